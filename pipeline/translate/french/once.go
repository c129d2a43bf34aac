package french

import (
	"slices"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// onceDone writes a participle clause with "une fois" as a clause: "une fois le diagnostic confirmé" is "once the diagnosis is confirmed".
// Source: Le bon usage, the absolute participle; CGEL, once.
func onceDone(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		once, np, part := s.chunks[i], s.at(i+1), s.at(i+2)
		if once.is(tDet) && once.indefinite() && np.is(tNoun) && np.lemma == "fois" && part.is(tAdj, tPast) && part.plural() && (i == 0 || s.at(i-1).mark(",")) {
			once.words, once.tag = []english.Word{{Text: "once", POS: "conj", Source: once.source + " " + np.source}}, tSub
			once.cover(np) // une fois positifs: once positive
			return 3, []*chunk{once.note("once-done"), part}
		}
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

// onceOver writes a participle clause before the main clause as a clause with once: "le traitement terminé, une surveillance est instaurée" is "once treatment
// has been completed, surveillance is started".
// Source: Le bon usage, the absolute participle; CGEL, absolute clauses are rare in English.
func onceOver(s *sentence) {
	det, noun := s.at(0), s.at(1)
	if len(s.set.Left) > 0 || !det.is(tDet) || !articles[det.lemma] || !noun.is(tNoun) {
		return
	}
	k := 2
	for s.at(k).is(tAdj) && !s.at(k+1).mark(",") {
		k++
	}
	part, comma, next := s.at(k), s.at(k+1), s.at(k+2)
	if part.is(tAdj) {
		part = s.reread(part, tPast)
	}
	if !part.is(tPast) || len(part.words) != 1 || !overVerbs[part.lemma] || differ(part.number, noun.number) || genderDiffer(part.gender, noun.gender) || !comma.mark(",") || !next.is(tDet, tSubj) || !s.clauseBehind(k+1) {
		return
	}
	have := english.Word{Text: "have", POS: "verb", Form: presentOf(noun.plural()), Rules: []string{"french/once-over"}}
	part.setForm(english.PastParticiple)
	if !moving[part.lemma] && !goingVerbs[part.lemma] {
		part.put(0, english.Word{Text: "be", POS: "verb", Form: english.PastParticiple, Rules: []string{"french/once-over"}})
	}
	part.put(0, have)
	part.tag, part.fixed, part.head = tFin, true, 0
	part.number = noun.number
	once := &chunk{tag: tSub, lemma: "une fois", span: det.span, words: []english.Word{grammar("once", "conj", "once-over")}}
	once.span.End = once.span.Start
	s.chunks = slices.Concat([]*chunk{once}, s.chunks[:k], []*chunk{part.note("once-over")}, s.chunks[k+1:])
}

// overVerbs are done, or happen, to the end, so that what follows begins then; goingVerbs are those of them without an object.
var (
	overVerbs = wordSet(`terminer achever finir poser établir confirmer suspecter éliminer écarter exclure identifier obtenir stabiliser contrôler corriger retirer disparaître passer
		guérir débuter instaurer effectuer réaliser opérer drainer arrêter interrompre recueillir administrer franchir atteindre`)
	goingVerbs = wordSet(`disparaître passer`)
)
