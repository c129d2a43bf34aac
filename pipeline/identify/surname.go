package identify

import (
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang"
)

// Surnames that are French words, told by how names are written down.

// listedName reports whether token i is a part of a name by the way it is written: a particle and a surname on a line of their own (De Luca,
// Le Blanc K), a surname before its given name (Devine, Pat), a surname in capitals behind a given name (Christian RÉGNIER), or D'Amour behind one.
func (r *reader) listedName(i int) bool {
	return r.aloneWithParticle() || r.beforeGiven(i) || i > 0 && r.beforeGiven(i-1) || r.capitalSurname(i) || r.givenBefore(i)
}

// aloneWithParticle reports whether a line is nothing but a particle, a capitalised word and initials.
func (r *reader) aloneWithParticle() bool {
	n := len(r.tokens)
	if n < 2 || n > 3 || !r.tokens[0].capital || r.tokens[0].capitals || !particle(r.tokens[0].folded) {
		return false
	}
	t := &r.tokens[1]
	if !t.capital || t.capitals || t.gap != gapSpace || t.shape.accented || t.kind != word {
		return false
	}
	return n == 2 || r.tokens[2].gap <= gapComma && initials(r.tokens[2].Of(r.src))
}

// initials reports whether a word is one to three capitals.
func initials(s string) bool { return len(s) <= 3 && strings.ToUpper(s) == s }

// beforeGiven reports whether token i is a surname that stands before a comma and a given name, where a name may begin: Devine, Pat; Hein, Eckhard and.
func (r *reader) beforeGiven(i int) bool {
	t := &r.tokens[i]
	if !t.capital || t.capitals || t.kind != word || i+1 == len(r.tokens) || t.gap < gapColon && !(i > 0 && r.tokens[i-1].folded == "and") {
		return false
	}
	if t.look.English() && t.look.Count() >= attestedWell || t.exact.function || t.exact.pos.Has(lang.Adverb) {
		return false // Ensuite, Paul
	}
	next := &r.tokens[i+1]
	if next.gap != gapComma || !given(next) {
		return false
	}
	return i+2 == len(r.tokens) || r.tokens[i+2].gap >= gapComma || r.tokens[i+2].folded == "and" || initials(r.tokens[i+2].Of(r.src))
}

// given reports whether a capitalised word may be a given name: a list has it as a name, or no list has it and nothing in its form is French.
func given(t *token) bool {
	if t.kind != word || !t.capital || t.capitals {
		return false
	}
	if t.look.EnglishName() || t.look.FrenchName() {
		return true
	}
	if t.look != 0 || t.shape.accented || t.meaning != unsaid || frenchShape(t.folded) {
		return false
	}
	_, respelt := respelled(t.folded)
	return !respelt
}

// capitalSurname reports whether token i is a surname in capitals beside a given name: Christian RÉGNIER, NOIR Claire.
func (r *reader) capitalSurname(i int) bool {
	t := &r.tokens[i]
	if !t.capitals || r.capitals || utf8.RuneCountInString(t.folded) < 3 {
		return false
	}
	return i > 0 && t.gap == gapSpace && given(&r.tokens[i-1]) && (t.shape.accented || !r.tokens[i-1].look.English())
}

// givenBefore reports whether token i is a surname behind a given name that is no word of either language, at the end of the name: Itay Maman,
// Gianny D'Amour.
func (r *reader) givenBefore(i int) bool {
	k := i - 1
	if k > 0 && r.tokens[k].kind == elision && r.tokens[k].capital {
		k--
	}
	t := &r.tokens[i]
	if t.kind == elision && t.capital && i+1 < len(r.tokens) {
		t = &r.tokens[i+1]
	}
	if k < 0 || !t.capital || t.capitals || t.kind != word || t.shape.accented || r.tokens[i].gap > gapSpace || r.tokens[k+1].gap != gapSpace {
		return false
	}
	before := &r.tokens[k]
	if before.look.EnglishName() && before.look.English() && i+1 < len(r.tokens) && r.tokens[i+1].gap <= gapSpace {
		return false // May Fibrosis be
	}
	return given(before) && (before.look.EnglishName() || !before.look.English() && !before.look.French()) && !r.beforeFrench(i+r.elidedHere(i))
}

// keepNameList keeps a list of persons: nothing but capitalised words and the particles of names between its commas, footnote signs apart, and two
// of them in the lists of names or in no list at all.
func (r *reader) keepNameList() {
	names, commas := 0, 0
	for i := range r.tokens {
		t := &r.tokens[i]
		if t.gap == gapComma {
			commas++
		}
		if t.kind == number || t.shape.single || particle(t.folded) && i+1 < len(r.tokens) && r.tokens[i+1].capital {
			continue
		}
		initial := i > 0 && t.gap == gapStop && r.tokens[i-1].shape.single
		if !t.capital && t.folded != "and" || t.gap > gapComma && i > 0 && !initial {
			return
		}
		if given(t) && !t.look.English() {
			names++
		}
	}
	if commas < 2 || names < 3 {
		return
	}
	for i := range r.tokens {
		r.tokens[i].keepAs(nameReasonPlain, nameCost)
	}
}

// elidedHere is 1 where token i is an elided head, so that its word is the next one.
func (r *reader) elidedHere(i int) int {
	if r.tokens[i].kind == elision && i+1 < len(r.tokens) {
		return 1
	}
	return 0
}

// vietnamese reports whether a word has a letter that Vietnamese alone writes.
func vietnamese(folded string) bool {
	for _, c := range folded {
		if c >= 0x1ea0 && c <= 0x1ef9 || strings.ContainsRune("ăđơư", c) {
			return true
		}
	}
	return false
}
