package chinese

import (
	"slices"
	"strings"
)

// What belongs to people has no possessive in Chinese dictionaries and often none in its sentences: 屏住呼吸 is to hold one's breath. English says
// whose it is (Quirk et al. 1985, 5.35).

// saysTheir and saysYour say whose it is.
var (
	saysTheir = strings.NewReplacer("one's", "their", "oneself", "themselves")
	saysYour  = strings.NewReplacer("one's", "your", "oneself", "yourself")
)

// ownPerson: 屏住呼吸, behind people: children [hold their breath], you should [weigh yourself]. It goes on.
func (s *placement) ownPerson() bool {
	whose, own := saysTheir, "their own"
	if s.w.addressesReader() {
		whose, own = saysYour, "your own"
	}
	for i, w := range s.p.Words {
		text := w.Text
		switch {
		case w.Text == "own" && w.Entry != nil && w.Entry.Term == "自己的" && (i == 0 || s.p.Words[i-1].POS != "det"):
			text = own
		case i == 0 && w.POS == "verb" || strings.Contains(w.Text, " "):
			text = whose.Replace(w.Text)
		}
		if text != w.Text {
			s.p.Words = slices.Clone(s.p.Words)
			s.p.Words[i].Text = text
		}
	}
	return false
}

// addressesReader reports English around the fragment that speaks to its reader, or an order to nobody else.
func (w *work) addressesReader() bool {
	around := slices.Concat(w.r.Setting.Left, w.r.Setting.Right)
	if slices.ContainsFunc(around, func(s string) bool { return s == "you" || s == "your" || s == "yourself" }) {
		return true
	}
	return w.sentenceBefore() == "" && w.clauseStart() && !w.subjectAsked()
}
