package main

import (
	"strings"

	"unmix/pipeline/lang/internal/table"
)

// The words beside which an open-class word shows its part of speech.
var (
	beforeVerb   = wordSet("can could may might must should will would shall cannot not to does do did who they we you")
	beforeNoun   = wordSet("the a an of this these their his her its your in with by for from no some any other such each and")
	beforeAdj    = wordSet("is are was were be very more most less become becomes too quite extremely")
	afterNoun    = wordSet("of is are was were may can has have in and or that which with for occurs include includes")
	ambiguousMin = 30   // a word must be counted so often to be judged
	rare         = 0.02 // a use below this share is rare
)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// uses are how often a word stood where only one part of speech stands.
type uses struct{ verb, noun, adjective, head float64 }

// refinePOS marks the parts of speech that a frequent word hardly shows in the text (a verb risk, a noun acute) as rare, and gives
// one to a frequent base form that the dictionary does not describe.
func refinePOS(values map[string]uint32, c *corpus) {
	const open = table.NounForm | table.VerbForm | table.AdjectiveForm | table.AdverbForm
	neighbours := countUses(c)
	for word, bits := range values {
		if bits&table.English == 0 || c.words[word] < ambiguousMin {
			continue
		}
		u := neighbours[word]
		switch bits & open {
		case 0:
			if !mayBeInflected(word, values) {
				values[word] |= guess(u)
			}
		case table.NounForm | table.VerbForm:
			values[word] |= rarely(table.RareVerb, u.verb, u.noun) | rarely(table.RareNoun, u.noun, u.verb)
		case table.NounForm | table.AdjectiveForm:
			if values[word] |= rarely(table.RareNoun, u.head, float64(c.words[word])); values[word] == bits {
				values[word] |= rarely(table.RareAdjective, u.adjective*10, u.head)
			}
		case table.NounForm | table.VerbForm | table.AdjectiveForm:
			values[word] |= rarely(table.RareVerb, u.verb, u.noun)
		}
	}
}

func rarely(bit uint32, seen, others float64) uint32 {
	if seen < rare*(seen+others) {
		return bit
	}
	return 0
}

// countUses reads the pairs of the corpus.
func countUses(c *corpus) map[string]uses {
	counted := map[string]*uses{}
	of := func(word string) *uses {
		if counted[word] == nil {
			counted[word] = &uses{}
		}
		return counted[word]
	}
	for pair, n := range c.pairs {
		if afterNoun[pair[1]] {
			of(pair[0]).head += float64(n)
		}
		switch before := pair[0]; {
		case beforeVerb[before]:
			of(pair[1]).verb += float64(n)
		case beforeNoun[before]:
			of(pair[1]).noun += float64(n)
		case beforeAdj[before]:
			of(pair[1]).adjective += float64(n)
		}
	}
	out := make(map[string]uses, len(counted))
	for word, u := range counted {
		out[word] = *u
	}
	return out
}

// mayBeInflected reports whether a word looks like a form of another one, whose part of speech the analysis finds.
func mayBeInflected(word string, values map[string]uint32) bool {
	for ending := range strings.FieldsSeq("s es ed d ing er est r") {
		stem, ok := strings.CutSuffix(word, ending)
		if !ok || len(stem) < 2 {
			continue
		}
		for _, base := range []string{stem, stem + "e", stem[:len(stem)-1], stem[:len(stem)-1] + "y"} {
			if values[base]&table.English != 0 {
				return true
			}
		}
	}
	return false
}

func guess(u uses) uint32 {
	switch {
	case u.verb > u.noun && u.verb > u.adjective:
		return table.VerbForm
	case u.adjective > u.head:
		return table.AdjectiveForm
	case u.noun > 0 && u.head > u.noun/4:
		return table.NounForm
	case u.noun > 0:
		return table.AdjectiveForm
	}
	return 0
}
