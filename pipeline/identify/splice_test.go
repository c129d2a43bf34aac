package identify

import (
	"bufio"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"unmix/pipeline/gold"
	"unmix/pipeline/text"
)

// spliced makes annotated documents of parallel sentences: a phrase of the translation is put into the English sentence,
// at a space, so that no word of the decoder's own documents is met again.
func spliced(t testing.TB) []gold.Document {
	f, err := os.Open(filepath.Join(evalDir, "tico", "fr-en.tsv"))
	if err != nil {
		t.Skipf("no evaluation data beside the repository: %v", err)
	}
	defer f.Close()
	rnd := rand.New(rand.NewSource(7))
	var docs []gold.Document
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		fr, rest, ok := strings.Cut(in.Text(), "\t")
		en, _, _ := strings.Cut(rest, "\t")
		if !ok {
			continue
		}
		if phrase := frenchPhrase(rnd, fr); phrase != "" {
			docs = append(docs, gold.Parse("tico", splice(rnd, en, phrase)))
		}
	}
	return docs
}

// frenchPhrase takes a stretch of one to eight words that begins behind a comma or before an article or preposition, and
// ends before the next one.
func frenchPhrase(rnd *rand.Rand, fr string) string {
	words := strings.Fields(fr)
	begins := func(w string) bool {
		switch strings.ToLower(w) {
		case "le", "la", "les", "un", "une", "des", "du", "dans", "pour", "avec", "sur", "chez", "et", "par", "qui":
			return true
		}
		return false
	}
	var starts []int
	for i, w := range words {
		if begins(w) {
			starts = append(starts, i)
		}
	}
	if len(starts) < 2 {
		return ""
	}
	k := rnd.Intn(len(starts) - 1)
	end := starts[k] + 2
	for end < len(words) && end < starts[k]+8 && !begins(words[end]) {
		end++
	}
	end = min(end, len(words))
	for end > starts[k] && len(words[end-1]) < 4 {
		end--
	}
	phrase := strings.Join(words[starts[k]:end], " ")
	if end < starts[k]+2 || strings.ContainsAny(phrase, ".,;:()«»\"{}=|0123456789") {
		return ""
	}
	return phrase
}

// splice puts a marked phrase behind a random word of an English sentence.
func splice(rnd *rand.Rand, en, phrase string) string {
	words := strings.Fields(strings.NewReplacer("{", "", "}", "").Replace(en))
	if len(words) == 0 {
		return ""
	}
	k := rnd.Intn(len(words))
	out := append(append(append([]string{}, words[:k]...), "{{fr:"+phrase+"=>x}}"), words[k:]...)
	return strings.Join(out, " ")
}

// TestSplicedParallel measures the decoder on phrases that nobody chose; many of them are cut where no translator would cut.
func TestSplicedParallel(t *testing.T) {
	s := builtin(t)
	c := newTally()
	for _, d := range spliced(t) {
		c.add(d, foreignSpans(identified(s, d.Name, d.Mixed)))
	}
	p, r, f := c.scores()
	t.Logf("spliced: tokens P %.4f R %.4f F1 %.4f, English flagged %d/%d; found fr %d/%d; exact %d; noise %.2f per 1000 bytes",
		p, r, f, c.fp, c.english, c.found["fr"], c.spans["fr"], c.exact["fr"], 1000*float64(c.noise)/float64(max(1, c.outside)))
	c.list(t)
	if f < 0.96 {
		t.Errorf("F1 %.4f on spliced sentences", f)
	}
}

// TestWholeFrench reads the French sentences themselves: each is one fragment, but for what stands outside sentences.
func TestWholeFrench(t *testing.T) {
	s := builtin(t)
	f, err := os.Open(filepath.Join(evalDir, "tico", "fr-en.tsv"))
	if err != nil {
		t.Skipf("no evaluation data beside the repository: %v", err)
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	total, covered, shown := 0, 0, 0
	for in.Scan() {
		fr, _, _ := strings.Cut(in.Text(), "\t")
		d := identified(s, "fr", fr)
		n := 0
		for _, g := range foreignSpans(d) {
			if g.Lang == text.French {
				n += g.Len()
			}
		}
		total += len(fr)
		covered += n
		if float64(n) < 0.9*float64(len(fr)) && shown < 40 {
			shown++
			var b strings.Builder
			for _, seg := range d.Segments {
				for _, g := range seg.Fragments {
					b.WriteString("[" + string(g.Lang) + g.Keep + " " + g.Of(fr) + "]")
				}
			}
			t.Log(b.String())
		}
	}
	if 100*covered < 97*total {
		t.Errorf("only %d of %d bytes of French sentences are in French fragments", covered, total)
	}
	t.Logf("French sentences: %d of %d bytes in French fragments (%.2f %%)", covered, total, 100*float64(covered)/float64(total))
}
