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
	// 浅表感染 + 口服抗生素 + 即可: oral antibiotics are sufficient for superficial infection.
	{Name: "sufficient-for", Gives: "S", Pattern: "NP NP 即可|便可|就可以|足矣|已足够|即足够", Head: 1, Cost: 0, When: illnessAndRemedy, Build: sufficientFor},
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

// repeatedly are the participles of what is done repeatedly with a drug.
var repeatedly = map[string]string{"使用": "used", "应用": "used", "注射": "injected", "给药": "given"}

func doneRepeatedly(b *builder, k []node) english.Phrase {
	word := repeatedly[k[1].head.text]
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
