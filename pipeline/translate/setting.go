package translate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// reach is how many English words on each side of a fragment generation may look at.
const reach = 12

// setting describes the place of fragment i of a segment.
func setting(d *text.Document, seg text.Segment, i int) english.Setting {
	var s english.Setting
	if i > 0 && seg.Fragments[i-1].Lang == text.English {
		s.Left = words(seg.Fragments[i-1].Of(d.Text), -1)
	}
	if i+1 < len(seg.Fragments) && seg.Fragments[i+1].Lang == text.English {
		s.Right = words(seg.Fragments[i+1].Of(d.Text), +1)
	}
	return s
}

// joined reports English that only joins the fragments on both sides: a comma, a coordinator, or both.
func joined(english string) bool {
	switch strings.TrimSpace(english) {
	case ",", "and", "or", "but", ", and", ", or", ", but":
		return true
	}
	return false
}

// words are the lower-case words of an English stretch that are nearest to the fragment: the last ones for side -1, the
// first ones for +1. Punctuation marks are words of their own, so that the reader sees where a phrase ends.
func words(s string, side int) []string {
	var out []string
	eachWord(s, func(w string) bool {
		out = append(out, strings.ToLower(w))
		return side < 0 || len(out) < reach
	})
	if side < 0 && len(out) > reach {
		out = out[len(out)-reach:]
	}
	return out
}

// eachWord calls yield for each word and each punctuation mark of s, until yield returns false.
func eachWord(s string, yield func(string) bool) {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) {
			i += n
			continue
		}
		j := i + n
		for inWord(r) && j < len(s) {
			next, m := utf8.DecodeRuneInString(s[j:])
			if !inWord(next) && !(next == '-' || next == '\'' || next == '’') {
				break
			}
			j += m
		}
		if !yield(s[i:j]) {
			return
		}
		i = j
	}
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// A vocabulary is the English of one document: which words it uses, and where, so that a term of several words can be
// counted without reading the text again.
type vocabulary struct {
	words   []used
	last    map[string]occurrence
	british bool
	key     []byte // scratch of keyOf
}

// A used is a word of the document, in lower case, with the place of the one before that is the same word, -1 for none.
type used struct {
	word   string
	before int32
}

// An occurrence is how often a word has been seen, and where last.
type occurrence struct{ n, at int32 }

// read reads the English fragments of a document.
func (v *vocabulary) read(d *text.Document) {
	v.words = v.words[:0]
	clear(v.last)
	for _, seg := range d.Segments {
		for _, f := range seg.Fragments {
			if f.Lang == text.English {
				eachWord(f.Of(d.Text), v.see)
			}
		}
	}
	american, british := int32(0), int32(0)
	for w, o := range v.last {
		if _, ok := lang.British(w); ok {
			american += o.n
		} else if lang.IsBritish(w) {
			british += o.n
		}
	}
	v.british = british > american
}

// see enters the next word.
func (v *vocabulary) see(w string) bool {
	w = strings.ToLower(w)
	o, ok := v.last[w]
	if !ok {
		o.at = -1
	}
	at := int32(len(v.words))
	v.words = append(v.words, used{w, o.at})
	v.last[w] = occurrence{o.n + 1, at}
	return true
}

// maxUses is where counting stops: a term that the document uses twice is its own.
const maxUses = 2

// uses counts a lower-case word or term of several words, up to [maxUses]. It looks at the places of the term's rarest
// word only, so that a long document costs no more than a short one.
func (v *vocabulary) uses(term string) int {
	if !strings.Contains(term, " ") {
		return min(int(v.last[term].n), maxUses)
	}
	words := strings.Split(term, " ")
	rarest := 0
	for i, w := range words {
		if v.last[w].n < v.last[words[rarest]].n {
			rarest = i
		}
	}
	o, n := v.last[words[rarest]], 0
	if o.n == 0 {
		return 0
	}
	for at := o.at; at >= 0 && n < maxUses; at = v.words[at].before {
		if v.stands(words, int(at)-rarest) {
			n++
		}
	}
	return n
}

// stands reports whether the words stand at place i.
func (v *vocabulary) stands(words []string, i int) bool {
	return i >= 0 && i+len(words) <= len(v.words) &&
		slices.EqualFunc(v.words[i:i+len(words)], words, func(u used, w string) bool { return u.word == w })
}
