package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// afterActionRules render a thing, what was done to it first, and what is done to it then: 标本采集后立即送检. English says the thing once, as the
// subject (Li and Thompson 1981, ch. 16.2, on passives that nothing marks).
var afterActionRules = []Rule{
	// 尽早 + 血浆置换: plasma exchange is performed as early as possible.
	{Name: "procedure-soon", Gives: "S", Pattern: "尽早|尽快|立即|紧急 N", Head: 1, Cost: -0.2, When: procedureOnly, Build: procedureSoon},
}

// beforeOrAfter is the preposition for a word that ends in 前 or 后.
func beforeOrAfter(n node) string {
	if strings.HasSuffix(n.head.text, "前") {
		return "before"
	}
	return "after"
}

// procedureOnly reports the name of a procedure that is no verb.
func procedureOnly(k []*item) bool {
	return procedureLast(k) && (k[1].rule != nil || !k[1].head.reads("verb"))
}

// soon give the adverbs of haste.
var soon = map[string]string{"尽早": "as early as possible", "尽快": "as soon as possible", "立即": "immediately", "紧急": "urgently"}

func procedureSoon(b *builder, k []node) english.Phrase {
	return join(0, b.clause(b.event(k[1].Phrase), b.passive(b.verb("perform", english.Lemma))), b.put(soon[k[0].head.text], k[0]))
}
