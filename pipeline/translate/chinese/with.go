package chinese

import (
	"slices"
	"strings"
	"unicode"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// withRules render 与 … before a verb or adjective of relation.
var withRules = []Rule{
	// 孕妇 + 禁用: be contraindicated in pregnant women.
	{Name: "contraindicated", Gives: "VP", Pattern: "NP 禁用|忌用|禁服|慎用", Cost: 0, When: personFirst, Build: contraindicated},
	// 孕妇 + 应慎用: should be used with caution in pregnant women.
	{Name: "caution-in", Gives: "VP", Pattern: "NP 应慎用|需慎用|宜慎用|须慎用|应禁用|应避免使用|不宜使用|不应使用|避免使用|不建议使用|不推荐使用|不建议应用|不推荐应用|不建议服用", Cost: -0.3, When: personFirst, Build: cautionIn},
	// 孕妇 + 禁用 + 该药: this drug is contraindicated in pregnant women.
	{Name: "contraindicated-drug", Gives: "S", Pattern: "NP 禁用|忌用|慎用 NP", Head: 2, Cost: 0, When: personFirst, Build: contraindicatedDrug},
	// 哺乳期 + 禁用 + 该药: this drug is contraindicated during lactation.
	{Name: "contraindicated-when", Gives: "S", Pattern: "PP 禁用|忌用|慎用 NP", Head: 2, Cost: 0, Build: contraindicatedWhen},
	// 合并肝炎时 + 禁用, of what the sentence is about: be contraindicated when hepatitis is present.
	{Name: "contraindicated-at", Gives: "VP", Pattern: "PP|CL 禁用|忌用|禁服|慎用", Cost: -0.2, Build: contraindicatedAt},
	// 妊娠期 + 禁用: be contraindicated during pregnancy.
	{Name: "contraindicated-during", Gives: "VP", Pattern: "N 禁用|忌用|禁服|慎用", Cost: -0.2, When: stateOrPeriod, Build: contraindicatedDuring},
	// 移植后 + 禁用: be contraindicated after transplantation.
	{Name: "contraindicated-then", Gives: "VP", Pattern: "ADV 禁用|忌用|慎用|禁忌", Head: 1, Cost: -0.8, When: timeAdverbial, Build: contraindicatedAt},
	// 与 + 年龄 + 相关: be associated with age.
	{Name: "associated", Gives: "VP", Pattern: "与|和|同 NP 相关|有关|密切相关|呈正相关|呈负相关|有关联|独立相关|显著相关|明显相关|高度相关|直接相关|强相关|相关联|密不可分|息息相关", Head: 1, Cost: 0.05, Build: associated},
	{Name: "associated-attribute", Gives: "A", Pattern: "与|和|同 NP 相关|有关", Head: 1, Cost: 0.1, Build: associatedAttribute},
	// 与 + 质膜 + 融合: fuse with the plasma membrane.
	{Name: "with-verb", Gives: "VP", Pattern: "与|和|同|跟 NP VG", Head: 2, Cost: 0.25, Weigh: stateWithCost, Build: withVerb},
	// 与 + 受体 + 结合: bind to the receptor.
	{Name: "bind", Gives: "VP", Pattern: "与|和|同 NP 结合|相结合", Head: 1, Cost: 0, When: moleculeSecond, Build: bind},
	// 与 + 支持 + 相结合: combined with support.
	{Name: "combined", Gives: "VP", Pattern: "与|和|同 NP 相结合|结合|联合|合用|联用|联合使用|合并使用", Head: 1, Cost: 0.05, When: notMolecule, Build: combined},
	// 特加利压素 + 联合 + 白蛋白: terlipressin combined with albumin.
	{Name: "combined-nouns", Gives: "NP", Pattern: "NP 联合|联用|合并|加|结合|伴|伴有|伴发|并发 NP", Cost: 0.12, Weigh: shareHaveCost, Build: combinedNouns},
	// 区分 + A 与 B: distinguish A from B.
	{Name: "distinguish", Gives: "VP", Pattern: "区分|区别|鉴别 NP 与|和 NP", Cost: 0.05, Build: distinguish},
	// 与 + 食物 + 相互作用 + 少: have few interactions with food.
	{Name: "with-adverbial", Gives: "PP", Pattern: "与|同|跟 NP", Head: 1, Cost: 0.9, Build: withNounPhrase},
	{Name: "with-together", Gives: "PP", Pattern: "与|和|同|跟 NP 一起|一同|共同", Head: 1, Cost: 0.05, Build: withNounPhrase},
	// 伴 + 大量腹水, behind an English noun: with massive ascites.
	{Name: "with-condition", Gives: "PP", Pattern: "伴|伴有|伴发|合并|并发 NP", Head: 1, Cost: 0.6, Build: withCondition},
	// 除 … 外 in prepositionRules
	// 与患者 + 有过 + 密切接触: have had close contact with patients.
	{Name: "have-with", Gives: "VP", Pattern: "与|和|同|跟 NP 有|有过|曾有|曾有过|存在 N", Head: 3, Cost: -0.2, When: contactLast, Build: haveWith},
}

// stateWithCost is high for a state, in which 和 joins two subjects: 随访和调试必不可少.
func stateWithCost(k []*item) float64 {
	if e := englishOf(k[2]); strings.HasPrefix(e, "be ") && !endsInPreposition(e) {
		return 0.8
	}
	return 0
}

// timeAdverbial reports when something is done.
func timeAdverbial(k []*item) bool {
	return endsIn(lastWordOf(k[0]), "后", "前", "期", "期间", "时", "内", "中")
}

func withCondition(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("with", k[0]), b.bareSettle(k[1].Phrase)))
}

var associations = map[string]string{"相关": "associated with", "有关": "related to", "密切相关": "closely associated with", "呈正相关": "positively correlated with", "呈负相关": "negatively correlated with", "有关联": "associated with", "独立相关": "independently associated with",
	"显著相关": "significantly associated with", "明显相关": "significantly associated with", "高度相关": "highly correlated with", "直接相关": "directly related to", "强相关": "strongly associated with",
	"相关联": "associated with", "密不可分": "closely linked to", "息息相关": "closely linked to"}

func associated(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put(associations[k[2].head.text], k[0], k[2]), b.settle(k[1].Phrase))
}

func associatedAttribute(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, b.put(associations[k[2].head.text], k[0], k[2]), b.settle(k[1].Phrase)))
}

// toItsLike are adjectives whose preposition is to.
var toItsLike = strings.Fields("related unrelated proportional similar comparable equal identical equivalent")

// withVerb adds "with", unless the verb brings its own preposition.
func withVerb(b *builder, k []node) english.Phrase {
	v := k[2].Phrase
	_, last := cutLast(headText(v))
	if slices.Contains(toItsLike, last) {
		return join(0, v, b.put("to", k[0]), b.settle(k[1].Phrase)) // be directly proportional to
	}
	if lang.CommonPOS(last).Has(lang.Preposition) || slices.Contains([]string{"with", "to", "from"}, last) {
		return join(0, v, b.settle(k[1].Phrase))
	}
	word := "with"
	if w := firstOf(headText(v)); w == "adhere" || w == "attach" || w == "respond" {
		word = "to" // adhere to surrounding tissue
	}
	return join(0, v, b.put(word, k[0]), b.settle(k[1].Phrase))
}

func combined(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("combined with", k[0], k[2]), b.settle(k[1].Phrase))
}

func combinedNouns(b *builder, k []node) english.Phrase {
	word := "combined with"
	if k[1].head.text == "加" {
		word = "plus"
	}
	switch k[1].head.text {
	case "合并", "伴", "伴有", "伴发", "并发":
		word = "with"
		if n := len(b.set.Left); n > 0 && b.set.Left[n-1] == "with" {
			word = "and" // with fever and a heart murmur
		}
	}
	p := join(0, b.numbered(k[0].Phrase), b.put(word, k[1]), b.settle(k[2].Phrase))
	p.Determined = true
	return p
}

func distinguish(b *builder, k []node) english.Phrase {
	return join(0, b.verb("distinguish", english.Lemma, k[0]), b.settle(k[1].Phrase), b.put("from", k[2]), b.settle(k[3].Phrase))
}

func withNounPhrase(b *builder, k []node) english.Phrase {
	word := "with"
	if len(k) > 2 {
		word = "together with"
	}
	return b.prepositional(word, []node{k[0]}, k[1])
}

// verbPrepositions are the prepositions that a verb brings for its object.
var verbPrepositions = strings.Fields("to of with from in on for by at as into about over against than")

// endsInPreposition reports English verbs that bring the preposition of their object.
func endsInPreposition(verb string) bool {
	_, last := cutLast(verb)
	return strings.Contains(verb, " ") && slices.Contains(verbPrepositions, last)
}

func personFirst(k []*item) bool { return isPerson(k[0]) }

func contraindicated(b *builder, k []node) english.Phrase {
	return b.forbidden(k[1], b.put("in"), b.peopled(k[0]))
}

func cautionIn(b *builder, k []node) english.Phrase {
	if beginsIn(k[1].head.text, "不建议", "不推荐") {
		return join(0, b.verb("be", english.Lemma), b.put("not recommended in", k[1]), b.peopled(k[0]))
	}
	word := "should be used with caution in"
	switch zh := k[1].head.text; {
	case strings.HasPrefix(zh, "不"):
		word = "should not be used in"
	case strings.Contains(zh, "避免"), zh == "应禁用":
		word = "should be avoided in"
	}
	p := as(english.VerbPhrase, join(0, b.put(word, k[1]), b.peopled(k[0])))
	p.Finite = true
	return p
}

func contraindicatedDrug(b *builder, k []node) english.Phrase {
	drug := k[2].Phrase
	if drugClass(k[2].item) && drug.Count == english.AnyCount && !drug.Determined && countNoun(drug) {
		drug = b.plural(drug)
	}
	return b.clause(drug, contraindicated(b, k[:2]))
}

// forbidden is the predicate of what is not to be used, or with caution, in some case.
func (b *builder) forbidden(word node, then ...english.Phrase) english.Phrase {
	p := join(0, b.verb("be", english.Lemma), b.put("contraindicated", word))
	if word.head.text == "慎用" {
		p = as(english.VerbPhrase, b.put("should be used with caution", word))
		p.Finite = true
	}
	return join(0, append([]english.Phrase{p}, then...)...)
}

func contraindicatedAt(b *builder, k []node) english.Phrase { return b.forbidden(k[1], k[0].Phrase) }

// stateOrPeriod reports an illness, or a time of life.
func stateOrPeriod(k []*item) bool {
	if isPerson(k[0]) {
		return false
	}
	return strings.HasSuffix(k[0].head.text, "期") || conditionName(englishOf(k[0]))
}

func contraindicatedDuring(b *builder, k []node) english.Phrase {
	word, when := "in", k[0].Phrase
	if strings.HasSuffix(k[0].head.text, "期") {
		word, when.Count = "during", english.Mass
	}
	return b.forbidden(k[1], b.put(word), b.event(when))
}

func contraindicatedWhen(b *builder, k []node) english.Phrase {
	return join(0, b.clause(k[2].Phrase, b.forbidden(k[1])), k[0].Phrase)
}

// molecules are the ends of words for what molecules bind to.
var molecules = []string{"受体", "配体", "抗原", "抗体", "蛋白", "蛋白质", "病毒", "酶", "dna", "rna", "底物", "细胞", "位点", "分子", "离子", "激素", "核糖体", "微管", "核酸", "肝素", "血红素", "载体", "配基", "胶原", "亚基"}

func moleculeSecond(k []*item) bool {
	return endsIn(k[1].head.text, molecules...) || strings.IndexFunc(k[1].head.src, unicode.IsUpper) == 0 && !isPerson(k[1]) // IgE, CD20
}

func bind(b *builder, k []node) english.Phrase {
	return join(0, b.verb("bind", english.Lemma, k[2]), b.put("to", k[0]), b.settle(k[1].Phrase))
}

func notMolecule(k []*item) bool { return k[2].head.text != "结合" || !moleculeSecond(k) }

func contactLast(k []*item) bool {
	return endsIn(k[3].head.text, "接触", "接触史", "联系", "往来", "交往")
}

func haveWith(b *builder, k []node) english.Phrase {
	have := b.verb("have", english.Lemma, k[2])
	if strings.HasSuffix(k[2].head.text, "过") {
		have = join(0, have, inflect(b.verb("have", english.Lemma), english.PastParticiple))
	}
	n := k[3].Phrase
	if n.Count == english.AnyCount {
		n.Count = english.Mass
	}
	return join(0, have, b.settle(n), b.put("with", k[0]), b.settle(b.peopled(k[1])))
}

// shareHaveCost is high for a share of people, of whom it is said what they have: 约30%的患者 + 合并 + 关节炎.
func shareHaveCost(k []*item) float64 {
	if !isPerson(k[0]) {
		return 0
	}
	if t := firstPart(k[0]).head.text; beginsIn(t, "多数", "大多数", "部分", "少数", "半数", "约", "一半") || ruleName(k[0]) == "number-de" {
		return 0.6
	}
	return 0
}

// withHad: 存在肾功能不全, behind people and their preposition: in patients [with renal impairment], the dose is halved. No verb can stand there.
func (s *placement) withHad() bool {
	left, right := s.w.r.Setting.Left, s.w.r.Setting.Right
	n := len(left)
	if n < 2 || n > 4 || len(right) == 0 || right[0] != "," || !slices.Contains([]string{"for", "in", "among"}, left[0]) ||
		!s.b.peopleBefore() || !slices.Contains(peopleWords, left[n-1]) {
		return false
	}
	first := firstPart(s.it)
	if !slices.Contains([]string{"存在", "有", "患有", "患", "伴有", "合并", "伴", "合并有", "具有"}, first.head.text) ||
		!slices.Contains([]string{"have", "have-existing", "object", "there-is-bare"}, s.rule()) {
		return false
	}
	s.b.rule = "chinese/with-had"
	return s.decided(as(english.PrepPhrase, join(0, s.b.put("with"), s.b.settle(s.b.build(s.it.kids[len(s.it.kids)-1]).Phrase))), 0)
}

// withoutRules render circumstances that are missing: 在没有…的情况下, in the absence of.
var withoutRules = []Rule{
	// 多发肿瘤 + 但 + 无 + 血管侵犯: multiple tumors without vascular invasion.
	{Name: "noun-but-without", Gives: "NP", Pattern: "NP 但|而|且 无|没有|不伴|不伴有|未见|无明显 NP", Cost: 0, When: thingFirst, Build: nounButWithout},
	// 手术顺利 + ， + 无 + 并发症: surgery goes smoothly, with no complications.
	{Name: "clause-with-no", Gives: "S", Pattern: "S ， 无|未见|未出现|未发生|没有|无明显 NP", Head: 0, Cost: 0.1, Build: clauseWithNo},
	// 在 + 缺乏 + 证据 + 的情况下: in the absence of evidence.
	{Name: "in-absence", Gives: "PP", Pattern: "在 缺乏|没有|无|缺少 NP 的情况下|情况下|时|的前提下|前提下", Head: 2, Cost: -0.2, Build: inAbsence},
	// 在 + 不 + 增加风险 + 的前提下: without increasing the risk.
	{Name: "without-doing", Gives: "PP", Pattern: "在 不|未|没有 VP 的情况下|情况下|的前提下|前提下", Head: 2, Cost: -0.2, Build: withoutDoing},
}

func inAbsence(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("in the absence of", k[0], k[1], k[3]), b.bareSettle(k[2].Phrase)))
}

func withoutDoing(b *builder, k []node) english.Phrase {
	if k[2].Finite {
		b.doubts += 0.3
	}
	return as(english.PrepPhrase, join(0, b.put("without", k[0], k[1], k[3]), verbForm(k[2].Phrase, english.Gerund)))
}

func nounButWithout(b *builder, k []node) english.Phrase {
	without := b.bareSettle(k[3].Phrase)
	without.Words = slices.Clone(without.Words)
	for i, w := range without.Words {
		if w.Text == "and" {
			without.Words[i].Text = "or" // without invasion or metastasis
		}
	}
	p := join(0, b.numbered(k[0].Phrase), b.put("without", k[1], k[2]), without)
	p.Determined = true
	return p
}

func clauseWithNo(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", with", k[1]), b.none(k[3].Phrase, k[2]))
}
