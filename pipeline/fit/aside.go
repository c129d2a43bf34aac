package fit

import (
	"slices"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// What stands between two commas behind a subject parts it from its verb and changes nothing in it: nasal breathing, taught by a
// therapist, [relieves dyspnea] (Quirk et al., 17.65 ff.).

// behindAside is the form of a verb behind such an aside, "" when there is none. left ends before the comma, right begins behind the edit.
func behindAside(left, right []token) text.Use {
	from := len(left)
	for from > 0 && !stop(left[from-1].text) {
		from--
	}
	comma := slices.IndexFunc(left[from:], func(t token) bool { return t.text == "," })
	if comma <= 0 || embedded(right) {
		return ""
	}
	subject, aside := left[from:from+comma], left[from+comma+1:]
	if len(aside) == 0 || !opensAside(aside[0]) || !plainSubject(subject) || !slices.Contains(relatives, aside[0].text) && hasFinite(aside) {
		return ""
	}
	return numberOf(headNoun(subject, false))
}

// appositive reports a phrase between commas behind the subject of a sentence of which it says what it is, and before its verb; an office has no article: Dr. Martin,
// head of the department, signed (Quirk et al., 17.65 ff.).
func appositive(s *seam) bool {
	n := len(s.left) - 1
	if !inSentence(s) || n < 1 || s.left[n].text != "," || !embedded(s.right) {
		return false
	}
	_, next := headAndNext(s.edit())
	return next != "of" && plainSubject(s.left[:n]) && !slices.ContainsFunc(s.left[:n], func(t token) bool { return t.text == "," })
}

// opensAside reports what an aside begins with: a relative pronoun, a participle, a preposition, an article or an adverb.
func opensAside(t token) bool {
	return slices.Contains(relatives, t.text) || hasForm(t, lang.FormPastParticiple) && !hasForm(t, lang.FormBase) ||
		t.pos.Has(lang.Preposition) || t.text == "a" || t.text == "an" || t.text == "the" ||
		t.pos.Only(lang.Adverb) || t.text == "together" || t.text == "such" || t.text == "whether" || t.text == "first" || t.text == "when" || t.text == "if"
}

// plainSubject reports the beginning of a sentence that is a noun phrase and nothing else.
func plainSubject(np []token) bool {
	first := np[0]
	if slices.Contains(clauseOpeners, first.text) || first.pos.Has(lang.Preposition) || first.pos.Only(lang.Adverb) || coordinator(first.text) {
		return false
	}
	return headNoun(np, false).text != "" && !hasFinite(np)
}

// hasFinite reports a finite verb or a modal.
func hasFinite(clause []token) bool {
	for i, t := range clause {
		if t.pos.Has(lang.Modal) && !t.pos.Has(lang.Noun) || finite(clause, i) != "" {
			return true
		}
	}
	return false
}

// embedded reports a comma and then the verb of the sentence behind the edit, which is an aside itself: the drug, [taken daily], prevents.
func embedded(right []token) bool {
	return len(right) > 1 && right[0].text == "," && predicateAhead(right[1:])
}

// predicateAhead reports a finite verb or a modal at the start of what follows.
func predicateAhead(right []token) bool {
	for len(right) > 1 && right[0].pos.Only(lang.Adverb) {
		right = right[1:]
	}
	if len(right) == 0 || !right[0].isWord() || coordinator(right[0].text) || right[0].pos.Has(lang.Preposition) {
		return false
	}
	return right[0].pos.Has(lang.Modal) && !right[0].pos.Has(lang.Noun) || right[0].pos.Has(lang.Auxiliary) ||
		finiteAfter(right) == text.ThirdPerson || finiteAfter(right) == text.Plural && !right[0].pos.Has(lang.Noun)
}
