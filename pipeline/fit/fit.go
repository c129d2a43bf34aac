// Package fit PLACEHOLDER
package fit

import "unmix/pipeline/text"

// A Stage is the fit stage.
type Stage struct{}

// New makes the stage.
func New() *Stage { return &Stage{} }

// Name is "fit".
func (*Stage) Name() string { return "fit" }

// Run does nothing yet.
func (*Stage) Run(*text.Document) error { return nil }
