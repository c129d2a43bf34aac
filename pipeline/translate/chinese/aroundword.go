package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// What an English word can be, wherever it stands: a verb, a form of one, a plural.

// finiteWords are words that are the verb of their clause, or stand before it.
var finiteWords = strings.Fields("is are was were has have had can may will should must could would does do did affects causes keeps fell rose")

// What follows a subject: verbs that are nothing else, those of several subjects, and adverbs before them.
var (
	plainFinite = strings.Fields("is are was were has have had")
	ofSeveral   = strings.Fields("are were have may can should")
	midAdverbs  = strings.Fields("often usually also sometimes rarely always frequently commonly still")
)

// finiteVerb reports words that are the verb of their clause, or stand before it.
func finiteVerb(word string) bool {
	if strings.ContainsFunc(word, lang.IsHan) {
		return true // for all that is known
	}
	p := lang.CommonPOS(word)
	return slices.Contains(finiteWords, word) || p.Only(lang.Verb) || p.Has(lang.Modal) || p.Has(lang.Verb) && !p.Has(lang.Noun) && !p.Has(lang.Adjective)
}

// presentVerb reports a word that can be a verb in the present: blunts, favors.
func presentVerb(word string) bool {
	return analyzed(word, lang.Verb, lang.FormThird)
}

func baseVerb(word string) bool { return analyzed(word, lang.Verb, lang.FormBase) }

// pluralNoun reports a word that can be a plural, baseVerb one that can be a verb of several subjects.
func pluralNoun(word string) bool { return analyzed(word, lang.Noun, lang.FormPlural) }

// onlyPast reports a verb in the past that is no other word, though it may be a participle.
func onlyPast(word string) bool {
	return lang.CommonPOS(word).Only(lang.Verb) && analyzed(word, lang.Verb, lang.FormPast)
}

// analyzed reports a word that can be this form of such a word.
func analyzed(word string, pos lang.POS, form lang.Form) bool {
	return slices.ContainsFunc(lang.EnglishAnalyses(word), func(a lang.EnglishForm) bool { return a.POS == pos && a.Form == form })
}

// presentOrBase reports a form of a verb in the present.
func presentOrBase(word string) bool {
	return baseVerb(word) || presentVerb(word)
}

// baseOnly reports a word that is the base form of a verb and nothing else: secrete, spend.
func baseOnly(word string) bool {
	return lang.CommonPOS(word).Only(lang.Verb) && baseVerb(word)
}

// pluralVerb reports a verb whose form tells that its subject is a plural.
func pluralVerb(word string) bool {
	return slices.Contains(verbsOfSeveral, word) || baseOnly(word)
}

// pastVerb reports a past tense without -ed that is no participle: fell, rose, began.
func pastVerb(word string) bool {
	if strings.HasSuffix(word, "ed") {
		return false
	}
	past, participle := false, false
	for _, a := range lang.EnglishAnalyses(word) {
		past = past || a.POS == lang.Verb && a.Form == lang.FormPast
		participle = participle || a.Form == lang.FormPastParticiple
	}
	return past && !participle
}

func participleWord(w string) bool {
	return strings.HasSuffix(w, "ed") && len(w) > 4 || slices.Contains(strongParticiples, w)
}

// nounFollows reports a word that a noun follows: a preposition, a gerund, a determiner.
func nounFollows(word string) bool {
	p := lang.CommonPOS(word)
	return p.Has(lang.Preposition) || p.Has(lang.Determiner) || strings.HasSuffix(word, "ing")
}
