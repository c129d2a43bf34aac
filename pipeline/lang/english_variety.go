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
	british map[string]string // by American spelling
	known   map[string]bool   // British spellings
}) {
	n := strings.Count(britishTable, "\n")
	v.british, v.known = make(map[string]string, n), make(map[string]bool, n)
	for line := range strings.Lines(britishTable) {
		american, british, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		v.british[american] = british
		v.known[british] = true
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
func IsBritish(word string) bool { return varieties().known[word] }
