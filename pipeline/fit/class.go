package fit

import "strings"

// A class is a set of the closed classes of words that misfits ask for, which are looked up once for each word form.
type class uint32

const (
	modal           class = 1 << iota // the auxiliaries that nothing but a verb, an adverb or "not" follows
	copula                            // the forms of be
	onlyFinite                        // verbs that are nothing else and stand behind a subject only
	doer                              // pronouns that are a subject and nothing else
	possessive                        // determiners that say whose
	person                            // begin a phrase for people
	takesNoun                         // participles behind which a noun follows without a preposition, as what somebody is, is given or is told
	intransitive                      // verbs that no object follows
	takesInfinitive                   // words behind which "to" begins an infinitive
	placeable                         // adverbs before a verb that may be other words as well
	degree                            // words that stand before an adverb
	timed                             // nouns of times, which stand without a preposition: is repeated the next day; and their determiners
	bareLink                          // prepositions and conjunctions that no noun phrase begins with
	linking                           // prepositions that no other of them follows
	neverLast                         // prepositions that are no adverbs
)

// classes are the words of each.
var classes = func() map[string]class {
	m := map[string]class{}
	for _, l := range [...]struct {
		class class
		words string
	}{
		{modal | onlyFinite, "can cannot could should must would might may shall"},
		{copula, "is are was were be been being"},
		{onlyFinite, "is are was were has have had does do did"},
		{doer, "they we he she"},
		{possessive, "his her my your its their our"},
		{person, "those patients people children adults women men infants"},
		{takesNoun, "called named termed considered labeled labelled given prescribed offered shown taught told asked made left deemed become rendered found kept denied granted paid sent allowed spared thought designated classified delayed followed repeated"},
		{intransitive, "occurs occur occurred arises arise arose appears appear appeared spreads radiates radiate radiated extends persists persist persisted recurs recur recurred depends depend originates originate"},
		{takesInfinitive, "important necessary able unable likely unlikely difficult easy essential possible impossible want wants order try tries advisable best"},
		{placeable, "not also still even only well better first then once further no longer thus therefore either both all each more most less"},
		{degree, "more most less least very so"},
		{timed, "second seconds minute minutes hour hours day days night nights week weeks month months year years morning evening time times daily weekly monthly once twice thrice dose doses every each"},
		{bareLink, "of with by from for in on at to as into during because although if when while without after before through despite and or but than that which who"},
		{linking, "of with by from for in at into during through without despite after before"},
		{neverLast, "of for to with from by into at"},
	} {
		for w := range strings.FieldsSeq(l.words) {
			m[w] |= l.class
		}
	}
	return m
}()

// is reports whether the word is of one of the classes.
func (t token) is(c class) bool { return t.class&c != 0 }
