package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// caseEventRules render what happened to a number of cases, which reports count with 例 and no noun behind it: 12例出现皮疹, 12 patients developed a
// rash. Reports tell it in the past (AMA Manual of Style, 7.3.3).
var caseEventRules = []Rule{
	// 8例 + 拒绝继续: 8 patients refused to continue.
	{Name: "cases-do", Gives: "S", Pattern: "NUM 例|名 VP", Head: 2, Cost: -0.2, When: doesSomething, Build: casesDo},
	// 最终 + 纳入 + 412例: in the end, 412 patients were included.
	{Name: "cases-included", Gives: "S", Pattern: "最终|最后|最终共|本研究共|本研究最终|研究共 纳入|入选|入组|招募|分析|完成随访 NUM 例|名|人", Head: 2, Cost: -1.2, Build: casesIncluded},
}

// doesSomething keeps out what such people are, which is a noun behind its number.
func doesSomething(k []*item) bool {
	return ruleName(k[2]) != "shi" && !(ruleName(k[2]) == "passive-unmarked" && k[2].size == 1)
}

func casesDo(b *builder, k []node) english.Phrase {
	return b.clause(b.casesOf(k[0], k[1]), toldPast(vaccinated(improving(fallsIll(k[2].Phrase)))))
}

// casesOf makes a subject of a number and its measure word.
func (b *builder) casesOf(number, measure node) english.Phrase {
	one, several := "patient", "patients"
	if measure.head.text == "人" {
		one, several = "person", "people"
	}
	word, count := several, english.Many
	if n := englishOf(number.item); n == "one" || n == "1" {
		word, count = one, english.Singular
	}
	p := join(1, number.Phrase, b.put(word, measure))
	p.Cat, p.Count, p.Determined = english.NounPhrase, count, true
	return p
}

// inclusions give the participle of how people get into a study.
var inclusions = map[string]string{"纳入": "included", "入选": "enrolled", "入组": "enrolled", "招募": "recruited", "分析": "analyzed", "完成随访": "followed up completely"}

// casesIncluded says how many were included in the end, or in all.
func casesIncluded(b *builder, k []node) english.Phrase {
	p := b.clause(b.casesOf(k[2], k[3]), join(0, b.verb("be", english.PastPlural, k[1]), b.put(inclusions[k[1].head.text])))
	zh, lead := k[0].head.text, "in the end,"
	if strings.HasSuffix(zh, "共") && !strings.HasPrefix(zh, "最终") {
		lead = "a total of"
	}
	p = join(1, b.put(lead, k[0]), p)
	if strings.HasPrefix(zh, "本研究") {
		p = join(0, p, b.put("in this study"))
	}
	return p
}
