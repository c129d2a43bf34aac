package chinese

import (
	"slices"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// peopleWithRules render people whom two things describe, or an age and a thing, before 的 or 者 (Li and Thompson 1981, ch. 20.1). English puts
// both behind the noun with the same preposition.
var peopleWithRules = []Rule{
	// 大于 + 10 mm + 者, of things: those larger than 10 mm.
	{Name: "size-those", Gives: "NP", Pattern: "大于|小于|超过|不足 QTY 者", Head: 1, Cost: -0.4, When: lengthUnit, Build: zheSize},
}

func zheSize(b *builder, k []node) english.Phrase {
	word := "larger than"
	if t := k[0].head.text; t == "小于" || t == "不足" {
		word = "smaller than"
	}
	return people(join(0, b.put("those "+word, k[0], k[2]), k[1].Phrase))
}

// kindNamed reports English that consists of a plural noun and a picked-out part of its kind: Stones [smaller than 5 mm].
func (w *work) kindNamed(p english.Phrase) bool {
	left := w.r.Setting.Left
	if len(left) != 1 || len(p.Words) < 3 || p.Words[0].Text != "those" || !slices.Contains([]string{"with", "larger", "smaller"}, p.Words[1].Text) {
		return false
	}
	return slices.ContainsFunc(lang.EnglishAnalyses(left[0]), func(f lang.EnglishForm) bool { return f.POS == lang.Noun && f.Lemma != left[0] })
}

// withoutThose leaves out the pronoun where the noun itself stands before it.
func withoutThose(p english.Phrase) english.Phrase {
	p.Words = slices.Clone(p.Words[1:])
	p.Head = max(p.Head-1, 0)
	return p
}
