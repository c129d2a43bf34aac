package lang

import (
	"embed"
	"fmt"
	"path"
	"strings"
	"sync"

	"unmix/pipeline/lang/internal/table"
)

// A Relation is what two English words of a collocation are to each other. Its name is that of its file.
type Relation string

// The relations of collocations, each with the order of its two words.
const (
	Object     Relation = "object"     // verb, object: restore function
	Subject    Relation = "subject"    // verb, subject: symptoms subside
	Attribute  Relation = "attribute"  // adjective, noun: severe pain
	Complement Relation = "complement" // noun, the noun that it is of: onset of symptoms, symptom onset
)

// Relations are all relations.
var Relations = []Relation{Object, Subject, Attribute, Complement}

// The collocations of medical English were written for this project, by hand: which of several near synonyms goes with a noun
// is usage, not grammar, and counted word pairs see only words that touch.
//
//go:embed collocations/*.tsv
var collocationFiles embed.FS

// collocations are the hashes of relation, word and partner, read when the first choice among synonyms is made.
var collocations = sync.OnceValue(func() map[uint64]struct{} {
	out := map[uint64]struct{}{}
	for _, r := range Relations {
		err := eachCollocation(r, func(_ int, word, partner string) {
			out[collocation(r, word, partner)] = struct{}{}
		})
		if err != nil {
			panic(err) // a file of this package is malformed: the tests see it first
		}
	}
	return out
})

func collocation(r Relation, word, partner string) uint64 {
	return table.Extend(table.Extend(table.Hash(string(r)), word), partner)
}

// Collocates reports whether an English word is usual with a partner in this relation, both in dictionary form. A word that
// the relation's file does not speak of goes with nothing.
func Collocates(r Relation, word, partner string) bool {
	_, ok := collocations()[collocation(r, word, partner)]
	return ok
}

// eachCollocation calls f for every pair of a relation's file. A line is a word, a tab, and its partners between spaces; a
// line that begins with # is a remark. The error names file and line.
func eachCollocation(r Relation, f func(line int, word, partner string)) error {
	name := string(r) + ".tsv"
	data, err := collocationFiles.ReadFile(path.Join("collocations", name))
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
			return fmt.Errorf("collocations: %s:%d: want a word, a tab and its partners, got %q", name, n, line)
		}
		for partner := range strings.FieldsSeq(partners) {
			f(n, word, partner)
		}
	}
	return nil
}
