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
// input back byte for byte. Some may have been reverted before. The error says where the output is not one that the
// record describes: edited since, it would lose those edits.
func Revert(r Record, output string, ids ...string) (string, error) {
	standing, ok := standing(r, output)
	if !ok {
		return "", fmt.Errorf("%s: edited since the report was written: revert would lose those edits", r.Output)
	}
	var b strings.Builder
	at, shift := 0, 0 // shift: how much further an input offset lies in the output
	for i, c := range r.Changes {
		if !c.Changes() || !standing[i] {
			continue
		}
		start := c.Start + shift
		shift += len(c.Replacement) - len(c.Original)
		if len(ids) > 0 && !slices.Contains(ids, c.ID) {
			continue
		}
		b.WriteString(output[at:start])
		b.WriteString(c.Original)
		at = start + len(c.Replacement)
	}
	b.WriteString(output[at:])
	return b.String(), nil
}

// standing tells which changes of a record an output still has: all of them as it was written, fewer when some were
// reverted. ok is false when the output cannot have come about so.
func standing(r Record, output string) (has []bool, ok bool) {
	has = make([]bool, len(r.Changes))
	if Digest(output) == r.OutputSHA256 {
		for i := range has {
			has[i] = true
		}
		return has, fitsOutput(r, output)
	}
	// Without the input, the unchanged text between two changes is known by its length alone; the digest of the input
	// that comes out at the end proves the whole. Where original and replacement could both stand, both are tried.
	tries := 0
	var try func(i, shift int) bool
	try = func(i, shift int) bool {
		for i < len(r.Changes) && !r.Changes[i].Changes() {
			i++
		}
		if tries++; tries > maxTries {
			return false
		}
		if i == len(r.Changes) {
			return Digest(restored(r, output, has)) == r.InputSHA256
		}
		c := r.Changes[i]
		for _, stands := range []bool{true, false} {
			text := c.Original
			if stands {
				text = c.Replacement
			}
			start := c.Start + shift
			if start < 0 || start > len(output) || !strings.HasPrefix(output[start:], text) {
				continue
			}
			has[i] = stands
			if try(i+1, shift+len(text)-len(c.Original)) {
				return true
			}
		}
		return false
	}
	return has, try(0, 0)
}

// maxTries bounds the search of [standing], which is linear unless original and replacement begin alike.
const maxTries = 100_000

// fitsOutput reports whether every replacement stands in the output where the record says.
func fitsOutput(r Record, output string) bool {
	at, shift := 0, 0
	for _, c := range r.Changes {
		if !c.Changes() {
			continue
		}
		start := c.Start + shift
		if start < at || start > len(output) || !strings.HasPrefix(output[start:], c.Replacement) {
			return false
		}
		at = start + len(c.Replacement)
		shift += len(c.Replacement) - len(c.Original)
	}
	return true
}

// restored is the output with every change that stands taken back.
func restored(r Record, output string, has []bool) string {
	var b strings.Builder
	at, shift := 0, 0
	for i, c := range r.Changes {
		if !c.Changes() || !has[i] {
			continue
		}
		start := c.Start + shift
		if start < at {
			return ""
		}
		b.WriteString(output[at:start])
		b.WriteString(c.Original)
		at = start + len(c.Replacement)
		shift += len(c.Replacement) - len(c.Original)
	}
	b.WriteString(output[at:])
	return b.String()
}
