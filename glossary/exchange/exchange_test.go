package exchange

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"unmix/glossary"
)

const samples = "../../testdata/glossary"

// sample reads a sample file in a format.
func sample(t *testing.T, format, name string, d Defaults) (rows, left []string) {
	t.Helper()
	f, err := Find(format, name)
	if err != nil {
		t.Fatal(err)
	}
	src, err := os.ReadFile(filepath.Join(samples, name))
	if err != nil {
		t.Fatal(err)
	}
	entries, left, err := f.Read(name, src, d)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		rows = append(rows, e.Row())
	}
	return rows, left
}

func TestSamples(t *testing.T) {
	tests := []struct {
		file, format string
		defaults     Defaults
		rows, left   []string
	}{
		{"service-fr-en.csv", "pairs", Defaults{POS: "noun"}, []string{
			"fr\tfoie\tliver|hepatic organ\tnoun",
			"fr\tgreffe, fécale\tfecal \"stool\" transplant\tnoun",
			"fr\tgrand mal\tgrand mal\tnoun\t\t\tkeep",
		}, nil},
		{"service-four-columns.csv", "pairs", Defaults{}, []string{"fr\tfoie\tliver", "fr\trein\tkidney", "zh\t肝\tliver"},
			[]string{`row 4 translates to "fr", not to English`}},
		{"spreadsheet.csv", "", Defaults{Domain: "anatomy", Status: glossary.Draft}, []string{
			"fr\tfoie\tliver\tnoun\tanatomy\t\tdraft", "fr\trein\tkidney|renal organ\tnoun\tanatomy\t\tdraft",
		}, []string{`the column "Comment" is not read`}},
		{"basic-2019.tbx", "", Defaults{}, []string{
			"fr\tcirrhose\tcirrhosis|hepatic cirrhosis\tnoun\thepatology\t\t\tNot the skin sign.",
			"zh\t肝硬化\tcirrhosis|hepatic cirrhosis\tnoun\thepatology\t\t\tNot the skin sign.",
			"fr\thypertension portale\tportal hypertension\tnoun\t\tpl=-",
			"fr\tHTP\tportal hypertension",
		}, []string{
			"deprecated English terms are not read: 1",
			"descriptions of type definition are not read: 1",
			"term notes of type grammaticalGender are not read: 1",
			"term notes of type termType are not read: 1",
			"terms in de are not read: 1",
			"terms without an English one are not read: 1",
		}},
		{"team.xlsx", "", Defaults{}, []string{"fr\trejet de greffe\tgraft rejection\tnoun", "zh\t移植\ttransplantation|graft"},
			[]string{`the column "owner" is not read`, "only the first sheet is read, not Notes"}},
		{"basic-2008.tbx", "", Defaults{}, []string{"fr\trein\tkidney\tnoun\tnephrology"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			rows, left := sample(t, tt.format, tt.file, tt.defaults)
			if !slices.Equal(rows, tt.rows) {
				t.Errorf("rows\n%s\nwant\n%s", strings.Join(rows, "\n"), strings.Join(tt.rows, "\n"))
			}
			if !slices.Equal(left, tt.left) {
				t.Errorf("left\n%s\nwant\n%s", strings.Join(left, "\n"), strings.Join(tt.left, "\n"))
			}
		})
	}
}

// TestRoundTrip writes every format and reads it back: what differs must be in the columns that the format says it loses.
func TestRoundTrip(t *testing.T) {
	want, _ := sample(t, "", "terms.tsv", Defaults{})
	entries := read(t, "terms.tsv")
	for _, f := range Formats {
		if f.Read == nil {
			continue
		}
		t.Run(f.Name, func(t *testing.T) {
			var b bytes.Buffer
			if err := f.Write(&b, entries); err != nil {
				t.Fatal(err)
			}
			back, left, err := f.Read("back", b.Bytes(), Defaults{})
			if err != nil || len(left) > 0 {
				t.Fatalf("error %v, left %q", err, left)
			}
			var rows []string
			for _, e := range back {
				rows = append(rows, e.Row())
			}
			losses := f.Losses(entries)
			if len(losses) == 0 && !slices.Equal(rows, want) {
				t.Errorf("rows\n%s\nwant\n%s", strings.Join(rows, "\n"), strings.Join(want, "\n"))
			}
			if f.pairs && !slices.Equal(rows, []string{"fr\tabcès\tabscess", "fr\tgrand mal\tgrand mal\t\t\t\tkeep", "fr\tgreffe\tgraft", "fr\tjusqu'à\tup to",
				"zh\t布加综合征\tBudd-Chiari syndrome", "zh\t肝硬化\tcirrhosis"}) {
				t.Errorf("rows\n%s", strings.Join(rows, "\n"))
			}
		})
	}
}

// read reads a sample glossary file.
func read(t *testing.T, name string) []*glossary.Entry {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(samples, name))
	if err != nil {
		t.Fatal(err)
	}
	entries, err := glossary.Read(name, bytes.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	return entries
}

func TestLosses(t *testing.T) {
	entries := read(t, "terms.tsv")
	for name, want := range map[string][]string{
		"tsv":  nil,
		"xlsx": nil,
		"tbx":  nil,
		"tmx": {
			"tmx has no place for the column forms: 3 entries lose it",
			"tmx has no place for the column status: 3 entries lose it",
			"tmx has no place for the column examples: 1 entries lose it",
			"tmx has no place for drafts and forbidden terms: 2 entries are left out",
		},
	} {
		f, err := Find(name, "")
		if err != nil {
			t.Fatal(err)
		}
		if got := f.Losses(entries); !slices.Equal(got, want) {
			t.Errorf("%s loses\n%s", name, strings.Join(got, "\n"))
		}
	}
	pairs, _ := Find("pairs", "")
	if got := pairs.Losses(entries); !slices.Contains(got, "pairs takes one translation of a term: 3 entries lose the others") {
		t.Errorf("pairs loses\n%s", strings.Join(got, "\n"))
	}
}

func TestRefused(t *testing.T) {
	tests := []struct{ format, src, want string }{
		{"csv", "", "glossary: f: no rows"},
		{"csv", "term,english,lang\nfoie,liver,\n", "glossary: f:2:1: no language: write the code of the term's language, such as fr or zh"},
		{"csv", "term,english,lang\nfoie,,fr\n", `glossary: f:2:3: no English for "foie"`},
		{"csv", "term,english,lang\n\"fo\nie\",liver,fr\n", `glossary: f: row 2: the term "fo\nie" holds a tab or a line break`},
		{"pairs", "fr,en\nfoie\n", "glossary: f: row 2: one column, want a term and its English"},
		{"xlsx", "no zip", "glossary: f: zip: not a valid zip file"},
		{"tbx", "<html/>", "glossary: f: <html> is not TBX: want <tbx> or <martif>"},
		{"tbx", `<tbx style="dct"/>`, `glossary: f: TBX in style "dct": only dca is read`},
		{"tbx", "term,english", "glossary: f: no XML in it"},
		{"tbx", "<tbx><text>", "glossary: f: XML syntax error on line 1: unexpected EOF"},
	}
	for _, tt := range tests {
		f, err := Find(tt.format, "")
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := f.Read("f", []byte(tt.src), Defaults{}); err == nil || err.Error() != tt.want {
			t.Errorf("%s %q: error %v, want %s", tt.format, tt.src, err, tt.want)
		}
	}
	if _, err := Find("", "terms.doc"); err == nil {
		t.Error("no error for an unknown extension")
	}
}
