package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// scheduleRules render timetables: how often in which weeks, on which days, at which times of day, how far apart, how long on
// and off, and how long for whom.
var scheduleRules = []Rule{
	// 28周前 + 每4周一次: every 4 weeks before 28 weeks.
	{Name: "when-often", Gives: "FREQ", Pattern: "PP FREQ", Head: 1, Cost: 0, When: everySecond, Build: whenOften},
	// 28～36周 + 每2周一次: every 2 weeks from 28 to 36 weeks.
	{Name: "weeks-often", Gives: "FREQ", Pattern: "QTY FREQ", Head: 1, Cost: 0, When: weeksEvery, Build: weeksOften},
	// 间隔 + 至少4小时: at least 4 hours apart.
	{Name: "apart", Gives: "PP", Pattern: "间隔|相隔|间隔至少|相隔至少 QTY", Head: 1, Cost: -0.1, When: timeLast, Build: apart},
}

func everySecond(k []*item) bool {
	n := ruleName(k[1])
	return strings.HasPrefix(n, "every") || n == "daily" || strings.HasPrefix(n, "times-per") || k[1].rule == nil && strings.HasPrefix(k[1].head.text, "每")
}

// weeksEvery reports a span of weeks, of a pregnancy or a course, before how often.
func weeksEvery(k []*item) bool {
	return everySecond(k) && ruleName(k[0]) == "measure" && strings.HasPrefix(ruleName(k[0].kids[0]), "range") && slices.Contains([]string{"周", "个月", "岁", "月", "天"}, k[0].kids[1].head.text)
}

func whenOften(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[1].Phrase, k[0].Phrase))
}

func weeksOften(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[1].Phrase, b.put("from", k[0]), k[0].Phrase))
}

func apart(b *builder, k []node) english.Phrase {
	word := ""
	if strings.HasSuffix(k[0].head.text, "至少") {
		word = "at least"
	}
	return as(english.PrepPhrase, join(0, b.put(word), k[1].Phrase, b.put("apart", k[0])))
}

// infusionWords are ways of giving that take their time.
const infusionWords = "静脉推注|静推|静脉滴注|静滴|静脉注射|静脉输注|缓慢静脉注射|缓慢静脉推注|静脉泵入|泵入"

var infusions = map[string]string{"静脉推注": "by intravenous bolus", "静推": "by intravenous bolus", "静脉滴注": "by intravenous infusion", "静滴": "by intravenous infusion", "静脉注射": "intravenously", "静脉输注": "by intravenous infusion",
	"缓慢静脉注射": "by slow intravenous injection", "缓慢静脉推注": "by slow intravenous injection", "静脉泵入": "by intravenous pump", "泵入": "by pump"}
