package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// namingRules say what something is called, and render the frame 是 … 的 around a predicate, which stresses what it encloses (Li and Thompson 1981,
// ch. 20).
var namingRules = []Rule{
	// 又称 + 脂肪肝: be also called fatty liver.
	{Name: "named", Gives: "VP", Pattern: namingWords + " NP", Head: 0, Cost: 0, Build: named},
	// 将 + 该病 + 称为 + 肝癌: call this disease liver cancer.
	{Name: "call-it", Gives: "VP", Pattern: "将|把 NP 称为|称作|称之为|统称为|简称为|叫做 NP", Head: 2, Cost: -0.8, Build: callIt},
	// 是 + 由真菌产生 + 的: be produced by fungi.
	{Name: "stressed-done", Gives: "VP", Pattern: "是|都是|均是|多是 PV 的", Head: 1, Cost: 0.1, Build: stressedDone},
	{Name: "stressed", Gives: "VP", Pattern: "是|都是|均是 VP 的", Head: 1, Cost: 0.3, When: agentNamed, Build: secondAlone},
}

// namingWords are the verbs of naming.
const namingWords = "称为|被称为|又称|又称为|也称|也称为|亦称|亦称为|又叫|又叫做|也叫|叫做|称作|被称作|俗称|简称|统称为|统称|又名|亦名|旧称|曾称|常称为|通常称为|常被称为|通常被称为|也被称为|又被称为|现称|现称为"

// namings give their English, the first that the word begins with or holds.
var namings = []struct{ zh, english string }{
	{"俗称", "commonly known as"}, {"简称", "abbreviated as"}, {"统称", "collectively called"}, {"旧称", "formerly called"}, {"曾称", "formerly called"}, {"现称", "now called"}, {"名", "also known as"},
	{"又", "also called"}, {"也", "also called"}, {"亦", "also called"}, {"通常", "usually called"}, {"常", "often called"}, {"", "called"},
}

func named(b *builder, k []node) english.Phrase {
	for _, n := range namings {
		if strings.Contains(k[0].head.text, n.zh) {
			return join(0, b.verb("be", english.Lemma), b.put(n.english, k[0]), b.complement(k[1].Phrase))
		}
	}
	return k[1].Phrase
}

func callIt(b *builder, k []node) english.Phrase {
	what := b.settle(k[3].Phrase)
	if !k[3].Determined && k[3].Count == english.AnyCount {
		what = b.complement(k[3].Phrase)
	}
	how := english.Phrase{}
	switch k[2].head.text {
	case "统称为":
		how = b.put("collectively")
	case "简称为":
		how = b.put("for short")
	}
	return join(0, b.verb("call", english.Lemma, k[0], k[2]), b.settle(k[1].Phrase), what, how)
}

func stressedDone(b *builder, k []node) english.Phrase {
	return join(1, english.Phrase{}, b.passive(dropBe(k[1].Phrase)))
}

// agentNamed reports a predicate that begins with who or what does it, or with what it goes.
func agentNamed(k []*item) bool {
	return beginsIn(ruleName(k[1]), "bei", "caused") || ruleName(k[1]) == "associated"
}
