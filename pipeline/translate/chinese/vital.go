package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// vitalRules read the rates of vital signs as case reports write them, without the word for rate (Wan and Lu, Diagnostics, 9th ed., vital signs).
var vitalRules = []Rule{
	// 呼吸 + 20次/分: a respiratory rate of 20 breaths per minute.
	{Name: "breathing-rate", Gives: "NP", Pattern: "呼吸 QTY", Cost: 0.05, When: perMinuteSecond, Build: breathingRate},
	// 呼吸 + 20次, before /min: a respiratory rate of 20 breaths.
	{Name: "breathing-count", Gives: "NP", Pattern: "呼吸 NUM 次", Cost: 0.05, Build: breathingCount},
}

// perMinuteSecond reports a count for each minute.
func perMinuteSecond(k []*item) bool {
	it := k[1]
	for it.rule != nil {
		it = it.kids[it.rule.head]
	}
	return it.head != nil && strings.HasPrefix(it.head.text, "次/")
}

func breathingRate(b *builder, k []node) english.Phrase {
	of, q := b.put("of"), perMinute(k[0].item, k[1].Phrase)
	if first := q.Words[0].Text; first == "below" || first == "above" || first == "greater" {
		of = english.Phrase{}
	}
	p := join(0, as(english.NounPhrase, b.put("respiratory rate", k[0])), of, q)
	p.Count = english.Singular
	return p
}

func breathingCount(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, b.put("respiratory rate", k[0])), b.put("of"), k[1].Phrase, b.put("breaths", k[2]))
	p.Count = english.Singular
	return p
}

// perMinute names what is counted each minute: breaths, heart beats.
func perMinute(what *item, q english.Phrase) english.Phrase {
	word := "beats"
	if strings.Contains(what.head.text, "呼吸") {
		word = "breaths"
	} else if !strings.ContainsAny(what.head.text, "心脉") {
		return q
	}
	q.Words = slices.Clone(q.Words)
	for i, w := range q.Words {
		switch {
		case w.Text == "beats per minute":
			q.Words[i].Text, q.Words[i].Alternatives = word+" per minute", nil
		case w.Text == "times" && i+1 < len(q.Words) && q.Words[i+1].Text == "per":
			q.Words[i].Text = word
		}
	}
	return q
}

// counted names what is counted before a unit that the document writes itself: 心率80次/min, 80 beats/min; 呼吸20次/min, 20 breaths/min.
func (b *builder) counted(times english.Phrase) string {
	at := times.Span.End
	if at > len(b.doc) || !strings.HasPrefix(b.doc[at:], "/min") {
		return ""
	}
	before := b.doc[max(0, at-40):at]
	breath, beat := strings.LastIndex(before, "呼吸"), max(strings.LastIndex(before, "心率"), strings.LastIndex(before, "脉"))
	switch {
	case breath > beat:
		return "breath"
	case beat >= 0:
		return "beat"
	}
	return ""
}
