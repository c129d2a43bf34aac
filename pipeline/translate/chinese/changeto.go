package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// changeToRules render a value that something is to be brought to. In Chinese it falls to it, as it would by itself; in English it is brought
// there: should be reduced to 5 mg (AMA Manual of Style, 14.12, on dosage).
var changeToRules = []Rule{
	// 体温 + 降至 + 正常: return to normal.
	{Name: "return-to-normal", Gives: "VP", Pattern: "降至|降到|恢复至|恢复到|回到|回落至|降低至|下降至|升至 正常|正常水平|正常范围|正常值|基线|基线水平", Cost: -0.4, Build: returnToNormal},
	// 应 + 降至 + 1.4 mmol/L以下: should be reduced to less than 1.4 mmol/L.
	{Name: "duty-change-to", Gives: "VP", Pattern: "应|应该|应当|必须|须|需|需要|宜|不应|不宜 " + changesTo + " NP|QTY|NUM", Head: 1, Cost: -0.3, When: levelLast, Build: dutyChangeTo},
	// 减至 + 5 mg, of a dose: be reduced to 5 mg.
	{Name: "changed-to", Gives: "PV", Pattern: "减至|减量至|减少至|减少到|增至|加至|加量至|调整至|调整到|调至|缩短至|缩短到|延长至|延长到|提高到|提高至 NP|QTY|NUM", Cost: 0, When: measuredLast, Build: broughtTo},
	// 高危者 + 可 + 延长至 + 12个月, of a treatment: in patients at high risk, it can be extended to 12 months.
	{Name: "people-change-to", Gives: "S", Pattern: "NP 可|应|需|可以|宜 PV", Head: 2, Cost: 0, When: periodOfPeople, Build: peopleChangeTo},
}

// measuredLast reports a value with its unit, or what bounds one.
func measuredLast(k []*item) bool {
	it := k[len(k)-1]
	return quantityOnly(it) || containsQuantity(it)
}

// levelLast reports an amount, or a level that is named: 最低位置, 目标水平.
func levelLast(k []*item) bool {
	return measuredLast(k) || endsIn(lastWordOf(k[len(k)-1]), "位置", "水平", "范围", "正常", "剂量", "一半")
}

// containsQuantity reports a phrase that a number heads.
func containsQuantity(it *item) bool {
	for it.rule != nil {
		if it.rule.Gives == "QTY" || it.rule.Gives == "NUM" {
			return true
		}
		it = it.kids[it.rule.head]
	}
	return it.head.kind == numberToken
}

func broughtTo(b *builder, k []node) english.Phrase {
	word := "adjust"
	if !strings.HasPrefix(k[0].head.text, "调") {
		word = changedTo(k[0].head.text)
	}
	return join(0, b.passive(b.verb(word, english.Lemma, k[0])), b.put("to"), k[1].Phrase)
}

func dutyChangeTo(b *builder, k []node) english.Phrase {
	return b.withAuxiliary(k[0], broughtTo(b, k[1:]))
}

// periodOfPeople reports people before a length of time that a treatment is brought to.
func periodOfPeople(k []*item) bool {
	return isPerson(k[0]) && ruleName(k[2]) == "changed-to"
}

func peopleChangeTo(b *builder, k []node) english.Phrase {
	b.doubts += 0.1 // "it" is what the sentence speaks of
	vp := b.withAuxiliary(k[1], k[2].Phrase)
	who := join(0, b.put("in"), b.people(k[0]), b.put(","))
	if slices.Contains(b.set.Left, ",") || len(b.set.Left) > 2 {
		p := join(0, b.clause(b.put("it"), vp), b.put("in"), b.people(k[0]))
		p.Cat, p.Finite = english.Clause, true
		return p
	}
	p := join(1, who, b.clause(b.put("it"), vp))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// returnsTo give the English of what values return to.
var returnsTo = map[string]string{"正常": "normal", "正常水平": "normal levels", "正常范围": "the normal range", "正常值": "normal values", "基线": "baseline", "基线水平": "baseline levels"}

func returnToNormal(b *builder, k []node) english.Phrase {
	return join(0, b.verb("return", english.Lemma, k[0]), b.put("to "+returnsTo[k[1].head.text], k[1]))
}
