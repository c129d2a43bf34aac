package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// The grammar often allows several readings at nearly the same cost. Which of them is meant shows in the English: wrong readings
// put words side by side that clean English never does.
const (
	maxReadings = 5    // that are compared
	nearReading = 1.2  // what a reading may cost more than the cheapest to be compared
	oddCost     = 0.15 // of each pair of neighbors that clean English does not have
)

// A reading is a row of phrases that covers a stretch, with its English.
type reading struct {
	items   []*item
	cost    float64
	phrases []english.Phrase
	main    int
	doubts  float64
	text    string
}

// readings lists the cheapest row of readings, and the near ones that cover the whole stretch with one phrase.
func (w *work) readings(c *chart) []reading {
	items, cost := w.cover(c)
	out := []reading{{items: items, cost: float64(cost)}}
	for _, it := range c.done[c.at(0, c.n)] {
		if root, ok := w.rootCost(it, true); ok && it != items[0] {
			if total := float64(it.cost + root + leftover); total <= out[0].cost+nearReading {
				out = append(out, reading{items: []*item{it}, cost: total})
			}
		}
	}
	slices.SortStableFunc(out[1:], func(a, b reading) int { return compare(a.cost, b.cost) })
	return out[:min(len(out), maxReadings)]
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// choose takes the reading with the smallest cost once its English is counted in.
func (w *work) choose(list []reading) {
	for i := range list {
		w.generate(&list[i])
		if len(list) > 1 {
			list[i].cost += oddCost * float64(w.odd(&list[i]))
		}
	}
	slices.SortStableFunc(list, func(a, b reading) int { return compare(a.cost, b.cost) })
	best := list[0]
	w.margin = nearReading
	for _, r := range list[1:] {
		if r.text != best.text {
			w.margin = min(w.margin, r.cost-best.cost)
			w.rivals = append(w.rivals, r.text)
		}
	}
	if len(w.phrases) > 0 || w.pieces > 0 {
		w.rivals = nil // of a part only
	}
	w.main = len(w.phrases) + best.main
	w.phrases = append(w.phrases, best.phrases...)
	w.cost += best.cost
	w.doubts += best.doubts
	if w.lost == "" {
		w.lost = unsaid(best.items, best.phrases)
	}
	for _, it := range best.items {
		w.pieces++
		w.tokens += int(it.size)
		w.lone += loneWords(it)
		w.choices += w.openChoices(it)
		w.single = it.size == 1
	}
}

// odd counts the neighbors in the reading's English that clean English does not have, the seams with the words around the
// fragment included.
func (w *work) odd(r *reading) int {
	t := english.Sketch(r.phrases, w.r.Setting)
	r.text = t.New
	return t.OddPairs
}

// generate makes the English of a reading.
func (w *work) generate(r *reading) {
	b := &builder{doc: w.r.Doc.Text, set: w.r.Setting, past: w.tellsPast(), trial: w.trialBefore(), sentence: w.sentenceBefore()}
	for _, it := range r.items {
		p, lead := w.phrase(b, it)
		p = w.beforeObject(w.asFactors(p))
		if lead > 0 && lead < len(p.Words) {
			r.phrases = append(r.phrases, english.Phrase{Cat: english.Coordinator, Words: p.Words[:lead], Span: p.Span})
			p.Words = p.Words[lead:]
			p.Head -= lead
			for i := range p.Also {
				p.Also[i] -= lead
			}
		} else if len(r.phrases) == 0 && len(w.phrases) == 0 {
			link, clause := w.linked(b, it, p)
			if p = clause; len(link.Words) > 0 {
				link.Span = p.Span
				r.phrases = append(r.phrases, link)
			}
		}
		r.phrases = append(r.phrases, p)
	}
	r.main = len(r.phrases) - 1
	r.doubts = b.doubts
}

// phrase generates one item; lead is the number of words before its main part.
func (w *work) phrase(b *builder, it *item) (p english.Phrase, lead int) {
	n := b.build(it)
	p, lead = n.Phrase, b.lead
	if len(p.Words) == 0 && it.rule == nil {
		p = b.lone(n)
	}
	if q, ok := w.opener(b, it, p); ok {
		return q, lead
	}
	if p.Cat == english.NounPhrase && !p.Determined && organsFirst(p) && w.clauseStart() && len(w.r.Setting.Right) > 0 && lang.CommonPOS(w.r.Setting.Right[0]).Has(lang.Modal) {
		return b.inferred("the", p), lead // the face and skin folds should be washed
	}
	if organ(p) {
		if w.inSentence() {
			p, _ = b.theOrgan(p)
			return p, lead
		}
		p.Count = english.Singular
		return p, lead
	}
	if (signFound(p) || p.Cat == english.NounPhrase && !p.Determined && p.Count != english.Many && slices.Contains(definiteHeads, headText(p))) && w.inSentence() {
		p.Count = english.Singular
		return b.inferred("the", p), lead
	}
	if p.Cat == english.NounPhrase && !p.Determined && p.Count == english.AnyCount && w.copulaBefore() && definiteComplement(p) {
		return b.complement(p), lead
	}
	if w.t.grammar.names[it.cat] == "NP" || p.Cat == english.NounPhrase {
		if superlativePhrase(p) && !p.Determined && w.oneOfBefore() {
			return b.inferred("the", b.plural(p)), lead // one of the most effective drugs
		}
		free, determined := p.Count == english.AnyCount, p.Determined
		p = b.numbered(p)
		if free {
			p.Count = english.AnyCount
		}
		if free && !determined && (superlativePhrase(p) || p.Words[0].Text == "main" && w.sentenceBefore() == "") && (w.inSentence() || w.copulaBefore()) && !w.determinerBefore() {
			left, right := w.r.Setting.Left, w.r.Setting.Right
			if len(left) > 0 && (left[len(left)-1] == "is" || left[len(left)-1] == "was") || len(left) == 0 && len(right) > 0 && slices.Contains([]string{"is", "was", "has"}, right[0]) {
				p = n.Phrase
				p.Count = english.Singular
			} else if len(left) == 0 && len(right) > 0 && pluralVerb(right[0]) && countNoun(n.Phrase) {
				p = b.plural(n.Phrase) // [the most common symptoms] include
			}
			p = b.inferred("the", p) // offers [the greatest chance of cure]
		}
		if free && !determined && w.examplesFollow() && countNoun(p) {
			p = b.plural(p) // [non-hormonal drugs] such as venlafaxine
		}
		if free && w.severalAsked() {
			p.Determined = determined // the two most common [chronic airway diseases]
		}
	}
	if left := w.r.Setting.Left; ruleName(it) == "event-day" && len(left) > 0 && participleWord(left[len(left)-1]) {
		b.rule = "chinese/on-day"
		return as(english.PrepPhrase, join(0, b.put("on"), b.build(it).Phrase)), 0 // discharged on postoperative day 5
	}
	if ruleName(it) == "verb-adverbial-comma" && w.subjectBefore() && w.t.grammar.names[it.kids[0].cat] == "CL" {
		b.rule = "chinese/condition-last"
		return join(0, b.build(it.kids[2]).Phrase, b.build(it.kids[0]).Phrase), 0 // [should be used for life if there are no contraindications]
	}
	if ruleName(it) == "share-does" && w.clauseStart() && (w.nothingFollows() || objectAhead(w.r.Setting)) && !w.copulaBefore() {
		return b.shareDo(b.build(it.kids[0]).Phrase, b.build(it.kids[1]).Phrase), 0
	}
	if q, ok := w.adverbialFirst(b, it); ok {
		return q, 0
	}
	if w.goesOnFromVerb(it) {
		b.rule = "chinese/goes-on"
		return objectThenVerb(b, []node{b.build(it.kids[0]), b.build(it.kids[1]), b.build(it.kids[2])}), 0
	}
	if w.afterPreposition() {
		if q, ok := b.absolute(it); ok {
			return q, 0
		}
	}
	if q, ok := w.boundedNoun(b, it); ok {
		return q, 0
	}
	if p.Cat == english.NounPhrase && w.afterPeople() && (stateOf(it) || condition(p)) {
		b.rule = "chinese/with-state"
		p = as(english.PrepPhrase, join(0, b.put("with"), b.bareSettle(p)))
		return p, 0
	}
	if left := w.r.Setting.Left; p.Cat == english.NounPhrase && len(left) > 1 && left[len(left)-1] == "who" && (stateOf(it) || condition(p) || symptomWord(p)) {
		b.rule = "chinese/have-state"
		return join(0, b.verb("have", english.Lemma), b.bareSettle(p)), 0 // patients who [have dysphagia]
	}
	if n.Cat == english.NounPhrase && !n.Phrase.Determined && (stateOf(it) || stateNoun([]*item{bareNoun(it)})) && w.spliced() {
		b.rule = "chinese/with-state"
		return as(english.PrepPhrase, join(0, b.put("with"), b.one(n.Phrase))), 0 // the onset is early, [with slow progression]
	}
	if q, ok := w.atRate(b, it); ok {
		return q, 0
	}
	if q, ok := w.described(b, p); ok {
		return q, 0
	}
	if q, ok := w.withoutDoing(b, it); ok {
		return q, 0
	}
	if p.Cat == english.VerbPhrase && !p.Finite && p.Head < len(p.Words) && p.Words[p.Head].Text == "be" && (p.Words[p.Head].Form == english.Lemma || p.Words[p.Head].Form == english.PresentSingular && alsoOpen(p)) {
		p = inflect(p, english.PresentSingular)
	}
	if p.Cat == english.VerbPhrase && !p.Finite && headWord(p).Form == english.Lemma && headText(p) != "be" && headText(p) != "have" && (w.copulaBefore() && w.aimBefore() || w.purposeBefore() && ruleName(it) == "object") {
		b.rule = "chinese/aim"
		p.Finite = true
		return join(1, b.put("to"), p), 1 // the goal is to relieve symptoms
	}
	if p.Cat == english.VerbPhrase && p.Finite && w.relative(it) {
		b.doubts += 0.05
		b.rule = "chinese/which"
		return as(english.Clause, join(1, b.put("which"), p)), 0
	}
	if q, ok := ownObjectBefore(p, w.sentenceBefore()); ok {
		b.rule = "chinese/own-object"
		p = q
	}
	if p.Cat == english.VerbPhrase {
		if q, ok := w.nobodys(b, it, p); ok {
			return q, 0
		}
		p = w.prompts(b, it, p)
		p = w.saidAlready(p)
	}
	if p.Cat == english.VerbPhrase && (w.wantsClause() || w.sentenceStart() && (headText(p) == "have" || headText(p) == "be")) {
		b.doubts += 0.3 // the sentence has no subject
	}
	if b.past && p.Cat == english.VerbPhrase && w.subjectBefore() {
		return toldPast(p), lead
	}
	if lead == 0 {
		p = w.governed(b, it, p)
	}
	p.Undergone = p.Cat == english.VerbPhrase && !p.Finite && slices.Contains(agentVerbs, headText(p)) && objectlessPhrase(p)
	return w.reduced(p), lead
}

// absolute turns a clause into a noun with a participle, for a preposition before it: defined as hypoperfusion causing hypoxia, as blood
// loss reaching 1000 mL within 24 hours.
func (b *builder) absolute(it *item) (english.Phrase, bool) {
	var when english.Phrase
	switch ruleName(it) {
	case "clause":
	case "clause-adverbial":
		when = b.build(it.kids[0]).Phrase
		if it = it.kids[1]; ruleName(it) != "clause" {
			return english.Phrase{}, false
		}
	default:
		return english.Phrase{}, false
	}
	subject, vp := b.build(it.kids[0]), b.build(it.kids[1]).Phrase
	if vp.Finite {
		return english.Phrase{}, false
	}
	b.rule = "chinese/absolute"
	if headText(vp) != "be" {
		vp = verbForm(vp, english.Gerund)
	} else if i := vp.Head + 1; i < len(vp.Words) && slices.Contains([]string{"less", "more", "below", "above", "at", "lower", "higher", "greater"}, firstOf(vp.Words[i].Text)) {
		if vp = dropBe(vp); firstOf(vp.Words[0].Text) != "below" && firstOf(vp.Words[0].Text) != "above" {
			vp = join(1, b.put("of"), vp) // a urine output of less than 400 mL
		}
	} else {
		return english.Phrase{}, false
	}
	return as(english.NounPhrase, join(0, b.settle(subject.Phrase), vp, when)), true
}

// firstOf is the first word of a term.
func firstOf(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return first
}

// alsoOpen reports verbs coordinated with the head whose form is not decided.
func alsoOpen(p english.Phrase) bool {
	return len(p.Also) > 0 && !slices.ContainsFunc(p.Also, func(i int) bool { return p.Words[i].Form != english.Lemma })
}

// reduced drops the copula of a passive that the sentence has no place for, since it has its verb already: "it is a disease [caused
// by bacteria]".
func (w *work) reduced(p english.Phrase) english.Phrase {
	if rest, ok := strings.CutPrefix(headText(p), "be "); ok && p.Head == 0 && !p.Finite && w.whenBefore() {
		p.Words = slices.Clone(p.Words)
		p.Words[0].Text, p.Words[0].Alternatives, p.Words[0].POS, p.Words[0].Form = rest, nil, "adj", english.Lemma
		return as(english.AdjPhrase, p) // when added to
	}
	if p.Cat != english.VerbPhrase || p.Finite || len(p.Words) < 2 || p.Words[p.Head].Text != "be" || p.Words[p.Head].Source != "" || !(p.Head == 0 && (w.afterVerbAndNoun() || w.afterAside())) && !w.copulaBefore() && !(p.Head == 0 && w.whenBefore()) {
		return p
	}
	p = dropBe(p)
	p.Cat = english.AdjPhrase
	return p
}

// firstPart is the leaf that a reading begins with.
func firstPart(it *item) *item {
	for it.rule != nil {
		it = it.kids[0]
	}
	return it
}
