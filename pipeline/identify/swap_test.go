package identify

import (
	"bufio"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// A leak is an English sentence in which one word has been swapped for the French one.
type leak struct {
	mixed, clean string
	french       text.Span
	kind         string
}

// A swapper knows the French word for an English one.
type swapper struct {
	terms   *terms
	english map[string]string // English word -> French term of the glossary
}

// newSwapper collects the glossary's words whose French differs from every English spelling that it admits.
func newSwapper(g *glossary.Glossary, t *terms) *swapper {
	s := &swapper{terms: t, english: map[string]string{}}
	for _, e := range g.Entries("fr") {
		term := glossary.Fold(e.Term)
		if e.Status == glossary.Keep || e.POS != "noun" && e.POS != "adj" || strings.ContainsAny(term, " '") || len(term) < 4 {
			continue
		}
		if english := strings.ToLower(e.English[0]); plainWord(english) && s.differs(term) && s.english[english] == "" {
			s.english[english] = term
		}
	}
	return s
}

// plainWord reports whether a word is letters only.
func plainWord(w string) bool {
	return len(w) > 3 && strings.IndexFunc(w, func(c rune) bool { return !unicode.IsLetter(c) }) < 0
}

// differs reports whether a French word is no English one, by the lists, by the texts and by the glossary.
func (s *swapper) differs(french string) bool {
	w := lang.Look(french)
	return !w.English() && w.Count() < attestedOnce && newForms(s.terms).word(french).meaning != same && !englishToo[french]
}

// french gives the French for an English word: the glossary's, or a word of the French list that is spelled by rule.
func (s *swapper) french(english string) string {
	folded := strings.ToLower(english)
	singular, plural := folded, false
	f := s.english[folded]
	if f == "" {
		if singular, plural = strings.CutSuffix(folded, "s"); plural {
			f = s.english[singular]
		} else {
			singular = folded
		}
	}
	if f == "" {
		f = s.byRule(singular)
	}
	if f == "" {
		return ""
	}
	if plural && !strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "x") {
		if stem, cut := strings.CutSuffix(f, "al"); cut {
			f = stem + "aux"
		} else {
			f += "s"
		}
	}
	if !s.differs(f) {
		return ""
	}
	if unicode.IsUpper(rune(english[0])) {
		first, size := utf8.DecodeRuneInString(f)
		f = string(unicode.ToUpper(first)) + f[size:]
	}
	return f
}

// byRule spells an English word as French would, if the French list then has it: ciprofloxacin, ciprofloxacine.
func (s *swapper) byRule(english string) string {
	for _, rule := range spellings {
		stem, cut := strings.CutSuffix(english, rule.english)
		if !cut || len(stem) < 4 || rule == bareE {
			continue
		}
		w := stem + rule.french
		if k := lang.Look(w); k.French() && !k.English() {
			return w
		}
		if forms := lang.FrenchUnaccented(w); len(forms) > 0 && !lang.Look(w).English() {
			return forms[0]
		}
	}
	return ""
}

// kindOf names the class of a French word by what gives it away.
func kindOf(french string) string {
	f := glossary.Fold(french)
	switch {
	case accented(f):
		return "accented"
	case strings.IndexByte(f, '-') > 0:
		return "hyphen"
	}
	singular := strings.TrimSuffix(strings.TrimSuffix(f, "s"), "x")
	for _, e := range [...]string{"ine", "ite", "ose", "ique", "aire", "euse", "ie", "al", "if", "eur", "ome", "isme", "eu", "au"} {
		if strings.HasSuffix(singular, e) {
			return "-" + e
		}
	}
	return "other"
}

// swaps makes up to n leaks of sentences, one of each word at most three times, in a fixed order.
func (s *swapper) swaps(sentences []string, n int) []leak {
	var out []leak
	met := map[string]int{}
	rnd := rand.New(rand.NewSource(3))
	for _, sentence := range sentences {
		if strings.IndexFunc(sentence, func(c rune) bool { return c > unicode.MaxASCII }) >= 0 {
			continue
		}
		var can []leak
		for at := 0; at < len(sentence); {
			if !asciiLetter(sentence[at]) {
				at++
				continue
			}
			end := at
			for end < len(sentence) && asciiLetter(sentence[end]) {
				end++
			}
			w := sentence[at:end]
			inName := at > 0 && unicode.IsUpper(rune(w[0])) || at == 0 && end+1 < len(sentence) && unicode.IsUpper(rune(sentence[end+1]))
			if f := s.french(w); f != "" && strings.ToUpper(w) != w && met[f] < 3 && !inName {
				can = append(can, leak{sentence[:at] + f + sentence[end:], sentence, text.Span{Start: at, End: at + len(f)}, kindOf(f)})
			}
			at = end
		}
		if len(can) > 0 {
			l := can[rnd.Intn(len(can))]
			met[l.french.Of(l.mixed)]++
			if out = append(out, l); len(out) == n {
				break
			}
		}
	}
	return out
}

// linesOf reads the lines of a file that are sentences, nil if there is no such file.
func linesOf(path string, column int) []string {
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	var out []string
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<22)
	for in.Scan() {
		cells := strings.Split(in.Text(), "\t")
		if column >= len(cells) || strings.HasPrefix(in.Text(), "#") {
			continue
		}
		for s := range strings.SplitSeq(cells[column], ". ") {
			if s = strings.TrimSpace(s); len(s) > 30 && len(s) < 400 {
				out = append(out, strings.TrimSuffix(s, ".")+".")
			}
		}
	}
	return out
}

// TestSwappedWords swaps single words of clean English for French ones, as they leak into published reports, and measures which are
// found and what else is: nothing else may be.
func TestSwappedWords(t *testing.T) {
	g, err := glossary.Load(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	s := New(g)
	w := newSwapper(g, s.terms())
	for _, source := range []struct {
		name      string
		sentences []string
		n         int
		least     float64 // share in percent
	}{
		{"own sentences", linesOf(filepath.Join("testdata", "reports.txt"), 0), 1000, 98},
		{"TICO-19", linesOf(filepath.Join(evalDir, "tico", "fr-en.tsv"), 1), 3000, 98},
		{"MedQuAD", linesOf(filepath.Join(evalDir, "clean", "medquad.txt"), 0), 6000, 98.5},
	} {
		t.Run(source.name, func(t *testing.T) {
			if len(source.sentences) == 0 {
				t.Skip("no evaluation data beside the repository")
			}
			measureSwaps(t, s, w.swaps(source.sentences, source.n), source.least)
		})
	}
}

// wider reports whether a fragment holds an English word beside the French one. Its own prefix (anti-), a number and a letter that belong
// to it (hépatite C) are none, and neither is a name behind a title (le président Xi Jinping), which is of no language.
func wider(src string, got, want text.Span) bool {
	for _, s := range []text.Span{{Start: got.Start, End: max(got.Start, want.Start)}, {Start: min(want.End, got.End), End: got.End}} {
		for w := range strings.FieldsFuncSeq(s.Of(src), func(c rune) bool { return !unicode.IsLetter(c) }) {
			first, _ := utf8.DecodeRuneInString(w)
			name := unicode.IsUpper(first) && !lang.Look(strings.ToLower(w)).English()
			if len(w) > 2 && !name && !slices.Contains(prefixes, w) {
				return true
			}
		}
	}
	return false
}

// measureSwaps counts what is found of the leaks, by their kind, and what is found beside them.
func measureSwaps(t *testing.T, s *Stage, leaks []leak, least float64) {
	all, found, noise := map[string]int{}, map[string]int{}, 0
	missed := map[string][]string{}
	total := 0
	for _, l := range leaks {
		all[l.kind]++
		hit := false
		for _, f := range foreignSpans(identified(s, "t", l.mixed)) {
			switch {
			case !f.Overlaps(l.french):
				noise++
				t.Logf("beside: %s", context(l.mixed, f.Span))
			case wider(l.mixed, f.Span, l.french):
				noise++
				t.Logf("too wide: %s, of %s", context(l.mixed, f.Span), l.french.Of(l.mixed))
				hit = true
			default:
				hit = true
			}
		}
		if hit {
			found[l.kind]++
			total++
		} else {
			missed[l.kind] = append(missed[l.kind], l.french.Of(l.mixed))
		}
	}
	kinds := make([]string, 0, len(all))
	for k := range all {
		kinds = append(kinds, k)
	}
	slices.Sort(kinds)
	for _, k := range kinds {
		m := missed[k]
		slices.Sort(m)
		m = slices.Compact(m)
		t.Logf("%-9s %4d of %4d (%5.1f %%)  %s", k, found[k], all[k], 100*float64(found[k])/float64(all[k]), strings.Join(m[:min(40, len(m))], " "))
	}
	share := 100 * float64(total) / float64(max(1, len(leaks)))
	summary := fmt.Sprintf("%d of %d swapped words found (%.2f %%), %d other fragments", total, len(leaks), share, noise)
	t.Log(summary)
	if share < least || 100*noise > 2*len(leaks) {
		t.Errorf("%s: at least %.1f %% and others beside at most 2 %% of them are asked for", summary, least)
	}
}
