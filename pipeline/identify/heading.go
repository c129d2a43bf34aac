package identify

import "unmix/pipeline/lang"

// Lines that are foreign as a whole though most of their words are English too: headings, subtitles, whole sentences.

// wholeFrench reports whether the tokens make a French sentence or heading: nothing in it speaks for English, and most of
// it is French. Its names, numbers and commas are French then, and the decision is written into the tokens.
func (r *reader) wholeFrench() bool {
	words, found := 0, 0
	for i := range r.tokens {
		t := &r.tokens[i]
		if t.lang == english && t.meaning == different && t.look.Count() >= ubiquitous && t.gap == gapSpace {
			return false // Les calculs rénaux | cause pain | en coup de poignard
		}
		if t.lang == other || t.lang == english && (t.class >= englishArticle && t.class <= englishRare || t.keep != "" && t.keep != nameReasonPlain) {
			return false
		}
		if t.kind == word && !t.unit {
			words++
			if t.lang == french {
				found++
			}
		}
	}
	if 2*found <= words {
		return r.takeHeading(0, len(r.tokens))
	}
	r.fill()
	return true
}

// takeHeading makes tokens [i, j) of a heading French if one of them is already, and all the others are words that French has too, written as
// French writes headings, with a capital at the beginning at most ("Agents stimulant l'érythropoïèse"). English headings of such words have
// capitals, or their one French word has an English neighbour.
func (r *reader) takeHeading(i, j int) bool {
	found := false
	if !r.heading {
		return false
	}
	for k := i; k < j; k++ {
		t := &r.tokens[k]
		found = found || t.lang == french
		if t.lang != french && (t.kind != word || !t.look.French() || t.keep != "" || t.lang == other) || k > i && t.capital && !t.capitals && t.kind == word {
			return false
		}
	}
	for k := i; found && k < j; k++ {
		r.tokens[k].lang = french
	}
	return found
}

// takeSubtitle makes what stands behind the colon of a heading French as takeHeading does ("Bariatric Surgery: indications, techniques et
// suivi à vie").
func (r *reader) takeSubtitle() {
	for i := len(r.tokens) - 1; i > 0; i-- {
		if r.tokens[i].gap == gapColon {
			r.takeHeading(i, len(r.tokens))
			return
		}
	}
}

// turned is how many times more often English text must have two words the other way round.
const turned = 4

// frenchHeading reports whether a heading of words that both languages have is French by their order: a noun with its complement or
// with another noun ("Modes de transmission", "Indications et intubation"), or a noun before an adjective that agrees with it and
// that English puts before its noun ("Surveillance active"). The decision is written into the tokens.
func (r *reader) frenchHeading() bool {
	n := len(r.tokens)
	if r.heading && n == 1 {
		return r.loanHeading(&r.tokens[0])
	}
	if !r.heading || n < 2 || n > 3 {
		return false
	}
	a, b := &r.tokens[0], &r.tokens[n-1]
	for i := range r.tokens {
		if t := &r.tokens[i]; t.kind != word || !t.look.French() || t.keep != "" || i > 0 && (t.capital || t.gap > gapSpace) {
			return false
		}
	}
	ordered := n == 2 && agree(a.grammar, b) && turned*lang.PairCount(a.folded, b.folded) <= lang.PairCount(b.folded, a.folded) &&
		(lang.PairCount(b.folded, a.folded) > 0 || a.pos().Only(lang.Noun) && b.pos().Only(lang.Adjective))
	joined := n == 3 && (r.tokens[1].folded == "de" || r.tokens[1].folded == "et") && a.grammar.noun != 0 && b.grammar.noun != 0
	if !ordered && !joined {
		return false
	}
	for i := range r.tokens {
		r.tokens[i].lang = french
	}
	return true
}

// loanHeading reports whether a loan word that makes a heading by itself is the French word, which the glossary translates: "Résumé" over an abstract.
func (r *reader) loanHeading(t *token) bool {
	if t.keep != loanWord || !t.shape.accented || t.said.word != different {
		return false
	}
	t.lang, t.keep, t.score[french] = french, "", evidence[frenchAccented].french
	return true
}
