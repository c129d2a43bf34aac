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
	{Name: "placed-within", Gives: "PV", Pattern: puttings + " NP 内|中|里|上|之中|表面|下方|旁", Head: 0, Cost: -0.5, Build: placedAt},
	// 病情 + 变化 + 时: when the condition changes.
	{Name: "when-it-changes", Gives: "CL", Pattern: "N 变化|改变|好转|发生变化|有变化 时", Head: 0, Cost: -0.5, When: notPersonFirst, Build: whenItChanges},
	// 住院 + 老年患者: hospitalized older patients.
	{Name: "hospitalized", Gives: "NP", Pattern: "住院 NP", Head: 1, Cost: -0.5, When: personSecondHere, Build: hospitalized},
	// 占据 + 管腔 + 约一半: occupy about half of the lumen.
	{Name: "act-on-share", Gives: "VP", Pattern: "VG NP NUM|QTY", Head: 0, Cost: -0.1, When: actsOnShare, Build: actOnShare},
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

func whenItChanges(b *builder, k []node) english.Phrase {
	verb := "change"
	if k[1].head.text == "好转" {
		verb = "improve"
	}
	n := b.definite(b.numbered(k[0].Phrase))
	return as(english.Clause, join(1, b.put("when", k[2]), b.clause(n, b.verb(verb, english.Lemma, k[1]))))
}

func personSecondHere(k []*item) bool { return isPerson(k[1]) }

func hospitalized(b *builder, k []node) english.Phrase {
	return join(1, as(english.AdjPhrase, b.put("hospitalized", k[0])), k[1].Phrase)
}

// shareVerbs are verbs of what is done to a part of something.
var shareVerbs = strings.Fields("occupy obstruct block occlude cover resect remove excise destroy replace fill lose absorb excrete involve affect")

// actsOnShare reports such a verb with a share behind its object.
func actsOnShare(k []*item) bool {
	return slices.Contains(shareVerbs, englishOf(k[0])) && !isPerson(k[1]) && (inPercent(k[2]) || strings.HasSuffix(lastWordOf(k[2]), "一半") || strings.Contains(lastWordOf(k[2]), "分之"))
}

func actOnShare(b *builder, k []node) english.Phrase {
	whole := k[1].Phrase
	if whole.Count == english.AnyCount {
		whole.Count = english.Singular
	}
	return join(0, k[0].Phrase, k[2].Phrase, b.put("of"), b.definite(whole))
}
