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
