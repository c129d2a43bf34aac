package chinese

import (
	"slices"
	"strings"
)

// What belongs to people has no possessive in Chinese dictionaries and often none in its sentences: 屏住呼吸 is to hold one's breath. English says
// whose it is (Quirk et al. 1985, 5.35).

// ownPerson: 屏住呼吸, behind people: children [hold their breath], you should [weigh yourself]. It goes on.
func (s *placement) ownPerson() bool {
	whose, self := "their", "themselves"
	if s.w.addressesReader() {
		whose, self = "your", "yourself"
	}
	for i := range s.p.Words {
		w := &s.p.Words[i]
		if own := w.Entry != nil && w.Entry.Term == "自己的" && w.Text == "own"; own && (i == 0 || s.p.Words[i-1].POS != "det") {
			s.p.Words = slices.Clone(s.p.Words)
			s.p.Words[i].Text = whose + " own"
			continue
		}
		if i == 0 && w.POS == "verb" || strings.Contains(w.Text, " ") {
			if text := strings.NewReplacer("one's", whose, "oneself", self).Replace(w.Text); text != w.Text {
				s.p.Words = slices.Clone(s.p.Words)
				s.p.Words[i].Text = text
			}
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
	return w.sentenceBefore() == "" && !strings.Contains(w.sentenceBefore(), " ") && w.clauseStart() && !w.subjectAsked()
}

// onlyOne: 仅在一家医院, where the number is what matters: in only [one hospital]. It goes on.
func (s *placement) onlyOne() bool {
	src := s.w.r.Source()
	at := strings.IndexAny(src, "仅只")
	if at < 0 {
		return false
	}
	one := strings.Index(src[at:], "一")
	if one < 0 || one > len("仅仅只有在一") || strings.HasPrefix(src[at+one:], "一般") || strings.HasPrefix(src[at+one:], "一些") {
		return false
	}
	for i, w := range s.p.Words {
		if (w.Text == "a" || w.Text == "an") && w.POS == "det" && strings.HasPrefix(w.Source, "一") {
			s.p.Words = slices.Clone(s.p.Words)
			s.p.Words[i].Text = "one"
			break
		}
	}
	return false
}
