package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// informRules render what people should be asked and told.
var informRules = []Rule{
	// 应 + 详细询问 + 用药史: a detailed medication history should be obtained.
	{Name: "history-duty", Gives: "S", Pattern: dutyWords + " 询问|详细询问|仔细询问|详细了解|追问|详细采集|采集 NP", Head: 2, Cost: -0.3, When: historyLast, Build: historyDuty},
	// 应 + 向 + 患者 + 解释 + 风险: risks should be explained to patients.
	{Name: "explain-duty", Gives: "S", Pattern: dutyWords + " 向 NP 解释|说明|强调|介绍|讲解|交代 NP", Head: 4, Cost: -0.3, When: personThird, Build: explainDuty},
	// 应 + 告知 + 患者 + 副作用: patients should be informed of the side effects.
	{Name: "inform-duty", Gives: "S", Pattern: dutyWords + " VG NP NP", Head: 2, Cost: -0.2, When: informsDuty, Build: informDuty},
	// 向 + 患者 + 说明: explain to patients.
	{Name: "explain-to", Gives: "VP", Pattern: "向 NP 说明|讲明|交代|解释|讲解", Head: 2, Cost: -0.4, When: personSecond, Build: explainTo},
	// 应 + 向 + 患者 + 说明, of nobody: it should be explained to patients.
	{Name: "explain-that-duty", Gives: "S", Pattern: "应|应当|应该|需|须|必须|可 向 NP 说明|讲明|交代|解释|讲解", Head: 3, Cost: -0.6, When: personThird, Build: explainThatDuty},
}

func historyLast(k []*item) bool { return strings.HasSuffix(k[2].head.text, "史") }

func historyDuty(b *builder, k []node) english.Phrase {
	word := "a"
	if beginsIn(k[1].head.text, "详细", "仔细") {
		word = "a detailed"
	}
	n := join(1, b.put(word, k[1]), k[2].Phrase)
	n.Count, n.Determined = english.Singular, true
	return b.dutyPassive(k[0], b.verb("obtain", english.Lemma, k[1]), n)
}

// explainings give the verbs of telling somebody something.
var explainings = map[string]string{"解释": "explain", "说明": "explain", "强调": "emphasize", "介绍": "explain", "讲解": "explain", "交代": "explain"}

func explainDuty(b *builder, k []node) english.Phrase {
	p := b.dutyPassive(k[0], b.verb(explainings[k[3].head.text], english.Lemma, k[3]), k[4].Phrase)
	return join(0, p, b.put("to", k[1]), b.people(k[2]))
}

func informsDuty(k []*item) bool { return informs(k[1:]) }

func informDuty(b *builder, k []node) english.Phrase {
	vp := b.withAuxiliary(k[0], b.passive(k[1].Phrase))
	return join(0, b.clause(b.people(k[2]), vp), b.put("of"), b.member(k[3].Phrase))
}

func explainTo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("explain", english.Lemma, k[2]), b.put("to", k[0]), b.settle(b.peopled(k[1])))
}

func explainThatDuty(b *builder, k []node) english.Phrase {
	vp := b.withAuxiliary(k[0], b.passive(b.verb("explain", english.Lemma, k[3])))
	return as(english.Clause, join(0, b.put("it"), vp, b.put("to", k[1]), b.settle(b.peopled(k[2]))))
}
