package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// Doses that differ by the day, by the rate or by the person.

// doseOfDay reports the number of a day or week and the dose for it.
func doseOfDay(k []*item) bool {
	return numberedTime(k) && isAmount(k[1]) && quantityUnit(k[1]) != "次"
}

// rateNouns give the nouns for how fast, how much or how often something is given.
var rateNouns = map[string]string{"速度": "a rate", "速率": "a rate", "流速": "a flow rate", "滴速": "a drip rate", "剂量": "a dose", "频率": "a frequency", "浓度": "a concentration", "间隔": "intervals"}

func atRate(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("at "+rateNouns[k[3].head.text]+" of", k[0], k[2], k[3]), perMinuteRate(k[1])))
}

// perMinuteRate says per hour where a dose has hourly: at a rate of 100 mL per hour.
func perMinuteRate(q node) english.Phrase {
	p := q.Phrase
	p.Words = slices.Clone(p.Words)
	if n := len(p.Words) - 1; p.Words[n].Text == "hourly" {
		p.Words[n].Text, p.Words[n].Alternatives = "per hour", nil
	}
	return p
}
