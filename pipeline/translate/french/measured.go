package french

import (
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// measuredAdjective puts a measure before the adjective that it belongs to: "une femme enceinte de 20 semaines" is "a woman 20 weeks pregnant", "longue de 4 cm" "4 cm
// long", "plus courte de deux jours" "two days shorter", "supérieur de 15 %" "15% higher".
// Source: CGEL, adjectives modified by measure phrases.
func measuredAdjective(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		adj, de, n := s.chunks[i], s.at(i+1), s.at(i+2)
		if !adj.is(tAdj) || !de.prep("de") || !ofValue(n) || len(n.words) < 2 && n.lemma != "%" || adj.head != len(adj.words)-1 {
			return 0, nil
		}
		w := adj.headWord()
		size := sizes[adj.lemma]
		switch compared := adj.kind == kindComparative || adj.lemma == "supérieur" || adj.lemma == "inférieur"; {
		case w.Text == "pregnant" && spansTime(n.lemma), compared:
		case size != "" && n.lemma == "unit":
			w.Text, w.Alternatives = size, nil
		default:
			return 0, nil
		}
		adj.put(0, n.words...)
		adj.cover(de)
		adj.cover(n)
		adj.tag = tPP
		return 3, one(adj.note("measured-adjective"))
	})
}

// sizes are the adjectives of the sides of a thing.
var sizes = map[string]string{"long": "long", "large": "wide", "haut": "high", "épais": "thick", "profond": "deep"}

// measureIn links a measure to its dimension: "5 cm de diamètre" is "5 cm in diameter", "12 cm de long" "12 cm long"; what is said in degrees comes first: "38,5 °C de
// fièvre" is "a fever of 38.5 °C".
// Source: CGEL, measure phrases.
func measureIn(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, de, what := s.chunks[i], s.at(i+1), s.at(i+2)
		if !n.is(tNum) || !de.prep("de") || what == nil || what.det != nil {
			return 0, nil
		}
		switch side := sizes[what.lemma]; {
		case what.is(tNoun) && what.lemma == "fièvre" && n.lemma != "%" && !what.post:
			n.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/measure-in"}}, what.words[0], english.Word{Text: "of", POS: "prep", Source: de.source})
			n.cover(de)
			n.cover(what)
			n.tag, n.head, n.post, n.lemma, n.number = tNoun, 1, true, "fièvre", lang.NumberSingular
			return 3, one(n)
		case n.lemma == "unit" && what.is(tAdj, tNoun) && side != "" && len(what.words) == 1:
			what.words[0].Text, what.words[0].Alternatives = side, nil
		case n.lemma == "unit" && what.is(tNoun) && dimensions[lastWord(what.headWord().Text)]:
			n.words = append(n.words[:len(n.words):len(n.words)], english.Word{Text: "in", POS: "prep", Source: de.source, Rules: []string{"french/measure-in"}})
		default:
			return 0, nil
		}
		n.cover(de)
		n.add(what)
		return 3, one(n)
	})
}

// dimensions are what a measure of length is taken in.
var dimensions = wordSet(`dimension axis diameter length width height thickness depth size circumference volume weight intensity frequency severity number`)
