package review

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/report"
)

// What the page reads first: all documents and changes, without the derivations, which it asks for one by one.
type (
	pageReport struct {
		Name      string         `json:"name"`
		Glossary  string         `json:"glossary"`
		POS       []string       `json:"pos"` // what a glossary row may be
		Documents []pageDocument `json:"documents"`
	}
	pageDocument struct {
		Input   string       `json:"input"`
		Changes []pageChange `json:"changes"`
	}
	pageChange struct {
		ID         string        `json:"id"`
		Line       int           `json:"line"`
		Column     int           `json:"column"`
		Language   string        `json:"language"`
		Confidence float64       `json:"confidence"`
		Status     report.Status `json:"status"`
		Original   string        `json:"original"`
		English    string        `json:"english,omitempty"`
		// Rough is set when the English is a draft with words in it that no entry covers: it can only be edited.
		Rough bool `json:"rough,omitempty"`
		// Left and Right are the text on both sides: strings, and the numbers of other changes of the document.
		Left  []any `json:"left,omitempty"`
		Right []any `json:"right,omitempty"`
	}
)

// contextRunes is about how many characters of text the page shows on each side of a change.
const contextRunes = 150

func overview(s *Server) pageReport {
	out := pageReport{Name: s.name, Glossary: s.glossary, POS: glossary.POS, Documents: make([]pageDocument, len(s.docs))}
	for i, d := range s.docs {
		p := pageDocument{Input: d.Input, Changes: make([]pageChange, len(d.Changes))}
		for j, c := range d.InSource() {
			p.Changes[j] = pageChange{ID: c.ID, Line: c.Line, Column: c.Column, Language: c.Language, Confidence: c.Confidence,
				Status: c.Status, Original: c.Source(), English: c.English(), Rough: rough(c)}
			if spaceless(c.English()) == spaceless(c.Source()) {
				p.Changes[j].English = "" // a draft in which nothing is translated says nothing
			}
			if d.Readable {
				p.Changes[j].Left, p.Changes[j].Right = leftOf(d, j), rightOf(d, j)
			}
		}
		out.Documents[i] = p
	}
	return out
}

// rough reports whether the English of a change is a draft that still holds foreign words.
func rough(c report.Change) bool {
	return c.Status == report.Unresolved && slices.ContainsFunc(c.Unknown, func(w string) bool { return strings.Contains(c.Draft, w) })
}

func spaceless(s string) string { return strings.Join(strings.Fields(s), "") }

// leftOf is the text before change n on its line, other changes as numbers.
func leftOf(d report.Document, n int) []any {
	changes := d.InSource()
	var out []any // from right to left
	stop, room := changes[n].Start, contextRunes
	line := strings.LastIndexByte(d.Source[:stop], '\n') + 1
	for i := n - 1; i >= -1; i-- {
		from := line
		if i >= 0 {
			from = max(line, changes[i].End)
		}
		if from > stop {
			continue // inside what is there already
		}
		s, whole := lastRunes(d.Source[from:stop], room)
		if s != "" {
			out = append(out, s)
		}
		room -= utf8.RuneCountInString(s)
		if !whole || room <= 0 || i < 0 || changes[i].Start < line {
			break
		}
		out = append(out, i)
		room -= utf8.RuneCountInString(changes[i].Original)
		stop = changes[i].Start
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// rightOf is the text behind change n on its line, other changes as numbers.
func rightOf(d report.Document, n int) []any {
	changes := d.InSource()
	var out []any
	start, room := changes[n].End, contextRunes
	line := len(d.Source)
	if i := strings.IndexByte(d.Source[start:], '\n'); i >= 0 {
		line = start + i
	}
	for i := n + 1; i <= len(changes); i++ {
		to := line
		if i < len(changes) {
			to = min(line, changes[i].Start)
		}
		if to < start {
			continue
		}
		s, whole := firstRunes(strings.TrimRight(d.Source[start:to], "\r"), room)
		if s != "" {
			out = append(out, s)
		}
		room -= utf8.RuneCountInString(s)
		if !whole || room <= 0 || i == len(changes) || changes[i].End > line {
			break
		}
		out = append(out, i)
		room -= utf8.RuneCountInString(changes[i].Original)
		start = changes[i].End
	}
	return out
}

// lastRunes is the end of a text, cut at a word when it is longer than n characters; whole is false then.
func lastRunes(s string, n int) (cut string, whole bool) {
	k := utf8.RuneCountInString(s)
	if k <= n {
		return s, true
	}
	at := 0
	for ; k > n; k-- {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	if i := strings.IndexByte(s[at:], ' '); i >= 0 && i < 20 {
		at += i + 1
	}
	return "…" + s[at:], false
}

// firstRunes is the beginning of a text, cut like [lastRunes].
func firstRunes(s string, n int) (cut string, whole bool) {
	at := 0
	for k := 0; at < len(s); k++ {
		if k == n {
			if i := strings.LastIndexByte(s[:at], ' '); i >= at-20 && i >= 0 {
				at = i
			}
			return s[:at] + "…", false
		}
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return s, true
}
