package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// dimensionRules render sizes and weights before a noun, which English puts behind it: an incision measuring 5 cm in length.
var dimensionRules = []Rule{
	// 体重 + 3公斤 + 的 + 婴儿: infants weighing 3 kg.
	{Name: "weighing", Gives: "N", Pattern: "重|重约|体重|重达|体重约 QTY 的 N", Head: 3, Cost: 0.1, When: massUnit, Build: weighing},
	// 大小 + 约 + 3×2 cm + 的 + 病变: lesions measuring about 3 × 2 cm.
	{Name: "times-size", Gives: "NUM", Pattern: "NUM ×|* NUM", Cost: 0.02, Build: timesSize},
	// 大小 + 3厘米 + 的 + 病变: lesions measuring 3 cm.
	{Name: "size", Gives: "N", Pattern: "大小|大小约|大小约为 QTY 的 N", Head: 3, Cost: 0.1, When: lengthUnit, Build: weighing},
	// 18 + 号 + 针: an 18-gauge needle; 16 + 号 + 导尿管: a 16-French catheter; 7 + 号 + 染色体: chromosome 7.
	{Name: "numbered", Gives: "N", Pattern: "NUM 号|g N", Head: 2, Cost: -0.3, When: numberedThing, Build: withItsNumber},
	// 病程 + 长短: the length of the course of the disease.
	{Name: "extent-of", Gives: "NP", Pattern: "N 长短|高低|轻重|快慢|好坏|轻重程度", Cost: -0.2, When: notTimeFirst, Build: extentOf},
}

// Needles are sized in gauge, tubes on the French scale (AMA Manual of Style, 17.4); chromosomes, beds and wards have numbers.
var (
	needles   = strings.Fields("针 针头 留置针 穿刺针")
	tubes     = strings.Fields("导尿管 尿管 引流管 胸管 胃管 导管 鞘 鞘管")
	withOwnNo = strings.Fields("染色体 病房 病床 床 病例 患者 受试者 室 楼 线")
)

func numberedThing(k []*item) bool {
	if k[0].rule != nil {
		return false
	}
	zh := k[2].head.text
	return endsIn(zh, needles...) || k[1].head.text == "号" && (endsIn(zh, tubes...) || endsIn(zh, withOwnNo...))
}

func withItsNumber(b *builder, k []node) english.Phrase {
	zh, scale := k[2].head.text, "~-French"
	switch {
	case endsIn(zh, needles...):
		scale = "~-gauge"
	case !endsIn(zh, tubes...):
		n := k[2].Phrase
		n.Count, n.Determined = english.Singular, true
		return join(0, n, k[0].Phrase)
	}
	return join(1, as(english.AdjPhrase, join(0, k[0].Phrase, b.put(scale, k[1]))), k[2].Phrase)
}

// quantityUnit is the unit of a quantity, as the source writes it.
func quantityUnit(it *item) string {
	for it.rule != nil {
		it = it.kids[it.rule.head]
	}
	return it.head.text
}

// lengthUnit reports a quantity of length.
func lengthUnit(k []*item) bool {
	switch strings.ToLower(quantityUnit(k[1])) {
	case "米", "厘米", "毫米", "微米", "纳米", "公分", "m", "cm", "mm", "µm", "μm", "um", "nm", "英寸", "英尺":
		return true
	}
	return false
}

// massUnit reports a quantity of mass.
func massUnit(k []*item) bool {
	switch strings.ToLower(quantityUnit(k[1])) {
	case "克", "公斤", "千克", "吨", "磅", "g", "kg":
		return true
	}
	return false
}

// rough adds what the word for the size says of its exactness: 大小约.
func (b *builder) rough(zh string, q english.Phrase) english.Phrase {
	switch {
	case endsIn(zh, "约", "约为"):
		return join(1, b.put("about"), q)
	case strings.HasSuffix(zh, "达"):
		return join(1, b.put("up to"), q)
	}
	return q
}

// weighing puts the size or the weight behind the noun.
func weighing(b *builder, k []node) english.Phrase {
	word := "weighing"
	if strings.HasPrefix(k[0].head.text, "大小") {
		word = "measuring"
	}
	return join(0, k[3].Phrase, b.put(word, k[0]), b.rough(k[0].head.text, k[1].Phrase))
}

func timesSize(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put("×", k[1]), k[2].Phrase)
}

// twoEnds are the nouns for how much of a quality there is; Chinese names them by their two ends.
var twoEnds = map[string]string{"长短": "length", "高低": "level", "轻重": "severity", "轻重程度": "severity", "快慢": "speed", "好坏": "quality"}

func extentOf(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	if n.Count == english.AnyCount && (countNoun(n) || slices.Contains(timed, lastWord(headText(n)))) {
		n.Count = english.Singular
		n = b.definite(n)
	}
	p := join(1, b.put("the"), b.put(twoEnds[k[1].head.text], k[1]), b.put("of"), b.settle(n))
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Singular
	p.Words[1].POS = "noun"
	return p
}

// sizedRules say how large something is, what share of the normal it is, and rates after a length of time.
var sizedRules = []Rule{
	// 约3×2厘米 + 大小: about 3 × 2 cm in size.
	{Name: "in-size", Gives: "NP", Pattern: "QTY 大小", Cost: -0.5, When: lengthFirst, Build: inSize},
	// 健侧 + 80%: 80% of the unaffected side.
	{Name: "percent-of-normal", Gives: "NP", Pattern: norms + " 的 QTY", Head: 2, Cost: -0.4, When: percentLast, Build: percentOfNormal},
	{Name: "percent-of-normal-bare", Gives: "NP", Pattern: norms + " QTY", Head: 1, Cost: -0.3, When: percentLast, Build: percentOfNormal},
	// 五 + 年 + 复发率: five-year recurrence rate.
	{Name: "year-rate", Gives: "N", Pattern: "NUM 年|个月 N", Head: 2, Cost: -0.4, When: rateThird, Build: yearRate},
	// 术后 + 五 + 年 + 复发率: five-year postoperative recurrence rate.
	{Name: "year-rate-after", Gives: "N", Pattern: "术后|移植后|出院后|治疗后|停药后 NUM 年|个月 N", Head: 3, Cost: -0.9, When: rateFourth, Build: yearRateAfter},
}

func inSize(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, k[0].Phrase), b.put("in size", k[1]))
	p.Determined = true
	return p
}

func percentLast(k []*item) bool { return isShare(k[len(k)-1]) }

// norms are what a share is taken of, ofNormal their English.
const norms = "健侧|对侧|正常|正常值|正常人|正常水平|基线|基线水平|基线值|术前|术前水平|预计值|推荐剂量|初始剂量"

var ofNormal = map[string]string{"健侧": "the unaffected side", "对侧": "the other side", "正常": "normal", "正常值": "the normal value", "正常人": "normal", "正常水平": "the normal level", "基线": "baseline", "基线水平": "the baseline level", "基线值": "the baseline value",
	"术前": "the preoperative value", "术前水平": "the preoperative level", "预计值": "the predicted value", "推荐剂量": "the recommended dose", "初始剂量": "the initial dose"}

func percentOfNormal(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, k[len(k)-1].Phrase), b.put("of "+ofNormal[k[0].head.text], k[0]))
	p.Determined = true
	return p
}

// rateThird reports a rate behind a length of time.
func rateThird(k []*item) bool {
	return k[2].rule == nil && strings.HasSuffix(k[2].head.text, "率") && !strings.HasPrefix(k[2].head.text, "年")
}

func rateFourth(k []*item) bool { return rateThird(k[1:]) }

// unitsOfTime are the units in front of a noun: five-year.
var unitsOfTime = map[string]string{"年": "year", "个月": "month"}

func yearRate(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	time := join(0, n, b.put("~-"+unitsOfTime[k[1].head.text], k[1]))
	rate := k[2].Phrase
	rate.Count = english.Singular
	return join(1, as(english.AdjPhrase, time), rate)
}

// eventsBefore are the adjectives for what a rate is counted from.
var eventsBefore = map[string]string{"术后": "postoperative", "移植后": "post-transplant", "出院后": "postdischarge", "治疗后": "posttreatment", "停药后": "postdiscontinuation"}

func yearRateAfter(b *builder, k []node) english.Phrase {
	time := join(0, k[1].Phrase, b.put("~-"+unitsOfTime[k[2].head.text], k[2]))
	rate := k[3].Phrase
	rate.Count = english.Singular
	return join(2, as(english.AdjPhrase, time), b.put(eventsBefore[k[0].head.text], k[0]), rate)
}
