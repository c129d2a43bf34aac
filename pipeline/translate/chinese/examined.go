package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// examinations give the participle and preposition of what is looked for in people, who do not look for it themselves: 孕妇应检测抗体, pregnant women
// should be tested for antibodies. Chinese need not mark the passive (Li and Thompson 1981, 16.2).
var examinations = map[string]string{"screen": "screen for", "detect": "test for", "test": "test for"}

// repeats are verbs of examining again, for which people have the examination.
var repeats = []string{"repeat", "recheck", "reexamine", "re-examine"}

// dutyHeads are the words of a duty in English.
var dutyHeads = []string{"should", "must", "need to", "need"}

// examined puts a duty of examining into the form that suits those who are examined.
func (b *builder) examined(vp english.Phrase) english.Phrase {
	i := slices.IndexFunc(vp.Words, func(w english.Word) bool { return w.POS == "verb" && w.Entry != nil })
	if i < 1 || i+1 >= len(vp.Words) || !slices.Contains(dutyHeads, vp.Words[0].Text) || vp.Words[i-1].Text == "be" || len(vp.Also) > 0 {
		return vp
	}
	verb := vp.Words[i]
	first := firstOf(verb.Text)
	if next := vp.Words[i+1]; !slices.Contains([]string{"noun", "adj", "det"}, next.POS) && next.Text != "for" || verb.Form == english.PastParticiple {
		return vp
	}
	if passive := examinations[first]; passive != "" {
		verb.Text, verb.Alternatives, verb.Form = firstOf(passive), nil, english.PastParticiple
		be := english.Word{Text: "be", POS: "verb", Form: english.Lemma, Rules: []string{"chinese/examined"}}
		words := slices.Concat(vp.Words[:1], []english.Word{be}, vp.Words[1:i], []english.Word{verb})
		if vp.Words[i+1].Text != "for" {
			words = append(words, english.Word{Text: "for", POS: "particle", Rules: []string{"chinese/examined"}})
		}
		vp.Words = append(words, vp.Words[i+1:]...)
		return vp
	}
	if !slices.Contains(repeats, first) {
		return vp
	}
	end := i + 1
	for end < len(vp.Words) && (slices.Contains([]string{"noun", "adj", "det"}, vp.Words[end].POS) || slices.Contains([]string{"of", "and", ","}, vp.Words[end].Text)) {
		end++
	}
	have := verb
	have.Text, have.Alternatives, have.Form = "have", nil, english.Lemma
	again := english.Word{Text: "repeat", POS: "verb", Form: english.PastParticiple, Rules: []string{"chinese/examined"}}
	vp.Words = slices.Concat(vp.Words[:i], []english.Word{have}, vp.Words[i+1:end], []english.Word{again}, vp.Words[end:])
	return vp
}

// examined: 应检测抗体, behind people: pregnant women [should be tested for antibodies]. It goes on.
func (s *placement) examined() bool {
	if s.p.Cat == english.VerbPhrase && s.b.peopleBefore() && !slices.ContainsFunc(s.w.r.Setting.Left, func(w string) bool {
		return slices.Contains(agents, strings.ToLower(w))
	}) {
		s.p = vaccinated(s.b.examined(s.p))
	}
	return false
}

// agents are those who examine.
var agents = strings.Fields("physician physicians doctor doctors clinician clinicians nurse nurses we team surgeon surgeons specialist specialists hospital hospitals laboratory laboratories pediatrician pediatricians obstetrician obstetricians practitioner practitioners")
