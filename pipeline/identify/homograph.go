package identify

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// Words of grammar in both languages (on, or, si, tout), told by the French verb or phrase behind them.

// beforeFrenchVerb reports whether a word that is grammar in both languages stands before a verb that only French has:
// "on constate", "me dire".
func (r *reader) beforeFrenchVerb(i int) bool {
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	t, next := &r.tokens[i], &r.tokens[i+1]
	if next.capital && !next.capitals && !r.heading {
		return false // on Tue
	}
	switch t.folded {
	case "on":
		if next.folded == "a" && r.onePerfect(i) || r.oneStates(i) || t.gap >= gapComma && next.exact.third && r.goesOnInFrench(i+2) {
			return true
		}
	case "fut", "furent":
		return next.onlyFrench() && next.exact.participle != 0
	case "as":
		if i == 0 || r.tokens[i-1].folded != "tu" && r.tokens[i-1].folded != "t" {
			return false // such as | l'effort
		}
	case "me", "se", "te":
		if i > 0 && (r.tokens[i-1].folded == "je" || inverted(r.tokens[i-1].folded)) && next.look.French() {
			return true // Je me sens mieux, Pouvez-vous me dire
		}
	case "il", "ils", "elle", "elles":
		switch next.folded {
		case "est", "sont", "a", "ont", "y", "en", "faut", "peut", "peuvent", "doit", "doivent":
			return true
		}
	case "but":
		return i > 0 && t.gap == gapSpace && complementOfDe(next) && (r.tokens[i-1].folded == "pour" || r.tokens[i-1].folded == "le") // a pour but de réduire
	case "tout":
		return r.wholeBefore(i) || r.opensFrenchClause(i)
	case "si":
		return r.opensFrenchClause(i) || next.onlyFrench() && next.exact.noun != 0 // Si fièvre
	case "comment", "car", "dont":
		return r.opensFrenchClause(i) || inverted(next.folded) || t.folded == "dont" && (fullArticle(next.folded) || next.folded == "on") // children dont les parents fument
	default:
		return false
	}
	if next.kind == elision || next.folded == "ne" || next.folded == "se" || inverted(next.folded) || t.folded == "on" && r.objectPronoun(i+1) {
		return true
	}
	if t.folded == "se" && !t.capital && next.look.French() && next.exact.third && !(i > 0 && beforeLatinSe(r.tokens[i-1].folded)) {
		return true // se lie à l'albumine, se fissure
	}
	if !next.look.French() || next.look.Count() >= 5 {
		return false
	}
	g := next.exact
	// "on échographie" is English with a French noun
	return g.pos.Has(lang.Verb) &&
		(g.noun == 0 || i == 0 && i+2 < len(r.tokens) && saysThat(r.tokens[i+2].folded) || i+2 < len(r.tokens) && r.frenchPhrase(i+2))
}

// beforeLatinSe reports the Latin prepositions whose loan phrases end in "se": per se.
func beforeLatinSe(folded string) bool { return folded == "per" || folded == "inter" || folded == "in" }

// goesOnInFrench reports whether what stands at token i, behind "on" and its verb, is French: a word of grammar (, on vaccine contre), or "de" and a noun (,
// on change de molécule).
func (r *reader) goesOnInFrench(i int) bool {
	if i >= len(r.tokens) || r.tokens[i].gap != gapSpace {
		return false
	}
	t := &r.tokens[i]
	return t.onlyFrench() && t.exact.function || i+1 < len(r.tokens) && complementOfDe(t) && r.tokens[i+1].onlyFrench()
}

// wholeBefore reports whether token i is the determiner "tout" of a French noun, or the subject "Tout" of a French verb.
func (r *reader) wholeBefore(i int) bool {
	t, next := &r.tokens[i], &r.tokens[i+1]
	one := next.exact.noun&masculine&singular != 0
	switch {
	case !t.capital:
		return one && (next.onlyFrench() || i > 0 && r.tokens[i-1].onlyFrench() && r.tokens[i-1].grammar.infinitive) // refuse | tout traitement, Éviter tout effort
	case next.onlyFrench() && next.exact.noun&masculine != 0: // Tout cas suspect
		return true
	}
	return !next.capital && one && r.beforeFrench(i+1) || r.everythingDoes(i+1) // Tout retard thérapeutique, Tout commence par
}

// opensFrenchClause reports whether a French clause or phrase stands behind token i: si la saturation, comment traiter, car elle.
func (r *reader) opensFrenchClause(i int) bool {
	next := &r.tokens[i+1]
	if next.kind == elision || next.folded == "se" ||
		r.tokens[i].folded == "comment" && (r.frenchInfinitive(next) || next.look.French() && next.exact.infinitive) ||
		next.onlyFrench() && next.exact.function || r.frenchPhrase(i+1) {
		return true
	}
	if i+2 >= len(r.tokens) {
		return false
	}
	after := &r.tokens[i+2]
	return r.articled(next, after) || next.onlyFrench() && next.exact.third && articleBits(after.folded) != 0 && after.gap <= gapSpace // si survient une douleur
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
	return frenchOpening(behind.folded) || behind.kind == elision || behind.onlyFrench()
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
	if slices.Contains([]string{"en", "y", "le", "la", "les"}, verb.folded) && !verb.capital && article.look.French() &&
		article.look.Count() < 5 && article.exact.third {
		return true // On en distingue
	}
	if article.onlyFrench() && article.exact.pos.Has(lang.Adverb) && i+3 < len(r.tokens) && r.tokens[i+3].gap == gapSpace {
		article = &r.tokens[i+3] // On observe aussi une fièvre
	}
	return verb.exact.third && !verb.capital && (article.kind == elision || saysThat(article.folded) || articleBits(article.folded) != 0 ||
		(verb.look.Count() < 5 || verb.pos().Only(lang.Verb)) && (article.folded == "de" || article.onlyFrench() && article.exact.pos.Has(lang.Numeral))) // On donne de l'aspirine
}

// frenchInfinitive reports whether a token is an infinitive that English lacks: traiter.
func (r *reader) frenchInfinitive(t *token) bool {
	if !t.onlyFrench() || !strings.HasSuffix(t.folded, "er") && !strings.HasSuffix(t.folded, "ir") && !strings.HasSuffix(t.folded, "re") {
		return false
	}
	return t.exact.pos.Has(lang.Verb)
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
	return next.kind == elision || next.onlyFrench() || gallicism([]byte(next.folded))
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
		return verb.onlyFrench() && verb.exact.participle != 0
	}
	if verb.folded == "recours" {
		return true // On a recours à la chirurgie
	}
	g := verb.exact
	return verb.onlyFrench() && g.participle != 0 && (g.noun|g.adjective == 0 || r.frenchPhrase(i+3) || r.frenchPartitive(i+3))
}

// betweenPerfect reports the adverbs that stand between the parts of a compound past.
func betweenPerfect(folded string) bool {
	switch folded {
	case "longtemps", "souvent", "toujours", "récemment", "ainsi", "donc", "également", "déjà", "ensuite", "parfois":
		return true
	}
	return false
}
