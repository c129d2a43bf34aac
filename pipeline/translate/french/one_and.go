package french

import "unmix/pipeline/translate/english"

// oneAnd reads the article as the number one before a further number of the same noun: "une et trois minutes après" is "one and three minutes after", "une à deux heures" "one to two
// hours".
// Source: Le bon usage, un as a numeral.
func oneAnd(s *sentence) {
	for i, c := range s.chunks {
		link := s.at(i + 1)
		if c.is(tDet) && c.indefinite() && (link.is(tCoord) || link.is(tPrep) && link.lemma == "à") && s.at(i+2).is(tNum) && len(c.words) == 1 {
			c.tag, c.words = tNum, []english.Word{{Text: "one", POS: "num", Source: c.source}}
			c.note("one-and")
		}
	}
}
