package french

import "unmix/pipeline/translate/english"

// thoseWho gives a second modifier that cannot stand before the noun a pronoun of its own: "les patients suicidaires ou souffrant d'addiction" is
// "suicidal patients or those suffering from addiction".
// Source: CGEL, coordination of unlike modifiers.
func thoseWho(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, and, mod := s.chunks[i], s.at(i+1), s.at(i+2)
		if !np.is(tNoun) || !np.plural() || np.post || np.head == 0 || np.words[np.head-1].POS != "adj" || !and.is(tCoord) || and.lemma != "et" && and.lemma != "ou" {
			return 0, nil
		}
		if !mod.is(tPres) && !(mod.is(tPast) && takesComplement(mod, s.at(i+3))) || mod.is(tPast) && s.disagrees(np, mod) {
			return 0, nil
		}
		those := &chunk{tag: tStrong, lemma: "ceux", span: mod.span, words: []english.Word{grammar("those", "pron", "those-who")}, number: np.number}
		return 3, []*chunk{np, and, those, mod}
	})
}
