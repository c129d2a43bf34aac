package french

import (
	"slices"

	"unmix/pipeline/translate/english"
)

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
	have := english.Word{Text: "have", POS: "verb", Form: english.PresentSingular, Rules: []string{"french/once-over"}}
	if noun.plural() {
		have.Form = english.PresentPlural
	}
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
