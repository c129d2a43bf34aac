package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// personalSubject writes an il or elle of whom only a person can be told: "il a été hospitalisé" is "he was hospitalized" where the text around calls a
// man he, "the patient was hospitalized" where it says nothing. In a clause about a person of the English before it, it is "he or she".
// Source: CGEL, the personal pronouns; Le bon usage, il and elle agree with a grammatical gender.
func personalSubject(s *sentence) {
	for i, c := range s.chunks {
		v := s.at(i + 1)
		if !c.is(tSubj) || c.lemma != "il" && c.lemma != "elle" || len(c.words) != 1 || c.words[0].Text != "it" || !v.is(tFin) ||
			s.ownedBefore(i) && !s.takenBy(i) {
			continue
		}
		if cared := v.passive() && v.past() && carePassives[v.lemma]; cared && s.sex() == sexless {
			s.doubt += 1 // he, she, or the disease
			continue
		} else if !cared && !s.tellsOfPerson(i+1) && !s.aloneBefore(i) {
			continue
		}
		w := &c.words[0]
		w.Alternatives = nil
		switch who := s.sex(); {
		case who == male && c.lemma == "il":
			w.Text = "he"
		case who == female && c.lemma == "elle":
			w.Text = "she"
		case s.personNear(i):
			w.Text = "he or she"
		default:
			w.Text, w.POS = "the patient", "noun"
		}
		c.note("personal-subject")
	}
}

// aloneBefore reports whether the pronoun at i opens a clause behind English words whose only subject is he or she, and that name no thing: "he fell [alors qu'il
// descendait les escaliers]".
func (s *sentence) aloneBefore(i int) bool {
	v, next := s.at(i+1), s.at(i+2)
	if i > 2 || len(s.set.Left) == 0 || v.lemma == "falloir" || v.lemma == "être" && next.is(tAdj) && (s.at(i+3).prep("de") || s.at(i+3).lemmaOf() == "que") {
		return false
	}
	named := slices.ContainsFunc(s.set.Left, func(w string) bool { return lang.CommonPOS(w).Only(lang.Noun) })
	first := s.set.Left[0]
	return !named && (first == "he" && s.at(i).lemma == "il" || first == "she" && s.at(i).lemma == "elle")
}

// takenBy reports whether the pronoun at i is the subject of a relative clause of what a person takes or receives: "les médicaments qu'il prend".
func (s *sentence) takenBy(i int) bool {
	drug, que, v := s.at(i-2), s.at(i-1), s.at(i+1)
	return s.at(i).is(tSubj) && que.is(tRel) && que.lemma == "que" && v.is(tFin) && (v.lemma == "prendre" || v.lemma == "recevoir") && taken(drug)
}

// past reports whether a verb group tells what happened once.
func (c *chunk) past() bool {
	f := c.headWord().Form
	return f == english.PastSingular || f == english.PastPlural
}

// ownedBefore reports whether a thing that the pronoun at i may stand for is named in the fragment before it.
func (s *sentence) ownedBefore(i int) bool {
	from := i - 1
	if s.at(from).is(tRel) && s.at(from-1).is(tPrep) {
		from-- // les médicaments auxquels il est allergique
	}
	if s.at(from).is(tRel, tPrep) && s.at(from-1).is(tNoun) {
		from -= 2 // la raison pour laquelle il a été opéré: not of the reason
	}
	for k := from; k >= max(0, i-8); k-- {
		if c := s.chunks[k]; c.is(tNoun) && !s.at(k-1).is(tPrep) && !spansTime(c.lemma) && c.lemma != "lendemain" && c.lemma != "veille" {
			return !c.human
		}
	}
	return false
}

// tellsOfPerson reports whether the clause of the verb at i can be told of a person only.
func (s *sentence) tellsOfPerson(i int) bool {
	v, next := s.chunks[i], s.at(i+1)
	if s.takenBy(i - 1) {
		return true
	}
	if personVerbs[v.lemma] || v.passive() && personPassives[v.lemma] {
		return true
	}
	if w := v.mainVerb(); w != nil && personComplaints[lastWord(w.Text)] {
		return true // s'il a de la fièvre: the term holds it
	}
	if w := v.mainVerb(); w != nil && strings.HasPrefix(w.Text, "have a history") {
		return true
	}
	if v.reflexive && next.is(tNoun) && next.det != nil && domain(next.headWord().Entry) == "anatomy" {
		return true // il s'est fracturé le poignet
	}
	if next.is(tNoun) && next.det != nil && next.det.kind == lang.KindPossessive && (kin[lastWord(next.headWord().Text)] || ofPersons(next.headWord().Text)) {
		return true // il avait perdu sa femme, elle a repris son travail
	}
	switch v.lemma {
	case "porter", "sentir", "rétablir", "remettre":
		return v.reflexive || reflexiveTerm(v.headTerm()) // il se portait bien
	case "faire":
		return v.reflexive // elle s'est fait opérer
	case "prendre", "recevoir":
		return taken(next)
	case "reprendre":
		return next.is(tNoun) && resumedByPersons[next.lemma] // elle a repris le travail
	case "sortir":
		return strings.HasPrefix(v.headTerm(), "sortir de l'hôpital") || strings.HasPrefix(v.headTerm(), "sortir contre") || v.passive()
	case "subir":
		return next.is(tNoun) &&
			(domain(next.headWord().Entry) == "surgery" || slices.ContainsFunc(lightVerbs["bénéficier"], func(l lightVerb) bool { return l.goesWith(lastWord(next.headWord().Text)) }) || strings.HasSuffix(next.headWord().Text, "ectomy"))
	case "être":
		return next.is(tAdj, tPast, tPP) && len(next.words) > 0 && personStates[firstWord(next.words[0].Text)]
	case "avoir", "présenter":
		if v.lemma == "avoir" && next.is(tNoun) && next.lemma == "an" && len(next.words) > 1 && !s.at(i+2).is(tPrep) {
			return true // elle a 30 ans
		}
		if v.lemma == "avoir" && ownFeature(next) {
			return true // il a le teint pâle
		}
		return next.is(tNoun) && personComplaints[lastWord(next.headWord().Text)] || v.lemma == "présenter" && s.illness(next)
	}
	return false
}

// ownFeature reports a part of the body, with its article and how it is, as what a person has.
func ownFeature(np *chunk) bool {
	return np.is(tNoun) && np.head > 0 &&
		(domain(np.headWord().Entry) == "anatomy" || bodyParts[strings.TrimSuffix(np.headWord().Text, "s")] || looks[np.headWord().Text])
}

// resumedByPersons are what a person takes up again.
var resumedByPersons = wordSet(`travail marche activité sport école alimentation conduite`)

// looks are how a person looks.
var looks = wordSet(`complexion gait skin face appearance voice breath look`)

// illness reports a noun phrase that names an illness or a complaint.
func (s *sentence) illness(np *chunk) bool {
	if !np.is(tNoun) {
		return false
	}
	e := np.headWord().Entry
	head := lastWord(np.headWord().Text)
	return e != nil && illFields[e.Domain] || personComplaints[head] || head == "sign" || head == "symptom" || head == "reaction" ||
		head == "episode" || head == "attack" || head == "relapse" || head == "complication"
}

// presentWith gives a person who presents an illness the verb of having: "le patient présentait une toux" is "the patient had a cough", "patients
// présentant une toux" "patients presenting with a cough".
// Source: AMA Manual of Style, on present.
func presentWith(s *sentence) {
	for i, v := range s.chunks {
		if v.lemma != "présenter" || !v.is(tFin, tInf, tPres) || v.passive() || v.reflexive || v.pronominal() || !s.illness(s.at(i+1)) || !s.personDoes(i) {
			continue
		}
		w := v.mainVerb()
		if w == nil || strings.Contains(w.Text, " ") {
			continue
		}
		w.Alternatives = nil
		if w.Text = "have"; v.is(tPres) && len(v.words) == 1 {
			w.Text = "present with"
		}
		v.note("present-with")
	}
}

// personDoes reports whether the subject of the verb at i is a person.
func (s *sentence) personDoes(i int) bool {
	k := i - 1
	if s.at(k).is(tRel) {
		k--
	}
	switch c := s.at(k); {
	case k < 0:
		return s.personBefore() || s.joinedPerson()
	case c.is(tNoun):
		return c.human
	case c.is(tSubj):
		return c.lemma == "il" || c.lemma == "elle"
	}
	return false
}

// joinedPerson reports that the fragment goes on, behind and, or or but, with what the English before says of a person: the child was vaccinated and [n'a présenté
// aucune réaction].
func (s *sentence) joinedPerson() bool {
	if !s.leftIs("and") && !s.leftIs("or") && !s.leftIs("but") {
		return false
	}
	for _, w := range s.set.Left[:min(3, len(s.set.Left))] {
		if humans[w] || heOrShe[w] {
			return true
		}
	}
	return false
}

// A sex is what the English around says of the person that it is about.
type sex uint8

const (
	sexless sex = iota
	male
	female
)

// sex reads the pronouns of the sentence around, and where it has none those of the document.
func (s *sentence) sex() sex {
	he, she := false, false
	for _, list := range [][]string{s.set.Left, s.set.Right} {
		for _, w := range list {
			he, she = he || maleWords[w], she || femaleWords[w]
		}
	}
	if !he && !she && s.set.Uses != nil {
		he, she = s.set.Uses("he")+s.set.Uses("his") > 0, s.set.Uses("she")+s.set.Uses("her") > 0
	}
	switch {
	case he && !she:
		return male
	case she && !he:
		return female
	}
	return sexless
}

// personNear reports whether a person is named before the pronoun at i, in the fragment or in the English of the sentence.
func (s *sentence) personNear(i int) bool {
	for k := i - 1; k >= max(0, i-8); k-- {
		if s.chunks[k].is(tNoun) && s.chunks[k].human {
			return true
		}
	}
	for _, w := range s.set.Left[max(0, len(s.set.Left)-12):] {
		if humans[w] {
			return true
		}
	}
	return false
}

// owner is the possessive of a person whom the fragment does not name: "ses antécédents" is "the patient's history" where a sentence begins.
func (s *sentence) owner(what string) string {
	switch who := s.sex(); {
	case who == male:
		return "his"
	case who == female:
		return "her"
	case len(s.set.Left) == 0 && (!isHuman(what) || kin[lastWord(what)]):
		return "the patient's"
	}
	return "their"
}

// kin are persons who are somebody's relatives.
var kin = wordSet(`mother father brother sister parents parent family relatives relative husband wife spouse daughter son partner grandmother grandfather fiancé`)

var (
	maleWords   = wordSet(`he his him himself man boy`)
	femaleWords = wordSet(`she her hers herself woman girl`)
	// personVerbs are told of persons only, personPassives are done to them only.
	personVerbs    = wordSet(`décéder souffrir consulter fumer dormir tousser vomir uriner accoucher marcher boiter déclarer rapporter affirmer dire nier travailler vivre bénéficier naître penser croire craindre souhaiter refuser oublier boire manger habiter ressentir éprouver plaindre divorcer rentrer`)
	personPassives = wordSet(`hospitaliser adresser transférer opérer admettre intuber extuber vacciner réhydrater réanimer perfuser ventiler transfuser dialyser greffer examiner interroger sédater
	réhospitaliser convoquer revoir informer rassurer`)
	// carePassives are done to persons and to diseases.
	carePassives = wordSet(`traiter surveiller suivre voir soigner explorer`)
	// personStates are adjectives of persons, personComplaints what persons have.
	personStates = wordSet(`hospitalized febrile afebrile conscious unconscious confused anxious pregnant drowsy dyspneic alert awake obese diabetic hypertensive bedridden dead alive agitated lethargic
	oriented smoker asthmatic immunocompromised dehydrated allergic`)
	personComplaints = wordSet(`fever cough headache nausea vomiting dyspnea chills palpitations seizure seizures history convulsion convulsions`)
)
