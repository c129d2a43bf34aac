package chinese

import (
	"os"
	"strings"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/text"
)

// smallTranslator reads the glossary of the rule table: single words, so that the rules have to compose them.
func smallTranslator(t testing.TB) *Translator {
	t.Helper()
	f, err := os.Open("testdata/glossary.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	entries, err := glossary.Read("testdata/glossary.tsv", f)
	if err != nil {
		t.Fatal(err)
	}
	return New(entries)
}

// fired lists the rules that the reading of a fragment uses.
func fired(tr *Translator, s string) map[string]bool {
	doc := text.NewDocument("table", s)
	r := request(doc, text.Span{Start: 0, End: len(s)})
	names := map[string]bool{}
	var walk func(*item)
	walk = func(it *item) {
		if it.rule != nil {
			names[it.rule.Name] = true
		}
		for _, k := range it.kids {
			walk(k)
		}
	}
	chars := foldChars(s, 0)
	l := tr.segment(chars)
	for _, win := range windows(tidy(l.best)) {
		w := &work{t: tr, r: r, chars: chars, others: l.others}
		items, _ := w.cover(w.chart(win))
		for _, it := range items {
			walk(it)
		}
	}
	return names
}

// TestRuleTable holds every rule to a row of testdata/rules.tsv: the rule's name, a fragment that it reads, and the English. A
// rule without a row fails.
func TestRuleTable(t *testing.T) {
	data, err := os.ReadFile("testdata/rules.tsv")
	if err != nil {
		t.Fatal(err)
	}
	tr := smallTranslator(t)
	rows := map[string]bool{}
	for n, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		f := strings.Split(line, "\t")
		if n == 0 {
			continue
		}
		if len(f) != 3 {
			t.Fatalf("line %d: %d fields, want rule, chinese, english", n+1, len(f))
		}
		name, src, want := f[0], f[1], f[2]
		rows[name] = true
		if !fired(tr, src)[name] {
			t.Errorf("%s does not read %s", name, src)
		}
		doc := text.NewDocument("table", src)
		got := tr.Translate(request(doc, text.Span{Start: 0, End: len(src)}))
		if got.New != want || got.Why != "" {
			t.Errorf("%s: %s gives %q (%s), want %q", name, src, got.New, got.Why, want)
		}
	}
	seen := map[string]bool{}
	for _, r := range rules() {
		if !rows[r.Name] {
			t.Errorf("rule %s has no row in testdata/rules.tsv", r.Name)
		}
		if seen[r.Name] {
			t.Errorf("two rules are called %s", r.Name)
		}
		seen[r.Name] = true
	}
}
