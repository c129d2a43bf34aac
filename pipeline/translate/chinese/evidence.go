package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// noEvidenceWords deny that there is something; toSupport are the verbs of what evidence is for, to say those of what it says.
const (
	noEvidenceWords = "没有|无|尚无|并无|仍无|没有任何|暂无|缺乏|尚缺乏|仍缺乏|尚没有|仍没有"
	toSupport       = "支持|证明|证实"
	toSay           = "表明|显示|提示|说明"
)

// evidenceRules render the clauses in which papers weigh what is known (Swales and Feak 2012, unit 5: claims and their strength).
var evidenceRules = []Rule{
	// 没有 + 足够的证据 + 支持 + 常规使用: insufficient evidence to support routine use.
	{Name: "no-evidence-to", Gives: "NP", Pattern: noEvidenceWords + " N " + toSupport, Head: 1, Cost: -0.35, When: evidenceSecond, Build: noEvidenceTo},
	{Name: "no-evidence-to-object", Gives: "NP", Pattern: noEvidenceWords + " N " + toSupport + " NP", Head: 1, Cost: -0.35, When: evidenceSecond, Build: noEvidenceTo},
	{Name: "there-is-no-evidence-to", Gives: "S", Pattern: noEvidenceWords + " N " + toSupport, Head: 1, Cost: -0.4, When: evidenceSecond, Build: thereIsEvidenceTo},
	{Name: "there-is-no-evidence-to-object", Gives: "S", Pattern: noEvidenceWords + " N " + toSupport + " NP", Head: 1, Cost: -0.4, When: evidenceSecond, Build: thereIsEvidenceTo},
	// 尚无 + 充分证据 + 表明: there is insufficient evidence that, before an English clause.
	{Name: "no-evidence-that", Gives: "NP", Pattern: noEvidenceWords + " N " + toSay, Head: 1, Cost: 0.3, When: evidenceSecond, Build: noEvidenceTo},
	{Name: "there-is-no-evidence-that", Gives: "S", Pattern: noEvidenceWords + " N " + toSay, Head: 1, Cost: 0.2, When: evidenceSecond, Build: thereIsEvidenceTo},
	// 没有 + 证据 + 表明 + 该药有效: no evidence that the drug is effective.
	{Name: "no-evidence", Gives: "NP", Pattern: "没有|无|尚无|并无|没有任何|缺乏 证据|数据|研究|迹象 表明|显示|证明|支持|提示|证实 S", Head: 3, Cost: 0.02, Build: (*builder).withoutEvidence},
	// 尚无 + 研究 + 评估 + 长期疗效: no studies have assessed long-term efficacy.
	{Name: "no-study-does", Gives: "S", Pattern: "尚无|目前尚无|迄今尚无|暂无|没有|还没有|仍无|尚未有 NP VP", Head: 1, Cost: -0.3, When: studySecond, Build: noStudyDoes},
	{Name: "there-is-no-evidence", Gives: "S", Pattern: "没有|无|尚无|并无|没有任何 证据|数据|研究|迹象 表明|显示|证明|支持|提示|证实 S", Head: 3, Cost: -0.2, Build: thereIsNoEvidence},
	// 可能的解释 + 是, before an English clause: a possible explanation is that.
	{Name: "explanation-is-that", Gives: "S", Pattern: "NP 是|在于|可能是|可能在于", Head: 0, Cost: 0, When: explains, Build: explanationIs},
}

// evidence are the nouns of proof.
var evidence = map[string]string{"证据": "evidence", "数据": "data", "研究": "studies", "迹象": "sign"}

// withoutEvidence denies what a clause tells.
func (b *builder) withoutEvidence(k []node) english.Phrase {
	word := " that"
	if k[1].head.text == "数据" || k[1].head.text == "研究" {
		word = " show that" // data and studies are no nouns of a clause
	}
	p := join(0, b.put("no "+evidence[k[1].head.text]+word, k[0], k[1], k[2]), k[3].Phrase)
	p.Cat, p.Determined, p.Count, p.Head = english.NounPhrase, true, english.Singular, 1
	return p
}

func thereIsNoEvidence(b *builder, k []node) english.Phrase {
	p := b.withoutEvidence(k)
	if k[1].head.text == "证据" || k[1].head.text == "迹象" {
		return b.there(english.Phrase{}, p)
	}
	p.Cat, p.Finite = english.Clause, true
	return p
}

// evidenceSecond reports what something is shown by.
func evidenceSecond(k []*item) bool { return strings.HasSuffix(k[1].head.text, "证据") }

// noEvidenceTo says what there is no evidence for; not enough of it is insufficient evidence.
func noEvidenceTo(b *builder, k []node) english.Phrase {
	p := b.numbered(k[1].Phrase)
	switch {
	case strings.HasSuffix(k[0].head.text, "缺乏"):
		p = join(0, b.put("a lack of", k[0]), p)
	case slices.Contains([]string{"足够", "充分", "充足"}, firstPart(k[1].item).head.text):
		p.Words = slices.Clone(p.Words)
		p.Words[0].Text, p.Words[0].Alternatives, p.Words[0].Source = "insufficient", nil, k[0].src()+p.Words[0].Source
	default:
		p = b.none(k[1].Phrase, k[0])
	}
	tail := "that"
	switch k[2].head.text {
	case "支持":
		tail = "to support"
	case "证明":
		tail = "to prove"
	case "证实":
		tail = "to confirm"
	}
	parts := []english.Phrase{p, b.put(tail, k[2])}
	if len(k) > 3 {
		parts = append(parts, b.settle(k[3].Phrase))
	}
	p = join(0, parts...)
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Singular
	return p
}

func thereIsEvidenceTo(b *builder, k []node) english.Phrase {
	return b.there(english.Phrase{}, noEvidenceTo(b, k))
}

// explanations are nouns of what a clause tells.
var explanations = strings.Fields("解释 原因 优点 缺点 优势 劣势 特点 关键 问题 事实 假设 观点 共识 结论 理由 机制 不足")

// explains reports such a noun that something is.
func explains(k []*item) bool {
	return endsIn(k[0].head.text, explanations...)
}

// isThat is the copula before such a clause.
func (b *builder) isThat(from node) english.Phrase {
	if objectAhead(b.set) && !strings.HasPrefix(from.head.text, "可能") {
		return b.verb("be", english.PresentSingular, from) // the disadvantage is [its short duration]
	}
	if strings.HasPrefix(from.head.text, "可能") {
		return b.put("may be that", from)
	}
	return join(0, b.verb("be", english.PresentSingular, from), b.put("that"))
}

// theReason gives 原因 before a clause its sense.
func (b *builder) theReason(n node) english.Phrase {
	p := n.Phrase
	if headText(p) == "cause" {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Text, p.Words[p.Head].Alternatives = "reason", nil
	}
	if p.Determined {
		return p
	}
	p.Count = english.Singular
	word := "the"
	if len(p.Words) > 0 && p.Words[0].Text == "possible" {
		word = "a"
	}
	return b.withArticle(word, p)
}

func explanationIs(b *builder, k []node) english.Phrase {
	p := join(0, b.theReason(k[0]), b.isThat(k[1]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// reportRules render verbs of saying, showing and asking, with the clause that follows them, and what is thought by nobody in particular: 人们认为,
// it is believed that.
var reportRules = []Rule{
	// 预计 + 患病人数 + 将达到2.88亿: the number of patients is expected to reach 288 million.
	{Name: "expected-to", Gives: "S", Pattern: "预计|预期|估计|据估计|有望 NP VP", Head: 1, Cost: 0, When: foretold, Build: expectedTo},
	// 解释 + 为什么 + 患者死亡: explain why patients die.
	{Name: "why", Gives: "VP", Pattern: "VG 为什么|为何 S", Cost: 0.1, Build: questionClause},
	{Name: "how", Gives: "VP", Pattern: "VG 如何|怎样|怎么 VP", Cost: 0.1, Build: questionVerb},
	// 评估 + 是否 + 存在: assess whether.
	{Name: "whether", Gives: "VP", Pattern: "VG 是否 VP", Cost: 0.4, Weigh: decidingCost, Build: whether},
	// 明确 + 是否 + 存在 + 气流受限: determine whether airflow limitation is present.
	{Name: "whether-there", Gives: "VP", Pattern: "VG 是否 存在|有|合并|伴有|出现|发生 NP", Cost: 0.1, When: notPerson, Build: whetherThere},
	// 认为 + 患者 + 死亡: think that patients die.
	{Name: "that-clause", Gives: "VP", Pattern: "VG S", Cost: 0.8, When: reports, Build: thatClause},
	// 提示 + 病变 + 严重: suggest that the lesion is severe.
	{Name: "that-state", Gives: "VP", Pattern: "VG NP AP", Cost: -0.1, When: reportsState, Build: thatState},
	{Name: "that-clause-comma", Gives: "VP", Pattern: "VG ， S", Cost: 0.5, When: reports, Build: thatClause},
	// 一般 + 认为: it is generally believed that.
	{Name: "believed", Gives: "TOP", Pattern: "人们|一般|普遍|通常|目前|通常人们 认为|相信", Cost: -0.3, Build: believed},
	// 过去 + 人们 + 认为: in the past, it was believed that.
	{Name: "once-believed", Gives: "TOP", Pattern: "过去|以前|以往|曾经|长期以来|既往 人们 认为|相信", Cost: -0.4, Build: onceBelieved},
	// 否认 + 自己 + 生病: deny that they are ill.
	{Name: "that-oneself", Gives: "VP", Pattern: "VG 自己 VP|AP", Cost: -0.2, When: reportsOrDenies, Build: thatOneself},
}

func whether(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("whether to", k[1]), verbForm(k[2].Phrase, english.Lemma))
}

// deciders are verbs of deciding what one does.
var deciders = strings.Fields("决定 考虑 讨论 权衡 选择 商议 判断 评估")

// decidingCost is low behind a verb of deciding.
func decidingCost(k []*item) float64 {
	if slices.Contains([]string{"决定", "考虑", "权衡"}, k[0].head.text) {
		return -0.5
	}
	return 0
}

// ascertain is the verb of finding out: what is judged or clarified, whether it is so, is determined.
func ascertain(v node) english.Phrase {
	p := v.Phrase
	if zh := v.head.text; zh == "判断" || zh == "明确" {
		p.Words = slices.Clone(p.Words)
		w := &p.Words[p.Head]
		w.Text, w.Alternatives = "determine", nil
	}
	return p
}

func whetherThere(b *builder, k []node) english.Phrase {
	return join(0, ascertain(k[0]), whetherPresent(b, k[1:]))
}

// reportVerbs take a clause as their object.
var reportVerbs = strings.Fields("show indicate suggest demonstrate find report believe think state confirm prove reveal note say announce mean assume ensure know consider understand emphasize estimate predict imply declare conclude claim observe discover feel hope")

// reports reports verbs of saying, showing and thinking.
func reports(k []*item) bool {
	return slices.Contains(reportVerbs, firstOf(englishOf(k[0])))
}

// reportsState reports what is shown about the state of a thing, which no entry names together with it.
func reportsState(k []*item) bool {
	return reports(k) && !isPerson(k[1]) && ruleName(k[1]) == "noun" && k[2].head.reads("adj") && !k[2].head.reads("noun")
}

func thatState(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("that"), b.clause(k[1].Phrase, b.be(k[2].Phrase)))
}

func thatClause(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("that"), k[len(k)-1].Phrase)
}

func questionClause(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("why", k[1]), k[2].Phrase)
}

func questionVerb(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("how to", k[1]), verbForm(k[2].Phrase, english.Lemma))
}

// futureLast reports a predicate of what will be.
func futureLast(k []*item) bool {
	it := k[2]
	for it.rule != nil && it.rule.Name == "adverbial" {
		it = it.kids[1]
	}
	return ruleName(it) == "modal" && slices.Contains([]string{"将", "会", "将会"}, it.kids[0].head.text)
}

// foretold reports what will be, or what a thing is expected to be.
func foretold(k []*item) bool { return futureLast(k) || !isPerson(k[1]) && k[0].head.text != "有望" }

func expectedTo(b *builder, k []node) english.Phrase {
	word := "expected"
	if strings.HasSuffix(k[0].head.text, "估计") {
		word = "estimated"
	}
	vp := k[2].Phrase
	if ruleName(k[2].item) == "below" && k[2].item.kids[0].head.text == "超过" {
		vp = exceeds(vp)
	}
	if len(vp.Words) > 1 && vp.Words[0].Text == "will" {
		vp = english.Phrase{Cat: english.VerbPhrase, Words: vp.Words[1:]}
	}
	return b.clause(k[1].Phrase, join(0, b.verb("be", english.Lemma, k[0]), b.put(word), b.put("to"), verbForm(vp, english.Lemma)))
}

// believers are the adverbs of how widely something is believed.
var believers = map[string]string{"一般": "generally ", "普遍": "widely ", "通常": "generally ", "目前": "currently "}

func believed(b *builder, k []node) english.Phrase {
	return as(english.Clause, b.put("it is "+believers[k[0].head.text]+"believed that", k[0], k[1]))
}

func onceBelieved(b *builder, k []node) english.Phrase {
	when := "in the past, it was believed that"
	if k[0].head.text == "长期以来" {
		when = "it has long been believed that"
	}
	return as(english.Clause, b.put(when, k...))
}

func reportsOrDenies(k []*item) bool {
	first := firstOf(englishOf(k[0]))
	return reports(k) || first == "deny" || first == "doubt" || first == "worry" || first == "realize"
}

func thatOneself(b *builder, k []node) english.Phrase {
	vp := b.predicate(k[2])
	who := "they"
	if len(b.set.Left) > 0 && !b.peopleBefore() {
		b.doubts += 0.2
	}
	return join(0, k[0].Phrase, b.put("that "+who, k[1]), agree(vp, english.Many))
}

// significanceRules render what statistics make of a difference (AMA Manual of Style, 19.5).
var significanceRules = []Rule{
	// 差异有统计学意义, behind no subject: the difference is statistically significant.
	{Name: "difference-significant", Gives: "S", Pattern: "差异有统计学意义|差异具有统计学意义|差异有显著性|差异无统计学意义|差异不显著", Cost: 0.1, Build: differenceSignificant},
}

func differenceSignificant(b *builder, k []node) english.Phrase {
	word := "statistically significant"
	switch zh := k[0].head.text; {
	case strings.HasSuffix(zh, "显著"):
		word = "not significant"
	case strings.Contains(zh, "无"):
		word = "not statistically significant"
	case strings.HasSuffix(zh, "显著性"):
		word = "significant"
	}
	be := "is"
	if b.past {
		be = "was"
	}
	p := join(0, b.put("the difference "+be+" "+word, k[0]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// studySecond reports studies or guidelines, and what they have done.
func studySecond(k []*item) bool {
	return endsIn(k[1].head.text, "研究", "试验", "指南", "荟萃分析", "系统评价", "队列") && k[2].rule != nil && !strings.HasPrefix(ruleName(k[2]), "modal") &&
		!slices.Contains([]string{"报告", "报道", "发表", "记录"}, lastWordOf(k[2])) // 尚无研究报告: a report
}

func noStudyDoes(b *builder, k []node) english.Phrase {
	what, vp := k[1].Phrase, k[2].Phrase
	if what.Count == english.AnyCount && countNoun(what) {
		what = b.plural(what)
	}
	if !vp.Finite {
		vp = join(0, b.verb("have", english.Lemma), inflect(vp, english.PastParticiple))
	}
	p := b.clause(b.none(what, k[0]), vp)
	if strings.HasPrefix(k[0].head.text, "目前") || strings.HasPrefix(k[0].head.text, "迄今") {
		return as(english.Clause, join(2, b.put("to date"), b.put(","), p))
	}
	return p
}
