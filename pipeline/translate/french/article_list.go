package french

import "unmix/pipeline/lang"

// balance drops the articles of all nouns of a list when English drops that of one: "le poids et la taille" is "weight and height",
// "l'âge, le tabac et l'obésité" "age, tobacco and obesity".
// Source: CGEL, bare coordination.
func (s *sentence) balance() {
	for i := 0; i < len(s.chunks); i++ {
		list := s.listFrom(i)
		if len(list) < 2 {
			continue
		}
		dropped := false
		for _, np := range list {
			dropped = dropped || !definite(np, np.det, false)
		}
		for _, np := range list {
			if dropped {
				np.det = nil
			}
		}
		if !dropped {
			for _, np := range list[1:] {
				np.det = nil // the mother and child
			}
		}
		i += 2 * (len(list) - 1)
	}
	for i, np := range s.chunks {
		if more, end := s.at(i+2), s.at(i+4); articled(np) && !np.post && !np.plural() && s.at(i+1).mark(",") && articled(more) && !more.post && s.at(i+3).is(tCoord) && articled(end) && end.post && s.at(i-1).is(tPrep, tFin) {
			np.kind, more.det, end.det = kindDefinite, nil, nil // the number, size and histology of the lesions
		}
		link, last := s.at(i+1), s.at(i+2)
		if link.is(tCoord) && link.lemma == "et" && articled(np) && !np.post && articled(last) && last.post && np.plural() == last.plural() && (!last.plural() || last.kind == kindDefinite) && !s.at(i-1).is(tCoord) && !s.at(i-1).mark(",") && !namesIllness(np) && !namesAct(np) && !((np.mass() || eventNoun(lastWord(np.headWord().Text))) && s.needed(i)) && !(np.head > 0 && np.words[np.head-1].POS == "noun") {
			np.kind, last.det = kindDefinite, nil // the sensitivity and specificity of the test
		}
	}
}

// requiring are verbs of what a case needs, whose objects are acts that share no complement: "imposent l'isolement et l'avis d'un centre expert".
var requiring = wordSet(`imposer nécessiter justifier exiger requérir motiver inclure comprendre comporter associer`)

// needed reports whether such a verb stands before the phrase at i, here or in the English before the fragment.
func (s *sentence) needed(i int) bool {
	if i == 0 {
		return requiringEnglish[verbLemma(s.wordBefore())]
	}
	return s.at(i-1).is(tFin, tInf) && requiring[s.at(i-1).lemma]
}

// requiringEnglish are such verbs in English.
var requiringEnglish = wordSet(`require necessitate justify demand include involve warrant`)

// namesIllness reports a single noun that names an illness or a finding, which shares no complement with the noun behind it.
func namesIllness(np *chunk) bool {
	e := np.headWord().Entry
	return e != nil && illFields[e.Domain] && len(np.words) == 1
}

// namesAct reports a single noun that names a procedure or an examination, which goes without an article: by capnography and auscultation of the lungs.
func namesAct(np *chunk) bool {
	w := np.headWord().Text
	return len(np.words) == 1 && (procedure(lastWord(w)) || medicalActs[w] || investigations[w] || findingNouns[w])
}

// articled reports whether the chunk is a noun phrase that has a definite article.
func articled(c *chunk) bool {
	return c.is(tNoun) && c.det != nil && c.det.kind == lang.KindArticle && c.det.lemma != "des" && c.det.lemma != "du"
}

// listFrom is the list of coordinated singular nouns with plain articles that begins at i.
func (s *sentence) listFrom(i int) []*chunk {
	var list []*chunk
	joined := false
	for {
		np := s.at(i)
		if !articled(np) || np.post || np.plural() || np.kind == kindSuperlative {
			return nil
		}
		if list = append(list, np); len(list) > maxWords {
			return nil
		}
		link := s.at(i + 1)
		switch {
		case link.mark(",") && s.at(i+2).is(tNoun):
		case link.is(tCoord) && (link.lemma == "et" || link.lemma == "ou") && s.at(i+2).is(tNoun):
			joined = true
		case link.is(tPrep):
			return nil
		case !joined:
			return nil // "avant l'intervention, le patient": no list
		default:
			return list
		}
		i += 2
	}
}
