package format

import (
	"strings"
	"testing"
)

// Where markup cuts an edit, each of its words goes where its own was, if they come in the same order.
func TestShares(t *testing.T) {
	pairs := []Pair{{"réduction", "reduction"}, {"de", "in"}, {"fibrose", "fibrosis"}, {"hépatique", "liver"}}
	for _, tt := range []struct{ src, from, english, want string }{
		{"x <i>réduction</i> de la <a>fibrose</a> y", "réduction de la fibrose", "reduction in fibrosis", "x <i>reduction</i> in <a>fibrosis</a> y"},
		{"Une <i>réduction</i> de la <a>fibrose</a>", "Une réduction de la fibrose", "A reduction in fibrosis", "A <i>reduction</i> in <a>fibrosis</a>"},
		{"<i>réduction </i>de la fibrose", "réduction de la fibrose", "reduction in fibrosis", "<i>reduction </i>in fibrosis"},
		{"<i>réduction</i> de la fibrose", "réduction de la fibrose", "reduction in fibrosis", "<i>reduction</i> in fibrosis"},
		{"la <i>fibrose</i> <b>hépatique</b>", "la fibrose hépatique", "liver fibrosis", "liver fibrosis<i></i><b></b>"}, // another order
		{"la fibrose <b>hépatique</b>", "la fibrose hépatique", "fibrosis of the liver", "fibrosis of the <b>liver</b>"},
		{"<i>fib</i>rose", "fibrose", "fibrosis", "<i>fibrosis</i>"},
		{"<i>fibrose</i> et <b>fibrose</b>", "fibrose et fibrose", "fibrosis and fibrosis", "<i>fibrosis and fibrosis</i><b></b>"}, // which is which?
		{"<i>fibrose</i> &amp; <b>réduction</b>", "fibrose & réduction", "fibrosis & reduction", "<i>fibrosis</i> &amp; <b>reduction</b>"},
		{"une <i>inconnue</i> de <b>fibrose</b>", "une inconnue de fibrose", "an unknown of fibrosis", "an unknown of fibrosis<i></i><b></b>"},
	} {
		p, err := htmlPage{}.Prose(tt.src, Options{})
		if err != nil {
			t.Fatal(err)
		}
		at := strings.Index(p.Text, tt.from)
		changes, err := p.Changes([]Edit{{Span: Span{at, at + len(tt.from)}, New: tt.english, Pairs: pairs}})
		if err != nil {
			t.Fatal(err)
		}
		if got := Apply(tt.src, changes); got != tt.want {
			t.Errorf("%s becomes %s, want %s", tt.src, got, tt.want)
		}
	}
}

// What is raised in a number or formula is raised in its English too, wherever it goes; a mark behind a word stays.
func TestRaised(t *testing.T) {
	for _, tt := range []struct{ src, from, english, want string }{
		{"dose de 10<sup>6</sup> cellules", "dose de 106 cellules", "dose of 106 cells", "dose of 10<sup>6</sup> cells<sup></sup>"},
		{"taux de CO<sub>2</sub>", "taux de CO2", "CO2 level", "CO<sub>2</sub> level<sub></sub>"},
		{"CD4<sup>+</sup> réduits", "CD4+ réduits", "CD4 + reduced", "CD4<sup>+</sup> reduced<sup></sup>"},
		{"C<sub>6</sub>H<sub>12</sub> et", "C6H12 et", "C6H12 and", "C<sub>6</sub>H<sub>12</sub> and<sub></sub><sub></sub>"},
		{"肝<sup>1</sup>和肾", "肝1和肾", "liver 1 and kidney", "liver <sup>1</sup> and kidney<sup></sup>"},
		{"肝<sup>1</sup>和<b>肾</b>", "肝1和肾", "liver 1 and kidney", "liver <sup>1</sup> and kidney<sup></sup><b></b>"},
		{"10<sup>6</sup> ou 10<sup>9</sup>", "106 ou 109", "109 or 106", "10<sup>9</sup> or 10<sup>6</sup><sup></sup><sup></sup>"},
		{"10<sup>6</sup> ou 10<sup>6</sup>", "106 ou 106", "106 or 106", "10<sup>6</sup> or 10<sup>6</sup><sup></sup><sup></sup>"},
		{"le 1<sup>er</sup> cas", "le 1er cas", "the 1st case", "the 1st case<sup></sup>"},
		{"10<sup>6</sup> <b>cellules</b>", "106 cellules", "106 cells", "10<sup>6</sup> <sup></sup><b>cells</b>"},
	} {
		docx := strings.NewReplacer("<sup>", `</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>`, "</sup>", "</w:t></w:r><w:r><w:t>",
			"<sub>", `</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="subscript"/></w:rPr><w:t>`, "</sub>", "</w:t></w:r><w:r><w:t>",
			"<b>", "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>", "</b>", "</w:t></w:r><w:r><w:t>")
		for kind, src := range map[string]string{"html": tt.src, "docx": "<w:p><w:r><w:t>" + docx.Replace(tt.src) + "</w:t></w:r></w:p>"} {
			k, _ := Named(kind)
			p, err := k.Prose(src, Options{})
			if err != nil {
				t.Fatal(err)
			}
			changes, err := p.Changes([]Edit{{Span: Span{0, len(tt.from)}, New: tt.english, Pairs: []Pair{{"cellules", "cells"}}}})
			if err != nil || p.Text[:len(tt.from)] != tt.from {
				t.Fatalf("%q: %v", p.Text, err)
			}
			got := Apply(src, changes)
			if kind == "html" && got != tt.want {
				t.Errorf("%s becomes %s, want %s", src, got, tt.want)
			}
			again, err := k.Prose(got, Options{})
			if english := strings.NewReplacer(" +", "+", "liver 1", "liver *").Replace(tt.english); err != nil || !strings.HasPrefix(again.Text, english) {
				t.Errorf("%s reads as %q, %v", got, again.Text, err)
			}
			if n := strings.Count(got, "vertAlign"); kind == "docx" && !strings.Contains(tt.src, "er<") && n <= strings.Count(src, "vertAlign") {
				t.Errorf("nothing is raised in %s", got)
			}
		}
	}
	if p, err := (htmlPage{}).Prose("a <sub>du texte du foie</sub> b <sup>肝</sup>", Options{}); err != nil || len(p.Skip) > 0 || len(p.tokens) > 0 {
		t.Errorf("lowered prose is no mark: skip %v, tokens %v, %v", p.Skip, p.tokens, err)
	}
	p, err := htmlPage{}.Prose("la fibrose<sup>1,2</sup> et Élevé<sup>a</sup>.", Options{})
	if err != nil || !strings.HasPrefix(p.Text, "la fibrose*** et Élevé*.") || len(p.Skip) != 2 || p.Skip[0] != (Span{10, 13}) {
		t.Errorf("%q, skip %v, %v", p.Text, p.Skip, err)
	}
}

// A Chinese word is one word across marks of emphasis; its English gets the marks that still mark something.
func TestEmphasisInAWord(t *testing.T) {
	const word = "肝硬化"
	for _, tt := range []struct{ src, want string }{
		{"The **肝**硬化.", "The **E**."},
		{"The 肝**硬化**.", "The **E**."},
		{"The 肝**硬**化.", "The **E**."},
		{"The *肝*~~硬~~化.", "The *E*."},
		{"The **肝****硬化**.", "The **肝****硬化**."}, // no emphasis that any reader sees
		{"The **肝**_硬化_.", "The **E**."},
		{"The **a 肝**硬化.", "The **a E**."},
		{"The 肝**硬化 b** c.", "The **E b** c."},
		{"The ***肝**硬*化.", "The ***E***."},
		{"The 肝[硬化](u).", "The 肝[硬化](u)."},
		{"a\n\n**肝**硬化\n", "a\n\n**E**\n"},
		{"---\na: b\n---\n肝**硬化**", "---\na: b\n---\n**E**"},
	} {
		p, err := markdown{}.Prose(tt.src, Options{})
		if err != nil {
			t.Fatal(err)
		}
		var edits []Edit
		if i := strings.Index(p.Text, word); i >= 0 {
			edits = append(edits, Edit{Span: Span{i, i + len(word)}, New: "E"})
		}
		changes, err := p.Changes(edits)
		if err != nil {
			t.Fatal(err)
		}
		if got := Apply(tt.src, changes); got != tt.want {
			t.Errorf("%s becomes %s, want %s", tt.src, got, tt.want)
		}
		if none, err := p.Changes(nil); err != nil || Apply(tt.src, none) != tt.src {
			t.Errorf("no edits change %s: %v", tt.src, err)
		}
	}
}

func TestTagsInAWord(t *testing.T) {
	const head = "1\n00:00:01,000 --> 00:00:02,000\n"
	p, err := cues{""}.Prose(head+"<i>The 肝</i>硬化 <b>x</b>\n", Options{})
	if err != nil {
		t.Fatal(err)
	}
	at := strings.Index(p.Text, "肝硬化")
	changes, err := p.Changes([]Edit{{Span: Span{at, at + len("肝硬化")}, New: "cirrhosis"}})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := Apply(p.Source(), changes), head+"<i>The cirrhosis</i> <b>x</b>\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
