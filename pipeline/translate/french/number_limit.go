package french

import (
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// moreOrLess are the words of a comparison by themselves.
var moreOrLess = map[string]string{"plus": "more", "moins": "less"}

// moreThanNumber turns a limit into English: "plus de 30" is "more than 30", "moins de 5 %" "less than 5%", "plus de la moitié"
// "more than half"; before a noun "plus de" is "more", "moins de" "fewer" or "less".
// Source: Le bon usage, on plus de and moins de as determiners.
func moreThanNumber(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		more, de, n := s.chunks[i], s.at(i+1), s.at(i+2)
		if !more.is(tMore) || more.lemma != "plus" && more.lemma != "moins" || !de.is(tPrep) || de.lemma != "de" || n == nil {
			return 0, nil
		}
		word := moreOrLess[more.lemma]
		switch {
		case n.is(tDet) && (shareDeterminer(n.lemma) || s.at(i+3).is(tNoun) && fractions[s.at(i+3).lemma]):
			more.words = []english.Word{{Text: word + " than", POS: "adv", Source: more.source + " " + de.source}}
			more.cover(de)
			more.tag, more.kind = tAdv, lang.KindNone
			bareFraction(n)
			return 2, one(more.note("more-than-number"))
		case n.is(tNum) || n.is(tDet) && n.indefinite():
			if what := s.at(i + 3); word == "less" && n.is(tNum) && n.lemma != "%" && n.lemma != "unit" && what.is(tNoun) && what.plural() && !spansTime(what.lemma) && what.lemma != "an" && !measuring[what.lemma] {
				word = "fewer" // moins de 500 neutrophiles
			}
			more.words = []english.Word{{Text: word + " than", POS: "prep", Source: more.source + " " + de.source}}
			more.cover(de)
			if n.is(tDet) {
				n.words = []english.Word{{Text: "one", POS: "num", Source: n.source}}
				n.tag = tNum
			}
			more.add(n)
			more.tag, more.lemma, more.number = tNum, n.lemma, n.number
			return 3, one(more.note("more-than-number"))
		case n.is(tNoun, tAdj, tName):
			if more.lemma == "moins" && n.plural() && !(n.is(tNoun) && n.mass()) {
				word = "fewer"
			}
			more.words = []english.Word{{Text: word, POS: "det", Source: more.source + " " + de.source}}
			more.cover(de)
			more.tag, more.kind, more.number = tDet, lang.KindNone, lang.NumberAny
			return 2, one(more.note("more-than-number"))
		}
		return 0, nil
	})
}

// measuring are the nouns of units, of which there is less and not fewer. Source: AMA Manual of Style, on less and fewer.
var measuring = wordSet(`gramme kilogramme kilo milligramme litre millilitre mètre centimètre millimètre kilomètre degré euro dollar calorie kilocalorie unité année mois`)
