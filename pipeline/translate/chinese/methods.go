package chinese

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/translate/english"
)

// reportedMethodsRules render the methods of a trial as reports state them, without a subject or with the data as the subject; English has the passive
// (Lü 1999, 采用 按).
var reportedMethodsRules = []Rule{
	// 采用 + Cox模型 + 计算 + 风险比: the hazard ratio is calculated using the Cox model.
	{Name: "using-does", Gives: "S", Pattern: "采用|使用|应用|运用|利用 NP V NP", Head: 3, Cost: -0.4, When: methodThenThing, Build: usingDoes},
	// 按 + 地区 + 分层: be stratified by region.
	{Name: "passive-divided-by", Gives: "PV", Pattern: "按|按照|根据|依据 NP 分层|分组|分类|匹配|校正|调整|分期|分级", Head: 1, Cost: -0.6, When: notPersonSecond, Build: passiveDividedBy},
	// 计划 + 进行 + 期中分析: an interim analysis is planned.
	{Name: "planned", Gives: "S", Pattern: "计划|拟|预计|计划于 进行|开展|实施|行 NP", Head: 2, Cost: -0.1, Build: planned},
	// 共 + 筛查了 + 742例患者: a total of 742 patients were screened.
	{Name: "in-total-done", Gives: "S", Pattern: "共|共有|总共|合计|一共 VG NP", Head: 2, Cost: -0.3, When: countedDone, Build: inTotalDone},
	// … ， + 其中 + 486例 + 接受了随机分组: …, of whom 486 underwent randomization.
	{Name: "clause-of-whom", Gives: "S", Pattern: "S ， 其中 QTY|NUM|NP VP", Head: 0, Cost: -0.3, When: countThird, Build: clauseOfWhom},
	// 检验水准 + 0.05: a significance level of 0.05.
	{Name: "level-of", Gives: "NP", Pattern: "N NUM", Cost: -0.4, When: levelFirst, Build: levelOf},
	// 未发生 + 治疗相关死亡: no treatment-related deaths occurred.
	{Name: "none-occurred", Gives: "S", Pattern: "未发生|未出现|未再发生|未再出现|无 NP 发生", Head: 1, Cost: 0, Build: noneOccurred},
	{Name: "none-occurred-short", Gives: "S", Pattern: "未发生|未出现|未再发生|未再出现|均未发生|均未出现 NP", Head: 1, Cost: 0.35, Build: noneOccurred},
	// 不了解 + 分组情况: be unaware of group assignment.
	{Name: "unaware-of", Gives: "VP", Pattern: "不了解|不知道|不知|不知晓|不清楚|并不知道|均不知|均不了解 NP", Head: 1, Cost: -0.6, When: assignmentLast, Build: unawareOf},
}

// methodEnds are the ends of words for methods.
var methodEnds = strings.Fields("法 检验 模型 软件 分析 评分 量表 方法 技术 系统 程序 公式 测定 回归 分析法 统计 方案 图 曲线 策略 问卷 标准 指南 分级 分期 分型 指数 探针 芯片 试剂盒 测序 质谱")

// methodFirst reports a method before what it is used for; people are treated otherwise.
func methodFirst(k []*item) bool {
	n := len(k)
	return transitiveVerb(k[n-1]) && !objectInside(k[n-1:]) && !isPerson(k[n-2]) && endsIn(k[n-2].head.text, methodEnds...)
}

func methodThenThing(k []*item) bool { return methodFirst(k[:3]) && !isPerson(k[3]) && !timeUnit(k[3]) }

func usingDoes(b *builder, k []node) english.Phrase {
	return join(0, b.clause(k[3].Phrase, b.passive(b.handling(k[2]))), b.put("using", k[0]), b.method(k[1].Phrase))
}

// handling gives the verbs of the Methods section their usual English.
func (b *builder) handling(n node) english.Phrase {
	if n.head.text == "处理" {
		return b.verb("handle", english.Lemma, n)
	}
	return n.Phrase
}

// method gives a method that is known by a name its article: the Cox model, the Mann-Whitney test.
func (b *builder) method(p english.Phrase) english.Phrase {
	first, _ := utf8.DecodeRuneInString(p.Words[0].Text)
	if p.Determined || p.Count != english.AnyCount || !unicode.IsUpper(first) || !countNoun(p) {
		return b.settle(p)
	}
	p.Count = english.Singular
	return b.inferred("the", p)
}

// dividedEnglish give the participles of dividing and adjusting.
var dividedEnglish = map[string]string{"分层": "stratified by", "分组": "grouped by", "分类": "classified by", "匹配": "matched by", "校正": "adjusted for", "调整": "adjusted according to", "分期": "staged according to", "分级": "graded according to"}

func passiveDividedBy(b *builder, k []node) english.Phrase {
	if what := &k[1].Phrase; what.Count == english.AnyCount && ruleName(k[1].item) == "noun" {
		what.Count, what.Determined = english.Singular, true // by region
	}
	return join(0, b.verb("be", english.Lemma, k[0]), b.put(dividedEnglish[k[2].head.text], k[2]), b.bare(k[1].Phrase))
}

func (b *builder) plannedThing(from node, what english.Phrase) english.Phrase {
	return b.clause(what, b.passive(b.verb("plan", english.Lemma, from)))
}

func planned(b *builder, k []node) english.Phrase {
	what := k[2].Phrase
	if what.Count == english.AnyCount && countNoun(what) && !what.Determined {
		what.Count = english.Singular
		what = b.withArticle("a", what)
	}
	return b.plannedThing(k[0], what)
}

// countedDone reports a number of people or things to which something was done.
func countedDone(k []*item) bool {
	return transitiveVerb(k[1]) && slices.Contains([]string{"number-classifier-noun", "number-noun", "quantity"}, ruleName(k[2]))
}

func inTotalDone(b *builder, k []node) english.Phrase {
	who := join(1, b.put("a total of", k[0]), k[2].Phrase)
	who.Count, who.Determined = english.Many, true
	form := english.PresentPlural
	if headWord(k[1].Phrase).Form == english.PastSingular {
		form = english.PastPlural
	}
	done := join(0, b.verb("be", form), inflect(k[1].Phrase, english.PastParticiple))
	p := join(0, who, done)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// countThird reports a number of those named before.
func countThird(k []*item) bool {
	if k[3].rule == nil {
		return k[3].head.kind == numberToken
	}
	n := ruleName(k[3])
	return slices.Contains([]string{"quantity", "number-phrase", "measure", "percent"}, n) || beginsIn(n, "number-cl", "more-than-cases")
}

func clauseOfWhom(b *builder, k []node) english.Phrase {
	word := "of which"
	if slices.ContainsFunc(k[0].Words, func(w english.Word) bool {
		return w.Entry != nil && endsIn(w.Entry.Term, personNouns...)
	}) {
		word = "of whom"
	}
	number := k[3].Phrase
	number.Words = slices.Clone(number.Words)
	if last := len(number.Words) - 1; last > 0 && (number.Words[last].Text == "case" || number.Words[last].Text == "patient") {
		number.Words = number.Words[:last]
	}
	p := join(0, k[0].Phrase, b.put(", "+word, k[1], k[2]), number, agree(k[4].Phrase, english.Many))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// levelFirst reports a statistic that takes a plain number.
func levelFirst(k []*item) bool {
	return endsIn(k[0].head.text, "水准", "风险比", "比值比", "危险度", "系数", "界值", "显著性水平")
}

func levelOf(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	n.Count = english.Singular
	p := join(0, b.withArticle("a", n), b.put("of"), k[1].Phrase)
	p.Determined = true
	return p
}

func noneOccurred(b *builder, k []node) english.Phrase {
	n := b.none(k[1].Phrase, k[0])
	verb := b.verb("occur", english.PastPlural, k[0])
	p := join(0, n, verb)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// assignmentLast reports to which group someone was assigned.
func assignmentLast(k []*item) bool {
	t := lastWordOf(k[1])
	return strings.Contains(t, "分组") || endsIn(t, "分配", "组别")
}

func unawareOf(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("unaware of", k[0]), b.bareSettle(k[1].Phrase))
}
