package fit

import (
	"strings"
	"unicode"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// Articles makes "a" and "an" agree with the edits that pick accepts, after a person has changed them. An article that is
// itself such an edit stays as it is.
//
//	a [急性 -> chronic] disease, where the run had put "an acute"
func Articles(d *text.Document, pick func(text.Edit) bool) error {
	edits := d.Edits()
	decided := map[text.Span]bool{}
	for _, e := range edits {
		decided[e.Span] = pick(e)
	}
	for _, e := range edits {
		if e.Change != text.Replaced || e.New == "" || !decided[e.Span] {
			continue
		}
		s, ok := articleBefore(d.Text, e.Start)
		if !ok || decided[s] {
			continue
		}
		d.Withdraw(s)
		had := s.Of(d.Text)
		want := lang.Article(e.New)
		if strings.EqualFold(had, want) {
			continue
		}
		if unicode.IsUpper(rune(had[0])) {
			want = upperFirst(want)
		}
		if err := d.Replace(text.Edit{Span: s, New: want, Change: text.Adjusted, Lang: text.English, Confidence: 1,
			Reasons: []text.Reason{{From: had, To: want, Rule: "fit/article-sound"}}}); err != nil {
			return err
		}
	}
	return nil
}

// articleBefore finds the indefinite article that stands right before an offset, with one space between.
func articleBefore(src string, at int) (text.Span, bool) {
	end := at - 1
	if end < 1 || src[end] != ' ' {
		return text.Span{}, false
	}
	start := end
	for start > 0 && wordRune(rune(src[start-1])) {
		start--
	}
	s := text.Span{Start: start, End: end}
	word := strings.ToLower(s.Of(src))
	return s, word == "a" || word == "an"
}
