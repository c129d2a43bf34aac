package french

// timing are the prepositions of when something happened.
var timing = wordSet(`during within after before until`)

// wishedBy reports whether the clause of the verb at i is what one of the French words, or of the English before the fragment, says: what somebody asks for has the
// bare form in English, what somebody fears may: "recommande que le patient soit hospitalisé" is "recommends that the patient be hospitalized".
// Source: CGEL, the mandative construction; Garner's Modern English Usage, the subjunctive.
func (s *sentence) wishedBy(i int, french, english map[string]bool) bool {
	for k := i - 1; k >= max(-1, i-9); k-- {
		switch c := s.at(k); {
		case c == nil:
			return s.leftIs("that") && len(s.set.Left) > 1 && english[verbLemma(s.set.Left[len(s.set.Left)-2])]
		case c.is(tPunct, tCoord, tFin, tInf, tPres, tSubj) && !(c.is(tSubj) && k == i-1):
			return c.is(tFin, tInf, tPres) && lastWord(c.headTerm()) == "que" && french[firstWord(c.lemma)]
		case c.lemma == "que" && k == 0:
			return english[verbLemma(s.wordBefore())]
		case c.lemma == "que":
			return french[firstWord(s.at(k-1).lemma)]
		}
	}
	return false
}

// mandating are French words that ask for something, or say that it must be, mandates the English ones; fearing and fears say what somebody fears.
var (
	fearing   = wordSet(`craindre redouter`)
	fears     = wordSet(`fear`)
	mandating = wordSet(`demander exiger recommander préconiser ordonner conseiller requérir proposer essentiel impératif indispensable nécessaire obligatoire`)
	mandates  = wordSet(`ask request require recommend demand propose insist order urge advise essential imperative mandatory`)
)
