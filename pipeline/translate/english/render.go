package english

import (
	"slices"
	"strings"
	"sync"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// Generate turns the phrases into a translation: it chooses among alternatives, inflects, spaces, and offers variants.
//
// main is the index of the phrase that the words around the fragment may ask in another form: the verb phrase of
// "and promote tissue repair", the noun phrase of "liver failure"; -1 when there is none. Confidence and Why are the
// caller's to set.
func Generate(phrases []Phrase, main int, set Setting) Translation {
	d := drafts.Get().(*draft)
	defer d.release()
	at := d.flatten(phrases)
	words := d.words
	d.forms = choose(words, d.forms, set)
	forms := d.forms
	t := Translation{New: write(words, forms, set), Reasons: reasons(words, forms, set), Unknown: unknown(words)}
	t.Plain, t.OddPairs = plain(phrases, &t, set)
	if main >= 0 && main < len(phrases) {
		p := phrases[main] // which takes the words as they were chosen
		for i := range p.Words {
			p.Words[i] = words[at[main]+i]
		}
		t.Use = useOf(p)
		t.Variants = variants(words, forms, at[main], p, t, set)
	}
	t.Alternatives = alternatives(words, forms, t.New, set)
	return t
}

// plain is the English as it would be in a document that uses no words of its own, and its odd pairs.
func plain(phrases []Phrase, t *Translation, set Setting) (string, int) {
	open := func(w Word) bool { return len(w.Alternatives) > 0 }
	if set.Uses == nil || !slices.ContainsFunc(phrases, func(p Phrase) bool { return slices.ContainsFunc(p.Words, open) }) {
		return t.New, oddPairs(t.New, set)
	}
	set.Uses = nil
	alone := Sketch(phrases, set)
	return alone.Plain, alone.OddPairs
}

// Sketch writes the phrases out without derivation, variants and alternatives: what a caller needs to compare several readings. It
// sets New and Unknown, as Generate would, and judges New itself: Plain is the same, and OddPairs counts in it.
func Sketch(phrases []Phrase, set Setting) Translation {
	d := drafts.Get().(*draft)
	defer d.release()
	d.flatten(phrases)
	words := d.words
	d.forms = choose(words, d.forms, set)
	forms := d.forms
	t := Translation{New: write(words, forms, set), Unknown: unknown(words)}
	t.Plain = t.New
	t.OddPairs = oddPairs(t.Plain, set)
	return t
}

// A draft is the memory in which phrases become one list of words. Nothing that generation hands out points into it.
type draft struct {
	words []Word
	forms []string
	at    []int
}

// drafts lends out drafts that carry nothing from one translation to the next but their memory.
var drafts = sync.Pool{New: func() any { return new(draft) }}

// maxDraft is how many words a draft that is kept may have.
const maxDraft = 1 << 12

// flatten copies the words of all phrases into one list, and says where each phrase begins in it.
func (d *draft) flatten(phrases []Phrase) (at []int) {
	d.words, d.at = d.words[:0], d.at[:0]
	for i := range phrases {
		d.at = append(d.at, len(d.words))
		d.words = append(d.words, phrases[i].Words...)
	}
	return d.at
}

// release gives the draft back, empty.
func (d *draft) release() {
	if len(d.words) > maxDraft {
		return
	}
	clear(d.words)
	clear(d.forms)
	drafts.Put(d)
}

// Join writes the words out, inflected, with spaces and punctuation in the English manner.
func Join(words []Word, set Setting) string { return write(words, inflected(words, nil), set) }

// inflected lists the words in their forms, in the memory of forms where that is enough.
func inflected(words []Word, forms []string) []string {
	forms = slices.Grow(forms[:0], len(words))
	for i := range words {
		forms = append(forms, Inflect(words[i]))
	}
	return forms
}

// write is Join for words whose forms are known.
func write(words []Word, forms []string, set Setting) string {
	var b strings.Builder
	n := 0
	for _, s := range forms {
		n += len(s) + 1
	}
	b.Grow(n)
	open := true // no space at the start and after an opening bracket
	for i := range words {
		w, s := &words[i], forms[i]
		if s == "" {
			continue
		}
		if (s == "a" || s == "an") && w.POS == "det" && i+1 < len(words) {
			s = lang.Article(forms[i+1])
		}
		if !w.Literal && !w.Unknown {
			s = spell(s, set.British)
		}
		if !open && !w.Glue && !closing(s) {
			b.WriteByte(' ')
		}
		b.WriteString(s)
		open = opening(s)
	}
	return b.String()
}

// closing reports whether the word is punctuation that stands close to the word before it.
func closing(s string) bool {
	return len(s) > 0 && strings.IndexByte(",.;:!?)]%'", s[0]) >= 0 && !isWord(s)
}

// opening reports whether the word is punctuation that stands close to the word after it.
func opening(s string) bool { return s == "(" || s == "[" || strings.HasSuffix(s, "/") || s == "“" }

// isWord reports whether s holds a letter or a digit, as "'s" does not count for: it is written close all the same.
func isWord(s string) bool {
	return s[0] != '\'' && strings.ContainsAny(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
}

// reasons is the derivation: what each source word became and by which entry, followed by the rules that shaped it.
func reasons(words []Word, forms []string, set Setting) []text.Reason {
	n := 0
	for i := range words {
		n += 1 + len(words[i].Rules)
	}
	if n == 0 {
		return nil
	}
	out := make([]text.Reason, 0, n)
	for i := range words {
		w := &words[i]
		if w.Entry != nil || w.Source != "" {
			r := text.Reason{From: w.Source, To: spell(forms[i], set.British && !w.Literal && !w.Unknown)}
			if w.Entry != nil {
				r.Entry = w.Entry.ID()
			} else if len(w.Rules) == 0 && !w.Unknown {
				r.Rule = "english/copied"
			}
			out = append(out, r)
		}
		for _, rule := range w.Rules {
			r := text.Reason{Rule: rule}
			if w.Source == "" {
				r.To = forms[i]
			}
			if n := len(out); n == 0 || out[n-1] != r {
				out = append(out, r)
			}
		}
	}
	return out
}

// unknown lists the source words that nothing covers.
func unknown(words []Word) []string {
	var out []string
	for _, w := range words {
		if w.Unknown {
			out = append(out, w.Text)
		}
	}
	return out
}

// maxAlternatives bounds the whole translations offered beside the chosen one.
const maxAlternatives = 4

// alternatives are the translations in which one word gives way to another admitted one.
func alternatives(words []Word, forms []string, chosen string, set Setting) []string {
	var out []string
	for i := range words {
		w, form := words[i], forms[i]
		if w.Entry == nil || w.Literal {
			continue
		}
		for _, english := range w.Entry.English {
			if english == words[i].Text {
				continue // the chosen word: writing it all out again would cost the square of the length
			}
			w.Text = english
			forms[i] = Inflect(w)
			s := write(words, forms, set)
			forms[i] = form
			if s != chosen && !slices.Contains(out, s) {
				out = append(out, s)
			}
			if len(out) == maxAlternatives {
				return out
			}
		}
	}
	return out
}
