package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// unRules render 未 before a verb that describes a noun: untreated patients.
var unRules = []Rule{
	// 未经批准 has an entry; 未 + 治疗 + 的 + 患者: untreated patients.
	{Name: "relative-un", Gives: "N", Pattern: "未|未经|尚未|未被 V 的 N", Head: 3, Cost: 0.2, Build: unNoun},
	{Name: "relative-un-short", Gives: "A", Pattern: "未|未经 V", Head: 1, Cost: 0.05, When: unWord, Build: unAdjective},
}

// unNoun renders 未 before a verb that modifies a noun: untreated patients, patients not treated.
func unNoun(b *builder, k []node) english.Phrase {
	v, n := k[1].Phrase, b.peopled(k[3])
	if a, ok := b.un(v, k[0]); ok {
		return join(1, a, n)
	}
	return join(0, n, b.put("not", k[0]), inflect(v, english.PastParticiple))
}

// unWord reports verbs whose participle takes un-: untreated, not uncaused.
func unWord(k []*item) bool {
	e := englishOf(k[1])
	return e != "" && !strings.Contains(e, " ") && !slices.Contains(bringAbout, e) && lang.Look("un"+lang.PastParticiple(e)).English()
}

func unAdjective(b *builder, k []node) english.Phrase {
	if a, ok := b.un(k[1].Phrase, k[0]); ok {
		return a
	}
	return as(english.AdjPhrase, join(1, b.put("not", k[0]), inflect(k[1].Phrase, english.PastParticiple)))
}

// un writes un- before a participle when the result is an English word.
func (b *builder) un(v english.Phrase, from node) (english.Phrase, bool) {
	w := headWord(v)
	if len(v.Words) != 1 {
		return v, false
	}
	for _, text := range append([]string{w.Text}, admitted(w)...) {
		w.Text = text
		w.Form = english.PastParticiple
		part := english.Inflect(w)
		if !lang.Look("un" + part).English() {
			continue
		}
		w.Text, w.Form, w.Alternatives, w.POS = "un"+part, english.Lemma, nil, "adj"
		w.Source = from.src() + w.Source
		w.Rules = append(slices.Clone(w.Rules), b.rule)
		return english.Phrase{Cat: english.AdjPhrase, Words: []english.Word{w}}, true
	}
	return v, false
}
