package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"unmix/pipeline/batch"
)

// An allowance is one line of a baseline: a fragment that may stay, and why.
type allowance struct {
	File   string `json:"file"`
	ID     string `json:"id"`
	Text   string `json:"text"`
	Reason string `json:"reason"`
}

// A baseline is what check allows.
type baseline struct {
	name string
	all  []*allowance
	used map[*allowance]bool
}

// readBaseline reads a baseline; no name gives an empty one. The error says the file and line of what is wrong.
func readBaseline(name string) (*baseline, error) {
	b := &baseline{name: name, used: map[*allowance]bool{}}
	if name == "" {
		return b, nil
	}
	src, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("--baseline: %w", err)
	}
	n := 0
	for line := range bytes.Lines(src) {
		n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var a allowance
		dec := json.NewDecoder(bytes.NewReader(line))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&a); err != nil {
			return nil, fmt.Errorf("--baseline: %s:%d: %w", name, n, err)
		}
		switch {
		case a.ID == "" || a.File == "":
			return nil, fmt.Errorf("--baseline: %s:%d: an allowed fragment needs a file and an id, as --write-baseline writes them", name, n)
		case a.Reason == "":
			return nil, fmt.Errorf("--baseline: %s:%d: no reason why %q is allowed", name, n, a.Text)
		}
		b.all = append(b.all, &a)
	}
	return b, nil
}

// allows reports whether a fragment of a document is allowed: by its id or, when the text around it has changed so that
// the id is another one, by what it says. Each line of the baseline allows one fragment.
func (b *baseline) allows(input, id, said string) bool {
	file, _ := place(filepath.ToSlash(input), 1)
	for _, same := range []func(*allowance) bool{
		func(a *allowance) bool { return a.ID == id },
		func(a *allowance) bool { return a.Text == said },
	} {
		for _, a := range b.all {
			if a.File == file && !b.used[a] && same(a) {
				b.used[a] = true
				return true
			}
		}
	}
	return false
}

// complain says what the baseline allows that is there no more.
func (b *baseline) complain(s streams) {
	if stale := len(b.all) - len(b.used); stale > 0 {
		fmt.Fprintf(s.err, "unmix: %s: %s no longer found: write it anew to drop what is done\n", b.name, plural(stale, "allowed fragment"))
	}
}

// writeBaseline writes a baseline that allows everything that was found, for one reason.
func writeBaseline(name, reason string, found []finding) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for _, f := range found {
		if err := enc.Encode(allowance{f.File, f.ID, f.Text, reason}); err != nil {
			return err
		}
	}
	return batch.WriteFile(name, b.Bytes(), 0o644)
}
