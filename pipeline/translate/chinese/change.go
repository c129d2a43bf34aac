package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// changeRules render a change with its amount or its two values: 降低死亡率30%, 从10%降至8%.
var changeRules = []Rule{
	// 从 + 10% + 降至 + 8%: fall from 10% to 8%.
	{Name: "change-from-to", Gives: "VP", Pattern: "从|由 NP " + reachings + " NP", Head: 3, Cost: 0, Build: changeFromTo},
	// 从 + 5% + 到 + 30% + 不等: range from 5% to 30%.
	{Name: "range-from-to", Gives: "VP", Pattern: "从|由 NP|QTY|NUM 到|至 NP|QTY|NUM 不等", Head: 1, Cost: -0.3, Build: rangeFromTo},
	// 降低死亡率 + 30%: reduce mortality by 30%.
	{Name: "change-by", Gives: "VP", Pattern: "VG QTY", Cost: 0.25, When: changesOrEases, Build: changeBy},
	// 翻了一番: double; 减少了一半: halve.
	{Name: "double", Gives: "VP", Pattern: doublings + "|" + halvings, Cost: -0.2, Build: double},
	// 增加一倍 + 以上: more than double.
	{Name: "more-than-double-it", Gives: "VP", Pattern: "使|令|将|让 NP " + doublings + " 以上|多|有余", Head: 2, Cost: -0.4, Build: moreThanDoubleIt},
	// 减少 + 发作次数 + 约一半: reduce the number of attacks by about half.
	{Name: "change-object-by", Gives: "VP", Pattern: "VG NP QTY|NUM", Cost: 0.1, When: changesAny, Build: changeObjectBy},
	// 使 + 症状 + 减轻 + 约一半: alleviate symptoms by about half.
	{Name: "make-change-by", Gives: "VP", Pattern: "使|令|让 NP VG QTY|NUM", Head: 2, Cost: -0.3, When: changesTwo, Build: makeChangeBy},
	// 使 + 达标率 + 提高了一倍: double the rate; 使 + 风险 + 减半: halve the risk.
	{Name: "double-it", Gives: "VP", Pattern: "使|令|将|让 NP 减半|" + doublings + "|" + halvings, Head: 2, Cost: -0.3, Build: doubleIt},
	// 将 + 复发率 + 降低了一半 + 以上: reduce the recurrence rate by more than half.
	{Name: "halve-it-more", Gives: "VP", Pattern: "使|令|将|让 NP " + halvings + " 以上|多", Head: 2, Cost: -0.6, Build: halveItMore},
}

// reachings are verbs of a change that end in what it comes to.
const reachings = "降至|降到|降低到|降低至|下降到|下降至|减少到|减少至|增至|增加到|增加至|升至|升高到|升高至|延长到|延长至|缩短到|缩短至|增长到|增长至|上升到|上升至|提高到|提高至|缩小到|缩小至|减至|减到|加至|加到|改善至|改善到|提升至|提升到|恢复至|恢复到|回落至|回升至|减轻至|减轻到|增大至|增大到"

// doublings and halvings are the set phrases of a change by the whole and by half.
const (
	doublings = "翻番|翻倍|翻了一番|翻一番|增加了一倍|增加一倍|增长了一倍|增长一倍|提高了一倍|提高一倍|升高了一倍|升高一倍|上升了一倍|上升一倍|延长了一倍|延长一倍"
	halvings  = "减少了一半|减少一半|降低了一半|降低一半|下降了一半|下降一半|缩短了一半|缩短一半|缩小了一半|缩小一半"
)

// A noun with a verb or adjective of change behind it names a finding; English puts the change first, as a participle. As the object
// of a verb that acts upon the change itself, it is a noun: slow the decline in lung function.

// changeWords are the words of change.
const changeWords = "变慢|变快|变弱|变差|变浅|失衡|不彻底|不充分|不完全|不畅|不及时|不规范|升高|缓慢|增高|降低|下降|减少|减退|增加|增多|增大|肿大|不足|过多|异常|受损|缺失|减弱|增强|延长|缩短|扩大|扩张|增厚|有限|不佳|欠佳|不良|良好|低下|过度|过高|过低|偏高|偏低|上升|失调|正常|加剧|加重|恶化|加快|增快|减慢|缺如|不当|过大|过快|过慢|过长|过短|过强|过深|过浅|不稳|延迟|缩小|受限|中断|笨拙|活跃|不对称|较小|较大|较高|较低|较差|较长|较短|偏小|过小"

// changeEnglish gives the adjective and the noun of each change.
var changeEnglish = map[string][2]string{"变慢": {"slowed", "slowing"}, "变快": {"rapid", "acceleration"}, "变弱": {"weakened", "weakening"}, "变差": {"worsening", "worsening"}, "变浅": {"shallow", ""}, "失衡": {"imbalanced", "imbalance"}, "不彻底": {"incomplete", ""}, "不充分": {"inadequate", ""}, "不完全": {"incomplete", ""}, "不畅": {"impaired", ""}, "不及时": {"delayed", ""}, "不规范": {"improper", ""}, "升高": {"elevated", "increase"}, "增高": {"elevated", "increase"}, "降低": {"reduced", "reduction"}, "下降": {"decreased", "decline"}, "减少": {"decreased", "decrease"},
	"减退": {"decreased", "decline"}, "增加": {"increased", "increase"}, "增多": {"increased", "increase"}, "增大": {"enlarged", "enlargement"}, "肿大": {"enlarged", "enlargement"},
	"不足": {"insufficient", "insufficiency"}, "过多": {"excessive", "excess"}, "异常": {"abnormal", "abnormality"}, "受损": {"impaired", "impairment"}, "缺失": {"absent", "loss"}, "减弱": {"reduced", "reduction"},
	"增强": {"enhanced", "enhancement"}, "延长": {"prolonged", "prolongation"}, "缩短": {"shortened", "shortening"}, "扩大": {"enlarged", "enlargement"}, "扩张": {"dilated", "dilation"}, "增厚": {"thickened", "thickening"}, "有限": {"limited", "limitation"},
	"不佳": {"poor", "poor quality"}, "欠佳": {"poor", "poor quality"}, "不良": {"poor", "poor quality"}, "良好": {"good", "good quality"}, "低下": {"impaired", "impairment"}, "过度": {"excessive", "excess"}, "过高": {"excessively high", "excess"},
	"延迟": {"delayed", "delay"}, "缓慢": {"slow", ""}, "缩小": {"reduced", "reduction"}, "失调": {"dysregulated", "dysregulation"}, "正常": {"normal", ""}, "过低": {"excessively low", "low level"}, "偏高": {"high", "high level"}, "偏低": {"low", "low level"}, "上升": {"increased", "increase"},
	"加剧": {"worsening", "worsening"}, "加重": {"worsening", "worsening"}, "恶化": {"worsening", "worsening"}, "加快": {"increased", "increase"}, "增快": {"increased", "increase"}, "减慢": {"slowed", "slowing"}, "缺如": {"absent", "absence"}, "不当": {"improper", ""},
	"过大": {"excessive", "excess"}, "过快": {"excessively rapid", ""}, "过慢": {"excessively slow", ""}, "过长": {"excessively long", ""}, "过短": {"excessively short", ""}, "过强": {"excessive", "excess"}, "过深": {"excessively deep", ""}, "过浅": {"excessively shallow", ""}, "不稳": {"unstable", "instability"},
	"受限": {"limited", "limitation"}, "中断": {"interrupted", "interruption"}, "笨拙": {"clumsy", "clumsiness"}, "活跃": {"active", "activity"},
	"不对称": {"asymmetric", "asymmetry"}, "较小": {"small", ""}, "较大": {"large", ""}, "较高": {"high", ""}, "较低": {"low", ""}, "较差": {"poor", ""}, "较长": {"long", ""}, "较短": {"short", ""}, "偏小": {"small", ""}, "过小": {"excessively small", ""}}

// changeable reports a noun other than one of time: 清晨加重 says when something gets worse.
func changeable(k []*item) bool {
	return !slices.Contains(daytimes, k[0].head.text)
}

// turnCost is high for verbs of change that are predicates more often than not: 病情加重, the condition worsens.
func turnCost(k []*item) float64 {
	if t := k[1].head.text; slices.Contains([]string{"加剧", "加重", "恶化"}, t) || strings.HasPrefix(t, "较") {
		return 0.12
	}
	return 0
}

// daytimes are the times of the day and the year at which symptoms change.
var daytimes = strings.Fields("清晨 晨起 早晨 早上 夜间 夜晚 晚上 傍晚 午后 下午 上午 睡前 冬季 夏季 春季 秋季 冬天 夏天")

func changed(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	if n.Count == english.Mass && !n.Determined && slices.Contains(oneFigures, lastWord(headText(n))) {
		n.Count = english.Singular // a decreased ejection fraction
	}
	return join(1, b.put(changeEnglish[k[1].head.text][0], k[1]), n)
}

// changeItself gives the noun of a change, for verbs that act upon it; ok is false for other objects.
func (b *builder) changeItself(it *item) (english.Phrase, bool) {
	it = bareNoun(it)
	if it.rule == nil || it.rule.Name != "changed" {
		return english.Phrase{}, false
	}
	word := it.kids[1].head
	noun := changeEnglish[word.text][1]
	if noun == "" {
		return english.Phrase{}, false
	}
	thing := b.build(it.kids[0])
	b.rule = "chinese/changed"
	prep := "in"
	if noun == "loss" || noun == "absence" || noun == "asymmetry" || noun == "worsening" || noun == "enlargement" {
		prep = "of"
	}
	p := b.put("the "+noun+" "+prep, node{english.Phrase{Span: word.span}, it.kids[1]})
	return english.Phrase{Cat: english.NounPhrase, Words: append(p.Words, b.settle(thing.Phrase).Words...), Head: 1, Count: english.Singular, Determined: true}, true
}

// bareNoun is the noun that a noun phrase consists of.
func bareNoun(it *item) *item {
	for it.rule != nil && it.rule.Name == "noun" {
		it = it.kids[0]
	}
	return it
}

// unwrapped is an item without the rules that take nothing but it.
func unwrapped(it *item) *item {
	for len(it.kids) == 1 {
		it = it.kids[0]
	}
	return it
}

// changings are the English verbs of increase and decrease.
var changings = strings.Fields("increase decrease reduce rise fall drop decline improve lower raise prolong shorten grow shrink enlarge elevate extend lengthen slow accelerate expand")

// changes reports verbs of increase and decrease.
func changes(k []*item) bool {
	first, _, _ := strings.Cut(englishOf(k[0]), " ")
	return slices.Contains(changings, first)
}

// changesAlone are verbs of change without an object, for those that need one.
var changesAlone = map[string]string{"reduce": "decrease", "lower": "decrease", "raise": "increase", "elevate": "increase", "alleviate": "decrease", "relieve": "decrease"}

// changesOrEases reports a verb of change, or of relief, before an amount: 减轻 + 5公斤.
func changesOrEases(k []*item) bool {
	return changes(k) || slices.Contains(relieving, englishOf(k[0])) && !timeUnit(k[1])
}

func changeBy(b *builder, k []node) english.Phrase {
	if strings.HasSuffix(headText(k[0].Phrase), " to") {
		return join(0, k[0].Phrase, k[1].Phrase)
	}
	if alone := changesAlone[headText(k[0].Phrase)]; alone != "" {
		k[0].Words = slices.Clone(k[0].Words)
		k[0].Words[k[0].Phrase.Head].Text, k[0].Words[k[0].Phrase.Head].Alternatives = alone, nil
	}
	return join(0, k[0].Phrase, b.put("by"), k[1].Phrase)
}

func double(b *builder, k []node) english.Phrase {
	form := english.Lemma
	if strings.Contains(k[0].head.text, "了") {
		form = english.PastSingular
	}
	word := "double"
	if strings.HasSuffix(k[0].head.text, "半") {
		word = "halve"
	}
	return b.verb(word, form, k[0])
}

func rangeFromTo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("range", english.Lemma, k[4]), b.put("from", k[0]), b.member(k[1].Phrase), b.put("to", k[2]), b.member(k[3].Phrase))
}

// changeFromTo renders a change between two values.
func changeFromTo(b *builder, k []node) english.Phrase {
	verb := "fall"
	switch r := []rune(k[2].head.text)[0]; r {
	case '增', '升', '上':
		verb = "rise"
	case '提', '延', '加':
		verb = "increase"
	case '缩', '减':
		verb = "decrease"
	case '改':
		verb = "improve"
	case '恢':
		verb = "recover"
	}
	if strings.HasPrefix(k[2].head.text, "回升") {
		verb = "rise"
	}
	return join(0, b.verb(verb, english.Lemma, k[2]), b.put("from", k[0]), b.member(k[1].Phrase), b.put("to"), b.member(k[3].Phrase))
}

func changedCost(k []*item) float64 { return turnCost(k) + changedTopicCost(k) }

// changedTopicCost is high for a compound whose first part is people: 多数患儿预后良好, most children have a good prognosis.
func changedTopicCost(k []*item) float64 {
	it := k[0]
	for it.rule != nil && it.rule.Name != "compound" {
		it = it.kids[it.rule.head]
	}
	if it.rule != nil && isPerson(it.kids[0]) {
		return 0.8
	}
	return 0
}

func (b *builder) whenChanged(what, change, when node, adverb english.Phrase) english.Phrase {
	n := b.subject(what.Phrase)
	p := join(1, b.put("when", when), n, agree(b.verb("be", english.Lemma), n.Count), adverb, b.put(changeEnglish[change.head.text][0], change))
	return as(english.Clause, p)
}

func whenChanged(b *builder, k []node) english.Phrase {
	return b.whenChanged(k[0], k[1], k[2], english.Phrase{})
}

// changesAny reports a verb of change before its object.
func changesAny(k []*item) bool { return changes(k) && !timeUnit(k[2]) }

func changeObjectBy(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.settle(k[1].Phrase), b.put("by"), k[2].Phrase)
}

func moreThanDoubleIt(b *builder, k []node) english.Phrase {
	return join(1, b.put("more than", k[0], k[3]), b.verb("double", english.Lemma, k[2]), b.definite(k[1].Phrase))
}

func halveItMore(b *builder, k []node) english.Phrase {
	return join(0, b.verb("reduce", english.Lemma, k[0], k[2]), b.definite(k[1].Phrase), b.put("by more than half", k[3]))
}

func doubleIt(b *builder, k []node) english.Phrase {
	word := "double"
	if zh := k[2].head.text; strings.HasSuffix(zh, "半") {
		word = "halve"
	}
	return join(0, b.verb(word, english.Lemma, k[0], k[2]), b.definite(k[1].Phrase))
}

// changesTwo reports a verb of change, or of relief, behind what it changes.
func changesTwo(k []*item) bool {
	first, _, _ := strings.Cut(englishOf(k[2]), " ")
	return !isPerson(k[1]) && !timeUnit(k[3]) && (changes(k[2:3]) || first == "alleviate" || first == "relieve")
}

func makeChangeBy(b *builder, k []node) english.Phrase {
	v := k[2].Phrase
	if first := headText(v); first == "alleviate" || first == "relieve" {
		v.Words = slices.Clone(v.Words)
		v.Words[v.Head].Text, v.Words[v.Head].Alternatives = "reduce", nil
	}
	return join(0, v, b.settle(k[1].Phrase), b.put("by", k[0]), k[3].Phrase)
}

// changeToRules render a value that something is to be brought to. In Chinese it falls to it, as it would by itself; in English it is brought
// there: should be reduced to 5 mg (AMA Manual of Style, 14.12, on dosage).
var changeToRules = []Rule{
	// 应 + 降至 + 1.4 mmol/L以下: should be reduced to less than 1.4 mmol/L.
	{Name: "duty-change-to", Gives: "VP", Pattern: "应|应该|应当|必须|须|需|需要|宜|不应|不宜 " + changesTo + " NP|QTY|NUM", Head: 1, Cost: -0.3, When: levelLast, Build: dutyChangeTo},
	// 减至 + 5 mg, of a dose: be reduced to 5 mg.
	{Name: "changed-to", Gives: "PV", Pattern: "减至|减量至|减少至|减少到|增至|加至|加量至|调整至|调整到|调至|缩短至|缩短到|延长至|延长到|提高到|提高至 NP|QTY|NUM", Cost: 0, When: measuredLast, Build: broughtTo},
}

// measuredLast reports a value with its unit, or what bounds one.
func measuredLast(k []*item) bool {
	it := k[len(k)-1]
	return quantityOnly(it) || containsQuantity(it)
}

// levelLast reports an amount, or a level that is named: 最低位置, 目标水平.
func levelLast(k []*item) bool {
	return measuredLast(k) || endsIn(lastWordOf(k[len(k)-1]), "位置", "水平", "范围", "正常", "剂量", "一半")
}

// containsQuantity reports a phrase that a number heads.
func containsQuantity(it *item) bool {
	for it.rule != nil {
		if it.rule.Gives == "QTY" || it.rule.Gives == "NUM" {
			return true
		}
		it = it.kids[it.rule.head]
	}
	return it.head.kind == numberToken
}

func broughtTo(b *builder, k []node) english.Phrase {
	word := "adjust"
	if !strings.HasPrefix(k[0].head.text, "调") {
		word = changedTo(k[0].head.text)
	}
	return join(0, b.passive(b.verb(word, english.Lemma, k[0])), b.put("to"), k[1].Phrase)
}

func dutyChangeTo(b *builder, k []node) english.Phrase {
	return b.withAuxiliary(k[0], broughtTo(b, k[1:]))
}
