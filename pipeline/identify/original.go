package identify

import (
	"strings"

	"unmix/pipeline/text"
)

// originalName is the reason to keep a name in the script of its language that stands in brackets behind its English.
const originalName = "name in its own script"

// keepOriginals marks the Chinese that a sentence quotes as the name of the thing it speaks of: in round brackets behind a
// quotation ("Wuhan pneumonia" (武汉肺炎)) or its sound (Dang Gui (当归)), before its sound (药 (yào)), or behind the name of its language (Chinese: 火眼). A term that leaked into brackets has
// neither before it. What follows such a name behind a slash is another form of it.
func (r *reader) keepOriginals(seg text.Span) {
	for i := range r.fixed {
		f := &r.fixed[i]
		if f.Lang != text.Chinese {
			continue
		}
		before := r.src[seg.Start:f.Start]
		n := hanLength(f.Of(r.src))
		open, inBrackets := strings.CutSuffix(before, "(")
		if n > 0 && (inBrackets && romanised(open, n) || soundBehind(r.src[f.End:seg.End], n)) {
			f.Keep = originalName
			continue
		}
		if i > 0 && r.fixed[i-1].Keep == originalName && r.src[r.fixed[i-1].End:f.Start] == "/" || namesOriginal(before) {
			f.Keep = originalName
		}
	}
}

// namesOriginal reports whether a text ends where the name of what it speaks of follows in its own script.
func namesOriginal(before string) bool {
	before = strings.TrimRight(before, " ")
	if !strings.HasSuffix(before, "(") && !strings.HasSuffix(before, ":") {
		return false
	}
	for _, label := range [...]string{"Chinese:", "Mandarin:", "Simplified Chinese:", "simplified:", "traditional:"} {
		if open := strings.LastIndexByte(before, '('); strings.HasSuffix(before, label) && open >= 0 && strings.IndexByte(before[open:], ')') < 0 {
			return true
		}
	}
	quoted, ok := strings.CutSuffix(before, "(")
	quoted = strings.TrimRight(quoted, " ")
	return ok && (strings.HasSuffix(quoted, "\"") || strings.HasSuffix(quoted, "”"))
}
