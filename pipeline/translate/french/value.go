package french

import "strings"

// ofValue reports a number, or a noun phrase that begins with one.
func ofValue(c *chunk) bool {
	return c.is(tNum) || c.is(tNoun) && c.numbered()
}

// isShare reports whether the chunk is a percentage or a fraction.
func isShare(c *chunk) bool {
	return c.is(tNum, tNoun) && (c.lemma == "%" || fractions[c.lemma] || c.numbered() && (strings.HasSuffix(c.words[0].Text, "third") || strings.HasSuffix(c.words[0].Text, "half") || strings.HasSuffix(c.words[0].Text, "quarter")))
}
