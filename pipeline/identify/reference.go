package identify

import (
	"regexp"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// cited is the place of a cited work: of an article (year; volume, or volume (number): pages), a book (Paris: Masson; 1872), a thesis.
var cited = regexp.MustCompile(`\b(1[89]|20)\d\d(?: [A-Z][a-z]{2}[a-z-]*(?: \d+)?)?\s?[;:]\s?\d|\b\d+ \((1[89]|20)\d\d\) \d+|\b\d+\s?\(\d+\)\s?:\s?\d+|: ?\p{Lu}[^.;:]{2,40}; ?(1[5-9]|20)\d\d\b|\bTh[èe]se\b[^.;]{2,60}\b(1[89]|20)\d\d\b`)

// listed is how an entry of a reference list begins: a number, or a surname with initials.
var listed = regexp.MustCompile(`^\s*(\[?\d+[\].)]|\p{Lu}[\p{L}'’-]+(?: (?:d[eu]|de la|des|la|le|van|von|der|den|da|di|El|Ben)(?: \p{Lu}[\p{L}'’-]+)?)* \p{Lu}{1,3}[,.]|\p{Lu}[\p{L}'’-]+, \p{Lu}\.)`)

// authored is how an entry begins in the other styles: a surname with its initials, or initials with a surname and another author.
var authored = regexp.MustCompile(`^\s*(?:\[?\d+[\].)]\s*)?(?:(\p{Lu}[\p{L}'’-]+),? (?:\p{Lu}\.?[- ]?){1,3}(?:[,.(&]|\s?and |\s?et |\(|\. )|(?:\p{Lu}\.[- ]?){1,3} ?(\p{Lu}[\p{L}'’-]+)(?:, \p{Lu}\.|, [\p{Pi}"]| and \p{Lu}\.| et \p{Lu}\.))`)

// yearIn gives where the first year of a line stands (1500 to 2099, four digits and no more), -1 for none. Every line of
// a text is asked, so it is no pattern.
func yearIn(s string) int {
	for i := 0; i+4 <= len(s); i++ {
		if s[i] != '1' && s[i] != '2' || !digit(s[i+1]) || i > 0 && wordByte(s[i-1]) {
			continue
		}
		century := s[i : i+2]
		if century >= "15" && century <= "20" && digit(s[i+2]) && digit(s[i+3]) && (i+4 == len(s) || !wordByte(s[i+4])) {
			return i
		}
	}
	return -1
}

// wordByte reports whether a byte is an ASCII letter, a digit or an underscore.
func wordByte(c byte) bool { return digit(c) || c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z' }

// entry reports whether a line is an entry of a reference list in any style: it begins with authors, or with the name of an authority
// that is one, and has a year. A word that English has (Vitamin D, Hepatitis B) is no surname.
func entry(line string) bool {
	if len(line) < 30 || len(line) > window {
		return false
	}
	year := yearIn(line)
	if year < 0 {
		return false
	}
	if m := authored.FindStringSubmatch(line); m != nil {
		w := lang.Look(strings.ToLower(m[1] + m[2]))
		return !w.English() || w.EnglishName() && w.Count() < attestedWell
	}
	first, rest, ok := strings.Cut(strings.TrimLeft(line, " 0123456789.[]()"), " ")
	if !ok || !institution(strings.ToLower(first)) || first == strings.ToLower(first) {
		return false
	}
	name, _, stop := strings.Cut(rest, ". ")
	return stop && len(name) < 80 && year > len(line)/2
}

// keepReferences marks the words of bibliographic references: titles and journals stay in their language. An entry of a
// list is marked as a whole, a reference inside a sentence from its last stop, bracket or semicolon on.
func (r *reader) keepReferences(seg text.Segment) {
	line := r.lineOf(seg.Span)
	found := r.citations(line.Of(r.src))
	if r.citedEntry {
		r.keepReference(line.Start, line.End)
		return
	}
	if len(found) == 0 {
		return
	}
	if listed.MatchString(line.Of(r.src)) {
		r.keepReference(line.Start, line.End)
		return
	}
	for _, m := range found {
		before := line.Of(r.src)[:max(0, m[0]-2)]
		r.keepReference(line.Start+strings.LastIndexAny(before, ".;([?!")+1, line.Start+m[1])
	}
}

// citations finds the cited places of a line. Segments of one line ask one after the other, so the last answer is kept.
func (r *reader) citations(line string) [][]int {
	if r.citedIn != line {
		r.citedIn = line
		r.citedAt = nil
		r.citedEntry = entry(line)
		if mayCite(line) {
			r.citedAt = cited.FindAllStringIndex(line, -1)
		}
	}
	return r.citedAt
}

// mayCite reports whether a colon or semicolon stands between numbers, as in every reference: the cheap question before
// the pattern's.
func mayCite(s string) bool {
	for i := 1; i+1 < len(s); i++ {
		if s[i] == ')' && digit(s[i-1]) && s[i+1] == ' ' {
			return true
		}
		if s[i] != ':' && s[i] != ';' {
			continue
		}
		before, after := s[i-1], s[i+1]
		if before == ' ' && i > 1 {
			before = s[i-2]
		}
		if after == ' ' && i+2 < len(s) {
			after = s[i+2]
		}
		if (digit(before) || before == ')' || s[i] == ';') && digit(after) {
			return true
		}
	}
	return strings.Contains(s, "Thèse") || strings.Contains(s, "These d")
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// keepReference marks the tokens between two offsets as parts of a reference.
func (r *reader) keepReference(from, to int) {
	for i := range r.tokens {
		if t := &r.tokens[i]; from <= t.Start && t.End <= to {
			t.keep = "reference"
			t.score[french] = min(t.score[french], 0) - keepCost
			t.score[other] = min(t.score[other], 0) - keepCost
		}
	}
}

// window is how far from a segment, in bytes, its line is read: some texts are one line.
const window = 600

// lineOf gives the line of the text that a segment stands on, as far as the window reaches.
func (r *reader) lineOf(s text.Span) text.Span {
	low, high := max(0, s.Start-window), min(len(r.src), s.End+window)
	start := low + strings.LastIndexByte(r.src[low:s.Start], '\n') + 1
	end := high
	if i := strings.IndexByte(r.src[s.End:high], '\n'); i >= 0 {
		end = s.End + i
	}
	return text.Span{Start: start, End: end}
}
