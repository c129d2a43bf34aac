package french

import (
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// An edge is one way to read the tokens from index from up to index to: as a term, a word of grammar, a literal.
type edge struct {
	from, to int
	tag      tag
	// entries give the English; the first is the preferred one.
	entries []*glossary.Entry
	// closed gives the English of a word of grammar.
	closed *closedWord
	// built is the English of a word that no entry covers, and rule how it was made.
	built, rule string
	reading     lang.Analysis
	literal     bool
	// gap is the index of a negation or adverb inside a verb's term, which is a chunk of its own: n'ont [pas] besoin de. 0 is none.
	gap int
	// nounEnd is set for an adverb of several words that ends with a noun, whose adjective may follow.
	nounEnd bool
	unknown bool
	cost    float64
}

// The costs of edges. Fewer pieces are better, a listed word is better than a built one.
const (
	edgeCost  = 2.0
	tokenCost = 0.15 // for each further token of a term
	builtCost = 2.0
	keepCost  = 1.5 // a loan word that may as well be a French verb form: protégé
	// prepositionCost is for the preposition that a verb's or adjective's term ends with: it is a token of the sentence all the
	// same, so that "partie de" is not a participle for the sake of one piece less.
	prepositionCost = 0.9
	literalCost     = 0.6
	unknownCost     = 5.0
	openCost        = 0.4  // an ordinary reading of a word of grammar
	clashCost       = 1.6  // neighbours that should agree in number and do not
	userCost        = -4.0 // for each token of a user's term, so that it comes before any built-in one
)

// maxTermTokens bounds the terms that are looked for.
const maxTermTokens = 12

// edges lists the readings that begin at token i.
func (t *Translator) edges(ts []token, i int) []edge {
	return t.appendEdges(nil, ts, i)
}

// appendEdges is edges into a buffer without elements.
func (t *Translator) appendEdges(out []edge, ts []token, i int) []edge {
	tok := &ts[i]
	switch tok.kind {
	case number:
		return append(out, edge{from: i, to: i + 1, tag: tNum, literal: true, cost: edgeCost})
	case unit:
		return append(out, edge{from: i, to: i + 1, tag: tName, literal: true, rule: "unit", cost: edgeCost})
	case punct:
		if tok.text == "%" || tok.text == "‰" {
			return append(out, edge{from: i, to: i + 1, tag: tPunct, literal: true, rule: "percent", cost: edgeCost})
		}
		return append(out, edge{from: i, to: i + 1, tag: tPunct, literal: true, cost: edgeCost})
	}
	out = closedEdges(out, ts, i)
	grammar := len(out) > 0
	open := !grammar
	for _, e := range out {
		open = open || e.closed.open
	}
	out = t.termEdges(out, ts, i, open)
	if open && tok.initial && tok.readings == nil && i+1 < len(ts) && ts[i+1].kind == word && !ts[i+1].initial && lang.PairCount(tok.form, ts[i+1].form) > 0 {
		out = append(out, edge{from: i, to: i + 2, tag: tName, literal: true, rule: "binomial", cost: edgeCost,
			reading: lang.Analysis{Lemma: tok.form, Number: lang.NumberAny}})
	}
	if tg, ok := usualTag[tok.form]; ok {
		for k := range out {
			if out[k].to == i+1 && out[k].tag != tg {
				out[k].cost += 1.5
			}
		}
	}
	if i > 0 && tok.initial && !tok.upper && ts[i-1].kind == word {
		for k := range out {
			if out[k].tag == tPast || out[k].tag == tFin || out[k].tag == tAdj && out[k].reading.Mood == lang.MoodParticiple {
				out[k].cost += 1.5 // a heading: capitals stand on nouns
			}
		}
	}
	if tok.form == "soit" {
		alone := !repeats(ts, i)
		for k := range out {
			if alone == (out[k].tag != tFin) {
				out[k].cost += 2
			}
		}
	}
	if auxiliary(tok) {
		for k := range out {
			if out[k].to == i+1 && out[k].tag != tFin && out[k].tag != tPast || out[k].to == i+1 && out[k].reading.Lemma != "être" && out[k].reading.Lemma != "avoir" {
				out[k].cost += 3
			}
		}
	}
	if open {
		extra := 0.0
		if grammar {
			extra = openCost
		}
		out = t.openEdges(tok, i, out, extra)
	}
	return out
}

// repeats reports whether the form of token i stands once more nearby: "soit … soit".
func repeats(ts []token, i int) bool {
	for k := max(0, i-maxTermTokens); k < min(len(ts), i+maxTermTokens); k++ {
		if k != i && ts[k].form == ts[i].form {
			return true
		}
	}
	return false
}

// termEdges adds the entries that begin at token i.
func (t *Translator) termEdges(out []edge, ts []token, i int, single bool) []edge {
	var now []walk
	for _, k := range ts[i].keys() {
		if trie := t.index.at(k); trie != nil {
			if n, ok := trie.Next(0, k); ok {
				now = append(now, walk{trie, n, k})
			}
		}
	}
	if len(now) == 0 {
		return out
	}
	if i+2 < len(ts) && interrupts(&ts[i+1]) && participial(&ts[i]) {
		for _, e := range t.matchFrom(nil, ts, i, i+2, follow(now, &ts[i+2]), true) {
			if e.entries[0].POS == "verb" && e.tag == tFin {
				e.gap = i + 1
				out = append(out, e)
			}
		}
	}
	return t.matchFrom(out, ts, i, i+1, now, single)
}

// A walk is a place in a trie that the tokens so far lead to.
type walk struct {
	trie *glossary.Trie[string]
	node glossary.Node
	key  string
}

// follow takes each walk one token further.
func follow(now []walk, tok *token) []walk {
	var next []walk
	for _, k := range tok.keys() {
		for _, s := range now {
			if n, ok := s.trie.Next(s.node, k); ok {
				next = append(next, walk{s.trie, n, s.key})
			}
		}
	}
	return next
}

// matchFrom adds the edges from token i of all terms that the walks, which stand before token j, can still reach.
func (t *Translator) matchFrom(out []edge, ts []token, i, j int, now []walk, single bool) []edge {
	if j > i+1 && len(now) > 0 {
		j++ // a gap: the walks have already taken the token behind it
	}
	for ; len(now) > 0; j++ {
		for _, s := range now {
			if j == i+1 && !single {
				continue
			}
			out = t.matched(out, ts, i, j, s.key, s.trie.Terms(s.node))
		}
		if j >= len(ts) || j-i >= maxTermTokens {
			break
		}
		now = follow(now, &ts[j])
	}
	return out
}

// interrupts reports whether the token may stand between a finite verb and the rest of its term.
func interrupts(t *token) bool {
	switch t.form {
	case "pas", "plus", "jamais", "également", "souvent", "toujours", "aussi", "ainsi", "généralement", "parfois", "donc", "encore":
		return true
	}
	return false
}

// skipped are entries of the glossary that the grammar itself covers.
var skipped = map[string]bool{"de la": true, "de l'": true, "pas de": true, "pas d'": true, "plus de": true, "moins de": true, "plus que": true, "moins que": true,
	"beaucoup": false, "le même": true, "la même": true, "les mêmes": true, "autant que": true, "et demi": true, "on ne sait pas": true,
	"le premier": true, "le second": true, "le dernier": true, "il faut": true, "il ne faut pas": true, "les plus": true, "la plus": true, "les moins": true, "la moins": true, "tous les": true, "toutes les": true, "nombre de": true, "les autres": true, "l'autre": true, "le plus": true, "le moins": true, "les uns": true, "et non": true}

// matched adds the edges of the entries that cover tokens i to j.
func (t *Translator) matched(out []edge, ts []token, i, j int, key string, entries []*glossary.Entry) []edge {
	for n, e := range entries {
		if (skipped[e.Term] || strings.HasPrefix(e.Term, "ne ") || e.POS == "adj" && (strings.HasPrefix(e.Term, "plus ") || strings.HasPrefix(e.Term, "moins "))) && e.Layer == t.index.builtin {
			continue
		}
		if e.Layer == t.index.builtin && grammarCovers(e, ts[i:j]) {
			continue
		}
		if letters(e.Term) == len(e.Term) && strings.ToUpper(e.Term) == e.Term && len(e.Term) > 1 && !ts[i].upper {
			continue // an acronym does not match a word in small letters
		}
		if rigid(e.POS) && !exact(t.index.buckets[bucketKey(key)].forms[e], ts[i:j]) {
			continue
		}
		if j == i+1 && len(closedByForm[ts[i].form]) > 0 && rigid(e.POS) {
			continue // the grammar knows the word
		}
		cost := edgeCost + tokenCost*float64(j-i-1)
		if (e.POS == "adj" || e.POS == "verb") && j-i > 1 && complementPrepositions[ts[j-1].form] || ts[j-1].form == "de" {
			cost += prepositionCost
		}
		if e.Layer < t.index.builtin {
			cost = edgeCost + userCost*float64(j-i)
		}
		if e.Status == glossary.Keep && j == i+1 && e.Layer == t.index.builtin && participial(&ts[i]) {
			cost += keepCost
		}
		for _, r := range readingsFor(e, ts[i:j], key) {
			out = addEdge(out, edge{from: i, to: j, tag: r.tag, entries: entries[n : n+1 : n+1], reading: r.Analysis, cost: cost + r.extra,
				nounEnd: r.tag == tAdv && j > i+1 && onlyNoun(&ts[j-1])})
		}
	}
	return out
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

// rigid reports whether terms of this part of speech do not inflect.
func rigid(pos string) bool {
	switch pos {
	case "adv", "prep", "conj", "det", "pron", "phrase", "num", "particle":
		return true
	}
	return false
}

// exact reports whether the tokens stand as the words of the term are, apart from accents that capitals have lost.
func exact(term []string, ts []token) bool {
	if len(term) != len(ts) {
		return false
	}
	for k := range ts {
		if !contains(ts[k].forms, term[k]) || term[k] != ts[k].form && len(closedByForm[ts[k].form]) > 0 {
			return false // "DE LA" is not "de là"
		}
	}
	return true
}

// addEdge appends the edge, or its entry to an edge of the same reading.
func addEdge(out []edge, e edge) []edge {
	for k := range out {
		o := &out[k]
		if o.from == e.from && o.to == e.to && o.tag == e.tag && o.closed == nil && o.reading.Lemma == e.reading.Lemma {
			if o.reading.Number == e.reading.Number || e.tag != tNoun && e.tag != tAdj {
				if e.entries[0].Layer < o.entries[0].Layer {
					o.cost = min(o.cost, e.cost)
				}
				o.entries = append(o.entries, e.entries...)
				return out
			}
		}
	}
	return append(out, e)
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
