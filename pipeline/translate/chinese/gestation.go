package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// gestationRules render the time of a pregnancy: 妊娠 + 12周, 12 weeks of gestation.
var gestationRules = []Rule{
	{Name: "gestation", Gives: "QTY", Pattern: "妊娠|怀孕|孕|停经 QTY", Head: 1, Cost: 0.02, When: timeAt(1), Build: gestation},
	// 妊娠 + 第 + 8 + 周: week 8 of gestation.
	{Name: "gestation-week", Gives: "NP", Pattern: "妊娠|怀孕|孕 NP", Head: 1, Cost: 0.02, When: ordinalSecond, Build: gestation},
	// 多于 + 孕5至6周: usually at 5 to 6 weeks of gestation; 孕9周 + 左右: at about 9 weeks.
	{Name: "usually-at-gestation", Gives: "PP", Pattern: "多于|常于|一般于|通常于|多在|常在|一般在|通常在 QTY", Head: 1, Cost: -0.4, When: gestationSecond, Build: usuallyAtGestation},
	{Name: "about-gestation", Gives: "PP", Pattern: "QTY 左右|前后", Head: 0, Cost: -0.3, When: gestationFirst, Build: aboutGestation},
	// 妊娠12周 + 时: at 12 weeks of gestation.
	{Name: "at-gestation", Gives: "PP", Pattern: "QTY|NP 时", Cost: 0.02, When: gestationFirst, Build: atGestation},
	{Name: "zai-gestation", Gives: "PP", Pattern: "在|于 QTY|NP", Head: 1, Cost: 0.02, When: gestationSecond, Build: atAmount},
}

func ordinalSecond(k []*item) bool { return ruleName(k[1]) == "ordinal-unit" }

func gestation(b *builder, k []node) english.Phrase {
	word := "of gestation"
	switch k[0].head.text {
	case "停经":
		word = "of amenorrhea"
	}
	return join(0, k[1].Phrase, b.put(word, k[0]))
}

// ofGestation reports a time of pregnancy, with what qualifies it.
func ofGestation(it *item) bool {
	for it.rule != nil {
		if slices.Contains([]string{"gestation", "gestation-week"}, it.rule.Name) {
			return true
		}
		it = it.kids[it.rule.head]
	}
	return false
}

func gestationFirst(k []*item) bool  { return ofGestation(k[0]) }
func gestationSecond(k []*item) bool { return ofGestation(k[1]) }

func atGestation(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("at", k[1]), k[0].Phrase))
}

func usuallyAtGestation(b *builder, k []node) english.Phrase {
	word := "usually at"
	if strings.HasPrefix(k[0].head.text, "常") {
		word = "often at"
	}
	return as(english.PrepPhrase, join(0, b.put(word, k[0]), k[1].Phrase))
}

func aboutGestation(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("at about", k[1]), k[0].Phrase))
}
