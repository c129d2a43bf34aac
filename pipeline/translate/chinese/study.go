package chinese

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// studyPartRules render what a study has: the limitations of this study.
var studyPartRules = []Rule{
	// 本 + 研究 + 的 + 局限性: the limitations of this study.
	{Name: "of-this-study", Gives: "NP", Pattern: "本|该|此|这项 研究|试验|调查|综述|分析|实验|指南 的 N", Head: 3, Cost: -0.6, When: partOfStudy, Build: ofThisStudy},
	{Name: "of-this-study-bare", Gives: "NP", Pattern: "本|该|此|这项 研究|试验|调查|综述|分析|实验|指南 N", Head: 2, Cost: -0.6, When: partOfStudy, Build: ofThisStudy},
	// 本 + 研究结果, one entry: the results of this study.
	{Name: "of-this-study-term", Gives: "NP", Pattern: "本|该|此|这项 N", Head: 1, Cost: -0.3, When: studyTerm, Build: ofThisStudyTerm},
}

// studyOnes and studyParts are the ends of nouns for what a study has: those of which it has one, and the others.
var (
	studyOnes  = strings.Fields("目的 目标 设计 样本量 意义 重点 假设 创新点 结论")
	studyParts = strings.Fields("结果 发现 局限性 局限 不足 不足之处 优势 数据 终点")
)

func partOfStudy(k []*item) bool {
	last := k[len(k)-1]
	return last.size <= 2 && (endsIn(last.head.text, studyOnes...) || endsIn(last.head.text, studyParts...))
}

// studyTerm reports an entry for what a study has.
func studyTerm(k []*item) bool {
	if zh := k[1].head.text; k[1].size != 1 || !strings.HasPrefix(zh, "研究") && !strings.HasPrefix(zh, "试验") {
		return false
	}
	study, _, two := strings.Cut(englishOf(k[1]), " ")
	return two && slices.Contains([]string{"study", "research", "trial"}, study) && partOfStudy(k)
}

// studyNouns gives 研究 and its like as what is talked of.
var studyNouns = map[string]string{"研究": "study", "试验": "trial", "调查": "survey", "综述": "review", "分析": "analysis", "实验": "experiment", "指南": "guideline"}

func ofThisStudy(b *builder, k []node) english.Phrase {
	word := studyNouns[k[1].head.text]
	part := k[len(k)-1]
	return b.partOf(part.Phrase, part.head.text, k[0], b.put(word, k[1]))
}

func ofThisStudyTerm(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	p.Words = slices.Clone(p.Words)
	w := &p.Words[p.Head]
	study, part, _ := strings.Cut(w.Text, " ")
	w.Text, w.Alternatives = part, nil
	if study == "research" {
		study = "study"
	}
	return b.partOf(p, k[1].head.text, k[0], b.put(study))
}

// partOf joins a part of the study with the study: this one, or the one that was told of.
func (b *builder) partOf(part english.Phrase, zh string, which node, study english.Phrase) english.Phrase {
	det, prep := "this", "of"
	if which.head.text == "该" {
		det = "the"
	}
	switch {
	case endsIn(zh, studyOnes...):
		part.Count = english.Singular
	case lastWord(headText(part)) == "data":
		part.Count, prep = english.Many, "from"
	default:
		part = b.plural(part)
	}
	p := join(1, b.put("the"), part, b.put(prep+" "+det, which), study)
	p.Determined = true
	return p
}

// trialRules render studies that bear a name in Latin capitals: PARADIGM-HF 试验, the PARADIGM-HF trial. One name is one study, and what it
// did is past.
var trialRules = []Rule{
	// PARADIGM-HF + 试验: the PARADIGM-HF trial.
	{Name: "named-trial", Gives: "NP", Pattern: "N 试验|研究|临床试验", Cost: -0.3, When: trialName, Build: namedTrial},
}

// trialCapitals is how many capitals in a row the name of a study has at least.
var trialCapitals = regexp.MustCompile(`[A-Z]{3}`)

// knownAbbreviation is how often a word stands in clean English from which it is no name of a study.
const knownAbbreviation = 5

// trialName reports capitals that are neither in the glossary nor usual in medical English.
func trialName(k []*item) bool {
	t := k[0].head
	if k[0].rule != nil || t.kind != latinToken || t.entry != nil || !trialCapitals.MatchString(t.src) || reads(t.token, "abbr") || reads(t.token, "noun") {
		return false
	}
	return !slices.ContainsFunc(strings.Split(strings.ToLower(t.src), "-"), func(s string) bool {
		return len(s) > 2 && lang.Count(s) >= knownAbbreviation && !lang.Look(s).English()
	})
}

// studies give the English of what such a name stands before.
var studies = map[string]string{"试验": "trial", "临床试验": "trial", "研究": "study"}

func namedTrial(b *builder, k []node) english.Phrase {
	n := len(k) - 1
	parts := make([]english.Phrase, len(k))
	for i := range n {
		parts[i] = k[i].Phrase
	}
	parts[n] = as(english.NounPhrase, b.put(studies[k[n].head.text], k[n]))
	p := join(n, parts...)
	p.Count = english.Singular
	p = b.inferred("the", p)
	p.Determined = true
	return p
}

// oneStudy makes the study whose name the English has before the fragment one, and its deed past.
func (b *builder) oneStudy(subject node, vp english.Phrase) (english.Phrase, english.Phrase) {
	n := subject.Phrase
	if b.trial && subject.item.size == 1 && studies[subject.head.text] != "" && subject.start == 0 {
		n = as(english.NounPhrase, b.put(studies[subject.head.text], subject))
		n.Count, n.Determined = english.Singular, true
	} else if !strings.HasPrefix(ruleName(subject.item), "named-trial") {
		return n, vp
	}
	if t := headText(vp); t == "have" && len(vp.Words) > 1 && vp.Words[1].Form == english.PastParticiple {
		return n, vp
	}
	return n, toldPast(vp)
}

// nameBefore is the name of a study at the end of English: PARTNER 3.
var nameBefore = regexp.MustCompile(`\b[A-Z][A-Za-z]*[A-Z]{2}[A-Za-z-]*(?: (?:\d|[IVX]+))? $`)

// trialBefore reports that the name of a study stands right before the fragment.
func (w *work) trialBefore() bool {
	return nameBefore.MatchString(w.textBefore())
}

// reportedMethodsRules render the methods of a trial as reports state them, without a subject or with the data as the subject; English has the passive
// (Lü 1999, 采用 按).
var reportedMethodsRules = []Rule{
	// 采用 + Cox模型 + 计算 + 风险比: the hazard ratio is calculated using the Cox model.
	{Name: "using-does", Gives: "S", Pattern: "采用|使用|应用|运用|利用 NP V NP", Head: 3, Cost: -0.4, When: methodThenThing, Build: usingDoes},
	// 计数资料 + 采用 + 卡方检验: categorical data are analyzed using the chi-square test.
	{Name: "data-by-method", Gives: "S", Pattern: "NP 采用|使用|应用|用 NP", Head: 0, Cost: -0.3, When: dataThenMethod, Build: dataByMethod},
	// 按 + 地区 + 分层: be stratified by region.
	{Name: "passive-divided-by", Gives: "PV", Pattern: "按|按照|根据|依据 NP 分层|分组|分类|匹配|校正|调整|分期|分级|分析", Head: 1, Cost: -0.6, When: notPersonSecond, Build: passiveDividedBy},
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

// dataThenMethod reports data, or their comparison, and a method of statistics.
func dataThenMethod(k []*item) bool {
	return endsIn(k[0].head.text, "资料", "数据", "变量", "比较") && endsIn(k[2].head.text, "检验", "分析", "分析法", "模型", "回归", "插补", "插补法")
}

func dataByMethod(b *builder, k []node) english.Phrase {
	verb := "analyze"
	switch {
	case strings.HasSuffix(k[0].head.text, "比较"):
		verb = "make"
	case strings.Contains(k[2].head.text, "插补"):
		verb = "handle"
	}
	what := k[2].Phrase
	if strings.HasSuffix(k[2].head.text, "检验") && !what.Determined {
		what.Count = english.Singular
		what = b.inferred("the", what)
	}
	return join(0, b.clause(b.numbered(k[0].Phrase), b.passive(b.verb(verb, english.Lemma, k[1]))), b.put("using"), b.settle(what))
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
var dividedEnglish = map[string]string{"分层": "stratified by", "分组": "grouped by", "分类": "classified by", "匹配": "matched by", "校正": "adjusted for", "调整": "adjusted according to", "分期": "staged according to", "分级": "graded according to", "分析": "analyzed according to"}

func passiveDividedBy(b *builder, k []node) english.Phrase {
	if what := &k[1].Phrase; what.Count == english.AnyCount && ruleName(k[1].item) == "noun" {
		what.Count, what.Determined = english.Singular, true // by region
	}
	if strings.HasSuffix(k[1].head.text, "原则") {
		k[1].Phrase = b.inferred("the", k[1].Phrase) // according to the intention-to-treat principle
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
