package pipeline

import "unmix/pipeline/text"

// A Decider carries out what a person decided on the changes of an earlier run: a set of review decisions.
type Decider interface {
	// Decide makes a processed document follow the decisions. It must be safe for concurrent use.
	Decide(*text.Document) error
	// Digest names the content: two deciders with the same digest have the same effect.
	Digest() string
}

// decide is the stage of a run with decisions. It comes after verify: a person has the last word.
type decide struct{ Decider }

// Name is "decide".
func (decide) Name() string { return "decide" }

// Run carries the decisions out.
func (d decide) Run(doc *text.Document) error { return d.Decide(doc) }
