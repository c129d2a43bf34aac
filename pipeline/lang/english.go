package lang

import "strings"

// Form is the grammatical form of an English word.
type Form uint8

// The English forms. Other parts of speech than nouns, verbs and adjectives have FormBase only.
const (
	FormBase           Form = iota + 1 // infinitive and plural present, adjective without ending; be, have
	FormThird                          // reduces, is
	FormPast                           // reduced, was
	FormPastParticiple                 // reduced, taken
	FormGerund                         // reducing (present participle as well)
	FormSingular                       // cell
	FormPlural                         // cells
	FormComparative                    // lower
	FormSuperlative                    // lowest
)

// EnglishForm is one reading of an English word form.
type EnglishForm struct {
	Lemma string
	POS   POS
	Form  Form
}

// EnglishAnalyses gives the readings of a lower-case English form, nil for an unknown one: grammar words first, then verb,
// noun, adjective, adverb. Only lemmas that the lexicon has as that part of speech are given.
func EnglishAnalyses(form string) []EnglishForm {
	var out []EnglishForm
	closed := closedPOS(form)
	for p := Noun; p <= Particle; p++ {
		if closed.Has(p) && p != Auxiliary {
			out = append(out, EnglishForm{form, p, FormBase})
		}
	}
	if closed.Has(Auxiliary) {
		for _, reading := range verbReadings(form) {
			out = append(out, EnglishForm{reading.Lemma, Auxiliary, reading.Form})
		}
	}
	if closed != 0 && !closed.Has(Auxiliary) && !openToo(form) {
		return out
	}
	out = append(out, verbReadings(form)...)
	if closed.Has(Auxiliary) {
		return out
	}
	w := Look(form)
	out = append(out, nounReadings(form, w)...)
	out = append(out, adjectiveReadings(form, w)...)
	if w.adverbForm() {
		out = append(out, EnglishForm{form, Adverb, FormBase})
	}
	return out
}

// verbReadings gives the verbs that form is a form of, irregular ones first.
func verbReadings(form string) []EnglishForm {
	var out []EnglishForm
	add := func(lemma string, f Form) { out = append(out, EnglishForm{lemma, Verb, f}) }
	for _, i := range irregularVerbForms[form] {
		v := &irregularVerbs[i]
		if v.base == form {
			add(form, FormBase)
		}
		if v.past == form {
			add(v.base, FormPast)
		}
		if v.participle == form {
			add(v.base, FormPastParticiple)
		}
	}
	for _, b := range beForms {
		if b.form == form {
			add(b.lemma, b.as)
		}
	}
	irregular := len(out) > 0
	if !irregular && isVerb(form) {
		add(form, FormBase)
	}
	for _, base := range strippedBases(form, "s") {
		if isVerb(base) && ThirdSingular(base) == form {
			add(base, FormThird)
		}
	}
	for _, base := range strippedBases(form, "ing") {
		if isVerb(base) && sameOrDoubled(Gerund(base), form) {
			add(base, FormGerund)
		}
	}
	for _, base := range strippedBases(form, "ed") {
		if isVerb(base) && sameOrDoubled(Past(base), form) {
			add(base, FormPast)
			add(base, FormPastParticiple)
		}
	}
	return out
}

// irregularVerbForms and irregularNounForms find the rows of the tables by any inflected form; built once, read only.
var (
	irregularVerbForms = func() map[string][]int {
		m := make(map[string][]int, 2*len(irregularVerbs))
		for i, v := range irregularVerbs {
			for k, f := range []string{v.base, v.past, v.participle} {
				if k == 0 || f != v.base && (k == 1 || f != v.past) {
					m[f] = append(m[f], i)
				}
			}
		}
		return m
	}()
	irregularNounForms = func() map[string][]int {
		m := make(map[string][]int, len(irregularNouns))
		for i, n := range irregularNouns {
			m[n.plural] = append(m[n.plural], i)
			if n.other != "" && n.other != n.plural {
				m[n.other] = append(m[n.other], i)
			}
		}
		return m
	}()
)

// sameOrDoubled compares an American form with one in the text that may have the British double consonant (labelled).
func sameOrDoubled(american, form string) bool {
	if american == form {
		return true
	}
	ending := len("ed")
	if strings.HasSuffix(american, "ing") {
		ending = len("ing")
	}
	stem := len(american) - ending
	return stem > 0 && len(form) == len(american)+1 && american[:stem]+american[stem-1:] == form && Look(form).English()
}

// nounReadings gives the nouns that form is the singular or plural of.
func nounReadings(form string, w Word) []EnglishForm {
	var out []EnglishForm
	singulars := singularsOf(form)
	if isNoun(form, w) || invariableNoun(form) || irregularNoun(form) != nil {
		out = append(out, EnglishForm{form, Noun, FormSingular})
	}
	if invariableNoun(form) {
		return append(out, EnglishForm{form, Noun, FormPlural})
	}
	if IsUncountable(form) {
		return out
	}
	for _, s := range singulars {
		out = append(out, EnglishForm{s, Noun, FormPlural})
	}
	return out
}

// isNoun reports whether word is known as a noun in the singular.
func isNoun(word string, w Word) bool { return w.nounForm() && !onlyVerbs[word] }

// onlyVerbs are verbs that the word list (SCOWL) gives the endings of a noun as well, where medical English has the verb: requires, affects, sees.
var onlyVerbs = map[string]bool{"require": true, "affect": true, "impair": true, "see": true}

// singularsOf gives the known nouns whose plural is form.
func singularsOf(form string) []string {
	var out []string
	for _, i := range irregularNounForms[form] {
		out = append(out, irregularNouns[i].singular)
	}
	if out != nil {
		return out
	}
	candidates := strippedBases(form, "s")
	for _, e := range classicalEndings {
		if stem, ok := strings.CutSuffix(form, e.plural); ok {
			candidates = append(candidates, stem+e.singular)
		}
	}
	for _, c := range candidates {
		if isNoun(c, Look(c)) && (closedPOS(c) == 0 || openToo(c)) && pluralWord(c) == form && !contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// adjectiveReadings gives the adjective and the adjectives that form is a comparative or superlative of.
func adjectiveReadings(form string, w Word) []EnglishForm {
	var out []EnglishForm
	for _, a := range irregularAdjectives {
		if a.comparative == form {
			out = append(out, EnglishForm{a.base, Adjective, FormComparative})
		}
		if a.superlative == form {
			out = append(out, EnglishForm{a.base, Adjective, FormSuperlative})
		}
	}
	for _, e := range [...]struct {
		ending string
		form   Form
		degree func(string) string
	}{{"er", FormComparative, Comparative}, {"est", FormSuperlative, Superlative}} {
		for _, base := range strippedBases(form, e.ending) {
			if Look(base).adjectiveForm() && e.degree(base) == form {
				out = append(out, EnglishForm{base, Adjective, e.form})
			}
		}
	}
	if out == nil && w.adjectiveForm() {
		out = append(out, EnglishForm{form, Adjective, FormBase})
	}
	return out
}

// strippedBases gives the words that may have taken a regular ending (s, ed, ing, er, est): with y for i, with the silent e
// put back, with the double consonant made single.
func strippedBases(form, ending string) []string {
	stem, ok := strings.CutSuffix(form, ending)
	if !ok || len(stem) < 2 {
		return nil
	}
	if ending == "s" {
		out := []string{stem}
		if s, ok := strings.CutSuffix(stem, "ie"); ok {
			out = append(out, s+"y")
		}
		if s, ok := strings.CutSuffix(stem, "e"); ok {
			out = append(out, s)
		}
		return out
	}
	out := []string{stem, stem + "e"}
	last := len(stem) - 1
	switch {
	case stem[last] == 'i':
		out = append(out, stem[:last]+"y")
	case stem[last] == 'y' && ending == "ing":
		out = append(out, stem[:last]+"ie")
	case last > 1 && stem[last] == stem[last-1]:
		out = append(out, stem[:last])
	case strings.HasSuffix(stem, "ck"):
		out = append(out, stem[:last])
	}
	return out
}

// isVerb reports whether word is known as a verb in its base form.
func isVerb(word string) bool {
	if irregularVerb(word) != nil {
		return true
	}
	return Look(word).verbForm() && (closedPOS(word) == 0 || openToo(word))
}

// Count is Look(word).Count().
func Count(word string) int { return Look(word).Count() }
