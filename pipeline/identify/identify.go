// Package identify finds, in each segment, the fragments of one language: it is where the pipeline decides which bytes are
// foreign.
//
// A token gives evidence (its script, what the lexicons know of it, its shape, the glossary), and the best path through a
// segment's tokens decides: a path pays for every change of language, less at punctuation than inside a phrase. Chinese
// and the other scripts are told by their characters before that. What looks foreign and is right in English (names,
// loan words, references) becomes a fragment with a reason to keep it.
//
// Invariants: the fragments of a segment tile it; a fragment starts and ends on a character, and never holds a skipped
// span together with other text; the same text gives the same fragments, whatever ran before or beside it. The package
// translates nothing and changes no text. All weights stand in one table, evidence.go.
package identify

import (
	"strings"
	"sync"
	"unicode"

	"unmix/glossary"
	"unmix/pipeline/memory"
	"unmix/pipeline/text"
)

// A Stage fills in the Fragments of a document's segments.
type Stage struct {
	terms    func() *terms
	linguist linguist
	memo     memory.Memory[[]text.Fragment]
	idle     sync.Pool // of *forms: a run takes those of one before it
}

// New returns the stage for one glossary, whose keep entries and French terms of several words are evidence. A nil glossary
// has none. The stage is safe for concurrent use.
func New(g *glossary.Glossary) *Stage {
	s := &Stage{terms: sync.OnceValue(func() *terms { return compileTerms(g) }), memo: memory.Memory[[]text.Fragment]{Most: maxRemembered}}
	go s.terms() // beside what else begins, until the first run needs it
	return s
}

// Name is "identify".
func (*Stage) Name() string { return "identify" }

// Run identifies the fragments of every segment. It never fails.
func (s *Stage) Run(d *text.Document) error {
	f, met := s.idle.Get().(*forms)
	if !met {
		f = newForms(s.terms())
	}
	defer s.idle.Put(f)
	r := reader{src: d.Text, skip: d.Skip, terms: s.terms(), linguist: &s.linguist, forms: f}
	for i := range d.Segments {
		d.Segments[i].Fragments = s.segment(&r, &d.Segments[i])
	}
	return nil
}

// A reader is the working memory of one run over one document, so that a segment costs no allocation beyond its fragments.
type reader struct {
	src      string
	skip     []text.Span
	skipAt   int
	terms    *terms
	linguist *linguist
	slab     []text.Fragment // fragments are cut from it
	name     []byte          // scratch of the memo's keys
	word     []byte          // scratch of the plain check
	skips    []text.Span     // the skipped spans of the segment that is being read
	fixed    []text.Fragment // what the script decides in the segment
	tokens   []token
	forms    *forms
	back     []uint8
	frags    []text.Fragment
	// heading and capitals describe the segment that is being read.
	heading, capitals bool
	// citedAt are the references found in the line citedIn; citedEntry says that the line is an entry of a reference list.
	citedIn    string
	citedAt    [][]int
	citedEntry bool
}

// segment gives the fragments of one segment.
func (r *reader) segment(s *text.Segment) []text.Fragment {
	r.capitals = allCapitals(s.Of(r.src))
	r.fixed = r.scripts(s.Span, r.skips, r.fixed[:0])
	r.keepOriginals(s.Span)
	r.frags = r.frags[:0]
	at := s.Start
	for _, f := range r.fixed {
		r.latin(text.Span{Start: at, End: f.Start}, *s)
		r.frags = append(r.frags, f)
		at = f.End
	}
	r.latin(text.Span{Start: at, End: s.End}, *s)
	return tile(s.Span, r.cutAtSkips(r.frags))
}

// twoWords reports whether a heading is two words, the second in lower case: it may be French by the order of words that both
// languages have.
func twoWords(heading string) bool {
	_, second, ok := strings.Cut(strings.TrimSpace(heading), " ")
	return ok && second != "" && second[0] >= 'a' && second[0] <= 'z' && strings.IndexByte(second, ' ') < 0
}

// cutAtSkips cuts fragments around the skipped spans of the segment: markup inside a French phrase stays where it is.
func (r *reader) cutAtSkips(frags []text.Fragment) []text.Fragment {
	if len(r.skips) == 0 {
		return frags
	}
	var out []text.Fragment
	for _, f := range frags {
		end := f.End
		for _, k := range r.skips {
			if k.Overlaps(f.Span) {
				out = r.appendPart(out, f, text.Span{Start: f.Start, End: k.Start})
				f.Start = min(k.End, end)
			}
		}
		out = r.appendPart(out, f, text.Span{Start: f.Start, End: end})
	}
	return out
}

// appendPart appends the part of a fragment that lies in s, without the white space at its ends, if it holds a word or a
// number.
func (r *reader) appendPart(out []text.Fragment, f text.Fragment, s text.Span) []text.Fragment {
	for s.Start < s.End && r.src[s.Start] == ' ' {
		s.Start++
	}
	for s.Start < s.End && r.src[s.End-1] == ' ' {
		s.End--
	}
	if s.Empty() || strings.IndexFunc(s.Of(r.src), func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }) < 0 {
		return out
	}
	f.Span = s
	return append(out, f)
}

// whole gives the one fragment of a segment that is plain English.
func (r *reader) whole(s text.Span) []text.Fragment {
	out := r.cut(1)
	out[0] = text.Fragment{Span: s, Lang: text.English, Confidence: 1, By: text.ByLexicon}
	return out
}

// cut cuts n fragments from the slab.
func (r *reader) cut(n int) []text.Fragment {
	if len(r.slab) < n {
		r.slab = make([]text.Fragment, max(n, 64))
	}
	out := r.slab[:n:n]
	r.slab = r.slab[n:]
	return out
}

// skipsIn gives the skipped spans inside s. Segments come in order, so the search goes on where the last one ended.
func (r *reader) skipsIn(s text.Span) []text.Span {
	for r.skipAt < len(r.skip) && r.skip[r.skipAt].End <= s.Start {
		r.skipAt++
	}
	end := r.skipAt
	for end < len(r.skip) && r.skip[end].Start < s.End {
		end++
	}
	return r.skip[r.skipAt:end]
}

// latin decodes a stretch between two fragments that the script decided, and appends its foreign and kept fragments.
func (r *reader) latin(s text.Span, seg text.Segment) {
	if s.Empty() {
		return
	}
	r.tokenize(s)
	if len(r.tokens) == 0 {
		return
	}
	r.weigh()
	r.keepTerms()
	r.keepNames(seg)
	r.keepReferences(seg)
	r.bonusTerms()
	r.decode()
	r.collect(s, seg.Span)
}

// tile fills the room between foreign and kept fragments with English ones, so that they tile s. Without any, the segment
// is English as a whole.
func tile(s text.Span, frags []text.Fragment) []text.Fragment {
	out := make([]text.Fragment, 0, 2*len(frags)+1)
	at := s.Start
	for _, f := range frags {
		if f.Start > at {
			out = append(out, text.Fragment{Span: text.Span{Start: at, End: f.Start}, Lang: text.English, Confidence: 0.99, By: text.ByLexicon})
		}
		out = append(out, f)
		at = f.End
	}
	if at < s.End {
		out = append(out, text.Fragment{Span: text.Span{Start: at, End: s.End}, Lang: text.English, Confidence: 0.99, By: text.ByLexicon})
	}
	return out
}
