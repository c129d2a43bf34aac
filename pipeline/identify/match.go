package identify

import (
	"strings"

	"unmix/pipeline/lang"
)

// longest gives the length in tokens of the longest term of this role that begins at token i; 0 for none.
func (r *reader) longest(i int, want role) int {
	t := &r.tokens[i]
	if t.begins&want == 0 {
		return 0
	}
	n := r.longestSpelled(i, want, false)
	if n < 2 && want == termFrench && t.keys.cut != 0 {
		return max(n, r.longestSpelled(i, want, true)) // globules rouges
	}
	return n
}

// longestSpelled is longest for the words as they stand, or each without the s of its plural.
func (r *reader) longestSpelled(i int, want role, singular bool) int {
	found := 0
	row := noWords
	for n := 0; n < r.terms.most && i+n < len(r.tokens); n++ {
		t := &r.tokens[i+n]
		if n > 0 && t.gap > gapJoint {
			break
		}
		last := t.keys
		if t.parted {
			row, last = partedKeys(row, t.written)
		}
		if singular && last.cut != 0 && len(t.written) > 3 {
			last = last.singular()
		}
		next := row.Then(last.whole)
		has := r.terms.role(next)
		if has&want != 0 || last.cut != 0 && r.terms.role(row.Then(last.cut))&want != 0 {
			found = n + 1 // the term, or its plural
		}
		if has&termPrefix == 0 {
			break
		}
		row = next
	}
	return found
}

// partedKeys gives the keys of the last word of a token that is several words of a term ("5 %"), and the row with the others.
func partedKeys(row lang.Key, written string) (lang.Key, keys) {
	word, rest, more := strings.Cut(written, " ")
	for more {
		row = row.Then(lang.KeyOf(word))
		word, rest, more = strings.Cut(rest, " ")
	}
	return row, keysOf(word)
}

// bonusTerms gives the tokens of French terms of several words their bonus.
func (r *reader) bonusTerms() {
	for i := 0; i < len(r.tokens); i++ {
		n := r.longest(i, termFrench)
		if n < 2 || r.tokens[i].keep != "" && r.tokens[i+n-1].keep != "" {
			continue // a part of a name, a reference or a longer loan
		}
		bonus := int32(termBonus)
		if r.englishWords(i, i+n) {
			bonus = termOfEnglishWords
		}
		for k := i; k < i+n; k++ {
			r.tokens[k].term = true
			r.tokens[k].score[french] += bonus / int32(n)
		}
		r.tokens[i+n-1].closes = true
		i += n - 1
	}
}

// englishWords reports whether tokens [i, j) are words that English text uses, in an order that it may use as well: "Ringer
// lactate", but not "nombre total", whose words it has in the other order.
func (r *reader) englishWords(i, j int) bool {
	for k := i; k < j; k++ {
		if t := &r.tokens[k]; !t.look.English() && !t.look.EnglishName() || gallicism([]byte(t.folded)) || t.score[french] >= ownEvidence {
			return false
		}
		if k > i && lang.PairCount(r.tokens[k].folded, r.tokens[k-1].folded) > 0 {
			return false
		}
	}
	return true
}

// beforeFrench reports the articles that English text has before no loan of several words: "une | marche à petits pas" is French, "a marche
// à petits pas" English.
func beforeFrench(folded string) bool {
	switch folded {
	case "un", "une", "le", "les", "des", "du", "cette", "ce", "ces":
		return true
	}
	return false
}

// keepTerms marks the terms that the glossary says to keep.
func (r *reader) keepTerms() {
	for i := 0; i < len(r.tokens); i++ {
		n := r.longest(i, termKeep)
		if n == 0 || n > 1 && i > 0 && r.tokens[i].gap == gapSpace && beforeFrench(r.tokens[i-1].folded) {
			continue
		}
		if r.tokens[i].folded == "née" && i+1 < len(r.tokens) && r.tokens[i+1].gap == gapSpace && !r.tokens[i+1].capital {
			continue // née prématurée is no maiden name
		}
		for k := i; k < i+n; k++ {
			t := &r.tokens[k]
			t.keep = loanWord
			t.score[french] = -int32(keepCost / n)
			t.score[other] = -keepCost
		}
		i += n - 1
	}
}
