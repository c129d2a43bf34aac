package french

import (
	"math"
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// A cell is the cheapest way to reach a token with a given tag on the left.
type cell struct {
	cost float64
	edge *edge
	prev tag
	ok   bool
}

// A tail is the cheapest way from a token with a given tag on the left to the end.
type tail struct {
	cost float64
	edge *edge
}

// A search is the table of one fragment: all edges, and the cheapest ways from both ends.
type search struct {
	edges [][]edge
	best  [][tags]cell
	rest  [][tags]tail
}

// A reading is one way to read the whole fragment, and what it costs.
type reading struct {
	path []*edge
	cost float64
}

// maxReadings bounds the readings of a fragment whose English is compared, readingMargin what they may cost more than the
// cheapest.
const (
	maxReadings   = 4
	readingMargin = 1.2
)

// fill fills the table of the workspace from the left: a Viterbi search over tags, linear in the number of tokens.
func (w *workspace) fill(ts []token, set english.Setting) *search {
	s := &w.search
	s.edges, s.best = cleared(s.edges, len(ts)), cleared(s.best, len(ts)+1)
	s.best[0][tEdge] = cell{ok: true}
	nounBehind := len(set.Right) > 0 && lang.CommonPOS(set.Right[0]).Has(lang.Noun)
	for i := range ts {
		var edges []edge
		for from := tag(0); from < tags; from++ {
			c := &s.best[i][from]
			if !c.ok {
				continue
			}
			if edges == nil {
				w.buffer = w.appendEdges(w.buffer[:0], ts, i)
				edges = w.edged.take(len(w.buffer))
				copy(edges, w.buffer)
				s.edges[i] = edges
				if i == 0 {
					openingCosts(ts, edges, set)
				} else if i > 1 && articles[ts[i-1].form] && onlyPreposition[ts[i-2].form] { // pour le code: no pronoun with its verb, which would be an infinitive
					costly(edges, tFin)
				}
				if nounBehind {
					countBehind(edges, len(ts))
				}
				if i > 1 && onlyPronoun(ts, i) {
					costly(edges, tNoun)
				}
				if i > 0 && i+1 < len(ts) && ts[i-1].form == "de" && (ts[i].form == "vous" || ts[i].form == "nous") && ts[i+1].infinitive() {
					costly(edges, tStrong, tSubj) // évitez de vous toucher le visage
				}
			}
			right := rightTag(c.edge, from)
			for k := range edges {
				e := &edges[k]
				cost := c.cost + s.step(c, right, e)
				if to := &s.best[e.to][e.tag]; !to.ok || cost < to.cost-1e-9 {
					*to = cell{cost: cost, edge: e, prev: from, ok: true}
				}
			}
		}
	}
	return s
}

// countBehind favors a determiner of quantity at the end of a fragment whose noun is English: "[une dizaine de] patients" is "about ten patients", "[en dehors de tout] effort" has any.
func countBehind(edges []edge, end int) {
	for k := range edges {
		if e := &edges[k]; e.to == end && e.tag == tDet && (e.closed != nil || e.to > e.from+1 && len(e.entries) > 0) {
			e.cost -= bondCost[tDet][tEdge]
		}
	}
}

// cleared is a list of n zero elements, in the memory of the list where that is enough.
func cleared[T any](list []T, n int) []T {
	if cap(list) < n {
		return make([]T, n, n+n/2)
	}
	list = list[:n]
	clear(list)
	return list
}

// articles open an object.
var articles = map[string]bool{"le": true, "la": true, "les": true, "un": true, "une": true}

// onlyPreposition are words that are prepositions and nothing else: no clause begins behind them.
var onlyPreposition = wordSet(`pour dans avec sans par sous chez vers contre malgré selon hormis durant pendant`)

// onlyPronoun reports an infinitive at token i behind "de le", "de les", "à le" or "à les", which as articles would be one word: "éviter de le toucher".
func onlyPronoun(ts []token, i int) bool {
	le, de := &ts[i-1], &ts[i-2]
	return ts[i].infinitive() && (le.form == "le" || le.form == "les") && le.opened == 0 && !le.elided && (de.form == "de" || de.form == "à") && de.opened == 0
}

// costly keeps readings with these tags from standing there.
func costly(edges []edge, tags ...tag) {
	for k := range edges {
		if slices.Contains(tags, edges[k].tag) {
			edges[k].cost += 4
		}
	}
}

// trace reads the cheapest path off the table, from its end.
func (s *search) trace(n int) []*edge {
	last, cost := tEdge, math.Inf(1)
	for k := tag(0); k < tags; k++ {
		if c := s.best[n][k]; c.ok && c.cost+bondCost[k][tEdge] < cost {
			last, cost = k, c.cost+bondCost[k][tEdge]
		}
	}
	return s.before(n, last)
}

// before is the cheapest way to token at with this tag on its left.
func (s *search) before(at int, last tag) []*edge {
	out := make([]*edge, 0, at+1)
	for at > 0 {
		c := s.best[at][last]
		out = append(out, c.edge)
		at, last = c.edge.from, c.prev
	}
	slices.Reverse(out)
	return out
}

// rightTag is what an edge is to what follows it: a term that ends with its preposition ("atteint de", "dépendre de") is one.
func rightTag(e *edge, tg tag) tag {
	if e == nil || len(e.entries) == 0 {
		return tg
	}
	term, of := e.entries[0].Term, strings.HasSuffix(e.entries[0].Term, " de")
	switch tg {
	case tAdj, tFin, tInf, tPast, tPres:
		if e.to-e.from > 1 && complementPrepositions[lastWord(term)] || of && (tg == tAdj || tg == tPast && e.entries[0].POS == "verb") {
			return tPrep
		}
	}
	return tg
}

// clash is the cost of neighbours whose forms contradict each other: a plural determiner before a singular noun, a
// participle behind a verb that takes none.
func clash(a, b *edge) float64 {
	if a == nil {
		return 0
	}
	if cost := homographClash(a, b); cost > 0 {
		return cost
	}
	switch {
	case (a.tag == tPast || a.tag == tFin) && b.tag == tNoun && (b.reading.Lemma == "façon" || b.reading.Lemma == "manière") &&
		len(a.entries) > 0 && strings.HasSuffix(a.entries[0].Term, " de"):
		return 3 * clashCost // est réduite | de façon spectaculaire
	case a.tag == tAdj && a.reading.Lemma == "même" && b.tag == tPrep:
		return 2 * clashCost // even, not same
	case a.tag == tAdj && a.reading.Lemma == "vivant" && b.tag == tPrep && b.reading.Lemma != "à" && b.reading.Lemma != "de":
		return 2 * clashCost // vivant avec le VIH: living with
	case a.tag == tRel && b.tag == tObj && a.reading.Lemma == "dont":
		return 2 * clashCost // dont le risque est élevé
	case a.tag == tNum && b.tag == tNoun && a.reading.Number == lang.NumberPlural && b.reading.Number == lang.NumberSingular &&
		a.reading.Lemma != "un" && a.reading.Lemma != "une" && a.reading.Lemma != "zéro" && a.to == a.from+1:
		return clashCost // une personne sur trois | chute
	case a.tag == tNum && b.tag == tObj:
		return 2 * clashCost // multiplie par cinq | le risque
	case a.tag == tDet && b.tag == tAdj && rightTag(b, tAdj) == tPrep:
		return 2 * clashCost // une atteinte de: no adjective with its complement
	case a.closed == &partitive && len(b.entries) > 0 && wholeThings[b.entries[0].Term]:
		return 2 * clashCost // du point de vue éthique
	case b.closed == &partitive || b.closed == &partitivePlural:
		return partitiveClash(a)
	case a.tag == tPunct && b.tag == tAdj && strings.HasPrefix(b.reading.Lemma, "à "):
		return 2 * clashCost // et, à terme, à la perte: an adverb
	case a.nounEnd && b.tag == tPrep && b.reading.Lemma == "de":
		return clashCost // dès la naissance | de l'enfant
	case a.nounEnd && (b.tag == tAdj || b.tag == tNoun), a.tag == tAdj && b.tag == tAdj && strings.HasPrefix(a.reading.Lemma, "de "):
		return 4 * clashCost
	case rightTag(a, a.tag) == tPrep && a.tag != tPrep:
		return 0
	case a.tag == tAdv && b.tag == tPrep && b.reading.Lemma == "de" && a.to-a.from > 1 && strings.HasSuffix(a.reading.Lemma, "plus") &&
		a.reading.Lemma != "non plus":
		return 5 * clashCost
	case a.tag == tDet && (b.tag == tNoun || b.tag == tAdj), a.tag == tNoun && b.tag == tAdj, a.tag == tAdj && b.tag == tNoun:
		return disagreement(a, b)
	case a.tag == tNoun && b.tag == tPast && a.to-a.from > 2 &&
		(differ(a.reading.Number, b.reading.Number) || genderDiffer(a.reading.Gender, b.reading.Gender)):
		return 5 * clashCost // injection de produit de contraste | iodé
	case a.tag == tFin && b.tag == tPast && a.reading.Lemma == "avoir" && !a.auxiliary():
		return 3 * clashCost // a mal dormi: no avoir mal
	case a.tag == tFin && b.tag == tPast && !a.auxiliary():
		return .7
	case a.tag == tPrep && a.reading.Lemma == "en" && b.tag == tInf:
		return 4 * clashCost // en tirer: the pronoun
	case a.tag == tFin && b.tag == tObj && modalLemmas[a.reading.Lemma]:
		return -2.2 // doivent en tirer des leçons
	case a.tag == tRel && b.tag == tAdv && b.to-b.from > 1 && b.reading.Lemma == "en fait":
		return 2 * clashCost // ce qui en fait un outil
	case a.tag == tPast && a.reading.Lemma == "être" && b.tag == tFin:
		return 2 * clashCost // a été décrit
	case a.tag == tStrong && (a.reading.Lemma == "vous" || a.reading.Lemma == "nous" || a.reading.Lemma == "lui") && b.tag == tFin:
		return clashCost
	case a.tag == tPrep && b.tag == tAdv && b.to-b.from == 2 &&
		(strings.HasPrefix(b.reading.Lemma, "la ") || strings.HasPrefix(b.reading.Lemma, "le ") || strings.HasPrefix(b.reading.Lemma, "l'")):
		return 4 * clashCost // au cours de la nuit: a noun
	case (a.tag == tSubj || a.tag == tNoun) && b.tag == tFin:
		return subjectClash(a, b)
	}
	return 0
}

// alsoPrepositions are adverbs that are prepositions before a noun phrase.
var alsoPrepositions = wordSet(`après avant depuis devant derrière contre`)

// homographClash is the cost of a noun or adjective where a verb of the same form is meant.
func homographClash(a, b *edge) float64 {
	switch {
	case a.tag == tAdj && a.reading.Lemma == "dur" && (b.tag == tNum || b.tag == tPrep && lastingPrepositions[b.reading.Lemma]):
		return 3 * clashCost // la fièvre dure depuis cinq jours
	case a.tag == tAdv && a.to == a.from+1 && alsoPrepositions[a.reading.Lemma] && (b.tag == tNum || b.tag == tDet):
		return 2 * clashCost // nettement après 60 ans
	case a.tag == tNoun && a.reading.Lemma == "fois" && (b.tag == tAdj || b.tag == tPast):
		return 2 * clashCost // une fois positifs: once
	case a.tag == tCoord && a.reading.Lemma == "ni" && b.tag == tNoun && b.isAlso(pastParticiple):
		return clashCost // ni arrêté ni réduit
	case a.tag == tDet && a.reading.Lemma == "tout" && b.tag == tNoun && b.isAlso(infinitive):
		return 2 * clashCost // doit tout savoir
	case (a.tag == tFin || a.tag == tPast) && a.reading.Lemma == "être" && b.tag == tNoun && b.to-b.from > 1 && lightParticiples[firstWord(b.reading.Lemma)]:
		return 2 * clashCost // la mutation est mise en évidence
	}
	return 0
}

// lightParticiples open nouns of a light verb, which behind être are its participle.
var lightParticiples = wordSet(`mise remise prise reprise`)

// subjectClash is the cost of a verb behind a subject of another person or number.
func subjectClash(a, b *edge) float64 {
	number := differ(a.reading.Number, b.reading.Number)
	switch third := b.reading.Person == 3; {
	case a.tag == tSubj && third && (a.reading.Lemma == "vous" || a.reading.Lemma == "nous"):
		return 4 * clashCost // the doctor vous expliquera: the pronoun is the object
	case a.tag == tSubj && a.reading.Lemma == "je" && b.reading.Person != 1:
		return clashCost // j'étais
	case a.tag == tSubj && third && number:
		return clashCost
	case a.tag == tNoun && number:
		return clashCost / 4
	}
	return 0
}

// disagreement is the cost of a noun with a determiner or adjective of another number or gender; behind a long term the adjective belongs to a noun inside:
// "formation de vaisseaux | sanguins", "risque de récidive | locale".
func disagreement(a, b *edge) float64 {
	number, gender := differ(a.reading.Number, b.reading.Number), genderDiffer(a.reading.Gender, b.reading.Gender)
	switch {
	case !number && !gender:
		return 0
	case a.tag == tNoun && a.to-a.from > 2:
		return 5 * clashCost
	case number:
		return clashCost
	}
	return clashCost / 2
}

// wholeThings are nouns of which there is never some.
var wholeThings = map[string]bool{"point de vue": true, "côté": true, "jour": true, "mois": true, "moment": true, "début": true, "patient": true, "médecin": true, "diagnostic": true}

// partitiveClash is the cost of a partitive determiner where "de" is rather the preposition: behind a percent sign, a noun's
// coordination, a participle that takes de.
func partitiveClash(a *edge) float64 {
	switch {
	case a.tag == tPunct && a.rule == "percent":
		return 2 * clashCost
	case a.nounEnd:
		return 2 * clashCost // en cas d'échec | de l'insémination
	case a.tag == tCoord:
		return .5
	case (a.tag == tFin || a.tag == tInf || a.tag == tPres || a.tag == tPast && givenOf[a.reading.Lemma]) && partitiveVerbs[a.reading.Lemma]:
		return -1.3
	case a.tag == tPast && (deParticiples[a.reading.Lemma] || participleDe(a)):
		return 2 * clashCost
	case a.tag == tAdj:
		return .5
	}
	return 0
}

// modalLemmas take an infinitive with its pronouns.
var modalLemmas = map[string]bool{"pouvoir": true, "devoir": true, "aller": true, "vouloir": true, "falloir": true, "sembler": true}

// partitiveVerbs take an object of which there is some: "prend de l'aspirine".
var partitiveVerbs = wordSet(`prendre recevoir boire manger contenir produire avoir consommer utiliser fabriquer sécréter libérer nécessiter administrer absorber perdre fournir ajouter
	inhaler injecter ingérer ressentir éprouver faire provoquer causer entraîner porter soulever donner prescrire proposer offrir apporter mettre trouver délivrer avaler appliquer`)

// givenOf are those whose participle hardly has a complement with de: a donné du paracétamol, but libérés de la cellule.
var givenOf = wordSet(`donner prescrire prendre boire manger recevoir avaler ajouter perdre injecter utiliser`)

// participleDe reports whether the English of the participle asks for a preposition of its own.
func participleDe(a *edge) bool {
	return len(a.entries) > 0 && participlePrepositions[a.entries[0].English[0]] != ""
}

// differ reports whether both numbers are known and not the same.
func differ(a, b lang.Number) bool {
	return a == lang.NumberSingular && b == lang.NumberPlural || a == lang.NumberPlural && b == lang.NumberSingular
}

func genderDiffer(a, b lang.Gender) bool {
	return a == lang.GenderMasculine && b == lang.GenderFeminine || a == lang.GenderFeminine && b == lang.GenderMasculine
}

// isAlso reports a term of one word that is such a form of a verb as well.
func (e *edge) isAlso(form func(lang.Analysis) bool) bool {
	return e.to == e.from+1 && len(e.entries) > 0 && slices.ContainsFunc(lang.FrenchAnalyses(e.entries[0].Term), form)
}

func infinitive(a lang.Analysis) bool { return a.Mood == lang.MoodInfinitive }

func pastParticiple(a lang.Analysis) bool {
	return a.Mood == lang.MoodParticiple && a.Tense == lang.TensePast
}
