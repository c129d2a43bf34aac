package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// doseWiseRules render at what dose, how often or as what something is used, where Chinese puts a noun before the verb as its manner.
var doseWiseRules = []Rule{
	// 应 + 小剂量 + 使用: should be used at a low dose.
	{Name: "dose-of-use", Gives: "PV", Pattern: doseManners + " 使用|应用|给药|服用|口服|静脉给药|维持|治疗", Cost: -0.4, Build: doseOfUse},
	// 可 + 重复 + 进行: can be performed repeatedly.
	{Name: "done-repeatedly", Gives: "PV", Pattern: "重复|反复|多次 进行|使用|应用|实施|施行|注射|给药", Cost: -0.3, Build: doneRepeatedly},
	// 不作为 + 注射部位: be not used as an injection site.
	{Name: "not-used-as", Gives: "VP", Pattern: "不作为|不用作|不应作为|不可作为|不宜作为|不能作为|不得作为|不应用作|不可用作 NP", Head: 1, Cost: -0.3, When: notPersonSecond, Build: notUsedAs},
	// 宽QRS心动过速 + 应首先考虑 + 室性心动过速: ventricular tachycardia should be considered first in wide-complex tachycardia.
	{Name: "consider-first-in", Gives: "S", Pattern: "NP 应首先考虑|应优先考虑|首先应考虑|应首先想到|应高度怀疑|应首先怀疑|应首先排除|首先应排除 NP", Head: 2, Cost: -0.3, When: thingsBoth, Build: considerFirstIn},
	// 浅表感染 + 口服抗生素 + 即可: oral antibiotics are sufficient for superficial infection.
	{Name: "sufficient-for", Gives: "S", Pattern: "NP NP 即可|便可|就可以|足矣|已足够|即足够", Head: 1, Cost: 0, When: illnessAndRemedy, Build: sufficientFor},
	// 以 + 消肿止痛 + 为主: focus mainly on reducing swelling and relieving pain.
	{Name: "mainly-doing", Gives: "VP", Pattern: "以 VP 为主|为重点|为目标|为目的", Head: 1, Cost: 0, When: actingSecond, Build: mainlyDoing},
	// 罕见 + 但可 + 危及生命 + 的 + 并发症: rare but potentially life-threatening complications.
	{Name: "but-potentially", Gives: "NP", Pattern: "A 但|却 可|可能 A 的 N", Head: 5, Cost: -0.6, Build: butPotentially},
	// 罕见 + 但 + 可 + 危及生命的并发症, which is one entry with its attribute.
	{Name: "but-potentially-term", Gives: "NP", Pattern: "A 但|却 可|可能 N", Head: 3, Cost: -0.2, When: describedTerm, Build: butPotentiallyTerm},
}

// doseManners are doses as the manner of giving a drug.
const doseManners = "小剂量|大剂量|低剂量|高剂量|足量|足剂量|最小剂量|最低剂量|最大剂量|最低有效剂量|最小有效剂量|常规剂量|减量"

// atDoses give their English.
var atDoses = map[string]string{"小剂量": "at a low dose", "低剂量": "at a low dose", "大剂量": "at a high dose", "高剂量": "at a high dose", "足量": "at a full dose", "足剂量": "at a full dose", "最小剂量": "at the lowest dose", "最低剂量": "at the lowest dose",
	"最大剂量": "at the maximum dose", "最低有效剂量": "at the lowest effective dose", "最小有效剂量": "at the lowest effective dose", "常规剂量": "at the usual dose", "减量": "at a reduced dose"}

func doseOfUse(b *builder, k []node) english.Phrase {
	word := "used"
	switch zh := k[1].head.text; {
	case strings.HasSuffix(zh, "服用"), zh == "口服":
		word = "taken"
	case zh == "静脉给药":
		word = "given intravenously"
	case zh == "给药":
		word = "given"
	case zh == "维持":
		word = "maintained"
	}
	return join(0, b.verb("be", english.Lemma), b.put(word, k[1]), b.put(atDoses[k[0].head.text], k[0]))
}

func doneRepeatedly(b *builder, k []node) english.Phrase {
	word := map[string]string{"使用": "used", "应用": "used", "注射": "injected", "给药": "given"}[k[1].head.text]
	if word == "" {
		word = "performed"
	}
	return join(0, b.verb("be", english.Lemma), b.put(word+" repeatedly", k[0], k[1]))
}

func notUsedAs(b *builder, k []node) english.Phrase {
	zh := k[0].head.text
	as1 := b.complement(k[1].Phrase)
	if !as1.Determined && as1.Count != english.Many {
		as1 = b.one(k[1].Phrase)
	}
	word := ""
	switch {
	case strings.HasPrefix(zh, "不应"), strings.HasPrefix(zh, "不宜"):
		word = "should not be used as"
	case strings.HasPrefix(zh, "不可"), strings.HasPrefix(zh, "不得"):
		word = "must not be used as"
	case strings.HasPrefix(zh, "不能"):
		word = "cannot be used as"
	default:
		return join(0, b.verb("be", english.Lemma), b.put("not used as", k[0]), as1)
	}
	p := join(0, b.put(word, k[0]), as1)
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

// thingsBoth keeps people out, of whom a duty is their own.
func thingsBoth(k []*item) bool { return !isPerson(k[0]) && !isPerson(k[2]) }

func considerFirstIn(b *builder, k []node) english.Phrase {
	word := "should be considered first in"
	switch zh := k[1].head.text; {
	case strings.Contains(zh, "排除"):
		word = "should first be excluded in"
	case strings.Contains(zh, "高度怀疑"):
		word = "should be strongly suspected in"
	case strings.Contains(zh, "怀疑"):
		word = "should be suspected first in"
	}
	p := join(0, b.settle(k[2].Phrase), b.put(word, k[1]), b.bareSettle(k[0].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// illnessAndRemedy reports an illness, and what is done for it.
func illnessAndRemedy(k []*item) bool {
	if isPerson(k[1]) || !conditionName(englishOf(k[0])) && !isPerson(k[0]) {
		return false
	}
	return endsIn(k[1].head.text, "治疗", "疗法", "抗生素", "药物", "药", "激素", "观察", "随访", "休息", "补液", "手术", "护理", "敷料", "软膏", "乳膏")
}

func sufficientFor(b *builder, k []node) english.Phrase {
	vp := join(0, b.verb("be", english.Lemma), b.put("sufficient for", k[2]), b.settle(b.peopled(k[0])))
	return b.clause(b.bareSettle(k[1].Phrase), vp)
}

// actingSecond reports what somebody does, not what a thing is.
func actingSecond(k []*item) bool {
	return !finiteOnly(k[1]) && !strings.HasPrefix(ruleName(k[1]), "vp-adjective")
}

func mainlyDoing(b *builder, k []node) english.Phrase {
	verb, prep := "focus", "mainly on"
	if strings.HasPrefix(k[2].head.text, "为目") {
		verb, prep = "aim", "at"
	}
	return join(0, b.verb(verb, english.Lemma, k[0], k[2]), b.put(prep), verbForm(k[1].Phrase, english.Gerund))
}

func butPotentially(b *builder, k []node) english.Phrase {
	first, second := as(english.AdjPhrase, k[0].Phrase), as(english.AdjPhrase, k[3].Phrase)
	return as(english.NounPhrase, join(3, first, b.put("but potentially", k[1], k[2]), second, k[5].Phrase))
}

// describedTerm reports an entry that has an attribute before 的.
func describedTerm(k []*item) bool {
	return k[3].rule == nil && strings.Contains(k[3].head.text, "的")
}

func butPotentiallyTerm(b *builder, k []node) english.Phrase {
	return as(english.NounPhrase, join(2, as(english.AdjPhrase, k[0].Phrase), b.put("but potentially", k[1], k[2]), k[3].Phrase))
}
