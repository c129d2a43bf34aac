package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// indefinite writes un and une: "une fièvre" is "a fever", "un stress oxydatif" "oxidative stress".
// Source: CGEL, countable nouns and determiners.
func indefinite(np, d *chunk, inside bool) *chunk {
	// An effective treatment is one of several, treatment is not.
	if head := headNoun(np.headWord().Text); (head == "swelling" || head == "diet" || head == "diagnosis" && np.object && !inside) &&
		np.number != lang.NumberPlural {
		np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
		return np // une tuméfaction indolore du cou: a painless swelling; une alimentation riche en fruits: a diet rich in
	}
	if head := headNoun(np.headWord().Text); (np.mass() || head == "use" || head == "exposure" || head == "prophylaxis" || head == "synthesis" || strings.HasSuffix(head, "ization") && !np.predicate || head == "therapy" && ofKind(np) || (head == "rejection" || head == "hemorrhage" || head == "hospitalization" || head == "deficiency" || head == "toxicity") && !np.predicate || eventNoun(head) && rarePlural(head) && (lang.Count(head) >= 10 || strings.HasSuffix(head, "ation")) && !np.predicate && !quantities[head] && np.headWord().Text != "failure" && !(head == "treatment" && np.head > 0 && !ofKind(np))) &&
		(!measuredOf(np) || strings.HasSuffix(headNoun(np.headWord().Text), "ing")) && !(np.predicate && np.head > 0 && instance(np)) ||
		np.number == lang.NumberPlural || alwaysPlural(np) || lastWord(np.headWord().Text) == "cancer" && (np.term() || np.head > 0) {
		return np.note("article-dropped")
	}
	if dayParts[np.lemma] && !np.object && !inside {
		np.put(0, english.Word{Text: "one", POS: "num", Source: d.source, Rules: []string{"french/indefinite-article"}})
		return np // un matin: one morning
	}
	if namedSyndrome(np) && !np.predicate {
		return np.note("article-dropped") // un syndrome du grêle court
	}
	if np.words[0].Text == "same" {
		np.put(0, english.Word{Text: "the", POS: "det", Rules: []string{"french/indefinite-article"}})
		return np // au sein d'une même famille
	}
	if inside && len(np.words) == 1 && bodyParts[np.words[0].Text] || inside && unitNouns[np.lemma] || np.post && measureUnits[np.lemma] {
		np.put(0, english.Word{Text: "one", POS: "num", Source: d.source, Rules: []string{"french/indefinite-article"}})
		return np // une marge d'un centimètre
	}
	if w := np.headWord(); slices.ContainsFunc(w.Alternatives, severalTests) {
		w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), severalTests) // un bilan biologique complet
	}
	np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
	return np
}

// dayParts are what something happens on one of.
var dayParts = wordSet(`matin soir nuit après-midi jour week-end`)

// severalTests reports an English term that can only be several, which a cannot stand before.
func severalTests(s string) bool { return strings.HasSuffix(s, " tests") }

// namedSyndrome reports a syndrome whose name is a term of three words or more, or that of a noun, so that there is one of it: short bowel syndrome.
func namedSyndrome(np *chunk) bool {
	words := strings.Fields(np.headWord().Text)
	n := len(words)
	return np.head == 0 && n > 1 && words[n-1] == "syndrome" && words[n-2] != "coronary" && (n > 2 || isNounOnly(words[0]))
}

// ofKind reports whether all that stands before the head says of which kind it is, by its field, and not what the writer thinks of it: "un traitement
// anticoagulant" is "anticoagulant treatment", "un traitement efficace" "an effective treatment".
func ofKind(np *chunk) bool {
	for k := range np.words[:np.head] {
		if givenFor[np.words[k].Text] {
			continue
		}
		if d := domain(np.words[k].Entry); d == "" || d == "general" || d == "function" || d == "academic" || d == "statistics" {
			return false
		}
	}
	return np.head > 0
}

// givenFor say for how long and from when something is given.
var givenFor = wordSet(`long-term short-term lifelong prolonged early continuous intermittent daily weekly monthly current ongoing previous`)

// quantities are nouns of measure and place that look like activities and take a with une: a duration of more than eight weeks.
var quantities = wordSet(`effusion disease duration dimension concentration location proportion appearance quantity reaction function indication contraindication distribution`)

// instance reports whether a noun that mostly has no plural can be a kind of thing all the same: "est une entéropathie auto-immune" is
// "is an autoimmune enteropathy".
func instance(np *chunk) bool {
	if e := np.headWord().Entry; e != nil && e.Mass() {
		return false
	}
	head := lastWord(np.headWord().Text)
	for _, end := range []string{"pathy", "failure", "disease", "itis", "plasia", "penia", "osis"} {
		if strings.HasSuffix(head, end) {
			return true
		}
	}
	return false
}

// unitNouns are units of measure, of which there is one and not a.
var unitNouns = map[string]bool{"centimètre": true, "millimètre": true, "mètre": true, "gramme": true, "milligramme": true, "kilogramme": true, "litre": true, "millilitre": true, "heure": true,
	"minute": true, "jour": true, "semaine": true, "mois": true, "an": true, "année": true}

// measureUnits are units of what is given or drunk: "un litre de sérum salé" is "one liter of normal saline".
var measureUnits = map[string]bool{"litre": true, "gramme": true, "milligramme": true, "millilitre": true, "microgramme": true}

// measuredOf reports whether the phrase says how much there is of its head, which is counted then: "une mortalité de 15 %" is "a mortality of 15%".
func measuredOf(np *chunk) bool {
	k := np.head + 2
	for k < len(np.words) &&
		(np.words[k].Text == "more than" || np.words[k].Text == "less than" || np.words[k].Text == "at least" || np.words[k].Text == "about" || np.words[k].Text == "approximately") {
		k++ // une prise de poids de plus de 2 kg
	}
	return np.head+1 < len(np.words) && np.words[np.head+1].Text == "of" && k < len(np.words) && (np.words[k].POS == "num" || np.words[k].Literal)
}

// generic reports whether clean English text has the noun mostly without the: gout, screening, treatment.
func generic(np *chunk) bool {
	first := headNoun(np.words[0].Text)
	if e := np.headWord().Entry; e != nil && e.Domain == "anatomy" && (np.head > 0 || np.term()) {
		return false // the uterine cavity
	}
	if head := lastWord(np.headWord().Text); head == "syndrome" && np.term() ||
		head == "risk" && (np.head > 0 && np.words[np.head-1].POS == "adj" || np.term()) {
		return true // tumor lysis syndrome, assessment of suicide risk
	}
	if head := np.headWord().Text; np.head > 0 && imagingAcronyms[head] {
		return true // pelvic MRI
	}
	if head := lastWord(np.headWord().Text); head == "practice" && !np.post {
		return true // dans la pratique quotidienne: in daily practice
	}
	if np.head > 0 {
		// A modified noun: the counts of the single noun say nothing. Activities go without an article.
		head := headNoun(np.headWord().Text)
		return procedure(head) || medicalActs[head] || (eventNoun(head) || substance(head) || symptom(np)) && rarePlural(head) || molecule(np) ||
			lifeEvents[head] || bareActivities[head] && !np.post || bareTogether(np)
	}
	if implanted[first] && len(np.words) == 1 {
		return false // le pacemaker est implanté
	}
	if imagingAcronyms[strings.ToUpper(first)] && len(np.words) == 1 {
		return true // la TEP: PET
	}
	n := lang.Count(first)
	if investigations[first] || genericActs[first] && !np.post || lifeEvents[first] && len(np.words) == 1 {
		return true
	}
	if many := lang.Count(lang.Plural(first)); many > n && n >= 20 && lang.PairCount(lang.Article(first), first) > 0 {
		return false // the ulcer
	}
	if eventNoun(first) && rarePlural(first) {
		return true
	}
	if n < 20 || strings.Contains(np.words[0].Text, " ") {
		return procedure(first) || medicalActs[first] || (eventNoun(first) || substance(first)) && rarePlural(first) ||
			np.term() && (lifeEvents[first] || bareTogether(np))
	}
	the, an := float64(lang.PairCount("the", first))/float64(n), float64(lang.PairCount(lang.Article(first), first))/float64(n)
	if e := np.headWord().Entry; e != nil && (e.Domain == "general" || e.Domain == "function") && !rarePlural(first) && !eventNoun(first) {
		return false // the trigger; but fever, stroke, ultrasound
	}
	return the < .03 || the < .06 && an < .02
}

// implanted are things that are put into a patient or made there, of which a text tells one by one.
var implanted = wordSet(`pacemaker defibrillator stent catheter drain tube probe prosthesis valve graft fistula stoma line needle balloon shunt port implant filter patch mesh screw plate cast pump`)

// symptom reports a noun that names a complaint: chronic cough.
func symptom(np *chunk) bool {
	e := np.headWord().Entry
	return e != nil && e.Domain == "symptoms"
}

// imagingAcronyms are imaging techniques, which go without an article.
var imagingAcronyms = wordSet(`MRI CT PET ultrasound echocardiography SPECT OCT`)

// investigations are examinations that English names without an article.
var investigations = wordSet(`culture serology histology cytology histopathology manometry microscopy immunohistochemistry virology bacteriology`)

// genericActs are acts that are recommended, done or stopped in general.
var genericActs = wordSet(`vaccination immunization contraception dialysis hemodialysis transplantation rehabilitation physiotherapy sedation anesthesia resuscitation ventilation intubation hydration rehydration
	hospitalization screening medicine breastfeeding circumcision psychotherapy acupuncture`)

// headNoun is the noun that a term is about: start in "start of treatment".
func headNoun(term string) string {
	for _, p := range []string{" of ", " in ", " on ", " with ", " for ", " to ", " after "} {
		term, _, _ = strings.Cut(term, p)
	}
	return lastWord(term)
}

// bareTogether reports whether clean English text has the first two words of the phrase together, in the singular, and the first of them
// mostly without an article: physical activity, myocardial infarction, not "the physical activity".
func bareTogether(np *chunk) bool {
	var words []string
	for k := range np.words[:np.head+1] {
		words = append(words, strings.Fields(strings.ToLower(np.words[k].Text))...)
	}
	if len(words) < 2 || !np.term() && (len(np.words) != 2 || np.head != 1) {
		return false
	}
	first := words[0]
	n, together, least := lang.Count(first), lang.PairCount(first, words[1]), 8
	if len(words) > 2 {
		least = 4
	}
	if n < 30 || together < least {
		return false
	}
	articles := lang.PairCount("the", first) + lang.PairCount(lang.Article(first), first)
	return articles*12 < n && (len(words) > 2 || lang.PairCount(first, lang.Plural(words[1]))*8 < together)
}

// term reports whether the head is a term of several words.
func (c *chunk) term() bool { return strings.Contains(c.headWord().Text, " ") }

// balance drops the articles of all nouns of a list when English drops that of one: "le poids et la taille" is "weight and height",
// "l'âge, le tabac et l'obésité" "age, tobacco and obesity".
// Source: CGEL, bare coordination.
func (s *sentence) balance() {
	for i := 0; i < len(s.chunks); i++ {
		list := s.listFrom(i)
		if len(list) < 2 {
			continue
		}
		dropped := false
		for _, np := range list {
			dropped = dropped || !definite(np, np.det, false)
		}
		for _, np := range list {
			if dropped {
				np.det = nil
			}
		}
		if !dropped {
			for _, np := range list[1:] {
				np.det = nil // the mother and child
			}
		}
		i += 2 * (len(list) - 1)
	}
	for i, np := range s.chunks {
		if more, end := s.at(i+2), s.at(i+4); articled(np) && !np.post && !np.plural() && s.at(i+1).mark(",") && articled(more) && !more.post &&
			s.at(i+3).is(tCoord) && articled(end) && end.post && s.at(i-1).is(tPrep, tFin) {
			np.kind, more.det, end.det = kindDefinite, nil, nil // the number, size and histology of the lesions
		}
		link, last := s.at(i+1), s.at(i+2)
		if link.is(tCoord) && link.lemma == "et" && articled(np) && !np.post && articled(last) && last.post && np.plural() == last.plural() &&
			(!last.plural() || last.kind == kindDefinite) && !s.at(i-1).is(tCoord) && !s.at(i-1).mark(",") && !namesIllness(np) && !namesAct(np) &&
			!((np.mass() || eventNoun(lastWord(np.headWord().Text))) && s.needed(i)) && !(np.head > 0 && np.words[np.head-1].POS == "noun") {
			np.kind, last.det = kindDefinite, nil // the sensitivity and specificity of the test
		} else if link.is(tCoord) && articled(np) && !np.post && !np.plural() && articled(last) && last.post && !last.plural() &&
			bareAct(last) && !definite(np, np.det, false) {
			last.det = nil // le diagnostic et le traitement de l'asthme: diagnosis and treatment of asthma
		}
	}
}

// requiring are verbs of what a case needs, whose objects are acts that share no complement: "imposent l'isolement et l'avis d'un centre expert".
var requiring = wordSet(`imposer nécessiter justifier exiger requérir motiver inclure comprendre comporter associer`)

// needed reports whether such a verb stands before the phrase at i, here or in the English before the fragment.
func (s *sentence) needed(i int) bool {
	if i == 0 {
		return requiringEnglish[verbLemma(s.wordBefore())]
	}
	return s.at(i-1).is(tFin, tInf) && requiring[s.at(i-1).lemma]
}

// requiringEnglish are such verbs in English.
var requiringEnglish = wordSet(`require necessitate justify demand include involve warrant`)

// namesIllness reports a single noun that names an illness or a finding, which shares no complement with the noun behind it.
func namesIllness(np *chunk) bool {
	e := np.headWord().Entry
	return e != nil && illFields[e.Domain] && len(np.words) == 1
}

// namesAct reports a single noun that names a procedure or an examination, which goes without an article: by capnography and auscultation of the lungs.
func namesAct(np *chunk) bool {
	w := np.headWord().Text
	return len(np.words) == 1 && (procedure(lastWord(w)) || medicalActs[w] || investigations[w] || findingNouns[w])
}

// bareAct reports an act, a state or a substance with its complement, which a bare noun coordinated with it makes bare as well.
func bareAct(np *chunk) bool {
	head := lastWord(np.headWord().Text)
	return np.mass() || eventNoun(head) || procedure(head) || medicalActs[head] || findingNouns[head]
}

// articled reports whether the chunk is a noun phrase that has a definite article.
func articled(c *chunk) bool {
	return c.is(tNoun) && c.det.article() && c.det.lemma != "des" && c.det.lemma != "du"
}

// listFrom is the list of coordinated singular nouns with plain articles that begins at i.
func (s *sentence) listFrom(i int) []*chunk {
	var list []*chunk
	joined := false
	for {
		np := s.at(i)
		if !articled(np) || np.post || np.plural() || np.kind == kindSuperlative {
			return nil
		}
		if list = append(list, np); len(list) > maxWords {
			return nil
		}
		link := s.at(i + 1)
		switch {
		case link.mark(",") && s.at(i+2).is(tNoun):
		case link.is(tCoord) && (link.lemma == "et" || link.lemma == "ou") && s.at(i+2).is(tNoun):
			joined = true
		case link.is(tPrep):
			return nil
		case !joined:
			return nil // "avant l'intervention, le patient": no list
		default:
			return list
		}
		i += 2
	}
}
