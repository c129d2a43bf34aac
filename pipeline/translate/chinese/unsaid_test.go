package chinese

import (
	"testing"

	"unmix/glossary"
	"unmix/pipeline/translate/english"
)

func TestUnsaid(t *testing.T) {
	reading := func(src, pos string) *item {
		return &item{head: &leaf{token: &token{text: src}, src: src, entry: &glossary.Entry{Term: src, POS: pos}}}
	}
	literal := &item{head: &leaf{token: &token{text: "的"}, src: "的"}}
	parse := []*item{{rule: &compiled{}, kids: []*item{reading("显著", "adv"), literal, reading("延长", "verb")}}}
	words := func(sources ...string) []english.Phrase {
		var p english.Phrase
		for _, s := range sources {
			p.Words = append(p.Words, english.Word{Source: s})
		}
		return []english.Phrase{p}
	}
	for _, tt := range []struct {
		name    string
		english []english.Phrase
		want    string
	}{
		{"all said", words("显著", "延长"), ""},
		{"by one word for two", words("显著延长"), ""},
		{"an adverb lost", words("延长"), "显著"},
		{"everything lost", words(), "显著"},
	} {
		if got := unsaid(parse, tt.english); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
