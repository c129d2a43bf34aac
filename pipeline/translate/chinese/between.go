package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// A predicate of the source may stand where English has room for a participle only: behind a form of be, or between a thing and the verb of the
// sentence (Quirk et al. 1985, 17.28).

// afterBe is what a form of be right before the fragment leaves of a predicate: was [misdiagnosed as pneumonia], which 被 has said as well, and was
// [discontinued because of bleeding], of a verb without an object.
func (s *placement) afterBe() (english.Phrase, bool) {
	p := s.p
	if p.Cat != english.VerbPhrase || p.Finite || !s.w.copulaBefore() || p.Head >= len(p.Words) {
		return p, false
	}
	w := headWord(p)
	if w.Text == "be" && w.Source != "" && p.Head+1 < len(p.Words) {
		q := dropBe(p)
		q.Words[p.Head].Source = w.Source + q.Words[p.Head].Source
		return as(english.AdjPhrase, q), true
	}
	return s.asDone()
}

// asDone is a verb without an object as what is done to a thing; ok is false for verbs that are no passive.
func (s *placement) asDone() (english.Phrase, bool) {
	p := s.p
	w := headWord(p)
	verb, _, _ := strings.Cut(w.Text, " the ")
	if w.Text == "consist" {
		verb = "compose"
	}
	next := p.Head + 1
	if verb == "give" {
		next = len(p.Words) // was [given antibiotics]
	}
	if next < len(p.Words) && slices.Contains(objectPOS, p.Words[next].POS) || w.POS != "verb" || len(p.Also) > 0 || intransitive(verb) || slices.Contains(linking, firstOf(verb)) || objectAhead(s.w.r.Setting) || strings.Contains(w.Text, " to") {
		return p, false
	}
	p.Words = slices.Clone(p.Words)
	p.Words[p.Head].Text, p.Words[p.Head].Alternatives = verb, nil
	return as(english.AdjPhrase, inflect(p, english.PastParticiple)), true
}

// doneTo: 在20分钟内静脉注射, between a thing and its verb: a dose [intravenously injected within 20 minutes] halves the risk.
func (s *placement) doneTo() bool {
	if s.p.Cat != english.VerbPhrase || s.p.Finite || s.p.Head >= len(s.p.Words) || slices.Contains(objectOptional, headText(s.p)) || s.b.peopleBefore() || !s.w.thingBefore() || !s.w.verbFollows() {
		return false
	}
	q, ok := s.asDone()
	return ok && s.decided(q, s.lead)
}

// What an object begins with, and verbs that are no passive.
var (
	objectPOS = strings.Fields("noun abbr name adj det num")
	linking   = strings.Fields("be have become remain seem appear show lack need")
)

// thingBefore reports a subject right before the fragment, or its amount: a dose of 4 g.
func (w *work) thingBefore() bool {
	left := w.r.Setting.Left
	if w.subjectBefore() {
		return true
	}
	return len(left) > 2 && isUnit(left[len(left)-1]) && !slices.ContainsFunc(strings.Fields(w.sentenceBefore()), finiteVerb) && !slices.Contains(adverbialOpeners, left[0])
}

// verbFollows reports the finite verb of the sentence right behind the fragment: halves the risk.
func (w *work) verbFollows() bool {
	right := w.r.Setting.Right
	return len(right) > 1 && (slices.Contains(finiteWords, right[0]) || thirdPerson(right))
}

// thirdPerson reports a verb in the third person with its object, be it a plural noun as well: halves the risk.
func thirdPerson(words []string) bool {
	return len(words) > 1 && lang.CommonPOS(words[1]).Has(lang.Determiner) && presentVerb(words[0])
}
