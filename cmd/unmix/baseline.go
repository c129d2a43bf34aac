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
	by   map[[2]string]*allowance // file and id
	used map[*allowance]bool
}

// readBaseline reads a baseline; no name gives an empty one. The error says the file and line of what is wrong.
func readBaseline(name string) (*baseline, error) {
	b := &baseline{name: name, by: map[[2]string]*allowance{}, used: map[*allowance]bool{}}
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
		b.by[[2]string{a.File, a.ID}] = &a
	}
	return b, nil
}

// allows reports whether a fragment of a document is allowed.
func (b *baseline) allows(input, id string) bool {
	file, _ := place(filepath.ToSlash(input), 1)
	a := b.by[[2]string{file, id}]
	if a != nil {
		b.used[a] = true
	}
	return a != nil
}

// complain says what the baseline allows that is there no more.
func (b *baseline) complain(s streams) {
	if stale := len(b.by) - len(b.used); stale > 0 {
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
