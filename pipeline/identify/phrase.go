package identify

import "unmix/pipeline/lang"

// French phrases, by the words beside a token.

// frenchBefore reports whether the word before token i is French by itself.
func (r *reader) frenchBefore(i int) bool {
	return i > 0 && r.tokens[i].gap <= gapSpace && (r.tokens[i-1].kind == elision || r.tokens[i-1].onlyFrench())
}

// beforeFrench reports whether the word behind token i is French by itself, so that token i may begin a French phrase.
func (r *reader) beforeFrench(i int) bool {
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	next := &r.tokens[i+1]
	return next.kind == elision || next.onlyFrench() || gallicism([]byte(next.folded))
}

// frenchPartitive reports whether "du", "des" or an elided article stands at token i.
func (r *reader) frenchPartitive(i int) bool {
	return i < len(r.tokens) && r.tokens[i].gap <= gapSpace && (r.tokens[i].folded == "du" || r.tokens[i].folded == "des" || r.tokens[i].kind == elision)
}

// articled reports whether a is a French article and b a noun that agrees with it, side by side in no English text.
func (r *reader) articled(a, b *token) bool {
	return fullArticle(a.folded) && b.gap <= gapSpace && !b.capital && b.look.French() && b.exact.noun&articleBits(a.folded) != 0 &&
		lang.PairCount(a.folded, b.folded) == 0
}

// fullArticle reports the French articles that no preposition is in and nothing is cut from.
func fullArticle(folded string) bool {
	switch folded {
	case "le", "la", "les", "un", "une":
		return true
	}
	return false
}

// saysThat reports the words that open what a verb says.
func saysThat(folded string) bool { return folded == "that" || folded == "que" || folded == "qu" }

// frenchPhrase reports whether a French article stands at token i and a noun that English lacks behind it.
func (r *reader) frenchPhrase(i int) bool {
	if !fullArticle(r.tokens[i].folded) || i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace || r.tokens[i+1].capital {
		return false
	}
	next := &r.tokens[i+1]
	return next.onlyFrench() && next.exact.noun != 0
}

// nounPhrase reports whether a French determiner stands at token i, and a noun in small letters that agrees with it behind it.
func (r *reader) nounPhrase(i int) bool {
	t := &r.tokens[i]
	if t.kind == elision {
		return true
	}
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace || r.tokens[i+1].capital {
		return false
	}
	bits := articleBits(t.folded)
	return bits != 0 && r.tokens[i+1].exact.noun&bits != 0
}

// beforeObject reports whether a French determiner stands behind token i, with its noun.
func (r *reader) beforeObject(i int) bool {
	if i+2 >= len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	switch r.tokens[i+1].folded {
	case "son", "sa", "ses", "leur", "leurs", "le", "la", "les", "un", "une", "des", "du":
		return r.tokens[i+2].look.French() && r.tokens[i+2].gap == gapSpace
	}
	return false
}
