package main

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// dictionaryForms tells the glossary what it does not know of a language: the dictionary forms that a word of a text may
// stand for.
func dictionaryForms(code, word string) []string {
	forms := []string{word}
	add := func(form string) {
		if form != "" && !slices.Contains(forms, form) {
			forms = append(forms, form)
		}
	}
	switch code {
	case "zh":
		add(lang.SimplifyString(word))
	case "en":
		for _, a := range lang.EnglishAnalyses(word) {
			add(a.Lemma)
		}
	case "fr":
		frenchForms(word, add)
	}
	return forms
}

// frenchForms adds the dictionary forms of a French word: of an elided head its full words, of a contraction its
// preposition, of a word without accents those of the accented words.
func frenchForms(word string, add func(string)) {
	if head, rest, ok := lang.SplitElision(word); ok && rest == len(word) {
		for _, full := range lang.ElidedForms(head) {
			add(full)
		}
		return
	}
	if preposition, _, ok := lang.Contraction(word); ok {
		add(preposition)
	}
	for _, full := range lang.ElidedForms(word) { // the t of "va-t-il"
		add(full)
	}
	known := false
	for _, w := range append([]string{word}, lang.FrenchUnaccented(word)...) {
		add(w)
		for _, a := range lang.FrenchAnalyses(w) {
			known = true
			add(a.Lemma)
		}
	}
	if known {
		return
	}
	for _, ending := range inflections { // of a word that the lexicon lacks: nasogastriques, the second half of sous-jacentes
		if stem, ok := strings.CutSuffix(word, ending.form); ok && len(stem) > 3 {
			add(stem + ending.lemma)
		}
	}
}

// inflections are the regular endings of French plurals and feminines, and those of the masculine singular.
var inflections = []struct{ form, lemma string }{{"s", ""}, {"es", ""}, {"e", ""}, {"aux", "al"}}

// matcher makes a matcher of one language of a glossary.
func matcher(g *glossary.Glossary, code string) *glossary.Matcher {
	return glossary.NewMatcher(code, g.Entries(code), dictionaryForms)
}

// partsOfSpeech are the parts of speech of the lexicon that content words have, as glossary files call them.
var partsOfSpeech = []struct {
	pos  lang.POS
	name string
}{{lang.Noun, "noun"}, {lang.Adjective, "adj"}, {lang.Verb, "verb"}, {lang.Adverb, "adv"}}

// describe gives the dictionary form and the part of speech of a word, as far as the lexicon knows them; of a phrase the
// phrase without its article.
func describe(code, words string) (term, pos string) {
	if code == "zh" {
		return lang.SimplifyString(words), ""
	}
	if tokens := glossary.Tokens(words); len(tokens) > 1 {
		if article(tokens[0].Text) {
			words = words[tokens[1].Start:]
		}
		return words, ""
	}
	for _, a := range lang.FrenchAnalyses(words) {
		for _, p := range partsOfSpeech {
			if a.POS == p.pos {
				return a.Lemma, p.name
			}
		}
	}
	return words, ""
}

// article reports whether a French word is an article, elided or not.
func article(word string) bool {
	return slices.ContainsFunc(dictionaryForms("fr", word), func(w string) bool {
		return slices.ContainsFunc(lang.FrenchAnalyses(w), func(a lang.Analysis) bool { return a.Kind == lang.KindArticle })
	})
}
