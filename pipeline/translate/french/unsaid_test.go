package french

import (
	"testing"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

func TestUnsaid(t *testing.T) {
	ts := tokenise("doit être entièrement retiré", 0)
	edges := func(tags ...tag) (path []*edge) {
		for i, tag := range tags {
			path = append(path, &edge{from: i, to: i + 1, tag: tag, reading: lang.Analysis{Lemma: ts[i].form}})
		}
		return path
	}
	path := edges(tFin, tInf, tAdv, tPast)
	never := &edge{from: 2, to: 3, tag: tNeg, closed: &closedWord{form: "jamais", tag: tNeg}}
	article := &edge{from: 2, to: 3, tag: tDet, closed: &closedWord{form: "les", tag: tDet, kind: lang.KindArticle}}
	if !never.content() || article.content() {
		t.Error("a negation weighs, an article does not")
	}
	words := func(sources ...string) []*chunk {
		c := &chunk{}
		for _, s := range sources {
			c.words = append(c.words, english.Word{Source: s})
		}
		return []*chunk{c}
	}
	for _, tt := range []struct {
		name    string
		english []*chunk
		want    string
	}{
		{"all said", words("doit", "entièrement", "retiré"), ""},
		{"by one word for two", words("doit", "entièrement retiré"), ""},
		{"an adverb lost", words("doit", "retiré"), "entièrement"},
		{"être is grammar", words("doit", "retiré", "entièrement"), ""},
		{"everything lost", words(), "doit"},
	} {
		if got := unsaid(ts, path, tt.english); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
