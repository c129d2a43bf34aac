package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// nounOrderRules render attributes that English has in another place or another form than Chinese: what is inside a part of the body, the time
// that something covers, a distance, a ratio, a class of heart failure (Li and Thompson 1981, ch. 4).
var nounOrderRules = []Rule{
	// 肩袖 + 内 + 钙化灶: calcifications in the rotator cuff.
	{Name: "found-inside", Gives: "NP", Pattern: "N 内|腔内 N", Head: 2, Cost: -0.2, When: findingInPart, Build: foundInside},
	// 近 + 三个月 + 平均血糖: average blood glucose over the past three months.
	{Name: "figure-over-past", Gives: "NP", Pattern: "近|最近|过去|此前|前 QTY N|NP", Head: 2, Cost: -0.3, When: figureInTime, Build: figureOverPast},
	// 肝脏 + 与 + 皮肤 + 之间 + 的 + 距离: the distance from the liver to the skin.
	{Name: "distance-from-to-between", Gives: "NP", Pattern: "NP|N 与|和|至|到 NP|N 之间|间 的 距离", Head: 0, Cost: -0.6, Build: distanceBetween},
	// 1:1:1 + 的 + 血制品比例: a 1:1:1 ratio of blood products.
	{Name: "ratio-before", Gives: "NP", Pattern: "NUM|QTY 的 N", Head: 2, Cost: -0.4, When: ofRatio, Build: ratioBefore},
	// 首次发作 + 年龄 + 小: a young age at the first attack.
	{Name: "age-at-young", Gives: "NP", Pattern: "N 年龄 小|轻|较小|偏小|大|较大|偏大", Head: 1, Cost: -0.2, When: thingFirst, Build: ageAtYoung},
	// 肌酐 + 进行性升高: a progressive rise in creatinine.
	{Name: "rise-in", Gives: "NP", Pattern: "N " + riseWords, Head: 0, Cost: -0.1, When: thingFirst, Build: riseIn},
	// NYHA + 心功能 + III + 级: NYHA class III.
	{Name: "nyha-class", Gives: "A", Pattern: "心功能|心功能分级|心功能分级为 N|NUM 级", Head: 1, Cost: -0.4, When: romanLast, Build: nyhaClass},
	{Name: "nyha-class-named", Gives: "A", Pattern: "nyha 心功能|心功能分级|分级|心功能分级为|分级为 N|NUM 级", Head: 2, Cost: -0.6, When: romanLast, Build: nyhaClass},
	{Name: "nyha-class-short", Gives: "A", Pattern: "nyha N|NUM 级", Head: 1, Cost: -0.6, When: romanLast, Build: nyhaClass},
	// 高 + 敏感性 + 低 + 特异性: high sensitivity and low specificity.
	{Name: "high-and-low", Gives: "NP", Pattern: "高|低|强|弱 N 高|低|强|弱 N", Head: 3, Cost: -0.8, When: bothTraits, Build: highAndLow},
}

// inParts are the ends of words for what is seen inside a part of the body.
var inParts = strings.Fields("灶 缺损 积液 结石 血栓 肿块 占位 病变 病灶 钙化 结节 血肿 异物 息肉 斑块 气体 信号 回声 影 出血 感染 脓肿 囊肿 团块 充盈缺损 积血 积气 积脓 赘生物 瘢痕 分流 压力 血流")

// findingInPart reports a finding behind a part of the body for which there is no adjective in the glossary.
func findingInPart(k []*item) bool {
	e := k[0].head.entry
	return e != nil && e.Domain == "anatomy" && !isPerson(k[2]) && strings.Contains(englishOf(k[0]), " ") && endsIn(k[2].head.text, inParts...)
}

func foundInside(b *builder, k []node) english.Phrase {
	where := k[0].Phrase
	if q, ok := b.theOrgan(where); ok {
		where = q
	} else {
		where = b.placeItself(where)
	}
	return join(0, k[2].Phrase, b.put("in", k[1]), where)
}

// overTime are the ends of nouns for what is averaged, counted or done over some time.
var overTime = strings.Fields("血糖 水平 平均值 均值 用量 摄入量 次数 频率 情况 病史 用药史 旅行史 接触史 体重变化 数据")

// figureInTime reports a span of time before such a noun. What is 前 a time is mostly no figure: only an average is.
func figureInTime(k []*item) bool {
	if k[0].head.text == "前" && !strings.HasPrefix(k[2].head.text, "平均") {
		return false
	}
	return timeUnit(k[1]) && !timeUnit(k[2]) && !isPerson(k[2]) && endsIn(k[2].head.text, overTime...)
}

func figureOverPast(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("over the past", k[0]), k[1].Phrase)
}

func distanceBetween(b *builder, k []node) english.Phrase {
	from, to := b.placeItself(k[0].Phrase), b.placeItself(k[2].Phrase)
	p := join(0, as(english.NounPhrase, b.put("the distance", k[len(k)-1])), b.put("from"), from, b.put("to", k[1]), to)
	p.Head, p.Count, p.Determined = 1, english.Singular, true
	p.Words[1].POS = "noun"
	return p
}

// placeItself makes a place definite, of which there is one here.
func (b *builder) placeItself(p english.Phrase) english.Phrase {
	if p.Determined {
		return p
	}
	if q, ok := b.theOrgan(p); ok {
		return q
	}
	if p.Count == english.AnyCount {
		p.Count = english.Singular
	}
	return b.inferred("the", p)
}

// ofRatio reports the figures of a ratio before its noun.
func ofRatio(k []*item) bool {
	return strings.ContainsAny(k[0].head.src, ":∶：") && (k[2].size > 1 || strings.HasPrefix(englishOf(k[2]), "ratio of ")) && endsIn(k[2].head.text, "比例", "比率", "比")
}

func ratioBefore(b *builder, k []node) english.Phrase {
	n := as(english.NounPhrase, b.put("ratio", k[2]))
	n.Words[0].POS, n.Count = "noun", english.Singular
	p := b.withArticle("a", join(1, k[0].Phrase, n))
	if kid := k[2].item; ruleName(kid) == "compound" {
		p = join(0, p, b.put("of"), b.settle(b.plural(b.build(kid.kids[0]).Phrase)))
	} else if before, ok := strings.CutPrefix(englishOf(kid), "ratio of "); ok {
		p = join(0, p, b.put("of "+before))
	}
	return p
}

func ageAtYoung(b *builder, k []node) english.Phrase {
	word := "a young age at"
	if strings.Contains(k[2].head.text, "大") {
		word = "an older age at"
	}
	what := k[0].Phrase
	if firstOf(what.Words[0].Text) == "first" && !what.Determined {
		what = b.inferred("the", what) // at the first attack, but at onset
	}
	p := as(english.NounPhrase, join(0, b.put(word, k[1], k[2]), what))
	p.Head, p.Count, p.Determined = 2, english.Singular, true
	return p
}

// riseWords are changes with the way in which they come about.
const riseWords = "动态升高|动态下降|动态变化|进行性升高|进行性增高|进行性下降|进行性降低|进行性减少|进行性增大|一过性升高|一过性增高|一过性降低|一过性下降|短暂升高|持续性升高|急剧升高|急剧下降|骤升|骤降|突然升高|突然下降|突然降低"

// rises give their English.
var rises = map[string]string{"动态升高": "a dynamic rise in", "动态下降": "a dynamic fall in", "动态变化": "dynamic changes in", "进行性升高": "a progressive rise in", "进行性增高": "a progressive rise in", "进行性下降": "a progressive decline in", "进行性降低": "a progressive decline in",
	"进行性减少": "a progressive decrease in", "进行性增大": "progressive enlargement of", "一过性升高": "a transient rise in", "一过性增高": "a transient rise in", "一过性降低": "a transient fall in", "一过性下降": "a transient fall in", "短暂升高": "a brief rise in",
	"持续性升高": "a persistent elevation of", "急剧升高": "a sharp rise in", "急剧下降": "a sharp fall in", "骤升": "a sudden rise in", "骤降": "a sudden fall in", "突然升高": "a sudden rise in", "突然下降": "a sudden fall in", "突然降低": "a sudden fall in"}

func riseIn(b *builder, k []node) english.Phrase {
	words := rises[k[1].head.text]
	p := as(english.NounPhrase, join(0, b.put(words, k[1]), b.settle(k[0].Phrase)))
	f := strings.Fields(words)
	p.Head, p.Count, p.Determined = len(f)-2, english.Singular, true
	if f[len(f)-2] == "changes" {
		p.Count = english.Many
	}
	return p
}

// romanLast reports a class of heart failure in Roman or Arabic figures.
func romanLast(k []*item) bool {
	n := k[len(k)-2]
	return romanRange(n) != nil || n.rule == nil && strings.Trim(strings.ToUpper(n.head.src), "IV1234-~～–—") == ""
}

func nyhaClass(b *builder, k []node) english.Phrase {
	class := k[len(k)-2]
	return as(english.AdjPhrase, join(0, b.put("NYHA class", slices.Concat(k[:len(k)-2], k[len(k)-1:])...), class.Phrase))
}

// bothTraits reports two figures of a test.
func bothTraits(k []*item) bool { return k[1].size == 1 && k[3].size == 1 && !isPerson(k[1]) }

var strengths = map[string]string{"高": "high", "低": "low", "强": "strong", "弱": "weak"}

func highAndLow(b *builder, k []node) english.Phrase {
	first := join(1, as(english.AdjPhrase, b.put(strengths[k[0].head.text], k[0])), k[1].Phrase)
	second := join(1, as(english.AdjPhrase, b.put(strengths[k[2].head.text], k[2])), k[3].Phrase)
	p := join(0, b.member(first), b.put("and"), b.member(second))
	p.Count, p.Determined = english.Many, true
	return p
}
