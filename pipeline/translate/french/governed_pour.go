package french

import (
	"strings"

	"unmix/pipeline/lang"
)

// choosePer is "per" before the base of a rate: "12 pour 100 000 habitants" is "12 per 100,000 inhabitants".
func choosePer(s *sentence, prev, next, _ *chunk) (string, bool) {
	if !next.is(tNoun, tNum) || !next.numbered() || !rateBases[strings.Map(onlyDigits, next.words[0].Text)] {
		return "", false
	}
	if prev != nil {
		return "per", prev.is(tNum) || prev.is(tNoun) && (prev.numbered() || len(prev.words[len(prev.words)-1].Text) > 0 && prev.words[len(prev.words)-1].POS == "num")
	}
	n := len(s.set.Left)
	return "per", n > 0 && strings.ContainsAny(s.set.Left[n-1], "0123456789") || n > 0 && lang.CommonPOS(s.set.Left[n-1]).Has(lang.Noun) && countedEvents[strings.TrimSuffix(s.set.Left[n-1], "s")]
}

// rateBases are the numbers that rates are given for, countedEvents what rates count.
var (
	rateBases     = map[string]bool{"100": true, "1000": true, "10000": true, "100000": true, "1000000": true}
	countedEvents = wordSet(`case death birth event admission`)
)
