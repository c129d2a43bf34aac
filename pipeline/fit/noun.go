package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

var (
	singularDeterminers = []string{"a", "an", "each", "every", "this", "another", "one", "either", "neither", "single"}
	pluralDeterminers   = []string{"these", "those", "many", "several", "both", "various", "numerous", "few", "two", "three", "four", "five", "other"}
)

// uniqueThings are phrases for what there is one of (Quirk et al. 1985, 5.28).
var uniqueThings = strings.Split("common cold,general population,general public,immune system,nervous system,central nervous system,peripheral nervous system,autonomic nervous system,digestive system,digestive tract,gastrointestinal tract,urinary tract,respiratory tract,biliary tract,circulatory system,cardiovascular system,musculoskeletal system,endocrine system,reproductive system,lymphatic system,bloodstream,blood-brain barrier,skin barrier", ",")

// uniqueThing reports such a phrase.
func uniqueThing(phrase string) bool { return slices.Contains(uniqueThings, strings.ToLower(phrase)) }

// partOfMany reports a part of several right before the phrase: one third of, 10 percent of.
func partOfMany(s *seam) bool {
	return s.last(1).text == "of" &&
		(slices.Contains(partitives, s.last(2).text) || slices.Contains([]string{"percent", "number", "minority", "%"}, s.last(2).text))
}

// admittedTo reports the part of a hospital where a patient comes to.
func admittedTo(s *seam) bool {
	head := s.singularHead()
	return s.last(1).text == "to" && slices.Contains([]string{"admitted", "transferred", "referred", "moved"}, s.last(2).text) &&
		slices.Contains([]string{"unit", "ward", "department"}, head)
}

// kin are those of whom a person has one, as the possessives say.
var kin = strings.Fields("father mother husband wife spouse partner doctor physician pharmacist dentist age weight height appetite mood")

// nounForm sets the article and number of a noun phrase by the words beside it.
//
//	an [inhibitor], several [inhibitors]; the [activity], not the [the activity]; [stem cell] therapy; [factors] include
//
// The determiner decides before the verb: Quirk et al., 5.10 (number of determiners), 10.34 (concord).
func nounForm(s *seam) bool {
	if !nominal(s.edit().Use) {
		return false
	}
	return s.take(s.asWritten(nounUse(s)))
}

// A nounPlace is a place of a noun phrase, and the forms that it wants, the best first; without any the phrase stays as it is.
type nounPlace struct {
	here func(s *seam) bool
	uses []text.Use
	// agrees is set where the verb behind the phrase decides its number.
	agrees bool
}

// nounPlaces are asked in order: determiners, then what the phrase is the subject of, then the predicate, then what is usual for the noun.
var nounPlaces = []nounPlace{
	// an [inhibitor], several [inhibitors], [stem cell] therapy
	{here: leftIn(singularDeterminers), uses: []text.Use{text.SingularNP, text.Bare}},
	{here: leftIn(pluralDeterminers), uses: []text.Use{text.PluralNP, text.Bare}},
	// most [patients]
	{here: func(s *seam) bool {
		return (s.last(1).text == "most" || s.last(1).text == "all") && opensClause(s.last(2).text)
	}, uses: []text.Use{text.PluralNP, text.Bare}},
	// one third of [women]
	{here: partOfMany, uses: []text.Use{text.PluralNP, text.Bare}},
	{here: modifies, uses: []text.Use{text.SingularNP, text.Bare}},
	// was admitted to [the intensive care unit]
	{here: admittedTo, uses: []text.Use{text.TheOne, text.Definite}},
	// the immune system
	{here: func(s *seam) bool {
		return amidSentence(s) && !determined(s) && uniqueThing(s.edit().New)
	}, uses: []text.Use{text.Definite}},
	// his [father]
	{here: func(s *seam) bool {
		return s.last(1).is(possessive) && slices.Contains(kin, s.singularHead())
	}, uses: []text.Use{text.SingularNP, text.Bare}},
	// between [attacks]
	{here: func(s *seam) bool {
		return s.last(1).text == "between" && s.next(1).text != "and" && !strings.Contains(s.edit().New, " and ")
	}, uses: []text.Use{text.PluralNP}},
	// The main [causes of death] are
	{here: describedSeveral, uses: []text.Use{text.PluralNP}},
	// The [regimen] was changed, the [activity]
	{here: knownSubject, agrees: true},
	{here: describedSubject, agrees: true},
	{here: determined, uses: []text.Use{text.Bare}},
	// by [the World Health Organization]
	{here: institutionName, uses: []text.Use{text.Definite}},
	// the two most common [diseases], an adaptive [trial]
	{here: func(s *seam) bool { return counted(s.left, pluralDeterminers) }, uses: []text.Use{text.PluralNP}},
	{here: func(s *seam) bool { return counted(s.left, singularDeterminers) }, uses: []text.Use{text.SingularNP}},
	// a decreased platelet count, a resting heart rate of 55
	{here: func(s *seam) bool { return changedFigure(s) || figureOfValue(s) }, uses: []text.Use{text.Indefinite}},
	// a history of falls, a palpable abdominal mass
	{here: func(s *seam) bool { return history(s) || describedLump(s) || lumpOfOne(s) }, uses: []text.Use{text.Indefinite}},
	// the fifth intercostal space, the left lateral position
	{here: func(s *seam) bool { return placeInRow(s) || bodyPosition(s) }, uses: []text.Use{text.Definite}},
	// diameter ≥10 mm
	{here: func(s *seam) bool { return limitFollows(s.after) }, uses: []text.Use{text.SingularNP, text.Bare}},
	// a definition: "[Incidence rate]: The number of …", known as [latent infection]
	{here: isDefined, uses: []text.Use{text.SingularNP}},
	// a single dose
	{here: func(s *seam) bool { return amidSentence(s) && s.beginsWith("single ") }, uses: []text.Use{text.Indefinite}},
	// the most common symptoms include, the most common symptom is
	{here: agreeingForemost},
	{here: func(s *seam) bool { return foremostSubject(s) && finiteBehind(s.right) == text.ThirdPerson }, uses: []text.Use{text.TheOne, text.Definite}},
	// the supraspinatus tendon is torn
	{here: func(s *seam) bool { return subjectOfOne(s) && inSentence(s) && bodyPart(s.edit()) }, uses: []text.Use{text.Definite}},
	// the prognosis is good; a bisphosphonate prevents, a biopsy is needed
	{here: knownAttribute, uses: []text.Use{text.TheOne, text.Definite}},
	{here: oneOfKind, uses: []text.Use{text.Indefinite}},
	// a stent was placed
	{here: func(s *seam) bool {
		return subjectOfOne(s) && inSentence(s) && countable(s.edit()) && neverBare(s.edit()) && !toldOnce(s)
	}, uses: []text.Use{text.Indefinite}},
	// the incidence of stroke was 2%
	{here: func(s *seam) bool { return subjectOfOne(s) && partOf(s) }, uses: []text.Use{text.Definite}},
	// a noteworthy change was seen
	{here: introducedOne, uses: []text.Use{text.Indefinite}},
	// the risk factor is smoking
	{here: knownThing, uses: []text.Use{text.TheOne, text.Definite}},
	// [The control group] received placebo.
	{here: trialArm, uses: []text.Use{text.TheOne, text.Definite}},
	// the difference observed in the study was
	{here: definedByClause, uses: []text.Use{text.TheOne, text.Definite}},
	// an electrocardiogram showed
	{here: showedThen, uses: []text.Use{text.Indefinite}},
	// [symptoms] include, [factors] are
	{here: isSubject, agrees: true},
	// A multidisciplinary team should meet.
	{here: neverBareBeforeModal, uses: []text.Use{text.Indefinite}},
	// remains the leading cause of death, is a risk factor and the leading cause of death
	{here: func(s *seam) bool { return (afterPredicate(s) || secondPredicate(s)) && foremostThing(s.edit()) }, uses: []text.Use{text.TheOne, text.Definite}},
	// has become the treatment of choice
	{here: func(s *seam) bool {
		return slices.Contains(becoming, s.last(1).text) && !s.isPlural() && foremostThing(s.edit())
	}, uses: []text.Use{text.Definite}},
	// is given as a first dose of 600 mg
	{here: firstDose, uses: []text.Use{text.Indefinite}},
	// is a movement disorder, a parasitic disease caused by plasmodia
	{here: func(s *seam) bool {
		return afterPredicate(s) &&
			(counts(s) || oftenSeveral(s.edit()) || defines(s.edit()) || strings.HasSuffix(beforePreposition(s.edit().New), " diagnosis"))
	}, uses: []text.Use{text.Indefinite}},
	// has a long half-life, offers a reliable alternative
	{here: hasOne, uses: []text.Use{text.Indefinite}},
	// a TNF inhibitor, an antibody, or rituximab
	{here: func(s *seam) bool { return afterArticleItem(s.left) && counts(s) }, uses: []text.Use{text.Indefinite}},
	// The kidney, a vital organ, filters
	{here: func(s *seam) bool {
		return appositive(s) && (counts(s) || oftenSeveral(s.edit()) || defines(s.edit()) || bareOne(s))
	}, uses: []text.Use{text.Indefinite}},
	// compresses the median nerve
	{here: governedBodyPart, uses: []text.Use{text.Definite}},
	// carries a higher risk of bleeding
	{here: comparedRate, uses: []text.Use{text.Indefinite}},
	// supports the diagnosis of sepsis
	{here: partOf, uses: []text.Use{text.Definite}},
	// is used as a first-line drug
	{here: func(s *seam) bool { return (counts(s) || bareOne(s)) && ofOne(s, s.last(1).text) }, uses: []text.Use{text.Indefinite}},
	// Limitations
	{here: sectionHeading, uses: []text.Use{text.PluralNP}},
	// during the first episode
	{here: func(s *seam) bool { return amidSentence(s) && s.beginsWith("first ") && countable(s.edit()) }, uses: []text.Use{text.Definite}},
	// by a team; treatment, toxicity
	{here: func(s *seam) bool {
		return !countable(s.edit()) && (s.last(1).text == "by" || s.last(1).text == "as") && neverBare(s.edit()) && !eponym(s.edit().New)
	}, uses: []text.Use{text.Indefinite}},
	{here: func(s *seam) bool { return !countable(s.edit()) }},
	// Caregiver burden: a heading may be bare.
	{here: bareHeading},
	// A countable noun without a determiner stands in the plural.
	{here: func(*seam) bool { return true }, uses: []text.Use{text.PluralNP}},
}

// nounUse is the use that the words beside the noun phrase ask for, "" when they leave it open.
func nounUse(s *seam) text.Use {
	for _, p := range nounPlaces {
		if p.here(s) {
			if p.agrees {
				return s.agreeing()
			}
			return s.offered(p.uses...)
		}
	}
	return ""
}

// leftIn finds a phrase right behind one of the words.
func leftIn(words []string) func(*seam) bool {
	return func(s *seam) bool { return slices.Contains(words, s.last(1).text) }
}

// determined reports a determiner that leaves the number open.
func determined(s *seam) bool {
	left := s.last(1)
	return left.pos.Only(lang.Determiner) || left.text == "the" || left.text == "its" || left.text == "their"
}

// knownSubject reports such a determiner at the head of a clause whose verb shows another number.
func knownSubject(s *seam) bool {
	return determined(s) && opensClause(s.last(2).text) && s.agreeing() != ""
}

// isDefined reports a name that is defined, or given.
func isDefined(s *seam) bool {
	return strings.HasPrefix(s.after, ": The ") || s.last(1).text == "as" && slices.Contains(naming, s.last(2).text)
}

// inSentence and amidSentence report running text, amidSentence with words beside the phrase.
func inSentence(s *seam) bool { return s.segment.Kind == text.Sentence }

func amidSentence(s *seam) bool { return inSentence(s) && (len(s.left) > 0 || len(s.right) > 0) }

// beginsWith reports the first words of the phrase.
func (s *seam) beginsWith(words string) bool {
	return strings.HasPrefix(strings.ToLower(s.edit().New), words)
}

// isSubject reports a phrase at the head of a clause, before its verb; subjectOfOne one before a verb in the singular.
func isSubject(s *seam) bool { return startsHere(s) && finiteAfter(s.right) != "" }

func subjectOfOne(s *seam) bool { return isSubject(s) && finiteAfter(s.right) == text.ThirdPerson }

// foremostSubject reports the main or most frequent one as the subject.
func foremostSubject(s *seam) bool {
	return startsHere(s) && finiteBehind(s.right) != "" && inSentence(s) && foremostFirst(strings.TrimPrefix(strings.ToLower(s.edit().New), "the "))
}

// agreeingForemost reports one that has its article and number already.
func agreeingForemost(s *seam) bool {
	return foremostSubject(s) && s.edit().Use == text.Definite && s.isPlural() == (finiteBehind(s.right) == text.Plural)
}

// eponym reports a syndrome that bears a name, which has no article: followed by Marfan syndrome.
func eponym(phrase string) bool {
	return strings.HasSuffix(phrase, " syndrome") && phrase[0] >= 'A' && phrase[0] <= 'Z'
}

// arms are the words before "group" for one arm of a trial.
var arms = strings.Fields("control treatment placebo intervention experimental comparison observation study test")

// trialArm reports one arm of a trial, in running text and not before a verb in the plural.
func trialArm(s *seam) bool {
	words := strings.Fields(strings.ToLower(s.edit().New))
	return amidSentence(s) && len(words) == 2 && slices.Contains(arms, words[0]) && strings.HasPrefix(words[1], "group") &&
		s.last(1).text != "between" && finiteAfter(s.right) != text.Plural
}

// neverBareBeforeModal reports the subject of a modal, of a noun that does not stand bare.
func neverBareBeforeModal(s *seam) bool {
	head, next := headAndNext(s.edit())
	return head != "" && next != "of" && inSentence(s) && startsHere(s) && s.next(1).pos.Has(lang.Modal) && !s.isPlural() && neverBare(s.edit())
}

// governedBodyPart reports a part of the body behind a preposition or a verb.
func governedBodyPart(s *seam) bool {
	l := s.last(1)
	return inSentence(s) && bodyPart(s.edit()) && (l.pos.Has(lang.Preposition) || l.pos.Has(lang.Verb) && !l.pos.Has(lang.Adjective))
}

// sectionHeading reports the title of a section that has several members.
func sectionHeading(s *seam) bool {
	head, next := headAndNext(s.edit())
	return s.segment.Kind == text.Heading && slices.Contains([]string{"", "of", "in", "for"}, next) && len(s.right) == 0 && slices.Contains(sections, head)
}

// bareHeading reports a phrase by itself whose noun stands in the singular more often.
func bareHeading(s *seam) bool {
	head, _ := headAndNext(s.edit())
	return len(s.left) == 0 && len(s.right) == 0 && lang.Count(head) >= rareNoun && lang.Count(lang.Plural(head)) < lang.Count(head)
}

// sections are nouns that a heading has in the plural: Treatment Goals.
var sections = strings.Fields("step limitation goal challenge consideration implication objective principle concern cause type group kind form symptom sign finding option measure subtype subgroup indication strategy method")

var (
	predicates = []string{"is", "was", "becomes", "became", "remains", "remained"}
	// becoming are the forms of such verbs behind another one: has become the treatment of choice.
	becoming = []string{"become", "been", "be", "remain"}
	naming   = []string{"known", "called", "termed", "defined", "described", "labeled", "labelled"}
)

// hedges are adverbs between a form of be and what something is: Influenza is mostly [a self-limiting disease].
var hedges = strings.Fields("mostly usually often typically generally essentially mainly primarily therefore thus also still now not always rarely commonly sometimes frequently")

// afterPredicate reports a form of be right before the phrase, or before such an adverb.
func afterPredicate(s *seam) bool {
	return slices.Contains(predicates, s.last(1).text) || slices.Contains(hedges, s.last(1).text) && slices.Contains(predicates, s.last(2).text)
}

// secondPredicate reports a phrase behind "and" in a clause that says already what its subject in the singular is: is the second most common
// cancer and [the leading cause of death]. Coordinate predicates have their own articles (Quirk et al. 1985, 13.67).
func secondPredicate(s *seam) bool {
	if !coordinator(s.last(1).text) {
		return false
	}
	for i := len(s.left) - 2; i > 0 && !stop(s.left[i].text) && s.left[i].text != ","; i-- {
		if article(s.left[i].text) && slices.Contains(predicates, s.left[i-1].text) {
			return true
		}
		if slices.Contains(clauseOpeners, s.left[i].text) {
			return false
		}
	}
	return false
}

// afterArticleItem reports whether the item before in a list has a or an: "a TNF inhibitor, [an antibody], or rituximab".
func afterArticleItem(left []token) bool {
	i := len(left) - 1
	if i < 0 || left[i].text != "," {
		return false
	}
	for i--; i >= 0 && left[i].text != "," && !stop(left[i].text); i-- {
		if left[i].pos.Has(lang.Preposition) {
			return false
		}
	}
	return i >= 0 && left[i].text == "," && i+1 < len(left) && (left[i+1].text == "a" || left[i+1].text == "an")
}

// counted reports whether one of the determiners stands before the adjectives on the left: "the two most common
// [diseases]", "an adaptive [trial]".
func counted(left []token, determiners []string) bool {
	for i := len(left) - 1; i >= 0; i-- {
		switch t := left[i]; {
		case slices.Contains(determiners, t.text):
			return true
		case !t.pos.Has(lang.Adjective) && !t.pos.Has(lang.Adverb) || t.pos.Has(lang.Preposition):
			return false
		}
	}
	return false
}

// variant is the edit in another use; false when it has none.
func (s *seam) variant(use text.Use) (text.Variant, bool) {
	if i := slices.IndexFunc(s.edit().Variants, func(v text.Variant) bool { return v.Use == use }); i >= 0 {
		return s.edit().Variants[i], true
	}
	return text.Variant{}, false
}

// isPlural reports whether the bare phrase stands in the plural though its number is open.
func (s *seam) isPlural() bool {
	one, ok := s.variant(text.SingularNP)
	return ok && s.edit().Use == text.Bare && one.New != s.edit().New
}

// offered is the first of the uses for which the edit has a variant, "" when it has none or stands in it already.
func (s *seam) offered(uses ...text.Use) text.Use {
	for _, u := range uses {
		if s.edit().Use == u {
			return ""
		}
		if _, ok := s.variant(u); ok {
			return u
		}
	}
	return ""
}
