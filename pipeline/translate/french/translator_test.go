package french

import (
	"reflect"
	"strings"
	"sync"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/digits"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// TestSpelling translates one term in all the spellings that a document may have it in.
func TestSpelling(t *testing.T) {
	entries, err := glossary.Read("t.tsv", strings.NewReader("lang\tterm\tenglish\tpos\nfr\thépatite\thepatitis\tnoun\nfr\tcœur\theart\tnoun\n"+
		"fr\tinsuffisance hépatique\tliver failure\tnoun\nfr\tinflammation\tinflammation\tnoun\nfr\tévaluation\tevaluation\tnoun\n"+
		"fr\tcérébrovasculaire\tcerebrovascular\tadj\nfr\tcardio-rénal\tcardiorenal\tadj\n"))
	if err != nil {
		t.Fatal(err)
	}
	tr := New(entries)
	for _, tt := range []struct{ source, want string }{
		{"hépatite", "hepatitis"},
		{"he\u0301patite", "hepatitis"}, // decomposed
		{"HEPATITE", "hepatitis"},
		{"hepatite", "hepatitis"},
		{"coeur", "heart"},
		{"l’inflammation", "inflammation"},
		{"l'inflammation", "inflammation"},
		{"l inflammation", "inflammation"}, // lost apostrophe
		{"L'EVALUATION", "evaluation"},
		{"insuffisances hépatiques", "liver failures"},
		{"inflam-\nmation", "inflammation"}, // hyphen at the end of a line
		{"inflammation cérébro-vasculaire", "cerebrovascular inflammation"},
		{"hépatite cardiorénale", "cardiorenal hepatitis"},
		{"hépatite CD4+", "hepatitis CD4+"}, // a plus sign belongs to its symbol
		{"10⁶ insuffisances hépatiques", "10⁶ liver failures"},
	} {
		out := translate(tr, tt.source)
		if got := strings.TrimPrefix(out.New, "the "); got != tt.want || out.Why != "" {
			t.Errorf("%q is %q %s, want %q", tt.source, out.New, out.Why, tt.want)
		}
	}
}

// TestRefusal holds the translator to all or nothing: what it cannot do completely is a draft that says why.
func TestRefusal(t *testing.T) {
	tr := smallTranslator(t)
	for _, tt := range []struct{ source, why string }{
		{"la fibrose du xyloplaste", "no entry covers"},
		{"brumeusement", "no entry covers"},
		{"traitement oral", ""},
	} {
		out := translate(tr, tt.source)
		if (tt.why == "") != (out.Why == "") || !strings.HasPrefix(out.Why, tt.why) {
			t.Errorf("%q: why %q, want %q", tt.source, out.Why, tt.why)
		}
		if out.New == "" {
			t.Errorf("%q: no draft", tt.source)
		}
	}
	if negative("reduces fibrosis") || !negative("does not reduce fibrosis") || !negative("without fibrosis") {
		t.Error("negations are not seen rightly")
	}
}

// TestLayers gives a user's file the right of way over a longer built-in term.
func TestLayers(t *testing.T) {
	read := func(s string) []*glossary.Entry {
		e, err := glossary.Read("t.tsv", strings.NewReader("lang\tterm\tenglish\tpos\n"+s))
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	g := glossary.New(read("fr\tfoie\thepar\tnoun\n"), read("fr\tfoie\tliver\tnoun\nfr\tfoie gras\tfatty liver\tnoun\nfr\tgras\tfat\tadj\n"))
	if out := translate(New(g.Entries("fr")), "foie gras"); out.New != "fat hepar" {
		t.Errorf("got %q", out.New)
	}
}

// TestOrderOfTrust holds confidence to its order: an entry above a composition above a derived word.
func TestOrderOfTrust(t *testing.T) {
	tr := smallTranslator(t)
	entry, composed, derived := translate(tr, "fibrose"), translate(tr, "réduction de la fibrose chronique"), translate(tr, "une encéphalopathie chronique")
	if derived.Why != "" || !strings.HasSuffix(derived.New, "chronic encephalopathy") {
		t.Fatalf("derived: %q %s", derived.New, derived.Why)
	}
	if !(entry.Confidence > composed.Confidence && composed.Confidence > derived.Confidence) {
		t.Errorf("confidence: entry %.2f, composed %.2f, derived %.2f", entry.Confidence, composed.Confidence, derived.Confidence)
	}
}

// TestDerive builds words by correspondence and refuses what is no English word.
func TestDerive(t *testing.T) {
	for _, tt := range []struct {
		lemma string
		want  string
	}{
		{"bronchiolite", "bronchiolitis"},
		{"encéphalopathie", "encephalopathy"},
		{"radiothérapie", "radiotherapy"},
		{"gastrectomie", "gastrectomy"},
		{"xyloplastie", ""},
	} {
		got, rule, ok := derive(tt.lemma, lang.Noun)
		if got != tt.want || ok != (tt.want != "") || ok && !strings.HasPrefix(rule, "derived-") {
			t.Errorf("%s: got %q by %q", tt.lemma, got, rule)
		}
	}
}

// TestDeterministic translates the rule table from many goroutines and expects the same every time.
func TestDeterministic(t *testing.T) {
	tr := smallTranslator(t)
	var want []english.Translation
	for _, row := range ruleTable {
		want = append(want, translate(tr, row.source))
	}
	fresh := smallTranslator(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i, row := range ruleTable {
				if got := translate(fresh, row.source); !reflect.DeepEqual(got, want[i]) {
					t.Errorf("%q: %+v, before %+v", row.source, got, want[i])
				}
			}
		})
	}
	wg.Wait()
}

// long is a fragment of about n bytes without a full stop.
func long(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		b.WriteString(ruleTable[i%len(ruleTable)].source)
		b.WriteByte(' ')
	}
	return b.String()
}

// TestLong translates a fragment of 100 KB: quadratic work anywhere would not come to an end in the time of a test.
func TestLong(t *testing.T) {
	if testing.Short() {
		t.Skip("100 KB")
	}
	for _, src := range []string{
		long(100_000),
		strings.Repeat("fonction du foie de ", 5_000),
		strings.Repeat("la fibrose, ", 8_000),
		strings.Repeat("chronique et sévère ", 5_000),
		strings.Repeat("ne peut pas ", 8_000),
		strings.Repeat("x", 100_000),
		strings.Repeat("é-", 30_000),
	} {
		if out := translate(smallTranslator(t), src); len(out.New) < len(src)/4 {
			t.Errorf("%.20q: only %d bytes came back", src, len(out.New))
		}
	}
}

// FuzzTranslate holds the translator to its invariants on any text: it does not fail, and a translation that may be applied
// has every number of the source.
func FuzzTranslate(f *testing.F) {
	for _, row := range ruleTable {
		f.Add(row.source)
	}
	f.Add("l’\u0301 d'  -\n 5 % %")
	tr := smallTranslator(f)
	f.Fuzz(func(t *testing.T, s string) {
		doc := text.NewDocument("fuzz", s)
		out := tr.Translate(english.Request{Doc: doc, Span: text.Span{End: len(s)}})
		if out.Why == "" && digits.Lost(s, out.New, true) != "" {
			t.Errorf("%q: %q lost a number", s, out.New)
		}
		if out.Confidence < 0 || out.Confidence > 1 {
			t.Errorf("confidence %v", out.Confidence)
		}
	})
}

func BenchmarkNew(b *testing.B) {
	entries, err := glossary.Builtin()
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	for b.Loop() {
		New(entries)
	}
}

func BenchmarkTranslate(b *testing.B) {
	tr := builtin(b)
	src := "Une réduction de la mortalité a été observée chez 35 % des patients atteints de fibrose modérée à sévère"
	doc := text.NewDocument("bench", src)
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		tr.Translate(english.Request{Doc: doc, Span: text.Span{End: len(src)}})
	}
}

func BenchmarkLong(b *testing.B) {
	tr := builtin(b)
	for _, n := range []int{10_000, 100_000} {
		src := long(n)
		doc := text.NewDocument("bench", src)
		b.Run("", func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			for b.Loop() {
				tr.Translate(english.Request{Doc: doc, Span: text.Span{End: len(src)}})
			}
		})
	}
}
