package lang

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/british.txt
var britishTable string

// varieties holds the words that the two varieties of English spell differently, in both directions. It is read when a
// document first asks, which clean English never does.
var varieties = sync.OnceValue(func() (v struct {
	british  map[string]string // by American spelling
	american map[string]string // by British spelling
}) {
	n := strings.Count(britishTable, "\n")
	v.british, v.american = make(map[string]string, n), make(map[string]string, n)
	for line := range strings.Lines(britishTable) {
		american, british, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		v.british[american] = british
		v.american[british] = american
	}
	return v
})

// British gives the most usual British spelling of a lower-case American word; ok is false if the two do not differ or the
// lexicon does not know it.
func British(word string) (spelling string, ok bool) {
	spelling, ok = varieties().british[word]
	return spelling, ok
}

// IsBritish reports whether a lower-case word is spelled in a way that American English spells differently: tumour,
// haemoglobin, centre.
func IsBritish(word string) bool { return varieties().american[word] != "" }

// American gives the American spelling of a lower-case English word, the word itself when there is no other: tumor for tumour.
// A word that no table holds goes by its ending (Merriam-Webster: -ization, except improvisation and its like).
func American(word string) string {
	if spelling, ok := varieties().american[word]; ok {
		return spelling
	}
	if stem, ok := strings.CutSuffix(word, "isation"); ok && len(stem) > 3 && !strings.HasSuffix(stem, "prov") && !strings.HasSuffix(stem, "telev") {
		return stem + "ization"
	}
	return word
}
