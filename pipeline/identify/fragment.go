package identify

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
		if first == i+1 && first < j && (r.heading && r.tokens[i].kind != number || r.tokens[i].kind == number && !r.tokens[first].capital) &&
			r.tokens[first].gap <= gapSpace {
			first = i
		}
		last := j - 1
		for last > first && r.tokens[last].lang != french {
			last--
		}
		for k := first; k < j && !(k > last && r.tokens[k].gap == gapComma && r.usualEnglish(k, j)); k++ {
			r.tokens[k].lang = french
		}
		i = j
	}
}

// usualEnglish reports whether tokens [i, j) are words in small letters that English has too and nothing binds to French: En fin de traitement, | stop.
func (r *reader) usualEnglish(i, j int) bool {
	for k := i; k < j; k++ {
		if t := &r.tokens[k]; t.kind != word || t.capital || !t.weak() || !t.look.English() {
			return false
		}
	}
	return true
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
		if i > 2 && t.lang == french && article.capital && !noun.capital && t.gap == gapSpace && noun.gap == gapSpace &&
			article.gap == gapSpace && noun.kind == word && t.grammar.adjective != 0 {
			if un := &r.tokens[i-3]; un.lang == english && (un.folded == "un" || un.folded == "une") {
				un.lang, article.lang, noun.lang = french, french, french // un Staphylococcus aureus | résistant
			}
		}
		if t.lang != french || article.lang != english || noun.lang != english || t.gap != gapSpace || noun.gap != gapSpace || article.capital {
			continue
		}
		if (article.folded == "un" || article.folded == "une") && noun.kind == word && noun.class != englishFunction &&
			t.grammar.adjective&articleBits(article.folded) != 0 {
			article.lang, noun.lang = french, french
		}
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
	if t.class == acronymToken && t.gap >= gapComma && i > 0 && r.tokens[i-1].lang == french && r.tokens[i+1].gap <= gapSpace &&
		r.bond(i+1, t, &r.tokens[i+1]) <= 0 {
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

// appendFrench appends one French fragment of tokens [i, j).
func (r *reader) appendFrench(i, j int) {
	span := text.Span{Start: r.tokens[i].Start, End: r.tokens[j-1].End}
	span = r.spacedMark(r.brackets(r.outsideBracket(span, i, j)))
	f := text.Fragment{Span: span, Lang: text.French, By: r.by(i, j), Confidence: confidence(max(r.weight(i, j), leastWeight))}
	r.frags = append(r.frags, f)
}

// outsideBracket cuts a fragment of tokens [i, j) before a bracket that it opens and does not close when nothing behind it is French by
// itself: "hépatite B | (n = 3)".
func (r *reader) outsideBracket(s text.Span, i, j int) text.Span {
	in := s.Of(r.src)
	open := strings.LastIndexByte(in, '(')
	if open < 0 || strings.IndexByte(in[open:], ')') >= 0 || strings.HasPrefix(r.src[s.End:], ")") {
		return s
	}
	for k := j - 1; k > i; k-- {
		if r.tokens[k].Start < s.Start+open {
			return text.Span{Start: s.Start, End: r.tokens[k].End}
		}
		if !r.tokens[k].weak() {
			break
		}
	}
	return s
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

// spacedMark takes in the question or exclamation mark behind a span and the space before it, which only French has there; not a mark that
// something else begins with: ![figure], !@0.
func (r *reader) spacedMark(s text.Span) text.Span {
	rest := r.src[s.End:]
	for _, space := range []string{" ", "\u00a0", "\u202f"} {
		after, ok := strings.CutPrefix(rest, space)
		if !ok || after == "" || after[0] != '?' && after[0] != '!' {
			continue
		}
		if next, _ := utf8.DecodeRuneInString(after[1:]); len(after) > 1 && !unicode.IsSpace(next) && !strings.ContainsRune("\"'”’»)", next) {
			continue
		}
		wider := text.Span{Start: s.Start, End: s.End + len(space) + 1}
		if !slices.ContainsFunc(r.skips, func(k text.Span) bool { return k.Start < wider.End && k.End > s.End }) {
			return wider
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
