package translate

import (
	"strconv"

	"unmix/pipeline/memory"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// A memo remembers the translations of whole segments.
//
// A translation depends on its segment and on how often the document uses some English terms. The terms that were asked
// for are kept with the answers, and a remembered translation is used only where the document gives the same answers, so
// that the result never depends on what was translated before.
type memo struct{ segments memory.Memory[remembered] }

// remembered is one segment's outcome.
type remembered struct {
	asked []answer
	out   []english.Translation // one for each fragment of the segment; empty for English
}

// An answer is how often a document uses a term.
type answer struct {
	term string
	uses int
}

// maxRemembered is how many fragments a generation of the memo holds.
const maxRemembered = 4096

// recall returns the translations of a segment if they were remembered for a document like this one.
func (m *memo) recall(key []byte, v *vocabulary) ([]english.Translation, bool) {
	r, ok := m.segments.Get(key)
	if !ok {
		return nil, false
	}
	for _, a := range r.asked {
		if v.uses(a.term) != a.uses {
			return nil, false
		}
	}
	return r.out, true
}

// store remembers a segment.
func (m *memo) store(key []byte, r remembered) { m.segments.Put(key, r, len(r.out)) }

// keyOf names everything about a segment that its translations depend on: its text, how it is cut, the spelling of
// the document, and whether it tells of the past. It is good until the next call.
func keyOf(d *text.Document, seg text.Segment, v *vocabulary, told bool) []byte {
	b := v.key[:0]
	b = append(b, byte(seg.Kind))
	b = strconv.AppendBool(b, v.british)
	b = strconv.AppendBool(b, told)
	for _, f := range seg.Fragments {
		b = append(b, f.Lang...)
		b = append(b, ' ')
		if f.Keep != "" {
			b = append(b, 'k')
		}
		b = strconv.AppendInt(b, int64(f.End-seg.Start), 10)
	}
	b = append(b, 0)
	v.key = append(b, seg.Of(d.Text)...)
	return v.key
}

// alone makes a document of one segment, so that its translation cannot depend on anything else.
func alone(d *text.Document, seg text.Segment) (*text.Document, text.Segment) {
	own := text.NewDocument(d.Name, seg.Of(d.Text))
	out := text.Segment{Span: text.Span{End: seg.Len()}, Kind: seg.Kind, Fragments: make([]text.Fragment, len(seg.Fragments))}
	for i, f := range seg.Fragments {
		f.Start, f.End = f.Start-seg.Start, f.End-seg.Start
		out.Fragments[i] = f
	}
	own.Segments = []text.Segment{out}
	return own, out
}
