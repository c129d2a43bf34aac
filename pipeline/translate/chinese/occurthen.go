package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// occurThenRules render clauses of nobody in particular, in which Chinese names the time first and what happens or is forbidden last (Li and
// Thompson 1981, ch. 17, presentative sentences). English makes it the subject.
var occurThenRules = []Rule{
	// 退热期前后 + 出现 + 血浆渗漏: plasma leakage occurs before and after defervescence.
	{Name: "occur-then", Gives: "S", Pattern: "PP|ADV 出现|发生|可出现|可发生|常出现|常发生|易发生|易出现 NP", Head: 2, Cost: 0.05, When: happensThen, Build: occurThen},
	// 禁用 + 阿司匹林: aspirin is contraindicated.
	{Name: "contraindicated-alone", Gives: "S", Pattern: "禁用|忌用|禁服|慎用 NP", Head: 1, Cost: 0, When: notPersonSecond, Build: contraindicatedAlone},
	// 嵌顿疝 + 若不及时治疗 + 可导致绞窄: if not treated promptly, incarcerated hernias can lead to strangulation.
	{Name: "if-between", Gives: "S", Pattern: "NP CL VP", Head: 2, Cost: -0.2, When: untreatedBetween, Build: ifBetween},
	{Name: "if-between-comma", Gives: "S", Pattern: "NP CL ， VP", Head: 3, Cost: -0.2, When: untreatedBetween, Build: ifBetween},
}

// happensThen reports an illness or a finding behind a time of treatment or of the illness.
func happensThen(k []*item) bool {
	last := lastPart(k[0]).head.text
	return !isPerson(k[2]) && slices.ContainsFunc([]string{"后", "前", "前后", "期间", "中", "期", "天", "周", "内", "时"}, func(s string) bool { return strings.HasSuffix(last, s) })
}

func occurThen(b *builder, k []node) english.Phrase {
	v := b.verb("occur", english.Lemma, k[1])
	switch zh := k[1].head.text; {
	case strings.HasPrefix(zh, "可"), strings.HasPrefix(zh, "易"):
		v = as(english.VerbPhrase, join(1, b.put("can"), v))
		v.Finite = true
	case strings.HasPrefix(zh, "常"):
		v = join(1, b.put("often"), v)
	}
	return join(0, b.clause(b.bareSettle(k[2].Phrase), v), k[0].Phrase)
}

func contraindicatedAlone(b *builder, k []node) english.Phrase {
	how := "contraindicated"
	if k[0].head.text == "慎用" {
		how = "used with caution"
		v := as(english.VerbPhrase, join(1, b.put("should"), b.verb("be", english.Lemma), b.put(how, k[0])))
		v.Finite = true
		return b.clause(b.settle(k[1].Phrase), v)
	}
	return b.clause(b.settle(k[1].Phrase), join(0, b.verb("be", english.Lemma), b.put(how, k[0])))
}

// untreatedBetween reports a condition of what is not done, between the illness and what becomes of it.
func untreatedBetween(k []*item) bool {
	return strings.HasPrefix(ruleName(k[1]), "if-not") && !isPerson(k[0])
}

func ifBetween(b *builder, k []node) english.Phrase {
	return join(2, k[1].Phrase, b.put(","), b.clause(k[0].Phrase, k[len(k)-1].Phrase))
}
