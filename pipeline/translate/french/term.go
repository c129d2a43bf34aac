package french

import (
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// termEdges adds the entries that begin at token i.
func (t *Translator) termEdges(out []edge, ts []token, i int, single bool) []edge {
	var now []walk
	if f := ts[i].known; f != nil {
		now = f.starts
	} else {
		now = t.starts(nil, ts[i].keys())
	}
	if len(now) == 0 {
		return out
	}
	if (ts[i].form == "le" && ts[i].elided || ts[i].form == "se" && (ts[i].elided || i+2 < len(ts) && denials[ts[i+2].form])) && i+3 < len(ts) &&
		participial(&ts[i+1]) && interrupts(&ts[i+2]) {
		for _, e := range t.matchFrom(nil, ts, i, i+4, follow(follow(now, &ts[i+1]), &ts[i+3])) {
			if e.entries[0].POS == "verb" && e.tag == tFin {
				e.gap = i + 2 // l'emporte largement sur
				out = append(out, e)
			}
		}
	}
	command := i+2 < len(ts) && ts[i+1].behind && ts[i+1].form == "vous" && articles[ts[i+2].form] && ts[i+2].opened == 0 && ts[len(ts)-1].form != "?" // lavez-vous les mains
	if i+2 < len(ts) && !command && (interrupts(&ts[i+1]) || ts[i+1].behind) && participial(&ts[i]) && (ts[i+1].form != "plus" || negatedBefore(ts, i)) {
		for _, e := range t.matchFrom(nil, ts, i, i+3, follow(now, &ts[i+2])) {
			if e.entries[0].POS == "verb" && (e.tag == tFin || e.tag == tPast && havingBefore(ts, i)) {
				if e.to < len(ts) && describes(&ts[e.to], &ts[e.to-1]) {
					e.cost += edgeCost // ne doublez [pas] | la dose suivante
				}
				e.gap = i + 1
				out = append(out, e)
			}
		}
	}
	out = t.partedPhrases(out, ts, i, now)
	if single {
		out = t.singles(out, ts, i, now)
	}
	if i+1 >= len(ts) {
		return out
	}
	if reflexivePast(ts, i) {
		out = t.matchFrom(out, ts, i, i+2, follow(follow(t.starts(nil, []string{"se"}), &ts[i]), &ts[i+1]))
	}
	return t.matchFrom(out, ts, i, i+2, follow(now, &ts[i+1]))
}

// partedPhrases adds the impersonal phrases that begin at token i and hold an adverb: "il convient [alors] de".
func (t *Translator) partedPhrases(out []edge, ts []token, i int, now []walk) []edge {
	if ts[i].form != "il" || i+3 >= len(ts) || !participial(&ts[i+1]) || !connects[ts[i+2].form] && !interrupts(&ts[i+2]) ||
		len(closedByForm[ts[i+2].form]) > 0 {
		return out
	}
	joined := append([]token{ts[i], ts[i+1]}, ts[i+3:min(len(ts), i+3+maxTermTokens)]...)
	for _, e := range t.matchFrom(nil, joined, 0, 3, follow(follow(now, &joined[1]), &joined[2])) {
		if phraseModals[e.entries[0].Term] != "" {
			e.from, e.to, e.gap = i, i+e.to+1, i+2
			out = append(out, e)
		}
	}
	return out
}

// connects are adverbs that link a clause to what was said before, beside those that may stand in any term.
var connects = map[string]bool{"alors": true, "enfin": true, "ensuite": true}

// reflexivePast reports whether token i is a participle whose "se" stands before its auxiliary, so that a term that begins with it goes on here: "s'est
// [rendu aux urgences]".
func reflexivePast(ts []token, i int) bool {
	if i < 2 || !participial(&ts[i]) {
		return false
	}
	k := i - 1
	for k > max(0, i-3) && !auxiliary(&ts[k]) {
		k--
	}
	return auxiliary(&ts[k]) && k > 0 && ts[k-1].form == "se"
}

// reflexiveTerm reports a term that begins with its se.
func reflexiveTerm(term string) bool {
	return strings.HasPrefix(term, "se ") || strings.HasPrefix(term, "s'")
}

// A walk is a place in a trie that the tokens so far lead to.
type walk struct {
	*group
	node glossary.Node
}

// follow takes each walk one token further.
func follow(now []walk, tok *token) []walk {
	var next []walk
	for _, k := range tok.keys() {
		for _, s := range now {
			if n, ok := s.trie.Next(s.node, k); ok {
				next = append(next, walk{s.group, n})
			}
		}
	}
	return next
}

// matchFrom adds the edges from token i of all terms that the walks, which stand before token j, have reached or can reach.
func (t *Translator) matchFrom(out []edge, ts []token, i, j int, now []walk) []edge {
	for ; len(now) > 0; j++ {
		for _, s := range now {
			out = t.matched(out, ts, i, j, s)
		}
		if j >= len(ts) || j-i >= maxTermTokens {
			break
		}
		now = follow(now, &ts[j])
	}
	return out
}

// negatedBefore reports whether a ne stands close before token i, so that "plus" behind it is no longer: "dure plus de trente minutes" has none.
func negatedBefore(ts []token, i int) bool {
	for k := max(0, i-3); k < i; k++ {
		if ts[k].form == "ne" {
			return true
		}
	}
	return false
}

// denials stand between a reflexive verb and the rest of its term: "ne se souvient plus de".
var denials = wordSet(`pas plus jamais`)

// interrupts reports whether the token may stand between a finite verb and the rest of its term.
func interrupts(t *token) bool {
	switch t.form {
	case "pas", "plus", "jamais", "également", "longtemps", "souvent", "toujours", "aussi", "ainsi", "généralement", "parfois", "donc", "encore", "presque", "quasiment", "toutefois", "cependant", "néanmoins", "surtout":
		return true
	}
	return len(t.form) > len("vivement") && strings.HasSuffix(t.form, "ment") && onlyAdverb(t)
}

// onlyAdverb reports whether the token has no reading but an adverb's.
func onlyAdverb(t *token) bool {
	for _, a := range t.readings {
		if a.POS != lang.Adverb {
			return false
		}
	}
	return len(t.readings) > 0
}

// skipped are entries of the glossary that the grammar itself covers.
var skipped = map[string]bool{"de la": true, "de l'": true, "pas de": true, "pas d'": true, "plus de": true, "moins de": true, "plus que": true, "moins que": true,
	"le même": true, "la même": true, "les mêmes": true, "autant que": true, "on ne sait pas": true,
	"le premier": true, "le second": true, "le dernier": true, "il faut": true, "il était": true, "il existe": true, "il n'existe aucun": true, "il ne faut pas": true, "les plus": true, "la plus": true, "les moins": true, "la moins": true, "tous les": true, "toutes les": true, "nombre de": true, "les autres": true, "l'autre": true, "le plus": true, "le moins": true, "et non": true, "et autres": true}

// presentParticiple reports whether the token may be a present participle.
func presentParticiple(t *token) bool {
	if !strings.HasSuffix(t.form, "ant") {
		return false
	}
	for _, a := range t.readings {
		if a.POS == lang.Verb && a.Mood == lang.MoodParticiple && a.Tense == lang.TensePresent {
			return true
		}
	}
	return false
}

// matched adds the edges of the entries that cover tokens i to j.
func (t *Translator) matched(out []edge, ts []token, i, j int, at walk) []edge {
	entries := at.trie.Terms(at.node)
	m := termMatch{ts: ts, i: i, j: j, forms: at.forms}
	for n, e := range entries {
		m.e, m.builtin = e, e.Layer == t.index.builtin
		if misfit(&m) {
			continue
		}
		cost := edgeCost + tokenCost*float64(j-i-1)
		if j == i+1 && accented(e.Term) && !accented(ts[i].form) {
			cost += accentCost
		}
		if (e.POS == "adj" || e.POS == "verb") && j-i > 1 && complementPrepositions[ts[j-1].form] || ts[j-1].form == "de" {
			cost += prepositionCost
		}
		if e.POS == "noun" && (sharesHead(ts, i, j) || j-i == 2 && t.sharesNoun(ts, i, e)) {
			cost += sharedHeadCost
		}
		if e.Layer < t.index.builtin {
			cost = edgeCost + userCost*float64(j-i)
		}
		if e.POS == "adj" && i > 1 && j > i+1 && ts[i].form == "de" && beforeDe[ts[i-2].form+" "+ts[i-1].form] {
			cost += describedCost // en cas | d'origine professionnelle
		}
		if e.POS == "verb" && j > i+1 && j < len(ts) && describes(&ts[j], &ts[j-1]) {
			cost += describedCost // doubler | la dose suivante
		}
		if e.Status == glossary.Keep && j == i+1 && e.Layer == t.index.builtin && (participial(&ts[i]) || len(ts) > 2 && t.alsoTranslated(e)) {
			cost += keepCost
		}
		for _, r := range readingsFor(e, ts[i:j], at.key) {
			if r.tag == tPast && e.POS == "verb" && holdsObject(ts[i+1:j]) && !havingBefore(ts, i) && !reflexiveTerm(e.Term) {
				r.extra += 2 // "atteint son maximum": a passive participle has no object
			}
			out = addEdge(out, edge{from: i, to: j, tag: r.tag, entries: entries[n : n+1 : n+1], reading: r.Analysis, cost: cost + r.extra,
				nounEnd: !standingAdverbs[e.Term] && (r.tag == tAdv || r.tag == tAdj && (ts[i].form == "sous" || ts[i].form == "à")) &&
					j > i+1 && (onlyNoun(&ts[j-1]) || closedFirst(ts[j-2].form, tDet) || strings.HasPrefix(e.Term, "en cas d"))})
		}
	}
	return out
}

// describedCost is for a verb's term that ends with a noun before an adjective of that noun.
const describedCost = 4.5

// alsoTranslated reports whether a loan word that English has is a French word with another English as well: café.
func (t *Translator) alsoTranslated(keep *glossary.Entry) bool {
	for _, term := range []string{keep.Term, strings.TrimSuffix(keep.Term, "s")} {
		for _, e := range t.lookup(term) {
			if e.Status != glossary.Keep && e.POS == keep.POS && e.English[0] != keep.English[0] {
				return true
			}
		}
	}
	return false
}

// accentCost is for an entry that needs an accent which the text does not have, so that one that needs none comes first: connectivite before
// connectivité.
const accentCost = 0.3

// accented reports whether a letter of the word has an accent.
func accented(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return glossary.Unaccent(s) != s
		}
	}
	return false
}

// sharedHeadCost is for a term whose complement is the first of two: "consommation de tabac" in "consommation de tabac et d'alcool".
const sharedHeadCost = 6.0

// sharesHead reports whether the term ends with a bare complement, a second one follows, and no "de" stands before that both could answer.
func sharesHead(ts []token, i, j int) bool {
	if j+1 < len(ts) && j-i >= 3 && ts[j-2].opened != 1 && articles[ts[j-2].form] && ts[j-3].form == "contre" &&
		(ts[j].form == "et" || ts[j].form == "ou") && articles[ts[j+1].form] {
		return true // vaccination contre la grippe et le pneumocoque
	}
	if j-i != 3 || ts[i+1].form != "de" || ts[i+1].opened != 0 || j+2 >= len(ts) || ts[j].form != "et" && ts[j].form != "ou" ||
		ts[j+1].form != "de" || ts[j+1].opened != 0 || len(closedByForm[ts[j+2].form]) > 0 {
		return false
	}
	for k := max(0, i-3); k < i; k++ {
		if ts[k].form == "de" {
			return false
		}
	}
	return true
}

// sharesNoun reports whether a second adjective is joined to that of the term, whose English does not end with the noun, so that the second
// would find none: "sécheresse buccale et oculaire" is no dry mouth and ocular.
func (t *Translator) sharesNoun(ts []token, i int, e *glossary.Entry) bool {
	j := i + 2
	if j+1 >= len(ts) || ts[j].form != "et" && ts[j].form != "ou" || len(closedByForm[ts[j+1].form]) > 0 {
		return false
	}
	adjective := false
	for _, a := range ts[j+1].readings {
		if a.POS == lang.Noun {
			return false
		}
		adjective = adjective || a.POS == lang.Adjective
	}
	if !adjective {
		return false
	}
	last := lastWord(e.English[0])
	for _, a := range ts[i].readings {
		for _, x := range t.lookup(a.Lemma) {
			if a.POS != lang.Noun || x.POS != "noun" {
				continue
			}
			for _, s := range x.English {
				if lastWord(s) == last {
					return false
				}
			}
		}
	}
	return true
}

// describes reports whether a token is an adjective, and no noun, verb or word of grammar, that agrees with the noun before it.
func describes(adj, noun *token) bool {
	if len(closedByForm[adj.form]) > 0 {
		return false
	}
	agrees := false
	for _, a := range adj.readings {
		if a.POS == lang.Preposition || a.POS == lang.Verb && a.Mood != lang.MoodParticiple {
			return false
		}
		for _, n := range noun.readings {
			agrees = agrees || a.POS == lang.Adjective && n.POS == lang.Noun && !differ(a.Number, n.Number) && !genderDiffer(a.Gender, n.Gender)
		}
	}
	return agrees
}

// grammarCovers reports whether rules build what the entry says, and fit it to its neighbours: "trois fois", "plus fréquemment".
func grammarCovers(e *glossary.Entry, ts []token) bool {
	if len(ts) != 2 || e.POS != "adv" {
		return false
	}
	first, last := ts[0].form, ts[1].form
	return last == "fois" && first != "une" && first != "des" && len(ts[0].readings) > 0 && ts[0].readings[0].POS == lang.Numeral ||
		(first == "plus" || first == "moins") && strings.HasSuffix(last, "ment")
}

// restricting reports whether a ne before token i has no partner but the que at the end of a term that covers tokens i to j.
func restricting(ts []token, i, j int) bool {
	ne := false
	for k := max(0, i-4); k < j; k++ {
		ne = ne || ts[k].form == "ne"
		if ne && (negativeWords[ts[k].form] || ts[k].form == "plus") {
			return false
		}
	}
	if ne && i > 0 {
		for k := max(0, i-12); k < i; k++ {
			if negativeWords[ts[k].form] {
				return false // aucun essai n'a montré que
			}
		}
	}
	return ne
}

// holdsObject reports whether the rest of a verb's term holds its object: a noun, or what a determiner opens.
func holdsObject(ts []token) bool {
	for k := range ts {
		for _, c := range closedByForm[ts[k].form] {
			if c.tag == tDet && k+1 < len(ts) {
				return true
			}
		}
	}
	return len(ts) > 0 && onlyNoun(&ts[len(ts)-1])
}

// havingBefore reports whether a form of avoir stands close before token i.
func havingBefore(ts []token, i int) bool {
	for k := max(0, i-3); k < i; k++ {
		for _, a := range ts[k].readings {
			if a.Lemma == "avoir" {
				return true
			}
		}
	}
	return false
}

// participial reports whether the token may be a form of a verb.
func participial(t *token) bool {
	for _, a := range t.readings {
		if a.POS == lang.Verb {
			return true
		}
	}
	return false
}

// onlyNoun reports whether the token has no reading but a noun's.
func onlyNoun(t *token) bool {
	for _, a := range t.readings {
		if a.POS != lang.Noun {
			return false
		}
	}
	return len(t.readings) > 0
}

// beforeDe are the beginnings of prepositions that end with de, so that no term begins with it there. Source: Le bon usage, prepositional phrases.
var beforeDe = map[string]bool{"en cas": true, "au cours": true, "au niveau": true, "au sein": true, "en raison": true, "en présence": true, "à cause": true, "à partir": true,
	"en dehors": true, "à côté": true, "au moyen": true, "au lieu": true}
