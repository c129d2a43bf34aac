package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// useOfRules render a verb of giving or using with its adverb and its object where the sentence wants a noun, and what a thing is
// by itself.
var useOfRules = []Rule{
	// 预防性 + 使用 + 抗生素: prophylactic use of antibiotics.
	{Name: "use-of", Gives: "NP", Pattern: "A|ADV 使用|应用|服用|摄入|暴露于 NP", Head: 1, Cost: 0.55, When: attributiveFirst, Build: useOf},
	// 单用 + 抗生素: antibiotics alone.
	{Name: "alone", Gives: "NP", Pattern: "单用|单纯使用|单纯应用|单独使用|单独应用|仅用|仅使用 NP", Head: 1, Cost: 0.2, Build: alone},
	// 单纯 + 药物治疗: drug therapy alone.
	{Name: "alone-treatment", Gives: "NP", Pattern: "单纯|单独|单一 N", Head: 1, Cost: -0.2, When: treatmentSecond, Build: alone},
	// 其 + 在 + 基层医院 + 的 + 推广: its promotion in primary hospitals.
	{Name: "its-in", Gives: "NP", Pattern: "其 PP 的 N", Head: 3, Cost: 0, Build: itsIn},
	{Name: "their-in", Gives: "NP", Pattern: "它们 PP 的 N", Head: 3, Cost: 0, Build: itsIn},
	// 外泌体 + 在 + 肝病 + 中 + 的 + 作用: the role of exosomes in liver disease.
	{Name: "thing-in", Gives: "NP", Pattern: "NP PP 的 NP", Head: 3, Cost: -0.3, When: thingInPlace, Build: thingIn},
	// 转移的风险 + 就 + 越 + 高: the higher the risk of metastasis.
	{Name: "the-longer-then-term", Gives: "TOP", Pattern: "NP 就|则|也就|便|也 ADV", Head: 0, Cost: -0.3, When: yueThird, Build: theLongerThenTerm},
	// 病程 + 越长, which is one entry.
	{Name: "the-longer-terms", Gives: "S", Pattern: "NP ADV ， NP ADV", Cost: -0.5, When: yueBoth, Build: theLongerTerms},
	// 多为 + 暂时性: be mostly temporary.
	{Name: "often-be-adjective", Gives: "VP", Pattern: "常为|多为|常是|多是|往往是|大多为|大多是|主要为|主要是|通常为|通常是|一般为 A", Head: 1, Cost: 0, When: adjectiveOnly, Build: oftenBeAdjective},
}

// thingInPlace reports what something has in a field or a process, as the titles of articles name it.
func thingInPlace(k []*item) bool {
	name := ruleName(k[1])
	return (name == "localizer" || name == "zai") && !timeUnit(k[1].kids[1]) && !isPerson(k[3]) && ruleName(k[3]) != "pronoun"
}

func thingIn(b *builder, k []node) english.Phrase {
	thing := k[3].Phrase
	if k[3].item.head.text == "作用" {
		thing = role(thing)
	}
	return join(0, thing, b.put("of", k[2]), b.settle(b.peopled(k[0])), k[1].Phrase)
}

// usesNoun gives the noun of each verb.
var usesNoun = map[string]string{"使用": "use of", "应用": "use of", "服用": "use of", "摄入": "intake of", "暴露于": "exposure to"}

// attributiveFirst reports an adjective, or an adverb in -ly that has one.
func attributiveFirst(k []*item) bool {
	if ruleName(k[0]) != "" || k[0].head.kind == latinToken {
		return false
	}
	_, ok := useAdjective(englishOf(k[0]))
	return ok
}

// useAdjective is the adjective of an adverb, or the adjective itself.
func useAdjective(word string) (string, bool) {
	if strings.Contains(word, " ") {
		return "", false
	}
	p := lang.CommonPOS(word)
	if p.Has(lang.Adjective) {
		return word, true
	}
	a := strings.TrimSuffix(word, "ly")
	if a == word || word == "" {
		return "", false
	}
	for _, stem := range []string{a, a + "le", strings.TrimSuffix(a, "al")} {
		if lang.CommonPOS(stem).Has(lang.Adjective) {
			return stem, true
		}
	}
	return "", false
}

func useOf(b *builder, k []node) english.Phrase {
	word, _ := useAdjective(headText(k[0].Phrase))
	p := join(1, as(english.AdjPhrase, b.put(word, k[0])), b.put(usesNoun[k[1].head.text], k[1]), b.settle(k[2].Phrase))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Mass, true
	return p
}

func alone(b *builder, k []node) english.Phrase {
	p := join(0, b.settle(k[1].Phrase), b.put("alone", k[0]))
	p.Determined = true
	return p
}

// treatmentSecond reports a treatment, which is simple only in that nothing is added.
func treatmentSecond(k []*item) bool {
	return endsIn(k[1].head.text, "治疗", "疗法", "药物", "化疗", "放疗", "手术", "溶栓", "针刺", "康复训练", "激素")
}

func itsIn(b *builder, k []node) english.Phrase {
	word := "its"
	if k[0].head.text == "它们" {
		word = "their"
	}
	p := join(1, b.put(word, k[0]), b.numbered(k[3].Phrase), k[1].Phrase)
	p.Determined = true
	return p
}

func yueThird(k []*item) bool { return yueSecond(k[1:]) }

func theLongerThenTerm(b *builder, k []node) english.Phrase { return b.theMoreTerm(k[0], k[2]) }

// yueSecond reports an entry for a growing degree: 越长.
func yueSecond(k []*item) bool { return k[1].rule == nil && strings.HasPrefix(k[1].head.text, "越") }

func yueBoth(k []*item) bool { return yueSecond(k) && yueSecond(k[3:]) }

// theMoreTerm puts the noun behind the comparative of an entry.
func (b *builder) theMoreTerm(what, degree node) english.Phrase {
	if p, ok := b.changeItself(what.item); ok {
		return as(english.AdvPhrase, join(0, degree.Phrase, p))
	}
	n := b.numbered(what.Phrase)
	if !n.Determined {
		n = b.withArticle("the", n)
	}
	return as(english.AdvPhrase, join(0, degree.Phrase, n))
}

func theLongerTerms(b *builder, k []node) english.Phrase {
	p := join(0, b.theMoreTerm(k[0], k[1]), b.put(",", k[2]), b.theMoreTerm(k[3], k[4]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// adjectiveOnly reports a word that is no noun: 暂时性.
func adjectiveOnly(k []*item) bool { return !k[1].head.reads("noun") }

func oftenBeAdjective(b *builder, k []node) english.Phrase {
	if word := usually[k[0].head.text]; word != "" {
		return join(0, b.verb("be", english.Lemma, k[0]), b.put(word), k[1].Phrase)
	}
	return join(0, b.verb("be", english.Lemma, k[0]), k[1].Phrase)
}

// gradedFirst are adjectives behind which a rate is one of several: a higher incidence.
var gradedFirst = strings.Fields("high higher low lower relatively significantly greater lesser reduced increased similar comparable")

// oneRate reports a rate or risk with such an adjective, which takes "a" whatever the word counts say.
func oneRate(p english.Phrase) bool {
	first, _, _ := strings.Cut(strings.ToLower(p.Words[0].Text), " ")
	return p.Head > 0 && p.Count != english.Many && slices.Contains(gradedFirst, first) && slices.Contains(oneOfIts, lastWord(headPart(headText(p))))
}

// appliedRules render what is done to a thing with a method, a tool or a drug: 数据采用t检验比较, data are compared using the t test. The subject
// is what the last verb is done to (Li and Thompson 1981, 16.2).
var appliedRules = []Rule{
	// 伤口 + 用 + 生理盐水 + 冲洗: wounds are irrigated with saline.
	{Name: "done-with", Gives: "S", Pattern: "NP 采用|使用|用|应用|运用|利用|以 NP " + toolVerbs, Head: 3, Cost: -0.5, When: thingTreated, Build: doneWith},
	// 使 + 心率加快: increase the heart rate.
	{Name: "make-changed", Gives: "VP", Pattern: "使|令|让|使得 NP", Head: 1, Cost: -0.3, When: changedThing, Build: makeChanged},
}

// toolVerbs are verbs of what is done with a method or a tool.
const toolVerbs = "处理|分析|比较|检验|评估|评价|评定|测定|检测|测量|计算|校正|估计|判定|表示|描述|固定|修复|修补|消毒|冲洗|清洗|覆盖|缝合|包扎|擦拭|清洁|填充|标记|染色|保存|稀释|治疗|控制|预防"

// methodEnglish gives the participle of each with its preposition.
var methodEnglish = map[string]string{"处理": "treated with", "分析": "analyzed using", "比较": "compared using", "检验": "tested using", "评估": "assessed using", "评价": "evaluated using", "评定": "assessed using", "测定": "measured by", "检测": "measured by", "测量": "measured using", "计算": "calculated using", "校正": "corrected using", "估计": "estimated using", "判定": "determined using",
	"表示": "expressed as", "描述": "described with", "固定": "fixed with", "修复": "repaired with", "修补": "repaired with", "消毒": "disinfected with", "冲洗": "irrigated with", "清洗": "washed with", "覆盖": "covered with", "缝合": "sutured with", "包扎": "dressed with", "擦拭": "wiped with", "清洁": "cleaned with", "填充": "filled with", "标记": "marked with", "染色": "stained with", "保存": "preserved in", "稀释": "diluted with", "治疗": "treated with", "控制": "controlled with", "预防": "prevented with"}

// thingTreated keeps out subjects that do the work themselves: the study, the authors.
func thingTreated(k []*item) bool {
	subject := lastWordOf(k[0])
	if isPerson(k[0]) && k[3].head.text != "治疗" || k[0].head.kind == latinToken {
		return false
	}
	return !endsIn(subject, "研究", "试验", "本文", "中心", "医院", "团队", "机构", "公司", "模型", "系统", "国家", "地区", "实验室", "指南", "分析", "作者", "程序", "方案", "们")
}

func doneWith(b *builder, k []node) english.Phrase {
	words := methodEnglish[k[3].head.text]
	if subject := lastWordOf(k[0].item); k[3].head.text == "处理" && endsIn(subject, "数据", "值", "资料") {
		words = "handled using"
	}
	tool := b.settle(k[2].Phrase)
	if strings.HasPrefix(words, "expressed") {
		tool = b.bareSettle(k[2].Phrase)
	}
	return b.clause(k[0].Phrase, join(0, b.verb("be", english.Lemma), b.put(words, k[1], k[3]), tool))
}

// changedVerbs give the verb for bringing about each change.
var changedVerbs = map[string]string{"升高": "increase", "增高": "increase", "增加": "increase", "增多": "increase", "上升": "increase", "加快": "increase", "增快": "increase", "降低": "reduce", "下降": "reduce", "减少": "reduce", "减退": "reduce", "减慢": "slow", "减弱": "weaken", "增强": "enhance",
	"加重": "worsen", "加剧": "worsen", "恶化": "worsen", "延长": "prolong", "缩短": "shorten", "扩张": "dilate", "缩小": "reduce", "受损": "impair", "受限": "limit", "中断": "interrupt", "增大": "enlarge", "扩大": "enlarge", "延迟": "delay"}

// changedThing reports a thing with how it changed.
func changedThing(k []*item) bool {
	n := bareNoun(k[1])
	return ruleName(n) == "changed" && changedVerbs[n.kids[1].head.text] != "" && !isPerson(n.kids[0])
}

func makeChanged(b *builder, k []node) english.Phrase {
	n := bareNoun(k[1].item)
	thing := b.build(n.kids[0]).Phrase
	return join(0, b.verb(changedVerbs[n.kids[1].head.text], english.Lemma, k[0]), b.settle(thing))
}
