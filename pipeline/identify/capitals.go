package identify

import (
	"strings"
)

// Words in capitals: headings, acronyms and the names of studies.

// shouted reports whether a single word in capitals among small letters is a French word of the glossary and no acronym: DOULEUR.
func (r *reader) shouted(t *token) bool {
	if len(t.folded) < 6 || t.look.English() || t.meaning != different && t.bareMeaning() != different {
		return false
	}
	switch r.wordClass(t.form) {
	case frenchAccented, frenchRespelled, frenchWord, unaccentedFrench:
		return true
	}
	return false
}

// namesStudy reports whether token i stands before an English word for a study, which has its name in capitals: the ESPOIR cohort.
func (r *reader) namesStudy(i int) bool {
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	switch strings.TrimSuffix(r.tokens[i+1].folded, "s") {
	case "trial", "study", "studie", "cohort", "registry", "group", "investigator", "survey", "program", "project", "network", "consortium", "score", "criteria":
		return true
	}
	return false
}

// besideCapitals reports whether a neighbour of a word in capitals is in capitals too: a heading inside a segment.
func (r *reader) besideCapitals(i int) bool {
	return i > 0 && r.tokens[i-1].capitals || i+1 < len(r.tokens) && r.tokens[i+1].capitals
}
