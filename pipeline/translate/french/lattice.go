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
	unknown     bool
	cost        float64
}

// The costs of edges. Fewer pieces are better, a listed word is better than a built one.
const (
	edgeCost    = 2.0
	tokenCost   = 0.15 // for each further token of a term
	builtCost   = 2.0
	literalCost = 0.6
	unknownCost = 5.0
	openCost    = 0.4 // an ordinary reading of a word of grammar
	clashCost   = 1.6 // neighbours that should agree in number and do not
	userCost    = 0.05
)

// maxTermTokens bounds the terms that are looked for.
const maxTermTokens = 12

// edges lists the readings that begin at token i.
func (t *Translator) edges(ts []token, i int) []edge {
	tok := &ts[i]
	switch tok.kind {
	case number:
		return []edge{{from: i, to: i + 1, tag: tNum, literal: true, cost: edgeCost}}
	case unit:
		return []edge{{from: i, to: i + 1, tag: tName, literal: true, rule: "unit", cost: edgeCost}}
	case punct:
		if tok.text == "%" || tok.text == "‰" {
			return []edge{{from: i, to: i + 1, tag: tPunct, literal: true, rule: "percent", cost: edgeCost}}
		}
		return []edge{{from: i, to: i + 1, tag: tPunct, literal: true, cost: edgeCost}}
	}
	out := closedEdges(ts, i)
	grammar := len(out) > 0
	open := !grammar
	for _, e := range out {
		open = open || e.closed.open
	}
	out = append(out, t.termEdges(ts, i, open)...)
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

// usualTag says what a word with several readings nearly always is in medical text. Source: counts of French clinical text.
var usualTag = map[string]tag{"avant": tPrep, "entre": tPrep, "sous": tPrep, "vers": tPrep, "pendant": tPrep, "bien": tAdv, "mal": tAdv, "sans": tPrep, "sur": tPrep, "devant": tPrep,
	"derrière": tPrep, "durant": tPrep, "hors": tPrep, "près": tAdv, "environ": tAdv, "comment": tAdv, "souvent": tAdv, "parfois": tAdv, "encore": tAdv, "ensuite": tAdv}

// auxiliary reports whether the token may be a form of être or avoir; it then hardly ever is anything else.
func auxiliary(t *token) bool {
	for _, a := range t.readings {
		if a.POS == lang.Verb && (a.Lemma == "être" || a.Lemma == "avoir") && (a.Person == 3 || a.Mood == lang.MoodParticiple) {
			return true
		}
	}
	return false
}

// closedEdges are the readings of the token as a word of grammar; "des", "du" and "de la" as determiners among them.
func closedEdges(ts []token, i int) []edge {
	var out []edge
	forms := ts[i].forms
	if ts[i].upper && ts[i].readings == nil && letters(ts[i].text) > 1 {
		return nil
	}
	for _, f := range forms {
		for _, c := range closedByForm[f] {
			if f == "si" && ts[i].elided && c.tag != tSub {
				continue
			}
			if ts[i].opened == 2 && c.tag == tObj {
				continue // the article of du, au
			}
			out = append(out, edge{from: i, to: i + 1, tag: c.tag, closed: c, cost: edgeCost,
				reading: lang.Analysis{Lemma: c.form, Kind: c.kind, Number: c.number}})
		}
	}
	if ts[i].form == "de" && i+1 < len(ts) {
		switch next := &ts[i+1]; {
		case next.opened == 2 && next.form == "les":
			out = append(out, edge{from: i, to: i + 2, tag: tDet, closed: &partitivePlural, cost: edgeCost + .6,
				reading: lang.Analysis{Lemma: "des", Kind: lang.KindArticle, Number: lang.NumberPlural}})
		case next.opened == 2 && next.form == "le", next.opened == 0 && (next.form == "la" || next.form == "le" && next.elided):
			out = append(out, edge{from: i, to: i + 2, tag: tDet, closed: &partitive, cost: edgeCost + 2.05,
				reading: lang.Analysis{Lemma: "du", Kind: lang.KindArticle, Number: lang.NumberSingular}})
		}
	}
	if ts[i].form == "de" && i+2 < len(ts) && prenominal(&ts[i+1], &ts[i+2]) {
		out = append(out, edge{from: i, to: i + 1, tag: tDet, closed: &partitivePlural, cost: edgeCost - .3,
			reading: lang.Analysis{Lemma: "des", Kind: lang.KindArticle, Number: lang.NumberPlural}})
	}
	return out
}

// prenominal reports whether the token is a plural adjective that stands before its noun: "de nombreuses plantes".
func prenominal(t, next *token) bool {
	adj, noun := false, false
	for _, a := range t.readings {
		if a.POS == lang.Noun && !beforeNoun[a.Lemma] {
			return false
		}
		adj = adj || a.POS == lang.Adjective && a.Number != lang.NumberSingular
	}
	for _, a := range next.readings {
		noun = noun || a.POS == lang.Noun && a.Number != lang.NumberSingular
	}
	return adj && (noun || next.readings == nil)
}

// beforeNoun are adjectives that are nouns as well and usually stand before their noun. Source: Le bon usage, the place of the adjective.
var beforeNoun = wordSet(`autre nombreux nouveau petit grand bon mauvais gros beau jeune vieux haut faible fort long bref court multiple divers rare faux vrai premier dernier léger`)

var (
	partitive       = closedWord{"du", tDet, lang.KindArticle, lang.NumberSingular, nil, false}
	partitivePlural = closedWord{"des", tDet, lang.KindArticle, lang.NumberPlural, nil, false}
)

// termEdges are the entries that begin at token i.
func (t *Translator) termEdges(ts []token, i int, single bool) []edge {
	type state struct {
		trie *glossary.Trie[string]
		node glossary.Node
		key  string
	}
	var out []edge
	var now []state
	for _, k := range ts[i].keys() {
		if trie := t.index.at(k); trie != nil {
			if n, ok := trie.Next(0, k); ok {
				now = append(now, state{trie, n, k})
			}
		}
	}
	for j := i + 1; len(now) > 0; j++ {
		for _, s := range now {
			if j == i+1 && !single {
				continue
			}
			out = t.matched(out, ts, i, j, s.key, s.trie.Terms(s.node))
		}
		if j >= len(ts) || j-i >= maxTermTokens {
			break
		}
		var next []state
		for _, k := range ts[j].keys() {
			for _, s := range now {
				if n, ok := s.trie.Next(s.node, k); ok {
					next = append(next, state{s.trie, n, s.key})
				}
			}
		}
		now = next
	}
	return out
}

// skipped are entries of the glossary that the grammar itself covers.
var skipped = map[string]bool{"de la": true, "de l'": true, "pas de": true, "pas d'": true, "plus de": true, "moins de": true, "plus que": true, "moins que": true,
	"beaucoup": false, "le même": true, "la même": true, "les mêmes": true, "autant que": true, "et demi": true, "on ne sait pas": true,
	"le premier": true, "le second": true, "le dernier": true, "tous les": true, "toutes les": true, "nombre de": true, "les autres": true, "l'autre": true, "le plus": true, "le moins": true, "les uns": true, "et non": true}

// matched adds the edges of the entries that cover tokens i to j.
func (t *Translator) matched(out []edge, ts []token, i, j int, key string, entries []*glossary.Entry) []edge {
	for _, e := range entries {
		if (skipped[e.Term] || strings.HasPrefix(e.Term, "ne ")) && e.Layer == t.index.builtin {
			continue
		}
		if letters(e.Term) == len(e.Term) && strings.ToUpper(e.Term) == e.Term && len(e.Term) > 1 && !ts[i].upper {
			continue // an acronym does not match a word in small letters
		}
		if rigid(e.POS) && !exact(e, ts[i:j]) {
			continue
		}
		if j == i+1 && len(closedByForm[ts[i].form]) > 0 && rigid(e.POS) {
			continue // the grammar knows the word
		}
		cost := edgeCost + tokenCost*float64(j-i-1)
		if e.Layer < t.index.builtin {
			cost = userCost
		}
		for _, r := range readingsFor(e, ts[i:j], key) {
			out = addEdge(out, edge{from: i, to: j, tag: r.tag, entries: []*glossary.Entry{e}, reading: r.Analysis, cost: cost + r.extra})
		}
	}
	return out
}

// rigid reports whether terms of this part of speech do not inflect.
func rigid(pos string) bool {
	switch pos {
	case "adv", "prep", "conj", "det", "pron", "phrase", "num", "particle":
		return true
	}
	return false
}

// exact reports whether the tokens stand as the term has them, apart from accents that capitals have lost.
func exact(e *glossary.Entry, ts []token) bool {
	term := tokenise(e.Term, 0)
	if len(term) != len(ts) {
		return false
	}
	for k := range ts {
		if !contains(ts[k].forms, term[k].form) {
			return false
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

// A taggedReading is an analysis that an entry is compatible with.
type taggedReading struct {
	lang.Analysis
	tag   tag
	extra float64
}

// readingsFor lists the readings of the tokens under which the entry applies.
func readingsFor(e *glossary.Entry, ts []token, key string) []taggedReading {
	first := &ts[0]
	one := func(tg tag) []taggedReading {
		return []taggedReading{{Analysis: lang.Analysis{Lemma: e.Term}, tag: tg}}
	}
	switch e.POS {
	case "verb":
		return verbReadings(e, ts)
	case "noun", "measure", "abbr":
		return nounReadings(e, ts, key)
	case "adj":
		return adjReadings(e, ts, key)
	case "name":
		return one(tName)
	case "num":
		return []taggedReading{{Analysis: lang.Analysis{Lemma: e.Term, Number: lang.NumberPlural}, tag: tNum}}
	case "adv":
		if len(ts) == 1 && !contains(first.forms, glossary.Fold(e.Term)) {
			return nil
		}
		return one(tAdv)
	case "prep":
		return one(tPrep)
	case "conj":
		if coordinators[e.Term] {
			return one(tCoord)
		}
		if strings.HasSuffix(e.Term, " de") || strings.HasSuffix(e.Term, " à") {
			return one(tPrep)
		}
		return one(tSub)
	case "det":
		n := lang.NumberPlural
		for _, r := range first.readings {
			if len(ts) == 1 && r.Number == lang.NumberSingular {
				n = lang.NumberAny
			}
		}
		if len(ts) > 1 {
			n = lang.NumberAny
		}
		return []taggedReading{{Analysis: lang.Analysis{Lemma: e.Term, Number: n}, tag: tDet}}
	case "pron":
		last := ts[len(ts)-1].form
		if len(ts) > 1 && len(closedByForm[last]) > 0 && closedByForm[last][0].tag == tRel || relativeHeads[last] && len(ts) > 1 {
			return one(tRel)
		}
		n := lang.NumberSingular
		if strings.HasSuffix(e.Term, "s") || strings.HasSuffix(e.Term, "x") || strings.HasSuffix(e.Term, "eux") {
			n = lang.NumberPlural
		}
		return []taggedReading{{Analysis: lang.Analysis{Lemma: e.Term, Number: n}, tag: tStrong}}
	case "phrase":
		return one(tPhrase)
	}
	return one(tAdv)
}

// coordinators are the conjunctions of several words that join equals.
var coordinators = map[string]bool{"ainsi que": true, "ainsi qu'": true, "et même": true, "mais aussi": true, "mais également": true, "mais encore": true, "ou bien": true,
	"ou encore": true, "de même que": true, "et/ou": true, "plutôt que": true, "puis": true, "aussi bien que": true, "et non": true, "voire": true, "et ce": true}

var relativeHeads = map[string]bool{"laquelle": true, "lequel": true, "lesquels": true, "lesquelles": true, "qui": true, "que": true, "dont": true, "quoi": true}

// verbReadings are the readings of a verb entry: its first token that is a verb says the mood and the person.
func verbReadings(e *glossary.Entry, ts []token) []taggedReading {
	var out []taggedReading
	for k := range ts {
		for _, a := range ts[k].readings {
			if a.POS != lang.Verb || len(ts) == 1 && a.Lemma != glossary.Fold(e.Term) {
				continue
			}
			if len(ts) > 1 && !strings.Contains(glossary.Fold(e.Term), a.Lemma) {
				continue
			}
			out = addReading(out, a)
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// addReading adds a verb reading; of several persons the third is kept, the indicative before the other moods.
func addReading(out []taggedReading, a lang.Analysis) []taggedReading {
	r := taggedReading{Analysis: a, tag: verbTag(a)}
	if r.tag == tFin && a.Person != 3 {
		r.extra = 1.2
	}
	if a.Lemma == "faillir" {
		r.extra = 1
	}
	for k := range out {
		if out[k].tag != r.tag || out[k].Lemma != a.Lemma {
			continue
		}
		if r.tag != tFin || out[k].Number == a.Number || out[k].extra < r.extra {
			if rank(a) < rank(out[k].Analysis) {
				out[k] = r
			}
			return out
		}
	}
	return append(out, r)
}

// rank orders the readings of one form by how usual they are in medical text.
func rank(a lang.Analysis) int {
	n := 0
	if a.Person != 3 {
		n += 2
	}
	switch a.Mood {
	case lang.MoodSubjunctive:
		n++
	case lang.MoodImperative:
		n += 4
	}
	if a.Tense == lang.TenseSimplePast {
		n++
	}
	return n
}

func verbTag(a lang.Analysis) tag {
	switch {
	case a.Mood == lang.MoodInfinitive:
		return tInf
	case a.Mood == lang.MoodParticiple && a.Tense == lang.TensePresent:
		return tPres
	case a.Mood == lang.MoodParticiple:
		return tPast
	}
	return tFin
}

// nounReadings are the readings of a noun entry; a term takes its number from its first word.
func nounReadings(e *glossary.Entry, ts []token, key string) []taggedReading {
	var out []taggedReading
	first := &ts[0]
	add := func(a lang.Analysis, extra float64) {
		for k := range out {
			if out[k].Number == a.Number && out[k].Gender == a.Gender {
				return
			}
		}
		a.Lemma = e.Term
		out = append(out, taggedReading{Analysis: a, tag: tNoun, extra: extra})
	}
	for _, a := range first.readings {
		if a.POS == lang.Noun && (a.Lemma == key || len(ts) > 1) {
			add(a, 0)
		}
	}
	if len(out) == 0 {
		for _, a := range first.readings {
			switch {
			case a.POS == lang.Adjective && (a.Lemma == key || len(ts) > 1), a.POS == lang.Name, a.POS == lang.Numeral:
				add(a, .5)
			case a.Mood == lang.MoodParticiple && a.Tense == lang.TensePast && contains(first.forms, firstForm(e.Term)):
				add(a, .2)
			}
		}
	}
	for k := range out {
		for j := 1; j < len(ts) && out[k].Number == lang.NumberAny && ts[j].form != "de" && ts[j].form != "à"; j++ {
			for _, a := range ts[j].readings {
				if a.POS == lang.Noun || a.POS == lang.Adjective {
					out[k].Number = a.Number
				}
			}
		}
	}
	if len(out) == 0 && (len(first.readings) == 0 || contains(first.forms, key)) {
		n := lang.NumberSingular
		if !contains(first.forms, firstForm(e.Term)) {
			n = lang.NumberPlural
		}
		for _, a := range first.readings {
			if a.POS == lang.Noun {
				n = a.Number
			}
		}
		if first.upper {
			n = lang.NumberAny
		}
		add(lang.Analysis{Gender: lang.GenderAny, Number: n}, 0)
	}
	return out
}

// adjReadings are the readings of an adjective entry; a participle that the glossary lists as an adjective is one.
func adjReadings(e *glossary.Entry, ts []token, key string) []taggedReading {
	first := &ts[0]
	for _, a := range first.readings {
		if a.POS == lang.Adjective && (a.Lemma == key || len(ts) > 1) || a.Mood == lang.MoodParticiple && a.Lemma != key {
			a.Lemma = e.Term
			return []taggedReading{{Analysis: a, tag: tAdj}}
		}
	}
	if len(first.readings) == 0 || contains(first.forms, key) {
		return []taggedReading{{Analysis: lang.Analysis{Lemma: e.Term, Gender: lang.GenderAny, Number: lang.NumberAny}, tag: tAdj}}
	}
	for _, a := range first.readings {
		if a.POS == lang.Noun && a.Lemma == key {
			a.Lemma = e.Term
			return []taggedReading{{Analysis: a, tag: tAdj, extra: .3}}
		}
	}
	return nil
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
