package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// agoRules render 三年前 at the head of a predicate of what has happened, which counts back from now (Lü 1999, 前): was diagnosed with breast
// cancer three years ago. Before a duty the same words are an age or a time before an event: 六个月前不必喂水.
var agoRules = []Rule{
	// 三年 + 前 + 被诊断为乳腺癌: was diagnosed with breast cancer three years ago.
	{Name: "ago-verb", Gives: "VP", Pattern: "QTY 前|之前|以前 VP", Head: 2, Cost: -0.2, When: longAgo, Build: agoVerb},
	{Name: "ago", Gives: "TOP", Pattern: "QTY 前|以前", Head: 0, Cost: 0.1, When: timeFirstAgo, Build: ago},
}

// happened are verbs of what is told of people's past.
var happened = strings.Fields("诊断 被诊断 诊断为 被诊断为 确诊 确诊为 接受 行 曾 曾行 曾患 患 出现 发现 开始 感染 服用 停用 停药 行走 手术 切除 植入 摔倒 跌倒 受伤 因 住院 出院 入院 离开 前往 接触 接种 移植 注射 发生 使用 戒烟 分娩")

// longAgo reports a time that a predicate of what has happened counts back, at the head of the fragment.
func longAgo(k []*item) bool {
	first := firstPart(k[2]).head.text
	return timeUnit(k[0]) && k[0].start == 0 && !finiteOnly(k[2]) && (first == "被" || beginsIn(first, happened...))
}

func timeFirstAgo(k []*item) bool { return timeUnit(k[0]) && k[0].start == 0 }

func ago(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[0].Phrase, b.put("ago", k[1])))
}

func agoVerb(b *builder, k []node) english.Phrase {
	return join(0, toldPast(k[2].Phrase), k[0].Phrase, b.put("ago", k[1]))
}
