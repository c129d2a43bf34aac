package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// operationRules render 术后, 术前 and 术中 behind the name of an operation, or of the disease that was operated on.
var operationRules = []Rule{
	// 肝移植 + 术后 + 3个月: 3 months after liver transplantation.
	{Name: "operation-period", Gives: "PP", Pattern: "N 术后|术前 QTY|N", Head: 2, Cost: -0.1, When: operatedPeriod, Build: operationPeriod},
	{Name: "operation-within", Gives: "PP", Pattern: "N 术后|术前 QTY|N 内|以内|之内", Head: 2, Cost: -0.2, When: operatedPeriod, Build: operationWithin},
	// 胃癌 + 术后复发, where the second part is one entry.
	{Name: "operation-noun-term", Gives: "NP", Pattern: "N N", Head: 1, Cost: -0.2, When: operatedTerm, Build: operationNounTerm},
	// 尽早 + 手术: early surgery.
	{Name: "early-action", Gives: "N", Pattern: "尽早|尽快|及早|早期|早 N", Head: 1, Cost: 0.05, When: actionSecond, Build: earlyAction},
}

// operationEndings are the ends of English names of operations.
var operationEndings = strings.Fields("tomy plasty transplantation transplant surgery replacement repair graft bypass section implantation fixation fusion amputation reconstruction ablation embolization stenting stent intervention decompression anastomosis procedure suture desis pexy scopy ligation excision enucleation debridement grafting")

// isOperation reports the name of an operation.
func isOperation(it *item) bool {
	last := lastWord(headPart(englishOf(it)))
	return endsIn(last, operationEndings...)
}

// operated reports an operation, or a disease.
func operated(k []*item) bool {
	it := k[0]
	return isOperation(it) || conditionName(englishOf(it)) || it.head.domain() == "oncology"
}

func operatedPeriod(k []*item) bool { return operated(k) && period(k[2]) }

// operationPrepositions give the preposition of each time.
var operationPrepositions = map[string]string{"术后": "after", "术前": "before", "术中": "during"}

// operatedOn are illnesses that an operation is named after: cataract surgery.
var operatedOn = strings.Fields("cataract hernia hemorrhoid hemorrhoids glaucoma strabismus")

// operation is the operation as what something happens after: liver transplantation, surgery for gastric cancer.
func (b *builder) operation(n node, from node) english.Phrase {
	p := b.event(n.Phrase)
	if isOperation(n.item) {
		return p
	}
	if slices.Contains(operatedOn, headText(n.Phrase)) {
		return join(1, n.Phrase, b.put("surgery", from)) // cataract surgery
	}
	return join(0, b.put("surgery for", from), b.settle(n.Phrase))
}

func operationTime(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(operationPrepositions[k[1].head.text], k[1]), b.operation(k[0], k[1])))
}

func operationPeriod(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, k[2].Phrase, operationTime(b, k)))
}

func operationWithin(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("within", k[3]), operationPeriod(b, k)))
}

// careName reports what is done for an illness, rather than what it does.
func careName(zh string) bool { return strings.HasSuffix(zh, "疗") || endsIn(zh, treatments...) }

// operatedTerm reports an entry that says when it happens: 术后复发, 术前准备.
func operatedTerm(k []*item) bool {
	return operated(k) && k[1].rule == nil && !isPerson(k[1]) && len(k[1].head.text) > len("术后") && beginsIn(k[1].head.text, "术后", "术前", "术中")
}

func operationNounTerm(b *builder, k []node) english.Phrase {
	word := "of"
	if careName(k[1].head.text) {
		word = "for"
	}
	return join(0, k[1].Phrase, b.put(word), b.settle(k[0].Phrase))
}

// actionSecond reports a noun for what is done, which is a verb as well or an operation.
func actionSecond(k []*item) bool {
	return k[1].rule == nil && (k[1].head.entry == nil || k[1].head.entry.POS == "noun") && (k[1].head.reads("verb") || isOperation(k[1]))
}

func earlyAction(b *builder, k []node) english.Phrase {
	word := "early"
	if k[0].head.text == "尽快" {
		word = "prompt"
	}
	n := k[1].Phrase
	if n.Count == english.AnyCount {
		n.Count = bareCount(n)
	}
	return join(1, as(english.AdjPhrase, b.put(word, k[0])), n)
}
