package french

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// mainVerb is the last verb of the group, nil when there is none.
func (c *chunk) mainVerb() *english.Word {
	for k := len(c.words) - 1; k >= 0; k-- {
		if c.words[k].POS == "verb" {
			return &c.words[k]
		}
	}
	return nil
}

// mainVerbOf is mainVerb, nil for no chunk.
func (c *chunk) mainVerbOf() *english.Word {
	if c == nil {
		return nil
	}
	return c.mainVerb()
}

// verbText is the main verb of a verb group.
func verbText(c *chunk) string {
	if w := c.mainVerb(); w != nil {
		return w.Text
	}
	return ""
}

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
