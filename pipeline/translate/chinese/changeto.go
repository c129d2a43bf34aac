package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// changeToRules render a value that something is to be brought to. In Chinese it falls to it, as it would by itself; in English it is brought
// there: should be reduced to 5 mg (AMA Manual of Style, 14.12, on dosage).
var changeToRules = []Rule{
	// 应 + 降至 + 1.4 mmol/L以下: should be reduced to less than 1.4 mmol/L.
	{Name: "duty-change-to", Gives: "VP", Pattern: "应|应该|应当|必须|须|需|需要|宜|不应|不宜 " + changesTo + " NP|QTY|NUM", Head: 1, Cost: -0.3, When: levelLast, Build: dutyChangeTo},
	// 减至 + 5 mg, of a dose: be reduced to 5 mg.
	{Name: "changed-to", Gives: "PV", Pattern: "减至|减量至|减少至|减少到|增至|加至|加量至|调整至|调整到|调至|缩短至|缩短到|延长至|延长到|提高到|提高至 NP|QTY|NUM", Cost: 0, When: measuredLast, Build: broughtTo},
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
