package translate

import (
	"bufio"
	"os"
	"runtime/debug"
	"strings"
	"testing"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/gold"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// TestTorn translates what is left of the annotated fragments when they are cut anywhere between two words: a rule that takes for granted
// that something follows must not bring the document down. UNMIX_LINES names a file of further fragments, one a line.
func TestTorn(t *testing.T) {
	g, err := glossary.Load(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	s := New(g, 0)
	docs, err := gold.ReadDir("../../testdata/gold")
	if err != nil {
		t.Fatal(err)
	}
	torn := func(lang text.Lang, src string) {
		for _, span := range tears(lang, src) {
			whole(t, s.translators[lang](), src, span)
		}
	}
	for i, d := range docs {
		if testing.Short() && i%8 > 0 {
			continue
		}
		for _, m := range d.Marks {
			if m.Kind == "fr" || m.Kind == "zh" {
				torn(text.Lang(m.Kind), m.Source)
			}
		}
	}
	if f, err := os.Open(os.Getenv("UNMIX_LINES")); err == nil {
		defer f.Close()
		for lines := bufio.NewScanner(f); lines.Scan(); {
			lang := text.French
			if strings.ContainsFunc(lines.Text(), func(r rune) bool { return r >= '一' && r <= '鿿' }) {
				lang = text.Chinese
			}
			torn(lang, lines.Text())
		}
	}
}

// tears are the beginnings and the ends of a fragment, cut before each word of French and each third character of Chinese.
func tears(lang text.Lang, src string) (out []text.Span) {
	n := 0
	for i, r := range src {
		if n++; i > 0 && (lang == text.French && strings.ContainsRune(" '’", r) || lang == text.Chinese && n%3 == 0) {
			end := i + utf8.RuneLen(r)
			if lang == text.Chinese {
				end = i
			}
			out = append(out, text.Span{End: i}, text.Span{Start: end, End: len(src)})
		}
	}
	return out
}

// whole translates a part of a text and fails the test when that panics.
func whole(t *testing.T, tr interface {
	Translate(english.Request) english.Translation
}, src string, span text.Span) {
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%q: %v\n%s", span.Of(src), p, debug.Stack())
		}
	}()
	tr.Translate(english.Request{Doc: text.NewDocument("torn", src), Span: span})
}
