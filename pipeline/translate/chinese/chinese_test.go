package chinese

import (
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"
	"unmix/pipeline/digits"

	"unmix/glossary"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

func translate(tr *Translator, src string) english.Translation {
	doc := text.NewDocument("test", src)
	return tr.Translate(english.Request{Doc: doc, Span: text.Span{Start: 0, End: len(src)}})
}

// TestUnknownIsADraft: what nothing covers is never replaced, and stands in the draft.
func TestUnknownIsADraft(t *testing.T) {
	tr := smallTranslator(t)
	for _, src := range []string{"魑魅", "魑魅的患者", "抑制魑魅", "患者魑魅死亡"} {
		got := translate(tr, src)
		if got.Why == "" || len(got.Unknown) == 0 {
			t.Errorf("%s: Why %q, Unknown %v", src, got.Why, got.Unknown)
		}
		if !strings.Contains(got.New, "魑") {
			t.Errorf("%s: draft %q has lost the unknown word", src, got.New)
		}
	}
}

// TestSuperlativeOpensSentence: nothing stands before a superlative that is the subject of the English after it.
func TestSuperlativeOpensSentence(t *testing.T) {
	const src = "最有效的方法"
	doc := text.NewDocument("test", src+" is aspirin, and it is given to all patients every day.")
	got := smallTranslator(t).Translate(english.Request{Doc: doc, Span: text.Span{Start: 0, End: len(src)}, Segment: text.Segment{Kind: text.Sentence, Span: text.Span{Start: 0, End: len(doc.Text)}},
		Setting: english.Setting{Right: []string{"is", "aspirin"}}})
	if want := "the most effective method"; got.New != want {
		t.Errorf("%q, want %q", got.New, want)
	}
}

// TestTraditionalAndFullWidth: traditional characters and full-width digits match simplified terms, and offsets count the bytes of
// the source.
func TestTraditionalAndFullWidth(t *testing.T) {
	tr := smallTranslator(t)
	for _, c := range []struct{ src, want string }{
		{"導致炎症", "lead to inflammation"},
		{"免疫細胞的活性", "activity of immune cells"},
		{"每日５００ mg", "５００ mg daily"},
	} {
		if got := translate(tr, c.src); got.New != c.want {
			t.Errorf("%s: %q, want %q", c.src, got.New, c.want)
		}
	}
	const before = "English "
	doc := text.NewDocument("test", before+"導致炎症")
	span := text.Span{Start: len(before), End: len(doc.Text)}
	for _, c := range foldChars(span.Of(doc.Text), span.Start) {
		if foldRune([]rune(doc.Text[c.start:c.end])[0]) != c.r {
			t.Errorf("character %q does not stand at %d", c.r, c.start)
		}
	}
}

// TestUserLayerFirst: a term of the user's own file goes before the built-in one, and before a longer one.
func TestUserLayerFirst(t *testing.T) {
	g := glossary.New(
		[]*glossary.Entry{{Lang: "zh", Term: "炎症", English: []string{"phlogosis"}, POS: "noun", Forms: "pl=-", Status: glossary.Preferred}},
		[]*glossary.Entry{
			{Lang: "zh", Term: "炎症", English: []string{"inflammation"}, POS: "noun", Status: glossary.Preferred},
			{Lang: "zh", Term: "导致", English: []string{"lead to"}, POS: "verb", Status: glossary.Preferred},
			{Lang: "zh", Term: "疼痛", English: []string{"pain"}, POS: "noun", Status: glossary.Draft},
		})
	tr := New(g.Entries("zh"))
	if got := translate(tr, "导致炎症"); got.New != "lead to phlogosis" {
		t.Errorf("user's term: %q", got.New)
	}
	if got := translate(tr, "导致疼痛"); got.Why == "" {
		t.Errorf("a draft entry was applied: %q", got.New)
	}
}

// TestForbiddenAndKeep: forbidden terms stay unresolved, keep terms stay as they are.
func TestForbiddenAndKeep(t *testing.T) {
	tr := New(glossary.New([]*glossary.Entry{
		{Lang: "zh", Term: "气", English: []string{"qi"}, POS: "noun", Status: glossary.Forbidden},
		{Lang: "zh", Term: "导致", English: []string{"lead to"}, POS: "verb", Status: glossary.Preferred},
	}).Entries("zh"))
	if got := translate(tr, "导致气"); got.Why == "" {
		t.Errorf("a forbidden term was translated: %q", got.New)
	}
}

// TestNegation: a draft is what has lost one.
func TestNegation(t *testing.T) {
	for _, c := range []struct {
		src, out string
		want     bool
	}{
		{"不能降低", "cannot reduce", true},
		{"不能降低", "can reduce", false},
		{"未治疗", "untreated", true},
		{"未治疗", "treated", false},
		{"无发热", "fever", false},
		{"不过", "however", true},
		{"未來", "future", true},
		{"在儿童拿不到的地方", "out of the reach of children", true},
		{"拿不到药物", "obtain the drug", false},
		{"颈部不能触及肿块", "masses are palpable in the neck", false},
	} {
		if got := negationKept(c.src, c.out); got != c.want {
			t.Errorf("negationKept(%q, %q) = %v", c.src, c.out, got)
		}
	}
}

// TestConcurrentAndDeterministic: many goroutines get the same answer.
func TestConcurrentAndDeterministic(t *testing.T) {
	tr := smallTranslator(t)
	const src = "免疫细胞的活性和患者年龄等因素导致炎症"
	want := translate(tr, src)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 5 {
				if got := translate(tr, src); got.New != want.New || got.Confidence != want.Confidence {
					t.Errorf("%q %v, then %q %v", want.New, want.Confidence, got.New, got.Confidence)
				}
			}
		})
	}
	wg.Wait()
}

// TestWindowsAreBounded: whatever the length, no stretch that is parsed together exceeds the limit, and none is lost.
func TestWindowsAreBounded(t *testing.T) {
	tr := smallTranslator(t)
	src := strings.Repeat("免疫细胞的活性", 4000) + strings.Repeat("炎症，", 4000) // 100 KB
	tokens := tr.segment(foldChars(src, 0)).best
	n := 0
	for _, w := range windows(tokens) {
		if len(w) == 0 || len(w) > maxWindow {
			t.Fatalf("a window of %d tokens", len(w))
		}
		n += len(w)
	}
	if n != len(tokens) {
		t.Errorf("%d of %d tokens", n, len(tokens))
	}
}

// FuzzTranslate states what holds for every input: no panic, valid UTF-8, the same answer twice, and no lost number, negation or
// character without a word of it.
func FuzzTranslate(f *testing.F) {
	for _, s := range []string{"免疫细胞的活性", "3.125 mg，每日两次", "不能降低死亡率。", "（如阿司匹林", "第二十", "功效 干细胞疗法", "\xff患者", "", "的的的", "EGFR或ALK"} {
		f.Add(s)
	}
	tr := smallTranslator(f)
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) || len(s) > 2000 {
			t.Skip()
		}
		got, again := translate(tr, s), translate(tr, s)
		if got.New != again.New || got.Confidence != again.Confidence {
			t.Errorf("%q, then %q", got.New, again.New)
		}
		if !utf8.ValidString(got.New) {
			t.Errorf("not UTF-8: %q", got.New)
		}
		if got.Why == "" && (digits.Lost(s, got.New, false) != "" || !negationKept(s, got.New) || strings.ContainsFunc(got.New, func(r rune) bool { return unicode.Is(unicode.Han, r) })) {
			t.Errorf("%q became %q without a word", s, got.New)
		}
		if got.Confidence < 0 || got.Confidence > 1 {
			t.Errorf("confidence %v", got.Confidence)
		}
	})
}
