package glossary

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// plural is a toy language: words in s stand for those without it.
func plural(_, word string) []string {
	if w := strings.TrimSuffix(word, "s"); w != word {
		return []string{word, w}
	}
	return []string{word}
}

func texts(s string, tokens []Token) []string {
	out := []string{}
	for _, t := range tokens {
		out = append(out, t.Text)
		if Fold(s[t.Start:t.End]) != t.Text {
			out = append(out, "wrong offsets")
		}
	}
	return out
}

func TestTokens(t *testing.T) {
	for in, want := range map[string][]string{
		"L’Œdème, d'origine":       {"l'", "œdème", "d'", "origine"},
		"anti-inflammatoire":       {"anti", "inflammatoire"},
		"干细胞 (MSC)":                {"干", "细", "胞", "msc"},
		"T细胞":                      {"t", "细", "胞"},
		"les patients' 'quoted'":   {"les", "patients", "quoted"},
		"0,5 mg":                   {"0", "5", "mg"},
		"e\u0301tat a\u0300 pieds": {"état", "à", "pieds"},
		" – ":                      {},
	} {
		if got := texts(in, Tokens(in)); !slices.Equal(got, want) {
			t.Errorf("Tokens(%q) = %q, want %q", in, got, want)
		}
	}
	var codes []string
	for _, x := range Tokens("le SARS-CoV-2, B12, anti-viral") {
		if !x.Word {
			codes = append(codes, x.Text)
		}
	}
	if !slices.Equal(codes, []string{"sars", "cov", "2", "b12"}) {
		t.Errorf("codes %q", codes)
	}
}

func TestCover(t *testing.T) {
	entries := []*Entry{
		{Lang: "fr", Term: "cellule"}, {Lang: "fr", Term: "cellule souche"}, {Lang: "fr", Term: "souche bactérienne"},
		{Lang: "fr", Term: "greffe", Status: Draft},
	}
	m := NewMatcher("fr", entries, plural)
	for in, want := range map[string][]string{
		"des Cellules souches":         {"cellule souche"},
		"cellule souche bactérienne":   {"cellule", "souche bactérienne"}, // the longest first would leave a word
		"greffe de cellules":           {"cellule"},
		"celluleux":                    nil,
		"cellule, souche":              {"cellule souche"},
		"une souche et souches, rien.": nil,
	} {
		var got []string
		for _, x := range m.Cover(Tokens(in)) {
			got = append(got, x.Entries[0].Term)
		}
		if !slices.Equal(got, want) {
			t.Errorf("Cover(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestMatchOracle holds the matcher against a plain map of all terms.
func TestMatchOracle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[ab]{1,2}`)
		term := rapid.SliceOfN(word, 1, 3)
		oracle := map[string][]*Entry{}
		var entries []*Entry
		for _, words := range rapid.SliceOfN(term, 0, 12).Draw(t, "terms") {
			e := &Entry{Lang: "fr", Term: strings.Join(words, " ")}
			entries = append(entries, e)
			oracle[e.Term] = append(oracle[e.Term], e)
		}
		m := NewMatcher("fr", entries, AsWritten)
		words := rapid.SliceOfN(word, 0, 12).Draw(t, "text")
		tokens := Tokens(strings.Join(words, " "))
		for i := range tokens {
			var want []Match
			for j := i + 1; j <= len(tokens); j++ {
				if found := oracle[strings.Join(words[i:j], " ")]; found != nil {
					want = append(want, Match{i, j, found})
				}
			}
			got := m.At(tokens, i)
			if !slices.EqualFunc(got, want, func(a, b Match) bool {
				return a.First == b.First && a.End == b.End && slices.Equal(a.Entries, b.Entries)
			}) {
				t.Fatalf("at %d of %q: %v, want %v", i, words, got, want)
			}
		}
	})
}

// TestLongestOracle holds the walk over a trie of characters against a plain map, on real terms.
func TestLongestOracle(t *testing.T) {
	terms, trie := chineseTerms(t)
	texts := []string{strings.Join(slices.Collect(func(yield func(string) bool) {
		for i, e := range terms {
			if i%7 == 0 && !yield(e.Term) {
				return
			}
		}
	}), "。")}
	if dev, ok := devText(); ok {
		texts = append(texts, dev)
	} else {
		t.Log("../shared/eval/dev is absent: terms alone are tried")
	}
	known, longest := map[string]bool{}, 0
	for _, e := range terms {
		known[e.Term] = true
		longest = max(longest, len([]rune(e.Term)))
	}
	for _, text := range texts {
		runes := []rune(text)
		for i := range runes {
			want := 0
			for j := i + 1; j <= min(len(runes), i+longest); j++ {
				if known[string(runes[i:j])] {
					want = j - i
				}
			}
			if got, _ := trie.Longest(runes[i:]); got != want {
				t.Fatalf("at %q: %d characters, want %d", string(runes[i:min(len(runes), i+8)]), got, want)
			}
		}
	}
}

// chineseTerms are the built-in Chinese entries, and a trie of their characters.
func chineseTerms(t testing.TB) ([]*Entry, *Trie[rune]) {
	t.Helper()
	g, err := Load(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	trie := NewTrie[rune](len(g.Entries("zh")))
	for _, e := range g.Entries("zh") {
		trie.Add([]rune(e.Term), e)
	}
	return g.Entries("zh"), trie
}

// devText is the evaluation text, when it is there.
func devText() (string, bool) {
	files, err := filepath.Glob("../../shared/eval/dev/*.gold")
	if err != nil || len(files) == 0 {
		return "", false
	}
	var b strings.Builder
	for _, f := range files {
		src, err := os.ReadFile(f)
		if err != nil {
			return "", false
		}
		b.Write(src)
	}
	return b.String(), true
}

// BenchmarkLongest walks the evaluation text with a trie of all Chinese terms: MB/s of text. A term begins at a Han
// character or at the beginning of a Latin word.
func BenchmarkLongest(b *testing.B) {
	text, ok := devText()
	if !ok {
		b.Skip("../shared/eval/dev is absent")
	}
	_, trie := chineseTerms(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	found := 0
	for b.Loop() {
		runes := []rune(text)
		for i := 0; i < len(runes); {
			n, _ := trie.Longest(runes[i:])
			if n > 0 {
				found++
			}
			i += max(n, 1)
			for n == 0 && i < len(runes) && letter(runes[i-1]) && letter(runes[i]) {
				i++
			}
		}
	}
	if found == 0 {
		b.Fatal("nothing found")
	}
}

func letter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }

// BenchmarkLongestWords does the same by word with all French terms.
func BenchmarkLongestWords(b *testing.B) {
	text, ok := devText()
	if !ok {
		b.Skip("../shared/eval/dev is absent")
	}
	g, err := Load(nil, false)
	if err != nil {
		b.Fatal(err)
	}
	trie := NewTrie[string](len(g.Entries("fr")))
	for _, e := range g.Entries("fr") {
		trie.Add(Words(Fold(e.Term)), e)
	}
	words := Words(Fold(text))
	b.SetBytes(int64(len(text)))
	found := 0
	for b.Loop() {
		for i := 0; i < len(words); {
			n, _ := trie.Longest(words[i:])
			if n > 0 {
				found++
			}
			i += max(n, 1)
		}
	}
	if found == 0 {
		b.Fatal("nothing found")
	}
}
