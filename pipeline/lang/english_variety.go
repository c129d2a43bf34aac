package lang

import "strings"

// IsBritish reports whether a lower-case word is spelled in a way that American English spells differently: tumour,
// haemoglobin, centre.
func IsBritish(word string) bool {
	for _, s := range britishStems {
		british := strings.Trim(s.british, "^$")
		i := strings.Index(word, british)
		if i < 0 || strings.HasPrefix(s.american, "^") && i > 0 || strings.HasSuffix(s.american, "$") && i+len(british) < len(word) {
			continue
		}
		american := word[:i] + strings.Trim(s.american, "^$") + word[i+len(british):]
		if Look(american).English() && Look(word).English() {
			return true
		}
	}
	return false
}
