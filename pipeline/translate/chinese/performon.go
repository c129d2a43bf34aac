package chinese

import "unmix/pipeline/translate/english"

// performOnRules render 对…进行 of a duty: what should be performed on whom.
var performOnRules = []Rule{
	// 可 + 对 + 高危病变 + 进行 + 套扎: high-risk lesions can be ligated.
	{Name: "modal-perform-on", Gives: "S", Pattern: dutyWords + " 对|给 NP 进行|予以|实施 V", Head: 4, Cost: 0.02, Build: modalPerformOn},
	// 应对 + 所有患者 + 进行 + HIV筛查: all patients should be screened for HIV; the cut joins 应 and 对.
	{Name: "perform-on-people", Gives: "S", Pattern: dutyWords + " 对|给|为 NP 进行|实施|行|开展|予以 NP", Head: 4, Cost: -0.1, When: performedOn, Build: performOnPeople},
	{Name: "perform-on-joined", Gives: "S", Pattern: "应对 NP 进行|实施|行|开展|予以 NP", Head: 3, Cost: -0.4, When: performedOnJoined, Build: performOnJoined},
}

func modalPerformOn(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], k[4].Phrase, k[2].Phrase)
}

// performedOn leaves verbs to the rule for them.
func performedOn(k []*item) bool { return isPerson(k[2]) && !isPerson(k[4]) && k[4].size > 1 }

func performedOnJoined(k []*item) bool { return isPerson(k[1]) && !isPerson(k[3]) }

func performOnPeople(b *builder, k []node) english.Phrase {
	return b.performedOn(k[0], k[2], k[3], k[4])
}

func performOnJoined(b *builder, k []node) english.Phrase {
	modal := node{k[0].Phrase, &item{head: &leaf{token: &token{text: "应"}}}}
	return b.performedOn(modal, k[1], k[2], k[3])
}

// performedOn says what is to be done to people: they should be screened for something, or it should be performed in them.
func (b *builder) performedOn(modal, who, verb, what node) english.Phrase {
	n := what.Phrase
	if what.head.text == "筛查" && n.Head > 0 && headText(n) == "screening" && n.Head == len(n.Words)-1 {
		looked := english.Phrase{Cat: english.NounPhrase, Words: n.Words[:n.Head], Head: n.Head - 1, Count: english.Mass, Determined: true}
		vp := b.withAuxiliary(modal, b.passive(b.verb("screen", english.Lemma, what)))
		return join(0, b.clause(b.people(who), vp), b.put("for"), looked)
	}
	p := b.dutyPassive(modal, b.verb("perform", english.Lemma, verb), n)
	return join(0, p, b.put("in"), b.people(who))
}
