package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// withinEventRules render the stretch of time before or after an event in which something happens: within three hours of injury.
var withinEventRules = []Rule{
	// 服药 + 前后 + 两小时 + 内: within two hours before and after taking the drug.
	{Name: "around-event-within", Gives: "PP", Pattern: "NP 前后 QTY 内|之内|以内", Head: 2, Cost: -0.4, When: timeAt(2), Build: withinAround},
	// 受伤 + 后 + 三小时 + 内: within three hours of injury.
	{Name: "within-after", Gives: "PP", Pattern: "NP 后|之后|以后 QTY 内|之内|以内", Head: 2, Cost: 0.1, Weigh: stateCost(0), Build: withinAfter},
	{Name: "within-after-verb", Gives: "PP", Pattern: "在 VP 后|之后|以后 QTY 内|之内|以内", Head: 3, Cost: 0.3, Build: withinAfterVerb},
	// 术后 + 三十天 + 内: within 30 days after surgery.
	{Name: "event-within", Gives: "PP", Pattern: "术后|产后|餐后|饭后|离体后|治疗后|用药后|停药后|给药后|发病后|化疗后|放疗后|移植后|感染后|接种后|服药后|术前|孕前|餐前|饭前|睡前|治疗前|用药前 QTY|N 内|以内|之内", Head: 1, Cost: 0, When: periodAt(1), Build: eventWithin},
	// 发病 + 4.5小时 + 内: within 4.5 hours of onset.
	{Name: "within-of", Gives: "PP", Pattern: "N QTY 内|以内|之内", Head: 1, Cost: 0.1, When: eventWithPeriod, Build: withinOf},
	// 出生后 + 一个月 + 内: within one month of birth.
	{Name: "within-of-after", Gives: "PP", Pattern: afterEventWords + " QTY|N 内|以内|之内", Head: 1, Cost: 0, When: periodAt(1), Build: withinOfAfter},
	// 移植 + 后 + 最初 + 六个月 + 内: within the first six months after transplantation.
	{Name: "within-first-after", Gives: "PP", Pattern: "N 后|之后|以后 头|前|最初|首 QTY|N 内|以内|之内|中|里", Head: 3, Cost: -0.3, When: periodAt(3), Build: withinFirstAfter},
	// 启动治疗 + 后 + 数周 + 内: within several weeks after starting treatment.
	{Name: "within-after-verb-bare", Gives: "PP", Pattern: "VP 后|之后|以后 QTY|N 内|之内|以内", Head: 2, Cost: 0.1, When: periodAt(2), Build: withinAfterVerbBare},
	// 病情稳定 + 后 + 48小时 + 内: within 48 hours after the condition stabilizes.
	{Name: "within-after-clause-bare", Gives: "CL", Pattern: "S 后|之后|以后 QTY 内|之内|以内", Head: 0, Cost: -0.1, Build: withinAfterClauseBare},
	// 24小时 + 内 + 尿量: urine output within 24 hours.
	{Name: "within-noun", Gives: "NP", Pattern: "QTY 内|以内|之内 N", Head: 2, Cost: 0, When: timeThing, Build: withinNoun},
}

func withinAfter(b *builder, k []node) english.Phrase {
	return b.withinAfter(k[0], k[1], k[2], k[3])
}

func withinAfterVerb(b *builder, k []node) english.Phrase {
	return b.withinAfter(k[1], k[2], k[3], k[4])
}

// withinAfter puts the time before the event: within three hours of injury; at least three weeks are a stretch that must pass.
func (b *builder) withinAfter(event, after, time, within node) english.Phrase {
	what, word := event.Phrase, "of"
	if what.Cat == english.VerbPhrase {
		what, word = verbForm(what, english.Gerund), "after"
	} else {
		what = b.event(what)
	}
	if atLeast(time.Phrase) {
		return as(english.PrepPhrase, join(0, b.put("for", within), time.Phrase, b.put("after", after), what))
	}
	return as(english.PrepPhrase, join(0, b.put("within", within), time.Phrase, b.put(word, after), what))
}

// atLeast reports a time that has to pass rather than one that must not: at least six months.
func atLeast(p english.Phrase) bool {
	return len(p.Words) > 1 && p.Words[0].Text == "at" && p.Words[1].Text == "least"
}

func eventWithin(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("within", k[2]), k[1].Phrase, b.put(countedFrom(k[0].head.text), k[0])))
}

// eventWithPeriod keeps people out, who are no event: 多数患儿1周内自愈, most children recover within 1 week.
func eventWithPeriod(k []*item) bool { return period(k[1]) && !isPerson(k[0]) }

func withinOf(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("within", k[2]), k[1].Phrase, b.put("of"), b.event(k[0].Phrase)))
}

// afterEventWords are terms for the time after an event.
const afterEventWords = "出生后|入院后|伤后|生后|起病后"

func withinOfAfter(b *builder, k []node) english.Phrase {
	n, of := k[1].Phrase, "of "+afterWhat[k[0].head.text]
	if slices.Contains(ordinalWords, n.Words[0].Text) {
		n = b.inferred("the", n)
		of = strings.Replace(of, "of birth", "of life", 1) // within the first year of life
	}
	return as(english.PrepPhrase, join(0, b.put("within", k[2]), n, b.put(of, k[0])))
}

func withinAfterClause(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(3, b.put("within", k[0], k[4]), k[3].Phrase, b.put("after", k[2]), k[1].Phrase))
}

func withinFirstAfter(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("within the first", k[2], k[4]), k[3].Phrase, b.put("after", k[1]), b.event(k[0].Phrase)))
}

func withinAfterClauseBare(b *builder, k []node) english.Phrase {
	return withinAfterClause(b, append([]node{k[3]}, k...))
}

func withinAfterVerbBare(b *builder, k []node) english.Phrase {
	return withinAfterVerb(b, append([]node{k[3]}, k...))
}

// timeThing reports a time and a thing, other than people, measured within it.
func timeThing(k []*item) bool { return timeUnit(k[0]) && !isPerson(k[2]) && !k[2].head.reads("verb") }

func withinNoun(b *builder, k []node) english.Phrase {
	if firstPart(k[0].item).head.text == "近" { // 近一年内跌倒史: a history of falls in the past year
		long := k[0].Phrase
		for len(long.Words) > 1 && slices.Contains([]string{"nearly", "one", "1"}, long.Words[0].Text) {
			long.Words, long.Head = long.Words[1:], max(0, long.Head-1)
		}
		if w := headWord(long); len(long.Words) == 1 && w.Form == english.PluralNoun {
			long = inflect(long, english.Lemma)
		}
		return join(0, k[2].Phrase, b.put("in the past", k[1]), long)
	}
	return join(0, k[2].Phrase, b.put("within", k[1]), k[0].Phrase)
}

func withinAround(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("within", k[3]), k[2].Phrase, b.put("before and after", k[1]), b.event(k[0].Phrase)))
}

// ordinalUnits are the measures of time behind 第一.
var ordinalUnits = map[string]string{"年": "year", "月": "month", "个月": "month", "周": "week", "天": "day", "日": "day"}
