// Package fit makes edits agree with the English around them: the verb form that a list or clause asks for, articles,
// capitals, spaces, punctuation, words said twice.
//
// It works at the seams of edits and nowhere else: it picks among the variants that translate offers, and touches English
// outside an edit only where an edit made it wrong ("a" before a new vowel), as an adjustment of its own. It never adds
// a content word. What cannot stand in its sentence in any form on offer, it makes a draft, and says why.
package fit

import (
	"slices"
	"sync"

	"unmix/pipeline/text"
)

// A Rule is one thing that may have to be fitted.
type Rule struct {
	// Name stands in derivations as "fit/name".
	Name string
	// Apply fits the edit of a seam, and reports whether it changed anything.
	Apply func(*seam) bool
}

// Rules are applied to each edit in this order: first what chooses among variants, then what looks at the words chosen.
var Rules = []Rule{
	{"verb-form", verbForm},
	{"noun-form", nounForm},
	{"acronym", acronym},
	{"echo", echo},
	{"punctuation", punctuation},
	{"capital", capital},
	{"heading-case", headingCase},
	{"article-sound", articleSound},
	{"typography", typography},
	{"space", space},
}

// A Stage is the fit stage. It is safe for concurrent use.
type Stage struct{ seams sync.Pool }

// New makes the stage.
func New() *Stage {
	return &Stage{sync.Pool{New: func() any { return &seam{words: words{}} }}}
}

// Name is "fit".
func (*Stage) Name() string { return "fit" }

// Run fits each edit in the order of the text, so that an edit sees those before it as they will be.
func (stage *Stage) Run(d *text.Document) error {
	edits := d.Edits()
	if len(edits) == 0 {
		return nil
	}
	s := stage.seams.Get().(*seam)
	defer stage.seams.Put(s)
	s.doc, s.style = d, readHeadingStyle(d)
	k := 0
	for _, seg := range d.Segments {
		first := k
		for k < len(edits) && edits[k].Start < seg.End {
			k++
		}
		if first == k {
			continue
		}
		s.segment, s.edits, s.adjustments = seg, edits[first:k], s.adjustments[:0]
		if err := s.run(); err != nil {
			return err
		}
	}
	return nil
}

// run fits the edits of one segment and records what changed.
func (s *seam) run() error {
	s.begin()
	for s.at = range s.edits {
		s.look()
		var reasons []text.Reason
		for _, r := range Rules {
			if r.Apply(s) {
				reasons = append(reasons, text.Reason{To: s.edit().New, Rule: "fit/" + r.Name})
			}
		}
		if why := s.misplaced(); why != "" {
			s.edit().Doubt = why
			s.doc.Amend(*s.edit())
		}
		if len(reasons) == 0 {
			continue
		}
		e := *s.edit()
		if s.revised == nil {
			e.Reasons = reasons
			if err := s.doc.Replace(e); err != nil {
				return err
			}
			continue
		}
		// The derivation of the variant takes the place of the one of the first draft.
		e.Reasons = slices.Concat(s.revised, reasons)
		s.doc.Amend(e)
	}
	for _, a := range s.adjustments {
		if err := s.doc.Replace(a); err != nil {
			return err
		}
	}
	return nil
}
