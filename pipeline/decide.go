package pipeline

import (
	"slices"
	"strings"

	"unmix/pipeline/fit"
	"unmix/pipeline/text"
)

// A Decider carries out what a person decided on the changes of an earlier run: a set of review decisions.
type Decider interface {
	// Decide makes a processed document follow the decisions, and gives each edit that comes from one a reason whose rule
	// begins with "review/". It must be safe for concurrent use.
	Decide(*text.Document) error
	// Digest names the content: two deciders with the same digest have the same effect.
	Digest() string
}

// decide is the stage of a run with decisions. It comes after verify: a person has the last word. Only an article beside
// what was decided still follows it.
type decide struct{ Decider }

// Name is "decide".
func (decide) Name() string { return "decide" }

// Run carries the decisions out.
func (d decide) Run(doc *text.Document) error {
	if err := d.Decide(doc); err != nil {
		return err
	}
	return fit.Articles(doc, func(e text.Edit) bool {
		return slices.ContainsFunc(e.Reasons, func(r text.Reason) bool { return strings.HasPrefix(r.Rule, "review/") })
	})
}
