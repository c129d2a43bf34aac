package batch

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"

	"unmix/glossary"
	"unmix/pipeline/report"
)

// A rowSum is one of the user's entries as the state file remembers it: enough to tell later what has been edited.
type rowSum struct {
	ID, Lang, Term, POS string
	Sum                 string
}

// rows are the user's entries of a glossary, and builtin names the others.
func rows(g *glossary.Glossary, layers int) (own []rowSum, builtin string) {
	var all []byte // of the built-in rows: one sum over all is quicker than many small writes
	for _, lang := range []string{"fr", "zh"} {
		for _, e := range g.Entries(lang) {
			start := len(all)
			for _, field := range []string{e.Lang, e.Term, e.POS, e.Domain, e.Forms, string(e.Status)} {
				all = append(append(all, field...), '\t')
			}
			for _, english := range e.English {
				all = append(append(all, english...), '|')
			}
			all = append(all, '\n')
			if e.Layer < layers {
				sum := sha256.Sum256(all[start:])
				own = append(own, rowSum{e.ID(), e.Lang, e.Term, e.POS, hex.EncodeToString(sum[:8])})
				all = all[:start]
			}
		}
	}
	sum := sha256.Sum256(all)
	return own, hex.EncodeToString(sum[:8])
}

// changedRows lists the entries that are in one of two states of a glossary and not in the other. An entry that has only moved
// counts too: its right of way may have changed.
func changedRows(before, after []rowSum) []rowSum {
	var out []rowSum
	seen := map[rowSum]bool{}
	for _, r := range before {
		seen[r] = true
	}
	for _, r := range after {
		if !seen[r] {
			out = append(out, r)
		}
		delete(seen, r)
	}
	for _, r := range before {
		if seen[r] {
			out = append(out, r)
		}
	}
	if len(out) == 0 && fmt.Sprint(before) != fmt.Sprint(after) {
		return after
	}
	return out
}

// why says why the result of an earlier run does not stand although the input is the same, "" when it does. text is the
// input, records what the report says of it.
func (h header) why(now header, text func() (string, bool), records io.Reader) string {
	switch {
	case h.Settings != now.Settings:
		return "options or decisions have changed"
	case h.Builtin != now.Builtin:
		return "the built-in glossary has changed"
	}
	rows := changedRows(h.Glossary, now.Glossary)
	if len(rows) == 0 {
		return ""
	}
	src, plain := text()
	if !plain {
		return "the glossary has changed"
	}
	touched := touches(rows, src)
	if touched == "" {
		touched = mentions(rows, records)
	}
	if touched != "" {
		return "glossary entry " + touched + " has changed"
	}
	return ""
}

// touches names the first entry whose term may stand in a text, in any of its forms; it may err on the safe side only.
func touches(rows []rowSum, src string) string {
	folded := glossary.Unaccent(glossary.Fold(src))
	var starts map[string]bool
	for _, r := range rows {
		term := glossary.Unaccent(glossary.Fold(r.Term))
		if strings.ContainsFunc(term, func(c rune) bool { return unicode.Is(unicode.Han, c) }) {
			if !strings.ContainsFunc(term, func(c rune) bool { return !strings.ContainsRune(folded, c) }) {
				return r.ID
			}
			continue
		}
		if starts == nil {
			starts = wordStarts(folded)
		}
		found := true
		for _, w := range letters(term) {
			found = found && starts[stem(w, r.POS)]
		}
		if found {
			return r.ID
		}
	}
	return ""
}

// stem is the beginning of a word that all its forms share. Short verbs change almost wholly (aller, va, ira).
func stem(w, pos string) string {
	r := []rune(w)
	n := min(len(r), 3)
	if pos == "verb" || len(r) <= 4 {
		n = 1
	}
	return string(r[:n])
}

func letters(s string) []string {
	return strings.FieldsFunc(s, func(c rune) bool { return !unicode.IsLetter(c) })
}

// wordStarts holds the beginnings of all words of a text, of one and of three letters.
func wordStarts(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range letters(s) {
		r := []rune(w)
		out[string(r[:1])], out[string(r[:min(len(r), 3)])] = true, true
	}
	return out
}

// mentions names the first entry that a derivation used, or a language in which a fragment was left unresolved: a new
// entry may cover it in a form that the text alone does not show.
func mentions(rows []rowSum, records io.Reader) string {
	found := errors.New("found")
	id := ""
	err := report.ReadJSONL("report", records, func(r report.Record) error {
		for _, c := range r.Changes {
			for _, row := range rows {
				used := c.Status == report.Unresolved && c.Language == row.Lang
				for _, s := range c.Derivation {
					used = used || s.Entry == row.ID
				}
				if used {
					id = row.ID
					return found
				}
			}
		}
		return nil
	})
	if err != nil && !errors.Is(err, found) {
		return "of a report that cannot be read"
	}
	return id
}
