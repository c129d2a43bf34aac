package identify

import (
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// spellings are the regular correspondences between the ends of French and English medical words, without accents; the
// first that gives an English word is taken. They serve to recognise a French spelling, never to translate it.
var spellings = []spelling{
	{"ique", "ic"}, {"ique", "ical"}, {"ique", "ics"}, {"ie", "y"}, {"ie", "ia"}, {"ite", "itis"}, {"ose", "osis"}, {"aire", "ary"}, {"aire", "ar"},
	{"aire", "arian"}, {"eux", "ous"}, {"euse", "ous"}, {"isme", "ism"}, {"iste", "ist"}, {"oide", "oid"}, {"ine", "in"}, {"ene", "en"},
	{"if", "ive"}, {"eur", "or"}, {"eur", "er"}, {"elle", "al"}, {"el", "al"}, {"ale", "al"}, {"aux", "al"}, {"ome", "oma"},
	{"yse", "ysis"}, {"ese", "esis"}, {"ase", "asis"}, {"ite", "ites"}, {"ite", "ity"}, {"aque", "ac"}, {"que", "c"}, {"que", "ch"}, {"phe", "ph"}, {"mme", "m"}, {"me", "m"}, {"e", ""},
	{"ance", "ancy"}, {"ence", "ency"}, {"pathe", "path"}, {"ien", "ian"}, {"ienne", "ian"}, {"nnaire", "nary"}, {"nnaire", "nic"}, {"esie", "esia"},
}

var spellingsByLast = byLast(spellings, func(s spelling) string { return s.french })

// A spelling is such a pair of endings.
type spelling struct{ french, english string }

// bareE is the weakest of them.
var bareE = spelling{"e", ""}

// respelled gives the English word of which a folded word is the French spelling. It must differ from the word itself,
// accents counted; ok is false when there is none.
func respelled(folded string) (english string, ok bool) {
	plain := glossary.Unaccent(folded)
	if plain != folded && lang.Look(plain).English() {
		return plain, true
	}
	if w, ok := respelledPlain(plain); ok {
		return w, true
	}
	if s, cut := strings.CutSuffix(plain, "s"); cut && !strings.HasSuffix(s, "ie") { // -ies is an English plural too
		return respelledPlain(s)
	}
	return "", false
}

// respelledPlain is respelled for a singular without accents.
func respelledPlain(plain string) (string, bool) {
	if len(plain) < 5 {
		return "", false
	}
	for _, s := range lastOf(spellingsByLast, plain) {
		stem, cut := strings.CutSuffix(plain, s.french)
		if !cut || len(stem) < 3 || s == bareE && strings.HasSuffix(stem, "s") { // triose is no French spelling of trios
			continue
		}
		if w := stem + s.english; w != plain && wellEnglish(lang.Look(w)) {
			return w, true
		}
	}
	return "", false
}

// wellEnglish reports whether a word is English enough to be the model of a spelling.
func wellEnglish(w lang.Word) bool { return w.English() || w.Count() >= 4 && !w.French() }

// frenchEnding reports whether an unknown word is the French spelling of an English one: ciprofloxacine.
func frenchEnding(word []byte) bool {
	n := len(word)
	if n < 6 || word[n-1] != 'e' && (word[n-1] != 's' || word[n-2] != 'e') {
		return false
	}
	_, ok := respelled(string(word))
	return ok
}

// englishBySense reports whether a word that the English list lacks is English by inflection or composition: a plural, a
// spelling in -isation, a known word behind a prefix that medicine uses freely.
func englishBySense(folded string) bool {
	if stem, cut := strings.CutSuffix(folded, "isation"); cut && lang.Look(stem+"ization").English() {
		return true
	}
	inFrench := lang.Look(folded).French()
	for _, p := range plurals {
		if p.plural == "ies" && inFrench && len(folded) < 8 {
			continue // plaies is no plural of play
		}
		if stem, cut := strings.CutSuffix(folded, p.plural); cut && len(stem) > 2 {
			if englishNoun(stem+p.singular) || !inFrench && lang.Look(stem+p.singular).English() {
				return true
			}
		}
	}
	for _, p := range prefixes {
		if rest, cut := strings.CutPrefix(folded, p); cut && len(rest) > 3 && (len(p) > 3 || !inFrench) {
			rest = strings.TrimPrefix(rest, "-")
			if w := lang.Look(rest); w.English() && (!frenchShape(rest) || w.Count() >= common) {
				return true
			}
			if stem, cut := strings.CutSuffix(rest, "s"); cut && englishNoun(stem) {
				return true
			}
		}
	}
	return false
}

// agentNoun reports whether a word that French has as an infinitive or a participle is what English makes of one of its verbs as well:
// profiler, implanter, consultee, sclerosant.
func agentNoun(folded string) bool {
	for _, e := range [...]string{"er", "ers", "ee", "ees", "ant", "ants", "able", "ables"} {
		stem, cut := strings.CutSuffix(folded, e)
		if !cut || len(stem) < 3 || e[:2] == "ee" && strings.HasSuffix(stem, "is") { // randomisée
			continue
		}
		for _, verb := range [...]string{stem, stem + "e", stem + "ate"} {
			if w := lang.Look(verb); w.English() && lang.CommonPOS(verb).Has(lang.Verb) {
				return true
			}
		}
	}
	return false
}

// englishNoun reports whether a word is an English noun that English text uses, or that French does not have: French adds
// an s to adjectives too.
func englishNoun(word string) bool {
	w := lang.Look(word)
	if !w.English() {
		return w.Count() > 0 && !w.French()
	}
	if w.French() && w.Count() == 0 {
		return false
	}
	pos := lang.CommonPOS(word)
	return pos == 0 || pos.Has(lang.Noun)
}

// plurals are the regular endings of English plurals.
var plurals = []struct{ plural, singular string }{
	{"s", ""}, {"ses", "s"}, {"xes", "x"}, {"ches", "ch"}, {"shes", "sh"}, {"oes", "o"}, {"ies", "y"}, {"ses", "sis"}, {"ae", "a"}, {"mata", "ma"}, {"i", "us"}, {"a", "um"}, {"ices", "ix"}, {"ices", "ex"}, {"a", "on"},
}

// prefixes are put before English words without a hyphen.
var prefixes = []string{
	"aero", "angio", "arthro", "chemo", "cranio", "cryo", "dermato", "entero", "extra", "fibro", "geo", "gluco", "glyco", "hepato", "histo", "hydro", "infra", "kerato",
	"laparo", "leuco", "leuko", "lipo", "lympho", "mammo", "morpho", "musculo", "nano", "naso", "nephro", "onco", "oro", "ortho", "phago", "phlebo", "pneumo", "pyelo",
	"radio", "rhino", "sarco", "sclero", "spectro", "spiro", "steato", "techno", "tele", "thermo", "thoraco", "toxo", "tracheo", "uro", "ventriculo", "video", "viro", "xeno",
	"anti", "auto", "bio", "bronchi", "broncho", "cardio", "co", "cyto", "dys", "electro", "endo", "epi", "fronto", "gastro", "haemo", "hemi", "hemo",
	"hetero", "homo", "hyper", "hypo", "immuno", "inter", "intra", "iso", "macro", "mega", "meta", "micro", "mini", "mono", "multi", "muco", "myo", "neo",
	"neuro", "non", "oligo", "osteo", "over", "pan", "para", "patho", "peri", "photo", "physio", "poly", "post", "pre", "pro", "pseudo", "psycho", "re",
	"retro", "semi", "sero", "sub", "super", "supra", "tetra", "thrombo", "trans", "tri", "ultra", "under", "uni", "vaso",
}

// prefixedAction reports whether a word is a noun in -tion that both languages have with a prefix of both before it, which only the
// English list has: photocoagulation.
func prefixedAction(folded string) bool {
	if !strings.HasSuffix(strings.TrimSuffix(folded, "s"), "tion") {
		return false
	}
	for _, p := range prefixes {
		if rest, cut := strings.CutPrefix(folded, p); cut && len(p) > 2 && len(rest) > 6 && lang.Look(rest).French() {
			return true
		}
	}
	return false
}

// frenchShape reports whether a word ends as French words do and English words hardly ever: the shape of a word that no
// list knows.
func frenchShape(folded string) bool {
	for _, e := range lastOf(frenchEnds, folded) {
		if strings.HasSuffix(folded, e) && len(folded) > len(e)+2 {
			return true
		}
	}
	return false
}

// shapedAdjective gives the genders and numbers that a word has as an adjective if it ends as French adjectives do, 0 otherwise:
// what morphology says of a word that no list has.
func shapedAdjective(folded string) uint8 {
	for _, e := range lastOf(adjectiveEnds, folded) {
		if strings.HasSuffix(folded, e.end) {
			return e.bits
		}
	}
	return 0
}

// adjectiveEnds are the endings of such adjectives.
var adjectiveEnds = byLast([]adjectiveEnd{
	{"al", masculine & singular}, {"ale", feminine & singular}, {"ales", feminine & plural}, {"aux", masculine & plural}, {"ique", singular}, {"iques", plural}, {"aire", singular}, {"aires", plural},
	{"eux", masculine}, {"euse", feminine & singular}, {"euses", feminine & plural}, {"ien", masculine & singular}, {"iens", masculine & plural},
	{"ienne", feminine & singular}, {"iennes", feminine & plural}, {"elle", feminine & singular}, {"elles", feminine & plural}, {"ives", feminine & plural},
	{"ants", masculine & plural}, {"ante", feminine & singular}, {"antes", feminine & plural},
}, func(e adjectiveEnd) string { return e.end })

type adjectiveEnd struct {
	end  string
	bits uint8
}

// surelyFrench reports whether a word ends as no English word does, so that it is French even where no list has it.
func surelyFrench(folded string) bool {
	for _, e := range lastOf(sureEnds, folded) {
		if strings.HasSuffix(folded, e) && len(folded) > len(e)+3 {
			return true
		}
	}
	return false
}

// sureEnds are such endings.
var sureEnds = endingsByLast(
	"ique", "iques", "pathie", "ectomie", "tomie", "logie", "graphie", "scopie", "plastie",
	"algie", "algies", "euse", "euses", "ienne", "iennes", "aires", "thérapie", "therapie",
)

// frenchEnds are such endings.
var frenchEnds = endingsByLast(
	"ique", "iques", "ement", "ements", "ectomie", "thérapie", "thérapies", "therapie", "logie", "graphie", "scopie",
	"émie", "emie", "urie", "algie", "algies", "plastie", "pathie", "tomie", "euse", "euses", "eux", "oïde", "oïdes", "aire", "aires", "ienne", "iennes",
	"elle", "elles", "ité", "ités", "tés", "ée", "ées", "és", "aux", "isme", "ismes", "iste", "istes", "eur", "eurs", "èse", "èses", "ène", "ènes",
	"ère", "ères", "trice", "trices", "aient", "issent", "eront", "erait", "lyse", "lyses", "ètre", "isation", "yme", "ome", "omes", "antes",
)

// verbAsNoun reports whether a word that English has as a verb alone stands where a noun must, so that it is the French spelling of
// that noun: a thrombose, of dialyse, acute thrombose.
func (r *reader) verbAsNoun(i int) bool {
	t := &r.tokens[i]
	if t.pos().Has(lang.Noun) {
		return false
	}
	if _, ok := respelled(t.folded); !ok {
		return false
	}
	switch before := r.tokens[i-1].folded; before {
	case "of", "with", "without", "by", "for", "from", "in", "on", "after", "during", "before":
		return true
	case "that":
		return false // wounds that fibrose
	default:
		pos := lang.CommonPOS(before)
		return englishDeterminer(before) || pos.Has(lang.Adjective) && !pos.Has(lang.Verb) && !strings.HasSuffix(before, "s") || pos.Only(lang.Verb) && strings.HasSuffix(before, "ed") // acute thrombose, showed fibrose
	}
}

// nounInPlace reports whether a word that English has as a verb alone is a noun by what stands behind it: the subject of a verb at the
// beginning of a sentence (Thrombose was seen), or the middle of a list of nouns (fever, nécrose without its accent, and weight loss).
func (r *reader) nounInPlace(i int) bool {
	t := &r.tokens[i]
	if t.pos().Has(lang.Noun) || i+1 == len(r.tokens) {
		return false
	}
	if _, ok := respelled(t.folded); !ok {
		return false
	}
	next := &r.tokens[i+1]
	if t.gap >= gapStop {
		return next.gap == gapSpace && (next.folded == "was" || next.folded == "is")
	}
	if i == 0 || t.gap != gapComma || next.gap > gapComma || i+2 == len(r.tokens) || !r.tokens[i-1].pos().Only(lang.Noun) {
		return false
	}
	after := &r.tokens[i+2]
	return (next.folded == "and" || next.folded == "or") && after.gap == gapSpace && after.pos().Has(lang.Noun) && !strings.HasSuffix(after.folded, "e")
}

// verbFollows reports the English words that a verb stands behind: to fibrose, may thrombose.
func verbFollows(folded string) bool {
	switch folded {
	case "to", "may", "might", "can", "could", "will", "would", "should", "must", "not", "they", "we", "and", "or", "that", "which", "who":
		return true
	}
	return false
}
