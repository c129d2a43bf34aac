package chinese

import (
	"slices"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// A Chinese topic stands at the head of its sentence without a preposition (Li and Thompson 1981, ch. 4.1): 老年患者, the dose should be
// halved. English says in whom or when.

// clauseAhead reports a fragment that begins a sentence, with a comma and a whole English clause behind it.
func (w *work) clauseAhead() bool {
	right := w.r.Setting.Right
	if w.sentenceBefore() != "" || len(right) < 4 || right[0] != "," || w.r.Segment.Kind != text.Sentence && w.r.Segment.Kind != text.Item {
		return false
	}
	first := right[1]
	if p := lang.CommonPOS(first); slices.Contains(adverbialOpeners, first) || slices.Contains(relativeOpeners, first) ||
		slices.Contains([]string{"and", "or", "but", "especially", "particularly", "including", "such"}, first) || finiteVerb(first) ||
		p.Has(lang.Modal) {
		return false
	}
	for _, word := range right[2:] {
		if !isLatin([]rune(word)[0]) {
			return false
		}
		if finiteVerb(word) {
			return true
		}
	}
	return false
}

// afterConcession reports a conjunction behind a comma right before the fragment, which ends the sentence: …, yet [awareness is below 50%].
func (w *work) afterConcession() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && left[n-2] == "," && slices.Contains([]string{"yet", "but", "although", "whereas", "while", "because"}, left[n-1]) && w.sentenceEnds()
}

// opener makes people, cases and seasons at the head of a sentence that has its clause the adverbial that they are there.
func (w *work) opener(b *builder, it *item, p english.Phrase) (english.Phrase, bool) {
	if p.Cat != english.NounPhrase || !w.clauseAhead() {
		return p, false
	}
	switch last := lastWord(headText(p)); {
	case isPerson(it) || ruleName(it) == "anyone" || last == "case" || last == "patient":
		b.rule = "chinese/opener"
		return as(english.PrepPhrase, join(0, b.put("in"), b.people(node{p, it}))), true
	case saysWhen(it):
		b.rule = "chinese/opener"
		return as(english.PrepPhrase, join(0, b.put(timePreposition(p)), b.definite(p))), true
	case stretch(it):
		b.rule = "chinese/opener"
		if last == "season" && p.Count == english.AnyCount {
			p.Count = english.Singular
			p = b.definite(p)
		}
		return duringPeriod(b, []node{{p, it}}), true
	}
	return p, false
}

// timeNouns are the rules of nouns for a time that is counted from an event or within one.
var timeNouns = []string{"event-day", "first-years", "first-after", "first-time-after-term", "ordinal-unit"}

// saysWhen reports such a noun, also with what the time is part of: 治疗的前三个月.
func saysWhen(it *item) bool {
	for it.rule != nil && it.rule.Gives == "NP" && !slices.Contains(timeNouns, it.rule.Name) {
		if !slices.Contains([]string{"noun", "de-of", "de-place", "de-possessive"}, it.rule.Name) {
			return false
		}
		it = it.kids[it.rule.head]
	}
	return slices.Contains(timeNouns, ruleName(it)) && endsIn(lastWordOf(it), "天", "日", "周", "月", "年", "小时", "晚")
}

// timePreposition is on before a day, during before longer times and several days.
func timePreposition(p english.Phrase) string {
	if last := lastWord(headText(p)); last == "day" && p.Count != english.Many && headWord(p).Form != english.PluralNoun {
		return "on"
	}
	return "during"
}
