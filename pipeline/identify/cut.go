package identify

import "unmix/pipeline/lang"

// Where a French stretch is cut into fragments: at commas and conjunctions, unless what stands there belongs together.

// loneShared reports whether tokens [i, j) are one word that English lists have as well: the glossary's other meaning and its
// rarity are not enough then ("a hard chair."), unless it is the French spelling of a usual English word (fibrose). British
// verbs (analyse) are such spellings too: they count at the beginning only, where a noun stands.
func (r *reader) loneShared(i, j int) bool {
	t := &r.tokens[i]
	if j > i+1 || t.term || t.class != falseFriend && t.class != translated {
		return false
	}
	english, ok := respelled(t.folded)
	return !ok || lang.Count(english) < common || lang.IsBritish(t.folded) && t.gap != gapEdge
}

// cuts reports whether a French run is cut before token k. A sentence that is French as a whole keeps its commas; inside
// an English one, a comma, colon or bracket ends a piece unless the piece before it is waiting for more words ("avant,
// pendant et après …").
func (r *reader) cuts(from, k, end int, whole bool) bool {
	t := &r.tokens[k]
	if t.gap <= gapJoint {
		return false
	}
	if t.gap == gapStop || t.gap == gapColon {
		return true
	}
	if t.gap == gapQuote || whole && t.gap == gapComma {
		return false
	}
	if t.gap == gapComma && (paired(t.folded) && r.holds(t.folded, from, k) || r.correlates(from, k) || r.listsComplements(from, k, end) || r.listsAdjectives(k, end)) {
		return false
	}
	if t.gap == gapComma {
		return !r.waiting(from, k) && r.weight(from, k) > 100 && r.standsAlone(k, end)
	}
	return r.weight(from, k) > 0 && r.standsAlone(k, end)
}

// paired reports the French conjunctions that stand before each of two members.
func paired(folded string) bool { return folded == "soit" || folded == "ni" || folded == "tantôt" }

// correlates reports whether token k opens the second half of a correlative whose first half opened the piece: "plus la tumeur est volumineuse, | plus le
// risque est élevé", "meilleur est le pronostic".
func (r *reader) correlates(from, k int) bool {
	if first := r.tokens[from].folded; first != "plus" && first != "moins" {
		return false
	}
	switch r.tokens[k].folded {
	case "plus", "moins", "mieux", "meilleur", "meilleure", "meilleurs", "meilleures", "moindre", "moindres", "pire", "pires":
		return true
	}
	return false
}

// listsComplements reports whether the piece from token k is the next complement of a list that a preposition with de opened: "en fonction de l'âge, |
// de l'ancienneté du diabète et des comorbidités".
func (r *reader) listsComplements(from, k, end int) bool {
	if !complementOfDe(&r.tokens[k]) || k-from < 3 || r.tokens[from].grammar.noun != 0 {
		return false
	}
	opened := false
	for i := from + 1; i < min(k, from+4); i++ {
		opened = opened || complementOfDe(&r.tokens[i])
	}
	if !opened {
		return false
	}
	for i := k + 1; i < end && r.tokens[i].gap <= gapComma; i++ {
		if (r.tokens[i-1].folded == "et" || r.tokens[i-1].folded == "ou") && complementOfDe(&r.tokens[i]) {
			return true
		}
	}
	return false
}

// listsAdjectives reports whether token k is an adjective in a list of such behind one noun, which ends with et or ou: les facteurs sociaux, | économiques et culturels.
func (r *reader) listsAdjectives(k, end int) bool {
	if k+2 >= end || r.tokens[k+1].folded != "et" && r.tokens[k+1].folded != "ou" || r.tokens[k+2].gap > gapSpace {
		return false
	}
	bits := r.tokens[k-1].grammar.adjective & r.tokens[k].grammar.adjective & r.tokens[k+2].grammar.adjective & plural
	return bits != 0 && k > 1 && r.tokens[k-2].grammar.noun&plural != 0
}

// complementOfDe reports "de", alone or with its article.
func complementOfDe(t *token) bool {
	return t.folded == "de" || t.folded == "du" || t.folded == "des" || t.kind == elision && t.head == 'd'
}

// holds reports whether one of tokens [i, j) is the word.
func (r *reader) holds(folded string, i, j int) bool {
	for k := i; k < j; k++ {
		if r.tokens[k].folded == folded {
			return true
		}
	}
	return false
}

// waiting reports whether the piece [i, j) cannot stand alone: it ends with a word that needs another.
func (r *reader) waiting(i, j int) bool {
	t := &r.tokens[j-1]
	return t.grammar.open || frenchPreposition(t.folded)
}

// standsAlone reports whether the piece that begins at token k holds evidence of its own.
func (r *reader) standsAlone(k, end int) bool {
	j := k + 1
	for j < end && r.tokens[j].gap <= gapJoint {
		j++
	}
	return r.weight(k, j) > 0
}

// weight is the sum of the evidence for French of tokens [i, j).
func (r *reader) weight(i, j int) int32 {
	w := int32(0)
	for k := i; k < j; k++ {
		w += r.tokens[k].score[french]
	}
	return w
}

// frenchPreposition reports the prepositions that the lexicon gives as nouns or adverbs too.
func frenchPreposition(folded string) bool {
	switch folded {
	case "avant", "après", "pendant", "devant", "derrière", "contre", "depuis", "outre", "sauf", "durant", "hors":
		return true
	}
	return false
}
