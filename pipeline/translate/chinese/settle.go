package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// A known thing has its article whatever the uses of its noun are.
type known struct {
	when    func(p english.Phrase) bool
	article string
	one     bool // there is one of it
}

// knownKinds are asked before the number of a noun phrase is decided, in order.
var knownKinds = []known{
	// the double contour sign
	{when: signFound, article: "the", one: true},
	// disagree on the timing of treatment
	{when: timingOf, article: "the"},
	// meet the Milan criteria
	{when: namedCriteria, article: "the"},
	// admitted to the intensive care unit
	{when: hospitalPlace, article: "the", one: true},
	// placed in the left lateral position
	{when: posture, article: "the", one: true},
	// the intention-to-treat population
	{when: trialPopulation, article: "the", one: true},
	{when: abilityTo, article: "the", one: true},
	// by the World Health Organization
	{when: institution, article: "the"},
	// in the early stage of the disease
	{when: stageOfIt, article: "the", one: true},
}

// knownOnes are asked when it is, in order.
var knownOnes = []known{
	// rule out the diagnosis
	{when: neverBareAlone, article: "the"},
	// change the treatment landscape: there is one
	{when: landscape, article: "the"},
	// suggest a poor prognosis, complicated by a history of surgery
	{when: ownOne, article: "a"},
	// up to the maximum tolerated dose
	{when: utmostOne, article: "the"},
	// during the first episode
	{when: firstOfThem, article: "the"},
}

// settle makes a noun phrase ready to stand inside a larger one: its number is decided, and the article set.
func (b *builder) settle(p english.Phrase) english.Phrase {
	if p.Cat != english.NounPhrase && p.Cat != english.Pronoun || len(p.Words) == 0 {
		return p
	}
	if c, ok := inCase(p, objective); ok {
		return c
	}
	if q, ok := b.theOrgan(p); ok {
		return q
	}
	if organsFirst(p) {
		return b.inferred("the", p) // the face and neck
	}
	if trialArm(p) {
		p.Count = english.Singular
		return b.definite(p)
	}
	if q, ok := b.asKnown(p, knownKinds); ok {
		return q
	}
	if p.Words[0].Text == "same" && !p.Determined {
		if p.Count == english.AnyCount {
			p.Count = english.Singular
		}
		return b.inferred("the", p) // receive the same treatment
	}
	p = b.numbered(p)
	if q, ok := b.asKnown(p, knownOnes); ok {
		return q
	}
	free := !p.Determined && p.Count == english.Singular
	p = b.article(p)
	if free && (p.Words[0].Rules == nil || p.Words[0].POS != "det") && countNoun(p) {
		p = b.plural(p) // a count noun does not stand bare
	}
	return p
}

// asKnown gives the phrase its article by the first kind that it is of.
func (b *builder) asKnown(p english.Phrase, kinds []known) (english.Phrase, bool) {
	for _, k := range kinds {
		if k.when(p) {
			if k.one {
				p.Count = english.Singular
			}
			return b.inferred(k.article, p), true
		}
	}
	return p, false
}

// trialArm reports the arm of a trial, which is known: the control group.
func trialArm(p english.Phrase) bool {
	e := headWord(p).Entry
	return e != nil && !p.Determined && p.Count == english.AnyCount && strings.HasSuffix(e.Term, "组") && strings.HasSuffix(headText(p), "group")
}

// namedCriteria reports criteria that bear a name.
func namedCriteria(p english.Phrase) bool {
	t := headText(p)
	return !p.Determined && strings.HasSuffix(t, " criteria") && t[0] >= 'A' && t[0] <= 'Z'
}

// hospitalPlaces are places of which a hospital has one in the eyes of its patients.
var hospitalPlaces = []string{"intensive care unit", "ICU", "emergency department", "emergency room", "operating room", "recovery room"}

func hospitalPlace(p english.Phrase) bool {
	return !p.Determined && p.Count == english.AnyCount && len(p.Words) == 1 && slices.Contains(hospitalPlaces, headText(p))
}

// posture reports a position of the body that has a name.
func posture(p english.Phrase) bool {
	e := headWord(p).Entry
	return !p.Determined && p.Count == english.AnyCount && e != nil && e.Domain == "physiology" && len([]rune(e.Term)) > 2 &&
		endsIn(e.Term, "卧位", "坐位", "立位", "石位", "头高位", "头低位", "胸位") && lastWord(headText(p)) == "position"
}

func timingOf(p english.Phrase) bool {
	return !p.Determined && (strings.HasPrefix(headText(p), "timing of ") || headText(p) == "timing" && hasPostmodifier(p))
}

// trialPopulations are the people of whom a trial tells.
var trialPopulations = []string{"public", "general population", "intention-to-treat population", "per-protocol population", "safety population", "per-protocol set"}

func trialPopulation(p english.Phrase) bool {
	return !p.Determined && (slices.Contains(trialPopulations, headText(p)) || strings.HasSuffix(headText(p), "analysis set"))
}

// abilityTo reports an ability with what it is for, of which everybody has one: the ability to work.
func abilityTo(p english.Phrase) bool {
	return !p.Determined && strings.HasPrefix(headText(p), "ability to ")
}

// neverBareAlone reports one word that clean English hardly ever has without an article.
func neverBareAlone(p english.Phrase) bool {
	return len(p.Words) == 1 && !p.Determined && p.Cat == english.NounPhrase && (p.Count == english.Singular || p.Count == english.Mass) &&
		headWord(p).Entry != nil && neverBare(headText(p))
}

func landscape(p english.Phrase) bool {
	return !p.Determined && p.Count == english.Singular && lastWord(headPart(headText(p))) == "landscape"
}

// utmostOne reports the most or the least of something that is counted.
func utmostOne(p english.Phrase) bool {
	return !p.Determined && p.Count == english.Singular && len(p.Words) > 0 &&
		slices.Contains([]string{"maximum", "minimum", "maximal", "minimal"}, firstOf(p.Words[0].Text)) && countNoun(p)
}

func firstOfThem(p english.Phrase) bool {
	return !p.Determined && p.Count == english.Singular && len(p.Words) > 0 && strings.HasPrefix(p.Words[0].Text, "first ") && countNoun(p)
}

// ownOne reports a described prognosis, or the history of something, of which one has one.
func ownOne(p english.Phrase) bool {
	if p.Determined || p.Cat != english.NounPhrase || p.Count == english.Many {
		return false
	}
	switch last := lastWord(headPart(headText(p))); last {
	case "prognosis":
		return p.Head > 0 && p.Words[p.Head-1].POS != "noun" || strings.Contains(headText(p), " ")
	case "diet":
		return p.Head > 0 || strings.Contains(headText(p), " ") // a high-salt diet
	case "history":
		return p.Head+1 < len(p.Words) && p.Words[p.Head+1].Text == "of" || strings.Contains(headText(p), "history of ") || headText(p) == "family history"
	}
	return false
}

// institution reports the name of an institution, a country or a region that does.
func institution(p english.Phrase) bool {
	e := headWord(p).Entry
	if p.Determined || p.Head != 0 || e == nil {
		return false
	}
	if name := headText(p); len(p.Words) == 1 && (lang.ArticleName(name) || name == "ethics committee" || armOfTrial(name) && p.Count != english.Many) {
		return true
	}
	return e.POS == "name" && lang.InstitutionHead(lastWord(headPart(headText(p))))
}

// armOfTrial reports the name of one arm of a trial: the treatment group.
func armOfTrial(name string) bool {
	first, rest, _ := strings.Cut(name, " ")
	return rest == "group" && slices.Contains(arms, first)
}

// arms are what the groups of a trial are called after.
var arms = strings.Fields("control treatment placebo intervention experimental comparison observation study surgery combination exposed unexposed")

// stageOfIt reports a stage of something that is known.
func stageOfIt(p english.Phrase) bool {
	t := headText(p)
	return !p.Determined && len(p.Words) == 1 && endsIn(t, " stage of the disease", " stage of disease", " stage of illness")
}
