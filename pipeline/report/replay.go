package report

import (
	"fmt"
	"slices"
	"strings"
)

// Replay carries the changes of a record out on its input and returns the output. The error says where the record and
// the input do not belong together.
func Replay(r Record, input string) (string, error) {
	if got := Digest(input); got != r.InputSHA256 {
		return "", fmt.Errorf("%s: the input has changed since the report was written", r.Input)
	}
	var b strings.Builder
	at := 0
	for _, c := range r.Changes {
		if !c.Changes() {
			continue
		}
		if c.Start < at || c.End < c.Start || c.End > len(input) || input[c.Start:c.End] != c.Original {
			return "", fmt.Errorf("%s: change %s at bytes %d:%d does not fit the input", r.Input, c.ID, c.Start, c.End)
		}
		b.WriteString(input[at:c.Start])
		b.WriteString(c.Replacement)
		at = c.End
	}
	b.WriteString(input[at:])
	return b.String(), nil
}

// Revert takes changes back out of an output. ids names the changes to revert; none means all of them, and gives the
// input back byte for byte. The error says where the output is not the one that the record describes, or which id the
// record does not have.
func Revert(r Record, output string, ids ...string) (string, error) {
	if got := Digest(output); got != r.OutputSHA256 {
		return "", fmt.Errorf("%s: edited since the report was written: revert would lose those edits", r.Output)
	}
	var b strings.Builder
	at, shift := 0, 0 // shift: how much further an input offset lies in the output
	for _, c := range r.Changes {
		if !c.Changes() {
			continue
		}
		start := c.Start + shift
		end := start + len(c.Replacement)
		if start < at || end > len(output) || output[start:end] != c.Replacement {
			return "", fmt.Errorf("%s: change %s does not fit the output", r.Output, c.ID)
		}
		shift += len(c.Replacement) - len(c.Original)
		if len(ids) > 0 && !slices.Contains(ids, c.ID) {
			continue
		}
		b.WriteString(output[at:start])
		b.WriteString(c.Original)
		at = end
	}
	b.WriteString(output[at:])
	return b.String(), nil
}
