package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// nounANoun joins two nouns linked by a bare "à": "infection à Clostridioides difficile" is "Clostridioides difficile infection", "maladie à prions"
// "prion disease".
// Source: CGEL, compounds; Le bon usage, à before the distinctive mark.
func nounANoun(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, a, comp := s.chunks[i], s.at(i+1), s.at(i+2)
		if !c.is(tNoun) || c.post || !a.is(tPrep) || a.lemma != "à" || !comp.is(tNoun) || comp.det != nil || comp.post || len(comp.words) > 2 {
			return 0, nil
		}
		if s.at(i+3).is(tPrep) && s.at(i+3).lemma == "de" {
			return 0, nil
		}
		comp.setForm(english.Lemma)
		for k := range comp.words {
			if t, ok := strings.CutSuffix(comp.words[k].Text, "coccus"); ok && comp.words[k].Text == strings.ToLower(comp.words[k].Text) {
				comp.words[k].Text, comp.words[k].Alternatives = t+"coccal", nil // pneumonie à pneumocoque: pneumococcal pneumonia
			}
		}
		c.put(c.head, comp.words...)
		c.cover(a)
		c.cover(comp)
		s.doubt += .06
		return 3, one(c.note("noun-a-noun"))
	})
}

// basedOn makes a compound of what something is made of: "une solution à base d'alcool" is "an alcohol-based solution".
// Source: CGEL, compound adjectives in -based.
func basedOn(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, base, what := s.chunks[i], s.at(i+1), s.at(i+2)
		if !c.is(tNoun) || c.post || base == nil || base.lemma != "à base de" || !what.is(tNoun) || what.det != nil || what.post || len(what.words) != 1 || strings.Contains(what.words[0].Text, " ") {
			return 0, nil
		}
		if next := s.at(i + 3); next.is(tCoord) || next.mark(",") {
			return 0, nil
		}
		what.setForm(english.Lemma)
		suffix := english.Word{Text: "-based", POS: "adj", Glue: true, Source: base.source, Rules: []string{"french/based-on"}}
		c.put(0, what.words[0], suffix)
		c.cover(base)
		c.cover(what)
		return 3, one(c)
	})
}

// fromTo writes the ends of a way: "de la bouche à l'anus" is "from mouth to anus", "du diagnostic à la rémission" "from diagnosis to remission".
// Source: Le bon usage, de … à.
func fromTo(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		de, a, to, b := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
		if !de.is(tPrep) || de.lemma != "de" || !a.is(tNoun, tNum) || !to.is(tPrep) || to.lemma != "à" && to.lemma != "jusqu'à" || !b.is(tNoun, tNum) {
			return 0, nil
		}
		if prev := s.at(i - 1); prev != nil && !prev.is(tFin, tInf, tPres, tPast, tPunct, tCoord, tAdv) {
			return 0, nil
		}
		de.words = []english.Word{{Text: "from", POS: "prep", Source: de.source}}
		to.words = []english.Word{{Text: "to", POS: "prep", Source: to.source}}
		for _, np := range []*chunk{a, b} {
			if np.det != nil && np.det.kind == lang.KindArticle && !np.post && !np.plural() {
				np.det = nil
			}
		}
		de.note("from-to")
		return 4, []*chunk{de, a, to, b}
	})
}

// prepositions gives each preposition that is left the English one that its neighbours ask for: "de" behind a verb that names its own
// preposition is dropped, "à" before a place is "at", "pendant" before a length of time is "for".
// Source: CGEL, prepositions; Le bon usage, à, de, en, par, pendant.
func prepositions(s *sentence) {
	for i, p := range s.chunks {
		if !p.is(tPrep) || len(p.words) == 0 {
			continue
		}
		if prev := s.at(i - 1); prev.is(tNoun) {
			prev.object = s.at(i-2).is(tFin, tInf, tPres)
		}
		for _, c := range prepositionChoices {
			if c.lemma == p.lemma {
				if t, ok := c.choose(s, s.at(i-1), s.at(i+1), s.at(i+2)); ok {
					p.words[0].Text, p.words[0].Alternatives = t, nil
				}
				if next := s.at(i + 1); p.lemma == "à" && p.words[0].Text == "at" && len(s.chunks) == 2 && next.is(tNoun) && next.det == nil && next.head > 0 && next.words[0].POS == "adj" && !next.plural() && !next.mass() {
					next.put(0, grammar("a", "det", "preposition")) // à dose suffisante: at a sufficient dose
				}
				p.note("preposition")
			}
		}
	}
}

// measureLimit writes the limit of a measured quantity: "un taux inférieur à 10" is "a level below 10"; a number or score is "less than 10".
// Source: AMA Manual of Style, usage of above, below, greater than, less than.
func measureLimit(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tAdj) || len(c.words) != 1 || !s.at(i+1).is(tNum) {
			continue
		}
		t := map[string]string{"supérieur à": "above", "inférieur à": "below"}[c.lemma]
		if t == "" {
			continue
		}
		if prev := s.at(i - 1); prev.is(tNoun) && levelNouns[lastWord(prev.headWord().Text)] || prev == nil && s.levelBefore() {
			c.words[0].Text, c.words[0].Alternatives = t, nil
			c.note("measure-limit")
		}
	}
}

// levelBefore reports whether the English before the fragment ends with a quantity that has levels.
func (s *sentence) levelBefore() bool {
	for _, w := range s.set.Left[max(0, len(s.set.Left)-3):] {
		if levelNouns[w] || levelNouns[strings.TrimSuffix(w, "s")] {
			return true
		}
	}
	return false
}

// levelNouns are quantities that lie above or below a limit.
var levelNouns = wordSet(`temperature pressure saturation level concentration clearance rate glucose hemoglobin hematocrit count potassium sodium`)

// prepositionChoices say what each preposition becomes between prev and next; beyond is the chunk behind next.
var prepositionChoices = []struct {
	lemma  string
	choose func(s *sentence, prev, next, beyond *chunk) (string, bool)
}{
	{"à", chooseA},
	{"de", chooseDe},
	{"par", choosePar},
	{"en", chooseEn},
	{"dans", chooseDans},
	{"sur", chooseSur},
	{"sans", chooseWithout},
	{"selon", func(_ *sentence, _, next, _ *chunk) (string, bool) {
		return "depending on", next.is(tNoun) && variableNouns[lastWord(next.headWord().Text)]
	}},
	{"en l'absence de", func(_ *sentence, _, next, _ *chunk) (string, bool) {
		return chooseWithout(nil, nil, next, nil)
	}},
	{"jusqu'à", chooseUntil},
	{"jusque", chooseUntil},
	{"sous", chooseUnder},
	{"pendant", func(_ *sentence, _, next, beyond *chunk) (string, bool) {
		return chooseDuring(next, beyond, "during"), true
	}},
	{"durant", func(_ *sentence, _, next, beyond *chunk) (string, bool) {
		return chooseDuring(next, beyond, "during"), true
	}},
	{"depuis", func(_ *sentence, _, next, beyond *chunk) (string, bool) {
		if next.is(tNum) && len(next.source) == 4 && len(digits(next.source)) == 1 {
			return "since", true // a year
		}
		return chooseDuring(next, beyond, "since"), true
	}},
}

func chooseA(s *sentence, prev, next, beyond *chunk) (string, bool) {
	switch {
	case next.is(tNoun) && len(next.words) > 1 && months[next.lemma] != "":
		return "on", true
	case next.is(tNoun) && next.headWord().POS == "name" && next.headWord().Entry != nil && !prev.is(tFin, tInf, tPres):
		return "in", true
	case prev.is(tNoun) && prev.human && !prev.object && next.is(tNoun) && next.det != nil && next.det.kind == lang.KindArticle && !placeNouns[lastWord(next.headWord().Text)]:
		return "with", true
	case prev.is(tNoun) && nounPrepositions[prev.headWord().Text] != "":
		return nounPrepositions[prev.headWord().Text], true
	case next.is(tNoun) && findingNouns[lastWord(next.headWord().Text)] && !(prev.is(tNoun) && prev.human):
		if next.det != nil && next.det.kind == lang.KindArticle {
			next.det = nil
		}
		return "on", true
	case next.is(tNoun) && len(next.words) > 1 && next.words[0].POS == "num" && spansTime(next.lemma):
		return "at", true
	case next.is(tNoun) && next.det != nil && next.kind == kindSuperlative && next.lemma == "jour":
		return "on", true
	case next.is(tNoun) && next.det != nil && (next.kind == kindSuperlative || next.lemma == "phase") && periodNouns[next.lemma], next.is(tNoun) && lifeStages[next.headWord().Text]:
		return "in", true
	case next.is(tNoun) && bodyParts[next.headWord().Text] && (prev == nil || prev.is(tNoun)):
		return "in", true
	case next.is(tNum) && beyond.is(tCoord):
		return "at", true
	case prev == nil && next.is(tNoun, tNum) || next.is(tNum) && !prev.is(tFin, tInf):
		return "at", true
	case next.is(tNoun) && placeNouns[lastWord(next.headWord().Text)]:
		if d := next.det; d != nil && d.kind == lang.KindArticle && !next.post && momentNouns[next.headWord().Text] {
			next.det = nil
		}
		return "at", true
	case next.is(tNoun) && len(next.words) == 1 && next.words[0].Literal && next.source != strings.ToUpper(next.source) && !prev.is(tFin, tInf, tPast, tAdj):
		return "in", true
	}
	return "", false
}

func chooseDe(s *sentence, prev, next, _ *chunk) (string, bool) {
	if prev == nil && next.is(tNum, tNoun) && next.words[0].POS == "num" {
		if s.changeBefore() {
			return "by", true
		}
		return "from", strings.Contains(next.source, " à ")
	}
	if !prev.is(tFin, tInf, tPast, tPres) || prev.aux || len(prev.words) == 0 {
		return "", false
	}
	if changeVerbs[prev.headWord().Text] && next.is(tNum, tNoun) && len(next.words) > 0 && next.words[0].POS == "num" {
		return "by", true
	}
	if changeVerbs[prev.headWord().Text] && prev.is(tFin, tInf) && next.is(tNoun) && next.det == nil && dimensions[next.headWord().Text] {
		return "in", true // augmenter de volume: increase in volume
	}
	if originVerbs[prev.headWord().Text] {
		return "from", true
	}
	last := prev.words[len(prev.words)-1]
	if last.Entry != nil && strings.Contains(last.Text, " ") && strings.HasSuffix(last.Entry.Term, " de") {
		return "", true
	}
	by, ok := participlePrepositions[last.Text]
	return by, ok && last.Form == english.PastParticiple
}

// changeBefore reports whether the English before the fragment says that something grows or shrinks, so that a measure that
// follows is by how much.
func (s *sentence) changeBefore() bool {
	for _, w := range s.set.Left[max(0, len(s.set.Left)-8):] {
		for v := range changeVerbs {
			if w == v || strings.HasPrefix(w, strings.TrimSuffix(v, "e")) && strings.HasSuffix(w, "ed") {
				return true
			}
		}
	}
	return false
}

// changeVerbs take by before a measure, originVerbs from. Source: CGEL, prepositions of measure and of source.
var (
	changeVerbs = wordSet(`increase reduce decrease lower rise fall drop decline shorten lengthen prolong improve diminish grow raise shrink exceed`)
	originVerbs = wordSet(`arrive come return originate emerge suffer derive result stem recover`)
)

func choosePar(s *sentence, prev, next, _ *chunk) (string, bool) {
	bare := next.is(tNoun) && next.det == nil
	switch {
	case bare && perNouns[next.lemma], next.is(tNoun) && len(next.words) == 2 && next.words[0].POS == "num" && spansTime(next.lemma) && prev.is(tNum, tNoun):
		return "per", true
	case bare && prev.is(tNoun, tNum, tAdv) && (periods[next.lemma] != "" || next.words[0].Text == "examination"), bare && prev.is(tName, tNum):
		return "per", true
	case prev.is(tNoun) && withNouns[lastWord(prev.headWord().Text)]:
		return "with", true
	}
	return "", false
}

func chooseEn(s *sentence, prev, next, _ *chunk) (string, bool) {
	if next.is(tNoun) && next.det == nil && !next.plural() {
		switch head := lastWord(next.headWord().Text); {
		case unitDoses[head]:
			if !next.mass() {
				next.put(0, grammar("a", "det", "preposition")) // en bolus unique: as a single bolus
			}
			return "as", true
		case givingNouns[head]:
			return "by", true
		case careUnits[head] && next.head >= 0 && len(next.words) > 0:
			next.put(0, grammar("the", "det", "preposition")) // en salle d'opération: in the operating room
			return "", false
		}
	}
	if length := next.is(tNoun) && spansTime(next.lemma) && next.words[0].POS == "num"; length && (prev.is(tNum) && prev.lemma == "unit" || prev.is(tNoun) && givingNouns[lastWord(prev.headWord().Text)]) {
		return "over", true
	}
	ok := prev.is(tFin, tInf) && next.is(tNoun) && len(next.words) > 1 && next.words[0].Literal || prev.is(tFin) && next.is(tNoun) && spansTime(next.lemma)
	return "within", ok
}

// unitDoses are what a drug is given as, givingNouns what it is given by, careUnits are places of care, which take the. Source: usage of
// English prescriptions; CGEL, definiteness.
var (
	unitDoses   = wordSet(`bolus dose tablet monotherapy therapy treatment prophylaxis adjunct`)
	careUnits   = wordSet(`period phase stage unit room ward department clinic center hospital setting laboratory`)
	givingNouns = wordSet(`injection infusion inhalation drip instillation nebulization`)
)

func chooseDans(s *sentence, prev, next, _ *chunk) (string, bool) {
	if next.is(tNoun) && next.det != nil && next.det.lemma == "les" && spansTime(next.lemma) && next.words[0].POS == "num" {
		next.det = nil
		return "within", true
	}
	return "to", prev != nil && len(prev.words) > 0 && prev.words[len(prev.words)-1].Text == "admit"
}

// variableNouns are what a decision or a course depends on. Source: AMA Manual of Style, usage of according to.
var variableNouns = wordSet(`severity stage type size location site cause etiology response context situation degree extent country region intensity indication circumstance risk tolerance`)

// chooseUnder is "on" before what a patient takes: "sous traitement anticoagulant" is "on anticoagulant treatment".
func chooseUnder(_ *sentence, _, next, _ *chunk) (string, bool) {
	if !next.is(tNoun) {
		return "", false
	}
	e := next.headWord().Entry
	return "on", takenNouns[lastWord(next.headWord().Text)] || e != nil && e.Domain == "drugs"
}

// takenNouns take on for sous. Source: usage of English prescriptions.
var takenNouns = wordSet(`treatment therapy medication monotherapy chemotherapy dialysis hemodialysis corticosteroid steroid antibiotic anticoagulant antidepressant insulin oxygen immunosuppressant
	diuretic antiretroviral statin opioid`)

// chooseWithout sets what is missing in the plural where English mostly has it so: "sans facteur de risque" is "without risk factors".
func chooseWithout(_ *sentence, _, next, _ *chunk) (string, bool) {
	if next.is(tNoun) && singleThings[lastWord(next.headWord().Text)] && next.head > 0 {
		oneOf(next)
		return "", false
	}
	if next.is(tNoun) && next.det == nil && !next.plural() && !next.mass() && !next.post && next.head < len(next.words) && next.headWord().Form == english.Lemma &&
		!rarePlural(lastWord(next.headWord().Text)) && pluralPreferred(next) {
		next.setForm(english.PluralNoun)
	}
	return "", false
}

// oneOf gives a thing that is missing its indefinite article: "sans cause évidente" is "without an obvious cause".
func oneOf(np *chunk) {
	if np.is(tNoun) && np.det == nil && !np.plural() && np.head > 0 && np.words[0].POS == "adj" && np.headWord().Form == english.Lemma && singleThings[lastWord(np.headWord().Text)] {
		np.put(0, grammar("a", "det", "preposition"))
	}
}

// singleThings are countable nouns that mostly are missed or sought one at a time.
var singleThings = wordSet(`cause explanation alternative trigger source reason mechanism lesion tumor mass obstacle diagnosis focus vaccine cure doctor`)

// chooseUntil is "until" before an event or a time, "to" before a part of the body, and "up to" before a measure.
func chooseUntil(_ *sentence, _, next, _ *chunk) (string, bool) {
	if !next.is(tNoun) || len(next.words) == 0 || next.words[0].POS == "num" {
		return "", false
	}
	head := lastWord(next.headWord().Text)
	switch e := next.headWord().Entry; {
	case e != nil && e.Domain == "anatomy":
		return "to", true
	case eventNoun(head) || lifeEvents[head] || massNouns[head] || spansTime(next.lemma):
		return "until", true
	}
	return "", false
}

// chooseSur is "out of" between a counted noun and a number: "12 patients sur 20".
func chooseSur(s *sentence, prev, next, _ *chunk) (string, bool) {
	if next.is(tNoun) && spansTime(next.lemma) && next.plural() {
		return "over", true
	}
	return "out of", prev.is(tNoun, tNum, tAdv) && len(prev.words) > 0 && prev.words[0].POS == "num" && next.is(tNum) && next.lemma != "%"
}

// chooseDuring is "for" before a length of time, else the preposition itself.
func chooseDuring(next, beyond *chunk, itself string) string {
	if next.is(tAdv) {
		next = beyond
	}
	if next.is(tNum) || next.is(tNoun) && spansTime(next.lemma) && (next.words[0].POS == "num" || next.det != nil && next.det.lemma != "le" && next.det.lemma != "la") {
		return "for"
	}
	return itself
}

// nounPrepositions are what "à" becomes behind nouns that do not take to. Source: CGEL, prepositions selected by nouns.
var nounPrepositions = map[string]string{"use": "of", "infection": "with", "recourse": "to", "poisoning": "with", "intoxication": "with", "treatment": "with"}

// findingNouns take on for à: what is seen or heard by them is found on them. Source: AMA Manual of Style, usage of findings.
var findingNouns = wordSet(`examination imaging biopsy mri ct pet scan tomography ultrasound ultrasonography radiography radiograph x-ray auscultation palpation percussion inspection
	echocardiography electrocardiography electrocardiogram ecg eeg endoscopy colonoscopy histology microscopy mammography angiography scintigraphy spirometry
	inspiration expiration walking swallowing coughing urination micturition movement standing`)

// periodNouns take in for à when they are counted: "au troisième trimestre". Source: CGEL, prepositions of time.
var periodNouns = wordSet(`trimestre mois semaine année décennie siècle phase`)

// lifeStages take in for à. Source: CGEL, prepositions of time.
var lifeStages = wordSet(`adulthood childhood adolescence infancy`)

// momentNouns stand without an article behind at.
var momentNouns = wordSet(`diagnosis birth onset rest discharge admission baseline presentation`)

// governedPreposition lets a verb's own preposition stand once, behind the adverbs: "dépend étroitement du stade" is "depends closely on
// the stage", not "depends on closely of the stage".
// Source: CGEL, prepositional verbs.
func governedPreposition(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tFin, tInf, tPast, tPres, tAdj) || len(v.words) == 0 {
			continue
		}
		w := &v.words[len(v.words)-1]
		if w.Entry == nil || w.POS != "verb" {
			continue
		}
		k := i + 1
		for s.at(k).is(tAdv) {
			k++
		}
		p := s.at(k)
		space := strings.LastIndexByte(w.Text, ' ')
		if !p.is(tPrep) || space < 0 || len(p.words) == 0 || lastWord(w.Entry.Term) != p.lemma || v.span.End > p.span.Start {
			continue
		}
		p.words[0].Text, p.words[0].Alternatives = w.Text[space+1:], nil
		w.Text, w.Alternatives = w.Text[:space], nil
		p.note("governed-preposition")
	}
}

// perNouns are the units that something is counted by.
var perNouns = wordSet(`kilogramme kilo gramme litre millilitre minute seconde habitant séance repas`)

// withNouns take with for what does it. Source: CGEL, prepositions selected by nouns.
var withNouns = wordSet(`treatment therapy prophylaxis management supplementation stimulation immunization premedication irrigation resuscitation`)

// placeNouns take at for à. Source: CGEL, at with points and institutions.
var placeNouns = wordSet(`hospital home school work end beginning start time age stage onset diagnosis birth rest discharge admission rate speed velocity frequency concentration temperature expense`)

// suchAs writes examples: "tels que le ROR" is "such as MMR", "y compris les hépatocytes" "including hepatocytes".
// Source: Le bon usage, tel que.
func suchAs(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, que := s.chunks[i], s.at(i+1)
		if !c.is(tDet, tAdj, tNoun) || c.lemma != "tel" && c.lemma != "tels" && c.lemma != "telle" && c.lemma != "telles" || que == nil || que.lemma != "que" {
			return 0, nil
		}
		c.words = []english.Word{{Text: "such as", POS: "prep", Source: c.source + " " + que.source}}
		c.cover(que)
		c.tag = tPrep
		return 2, one(c.note("such-as"))
	})
}

// neitherNor writes a doubled "ni": "ni fièvre ni toux" is "neither fever nor cough"; a single one behind a negation is "or".
// Source: CGEL, correlative coordination.
func neitherNor(s *sentence) {
	first := -1
	for i, c := range s.chunks {
		if !c.is(tCoord) || c.lemma != "ni" {
			continue
		}
		if first >= 0 && i-first < 8 {
			s.chunks[first].words[0].Text = "neither"
		} else if first < 0 && hasNegation(s, i) {
			c.words[0].Text = "or"
		}
		first = i
		c.note("neither-nor")
	}
}

func hasNegation(s *sentence, before int) bool {
	for k := max(0, before-8); k < before; k++ {
		if c := s.chunks[k]; c.negated || c.det != nil && c.det.kind == lang.KindNegative || c.lemma == "sans" {
			return true
		}
	}
	return false
}
