package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// outcomeCountRules render how many patients an outcome had, which Chinese puts behind it: 死亡3例 (Li and Thompson 1981, ch. 17, the
// noun of a presentative sentence follows its verb).
var outcomeCountRules = []Rule{
	// 失访 + 3 + 例: 3 patients were lost to follow-up.
	{Name: "outcome-count", Gives: "S", Pattern: "失访|死亡|脱落|退出|治愈|痊愈|好转|剔除|存活 NUM 例|名|人|位", Head: 1, Cost: -0.6, Build: outcomeCount},
}

// outcomesTold give what became of patients, who are counted when it is over.
var outcomesTold = map[string]string{"失访": "be lost to follow-up", "死亡": "died", "脱落": "dropped out", "退出": "withdrew", "治愈": "be cured", "痊愈": "recovered", "好转": "improved", "剔除": "be excluded", "存活": "survived"}

func outcomeCount(b *builder, k []node) english.Phrase { return b.patientsWho(k[1], k[2], k[0]) }

// patientsWho makes the number of patients the subject of what became of them.
func (b *builder) patientsWho(n, unit, outcome node) english.Phrase {
	who, was := "patients", "were "
	if t := n.head.text; t == "1" || t == "一" {
		who, was = "patient", "was "
	}
	words := outcomesTold[outcome.head.text]
	if rest, ok := strings.CutPrefix(words, "be "); ok {
		words = was + rest
	}
	p := join(0, n.Phrase, b.put(who, unit), b.put(words, outcome))
	p.Cat, p.Finite = english.Clause, true
	return p
}
