package report

import (
	_ "embed" // the page's own files
	"encoding/json"
	"fmt"
	"html"
	"io"
	"strings"
)

// The files of the page, which goes out as one.
var (
	//go:embed page/base.css
	baseCSS string
	//go:embed page/report.css
	reportCSS string
	//go:embed page/report.js
	reportJS string
)

// BaseCSS is the style that the report and the review page share: colours for light and dark, type, the marks of
// fragments.
func BaseCSS() string { return baseCSS }

// foldLines is the number of unchanged lines in a row from which on they are folded away.
const foldLines = 5

// WriteHTML writes one self-contained page: counts, a table of documents, and each document with source and result side by
// side. The page asks nothing of any network, and shows every text of the documents as text.
func WriteHTML(w io.Writer, docs []Document) error {
	p := &htmlPage{}
	p.head(docs)
	for i, d := range docs {
		if err := p.document(i+1, d); err != nil {
			return err
		}
	}
	p.f(`<p class="nothing" hidden>Nothing matches the filter.</p></main><footer>Written by unmix. Hover, tap or move with <b>j</b> and <b>k</b> to see where a word comes from; <b>/</b> searches.</footer>`)
	p.f(`<aside id="card" role="status" aria-live="polite" hidden></aside>`)
	p.WriteString(p.data.String())
	p.f("<script>%s</script></body></html>\n", reportJS)
	if _, err := io.WriteString(w, p.String()); err != nil {
		return fmt.Errorf("report: html: %w", err)
	}
	return nil
}

// An htmlPage is the page as far as it is written. data holds what the script reads, which stands behind all that is
// painted.
type htmlPage struct {
	strings.Builder
	data strings.Builder
}

// f writes a format. Whatever comes from a document must have gone through [html.EscapeString].
func (p *htmlPage) f(format string, args ...any) { fmt.Fprintf(p, format, args...) }

// head writes everything above the first document.
func (p *htmlPage) head(docs []Document) {
	var all Count
	words, most := 0, 1
	languages := map[string]bool{}
	for _, d := range docs {
		words += d.Words
		most = max(most, CountOf(d.Record).Total())
		for _, c := range d.Changes {
			all.Add(c)
			languages[htmlLanguage(c)] = true
		}
	}
	p.f(`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`)
	p.f(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`)
	p.f(`<link rel="icon" href="data:,"><title>unmix: %d fragments in %d documents</title><style>%s%s</style></head><body>`, all.Total(), len(docs), baseCSS, reportCSS)
	p.f(`<header class="top"><h1>Foreign fragments</h1><p class="lede num">%s, %s</p><div class="counts num">`, plural(len(docs), "document"), plural(words, "word"))
	for _, n := range []struct {
		class, name string
		n           int
	}{{"", "replaced", all.Replaced}, {"open", "unresolved", all.Unresolved}, {"", "kept on purpose", all.Kept}, {"", "adjusted beside", all.Adjusted}} {
		if n.n > 0 || n.class == "open" {
			p.f(`<div class="%s"><b>%s</b><span>%s</span></div>`, n.class, thousands(n.n), n.name)
		}
	}
	p.f(`</div></header><main>`)
	p.overview(docs, most)
	p.filter(all, languages)
}

// overview writes the table of documents, with bars drawn to one scale.
func (p *htmlPage) overview(docs []Document, most int) {
	p.f(`<table class="overview num"><thead><tr><th>document</th><th class="opt">words</th><th>replaced</th><th>unresolved</th><th class="opt">kept</th><th aria-hidden="true"></th></tr></thead><tbody>`)
	for i, d := range docs {
		n := CountOf(d.Record)
		cell := func(k int, class string) {
			if k == 0 {
				class += " zero"
			}
			p.f(`<td class="%s">%d</td>`, strings.TrimSpace(class), k)
		}
		p.f(`<tr><td><a href="#d%d">%s</a></td>`, i+1, html.EscapeString(d.Input))
		cell(d.Words, "opt")
		cell(n.Replaced, "")
		cell(n.Unresolved, map[bool]string{true: "has"}[n.Unresolved > 0])
		cell(n.Kept, "opt")
		p.f(`<td><div class="bar" style="background:none">`)
		for _, s := range []struct {
			status Status
			n      int
		}{{Replaced, n.Replaced}, {Unresolved, n.Unresolved}, {Adjusted, n.Adjusted}, {Kept, n.Kept}} {
			if s.n > 0 {
				p.f(`<i class="%s" style="width:%.1f%%"></i>`, s.status, 100*float64(s.n)/float64(most))
			}
		}
		p.f(`</div></td></tr>`)
	}
	p.f(`</tbody></table>`)
}

// filter writes the form that the script works on; without the script it stays hidden.
func (p *htmlPage) filter(all Count, languages map[string]bool) {
	p.f(`<form class="filter" role="search" aria-label="Filter">`)
	chip := func(name, value, label string) {
		p.f(`<label class="chip"><input type="checkbox" name="%s" value="%s" checked><span>%s</span></label>`, name, value, label)
	}
	p.f(`<fieldset><legend>Status</legend>`)
	for _, s := range []struct {
		status Status
		n      int
	}{{Replaced, all.Replaced}, {Unresolved, all.Unresolved}, {Kept, all.Kept}, {Adjusted, all.Adjusted}} {
		if s.n > 0 {
			chip("status", string(s.status), string(s.status))
		}
	}
	p.f(`</fieldset><fieldset><legend>Language</legend>`)
	for _, l := range []struct{ code, name string }{{"fr", "French"}, {"zh", "Chinese"}, {"en", "English"}, {"xx", "other"}} {
		if languages[l.code] {
			chip("language", l.code, l.name)
		}
	}
	p.f(`</fieldset><label class="range">confidence up to <input type="range" name="below" min="0" max="1" step="0.01" value="1"><output class="below num">1.00</output></label>`)
	p.f(`<input type="search" name="term" placeholder="Search a term" aria-label="Search a term"><output class="shown num">%s shown</output></form>`, thousands(all.Total()))
}

// htmlLanguage is the class of a change's language.
func htmlLanguage(c Change) string {
	switch c.Language {
	case "fr", "zh", "en":
		return c.Language
	}
	return "xx"
}

// An htmlDetail is what the script shows of one change.
type htmlDetail struct {
	Change
	// The offsets are of no use on the page.
	Start *int `json:"start,omitempty"`
	End   *int `json:"end,omitempty"`
}

// document writes one document and its data.
func (p *htmlPage) document(n int, d Document) error {
	if len(d.Changes) == 0 {
		return nil
	}
	count := CountOf(d.Record)
	p.f(`<section class="doc" id="d%d" data-n="%d"><header><h2>%s</h2><p class="num">%d replaced, %d unresolved, %d kept</p></header>`,
		n, n, html.EscapeString(d.Input), count.Replaced, count.Unresolved, count.Kept)
	p.f(`<div class="pair labels"><p>Source</p><p>Result</p></div>`)
	if d.Readable {
		p.lines(d)
	} else {
		for i, c := range d.Changes {
			c.Original, c.Replacement = c.Source(), c.English()
			p.f(`<div class="pair"><p class="src">%s</p><p class="out">%s</p></div>`, p.mark(i, c, false), p.mark(i, c, true))
		}
	}
	p.f(`</section>`)
	details := make([]htmlDetail, len(d.Changes))
	for i, c := range d.Changes {
		details[i] = htmlDetail{Change: c}
	}
	b, err := json.Marshal(details) // escapes <, > and &: no text can end the script element
	if err != nil {
		return fmt.Errorf("report: html: %w", err)
	}
	fmt.Fprintf(&p.data, `<script type="application/json" id="data-%d">%s</script>`, n, b)
	return nil
}

// lines writes the text line by line, source and result side by side.
func (p *htmlPage) lines(d Document) {
	changes := d.InSource()
	lines := lineStarts(d.Source)
	at := 0
	for i := 0; i < len(lines); {
		if at == len(changes) || lineAt(lines, changes[at].Start) > i {
			stop := len(lines)
			if at < len(changes) {
				stop = lineAt(lines, changes[at].Start)
			}
			p.unchanged(d.Source, lines, i, stop)
			i = stop
			continue
		}
		last, next := extent(changes, at, lines)
		start, stop := lines[i], lineStop(d.Source, lines, last)
		p.f(`<div class="pair"><p class="src">%s</p><p class="out">%s</p></div>`,
			p.side(d, at, next, start, stop, false), p.side(d, at, next, start, stop, true))
		at, i = next, last+1
	}
}

// unchanged writes the lines [from, to), folded when there are many.
func (p *htmlPage) unchanged(src string, lines []int, from, to int) {
	var texts []string
	for i := from; i < to; i++ {
		if s := src[lines[i]:lineEnd(src, lines, i)]; strings.TrimSpace(s) != "" {
			texts = append(texts, html.EscapeString(s))
		}
	}
	if len(texts) >= foldLines {
		p.f(`<details class="fold"><summary>%d unchanged lines</summary>`, len(texts))
		defer p.f(`</details>`)
	}
	for _, s := range texts {
		p.f(`<div class="pair same unchanged"><p class="src">%s</p><p class="out">%s</p></div>`, s, s)
	}
}

// side writes the bytes [start, stop) of a document with its changes [at, next) marked: as they were, or as they came out.
func (p *htmlPage) side(d Document, at, next, start, stop int, out bool) string {
	var b strings.Builder
	for i := at; i < next; i++ {
		c := d.InSource()[i]
		if c.Start < start {
			continue // inside a fragment that is marked already
		}
		b.WriteString(html.EscapeString(d.Source[start:c.Start]))
		b.WriteString(p.mark(i, c, out))
		start = c.End
	}
	b.WriteString(html.EscapeString(strings.TrimRight(d.Source[start:max(start, stop)], "\r\n")))
	return b.String()
}

// mark writes one fragment. Only the result's side can be focused, so that each fragment is met once.
func (p *htmlPage) mark(i int, c Change, out bool) string {
	text, extra := c.Original, ""
	if lang := htmlLanguage(c); !out && lang != "xx" && lang != "en" {
		extra = ` lang="` + lang + `"`
	}
	if out {
		extra = ` tabindex="0" role="button"`
		if c.Changes() {
			text = c.Replacement
		}
	}
	class := "m " + htmlLanguage(c) + " " + string(htmlStatus(c))
	if text == "" {
		class += " ins"
	}
	return fmt.Sprintf(`<b class="%s" data-i="%d" data-s="%s" data-l="%s" data-c="%.2f"%s>%s</b>`, class, i, htmlStatus(c), htmlLanguage(c), c.Confidence, extra, html.EscapeString(text))
}

// htmlStatus is the class of a change's status: a record may come from anywhere.
func htmlStatus(c Change) Status {
	switch c.Status {
	case Replaced, Unresolved, Kept, Adjusted:
		return c.Status
	}
	return Unresolved
}

// plural writes a number with its noun.
func plural(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return thousands(n) + " " + noun
}

// thousands writes a number in groups of three digits.
func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
