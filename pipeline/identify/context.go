package identify

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// classifyA tells the English article from the French verb and from the preposition that lost its accent: the latter
// stands before a determiner or inside capitals, the verb behind French.
func (r *reader) classifyA(i int) class {
	t := &r.tokens[i]
	if r.capitals {
		return sharedFunction
	}
	if t.capital && i > 0 && t.gap == gapSpace && lettered[r.tokens[i-1].folded] {
		return neutral // le sérogroupe A, which no article can be behind a small letter
	}
	if i+1 < len(r.tokens) && r.tokens[i+1].gap <= gapSpace {
		next := &r.tokens[i+1]
		if r.opensWithA(i) {
			return frenchFunction
		}
		if next.kind == elision {
			return sharedFunction
		}
		switch next.folded {
		case "qui":
			return sharedFunction
		case "la", "le", "les", "ce", "cette", "ces", "chaque", "leur", "leurs", "partir", "été", "pu", "dû", "eu", "un", "une", "jeun":
			if !next.capital || t.capital { // a Le Fort fracture
				return sharedFunction
			}
		case "court", "long", "moyen":
			if i+2 < len(r.tokens) && r.tokens[i+2].folded == "terme" {
				return sharedFunction
			}
		case "terme":
			return sharedFunction
		}
		if i > 0 && r.onePerfect(i-1) {
			return sharedFunction
		}
		if !t.capital && i > 0 && t.gap == gapSpace && next.exact.participle != 0 && i+2 < len(r.tokens) && r.tokens[i+2].folded == "à" && r.tokens[i+2].gap == gapSpace {
			return frenchFunction // the demand | a conduit à une hausse
		}
		if !t.capital && i > 0 && t.gap == gapSpace && (next.folded == "bien" || betweenPerfect(next.folded)) && i+2 < len(r.tokens) {
			if verb := &r.tokens[i+2]; verb.gap <= gapSpace && verb.look.French() && !verb.look.English() && verb.exact.participle != 0 {
				return frenchFunction // the wound | a bien cicatrisé
			}
		}
		if next.folded == "lieu" && !t.capital && !r.englishNounAt(i+2) {
			return frenchFunction // a lieu: takes place
		}
		if i > 0 && t.gap == gapSpace && bareBehind(r.tokens[i-1].folded) && next.look.French() && next.look.Count() == 0 {
			return sharedFunction // it | a tendance à récidiver
		}
		if !t.capital && r.besideInfinitive(i+1) {
			return sharedFunction // a permis de réduire
		}
		if !t.capital && !next.look.English() && next.kind == word {
			if r.articleBefore(i) {
				return englishArticle
			}
			if g := next.exact; g.participle != 0 && (g.noun == 0 || r.frenchBefore(i) || i > 0 && t.gap == gapSpace && r.tokens[i-1].pos().Only(lang.Noun)) || g.pos.Has(lang.Adverb) && g.noun|g.adjective == 0 || next.folded == "besoin" {
				return sharedFunction
			}
		}
	}
	return englishArticle
}

// englishNounAt reports whether a word that English has as a noun stands at token i, with no punctuation before it.
func (r *reader) englishNounAt(i int) bool {
	return i < len(r.tokens) && r.tokens[i].gap <= gapSpace && r.tokens[i].look.English() && r.tokens[i].pos().Has(lang.Noun) && !r.tokens[i].pos().Has(lang.Preposition)
}

// lettered are French nouns whose kinds have letters for names, and that English spells otherwise.
var lettered = map[string]bool{"groupe": true, "sérogroupe": true, "sérotype": true, "hépatite": true, "hémophilie": true, "vitamine": true, "grippe": true, "streptocoque": true, "classe": true, "stade": true,
	"antigène": true, "toxine": true, "sous-type": true, "bras": true}

// withA are the nouns and infinitives of adverbials with "à" that English has as words, or that stand before a verb: à domicile, à noter.
var withA = []string{"domicile", "distance", "jeun", "noter", "terme", "défaut", "savoir", "posteriori"}

// opensWithA reports whether token i is the preposition "à" as sentences begin with it in capitals, without its accent: "A distance de
// l'épisode", "A domicile, …". No English noun stands alone with its article before a comma or before "de"; in small letters ("a distance
// des repas") only before "du" and "des".
func (r *reader) opensWithA(i int) bool {
	t, next := &r.tokens[i], &r.tokens[i+1]
	if next.capital || !slices.Contains(withA, next.folded) {
		return false
	}
	if !t.capital {
		return i+2 < len(r.tokens) && r.tokens[i+2].gap == gapSpace && (r.tokens[i+2].folded == "du" || r.tokens[i+2].folded == "des")
	}
	if i > 0 && t.gap < gapStop {
		return false
	}
	if i+2 == len(r.tokens) || !next.look.English() {
		return true
	}
	after := &r.tokens[i+2]
	return after.gap > gapSpace || after.kind == elision || after.folded == "de" || after.folded == "du" || after.folded == "des"
}

// articleBefore reports whether an English noun phrase goes on behind "a" and the word after it, and no French stands before it: "with a
// décédé donor" has the article, "la douleur a diminué après" and "the pain a diminué after" have the verb.
func (r *reader) articleBefore(i int) bool {
	if i+2 >= len(r.tokens) || r.tokens[i+2].gap > gapSpace || r.tokens[i+2].kind != word {
		return false
	}
	if r.frenchBefore(i) {
		return false
	}
	behind := &r.tokens[i+2]
	return behind.capitals || behind.look.English() && !englishGrammar(behind.folded) && !gallicism([]byte(behind.folded)) // French has an article there
}

// frenchBefore reports whether the word before token i is French by itself.
func (r *reader) frenchBefore(i int) bool {
	return i > 0 && r.tokens[i].gap <= gapSpace && (r.tokens[i-1].kind == elision || r.tokens[i-1].look.French() && !r.tokens[i-1].look.English())
}

// beforeFrench reports whether the word behind token i is French by itself, so that token i may begin a French phrase.
func (r *reader) beforeFrench(i int) bool {
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	next := &r.tokens[i+1]
	return next.kind == elision || next.look.French() && !next.look.English() || gallicism([]byte(next.folded))
}

// beforeFrenchVerb reports whether a word that is grammar in both languages stands before a verb that only French has:
// "on constate", "me dire".
func (r *reader) beforeFrenchVerb(i int) bool {
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	next := &r.tokens[i+1]
	if next.capital && !next.capitals && !r.heading {
		return false // on Tue
	}
	switch r.tokens[i].folded {
	case "on":
		if next.folded == "a" && r.onePerfect(i) || r.oneStates(i) {
			return true
		}
		if r.tokens[i].gap >= gapComma && next.exact.third && i+2 < len(r.tokens) && r.tokens[i+2].gap == gapSpace && r.tokens[i+2].look.French() && !r.tokens[i+2].look.English() && r.tokens[i+2].exact.function {
			return true // , on vaccine contre
		}
		if r.tokens[i].gap >= gapComma && next.exact.third && i+3 < len(r.tokens) && r.tokens[i+2].gap == gapSpace && complementOfDe(&r.tokens[i+2]) && r.tokens[i+3].look.French() && !r.tokens[i+3].look.English() {
			return true // , on change de molécule
		}
	case "fut", "furent":
		return next.look.French() && !next.look.English() && next.exact.participle != 0
	case "me", "as", "se", "te":
	case "il", "ils", "elle", "elles":
		switch next.folded {
		case "est", "sont", "a", "ont", "y", "en", "faut", "peut", "peuvent", "doit", "doivent":
			return true
		}
	case "comment", "car", "tout", "si", "dont":
		if r.tokens[i].folded == "tout" && r.tokens[i].capital && !next.capital && next.exact.noun&masculine&singular != 0 && r.beforeFrench(i+1) {
			return true // Tout retard thérapeutique
		}
		if r.tokens[i].folded == "tout" && r.tokens[i].capital && next.look.French() && !next.look.English() && next.exact.noun&masculine != 0 {
			return true // Tout cas suspect
		}
		if r.tokens[i].folded == "tout" && !r.tokens[i].capital && next.look.French() && !next.look.English() && next.exact.noun&masculine&singular != 0 {
			return true // refuse | tout traitement
		}
		if r.tokens[i].folded == "tout" && r.tokens[i].capital && r.everythingDoes(i+1) {
			return true // Tout commence par
		}
		return next.kind == elision || next.folded == "se" || r.tokens[i].folded == "comment" && r.frenchInfinitive(next) ||
			next.look.French() && !next.look.English() && next.exact.function || r.frenchPhrase(i+1) ||
			i+2 < len(r.tokens) && r.articled(next, &r.tokens[i+2]) || // si la saturation
			i+2 < len(r.tokens) && next.look.French() && !next.look.English() && next.exact.third && articleBits(r.tokens[i+2].folded) != 0 && r.tokens[i+2].gap <= gapSpace // si survient une douleur
	default:
		return false
	}
	if next.kind == elision || next.folded == "ne" || next.folded == "se" || inverted(next.folded) || r.tokens[i].folded == "on" && r.objectPronoun(i+1) {
		return true
	}
	if i+2 < len(r.tokens) && r.tokens[i].folded == "se" && r.tokens[i+2].gap == gapSpace && (r.tokens[i+2].folded == "à" || r.tokens[i+2].folded == "par") && next.look.French() && next.exact.third {
		return true // se lie à l'albumine
	}
	if !next.look.French() || next.look.Count() >= 5 {
		return false
	}
	g := next.exact
	if r.tokens[i].folded == "se" && g.third && next.look.Count() == 0 && !(i > 0 && r.tokens[i-1].folded == "per") {
		return true // se prolonge
	}
	return g.pos.Has(lang.Verb) && (g.noun == 0 || i == 0 && i+2 < len(r.tokens) && saysThat(r.tokens[i+2].folded) || i+2 < len(r.tokens) && r.frenchPhrase(i+2)) // "on échographie" is English with a French noun
}

// everythingDoes reports whether a French verb in the third person stands at token i, behind "Tout", and goes on in French if English has it as well: Tout doit
// être fait, Tout commence par un rhume.
func (r *reader) everythingDoes(i int) bool {
	verb := &r.tokens[i]
	if !verb.exact.third || verb.capital || !verb.look.French() {
		return false
	}
	if !verb.look.English() {
		return true
	}
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	behind := &r.tokens[i+1]
	return frenchOpening(behind.folded) || behind.kind == elision || behind.look.French() && !behind.look.English()
}

// objectPronoun reports whether token i, behind "on", is the pronoun of those who something is done to: on vous propose, on leur demande.
func (r *reader) objectPronoun(i int) bool {
	switch r.tokens[i].folded {
	case "vous", "nous", "lui":
		return true
	case "leur": // a determiner too
		return i+1 < len(r.tokens) && r.tokens[i+1].exact.third && r.tokens[i+1].look.French()
	}
	return false
}

// oneStates reports whether "On" at the start of a clause, a verb in the third person and a French article, "que" or an elision stand in a row: On
// observe une baisse. English has no article there.
func (r *reader) oneStates(i int) bool {
	if !r.tokens[i].capital || r.tokens[i].capitals || i+2 >= len(r.tokens) || r.tokens[i].gap < gapStop || r.tokens[i+2].gap > gapSpace {
		return false
	}
	verb, article := &r.tokens[i+1], &r.tokens[i+2]
	if slices.Contains([]string{"en", "y", "le", "la", "les"}, verb.folded) && !verb.capital && article.look.French() && article.look.Count() < 5 && article.exact.third {
		return true // On en distingue
	}
	if article.look.French() && !article.look.English() && article.exact.pos.Has(lang.Adverb) && i+3 < len(r.tokens) && r.tokens[i+3].gap == gapSpace {
		article = &r.tokens[i+3] // On observe aussi une fièvre
	}
	return verb.exact.third && !verb.capital && (article.kind == elision || saysThat(article.folded) || articleBits(article.folded) != 0)
}

// frenchInfinitive reports whether a token is an infinitive that English lacks: traiter.
func (r *reader) frenchInfinitive(t *token) bool {
	if !t.look.French() || t.look.English() || !strings.HasSuffix(t.folded, "er") && !strings.HasSuffix(t.folded, "ir") && !strings.HasSuffix(t.folded, "re") {
		return false
	}
	return t.exact.pos.Has(lang.Verb)
}

// besideInfinitive reports whether token i is a French past participle before "de" and an infinitive that English lacks, or "fait" before such an
// infinitive, with or without an adverb between.
func (r *reader) besideInfinitive(i int) bool {
	if i+1 < len(r.tokens) && r.tokens[i].folded == "fait" {
		k := i + 1
		if f := r.tokens[k].folded; (f == "presque" || strings.HasSuffix(f, "ment")) && k+1 < len(r.tokens) && r.tokens[k].gap == gapSpace {
			k++
		}
		verb := &r.tokens[k]
		return verb.gap == gapSpace && verb.look.French() && !verb.look.English() && verb.exact.infinitive
	}
	if i+2 >= len(r.tokens) || r.tokens[i].look.English() || r.tokens[i].exact.participle == 0 {
		return false
	}
	de, verb := &r.tokens[i+1], &r.tokens[i+2]
	return (de.folded == "de" || de.kind == elision && de.head == 'd') && de.gap == gapSpace && verb.look.French() && !verb.look.English() && verb.exact.infinitive
}

// negates reports whether token i follows a French verb with ne: "qui ne cicatrise | pas".
func (r *reader) negates(i int) bool {
	for k := i - 1; k >= 0 && k > i-4 && r.tokens[k+1].gap <= gapSpace; k-- {
		if t := &r.tokens[k]; t.folded == "ne" || t.kind == elision && t.head == 'n' {
			return true
		}
	}
	return false
}

// opposes reports whether token i is the "Or," that opens a French sentence, by the French word behind the comma: "Or, la plupart disparaissent".
func (r *reader) opposes(i int) bool {
	if i > 0 || !r.tokens[i].capital || r.tokens[i].folded != "or" || i+1 == len(r.tokens) || r.tokens[i+1].gap > gapComma {
		return false
	}
	next := &r.tokens[i+1]
	if next.gap != gapComma {
		return r.nounPhrase(i + 1)
	}
	return next.kind == elision || next.look.French() && !next.look.English() || gallicism([]byte(next.folded))
}

// onePerfect reports whether token i is the subject "on" of a compound past: "on a constaté", "on a arrêté le traitement". "on a décédé donor" is
// English with a French noun or adjective.
func (r *reader) onePerfect(i int) bool {
	if i+2 >= len(r.tokens) || r.tokens[i].folded != "on" || r.tokens[i+1].folded != "a" || r.tokens[i+2].gap > gapSpace {
		return false
	}
	verb := &r.tokens[i+2]
	if betweenPerfect(verb.folded) && i+3 < len(r.tokens) && r.tokens[i+3].gap <= gapSpace {
		verb = &r.tokens[i+3] // on a longtemps conseillé
		return verb.look.French() && !verb.look.English() && verb.exact.participle != 0
	}
	g := verb.exact
	return verb.look.French() && !verb.look.English() && g.participle != 0 && (g.noun|g.adjective == 0 || r.frenchPhrase(i+3) || r.frenchPartitive(i+3))
}

// betweenPerfect reports the adverbs that stand between the parts of a compound past.
func betweenPerfect(folded string) bool {
	switch folded {
	case "longtemps", "souvent", "toujours", "récemment", "ainsi", "donc", "également", "déjà", "ensuite", "parfois":
		return true
	}
	return false
}

// frenchPartitive reports whether "du", "des" or an elided article stands at token i.
func (r *reader) frenchPartitive(i int) bool {
	return i < len(r.tokens) && r.tokens[i].gap <= gapSpace && (r.tokens[i].folded == "du" || r.tokens[i].folded == "des" || r.tokens[i].kind == elision)
}

// articled reports whether a is a French article and b a noun that agrees with it, side by side in no English text.
func (r *reader) articled(a, b *token) bool {
	var bits uint8
	switch a.folded {
	case "le", "un":
		bits = masculine & singular
	case "la", "une":
		bits = feminine & singular
	case "les":
		bits = plural
	}
	return b.gap <= gapSpace && !b.capital && b.look.French() && b.exact.noun&bits != 0 && lang.PairCount(a.folded, b.folded) == 0
}

// saysThat reports the words that open what a verb says.
func saysThat(folded string) bool { return folded == "that" || folded == "que" || folded == "qu" }

// frenchPhrase reports whether a French article stands at token i and a noun that English lacks behind it.
func (r *reader) frenchPhrase(i int) bool {
	switch r.tokens[i].folded {
	case "le", "la", "les", "un", "une":
	default:
		return false
	}
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace || r.tokens[i+1].capital {
		return false
	}
	next := &r.tokens[i+1]
	return next.look.French() && !next.look.English() && next.exact.noun != 0
}

// nounPhrase reports whether a French determiner stands at token i, and a noun in small letters that agrees with it behind it.
func (r *reader) nounPhrase(i int) bool {
	t := &r.tokens[i]
	if t.kind == elision {
		return true
	}
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace || r.tokens[i+1].capital {
		return false
	}
	bits := articleBits(t.folded)
	return bits != 0 && r.tokens[i+1].exact.noun&bits != 0
}

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

// beforeObject reports whether a French determiner stands behind token i, with its noun.
func (r *reader) beforeObject(i int) bool {
	if i+2 >= len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	switch r.tokens[i+1].folded {
	case "son", "sa", "ses", "leur", "leurs", "le", "la", "les", "un", "une", "des", "du":
		return r.tokens[i+2].look.French() && r.tokens[i+2].gap == gapSpace
	}
	return false
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

// bareArticle reports whether token i is an article that lost its apostrophe and not the space: "l inflammation du foie".
func (r *reader) bareArticle(i int) bool {
	t := &r.tokens[i]
	if t.folded != "l" || t.capital || t.unit || i+1 == len(r.tokens) || i > 0 && r.tokens[i-1].kind == number {
		return false
	}
	next := &r.tokens[i+1]
	return next.gap == gapSpace && next.look.French() && strings.IndexByte("aeiouh", next.folded[0]) >= 0 && next.exact.noun != 0
}

// shouted reports whether a single word in capitals among small letters is a French word of the glossary and no acronym: DOULEUR.
func (r *reader) shouted(t *token) bool {
	if len(t.folded) < 6 || t.look.English() || t.meaning != different && t.bareMeaning() != different {
		return false
	}
	switch r.wordClass(t.form) {
	case frenchAccented, frenchRespelled, frenchWord, unaccentedFrench:
		return true
	}
	return false
}

// namesStudy reports whether token i stands before an English word for a study, which has its name in capitals: the ESPOIR cohort.
func (r *reader) namesStudy(i int) bool {
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	switch strings.TrimSuffix(r.tokens[i+1].folded, "s") {
	case "trial", "study", "studie", "cohort", "registry", "group", "investigator", "survey", "program", "project", "network", "consortium", "score", "criteria":
		return true
	}
	return false
}

// besideCapitals reports whether a neighbour of a word in capitals is in capitals too: a heading inside a segment.
func (r *reader) besideCapitals(i int) bool {
	return i > 0 && r.tokens[i-1].capitals || i+1 < len(r.tokens) && r.tokens[i+1].capitals
}
