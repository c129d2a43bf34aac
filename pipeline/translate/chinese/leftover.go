package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// loneWords counts the content words of one character in a parse.
func loneWords(it *item) int {
	if it.rule == nil {
		if it.head.entry != nil && it.head.token.end-it.head.token.start == 1 && (it.head.entry.POS == "noun" || it.head.entry.POS == "verb" || it.head.entry.POS == "adj" || it.head.entry.POS == "adv") {
			return 1
		}
		return 0
	}
	n := 0
	for _, k := range it.kids {
		n += loneWords(k)
	}
	return n
}

// lone gives the English of a grammar word that no rule took up, so that a draft does not lose it.
func (b *builder) lone(n node) english.Phrase {
	b.rule = "chinese/left-over"
	text := n.head.text
	switch {
	case modals[text] != "":
		return b.put(modals[text], n)
	case slices.Contains(negatives, text) || slices.ContainsFunc(negatives, func(neg string) bool { return strings.Contains(text, neg) }):
		return b.put("not", n)
	case localizerPrepositions[text] != "":
		return b.put(localizerPrepositions[text], n)
	case topics[text] != "":
		return b.put(topics[text], n)
	case text == "与" || text == "和" || text == "及" || text == "以及" || text == "或":
		return b.put(conjunction(text), n)
	}
	return english.Phrase{Span: n.head.span}
}
