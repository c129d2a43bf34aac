package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// nounOrderRules render attributes that English has in another place or another form than Chinese: what is inside or on one side of a part of
// the body, the time that something covers, a distance, a ratio, the levels of the spine (Li and Thompson 1981, ch. 4; AMA Manual of Style, 14.12).
var nounOrderRules = []Rule{
	// 肩袖 + 内 + 钙化灶: calcifications in the rotator cuff.
	{Name: "found-inside", Gives: "NP", Pattern: "N 内|腔内 N", Head: 2, Cost: -0.2, When: findingInPart, Build: foundInside},
	// 近 + 三个月 + 平均血糖: average blood glucose over the past three months.
	{Name: "figure-over-past", Gives: "NP", Pattern: "近|最近|过去|此前|前 QTY N|NP", Head: 2, Cost: -0.3, When: figureInTime, Build: figureOverPast},
	// 肝脏 + 与 + 皮肤 + 之间 + 的 + 距离: the distance from the liver to the skin.
	{Name: "distance-from-to-between", Gives: "NP", Pattern: "NP|N 与|和|至|到 NP|N 之间|间 的 距离", Head: 0, Cost: -0.6, Build: distanceBetween},
	// 1:1:1 + 的 + 血制品比例: a 1:1:1 ratio of blood products.
	{Name: "ratio-before", Gives: "NP", Pattern: "NUM|QTY 的 N", Head: 2, Cost: -0.4, When: ofRatio, Build: ratioBefore},
	// 腰 + 3 + - + 4 + 间隙: the L3-L4 interspace.
	{Name: "spine-level", Gives: "N", Pattern: "腰|颈|胸|骶|腰椎|颈椎|胸椎 NUM -|/|～|~|—|至 NUM", Head: 0, Cost: -0.3, When: spineNumbers, Build: spineLevel},
	{Name: "spine-level-sacrum", Gives: "N", Pattern: "腰|腰椎 NUM -|/|～|~|—|至 骶|骶椎 NUM", Head: 0, Cost: -0.3, Build: spineLevelSacrum},
	// 腰 + 5 + 骶 + 1: L5-S1.
	{Name: "spine-level-sacrum-bare", Gives: "N", Pattern: "腰|腰椎 NUM 骶|骶椎 NUM", Head: 0, Cost: -0.9, Build: spineLevelSacrumBare},
	// 腰 + 4/5 + 椎间盘突出: L4/5 disc herniation.
	{Name: "spine-level-slash", Gives: "N", Pattern: "腰|颈|胸|腰椎|颈椎|胸椎 NUM", Head: 0, Cost: -0.3, When: slashedLevel, Build: spineLevelSlash},
	// 腰 + 4 + 神经根: L4 nerve root.
	{Name: "spine-single", Gives: "N", Pattern: "腰|颈|胸|骶|腰椎|颈椎|胸椎|骶椎 NUM 神经根|椎体|水平|节段|平面|椎弓根|脊神经|压缩骨折|压缩性骨折|骨折", Head: 2, Cost: -0.4, When: smallSecond, Build: spineSingle},
	{Name: "spine-level-noun", Gives: "N", Pattern: "N N", Head: 1, Cost: -0.4, When: spineFirst, Build: spineLevelNoun},
	{Name: "spine-interspace", Gives: "NP", Pattern: "N 间隙|椎间隙|节段|水平|平面", Head: 1, Cost: -0.4, When: spineFirst, Build: spineInterspace},
	// 首次发作 + 年龄 + 小: a young age at the first attack.
	{Name: "age-at-young", Gives: "NP", Pattern: "N 年龄 小|轻|较小|偏小|大|较大|偏大", Head: 1, Cost: -0.2, When: agedEvent, Build: ageAtYoung},
	// 肌酐 + 进行性升高: a progressive rise in creatinine.
	{Name: "rise-in", Gives: "NP", Pattern: "N " + riseWords, Head: 0, Cost: -0.1, When: riseOfThing, Build: riseIn},
	// 肿胀 + 疼痛: swelling and pain.
	{Name: "two-complaints", Gives: "N", Pattern: "N N", Head: 1, Cost: -0.2, When: twoComplaints, Build: listComplaints},
	// 胎龄 + 小于 + 34周 + 的 + 早产儿: preterm infants of less than 34 weeks' gestation.
	{Name: "people-of-gestation", Gives: "NP", Pattern: "胎龄|孕周|出生胎龄 小于|不足|低于|<|≤|大于|超过|≥|>|达到|满|为 QTY 的 NP", Head: 4, Cost: -0.8, When: infantOfWeeks, Build: peopleOfGestation},
	{Name: "people-of-gestation-bare", Gives: "NP", Pattern: "胎龄|孕周|出生胎龄 QTY 以下|以上|以内|及以下|及以上 的 NP", Head: 4, Cost: -0.8, When: infantOfWeeksBare, Build: peopleOfGestationBare},
	// 妊娠20周 + 前 + 的 + 流产, an event: before 20 weeks of gestation.
	{Name: "before-gestation", Gives: "PP", Pattern: "QTY 前|之前|以前|后|之后|以后", Head: 0, Cost: -0.4, When: gestationFirst, Build: beforeGestation},
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
	return e != nil && e.Domain == "anatomy" && !isPerson(k[2]) && strings.Contains(englishOf(k[0]), " ") && slices.ContainsFunc(inParts, func(s string) bool { return strings.HasSuffix(k[2].head.text, s) })
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

// complaint reports a noun that the glossary has as a symptom.
func complaint(it *item) bool {
	it = bareNoun(it)
	for it.rule != nil && it.rule.Name == "adjective" {
		it = it.kids[1]
	}
	return it.rule == nil && it.head.domain() == "symptoms" && it.head.reads("noun")
}

// figureInTime reports a span of time before what is averaged, counted or done over it.
func figureInTime(k []*item) bool {
	return timeUnit(k[1]) && !timeUnit(k[2]) && !isPerson(k[2]) && !(k[0].head.text == "前" && !strings.HasPrefix(k[2].head.text, "平均")) && slices.ContainsFunc([]string{"血糖", "水平", "平均值", "均值", "用量", "摄入量", "次数", "频率", "情况", "病史", "用药史", "旅行史", "接触史", "体重变化", "数据"}, func(s string) bool { return strings.HasSuffix(k[2].head.text, s) })
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
	return strings.ContainsAny(k[0].head.src, ":∶：") && (k[2].size > 1 || strings.HasPrefix(englishOf(k[2]), "ratio of ")) && (strings.HasSuffix(k[2].head.text, "比例") || strings.HasSuffix(k[2].head.text, "比率") || strings.HasSuffix(k[2].head.text, "比"))
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

// spineLetters are the letters for the parts of the spine.
var spineLetters = map[string]string{"腰": "L", "颈": "C", "胸": "T", "骶": "S", "腰椎": "L", "颈椎": "C", "胸椎": "T", "骶椎": "S"}

func spineNumbers(k []*item) bool { return smallDigit(k[1]) && smallDigit(k[3]) }

// smallDigit reports a number of one or two digits.
func smallDigit(it *item) bool {
	t := it.head.text
	return it.rule == nil && len(t) < 3 && isDigit([]rune(t)[0])
}

func (b *builder) level(letters [2]string, numbers [2]node, from ...node) english.Phrase {
	p := as(english.NounPhrase, b.put(letters[0]+numbers[0].head.text+"-"+letters[1]+numbers[1].head.text, from...))
	p.Words[0].Literal, p.Words[0].POS, p.Count = true, "name", english.Mass
	return p
}

func spineLevel(b *builder, k []node) english.Phrase {
	l := spineLetters[k[0].head.text]
	return b.level([2]string{l, l}, [2]node{k[1], k[3]}, k...)
}

func spineLevelSacrum(b *builder, k []node) english.Phrase {
	return b.level([2]string{"L", "S"}, [2]node{k[1], k[4]}, k...)
}

func spineLevelSacrumBare(b *builder, k []node) english.Phrase {
	return b.level([2]string{"L", "S"}, [2]node{k[1], k[3]}, k...)
}

// slashedLevel reports two small numbers in one: 4/5.
func slashedLevel(k []*item) bool {
	a, c, ok := strings.Cut(k[1].head.text, "/")
	return ok && k[1].rule == nil && len(a) < 3 && len(c) < 3 && a != "" && c != "" && isDigit(rune(a[0])) && isDigit(rune(c[0]))
}

func spineLevelSlash(b *builder, k []node) english.Phrase {
	l := spineLetters[k[0].head.text]
	p := as(english.NounPhrase, b.put(l+k[1].head.text, k...)) // L4/5, as it is written
	p.Words[0].Literal, p.Words[0].POS, p.Count = true, "name", english.Mass
	return p
}

func smallSecond(k []*item) bool { return smallDigit(k[1]) }

// atLevels give the English of what is at a level of the spine.
var atLevels = map[string]string{"神经根": "nerve root", "椎体": "vertebral body", "水平": "level", "节段": "level", "平面": "level", "椎弓根": "pedicle", "脊神经": "spinal nerve", "压缩骨折": "compression fracture", "压缩性骨折": "compression fracture", "骨折": "fracture"}

func spineSingle(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, b.put(spineLetters[k[0].head.text]+k[1].head.text+" "+atLevels[k[2].head.text], k...))
	p.Words[0].Literal, p.Words[0].POS, p.Words[len(p.Words)-1].POS = true, "name", "noun"
	p.Head = len(p.Words) - 1
	return p
}

func spineLevelNoun(b *builder, k []node) english.Phrase { return join(1, k[0].Phrase, k[1].Phrase) }

func spineFirst(k []*item) bool { return strings.HasPrefix(ruleName(k[0]), "spine-level") }

func spineInterspace(b *builder, k []node) english.Phrase {
	word := "interspace"
	if zh := k[1].head.text; zh == "节段" || zh == "水平" || zh == "平面" {
		word = "level"
	}
	p := as(english.NounPhrase, join(1, b.put("the"), k[0].Phrase, b.put(word, k[1])))
	p.Count, p.Determined = english.Singular, true
	return p
}

func agedEvent(k []*item) bool { return !isPerson(k[0]) && k[0].head.text != "患者" }

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

func riseOfThing(k []*item) bool { return !isPerson(k[0]) }

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

// localComplaints are complaints of one place, which stand beside each other and modify other ones.
var localComplaints = strings.Fields("肿胀 红肿 麻木 僵硬 发红 压痛 疼痛 瘙痒 水肿")

// twoComplaints reports two complaints side by side, neither of which says what the other is like.
func twoComplaints(k []*item) bool {
	if !complaint(k[0]) || k[0].rule != nil || twoSymptoms(k) {
		return false
	}
	if slices.Contains(localComplaints, k[1].head.text) && k[1].rule == nil {
		return slices.Contains(localComplaints, k[0].head.text)
	}
	return ruleName(k[1]) == "changed" && k[1].kids[0].head.entry != nil && slices.Contains([]string{"symptoms", "physiology", "ophthalmology"}, k[1].kids[0].head.domain())
}

func listComplaints(b *builder, k []node) english.Phrase {
	first, second := b.member(k[0].Phrase), b.member(k[1].Phrase)
	p := join(0, first, b.put("and"), second)
	p.Count, p.Determined = english.Many, true
	return p
}

// gestationBounds give the English of limits of an age in weeks.
var gestationBounds = map[string]string{"小于": "less than", "不足": "less than", "低于": "less than", "<": "less than", "≤": "no more than", "大于": "more than", "超过": "more than", "≥": "at least", ">": "more than", "达到": "at least", "满": "at least",
	"以下": "less than", "以内": "no more than", "及以下": "no more than", "以上": "more than", "及以上": "at least"}

func infantOfWeeks(k []*item) bool     { return isPerson(k[4]) && timeUnit(k[2]) }
func infantOfWeeksBare(k []*item) bool { return isPerson(k[4]) && timeUnit(k[1]) }

func (b *builder) ofGestation(who node, bound string, weeks english.Phrase, from ...node) english.Phrase {
	p := join(0, b.people(who), b.put("of", from...))
	if bound != "" {
		p = join(0, p, b.put(bound))
	}
	return people(join(0, p, weeks, b.put("~' gestation")))
}

func peopleOfGestation(b *builder, k []node) english.Phrase {
	return b.ofGestation(k[4], gestationBounds[k[1].head.text], k[2].Phrase, k[0], k[1], k[3])
}

func peopleOfGestationBare(b *builder, k []node) english.Phrase {
	return b.ofGestation(k[4], gestationBounds[k[2].head.text], k[1].Phrase, k[0], k[2], k[3])
}

func beforeGestation(b *builder, k []node) english.Phrase {
	word := "before"
	if strings.Contains(k[1].head.text, "后") {
		word = "after"
	}
	return as(english.PrepPhrase, join(0, b.put(word, k[1]), k[0].Phrase))
}

// romanLast reports a class of heart failure in Roman or Arabic figures.
func romanLast(k []*item) bool {
	n := k[len(k)-2]
	return n.rule == nil && strings.Trim(strings.ToUpper(n.head.src), "IVⅠⅡⅢⅣ1234-~～–—") == ""
}

func nyhaClass(b *builder, k []node) english.Phrase {
	class := strings.NewReplacer("Ⅰ", "I", "Ⅱ", "II", "Ⅲ", "III", "Ⅳ", "IV", "~", "-", "～", "-").Replace(strings.ToUpper(k[len(k)-2].head.src))
	p := as(english.AdjPhrase, b.put("NYHA class "+class, k...))
	p.Words[2].Literal = true
	return p
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
