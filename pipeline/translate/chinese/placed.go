package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// placedRules render where things ought to be put, the passive of verbs with a place behind them (Li and Thompson 1981, 16.2, and ch. 9 on 在 behind the verb).
var placedRules = []Rule{
	// 应 + 放在 + 阴凉处: should be placed in a cool place.
	{Name: "placed-at", Gives: "PV", Pattern: puttings + " NP", Head: 0, Cost: -0.4, Build: placedAt},
}

// puttings are verbs of putting something somewhere.
const puttings = "放在|放于|置于|放置于|放置在|存放在|存放于|保存在|保存于|贴在|贴于|涂在|涂于|挂在|垫在|安置于|安置在|摆放在|浸泡在|浸入"

// puttingEnglish gives the participle of each by its first characters.
var puttingEnglish = []struct{ zh, participle string }{{"存放", "stored"}, {"保存", "stored"}, {"贴", "applied"}, {"涂", "applied"}, {"挂", "hung"}, {"浸", "immersed"}, {"", "placed"}}

func placedAt(b *builder, k []node) english.Phrase {
	zh := k[0].head.text
	i := slices.IndexFunc(puttingEnglish, func(p struct{ zh, participle string }) bool { return strings.HasPrefix(zh, p.zh) })
	word, prep := puttingEnglish[i].participle, "in"
	side := ""
	if len(k) > 2 {
		side = k[2].head.text
	}
	where := lastWordOf(k[1].item)
	switch {
	case word == "applied":
		prep = "to"
	case side == "上" || side == "表面" || strings.HasSuffix(where, "上") || strings.HasSuffix(where, "面"):
		prep = "on"
	case side == "下方":
		prep = "under"
	case side == "旁":
		prep = "beside"
	}
	if word == "hung" && prep == "in" {
		prep = "on"
	}
	return join(0, b.verb("be", english.Lemma), b.put(word+" "+prep, k[0]), b.settle(k[1].Phrase))
}

// happensThereCost is high for what happens in a place that one word names together with its 内, as an attribute of the event: 在 + 细胞内复制 is to
// replicate within cells, not in replication.
func happensThereCost(k []*item) float64 {
	it := bareNoun(k[1])
	if ruleName(it) == "adjective" && endsIn(it.kids[0].head.text, "内", "外", "中") && it.head.reads("verb") {
		return 1.6
	}
	return 0
}
