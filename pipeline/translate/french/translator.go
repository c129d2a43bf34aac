// Package french turns French fragments into English by shallow transfer: tokens, their readings, a cover by glossary
// entries, and an ordered list of small rules that build English phrases, which package english writes out.
//
// Every word of a translation comes from a glossary entry, from the source itself, from a named rule, or from a regular
// correspondence whose result is a known English word. A fragment with a word that nothing covers, or whose number or
// negation would be lost, is a draft and says why. The package never looks beyond the fragment but for the setting that
// the request carries, and never changes a document.
package french

import (
	"math"
	"slices"
	"strings"
	"sync"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// A Translator translates French fragments by one list of entries. It is safe for concurrent use.
type Translator struct {
	index *index
	pool  *sync.Pool // of workspaces
}

// New returns a translator that uses the French ones among the entries; earlier layers have the right of way.
func New(entries []*glossary.Entry) *Translator {
	fr := make([]*glossary.Entry, 0, len(entries))
	for _, e := range entries {
		if e.Lang == "fr" {
			fr = append(fr, e)
		}
	}
	t := &Translator{index: newIndex(fr)}
	t.pool = workspaces(t)
	return t
}

// Translate translates the fragment of the request. The spans of reasons and phrases are byte offsets of the document.
func (t *Translator) Translate(r english.Request) english.Translation {
	src := r.Source()
	w := t.acquire()
	defer w.release()
	ts := w.tokenise(src, r.Span.Start)
	if len(ts) == 0 {
		return english.Translation{New: src, Why: "nothing to translate"}
	}
	best, rivals := w.best(ts, r)
	out := best.out
	out.Confidence = confidence(best.evidence(ts, rivals))
	return out
}

// best renders the likeliest readings and takes the one whose English reads best; rivals is how
// many others come close.
func (w *workspace) best(ts []token, r english.Request) (best rendering, rivals int) {
	s := w.fill(ts, r.Setting)
	path := s.trace(len(ts))
	best = w.render(r.Source(), ts, reading{path: path}, r.Setting, english.Generate)
	if best.out.OddPairs == 0 || len(ts) > maxCompared {
		return best, 0
	}
	changed := false
	for _, l := range s.readings(path, s.detours(path)) {
		if l.cost >= best.score()+closeScore {
			continue // no English can make up for it
		}
		other := w.render(r.Source(), ts, l, r.Setting, sketch)
		if other.out.New != best.out.New && math.Abs(other.score()-best.score()) < closeScore {
			rivals++
		}
		if other.score() < best.score() {
			best, changed = other, true
		}
	}
	if changed {
		best = w.render(r.Source(), ts, best.reading, r.Setting, english.Generate)
	}
	return best, rivals
}

// lookup returns the entries whose term is exactly this one.
func (t *Translator) lookup(term string) []*glossary.Entry {
	ts := tokenise(term, 0)
	if len(ts) == 0 {
		return nil
	}
	g := t.index.under(ts[0].form, termKey(&ts[0]))
	if g == nil {
		return nil
	}
	at := glossary.Node(0)
	for i := range ts {
		n, ok := g.trie.Next(at, termKey(&ts[i]))
		if !ok {
			return nil
		}
		at = n
	}
	return g.trie.Terms(at)
}

// chunksOf makes a chunk of each edge of the path.
func (w *workspace) chunksOf(ts []token, path []*edge) []*chunk {
	chunks := make([]*chunk, 0, len(path))
	for _, e := range path {
		chunks = append(chunks, w.newChunk(ts, e))
		if e.gap > 0 {
			chunks = append(chunks, w.interruption(ts, e.gap))
		}
	}
	return chunks
}

// interruption is the chunk of a negation or adverb inside a verb's term.
func (w *workspace) interruption(ts []token, gap int) *chunk {
	edges := w.edges(ts, gap)
	at := 0
	for k := range edges {
		if e := &edges[k]; e.to == gap+1 && (e.tag == tSubj && ts[gap].behind || e.tag == tNeg || e.tag == tAdv && edges[at].tag != tNeg) {
			at = k
		}
	}
	return w.newChunk(ts, &edges[at])
}

// newChunk makes the chunk of one edge.
func (w *workspace) newChunk(ts []token, e *edge) *chunk {
	first, last := &ts[e.from], &ts[e.to-1]
	c := &w.chunks.take(1)[0]
	*c = chunk{tag: e.tag, span: text.Span{Start: first.span.Start, End: last.span.End}, lemma: e.reading.Lemma, source: sourceOf(ts[e.from:e.to]),
		kind: e.reading.Kind, mood: e.reading.Mood, tense: e.reading.Tense, person: e.reading.Person, gender: e.reading.Gender, number: e.reading.Number}
	words := w.words.take(1)
	word := &words[0]
	word.Source = c.source
	switch {
	case e.closed != nil:
		if len(e.closed.english) == 0 {
			return c
		}
		word.Text, word.POS = e.closed.english[0], closedPOS(e.tag)
		word.Rules = functionWord[:1:1]
	case len(e.entries) > 0:
		*word = entryWord(e, c.source)
	case e.literal:
		word.Text, word.Literal, word.POS = c.source, true, "name"
		if e.tag == tNum {
			word.POS = "num"
		}
		if c.lemma == "" {
			c.lemma = c.source
		}
		if e.tag == tPunct && word.Text == "/" {
			word.Glue = !first.spaced // cells/mm3
		}
		if e.rule == "unit" {
			c.lemma = "unit"
			word.Text = englishUnit(word.Text)
			word.Glue = !first.spaced
		}
	default:
		word.Text, word.Unknown, word.POS = e.built, e.unknown, builtPOS(e.tag)
		if e.rule != "" {
			word.Rules = []string{"french/" + e.rule}
		}
	}
	c.words, c.memory = words, &w.words
	return c
}

// functionWord is the rule of every word of grammar.
var functionWord = []string{"french/function-word"}

// sourceOf is the text of the tokens, with single spaces.
func sourceOf(ts []token) string {
	if len(ts) == 1 {
		return ts[0].text
	}
	var b strings.Builder
	for i := range ts {
		if ts[i].text == "" {
			continue
		}
		if b.Len() > 0 && ts[i].spaced {
			b.WriteByte(' ')
		}
		b.WriteString(ts[i].text)
	}
	return b.String()
}

// entryWord is the English word of the entries of an edge: the first entry's preferred translation, all others as
// alternatives.
func entryWord(e *edge, source string) english.Word {
	first := e.entries[0]
	for _, x := range e.entries[1:] {
		if first.Status == glossary.Keep && x.Status != glossary.Keep && x.Status != glossary.Forbidden && x.POS == first.POS && x.Layer == first.Layer {
			first = x // le café is coffee; the loan is a place
		}
	}
	w := english.Word{Text: first.English[0], POS: first.POS, Entry: first, Source: source}
	switch first.Status {
	case glossary.Keep:
		w.Text, w.Literal = source, true
		return w
	case glossary.Forbidden:
		w.Text, w.Unknown = source, true
		return w
	}
	for k, x := range e.entries {
		for j, s := range x.English {
			if (k > 0 || j > 0) && s != w.Text && !slices.Contains(w.Alternatives, s) && x.POS == first.POS {
				w.Alternatives = append(w.Alternatives, s)
			}
		}
	}
	if rigid(first.POS) || first.POS == "adj" && (linkPrepositions[w.Text] || w.Text == "due to") {
		w.Alternatives = nil // neighbours say nothing about words of grammar
	}
	if e.tag == tAdj && first.POS == "adj" && strings.Contains(w.Text, " ") {
		w.POS = "adj"
	}
	return w
}

func closedPOS(t tag) string {
	switch t {
	case tDet:
		return "det"
	case tPrep:
		return "prep"
	case tCoord, tSub:
		return "conj"
	case tAdv, tMore, tNeg:
		return "adv"
	}
	return "pron"
}

func builtPOS(t tag) string {
	switch t {
	case tAdj:
		return "adj"
	case tAdv:
		return "adv"
	case tFin, tInf, tPast, tPres:
		return "verb"
	}
	return "noun"
}

// categories are the categories of the chunks that are left.
var categories = [tags]english.Cat{tDet: english.Determiner, tNoun: english.NounPhrase, tName: english.NounPhrase, tAdj: english.AdjPhrase, tNum: english.Number,
	tFin: english.VerbPhrase, tInf: english.VerbPhrase, tPast: english.VerbPhrase, tPres: english.VerbPhrase, tAdv: english.AdvPhrase, tMore: english.AdvPhrase,
	tPrep: english.Preposition, tPP: english.PrepPhrase, tCoord: english.Coordinator, tSub: english.Subordinator, tRel: english.Pronoun, tSubj: english.Pronoun,
	tObj: english.Pronoun, tStrong: english.Pronoun, tNeg: english.Negation, tPunct: english.Punctuation}

// reducible reports whether a present participle is that of a passive, which stands without its being as well: "étant traité".
func (c *chunk) reducible() bool {
	return len(c.words) > 1 && c.head == 0 && c.words[0].Text == "be" && c.words[1].Form == english.PastParticiple
}

// clauseBehind reports whether a finite verb follows chunk i.
func (s *sentence) clauseBehind(i int) bool {
	for k := i + 1; k < min(len(s.chunks), i+12); k++ {
		if s.chunks[k].is(tFin) {
			return true
		}
	}
	return false
}

// phrases hands the chunks over to generation. main is the phrase that the sentence around may ask in another form: the
// first verb phrase or noun phrase, if nothing but a connector stands before it.
func (s *sentence) phrases() (out []english.Phrase, main int) {
	main = -1
	out = s.t.phrases[:0]
	for _, c := range s.chunks {
		p := english.Phrase{Cat: categories[c.tag], Words: c.words, Head: c.head, Also: c.also, Span: c.span, Finite: c.fixed ||
			c.is(tFin) && c.mood == lang.MoodImperative || c.is(tPres) && !c.reducible()}
		switch {
		case c.number == lang.NumberPlural:
			p.Count = english.Many
		default:
			p.Count = english.Singular
		}
		if c.is(tNoun) {
			p.Determined = len(c.words) > 0 && (c.words[0].POS == "det" || c.words[0].POS == "num")
			if c.mass() && !c.plural() {
				p.Count = english.Mass
			}
		}
		out = append(out, p)
	}
	for i, c := range s.chunks {
		if c.is(tCoord, tAdv, tPunct) {
			continue
		}
		if c.is(tFin, tInf, tPast, tPres, tNoun) {
			main = i
		}
		if c.is(tNoun) && s.clauseBehind(i) {
			main = -1 // the words behind the fragment do not stand behind this noun
		}
		break
	}
	s.t.phrases = out
	return out, main
}
