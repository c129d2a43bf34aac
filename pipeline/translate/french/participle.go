package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// participle inflects the participles that no noun and no auxiliary took: "suivi d'une biopsie" is "followed by a biopsy", "associé à l'acide
// folique" "associated with folic acid", "ayant reçu" "having received"; the preposition becomes that of the English verb.
// Source: CGEL, past-participial and gerund-participial clauses.
func participle(s *sentence) {
	takenSupplement(s)
	s.rewrite(func(i int) (int, []*chunk) {
		c := s.chunks[i]
		w := c.headWord()
		rest, be := strings.CutPrefix(w.Text, "be ")
		if be && c.is(tPres) && i == 0 && c.head == 0 && len(c.words) == 1 && s.leftIs(",") && pastPart(firstWord(rest)) {
			w.Text, w.Alternatives, w.Form = rest, nil, english.Lemma
			c.tag, c.fixed = tPP, true // , [s'accompagnant de fièvre]: accompanied by
			return 1, one(c.note("participle"))
		}
		if !c.is(tPast) {
			return 0, nil
		}
		if s.becomeBehind(i) {
			return 1, one(c.note("participle"))
		}
		c.setForm(english.PastParticiple)
		if be && !strings.HasPrefix(c.source, "été ") { // has [été exposé à]
			w.Text, w.Alternatives, w.Form = rest, nil, english.Lemma
			w.POS, c.tag = "adj", tAdj
			return 1, one(c.note("participle")) // nés avant 32 semaines: born
		}
		if s.appearedBehind(i) {
			return 1, one(c.note("participle"))
		}
		p := s.at(i + 1)
		if p.is(tPrep) && (p.lemma == "de" || p.lemma == "par") && len(p.words) > 0 && !strings.Contains(c.headWord().Text, " ") {
			if by, ok := participlePrepositions[c.headWord().Text]; ok && p.lemma == "de" {
				p.words = []english.Word{{Text: by, POS: "prep", Source: p.source, Rules: []string{"french/participle"}}}
			}
		}
		return 1, one(c.note("participle"))
	})
}

// appearedBehind writes what came about as an active participle or a relative clause: "un ictère apparu avant 24 heures" is "jaundice appearing before 24
// hours".
func (s *sentence) appearedBehind(i int) bool {
	c := s.chunks[i]
	said := i == 0 && s.antecedent(0).known
	if !appearing[c.lemma] || len(c.words) != 1 || !said && !s.at(i-1).is(tNoun) {
		return false
	}
	switch earlier := s.earlierBehind(i); {
	case said && earlier:
		return false
	case said:
		c.setForm(english.PastPlural) // injuries [survenues au travail]: that occurred
		c.put(0, grammar("that", "pron", "participle"))
		c.tag, c.fixed = tFin, true
	case earlier:
		c.put(0, grammar("that", "pron", "participle"), grammar("had", "verb", "participle"))
	default:
		c.setForm(english.Gerund)
	}
	return true
}

// pastPart reports the past participle of an English verb.
func pastPart(word string) bool {
	return slices.ContainsFunc(lang.EnglishAnalyses(word), func(a lang.EnglishForm) bool { return a.POS == lang.Verb && a.Form == lang.FormPastParticiple })
}

// becomeBehind writes what has become something as a relative clause: "bactéries devenues résistantes" is "bacteria that have become resistant".
func (s *sentence) becomeBehind(i int) bool {
	c, a := s.chunks[i], s.antecedent(i)
	if c.lemma != "devenir" || !a.known || len(c.words) != 1 || !s.at(i+1).is(tAdj, tNoun, tPast) {
		return false
	}
	have := english.Word{Text: "have", POS: "verb", Form: presentOf(a.many), Rules: []string{"french/participle"}}
	pronoun := "that"
	if a.human {
		pronoun = "who"
	}
	c.setForm(english.PastParticiple)
	c.put(0, grammar(pronoun, "pron", "participle"), have)
	c.tag, c.fixed = tFin, true
	return true
}

// earlierBehind reports whether how long before is said behind the participle at i, and says earlier there: "apparue trois semaines auparavant" is "that had
// appeared three weeks earlier".
func (s *sentence) earlierBehind(i int) bool {
	time, adv := s.at(i+1), s.at(i+2)
	if adv.is(tAdv) && beforeThen[adv.lemma] && time.is(tNoun) && spansTime(time.lemma) {
		adv.words[0].Text, adv.words[0].Alternatives = "earlier", nil
		return true
	}
	return adv.is(tAdv) && (adv.lemma == "auparavant" || adv.lemma == "plus tôt") || time.is(tAdv) && time.lemma == "auparavant"
}

// beforeThen count back from the time that is told of.
var beforeThen = wordSet(`auparavant avant`)

// participleAdverb puts an adverb before the participle of a noun: "un patient traité chirurgicalement" is "a surgically treated patient", "facteurs
// associés indépendamment à" "factors independently associated with", "les signes observés parfois" "the signs sometimes observed". What says when or
// where stays behind, and the participle with it: "un patient traité précocement" is "a patient treated early".
// Source: CGEL, premodification by participles; the position of adverbs.
func participleAdverb(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		part, adv := s.chunks[i], s.at(i+1)
		if part.is(tAdj) && adv.is(tAdv, tPP) && s.at(i-1).is(tNoun) && part.kind == lang.KindNone && !plainQualities[part.headWord().Text] {
			if p := s.reread(part, tPast); p != part && s.late(p, i) {
				part, s.chunks[i] = p, p // bilan réalisé aux urgences
			}
		}
		if !part.is(tPast) || !s.at(i-1).is(tNoun, tAdj) || !adv.is(tAdv) || len(adv.words) != 1 || focusAdverbs[adv.lemma] ||
			s.at(i+2).is(tAdj, tPast) || strings.Contains(part.headWord().Text, " ") {
			return 0, nil
		}
		word := adv.words[0].Text
		early := earlyAdverbs[word]
		if !early && !strings.HasSuffix(word, "ly") || word == "early" {
			return 0, nil
		}
		part.setForm(english.PastParticiple)
		switch {
		case takesComplement(part, s.at(i+2)):
		case s.at(i + 2).is(tPrep):
			return 0, nil
		case early:
			part.tag = tPP
		default:
			asAdjective(part)
		}
		part.put(0, adv.words...)
		part.cover(adv)
		return 2, one(part.note("participle-adverb"))
	})
}

// circumstanced reports whether an adverb that says how, when or where follows the participle at k and belongs to it.
func (s *sentence) circumstanced(k int) bool { return s.late(s.at(k), k) }

// late is circumstanced for what may be read as a participle at k.
func (s *sentence) late(part *chunk, k int) bool {
	adv, next := s.at(k+1), s.at(k+2)
	if !part.is(tPast) || !adv.is(tAdv, tPP) || len(adv.words) == 0 || next.is(tAdj, tPast) {
		return false
	}
	return takesComplement(part, next) || !focusAdverbs[adv.lemma]
}

// focusAdverbs belong to what follows them, or to the whole sentence, and not to a participle before them.
var focusAdverbs = wordSet(`notamment surtout seulement uniquement même principalement essentiellement particulièrement environ ensuite puis enfin toutefois cependant ainsi exclusivement
	presque quasi néanmoins non plutôt tant`)

// appearing are verbs of coming about, whose past participle behind a noun English cannot have. Source: CGEL, past-participial modifiers are passive.
var appearing = wordSet(`apparaître survenir débuter persister réapparaître subsister`)

// takenSupplement reads a bare "prise" that begins a fragment behind a comma as the participle, unless the complement of a noun follows:
// ", prise le matin" is "taken in the morning" and ", prise de poids" "weight gain".
// Source: Le bon usage, the detached epithet; a singular count noun wants a determiner.
func takenSupplement(s *sentence) {
	c, next := s.at(0), s.at(1)
	if !s.leftIs(",") || !c.is(tNoun) || c.lemma != "prise" || c.det != nil || len(c.words) != 1 || next == nil || next.is(tPrep, tNoun, tAdj, tPunct, tCoord) {
		return
	}
	s.chunks[0] = s.reread(c, tPast)
}

// sharedAuxiliary gives the second participle of a compound past the form of the first: "ont fermé ou réduit leurs horaires" is "closed or reduced
// their hours".
// Source: Le bon usage, ellipsis of the auxiliary.
func sharedAuxiliary(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tFin) || v.tense != lang.TensePresent || len(v.words) == 0 {
			continue
		}
		form := v.headWord().Form
		if form != english.PastSingular && form != english.PastPlural || v.headWord().Text == "be" || len(v.words) != v.head+1 {
			continue
		}
		for k := i + 1; k < i+6; k++ {
			and, more := s.at(k), s.at(k+1)
			if and.is(tPunct, tRel, tSub, tFin) {
				break
			}
			if !and.is(tCoord) {
				continue
			}
			if more.is(tFin) && len(more.words) == 1 && more.headWord().Form == english.PresentSingular {
				if p := s.reread(more, tPast); p != more {
					s.chunks[k+1], more = p, p
				}
			}
			if more.is(tPast) {
				more.tag, more.fixed = tFin, true
				more.setForm(form)
				more.note("shared-auxiliary")
			}
			break
		}
	}
}

// havingClause turns a perfect participle behind its noun into a relative clause: "femmes ayant reçu" is "women who have received".
// Source: CGEL, participial modifiers: English has none in the perfect.
func havingClause(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tPres) || len(c.words) < 2 && firstWord(c.headWord().Text) != "be" && c.headWord().Text != "have to" {
			continue
		}
		w, a := c.headWord(), s.antecedent(i)
		if np := s.at(i - 1); i > 0 && np.is(tNoun) && np.det.article() && w.Text == "be" && c.head == 0 && len(c.words) <= 2 &&
			(s.at(i-2).mark(",") || i == 1 && s.leftIs(",")) && (len(c.words) == 2 || s.at(i+1).is(tAdj, tPP, tAdv)) {
			np.det = nil // , le patient étant assis: with the patient seated
			np.put(0, grammar("with", "prep", "having-clause"), grammar("the", "det", "having-clause"))
			c.words, c.head = c.words[1:], 0
			c.note("having-clause")
			continue
		}
		if i == 1 && len(s.set.Left) == 0 && (s.mainClauseBehind(i) || s.chunks[0].is(tNoun) && !s.chunks[0].human && s.rightIs(",")) {
			if s.chunks[0].is(tNoun) && !s.chunks[0].plural() {
				s.chunks[0].kind = kindDefinite // la douleur ayant disparu: the pain having resolved
			}
			continue // les autres causes ayant été éliminées, le diagnostic est retenu
		}
		if i == 1 && s.leftIs(",") && s.chunks[0].is(tNoun) && s.chunks[0].det != nil &&
			(s.chunks[0].det.article() || s.chunks[0].det.kind == lang.KindPossessive) {
			continue // le patient ayant refusé: the patient having refused
		}
		switch {
		case w.Text == "be able to" && (i == 0 || s.at(i-1).is(tNoun, tPunct, tAdj)):
			w.Text, w.Form = "can", english.Lemma // pouvant entraîner la mort: that can cause death
		case w.Text == "be" && c.head == 0 && i == 0 && a.human && w.Form == english.Gerund && !(len(s.set.Right) > 0 && s.set.Right[0] == ","):
			w.Form = presentOf(a.many) // patients étant allergiques: patients who are allergic
		case strings.HasPrefix(w.Text, "be ") && c.head == 0 && s.at(i-1).is(tCoord):
			w.Text, w.Form, c.tag = strings.TrimPrefix(w.Text, "be "), english.Lemma, tAdj // ou mettant en jeu le pronostic vital
			continue
		case strings.HasPrefix(w.Text, "be ") && c.head == 0 && w.Form == english.Gerund && a.known:
			w.Form = presentOf(a.many)
		case w.Text == "have to" && a.known && c.prompts():
			w.Text, w.Form = "should", english.Lemma // signes devant alerter: signs that should alert
		case w.Text == "have to" && a.known:
			w.Text, w.Form = "must", english.Lemma // patients devant être opérés: patients who must have surgery
		case w.Text == "have" && w.Form == english.Gerund && a.known && c.head+1 < len(c.words) && c.words[c.head+1].Form == english.PastParticiple:
			if c.head == 1 {
				c.words[0], c.words[1], c.head = c.words[1], c.words[0], 0 // n'ayant pas reçu: who have not received
				w = c.headWord()
			}
			w.Form = presentOf(a.many)
			if c.head == 0 && len(c.words) == 2 && broughtAbout[c.lemma] && !a.human {
				c.words = c.words[1:] // une hémorragie ayant nécessité une transfusion: that required
				c.setForm(english.PastPlural)
			}
		default:
			continue
		}
		pronoun := "that"
		switch {
		case a.human:
			pronoun = "who"
		case !a.known:
			pronoun = "which"
		}
		c.put(0, grammar(pronoun, "pron", "having-clause"))
		c.fixed, c.tag = true, tFin
	}
}

// mainClauseBehind reports whether the clause of the participle at i ends with a comma and a clause with a subject of its own follows.
func (s *sentence) mainClauseBehind(i int) bool {
	for k := i + 1; k < min(len(s.chunks), i+10); k++ {
		switch c := s.chunks[k]; {
		case c.mark(","):
			return s.at(k+1).is(tNoun, tSubj) && s.clauseBehind(k+1) && !s.at(k+2).is(tPunct, tCoord)
		case c.is(tFin, tRel, tSub):
			return false
		}
	}
	return false
}

// presentOf is the present of one or of many.
func presentOf(many bool) english.Form {
	if many {
		return english.PresentPlural
	}
	return english.PresentSingular
}

// pastOf is the past of one or of many.
func pastOf(many bool) english.Form {
	if many {
		return english.PastPlural
	}
	return english.PastSingular
}

// broughtAbout are verbs of what an event came to.
var broughtAbout = wordSet(`nécessiter entraîner conduire permettre motiver imposer provoquer justifier causer précéder suivre révéler amener`)

// subjectInfinitive makes a gerund of an infinitive that is the subject: "Commencer plus tôt n'apporte rien" is "starting earlier …".
// Source: CGEL, gerund-participials as subjects.
func subjectInfinitive(s *sentence) {
	s.severalInfinitives()
	s.properly()
	for i, c := range s.chunks {
		if !c.is(tInf) || c.fixed || i > 0 && !s.chunks[i-1].is(tPunct) || lastWord(c.headTerm()) == "que" {
			continue // s'assurer que la sonde est perméable
		}
		for k := i + 1; k < i+6; k++ {
			n := s.at(k)
			if n == nil || n.is(tRel, tSub, tSubj, tPunct, tCoord) {
				break
			}
			if n.is(tFin) {
				c.setForm(english.Gerund)
				c.fixed = true
				c.note("subject-infinitive")
				break
			}
		}
	}
}

// properly puts the bien of a heading behind what is to be done: "bien prendre son traitement" is "taking your treatment properly".
func (s *sentence) properly() {
	well, inf, np := s.at(0), s.at(1), s.at(2)
	if !well.is(tAdv) || well.lemma != "bien" || !inf.is(tInf) || !np.is(tNoun) || s.clauseBehind(0) {
		return
	}
	well.words[0].Text, well.words[0].Alternatives = "properly", nil
	k := 3
	for s.at(k).is(tPrep, tNoun) {
		k++
	}
	s.chunks = slices.Concat(s.chunks[1:k], []*chunk{well.note("subject-infinitive")}, s.chunks[k:])
}

// participlePrepositions are what de becomes behind a participle. Source: CGEL, prepositions selected by verbs.
var participlePrepositions = map[string]string{"follow": "by", "accompany": "by", "precede": "by", "surround": "by", "soil": "with", "soak": "with", "inform": "of", "cover": "with", "isolate": "from",
	"derive": "from", "extract": "from", "compose": "of", "die": "from", "inspire": "by", "affect": "by", "complete": "by", "fill": "with", "draw": "from", "protect": "from", "remove": "from", "withdraw": "from", "complicate": "by", "free": "from", "exclude": "from", "intersperse": "with"}

// lastingAdjective reads an adjective in -ant before a phrase of time or place as the participle of its verb: "une toux persistant depuis un mois" is
// "a cough persisting for a month", "persistant plus de trois semaines" "persisting for more than three weeks".
// Source: Le bon usage, the present participle and the verbal adjective.
func lastingAdjective(s *sentence) {
	for i, c := range s.chunks {
		next := s.at(i + 1)
		if !c.is(tAdj) || !strings.HasSuffix(c.lemma, "ant") || !s.at(i-1).is(tNoun, tAdj) {
			continue
		}
		span := next.is(tNum) && s.at(i+2).is(tNoun) && spansTime(s.at(i+2).lemma)
		if span || next.is(tPrep) && lastingPrepositions[next.lemma] {
			if p := s.reread(c, tPres); p != c {
				p.setForm(english.Gerund)
				s.chunks[i] = p.note("lasting-adjective")
			}
		}
	}
}

// lastingPrepositions open what a participle and hardly an adjective is followed by.
var lastingPrepositions = map[string]bool{"depuis": true, "au-delà de": true, "malgré": true, "pendant": true, "après": true, "sous": true, "durant": true}

// severalInfinitives makes gerunds of a list of infinitives that is the subject of a plural verb: "boire suffisamment et uriner après les rapports sont des mesures
// simples" is "drinking sufficiently and urinating after intercourse are simple measures".
func (s *sentence) severalInfinitives() {
	var list []*chunk
	for k := 0; k < min(len(s.chunks), 20); k++ {
		switch c := s.chunks[k]; {
		case c.is(tInf) && !c.fixed && (k == 0 || s.chunks[k-1].is(tPunct, tCoord)):
			list = append(list, c)
		case len(list) == 0 || c.is(tRel, tSub, tSubj):
			return
		case c.is(tFin):
			if len(list) > 1 && c.number == lang.NumberPlural {
				for _, inf := range list {
					inf.setForm(english.Gerund)
					inf.fixed = true
					inf.note("subject-infinitive")
				}
			}
			return
		}
	}
}

// deParticiples are the participles whose complement is opened by de.
var deParticiples = map[string]bool{"composer": true, "dériver": true, "priver": true, "atteindre": true, "âger": true, "suivre": true, "accompagner": true, "doter": true,
	"charger": true, "munir": true, "informer": true, "inspirer": true, "précéder": true, "entourer": true, "constituer": true, "former": true, "porter": true, "extraire": true,
	"isoler": true, "décéder": true, "mourir": true, "souffrir": true, "couvrir": true, "assortir": true, "compléter": true, "revêtir": true, "remplir": true, "tirer": true, "provenir": true}

// againstParticiples are the participles whose complement is opened by contre.
var againstParticiples = map[string]bool{"diriger": true, "protéger": true, "vacciner": true, "immuniser": true, "utiliser": true, "prescrire": true, "recommander": true,
	"lutter": true, "mener": true, "développer": true, "prémunir": true}

// aParticiples are the participles whose complement is opened by à.
var aParticiples = map[string]bool{"administrer": true, "exposer": true, "soumettre": true, "adapter": true, "associer": true, "lier": true, "comparer": true, "limiter": true,
	"réserver": true, "localiser": true, "situer": true, "destiner": true, "adresser": true, "confier": true, "bloquer": true, "arrêter": true, "détecter": true, "diagnostiquer": true, "ajouter": true, "apparenter": true, "appliquer": true, "attribuer": true, "chiffrer": true, "coupler": true, "estimer": true, "évaluer": true, "mesurer": true, "réduire": true, "combiner": true,
	"connecter": true, "relier": true, "donner": true, "opposer": true, "transmettre": true, "apporter": true, "rapporter": true, "proposer": true, "fixer": true, "couper": true, "étendre": true}

// takesComplement reports whether the chunk behind a participle belongs to it.
func takesComplement(c, next *chunk) bool {
	if c.is(tPast) && next.is(tAdv) && (strings.HasPrefix(next.lemma, "par ") || strings.HasPrefix(next.lemma, "à ") || strings.HasPrefix(next.lemma, "en ")) {
		return true // une infection transmise par voie sexuelle
	}
	if c.is(tPast) && (appearing[c.lemma] || moving[firstWord(c.lemma)]) && next.is(tNoun, tNum, tDet, tPrep, tAdv) {
		return true // une tuméfaction apparue trois semaines auparavant, père décédé d'un infarctus
	}
	if e := c.headWord().Entry; c.is(tPast) && e != nil && e.POS == "verb" && next != nil && complementPrepositions[lastWord(e.Term)] &&
		strings.Contains(e.Term, " ") {
		return true // its term has taken the preposition in: destinées au | grand public
	}
	if !next.is(tPrep) || next.lemma == "contre" && !againstParticiples[c.lemma] {
		return false
	}
	if next.lemma == "de" {
		return deParticiples[c.lemma]
	}
	if next.lemma == "à" {
		return aParticiples[c.lemma]
	}
	return complementPrepositions[next.lemma]
}
