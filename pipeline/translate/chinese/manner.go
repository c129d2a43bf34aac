package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// mannerRules render 得 behind a verb, which says how something is done (Li and Thompson 1981, ch. 22).
var mannerRules = []Rule{
	// 进展 + 得 + 很慢: progress very slowly; 控制 + 得 + 很好: be very well controlled.
	{Name: "manner", Gives: "VP", Pattern: "VG 得 AP|ADV", Cost: -0.2, When: mannerLast, Build: mannerOf},
	// 持续 + 更 + 久: last longer.
	{Name: "verb-degree", Gives: "VP", Pattern: "VG 更|较|得更|得较 A", Cost: 0.15, When: notChanging, Build: verbDegree},
}

// flatAdverbs are adjectives that are adverbs as they stand.
var flatAdverbs = strings.Fields("fast long early late high low hard far deep near straight better worse faster slower longer")

// manner turns an adjective into the adverb of how something is done: rapid, rapidly.
func (b *builder) manner(p english.Phrase) english.Phrase {
	w := headWord(p)
	if w.Text == "not good" || len(p.Words) == 2 && p.Words[0].Text == "not" && w.Text == "good" {
		w.Text, w.Alternatives, w.POS = "poorly", nil, "adv" // 睡得不好
		p.Words, p.Head = []english.Word{w}, 0
		return p
	}
	if w.POS != "adj" {
		return p
	}
	text := w.Text + "ly"
	switch {
	case w.Text == "few":
		text = "little" // 吃得少
	case w.Text == "good" || w.Text == "very good":
		text = strings.TrimSuffix(w.Text, "good") + "well"
	case slices.Contains(flatAdverbs, w.Text):
		text = w.Text
	case !lang.Look(text).English():
		return p
	}
	p.Words = slices.Clone(p.Words)
	p.Words[p.Head].Text, p.Words[p.Head].Alternatives, p.Words[p.Head].POS = text, nil, "adv"
	return p
}

// notChanging keeps the degree of a change from being its manner.
func notChanging(k []*item) bool { return !changes(k) }

func verbDegree(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.degree(b.manner(k[2].Phrase)))
}

// mannerLast keeps set phrases and clauses out of the place of the adverb.
func mannerLast(k []*item) bool {
	return k[2].size <= 2 && !strings.Contains(strings.TrimPrefix(englishOf(k[2]), "very "), " ")
}

func mannerOf(b *builder, k []node) english.Phrase {
	v, a := k[0].Phrase, as(english.AdvPhrase, b.manner(k[2].Phrase))
	if len(a.Words) > 1 && a.Words[0].Text == "relatively" {
		a.Words, a.Head = a.Words[1:], a.Head-1
		a = b.degree(a) // 较快: faster
	}
	e := englishOf(k[0].item)
	if intransitive(e) || slices.Contains(objectOptional, e) || strings.Contains(e, " ") {
		return join(0, v, a)
	}
	if last := lastWord(headText(a)); last == "well" || last == "better" || strings.HasSuffix(last, "ly") {
		return after(b.passive(v), 1, a)
	}
	return join(0, b.passive(v), a)
}
