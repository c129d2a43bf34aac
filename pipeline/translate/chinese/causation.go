package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// changers give the verbs by which a cause brings about the changes that 使 introduces: 使血压下降 is to lower blood pressure, not to
// cause it to fall.
var changers = map[string]string{"decrease": "reduce", "decline": "reduce", "fall": "reduce", "drop": "reduce", "reduce": "reduce", "lower": "reduce", "increase": "increase", "rise": "increase", "elevate": "increase", "raise": "increase",
	"improve": "improve", "prolong": "prolong", "shorten": "shorten", "worsen": "worsen"}

// changesItself reports a predicate of change.
func changesItself(k []*item) bool {
	first, rest, _ := strings.Cut(englishOf(k[2]), " ")
	_, ok := changers[first]
	return ok && rest == "" && k[2].rule != nil && !strings.HasPrefix(ruleName(k[2]), "modal")
}

// makeChange puts what changes behind the verb of change, with the adverbs before it: significantly reduce levels by 90%.
func makeChange(b *builder, k []node) english.Phrase {
	vp := k[2].Phrase
	verb := vp
	verb.Words = append([]english.Word(nil), vp.Words[:vp.Head+1]...)
	first, _, _ := strings.Cut(headText(vp), " ")
	w := &verb.Words[vp.Head]
	w.Text, w.Alternatives, w.Form = changers[first], nil, english.Lemma
	w.Source = k[0].src() + w.Source
	w.Rules = append(w.Rules[:len(w.Rules):len(w.Rules)], b.rule)
	rest := english.Phrase{Words: vp.Words[vp.Head+1:]}
	return join(0, verb, b.settle(k[1].Phrase), rest)
}

func timeFirst(k []*item) bool { return timeUnit(k[0]) }

func quantityVerb(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("for"), k[0].Phrase)
}

func questionClause(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("why", k[1]), k[2].Phrase)
}

func questionVerb(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("how to", k[1]), verbForm(k[2].Phrase, english.Lemma))
}

// completed leaves out a complement of result that the English verb implies.
func completed(b *builder, k []node) english.Phrase {
	p := k[0].Phrase
	if p.Head < len(p.Words) {
		p.Words[p.Head].Source += k[1].src()
	}
	return p
}

// changeFromTo renders a change between two values.
func changeFromTo(b *builder, k []node) english.Phrase {
	verb := "fall"
	switch r := []rune(k[2].head.text)[0]; r {
	case '增', '升', '上':
		verb = "rise"
	case '提', '延':
		verb = "increase"
	case '缩':
		verb = "decrease"
	}
	return join(0, b.verb(verb, english.Lemma, k[2]), b.put("from", k[0]), b.member(k[1].Phrase), b.put("to"), b.member(k[3].Phrase))
}

func adjectiveToVerb(b *builder, k []node) english.Phrase {
	return join(0, b.be(k[2].Phrase), b.put("to", k[1]), verbForm(k[0].Phrase, english.Lemma))
}
