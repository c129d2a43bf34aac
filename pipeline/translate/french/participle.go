package french

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// participle inflects the participles that no noun and no auxiliary took: "suivi d'une biopsie" is "followed by a biopsy", "associé à l'acide
// folique" "associated with folic acid", "ayant reçu" "having received"; the preposition becomes that of the English verb.
// Source: CGEL, past-participial and gerund-participial clauses.
func participle(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c := s.chunks[i]
		if !c.is(tPast) {
			return 0, nil
		}
		c.setForm(english.PastParticiple)
		p := s.at(i + 1)
		if p.is(tPrep) && (p.lemma == "de" || p.lemma == "par") && len(p.words) > 0 && !strings.Contains(c.headWord().Text, " ") {
			if by, ok := participlePrepositions[c.headWord().Text]; ok && p.lemma == "de" {
				p.words = []english.Word{{Text: by, POS: "prep", Source: p.source, Rules: []string{"french/participle"}}}
			}
		}
		return 1, one(c.note("participle"))
	})
}

// participlePrepositions are what de becomes behind a participle. Source: CGEL, prepositions selected by verbs.
var participlePrepositions = map[string]string{"follow": "by", "accompany": "by", "precede": "by", "surround": "by", "inform": "of", "cover": "with", "isolate": "from",
	"derive": "from", "extract": "from", "compose": "of", "die": "from", "inspire": "by", "affect": "by", "complete": "by", "fill": "with", "draw": "from"}
