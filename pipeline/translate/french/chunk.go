package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// A chunk is one unit of the sentence on its way to English: at first one term of the source, in the end a whole phrase.
// Rules join neighbouring chunks into larger ones; the words are in English order at any moment.
type chunk struct {
	tag tag
	// words are the English words, head the index of the one that inflects for the chunk.
	words []english.Word
	head  int
	span  text.Span
	// lemma is the French lemma of the head, source the French text of the whole.
	lemma, source string
	// The French features of the head.
	kind   lang.Kind
	mood   lang.Mood
	tense  lang.Tense
	person uint8
	gender lang.Gender
	number lang.Number
	// det is the determiner of a noun phrase that has not become English words yet; nil for none.
	det *chunk
	// post is set once a noun phrase has something behind its head, so that it can no longer head a compound.
	post bool
	// human is set for a noun phrase that names persons.
	human bool
	// object is set for a noun phrase that follows a verb.
	object bool
	// predicate is set for a noun phrase that says what the subject is.
	predicate bool
	// negated is set for a verb group that says no.
	negated bool
	// ne is set for a verb group with ne, whose partner may stand elsewhere: "aucun patient n'a".
	ne bool
	// reflexive is set for a verb group with se.
	reflexive bool
	// also are the indices of further verbs that inflect like the head.
	also []int
	// fixed is set for a verb group whose form its surroundings must not change, and for a preposition that has its English.
	fixed bool
	// memory is where the words of the chunk grow; nil for the heap.
	memory *arena[english.Word]
	// aux is set for a verb group that is a bare form of être or avoir; what follows may complete it.
	aux bool
}

// is reports whether the chunk has one of the tags.
func (c *chunk) is(ts ...tag) bool {
	if c == nil {
		return false
	}
	for _, t := range ts {
		if c.tag == t {
			return true
		}
	}
	return false
}

// mark is whether the chunk is this punctuation mark.
func (c *chunk) mark(s string) bool { return c != nil && c.tag == tPunct && c.source == s }

// prep reports this preposition.
func (c *chunk) prep(lemma string) bool { return c.is(tPrep) && c.lemma == lemma }

// wordsOf are the words of the chunk, none for no chunk.
func (c *chunk) wordsOf() []english.Word {
	if c == nil {
		return nil
	}
	return c.words
}

// headWord is the word that inflects for the chunk, an empty one for no chunk.
func (c *chunk) headWord() *english.Word {
	if c == nil || c.head >= len(c.words) {
		return &english.Word{}
	}
	return &c.words[c.head]
}

// english is the English of the chunk as it would be written now, for look-ups.
func (c *chunk) english() string {
	var parts []string
	for _, w := range c.words {
		parts = append(parts, english.Inflect(w))
	}
	return strings.Join(parts, " ")
}

// indefinite reports the article un or une.
func (c *chunk) indefinite() bool { return c != nil && (c.lemma == "un" || c.lemma == "une") }

// article reports a definite article, or du and des.
func (c *chunk) article() bool { return c != nil && c.kind == lang.KindArticle }

// numbered reports whether the English begins with a number: three months.
func (c *chunk) numbered() bool { return c != nil && len(c.words) > 0 && c.words[0].POS == "num" }

// plural reports whether the French says that there are several.
func (c *chunk) plural() bool { return c != nil && c.number == lang.NumberPlural }

// mass reports whether the English head has no plural.
func (c *chunk) mass() bool {
	w := c.headWord()
	if w.Entry == nil || c.plural() && measuredAcronyms[w.Text] {
		return measuredAcronyms[w.Text] || massByShape(w.Text)
	}
	if c.plural() && strings.HasPrefix(w.Entry.Term, "thérapie") {
		return false // les thérapies ciblées are several
	}
	if w.Entry.Mass() {
		return w.Form != english.PluralNoun // deux adénopathies: two enlarged lymph nodes
	}
	if pl, ok := w.Entry.Form("pl"); ok && c.plural() && strings.HasSuffix(pl, "oses") && !strings.HasSuffix(pl, "thromboses") {
		return false // les anastomoses; but les thromboses veineuses: venous thrombosis
	}
	if pl, ok := w.Entry.Form("pl"); ok && c.plural() && pl == w.Text && (eventNoun(headNoun(pl)) || massNouns[headNoun(pl)]) {
		return true // les pertes sanguines: blood loss is
	}
	return massByShape(w.Text)
}

// note records on the head word that the rule shaped the chunk.
func (c *chunk) note(rule string) *chunk {
	if c.head < len(c.words) {
		w := &c.words[c.head]
		w.Rules = append(w.Rules[:len(w.Rules):len(w.Rules)], "french/"+rule)
	}
	return c
}

// put inserts words before the word with index at, and keeps the head in place.
func (c *chunk) put(at int, words ...english.Word) {
	all := c.room(len(c.words) + len(words))
	all = append(append(append(all, c.words[:at]...), words...), c.words[at:]...)
	c.words = all
	if c.head >= at {
		c.head += len(words)
	}
}

// room is an empty list for n words.
func (c *chunk) room(n int) []english.Word {
	if c.memory == nil {
		return make([]english.Word, 0, n)
	}
	return c.memory.take(n)[:0]
}

// add appends the words of the chunks behind those of c, and takes their source in.
func (c *chunk) add(more ...*chunk) {
	for _, m := range more {
		c.words = append(append(c.room(len(c.words)+len(m.words)), c.words...), m.words...)
		c.cover(m)
	}
}

// cover takes the source of the other chunk in.
func (c *chunk) cover(m *chunk) {
	switch {
	case m.span.Start < c.span.Start:
		c.source = m.source + " " + c.source
	default:
		c.source += " " + m.source
	}
	c.span = text.Span{Start: min(c.span.Start, m.span.Start), End: max(c.span.End, m.span.End)}
}

// grammar is an English word that a rule puts in.
func grammar(s, pos, rule string) english.Word {
	return english.Word{Text: s, POS: pos, Rules: []string{"french/" + rule}}
}

// setForm gives the head a form; what has no plural is no longer an alternative in the plural: lesions are no damages.
func (c *chunk) setForm(f english.Form) {
	if c.head >= len(c.words) {
		return
	}
	w := &c.words[c.head]
	w.Form = f
	if f == english.PluralNoun && slices.ContainsFunc(w.Alternatives, massByShape) {
		w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), massByShape)
	}
}

// isHuman reports whether the English noun names persons.
func isHuman(s string) bool {
	for _, p := range []string{" of ", " with ", " at ", " in "} {
		s, _, _ = strings.Cut(s, p) // women of childbearing age
	}
	f := strings.Fields(s)
	if len(f) == 0 {
		return false
	}
	return humans[strings.TrimSuffix(f[len(f)-1], "s")] || humans[f[len(f)-1]]
}

// mainVerb is the last verb of the group, nil when there is none and for no chunk.
func (c *chunk) mainVerb() *english.Word {
	if c == nil {
		return nil
	}
	for k := len(c.words) - 1; k >= 0; k-- {
		if c.words[k].POS == "verb" {
			return &c.words[k]
		}
	}
	return nil
}

// verbText is the last verb of a group or participle, "" for anything else.
func (c *chunk) verbText() string {
	if w := c.mainVerb(); w != nil {
		return w.Text
	}
	return ""
}

// doneText is verbText without the be of a verb that is one with it: be injected.
func (c *chunk) doneText() string { return strings.TrimPrefix(c.verbText(), "be ") }

// verbNear is the verb at the chunk or, behind an adverb, before it; nil for none.
func (s *sentence) verbNear(c *chunk) *chunk {
	if c.is(tAdv) {
		c = s.at(slices.Index(s.chunks, c) - 1)
	}
	if c.is(tFin, tInf, tPast, tPres) {
		return c
	}
	return nil
}
