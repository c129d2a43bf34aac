package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// shareRules render 占, which relates a part to its whole, amounts of a substance and rows of ordinals.
var shareRules = []Rule{
	// 占 + 全部病例 + 的 + 80%以上: account for more than 80% of all cases.
	{Name: "account-for", Gives: "VP", Pattern: "占|占据|占到|占了 NP 的 QTY|NUM", Cost: 0, Build: accountFor},
	// 约占 + 总能量 + 的 + 三分之一: account for about one third of total energy.
	{Name: "account-about", Gives: "VP", Pattern: "约占|大约占|仅占|只占|几乎占|至少占|共占|合计占|一共占|总共占 NP 的 QTY|NUM", Cost: 0, Build: accountAbout},
	// 75克 + 葡萄糖: 75 g of glucose.
	{Name: "amount-of", Gives: "NP", Pattern: "QTY N", Head: 1, Cost: 0.25, When: amountOfSubstance, Build: amountOf},
	// 约 + 两成患者, where the share is one entry: about 20% of patients.
	{Name: "about-tenths", Gives: "NP", Pattern: "约|大约|近|不足|超过|逾 " + tenthWords + " 的 N", Head: 3, Cost: -0.6, Build: aboutTenthsDe},
	{Name: "about-tenths-bare", Gives: "NP", Pattern: "约|大约|近|不足|超过|逾 " + tenthWords + " N", Head: 2, Cost: -0.6, Build: aboutTenths},
	// 占据 + 管腔 + 约一半: occupy about half of the lumen.
	{Name: "act-on-share", Gives: "VP", Pattern: "VG NP NUM|QTY", Head: 0, Cost: -0.1, When: actsOnShare, Build: actOnShare},
}

func (b *builder) account(word string, from []node, whole, de, part node) english.Phrase {
	p := b.verb("account", english.Lemma, from...)
	all, ok := b.countedWhole(whole.Phrase)
	if !ok {
		all = b.settle(b.people(whole))
	}
	return join(0, p, b.put("for"+word), part.Phrase, b.put("of", de), all)
}

func accountFor(b *builder, k []node) english.Phrase { return b.account("", k[:1], k[1], k[2], k[3]) }

// shareLimits are the words before 占.
var shareLimits = map[string]string{"约": " about", "大约": " about", "仅": " only", "只": " only", "几乎": " almost", "至少": " at least"}

func accountAbout(b *builder, k []node) english.Phrase {
	if zh := k[0].head.text; strings.ContainsAny(zh, "共合") {
		return join(1, b.put("together"), b.account("", k[:1], k[1], k[2], k[3]))
	}
	return b.account(shareLimits[strings.TrimSuffix(k[0].head.text, "占")], k[:1], k[1], k[2], k[3])
}

// tenthWords are shares in tenths that are one word, and tenthShares their percent (Lü 1999, 成).
const tenthWords = "一成|两成|三成|四成|五成|六成|七成|八成|九成"

var tenthShares = map[string]string{"一成": "10%", "两成": "20%", "二成": "20%", "三成": "30%", "四成": "40%", "五成": "50%", "六成": "60%", "七成": "70%", "八成": "80%", "九成": "90%"}

// amountOfSubstance reports an amount in a unit of mass or volume before what there is no number of.
func amountOfSubstance(k []*item) bool {
	u := quantityUnit(k[0])
	return slices.Contains(amountUnits, strings.ToLower(u)) && !isPerson(k[1]) && !(k[1].rule == nil && k[1].head.reads("verb")) && !changes(k[1:]) && !slices.ContainsFunc(givingWords, func(w string) bool { return strings.Contains(k[1].head.text, w) })
}

// givingWords are how an amount is given, not what is.
var givingWords = strings.Fields("口服 注射 滴注 给药 输注 推注 服用 剂量")

func amountOf(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	n.Count, n.Determined = english.Mass, true
	p := join(0, k[0].Phrase, b.put("of"), n)
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Mass
	return p
}

func aboutTenths(b *builder, k []node) english.Phrase {
	p := join(2, b.put(approximations[k[0].head.text], k[0]), b.put(tenthShares[k[1].head.text]+" of", k[1]), b.plural(k[2].Phrase))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

func aboutTenthsDe(b *builder, k []node) english.Phrase {
	return aboutTenths(b, []node{k[0], k[1], k[3]})
}

// shareVerbs are verbs of what is done to a part of something.
var shareVerbs = strings.Fields("occupy obstruct block occlude cover resect remove excise destroy replace fill lose absorb excrete involve affect")

// actsOnShare reports such a verb with a share behind its object.
func actsOnShare(k []*item) bool {
	return slices.Contains(shareVerbs, englishOf(k[0])) && !isPerson(k[1]) && isShare(k[2])
}

func actOnShare(b *builder, k []node) english.Phrase {
	whole := k[1].Phrase
	if whole.Count == english.AnyCount {
		whole.Count = english.Singular
	}
	return join(0, k[0].Phrase, k[2].Phrase, b.put("of"), b.definite(whole))
}
