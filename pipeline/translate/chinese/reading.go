package chinese

import (
	"cmp"
	"slices"
	"strings"

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
		if it == items[0] {
			continue
		}
		if total := float64(it.cost + w.rootCost(it, true) + leftover); total <= out[0].cost+nearReading {
			out = append(out, reading{items: []*item{it}, cost: total})
		}
	}
	slices.SortStableFunc(out[1:], func(a, b reading) int { return cmp.Compare(a.cost, b.cost) })
	return out[:min(len(out), maxReadings)]
}

// choose takes the reading with the smallest cost once its English is counted in.
func (w *work) choose(list []reading) {
	for i := range list {
		w.generate(&list[i])
		if len(list) > 1 {
			list[i].cost += oddCost * float64(w.odd(&list[i]))
		}
	}
	slices.SortStableFunc(list, func(a, b reading) int { return cmp.Compare(a.cost, b.cost) })
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
	if len(best.items) == 1 && doneWord(best.items[0]) && w.predicateOfThing() {
		w.doubts += 0.3 // symptoms were [relief]: there is no passive for it
	}
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
	b := &builder{doc: w.r.Doc.Text, set: w.r.Setting, past: w.tellsPast(), trial: w.trialBefore(), sentence: w.sentenceBefore(), asks: w.asks()}
	for _, it := range r.items {
		p, lead := w.phrase(b, it)
		p = w.onlyOnce(w.beforeObject(w.asFactors(w.plainDegree(p))))
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

// endsIn reports a text that ends in one of these words. The last byte rules out nearly all of them, before a comparison: the longest
// lists are asked for every pair of phrases.
func endsIn(text string, ends ...string) bool {
	if text == "" {
		return false
	}
	last := text[len(text)-1]
	for _, e := range ends {
		if e[len(e)-1] == last && strings.HasSuffix(text, e) {
			return true
		}
	}
	return false
}

// beginsIn reports a word with one of the beginnings.
func beginsIn(text string, starts ...string) bool {
	return slices.ContainsFunc(starts, func(s string) bool { return strings.HasPrefix(text, s) })
}

// firstPart is the leaf that a reading begins with.
func firstPart(it *item) *item {
	for it.rule != nil {
		it = it.kids[0]
	}
	return it
}

// lastPart is the last part of a phrase.
func lastPart(it *item) *item {
	for it.rule != nil {
		it = it.kids[len(it.kids)-1]
	}
	return it
}

// lastWordOf is the last Chinese word of a reading: what a phrase is about stands at its end.
func lastWordOf(it *item) string { return lastPart(it).head.text }
