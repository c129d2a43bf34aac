package english

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// Do-support belongs to finite clauses (Quirk et al. 1985, 3.21 and 3.58): "they do not rinse", but "spitting and not rinsing", "have
// not rinsed". A verb phrase built with do gives it up when it turns into a participle.

// doNot reports whether the word at i is the auxiliary do of a negation, and where the verb that it supports stands.
func doNot(words []Word, i int) (verb int, ok bool) {
	if i < 0 || i+2 >= len(words) || words[i].Text != "do" || words[i].Entry != nil || words[i].POS != "verb" ||
		words[i+1].Text != "not" && !strings.HasPrefix(words[i+1].Text, "not ") {
		return 0, false
	}
	k := slices.IndexFunc(words[i+2:], func(w Word) bool { return w.POS == "verb" })
	return i + 2 + k, k >= 0
}

// InForm puts a verb phrase into a form: its head and the verbs coordinated with it.
func InForm(p Phrase, f Form) Phrase {
	if p.Head >= len(p.Words) {
		return p
	}
	p.Words, p.Also = slices.Clone(p.Words), slices.Clone(p.Also)
	for n := -1; n < len(p.Also); n++ {
		at := &p.Head
		if n >= 0 {
			at = &p.Also[n]
		}
		if verb, ok := doNot(p.Words, *at); ok && (f == Gerund || f == PastParticiple) {
			p.Words[*at+1].Source = p.Words[*at].Source + p.Words[*at+1].Source
			p = without(p, *at)
			*at = verb - 1
		}
		p.Words[*at].Form = f
	}
	return p
}

// bareStates puts a row of verbs into participles and leaves out "being", where something else than a noun says what the subject is: located in the abdomen and
// radiating to the back (Quirk et al. 1985, 15.60).
//
// ok is false when no be is left out.
func bareStates(p Phrase) (out Phrase, ok bool) {
	if len(p.Also) == 0 {
		return p, false
	}
	p = InForm(p, Gerund)
	for n := -1; n < len(p.Also); n++ {
		at := &p.Head
		if n >= 0 {
			at = &p.Also[n]
		}
		if *at+1 >= len(p.Words) || p.Words[*at].Text != "be" || p.Words[*at].Form != Gerund || !saysState(p.Words[*at+1:]) {
			continue
		}
		i := *at
		p.Words[i+1].Source = p.Words[i].Source + p.Words[i+1].Source
		p, ok = without(p, i), true
	}
	return p, ok
}

// saysState reports a participle or an adjective, with an adverb before it.
func saysState(words []Word) bool {
	w := words[0]
	if len(words) > 1 && (w.POS == "adv" || lang.CommonPOS(w.Text).Only(lang.Adverb)) {
		w = words[1]
	}
	return w.Form == PastParticiple || w.POS == "adj"
}

// without drops the word at i from a phrase.
func without(p Phrase, i int) Phrase {
	p.Words = slices.Delete(p.Words, i, i+1)
	if p.Head > i {
		p.Head--
	}
	for n := range p.Also {
		if p.Also[n] > i {
			p.Also[n]--
		}
	}
	return p
}

// DoNot reports a predicate with the auxiliary do of a negation, and gives the verb phrase without both.
func DoNot(p Phrase) (bool, Phrase) {
	verb, ok := doNot(p.Words, p.Head)
	if !ok || p.Head > 0 && p.Words[p.Head-1].POS == "verb" {
		return false, p
	}
	p.Words = append(slices.Clone(p.Words[:p.Head]), p.Words[p.Head+2:]...)
	p.Head, p.Also, p.Finite = verb-2, nil, false
	return true, p
}
