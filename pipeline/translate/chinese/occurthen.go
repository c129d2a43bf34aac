package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// occurThenRules render clauses in which Chinese names the time first and what happens last (Li and Thompson 1981, ch. 17, presentative
// sentences). English makes it the subject.
var occurThenRules = []Rule{
	// 退热期前后 + 出现 + 血浆渗漏: plasma leakage occurs before and after defervescence.
	{Name: "occur-then", Gives: "S", Pattern: "PP|ADV 出现|发生|可出现|可发生|常出现|常发生|易发生|易出现 NP", Head: 2, Cost: 0.05, When: happensThen, Build: occurThen},
}

// happensThen reports an illness or a finding behind a time of treatment or of the illness.
func happensThen(k []*item) bool {
	last := lastPart(k[0]).head.text
	return !isPerson(k[2]) && endsIn(last, "后", "前", "前后", "期间", "中", "期", "天", "周", "内", "时")
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
