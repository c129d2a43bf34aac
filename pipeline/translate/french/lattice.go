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
	if tok.text == "A" && i > 0 && ts[i-1].kind == word && ts[i-1].text == ts[i-1].form {
		return append(out, edge{from: i, to: i + 1, tag: tName, literal: true, rule: "letter", cost: edgeCost}) // le bras A
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
	if tg, ok := usualTag[tok.form]; ok && !(tok.form == "entre" && i+1 < len(ts) && (ts[i+1].form == "en" || ts[i+1].form == "dans")) {
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
	if tok.form == "devant" && i+1 < len(ts) && ts[i+1].infinitive() {
		for k := range out {
			if out[k].to == i+1 && out[k].tag != tPres {
				out[k].cost += 4 // signes devant faire évoquer
			}
		}
	}
	if tok.form == "devenir" && i > 0 && !(i+1 < len(ts) && ts[i+1].form == "de") && !(len(closedByForm[ts[i-1].form]) > 0 && closedByForm[ts[i-1].form][0].tag == tDet) {
		for k := range out {
			if out[k].to == i+1 && out[k].tag == tNoun {
				out[k].cost += 3 // ne signifie pas devenir dépendant
			}
		}
	}
	if presentOrPast[tok.form] && i > 0 && opensAt(ts, i+1) && !auxiliary(&ts[i-1]) && !(i > 1 && auxiliary(&ts[i-2])) {
		for k := range out {
			if out[k].tag == tPast {
				out[k].cost += 1.5 // la peur de tomber conduit à restreindre
			}
		}
	}
	if i > 0 && ts[i-1].form == "/" || i+1 < len(ts) && ts[i+1].form == "/" {
		for k := range out {
			if out[k].tag == tFin || out[k].tag == tAdj || out[k].tag == tPast {
				out[k].cost += 3 // relation dose/effet, couple médecin/malade
			}
		}
	}
	if tok.form == "puis" && i+1 < len(ts) && ts[i+1].form == "je" {
		for k := range out {
			if out[k].tag != tFin {
				out[k].cost += 5 // puis-je
			}
		}
	}
	if i == 0 && opensAt(ts, 1) && ts[1].form != "à" && strings.HasSuffix(tok.form, "e") && tok.text == tok.form {
		for k := range out {
			if out[k].to == i+1 && (out[k].tag == tAdj || out[k].tag == tNoun && out[k].reading.POS == lang.Adjective) {
				out[k].cost += 3.5 // MRI [objective des lésions]
			}
		}
	}
	if tok.form == "porte" && i+1 < len(ts) && (ts[i+1].form == "sur" || ts[i+1].form == "aussi" && i+2 < len(ts) && ts[i+2].form == "bien") {
		for k := range out {
			if out[k].to == i+1 && out[k].tag != tFin {
				out[k].cost += 4 // porte aussi bien sur
			}
		}
	}
	if tok.form == "même" && i > 0 && (ts[i-1].form == "la" || ts[i-1].form == "le") && i+1 < len(ts) && len(closedByForm[ts[i+1].form]) == 0 && prepositionOnly(&ts[i+1]) {
		for k := range out {
			if out[k].to == i+1 && out[k].tag == tAdv {
				out[k].cost += 4 // est la même chez l'enfant
			}
		}
	}
	if tok.form == "règles" && i+1 < len(ts) && ruledBehind[ts[i+1].form] {
		for k := range out {
			if len(out[k].entries) > 0 && out[k].entries[0].Term == "règles" {
				out[k].cost += 4 // règles à suivre, règles d'utilisation
			}
		}
	}
	if tok.form == "soit" {
		alone := !repeats(ts, i)
		for k := range out {
			if alone == (out[k].tag != tFin) || !alone && out[k].tag == tAdv {
				out[k].cost += 2
			}
		}
	}
	if (tok.form == "faites" || tok.form == "dites") && i+1 < len(ts) && (hanging[ts[i+1].form] || ts[i+1].form == "pas") {
		for k := range out {
			if out[k].tag == tPast || out[k].tag == tAdj {
				out[k].cost += 4 // faites-vous vacciner
			}
		}
	}
	if negative := negativePronoun(ts, i); tok.form == "personne" || tok.form == "nul" {
		for k := range out {
			if out[k].to == i+1 && negative == (out[k].tag != tStrong) {
				out[k].cost += 4
			}
		}
	}
	if tok.form == "vu" && i > 0 && auxiliary(&ts[i-1]) {
		for k := range out {
			if out[k].to == i+1 && out[k].tag == tPrep {
				out[k].cost += 4 // s'est vu prescrire
			}
		}
	}
	if participial(tok) && perfectBefore(ts, i) {
		for k := range out {
			if out[k].tag == tFin {
				out[k].cost += 3
			}
			if out[k].to == i+1 && (out[k].tag == tAdj || out[k].tag == tNoun) {
				out[k].cost += 2 // a complètement disparu
			}
		}
	}
	if i > 0 && (ts[i-1].form == "être" || ts[i-1].form == "été") {
		for k := range out {
			if out[k].tag == tFin {
				out[k].cost += 3 // ne doit pas être introduit
			}
			if out[k].to == i+1 && out[k].tag == tAdj && ts[i-1].form == "été" && participial(tok) {
				out[k].cost++ // ont été avancées
			}
		}
	}
	summer := tok.form == "été" && i > 0 && (ts[i-1].form == "le" && ts[i-1].elided || ts[i-1].form == "cet" || ts[i-1].form == "en")
	if auxiliary(tok) && tok.form != "soit" && !summer {
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

// presentOrPast are forms of the present that are past participles as well; before an object they are the former. opensObject are words that an object
// begins with.
var (
	presentOrPast = wordSet(`conduit réduit produit induit introduit construit détruit traduit décrit prescrit inscrit proscrit interdit`)
	opensObject   = wordSet(`à le la les un une des`)
)

// opensAt reports whether an object may begin at token i; "le matin" is no object.
func opensAt(ts []token, i int) bool {
	if i+1 >= len(ts) {
		return false
	}
	if ts[i].form == "de" && ts[i].opened == 1 {
		return ts[i+1].form == "les"
	}
	return opensObject[ts[i].form] && !spansTime(ts[i+1].form) && ts[i+1].form != "matin" && ts[i+1].form != "soir" && ts[i+1].form != "lendemain"
}

// prepositionOnly reports whether the token is a preposition that nothing but a phrase can follow.
func prepositionOnly(t *token) bool {
	for _, a := range t.readings {
		if a.POS != lang.Preposition {
			return false
		}
	}
	return len(t.readings) > 0
}

// ruledBehind are words behind "règles" that make them rules and not menstruation.
var ruledBehind = wordSet(`à de simples générales strictes précises`)

// perfectBefore reports whether a finite form of avoir stands before token i, with nothing but adverbs and negations between.
func perfectBefore(ts []token, i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		adverb := strings.HasSuffix(ts[k].form, "ment")
		for _, a := range ts[k].readings {
			if a.Lemma == "avoir" && a.Mood != lang.MoodParticiple && a.Mood != lang.MoodInfinitive {
				return true
			}
			adverb = adverb || a.POS == lang.Adverb
		}
		if !adverb && ts[k].form != "pas" && ts[k].form != "plus" && ts[k].form != "jamais" {
			return false
		}
	}
	return false
}

// hanging are the pronouns that hang on an imperative.
var hanging = wordSet(`vous le la les lui leur moi en y`)

// infinitive reports whether the token is an infinitive.
func (t *token) infinitive() bool {
	for _, a := range t.readings {
		if a.Mood == lang.MoodInfinitive {
			return true
		}
	}
	return false
}

// negativePronoun reports whether token i, "personne" or "nul", is the pronoun: a ne stands right behind it or before its verb, and no determiner.
func negativePronoun(ts []token, i int) bool {
	if i+1 < len(ts) && ts[i+1].form == "ne" {
		return i == 0 || len(closedByForm[ts[i-1].form]) == 0 || closedByForm[ts[i-1].form][0].tag != tDet
	}
	if i == 0 || ts[i].form != "personne" || len(closedByForm[ts[i-1].form]) > 0 && closedByForm[ts[i-1].form][0].tag != tNeg {
		return false
	}
	for k := max(0, i-5); k < i; k++ {
		if ts[k].form == "ne" {
			return true
		}
	}
	return false
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
