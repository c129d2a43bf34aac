package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// newCaseRules render how many cases or patients a time brings: 每年新增病例约200万 (Lü 1999, 新, 约).
var newCaseRules = []Rule{
	// 新增病例 + 约200万: about 2 million new cases.
	{Name: "new-cases", Gives: "NP", Pattern: newCaseWords + " QTY|NUM", Head: 1, Cost: -0.3, When: caseNumber, Build: newCases},
	{Name: "new-cases-about", Gives: "NP", Pattern: "约|大约|近|超过|逾|估计|估计约 " + newCaseWords + " QTY|NUM", Head: 2, Cost: -0.4, When: caseNumber, Build: aboutNewCases},
	// 每年 + 新增病例约200万: there are about 2 million new cases each year.
	{Name: "new-cases-each", Gives: "S", Pattern: "每年|每天|每日|每月|每周 NP", Head: 1, Cost: -0.2, When: newCasesSecond, Build: newCasesEach},
	// 药物 + 的 + 副作用 + 较少: drugs have fewer side effects.
	{Name: "have-fewer", Gives: "S", Pattern: "NP 的 N 较少|更少|较多|更多|少|多", Head: 2, Cost: -0.3, When: sideEffectThird, Build: haveFewer},
	// 患者 + 平均 + 多活 + 3个月: live 3 months longer on average.
	{Name: "live-longer", Gives: "VP", Pattern: livedMore + " QTY", Cost: -0.4, When: timeAt(1), Build: liveLonger},
	{Name: "live-longer-average", Gives: "VP", Pattern: "平均 " + livedMore + " QTY", Head: 1, Cost: -0.4, When: timeAt(2), Build: liveLongerAverage},
	{Name: "live-longer-than", Gives: "VP", Pattern: "比|较 NP VP", Head: 2, Cost: -0.4, When: livesLonger, Build: mannerThan},
}

// newCaseWords say that cases are new ones; livedMore that people live longer.
const (
	newCaseWords = "新发|新增|新诊断|新增病例|新发病例|新增病例数|新发病例数|新增患者|新发患者|新增感染|新发感染"
	livedMore    = "多活|多生存|多存活"
)

// caseNumber reports a number, or one of cases or people.
func caseNumber(k []*item) bool {
	q := k[len(k)-1]
	unit := quantityUnit(q)
	return q.head.kind == numberToken || containsQuantity(q) && strings.Contains("例人名个", unit)
}

// newThing is the noun of what is new, cases where none is named.
func newThing(zh string) string {
	switch {
	case strings.Contains(zh, "患者"):
		return "new patients"
	case strings.Contains(zh, "感染"):
		return "new infections"
	}
	return "new cases"
}

func newCases(b *builder, k []node) english.Phrase {
	return b.newOnes(k[0], k[1].Phrase)
}

// newOnes puts the number before what is new.
func (b *builder) newOnes(what node, q english.Phrase) english.Phrase {
	if last := lastWord(headText(q)); last == "case" || last == "people" || last == "person" || last == "patient" {
		q = english.Phrase{Cat: english.Number, Words: q.Words[:q.Head]}
	}
	n := as(english.NounPhrase, b.put(newThing(what.head.text), what))
	n.Head = 1
	n.Words[1].POS = "noun"
	p := join(1, q, n)
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

func aboutNewCases(b *builder, k []node) english.Phrase {
	word := approximations[k[0].head.text]
	if word == "" {
		word = "an estimated"
	}
	return join(1, b.put(word, k[0]), b.newOnes(k[1], k[2].Phrase))
}

func newCasesSecond(k []*item) bool { return strings.HasPrefix(ruleName(k[1]), "new-cases") }

func newCasesEach(b *builder, k []node) english.Phrase {
	_, period, _ := strings.Cut(periods[k[0].head.text][1], " ")
	p := join(1, b.put("there"), b.verb("be", english.PresentPlural), k[1].Phrase, b.put("each "+period, k[0]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// sideEffects are the ends of nouns for what it is good to have few of.
var sideEffects = strings.Fields("副作用 不良反应 不良事件 并发症 后遗症 毒副作用 毒性反应 禁忌证 相互作用 合并症 症状")

// sideEffectThird reports what a thing, or people, have more or fewer of.
func sideEffectThird(k []*item) bool { return endsIn(k[2].head.text, sideEffects...) }

func haveFewer(b *builder, k []node) english.Phrase {
	word := "more"
	if strings.HasSuffix(k[3].head.text, "少") {
		word = "fewer"
	}
	have := join(0, b.verb("have", english.Lemma, k[1]), b.put(word, k[3]), b.plural(k[2].Phrase))
	return b.clause(b.settle(b.peopled(k[0])), have)
}

func liveLonger(b *builder, k []node) english.Phrase {
	return join(0, b.verb("live", english.Lemma, k[0]), k[1].Phrase, b.put("longer"))
}

func liveLongerAverage(b *builder, k []node) english.Phrase {
	return join(0, liveLonger(b, k[1:]), b.put("on average", k[0]))
}

func livesLonger(k []*item) bool { return strings.HasPrefix(ruleName(k[2]), "live-longer") }
