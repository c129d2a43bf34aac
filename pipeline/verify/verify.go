// Package verify is the last look at a document: it takes back every edit that is only a draft, that lost a number, a
// unit, a negation or an acronym, or that still holds foreign text, and makes sure that no foreign fragment is left
// without a note.
//
// It judges the texts alone, source against English, and trusts no earlier stage. It never changes an edit, it only takes
// edits back.
package verify

import (
	"fmt"

	"unmix/pipeline/memory"
	"unmix/pipeline/text"
)

// A Check is one thing that an edit must not lose.
type Check struct {
	// Name stands in tests and in the order of this list.
	Name string
	// Find returns what the edit lost, in words for the note, or "" when all is well. src is the source text.
	Find func(src string, e text.Edit) string
}

// Checks are made on each edit in this order; the first that fails takes the edit back.
var Checks = []Check{
	{"draft", func(_ string, e text.Edit) string { return e.Doubt }},
	{"foreign", foreignLeft},
	{"numbers", numbersLost},
	{"codes", codeTorn},
	{"units", unitsLost},
	{"acronyms", acronymsLost},
	{"negation", negationLost},
}

// A Stage is the verify stage. It is safe for concurrent use.
type Stage struct {
	traps memory.Memory[string] // what was found in an edit, by language, source and English
}

// maxTraps is how many edits a generation of the memory of traps holds.
const maxTraps = 1 << 13

// New makes the stage.
func New() *Stage { return &Stage{traps: memory.Memory[string]{Most: maxTraps}} }

// Name is "verify".
func (*Stage) Name() string { return "verify" }

// Run checks every edit and adds a note for every fragment that no edit and no note speaks of.
func (s *Stage) Run(d *text.Document) error {
	d.Retain(func(e *text.Edit) bool {
		why := s.lost(d.Text, e)
		if why != "" {
			d.Notes = append(d.Notes, text.Note{Span: e.Span, Lang: e.Lang, Confidence: e.Confidence, Why: why,
				Draft: e.New, Unknown: e.Unknown, Reasons: e.Reasons})
		}
		return why == ""
	})
	return sayAll(d)
}

// lost says what the first check that fails finds, "" when an edit may stay.
func (s *Stage) lost(src string, e *text.Edit) string {
	if e.Change != text.Replaced {
		return ""
	}
	for _, c := range Checks {
		if why := c.Find(e.Of(src), *e); why != "" {
			return why
		}
	}
	if why := s.trap(e.Of(src), e); why != "" {
		return why
	}
	return cutOff(src[max(0, e.Span.Start-8):e.Span.Start], e.Of(src), src[e.Span.End:min(len(src), e.Span.End+8)], e.Lang)
}

// trap is trapped, remembered: the traps are many, and batches repeat their fragments.
func (s *Stage) trap(src string, e *text.Edit) string {
	key := append(append(append(append([]byte(e.Lang), 0), src...), 0), e.New...)
	why, ok := s.traps.Get(key)
	if !ok {
		why = trapped(src, *e)
		s.traps.Put(key, why, 1)
	}
	return why
}

// sayAll notes each fragment that is not English and that nothing accounts for.
func sayAll(d *text.Document) error {
	said := make(map[text.Span]bool, len(d.Notes))
	for _, n := range d.Notes {
		said[n.Span] = true
	}
	for _, seg := range d.Segments {
		for _, f := range seg.Fragments {
			if f.Lang == text.English || d.Edited(f.Span) || said[f.Span] {
				continue
			}
			n := text.Note{Span: f.Span, Lang: f.Lang, Confidence: f.Confidence, Why: f.Keep, Kind: text.Kept}
			if f.Keep == "" {
				n.Kind, n.Why = text.Unresolved, fmt.Sprintf("no stage spoke of this %s fragment", f.Lang)
			}
			d.Notes = append(d.Notes, n)
		}
	}
	return nil
}
