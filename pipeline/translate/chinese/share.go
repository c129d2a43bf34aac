package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// shareRules render 占, which relates a part to its whole, amounts of a substance and rows of ordinals.
var shareRules = []Rule{
	// 占 + 全部病例 + 的 + 80%以上: account for more than 80% of all cases.
	{Name: "account-for", Gives: "VP", Pattern: "占|占据|占到|占了 NP 的 QTY|NUM", Cost: 0, Build: accountFor},
	// 约占 + 总能量 + 的 + 三分之一: account for about one third of total energy.
	{Name: "account-about", Gives: "VP", Pattern: "约占|大约占|仅占|只占|几乎占|至少占|共占|合计占|一共占|总共占 NP 的 QTY|NUM", Cost: 0, Build: accountAbout},
	// 约占 + 一半: account for about half.
	{Name: "account-share", Gives: "VP", Pattern: "约占|大约占|仅占|只占|几乎占|至少占 QTY|NUM", Cost: -0.2, Build: accountShare},
	// 约为 + 体表面积 + 的 + 1%: be about 1% of body surface area.
	{Name: "be-share", Gives: "VP", Pattern: "约为|为|相当于|约等于|约相当于|仅为 NP 的 QTY|NUM", Cost: -0.3, When: partOfWhole, Build: beShare},
	// 下降了 + 两成, where the share is one entry: by 20%.
	{Name: "tenths-term", Gives: "QTY", Pattern: "N", Cost: -0.1, When: tenthsEntry, Build: tenthsTerm},
	// 八 + 成: 80%.
	{Name: "tenths", Gives: "QTY", Pattern: "NUM 成", Cost: 0.02, When: oneToNine, Build: tenths},
	// 75克 + 葡萄糖: 75 g of glucose.
	{Name: "amount-of", Gives: "NP", Pattern: "QTY N", Head: 1, Cost: 0.25, When: amountOfSubstance, Build: amountOf},
	// 第二 + 至 + 第五 + 天: days 2 to 5.
	{Name: "ordinal-range", Gives: "NP", Pattern: "A 至|到|-|~ A M", Head: 3, Cost: 0, When: ordinalEnds, Build: ordinalRange},
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

func accountShare(b *builder, k []node) english.Phrase {
	return join(0, b.verb("account", english.Lemma, k[0]), b.put("for"+shareLimits[strings.TrimSuffix(k[0].head.text, "占")]), k[1].Phrase)
}

func partOfWhole(k []*item) bool { return percent(k[3]) || isShare(k[3:]) }

func beShare(b *builder, k []node) english.Phrase {
	word := shareLimits[strings.TrimSuffix(strings.TrimSuffix(k[0].head.text, "相当于"), "为")]
	if strings.HasPrefix(k[0].head.text, "约") {
		word = " about"
	}
	p := b.verb("be", english.Lemma, k[0])
	if word != "" {
		p = join(0, p, b.put(strings.TrimSpace(word)))
	}
	whole := k[1].Phrase
	if !whole.Determined && whole.Count == english.AnyCount && !isPerson(k[1].item) {
		whole.Count = english.Mass
	}
	return join(0, p, k[3].Phrase, b.put("of", k[2]), b.settle(whole))
}

func oneToNine(k []*item) bool {
	t := []rune(k[0].head.text)
	return k[0].rule == nil && len(t) == 1 && strings.ContainsRune("一二三四五六七八九两", t[0])
}

func tenths(b *builder, k []node) english.Phrase {
	n := strings.Index("一二三四五六七八九", strings.Replace(k[0].head.text, "两", "二", 1))/len("一") + 1
	return b.put(decimal(n)+"0%", k[0], k[1])
}

// amountOfSubstance reports an amount in a unit of mass or volume before what there is no number of.
func amountOfSubstance(k []*item) bool {
	u := quantityUnit(k[0])
	return slices.Contains(amountUnits, strings.ToLower(u)) && !isPerson(k[1]) && k[1].head != nil && !slices.ContainsFunc(givingWords, func(w string) bool { return strings.Contains(k[1].head.text, w) })
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

// ordinalNumber is the number of 第二 in digits, "" for another word.
func ordinalNumber(it *item) string {
	if it.rule == nil {
		t, _ := strings.CutPrefix(it.head.text, "第")
		v, _ := lang.ChineseNumber(t)
		return v
	}
	n := it.kids[len(it.kids)-1]
	if it.kids[0].head.text != "第" || n.rule != nil {
		return ""
	}
	v, ok := lang.ChineseNumber(n.head.text)
	if !ok {
		return ""
	}
	return v
}

func ordinalEnds(k []*item) bool { return ordinalNumber(k[0]) != "" && ordinalNumber(k[2]) != "" }

func ordinalRange(b *builder, k []node) english.Phrase {
	p := join(0, inflect(k[3].Phrase, english.PluralNoun), b.put(ordinalNumber(k[0].item), k[0]), b.put("to", k[1]), b.put(ordinalNumber(k[2].item), k[2]))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

// tenthsEntry reports an entry for a share in tenths.
func tenthsEntry(k []*item) bool { return k[0].rule == nil && tenthShares[k[0].head.text] != "" }

func tenthsTerm(b *builder, k []node) english.Phrase { return b.put(tenthShares[k[0].head.text], k[0]) }
