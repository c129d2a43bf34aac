// Package report writes down what a run changed, and reads it back.
//
// A [Record] accounts for every byte of one document: carrying its changes out on the input gives the output, byte for
// byte, and carrying them out backwards on the output gives the input. The package never decides what is changed.
package report

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"unicode"

	"unmix/pipeline/text"
)

// A Status says what became of a fragment.
type Status string

// The statuses of a change.
const (
	Replaced   Status = "replaced"   // English stands in its place
	Unresolved Status = "unresolved" // foreign, and left in place
	Kept       Status = "kept"       // looks foreign, stays on purpose
	Adjusted   Status = "adjusted"   // English that followed a change beside it
)

// A Record is the report of one document: one line of a report file.
type Record struct {
	Input  string `json:"input"`
	Output string `json:"output,omitempty"`
	Format string `json:"format"`
	// Encoding is that of the input when it is not plain UTF-8, OutputEncoding that of the output. Offsets are bytes of
	// the input as it is encoded; Original is the text there.
	Encoding       string `json:"encoding,omitempty"`
	OutputEncoding string `json:"output_encoding,omitempty"`
	InputSHA256    string `json:"input_sha256"`
	OutputSHA256   string `json:"output_sha256"`
	Unmix          string `json:"unmix"`
	Glossary       string `json:"glossary"`
	Words          int    `json:"words"`
	// Warnings are what a reader should know of the document as a whole, such as traces of a wrong decoding.
	Warnings []string `json:"warnings,omitempty"`
	Changes  []Change `json:"changes"`
}

// A Change is one fragment of a document and what became of it. Start and End are byte offsets in the input, Line and
// Column count from 1, the column in characters.
type Change struct {
	ID          string  `json:"id"`
	Start       int     `json:"start"`
	End         int     `json:"end"`
	Line        int     `json:"line"`
	Column      int     `json:"column"`
	Language    string  `json:"language"`
	Confidence  float64 `json:"confidence"`
	Status      Status  `json:"status"`
	Original    string  `json:"original"`
	Replacement string  `json:"replacement,omitempty"`
	// OriginalText and ReplacementText are what Original and Replacement say, where the file writes it in escapes or with
	// markup between.
	OriginalText    string   `json:"original_text,omitempty"`
	ReplacementText string   `json:"replacement_text,omitempty"`
	Draft           string   `json:"draft,omitempty"`
	Unknown         []string `json:"unknown,omitempty"`
	Reason          string   `json:"reason,omitempty"`
	Alternatives    []string `json:"alternatives,omitempty"`
	Derivation      []Step   `json:"derivation,omitempty"`
}

// A Step is one step of a derivation: an entry that gave a word, or a rule that shaped the result.
type Step struct {
	From  string `json:"from,omitempty"`
	To    string `json:"to,omitempty"`
	Entry string `json:"entry,omitempty"`
	Rule  string `json:"rule,omitempty"`
}

// Changes reports whether the change puts other bytes in the place of the original.
func (c Change) Changes() bool { return c.Status == Replaced || c.Status == Adjusted }

// Source is the text of the original, without the escapes that the file may write it in.
func (c Change) Source() string { return cmp.Or(c.OriginalText, c.Original) }

// English is the text that a change puts, or offers to put, in the place of the original: the replacement, else the draft.
func (c Change) English() string {
	if c.Changes() {
		return cmp.Or(c.ReplacementText, c.Replacement)
	}
	return c.Draft
}

// New writes the record of a processed document whose text is the whole input. The caller fills in where it went, the
// format and the versions.
func New(d *text.Document) Record {
	output := d.Output()
	return Record{
		Input:        d.Name,
		Format:       "text",
		InputSHA256:  Digest(d.Text),
		OutputSHA256: Digest(output),
		Words:        countWords(d.Text),
		Changes:      changes(d),
	}
}

// countWords counts what stands between white space.
func countWords(s string) int {
	n, inside := 0, false
	for _, r := range s {
		space := unicode.IsSpace(r)
		if !space && !inside {
			n++
		}
		inside = !space
	}
	return n
}

// Digest is the SHA-256 of a text in hexadecimal.
func Digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

// changes merges edits and notes in the order of the text.
func changes(d *text.Document) []Change {
	edits := d.Edits()
	out := make([]Change, 0, len(edits)+len(d.Notes))
	for _, e := range edits {
		status := Replaced
		if e.Change == text.Adjusted {
			status = Adjusted
		}
		out = append(out, Change{Start: e.Start, End: e.End, Language: string(e.Lang), Confidence: e.Confidence, Status: status,
			Replacement: e.New, Alternatives: e.Alternatives, Derivation: steps(e.Reasons)})
	}
	for _, n := range d.Notes {
		status := Unresolved
		if n.Kind == text.Kept {
			status = Kept
		}
		out = append(out, Change{Start: n.Start, End: n.End, Language: string(n.Lang), Confidence: n.Confidence, Status: status,
			Draft: n.Draft, Unknown: n.Unknown, Reason: n.Why, Derivation: steps(n.Reasons)})
	}
	sortChanges(out)
	locate(d.Text, out)
	id := NewIdentifier(d.Name, d.Text)
	for i := range out {
		out[i].ID = id.ID(out[i].Start, out[i].End)
	}
	return out
}

func steps(reasons []text.Reason) []Step {
	out := make([]Step, len(reasons))
	for i, r := range reasons {
		out[i] = Step(r)
	}
	return out
}
