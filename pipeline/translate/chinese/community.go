package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// communityRules render sentences of public health notices and surveys: what nobody may do, who had contact with whom, consecutive results,
// and figures that differ between places.
var communityRules = []Rule{
	// 任何 + 单位和个人 + 不得 + 瞒报: no organization or individual may conceal cases.
	{Name: "nobody-may", Gives: "S", Pattern: "任何 NP 不得|都不得|均不得|不能|都不能|均不能|不可|不应 VP", Head: 3, Cost: -0.5, Build: nobodyMay},
	// 与患者 + 有过 + 密切接触: have had close contact with patients.
	{Name: "have-with", Gives: "VP", Pattern: "与|和|同|跟 NP 有|有过|曾有|曾有过|存在 N", Head: 3, Cost: -0.2, When: contactLast, Build: haveWith},
	// 连续 + 两次 + 核酸检测 + 阴性: two consecutive negative nucleic acid tests.
	{Name: "consecutive-results", Gives: "NP", Pattern: "连续|均连续 FREQ|NUM|QTY N 阴性|阳性|正常|异常", Head: 2, Cost: -0.5, When: timesMiddle, Build: consecutiveResults},
	{Name: "consecutive", Gives: "NP", Pattern: "连续 FREQ|QTY N", Head: 2, Cost: -0.2, When: timesMiddle, Build: consecutive},
	// 每日 + 通风 + 2～3 + 次: ventilate 2 to 3 times daily.
	{Name: "verb-times-daily", Gives: "VP", Pattern: "每日|每天|每周|每月|每年|每晚 VG NUM 次", Head: 1, Cost: -0.3, When: objectlessVerb(1), Build: verbTimesDaily},
	// 一米 + 以上 + 社交距离: a social distance of more than one meter.
	{Name: "bound-noun", Gives: "NP", Pattern: "QTY 以上|以下|以内|以上的|以下的 N", Head: 2, Cost: -0.2, When: boundOfThing, Build: boundNoun},
	// 农村 + 高于 + 城市, of the English subject: higher in rural areas than in cities.
	{Name: "higher-in-than", Gives: "AP", Pattern: "NP 高于|低于|多于|少于|明显高于|显著高于|明显低于|显著低于 NP", Head: 1, Cost: -0.1, When: placesCompared, Build: higherInThan},
	// 病程 + 长短: the length of the course of the disease.
	{Name: "extent-of", Gives: "NP", Pattern: "N 长短|高低|轻重|快慢|好坏|轻重程度", Cost: -0.2, When: notTimeFirst, Build: extentOf},
	// 2小时内 + 通过网络: through the network within 2 hours.
	{Name: "two-adverbials", Gives: "TOP", Pattern: "PP PP", Head: 1, Cost: 0.4, When: timeThenMeans, Build: meansThenTime},
	// 症状 + 相似 + 的 + 病例: cases with similar symptoms.
	{Name: "cases-with", Gives: "N", Pattern: "N 相似|类似|相同|不同|典型|不典型|轻微|严重|较轻|较重 的 N", Head: 3, Cost: -0.3, When: casesWithSigns, Build: casesWith},
}

func nobodyMay(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if ruleName(k[1].item) == "coordination" || strings.HasPrefix(ruleName(k[1].item), "list") {
		n.Words = slices.Clone(n.Words)
		for i, w := range n.Words {
			switch {
			case w.Text == "and":
				n.Words[i].Text = "or"
			case w.Form == english.PluralNoun:
				n.Words[i].Form = english.Lemma
			}
		}
	} else if n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	n.Determined, n.Cat = true, english.NounPhrase
	word := "may"
	if strings.HasSuffix(k[2].head.text, "应") {
		word = "should"
	}
	vp := join(1, b.put(word, k[2]), verbForm(k[3].Phrase, english.Lemma))
	vp.Finite = true
	p := join(1, b.put("no", k[0]), n)
	p.Count = english.Singular
	return b.clause(p, vp)
}

func contactLast(k []*item) bool {
	return slices.ContainsFunc([]string{"接触", "接触史", "联系", "往来", "交往"}, func(e string) bool { return strings.HasSuffix(k[3].head.text, e) })
}

func haveWith(b *builder, k []node) english.Phrase {
	have := b.verb("have", english.Lemma, k[2])
	if strings.HasSuffix(k[2].head.text, "过") {
		have = join(0, have, inflect(b.verb("have", english.Lemma), english.PastParticiple))
	}
	n := k[3].Phrase
	if n.Count == english.AnyCount {
		n.Count = english.Mass
	}
	return join(0, have, b.settle(n), b.put("with", k[0]), b.settle(b.peopled(k[1])))
}

// countOfTimes is how many times: two of 两次; "" when it is no plain number.
func countOfTimes(it *item) string {
	for it.rule != nil {
		it = it.kids[0]
	}
	n, _ := numeral(strings.TrimSuffix(it.head.text, "次"))
	return n
}

func timesMiddle(k []*item) bool {
	last := lastPart(k[1])
	return last.head != nil && strings.HasSuffix(last.head.text, "次") && countOfTimes(k[1]) != ""
}

func consecutive(b *builder, k []node) english.Phrase {
	p := join(2, b.put(countOfTimes(k[1].item), k[1]), b.put("consecutive", k[0]), b.plural(k[2].Phrase))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

func consecutiveResults(b *builder, k []node) english.Phrase {
	if n := &k[2].Phrase; strings.HasSuffix(headText(*n), "testing") { // single tests
		n.Words = slices.Clone(n.Words)
		w := &n.Words[n.Head]
		w.Text, w.Alternatives = strings.TrimSuffix(w.Text, "ing"), nil
		n.Count, n.Determined = english.AnyCount, false
	}
	result := map[string]string{"阴性": "negative", "阳性": "positive", "正常": "normal", "异常": "abnormal"}[k[3].head.text]
	p := join(3, b.put(countOfTimes(k[1].item), k[1]), b.put("consecutive", k[0]), b.put(result, k[3]), b.plural(k[2].Phrase))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

func verbTimesDaily(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, timesPer(b, []node{k[0], k[2], k[3]}))
}

// boundOfThing reports a measure with its bound before a thing, not an age before people; within-noun is for what happens within a time.
func boundOfThing(k []*item) bool {
	if k[1].head.text == "以内" && timeUnit(k[0]) {
		return false
	}
	return !isPerson(k[2]) && !isAge(k[:1]) && !isShare(k[:1]) && unitOf(k[0]) && quantityUnit(k[0]) != "次"
}

func boundNoun(b *builder, k []node) english.Phrase {
	word := "more than"
	switch k[1].head.text {
	case "以下", "以下的":
		word = "less than"
	case "以内":
		word = "within"
	}
	q := join(1, b.put(word, k[1]), k[0].Phrase)
	n := k[2].Phrase
	if last := lastWord(headText(n)); slices.Contains(timed, last) || slices.Contains(valueHeads, last) || last == "distance" || last == "distancing" {
		if n.Count == english.AnyCount {
			n.Count = english.Singular
		}
		if last != "distancing" {
			n = b.one(n)
		}
		return join(0, n, b.put("of"), q)
	}
	if n.Count == english.AnyCount {
		n.Count = english.Mass
	}
	p := join(0, as(english.NounPhrase, q), b.put("of"), n)
	p.Determined, p.Count = true, english.Many
	return p
}

// places are the ends of words for where people live.
var places = strings.Fields("农村 城市 地区 国家 省 市 县 城镇 乡村 东部 西部 中部 南方 北方")

func placesCompared(k []*item) bool {
	place := func(it *item) bool {
		return it.head != nil && slices.ContainsFunc(places, func(e string) bool { return strings.HasSuffix(it.head.text, e) })
	}
	return place(k[0]) && place(k[2])
}

func higherInThan(b *builder, k []node) english.Phrase {
	word := "higher"
	if strings.HasSuffix(k[1].head.text, "低于") || strings.HasSuffix(k[1].head.text, "少于") {
		word = "lower"
	}
	if zh := k[1].head.text; strings.HasPrefix(zh, "明显") || strings.HasPrefix(zh, "显著") {
		word = "significantly " + word
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[1]), b.put("in"), b.settle(k[0].Phrase), b.put("than in"), b.settle(k[2].Phrase)))
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

// timeThenMeans reports the time before the means.
func timeThenMeans(k []*item) bool {
	n := ruleName(k[1])
	return withinFirst(k) && (n == "by-noun" || n == "with-tool" || n == "by-degree" || n == "means")
}

func meansThenTime(_ *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, k[1].Phrase, k[0].Phrase))
}

func casesWithSigns(k []*item) bool {
	return slices.ContainsFunc([]string{"病例", "患者", "病人", "患儿", "者"}, func(e string) bool { return strings.HasSuffix(k[3].head.text, e) }) && !isPerson(k[0]) && k[0].head.entry != nil && (k[0].head.entry.Domain == "symptoms" || strings.HasSuffix(k[0].head.text, "表现"))
}

func casesWith(b *builder, k []node) english.Phrase {
	quality := map[string]string{"相似": "similar", "类似": "similar", "相同": "the same", "不同": "different", "典型": "typical", "不典型": "atypical", "轻微": "mild", "严重": "severe", "较轻": "mild", "较重": "severe"}[k[1].head.text]
	signs := b.plural(k[0].Phrase)
	return join(0, k[3].Phrase, b.put("with", k[2]), b.put(quality, k[1]), signs)
}
