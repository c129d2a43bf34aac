package french

import (
	"slices"
	"strconv"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// verbSense picks the English verb that the construction asks for: an infinitive "comprendre" is to understand; without an object
// "augmenter" is to increase and not to raise, "attendre" to wait and not to wait for; "poser" a diagnosis is to make it.
// Source: CGEL, dual-transitivity and prepositional verbs, light verbs.
func verbSense(s *sentence) {
	for i, v := range s.chunks {
		s.loneSense(i)
		if s.adjectiveSense(i, v) || !v.is(tFin, tInf, tPres, tPast) || len(v.words) == 0 {
			continue
		}
		w := v.mainVerb()
		if w == nil || w.Entry == nil {
			continue
		}
		if next := s.at(i + 1); next.is(tSub, tRel) && next.lemma == "que" && strings.HasSuffix(w.Text, " of") && !strings.Contains(w.Entry.Term, " ") {
			w.Text, w.Alternatives = strings.TrimSuffix(w.Text, " of"), nil // ignorent que: are unaware that
			v.note("verb-sense")
			continue
		}
		if !s.at(i + 1).is(tInf) {
			w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(a string) bool { return wantInfinitive[a] })
		}
		switch {
		case s.complementSense(i, v, w):
		case s.clinicalSense(i, v, w):
		case s.objectlessSense(i, v, w):
		case s.changeSense(i, v, w):
		case s.riskSense(i, v, w):
		case s.light(i, v, w):
		case v.is(tFin, tInf, tPres) && !v.passive() && !s.objectAt(i):
			s.objectless(v, w)
		}
	}
}

// loneSense reads some nouns that mean one thing of many when they stand by themselves: "prenez votre tension" is "take your blood pressure", "le tabac
// aggrave l'évolution" "smoking worsens the outcome".
func (s *sentence) loneSense(i int) {
	np, next := s.chunks[i], s.at(i+1)
	if !np.is(tNoun) || len(np.words) != 1 || np.det == nil || np.plural() {
		return
	}
	said, the := "", np.det.lemma == "la" || np.det.lemma == "le"
	switch {
	case np.lemma == "tension" && (the || np.det.kind == lang.KindPossessive) && !next.is(tPrep, tAdj, tPast):
		said = "blood pressure"
	case np.lemma == "effort" && (the || np.det.lemma == "tout") && np.words[0].Text == "effort" && !next.is(tPrep, tAdj, tPast, tPP, tInf, tRel):
		said = "exertion" // l'effort, l'alcool ou une infection
	case np.lemma == "tableau" && the && s.at(i-1).prep("dans") && !next.is(tPrep, tAdj, tPast, tNum):
		said = "table" // comme indiqué dans le tableau
	case np.lemma == "tabac" && the && next.is(tFin) && np.words[0].Text == "tobacco":
		said = "smoking"
	default:
		return
	}
	np.words[0].Text, np.words[0].Alternatives = said, nil
	np.note("verb-sense")
}

// adjectiveSense reads two adjectives that stand behind a verb: "l'objectif n'est pas atteint" is "the goal is not reached", "la gêne est importante" "the
// discomfort is significant".
func (s *sentence) adjectiveSense(i int, v *chunk) bool {
	if w := v.opening(); v.is(tAdj) && strings.HasPrefix(w, "well-") && (s.at(i-1).is(tFin) && s.at(i-1).aux || i == 0 && beForms[s.wordBefore()]) {
		v.words[0].Text = "well " + strings.TrimPrefix(w, "well-") // n'est pas bien contrôlé: no hyphen behind the verb
		v.note("verb-sense")
	}
	if be := s.at(i - 1); v.is(tAdj) && strings.HasPrefix(v.opening(), "born ") && be.is(tFin) && be.aux && be.tense == lang.TensePresent {
		be.headWord().Form = formFor(english.PastSingular, be.number) // l'enfant est né à terme
	}
	np := s.at(i - 2)
	if !v.is(tAdj) || len(v.words) != 1 || !s.at(i-1).is(tFin) || !np.is(tNoun) {
		return false
	}
	head := lastWord(np.headWord().Text)
	switch {
	case v.lemma == "obligatoire" && np.lemma == "déclaration" && len(np.words) == 1:
		np.words[0].Text, np.words[0].Alternatives, np.det = "reporting", nil, nil // la déclaration est obligatoire
		return true
	case v.lemma == "atteint" && reachedThings[head]:
		v.words[0].Text = "reached"
	case v.lemma == "important" && v.words[0].Text == "important" && s.at(i-1).aux &&
		(domain(np.headWord().Entry) == "symptoms" || extentNouns[head] || feltNouns[head]):
		v.words[0].Text = "significant"
	case v.lemma == "faible" && v.words[0].Text == "low" && smallThings[head]:
		v.words[0].Text = "small" // la différence reste faible
	case v.lemma == "important" && v.words[0].Text == "important" && s.at(i-1).aux && sizedThings[head]:
		v.words[0].Text = "large" // lorsque l'épanchement est important
	default:
		return false
	}
	v.words[0].Alternatives = nil
	v.note("verb-sense")
	return true
}

// smallThings are what is small and not low.
var smallThings = wordSet(`difference gap gain variation discrepancy margin sample cohort share proportion fraction improvement`)

// sizedThings are findings that have a size.
var sizedThings = wordSet(`mass effusion tumor lesion goiter hernia collection hematoma cyst volume defect polyp nodule aneurysm`)

// complementSense reads verbs by what complements them: "ne permet pas de guérir" is "does not make it possible to cure".
func (s *sentence) complementSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case w.Text == "allow" && s.at(i+1).is(tInf) && s.at(i + 1).words[0].Text == "to" && !v.passive():
		w.Text, w.Alternatives = "make it possible", nil // ne permet généralement pas de guérir
	case w.Entry.Term == "consulter" && v.is(tFin, tInf) && !v.passive() && !v.pronominal() && !s.objectAt(i):
		w.Text, w.Alternatives = "seek care", nil // les femmes qui ne consultent pas
	case strings.HasSuffix(w.Text, "a history of") && s.at(i+1).is(tNoun) && s.at(i+1).det != nil && s.at(i+1).det.kind == lang.KindIndefinite:
		s.at(i + 1).det = nil // avait pour antécédents une cardiopathie
	case v.lemma == "rester" && w.Text == "remain" && s.at(i+1).is(tAdj, tPast, tNoun):
		w.Alternatives = nil
	case v.lemma == "informer" && s.at(i+2).is(tNoun) && s.at(i+2).lemma == "conduite à tenir":
		s.at(i+2).headWord().Text, s.at(i+2).headWord().Alternatives, s.at(i+2).det = "what to do", nil, nil // informés de la conduite à tenir
	case v.lemma == "évoquer" && v.passive():
		w.Text, w.Alternatives = "consider", nil // une arthrite septique doit être évoquée
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// reachedThings are aims and levels, which are reached and not affected.
var reachedThings = wordSet(`goal objective target aim endpoint threshold limit plateau peak maximum level concentration dose remission state steady-state consensus age`)

// sense sets the English verb, if the entry admits it.
func (s *sentence) sense(v *chunk, w *english.Word, verb string) {
	if !slices.Contains(w.Entry.English, verb) {
		return
	}
	w.Text, w.Alternatives = verb, nil
	v.note("verb-sense")
}

// changeSense reads verbs of going from one value to another: "est passée de 50 à 65 %" is "rose from 50 to 65%".
func (s *sentence) changeSense(i int, v *chunk, w *english.Word) bool {
	rises := ""
	if v.lemma == "passer" || w.Entry.Term == "passer de" {
		rises = s.risesFrom(i)
	}
	switch {
	case rises != "":
		w.Text, w.Alternatives = rises, nil // est passée de 50 à 65 %
		if p := s.at(i + 1); w.Entry.Term == "passer de" {
			w.Text += " from"
		} else if p.prep("de") {
			p.words, p.fixed = []english.Word{{Text: "from", POS: "prep", Source: p.source}}, true
		}
	case v.lemma == "progresser" && s.at(i+1).prep("de") && s.at(i+2).is(tNoun, tNum) && s.at(i+2).numbered():
		s.sense(v, w, "increase") // a progressé de six ans
		return true
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// risesFrom says whether a verb before "de 50 à 65 %" means that something rises or falls, by the two numbers; "" when no such pair follows.
func (s *sentence) risesFrom(i int) string {
	var pair []float64
	for k := i + 1; k < min(len(s.chunks), i+6) && len(pair) < 2; k++ {
		c := s.chunks[k]
		if !c.is(tPrep, tNum, tNoun) {
			break
		}
		for w := range strings.FieldsSeq(c.source) {
			if n, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", "."), 64); err == nil && len(pair) < 2 {
				pair = append(pair, n)
			}
		}
	}
	switch {
	case len(pair) < 2 || pair[0] == pair[1]:
		return ""
	case pair[0] < pair[1]:
		return "rise"
	}
	return "fall"
}

// changeBy sets what is changed before the amount: "réduit de 30 % le risque" is "reduces the risk by 30%".
// Source: CGEL, the order of object and measure phrase.
func changeBy(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, k := s.chunks[i], i+1
		if s.at(k).is(tAdv) {
			k++ // réduit d'environ 30 %
		}
		amount, what := s.at(k), s.at(k+1)
		if !v.is(tFin, tInf, tPres) || v.passive() || !amount.is(tNum, tNoun) || amount.lemma != "%" && amount.lemma != "unit" ||
			!what.is(tNoun) || !what.det.article() {
			return 0, nil
		}
		w := v.mainVerb()
		if w == nil || !strings.HasSuffix(w.Text, " by") {
			return 0, nil
		}
		w.Text, w.Alternatives = strings.TrimSuffix(w.Text, " by"), nil
		by := &chunk{tag: tPrep, lemma: "de", span: amount.span, source: amount.source, words: []english.Word{grammar("by", "prep", "change-by")}}
		return k + 2 - i, append([]*chunk{v.note("change-by"), what, by}, s.chunks[i+1:k+1]...)
	})
}

// clinicalSense reads verbs by the device, test, drug or part of the body that something is done with: "un garrot est mis en place" is "a tourniquet is
// placed".
// Source: dictionaries of English collocations.
func (s *sentence) clinicalSense(i int, v *chunk, w *english.Word) bool {
	next := s.at(i + 1)
	switch {
	case s.personSense(i, v, w), s.judgedSense(i, v, w):
		return true
	case v.lemma == "retrouver" && !v.passive() && v.is(tFin, tPres) && next.is(tNoun, tPrep) && s.testFinds(i):
		w.Text, w.Alternatives = "show", nil // le scanner retrouve une masse
	case w.Entry.Term == "évoluer" && v.is(tFin) && next.prep("depuis") && s.feltBefore(i):
		w.Text, w.Alternatives = "be present", nil // la douleur évolue depuis deux mois
	case (v.lemma == "avaler" || v.lemma == "ingérer") && next.is(tNoun) && next.lemma == "pièce" && len(next.words) == 1 && !next.post:
		next.headWord().Text, next.headWord().Alternatives = "coin", nil // a avalé une pièce
	case w.Text == "remove" && next.is(tNoun) && next.lemma == "point" && next.plural() && !next.post:
		next.headWord().Text, next.headWord().Alternatives = "stitch", nil // retirer les points
	case v.lemma == "toucher" && v.is(tInf) && v.fixed &&
		(notWords(v) > 0 || strings.HasPrefix(v.source, "sans ") || strings.HasPrefix(v.source, "avant ") || strings.HasPrefix(v.source, "après ")):
		w.Text, w.Alternatives = "touch", nil // sans toucher l'aiguille
	case v.lemma == "localiser" && v.is(tFin) && v.passive() && (s.at(i+1) == nil && !s.wordBehind() || s.at(i+1).is(tPunct, tCoord, tSub)):
		w.Text, w.Alternatives = "localize", nil // la tumeur est localisée
	case v.lemma == "demander" && v.is(tFin) && !v.passive() && !v.pronominal() && s.thingAsks(i) && (s.spanAt(i+1) || s.at(i+1).is(tAdv) && s.spanAt(i+2)):
		w.Text, w.Alternatives = "take", nil // la récupération demande plusieurs semaines
	case v.lemma == "demander" && v.is(tFin, tInf, tPres) && !v.passive() && !v.pronominal() && s.thingAsks(i):
		w.Text, w.Alternatives = "require", nil // sa maturation demande six semaines
	case (v.lemma == "avoir" || v.lemma == "présenter") && !v.passive() && s.at(i+1).is(tNoun) && s.at(i+1).lemma == "intérêt" &&
		s.at(i+1).headWord().Text == "interest" && !s.personDoes(i):
		s.at(i+1).headWord().Text, s.at(i+1).headWord().Alternatives = "value", nil // n'a plus d'intérêt
	case v.lemma == "céder" && s.at(i+1).prep("à") && s.at(i+2).is(tNoun) && s.relieves(i+1, w):
	case w.Entry.Term == "relever de" && !v.passive() && s.at(i+1).is(tNoun) && treats(lastWord(s.at(i+1).headWord().Text)):
		w.Text, w.Alternatives = "require", nil // les formes légères relèvent d'une psychothérapie
	case w.Text == "set in" && next.prep("dans"), w.Text == "set in" && next != nil && strings.HasPrefix(next.source+" ", "en "):
		w.Text, w.Alternatives = "develop", nil // s'installe en moins de 72 heures
	case w.Entry.Term == "atteindre" && !v.passive() && s.at(i+1).is(tNoun) && domain(s.at(i+1).headWord().Entry) == "anatomy" && s.illSubject(i):
		w.Text, w.Alternatives = "affect", nil // la maladie peut atteindre le foie
	case v.lemma == "demander" && v.passive() && s.at(i-1).is(tNoun) && examination(lastWord(s.at(i-1).headWord().Text)):
		w.Text, w.Alternatives = "order", nil // une échographie est demandée
	case w.Entry.Term == "mettre en place" && s.placesDevice(i):
		w.Text, w.Alternatives = "place", nil // un garrot est mis en place
	case v.lemma == "introduire" && s.intoBody(i):
		w.Text, w.Alternatives = "insert", nil // rien ne doit être introduit dans la bouche
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// headBefore is the head of the noun before chunk i, or, at the start of the fragment, the English word before it: a subject; "" for none.
func (s *sentence) headBefore(i int) string {
	if i == 0 {
		return s.wordBefore()
	}
	if np := s.chunks[i-1]; np.is(tNoun) {
		return lastWord(np.headWord().Text)
	}
	return ""
}

// testFinds reports that the subject of the verb at i is an examination, here or in the English before.
func (s *sentence) testFinds(i int) bool {
	test := s.headBefore(i)
	return examination(test) || i == 0 && examination(strings.TrimSuffix(test, "s"))
}

// feltBefore reports that the subject of the verb at i is a complaint, here or in the English before.
func (s *sentence) feltBefore(i int) bool {
	felt := s.headBefore(i)
	return feltNouns[felt] || i == 0 && personComplaints[felt] || s.illness(s.at(i-1))
}

// relieves reads the verb of a complaint that yields to what the à at k brings: a drug, or something done.
func (s *sentence) relieves(k int, w *english.Word) bool {
	a, np := s.at(k), s.at(k+1)
	head := lastWord(np.headWord().Text)
	switch d := domain(np.headWord().Entry); {
	case d == "drugs" || d == "pharmacology":
		w.Text, w.Alternatives = "respond", nil // ne cède pas à la trinitrine
		return true
	case procedure(head) || medicalActs[head] || head == "rest":
		w.Text, w.Alternatives = "resolve", nil // cède à la compression
		a.words[0].Text, a.words[0].Alternatives, a.fixed = "with", nil, true
		return true
	}
	return false
}

// treats reports the noun of a treatment.
func treats(head string) bool {
	return procedure(head) || strings.HasSuffix(head, "therapy") || head == "treatment" || head == "surgery"
}

// judgedSense reads verbs by what is measured, checked or judged: "les enzymes hépatiques sont contrôlées" is "liver enzymes are checked".
// Source: dictionaries of English collocations.
func (s *sentence) judgedSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case v.lemma == "estimer" && s.at(i+1).prep("à") && ofValue(s.at(i+2)):
		w.Text, w.Alternatives = "estimate", nil // les pertes sont estimées à 300 ml
	case v.lemma == "discuter" && v.passive() && s.at(i-1).is(tNoun) && debated[lastWord(s.at(i-1).headWord().Text)]:
		w.Text, w.Alternatives = "debate", nil // bien que son efficacité soit discutée
	case v.lemma == "juger" && w.Entry.Term == "juger" && v.passive() && !s.at(i+1).is(tAdj, tPast, tPP) && s.at(i-1).is(tNoun):
		w.Text, w.Alternatives = "assess", nil // l'efficacité est jugée au bout de trois mois
	case (v.lemma == "effectuer" || v.lemma == "réaliser" || v.lemma == "faire") && v.passive() && s.at(i-1).is(tNoun) &&
		s.at(i-1).lemma == "contrôle" && len(s.at(i-1).words) == 1:
		s.at(i-1).headWord().Text, s.at(i-1).headWord().Alternatives = "check", nil // un contrôle est effectué six semaines après
	case v.lemma == "contrôler" && v.passive() && s.at(i-1).is(tNoun) && s.checked(i):
		w.Text, w.Alternatives = "check", nil // les enzymes hépatiques sont contrôlées tous les mois
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// illSubject reports whether the subject of the verb at i is an illness, here or in the English before.
func (s *sentence) illSubject(i int) bool {
	if i == 0 {
		w := s.wordBefore()
		return illnessClasses[strings.TrimSuffix(w, "s")] || strings.HasSuffix(w, "itis") || strings.HasSuffix(w, "osis") || strings.HasSuffix(w, "oma")
	}
	return s.illness(s.at(i-1)) || s.at(i-1).is(tNoun) && illnessClasses[lastWord(s.at(i-1).headWord().Text)]
}

// debated are what opinions differ on.
var debated = wordSet(`efficacy effectiveness role value place benefit usefulness superiority relevance existence pathogenesis mechanism necessity`)

// checked reports whether the subject of the passive verb at i is measured in a sample, or is looked at again and again: "la tension est contrôlée chaque jour".
func (s *sentence) checked(i int) bool {
	np := s.at(i - 1)
	if lab := lastWord(np.headWord().Text); lab == "profile" || lab == "panel" {
		return true // le bilan lipidique est contrôlé
	}
	if par, by := s.at(i+1), s.at(i+2); par.prep("par") && by.is(tNoun) && examination(lastWord(by.headWord().Text)) {
		return true // l'efficacité est contrôlée par un test respiratoire
	}
	if domain(np.headWord().Entry) == "laboratory" || np.plural() && lastWord(np.headWord().Text) == "enzyme" {
		return true
	}
	return levelNouns[lastWord(np.headWord().Text)] && s.againAndAgain(i+1)
}

// againAndAgain reports whether chunk i says how often something is done.
func (s *sentence) againAndAgain(i int) bool {
	next := s.at(i)
	if next == nil {
		return false
	}
	return strings.Contains(next.source, "fois par") || slices.ContainsFunc(oftenOpeners, func(t string) bool { return strings.HasPrefix(next.source, t) })
}

// oftenOpeners are what a phrase of how often begins with.
var oftenOpeners = []string{"tous les", "toutes les", "chaque", "à chaque", "régulièrement", "au moins"}

// heldDown are values that a treatment keeps where they should be, unless it is said how often they are looked at: "la tension est contrôlée".
var heldDown = wordSet(`pressure glucose temperature`)

// spanAt reports whether a length of time stands at i.
func (s *sentence) spanAt(i int) bool {
	np := s.at(i)
	return np.is(tNoun) && spansTime(np.lemma)
}

// thingAsks reports whether the subject of the verb at i is a thing, which asks nobody, and an object follows.
func (s *sentence) thingAsks(i int) bool {
	np := s.at(i - 1)
	if np.is(tAdv) {
		np = s.at(i - 2)
	}
	return s.chunks[i].is(tFin) && np.is(tNoun) && !personNoun(np) && s.at(i+1).is(tNoun, tNum, tAdv) && !personNoun(s.at(i+1))
}

// placesDevice reports whether the verb at i is done with something that is put into or onto a patient: its object, or its subject in the passive.
func (s *sentence) placesDevice(i int) bool {
	np := s.at(i + 1)
	if s.chunks[i].passive() {
		np = s.at(i - 1)
	}
	head := s.wordBefore()
	if np.is(tNoun) {
		head = headNoun(np.headWord().Text)
	} else if i > 0 || !s.chunks[i].passive() {
		return false
	}
	return implanted[head] || devices[head] || appliedThings[head]
}

// appliedThings are put onto a patient, beside what is put in.
var appliedThings = wordSet(`tourniquet mask bandage splint dressing packing`)

// intoBody reports whether a part of the body follows the verb at i, behind dans.
func (s *sentence) intoBody(i int) bool {
	for k := i + 1; k < min(len(s.chunks), i+5); k++ {
		if in, np := s.chunks[k], s.at(k+1); in.prep("dans") && np.is(tNoun) {
			return domain(np.headWord().Entry) == "anatomy" || np.headWord().Text == "mouth"
		}
	}
	return false
}

// riskSense reads "exposer à" without a person: "expose à un syndrome sérotoninergique" is "carries a risk of serotonin syndrome".
func (s *sentence) riskSense(i int, v *chunk, w *english.Word) bool {
	if w.Entry.Term != "exposer à" || !v.is(tFin) || v.passive() || v.pronominal() {
		return false
	}
	w.Text, w.Alternatives = "carry", nil // expose à un risque: there is nobody whom it exposes
	if np := s.at(i + 1); np.is(tNoun) && strings.HasPrefix(np.lemma, "risque") {
		v.note("verb-sense")
		return true // expose à un risque infectieux, which may be English risk of infection
	}
	if np := s.at(i + 1); s.illness(np) && lastWord(np.headWord().Text) != "risk" {
		w.Text = "carry a risk of" // expose à un syndrome sérotoninergique
		if np.det != nil && (np.det.kind == lang.KindIndefinite || np.det.kind == lang.KindArticle) {
			np.det = nil
		}
	} else if np.is(tNoun) && np.det != nil && np.det.kind == lang.KindIndefinite && !agents[lastWord(np.headWord().Text)] {
		w.Text = "carry a risk of" // expose à un rebond
		np.det = nil
	} else if !np.is(tNoun) || lastWord(np.headWord().Text) != "risk" {
		w.Text = "involve exposure to"
	}
	v.note("verb-sense")
	return true
}

// agents are what one is exposed to.
var agents = wordSet(`radiation smoke noise sun light virus dose agent substance solvent dust pollutant allergen stimulus drug risk`)
