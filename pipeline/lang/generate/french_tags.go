package main

import (
	"unmix/pipeline/lang"
	"unmix/pipeline/lang/internal/table"
)

func class2(p lang.POS, k lang.Kind) table.Tag { return table.Tag{POS: uint8(p), Kind: uint8(k)} }

// closedClasses maps the po: tags of Dicollecte to parts of speech. Tags that are missing here (mg, preverb, ponc, sign, pfx,
// patr ...) say nothing that a reading keeps.
var closedClasses = map[string]table.Tag{
	"nom": class2(lang.Noun, 0), "loc.nom": class2(lang.Noun, 0), "titr": class2(lang.Noun, 0),
	"adj": class2(lang.Adjective, 0), "loc.adj": class2(lang.Adjective, 0),
	"adv": class2(lang.Adverb, 0), "loc.adv": class2(lang.Adverb, 0), "advint": class2(lang.Adverb, lang.KindInterrogative),
	"negadv": class2(lang.Negation, 0), "nb": class2(lang.Numeral, 0), "interj": class2(lang.Interjection, 0),
	"prep": class2(lang.Preposition, 0), "loc.prep": class2(lang.Preposition, 0), "loc.prepv": class2(lang.Preposition, 0),
	"det": class2(lang.Determiner, lang.KindArticle), "detpos": class2(lang.Determiner, lang.KindPossessive),
	"detdem": class2(lang.Determiner, lang.KindDemonstrative), "detind": class2(lang.Determiner, lang.KindIndefinite),
	"detneg": class2(lang.Determiner, lang.KindNegative), "detex": class2(lang.Determiner, lang.KindInterrogative),
	"propersuj": class2(lang.Pronoun, lang.KindSubject), "properobj": class2(lang.Pronoun, lang.KindObject),
	"proadv": class2(lang.Pronoun, lang.KindObject), "prodem": class2(lang.Pronoun, lang.KindDemonstrative),
	"proind": class2(lang.Pronoun, lang.KindIndefinite), "proneg": class2(lang.Pronoun, lang.KindNegative),
	"prorel": class2(lang.Pronoun, lang.KindRelative), "proint": class2(lang.Pronoun, lang.KindInterrogative),
	"cjco": class2(lang.Conjunction, lang.KindCoordinating), "cjsub": class2(lang.Conjunction, lang.KindSubordinating),
	"cj": class2(lang.Conjunction, 0), "loc.cj": class2(lang.Conjunction, lang.KindSubordinating),
	"loc.cjsub": class2(lang.Conjunction, lang.KindSubordinating),
}

func mood(m lang.Mood, t lang.Tense) table.Tag { return table.Tag{Mood: uint8(m), Tense: uint8(t)} }

var moodTags = map[string]table.Tag{
	"infi": mood(lang.MoodInfinitive, 0),
	"ppre": mood(lang.MoodParticiple, lang.TensePresent), "ppas": mood(lang.MoodParticiple, lang.TensePast),
	"ipre": mood(lang.MoodIndicative, lang.TensePresent), "iimp": mood(lang.MoodIndicative, lang.TenseImperfect),
	"ipsi": mood(lang.MoodIndicative, lang.TenseSimplePast), "ifut": mood(lang.MoodIndicative, lang.TenseFuture),
	"spre": mood(lang.MoodSubjunctive, lang.TensePresent), "simp": mood(lang.MoodSubjunctive, lang.TenseImperfect),
	"cond": mood(lang.MoodConditional, lang.TensePresent), "impe": mood(lang.MoodImperative, lang.TensePresent),
}

func person(p uint8, n lang.Number) table.Tag { return table.Tag{Person: p, Number: uint8(n)} }

var personTags = map[string]table.Tag{
	"1sg": person(1, lang.NumberSingular), "2sg": person(2, lang.NumberSingular), "3sg": person(3, lang.NumberSingular),
	"1pl": person(1, lang.NumberPlural), "2pl": person(2, lang.NumberPlural), "3pl": person(3, lang.NumberPlural),
	"3pl!": person(3, lang.NumberPlural), "1pe": person(1, 0), "2pe": person(2, 0), "3pe": person(3, 0),
}

var genderTags = map[string]table.Tag{
	"mas": {Gender: uint8(lang.GenderMasculine)}, "fem": {Gender: uint8(lang.GenderFeminine)}, "epi": {Gender: uint8(lang.GenderAny)},
	"sg": {Number: uint8(lang.NumberSingular)}, "pl": {Number: uint8(lang.NumberPlural)}, "inv": {Number: uint8(lang.NumberAny)},
}

// missingReadings are readings of grammar words that the dictionary does not give: du and des are de with an article as
// well as articles, au and aux are à.
var missingReadings = []struct {
	form string
	reading
}{
	{"du", reading{"de", class2(lang.Preposition, 0)}},
	{"des", reading{"de", class2(lang.Preposition, 0)}},
	{"au", reading{"à", class2(lang.Preposition, 0)}},
	{"aux", reading{"à", class2(lang.Preposition, 0)}},
}
