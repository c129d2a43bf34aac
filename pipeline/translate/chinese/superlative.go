package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// superlativeRules render what is first, or most, among all of a kind: 儿童最常见的慢性疾病, the most common chronic disease in children.
var superlativeRules = []Rule{
	// 儿童 + 最常见 + 的 + 慢性疾病: the most common chronic disease in children.
	{Name: "superlative-in", Gives: "NP", Pattern: "N AP 的 N", Head: 3, Cost: 0, When: foremostSecond, Build: superlativeIn},
	// 术后第一年 + 最常见 + 的 + 死亡原因: the most common cause of death in the first year after surgery.
	{Name: "superlative-time", Gives: "NP", Pattern: "NP AP 的 N", Head: 3, Cost: -0.2, When: superlativeOfTime, Build: superlativeTime},
	// 重症监护病房 + 常见 + 的 + 急症: emergencies common in intensive care units.
	{Name: "common-there", Gives: "NP", Pattern: "N 常见|多见|少见|罕见|高发|特有 的 N|NP", Head: 3, Cost: 0, When: whereCommon, Build: commonThere},
	// 老年人 + 中 + 最常见 + 的 + 心律失常: the most common arrhythmia in older adults.
	{Name: "superlative-among", Gives: "NP", Pattern: "N 中|当中|之中 AP 的 N", Head: 4, Cost: -0.2, When: superlativeThird, Build: superlativeAmong},
	// 全球 + 第三大常见 + 癌症: the third most common cancer worldwide.
	{Name: "ordinal-most-in", Gives: "NP", Pattern: "N A N", Head: 2, Cost: -0.2, When: ordinalMostSecond, Build: ordinalMostIn},
	// 临床上 + 最常见 + 的 + 心律失常: the most common arrhythmia in clinical practice.
	{Name: "superlative-clinical", Gives: "NP", Pattern: "临床上|临床|临床中|临床工作中|世界上|全世界|世界范围内|全球范围内 AP 的 N|NP", Head: 3, Cost: -0.3, When: superlativeSecond, Build: superlativeClinical},
	// 目前 + 最有效 + 的 + 药物: the most effective drugs at present.
	{Name: "superlative-now", Gives: "N", Pattern: "目前|当前|现今|现阶段|当今 AP 的 N", Head: 3, Cost: -0.5, When: superlativeSecond, Build: superlativeNow},
	// 全球 + 首位 + 死因: the leading cause of death worldwide.
	{Name: "leading-there", Gives: "NP", Pattern: "全球|世界|全世界|全国|我国|国内 首位|首要|第一位|头号 N", Head: 2, Cost: -0.5, When: notPerson, Build: leadingThere},
	// 传染性 + 最强: most contagious.
	{Name: "most-of-quality", Gives: "A", Pattern: "传染性|侵袭性|毒性|致病性|特异性|敏感性|致癌性|成瘾性|刺激性|安全性|恶性程度 最强|最高|最大|最低|最小|最好", Cost: -0.3, Build: mostOfQuality},
	// 第 + 二 + 常见: second most common.
	{Name: "ordinal-most", Gives: "A", Pattern: "第 NUM 常见|大|高发|大常见|大最常见|最常见", Head: 1, Cost: 0, Build: ordinalMost},
	{Name: "ordinal-most-term", Gives: "A", Pattern: "A 常见|大|高发|大常见|大最常见|最常见", Cost: 0, When: ordinalFirst, Build: ordinalTermMost},
	// 全球 + 数百万人: millions of people worldwide.
	{Name: "worldwide-number", Gives: "NP", Pattern: "N NP", Head: 1, Cost: 0, When: worldwideNumber, Build: numberWorldwide},
	// 诊断结核 + 最可靠 + 的 + 方法: the most reliable method for diagnosing tuberculosis.
	{Name: "verb-noun-quality", Gives: "NP", Pattern: "VP AP|A 的 N", Head: 3, Cost: -0.2, When: bestComplement, Build: bestVerbComplement},
}

// superlativeOfTime reports what is most of all in some time after an event.
func superlativeOfTime(k []*item) bool { return ruleName(k[0]) == "event-day" && superlativeSecond(k) }

func superlativeTime(b *builder, k []node) english.Phrase {
	n := join(1, k[1].Phrase, k[3].Phrase)
	n.Count = english.Singular
	return join(0, b.inferred("the", n), b.put("in", k[2]), k[0].Phrase)
}

// foremostSecond reports what is most of all, or next to it.
func foremostSecond(k []*item) bool { return superlativeSecond(k) || ordinalMostSecond(k) }

// ordinalMostSecond reports a place in an order by how common or large something is.
func ordinalMostSecond(k []*item) bool {
	it := k[1]
	for ruleName(it) == "adjective-phrase" {
		it = it.kids[0]
	}
	return strings.HasPrefix(ruleName(it), "ordinal-most")
}

func ordinalMostIn(b *builder, k []node) english.Phrase {
	return superlativeIn(b, []node{k[0], k[1], k[1], k[2]})
}

func ordinalMost(b *builder, k []node) english.Phrase {
	word := "most common"
	if k[2].head.text == "大" {
		word = "leading"
	}
	return as(english.AdjPhrase, join(0, ordinal(b, k[:2]), b.put(word, k[2])))
}

// ordinalFirst reports an ordinal that is one entry.
func ordinalFirst(k []*item) bool {
	return k[0].rule == nil && strings.HasPrefix(k[0].head.text, "第")
}

func ordinalTermMost(b *builder, k []node) english.Phrase {
	word := "most common"
	if k[1].head.text == "大" {
		word = "leading"
	}
	return as(english.AdjPhrase, join(0, k[0].Phrase, b.put(word, k[1])))
}

// superlativeSecond reports a superlative: 最大, or 最常见 as one entry.
func superlativeSecond(k []*item) bool {
	it := k[1]
	for ruleName(it) == "adjective-phrase" {
		it = it.kids[0]
	}
	return ruleName(it) == "superlative" || it.rule == nil && strings.HasPrefix(it.head.text, "最")
}

func superlativeThird(k []*item) bool { return superlativeSecond(k[1:]) }

func superlativeAmong(b *builder, k []node) english.Phrase {
	return superlativeIn(b, []node{k[0], k[2], k[3], k[4]})
}

func superlativeNow(b *builder, k []node) english.Phrase {
	p := join(0, b.superlativeNoun(k[1], k[3]), b.put("at present", k[0]))
	p.Count = k[3].Count
	return p
}

// superlativeNoun is the noun with its superlative, in the number that the English beside the fragment asks for: is [the most common deficiency].
func (b *builder) superlativeNoun(adjective, noun node) english.Phrase {
	n := adjectiveNoun(b, []node{adjective, noun})
	if n.Count != english.AnyCount {
		return n
	}
	c := b.verbBehind(noun.Phrase)
	if left := b.set.Left; len(left) > 0 {
		switch left[len(left)-1] {
		case "is", "was", "remains", "became", "becomes":
			c = english.Singular
		case "are", "were":
			c = english.Many
		}
	}
	switch c {
	case english.Many:
		return b.plural(n)
	case english.Singular:
		n.Count = c
	}
	return n
}

func superlativeIn(b *builder, k []node) english.Phrase {
	what := b.withArticle("the", b.superlativeNoun(k[1], k[3]), k[2])
	where, person := k[0].Phrase, isPerson(k[0].item)
	switch {
	case worldwide(k[0].item):
		p := join(0, what, b.put("worldwide", k[0]))
		p.Determined = true
		return p
	case drugClass(k[0].item), !person && slices.Contains(ofWhole, lastWord(headText(k[3].Phrase))):
		return join(0, what, b.put("of"), b.settle(where)) // the most common side effect of colchicine
	case person:
		where = b.plural(where)
	}
	if stretch(k[0].item) {
		return join(0, what, b.put("in"), b.event(where)) // in pregnancy
	}
	return join(0, what, b.put("in"), b.settle(where))
}

func superlativeClinical(b *builder, k []node) english.Phrase {
	where := "in clinical practice"
	if !strings.HasPrefix(k[0].head.text, "临床") {
		where = "in the world"
	}
	p := join(0, b.withArticle("the", b.superlativeNoun(k[1], k[3]), k[2]), b.put(where, k[0]))
	p.Determined = true
	return p
}

// ofWhole are nouns that belong to the thing before them: the most common cause of ulcers.
var ofWhole = strings.Fields("cause complication symptom sign manifestation feature form type subtype source predictor determinant consequence reason finding aspect part component method treatment")

// whereCommon reports people, or a place or a time of care, in which something is common.
func whereCommon(k []*item) bool {
	return isPerson(k[0]) || endsIn(k[0].head.text, "病房", "科", "室", "门诊", "地区", "国家", "季节", "期", "人群", "社区", "单位")
}

// commonness give the English of how often something is met with there.
var commonness = map[string]string{"常见": "common in", "多见": "common in", "少见": "uncommon in", "罕见": "rare in", "高发": "common in", "特有": "unique to"}

func commonThere(b *builder, k []node) english.Phrase {
	where := k[0].Phrase
	if !strings.HasSuffix(k[0].head.text, "期") {
		where = b.plural(where)
	}
	return join(0, k[3].Phrase, b.put(commonness[k[1].head.text], k[1], k[2]), b.settle(where))
}

// worldwideNumber reports a number of people or things in the whole world.
func worldwideNumber(k []*item) bool {
	if name := ruleName(k[1]); name != "number-classifier-noun" && name != "number-noun" && name != "quantity" {
		return false
	}
	return worldwide(k[0]) && !isShare(k[1].kids[0])
}

func numberWorldwide(b *builder, k []node) english.Phrase {
	p := join(0, k[1].Phrase, b.put("worldwide", k[0]))
	p.Determined = true
	return p
}

// bestComplement reports a noun that a verb belongs to, with what it is among its kind between them.
func bestComplement(k []*item) bool {
	return takesComplement([]*item{k[0], k[2], k[3]}) && strings.HasPrefix(firstPart(k[1]).head.text, "最") && ruleName(k[0]) == "object"
}

func bestVerbComplement(b *builder, k []node) english.Phrase {
	p := verbComplement(b, []node{k[0], k[2], k[3]})
	p = join(1, as(english.AdjPhrase, k[1].Phrase), p)
	if !p.Determined && p.Count == english.AnyCount {
		p.Count = english.Singular
	}
	return p
}

func leadingThere(b *builder, k []node) english.Phrase {
	where := "worldwide"
	switch k[0].head.text {
	case "全国":
		where = "nationwide"
	case "我国", "国内":
		where = "in China"
	}
	n := k[len(k)-1].Phrase
	n.Count = english.Singular
	p := join(1, b.put("the leading", k[1:len(k)-1]...), n, b.put(where, k[0]))
	p.Determined = true
	return p
}

// qualitiesOf give the adjectives of qualities that Chinese names with a noun.
var qualitiesOf = map[string]string{"传染性": "contagious", "侵袭性": "aggressive", "毒性": "toxic", "致病性": "pathogenic", "特异性": "specific", "敏感性": "sensitive", "致癌性": "carcinogenic", "成瘾性": "addictive",
	"刺激性": "irritating", "安全性": "safe", "恶性程度": "malignant"}

func mostOfQuality(b *builder, k []node) english.Phrase {
	degree := "most "
	if t := k[1].head.text; t == "最低" || t == "最小" {
		degree = "least "
	}
	return as(english.AdjPhrase, b.put(degree+qualitiesOf[k[0].head.text], k...))
}

// clauseBefore reports English before the fragment that it goes on from, behind a comma.
func (b *builder) clauseBefore() bool {
	left := b.set.Left
	return len(left) > 0 && left[len(left)-1] == ","
}

// soonerRules render 越 … 越 … within one clause (Lü 1999, 越): 越早接种越好; and what is never too late.
var soonerRules = []Rule{
	// 治疗 + 越早 + 越好: the earlier the treatment, the better.
	{Name: "sooner-better-noun", Gives: "S", Pattern: "N|V 越早|越快|越多|越少|越晚|越长|越短 越好|越安全|越有效|越佳|越危险|越困难|越严重", Head: 0, Cost: -0.4, Build: soonerBetterNoun},
	// 戒烟 + 永远不晚: it is never too late to quit smoking.
	{Name: "never-too-late", Gives: "S", Pattern: "VP 永远不晚|永远不迟|永不嫌晚|永远不会太晚|任何时候都不晚|为时不晚", Cost: -0.6, Build: neverTooLate},
}

// degreesGrowing are the words of growing degree.
var degreesGrowing = map[string]string{"越早": "the earlier", "越快": "the faster", "越多": "the more", "越少": "the less", "越晚": "the later", "越长": "the longer", "越短": "the shorter", "越频繁": "the more frequent",
	"越好": "the better", "越佳": "the better", "越安全": "the safer", "越有效": "the more effective", "越危险": "the more dangerous", "越困难": "the more difficult", "越严重": "the more severe"}

func (b *builder) soonerBetter(degree, what, result node) english.Phrase {
	p := what.Phrase
	if p.Cat == english.VerbPhrase {
		p = as(english.NounPhrase, verbForm(p, english.Gerund))
	} else {
		p.Count = english.Singular
		if !strings.HasSuffix(headText(p), "ing") {
			p = b.definite(p)
		}
	}
	s := join(0, b.put(degreesGrowing[degree.head.text], degree), p, b.put(", "+degreesGrowing[result.head.text], result))
	s.Cat, s.Finite = english.Clause, true
	return s
}

func soonerBetterNoun(b *builder, k []node) english.Phrase { return b.soonerBetter(k[1], k[0], k[2]) }

func neverTooLate(b *builder, k []node) english.Phrase {
	word := "it is never too late to"
	if k[1].head.text == "为时不晚" {
		word = "it is not too late to"
	}
	p := join(1, b.put(word, k[1]), verbForm(k[0].Phrase, english.Lemma))
	p.Cat, p.Finite = english.Clause, true
	return p
}
