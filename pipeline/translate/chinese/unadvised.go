package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// unadvisedRules render 自行 and 擅自 before what patients do with their medicines without asking a doctor.
var unadvisedRules = []Rule{
	// 自行 + 增减药量: increase or decrease the dose without medical advice.
	{Name: "on-own", Gives: "VP", Pattern: "自行|擅自|随意|私自 VP", Head: 1, Cost: -0.2, When: dosing, Build: onOwn},
	// 不可 + 擅自 + 停用, of a drug: must not be stopped without medical advice.
	{Name: "on-own-passive", Gives: "PV", Pattern: "自行|擅自|随意|私自 V", Head: 1, Cost: -0.4, When: selfMedicatedThing, Build: onOwnPassive},
	// 自行 + 减量 + 或 + 停药: reduce the dose or discontinue the drug without medical advice.
	{Name: "unadvised-verb", Gives: "VP", Pattern: "自行|擅自|私自|随意|随便 V 或|和|、|及 V", Head: 1, Cost: -0.6, When: selfMedicatingBoth, Build: unadvisedBoth},
}

// selfMedicated are verbs of what patients do with their drugs against advice; what illnesses do of their own accord is spontaneous (自行缓解).
var selfMedicated = strings.Fields("停药 减量 加量 停用 增减 调整 服用 换药 更改 中断 使用 用药 停止 减药 增加 减少 改变 服药 购买 停服")

func selfMedicatingBoth(k []*item) bool {
	return slices.Contains(selfMedicated, k[1].head.text) && slices.Contains(selfMedicated, k[3].head.text)
}

func unadvisedBoth(b *builder, k []node) english.Phrase {
	p := joinVerbs(k[1].Phrase, b.put(conjunction(k[2].head.text), k[2]), k[3].Phrase)
	return join(0, p, b.put("without medical advice", k[0]))
}

// dosing reports what is done with a medicine.
func dosing(k []*item) bool {
	last := lastPart(k[1]).head.text
	return ruleName(k[1]) == "object" && endsIn(last, "药", "药物", "药量", "剂量", "用量", "激素", "抗生素", "胰岛素", "治疗")
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

// selfMedicatedThing reports what patients do with a drug, as a verb without its object.
func selfMedicatedThing(k []*item) bool {
	return slices.Contains(selfMedicated, k[1].head.text) && objectlessFirst(k[1:])
}

func onOwnPassive(b *builder, k []node) english.Phrase {
	return join(0, b.passive(k[1].Phrase), b.put("without medical advice", k[0]))
}
