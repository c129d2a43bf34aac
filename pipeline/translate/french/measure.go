package french

import "unmix/pipeline/translate/english"

// percent joins a number and its sign: "35 %" is "35%". A number and its unit become one measure.
// Source: SI brochure against American usage (no space before the sign).
func percent(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, next := s.chunks[i], s.at(i+1)
		if !c.is(tNum) || next == nil {
			return 0, nil
		}
		switch {
		case next.mark("%") || next.mark("‰"):
			next.words[0].Glue = true
			c.add(next)
			c.lemma = "%"
			return 2, one(c.note("percent"))
		case next.tag == tName && next.lemma == "unit":
			c.add(next)
			c.lemma = "unit"
			return 2, one(c)
		}
		return 0, nil
	})
}

// sizeBy writes the sides of what is measured: "3 cm sur 2 cm" is "3 cm by 2 cm", "3 sur 2 cm" "3 by 2 cm".
// Source: AMA Manual of Style, dimensions.
func sizeBy(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		a, by, b := s.chunks[i], s.at(i+1), s.at(i+2)
		if !a.is(tNum) || a.lemma == "%" || !by.is(tPrep) || by.lemma != "sur" || !b.is(tNum) || !lengths[lastWord(b.english())] {
			return 0, nil
		}
		by.words = []english.Word{{Text: "by", POS: "prep", Source: by.source}}
		a.add(by, b)
		a.lemma = "unit"
		return 3, one(a.note("size-by"))
	})
}

// lengths are the units of length.
var lengths = wordSet(`mm cm m µm km`)
