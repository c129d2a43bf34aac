package identify

import "strings"

// French words that English names as French.

// namedWord is the reason to keep a word of another language that English speaks of.
const namedWord = "a word that English names"

// keepMentions keeps a French word that English names as one: "from the Old French douleur", "the French word grippe", "French: hôpital".
func (r *reader) keepMentions() {
	for i := 0; i+1 < len(r.tokens); i++ {
		if r.tokens[i].folded != "french" {
			continue
		}
		k := i + 1
		named := r.derives(i)
		if mentions(r.tokens[k].folded) && r.tokens[k].gap <= gapColon {
			k, named = k+1, true
		}
		if k == len(r.tokens) || !named && (r.tokens[k].gap < gapQuote || r.tokens[k].gap == gapStop) {
			continue
		}
		end := k
		for end < len(r.tokens) && end < k+3 && (end == k || r.tokens[end].gap <= gapSpace) && r.tokens[end].score[french] > ownEvidence {
			end++
		}
		if end == k || end == k+3 || end < len(r.tokens) && r.tokens[end].gap <= gapSpace && r.tokens[end].score[french] > 0 {
			continue // no word, but French itself
		}
		for ; k < end; k++ {
			r.tokens[k].mention(namedWord)
		}
	}
}

// derives reports whether token i, "French", names where a word comes from: Old French, from French, from the French.
func (r *reader) derives(i int) bool {
	if i == 0 {
		return false
	}
	switch r.tokens[i-1].folded {
	case "old", "middle", "from":
		return true
	case "the":
		return i > 1 && r.tokens[i-2].folded == "from"
	}
	return false
}

// mentions reports the English words between "French" and the word that is named.
func mentions(folded string) bool {
	switch strings.TrimSuffix(folded, "s") {
	case "word", "term", "for", "name", "expression", "phrase", "verb", "noun", "adjective", "equivalent":
		return true
	}
	return false
}
