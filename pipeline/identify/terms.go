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
	words marks             // single words: their said
	known int               // how many of them have a meaning
	whole marks             // terms of one word and more, and their beginnings: their role
	most  int               // words of the longest term
	own   map[string]string // folded words of the user's files that English does not have, as the file writes them
	heads map[string]bool   // the ASCII letters that a term of the user's files begins with: a segment that holds them is decoded
}

// said is what the glossary says of one folded word.
type said struct {
	word    meaning
	bare    meaning     // the same for a word that lost its accents
	acronym meaning     // the same for an acronym
	name    meaning     // the same for a name
	first   role        // the roles of the terms that begin with it
	part    lang.POSSet // what part of speech it is: a noun, an adjective, both or neither
}

// pack puts what is said into the bits of a mark.
func (s said) pack() uint64 {
	v := uint64(s.word) | uint64(s.bare)<<2 | uint64(s.acronym)<<4 | uint64(s.name)<<6 | uint64(s.first)<<8
	if s.part.Has(lang.Noun) {
		v |= 1 << 12
	}
	if s.part.Has(lang.Adjective) {
		v |= 1 << 13
	}
	return v
}

// unpack undoes pack.
func unpack(v uint64) said {
	s := said{word: meaning(v & 3), bare: meaning(v >> 2 & 3), acronym: meaning(v >> 4 & 3), name: meaning(v >> 6 & 3), first: role(v >> 8 & 15)}
	if v&(1<<12) != 0 {
		s.part = s.part.With(lang.Noun)
	}
	if v&(1<<13) != 0 {
		s.part = s.part.With(lang.Adjective)
	}
	return s
}

// of gives what the glossary says of the word of a key.
func (t *terms) of(k lang.Key) said { return unpack(t.words.get(k)) }

// role gives the roles of a row of words.
func (t *terms) role(row lang.Key) role { return role(t.whole.get(row)) }

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
func compileTerms(g *glossary.Glossary) *terms {
	t := &terms{own: map[string]string{}, heads: map[string]bool{}}
	if g == nil {
		return t
	}
	hidden := map[string]bool{}
	entries := g.Entries("fr")
	t.words, t.whole = newMarks(len(entries)), newMarks(len(entries))
	var words []string
	file, domain, own := "", "", false
	for _, e := range entries {
		folded := glossary.Fold(e.Term)
		words = glossary.AppendWords(words[:0], strings.ReplaceAll(folded, "' ", "'"))
		if e.File != file || e.Domain != domain {
			file, domain, own = e.File, e.Domain, ofUser(e)
		}
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
			t.addAcronym(words[0], e.English)
		case len(words) == 1:
			t.addWord(words[0], e.English, e.POS)
		case (!englishPair(words) || slices.ContainsFunc(words, notEnglish)) &&
			!slices.ContainsFunc(e.English, func(s string) bool { return strings.EqualFold(s, e.Term) }):
			t.add(words, termFrench)
			t.addBare(folded)
		}
	}
	return t
}

// addBare enters a French term of several words as it is written without its accents (tronc cerebral), if one of its words is still French alone.
func (t *terms) addBare(folded string) {
	bare := glossary.Unaccent(folded)
	if bare == folded {
		return
	}
	if words := glossary.Words(bare); slices.ContainsFunc(words, notEnglish) && !englishPair(words) {
		t.add(words, termFrench)
	}
}

// broad reports whether the glossary has so many words that its silence says something of a word.
func (t *terms) broad() bool { return t.known > 2000 }

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
			k := lang.KeyOf(folded)
			s := t.of(k)
			s.part = s.part.With(lang.Noun)
			t.words.set(k, s.pack())
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
	key := noWords
	for n, w := range words {
		k := lang.KeyOf(w)
		if n == 0 {
			s := t.of(k)
			s.first |= r
			t.words.set(k, s.pack())
		} else {
			t.whole.set(key, uint64(t.role(key)|termPrefix))
		}
		key = key.Then(k)
	}
	if has := t.role(key); has&termKeep == 0 {
		t.whole.set(key, uint64(has&termPrefix|r))
	}
	t.most = max(t.most, len(words))
}

// noWords is the key of no words: the beginning of a row.
const noWords lang.Key = 0

// addAcronym enters an acronym.
func (t *terms) addAcronym(w string, english []string) {
	k := lang.KeyOf(w)
	s := t.of(k)
	enter(&s.acronym, spelledAlike(w, english))
	t.words.set(k, s.pack())
}

// addWord enters a term of one word, and its part of speech as far as edges need it. One entry that spells the English alike makes
// the word international.
func (t *terms) addWord(w string, english []string, pos string) {
	k := lang.KeyOf(w)
	s := t.of(k)
	if s.word == unsaid {
		t.known++
	}
	enter(&s.word, spelledAlike(w, english))
	switch pos {
	case "noun":
		s.part = s.part.With(lang.Noun)
	case "adj":
		s.part = s.part.With(lang.Adjective)
	case "name":
		s.name = s.word
	}
	bare := glossary.Unaccent(w)
	if bare == w {
		enter(&s.bare, spelledAlike(w, english))
		t.words.set(k, s.pack())
		return
	}
	t.words.set(k, s.pack())
	k = lang.KeyOf(bare)
	s = t.of(k)
	enter(&s.bare, spelledAlike(bare, english))
	t.words.set(k, s.pack())
}

// enter enters what one entry says of a word beside what the others said.
func enter(m *meaning, said meaning) {
	if *m != same {
		*m = said
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

// grammar is what the glossary's part of speech says of a word that the French list lacks: gender and number stay open.
func (t *terms) grammar(f *form) grammar {
	p := f.said.part
	if p == 0 {
		p = f.singular.part
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

// different reports whether the glossary translates a word, or the word without the s of its plural, by another one.
func (t *terms) different(word []byte, key lang.Key) bool {
	if t.of(key).word == different {
		return true
	}
	singular, cut := bytes.CutSuffix(word, []byte("s"))
	return cut && t.of(lang.KeyOf(singular)).word == different
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
