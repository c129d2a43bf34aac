package french

import (
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// onceDone writes a participle clause with "une fois" as a clause: "une fois le diagnostic confirmé" is "once the diagnosis is confirmed".
// Source: Le bon usage, the absolute participle; CGEL, once.
func onceDone(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		once, np, part := s.chunks[i], s.at(i+1), s.at(i+2)
		if once.lemma != "une fois" && once.lemma != "sitôt" && once.lemma != "aussitôt" || !np.is(tDet) || !part.is(tNoun) {
			return 0, nil
		}
		k := i + 3
		for s.at(k).is(tAdj) {
			k++
		}
		p := s.at(k)
		if !p.is(tPast) {
			if p = s.at(k - 1); k == i+3 || !p.is(tAdj) || p.mood != lang.MoodParticiple {
				return 0, nil
			}
			k--
		}
		if p.is(tPast) {
			p.setForm(english.PastParticiple)
		}
		be := english.Word{Text: "be", POS: "verb", Form: presentOf(part.plural()), Rules: []string{"french/once-done"}}
		if moving[p.lemma] {
			be.Text = "have" // une fois les symptômes apparus: once symptoms have appeared
		}
		p.put(0, be)
		p.tag, p.fixed, p.head = tFin, true, 0
		once.tag = tSub
		if once.words[0].Alternatives = nil; once.lemma == "une fois" {
			once.words[0].Text = "once"
		} else {
			once.words[0].Text = "as soon as" // sitôt le diagnostic posé
		}
		return k + 1 - i, append([]*chunk{once}, s.chunks[i+1:k+1]...)
	})
}
