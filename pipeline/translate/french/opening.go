package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// The English before a fragment says much of its first word: behind a preposition "du" is a partitive ("with du fer"), inside a sentence a
// participle before "de" or "par" is no bare noun (", suivi d'une biopsie").

// An opening is the first token of a fragment, its readings, and what stands before it.
type opening struct {
	ts          []token
	edges       []edge
	left, right []string
	// last is the English word right before the fragment, and before what it usually is.
	last   string
	before lang.POSSet
	// noun, participle, adjective and finite tell which readings there are; the noun is of the one word.
	noun, participle, adjective, finite bool
	// verbSlot is a place behind a noun, nounSlot one behind a preposition or determiner, verbless a verbSlot in a sentence that has no
	// verb, where the word may be one.
	verbSlot, nounSlot, verbless bool
}

// openingOf looks at the place of the first token.
func openingOf(ts []token, edges []edge, set english.Setting) opening {
	o := opening{ts: ts, edges: edges, left: set.Left, right: set.Right}
	for k := range edges {
		e := &edges[k]
		o.noun = o.noun || e.tag == tNoun && e.to == 1 && !e.unknown
		o.participle = o.participle || e.tag == tPast
		o.adjective = o.adjective || e.tag == tAdj
		o.finite = o.finite || e.tag == tFin
	}
	if len(set.Left) == 0 {
		return o
	}
	o.last = set.Left[len(set.Left)-1]
	o.before = lang.CommonPOS(o.last)
	noun := o.before.Has(lang.Noun)
	o.verbSlot = noun && !o.before.Has(lang.Preposition) && !o.before.Has(lang.Adjective) && !o.before.Has(lang.Determiner)
	o.nounSlot = !noun && !o.before.Has(lang.Verb) && (o.before.Has(lang.Preposition) || o.before.Has(lang.Determiner))
	o.verbless = o.verbSlot && o.participle && o.finite && !verbIn(set.Left) && !verbIn(set.Right)
	return o
}

// inside reports a fragment that goes on in an English sentence, heads one that begins a heading or sentence by itself.
func (o *opening) inside() bool { return len(o.left) > 0 && !o.ts[0].initial }

func (o *opening) heads() bool { return len(o.left) == 0 && o.ts[0].initial }

// reaches reports a heading of two nouns with their articles behind de and à, without a verb: "Du diagnostic au traitement".
func (o *opening) reaches() bool {
	if !o.heads() || o.ts[0].form != "de" {
		return false
	}
	to := false
	for k := range o.ts[1:min(len(o.ts), 10)] {
		t := &o.ts[k+1]
		if auxiliary(t) || t.kind == punct {
			return false
		}
		to = to || t.form == "à" && k > 0
	}
	return to
}

// next reports whether the second token is this word.
func (o *opening) next(form string) bool { return len(o.ts) > 1 && o.ts[1].form == form }

// determined reports a determiner or an adjective before the last English word, which is a noun then: the main cause [du diabète].
func (o *opening) determined() bool {
	if n := len(o.left); n > 1 {
		p := lang.CommonPOS(o.left[n-2])
		return o.before.Has(lang.Noun) && (p.Has(lang.Determiner) || p.Has(lang.Adjective) && !p.Has(lang.Adverb))
	}
	return false
}

// An openingCost is what speaks for or against readings of the first word.
type openingCost struct {
	where func(o *opening) bool
	of    func(e *edge) bool
	cost  float64
}

// openingSums are added up.
var openingSums = []openingCost{
	// it [manque de spécificité]: a pronoun wants its verb.
	{func(o *opening) bool { return lang.SubjectPronoun(o.last) && o.finite }, tagged(tNoun, tAdj, tPast), 3},
	// had [disparu au bout de deux jours]: the perfect wants its participle.
	{func(o *opening) bool {
		return o.inside() && o.participle && (o.last == "has" || o.last == "have" || o.last == "had")
	}, tagged(tAdj, tFin), 3},
	// the nurse [l'aide à marcher]: behind its subject a verb with its object, no second noun.
	{func(o *opening) bool {
		return o.inside() && o.verbSlot && (isHuman(o.last) || o.before.Only(lang.Noun)) && articles[o.ts[0].form] && len(o.ts) > 1 &&
			finiteAt(&o.ts[1]) && !verbIn(o.left) && !verbIn(o.right) && !slices.ContainsFunc(o.ts[1:], func(t token) bool { return auxiliary(&t) }) &&
			!lang.CommonPOS(o.left[0]).Has(lang.Preposition)
	}, tagged(tDet), 2.5},
	// the tumor [risque de comprimer la moelle]: a noun is the subject of what goes on with an infinitive.
	{func(o *opening) bool {
		return o.inside() && o.verbSlot && o.finite && o.noun && len(o.ts) > 2 && o.next("de") &&
			(o.ts[2].infinitive() || hanging[o.ts[2].form] || o.ts[2].form == "se") && !verbIn(o.left)
	}, tagged(tNoun), 3},
	// a disease that [touche jusqu'à 20 % des enfants]: the verb of "that".
	{func(o *opening) bool {
		return o.inside() && (o.last == "that" || o.last == "which") && len(o.ts) > 1 && opensPredicate(&o.ts[1]) && o.finite
	}, tagged(tNoun, tAdj), 2},
	// jaundice [touche plus de la moitié des nouveau-nés]: a noun is the subject of what may be a verb.
	{func(o *opening) bool {
		return o.inside() && o.verbSlot && o.finite && o.noun && len(o.ts) > 2 &&
			(o.ts[1].form == "plus" || o.ts[1].form == "moins" || o.ts[1].form == "près") && o.ts[2].form == "de" && !verbIn(o.left)
	}, tagged(tNoun), 2},
	// [la cause]: there is no subject that "la" could be the object for.
	{func(o *opening) bool {
		return articles[o.ts[0].form] && (!o.inside() || !o.before.Has(lang.Noun) && !relativeWords[o.last])
	}, tagged(tObj), 1.5},
	// [réduit le risque]: what has an object is no participle.
	{func(o *opening) bool { return len(o.ts) > 1 && articles[o.ts[1].form] }, first(tPast), .7},
	// [Vu son âge]: a participle that has become a preposition.
	{func(o *opening) bool {
		return o.heads() && atHead[o.ts[0].form] && len(o.ts) > 1 && len(closedByForm[o.ts[1].form]) > 0
	}, tagged(tPast, tFin, tNoun), 3},
	// [Suivi du patient]: a heading begins with a noun.
	{func(o *opening) bool { return o.heads() && o.next("de") && o.noun }, tagged(tPast, tAdj), 2},
	// [Atteinte d'un diabète], she: affected; the involvement of an organ has no "un".
	{func(o *opening) bool {
		return o.heads() && strings.HasPrefix(o.ts[0].form, "attein") && len(o.ts) > 2 && o.next("de") && (o.ts[2].form == "un" || o.ts[2].form == "une")
	}, tagged(tNoun), 4},
	// [Du plasma a été administré]: a sentence begins with some of it.
	{func(o *opening) bool { return o.heads() && len(o.ts) > 2 && !o.reaches() }, partOfIt, -.6},
	// [Du diagnostic au traitement]: from one to the other.
	{(*opening).reaches, partOfIt, 2},
	// , [soit un risque de 5 %]: that is.
	{func(o *opening) bool { return o.inside() && o.ts[0].form == "soit" && o.last == "," }, tagged(tFin), 5},
	// a woman, [hypertendue et diabétique]: no patient without a determiner.
	{(*opening).inside, patientAlone, 1.5},
}

// atHead are participles that are prepositions at the head of a sentence. Source: Le bon usage, participles as prepositions.
var atHead = wordSet(`vu excepté attendu`)

// openingCases are for fragments inside a sentence. Of each reading, the first case that holds decides.
var openingCases = []openingCost{
	// ½ [comprimé par jour]
	{func(o *opening) bool { return o.noun && (isNumberWord(o.last) || o.last == "½") }, tagged(tPast, tAdj), 1.5},
	// donors, [apparentés ou non]
	{func(o *opening) bool {
		return o.next("ou") && len(o.ts) > 2 && o.ts[2].form == "non" && (o.adjective || o.participle)
	}, first(tNoun), 2},
	// the nodes are [ferme]
	{func(o *opening) bool { return beForms[o.last] && (o.adjective || o.participle) }, first(tNoun), 1.5},
	// The liver is enlarged, [ferme et indolore]
	{func(o *opening) bool {
		return o.last == "," && o.adjective && len(o.ts) > 2 && (o.next("et") || o.next("ou") || o.next("mais")) && onlyAdjective(&o.ts[2])
	}, first(tNoun), 2},
	// The first dose, [donnée à jeun]
	{func(o *opening) bool { return o.last == "," && o.participle && o.next("à") }, first(tNoun), 2},
	// lésions [étendues]
	{func(o *opening) bool { return len(o.ts) == 1 && o.adjective && o.verbSlot }, tagged(tNoun), 1.5},
	// the infection [conduit à une insuffisance rénale] in this case
	{func(o *opening) bool { return o.verbless }, tagged(tPast), 1},
	// the disease [progresse]: behind a noun, rather the verb.
	{func(o *opening) bool { return o.verbSlot && o.finite }, noParticiple, .5},
	// with a [porte d'entrée]: behind a determiner or preposition, no verb.
	{func(o *opening) bool { return o.nounSlot }, tagged(tFin, tPast), 1},
	// with [du fer]
	{func(o *opening) bool { return o.before.Has(lang.Preposition) }, someOf, -2},
	// contains [du calcium], may cause [de graves réactions]
	{func(o *opening) bool { return takingVerbs[verbLemma(o.last)] && !o.determined() }, someOf, -1.6},
	// a man [suivi pour une cirrhose]
	{func(o *opening) bool {
		return o.participle && len(o.ts) > 1 && isHuman(o.last) && onlyPreposition[o.ts[1].form]
	}, first(tNoun), 2},
	// , [suivi d'une biopsie], [réduit par l'aspirine]
	{func(o *opening) bool {
		return o.participle && (o.next("par") || o.next("de") && deComplement(o.edges, o.ts))
	}, first(tNoun), 2},
	// , [prise de benzodiazépines]
	{func(o *opening) bool { return o.next("de") && o.noun }, participleWithoutDe, 2},
}

// finiteAt reports a token that may be a finite verb in the third person.
func finiteAt(t *token) bool {
	return slices.ContainsFunc(t.readings, func(a lang.Analysis) bool { return a.POS == lang.Verb && a.Person == 3 })
}

// onlyAdjective reports a token that is an adjective and no noun.
func onlyAdjective(t *token) bool {
	adjective := false
	for _, a := range t.readings {
		if a.POS == lang.Noun {
			return false
		}
		adjective = adjective || a.POS == lang.Adjective
	}
	return adjective
}

// tagged finds readings with one of the tags, first those of the one word.
func tagged(tags ...tag) func(*edge) bool {
	return func(e *edge) bool { return slices.Contains(tags, e.tag) }
}

func first(t tag) func(*edge) bool {
	return func(e *edge) bool { return e.tag == t && e.to == 1 }
}

func partOfIt(e *edge) bool { return e.closed == &partitive }

// someOf finds the partitive of one or of several.
func someOf(e *edge) bool { return partOfIt(e) || e.closed == &partitivePlural }

func patientAlone(e *edge) bool {
	return e.tag == tNoun && e.to == 1 && len(e.entries) > 0 && strings.HasSuffix(e.entries[0].English[0], " patient")
}

// noParticiple finds nouns, and terms of several words that are adjectives.
func noParticiple(e *edge) bool {
	return (e.tag == tNoun || e.tag == tAdj && e.to > 1) && e.reading.Mood != lang.MoodParticiple
}

func participleWithoutDe(e *edge) bool {
	return e.tag == tPast && e.to == 1 && !deParticiples[e.reading.Lemma] && !participleDe(e)
}

// openingCosts adds to the readings of the first word what the English before the fragment says of them.
func openingCosts(ts []token, edges []edge, set english.Setting) {
	o := openingOf(ts, edges, set)
	for _, c := range openingSums {
		if c.where(&o) {
			for k := range edges {
				if c.of(&edges[k]) {
					edges[k].cost += c.cost
				}
			}
		}
	}
	if !o.inside() {
		return
	}
	cases := slices.DeleteFunc(slices.Clone(openingCases), func(c openingCost) bool { return !c.where(&o) })
	for k := range edges {
		if i := slices.IndexFunc(cases, func(c openingCost) bool { return c.of(&edges[k]) }); i >= 0 {
			edges[k].cost += cases[i].cost
		}
	}
}

// relativeWords are subjects whose verb an object pronoun may open.
var relativeWords = wordSet(`that which who it he she they this these`)

// opensPredicate reports words behind a finite verb that say what it does to whom, or how much.
func opensPredicate(t *token) bool {
	return articles[t.form] || strings.HasPrefix(t.form, "jusqu") || t.form == "environ" || t.form == "près" || t.form == "plus" || t.kind == number
}

// deComplement reports whether the participle that the first token may be takes the complement with de that follows: "suivi d'une biopsie", "réduite
// de 30 %", but not "prise de corticoïdes", which is a noun.
func deComplement(edges []edge, ts []token) bool {
	if len(ts) > 2 && ts[2].kind == number {
		return true
	}
	for k := range edges {
		if e := &edges[k]; e.tag == tPast && (deParticiples[e.reading.Lemma] || participleDe(e)) {
			return true
		}
	}
	return false
}

// takingVerbs have an object of which there may be some.
var takingVerbs = wordSet(`contain take receive give provide cause produce require need use prescribe administer have include show reveal release secrete eat drink consume develop lose add`)

// beForms take an adjective or a noun with its article, hardly ever a bare noun.
var beForms = wordSet(`is are was were be been being remains remain remained becomes become became appears appear seems seem feels feel very more less often usually typically`)

// verbIn reports whether a verb that can only be finite stands among the English words.
func verbIn(words []string) bool {
	for _, w := range words {
		if p := lang.CommonPOS(w); p.Has(lang.Auxiliary) || p.Has(lang.Modal) {
			return true
		}
		for _, f := range lang.EnglishAnalyses(w) {
			if f.POS == lang.Verb && (f.Form == lang.FormThird || f.Form == lang.FormPast) && !lang.CommonPOS(w).Has(lang.Noun) {
				return true
			}
		}
	}
	return false
}
