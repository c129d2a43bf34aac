//go:build !nolingua

package identify

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/pemistahl/lingua-go"

	"unmix/pipeline/gold"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// method is one way of finding the foreign spans of a text.
type method struct {
	name string
	find func(string) []text.Fragment
}

// methods are the decoder and what it is measured against.
func methods(t testing.TB) []method {
	s := builtin(t)
	three := lingua.NewLanguageDetectorBuilder().FromLanguages(lingua.English, lingua.French, lingua.Chinese).Build()
	two := lingua.NewLanguageDetectorBuilder().FromLanguages(lingua.English, lingua.French).Build()
	return []method{
		{"decoder", func(src string) []text.Fragment { return foreignSpans(identified(s, "", src)) }},
		{"script + lexicon vote", func(src string) []text.Fragment { return pieces(src, vote) }},
		{"lingua, cut first", func(src string) []text.Fragment {
			return pieces(src, func(p string) bool {
				l, ok := two.DetectLanguageOf(p)
				return ok && l == lingua.French
			})
		}},
		{"lingua, multiple", func(src string) []text.Fragment { return multiple(three, src) }},
	}
}

// multiple is DetectMultipleLanguagesOf.
func multiple(d lingua.LanguageDetector, src string) []text.Fragment {
	var out []text.Fragment
	for _, r := range d.DetectMultipleLanguagesOf(src) {
		f := text.Fragment{Span: text.Span{Start: r.StartIndex(), End: r.EndIndex()}}
		switch r.Language() {
		case lingua.French:
			f.Lang = text.French
		case lingua.Chinese:
			f.Lang = text.Chinese
		default:
			continue
		}
		out = append(out, f)
	}
	return out
}

// pieces cuts a text at punctuation and where Han begins or ends; Han is Chinese, and isFrench decides the rest.
func pieces(src string, isFrench func(string) bool) []text.Fragment {
	var out []text.Fragment
	start, han := 0, false
	flush := func(end int) {
		a, b := start, end
		for a < b && src[a] == ' ' {
			a++
		}
		for b > a && src[b-1] == ' ' {
			b--
		}
		if a == b {
			return
		}
		f := text.Fragment{Span: text.Span{Start: a, End: b}, Lang: text.Chinese}
		if !han {
			if strings.IndexFunc(src[a:b], unicode.IsLetter) < 0 || !isFrench(src[a:b]) {
				return
			}
			f.Lang = text.French
		}
		out = append(out, f)
	}
	for i, c := range src {
		switch {
		case strings.ContainsRune(",.:;()!?\n，。：；（）、", c):
			flush(i)
			start, han = i+len(string(c)), false
		case lang.IsHan(c) != han && unicode.IsLetter(c):
			flush(i)
			start, han = i, lang.IsHan(c)
		}
	}
	flush(len(src))
	return out
}

// vote compares the words that only French has with those that only English has.
func vote(p string) bool {
	fr, en := 0, 0
	for w := range strings.FieldsFuncSeq(strings.ToLower(p), func(c rune) bool { return !unicode.IsLetter(c) }) {
		switch k := lang.Look(w); {
		case k.French() && !k.English():
			fr++
		case k.English() && !k.French():
			en++
		}
	}
	return fr > en
}

// TestDetectionTable prints the table of README: the decoder beside lingua-go and a vote of the lexicons, on the annotated
// documents.
func TestDetectionTable(t *testing.T) {
	if testing.Short() {
		t.Skip("lingua-go takes seconds")
	}
	docs := evalDocuments(t, "dev")
	t.Log("| method | precision | recall | F1 | English words flagged | exact fr | exact zh | found fr | found zh | kept |")
	for _, m := range methods(t) {
		c := newTally()
		for _, d := range docs {
			c.add(d, m.find(d.Mixed))
		}
		p, r, f := c.scores()
		t.Logf("| %s | %.4f | %.4f | %.4f | %d/%d | %d/%d | %d/%d | %d | %d | %d/%d |", m.name, p, r, f, c.fp, c.english,
			c.exact["fr"], c.spans["fr"], c.exact["zh"], c.spans["zh"], c.found["fr"], c.found["zh"], c.kept, c.keeps)
		if m.name == "decoder" && f < 0.99 {
			t.Errorf("F1 of the decoder fell to %.4f", f)
		}
	}
}

// TestLinguaIsRare counts the words that lingua-go is asked about: less than one in a hundred Latin tokens.
func TestLinguaIsRare(t *testing.T) {
	words := func(s string) int {
		return len(strings.FieldsFunc(s, func(c rune) bool { return !unicode.IsLetter(c) || lang.IsHan(c) }))
	}
	s := builtin(t)
	all := 0
	for _, d := range evalDocuments(t, "dev") {
		identified(s, d.Name, d.Mixed)
		all += words(d.Mixed)
	}
	for _, name := range []string{"clean/tico.txt", "clean/medquad.txt"} {
		b, err := os.ReadFile(filepath.Join(evalDir, name))
		if err != nil {
			t.Skipf("no evaluation data beside the repository: %v", err)
		}
		identified(s, name, string(b))
		all += words(string(b))
	}
	asked, runs := 0, 0
	s.linguist.answers.Range(func(run, _ any) bool {
		asked += words(run.(string))
		runs++
		return true
	})
	t.Logf("lingua-go was asked about %d runs, %d of %d Latin words", runs, asked, all)
	if 100*asked >= all {
		t.Errorf("lingua-go was asked about %d of %d Latin words", asked, all)
	}
}

// BenchmarkMethods puts the methods side by side on the annotated documents.
func BenchmarkMethods(b *testing.B) {
	docs := evalDocuments(b, "dev")
	for _, m := range methods(b) {
		b.Run(m.name, func(b *testing.B) {
			run := func(docs []gold.Document) (n int64) {
				for _, d := range docs {
					m.find(d.Mixed)
					n += int64(len(d.Mixed))
				}
				return n
			}
			b.SetBytes(run(docs[:2]))
			for b.Loop() {
				run(docs[:2])
			}
		})
	}
}
