package identify

import "strings"

// Latin: the terms of anatomy, whose words have the shape of French ones, and clauses.

// longestLatin is how many words stand at most between the noun of a Latin term and its last adjective.
const longestLatin = 5

// latinTerm reports whether token i belongs to a Latin term of anatomy: such a noun with its adjectives behind it (ligamentum collaterale
// mediale, nn. digitales palmares communes). Source: Terminologia Anatomica, whose terms are nouns with what agrees with them behind.
func (r *reader) latinTerm(i int) bool {
	if r.tokens[i].shape.latinUse&(latinAbbreviation|latinNoun|latinDescribes) == 0 {
		return false // most words
	}
	if r.latinHead(i) {
		return i+1 < len(r.tokens) && r.latinAdjective(i+1) && !r.tokens[i].look.French()
	}
	french := false
	for k := i; k > 0 && k > i-longestLatin; k-- {
		if !r.latinAdjective(k) {
			return false
		}
		french = french || r.tokens[k].look.French()
		if r.latinHead(k - 1) {
			return !french || !r.tokens[k-1].look.French() // plexus lombaires
		}
	}
	return false
}

// latinHead reports whether token i is a noun of anatomy in Latin, or the abbreviation of one.
func (r *reader) latinHead(i int) bool {
	t := &r.tokens[i]
	if t.kind != word || t.shape.accented {
		return false
	}
	if t.shape.latinUse&latinAbbreviation != 0 {
		return r.byteAt(t.End) == '.'
	}
	return t.shape.latinUse&latinNoun != 0
}

// latinAdjective reports whether token i has a Latin ending and stands close behind another word: behind the stop of an abbreviation too.
func (r *reader) latinAdjective(i int) bool {
	t := &r.tokens[i]
	if t.shape.latinUse&latinDescribes == 0 || t.kind != word || t.capital || t.shape.accented || i == 0 || t.look.English() && t.look.Count() >= common {
		return false
	}
	return t.gap == gapSpace || t.gap == gapStop && r.tokens[i-1].shape.latinUse&latinAbbreviation != 0 && t.Start == r.tokens[i-1].End+2
}

// A latinUse is what a word may be in Latin, by its spelling: asked of every word of a text, so it is kept with the word.
type latinUse uint8

const (
	latinAbbreviation latinUse = 1 << iota // of a word of anatomy
	latinNoun                              // of anatomy
	latinMark                              // a small word that neither English nor French has
	latinBoth                              // a small word that one of them has as well
	latinDescribes                         // the ending of an adjective of anatomy
	latinInflected                         // the ending of a noun or a verb
	latinOnly                              // -um or -us, which no French word has
)

// latinWords are the words of Latin that are told by a list, with their uses.
var latinWords = func() map[string]latinUse {
	uses := map[string]latinUse{}
	for _, l := range [...]struct {
		use   latinUse
		words string
	}{
		// the abbreviations of anatomy: a stop stands behind them
		{latinAbbreviation, "a aa v vv n nn m mm lig ligg r rr gl gll proc"},
		// the nouns that its terms begin with, in the singular and the plural, those left out that French spells alike
		{latinNoun, "ligamentum ligamenta musculus musculi nervus nervi ramus rami arteria arteriae vena venae nodus nodi os ossa foramen foramina fossa fossae sulcus sulci " +
			"gyrus gyri processus articulatio articulationes vasa plexus regio facies nucleus nuclei tractus ductus canalis fascia fasciculus fasciculi lobus lobi pars corpus corpora " +
			"glandula glandulae tuberculum tuberositas crista linea bursa bursae vagina vaginae retinaculum retinacula tendo cartilago membrana tunica arcus area areae labium labia " +
			"spina incisura septum sinus apertura recessus trigonum tuber angulus margo caput collum basis apex lamina laminae chorda chordae nodulus"},
		{latinMark, "quod quia sunt enim autem sed nisi atque quam quibus eius ejus esse erat nec neque quae haec hoc illum eos eum omnis omnia quidem fuit ut cum vel quo quos sibi ipse ipsa ipsum"},
		{latinBoth, "est et non qui ad ex in de si a ab per pro sine ante post inter sub supra se tu"},
	} {
		for w := range strings.FieldsSeq(l.words) {
			uses[w] |= l.use
		}
	}
	return uses
}()

// The endings of Latin adjectives of anatomy, and of nouns and verbs.
var (
	latinDescribing = endingsByLast("us", "um", "is", "ae", "a", "i", "or", "ale", "are", "ile", "ense", "forme", "ales", "ares", "iles", "enses", "ores", "antes", "entes")
	latinInflecting = endingsByLast("um", "us", "ae", "is", "am", "em", "it", "at", "ur", "unt", "a", "i", "o")
)

// latinUseOf looks a word in lower case up.
func latinUseOf(folded string) latinUse {
	u := latinWords[folded]
	if folded == "" {
		return u
	}
	last := folded[len(folded)-1]
	if endsIn(folded, latinDescribing[last]...) {
		u |= latinDescribes
	}
	if endsIn(folded, latinInflecting[last]...) {
		u |= latinInflected
	}
	if u&latinInflected != 0 && endsIn(folded, "um", "us") {
		u |= latinOnly
	}
	return u
}

// keepLatin keeps a Latin clause: one small word that Latin alone has among others that it shares, or a clause of words with Latin endings
// around one that it shares. "optimum non est", "quia voluptas sit".
func (r *reader) keepLatin() {
	for i := 0; i < len(r.tokens); {
		j, marks, shared, ended := i+1, 0, 0, 0
		for j < len(r.tokens) && r.tokens[j].gap < gapColon {
			j++
		}
		words := 0
		for k := i; k < j; k++ {
			t := &r.tokens[k]
			if t.kind != word {
				continue
			}
			words++
			switch u := t.shape.latinUse; {
			case u&latinMark != 0:
				marks++
			case u&latinBoth != 0:
				shared++
			case u&latinInflected != 0 && !t.shape.accented && (!t.look.French() || u&latinOnly != 0):
				ended++
			}
		}
		if marks > 1 && marks+shared+ended > words/2 || marks+shared > 0 && marks+shared+ended == words && ended > 0 && words > 2 {
			for k := i; k < j; k++ {
				r.tokens[k].keepAs("Latin", nameCost)
			}
		}
		i = j
	}
}
