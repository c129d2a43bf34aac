package identify

import (
	"math"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// collect turns the decoded tokens of stretch s into foreign and kept fragments, in order.
func (r *reader) collect(s, seg text.Span) {
	whole := s == seg && (r.wholeFrench() || r.frenchHeading())
	if r.heading && !whole {
		r.takeSubtitle()
	}
	r.joinOther()
	r.takeMinutes()
	r.takeDescribed()
	for i := 0; i < len(r.tokens); {
		j := i + 1
		for j < len(r.tokens) && r.tokens[j].lang == r.tokens[i].lang {
			j++
		}
		switch r.tokens[i].lang {
		case french:
			r.french(i, j, whole)
		case other:
			r.other(i, j)
		default:
			r.kept(i, j)
		}
		i = j
	}
}

// wholeFrench reports whether the tokens make a French sentence or heading: nothing in it speaks for English, and most of
// it is French. Its names, numbers and commas are French then, and the decision is written into the tokens.
func (r *reader) wholeFrench() bool {
	words, found := 0, 0
	for i := range r.tokens {
		t := &r.tokens[i]
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

// takeMinutes makes the minutes behind French hours French: 1 h 30.
func (r *reader) takeMinutes() {
	for i := 1; i+1 < len(r.tokens); i++ {
		t, next := &r.tokens[i], &r.tokens[i+1]
		if t.lang == french && t.folded == "h" && r.tokens[i-1].kind == number && next.kind == number && next.gap == gapSpace && next.End-next.Start == 2 {
			next.lang = french
		}
	}
}

// takeDescribed makes an English word French, with the French article before it, when the word behind it describes it in French: "un | T-score |
// inférieur à -2,5".
func (r *reader) takeDescribed() {
	for i := 2; i < len(r.tokens); i++ {
		article, noun, t := &r.tokens[i-2], &r.tokens[i-1], &r.tokens[i]
		if t.lang != french || article.lang != english || noun.lang != english || t.gap != gapSpace || noun.gap != gapSpace || article.capital {
			continue
		}
		if (article.folded == "un" || article.folded == "une") && noun.kind == word && noun.class != englishFunction && t.grammar.adjective&articleBits(article.folded) != 0 {
			article.lang, noun.lang = french, french
		}
	}
}

// fill writes French into the tokens between French ones and behind the last one of each piece between colons and stops. Before
// the first one it takes a single word of a heading only ("Inflammation et fibrose"): a French sentence begins with French.
func (r *reader) fill() {
	for i := 0; i < len(r.tokens); {
		j := i + 1
		for j < len(r.tokens) && r.tokens[j].gap < gapColon {
			j++
		}
		first := i
		for first < j && r.tokens[first].lang != french {
			first++
		}
		if first == i+1 && first < j && (r.heading && r.tokens[i].kind != number || r.tokens[i].kind == number && !r.tokens[first].capital) && r.tokens[first].gap <= gapSpace {
			first = i
		}
		for k := first; k < j; k++ {
			r.tokens[k].lang = french
		}
		i = j
	}
}

// joinOther gives a run of another language the French tokens beside it: Romance languages share words with French, and a
// clause holds one language beside English. A run that is too weak to be one is English again.
func (r *reader) joinOther() {
	for i := 0; i < len(r.tokens); i++ {
		if r.tokens[i].lang != other {
			continue
		}
		j := i + 1
		for j < len(r.tokens) && (r.tokens[j].lang == other || r.tokens[j].lang == french && r.tokens[j].gap <= gapJoint) {
			j++
		}
		for i > 0 && r.tokens[i-1].lang == french && r.tokens[i].gap <= gapJoint {
			i--
		}
		_, _, ok := r.otherLatin(r.tokens[i:j])
		for k := i; k < j; k++ {
			if ok {
				r.tokens[k].lang = other
			} else if r.tokens[k].lang == other {
				r.tokens[k].lang = english
			}
		}
		i = j - 1
	}
}

// french appends the fragments of a French run of tokens [i, j), cut where English punctuation parts pieces that each
// stand alone.
func (r *reader) french(i, j int, whole bool) {
	from := i
	for k := i + 1; k < j; k++ {
		if r.cuts(from, k, j, whole) {
			r.appendPiece(from, k, whole)
			from = k
		}
	}
	r.appendPiece(from, j, whole)
}

// appendPiece appends a piece of a French run unless it is a number or an English word that the run took in beside the
// punctuation that now parts them ("Step 1: laver les mains").
func (r *reader) appendPiece(i, j int, whole bool) {
	for i+1 < j && !whole {
		n := r.drawnIn(i, j)
		if n == 0 {
			break
		}
		i += n
	}
	if r.loneShared(i, j) {
		return
	}
	for k := i; k < j; k++ {
		if t := &r.tokens[k]; whole || t.term || t.score[french] >= evidence[frenchCognate].french {
			r.appendFrench(i, j)
			return
		}
	}
}

// drawnIn counts the words at i, before the end j of a piece, that only the marks beside them drew in: an acronym behind a comma that now parts it
// from the French before it, with nothing that binds it to what follows ("pyurie aseptique, ALT | deux fois la normale"), or words of
// both languages between two marks that are no French phrase ("différentiels: lupus, | rhumatisme psoriasique", "traitement: Hot flashes, |
// une prise de poids").
func (r *reader) drawnIn(i, j int) int {
	t := &r.tokens[i]
	if t.class == acronymToken && t.gap >= gapComma && i > 0 && r.tokens[i-1].lang == french && r.tokens[i+1].gap <= gapSpace && r.bond(i+1, t, &r.tokens[i+1]) <= 0 {
		return 1
	}
	if r.heading || t.gap < gapBracket {
		return 0
	}
	for k := i; k+1 < j; k++ {
		t, next := &r.tokens[k], &r.tokens[k+1]
		switch {
		case t.kind != word || !t.weak() || !t.look.English():
			return 0
		case next.gap >= gapComma:
			return k + 1 - i
		case r.bond(k+1, t, next) > 0:
			return 0
		}
	}
	return 0
}

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
	if whole && (t.gap == gapComma || t.gap == gapQuote) {
		return false
	}
	if t.gap == gapQuote {
		return false
	}
	if t.gap == gapComma && (paired(t.folded) && r.holds(t.folded, from, k) || r.listsComplements(from, k, end)) {
		return false
	}
	if t.gap == gapComma {
		return !r.waiting(from, k) && r.weight(from, k) > 100 && r.standsAlone(k, end)
	}
	return r.weight(from, k) > 0 && r.standsAlone(k, end)
}

// paired reports the French conjunctions that stand before each of two members.
func paired(folded string) bool { return folded == "soit" || folded == "ni" || folded == "tantôt" }

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

// appendFrench appends one French fragment of tokens [i, j).
func (r *reader) appendFrench(i, j int) {
	span := text.Span{Start: r.tokens[i].Start, End: r.tokens[j-1].End}
	span = r.spacedMark(r.brackets(span))
	f := text.Fragment{Span: span, Lang: text.French, By: r.by(i, j), Confidence: confidence(max(r.weight(i, j), leastWeight))}
	r.frags = append(r.frags, f)
}

// brackets takes the closing bracket or quote into a span that holds its opening one, and the opening one before a
// closing one.
func (r *reader) brackets(s text.Span) text.Span {
	for _, pair := range [...][2]string{{"(", ")"}, {"[", "]"}, {"« ", " »"}, {"«", "»"}} {
		in := s.Of(r.src)
		open, shut := strings.Count(in, pair[0]), strings.Count(in, pair[1])
		switch {
		case open > shut && strings.HasPrefix(r.src[s.End:], pair[1]):
			s.End += len(pair[1])
		case shut > open && strings.HasSuffix(r.src[:s.Start], pair[0]):
			s.Start -= len(pair[0])
		}
	}
	return s
}

// spacedMark takes in the question or exclamation mark behind a span and the space before it, which only French has there.
func (r *reader) spacedMark(s text.Span) text.Span {
	rest := r.src[s.End:]
	for _, space := range []string{" ", "\u00a0", "\u202f"} {
		if after, ok := strings.CutPrefix(rest, space); ok && after != "" && (after[0] == '?' || after[0] == '!') {
			s.End += len(space) + 1
		}
	}
	return s
}

// by names the strongest evidence among tokens [i, j).
func (r *reader) by(i, j int) text.Evidence {
	best := text.ByNeighbour
	for k := i; k < j; k++ {
		t := &r.tokens[k]
		switch {
		case t.class >= frenchAccented && t.class <= frenchElision || t.class == unaccentedFrench:
			return text.ByLexicon
		case t.term, t.class == ownTerm:
			best = text.ByGlossary
		case (t.class == frenchShaped || t.class == accentedUnknown || t.class == accentedShaped || t.class == glued) && best != text.ByGlossary:
			best = text.ByShape
		}
	}
	return best
}

// leastWeight is the weight of a piece that is French by the words around it alone.
const leastWeight = 40

// confidence turns a sum of evidence in hundredths of a natural logarithm into a probability, rounded to two places.
func confidence(w int32) float64 {
	p := 1 / (1 + math.Exp(-float64(w)/200))
	return math.Min(0.99, math.Round(p*100)/100)
}

// other appends a run of another language, if it is long and clear enough to be one.
func (r *reader) other(i, j int) {
	l, by, ok := r.otherLatin(r.tokens[i:j])
	if !ok {
		r.kept(i, j)
		return
	}
	r.frags = append(r.frags, text.Fragment{
		Span: text.Span{Start: r.tokens[i].Start, End: r.tokens[j-1].End}, Lang: l, By: by, Confidence: 0.8,
	})
}

// kept appends, for English tokens [i, j), the stretches that look foreign and stay: names, loan words, references.
func (r *reader) kept(i, j int) {
	for k := i; k < j; k++ {
		if r.tokens[k].keep == "" {
			continue
		}
		end, foreign, l := k, false, text.Undetermined
		for end < j && r.tokens[end].keep == r.tokens[k].keep && (end == k || r.tokens[end].gap <= gapJoint) {
			foreign = foreign || r.looksForeign(end)
			if r.tokens[end].look.French() || r.tokens[end].kind == elision {
				l = text.French
			}
			end++
		}
		if foreign {
			by := text.ByShape
			if r.tokens[k].keep == loanWord {
				by = text.ByGlossary
			}
			r.frags = append(r.frags, text.Fragment{
				Span: text.Span{Start: r.tokens[k].Start, End: r.tokens[end-1].End}, Lang: l, By: by, Confidence: 0.9, Keep: r.tokens[k].keep,
			})
		}
		k = end - 1
	}
}

// looksForeign reports whether a token would draw a reader's eye: it has an accent, or is French by itself; of a loan
// phrase also a word that is grammar in French.
func (r *reader) looksForeign(i int) bool {
	t := &r.tokens[i]
	if t.keep == loanWord && (gallicism([]byte(t.folded)) || !t.look.English()) {
		return true
	}
	return t.kind == elision || t.kind == word && (t.shape.accented || evidence[t.class].french >= 170 && t.look.Count() < attestedWell)
}
