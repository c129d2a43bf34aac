package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// Doses that differ by the day, by the rate or by the person.

// timeThirdAmountLast reports a time within which there is a limit to an amount.
func timeThirdAmountLast(k []*item) bool {
	return period(k[2]) && isAmount(k[0]) && isAmount(k[5]) && quantityUnit(k[5]) != "次"
}

func doseLimitWithin(b *builder, k []node) english.Phrase {
	word := "no more than"
	if zh := k[4].head.text; zh == "最多" || zh == "至多" {
		word = "at most"
	}
	return join(0, k[0].Phrase, b.put(", "+word, k[1], k[4]), k[5].Phrase, b.put("in", k[3]), k[2].Phrase)
}

// doseOfDay reports the number of a day or week and the dose for it.
func doseOfDay(k []*item) bool {
	return numberedTime(k) && isAmount(k[1]) && quantityUnit(k[1]) != "次"
}

func oftenFromWeek(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[2].Phrase, b.put("from", k[1]), k[0].Phrase))
}

// oftenOfWeeks reports how often something is done in one week and from the next.
func oftenOfWeeks(k []*item) bool {
	return strings.HasPrefix(ruleName(k[0]), "often-in-week") && strings.HasPrefix(ruleName(k[2]), "often-")
}

func notTimeSecond(k []*item) bool { return !timeUnit(k[1]) }

// firstDays give the English of days and weeks that are named by their place.
var firstDays = map[string]string{"首日": "on the first day", "次日": "on the following day", "首周": "in the first week"}

func doseFirstDay(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put(firstDays[k[0].head.text], k[0]))
}

// withDay are the rules for a dose with its day.
var withDay = []string{"dose-on-day", "dose-first-day"}

// dosesOfDays reports two doses, both with their day.
func dosesOfDays(k []*item) bool {
	return slices.Contains(withDay, ruleName(k[0])) && slices.Contains(withDay, ruleName(k[2]))
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

func atRateRoute(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(routes[k[4].head.text], k[4]), atRate(b, k[:4])))
}

// namedDoses give the English of the doses that have a name.
var namedDoses = map[string]string{"起始剂量": "starting dose", "初始剂量": "starting dose", "维持剂量": "maintenance dose", "日剂量": "daily dose", "总剂量": "total dose"}

// doseOf is the dose that is named for people: the starting dose.
func (b *builder) doseOf(n node) english.Phrase {
	words := namedDoses[n.head.text]
	if words == "" {
		words = "dose"
	}
	p := as(english.NounPhrase, b.put("the "+words, n))
	p.Head, p.Count, p.Determined = len(p.Words)-1, english.Singular, true
	return p
}

func doseOfPeople(b *builder, k []node) english.Phrase {
	verb := "double"
	if strings.HasSuffix(k[2].head.text, "半") {
		verb = "halve"
	}
	vp := join(0, b.passive(b.verb(verb, english.Lemma, k[2])), b.put("in"), b.people(k[0]))
	return b.clause(b.doseOf(k[1]), vp)
}

func doseOfPeopleBy(b *builder, k []node) english.Phrase {
	verb := "reduce"
	if k[2].head.text == "增加" {
		verb = "increase"
	}
	vp := join(0, b.passive(b.verb(verb, english.Lemma, k[2])), b.put("by"), k[3].Phrase, b.put("in"), b.people(k[0]))
	return b.clause(b.doseOf(k[1]), vp)
}
