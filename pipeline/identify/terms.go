package identify

import (
	"bytes"
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// terms are the entries of a glossary that give evidence: terms of several words, and terms to keep, by their folded words.
type terms struct {
	first    map[string]role // words that a term begins with, with the roles of those terms: the quick way out
	whole    map[string]role // folded words joined by a space
	most     int             // words of the longest term
	words    map[string]meaning
	bare     map[string]meaning     // the same for words that lost their accents
	acronyms map[string]meaning     // the same for acronyms, folded
	parts    map[string]lang.POSSet // what part of speech the glossary's words are
	names    map[string]meaning     // folded names that the glossary has
	own      map[string]string      // folded words of the user's files that English does not have, as the file writes them
	heads    map[string]bool        // the ASCII letters that a term of the user's files begins with: a segment that holds them is decoded
}

// A role is what a term of the glossary says.
type role uint8

const (
	termFrench role = 1 << iota // these words together are French
	termKeep                    // these words stay as they are
	termPrefix                  // a term goes on behind these words
)

// A meaning is what the glossary says of a French word beside its English.
type meaning uint8

const (
	unsaid    meaning = iota // the glossary has no such term
	same                     // the English is spelled the same
	different                // the English is another word
)

// compileTerms collects the terms of a glossary.
func compileTerms(g *glossary.Glossary) terms {
	t := terms{first: map[string]role{}, whole: map[string]role{}, words: map[string]meaning{}, bare: map[string]meaning{}, acronyms: map[string]meaning{}, parts: map[string]lang.POSSet{}, names: map[string]meaning{},
		own: map[string]string{}, heads: map[string]bool{}}
	if g == nil {
		return t
	}
	hidden := map[string]bool{}
	entries := g.Entries("fr")
	t.words, t.bare, t.whole = make(map[string]meaning, len(entries)/2), make(map[string]meaning, len(entries)/2), make(map[string]role, len(entries))
	for _, e := range entries {
		folded := glossary.Fold(e.Term)
		words := glossary.Words(strings.ReplaceAll(folded, "' ", "'"))
		own := ofUser(e)
		if own {
			hidden[folded] = true
			t.addOwn(e, folded, words)
		} else if hidden[folded] {
			continue
		}
		switch {
		case e.Status == glossary.Keep:
			t.add(words, termKeep)
			if bare := glossary.Unaccent(glossary.Fold(e.Term)); !lang.IsFrenchFunctionWord(bare) { // outré is a loan, outre is not
				t.add(glossary.Words(bare), termKeep)
			}
		case len(words) == 1 && acronym(e.Term) && len(e.Term) > 1 && !own:
			enter(t.acronyms, words[0], spelledAlike(words[0], e.English))
		case len(words) == 1:
			t.addWord(words[0], e.English)
			t.addPart(words[0], e.POS)
		case (!englishPair(words) || slices.ContainsFunc(words, notEnglish)) && !slices.ContainsFunc(e.English, func(s string) bool { return strings.EqualFold(s, e.Term) }):
			t.add(words, termFrench)
		}
	}
	return t
}

// broad reports whether the glossary has so many words that its silence says something of a word.
func (t *terms) broad() bool { return len(t.words) > 2000 }

// ofUser reports whether an entry is from the user's files: the built-in ones are named by language and domain.
func ofUser(e *glossary.Entry) bool {
	rest, ok := strings.CutPrefix(e.File, e.Lang+"/")
	name, tsv := strings.CutSuffix(rest, ".tsv")
	return !ok || !tsv || name != e.Domain
}

// addOwn enters a term of the user's files. A single word that English does not have is French by itself; a segment that holds the
// beginning of any term is decoded.
func (t *terms) addOwn(e *glossary.Entry, folded string, words []string) {
	if e.Status != glossary.Keep && e.Status != glossary.Forbidden && e.Status != glossary.Draft && len(words) == 1 && notEnglish(folded) {
		t.own[folded] = e.Term
		if e.POS == "" {
			t.addPart(folded, "noun")
		}
	}
	n := 0
	for n < len(folded) && asciiLetter(folded[n]) {
		n++
	}
	if n > 0 {
		t.heads[folded[:n]] = true
	}
}

// notEnglish reports whether neither an English list nor English text has a word.
func notEnglish(folded string) bool {
	w := lang.Look(folded)
	return !w.English() && w.Count() < attestedWell
}

// ownTerm reports whether token i is a word of the user's files, or its plural. A capital that neither the file nor the place
// gives it makes it a name, and an acronym must be written as in the file.
func (r *reader) ownTerm(i int) bool {
	if len(r.terms.own) == 0 {
		return false
	}
	t := &r.tokens[i]
	term, ok := r.terms.own[t.folded]
	if singular, cut := strings.CutSuffix(t.folded, "s"); !ok && cut && notEnglish(t.folded) {
		term, ok = r.terms.own[singular]
	}
	if !ok || !t.capital || r.capitals {
		return ok
	}
	written := t.Of(r.src)
	return written == term || written == term+"s" || !t.capitals && (t.gap >= gapColon || r.heading) && strings.ToLower(term) == term
}

// add enters one term. A term to keep has the right of way.
func (t *terms) add(words []string, r role) {
	if len(words) == 0 {
		return
	}
	t.first[words[0]] |= r
	for n := 1; n < len(words); n++ {
		t.whole[strings.Join(words[:n], " ")] |= termPrefix
	}
	key := strings.Join(words, " ")
	if t.whole[key]&termKeep == 0 {
		t.whole[key] = t.whole[key]&termPrefix | r
	}
	t.most = max(t.most, len(words))
}

// addWord enters a term of one word. One entry that spells the English alike makes the word international.
func (t *terms) addWord(w string, english []string) {
	bare := glossary.Unaccent(w)
	enter(t.words, w, spelledAlike(w, english))
	enter(t.bare, bare, spelledAlike(bare, english))
}

// enter enters what one entry says of a word beside what the others said.
func enter(m map[string]meaning, w string, said meaning) {
	if m[w] != same {
		m[w] = said
	}
}

// spelledAlike says whether one of the English words is spelled as w, hyphens aside.
func spelledAlike(w string, english []string) meaning {
	for _, e := range english {
		if strings.EqualFold(strings.ReplaceAll(e, "-", ""), strings.ReplaceAll(w, "-", "")) {
			return same
		}
	}
	return different
}

// addPart enters what part of speech a term of one word is, as far as edges need it.
func (t *terms) addPart(w, pos string) {
	switch pos {
	case "noun":
		t.parts[w] = t.parts[w].With(lang.Noun)
	case "adj":
		t.parts[w] = t.parts[w].With(lang.Adjective)
	case "name":
		t.names[w] = t.words[w]
	}
}

// grammar is what the glossary's part of speech says of a word that the French list lacks: gender and number stay open.
func (t *terms) grammar(folded string) grammar {
	p := t.parts[folded]
	if p == 0 {
		p = t.parts[strings.TrimSuffix(folded, "s")]
	}
	g := grammar{pos: p}
	if p.Has(lang.Noun) {
		g.noun = masculine | feminine
	}
	if p.Has(lang.Adjective) {
		g.adjective = masculine | feminine
	}
	return g
}

// meaning gives what the glossary says of a word or of the word without the s of its plural.
func (t *terms) meaning(folded string) meaning {
	if m := t.words[folded]; m != unsaid {
		return m
	}
	if singular, cut := strings.CutSuffix(folded, "s"); cut && len(singular) > 2 && !lang.IsFrenchFunctionWord(singular) {
		return t.words[singular]
	}
	return unsaid
}

// bareMeaning gives what the glossary says of a word without accents that French writes with some.
func (t *terms) bareMeaning(folded string) meaning {
	if m := t.bare[folded]; m != unsaid {
		return m
	}
	singular, cut := strings.CutSuffix(folded, "s")
	if !cut {
		return unsaid
	}
	return t.bare[singular]
}

// different reports whether the glossary translates a word, or the word without the s of its plural, by another one.
func (t *terms) different(word []byte) bool {
	if t.words[string(word)] == different {
		return true
	}
	singular, cut := bytes.CutSuffix(word, []byte("s"))
	return cut && t.words[string(singular)] == different
}

// englishPair reports whether English text has two of the words side by side, so that the term is no evidence.
func englishPair(words []string) bool {
	for i := 1; i < len(words); i++ {
		if lang.PairCount(words[i-1], words[i]) > 0 && !(gallicism([]byte(words[i-1])) && gallicism([]byte(words[i]))) {
			return true
		}
	}
	return false
}

// longest gives the length in tokens of the longest term of this role that begins at token i; 0 for none.
func (r *reader) longest(i int, want role) int {
	if r.tokens[i].begins&want == 0 {
		return 0
	}
	n := r.longestSpelled(i, want, false)
	if n < 2 && want == termFrench && strings.HasSuffix(r.spelling(i), "s") {
		return max(n, r.longestSpelled(i, want, true)) // globules rouges
	}
	return n
}

// longestSpelled is longest for the words as they stand, or each without the s of its plural.
func (r *reader) longestSpelled(i int, want role, singular bool) int {
	found := 0
	r.key = r.key[:0]
	for n := 0; n < r.terms.most && i+n < len(r.tokens); n++ {
		if n > 0 {
			if r.tokens[i+n].gap > gapJoint {
				break
			}
			r.key = append(r.key, ' ')
		}
		r.key = append(r.key, r.spelling(i+n)...)
		if singular && len(r.spelling(i+n)) > 3 {
			r.key = bytes.TrimSuffix(r.key, []byte("s"))
		}
		has := r.terms.whole[string(r.key)]
		if singular, cut := bytes.CutSuffix(r.key, []byte("s")); has&want != 0 || cut && r.terms.whole[string(singular)]&want != 0 {
			found = n + 1 // the term, or its plural
		}
		if has&termPrefix == 0 {
			break
		}
	}
	return found
}

// beginnings says of each token which kinds of term begin with it, or with it as a plural.
func (r *reader) beginnings() {
	for i := range r.tokens {
		k := r.spelling(i)
		r.tokens[i].begins = r.terms.first[k]
		if singular, cut := strings.CutSuffix(k, "s"); cut {
			r.tokens[i].begins |= r.terms.first[singular]
		}
	}
}

// spelling is a token as a term spells it.
func (r *reader) spelling(i int) string {
	t := &r.tokens[i]
	if t.kind == word {
		return t.folded
	}
	return glossary.Fold(t.Of(r.src))
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
		for k := i; k < i+n; k++ {
			t := &r.tokens[k]
			t.keep = loanWord
			t.score[french] = -int32(keepCost / n)
			t.score[other] = -keepCost
		}
		i += n - 1
	}
}
