package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// dimensionRules render sizes and weights before a noun, which English puts behind it: an incision measuring 5 cm in length.
var dimensionRules = []Rule{
	// 直径 + 2厘米 + 的 + 肿块: a mass with a diameter of 2 cm.
	{Name: "dimension", Gives: "N", Pattern: lengthWords + " QTY 的 N", Head: 3, Cost: 0.1, When: lengthUnit, Build: measuredNoun(dimension)},
	{Name: "dimension-short", Gives: "N", Pattern: lengthWords + " QTY N", Head: 2, Cost: 0.3, When: lengthUnit, Build: measuredNoun(dimension)},
	// 体重 + 3公斤 + 的 + 婴儿: infants weighing 3 kg.
	{Name: "weighing", Gives: "N", Pattern: "重|重约|体重|重达|体重约 QTY 的 N", Head: 3, Cost: 0.1, When: massUnit, Build: measuredNoun(weighing)},
	// 大小 + 约 + 3×2 cm + 的 + 病变: lesions measuring about 3 × 2 cm.
	{Name: "times-size", Gives: "NUM", Pattern: "NUM ×|* NUM", Cost: 0.02, Build: timesSize},
	// 氧饱和度 + 低于90% + 的 + 患者: patients with an oxygen saturation below 90%.
	{Name: "people-with-figure", Gives: "NP", Pattern: "N QTY 的 N", Head: 3, Cost: -0.2, When: figureOfPeople, Build: peopleWithFigure},
	// 年龄 + 超过75岁 + 或 + 体重 + 低于60公斤 + 的 + 患者.
	{Name: "people-with-figures", Gives: "NP", Pattern: "N QTY 或|或者|且|和|及|并且|以及 N QTY 的 N", Head: 6, Cost: -0.6, When: figuresOfPeople, Build: peopleWithFigures},
	{Name: "size", Gives: "N", Pattern: "大小|大小约|大小约为 QTY 的 N", Head: 3, Cost: 0.1, When: lengthUnit, Build: measuredNoun(weighing)},
	// 病程 + 长短: the length of the course of the disease.
	{Name: "extent-of", Gives: "NP", Pattern: "N 长短|高低|轻重|快慢|好坏|轻重程度", Cost: -0.2, When: notTimeFirst, Build: extentOf},
}

// lengthWords are the words for what a length is measured in.
const lengthWords = "长径|短径|最大径|最大直径|横径|直径|直径约|直径约为|直径达|长|长约|长度|长度约|宽|宽约|宽度|厚|厚约|厚度|深|深约|深度|高|高约|高度"

// measuredNoun puts the size behind the noun.
func measuredNoun(of func(*builder, []node) english.Phrase) func(*builder, []node) english.Phrase {
	return func(b *builder, k []node) english.Phrase { return join(0, k[len(k)-1].Phrase, of(b, k)) }
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

// extents are what a length is measured in, by the first character of the Chinese word.
var extents = map[string]string{"长": "in length", "宽": "in width", "厚": "in thickness", "深": "in depth", "高": "in height"}

// diameters are the words before "diameter".
var diameters = map[string]string{"长径": "long-axis ", "短径": "short-axis ", "最大径": "maximum ", "最大直径": "maximum ", "横径": "transverse "}

func dimension(b *builder, k []node) english.Phrase {
	zh := k[0].head.text
	extent := extents[zh[:len("直")]]
	if extent == "" || strings.HasSuffix(zh, "径") {
		size := b.rough(zh, k[1].Phrase)
		if first := size.Words[0].Text; first == "greater" || first == "greater than" {
			size.Words = slices.Clone(size.Words)
			size.Words[0].Text = strings.Replace(first, "greater", "more", 1) // of more than 5 cm
		}
		return join(1, b.put("with a "+diameters[zh]+"diameter of", k[0]), size)
	}
	return join(1, b.put("measuring", k[0]), b.rough(zh, k[1].Phrase), b.put(extent))
}

// rough adds what the word for the size says of its exactness: 直径约.
func (b *builder) rough(zh string, q english.Phrase) english.Phrase {
	switch {
	case endsIn(zh, "约", "约为"):
		return join(1, b.put("about"), q)
	case strings.HasSuffix(zh, "达"):
		return join(1, b.put("up to"), q)
	}
	return q
}

// measuredOfPeople end the nouns of what is measured on people.
var measuredOfPeople = strings.Fields("度 率 压 量 值 数 计数 水平 指数 评分 病程 病史 病程时间 时间 血糖 血红蛋白 血钾 血钠 肌酐 胆红素 白蛋白 胆固醇 比值 比率 腰围 直径 长度 厚度 体温 心率 年龄 体重 身高 龄")

// figureOfPeople reports a figure that people are picked by. Ages and weights by themselves have rules of their own.
func figureOfPeople(k []*item) bool {
	return isPerson(k[3]) && figureMeasured(k) && !endsIn(k[0].head.text, "年龄", "体重", "身高", "龄")
}

func figureMeasured(k []*item) bool {
	return !isPerson(k[0]) && endsIn(k[0].head.text, measuredOfPeople...) && (boundedQuantity(k[1]) || ruleName(k[1]) == "measure" || ruleName(k[1]) == "unit")
}

func figuresOfPeople(k []*item) bool {
	return isPerson(k[6]) && figureMeasured(k) && figureMeasured(k[3:])
}

// measuredAs is what is measured with its figure: an oxygen saturation below 90%.
func (b *builder) measuredAs(k []node) english.Phrase {
	n := k[0].Phrase
	if strings.HasPrefix(k[0].head.text, "病程") {
		n = as(english.NounPhrase, b.put("disease duration", k[0]))
		n.Head, n.Count = 1, english.Singular
		n.Words[1].POS = "noun"
	}
	if n.Count != english.Many {
		n.Count = english.Singular
	}
	figure, of := shortYears(k[1].Phrase), b.put("of")
	if first := figure.Words[0].Text; slices.Contains([]string{"below", "above", "between", "greater"}, first) {
		of = english.Phrase{}
	}
	return join(0, b.withArticle("a", n), of, figure)
}

func (b *builder) peopleHaving(who, de node, what english.Phrase) english.Phrase {
	p := join(0, b.people(who), b.put("with", de), what)
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

func peopleWithFigure(b *builder, k []node) english.Phrase {
	return b.peopleHaving(k[3], k[2], b.measuredAs(k))
}

func peopleWithFigures(b *builder, k []node) english.Phrase {
	return b.peopleHaving(k[6], k[5], join(0, b.measuredAs(k), b.put(conjunction(k[2].head.text), k[2]), b.measuredAs(k[3:])))
}

func weighing(b *builder, k []node) english.Phrase {
	word := "weighing"
	if strings.HasPrefix(k[0].head.text, "大小") {
		word = "measuring"
	}
	return join(1, b.put(word, k[0]), b.rough(k[0].head.text, k[1].Phrase))
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
