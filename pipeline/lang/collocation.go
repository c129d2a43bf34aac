package lang

import (
	"embed"
	"fmt"
	"path"
	"strings"
	"sync"

	"unmix/pipeline/lang/internal/table"
)

// The collocations of medical English were written for this project, by hand: which of several near synonyms goes with a noun
// is usage, not grammar, and counted word pairs see only words that touch.
//
//go:embed collocations/*.tsv
var collocationFiles embed.FS

// collocations are the hashes of word and partner, read when the first choice among synonyms is made.
var collocations = sync.OnceValue(func() map[uint64]struct{} {
	out := map[uint64]struct{}{}
	err := eachCollocation(func(_ string, _ int, word, partner string) error {
		out[table.Extend(table.Hash(word), partner)] = struct{}{}
		return nil
	})
	if err != nil {
		panic(err) // a file of this package is malformed: the tests see it first
	}
	return out
})

// Collocates reports whether an English word is usual with a partner, both in dictionary form: restore and function, severe and
// pain, onset and symptom. The order of the two is that of the file; a word that no file speaks of goes with nothing.
func Collocates(word, partner string) bool {
	_, ok := collocations()[table.Extend(table.Hash(word), partner)]
	return ok
}

// eachCollocation calls f for every pair of the files. A line is a word, a tab, and its partners between spaces; a line that
// begins with # is a remark. The error names file and line.
func eachCollocation(f func(file string, line int, word, partner string) error) error {
	entries, err := collocationFiles.ReadDir("collocations")
	if err != nil {
		return err
	}
	for _, e := range entries {
		data, err := collocationFiles.ReadFile(path.Join("collocations", e.Name()))
		if err != nil {
			return err
		}
		n := 0
		for line := range strings.Lines(string(data)) {
			n++
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			word, partners, ok := strings.Cut(line, "\t")
			if !ok {
				return fmt.Errorf("collocations: %s:%d: want a word, a tab and its partners, got %q", e.Name(), n, line)
			}
			for partner := range strings.FieldsSeq(partners) {
				if err := f(e.Name(), n, word, partner); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
