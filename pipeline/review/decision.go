// Package review keeps what a person decided on the changes of a run, carries it out on the next run, and serves the page
// on which it is decided.
//
// Decisions are an append-only file of one JSON object a line; the last one on a change counts. A decision is bound to the
// change's id, which rests on the fragment and the text beside it: where that text is gone the decision is stale, and is
// carried out nowhere. What the page shows as saved is on the disk.
package review

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"unmix/pipeline/report"
)

// An Action is what a person does with a change.
type Action string

// The actions.
const (
	Accept Action = "accept" // the English as it is: a replacement stays, a draft is taken
	Reject Action = "reject" // the original stays
	Edit   Action = "edit"   // English of the person's own
	Undo   Action = "undo"   // the change is open again
)

// A Decision is one line of a decisions file. ID and Action are required.
type Decision struct {
	// ID is the change's id in the report.
	ID     string `json:"id"`
	Action Action `json:"action"`
	// Text is what was accepted or written, as it shall stand in the output: the original itself where that was to stay. An
	// accept without it takes whatever the run offers.
	Text string    `json:"text,omitempty"`
	Time time.Time `json:"time,omitzero"`
	// Input is the document as the report names it; without it the decision holds for any document with such an id.
	Input string `json:"input,omitempty"`
	// Language and Original tell what was decided on. Original lets the decision be found again when a later run
	// cuts the text into other fragments.
	Language string `json:"language,omitempty"`
	Original string `json:"original,omitempty"`
}

// check says what keeps a decision from being one.
func (d Decision) check() error {
	switch d.Action {
	case Accept, Reject, Edit, Undo:
	default:
		return fmt.Errorf("unknown action %q: accept, reject, edit or undo", d.Action)
	}
	if d.ID == "" {
		return fmt.Errorf("no id")
	}
	return nil
}

// Decisions are the decisions that count: for each change of each document the last one, unless it was undone. They do not
// change once made, and are safe for concurrent use.
type Decisions struct {
	list   []Decision       // in the order in which they were taken
	byFile map[string][]int // indexes of list by the document's own file name, "" for those that name none
	digest string
}

// New sums up a history of decisions, oldest first.
func New(history []Decision) *Decisions {
	last := map[key]int{}
	for i, d := range history {
		last[key{d.Input, d.ID}] = i
	}
	out := &Decisions{byFile: map[string][]int{}}
	sum := sha256.New()
	for i, d := range history {
		if last[key{d.Input, d.ID}] != i || d.Action == Undo {
			continue
		}
		file := fileName(d.Input)
		out.byFile[file] = append(out.byFile[file], len(out.list))
		out.list = append(out.list, d)
		fmt.Fprintf(sum, "%q %q %q %q %q\n", d.Input, d.ID, d.Action, d.Text, d.Original)
	}
	out.digest = hex.EncodeToString(sum.Sum(nil)[:8])
	return out
}

// Load reads the decisions of a file. The error names the file and the line.
func Load(file string) (*Decisions, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("review: %w", err)
	}
	defer f.Close()
	history, err := Read(file, f)
	if err != nil {
		return nil, err
	}
	return New(history), nil
}

// All returns the decisions that count, in the order in which they were taken. The slice is shared: do not change it.
func (d *Decisions) All() []Decision { return d.list }

// Digest names the content: two sets with the same digest have the same effect.
func (d *Decisions) Digest() string { return d.digest }

// For returns the decisions on one document, in the order in which they were taken. name is its path as a run reaches it.
// Where several decisions have one id, the last one counts; one that names a document which has moved here since yields to
// those that do not.
func (d *Decisions) For(name string) []Decision {
	at := map[string]int{}
	exact := map[string]bool{}
	var out []Decision
	mine := slices.Concat(d.byFile[""], d.byFile[fileName(name)])
	slices.Sort(mine)
	for _, k := range mine {
		x := d.list[k]
		named := x.Input == "" || samePath(x.Input, name)
		if !named && !speaksOf(x, name) {
			continue
		}
		i, seen := at[x.ID]
		switch {
		case !seen:
			at[x.ID], exact[x.ID] = len(out), named
			out = append(out, x)
		case named || !exact[x.ID]:
			out[i], exact[x.ID] = x, named
		}
	}
	return out
}

// speaksOf reports whether a decision that names another path is on this document all the same: the one that it names has
// moved here under its old file name.
func speaksOf(d Decision, name string) bool {
	if fileName(d.Input) != fileName(name) {
		return false
	}
	file, _, _ := strings.Cut(d.Input, "#")
	_, err := os.Stat(file)
	return err != nil
}

// fileName is [report.FileName], "" of no name.
func fileName(name string) string {
	if name == "" {
		return ""
	}
	return report.FileName(name)
}

// samePath reports whether two paths name one file, from the working folder.
func samePath(a, b string) bool {
	if a == b {
		return true
	}
	absA, errA := filepath.Abs(filepath.FromSlash(a))
	absB, errB := filepath.Abs(filepath.FromSlash(b))
	return errA == nil && errB == nil && absA == absB
}
