// Package pipeline is the front door of unmix: it takes an English text polluted with other languages through an
// ordered list of stages and gives back the document with its edits and notes.
//
//	stage      reads                      adds
//	split      Text, Skip                 Segments
//	identify   Segments                   Fragments that tile each segment
//	translate  Fragments                  edits, and notes of what it left in place
//	fit        edits, the English around  revised edits, insertions beside them
//	verify     edits, fragments           notes; it takes back edits that lost something
//	decide     edits, notes               what a person decided, when there are decisions
//	mark       notes                      insertions around unresolved fragments, when asked
//
// The text outside an edit is never touched. A Pipeline is safe for concurrent use; the same text gives the same
// document, whatever runs beside it.
package pipeline

import (
	"fmt"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/fit"
	"unmix/pipeline/identify"
	"unmix/pipeline/split"
	"unmix/pipeline/text"
	"unmix/pipeline/translate"
	"unmix/pipeline/verify"
)

// Version is the version of the program, as reports state it.
const Version = "0.1.0"

// Options are the choices that a run leaves to its user. The zero value is the normal run.
type Options struct {
	// Glossaries are the user's glossary files, the first with the right of way over the others and the built-in ones.
	Glossaries []string
	// OnlyGlossaries leaves the built-in glossary out.
	OnlyGlossaries bool
	// MinConfidence is the confidence below which a translation is only offered as a draft; 0 means
	// [translate.DefaultMinConfidence], and [AnyConfidence] that every translation is applied.
	MinConfidence float64
	// MarkUnresolved puts "⟦fr:" and "⟧" around every fragment that is left in place. What an earlier run has marked is
	// never touched, whether or not this is set.
	MarkUnresolved bool
	// Decisions, when set, is what a person decided on the changes of an earlier run.
	Decisions Decider
}

// AnyConfidence is the [Options.MinConfidence] that applies every translation, however uncertain.
const AnyConfidence = -1

// A Pipeline is the list of stages over one glossary.
type Pipeline struct {
	options  Options
	stages   []Stage
	expect   func(src string) // what a text is likely to need begins to be made
	glossary *glossary.Glossary
}

// New reads the glossaries and makes a pipeline. The error names the glossary file and line that could not be read.
func New(o Options) (*Pipeline, error) {
	g, err := glossary.Load(o.Glossaries, o.OnlyGlossaries)
	if err != nil {
		return nil, err
	}
	translator := translate.New(g, o.MinConfidence)
	p := &Pipeline{
		options:  o,
		expect:   translator.Expect,
		glossary: g,
		stages: []Stage{
			split.New(),
			identify.New(g),
			translator,
			fit.New(),
			verify.New(),
		},
	}
	if o.Decisions != nil {
		p.stages = append(p.stages, decide{o.Decisions})
	}
	if o.MarkUnresolved {
		p.stages = append(p.stages, marker{})
	}
	return p, nil
}

// Options are the options that the pipeline was made with.
func (p *Pipeline) Options() Options { return p.options }

// Glossary is the glossary that the pipeline works with.
func (p *Pipeline) Glossary() *glossary.Glossary { return p.glossary }

// Process takes one text through all stages. name is used in messages only; skip lists the spans that must not be looked
// into, sorted. The error says at which byte a text is not valid UTF-8.
func (p *Pipeline) Process(name, src string, skip ...text.Span) (*text.Document, error) {
	if at := invalidByte(src); at >= 0 {
		return nil, fmt.Errorf("%s: invalid UTF-8 at byte %d: convert the file to UTF-8 first", name, at)
	}
	p.expect(src)
	d := text.NewDocument(name, src)
	d.Skip = skip
	notes := skipMarked(d)
	for _, s := range p.stages {
		if err := s.Run(d); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", name, s.Name(), err)
		}
	}
	d.Notes = append(d.Notes, notes...)
	return d, nil
}

// invalidByte is the offset of the first byte that is not part of a valid UTF-8 character, -1 when there is none.
func invalidByte(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i, r := range s {
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
				return i
			}
		}
	}
	return -1
}

// Draft translates a whole text of one language, whatever its confidence: for evaluation on sentence pairs. Words that
// nothing covers stand in the document's output as they are.
func (p *Pipeline) Draft(src string, lang text.Lang) (*text.Document, error) {
	d := text.NewDocument("", src)
	whole := text.Span{End: len(src)}
	d.Segments = []text.Segment{{Span: whole, Fragments: []text.Fragment{{Span: whole, Lang: lang, Confidence: 1}}}}
	for _, s := range p.stages {
		if t, ok := s.(*translate.Stage); ok {
			if err := t.Run(d); err != nil {
				return nil, err
			}
		}
	}
	return d, nil
}
