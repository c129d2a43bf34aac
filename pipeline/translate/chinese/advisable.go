package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// advisableRules render what is best, worst or enough in figures: 以40℃左右为宜, 以夜间为甚, 每天佩戴不宜超过8小时.
var advisableRules = []Rule{
	// 坚持 + 3个月 + 后: after 3 months.
	{Name: "after-keeping-on", Gives: "PP", Pattern: "坚持|坚持治疗|坚持训练|坚持锻炼|连用|连续用药|连续治疗|规律治疗|足量治疗|持续治疗 QTY 后|之后|以后", Head: 1, Cost: -0.5, When: timeAt(1), Build: afterKeepingOn},
	// 比 + 安慰剂 + 有效 + ， + 但 + 费用高: be more effective than placebo, but the cost is high.
	{Name: "state-but-clause", Gives: "VP", Pattern: "AP ， 但|但是|然而|不过 S", Head: 0, Cost: 0.5, Build: stateButClause},
}

func afterKeepingOn(b *builder, k []node) english.Phrase {
	p := join(1, b.put("after", k[2]), k[1].Phrase)
	switch zh := k[0].head.text; {
	case strings.HasSuffix(zh, "治疗"), zh == "连用", zh == "连续用药":
		p = join(1, p, b.put("of treatment", k[0]))
	case zh == "坚持训练", zh == "坚持锻炼":
		p = join(1, p, b.put("of training", k[0]))
	default:
		p = join(1, p, b.put("of adherence", k[0]))
	}
	return as(english.PrepPhrase, p)
}

func stateButClause(b *builder, k []node) english.Phrase {
	return join(0, b.be(k[0].Phrase), b.put(", but", k[1], k[2]), k[3].Phrase)
}
