package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// French words have several readings each; which of them is meant shows in the words beside them, long before the whole is parsed.

// A leaning is what speaks against some readings of a word where it stands.
type leaning struct {
	// forms are the words that it is about; none for any word.
	forms []string
	// where reports the place that it is about; nil for any.
	where func(ts []token, i int) bool
	// against reports the readings that cost more there.
	against func(ts []token, i int, e *edge) bool
	cost    float64
}

// leanings are added up.
var leanings = []leaning{
	// Each of these words nearly always is one thing: avant is a preposition, reste a verb. But "entre en jeu" is a verb.
	{where: usualHere, against: unusual, cost: 1.5},
	// Capitals inside a heading stand on nouns: Prise en Charge.
	{where: capitalInside, against: anyOf(tPast, tFin), cost: 1.5},
	{where: capitalInside, against: participleAdjective, cost: 1.5},
	// signes devant faire évoquer: having to, not before.
	{forms: []string{"devant"}, where: beforeInfinitive, against: wordBut(tPres), cost: 4},
	// ne signifie pas devenir dépendant, but "le devenir des patients".
	{forms: []string{"devenir"}, where: noNounPlace, against: wordAs(tNoun), cost: 3},
	// d'abord compensatrice: at first; a voie d'abord is an approach.
	{forms: []string{"abord"}, where: behindElidedDe, against: wordAs(tNoun), cost: 4},
	// la peur de tomber conduit à restreindre: the present.
	{where: presentBeforeObject, against: anyOf(tPast), cost: 1.5},
	// relation dose/effet, couple médecin/malade: nouns stand at a slash.
	{where: besideSlash, against: anyOf(tFin, tAdj, tPast), cost: 3},
	// s'est avéré faux, une fine membrane: the adjectives, no form of faillir, no end.
	{forms: []string{"faux"}, against: anyOf(tFin), cost: 6},
	{forms: []string{"fine", "fines"}, against: wordAs(tNoun), cost: 4},
	// prenez ce médicament à vie: for life.
	{forms: []string{"à"}, where: takenForLife, against: anyOf(tAdj), cost: 3},
	// je suis allergique: am, not follow.
	{forms: []string{"suis"}, against: func(_ []token, _ int, e *edge) bool { return e.reading.Lemma == "suivre" }, cost: 3},
	// lui en a parlé: the pronoun of the verb.
	{forms: []string{"lui"}, where: before("en"), against: anyOf(tStrong), cost: 3},
	// est infirmière: a nurse; soins infirmiers: nursing.
	{forms: []string{"infirmier", "infirmière", "infirmiers", "infirmières"}, where: func(ts []token, i int) bool { return i == 0 || !nounAt(ts, i-1) }, against: wordAs(tAdj), cost: 4},
	// elle est sortie de l'hôpital: the participle, no discharge.
	{forms: []string{"sortie", "sorties"}, where: behind("est", "était", "sont", "étaient", "être"), against: anyOf(tNoun), cost: 5},
	// savoir nager: know how to.
	{forms: []string{"savoir"}, where: beforeInfinitive, against: wordAs(tNoun), cost: 4},
	// sous l'effet du son: sound.
	{forms: []string{"son"}, where: behindArticle, against: anyOf(tDet), cost: 4},
	// s'est blessé à la main: the hand, not by hand.
	{forms: []string{"à"}, where: hurtHand, against: anyOf(tAdv), cost: 4},
	// puis-je
	{forms: []string{"puis"}, where: before("je"), against: anyBut(tFin), cost: 5},
	// MRI [objective des lésions]: a small word in -e before an object is the verb of the English subject.
	{where: opensWithVerb, against: wordAs(tAdj), cost: 3.5},
	{where: opensWithVerb, against: nounFromAdjective, cost: 3.5},
	// porte sur, porte aussi bien sur: concerns, no door.
	{forms: []string{"porte"}, where: beforeSur, against: wordBut(tFin), cost: 4},
	// est la même chez l'enfant: the same, not even.
	{forms: []string{"même"}, where: sameBeforePreposition, against: wordAs(tAdv), cost: 4},
	// règles à suivre, règles d'utilisation: rules, not menstruation.
	{forms: []string{"règles"}, where: beforeRuled, against: menstruation, cost: 4},
	// soit by itself is the verb, soit … soit is not.
	{forms: []string{"soit"}, where: repeats, against: anyOf(tFin, tAdv), cost: 2},
	{forms: []string{"soit"}, where: once, against: anyBut(tFin), cost: 2},
	// est chimiosensible mais récidive souvent: the verb.
	{where: goesOn, against: wordAs(tNoun), cost: 2},
	// le patient étant assis: seated.
	{forms: []string{"assis", "assise", "allongé", "allongée", "couché", "couchée"}, where: behind("étant", "est", "sont", "était", "soit", "rester", "reste", "restent", "restez", "resté", "restée"), against: anyOf(tPast), cost: 2},
	// patient porteur d'une stomie: with, no carrier.
	{forms: []string{"porteur", "porteurs", "porteuse", "porteuses"}, where: bearing, against: wordAs(tNoun, tAdj), cost: 3},
	// avant tout geste invasif: before any; au départ du patient.
	{forms: []string{"avant"}, where: anyBehind, against: anyOf(tAdv), cost: 6},
	{forms: []string{"à"}, where: leavingOf, against: anyOf(tAdv), cost: 6},
	// faites-vous vacciner, ne dites pas: imperatives.
	{forms: []string{"faites", "dites"}, where: beforeHanging, against: anyOf(tPast, tAdj), cost: 4},
	// PATIENTS AGES, of which capitals have taken the accent: aged.
	{forms: []string{"ages", "age"}, where: behindPerson, against: wordAs(tNoun), cost: 4},
	// personne ne survit: nobody; la personne: the person.
	{forms: []string{"personne", "nul"}, where: negativePronoun, against: wordBut(tStrong), cost: 4},
	{forms: []string{"personne", "nul"}, where: positiveNoun, against: wordAs(tStrong), cost: 4},
	// s'est vu prescrire: the participle, not "in view of".
	{forms: []string{"vu"}, where: behindAuxiliary, against: wordAs(tPrep), cost: 4},
	// doit être vu quotidiennement: "in view of" has its article.
	{forms: []string{"vu"}, where: noArticleBehind, against: wordAs(tPrep), cost: 8},
	// l'enfant est agité: agitated, not shaken; but "a été agité".
	{where: stateHere, against: anyOf(tPast), cost: 1.5},
	// est libéré: is, no east.
	{forms: []string{"est"}, where: noElidedArticle, against: wordAs(tNoun), cost: 8},
	// Vu l'absence: in view of; seen wants a subject.
	{forms: []string{"vu", "excepté"}, where: opensBefore, against: wordBut(tPrep), cost: 4},
	// s'est déclarée: the participle of the reflexive verb.
	{where: reflexivePast, against: wordAs(tAdj), cost: 2},
	// a complètement disparu: the participle.
	{where: participleOfPerfect, against: anyOf(tFin), cost: 3},
	{where: participleOfPerfect, against: wordAs(tAdj, tNoun), cost: 2},
	// ne doit pas être introduit, ont été avancées: no finite verb follows être, no adjective été.
	{where: behind("être", "été"), against: anyOf(tFin), cost: 3},
	{where: participleBehindBeen, against: wordAs(tAdj), cost: 1},
	// doit être tenue propre: the participle.
	{where: participleBehindBe, against: anyOf(tNoun), cost: 3},
	// est, a, sont: forms of être and avoir, nothing else; but l'été is the summer.
	{where: auxiliaryHere, against: noAuxiliary, cost: 3},
}

// lean adds what speaks against the readings of token i.
func lean(edges []edge, ts []token, i int) {
	for k := range leanings {
		l := &leanings[k]
		if l.forms != nil && !slices.Contains(l.forms, ts[i].form) || l.where != nil && !l.where(ts, i) {
			continue
		}
		for j := range edges {
			if l.against(ts, i, &edges[j]) {
				edges[j].cost += l.cost
			}
		}
	}
}

// anyOf finds readings with one of the tags, anyBut those with another one.
func anyOf(tags ...tag) func([]token, int, *edge) bool {
	return func(_ []token, _ int, e *edge) bool { return slices.Contains(tags, e.tag) }
}

func anyBut(tags ...tag) func([]token, int, *edge) bool {
	return func(_ []token, _ int, e *edge) bool { return !slices.Contains(tags, e.tag) }
}

// wordAs finds readings of the one word with one of the tags, wordBut those with another one.
func wordAs(tags ...tag) func([]token, int, *edge) bool {
	return func(_ []token, i int, e *edge) bool { return e.to == i+1 && slices.Contains(tags, e.tag) }
}

func wordBut(tags ...tag) func([]token, int, *edge) bool {
	return func(_ []token, i int, e *edge) bool { return e.to == i+1 && !slices.Contains(tags, e.tag) }
}

// before and behind find a word beside one of these forms.
func before(forms ...string) func([]token, int) bool {
	return func(ts []token, i int) bool { return i+1 < len(ts) && slices.Contains(forms, ts[i+1].form) }
}

func behind(forms ...string) func([]token, int) bool {
	return func(ts []token, i int) bool { return i > 0 && slices.Contains(forms, ts[i-1].form) }
}

// usualHere reports a word of usualTag, but no "entre" of "entrer en" or "entrer dans".
func usualHere(ts []token, i int) bool {
	_, ok := usualTag[ts[i].form]
	return ok && !(ts[i].form == "entre" && i+1 < len(ts) && (ts[i+1].form == "en" || ts[i+1].form == "dans"))
}

func unusual(ts []token, i int, e *edge) bool { return e.to == i+1 && e.tag != usualTag[ts[i].form] }

// capitalInside reports a word with a capital behind another word.
func capitalInside(ts []token, i int) bool {
	return i > 0 && ts[i].initial && !ts[i].upper && ts[i-1].kind == word
}

func participleAdjective(_ []token, _ int, e *edge) bool {
	return e.tag == tAdj && e.reading.Mood == lang.MoodParticiple
}

func beforeInfinitive(ts []token, i int) bool { return i+1 < len(ts) && ts[i+1].infinitive() }

// noNounPlace reports a place with no determiner before it and no "de" behind it.
func noNounPlace(ts []token, i int) bool {
	return i > 0 && !before("de")(ts, i) && !closedFirst(ts[i-1].form, tDet)
}

// presentBeforeObject reports a form of presentOrPast before an object, and no auxiliary before it.
func presentBeforeObject(ts []token, i int) bool {
	return presentOrPast[ts[i].form] && i > 0 && opensAt(ts, i+1) && !auxiliary(&ts[i-1]) && !(i > 1 && auxiliary(&ts[i-2]))
}

// goesOn reports a form that may be a finite verb between "mais" and an adverb of time.
func goesOn(ts []token, i int) bool {
	if i == 0 || ts[i-1].form != "mais" || i+1 >= len(ts) || !timedAdverbs[ts[i+1].form] {
		return false
	}
	for _, a := range ts[i].readings {
		if a.POS == lang.Verb && a.Person == 3 {
			return true
		}
	}
	return false
}

// timedAdverbs stand behind a verb and hardly behind a bare noun.
var timedAdverbs = wordSet(`presque souvent toujours rarement parfois généralement fréquemment habituellement rapidement lentement spontanément progressivement peu`)

// bearing reports "porteur de" behind a noun.
func bearing(ts []token, i int) bool {
	return i > 0 && before("de")(ts, i) && nounAt(ts, i-1)
}

// anyBehind reports an "avant" before "tout" and its noun.
func anyBehind(ts []token, i int) bool {
	return i+2 < len(ts) && ts[i+1].form == "tout" && nounAt(ts, i+2) && (i == 0 || !auxiliary(&ts[i-1]))
}

// nounAt reports whether token i may be a noun and is no word of grammar.
func nounAt(ts []token, i int) bool {
	if len(closedByForm[ts[i].form]) > 0 {
		return false
	}
	for _, a := range ts[i].readings {
		if a.POS == lang.Noun {
			return true
		}
	}
	return false
}

// leavingOf reports "au départ" with the one who leaves.
func leavingOf(ts []token, i int) bool {
	return i+3 < len(ts) && ts[i+2].form == "départ" && ts[i+3].form == "de"
}

// opensBefore reports the first word of a fragment before an article or a preposition.
func opensBefore(ts []token, i int) bool {
	return i == 0 && len(ts) > 1 && (articles[ts[1].form] && ts[1].opened == 0 || ts[1].form == "chez" || ts[1].form == "en")
}

func noElidedArticle(ts []token, i int) bool {
	return i == 0 || ts[i-1].form != "le" || !ts[i-1].elided
}

func noArticleBehind(ts []token, i int) bool { return i+1 == len(ts) || !articles[ts[i+1].form] }

// behindPerson reports a word in capitals behind one that may be a noun of persons.
func behindPerson(ts []token, i int) bool {
	return i > 0 && ts[i].upper && strings.HasSuffix(ts[i].form, "s") == strings.HasSuffix(ts[i-1].form, "s") && nounAt(ts, i-1)
}

func besideSlash(ts []token, i int) bool {
	return i > 0 && ts[i-1].form == "/" || i+1 < len(ts) && ts[i+1].form == "/"
}

func opensWithVerb(ts []token, i int) bool {
	return i == 0 && opensAt(ts, 1) && ts[1].form != "à" && strings.HasSuffix(ts[i].form, "e") && ts[i].text == ts[i].form
}

func nounFromAdjective(_ []token, i int, e *edge) bool {
	return e.to == i+1 && e.tag == tNoun && e.reading.POS == lang.Adjective
}

func beforeSur(ts []token, i int) bool {
	return i+1 < len(ts) && (ts[i+1].form == "sur" || ts[i+1].form == "aussi" && i+2 < len(ts) && ts[i+2].form == "bien")
}

func sameBeforePreposition(ts []token, i int) bool {
	return behind("la", "le")(ts, i) && i+1 < len(ts) && len(closedByForm[ts[i+1].form]) == 0 && prepositionOnly(&ts[i+1])
}

func beforeRuled(ts []token, i int) bool { return i+1 < len(ts) && ruledBehind[ts[i+1].form] }

func menstruation(_ []token, _ int, e *edge) bool {
	return len(e.entries) > 0 && e.entries[0].Term == "règles"
}

// once reports a form that does not stand once more nearby.
func once(ts []token, i int) bool { return !repeats(ts, i) }

func beforeHanging(ts []token, i int) bool {
	return i+1 < len(ts) && (hanging[ts[i+1].form] || ts[i+1].form == "pas")
}

// positiveNoun reports the noun, where negativePronoun reports the pronoun.
func positiveNoun(ts []token, i int) bool { return !negativePronoun(ts, i) }

func behindAuxiliary(ts []token, i int) bool { return i > 0 && auxiliary(&ts[i-1]) }

func participleOfPerfect(ts []token, i int) bool { return participial(&ts[i]) && perfectBefore(ts, i) }

func participleBehindBeen(ts []token, i int) bool {
	return behind("été")(ts, i) && participial(&ts[i])
}

func participleBehindBe(ts []token, i int) bool {
	return behind("être")(ts, i) && slices.ContainsFunc(ts[i].readings, pastParticiple)
}

// stateHere reports one of the stateParticiples that is no part of a perfect and has no agent.
func stateHere(ts []token, i int) bool {
	masculine := strings.TrimSuffix(strings.TrimSuffix(ts[i].form, "s"), "e")
	return stateParticiples[masculine] && !perfectBefore(ts, i) && !reflexivePast(ts, i) && !behind("été")(ts, i) && !before("par")(ts, i)
}

// stateParticiples say of a patient or an organ how it is, not what is done to it: a swollen joint is not inflated.
var stateParticiples = wordSet(`agité alité angoissé couché effacé gonflé éveillé`)

// auxiliaryHere reports a form of être or avoir that is no summer: l'été, cet été, en été.
func auxiliaryHere(ts []token, i int) bool {
	summer := ts[i].form == "été" && i > 0 && (ts[i-1].form == "le" && ts[i-1].elided || ts[i-1].form == "cet" || ts[i-1].form == "en")
	return auxiliary(&ts[i]) && ts[i].form != "soit" && !summer
}

func noAuxiliary(_ []token, i int, e *edge) bool {
	return e.to == i+1 && (e.tag != tFin && e.tag != tPast || e.reading.Lemma != "être" && e.reading.Lemma != "avoir")
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
			if a.Lemma == "avoir" && (a.Mood != lang.MoodParticiple || ts[k].form == "ayant") && a.Mood != lang.MoodInfinitive {
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
		return i == 0 || !closedFirst(ts[i-1].form, tDet)
	}
	if (i == 0 || ts[i-1].kind == punct) && ts[i].form == "personne" {
		return denialBehind(ts, i) // personne dans la famille n'est atteint
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

// denialBehind reports a ne behind token i in its clause that no other word of denial completes.
func denialBehind(ts []token, i int) bool {
	for k := i + 1; k < min(len(ts), i+9) && ts[k].kind != punct; k++ {
		if ts[k].form != "ne" {
			continue
		}
		for _, t := range ts[k+1 : min(len(ts), k+5)] {
			if t.form == "pas" || denials[t.form] || t.form == "que" {
				return false
			}
		}
		return true
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

// behindElidedDe reports whether d' stands before token i, and no "voie" before it.
func behindElidedDe(ts []token, i int) bool {
	return i > 0 && ts[i-1].form == "de" && ts[i-1].elided && !(i > 1 && strings.HasPrefix(ts[i-2].form, "voie"))
}
