package identify

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// The word a: the English article, the French verb and the French preposition without its accent.

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
		case "pour":
			if i+3 < len(r.tokens) && r.tokens[i+2].exact.noun&singular != 0 && (complementOfDe(&r.tokens[i+3]) || articleBits(r.tokens[i+3].folded) != 0) {
				return sharedFunction // a pour but de, a pour cible le récepteur
			}
		}
		if !t.capital && !next.capital && next.exact.participle != 0 && i+2 < len(r.tokens) && r.tokens[i+2].gap == gapSpace &&
			fullArticle(r.tokens[i+2].folded) {
			return sharedFunction // a perdu les eaux
		}
		if i > 0 && r.onePerfect(i-1) {
			return sharedFunction
		}
		if r.perfectBehind(i) {
			return frenchFunction
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
			if g := next.exact; g.participle != 0 &&
				(g.noun == 0 || r.frenchBefore(i) || i > 0 && t.gap == gapSpace && r.tokens[i-1].pos().Only(lang.Noun) || i+3 < len(r.tokens) && r.nounPhrase(i+2)) ||
				g.pos.Has(lang.Adverb) && g.noun|g.adjective == 0 || next.folded == "besoin" {
				return sharedFunction
			}
		}
	}
	return englishArticle
}

// perfectBehind reports whether token i, in small letters behind another word, is the auxiliary of a French perfect: the demand | a conduit à une hausse, the
// wound | a bien cicatrisé.
func (r *reader) perfectBehind(i int) bool {
	t := &r.tokens[i]
	if t.capital || i == 0 || t.gap != gapSpace || i+2 >= len(r.tokens) {
		return false
	}
	next, after := &r.tokens[i+1], &r.tokens[i+2]
	if next.exact.participle != 0 && after.folded == "à" && after.gap == gapSpace {
		return true
	}
	return (next.folded == "bien" || next.folded == "mal" || betweenPerfect(next.folded)) && after.gap <= gapSpace && after.onlyFrench() &&
		after.exact.participle != 0
}

// englishNounAt reports whether a word that English has as a noun stands at token i, with no punctuation before it.
func (r *reader) englishNounAt(i int) bool {
	return i < len(r.tokens) && r.tokens[i].gap <= gapSpace && r.tokens[i].look.English() && r.tokens[i].pos().Has(lang.Noun) &&
		!r.tokens[i].pos().Has(lang.Preposition)
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
	if t.capital && i+2 < len(r.tokens) && r.tokens[i+2].gap == gapSpace && timeWord(r.tokens[i+2].folded) &&
		(next.kind == number || next.exact.pos.Has(lang.Numeral)) {
		return true // A six mois de l'accident
	}
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
	return after.gap > gapSpace || after.kind == elision || complementOfDe(after)
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
	if p := behind.exact.pos; behind.folded == "son" || p.Has(lang.Numeral) && behind.look.Count() < attestedWell && r.tokens[i+1].exact.participle != 0 {
		return false // a donné son accord, a reçu deux culots
	}
	return behind.capitals || behind.look.English() && !englishGrammar(behind.folded) && !gallicism([]byte(behind.folded)) // French has an article there
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
		return verb.gap == gapSpace && verb.onlyFrench() && verb.exact.infinitive
	}
	if i+2 >= len(r.tokens) || r.tokens[i].look.English() || r.tokens[i].exact.participle == 0 {
		return false
	}
	de, verb := &r.tokens[i+1], &r.tokens[i+2]
	return de.folded != "à" && opensInfinitive(de) && de.gap == gapSpace && verb.onlyFrench() && verb.exact.infinitive
}
