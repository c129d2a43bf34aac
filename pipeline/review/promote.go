package review

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"unmix/glossary"
	"unmix/pipeline/batch"
)

// A Row is a glossary row that a person makes of an edit.
type Row struct {
	Language string `json:"language"`
	Term     string `json:"term"`
	English  string `json:"english"`
	POS      string `json:"pos"`
	Domain   string `json:"domain"`
	Note     string `json:"note"`
}

// Promote adds a row to a user's glossary file, which is made when it is missing. The row and the file are checked first;
// the error says what is wrong with them, and the file is as it was then. The other lines of the file keep their bytes.
func Promote(file string, row Row) error {
	if err := row.check(); err != nil {
		return err
	}
	old, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("review: %w", err)
	}
	text, refused, err := glossary.Insert(file, string(old), &glossary.Entry{Lang: row.Language, Term: norm.NFC.String(row.Term),
		English: translations(row.English), POS: row.POS, Domain: row.Domain, Status: glossary.Preferred, Note: row.Note})
	if err := errors.Join(append(refused, err)...); err != nil {
		return err
	}
	return batch.WriteFile(file, []byte(text), 0o644)
}

// check says what makes a row useless or harmful that a glossary file could hold.
func (r Row) check() error {
	switch {
	case r.Language != "fr" && r.Language != "zh":
		return fmt.Errorf("the glossary has no language %q: fr or zh", r.Language)
	case strings.ContainsFunc(r.English, func(c rune) bool { return unicode.Is(unicode.Han, c) }):
		return errors.New("the English holds Chinese characters")
	case glossary.Fold(r.Term) == glossary.Fold(r.English):
		return errors.New("the English is the term itself: mark it as keep in the glossary file instead")
	}
	return nil
}

// translations cuts the English at the bars that separate alternatives.
func translations(s string) []string {
	var out []string
	for w := range strings.SplitSeq(s, "|") {
		if w = strings.TrimSpace(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}
