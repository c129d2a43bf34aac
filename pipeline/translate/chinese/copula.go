package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// copulaRules render 是, 为 and their kin.
var copulaRules = []Rule{
	// 是 + 主要原因: be the main cause.
	{Name: "shi", Gives: "VP", Pattern: "是|为|系|即为|均为|都是|均是|皆为|属于|均属于 NP", Head: 1, Cost: 0.15, Weigh: copulaCost, Build: copula},
	{Name: "shi-adjective", Gives: "VP", Pattern: "是 AP|A 的", Head: 1, Cost: 0.05, Build: copulaPlain},
	{Name: "shi-adjective-plain", Gives: "VP", Pattern: "是|为|均为|都是|均是|皆为 AP|A", Head: 1, Cost: 0.2, Weigh: shiNounCost, Build: copulaPlain},
	// 常为 + 结石的起点: be often the starting point of stones.
	{Name: "often-be", Gives: "VP", Pattern: "常为|多为|常是|多是|往往是|大多为|大多是|主要为|主要是|通常为|通常是|一般为 NP", Head: 1, Cost: 0.1, Build: oftenBe},
	// 具有 + 传染性: be contagious.
	{Name: "quality", Gives: "VP", Pattern: "具有|有|具备 " + qualityNouns, Cost: 0, Build: quality},
	// 是 + 患者拒绝手术: be that patients refuse surgery.
	{Name: "shi-clause", Gives: "VP", Pattern: "是|在于 S", Head: 1, Cost: 0.02, Build: shiClause},
	{Name: "quality-not", Gives: "VP", Pattern: "不具有|没有|无|不具备 " + qualityNouns, Cost: 0, Build: notQuality},
	// 不是 + 疾病 + ， + 而是 + 症状: be not a disease but a symptom.
	{Name: "not-be-but", Gives: "VP", Pattern: "不是|并非|并不是|不仅是|不只是 NP ， 而是|更是|也是 NP", Head: 1, Cost: -0.3, Build: notBeBut},
	// 仍是 + 一线药物: remain the first-line drug.
	{Name: "remain", Gives: "VP", Pattern: "仍是|仍为|仍然是|依然是|仍 NP", Head: 1, Cost: 0.1, When: stillIs, Build: remain},
	{Name: "not-be", Gives: "VP", Pattern: "不是|并非|并不是|不|非 NP", Head: 1, Cost: 0.3, When: notBare, Build: notBe},
	{Name: "may-be", Gives: "VP", Pattern: "可能是|可能为|应为|应是|必须是|可以是|会是 NP", Head: 1, Cost: 0.1, Build: modalBe},
	{Name: "become", Gives: "VP", Pattern: "成为|变为|变成|已成为 NP", Head: 1, Cost: 0.1, Build: become},
	// 变得 + 困难: become difficult.
	{Name: "become-so", Gives: "VP", Pattern: "变|变得|变得更|变得更加|变得越来越 AP|A", Head: 1, Cost: -0.4, Build: becomeSo},
	// 转为 + 慢性: become chronic.
	{Name: "become-state", Gives: "VP", Pattern: "变为|变成|转为|转变为|演变为|演变成|转变成 AP|A", Head: 1, Cost: 0.05, Build: becomeSo},
	// 由 + 急性 + 转为 + 慢性: change from acute to chronic.
	{Name: "change-from-state", Gives: "VP", Pattern: "由|从 A|AP 转为|转变为|变为|变成|发展为|发展到|演变为|转成|变 A|AP", Head: 2, Cost: -0.5, Build: changeFromState},
	// 结果 + 是 + 组织缺氧: the result is tissue hypoxia.
	{Name: "result-is", Gives: "S", Pattern: "结果 是|为 NP", Head: 2, Cost: 0, Build: resultIs},
	// 被 + 认为 + 是: be considered.
	{Name: "bei-as", Gives: "VP", Pattern: "被 VG 是|为|作|作为|成 NP|A|AP", Head: 1, Cost: 0, Weigh: takenForCost, Build: beiAs},
	{Name: "bei-as-plain", Gives: "VP", Pattern: "被 VG NP", Head: 1, Cost: 0.1, When: regards, Build: beiAsPlain},
	// 被 + 认为 + 罕见: be considered rare.
	{Name: "bei-as-quality", Gives: "VP", Pattern: "被 VG AP", Head: 1, Cost: 0.1, When: considers, Build: beiAsQuality},
	{Name: "s-copula", Gives: "S", Pattern: "NP AP", Cost: 0.3, Head: 0, Weigh: topicPredicateCost, Build: subjectAdjective},
	{Name: "s-copula-adverb", Gives: "S", Pattern: "NP ADV AP", Cost: 0.3, Head: 0, Weigh: predicateAdverbCost, Build: subjectAdverbAdjective},
	{Name: "vp-adverb-adjective", Gives: "VP", Pattern: "ADV AP", Head: 1, Cost: 0.7, Build: adverbAdjective},
	{Name: "vp-adjective", Gives: "VP", Pattern: "AP", Cost: 0.8, Weigh: alonePredicateCost, Build: beAdjective},
}

// families are the ends of words for what has members, which belong to it.
var families = strings.Fields("科 属 目 类 组 家族 范畴 范围 系统 部分 群 门 亚科 亚类 谱系")

// copulaCost is high for single words that are adjectives as well: 为阴性 is "is negative".
func copulaCost(k []*item) float64 {
	if strings.HasSuffix(k[0].head.text, "属于") && (isPerson(k[1]) || endsIn(k[1].head.text, families...)) {
		return 1 // 属于 + 黄病毒科: belong to the family
	}
	if k[1].size == 1 && k[1].head.reads("adj") {
		return 0.4
	}
	return 0
}

func copula(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), b.ofSubject(k[0].item, k[1].Phrase))
}

// ofSubject makes a complement agree with a plural right before the fragment, which is its subject when the fragment begins with the
// copula: these diseases [remain the main causes of death].
func (b *builder) ofSubject(verb *item, p english.Phrase) english.Phrase {
	if verb.start == 0 && b.pluralRightBefore() {
		return b.complements(p)
	}
	if p.Determined && p.Count == english.AnyCount && len(p.Words) > 0 && p.Words[0].Text == "the" && countNoun(p) && !joinsSeveral(p.Words) {
		p.Count = english.Singular // is the most important risk factor for stroke
	}
	return b.complement(p)
}

// pluralRightBefore reports a plural noun as the last word before the fragment, without a preposition that would make it no subject.
func (b *builder) pluralRightBefore() bool {
	left := b.set.Left
	n := len(left)
	if n == 0 || slices.ContainsFunc(left[max(0, n-5):n-1], func(w string) bool { return lang.CommonPOS(w).Only(lang.Preposition) || w == "of" || w == "in" }) {
		return false
	}
	return pluralNoun(left[n-1])
}

// oneForAll are what several things are together: residual effects are a common cause of respiratory failure.
var oneForAll = strings.Fields("原因 病因 死因 基础 核心 关键 根本 前提 来源 组成部分 依据")

// copulaOf gives the verb of the rules that say what a subject is.
var copulaOf = map[string]string{"shi": "be", "remain": "remain", "become": "become"}

// joinsSeveral reports "and" among the words.
func joinsSeveral(words []english.Word) bool {
	return slices.ContainsFunc(words, func(w english.Word) bool { return w.Text == "and" || w.Text == ", and" })
}

// severalAre gives the predicate anew when its subject is several things: viruses are common pathogens.
func (b *builder) severalAre(subject english.Phrase, predicate node) english.Phrase {
	it := predicate.item
	if ruleName(it) == "shi" && !joinsSeveral(subject.Words) && endsIn(it.kids[1].head.text, oneForAll...) {
		return predicate.Phrase
	}
	verb := copulaOf[ruleName(it)]
	if subject.Count != english.Many || verb == "" || it.kids[0].head.text == "已成为" {
		return predicate.Phrase
	}
	rule := b.rule
	kid := b.build(it.kids[len(it.kids)-1])
	b.rule = "chinese/" + ruleName(it)
	p := join(0, b.verb(verb, english.Lemma, node{english.Phrase{Span: it.kids[0].head.span}, it.kids[0]}), b.complements(kid.Phrase))
	b.rule = rule
	p.Span = predicate.Phrase.Span
	return p
}

func copulaPlain(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), k[1].Phrase)
}

// stillIs keeps 仍 before a word that is a verb as well out: 仍复发, still recur.
func stillIs(k []*item) bool {
	if n := ruleName(k[1]); n == "no" || n == "lack" {
		return false // 仍 + 无改善
	}
	return k[0].head.text != "仍" || bareLeaf(k[1]) == nil || !bareLeaf(k[1]).reads("verb")
}

func remain(b *builder, k []node) english.Phrase {
	if strings.HasSuffix(headText(k[1].Phrase), "first choice") && !k[1].Phrase.Determined {
		k[1].Phrase = b.withArticle("the", k[1].Phrase) // amoxicillin remains the first choice
	}
	return join(0, b.verb("remain", english.Lemma, k[0]), b.ofSubject(k[0].item, k[1].Phrase))
}

// notBare keeps 不 and 非 away from nouns, which they negate as prefixes only.
func notBare(k []*item) bool { return k[0].head.text != "不" && k[0].head.text != "非" }

func notBe(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), b.put("not"), b.complement(k[1].Phrase))
}

// modalCopulas give the English of a copula with its modal.
var modalCopulas = map[string]string{"可能是": "may be", "可能为": "may be", "应为": "should be", "应是": "should be", "必须是": "must be", "可以是": "can be", "会是": "will be"}

func modalBe(b *builder, k []node) english.Phrase {
	word := modalCopulas[k[0].head.text]
	p := as(english.VerbPhrase, join(0, b.put(word, k[0]), b.complement(k[1].Phrase)))
	p.Finite = true
	return p
}

func become(b *builder, k []node) english.Phrase {
	v := b.verb("become", english.Lemma, k[0])
	if k[0].head.text == "已成为" {
		v = join(0, b.verb("have", english.Lemma, k[0]), inflect(b.verb("become", english.Lemma), english.PastParticiple))
	}
	return join(0, v, b.complement(k[1].Phrase))
}

// predicateCost is high for words that are verbs as well: 死亡 as a predicate is "die".
func predicateCost(k []*item) float64 {
	if k[1].size == 1 && (k[1].head.reads("verb") || k[1].head.reads("noun")) {
		return 0.4
	}
	return 0
}

// alonePredicateCost is high for relational adjectives, which are no predicates: postoperative, inflammatory.
func alonePredicateCost(k []*item) float64 {
	if timeAttribute(k[0]) {
		return 1
	}
	if k[0].size == 1 && (k[0].head.reads("noun") || k[0].head.reads("adv")) {
		return 0.5
	}
	return 0
}

// relatively takes the translation of 较 with "relatively", where nothing is there to be smaller than.
func relatively(p english.Phrase) english.Phrase {
	if len(p.Words) != 1 || p.Words[0].Entry == nil || !strings.HasPrefix(p.Words[0].Entry.Term, "较") {
		return p
	}
	for _, e := range p.Words[0].Entry.English {
		if strings.HasPrefix(e, "relatively ") {
			p.Words = slices.Clone(p.Words)
			p.Words[0].Text, p.Words[0].Alternatives = e, nil
			break
		}
	}
	return p
}

// scanty say of what comes in amounts that there is little of it.
var scanty = map[string]string{"bleeding": "minimal", "hemorrhage": "minimal", "loss": "minimal", "trauma": "minimal", "exudate": "minimal", "exudation": "minimal", "drainage": "minimal", "damage": "minimal", "injury": "minimal", "output": "low", "volume": "low", "intake": "low", "sleep": "short"}

func changeFromState(b *builder, k []node) english.Phrase {
	from, to := as(english.AdjPhrase, k[1].Phrase), as(english.AdjPhrase, k[3].Phrase)
	word := becoming(to)
	if word == "become" {
		word = "change"
	}
	return join(0, b.verb(word, english.Lemma, k[2]), b.put("from", k[0]), from, b.put("to"), to)
}

func becomeSo(b *builder, k []node) english.Phrase {
	a := as(english.AdjPhrase, k[1].Phrase)
	vp := b.verb(becoming(a), english.Lemma, k[0])
	switch strings.TrimPrefix(k[0].head.text, "变得") {
	case "更", "更加":
		return join(0, vp, b.degree(a))
	case "越来越":
		vp = join(0, vp, b.put("increasingly"))
	}
	return join(0, vp, a)
}

func subjectAdjective(b *builder, k []node) english.Phrase {
	k[1].Phrase = statedOf(k[0].Phrase, k[1].Phrase)
	single := ""
	if len(k[1].Words) == 1 {
		single = headText(k[1].Phrase)
	}
	switch single {
	case "more", "many", "less", "few", "fewer": // no predicates of English
		if word := scanty[lastWord(headText(k[0].Phrase))]; word != "" && single != "more" && single != "many" {
			return b.clause(k[0].Phrase, b.be(as(english.AdjPhrase, b.put(word, k[1])))) // bleeding is minimal
		}
		more, less := "more common", "less common"
		if slices.Contains(amountNames, lastWord(headText(k[0].Phrase))) {
			more, less = "higher", "lower" // the number of deaths is lower
		}
		word := less
		if single == "more" || single == "many" {
			word = more
		}
		return b.clause(k[0].Phrase, b.be(as(english.AdjPhrase, b.put(word, k[1]))))
	}
	if isPerson(k[0].item) {
		k[1].Phrase = satisfied(k[1].Phrase)
	}
	if p, ok := b.comparedIn(k); ok {
		return p
	}
	if p, ok := b.riskItself(k[0].item); ok {
		k[0].Phrase = p // the risk of peritonitis is relatively high
	}
	return b.clause(k[0].Phrase, b.be(relatively(k[1].Phrase)))
}

// amountNames are nouns of what is high rather than common.
var amountNames = []string{"number", "count", "amount"}

// statedOf says of an age what it is, and of what is 最高 or 最低 that it is the highest or lowest: the median age is 62 years.
func statedOf(subject, state english.Phrase) english.Phrase {
	if len(state.Words) == 0 {
		return state
	}
	if lastWord(headText(subject)) == "age" && state.Words[0].Text == "aged" && len(state.Words) > 1 {
		state.Words = slices.Clone(state.Words)
		state.Words[1].Source = state.Words[0].Source + state.Words[1].Source
		state.Words, state.Head = state.Words[1:], 0
		return state
	}
	if w := state.Words[0]; len(state.Words) == 1 && w.Entry != nil && strings.HasPrefix(w.Entry.Term, "最") {
		for _, e := range w.Entry.English {
			if strings.HasSuffix(e, "est") {
				state.Words = slices.Clone(state.Words)
				state.Words[0].Text, state.Words[0].Alternatives = e, nil
				break
			}
		}
	}
	return state
}

// comparedIn says where a quality of people is more or less: 女性患者的症状 + 更轻, symptoms are milder in female patients.
func (b *builder) comparedIn(k []node) (english.Phrase, bool) {
	it := k[0].item
	if ruleName(it) != "de-of" || !isPerson(it.kids[0]) || isPerson(it.kids[2]) || !strings.ContainsAny(firstPart(k[1].item).head.text, "更较") ||
		b.sentence == "" && endsIn(it.kids[2].head.text, "比例", "人数", "数量") {
		return english.Phrase{}, false
	}
	who, what := b.build(it.kids[0]), b.build(it.kids[2])
	b.rule = "chinese/s-copula"
	return join(0, b.clause(what.Phrase, b.be(k[1].Phrase)), b.put("in", b.build(it.kids[1])), b.people(who)), true
}

func subjectAdverbAdjective(b *builder, k []node) english.Phrase {
	return b.clause(k[0].Phrase, b.placeAdverb(equally(k[1].Phrase), b.be(relatively(k[2].Phrase))))
}

func adverbAdjective(b *builder, k []node) english.Phrase {
	return b.placeAdverb(equally(k[0].Phrase), b.be(k[1].Phrase))
}

func beAdjective(b *builder, k []node) english.Phrase { return b.be(k[0].Phrase) }

func resultIs(b *builder, k []node) english.Phrase {
	p := join(1, b.put("the result", k[0]), b.verb("be", english.PresentSingular, k[1]), b.member(k[2].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// asPrepositions join a passive verb of judgment with what the thing is taken for; the others take nothing.
var asPrepositions = map[string]string{"mistake": "for", "regard": "as", "view": "as", "see": "as", "recognize": "as", "define": "as", "classify": "as", "diagnose": "as", "use": "as", "identify": "as", "describe": "as",
	"interpret": "as", "know": "as", "misdiagnose": "as", "think": "to be", "believe": "to be", "show": "to be", "find": "to be", "prove": "to be", "confirm": "to be", "assume": "to be", "treat": "as", "convert": "into", "transform": "into", "divide": "into", "name": "", "call": "", "consider": "", "term": ""}

// judged writes a passive with its complement: be mistaken for an infectious disease.
func (b *builder) judged(verb node, from node, is english.Phrase) english.Phrase {
	first, rest, _ := strings.Cut(headText(verb.Phrase), " ")
	p := b.bePassive(from, verb.Phrase)
	for i := range p.Words {
		if p.Words[i].POS == "verb" && p.Words[i].Text == first {
			p.Words[i].Alternatives = nil // the preposition is that of this verb
		}
	}
	if prep := asPrepositions[first]; rest == "" && prep != "" {
		p = join(0, p, b.put(prep))
	}
	return join(0, p, is)
}

func beiAs(b *builder, k []node) english.Phrase {
	return b.judged(k[1], k[0], b.complement(k[3].Phrase))
}

// regards reports verbs of judgment, which take a complement: 误认为 with its noun.
func regards(k []*item) bool {
	first, _, _ := strings.Cut(englishOf(k[1]), " ")
	_, ok := asPrepositions[first]
	return ok && endsIn(k[1].head.text, "为", "作", "成")
}

func beiAsPlain(b *builder, k []node) english.Phrase {
	return b.judged(k[1], k[0], b.complement(k[2].Phrase))
}

// considers reports verbs of judgment that take a quality with no word between.
func considers(k []*item) bool {
	return slices.Contains([]string{"consider", "regard", "think", "believe", "know"}, firstOf(englishOf(k[1]))) && !k[2].head.reads("verb")
}

func beiAsQuality(b *builder, k []node) english.Phrase {
	return b.judged(k[1], k[0], as(english.AdjPhrase, k[2].Phrase))
}

// takenForCost is high for an adjective that is a noun as well: what a thing is mistaken for is a thing.
func takenForCost(k []*item) float64 {
	if k[3].rule == nil && k[3].head.entry != nil && k[3].head.entry.POS == "adj" && k[3].head.reads("noun") ||
		ruleName(k[3]) == "adjective-phrase" && k[3].head.reads("noun") {
		return 0.5
	}
	return 0
}

// usually are the adverbs in the copula.
var usually = map[string]string{"常为": "often", "常是": "often", "往往是": "often", "多为": "mostly", "多是": "mostly", "大多为": "mostly", "大多是": "mostly", "主要为": "mainly", "主要是": "mainly", "通常为": "usually", "通常是": "usually", "一般为": "usually"}

func oftenBe(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), b.put(usually[k[0].head.text]), b.complement(k[1].Phrase))
}

// qualityNouns are nouns in 性 that English does not have things "have", qualities their adjectives.
const qualityNouns = "特异性|传染性|侵袭性|致命性|致癌性|遗传性|选择性|自限性|进行性"

var qualities = map[string]string{"特异性": "specific", "传染性": "contagious", "侵袭性": "invasive", "致命性": "fatal", "致癌性": "carcinogenic", "遗传性": "hereditary", "选择性": "selective", "自限性": "self-limiting", "进行性": "progressive"}

func quality(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), b.put(qualities[k[1].head.text], k[1]))
}

// shiNounCost is high for an adjective behind 是 that is a noun as well: 最常见的并发症是感染.
func shiNounCost(k []*item) float64 {
	if k[0].head.text == "是" && k[1].size == 1 && k[1].head.reads("noun") {
		return 0.5
	}
	return 0
}

func shiClause(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), b.put("that"), k[1].Phrase)
}

func predicateAdverbCost(k []*item) float64 { return predicateCost(k[1:]) }

func notQuality(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("not", k[0]), b.put(qualities[k[1].head.text], k[1]))
}

func notBeBut(b *builder, k []node) english.Phrase {
	not, but := "not", "but"
	switch k[0].head.text {
	case "不仅是", "不只是":
		not, but = "not only", "but also"
	}
	return join(0, b.verb("be", english.Lemma, k[0]), b.put(not), b.complement(k[1].Phrase), b.put(but, k[2], k[3]), b.complement(k[4].Phrase))
}

// satisfied takes the sense of 满意 that people are: patients are satisfied with treatment.
func satisfied(p english.Phrase) english.Phrase {
	words := slices.Clone(p.Words)
	for i, w := range words {
		switch {
		case w.Entry == nil || w.Entry.Term != "满意":
			continue
		case w.Text == "satisfactory":
			words[i].Text, words[i].Alternatives = "satisfied", nil
		}
		if i+1 < len(words) && words[i+1].Text == "for" {
			words[i+1].Text = "with"
		}
	}
	p.Words = words
	return p
}
