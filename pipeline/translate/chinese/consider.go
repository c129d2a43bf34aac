package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// considerRules render what should be considered, suspected or kept in mind.
var considerRules = []Rule{
	// 发热持续五天 + 应考虑 + 川崎病: Kawasaki disease should be considered when fever lasts five days.
	{Name: "consider-when", Gives: "S", Pattern: "S 应考虑|需考虑|要考虑|应怀疑|需怀疑|应警惕|需警惕|应高度怀疑|应想到|须警惕|应排除|需排除|应首先考虑 NP", Head: 2, Cost: -0.2, When: untimed, Build: considerWhen},
	// 突发腹痛 + 应 + 警惕 + 穿孔: perforation should be suspected in patients with sudden abdominal pain.
	{Name: "suspect-in", Gives: "S", Pattern: "NP 应警惕|需警惕|要警惕|应怀疑|需怀疑|应高度怀疑|须警惕|应高度警惕|应排除|需排除 NP", Head: 2, Cost: -0.5, When: signAndIllness, Build: suspectIn},
}

// suspicions give the participles of what is to be thought of, by the end of its duty; what stands first decides.
var suspicions = []struct{ end, participle string }{
	{"高度怀疑", "strongly suspected"}, {"怀疑", "suspected"}, {"警惕", "suspected"}, {"排除", "ruled out"}, {"", "considered"},
}

// shouldBeSuspected is the duty to think of something.
func (b *builder) shouldBeSuspected(duty node) english.Phrase {
	word := ""
	for _, s := range suspicions {
		if word == "" && strings.HasSuffix(duty.head.text, s.end) {
			word = s.participle
		}
	}
	vp := as(english.VerbPhrase, b.put("should be "+word, duty))
	vp.Finite = true
	return vp
}

func considerWhen(b *builder, k []node) english.Phrase {
	return join(0, b.clause(b.settle(k[2].Phrase), b.shouldBeSuspected(k[1])), b.put("when"), as(english.Clause, k[0].Phrase))
}

// untimed reports a clause that ends in no word for its time, which would bring its own when.
func untimed(k []*item) bool { return lastPart(k[0]).head.text != "时" }

// signAndIllness reports a sign, and the illness that it may be of.
func signAndIllness(k []*item) bool {
	e := k[0].head.entry
	return e != nil && !isPerson(k[0]) && (e.Domain == "symptoms" || conditionName(englishOf(k[0]))) && !isPerson(k[2])
}

func suspectIn(b *builder, k []node) english.Phrase {
	return join(0, b.clause(b.bareSettle(k[2].Phrase), b.shouldBeSuspected(k[1])), b.put("in patients with"), b.bareSettle(k[0].Phrase))
}
