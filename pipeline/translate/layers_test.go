package translate

import (
	"slices"
	"strings"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/text"
)

func read(t *testing.T, rows ...string) []*glossary.Entry {
	t.Helper()
	list, err := glossary.Read("test.tsv", strings.NewReader("lang\tterm\tenglish\tpos\tdomain\tforms\tstatus\n"+strings.Join(rows, "\n")+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestInForce(t *testing.T) {
	builtin := []string{"fr\tfoie\tliver\tnoun", "fr\tfoie gras\tfatty liver\tnoun", "fr\tfoiegras\tx\tnoun", "zh\t胰腺\tpancreas\tnoun", "zh\t急性胰腺炎\tacute pancreatitis\tnoun", "zh\t肝\tliver\tnoun", "zh\t肝硬化\tcirrhosis\tnoun"}
	for _, tt := range []struct {
		name string
		lang text.Lang
		user string
		want []string
	}{
		{"the same term and longer ones give way", text.French, "fr\tfoie\torgan\tnoun", []string{"foie=organ", "foiegras=x"}},
		{"Chinese by characters", text.Chinese, "zh\t胰腺\torgan\tnoun", []string{"胰腺=organ", "肝=liver", "肝硬化=cirrhosis"}},
		{"one character hides only itself", text.Chinese, "zh\t肝\torgan\tnoun", []string{"肝=organ", "胰腺=pancreas", "急性胰腺炎=acute pancreatitis", "肝硬化=cirrhosis"}},
		{"a draft hides nothing", text.Chinese, "zh\t肝\torgan\tnoun\t\t\tdraft", []string{"胰腺=pancreas", "急性胰腺炎=acute pancreatitis", "肝=liver", "肝硬化=cirrhosis"}},
	} {
		g := glossary.New(read(t, tt.user), read(t, builtin...))
		var got []string
		for _, e := range inForce(tt.lang, g.Entries(string(tt.lang)), false) {
			got = append(got, e.Term+"="+e.English[0])
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestPartOfSpeechOfARowWithoutOne(t *testing.T) {
	for row, want := range map[string]string{
		"fr\tréduire\treduce": "verb", "fr\thépatique\thepatic": "adj", "fr\tvorpalite\tvorpalitis": "noun", "fr\tsouvent\toften": "adv",
		"zh\t肝脏\tliver": "noun", "zh\t往往\toften": "adv",
	} {
		e := read(t, row)[0]
		if got := settled(text.Lang(e.Lang), e).POS; got != want {
			t.Errorf("%s: %q, want %q", row, got, want)
		}
	}
}

// TestStatuses runs the statuses of a user's rows through the stage.
func TestStatuses(t *testing.T) {
	g := glossary.New(read(t,
		"zh\t肝硬化\t肝硬化\tnoun\t\t\tkeep",
		"fr\tblorbite\tblorbitis\tnoun\t\t\tdraft",
		"fr\tfoie\thepatic organ\tnoun",
	), read(t, "zh\t肝硬化\tcirrhosis\tnoun", "fr\tfoie\tliver|hepatic\tnoun", "fr\taigu\tacute\tadj"))
	s := New(g, 1e-9)
	run := func(l text.Lang, src string) *text.Document {
		d := fragments(text.Fragment{Span: text.Span{End: len(src)}, Lang: l, Confidence: 1})
		d.Text = src
		if err := s.Run(d); err != nil {
			t.Fatal(err)
		}
		return d
	}
	if d := run(text.Chinese, "肝硬化"); len(d.Notes) != 1 || d.Notes[0].Kind != text.Kept {
		t.Errorf("keep: %+v %+v", d.Notes, d.Edits())
	}
	if d := run(text.French, "foie"); d.Output() != "hepatic organ" {
		t.Errorf("the user's English: %q", d.Output())
	}
	d := run(text.French, "blorbite aiguë")
	if e := d.Edits(); len(e) != 1 || e[0].New != "acute blorbitis" || !strings.Contains(e[0].Doubt, "draft") {
		t.Errorf("draft: %+v", e)
	}
}
