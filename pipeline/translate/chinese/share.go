package chinese

import (
	"slices"
	"strconv"
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
	if slices.Contains(collectives, u) && ruleName(k[0]) == "measure" {
		return !(k[1].rule == nil && k[1].head.reads("verb")) && !(u == "层" && k[1].rule != nil) // 一层薄薄的药膏: the layer is thin
	}
	return slices.Contains(amountUnits, strings.ToLower(u)) && !isPerson(k[1]) && !(k[1].rule == nil && k[1].head.reads("verb")) &&
		!changes(k[1:]) && !slices.ContainsFunc(givingWords, func(w string) bool { return strings.Contains(k[1].head.text, w) })
}

// collectives are measure words of what several things make up, or a thing is in, which English counts by as well: a pair of glasses, a group of students.
var collectives = strings.Fields("副 双 对 群 层 排 串 束 包 盒 卷 批 管 桶 箱 碗")

// givingWords are how an amount is given, not what is.
var givingWords = strings.Fields("口服 注射 滴注 给药 输注 推注 服用 剂量")

func amountOf(b *builder, k []node) english.Phrase {
	n, amount := k[1].Phrase, k[0].Phrase
	if slices.Contains(collectives, quantityUnit(k[0].item)) {
		if number := b.build(k[0].item.kids[0]); isOne(number.Phrase) {
			amount = join(1, b.put("a", number), english.Phrase{Cat: amount.Cat, Words: amount.Words[1:], Count: english.Singular})
		}
		p := join(0, as(english.NounPhrase, amount), b.put("of"), b.ofKind(n))
		p.Determined, p.Count = true, amount.Count
		return p
	}
	n.Count, n.Determined = english.Mass, true
	p := join(0, amount, b.put("of"), n)
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

// percentRules render 分之, 百分之 and %.
var percentRules = []Rule{
	// 七 + 分之 + 一: one seventh; 三千 + 分之 + 一: 1 in 3000.
	{Name: "fraction", Gives: "NUM", Pattern: "NUM 分之 NUM", Head: 1, Cost: -0.3, When: smallFraction, Build: fraction},
	// 百分之 + 十: 10%.
	{Name: "percent-of", Gives: "QTY", Pattern: "百分之 NUM", Head: 1, Cost: 0.02, Build: percentWord},
	{Name: "percent", Gives: "QTY", Pattern: "NUM %", Cost: 0.02, Build: percentSign},
	{Name: "percent-range", Gives: "QTY", Pattern: "QTY 至|到|- QTY", Head: 2, Cost: 0.02, Build: numberRange},
}

// fractionNames are the names of the parts, by how many there are.
var fractionNames = map[string]string{"三": "third", "四": "fourth", "五": "fifth", "六": "sixth", "七": "seventh", "八": "eighth", "九": "ninth", "十": "tenth", "十二": "twelfth", "二十": "twentieth"}

// smallFraction reports two whole numbers in Chinese characters, of which the second is the smaller one.
func smallFraction(k []*item) bool {
	if k[0].rule != nil || k[2].rule != nil {
		return false
	}
	whole, ok := lang.ChineseNumber(k[0].head.text)
	part, alsoOK := lang.ChineseNumber(k[2].head.text)
	w, err := strconv.Atoi(whole)
	p, alsoErr := strconv.Atoi(part)
	return ok && alsoOK && err == nil && alsoErr == nil && p < w
}

func fraction(b *builder, k []node) english.Phrase {
	word, named := fractionNames[k[0].head.text]
	if !named {
		whole, _ := numeral(k[0].head.text)
		return b.smallShare(k[2], whole, k[0], k[1])
	}
	if !isOne(k[2].Phrase) {
		word += "s"
	}
	p := join(0, k[2].Phrase, b.put(word, k[0], k[1]))
	p.Cat = english.Number
	return p
}

func percentSign(b *builder, k []node) english.Phrase {
	p := join(0, k[0].Phrase, b.put("%", k[1]))
	p.Words[len(p.Words)-1].Glue = true
	return p
}

func percentWord(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	p.Words = slices.Clone(p.Words)
	for n, w := range small {
		if w == p.Words[0].Text {
			p.Words[0].Text = decimal(n)
		}
	}
	p = join(0, p, b.put("~%", k[0]))
	return p
}

// percentileRules render percentiles and whose they are: 儿童第3百分位, the 3rd percentile for children.
var percentileRules = []Rule{
	// 儿童 + 第 + 3 + 百分位: the 3rd percentile for children.
	{Name: "percentile", Gives: "NP", Pattern: "第 NUM 百分位|百分位数", Head: 1, Cost: -0.3, Build: percentile},
}

func percentile(b *builder, k []node) english.Phrase {
	p := join(1, b.put("the"), ordinal(b, k[:2]), b.put("percentile", k[2]))
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Singular
	return p
}

// perChangeRules say for which step of one thing another changes: 每延迟15分钟, 血压每升高10 mmHg (Lü 1999, 每). The last puts 全球 behind what it
// is said of: the leading cause of death worldwide.
var perChangeRules = []Rule{
	// 每 + 延迟 + 15分钟: for every 15-minute delay.
	{Name: "per-change", Gives: "CL", Pattern: "每 " + steps + " QTY", Cost: -0.3, Build: perChange},
	// 血压 + 每 + 升高 + 10 mmHg: for every 10 mmHg increase in blood pressure.
	{Name: "per-change-of", Gives: "CL", Pattern: "NP 每 " + steps + " QTY", Cost: -0.3, Build: perChangeOf},
	{Name: "worldwide", Gives: "NP", Pattern: "全球|全世界|世界范围内|世界 NP", Head: 1, Cost: -0.4, When: causeOf, Build: causeWorldwide},
}

// steps are the verbs of change by steps.
const steps = "减轻|延迟|推迟|延误|增加|升高|上升|提高|增长|延长|降低|减少|下降|缩短"

// stepNouns give their English nouns.
var stepNouns = map[string]string{"减轻": "reduction", "延迟": "delay", "推迟": "delay", "延误": "delay", "增加": "increase", "升高": "increase", "上升": "increase", "提高": "increase", "增长": "increase", "延长": "increase",
	"降低": "decrease", "减少": "decrease", "下降": "decrease", "缩短": "decrease"}

func perChange(b *builder, k []node) english.Phrase {
	if isAge([]*item{k[2].item}) {
		years := b.put("~-year", k[2]) // for every 10-year increase in age
		return as(english.PrepPhrase, join(0, b.put("for every", k[0]), english.Phrase{Words: k[2].Phrase.Words[:1]}, years, b.put(stepNouns[k[1].head.text]+" in age", k[1])))
	}
	return as(english.PrepPhrase, join(0, b.put("for every", k[0]), b.step(k[2]), b.put(stepNouns[k[1].head.text], k[1])))
}

func perChangeOf(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("for every", k[1]), b.step(k[3]), b.put(stepNouns[k[2].head.text]+" in", k[2]), b.settle(k[0].Phrase)))
}

// step is the size of a step, before its noun.
func (b *builder) step(n node) english.Phrase {
	if timeUnit(n.item) {
		return hyphenedTime(n.Phrase)
	}
	return n.Phrase
}

// causeOf reports a cause among others: 首要死因.
func causeOf(k []*item) bool {
	return k[1].size > 1 && endsIn(k[1].head.text, "原因", "死因", "病因")
}

func causeWorldwide(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("worldwide", k[0]))
}

// divisionRules render what a thing is divided into, where Chinese counts the kinds behind their names (分为 A、B 和 C 三类). English says the
// number first and gives the names behind a colon.
var divisionRules = []Rule{
	// 将 + 患者 + 随机分为 + 两组: randomly divide the patients into two groups.
	{Name: "divide-into", Gives: "VP", Pattern: "将|把 NP 分为|分成|随机分为|随机分成 NP|QTY", Head: 2, Cost: -0.4, Build: divideInto},
	// 随机分为 + 两组: be randomly divided into two groups; both groups are there only after the division.
	{Name: "divided-in-two", Gives: "VP", Pattern: "分为|分成|随机分为|随机分成 两组|两类|两型|两期", Cost: -0.2, Build: dividedInTwo},
}

// twoParts are the two things that a division gives.
var twoParts = map[string]string{"两组": "two groups", "两类": "two types", "两型": "two types", "两期": "two stages"}

func divideInto(b *builder, k []node) english.Phrase {
	v := b.verb("divide", english.Lemma, k[0], k[2])
	if strings.HasPrefix(k[2].head.text, "随机") {
		v = join(1, b.put("randomly"), v)
	}
	parts := b.settle(k[3].Phrase)
	if two := twoParts[k[3].head.text]; two != "" {
		parts = b.put(two, k[3])
	}
	return join(0, v, b.settle(k[1].Phrase), b.put("into"), parts)
}

func dividedInTwo(b *builder, k []node) english.Phrase {
	division, parts, how := k[len(k)-2], k[len(k)-1], "divided into"
	if strings.HasPrefix(division.head.text, "随机") {
		how = "randomly divided into"
	}
	return join(0, b.verb("be", english.Lemma), b.put(how, k[:len(k)-1]...), b.put(twoParts[parts.head.text], parts))
}

// ofShare joins a share to its whole; 1 in 3000 names it already: 1 in 3000 patients.
func ofShare(num english.Phrase) string {
	if slices.ContainsFunc(num.Words, func(w english.Word) bool { return w.Text == "in" }) {
		return ""
	}
	return "of"
}
