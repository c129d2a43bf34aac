package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// atOnceRules render what is done at once when something happens, where Chinese puts the two side by side: 皮疹出现立即停药 (Lü 1999, 立即; Chao 1968, sect. 2.12.6, on conditions that
// nothing marks).
var atOnceRules = []Rule{
	// 皮疹出现 + 立即停药: discontinue the drug immediately if the rash develops.
	{Name: "if-at-once", Gives: "S", Pattern: "S VP", Head: 1, Cost: -1.1, When: eventThenAtOnce, Build: ifAtOnce},
	// 症状加重 + 及时就诊, where the event is one entry: seek prompt medical care in case of worsening symptoms.
	{Name: "in-case-at-once", Gives: "S", Pattern: "NP VP", Head: 1, Cost: -0.3, When: changeThenAtOnce, Build: inCaseAtOnce},
}

// promptly are the adverbs that begin what is done then.
var promptly = strings.Fields("立即 马上 及时 尽快 立刻 随时")

// promptVerbs are the ends of verbs of what patients do then.
var promptVerbs = strings.Fields("停药 就医 就诊 停用 拨打 停止 送医 报告 告知 通知 联系 复诊 返院 求助 呼救 送往 前往")

// eventThenAtOnce reports what happens, and what patients do then.
func eventThenAtOnce(k []*item) bool {
	return ruleName(k[0]) == "clause" && !isPerson(k[0].kids[0]) && doneAtOnce(k[1])
}

// changeThenAtOnce reports the same for what happens as one entry.
func changeThenAtOnce(k []*item) bool {
	n := bareNoun(k[0])
	return n.rule == nil && endsIn(n.head.text, "加重", "恶化", "不止", "不退", "复发", "不适", "出血", "升高") && doneAtOnce(k[1])
}

// doneAtOnce reports a predicate of what patients do at once.
func doneAtOnce(vp *item) bool {
	first := firstPart(vp)
	if !beginsIn(first.head.text, promptly...) {
		return false
	}
	verb := verbOf(vp)
	return verb != nil && endsIn(verb.head.text, promptVerbs...)
}

func ifAtOnce(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, verbForm(k[1].Phrase, english.Lemma), b.put("if"), k[0].Phrase))
}

func inCaseAtOnce(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, verbForm(k[1].Phrase, english.Lemma), b.put("in case of"), b.bareSettle(k[0].Phrase)))
}
