package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// withoutRules render circumstances that are missing: 在没有…的情况下, in the absence of.
var withoutRules = []Rule{
	// 多发肿瘤 + 但 + 无 + 血管侵犯: multiple tumors without vascular invasion.
	{Name: "noun-but-without", Gives: "NP", Pattern: "NP 但|而|且 无|没有|不伴|不伴有|未见|无明显 NP", Cost: 0, When: thingFirst, Build: nounButWithout},
	// 伴 + 发热 + ， + 无 + 咳嗽: with fever but no cough.
	{Name: "with-but-no", Gives: "PP", Pattern: "伴|伴有|伴随|并伴有|有 NP ， 无|不伴|未见|没有|不伴有|但无|无明显 NP", Head: 1, Cost: -0.4, When: findingsAt(1, 4), Build: withButNo},
	// 手术顺利 + ， + 无 + 并发症: surgery goes smoothly, with no complications.
	{Name: "clause-with-no", Gives: "S", Pattern: "S ， 无|未见|未出现|未发生|没有|无明显 NP", Head: 0, Cost: 0.1, Build: clauseWithNo},
	{Name: "clause-with-no-then", Gives: "S", Pattern: "S ， ADV|PP 无|未见|未出现|未发生|没有|无明显 NP", Head: 0, Cost: 0, When: saysWhen, Build: clauseWithNoThen},
	// 在 + 缺乏 + 证据 + 的情况下: in the absence of evidence.
	{Name: "in-absence", Gives: "PP", Pattern: "在 缺乏|没有|无|缺少 NP 的情况下|情况下|时|的前提下|前提下", Head: 2, Cost: -0.2, Build: inAbsence},
	// 在 + 不 + 增加风险 + 的前提下: without increasing the risk.
	{Name: "without-doing", Gives: "PP", Pattern: "在 不|未|没有 VP 的情况下|情况下|的前提下|前提下", Head: 2, Cost: -0.2, Build: withoutDoing},
	// 在 + 保证安全 + 的前提下: while ensuring safety.
	{Name: "while-doing-so", Gives: "PP", Pattern: "在 VP 的前提下|前提下", Head: 1, Cost: -0.3, When: notDenied, Build: onPremise},
	// 在 + 患者知情同意 + 的前提下: provided that patients give informed consent.
	{Name: "provided-that", Gives: "CL", Pattern: "在 S 的前提下|前提下", Head: 1, Cost: -0.3, Build: providedThat},
	// 因 + 副作用 + 停药, as a noun: discontinuation due to side effects.
	{Name: "action-due-to", Gives: "NP", Pattern: "因|由于 NP 停药|退出|退出试验|住院|就诊|死亡|停止治疗|中断治疗|再入院|急诊就诊", Head: 1, Cost: 0.3, Build: actionDueTo},
}

func inAbsence(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("in the absence of", k[0], k[1], k[3]), b.bareSettle(k[2].Phrase)))
}

func withoutDoing(b *builder, k []node) english.Phrase {
	if k[2].Finite {
		b.doubts += 0.3
	}
	return as(english.PrepPhrase, join(0, b.put("without", k[0], k[1], k[3]), verbForm(k[2].Phrase, english.Gerund)))
}

// actions give the nouns of what is done for a reason.
var actions = map[string]string{"停药": "discontinuation", "退出": "withdrawal", "退出试验": "withdrawal from the trial", "住院": "hospitalization", "就诊": "consultation", "死亡": "death", "停止治疗": "discontinuation of treatment",
	"中断治疗": "interruption of treatment", "再入院": "readmission", "急诊就诊": "an emergency department visit"}

func actionDueTo(b *builder, k []node) english.Phrase {
	p := join(0, b.put(actions[k[2].head.text], k[2]), b.put("due to", k[0]), b.settle(k[1].Phrase))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Mass, true, 0
	return p
}

func nounButWithout(b *builder, k []node) english.Phrase {
	without := b.bareSettle(k[3].Phrase)
	without.Words = slices.Clone(without.Words)
	for i, w := range without.Words {
		if w.Text == "and" {
			without.Words[i].Text = "or" // without invasion or metastasis
		}
	}
	p := join(0, b.numbered(k[0].Phrase), b.put("without", k[1], k[2]), without)
	p.Determined = true
	return p
}

func onPremise(b *builder, k []node) english.Phrase {
	if k[1].Finite {
		b.doubts += 0.3
	}
	return as(english.PrepPhrase, join(0, b.put("while", k[0], k[2]), verbForm(k[1].Phrase, english.Gerund)))
}

func providedThat(b *builder, k []node) english.Phrase {
	p := join(1, b.put("provided that", k[0], k[2]), k[1].Phrase)
	p.Cat = english.Clause
	return p
}

// notDenied keeps out what is not done, which English says with without.
func notDenied(k []*item) bool {
	return !slices.Contains([]string{"不", "未", "没有"}, firstPart(k[1]).head.text)
}

func withButNo(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("with", k[0]), b.bareSettle(k[1].Phrase), b.put("but", k[2]), b.none(k[4].Phrase, k[3])))
}

func clauseWithNo(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", with", k[1]), b.none(k[3].Phrase, k[2]))
}

// saysWhen reports an adverbial of time before what there is not.
func saysWhen(k []*item) bool { return timeOf(k[2]) }

func clauseWithNoThen(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", with", k[1]), b.none(k[4].Phrase, k[3]), k[2].Phrase)
}
