package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// eitherWayRules render predicates in frames: 既可 … 也可, either … or; 具有 … 的作用, what something does; 对 … 缺乏认识, lack awareness of it.
var eitherWayRules = []Rule{
	// 既可 + 口服 + ， + 也可 + 注射: can be either taken orally or injected.
	{Name: "either-way", Gives: "VP", Pattern: "既可|既可以|既能|既会 VP|PV ， 也可|又可|也可以|又可以|也能|又能|也会|又会 VP|PV", Head: 1, Cost: -0.6, Build: eitherWay},
	{Name: "either-way-short", Gives: "VP", Pattern: "既可|既可以|既能|既会 VP|PV 也可|又可|也可以|又可以|也能|又能|也会|又会 VP|PV", Head: 1, Cost: -0.6, Build: eitherWay},
	// 具有 + 降低血糖 + 的作用: lower blood glucose.
	{Name: "has-effect", Gives: "VP", Pattern: "具有|有|起|起到|发挥|发挥着 VP 的 作用|功效|功能", Head: 1, Cost: -0.3, When: objectSecond, Build: secondAlone},
	// 对 + 疾病 + 缺乏 + 认识: lack awareness of the disease.
	{Name: "lacks-toward", Gives: "VP", Pattern: "对|对于 NP 缺乏|缺少|没有|有|充满|失去 " + attitudeWords, Head: 2, Cost: -0.5, Build: lacksToward},
	// 每剂 + 间隔 + 4周: 4 weeks apart.
	{Name: "each-apart", Gives: "PP", Pattern: "每剂|每次|每针|各剂|两剂|两次|剂间|每剂之间|两次之间 间隔|相隔 QTY", Head: 2, Cost: -0.3, When: timeUnitThird, Build: eachApart},
	// 或 + 单发 + ， + 或 + 多发: be either solitary or multiple.
	{Name: "either-or", Gives: "VP", Pattern: "或|要么 AP|A ， 或|要么 AP|A", Head: 1, Cost: -0.4, Build: eitherOr},
}

// bothWays are the words for two things of which both hold.
var bothWays = []string{"既能", "既会"}

func eitherWay(b *builder, k []node) english.Phrase {
	first, second := inflect(k[1].Phrase, english.Lemma), inflect(k[len(k)-1].Phrase, english.Lemma)
	words := [2]string{"either", "or"}
	if slices.Contains(bothWays, k[0].head.text) {
		words = [2]string{"both", "and"}
	}
	be := english.Phrase{}
	if headText(first) == "be" && headText(second) == "be" && first.Head == 0 && second.Head == 0 {
		be, first, second = b.put("be"), dropBe(first), dropBe(second)
	}
	p := join(0, b.put("can", k[0]), be, b.put(words[0]), first, b.put(words[1], k[len(k)-2]), second)
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

func objectSecond(k []*item) bool { return ruleName(k[1]) == "object" }

// attitudeWords are nouns of what people know, feel and are used to about something.
const attitudeWords = "认识|了解|知识|信心|兴趣|意识|经验|理解|警惕|认知|相关知识|恐惧"

// attitudes give their English, with the preposition.
var attitudes = map[string]string{"认识": "awareness of", "了解": "understanding of", "知识": "knowledge of", "信心": "confidence in", "兴趣": "interest in", "意识": "awareness of", "经验": "experience with", "理解": "understanding of", "警惕": "vigilance for", "认知": "awareness of", "相关知识": "knowledge of", "恐惧": "fear of"}

func lacksToward(b *builder, k []node) english.Phrase {
	verb := "lack"
	switch k[2].head.text {
	case "有", "充满":
		verb = "have"
	case "失去":
		verb = "lose"
	}
	return join(0, b.verb(verb, english.Lemma, k[2]), b.put(attitudes[k[3].head.text], k[3], k[0]), b.settle(k[1].Phrase))
}

func eachApart(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, k[2].Phrase, b.put("apart", k[0], k[1])))
}

func eitherOr(b *builder, k []node) english.Phrase {
	return b.be(as(english.AdjPhrase, join(1, b.put("either", k[0]), k[1].Phrase, b.put("or", k[2], k[3]), k[4].Phrase)))
}
