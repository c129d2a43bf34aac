package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// A counted noun that is the subject of a verb in the singular does not stand bare (Quirk et al. 1985, 5.37 to 5.44): it is the one that the text
// is about, or one of a kind that something is said of.

// ownAttributes are nouns, beside lumps, for what the disease, the drug or the patient that a text is about has one of.
var ownAttributes = strings.Fields("half-life ratio interval prognosis incidence prevalence dose dosage course etiology cause mechanism onset rate risk diagnosis goal aim target threshold sensitivity specificity duration pathogenesis pathophysiology frequency outcome route rash lesion abscess wound incision clot stone thrombus scar cough phase stage period")

// kindNouns are nouns for kinds of drugs and studies of which a sentence tells in general.
var kindNouns = strings.Fields("drug antibody inhibitor antagonist agonist blocker bisphosphonate vaccine diuretic statin antibiotic antidepressant antipsychotic anticoagulant steroid corticosteroid glucocorticoid opioid analgesic sedative laxative sulfonylurea benzodiazepine agent probiotic anticonvulsant antihistamine antiviral antifungal triptan " +
	"trial study stent catheter biopsy scan test review registry cohort questionnaire splint brace cast dressing diet device pacemaker graft transplant implant hernia fracture seizure stroke infection burn allergy aneurysm fistula")

// genera are nouns by which things are defined, with what tells them apart behind them: malaria is [a parasitic disease caused by plasmodia], shock is [a state
// of hypoperfusion].
var genera = strings.Fields("disease disorder condition state response reaction form type process procedure manifestation complication")

// defines reports such a noun with something behind it.
func defines(e *text.Edit) bool {
	head, next := headAndNext(e)
	return next != "" && slices.Contains(genera, head) || classOfIllness(e.New)
}

// classOfIllness reports an illness with nothing but the class that it is of: it is [a self-limiting disease].
func classOfIllness(phrase string) bool {
	first, rest, ok := strings.Cut(strings.ToLower(phrase), " ")
	return ok && slices.Contains(illnessClasses, first) && slices.Contains([]string{"disease", "disorder", "condition", "illness"}, rest)
}

// illnessClasses are adjectives for the classes of illnesses.
var illnessClasses = strings.Fields("self-limiting self-limited chronic acute infectious contagious noncontagious benign malignant progressive rare common hereditary genetic inherited autoimmune degenerative inflammatory systemic treatable curable preventable serious complex fatal lethal life-threatening")

// describedKinds are those that clean English mostly has bare, but not behind what says which kind: a low-fat diet.
var describedKinds = []string{"diet"}

// neededPredicates say of a thing that one of its kind is wanted.
var neededPredicates = strings.Fields("needed required recommended indicated necessary performed used useful helpful available warranted placed inserted obtained done essential advised")

// subjectHead is the head of a noun phrase of one that is the subject of a verb in the singular, "" for other edits.
func subjectHead(s *seam) string {
	if !subjectOfOne(s) || !inSentence(s) {
		return ""
	}
	if e := s.edit(); e.Use != text.Bare && e.Use != text.SingularNP || s.writtenArticle() != "" {
		return ""
	}
	return s.singularHead()
}

// singularHead is the head of a noun phrase of one, or of what the phrase would be of one.
func (s *seam) singularHead() string {
	phrase := s.edit().New
	if one, ok := s.variant(text.SingularNP); ok {
		phrase = one.New
	}
	return lastWord(beforePreposition(strings.ToLower(phrase)))
}

// writtenArticle is the article that a French fragment begins with, of which the translation has made what it is; "" for none.
func (s *seam) writtenArticle() string {
	if s.edit().Lang != text.French {
		return ""
	}
	src := strings.ToLower(s.doc.Text[s.edit().Start:s.edit().End])
	if strings.HasPrefix(src, "l'") || strings.HasPrefix(src, "l’") {
		return "l'"
	}
	switch first, _, _ := strings.Cut(src, " "); first {
	case "le", "la", "les", "un", "une", "des":
		return first
	}
	return ""
}

// asWritten keeps what the article of a French fragment says: "une occlusion" is none that is known.
func (s *seam) asWritten(use text.Use) text.Use {
	if use != text.Definite && use != text.TheOne {
		return use
	}
	switch s.writtenArticle() {
	case "un", "une":
		return s.offered(text.Indefinite)
	case "des":
		return ""
	}
	return use
}

// frequencyWords say how often a thing is met: epidural hematoma is rare.
var frequencyWords = strings.Fields("rare common frequent uncommon usual unusual exceptional possible inevitable")

// metOften reports a predicate of how often a thing is met, which is told of a kind.
func metOften(s *seam) bool {
	for i := 1; i < len(s.right) && i < 4; i++ {
		if slices.Contains(frequencyWords, s.right[i].text) {
			return true
		}
	}
	return false
}

// counts reports that clean English counts the head of the edit, which may stand in the plural now.
func counts(s *seam) bool { return s.isPlural() || countable(s.edit()) }

// introducing say of a thing in the past that there was one: a catheter was placed, but the catheter was removed.
var introducing = strings.Fields("found seen detected identified noted observed diagnosed made created established taken ordered administered given prescribed started initiated introduced conducted developed designed carried implanted applied palpated palpable present visible")

// toldOnce reports a subject of which the past is told without introducing it: [the fetus] was in breech presentation.
func toldOnce(s *seam) bool {
	said := predicate(s)
	return said != "" && s.right[0].text == "was" && !slices.Contains(neededPredicates, said) && !slices.Contains(introducing, said)
}

// examinations are nouns for one examination, and showing the verbs of what it showed: [an electrocardiogram] showed tachycardia.
var (
	examinations = strings.Fields("electrocardiogram radiograph scan angiogram echocardiogram electroencephalogram electromyogram smear")
	showing      = strings.Fields("showed revealed demonstrated confirmed disclosed detected identified suggested grew")
)

// showedThen reports one examination before what it showed.
func showedThen(s *seam) bool {
	return startsHere(s) && inSentence(s) && slices.Contains(showing, s.next(1).text) && slices.Contains(examinations, s.singularHead()) && counts(s)
}

// wanted reports a predicate that asks for one of the kind: a biopsy is needed.
func wanted(s *seam) bool {
	return len(s.right) > 0 && slices.Contains([]string{"is", "was", "has"}, s.right[0].text) && slices.Contains(neededPredicates, predicate(s))
}

// predicate is the word behind the verb and its adverbs, "" for none: was not [removed].
func predicate(s *seam) string {
	i := 1
	for i < len(s.right) && i < 4 && (s.right[i].pos.Only(lang.Adverb) || slices.Contains(hedges, s.right[i].text)) {
		i++
	}
	if i >= len(s.right) {
		return ""
	}
	return s.right[i].text
}

// knownAttribute: [the prognosis] is good, [the nodule] is resected. Early diagnosis is an act, not the one that was made.
func knownAttribute(s *seam) bool {
	head := subjectHead(s)
	act := head == "diagnosis" && strings.Contains(s.edit().New, " ")
	return (slices.Contains(ownAttributes, head) || slices.Contains(lumps, head)) && !act && !wanted(s)
}

// oneOfKind: [a bisphosphonate] prevents bone loss, [a biopsy] is needed.
func oneOfKind(s *seam) bool {
	head := subjectHead(s)
	if head == "" || slices.Contains(singleThings, head) || toldOnce(s) {
		return false
	}
	described := slices.Contains(describedKinds, head) && strings.Contains(s.edit().New, " ")
	return described || counts(s) && (slices.Contains(kindNouns, head) || wanted(s))
}

// knownThing: [the risk factor] is smoking. It is asked behind oneOfKind.
func knownThing(s *seam) bool {
	head := subjectHead(s)
	return head != "" && !slices.Contains(introducing, predicate(s)) && !slices.Contains(singleThings, head) &&
		(counts(s) && strings.Count(s.edit().New, " ") < 2 || neverBare(s.edit()) && manyOf(head) || somebodys(s)) &&
		!metOften(s)
}

// introducedOne reports a thing that the predicate tells of as new: a mutation was detected.
func introducedOne(s *seam) bool {
	head := subjectHead(s)
	return head != "" && s.right[0].text == "was" && slices.Contains(introducing, predicate(s)) && !slices.Contains(singleThings, head) &&
		counts(s) && strings.Count(s.edit().New, " ") < 2
}

// somebodys reports what a place has one of: the local health department.
func somebodys(s *seam) bool {
	first, _, _ := strings.Cut(strings.ToLower(s.edit().New), " ")
	return slices.Contains(ownPlaces, first) && slices.Contains(ownThings, s.singularHead())
}

// ownThings are what a place, or a time, has one of; ownPlaces say which.
var (
	ownThings = strings.Fields("department government authority ministry office committee hospital clinic community population epidemic outbreak guideline policy program council agency")
	ownPlaces = []string{"local", "national", "global", "regional", "current"}
)

// describedSeveral reports the rest of a subject that an English article and adjectives open, before a verb in the plural: the main [causes of death] are.
func describedSeveral(s *seam) bool {
	if finiteAfter(s.right) != text.Plural {
		return false
	}
	i := len(s.left) - 1
	for i >= 0 && s.left[i].pos.Has(lang.Adjective) && !s.left[i].pos.Has(lang.Determiner) {
		i--
	}
	return i >= 0 && i < len(s.left)-1 && slices.Contains([]string{"the", "its", "their", "these"}, s.left[i].text) && (i == 0 || opensClause(s.left[i-1].text))
}

// traits are nouns for what a thing has one of, and offers for what it is one of.
var (
	traits = strings.Fields("period supply window half-life onset course mechanism profile structure pattern appearance spectrum margin shape border base surface origin diameter tendency duration distribution")
	offers = strings.Fields("alternative option approach method way tool solution challenge opportunity barrier threat burden problem strategy technique")
)

// hasOne: lithium has [a narrow therapeutic window], it offers [a reliable alternative].
func hasOne(s *seam) bool {
	l := s.last(1)
	head, next := headAndNext(s.edit())
	if s.isPlural() {
		head, next = s.singularHead(), ""
	}
	if !inSentence(s) || next != "" && next != "of" && next != "in" && next != "for" || !strings.Contains(s.edit().New, " ") {
		return false
	}
	if l.text == "has" || l.text == "with" && !s.isPlural() {
		return slices.Contains(traits, head)
	}
	if head == "role" && slices.Contains([]string{"play", "played", "playing"}, l.text) {
		return true // platelets play [an important role]
	}
	return hasForm(l, lang.FormThird) && !l.pos.Has(lang.Preposition) && slices.Contains(offers, head)
}

// definedByClause reports a counted subject of one that a participle, a clause or what it is for behind it defines: [the difference observed in the study]
// was significant, [the method for diagnosing it] is biopsy (Quirk et al. 1985, 5.31).
func definedByClause(s *seam) bool {
	if !subjectOfOne(s) || !inSentence(s) || s.writtenArticle() != "" || !counts(s) {
		return false
	}
	one := *s.edit()
	if v, ok := s.variant(text.SingularNP); ok {
		one.New, one.Use = v.New, v.Use
	}
	_, next := headAndNext(&one)
	return next == "that" || next == "for" || next == "to" || next == "why" ||
		next != "" && slices.ContainsFunc(lang.EnglishAnalyses(next), func(f lang.EnglishForm) bool { return f.Form == lang.FormPastParticiple })
}
