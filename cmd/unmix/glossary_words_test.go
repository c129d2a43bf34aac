package main

import (
	"os"
	"slices"
	"strings"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/gold"
)

func TestDictionaryForms(t *testing.T) {
	tests := []struct{ lang, word, want string }{
		{"fr", "hépatiques", "hépatique"},
		{"fr", "hepatiques", "hépatique"},
		{"fr", "l'", "le"},
		{"fr", "du", "de"},
		{"fr", "réduites", "réduire"},
		{"fr", "nasogastriques", "nasogastrique"}, // in no lexicon
		{"zh", "變", "变"},
		{"en", "mice", "mouse"},
		{"en", "liver", "liver"},
	}
	for _, tt := range tests {
		if got := dictionaryForms(tt.lang, tt.word); got[0] != tt.word || !slices.Contains(got, tt.want) {
			t.Errorf("%s %q: %q, want %q among them", tt.lang, tt.word, got, tt.want)
		}
	}
}

// TestBuiltinCoverage holds the built-in glossary to the share of real text that it must know.
func TestBuiltinCoverage(t *testing.T) {
	const eval = "../../../shared/eval/"
	docs, err := gold.ReadDir(eval + "dev")
	if err != nil || len(docs) == 0 {
		t.Skip("../shared/eval is absent")
	}
	g, err := glossary.Load(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		lang      string
		tico, dev float64
	}{{"fr", 0.965, 0.99}, {"zh", 0.97, 0.99}} {
		m := matcher(g, tt.lang)
		dev := &glossary.Coverage{Lang: tt.lang}
		for _, d := range docs {
			for _, mark := range d.Marks {
				if mark.Kind == tt.lang {
					dev.Add(m, mark.Source)
				}
			}
		}
		src, err := os.ReadFile(eval + "tico/" + tt.lang + "-en.tsv")
		if err != nil {
			t.Fatal(err)
		}
		tico := &glossary.Coverage{Lang: tt.lang, Literal: literal}
		for row := range strings.Lines(string(src)) {
			sentence, _, _ := strings.Cut(row, "\t")
			tico.Add(m, sentence)
		}
		t.Logf("%s: tico %.4f of %d, with what is English as it stands %.4f; dev %.4f of %d", tt.lang, tico.Share(), tico.Tokens,
			float64(tico.Known+tico.Literals)/float64(tico.Tokens), dev.Share(), dev.Tokens)
		if tico.Share() < tt.tico || dev.Share() < tt.dev {
			t.Errorf("%s: want %.3f on tico and %.3f on dev", tt.lang, tt.tico, tt.dev)
		}
	}
}
