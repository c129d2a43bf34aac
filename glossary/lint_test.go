package glossary

import (
	"slices"
	"strings"
	"testing"
)

// toyLinter knows two domains, the plural of the toy language, one traditional character and one English word.
func toyLinter() *Linter {
	return &Linter{
		Normalize: func(lang, word string) []string {
			if word == "變" {
				return []string{word, "变"}
			}
			return plural(lang, word)
		},
		Ordinary: func(term string) bool { return term == "pain" || term == "route" },
		Spelled:  func(word string) bool { return word == "naïve" },
		Domains:  []string{"general", "hepatology"},
	}
}

const head = "lang\tterm\tenglish\tpos\tdomain\tforms\tstatus\tnote\n"

// found lists findings as "line:column severity rule".
func found(f []Finding) []string {
	var out []string
	for _, x := range f {
		place, _, _ := strings.Cut(strings.TrimPrefix(x.String(), x.File+":"), ": ")
		out = append(out, place+" "+string(x.Severity)+" "+x.Rule)
	}
	return out
}

func TestLint(t *testing.T) {
	tests := []struct {
		name, rows string
		want       []string
	}{
		{"clean", "fr\tfoie\tliver\tnoun\thepatology\nzh\t肝\tliver\tnoun\n", nil},
		{"duplicate", "fr\tfoie\tliver\tnoun\nfr\tFoie\tliver\tnoun\n", []string{"3:2 error duplicate"}},
		{"conflict", "fr\tfoie\tliver\tnoun\nfr\tfoie\tfaith\t\n", []string{"3:3 error conflict", "3:4 warning pos"}},
		{"kept and translated", "fr\tfoie\tliver\tnoun\nfr\tfoie\tfoie\tphrase\t\t\tkeep\n", []string{"3:7 error conflict"}},
		{"homographs", "zh\t治疗\ttreatment\tnoun\nzh\t治疗\ttreat\tverb\n", nil},
		{"foreign letters", "fr\tfoie\tliver|hépatite\tnoun\nzh\t肝\t肝 disease\tnoun\nfr\tnaïf\tnaïve\tadj\nfr\tbêta\tβ-cell\tnoun\n",
			[]string{"2:3 error foreign", "3:3 error foreign"}},
		{"English word", "fr\tpain\tbread\tnoun\nfr\troute\troute\tnoun\n", []string{"2:2 warning english", "3:2 info english"}},
		{"English word, meant so", "fr\tpain\tbread\tnoun\t\t\t\tin diets\n", []string{"2:2 info english"}},
		{"not NFC", "fr\te\u0301tat\tstate\tnoun\n", []string{"2:2 error nfc"}},
		{"curly apostrophe", "fr\tl’eau\twater\tnoun\n", []string{"2:2 error apostrophe"}},
		{"both apostrophes", "fr\tl’eau\twater\tnoun\nfr\tl'eau\twater\tnoun\n", []string{"2:2 error apostrophe", "3:2 error duplicate"}},
		{"no part of speech", "fr\tfoie\tliver\n", []string{"2:4 warning pos"}},
		{"unknown domain", "fr\tfoie\tliver\tnoun\tplumbing\n", []string{"2:5 error domain"}},
		{"unknown language", "de\tLeber\tliver\tnoun\n", []string{"2:1 error language"}},
		{"empty fields", "fr\t\tliver\tnoun\nfr\tfoie\t\tnoun\nfr\trein\tkidney||ren\tnoun\n",
			[]string{"2:2 error unreadable", "3:3 error unreadable", "4:3 error empty"}},
		{"unreachable", "fr\t...\tdots\tnoun\nzh\t肝 脏\tliver\tnoun\n", []string{"2:2 error unreachable", "3:2 error unreachable"}},
		{"traditional", "zh\t病變\tlesion\tnoun\n", []string{"2:2 warning traditional"}},
		{"unfilled", "fr\tfoie\t?\tnoun\nfr\trein\t?\tnoun\t\t\tdraft\n", []string{"2:3 error unreadable"}},
		{"kept as another word", "fr\tgrand mal\tepilepsy\tnoun\t\t\tkeep\n", []string{"2:3 warning keep"}},
		{"spaces", "fr\tfoie  gras\tfat liver \tnoun\n", []string{"2:2 error space", "2:3 error space"}},
		{"status", "fr\tfoie\tliver\tnoun\t\t\tmaybe\n", []string{"2:7 error unreadable"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := found(toyLinter().Lint([]Source{{File: "f.tsv", Text: head + tt.rows}}))
			if !slices.Equal(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

// TestLintLayers holds what is said of entries that get in each other's way over several files.
func TestLintLayers(t *testing.T) {
	sources := []Source{
		{File: "a.tsv", Text: head + "fr\tfoie\tliver\tnoun\n"},
		{File: "b.tsv", Text: head + "fr\tfoie\tfaith\tnoun\n"},
		{File: "fr/general.tsv", Text: head + "fr\tcirrhose du foie\tcirrhosis\tnoun\nfr\tfoie\tliver\tnoun\n", Builtin: true},
		{File: "fr/hepatology.tsv", Text: head + "fr\tcirrhose du foie\tliver cirrhosis\tnoun\n", Builtin: true},
	}
	var got []string
	for _, f := range toyLinter().Lint(sources) {
		got = append(got, f.String())
	}
	want := []string{
		`a.tsv:2:2: info: "foie" has the right of way over the built-in fr/general.tsv:3 [override]`,
		`a.tsv:2:2: info: "foie" has the right of way over the longer built-in terms that hold it, 2 of them: cirrhose du foie, cirrhose du foie [overlap]`,
		`b.tsv:2:2: warning: "foie" is never reached: a.tsv:2 has the right of way [shadowed]`,
		`fr/hepatology.tsv:2:3: warning: "cirrhose du foie" is "liver cirrhosis" here and "cirrhosis" at fr/general.tsv:2, which wins [conflict]`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestInsert(t *testing.T) {
	const file = "# mine\nlang\tterm\tenglish\tpos\nfr\tfoie\tliver\tnoun\n# of two\nzh\t肝\tliver\tnoun"
	e := func(term, english, pos string) *Entry {
		return &Entry{Lang: "fr", Term: term, English: []string{english}, POS: pos, Status: Preferred}
	}
	tests := []struct {
		name    string
		entry   *Entry
		want    string // what is new in the file, "" for nothing
		refused string
	}{
		{"before", e("bras", "arm", "noun"), "# mine\nlang\tterm\tenglish\tpos\nfr\tbras\tarm\tnoun\nfr\tfoie", ""},
		{"after", e("rein", "kidney", "noun"), "# of two\nfr\trein\tkidney\tnoun\nzh\t肝", ""},
		{"at the end", &Entry{Lang: "zh", Term: "肾", English: []string{"kidney"}, POS: "noun", Status: Preferred}, "zh\t肝\tliver\tnoun\nzh\t肾\tkidney\tnoun\n", ""},
		{"another part of speech", e("foie", "hepatic", "adj"), "fr\tfoie\thepatic\tadj\nfr\tfoie\tliver", ""},
		{"the same", e("Foie", "liver", "noun"), "", `glossary: f.tsv:3: "foie" stands there already: liver`},
		{"conflict", e("foie", "faith", "noun"), "", `glossary: f.tsv:3: conflict: "foie" is "liver" there, not "faith": change that row, or give another part of speech`},
		{"conflict without part of speech", e("foie", "faith", ""), "", `glossary: f.tsv:3: conflict: "foie" is "liver" there, not "faith": change that row, or give another part of speech`},
		{"tab", e("le\tfoie", "liver", "noun"), "", "glossary: the term \"le\\tfoie\" holds a tab or a line break, which no field can"},
		{"no English", &Entry{Lang: "fr", Term: "rein", Status: Preferred}, "", `glossary: no English for "rein"`},
		{"missing column", &Entry{Lang: "fr", Term: "rein", English: []string{"kidney"}, Domain: "nephrology", Status: Preferred}, "",
			`glossary: f.tsv: the file has no column "domain": add it to the header`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, refused, err := Insert("f.tsv", file, tt.entry)
			if err != nil {
				t.Fatal(err)
			}
			if tt.refused != "" {
				if len(refused) != 1 || refused[0].Error() != tt.refused || got != file {
					t.Errorf("refused %v, want %s", refused, tt.refused)
				}
				return
			}
			if len(refused) > 0 || !strings.Contains(got, tt.want) {
				t.Errorf("refused %v, file\n%s", refused, got)
			}
			entries, err := Read("f.tsv", strings.NewReader(got))
			if err != nil || !slices.IsSortedFunc(entries, Compare) || len(entries) != 3 {
				t.Errorf("entries %v, error %v", entries, err)
			}
		})
	}
	if got, _, err := Insert("f.tsv", "", e("foie", "liver", "noun")); err != nil || got != strings.Join(Columns, "\t")+"\nfr\tfoie\tliver\tnoun\n" {
		t.Errorf("a new file is %q, error %v", got, err)
	}
}

func TestSearch(t *testing.T) {
	g := New([]*Entry{
		{Lang: "fr", Term: "cellule souche", English: []string{"stem cell"}},
		{Lang: "fr", Term: "greffe de cellules souches", English: []string{"stem cell transplant"}},
		{Lang: "zh", Term: "病变", English: []string{"lesion", "pathological change"}},
	})
	n := toyLinter().Normalize
	for text, want := range map[string][]string{
		"Cellules Souches":     {"cellule souche"},
		"病變":                   {"病变"},
		"pathological changes": {"病变 english"},
		"stem cells":           {"cellule souche english"},
		"cell transplant":      {"greffe de cellules souches english part"},
		"souche":               {"cellule souche part"},
		"变":                    {"病变 part"},
		"nothing":              nil,
		"":                     nil,
	} {
		var got []string
		for _, h := range g.Search(text, n) {
			s := h.Term
			if h.OnEnglish {
				s += " english"
			}
			if h.Part {
				s += " part"
			}
			got = append(got, s)
		}
		if !slices.Equal(got, want) {
			t.Errorf("Search(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestCoverage(t *testing.T) {
	m := NewMatcher("zh", []*Entry{{Lang: "zh", Term: "肝"}, {Lang: "zh", Term: "硬化"}}, AsWritten)
	c := &Coverage{Lang: "zh"}
	c.Add(m, "肝硬化与TIPS，门静脉；门静脉。B12")
	if c.Tokens != 10 || c.Known != 3 || c.Share() != 0.3 {
		t.Errorf("%d of %d", c.Known, c.Tokens)
	}
	gaps := c.Gaps()
	french := &Coverage{Lang: "fr", Literal: func(w string) bool { return w == "oms" }}
	french.Add(NewMatcher("fr", nil, AsWritten), "OMS, OMS et 肝")
	if french.Tokens != 3 || french.Literals != 2 || french.Gaps()[0].Text != "oms" {
		t.Errorf("%d tokens, %d literal", french.Tokens, french.Literals)
	}
	if len(gaps) != 2 || gaps[0].Text != "门静脉" || gaps[0].Count != 2 || gaps[1].Text != "与" {
		t.Errorf("gaps %+v", gaps)
	}
}

func TestSuggest(t *testing.T) {
	g := New([]*Entry{{Lang: "fr", Term: "foie", English: []string{"liver"}}, {Lang: "fr", Term: "gras", English: []string{"fatty"}},
		{Lang: "fr", Term: "rate", English: []string{Unfilled}, Status: Draft}})
	describe := func(_, words string) (string, string) {
		if strings.Contains(words, " ") {
			return words, ""
		}
		return strings.TrimSuffix(words, "s"), "noun"
	}
	got := g.Suggest([]Unmapped{
		{Lang: "fr", Text: "foie des loups", Unknown: []string{"loups"}, Place: "a:1:1"},
		{Lang: "fr", Text: "loup", Unknown: []string{"loup"}, Place: "b:1:1"},
		{Lang: "fr", Text: "foie gras", English: "foie gras", Decided: true, Place: "c:1:1"},
		{Lang: "fr", Text: "foie", English: "liver", Decided: true, Place: "d:1:1"}, // known as it is
		{Lang: "fr", Text: "rate", Unknown: []string{"rate"}, Place: "e:1:1"},       // a draft already
		{Lang: "de", Text: "Leber", Unknown: []string{"Leber"}, Place: "f:1:1"},     // no such glossary
	}, plural, describe)
	var rows []string
	for _, s := range got {
		rows = append(rows, s.Entry.Row())
	}
	want := []string{
		"fr\tloup\t?\tnoun\t\t\tdraft\t2 times, first at a:1:1",
		"fr\tfoie gras\tfoie gras\t\t\t\tdraft\tonce, at c:1:1",
	}
	if !slices.Equal(rows, want) {
		t.Fatalf("got\n%s", strings.Join(rows, "\n"))
	}
	wantParts := []Part{{"foie", true, "fr:foie"}, {"des", true, ""}, {"loups", false, ""}}
	if !slices.Equal(got[0].Parts, wantParts) {
		t.Errorf("parts %+v", got[0].Parts)
	}
}
