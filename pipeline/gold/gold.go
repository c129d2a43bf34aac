// Package gold reads annotated ("gold") documents: clean English in which every stray fragment is marked in place with
// the English texts that an editor would accept for it.
//
//	Causes include {{fr:abus d'alcool=>alcohol abuse|excessive drinking}} and {{keep:Guillain-Barré}} syndrome.
//
// It serves evaluation and tests only; nothing that cleans documents may import it.
package gold

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"unmix/pipeline/text"
)

// A Mark is one annotated place of a document.
type Mark struct {
	// Span lies in the mixed text.
	text.Span
	// Kind is "fr", "zh" or "keep".
	Kind string
	// Source is what stands in the mixed text.
	Source string
	// Accepted lists the right English texts, the reference first. A text to keep has itself.
	Accepted []string
}

// A Document is one annotated document.
type Document struct {
	// Name is the file's name without ".gold".
	Name string
	// Mixed is the polluted text, Reference the clean one.
	Mixed, Reference string
	// Marks are in the order of the text.
	Marks []Mark
}

var mark = regexp.MustCompile(`(?s)\{\{(fr|zh|keep):(.*?)\}\}`)

// Parse reads one annotated document.
func Parse(name, src string) Document {
	d := Document{Name: name}
	var mixed, ref strings.Builder
	at := 0
	for _, m := range mark.FindAllStringSubmatchIndex(src, -1) {
		mixed.WriteString(src[at:m[0]])
		ref.WriteString(src[at:m[0]])
		at = m[1]
		k := Mark{Kind: src[m[2]:m[3]], Source: src[m[4]:m[5]]}
		k.Accepted = []string{k.Source}
		if k.Kind != "keep" {
			from, to, _ := strings.Cut(k.Source, "=>")
			k.Source, k.Accepted = from, strings.Split(to, "|")
		}
		k.Start = mixed.Len()
		mixed.WriteString(k.Source)
		k.End = mixed.Len()
		ref.WriteString(k.Accepted[0])
		d.Marks = append(d.Marks, k)
	}
	mixed.WriteString(src[at:])
	ref.WriteString(src[at:])
	d.Mixed, d.Reference = mixed.String(), ref.String()
	return d
}

// ReadDir reads every *.gold file of a folder, in the order of their names.
func ReadDir(dir string) ([]Document, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.gold"))
	if err != nil {
		return nil, fmt.Errorf("gold: %w", err)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("gold: %s: no *.gold file in it", dir)
	}
	var docs []Document
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, fmt.Errorf("gold: %w", err)
		}
		docs = append(docs, Parse(strings.TrimSuffix(filepath.Base(f), ".gold"), string(b)))
	}
	return docs, nil
}
