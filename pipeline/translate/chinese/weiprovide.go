package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// weiRules render 为 and 给 with a receiver (Lü 1999, 为).
var weiRules = []Rule{
	// 为 + 研究 + 提供 + 理由: provide a rationale for research.
	{Name: "wei-provide", Gives: "VP", Pattern: "为|给|向|替 NP VG NP", Head: 2, Cost: 0.05, Build: provide},
	{Name: "wei-verb", Gives: "VP", Pattern: "为|给|替 NP VP", Head: 2, Cost: 0.4, Build: verbFor},
	// 以 + 水化 + 为主: consist mainly of hydration.
	{Name: "yi-wei-mainly", Gives: "VP", Pattern: "以 NP 为主|为主要手段|为主要方法", Head: 2, Cost: -0.3, When: notPersonSecond, Build: mainlyOf},
	// 以 + 女性 + 为主: be mainly women.
	{Name: "yi-wei-mostly", Gives: "VP", Pattern: "以 NP 为主", Head: 2, Cost: -0.3, When: personSecond, Build: mostlyPeople},
	// 以…为: take as.
	{Name: "yi-wei", Gives: "VP", Pattern: "以 NP 为 NP", Cost: 0.2, Build: takeAs},
	// 以 + 低氧血症 + 为特征 + 的 + 呼吸衰竭: respiratory failure characterized by hypoxemia.
	{Name: "characterized-noun", Gives: "NP", Pattern: "以 NP 为 特征|特点|主要特征|主要特点|主要表现|表现|突出表现|首发症状|首发表现 的 NP", Head: 5, Cost: -0.7, Build: characterizedNoun},
	{Name: "yi-wei-feature", Gives: "VP", Pattern: "以 NP 为 特征|特点|主要特征|主要特点|其特征|标志", Cost: 0, Build: characterizedBy},
	// 直径 + 为 + 5 cm + 的 + 肿瘤: a tumor measuring 5 cm in diameter.
	{Name: "diameter", Gives: "NP", Pattern: "N 为 QTY 的 NP", Head: 4, Cost: 0.02, Build: measuring},
}

// onesProvided are nouns of which one is provided: a new platform for drug screening.
var onesProvided = strings.Fields("opportunity platform basis rationale target option idea avenue framework foundation direction reference alternative model tool paradigm possibility")

func provide(b *builder, k []node) english.Phrase {
	word := "for"
	if k[0].head.text == "向" || k[0].head.text == "给" {
		word = "to"
	}
	n := k[3].Phrase
	if slices.Contains(onesProvided, lastWord(headText(n))) {
		n = b.complement(n)
	} else {
		n = b.settle(n)
	}
	if len(n.Words) > 0 && n.Words[0].Text == "the" && n.Words[0].Source == "" {
		n.Words[0].Text = "a"
	}
	v := k[2].Phrase
	if k[2].head.text == "做好" {
		v = b.verb("provide", english.Lemma, k[2]) // 向患者做好宣教
	}
	if headWord(v).Form == english.PastSingular && slices.Contains(bearers, headText(v)) {
		v = inflect(v, english.Lemma) // what something provides, it still provides
	}
	return join(0, v, n, b.put(word, k[0]), b.settle(k[1].Phrase))
}

func verbFor(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("for", k[0]), b.settle(k[1].Phrase))
}

func notPersonSecond(k []*item) bool { return !isPerson(k[1]) }

func mostlyPeople(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0], k[2]), b.put("mainly"), b.plural(k[1].Phrase))
}

func mainlyOf(b *builder, k []node) english.Phrase {
	return join(0, b.verb("consist", english.Lemma, k[0], k[2]), b.put("mainly of"), b.settle(k[1].Phrase))
}

func takeAs(b *builder, k []node) english.Phrase {
	return join(0, b.verb("use", english.Lemma, k[0]), b.bareSettle(k[1].Phrase), b.put("as", k[2]), b.role(k[3].Phrase))
}

func characterizedBy(b *builder, k []node) english.Phrase {
	return join(0, b.bePassive(k[0], b.verb("characterize", english.Lemma, k[3])), b.put("by", k[2]), b.bareSettle(k[1].Phrase))
}

// measuring renders 直径为30纳米的囊泡: vesicles with a diameter of 30 nanometers.
func measuring(b *builder, k []node) english.Phrase {
	n := b.numbered(k[0].Phrase)
	if n.Count != english.Many && !n.Determined {
		n = b.withArticle("a", n)
	}
	return join(0, k[4].Phrase, b.put("with", k[3]), n, b.put("of", k[1]), k[2].Phrase)
}

func characterizedNoun(b *builder, k []node) english.Phrase {
	word := "characterized by"
	switch zh := k[3].head.text; {
	case strings.HasPrefix(zh, "首发"):
		word = "presenting with"
	case strings.HasSuffix(zh, "表现"):
		word = "manifesting mainly as"
	}
	return join(0, k[5].Phrase, b.put(word, k[0], k[2], k[3]), b.bareSettle(k[1].Phrase))
}
