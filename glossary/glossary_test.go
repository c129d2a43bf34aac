package glossary

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	tests := []struct {
		name, file string
		want       string // the error, "" for none
	}{
		{"whole row", head + "fr\tcellule souche\tstem cell\tnoun\tcell-biology\n", ""},
		{"three columns", "lang\tterm\tenglish\nzh\t肝\tliver\n", ""},
		{"columns in another order", "english\tlang\tterm\nliver\tzh\t肝\n", ""},
		{"byte-order mark and CRLF", "\ufefflang\tterm\tenglish\r\nzh\t肝\tliver\r\n", ""},
		{"empty lines and comments", "# mine\n\nlang\tterm\tenglish\n\nzh\t肝\tliver\n", ""},
		{"homographs", head + "zh\t治疗\ttreatment\tnoun\nzh\t治疗\ttreat\tverb\n", ""},
		{"twice", head + "fr\tfoie\tliver\tnoun\nfr\tFoie\tlivers\tnoun\n", `glossary: f.tsv:3: term "Foie" twice (first at line 2): remove one, or give them different parts of speech`},
		{"no header", "fr\tfoie\tliver\n", `glossary: f.tsv:1:1: unknown column "fr": the columns are lang, term, english, pos, domain, forms, status, note, examples`},
		{"empty file", "", "glossary: f.tsv:1: no header: the first line must be lang<TAB>term<TAB>english"},
		{"column missing", "lang\tterm\n", `glossary: f.tsv:1: no column "english": the header must name lang, term and english`},
		{"no English", head + "fr\tfoie\t\n", `glossary: f.tsv:2:3: no English for "foie"`},
		{"unknown status", head + "fr\tfoie\tliver\tnoun\t\t\tmaybe\n", `glossary: f.tsv:2:7: unknown status "maybe": use preferred, keep, forbidden or draft`},
		{"unknown part of speech", head + "fr\tfoie\tliver\tthing\n", `glossary: f.tsv:2:4: unknown part of speech "thing": use one of ` + strings.Join(POS, ", ")},
		{"too many fields", "lang\tterm\tenglish\nfr\tfoie\tliver\tnoun\n", "glossary: f.tsv:2:4: 4 fields, but the header names 3 columns"},
		{"not UTF-8", head + "fr\tfoi\xe9\tliver\n", "glossary: f.tsv:2: not UTF-8: save the file as UTF-8"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			entries, err := Read("f.tsv", strings.NewReader(tt.file))
			if tt.want == "" {
				if err != nil || len(entries) == 0 {
					t.Fatalf("%d entries, error %v", len(entries), err)
				}
				return
			}
			var row *RowError
			if !errors.As(err, &row) || err.Error() != tt.want {
				t.Errorf("error %v\nwant  %s", err, tt.want)
			}
		})
	}
}

func TestLayers(t *testing.T) {
	mine := []*Entry{{Lang: "fr", Term: "foie", English: []string{"hepatic organ"}}}
	theirs := []*Entry{{Lang: "fr", Term: "foie", English: []string{"liver"}}, {Lang: "zh", Term: "肝", English: []string{"liver"}}}
	g := New(mine, theirs)
	found := g.Find("fr", "FOIE")
	if len(found) != 2 || found[0].English[0] != "hepatic organ" || found[0].Layer != 0 || found[1].Layer != 1 {
		t.Errorf("found %+v", found)
	}
	if g.Digest() == New(theirs).Digest() || g.Digest() != New(mine, theirs).Digest() {
		t.Error("the digest must tell glossaries apart, and nothing else")
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"cellule souche":    "cellule souche",
		"Cellule  Souche ":  "cellule souche",
		"L’Œdème":           "l'œdème",
		"e\u0301tat":        "état",
		"anti‑inflammatory": "anti-inflammatory",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
	if got := Unaccent("l'œdème état"); got != "l'oedeme etat" {
		t.Errorf("Unaccent gives %q", got)
	}
	if got := Words("abus d'alcool anti-viral"); !slices.Equal(got, []string{"abus", "d'", "alcool", "anti-viral"}) {
		t.Errorf("Words gives %q", got)
	}
}

// TestBuiltin reads every built-in file: a malformed row fails here with its file and line, and so does a row out of the
// order of [Compare], in which a reader looks for it and [Insert] puts it.
func TestBuiltin(t *testing.T) {
	entries, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	byFile := map[string][]*Entry{}
	for _, e := range entries {
		byFile[e.File] = append(byFile[e.File], e)
	}
	for _, file := range byFile {
		if err := twice(file); err != nil {
			t.Error(err)
		}
		for i, e := range file[1:] {
			if Compare(file[i], e) > 0 {
				t.Errorf("%s: %q stands behind %q: sort the file by term, then by part of speech", e.Place(), e.Term, file[i].Term)
			}
		}
	}
	for _, e := range entries {
		if e.Domain+".tsv" != e.File[strings.LastIndexByte(e.File, '/')+1:] || e.Lang != e.File[:strings.IndexByte(e.File, '/')] {
			t.Errorf("%s: language %q or domain %q is not that of its file", e.Place(), e.Lang, e.Domain)
		}
	}
}

func TestTrie(t *testing.T) {
	trie := NewTrie[string](2)
	a, b := &Entry{Term: "cellule"}, &Entry{Term: "cellule souche"}
	trie.Add([]string{"cellule"}, a)
	trie.Add([]string{"cellule", "souche"}, b)
	at, ok := trie.Next(0, "cellule")
	if !ok || len(trie.Terms(at)) != 1 || trie.Terms(at)[0] != a {
		t.Fatal("the short term is not found")
	}
	at, ok = trie.Next(at, "souche")
	if !ok || trie.Terms(at)[0] != b {
		t.Fatal("the long term is not found")
	}
	if _, ok := trie.Next(at, "x"); ok {
		t.Error("a way that no term takes")
	}
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := readBuiltin(); err != nil {
			b.Fatal(err)
		}
	}
}
