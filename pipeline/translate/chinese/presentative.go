package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// presentativeRules render 有 before some of many and what they do (Li and Thompson 1981, ch. 17.2): English has no verb for it.
var presentativeRules = []Rule{
	// 仍有 + 三分之一的患者 + 复发: one third of patients still relapse.
	{Name: "presentative", Gives: "S", Pattern: "有|约有|仍有|尚有|还有|已有|可有|会有 NP VP", Head: 2, Cost: -0.2, When: presented, Build: present},
	{Name: "presentative-adjective", Gives: "S", Pattern: "有|约有|仍有|尚有|还有|已有|可有|会有 NP AP", Head: 2, Cost: -0.1, When: presented, Build: presentState},
	// 偶有 + 死亡 + 的 + 报道: deaths have occasionally been reported.
	{Name: "occasional-reports", Gives: "S", Pattern: "偶有|已有|有 NP 的 报道|报告", Head: 1, Cost: -0.4, Build: occasionalReports},
	{Name: "occasional-reports-bare", Gives: "S", Pattern: "偶有|已有|有 NP 报道|报告", Head: 1, Cost: -0.3, Build: occasionalReports},
}

// presented reports a number or share of people or cases.
func presented(k []*item) bool { return countedLast(k) }

// presentedSubject is the subject that 有 presents, with the adverb that stands before it.
func (b *builder) presentedSubject(k []node) english.Phrase {
	p := b.peopled(k[1])
	if k[0].head.text == "约有" {
		p = join(1, b.put("about", k[0]), p)
		p.Determined = true
	}
	return p
}

// presentedVerb gives the predicate the word that 有 carries.
func (b *builder) presentedVerb(from node, vp english.Phrase) english.Phrase {
	word := ""
	switch from.head.text {
	case "仍有", "尚有", "还有":
		word = "still"
	}
	if word == "" {
		return vp
	}
	return b.placeAdverb(as(english.AdvPhrase, b.put(word, from)), vp)
}

func present(b *builder, k []node) english.Phrase {
	return b.clause(b.presentedSubject(k), b.presentedVerb(k[0], k[2].Phrase))
}

func presentState(b *builder, k []node) english.Phrase {
	return b.clause(b.presentedSubject(k), b.presentedVerb(k[0], b.be(k[2].Phrase)))
}

// occasionalReports says of something that it has been reported.
func occasionalReports(b *builder, k []node) english.Phrase {
	word := map[string]string{"偶有": "occasionally "}[k[0].head.text]
	report := join(0, b.verb("have", english.Lemma, k[0]), b.put(strings.TrimSpace(word+"been reported"), k[len(k)-1]))
	return b.clause(b.settle(k[1].Phrase), report)
}
