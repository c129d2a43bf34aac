package french

import (
	"strings"

	"unmix/pipeline/digits"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// decimalComma writes the decimal comma as a point and groups thousands by commas: "0,5 mg" is "0.5 mg", "1 500" is
// "1,500". A point or comma that is no French number stays; a comma that may group thousands makes a draft.
// Source: ISO 80000-1 and the French typographic code; American usage.
func decimalComma(s *sentence) {
	for i, c := range s.chunks {
		if c.tag != tNum || len(c.words) != 1 || !c.words[0].Literal {
			continue
		}
		if digits.Ambiguous(c.source) {
			if next := s.at(i + 1); !next.mark("%") {
				s.why = "the comma of " + c.source + " may be a decimal mark or group thousands"
			}
		}
		if t := englishNumber(c.words[0].Text); t != c.words[0].Text {
			c.words[0].Text = t
			c.note("decimal-comma")
		}
	}
}

// englishNumber rewrites the marks of a French number and leaves its digits.
func englishNumber(n string) string {
	return numberMarks.Replace(n)
}

var numberMarks = strings.NewReplacer("\u00a0", ",", "\u202f", ",", " ", ",", ",", ".")

// numberRange joins the ends of a range, and the two parts of a ratio: "6 à 8 mL/kg" is "6 to 8 mL/kg", "un à trois mois" is "one to three
// months", "150/100 mmHg" stays what it is.
// Source: Le bon usage, on the expression of approximate numbers.
func numberRange(s *sentence) {
	numeral := func(c *chunk) bool { return c.is(tNum) || c.is(tDet) && c.lemma == "un" }
	s.rewrite(func(i int) (int, []*chunk) {
		a, link, b := s.at(i), s.at(i+1), s.at(i+2)
		if !numeral(a) || link == nil || !b.is(tNum) || link.lemma != "à" && link.source != "-" && link.source != "–" && link.source != "/" && link.lemma != "ou" {
			return 0, nil
		}
		if link.lemma == "à" && a.lemma == "%" && b.lemma != "%" {
			return 0, nil // 15 % à six semaines
		}
		if a.is(tDet) {
			a.words = []english.Word{{Text: "one", POS: "num", Source: a.source, Rules: []string{"french/number-range"}}}
		}
		switch link.lemma {
		case "à":
			link.words = []english.Word{grammar("to", "prep", "number-range")}
		case "ou":
		default:
			link.words[0].Glue = true
			b.words[0].Glue = true
		}
		a.add(link, b)
		a.tag, a.lemma, a.number = tNum, b.lemma, lang.NumberPlural
		return 3, one(a)
	})
}

// quantityOf drops the "de" between a number noun and what is counted: "7 millions de personnes" is "7 million people".
// Source: Le bon usage, on million and milliard as nouns.
func quantityOf(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, noun := s.chunks[i], s.at(i+1)
		if !n.is(tNum) || !noun.is(tNoun, tNum) || noun.lemma != "million" && noun.lemma != "milliard" && noun.lemma != "millier" {
			return 0, nil
		}
		word := map[string]string{"million": "million", "milliard": "billion", "millier": "thousand"}[noun.lemma]
		noun.words = []english.Word{{Text: word, POS: "num", Source: noun.source}}
		n.add(noun)
		n.number = lang.NumberPlural
		n.note("quantity-of")
		if de := s.at(i + 2); de.is(tPrep) && de.lemma == "de" {
			n.cover(de)
			return 3, one(n)
		}
		if de := s.at(i + 2); de.is(tDet) && de.lemma == "de" {
			n.cover(de)
			return 3, one(n)
		}
		return 2, one(n)
	})
}
