package chinese

import "unmix/pipeline/translate/english"

// agoRules render 三年前 at the head of a predicate, which counts back from now (Lü 1999, 前): was diagnosed with breast cancer three years ago.
var agoRules = []Rule{
	// 三年 + 前 + 被诊断为乳腺癌: was diagnosed with breast cancer three years ago.
	{Name: "ago-verb", Gives: "VP", Pattern: "QTY 前|之前|以前 VP", Head: 2, Cost: -0.2, When: longAgo, Build: agoVerb},
	// 两年 + 前: two years ago.
	{Name: "ago", Gives: "PP", Pattern: "QTY 前|以前", Head: 0, Cost: 0.2, When: longAgo, Build: ago},
}

// longAgo reports years, months, weeks or days that a predicate counts back; hours more often come before an event.
func longAgo(k []*item) bool {
	return timeUnit(k[0]) && k[0].start == 0
}

func ago(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[0].Phrase, b.put("ago", k[1])))
}

func agoVerb(b *builder, k []node) english.Phrase {
	return join(0, toldPast(k[2].Phrase), k[0].Phrase, b.put("ago", k[1]))
}
