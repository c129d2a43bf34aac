package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// Chinese nouns have no number. It is taken from what is usual for the English noun: how often its plural stands in clean English
// medical text beside its singular.

// pluralShare is the share of plural forms from which a noun counts as usually plural, and countShare the one under
// which it counts as a mass noun.
const (
	pluralShare = 0.33
	countShare  = 0.02
	// nouns of action and state are singular unless the plural is much more usual: closure, but manifestations
	abstractPlural = 0.5
	// before of a noun is definite, and the plural has to be the usual form: the cause of, symptoms of
	ofPlural     = 0.5
	ofSeen       = 10 // uses with of from which this is known
	abstractSeen = 20 // uses of the noun from which this is known
)

// number decides the grammatical number of a noun phrase.
func number(p english.Phrase) english.Count {
	if p.Count != english.AnyCount || p.Head >= len(p.Words) {
		return p.Count
	}
	w := p.Words[p.Head]
	if w.Literal || w.Unknown {
		return english.Mass
	}
	share, most := pluralOf(p.Words, p.Head), pluralShare
	last := strings.ToLower(lastWord(headPart(w.Text)))
	if last == "secretion" && w.Entry != nil && strings.HasSuffix(w.Entry.Term, "分泌物") {
		return english.Many
	}
	if last == "condition" && w.Entry != nil && strings.HasSuffix(w.Entry.Term, "条件") {
		return english.Many // storage conditions
	}
	if last == "condition" && w.Entry != nil && strings.HasPrefix(w.Entry.Term, "一般") {
		return english.Singular // the general condition
	}
	if last == "disease" && p.Head > 0 && p.Words[p.Head-1].Entry != nil && p.Words[p.Head-1].Entry.Domain == "anatomy" {
		return english.Singular // surgery for left main coronary artery disease
	}
	if last == "status" || last == "death" || last == "ability" || procedureEnding(last) {
		return english.Mass // hemodynamic status, maternal death, colonoscopy
	}
	if slices.Contains(measureNouns, last) || namesPart(w) && slices.Contains(onePart, last) {
		return english.Singular
	}
	if p.Head+1 < len(p.Words) && p.Words[p.Head+1].Text == "of" {
		most = ofPlural
	}
	if last == "muscle" && p.Head > 0 && slices.Contains(muscleGroups, lastWord(p.Words[p.Head-1].Text)) {
		return english.Many // the proximal muscles
	}
	if slices.Contains(attributives, last) && (most != ofPlural || last == "characteristic") {
		return english.Many
	}
	if lang.Count(last) >= abstractSeen && endsIn(last, abstractEndings...) {
		most = abstractPlural
	}
	if share >= most {
		return english.Many
	} else if share <= countShare && calling(w) {
		return english.Many // by skilled midwives
	} else if share <= countShare && namesPart(w) {
		return english.Singular // the left atrial appendage
	} else if share <= countShare {
		return english.Mass
	}
	return english.Singular
}

// muscleGroups are the adjectives of several muscles; skeletal muscle is a tissue.
var muscleGroups = strings.Fields("proximal distal respiratory extraocular facial ocular bulbar paraspinal pelvic abdominal intercostal masticatory neck limb shoulder thigh")

// procedureEnding reports a noun for a procedure by its ending, which stands bare as a kind of treatment or examination: undergo colonoscopy
// (Quirk et al., 5.59).
func procedureEnding(noun string) bool {
	return noun == "biopsy" || noun == "transfusion" || noun == "intubation" || endsIn(noun, "scopy", "graphy", "ectomy", "plasty", "ostomy", "centesis")
}

// attributives are nouns of which clean English has many singulars only because they often stand before other nouns: hormone levels,
// nerve damage. By themselves they are several.
var attributives = strings.Fields("limitation prostaglandin leukotriene anesthetic endotoxin human drug fall nerve hormone metal nurse complex vitamin valve stent mineral hypothesis wheelchair mask receptor ligand antigen plaque factor ventilator transporter channel drain characteristic interaction catheter focus cephalosporin carbapenem macrolide quinolone fluoroquinolone aminoglycoside triptan taxane anthracycline nitrate thiazide echinocandin bisphosphonate sulfonylurea benzodiazepine barbiturate opioid statin steroid corticosteroid glucocorticoid diuretic antibiotic antidepressant antipsychotic antihistamine antiemetic laxative anticoagulant vasopressor vasodilator bronchodilator relaxant sedative analgesic biologic blocker inhibitor antagonist agonist analog antibody agent peptide isoform vesicle fiber fibre graft donor filter sensor")

// measureNouns name one figure, whatever it is measured on: the five-year survival rate.
var measureNouns = strings.Fields("period phase rate ratio index score endpoint threshold frequency count volume landscape paradigm")

// pluralOf is the share of the plural among the forms of the noun at i, after the word before it if that pair is known.
func pluralOf(words []english.Word, i int) float64 {
	w := words[i]
	w.Text = headPart(w.Text)
	sing := w
	sing.Form = english.Lemma
	plur := w
	plur.Form = english.PluralNoun
	s, p := strings.ToLower(english.Inflect(sing)), strings.ToLower(english.Inflect(plur))
	if s == p {
		return 0
	}
	sBefore, sLast := cutLast(s)
	pBefore, pLast := cutLast(p)
	if sBefore == "" && i > 0 {
		_, sBefore = cutLast(strings.ToLower(english.Inflect(words[i-1])))
		pBefore = sBefore
	} else {
		_, sBefore = cutLast(sBefore)
		_, pBefore = cutLast(pBefore)
	}
	one, many := lang.Count(sLast), lang.Count(pLast)
	if i+1 < len(words) && words[i+1].Text == "of" || strings.Contains(words[i].Text, " of ") {
		if a, b := lang.PairCount(sLast, "of"), lang.PairCount(pLast, "of"); a+b >= ofSeen {
			one, many = a, b
		}
	}
	if sBefore != "" {
		if a, b := lang.PairCount(sBefore, sLast), lang.PairCount(pBefore, pLast); a+b >= 8 {
			one, many = a, b
		}
	}
	if many < one/2 && lang.CommonPOS(pLast).Has(lang.Verb) && lang.CommonPOS(sLast).Has(lang.Verb) {
		many /= 2 // some of these are the verb: blocks
	}
	if one+many == 0 {
		if endsIn(sLast, agentEndings...) {
			return 0.5
		}
		return 0.3
	}
	if share := float64(many) / float64(one+many); share > 0.1 || !slices.Contains(papers, sLast) {
		return share
	}
	return 0.3
}

// papers are count nouns of research and of the office, whose plural clean English has too seldom for its share to tell anything.
var papers = strings.Fields("questionnaire survey checklist algorithm handout flowchart diary booklet interview cohort database registry")

// headPart is a term without what stands behind its noun: route of transmission, antibody against DNA.
func headPart(term string) string {
	for _, prep := range []string{" of ", " to ", " for ", " in ", " with ", " against ", " from "} {
		if before, _, ok := strings.Cut(term, prep); ok {
			return before
		}
	}
	return term
}

// agentEndings are endings of nouns for things that come in numbers: nanoparticles, synoviocytes, inhibitors.
var agentEndings = []string{"icle", "cyte", "or", "er", "ist", "blast", "phage", "some", "body", "gen", "cell", "drug", "agonist", "oid", "ide"}

// cutLast splits off the last word.
func cutLast(s string) (before, last string) {
	if i := strings.LastIndexByte(s, ' '); i >= 0 {
		return s[:i], s[i+1:]
	}
	return "", s
}

func lastWord(s string) string {
	_, last := cutLast(s)
	return last
}

// oneOfTwo are the adjectives of a part of the body that has its like on the other side.
var oneOfTwo = strings.Fields("left right contralateral ipsilateral affected unaffected opposite")

// onOneSide reports a part of the body that there is once on each side, or the side itself: the left kidney.
func onOneSide(p english.Phrase) bool {
	e := headWord(p).Entry
	return e != nil && e.Domain == "anatomy" && (p.Head > 0 && slices.Contains(oneOfTwo, p.Words[0].Text) || strings.HasSuffix(headText(p), " side"))
}

// numbered decides the number only.
func (b *builder) numbered(p english.Phrase) english.Phrase {
	if p.Cat != english.NounPhrase || p.Head >= len(p.Words) {
		return p
	}
	free := p.Count == english.AnyCount
	if free && namedCondition(p) {
		p.Count, p.Determined = english.Mass, true
		return p
	}
	if first := firstOf(p.Words[0].Text); free && p.Head > 0 &&
		(slices.Contains(pluralDeterminers, first) || slices.Contains(small[2:], first)) && first != "certain" && first != "different" {
		p = b.plural(p) // 所有结果, read as adjective and noun
		p.Determined = true
		return p
	}
	p.Count = number(p)
	if free && firstOf(p.Words[0].Text) == "first" && p.Count == english.Many &&
		slices.Contains([]string{"episode", "attack", "seizure", "visit", "dose", "pregnancy", "symptom", "treatment", "test", "consultation", "examination", "injection", "infusion"}, lastWord(headText(p))) {
		p.Count = english.Singular // there is one first episode
	}
	if free && onOneSide(p) {
		p.Count = english.Singular
	}
	if free && (personTerm(p) || slices.Contains(severalFirst, firstWord(p)) && countNoun(p)) {
		p.Count = english.Many // 接触者: contacts; 常见原因: common causes
	}
	if free && p.Count == english.Many && p.Words[p.Head].Form == english.Lemma {
		p = inflect(p, english.PluralNoun)
	}
	return p
}

// namedCondition reports a condition that its modifiers name: coronary artery disease and ischemic stroke go without an article.
func namedCondition(p english.Phrase) bool {
	t := headText(p)
	modifier := lastWord(strings.TrimSpace(strings.TrimSuffix(headPart(t), lastWord(headPart(t)))))
	if modifier == "" && p.Head > 0 {
		modifier = lastWord(p.Words[p.Head-1].Text)
	}
	if pos := lang.CommonPOS(modifier); p.Determined || p.Head == 0 && !strings.Contains(t, " ") || p.Words[0].POS == "det" ||
		lastWord(headPart(t)) == "disease" && pos.Has(lang.Adjective) && !pos.Has(lang.Noun) {
		return false
	}
	return slices.Contains(bareConditions, lastWord(headPart(t)))
}

// bareConditions are the heads of such names. Diseases by kind (a rare disease) lose an article that English may have.
var bareConditions = strings.Fields("disease stroke spasm infarction cancer carcinoma failure embolism thrombosis hypertension stenosis")

// severalFirst are adjectives of which the noun mostly is a plural.
var severalFirst = strings.Fields("common regular frequent repeated multiple various")

// personTerm reports an entry for people.
func personTerm(p english.Phrase) bool {
	e := headWord(p).Entry
	return e != nil && e.POS == "noun" &&
		(strings.HasSuffix(e.Term, "者") || strings.HasSuffix(e.Term, "人员") || endsIn(e.Term, sufferers[:3]...)) && entryCount(e) == english.AnyCount
}

// plural puts a noun phrase into the plural unless it is a mass noun.
func (b *builder) plural(n english.Phrase) english.Phrase {
	if n.Count == english.Mass || n.Cat != english.NounPhrase {
		return n
	}
	if n.Head < len(n.Words) && n.Words[n.Head].Text != "those" && !n.Words[n.Head].Literal && !n.Words[n.Head].Unknown &&
		n.Words[n.Head].Form == english.Lemma {
		n = inflect(n, english.PluralNoun)
	}
	n.Count = english.Many
	return n
}

// firstWord is the first word of a phrase of several.
func firstWord(p english.Phrase) string {
	first, rest, _ := strings.Cut(p.Words[0].Text, " ")
	if rest == "" && p.Head == 0 {
		return ""
	}
	return first
}
