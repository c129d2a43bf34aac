package fit

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// punctuation drops a mark at the end of an edit that the English after it has as well: "[reduce mortality.]." A comma
// at the seam gives way to the stronger mark.
func punctuation(s *seam) bool {
	e := s.edit()
	next, _ := utf8.DecodeRuneInString(s.after)
	n := len(e.New)
	if n > 1 && strings.IndexByte(".,;:", e.New[n-1]) >= 0 && (rune(e.New[n-1]) == next || strings.ContainsRune(".;:", next)) {
		return s.rewrite(e.New[:n-1])
	}
	return false
}

// articleSound changes the a or an before an edit to suit the word that now follows.
//
//	a [atrophied liver] -> an atrophied liver
func articleSound(s *seam) bool {
	l := s.last(1)
	if s.edit().Doubt != "" || l.start < 0 || l.text != "a" && l.text != "an" || strings.TrimSpace(s.doc.Text[l.end:s.edit().Start]) != "" {
		return false
	}
	want := lang.Article(s.edit().New)
	if want == l.text {
		return false
	}
	if had := s.doc.Text[l.start:l.end]; unicode.IsUpper(rune(had[0])) {
		want = upperFirst(want)
	}
	s.adjustments = append(s.adjustments, text.Edit{Span: text.Span{Start: l.start, End: l.end}, New: want, Change: text.Adjusted,
		Lang: text.English, Confidence: 1, Reasons: []text.Reason{{From: l.text, To: want, Rule: "fit/article-sound"}}})
	return false
}

// typography takes away the space that French sets before a colon, a semicolon or a question mark, which English does not have.
//
//	[Cancer du sein] : [bilan initial] -> Breast cancer: initial assessment
func typography(s *seam) bool {
	e := s.edit()
	gap, mark := utf8.DecodeRuneInString(s.after)
	next, _ := utf8.DecodeRuneInString(s.after[min(mark, len(s.after)):])
	if e.New == "" || gap != ' ' && gap != '\u00a0' && gap != '\u202f' || !strings.ContainsRune(":;?!", next) {
		return false
	}
	if strings.HasPrefix(s.after[mark:], "![") {
		return false // an image of Markdown
	}
	s.adjustments = append(s.adjustments, text.Edit{Span: text.Span{Start: e.End, End: e.End + mark + 1}, New: string(next), Change: text.Adjusted,
		Lang: text.English, Confidence: 1, Reasons: []text.Reason{{From: string(gap) + string(next), To: string(next), Rule: "fit/typography"}}})
	return false
}

// space puts a space between an edit and an English word that stood right against the foreign text, and outside the straight quotes
// of a quotation, of which Chinese needs none: a quote opens where an even number of them stands before it in the line.
//
//	the肝脏functions -> the liver functions
//	[白内障]"[成熟]" -> cataract "maturation"
func space(s *seam) bool {
	e := s.edit()
	if e.New == "" {
		return false
	}
	english := e.New
	first, _ := utf8.DecodeRuneInString(english)
	last, _ := utf8.DecodeLastRuneInString(english)
	before, _ := utf8.DecodeLastRuneInString(s.before)
	after, _ := utf8.DecodeRuneInString(s.after)
	if s.before != "" && (wordRune(first) || first == '(') && (wordRune(before) || strings.ContainsRune(",;:.)]%", before)) {
		english = " " + english
	}
	if wordRune(last) && limitFollows(s.after) && !strings.HasPrefix(s.after, " ") {
		english += " " // diameter ≥10 mm
	} else if s.after != "" && (wordRune(last) || strings.ContainsRune(",;:.)%", last)) && (wordRune(after) || after == '(') {
		english += " "
	}
	if e.Lang == text.Chinese {
		if before == '"' && wordRune(first) && outsideQuotes(s.doc.Text[:e.Start]) {
			english = " " + english
		}
		if after == '"' && wordRune(last) && outsideQuotes(s.doc.Text[:e.End]) {
			english += " "
		}
	}
	return s.rewrite(english)
}

// outsideQuotes reports whether the last line of a text has closed all the straight quotes that it has opened.
func outsideQuotes(text string) bool {
	return strings.Count(text[strings.LastIndexByte(text, '\n')+1:], `"`)%2 == 0
}

// limitFollows reports a sign of comparison with its number, with or without a space before it: of an angle bracket without a number, which
// may belong to a tag, it says nothing.
func limitFollows(after string) bool {
	sign, size := utf8.DecodeRuneInString(strings.TrimLeft(after, " "))
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(strings.TrimLeft(after, " ")[size:], " "))
	return strings.ContainsRune("≥≤±", sign) || strings.ContainsRune("<>=＞＜", sign) && unicode.IsDigit(next)
}
