package french

import "unmix/pipeline/translate/english"

// contentEn reads the "en" of what something holds or lacks as "de": "apport suffisant en calcium et en vitamine D" is "sufficient intake of
// calcium and vitamin D".
// Source: Le bon usage, en before what a thing contains.
func contentEn(s *sentence) {
	open := false
	for i, c := range s.chunks {
		switch {
		case c.is(tNoun):
			if next := s.at(i + 1); c.lemma == "déficit" && next.is(tPrep) && next.lemma == "en" && c.headWord().Text == "deficit" {
				c.headWord().Text, c.headWord().Alternatives = "deficiency", nil // déficit en fer: iron deficiency; déficit de la marche stays a deficit
			}
			open = open && s.at(i-1).is(tPrep) || !c.post && contentHeads[lastWord(c.headWord().Text)]
		case c.is(tPrep) && c.lemma == "en" && open && s.at(i+1).is(tNoun) && s.at(i+1).det == nil:
			c.lemma, c.words = "de", []english.Word{{Text: "of", POS: "prep", Source: c.source}}
			s.chunks[i+1].note("content-en")
		case !c.is(tCoord) && !c.mark(","):
			open = false
		}
	}
}

// contentHeads are nouns of content and want.
var contentHeads = wordSet(`intake withdrawal content deficiency supply requirement need enrichment supplementation richness depletion consumption concentration composition`)
