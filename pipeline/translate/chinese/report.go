package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// reportRules render verbs of saying, showing and asking, with the clause that follows them.
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
	first, _, _ := strings.Cut(englishOf(k[0]), " ")
	return slices.Contains(reportVerbs, first)
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
