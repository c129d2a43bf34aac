package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// theEarlierRules render 越…越… with a verb in the first part (Lü 1999, 越; Quirk et al. 1985, 15.51, on proportional clauses).
var theEarlierRules = []Rule{
	// 越早 + 治疗 + ， + 疗效 + 越好: the earlier the treatment, the better the efficacy.
	{Name: "the-earlier", Gives: "S", Pattern: "ADV N ， NP ADV", Cost: -0.6, When: yueEnds, Build: theEarlier},
	// 替代治疗 + 越早 + 开始 + ， + 预后 + 越好: the earlier replacement therapy starts, the better the prognosis.
	{Name: "the-earlier-verb", Gives: "S", Pattern: "NP ADV VG ， NP ADV", Cost: -0.6, When: yueEndsVerb, Build: theEarlierVerb},
}

func yueWord(it *item) bool { return it.rule == nil && strings.HasPrefix(it.head.text, "越") }

func yueEnds(k []*item) bool { return yueWord(k[0]) && yueWord(k[4]) }

func yueEndsVerb(k []*item) bool { return yueWord(k[1]) && yueWord(k[5]) }

func theEarlier(b *builder, k []node) english.Phrase {
	p := join(0, b.theMoreTerm(k[1], k[0]), b.put(",", k[2]), b.theMoreTerm(k[3], k[4]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func theEarlierVerb(b *builder, k []node) english.Phrase {
	v := k[2].Phrase
	if t := headText(v); !intransitive(t) && t != "start" && t != "begin" {
		v = b.passive(v)
	}
	p := join(1, k[1].Phrase, b.clause(k[0].Phrase, v), b.put(",", k[3]), b.theMoreTerm(k[4], k[5]))
	p.Cat, p.Finite = english.Clause, true
	return p
}
