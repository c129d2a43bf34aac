package glossary

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// lintRows checks a file as text, row by row, and returns the rows that can be read.
func (l *Linter) lintRows(s Source) ([]*Entry, []Finding) {
	entries, err := parse(s.File, s.Text)
	found := findings(err)
	var columns []int
	line := 0
	for row := range strings.Lines(strings.TrimPrefix(s.Text, "\ufeff")) {
		line++
		row = strings.TrimRight(row, "\r\n")
		if skipped(row) {
			continue
		}
		fields := strings.Split(row, "\t")
		if columns == nil {
			if columns, err = readHeader(s.File, line, fields); err != nil {
				return nil, found
			}
			continue
		}
		for i, f := range fields[:min(len(fields), len(columns))] {
			if rule, message := lintField(columns[i], f); rule != "" {
				found = append(found, Finding{s.File, line, i + 1, Error, rule, message})
			}
		}
	}
	return entries, found
}

// findings makes findings of the errors of reading a file.
func findings(err error) []Finding {
	if err == nil {
		return nil
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var out []Finding
		for _, e := range joined.Unwrap() {
			out = append(out, findings(e)...)
		}
		return out
	}
	var row *RowError
	if !errors.As(err, &row) {
		return nil
	}
	return []Finding{{row.File, row.Line, max(1, row.Column), Error, "unreadable", row.Message}}
}

// lintField checks the bytes of one field. An empty rule means that nothing is wrong.
func lintField(column int, f string) (rule, message string) {
	name := Columns[column]
	switch {
	case !norm.NFC.IsNormalString(f):
		return "nfc", fmt.Sprintf("the %s %q is not in Unicode normal form NFC: write %q", name, f, norm.NFC.String(f))
	case f != strings.TrimSpace(f) || strings.Contains(f, "  ") || strings.ContainsRune(f, '\u00a0'):
		return "space", fmt.Sprintf("the %s %q has space at its ends, twice in a row, or unbroken", name, f)
	case column <= colEnglish && strings.ContainsAny(f, "’‘ʼ"):
		return "apostrophe", fmt.Sprintf("the %s %q has a curly apostrophe: write ', which matches both", name, f)
	case column == colEnglish && f != "" && slices.Contains(strings.Split(f, "|"), ""):
		return "empty", fmt.Sprintf("an empty translation between the bars of %q", f)
	}
	return "", ""
}

// lintEntry checks what one entry says.
func (l *Linter) lintEntry(e *Entry, builtin bool) []Finding {
	var found []Finding
	add := func(column int, s Severity, rule, format string, args ...any) {
		found = append(found, e.at(column, s, rule, format, args...))
	}
	if !slices.Contains(Languages, e.Lang) {
		add(colLang, Error, "language", "no language %q: use one of %s", e.Lang, strings.Join(Languages, ", "))
	}
	if e.POS == "" {
		add(colPOS, Warning, "pos", "no part of speech for %q: the grammar has to guess", e.Term)
	}
	if e.Domain != "" && !slices.Contains(l.Domains, e.Domain) {
		add(colDomain, Error, "domain", "unknown domain %q: use one of %s", e.Domain, strings.Join(l.Domains, ", "))
	}
	if reason := l.unreachable(e); reason != "" {
		add(colTerm, Error, "unreachable", "%q is never reached: %s", e.Term, reason)
	}
	if s := l.simplified(e); s != "" {
		add(colTerm, Warning, "traditional", "%q has traditional characters: write %s, which matches both", e.Term, s)
	}
	for i, w := range e.English {
		if slices.Contains(e.English[:i], w) {
			add(colEnglish, Error, "duplicate", "%q twice among the translations", w)
		}
		if word := l.foreign(w); word != "" && e.Status != Keep {
			add(colEnglish, Error, "foreign", "%q has letters that English does not use", word)
		}
	}
	if e.Status == Keep && Fold(e.English[0]) != Fold(e.Term) {
		add(colEnglish, Warning, "keep", "%q is to be kept, but its English is %q: a kept term stays as it is", e.Term, e.English[0])
	}
	if e.Status != Keep && e.Status != Draft && l.Ordinary(Fold(e.Term)) {
		add(colTerm, english(e, builtin), "english", "%q is also an ordinary English word: text may be taken for French", e.Term)
	}
	return found
}

// english is what a term is worth that is also an English word: a built-in one is known by its neighbours, and so is one
// whose English is the same word; a note on a row of the user's says that it is meant so.
func english(e *Entry, builtin bool) Severity {
	if builtin || e.Note != "" || Fold(e.English[0]) == Fold(e.Term) {
		return Info
	}
	return Warning
}

// unreachable says why no text can match the entry, "" when one can.
func (l *Linter) unreachable(e *Entry) string {
	tokens := Tokens(e.Term)
	if len(tokens) == 0 {
		return "it has no letter and no digit"
	}
	if e.Lang != "zh" {
		return ""
	}
	if strings.ContainsFunc(e.Term, unicode.IsSpace) && !strings.ContainsFunc(e.Term, isLatin) {
		return "Chinese terms have no spaces"
	}
	return ""
}

// simplified is the term in simplified characters, "" when it stands in them or is not Chinese.
func (l *Linter) simplified(e *Entry) string {
	var simple strings.Builder
	for _, r := range e.Term {
		s := string(r)
		if IsHan(s) {
			forms := l.Normalize(e.Lang, s)
			s = forms[len(forms)-1]
		}
		simple.WriteString(s)
	}
	if e.Lang != "zh" || simple.String() == e.Term {
		return ""
	}
	return simple.String()
}

// foreign returns the first word with letters that English does not use, "" when there is none. Greek letters are
// symbols.
func (l *Linter) foreign(english string) string {
	for _, w := range strings.FieldsFunc(english, func(r rune) bool { return r == ' ' || r == '-' || r == '/' }) {
		for _, r := range w {
			if !unicode.IsLetter(r) || r <= unicode.MaxASCII || unicode.Is(unicode.Greek, r) || r == 'µ' {
				continue
			}
			if !isLatin(r) || !l.Spelled(w) {
				return w
			}
			break
		}
	}
	return ""
}

func isLatin(r rune) bool { return unicode.Is(unicode.Latin, r) }
