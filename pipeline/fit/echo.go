package fit

import (
	"fmt"
	"strings"
	"unicode"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// echo drops a word that the edit and the English beside it both say.
//
//	weight [weight loss], and [and promote], the [the activity]
//
// A repeated number is never dropped.
func echo(s *seam) bool {
	e := s.edit()
	changed := false
	if first, rest, ok := strings.Cut(e.New, " "); ok && len(s.left) > 0 && touches(s.before, true) {
		if l := s.last(1); l.isWord() && l.text == strings.ToLower(first) && !hasDigit(first) && !(l.text == "once" && s.last(2).text == "at") {
			e.New, changed = rest, true
		} else if article(l.text) && article(strings.ToLower(first)) {
			e.New, changed = rest, true
		}
	}
	if i := strings.LastIndexByte(e.New, ' '); i > 0 && len(s.right) > 0 && touches(s.after, false) {
		if r := s.next(1); r.isWord() && r.text == strings.ToLower(e.New[i+1:]) && !hasDigit(r.text) {
			e.New, changed = e.New[:i], true
		}
	}
	return changed
}

// touches reports whether nothing but spaces stands between the edit and the nearest word.
func touches(side string, left bool) bool {
	side = strings.TrimRight(strings.TrimLeft(side, " "), " ")
	if side == "" {
		return false
	}
	if left {
		r := []rune(side)
		return wordRune(r[len(r)-1])
	}
	return wordByte(side[0])
}

func article(w string) bool { return w == "the" || w == "a" || w == "an" }

func hasDigit(s string) bool { return strings.ContainsFunc(s, unicode.IsDigit) }

// acronym mends "X (X)", which is what becomes of "mesenchymal stem cells (MSCs)" when both are translated to one
// foreign term: the second X gives way to an acronym of the first that the document uses or the glossary admits. Without
// one it stays, and is reported: an acronym is never made up.
//
//	Mesenchymal stem cells ([mesenchymal stem cells]) -> Mesenchymal stem cells (MSCs)
func acronym(s *seam) bool {
	if s.last(1).text != "(" || s.next(1).text != ")" {
		return false
	}
	e := s.edit()
	term := strings.TrimRight(s.before, "( ")
	if len(term) < len(e.New) || !strings.EqualFold(term[len(term)-len(e.New):], e.New) {
		return false
	}
	short := initials(e.New)
	if len(short) < 2 {
		return false
	}
	for _, a := range append(documentWords(s.doc, short), e.Alternatives...) {
		if a == short || a == short+"s" {
			if words := strings.Fields(e.New); a == short && plural(token{word: s.words.look(strings.ToLower(words[len(words)-1]))}) {
				a += "s"
			}
			e.New, e.Use, e.Variants = a, "", nil
			return true
		}
	}
	e.Doubt = fmt.Sprintf("%q twice: the second was an acronym", e.New)
	return true
}

// initials are the capitals that an acronym of the term would have: "MSC".
func initials(term string) string {
	var b strings.Builder
	for _, w := range strings.FieldsFunc(term, func(r rune) bool { return r == ' ' || r == '-' }) {
		if p := lang.CommonPOS(strings.ToLower(w)); !p.Only(lang.Preposition) && !p.Only(lang.Determiner) && !p.Only(lang.Conjunction) {
			b.WriteRune(unicode.ToUpper([]rune(w)[0]))
		}
	}
	return b.String()
}

// documentWords are the words of the document's source that are this acronym, or its plural.
func documentWords(d *text.Document, short string) []string {
	for _, w := range []string{short + "s", short} {
		for from := 0; ; {
			i := strings.Index(d.Text[from:], w)
			if i < 0 {
				break
			}
			i += from
			from = i + len(w)
			if (i == 0 || !wordByte(d.Text[i-1])) && (from == len(d.Text) || !wordByte(d.Text[from])) {
				return []string{w}
			}
		}
	}
	return nil
}
