package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

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
