package identify

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// leakFrames are English sentences with room for one word, in the places where published reports leave one French word.
var leakFrames = []string{
	"The patient presented with %s and was admitted to the ward.",
	"We saw no sign of %s in the second sample.",
	"Both groups had %s disease at baseline.",
	"There was fever, %s, and weight loss.",
}

// beforeNoun is the frame with room for an adjective.
const beforeNoun = 2

// TestLeaksOfOneWord puts every French noun and adjective of the glossary that English spells otherwise into clean English.
// What English has as a word, or the glossary translates by the same spelling, is no leak.
func TestLeaksOfOneWord(t *testing.T) {
	g, err := glossary.Load(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	known := New(g)
	t.Run("with the glossary", func(t *testing.T) { measureLeaks(t, known, g, known.terms(), 98) })
	t.Run("without it", func(t *testing.T) { measureLeaks(t, New(nil), g, known.terms(), 85) })
}

// measureLeaks counts what a stage finds of the glossary's words and holds it to a share in percent.
func measureLeaks(t *testing.T, s *Stage, g *glossary.Glossary, known *terms, least int) {
	missed := map[class][]string{}
	all, found := 0, 0
	met := map[string]bool{}
	for _, e := range g.Entries("fr") {
		w := e.Term
		if e.Status == glossary.Keep || e.POS != "noun" && e.POS != "adj" || strings.ContainsAny(w, " '’-") || w != strings.ToLower(w) || met[w] ||
			lang.Look(w).English() || known.of(lang.KeyOf(glossary.Fold(w))).word == same {
			continue
		}
		met[w] = true
		place := len(w) % len(leakFrames)
		if e.POS == "noun" && place == beforeNoun {
			place = 0
		}
		all++
		src := fmt.Sprintf(leakFrames[place], w)
		if slices.ContainsFunc(foreignSpans(identified(s, "t", src)), func(f text.Fragment) bool {
			return f.Lang == text.French && strings.Contains(f.Of(src), w)
		}) {
			found++
		} else {
			f := newForms(s.terms())
			c := f.classOf(f.word(w), false)
			missed[c] = append(missed[c], w)
		}
	}
	t.Logf("%d of %d leaks found (%.2f %%)", found, all, 100*float64(found)/float64(max(1, all)))
	for c := range classes {
		if list := slices.Compact(missed[c]); len(list) > 0 {
			t.Logf("class %d, %d: %s", c, len(list), strings.Join(list[:min(60, len(list))], " "))
		}
	}
	if 100*found < least*all {
		t.Errorf("%d of %d leaks found", found, all)
	}
}
