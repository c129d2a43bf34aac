package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// methodRules render how something was done, as the methods of a study state it: 组间比较采用卡方检验, 数据以均数表示, 分歧通过讨论解决. The Chinese
// sentence is active in form; English has the passive (Lü 1999, 用 采用).
var methodRules = []Rule{
	// 组间比较 + 采用 + 卡方检验: the chi-square test is used for between-group comparisons.
	{Name: "method-used", Gives: "S", Pattern: "NP 采用|使用|选用|应用 NP", Head: 2, Cost: 0.1, When: methodAction, Build: methodUsed},
	// 分歧 + 通过 + 讨论 + 解决: disagreements are resolved through discussion.
	{Name: "passive-through", Gives: "PV", Pattern: "通过|借助|经过 NP VG", Head: 2, Cost: -0.15, When: toolVerb, Build: passiveThrough},
	// 研究 + 经 + 伦理委员会 + 批准: be approved by the ethics committee.
	{Name: "passive-via", Gives: "PV", Pattern: "经|经由 NP VG", Head: 2, Cost: -0.5, When: viaVerb, Build: passiveVia},
	// 界值 + 设定为 + 10%: be set at 10%.
	{Name: "set-at", Gives: "VP", Pattern: "设定为|设为|定为|设定在|设置为 NP|QTY", Cost: -0.1, Build: setAt},
	// 提示 + 存在 + 感染: suggest infection.
	{Name: "suggest-presence", Gives: "VP", Pattern: "提示|表明|怀疑|疑似 存在|有|可能存在|可能有|合并 NP", Cost: -0.2, Build: suggestPresence},
	// 两组 + 在 + 年龄 + 方面 + 无 + 差异: do not differ in age.
	{Name: "differ-in", Gives: "VP", Pattern: "在 NP 上|方面|中 无|没有|无明显|无显著|存在|有|存在显著|存在明显 差异|差别|区别", Cost: -0.2, Build: differIn},
}

// actionNouns are the ends of the names of what is done with a method.
var actionNouns = []string{"比较", "分析", "评估", "评价", "检测", "测定", "诊断", "治疗", "检验", "随机化", "分组", "处理", "筛查", "监测", "测量", "计算", "固定", "重建", "诱导", "维持", "麻醉", "镇痛", "预防", "调查", "抽样", "相关性分析", "描述"}

func methodAction(k []*item) bool {
	t := k[0].head.text
	return !ofCourse(k[0]) && slices.ContainsFunc(actionNouns, func(s string) bool { return len(t) >= len(s) && t[len(t)-len(s):] == s }) && !isPerson(k[2])
}

func methodUsed(b *builder, k []node) english.Phrase {
	vp := b.bePassive(k[1], b.verb("use", english.Lemma, k[1]))
	return join(0, b.clause(k[2].Phrase, vp), b.put("for"), b.event(k[0].Phrase))
}

func passiveThrough(b *builder, k []node) english.Phrase {
	return join(0, b.passive(k[2].Phrase), b.put("through", k[0]), b.event(k[1].Phrase))
}

// viaVerb reports a transitive verb behind what it is done by, other than treatments: 经药物治疗 is "after drug treatment".
func viaVerb(k []*item) bool {
	return objectlessFirst(k[2:]) && slices.Contains([]string{"approve", "confirm", "verify", "transmit", "spread", "review", "prove", "demonstrate", "exclude", "diagnose", "absorb", "excrete", "eliminate", "metabolize"}, englishOf(k[2]))
}

func passiveVia(b *builder, k []node) english.Phrase {
	v, word := k[2].Phrase, "by"
	switch headText(v) {
	case "spread":
		v = b.verb("transmit", english.Lemma, k[2])
		word = "through"
	case "transmit", "absorb", "excrete", "eliminate":
		word = "through"
	}
	return join(0, b.passive(v), b.put(word, k[0]), b.settle(k[1].Phrase))
}

func setAt(b *builder, k []node) english.Phrase {
	return join(0, b.bePassive(k[0], b.verb("set", english.Lemma, k[0])), b.put("at"), b.settle(k[1].Phrase))
}

func suggestPresence(b *builder, k []node) english.Phrase {
	word := map[string]string{"提示": "suggest", "表明": "indicate", "怀疑": "suspect", "疑似": "suspect"}[k[0].head.text]
	v, n := b.verb(word, english.Lemma, k[0]), b.bareSettle(k[2].Phrase)
	if t := k[1].head.text; t == "可能存在" || t == "可能有" {
		return join(0, v, b.put("possible", k[1]), n)
	}
	v.Words[0].Source += k[1].src()
	return join(0, v, n)
}

func differIn(b *builder, k []node) english.Phrase {
	v := b.verb("differ", english.Lemma, k[4])
	if t := k[3].head.text; t == "存在" || t == "有" || t == "存在显著" || t == "存在明显" {
		if t == "存在显著" || t == "存在明显" {
			v = join(0, v, b.put("significantly", k[3]))
		}
		v.Words[0].Source += k[3].src()
		return join(0, v, b.put("in", k[0], k[2]), b.settle(k[1].Phrase))
	}
	word := "not"
	if t := k[3].head.text; t == "无明显" || t == "无显著" {
		word = "not significantly"
	}
	do := b.verb("do", english.Lemma, k[3])
	return join(0, do, b.put(word, k[3]), v, b.put("in", k[0], k[2]), b.settle(k[1].Phrase))
}
