package review

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

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
	old, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(old) == 0 {
		old, err = []byte(strings.Join(glossary.Columns, "\t")+"\n"), nil
	}
	if err != nil {
		return fmt.Errorf("review: %w", err)
	}
	entries, err := glossary.Read(file, strings.NewReader(string(old)))
	if err != nil {
		return err
	}
	if err := row.check(entries); err != nil {
		return err
	}
	text, err := insert(string(old), entries, row)
	if err != nil {
		return err
	}
	if _, err := glossary.Read(file, strings.NewReader(text)); err != nil {
		return err
	}
	return batch.WriteFile(file, []byte(text), 0o644)
}

// check says what keeps a row out of the glossary.
func (r Row) check(entries []*glossary.Entry) error {
	for _, f := range r.fields() {
		if strings.ContainsAny(f, "\t\r\n") {
			return errors.New("a field of a glossary row cannot hold a tab or a line break")
		}
	}
	switch {
	case r.Term == "" || r.English == "":
		return errors.New("a glossary row needs a term and its English")
	case r.Language != "fr" && r.Language != "zh":
		return fmt.Errorf("the glossary has no language %q: fr or zh", r.Language)
	case glossary.Fold(r.Term) == glossary.Fold(r.English):
		return errors.New("the English is the term itself: mark it as keep in the glossary file instead")
	}
	if i := slices.IndexFunc(entries, func(e *glossary.Entry) bool {
		return e.Lang == r.Language && glossary.Fold(e.Term) == glossary.Fold(r.Term) && (e.POS == r.POS || e.POS == "" || r.POS == "")
	}); i >= 0 {
		e := entries[i]
		return fmt.Errorf("%s has %q already: %s; change that row instead", e.Place(), e.Term, strings.Join(e.English, "|"))
	}
	return nil
}

// fields are the columns of the row, in the order of [glossary.Columns].
func (r Row) fields() []string {
	return []string{r.Language, r.Term, r.English, r.POS, r.Domain, "", "", r.Note}
}

// insert puts the row before the first entry that sorts after it, in the columns that the file has.
func insert(old string, entries []*glossary.Entry, r Row) (string, error) {
	lines := slices.Collect(strings.Lines(old))
	header := slices.IndexFunc(lines, func(l string) bool {
		return strings.TrimSpace(l) != "" && !strings.HasPrefix(strings.TrimPrefix(l, "\ufeff"), "#")
	})
	var cells []string
	left := r.fields()
	for name := range strings.SplitSeq(strings.TrimRight(strings.TrimPrefix(lines[header], "\ufeff"), "\r\n"), "\t") {
		if i := slices.Index(glossary.Columns, strings.ToLower(strings.TrimSpace(name))); i >= 0 {
			cells = append(cells, left[i])
			left[i] = ""
		}
	}
	if i := slices.IndexFunc(left, func(f string) bool { return f != "" }); i >= 0 {
		return "", fmt.Errorf("the file has no column %q: add it to its first line", glossary.Columns[i])
	}
	at := len(lines)
	for _, e := range entries {
		if cmp.Or(cmp.Compare(e.Lang, r.Language), cmp.Compare(e.Term, r.Term)) > 0 {
			at = e.Line - 1
			break
		}
	}
	if at > 0 && !strings.HasSuffix(lines[at-1], "\n") {
		lines[at-1] += "\n"
	}
	row := strings.TrimRight(strings.Join(cells, "\t"), "\t") + "\n"
	return strings.Join(slices.Insert(lines, at, row), ""), nil
}
