package identify

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// A kind is what a token is by its characters.
type kind uint8

const (
	word    kind = iota // letters, with hyphens inside
	elision             // l' d' qu', with the apostrophe
	clitic              // English 's 't 're after a word that may be French
	number              // digits, with sign, decimal mark and percent sign
)

// A gap is what stands between a token and the one before it: the strongest of its characters.
type gap uint8

const (
	gapNone    gap = iota // nothing: l'|eau, 5|mg
	gapSpace              // white space
	gapJoint              // - / + & inside a compound
	gapComma              // , and the Chinese commas
	gapQuote              // quotation marks
	gapBracket            // ( ) [ ]
	gapColon              // : ; and a dash between spaces
	gapStop               // . ? ! …
	gapEdge               // the start of the stretch: of the segment, or behind another script
)

// A token is a word, an elided head, a number: what evidence is given for. Its form holds what its characters say.
type token struct {
	text.Span
	*form
	gap     gap
	class   class
	grammar grammar
	// keep is the reason to leave the token as it is when it stands in English.
	keep string
	// term marks tokens of a French glossary term of several words.
	term bool
	// closes: the token ends such a term, or is a word of grammar between English ones, so that an open word may stand at a fragment's end.
	closes bool
	// score is the evidence for English, French and another language, in hundredths; only differences matter.
	score [states]int32
	// lang is the decoder's decision.
	lang state
}

// weak reports whether a token is French by its neighbours only: a name, a number, a word of both languages.
func (t *token) weak() bool {
	return !t.term && t.score[french] < ownEvidence
}

// shared reports whether both languages have a token.
func (t *token) shared() bool { return t.class >= falseFriend && t.class <= sharedUbiquitous }

// content reports whether a token is an English word of content: one that French lacks, or one that English uses often.
func (t *token) content() bool {
	return t.class == englishWord || t.class < englishArticle && t.weak() && t.look.English() && t.look.Count() >= common
}

// tokenize reads the tokens of a stretch, past the skipped spans in it.
func (r *reader) tokenize(s text.Span) {
	r.tokens = r.tokens[:0]
	g, skips := gapEdge, r.skips
	for at := s.Start; at < s.End; {
		for len(skips) > 0 && skips[0].End <= at {
			skips = skips[1:]
		}
		if len(skips) > 0 && skips[0].Start <= at {
			at, g = skips[0].End, max(g, gapQuote) // markup parts words as a quotation mark does
			continue
		}
		limit := s.End
		if len(skips) > 0 {
			limit = min(limit, skips[0].Start)
		}
		c, n := utf8.DecodeRuneInString(r.src[at:limit])
		switch {
		case c >= '0' && c <= '9':
			end := numberEnd(r.src, at, limit)
			if end < limit && wordRune(r.src, end, limit) > 0 && !footnoted(r.src[end:limit]) {
				end, _ = wordEnd(r.src, end, limit) // 5mg, 17q, 3rd: one token
			}
			r.push(number, at, end, g)
			g = gapNone
			at = r.pushUnit(end, limit)
		case wordRune(r.src, at, limit) > 0:
			end, _ := wordEnd(r.src, at, limit)
			if n := len(r.tokens); g == gapJoint && n > 0 && r.tokens[n-1].kind == number && r.src[at-1] == '-' {
				g = gapSpace // 2-semaine
			}
			at = r.pushWord(at, end, limit, g)
			g = gapNone
		default:
			g = max(g, gapOf(c, r.src[at:limit], at > s.Start && r.src[at-1] == ' '))
			at += n
		}
	}
}

// push appends a token of a kind.
func (r *reader) push(k kind, at, end int, g gap) {
	r.pushForm(r.forms.of(k, r.src[at:end]), at, end, g)
}

// pushForm appends a token of a form.
func (r *reader) pushForm(f *form, at, end int, g gap) {
	r.tokens = append(r.tokens, token{Span: text.Span{Start: at, End: end}, form: f, gap: g})
}

// pushUnit appends the unit that stands at offset at behind a number, if one does, and gives the offset behind it.
func (r *reader) pushUnit(at, limit int) int {
	start := at
	for _, space := range []string{" ", "\u00a0", "\u202f"} {
		if strings.HasPrefix(r.src[at:limit], space) {
			start += len(space)
			break
		}
	}
	end := start
	for end < limit {
		c, n := utf8.DecodeRuneInString(r.src[end:limit])
		if !unicode.IsLetter(c) && !strings.ContainsRune("/²³°23", c) {
			break
		}
		end += n
	}
	if !unit(r.src[start:end], start == at) {
		return at
	}
	g := gapNone
	if start > at {
		g = gapSpace
	}
	r.push(formUnit, start, end, g)
	return end
}

// pushWord appends the tokens of a word that ends at offset end, or later if an apostrophe joins it: the elided head and
// what follows come as two, an English 's as one of its own. It gives the offset behind them.
func (r *reader) pushWord(at, end, limit int, g gap) int {
	if end < limit {
		if c, n := utf8.DecodeRuneInString(r.src[end:limit]); c == '\'' || c == '’' || c == 'ʼ' {
			next := end + n
			head := strings.ToLower(r.src[at:end])
			if next < limit && wordRune(r.src, next, limit) > 0 {
				tail, _ := wordEnd(r.src, next, limit)
				if head == "aujourd" {
					r.push(word, at, tail, g)
					return tail
				}
				if englishClitic(r.src[next:tail]) {
					r.push(word, at, end, g)
					r.push(clitic, end, tail, gapSpace)
					return tail
				}
				if elisionHead(head) && elidesBefore(head, r.src[next:tail]) {
					r.push(elision, at, next, g)
					return next
				}
				if contracted(head) {
					r.push(word, at, tail, g)
					return tail
				}
			} else if elisionHead(head) && next+1 < limit && r.src[next] == ' ' && head != "s" && elidesBefore(head, wordAt(r.src[next+1:limit])) {
				r.push(elision, at, next, g)
				return next
			}
		}
	}
	f := r.forms.word(r.src[at:end])
	if f.hyphen == 0 {
		r.pushForm(f, at, end, g)
		return end
	}
	r.push(word, at, at+f.hyphen, g)
	r.push(word, at+f.hyphen+1, end, gapSpace)
	return end
}

// seam gives where a word with one hyphen is cut that is English on one side and French on the other: étoile-shaped. It is 0 for a
// word of one language; the parts of others stand together (anti-inflammatoire, varicelle-zona).
func (s *forms) seam(f *form, raw string) int {
	hyphen := strings.IndexByte(raw, '-')
	if hyphen < 2 || len(raw)-hyphen < 4 || strings.IndexByte(raw[hyphen+1:], '-') >= 0 {
		return 0
	}
	if broken := strings.IndexByte(raw, '\n') >= 0; !broken && (f.look != 0 || f.meaning != unsaid) {
		return 0 // alpha-bloquant: the glossary has it as one word
	}
	first, second := raw[:hyphen], raw[hyphen+1:]
	if slices.Contains(frenchPrefixes, strings.ToLower(first)) || strings.EqualFold(first, "mis") { // mis-diagnosis
		return 0
	}
	if acronym(first) && len(first) < 6 && s.frenchPart(second) {
		return hyphen // T3-échographie
	}
	if englishPart(first) && s.frenchPart(second) || s.frenchPart(first) && englishPart(second) {
		return hyphen
	}
	return 0
}

// frenchPrefixes are first parts that French makes words of, whatever follows: demi-dose.
var frenchPrefixes = []string{"demi", "sous", "mi", "contre", "avant", "arrière", "après"}

// englishPart reports whether English alone has a part of a word.
func englishPart(s string) bool {
	w := lang.Look(s)
	return len(s) > 2 && w.English() && (w.Count() >= common || !w.French() && !w.FrenchUnaccented()) && !slices.Contains(prefixes, s)
}

// frenchPart reports whether French alone has a part of a word.
func (s *forms) frenchPart(part string) bool {
	f := s.word(part)
	if f.look.English() || f.look.Count() > 0 {
		return false
	}
	switch s.classOf(f, false) {
	case frenchAccented, frenchRespelled, frenchWord, unaccentedFrench, accentedShaped:
		return true
	}
	return false
}

// gapOf gives what a character between two tokens counts as. spaced: white space stands before it.
func gapOf(c rune, rest string, spaced bool) gap {
	switch c {
	case ' ', '\t', '\n', '\r', '\u00a0', '\u202f', '\u2009':
		return gapSpace
	case ',', '，', '、':
		return gapComma
	case ':', ';', '：', '；', '|', '•', '→', '=':
		return gapColon
	case '.', '?', '!', '…', '。', '？', '！':
		return gapStop
	case '(', ')', '[', ']', '{', '}', '（', '）':
		return gapBracket
	case '<', '>', '≤', '≥':
		if digits := strings.TrimLeft(rest[utf8.RuneLen(c):], " \u00a0"); digits != "" && digit(digits[0]) {
			return gapSpace // diamètre > 8 mm: the sign is a word
		}
		return gapBracket
	case '"', '“', '”', '«', '»', '„', '*', '_', '`':
		return gapQuote
	case '-', '–', '—', '/', '+', '&', '·':
		if spaced && (len(rest) > 3 && rest[1] == ' ' || len(rest) > 3 && rest[3] == ' ') || c == '—' {
			return gapColon
		}
		return gapJoint
	}
	return gapNone
}

// englishClitic reports whether what follows an apostrophe is an English ending and not the word that French cuts for.
func englishClitic(s string) bool {
	switch strings.ToLower(s) {
	case "s", "t", "re", "ve", "ll", "d", "m":
		return true
	}
	return false
}

// allCapitals reports whether a text is set in capitals, as headings are.
func allCapitals(s string) bool {
	upper := 0
	for _, c := range s {
		if unicode.IsLower(c) {
			return false
		}
		if unicode.IsUpper(c) {
			upper++
		}
	}
	return upper > 4
}
