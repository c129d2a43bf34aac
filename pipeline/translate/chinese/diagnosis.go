package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// diagnosisRules render what reports of radiology and pathology say of findings: where they are, whether they are there, and what the diagnosis rests
// on.
var diagnosisRules = []Rule{
	// T2加权像 + 呈 + 高信号 + 的 + 病灶: lesions showing high signal intensity on T2-weighted images.
	{Name: "signal-attribute", Gives: "NP", Pattern: "N 呈|均呈|常呈|多呈|呈现|表现为 " + signalWords + " 的 N", Head: 4, Cost: -0.5, When: sequenceFirst, Build: signalAttribute},
	// 门静脉期 + 或 + 延迟期 + 廓清: washout in the portal venous or delayed phase.
	{Name: "phases-finding", Gives: "NP", Pattern: "N 和|或|与|及 N 强化|廓清|充盈|显影|扫描", Head: 3, Cost: -0.5, When: twoPhases, Build: phasesFinding},
	// 淋巴结转移 + 的 + 有无: the presence or absence of lymph node metastasis.
	{Name: "presence-or-absence-de", Gives: "NP", Pattern: "NP 的 有无|存在与否", Cost: -0.3, Build: presenceOrAbsence},
	{Name: "presence-or-absence", Gives: "NP", Pattern: "有无 NP", Head: 1, Cost: -0.1, Build: presenceOrAbsenceOf},
	// 以 + 病理结果 + 为准: be based on the pathology results.
	{Name: "based-on", Gives: "VP", Pattern: "以 NP 为准|为依据|为根据", Head: 1, Cost: -0.5, Build: basedOn},
	// 难以 + 鉴别 + 炎症与肿瘤: cannot easily distinguish inflammation from tumors.
	{Name: "hardly-do", Gives: "VP", Pattern: "难以|很难|不易|较难 VP", Head: 1, Cost: -0.4, When: doingSecond, Build: hardlyDo},
	// 结合 + 病史 + 综合分析: be assessed comprehensively in combination with the history.
	{Name: "passive-overall", Gives: "PV", Pattern: "结合 NP " + overallWords, Head: 1, Cost: -0.6, Build: passiveOverall},
	// 应 + 结合 + 临床和影像 + 综合判断, of nothing that is named.
	{Name: "duty-overall", Gives: "S", Pattern: dutyWords + " 结合 NP " + overallWords, Head: 2, Cost: -0.5, Build: dutyOverall},
	// 肾功能不全者 + 应 + 评估 + 获益与风险: benefits and risks should be assessed in patients with renal insufficiency.
	{Name: "duty-for-people", Gives: "S", Pattern: "NP " + dutyWords + " 评估|评价|检测|排除|考虑|鉴别|测定|权衡|明确|警惕|除外 NP", Head: 3, Cost: -0.2, When: peopleNotClinicians, Build: dutyForPeople},
	// 可疑恶性 + ， + 应行活检: suspicious for malignancy, and biopsy should be performed.
	{Name: "predicate-and-duty", Gives: "TOP", Pattern: "A|AP ， S", Head: 2, Cost: 0.1, When: dutyThird, Build: predicateAndDuty},
}

const signalWords = "高信号|低信号|等信号|混杂信号|高密度|低密度|等密度|低回声|高回声|无回声|等回声"

const overallWords = "综合判断|综合分析|综合评估|综合考虑|综合评价|综合诊断|进行综合判断|进行综合分析|进行综合评估|作出诊断|做出诊断|做出判断|作出判断"

// sequenceFirst reports a sequence or phase of imaging.
func sequenceFirst(k []*item) bool {
	return endsIn(k[0].head.text, "像", "图", "序列", "期", "扫描", "成像")
}

func signalAttribute(b *builder, k []node) english.Phrase {
	seen := b.put("showing "+signals[k[2].head.text], k[1], k[2], k[3])
	where := join(0, b.put("on"), b.counts(k[0].Phrase))
	if strings.HasSuffix(k[0].head.text, "期") {
		where = join(0, b.put("in"), b.definite(k[0].Phrase))
	}
	return join(0, b.relativeHead(k[4].Phrase), seen, where)
}

func twoPhases(k []*item) bool {
	return strings.HasSuffix(k[0].head.text, "期") && strings.HasSuffix(k[2].head.text, "期")
}

func phasesFinding(b *builder, k []node) english.Phrase {
	first, second := k[0].Phrase, k[2].Phrase
	first.Words = slices.Clone(first.Words)
	last := &first.Words[len(first.Words)-1]
	last.Text, last.Alternatives = strings.TrimSuffix(last.Text, " phase"), nil
	p := join(0, b.washing(k[3]), b.put("in the"), first, b.put(conjunction(k[1].head.text), k[1]), second)
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Mass, true
	return p
}

func presenceOrAbsence(b *builder, k []node) english.Phrase {
	p := join(0, b.put("the presence or absence of", k[1], k[2]), b.event(k[0].Phrase))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Singular, true, 1
	return p
}

func presenceOrAbsenceOf(b *builder, k []node) english.Phrase {
	p := join(0, b.put("the presence or absence of", k[0]), b.event(k[1].Phrase))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Singular, true, 1
	return p
}

func basedOn(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), b.put("based on", k[2]), b.settle(k[1].Phrase))
}

// doingSecond reports telling one thing from another, or doing something to a thing.
func doingSecond(k []*item) bool {
	return ruleName(k[1]) == "distinguish" || doingFirst(k[1:]) || k[1].rule != nil && strings.Contains(englishOf(k[1]), " from ")
}

func hardlyDo(b *builder, k []node) english.Phrase {
	p := as(english.VerbPhrase, join(1, b.put("cannot easily", k[0]), verbForm(k[1].Phrase, english.Lemma)))
	p.Finite = true
	return p
}

// overallEnglish gives verb and noun of the judgment.
func overallEnglish(zh string) (verb, noun string) {
	switch {
	case strings.HasSuffix(zh, "诊断"):
		return "be diagnosed", "a diagnosis"
	case strings.HasSuffix(zh, "分析"):
		return "be analyzed comprehensively", "a comprehensive analysis"
	case strings.HasSuffix(zh, "考虑"):
		return "be considered comprehensively", "a comprehensive judgment"
	case strings.HasSuffix(zh, "判断"):
		return "be judged comprehensively", "a comprehensive judgment"
	}
	return "be assessed comprehensively", "a comprehensive assessment"
}

func passiveOverall(b *builder, k []node) english.Phrase {
	verb, _ := overallEnglish(k[2].head.text)
	return join(0, b.verb("be", english.Lemma, k[2]), b.put(strings.TrimPrefix(verb, "be ")), b.put("in combination with", k[0]), b.settle(k[1].Phrase))
}

func dutyOverall(b *builder, k []node) english.Phrase {
	_, noun := overallEnglish(k[3].head.text)
	made := b.withAuxiliary(k[0], b.passive(b.verb("make", english.Lemma, k[3])))
	what := as(english.NounPhrase, b.put(noun, k[3]))
	what.Count, what.Determined = english.Singular, true
	return join(0, b.clause(what, made), b.put("in combination with", k[1]), b.settle(k[2].Phrase))
}

// peopleNotClinicians reports patients and what is to be found out of them.
func peopleNotClinicians(k []*item) bool {
	return personFirst(k) && !slices.Contains(clinicians, k[0].head.text) && !isPerson(k[3])
}

// foundOut gives the verbs of finding something out.
var foundOut = map[string]string{"评估": "assess", "评价": "evaluate", "检测": "test", "排除": "exclude", "考虑": "consider", "鉴别": "distinguish", "测定": "measure", "权衡": "weigh", "明确": "determine", "警惕": "suspect", "除外": "exclude"}

func dutyForPeople(b *builder, k []node) english.Phrase {
	verb := b.verb(foundOut[k[2].head.text], english.Lemma, k[2])
	vp := b.withAuxiliary(k[1], b.passive(verb))
	return join(0, b.clause(b.settle(k[3].Phrase), vp), b.put("in", k[1]), b.settle(b.peopled(k[0])))
}

// dutyThird reports a clause of what is to be done.
func dutyThird(k []*item) bool {
	n := ruleName(k[2])
	return beginsIn(n, "modal-object", "recommended", "consider", "adverbial-modal", "needed", "duty")
}

func predicateAndDuty(b *builder, k []node) english.Phrase {
	p := join(2, as(english.AdjPhrase, k[0].Phrase), b.put(", and", k[1]), k[2].Phrase)
	p.Cat, p.Finite = english.AdjPhrase, true
	return p
}
