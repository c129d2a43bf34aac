package translate

import (
	"strings"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/text"
)

// entries is a small glossary of its own, so that the test does not depend on the built-in one.
func entries(t *testing.T) *glossary.Glossary {
	t.Helper()
	list, err := glossary.Read("test.tsv", strings.NewReader("lang\tterm\tenglish\tpos\nfr\tfoie\tliver\tnoun\nzh\t肝\tliver\tnoun\n"))
	if err != nil {
		t.Fatal(err)
	}
	return glossary.New(list)
}

// fragments makes a document of one segment from English and foreign pieces in turn.
func fragments(pieces ...text.Fragment) *text.Document {
	whole := text.Span{Start: pieces[0].Start, End: pieces[len(pieces)-1].End}
	return &text.Document{Segments: []text.Segment{{Span: whole, Fragments: pieces}}}
}

func TestRun(t *testing.T) {
	for _, tt := range []struct {
		name     string
		lang     text.Lang
		src      string
		keep     string
		min      float64
		found    float64 // confidence of the detection
		english  string  // of the edit, "" for none
		doubt    string  // part of the edit's
		note     string  // part of the note's reason
		noteKind text.NoteKind
	}{
		{"French", text.French, "foie", "", 0, 1, "liver", "", "", 0},
		{"Chinese", text.Chinese, "肝", "", 0, 1, "liver", "", "", 0},
		{"a word that nothing covers", text.French, "xyzzyx", "", 0, 1, "xyzzyx", "covers", "", 0},
		{"no rules for the language", "de", "Leber", "", 0, 1, "", "", `no rules for language "de"`, text.Unresolved},
		{"kept", text.French, "foie", "a name", 0, 1, "", "", "a name", text.Kept},
		{"below the threshold", text.French, "foie", "", 0.999, 0.5, "liver", "confidence below", "", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := fragments(text.Fragment{Span: text.Span{End: len(tt.src)}, Lang: tt.lang, Confidence: tt.found, Keep: tt.keep})
			d.Text = tt.src
			if err := New(entries(t), tt.min).Run(d); err != nil {
				t.Fatal(err)
			}
			var e text.Edit
			if edits := d.Edits(); len(edits) > 0 {
				e = edits[0]
			}
			if e.New != tt.english || !strings.Contains(e.Doubt, tt.doubt) || (tt.doubt == "") != (e.Doubt == "") {
				t.Errorf("edit %+v, want %q with doubt %q", e, tt.english, tt.doubt)
			}
			switch {
			case tt.note == "" && len(d.Notes) > 0:
				t.Errorf("notes %+v", d.Notes)
			case tt.note != "" && (len(d.Notes) != 1 || !strings.Contains(d.Notes[0].Why, tt.note) || d.Notes[0].Kind != tt.noteKind):
				t.Errorf("notes %+v, want one with %q", d.Notes, tt.note)
			}
		})
	}
}

// TestMemo holds that what was translated before changes nothing: the same segment in documents with other words.
func TestMemo(t *testing.T) {
	list, err := glossary.Read("test.tsv", strings.NewReader("lang\tterm\tenglish\tpos\nfr\tfoie\tqwxz|zxwq\tnoun\n"))
	if err != nil {
		t.Fatal(err)
	}
	s := New(glossary.New(list), 1e-9)
	run := func(before string) string {
		src := before + "foie"
		d := &text.Document{Text: src, Segments: []text.Segment{
			{Span: text.Span{End: len(before)}, Fragments: []text.Fragment{{Span: text.Span{End: len(before)}, Lang: text.English}}},
			{Span: text.Span{Start: len(before), End: len(src)}, Fragments: []text.Fragment{{Span: text.Span{Start: len(before), End: len(src)}, Lang: text.French, Confidence: 1}}},
		}}
		if err := s.Run(d); err != nil {
			t.Fatal(err)
		}
		return d.Output()[len(before):]
	}
	for range 2 {
		if got := run("The organ. "); got != "qwxz" {
			t.Errorf("the preferred word is qwxz, got %q", got)
		}
		if got := run("The zxwq and the zxwq. "); got != "zxwq" {
			t.Errorf("the document's own word is zxwq, got %q", got)
		}
	}
}

// TestAfter holds that a fragment knows the form of the one before it, when they are joined.
func TestAfter(t *testing.T) {
	stage := New(glossary.New([]*glossary.Entry{
		{Lang: "zh", Term: "避免", English: []string{"avoid"}, POS: "verb"}, {Lang: "zh", Term: "阳光", English: []string{"sunlight"}, POS: "noun", Forms: "pl=-"},
		{Lang: "zh", Term: "复制", English: []string{"replication"}, POS: "noun", Forms: "pl=-"}, {Lang: "zh", Term: "复制", English: []string{"replicate"}, POS: "verb"},
	}), 0)
	for between, want := range map[string]string{" and ": "replicate", " because of ": "replication"} {
		src := "Viruses 避免阳光" + between + "复制."
		i, j := strings.Index(src, "避"), strings.Index(src, "复")
		k := i + len("避免阳光")
		d := fragments(
			text.Fragment{Span: text.Span{End: i}, Lang: text.English},
			text.Fragment{Span: text.Span{Start: i, End: k}, Lang: text.Chinese, Confidence: 1},
			text.Fragment{Span: text.Span{Start: k, End: j}, Lang: text.English},
			text.Fragment{Span: text.Span{Start: j, End: len(src) - 1}, Lang: text.Chinese, Confidence: 1},
			text.Fragment{Span: text.Span{Start: len(src) - 1, End: len(src)}, Lang: text.English},
		)
		d.Text = src
		if err := stage.Run(d); err != nil {
			t.Fatal(err)
		}
		if got := d.Edits()[1].New; got != want {
			t.Errorf("%q gives %q, want %q", src, got, want)
		}
	}
}

func TestVocabulary(t *testing.T) {
	src := "Adverse events and adverse Events; the tumour, 肝 and haemoglobin."
	i := strings.Index(src, "肝")
	d := fragments(
		text.Fragment{Span: text.Span{End: i}, Lang: text.English},
		text.Fragment{Span: text.Span{Start: i, End: i + 3}, Lang: text.Chinese},
		text.Fragment{Span: text.Span{Start: i + 3, End: len(src)}, Lang: text.English},
	)
	d.Text = src
	v := &vocabulary{last: map[string]occurrence{}}
	v.read(d)
	for term, want := range map[string]int{"adverse": 2, "the": 1, "adverse events": 2, "events adverse": 0, "liver": 0, "and": 2, "the tumour": 1} {
		if got := v.uses(term); got != want {
			t.Errorf("%q is used %d times, want %d", term, got, want)
		}
	}
	if !v.british {
		t.Error("tumour and haemoglobin are British")
	}
	s := setting(d, d.Segments[0], 1)
	if len(s.Left) == 0 || s.Left[len(s.Left)-1] != "," || len(s.Right) == 0 || s.Right[0] != "and" {
		t.Errorf("left %q, right %q", s.Left, s.Right)
	}
}
