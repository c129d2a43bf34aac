package glossary

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Severity says what a finding is worth.
type Severity string

// The severities.
const (
	Error   Severity = "error"   // must be mended
	Warning Severity = "warning" // right only if somebody meant it so
	Info    Severity = "info"    // an effect that is worth knowing
)

// A Finding is one thing that the check of a glossary found.
type Finding struct {
	File string `json:"file"`
	Line int    `json:"line"` // from 1
	// Column is the field's place in the row, from 1.
	Column   int      `json:"column"`
	Severity Severity `json:"severity"`
	Rule     string   `json:"rule"`
	Message  string   `json:"message"`
}

// String writes "file:line:column: severity: message [rule]".
func (f Finding) String() string {
	return fmt.Sprintf("%s:%d:%d: %s: %s [%s]", f.File, f.Line, f.Column, f.Severity, f.Message, f.Rule)
}

// A Source is one glossary file to be checked.
type Source struct {
	File, Text string
	// Builtin marks the files that come with the program, which all have one right of way, after the user's.
	Builtin bool
}

// A Linter checks glossary files. What it cannot know of languages it is told.
type Linter struct {
	// Normalize gives dictionary forms.
	Normalize Normalizer
	// Ordinary reports whether a folded term is an ordinary English word or phrase too.
	Ordinary func(term string) bool
	// Spelled reports whether a word with foreign letters is established English: "naïve", "Sjögren".
	Spelled func(word string) bool
	// Domains are the domains that an entry may name.
	Domains []string
}

// Lint checks files, given in their order of right of way: each row, and how the rows get in each other's way. The
// findings are in the order of the files and lines.
func (l *Linter) Lint(sources []Source) []Finding {
	var found []Finding
	var entries []*Entry
	order := map[string]int{}
	layer := 0
	for i, s := range sources {
		order[s.File] = i
		if i > 0 && !(s.Builtin && sources[i-1].Builtin) {
			layer++
		}
		rows, problems := l.lintRows(s)
		found = append(found, problems...)
		for _, e := range rows {
			e.Layer = layer
			entries = append(entries, e)
			found = append(found, l.lintEntry(e, s.Builtin)...)
		}
	}
	builtin := layer
	if len(sources) == 0 || !sources[len(sources)-1].Builtin {
		builtin = -1
	}
	found = append(found, collisions(entries, builtin)...)
	found = append(found, l.covered(entries, builtin)...)
	slices.SortStableFunc(found, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(order[a.File], order[b.File]), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return found
}

// at makes a finding on a field of an entry.
func (e *Entry) at(column int, s Severity, rule, format string, args ...any) Finding {
	return Finding{e.File, e.Line, column + 1, s, rule, fmt.Sprintf(format, args...)}
}

// collisions finds entries of one term that get in each other's way: the first of them wins. builtin is the layer of the
// built-in files, -1 when they are not among them.
func collisions(entries []*Entry, builtin int) []Finding {
	var found []Finding
	terms := map[key][]*Entry{}
	for _, e := range entries {
		k := key{e.Lang, Fold(e.Term)}
		for _, first := range terms[k] {
			if f, ok := collision(first, e, builtin); ok {
				found = append(found, f)
				break
			}
		}
		terms[k] = append(terms[k], e)
	}
	return found
}

// collision says how an entry stands to an earlier one of the same term.
func collision(first, e *Entry, builtin int) (Finding, bool) {
	var (
		samePOS = first.POS == e.POS
		same    = first.English[0] == e.English[0] && first.Status == e.Status
		own     = e.Layer != builtin
	)
	switch {
	case samePOS && first.File == e.File:
		return e.at(colTerm, Error, "duplicate", "%q stands twice with one part of speech, first at %s: remove one", e.Term, first.Place()), true
	case (first.Status == Keep) != (e.Status == Keep) && first.Layer == e.Layer:
		return e.at(colStatus, severity(own), "conflict", "%q is to be kept and to be translated, see %s", e.Term, first.Place()), true
	case first.Layer != e.Layer && !own:
		return first.at(colTerm, Info, "override", "%q has the right of way over the built-in %s", first.Term, e.Place()), samePOS || first.POS == ""
	case first.Layer != e.Layer && (samePOS || first.POS == ""):
		return e.at(colTerm, Warning, "shadowed", "%q is never reached: %s has the right of way", e.Term, first.Place()), true
	case samePOS && same:
		return e.at(colTerm, severity(own), "duplicate", "%q stands in two files, first at %s: remove one", e.Term, first.Place()), true
	case samePOS || first.POS == "" || e.POS == "":
		return e.at(colEnglish, severity(own), "conflict", "%q is %q here and %q at %s, which wins", e.Term, e.English[0], first.English[0], first.Place()), true
	}
	return Finding{}, false
}

// severity is what a finding is worth that the built-in files may hold with good reason: two people have read them.
func severity(own bool) Severity {
	if own {
		return Error
	}
	return Warning
}

// maxShown is how many hidden terms a finding names.
const maxShown = 3

// covered finds the user's terms that keep longer built-in terms from matching.
func (l *Linter) covered(entries []*Entry, builtin int) []Finding {
	own := map[string][]*Entry{}
	hidden := map[*Entry][]*Entry{}
	for _, e := range entries {
		if e.Layer != builtin && e.Status != Draft {
			own[e.Lang] = append(own[e.Lang], e)
		}
	}
	matchers := map[string]*Matcher{}
	for lang, mine := range own {
		matchers[lang] = NewMatcher(lang, mine, l.Normalize)
	}
	for _, e := range entries {
		m := matchers[e.Lang]
		if m == nil || e.Layer != builtin || e.Status == Keep {
			continue
		}
		tokens := Tokens(e.Term)
		for i := range tokens {
			for _, x := range m.At(tokens, i) {
				if x.End-x.First < len(tokens) {
					hidden[x.Entries[0]] = append(hidden[x.Entries[0]], e)
				}
			}
		}
	}
	var found []Finding
	for e, long := range hidden {
		var names []string
		for _, x := range long[:min(len(long), maxShown)] {
			names = append(names, x.Term)
		}
		found = append(found, e.at(colTerm, Info, "overlap", "%q has the right of way over the longer built-in terms that hold it, %d of them: %s",
			e.Term, len(long), strings.Join(names, ", ")))
	}
	return found
}
