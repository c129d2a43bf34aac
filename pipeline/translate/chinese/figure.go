package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/digits"
	"unmix/pipeline/translate/english"
)

// figureRules render figures of laboratories and scores as conditions, and what follows a figure that belongs to the English before it.
var figureRules = []Rule{
	// 5 + 比 + 1: 5 to 1.
	{Name: "ratio-to", Gives: "QTY", Pattern: "NUM 比 NUM", Cost: -0.5, Build: ratioTo},
	// 疼痛评分 + ≥4分 + 时: when the pain score is ≥ 4 points.
	{Name: "when-figure", Gives: "CL", Pattern: "NP QTY 时|的情况下", Cost: -0.3, When: figureBounded, Build: whenFigure},
	{Name: "when-figure-at", Gives: "CL", Pattern: "当|若|如|如果|在|一旦 NP QTY 时|的情况下", Head: 1, Cost: 0, When: figureBounded, Build: whenFigureAt},
	{Name: "if-figure", Gives: "CL", Pattern: "若|如|如果|一旦|当 NP QTY", Head: 1, Cost: 0.1, When: figureLast, Build: whenFigureAt},
	// 五年生存率 + 可达 + 40%: can reach 40%.
	{Name: "reach-figure", Gives: "VP", Pattern: "可达|可达到|最高可达|可高达 QTY|NUM", Cost: -0.1, Build: reachFigure},
	// 特异性 + 高达 + 95%, behind its subject: have specificity of up to 95%.
	{Name: "have-figure-bare", Gives: "VP", Pattern: "N 高达|达|可达|可高达|达到|约为|仅为|约|仅|超过|低于|高于|不足|不到 QTY", Head: 0, Cost: 0.3, When: ratioFirst, Build: haveFigureBare},
	// 38.5% + ， + 中位生存期为11个月: 38.5%, and median survival was 11 months.
	{Name: "figure-clause", Gives: "TOP", Pattern: "QTY|NUM ， S", Head: 2, Cost: 0.1, Build: figureClause},
}

// powerEnd is the end of a number at j that goes on with a power of ten: 50×10⁹.
func powerEnd(chars []char, j int) int {
	if j+3 >= len(chars) || chars[j].r != '×' || chars[j+1].r != '1' || chars[j+2].r != '0' {
		return j
	}
	end := j + 3
	if chars[end].r == '^' {
		for end++; end < len(chars) && isDigit(chars[end].r); end++ {
		}
		return end
	}
	for end < len(chars) && strings.ContainsRune(digits.Exponent, chars[end].r) {
		end++
	}
	if end == j+3 {
		return j
	}
	return end
}

// ofFigures join a figure to the thing that has it, by the word before the figure.
var ofFigures = map[string]string{"高达": "of up to", "可达": "of up to", "可高达": "of up to", "仅": "of only", "不到": "of less than", "约为": "of about", "大约为": "of about", "约": "of about", "仅为": "of only", "低于": "of less than", "高于": "of more than", "超过": "of more than",
	"不足": "of less than", "接近": "of nearly"}

// haveFigure says a figure of the thing that the English names before the fragment.
func haveFigure(b *builder, k []node) english.Phrase {
	word := ofFigures[k[2].head.text]
	if word == "" {
		word = "of"
	}
	return join(0, b.verb("have", english.Lemma, k[0]), b.one(k[1].Phrase), b.put(word, k[2]), k[3].Phrase)
}

// ratioFirst reports a ratio or rate, which a test or a disease has.
func ratioFirst(k []*item) bool {
	return endsIn(k[0].head.text, "率", "特异性", "特异度", "敏感性", "敏感度", "灵敏度", "准确性", "预测值", "效力")
}

func haveFigureBare(b *builder, k []node) english.Phrase {
	return haveFigure(b, []node{k[1], k[0], k[1], k[2]})
}

// figureBounded reports a figure with a bound before the last part.
func figureBounded(k []*item) bool { return boundedQuantity(k[len(k)-2]) && !isPerson(k[len(k)-3]) }

// figureLast reports a figure with a bound at the end.
func figureLast(k []*item) bool {
	what := k[len(k)-2]
	return boundedQuantity(k[len(k)-1]) && !isPerson(what) && changeNames[lastPart(what).head.text] == "" // 若发作减少50%以上 tells of a change
}

func boundedQuantity(q *item) bool {
	if ruleName(q) == "percent" && ruleName(q.kids[0]) == "about" {
		q = q.kids[0] // 超过90 + %
	}
	return (ruleName(q) == "about-quantity" || ruleName(q) == "about") && !slices.Contains(approximately, q.kids[0].head.text) || ruleName(q) == "above"
}

// approximately bound nothing.
var approximately = strings.Fields("约 大约 近 将近 接近 仅 大概 约为")

func whenFigure(b *builder, k []node) english.Phrase {
	return b.figureCondition("when", k[len(k)-1], k[0], k[1])
}

func whenFigureAt(b *builder, k []node) english.Phrase {
	word := subordinators[k[0].head.text]
	if word == "" {
		word = "when"
	}
	return b.figureCondition(word, k[0], k[1], k[2])
}

// countedCells are the cells of which a figure is the count.
var countedCells = []string{"platelet", "white blood cell", "leukocyte", "neutrophil", "lymphocyte", "eosinophil", "red blood cell"}

func (b *builder) figureCondition(word string, from, what, figure node) english.Phrase {
	n := what.Phrase
	if what.item.size == 1 && slices.Contains(countedCells, headText(n)) {
		n.Count = english.AnyCount
		n = join(1, n, b.put("count"))
		n.Cat = english.NounPhrase
	}
	if n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	return as(english.Clause, join(1, b.put(word, from), b.clause(n, b.be(figure.Phrase))))
}

func reachFigure(b *builder, k []node) english.Phrase {
	word := "can reach"
	if k[0].head.text == "可高达" {
		word = "can be as high as"
	}
	p := as(english.VerbPhrase, join(0, b.put(word, k[0]), k[1].Phrase))
	p.Finite = true
	return p
}

func figureClause(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put(", and", k[1]), k[2].Phrase)
}

func ratioTo(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("to", k[1]), k[2].Phrase)
}
