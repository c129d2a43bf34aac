package french

import (
	"slices"
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
	if e, ok := literalEdge(ts, i); ok {
		return append(out, e)
	}
	out = closedEdges(out, ts, i)
	grammar := len(out) > 0
	open := !grammar
	for _, e := range out {
		open = open || e.closed.open
	}
	out = t.termEdges(out, ts, i, open)
	if open && binomial(ts, i) {
		out = append(out, edge{from: i, to: i + 2, tag: tName, literal: true, rule: "binomial", cost: edgeCost,
			reading: lang.Analysis{Lemma: tok.form, Number: lang.NumberAny}})
	}
	lean(out, ts, i)
	if open {
		extra := 0.0
		if grammar {
			extra = openCost
		}
		out = t.openEdges(tok, i, out, extra)
	}
	return out
}

// literalEdge is the one reading of a token that is copied: a number, a unit, a mark, a letter.
func literalEdge(ts []token, i int) (edge, bool) {
	e := edge{from: i, to: i + 1, literal: true, cost: edgeCost}
	switch tok := &ts[i]; {
	case tok.kind == number:
		e.tag = tNum
	case tok.kind == unit:
		e.tag, e.rule = tName, "unit"
	case tok.kind == punct:
		e.tag = tPunct
		if tok.text == "%" || tok.text == "‰" {
			e.rule = "percent"
		}
	case tok.text == "A" && i > 0 && ts[i-1].kind == word && ts[i-1].text == ts[i-1].form:
		e.tag, e.rule = tName, "letter" // le bras A
	default:
		return edge{}, false
	}
	return e, true
}

// binomial reports a species by its two names: Clostridium difficile.
func binomial(ts []token, i int) bool {
	return ts[i].initial && ts[i].readings == nil && i+1 < len(ts) && ts[i+1].kind == word && !ts[i+1].initial && lang.PairCount(ts[i].form, ts[i+1].form) > 0
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
		if !slices.Contains(ts[k].forms, term[k]) || term[k] != ts[k].form && len(closedByForm[ts[k].form]) > 0 {
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
