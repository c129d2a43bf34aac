package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// riskGroupRules name people by the risk that they are at (AMA Manual of Style, 11.12.5: the person comes first).
var riskGroupRules = []Rule{
	// 出血 + 高危 + 患者: patients at high risk of bleeding.
	{Name: "group-at-risk-term", Gives: "NP", Pattern: "N 高危者|低危者|高危患者|低危患者|高危人群|低危人群|高风险人群|高风险患者|低风险患者|高风险者|低风险者", Head: 1, Cost: -0.7, When: riskFirst, Build: groupAtRisk},
}

// riskFirst reports what one can be at risk of; a procedure is none.
func riskFirst(k []*item) bool {
	if k[0].rule == nil && k[0].head.reads("verb") && !conditionName(englishOf(k[0])) {
		return false // 识别高危人群: identify people at high risk
	}
	return !isPerson(k[0]) && !slices.Contains([]string{"手术", "麻醉", "治疗", "妊娠"}, k[0].head.text)
}

// risks give the English of the degrees of risk.
var risks = []struct{ zh, english string }{{"极高", "very high"}, {"高", "high"}, {"中", "moderate"}, {"低", "low"}}

func groupAtRisk(b *builder, k []node) english.Phrase {
	var zh string
	for _, n := range k[1:] {
		zh += n.head.text
	}
	who, degree := "patients", ""
	if strings.HasSuffix(zh, "人群") || strings.HasSuffix(zh, "个体") {
		who = "people"
	}
	for _, r := range risks {
		if degree == "" && strings.HasPrefix(zh, r.zh) {
			degree = r.english
		}
	}
	return people(join(0, b.put(who+" at "+degree+" risk of", k[1:]...), b.bareSettle(k[0].Phrase)))
}
