package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// atOnceRules render what is done at once when something happens, where Chinese puts the two side by side: 皮疹出现立即停药 (Lü 1999, 立即; Chao 1968, sect. 2.12.6, on conditions that
// nothing marks).
var atOnceRules = []Rule{
	// 皮疹出现 + 立即停药: discontinue the drug immediately if the rash develops.
	{Name: "if-at-once", Gives: "S", Pattern: "S VP", Head: 1, Cost: -1.1, When: eventThenAtOnce, Build: ifAtOnce},
	// 症状加重 + 及时就诊, where the event is one entry: seek prompt medical care in case of worsening symptoms.
	{Name: "in-case-at-once", Gives: "S", Pattern: "NP VP", Head: 1, Cost: -0.3, When: changeThenAtOnce, Build: inCaseAtOnce},
	// 多因 + 劳累 + 诱发: be usually triggered by overexertion.
	{Name: "usually-triggered", Gives: "VP", Pattern: "多因|常因|多由于|常由于|可因|往往因|多由|常由 NP 诱发|加重|而诱发|而发病|而加重|诱发加重|后继发|继发", Head: 2, Cost: -0.9, When: notPersonSecond, Build: usuallyTriggered},
	// 多数无 + 症状: most patients have no symptoms.
	{Name: "most-have-no", Gives: "S", Pattern: "多数无|大多无|大多数无|多数没有|大多数没有|多数患者无|大多数患者无 NP", Head: 1, Cost: -0.1, Build: mostHaveNo},
	// 发作时 + 多无 + 意识丧失, of nobody: there is usually no loss of consciousness during attacks.
	{Name: "usually-none-then", Gives: "S", Pattern: "PP|CL|ADV 多无|常无|一般无|往往无|通常无|大多无 NP", Head: 2, Cost: -0.15, Build: usuallyNoneThen},
	// 皮肤 + 仅见 + 抓痕: the skin shows only excoriations.
	{Name: "show-only", Gives: "VP", Pattern: "仅见|只见|仅可见|只可见|仅显示 NP", Head: 1, Cost: -0.2, Build: showOnly},
	// 皮疹 + 可持续 + 存在: can persist.
	{Name: "can-persist", Gives: "VP", Pattern: "可持续|可长期|可一直|可仍 存在", Head: 1, Cost: -0.4, Build: canPersist},
	// 症状 + 严重者: patients with severe symptoms.
	{Name: "severe-cases", Gives: "NP", Pattern: "N 严重者|轻者|重者", Cost: -0.5, When: notPersonFirst, Build: severeCases},
}

// promptly are the adverbs that begin what is done then.
var promptly = strings.Fields("立即 马上 及时 尽快 立刻 随时")

// promptVerbs are the ends of verbs of what patients do then.
var promptVerbs = strings.Fields("停药 就医 就诊 停用 拨打 停止 送医 报告 告知 通知 联系 复诊 返院 求助 呼救 送往 前往")

// eventThenAtOnce reports what happens, and what patients do then.
func eventThenAtOnce(k []*item) bool {
	return ruleName(k[0]) == "clause" && !isPerson(k[0].kids[0]) && doneAtOnce(k[1])
}

// changeThenAtOnce reports the same for what happens as one entry.
func changeThenAtOnce(k []*item) bool {
	n := bareNoun(k[0])
	return n.rule == nil && endsIn(n.head.text, "加重", "恶化", "不止", "不退", "复发", "不适", "出血", "升高") && doneAtOnce(k[1])
}

// doneAtOnce reports a predicate of what patients do at once.
func doneAtOnce(vp *item) bool {
	first := firstPart(vp)
	if !slices.ContainsFunc(promptly, func(a string) bool { return strings.HasPrefix(first.head.text, a) }) {
		return false
	}
	verb := verbOf(vp)
	return verb != nil && endsIn(verb.head.text, promptVerbs...)
}

func ifAtOnce(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, verbForm(k[1].Phrase, english.Lemma), b.put("if"), k[0].Phrase))
}

func inCaseAtOnce(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, verbForm(k[1].Phrase, english.Lemma), b.put("in case of"), b.bareSettle(k[0].Phrase)))
}

func usuallyTriggered(b *builder, k []node) english.Phrase {
	if strings.HasSuffix(k[2].head.text, "继发") {
		return join(0, b.verb("be", english.Lemma, k[0]), b.put("usually secondary to", k[2]), b.bareSettle(k[1].Phrase))
	}
	word := "trigger"
	if strings.Contains(k[2].head.text, "加重") {
		word = "aggravate"
	}
	how := oftenHow[string([]rune(k[0].head.text)[0])]
	v := b.passive(b.verb(word, english.Lemma, k[2]))
	if how == "" {
		v = join(1, b.put("can", k[0]), v)
		v.Finite = true
	} else {
		v = join(0, b.verb("be", english.Lemma, k[0]), b.put(how), english.Phrase{Words: v.Words[1:]})
	}
	return as(english.VerbPhrase, join(0, v, b.put("by"), b.bareSettle(k[1].Phrase)))
}

func mostHaveNo(b *builder, k []node) english.Phrase {
	who := people(b.put("most patients", k[0]))
	return b.clause(who, join(0, b.verb("have", english.Lemma, k[0]), b.none(k[1].Phrase, k[0])))
}

func usuallyNoneThen(b *builder, k []node) english.Phrase {
	how := oftenHow[string([]rune(k[1].head.text)[0])]
	return join(0, b.there(as(english.AdvPhrase, b.put(how, k[1])), b.none(k[2].Phrase, k[1])), k[0].Phrase)
}

func showOnly(b *builder, k []node) english.Phrase {
	return join(0, b.verb("show", english.Lemma, k[0]), b.put("only"), b.bareSettle(k[1].Phrase))
}

func canPersist(b *builder, k []node) english.Phrase {
	p := join(1, b.put("can", k[0]), b.verb("persist", english.Lemma, k[1]))
	p.Finite = true
	return p
}

func severeCases(b *builder, k []node) english.Phrase {
	how := map[string]string{"严重者": "severe", "轻者": "mild", "重者": "severe"}[k[1].head.text]
	return people(join(0, b.put("patients with", k[1]), b.put(how), b.bareSettle(k[0].Phrase)))
}
