package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// aimRules say what an aim or a task is: English has an infinitive where Chinese has a bare verb phrase (Quirk et al. 1985, 15.10).
var aimRules = []Rule{
	// 首要任务 + 是 + 控制出血: the primary task is to control bleeding.
	{Name: "aim-is", Gives: "S", Pattern: "NP 是|为|在于|就是|旨在 VP", Head: 2, Cost: -0.3, When: aimFirst, Build: aimIs},
	// 关键 + 在于 + 早期诊断: the key lies in early diagnosis.
	{Name: "lies-in", Gives: "VP", Pattern: "在于 NP", Cost: -0.1, Build: liesIn},
}

// intents are the ends of nouns for what somebody means to do.
var intents = strings.Fields("目的 目标 任务 宗旨 策略 原则 关键 重点 做法 方法 选择 责任 职责 作用 第一步 下一步 步骤")

func aimFirst(k []*item) bool {
	return endsIn(lastWordOf(k[0]), intents...) && !strings.HasPrefix(ruleName(k[2]), "modal")
}

func aimIs(b *builder, k []node) english.Phrase {
	subject := k[0].Phrase
	if subject.Count == english.AnyCount {
		subject.Count = english.Singular
	}
	vp := join(0, b.verb("be", english.PresentSingular, k[1]), b.put("to"), verbForm(k[2].Phrase, english.Lemma))
	return b.clause(b.definite(subject), vp)
}

func liesIn(b *builder, k []node) english.Phrase {
	return join(0, b.verb("lie", english.Lemma, k[0]), b.put("in"), b.settle(k[1].Phrase))
}
