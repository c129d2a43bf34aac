package batch

import (
	"fmt"

	"unmix/pipeline/format"
	"unmix/pipeline/report"
)

// Replay carries the changes of a record out on its document as it stands in the file, and returns the new bytes. The
// error says where the record and the document do not belong together.
func Replay(r report.Record, input []byte) ([]byte, error) {
	from, to, err := charsets(r)
	if err != nil {
		return nil, err
	}
	if !from.Wide() {
		out, err := report.Replay(r, string(input))
		return []byte(out), err
	}
	if digest(input) != r.InputSHA256 {
		return nil, fmt.Errorf("%s: the input has changed since the report was written", r.Input)
	}
	src, err := from.DecodeAs(input)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", r.Input, err)
	}
	r = decoded(r, func(at int) int { return from.Prefix(src, at) })
	r.InputSHA256 = report.Digest(src)
	out, err := report.Replay(r, src)
	if err != nil {
		return nil, err
	}
	return to.Encode(out)
}

// Revert takes changes back out of a document as it stands in the output; no ids mean all of them.
func Revert(r report.Record, output []byte, ids ...string) ([]byte, error) {
	from, to, err := charsets(r)
	if err != nil {
		return nil, err
	}
	if !from.Wide() {
		in, err := report.Revert(r, string(output), ids...)
		return []byte(in), err
	}
	if digest(output) != r.OutputSHA256 {
		return nil, fmt.Errorf("%s: edited since the report was written: revert would lose those edits", r.Output)
	}
	out, err := to.DecodeAs(output)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", r.Output, err)
	}
	r = unshifted(r, from, out)
	r.OutputSHA256 = report.Digest(out)
	in, err := report.Revert(r, out, ids...)
	if err != nil {
		return nil, err
	}
	if len(ids) > 0 {
		from = to
	}
	return from.Encode(in)
}

// charsets are the encodings of the input and the output of a record.
func charsets(r report.Record) (from, to format.Charset, err error) {
	if from, err = format.CharsetNamed(r.Encoding); err == nil {
		to, err = format.CharsetNamed(r.OutputEncoding)
	}
	if err != nil {
		err = fmt.Errorf("%s: %w", r.Input, err)
	}
	return from, to, err
}

// decoded gives a record whose offsets are those of the decoded text.
func decoded(r report.Record, place func(int) int) report.Record {
	changes := make([]report.Change, len(r.Changes))
	for i, c := range r.Changes {
		c.Start, c.End = place(c.Start), place(c.End)
		changes[i] = c
	}
	r.Changes = changes
	return r
}

// unshifted is decoded for a record whose input is not at hand, but the text of its output: between two changes both are
// the same.
func unshifted(r report.Record, from format.Charset, out string) report.Record {
	r.Changes = append([]report.Change(nil), r.Changes...)
	raw, text, at := from.Prefixed(), 0, 0 // in the file of the input, in its text, in the text of the output
	for i := range r.Changes {
		c := &r.Changes[i]
		if !c.Changes() {
			continue
		}
		gap := from.Prefix(out[at:], from.Prefixed()+c.Start-raw)
		raw = c.End
		c.Start = text + gap
		c.End = c.Start + len(c.Original)
		text, at = c.End, at+gap+len(c.Replacement)
	}
	return r
}
