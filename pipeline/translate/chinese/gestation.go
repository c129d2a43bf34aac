package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// gestationRules render the time of a pregnancy: 妊娠 + 12周, 12 weeks of gestation.
var gestationRules = []Rule{
	{Name: "gestation", Gives: "QTY", Pattern: "妊娠|怀孕|孕|停经 QTY", Head: 1, Cost: 0.02, When: timeAt(1), Build: gestation},
	// 妊娠12周 + 时: at 12 weeks of gestation.
	{Name: "at-gestation", Gives: "PP", Pattern: "QTY|NP 时", Cost: 0.02, When: gestationFirst, Build: atGestation},
	{Name: "zai-gestation", Gives: "PP", Pattern: "在|于 QTY|NP", Head: 1, Cost: 0.02, When: gestationSecond, Build: atAmount},
	// 胎龄 + 小于 + 34周 + 的 + 早产儿: preterm infants of less than 34 weeks' gestation.
	{Name: "people-of-gestation-bare", Gives: "NP", Pattern: "胎龄|孕周|出生胎龄 QTY 以下|以上|以内|及以下|及以上 的 NP", Head: 4, Cost: -0.8, When: infantOfWeeksBare, Build: peopleOfGestationBare},
	// 妊娠20周 + 前 + 的 + 流产, an event: before 20 weeks of gestation.
	{Name: "before-gestation", Gives: "PP", Pattern: "QTY 前|之前|以前|后|之后|以后", Head: 0, Cost: -0.4, When: gestationFirst, Build: beforeGestation},
}

func gestation(b *builder, k []node) english.Phrase {
	word := "of gestation"
	if k[0].head.text == "停经" {
		word = "of amenorrhea"
	}
	return join(0, k[1].Phrase, b.put(word, k[0]))
}

// ofGestation reports a time of pregnancy, with what qualifies it.
func ofGestation(it *item) bool {
	for it.rule != nil {
		if it.rule.Name == "gestation" {
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

// gestationBounds give the English of limits of an age in weeks.
var gestationBounds = map[string]string{"以下": "less than", "以内": "no more than", "及以下": "no more than", "以上": "more than", "及以上": "at least"}

func infantOfWeeksBare(k []*item) bool { return isPerson(k[4]) && timeUnit(k[1]) }

// peopleOfGestationBare names people by the weeks in which they were born.
func peopleOfGestationBare(b *builder, k []node) english.Phrase {
	p := join(0, b.people(k[4]), b.put("of", k[0], k[2], k[3]), b.put(gestationBounds[k[2].head.text]), k[1].Phrase, b.put("~' gestation"))
	return people(p)
}

func beforeGestation(b *builder, k []node) english.Phrase {
	word := "before"
	if strings.Contains(k[1].head.text, "后") {
		word = "after"
	}
	return as(english.PrepPhrase, join(0, b.put(word, k[1]), k[0].Phrase))
}
