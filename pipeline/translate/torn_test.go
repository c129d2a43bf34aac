package translate

import (
	"math/rand/v2"
	"os"
	"runtime/debug"
	"strings"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/gold"
	lexicon "unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// TestTorn translates what is left of the annotated fragments when they are cut anywhere between two words, and their words in any order: a
// rule that takes for granted that something follows, or what it is, must not bring the document down. UNMIX_LINES names a file of further
// fragments, one a line.
func TestTorn(t *testing.T) {
	g, err := glossary.Load(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	s := New(g, 0)
	try := func(src string, span text.Span) {
		lang := text.French
		if strings.ContainsFunc(src, lexicon.IsHan) {
			lang = text.Chinese
		}
		survives(t, s.translators[lang](), src, span)
	}
	sources := append(annotated(t), lines(os.Getenv("UNMIX_LINES"))...)
	for i, src := range sources {
		if testing.Short() && i%8 > 0 {
			continue
		}
		for _, span := range tears(src) {
			try(src, span)
		}
	}
	for _, src := range salad(sources, len(sources)) {
		try(src, text.Span{End: len(src)})
	}
}

// annotated are the fragments of the annotated documents.
func annotated(t *testing.T) (out []string) {
	docs, err := gold.ReadDir("../../testdata/gold")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range docs {
		for _, m := range d.Marks {
			if m.Kind == "fr" || m.Kind == "zh" {
				out = append(out, m.Source)
			}
		}
	}
	return out
}

// lines are the lines of a file, none when it cannot be read.
func lines(file string) []string {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil
	}
	return strings.Split(strings.ToValidUTF8(string(b), ""), "\n")
}

// salad puts n texts together from the words of others, always the same ones.
func salad(sources []string, n int) (out []string) {
	words := map[bool][]string{} // Chinese or not
	for _, src := range sources {
		at := 0
		for _, span := range tears(src) {
			if span.Start == 0 && span.End > at { // a beginning: the word is what it has more than the one before
				words[strings.ContainsFunc(src, lexicon.IsHan)] = append(words[strings.ContainsFunc(src, lexicon.IsHan)], src[at:span.End])
				at = span.End
			}
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	for i := range n {
		var b strings.Builder
		for range 1 + r.IntN(7) {
			b.WriteString(words[i%2 == 0][r.IntN(len(words[i%2 == 0]))])
		}
		out = append(out, strings.TrimSpace(b.String()))
	}
	return out
}

// tears are the beginnings and the ends of a fragment, cut before each word of French and each second character of Chinese.
func tears(src string) (out []text.Span) {
	n, chinese := 0, strings.ContainsFunc(src, lexicon.IsHan)
	for i, r := range src {
		if n++; i > 0 && (!chinese && strings.ContainsRune(" '’", r) || chinese && n%2 == 1) {
			out = append(out, text.Span{End: i}, text.Span{Start: i, End: len(src)})
		}
	}
	return out
}

// survives translates a part of a text and fails the test when that panics.
func survives(t *testing.T, tr translator, src string, span text.Span) {
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%q: %v\n%s", span.Of(src), p, debug.Stack())
		}
	}()
	tr.Translate(english.Request{Doc: text.NewDocument("torn", src), Span: span})
}
