package identify

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/gold"
	"unmix/pipeline/lang"
	"unmix/pipeline/split"
	"unmix/pipeline/text"
)

// evalDir is where the evaluation data lies beside the repository.
const evalDir = "../../../shared/eval"

// evalDocuments reads the annotated documents of a folder, or skips the test when the evaluation data is absent.
func evalDocuments(t testing.TB, folder string) []gold.Document {
	t.Helper()
	docs, err := gold.ReadDir(filepath.Join(evalDir, folder))
	if err != nil {
		t.Skipf("no evaluation data beside the repository: %v", err)
	}
	return docs
}

// builtin is the stage with the built-in glossary.
func builtin(t testing.TB) *Stage {
	t.Helper()
	g, err := glossary.Load(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	return New(g)
}

// identified runs split and identify on a text.
func identified(s *Stage, name, src string) *text.Document {
	d := text.NewDocument(name, src)
	split.New().Run(d)
	s.Run(d)
	return d
}

// foreignSpans are the fragments of a document that are neither English nor kept.
func foreignSpans(d *text.Document) []text.Fragment {
	var out []text.Fragment
	for _, s := range d.Segments {
		for _, f := range s.Fragments {
			if f.Lang != text.English && f.Keep == "" {
				out = append(out, f)
			}
		}
	}
	return out
}

// A tally counts what a method found in the annotated documents, with the definitions of eval/detect.py and eval/gold.py.
type tally struct {
	tp, fp, fn, english    int // tokens: a word, or one Han character
	found, exact, spans    map[string]int
	noise, outside         int // bytes
	kept, keeps, rightLang int
	langTokens             int
	missed, inexact, noisy []string
}

func newTally() *tally {
	return &tally{found: map[string]int{}, exact: map[string]int{}, spans: map[string]int{}}
}

// add scores one document.
func (c *tally) add(d gold.Document, got []text.Fragment) {
	src := d.Mixed
	g, p := make([]byte, len(src)), make([]byte, len(src))
	paint := func(b []byte, s text.Span, v byte) {
		for i := s.Start; i < s.End; i++ {
			b[i] = v
		}
	}
	for _, m := range d.Marks {
		switch m.Kind {
		case "fr":
			paint(g, m.Span, 1)
		case "zh":
			paint(g, m.Span, 2)
		}
	}
	for _, f := range got {
		v := byte(2)
		if f.Lang == text.French {
			v = 1
		} else if f.Lang != text.Chinese {
			v = 3
		}
		paint(p, f.Span, v)
	}
	c.tokens(src, g, p)
	for i := range g {
		if g[i] == 0 {
			c.outside++
			if p[i] != 0 {
				c.noise++
			}
		}
	}
	for _, f := range got {
		out := 0
		for i := f.Start; i < f.End; i++ {
			if g[i] == 0 {
				out++
			}
		}
		if out > 0 {
			c.noisy = append(c.noisy, d.Name+": "+context(src, f.Span))
		}
	}
	for _, m := range d.Marks {
		c.mark(d, m, g, p)
	}
}

// tokens counts the tokens of one document.
func (c *tally) tokens(src string, g, p []byte) {
	for i := 0; i < len(src); {
		r, n := utf8.DecodeRuneInString(src[i:])
		j := i + n
		switch {
		case lang.IsHan(r):
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			for j < len(src) {
				r, n := utf8.DecodeRuneInString(src[j:])
				if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) || lang.IsHan(r) {
					break
				}
				j += n
			}
			if strings.IndexFunc(src[i:j], unicode.IsLetter) < 0 {
				i = j
				continue
			}
		default:
			i = j
			continue
		}
		gs, ps := 0, 0
		for k := i; k < j; k++ {
			if g[k] != 0 {
				gs++
			}
			if p[k] != 0 {
				ps++
			}
		}
		isG, isP := 2*gs > j-i, 2*ps > j-i
		switch {
		case isG && isP:
			c.tp++
			c.langTokens++
			if mid := i + (j-i)/2; g[mid] == p[mid] {
				c.rightLang++
			}
		case isP:
			c.fp++
		case isG:
			c.fn++
		}
		if !isG {
			c.english++
		}
		i = j
	}
}

// mark scores one annotated place.
func (c *tally) mark(d gold.Document, m gold.Mark, g, p []byte) {
	covered := 0
	for i := m.Start; i < m.End; i++ {
		if p[i] != 0 {
			covered++
		}
	}
	if m.Kind == "keep" {
		c.keeps++
		if covered == 0 {
			c.kept++
		} else {
			c.missed = append(c.missed, "keep "+d.Name+": "+context(d.Mixed, m.Span))
		}
		return
	}
	c.spans[m.Kind]++
	if 2*covered >= m.Len() {
		c.found[m.Kind]++
	} else {
		c.missed = append(c.missed, m.Kind+" "+d.Name+": "+context(d.Mixed, m.Span))
	}
	touched := func(k, step int) bool {
		for k >= 0 && k < len(p) && d.Mixed[k] < utf8.RuneSelf && !unicode.IsLetter(rune(d.Mixed[k])) && !unicode.IsDigit(rune(d.Mixed[k])) {
			k += step
		}
		return k >= 0 && k < len(p) && p[k] != 0 && g[k] == 0
	}
	if float64(covered) >= 0.999*float64(m.Len())-3 && !touched(m.Start-1, -1) && !touched(m.End, 1) {
		c.exact[m.Kind]++
	} else {
		c.inexact = append(c.inexact, m.Kind+" "+d.Name+": "+context(d.Mixed, m.Span))
	}
}

// scores gives precision, recall and F1 over tokens.
func (c *tally) scores() (p, r, f float64) {
	p = float64(c.tp) / float64(max(1, c.tp+c.fp))
	r = float64(c.tp) / float64(max(1, c.tp+c.fn))
	return p, r, 2 * p * r / max(1e-9, p+r)
}

// context shows a span with what stands around it.
func context(src string, s text.Span) string {
	a, b := max(0, s.Start-25), min(len(src), s.End+25)
	return strings.ReplaceAll(strings.ToValidUTF8(src[a:s.Start], "")+"[["+s.Of(src)+"]]"+strings.ToValidUTF8(src[s.End:b], ""), "\n", "⏎")
}

// TestDecoderOnAnnotated holds the decoder to the figures asked of it on the annotated documents.
func TestDecoderOnAnnotated(t *testing.T) {
	s := builtin(t)
	for _, folder := range []string{"dev", "seeds"} {
		c := newTally()
		for _, d := range evalDocuments(t, folder) {
			c.add(d, foreignSpans(identified(s, d.Name, d.Mixed)))
		}
		p, r, f := c.scores()
		t.Logf("%s: tokens P %.4f R %.4f F1 %.4f, English flagged %d/%d; found zh %d/%d fr %d/%d; exact zh %d fr %d; kept %d/%d; noise %.2f per 1000 bytes; language %d/%d",
			folder, p, r, f, c.fp, c.english, c.found["zh"], c.spans["zh"], c.found["fr"], c.spans["fr"], c.exact["zh"], c.exact["fr"], c.kept, c.keeps,
			1000*float64(c.noise)/float64(max(1, c.outside)), c.rightLang, c.langTokens)
		c.list(t)
		if noise := 1000 * float64(c.noise) / float64(max(1, c.outside)); noise > 0.5 || f < 0.995 {
			t.Errorf("%s: F1 %.4f, noise %.2f: at least 0.995 and at most 0.5 are asked for", folder, f, noise)
		}
		if 100*c.found["fr"] < 98*c.spans["fr"] || 100*c.found["zh"] < 99*c.spans["zh"] {
			t.Errorf("%s: found %d of %d French and %d of %d Chinese spans", folder, c.found["fr"], c.spans["fr"], c.found["zh"], c.spans["zh"])
		}
	}
}

// list logs the first places where a method went wrong.
func (c *tally) list(t *testing.T) {
	for _, l := range []struct {
		name  string
		lines []string
	}{{"missed", c.missed}, {"inexact", c.inexact}, {"noisy", c.noisy}} {
		for _, line := range l.lines[:min(20, len(l.lines))] {
			t.Logf("%s %s", l.name, line)
		}
	}
}

// TestCleanEnglish asks for silence in clean English: nothing in it is foreign but the Chinese names that it quotes.
func TestCleanEnglish(t *testing.T) {
	s := builtin(t)
	for _, name := range []string{"clean/tico.txt", "clean/medquad.txt"} {
		b, err := os.ReadFile(filepath.Join(evalDir, name))
		if err != nil {
			t.Skipf("no evaluation data beside the repository: %v", err)
		}
		d := identified(s, name, string(b))
		n, decoded := 0, 0
		for _, f := range foreignSpans(d) {
			n++
			report := t.Logf
			if f.Lang != text.Chinese {
				report = t.Errorf
			}
			report("%s %s %.2f %s: %s", name, f.Lang, f.Confidence, f.By, context(d.Text, f.Span))
		}
		for _, seg := range d.Segments {
			if len(seg.Fragments) > 1 {
				decoded++
			}
		}
		t.Logf("%s: %d foreign fragments, %d of %d segments with several fragments", name, n, decoded, len(d.Segments))
	}
}

// TestOwnDocuments reads the annotated documents of this package, which were written without a look at the evaluation data.
// Their accepted texts play no part here.
func TestOwnDocuments(t *testing.T) {
	docs, err := gold.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	s, c := builtin(t), newTally()
	for _, d := range docs {
		c.add(d, foreignSpans(identified(s, d.Name, d.Mixed)))
	}
	p, r, f := c.scores()
	t.Logf("own: tokens P %.4f R %.4f F1 %.4f; exact fr %d/%d zh %d/%d; kept %d/%d",
		p, r, f, c.exact["fr"], c.spans["fr"], c.exact["zh"], c.spans["zh"], c.kept, c.keeps)
	c.list(t)
	if f < 0.97 || c.kept < c.keeps-3 {
		t.Errorf("F1 %.4f, kept %d of %d", f, c.kept, c.keeps)
	}
}

// TestConcurrent asks one stage from many goroutines: the answers are those of a single one.
func TestConcurrent(t *testing.T) {
	docs, err := gold.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	s := builtin(t)
	var want []string
	for _, d := range docs {
		want = append(want, shown(s, d.Mixed))
	}
	var wg sync.WaitGroup
	for range 8 {
		for i, d := range docs {
			wg.Go(func() {
				if got := shown(s, d.Mixed); got != want[i] {
					t.Errorf("%s: another answer beside others", d.Name)
				}
			})
		}
	}
	wg.Wait()
}
