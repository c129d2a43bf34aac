package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// unadvisedRules render 自行 and 擅自 before what patients do with their medicines without asking a doctor.
var unadvisedRules = []Rule{
	// 自行 + 增减药量: increase or decrease the dose without medical advice.
	{Name: "on-own", Gives: "VP", Pattern: "自行|擅自|随意|私自 VP", Head: 1, Cost: -0.2, When: dosing, Weigh: severalGain, Build: onOwn},
	// 不可 + 自行 + 增加, of a dose: must not be increased without medical advice.
	{Name: "not-on-own", Gives: "VP", Pattern: "不可|不得|不能|不应|不宜|切勿|勿|请勿|不要 自行|擅自|随意|私自|任意 增加|减少|增减|加大|降低|延长|缩短|更改|调整|更换|改变", Head: 2, Cost: -0.6, Build: notOnOwn},
	// 自行 + 挤压脓肿: squeeze abscesses on one's own.
	{Name: "by-oneself", Gives: "VP", Pattern: "自行 VP", Head: 1, Cost: -0.1, When: personsDeed, Build: byOneself},
}

// selfMedicated are verbs of what patients do with their drugs against advice; what illnesses do of their own accord is spontaneous (自行缓解).
var selfMedicated = strings.Fields("停药 减量 加量 停用 增减 调整 服用 换药 更改 中断 使用 用药 停止 减药 增加 减少 改变 服药 购买 停服")

// dosing reports what is done with a medicine, or several such things.
func dosing(k []*item) bool {
	if it := k[1]; slices.Contains(joinings, ruleName(it)) {
		last := it.kids[len(it.kids)-1]
		return dosing([]*item{k[0], it.kids[0]}) && dosing([]*item{k[0], last})
	}
	if ruleName(k[1]) == "no-object" {
		return slices.Contains(selfMedicated, k[1].head.text) && objectInside(k[1].kids)
	}
	last := lastWordOf(k[1])
	return ruleName(k[1]) == "object" && endsIn(last, "药", "药物", "药量", "剂量", "用量", "激素", "抗生素", "胰岛素", "治疗")
}

// severalGain prefers the word over all that is done without asking: 自行停药或减量.
func severalGain(k []*item) float64 {
	if slices.Contains(joinings, ruleName(k[1])) {
		return -0.2
	}
	return 0
}

// ownDeeds are what people do by themselves, and not what an illness does of its own accord.
var ownDeeds = strings.Fields("eat drink walk swallow dress bathe wash urinate breathe squeeze pick remove apply clean buy purchase treat inject insert pull take use cut puncture pop")

// personsDeed reports such a deed.
func personsDeed(k []*item) bool {
	return slices.Contains(ownDeeds, firstOf(englishOf(k[1]))) && (ruleName(k[1]) == "object" || ruleName(k[1]) == "no-object") && !dosing(k)
}

func byOneself(b *builder, k []node) english.Phrase {
	word := "on their own"
	if slices.Contains([]string{"eat", "drink", "walk", "swallow", "breathe", "urinate"}, headText(k[1].Phrase)) {
		word = "independently"
	}
	return join(0, k[1].Phrase, b.put(word, k[0]))
}

// withoutAdvice give the participles of what is not to be done to a dose or a drug.
var withoutAdvice = map[string]string{"增加": "increased", "减少": "reduced", "增减": "increased or reduced", "加大": "increased", "降低": "reduced", "延长": "prolonged", "缩短": "shortened", "更改": "changed", "调整": "adjusted", "更换": "changed", "改变": "changed"}

func notOnOwn(b *builder, k []node) english.Phrase {
	word := "must not be"
	if t := k[0].head.text; t == "不应" || t == "不宜" {
		word = "should not be"
	}
	p := as(english.VerbPhrase, b.put(word+" "+withoutAdvice[k[2].head.text]+" without medical advice", k...))
	p.Finite = true
	return p
}

func onOwn(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("without medical advice", k[0]))
}

// notByItself keeps what happens by itself from being done by somebody: 可自行停止, can stop spontaneously.
func notByItself(k []*item) bool {
	if k[0].rule != nil || !slices.Contains([]string{"自行", "自发", "自然", "自动"}, k[0].head.text) {
		return true
	}
	v := verbOf(k[1]).head.text
	return v != "停止" && slices.Contains(selfMedicated, v)
}
