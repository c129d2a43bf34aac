package chinese

import (
	"cmp"
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
	{Name: "figure-clause", Gives: "TOP", Pattern: "QTY|NUM ， S", Head: 2, Cost: 0.1, When: noMonthFirst, Build: figureClause},
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
var ofFigures = map[string]string{"高达": "of up to", "可达": "of up to", "可高达": "of up to", "仅": "of only", "不到": "of less than", "约为": "of about", "约": "of about", "仅为": "of only", "低于": "of less than", "高于": "of more than", "超过": "of more than",
	"不足": "of less than"}

// ratioFirst reports a ratio or rate, which a test or a disease has.
func ratioFirst(k []*item) bool {
	return endsIn(k[0].head.text, "率", "特异性", "特异度", "敏感性", "敏感度", "灵敏度", "准确性", "预测值", "效力")
}

// haveFigureBare says a figure of the thing that the English names before the fragment.
func haveFigureBare(b *builder, k []node) english.Phrase {
	word := cmp.Or(ofFigures[k[1].head.text], "of")
	return join(0, b.verb("have", english.Lemma, k[1]), b.one(k[0].Phrase), b.put(word, k[1]), k[2].Phrase)
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

// noMonthFirst leaves a month to the dates: 4月，疫情暴发, in April.
func noMonthFirst(k []*item) bool { return quantityUnit(k[0]) != "月" }

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

// A figure that has changed, or that has its value behind it, is one of several (Quirk et al. 1985, 5.26): a decreased platelet count, a
// hemoglobin of 7 g/dL.

// oneFigures are nouns for one number that is measured.
var oneFigures = strings.Fields("ratio count score index fraction rate interval gap gradient titer level concentration")

// changedAdjectives say how a figure is.
var changedAdjectives = strings.Fields("increased decreased reduced elevated raised lowered low high prolonged shortened widened enlarged normal abnormal")

// changedFigure reports a figure with such an adjective.
func changedFigure(p english.Phrase) bool {
	return p.Head > 0 && p.Count != english.Many && slices.Contains(changedAdjectives, p.Words[0].Text) && slices.Contains(oneFigures, lastWord(headText(p)))
}

// boundedFigure reports a figure with a limit behind it: a birth weight below 1500 g.
func boundedFigure(p english.Phrase) bool {
	i, noun := p.Head+1, headText(p)
	if p.Count == english.Many || i >= len(p.Words) || !slices.Contains([]string{"below", "above", "greater", "less"}, firstOf(p.Words[i].Text)) {
		return false
	}
	return headWord(p).Form == english.Lemma && (p.Head > 0 || strings.Contains(noun, " ")) && measuredMass(lastWord(noun))
}

// limitsOfValue may stand between "of" and the value.
var limitsOfValue = strings.Fields("at least about more less than no up to approximately only ≥ ≤ < >")

// figureOfValue reports a noun with its value behind it.
func figureOfValue(p english.Phrase) bool {
	i, noun := p.Head+1, lastWord(headText(p))
	if p.Count == english.Many || i >= len(p.Words) || p.Words[i].Text != "of" || headWord(p).Form != english.Lemma ||
		!measuredMass(noun) && !slices.Contains(valuedNouns, noun) {
		return false
	}
	for i++; i < len(p.Words) && slices.Contains(limitsOfValue, firstOf(p.Words[i].Text)); i++ {
	}
	return i < len(p.Words) && p.Words[i].Literal && strings.IndexFunc(p.Words[i].Text, isDigit) == 0
}

// massFigures are further nouns for what is measured, uncounted by themselves.
var massFigures = strings.Fields("saturation thickness volume clearance pressure hemoglobin temperature creatinine potassium sodium albumin glucose weight height sensitivity specificity mortality survival prevalence incidence")

// measuredMass reports a noun that goes uncounted until it has a value.
func measuredMass(noun string) bool {
	return slices.Contains(oneFigures, noun) || slices.Contains(massFigures, noun)
}

// valuedNouns are further nouns that have a value.
var valuedNouns = strings.Fields("fever diameter duration survival follow-up value thickness length width depth velocity dose speed frequency")

// clauseFigureRules render a clause whose predicate is a figure.
var clauseFigureRules = []Rule{
	// 女性与男性之比 + 约为 + 3:1: the ratio of women to men is about 3:1.
	{Name: "clause-ratio", Gives: "S", Pattern: "NP 为|是|约为|约是|高达|达 NUM", Cost: 0.2, When: ratioNumber, Build: clauseRatio},
	// 疗程 + 通常 + 8至12周: the course of treatment is usually 8 to 12 weeks.
	{Name: "clause-time-usually", Gives: "S", Pattern: "NP 通常|一般|多|大多|多为|通常为|一般为|常为 QTY", Cost: 0, When: measureUsually, Build: measureUsuallySo},
	{Name: "clause-quantity", Gives: "S", Pattern: "NP 为|是|达|达到|高达|约为|占 QTY", Cost: 0.4, Build: subjectQuantity},
}

func subjectQuantity(b *builder, k []node) english.Phrase {
	if left := b.set.Left; k[1].head.text == "为" && len(left) > 0 &&
		slices.Contains([]string{"with", "showed", "revealed", "had", "demonstrated", "found", "shows", "reveals", "of", "confirmed"}, left[len(left)-1]) {
		n := k[0].Phrase
		n.Count = english.Singular
		return join(0, b.withArticle("a", n), b.put("of", k[1]), k[2].Phrase) // with a coefficient of 0.89
	}
	if k[1].head.text == "为" && b.insideBrackets(k[0].Phrase.Span.Start) {
		n := k[0].Phrase
		n.Count = english.Singular
		return as(english.NounPhrase, join(0, n, b.put("of", k[1]), k[2].Phrase)) // (odds ratio 4.2, 95% confidence interval of 2.1 to 8.4)
	}
	if k[1].head.text == "占" {
		return b.clause(k[0].Phrase, join(0, b.verb("account", english.Lemma, k[1]), b.put("for"), k[2].Phrase))
	}
	if t := k[0].item.head.text; endsIn(t, "年龄", "月龄") {
		k[2].Phrase = shortYears(k[2].Phrase) // the mean age is 68.3 years
	}
	word := b.verb("be", english.Lemma, k[1])
	if k[1].head.text == "高达" {
		word = join(0, word, b.put("as high as"))
	}
	if k[1].head.text == "约为" {
		word = join(0, word, b.put("about"))
	}
	if k[1].head.text == "达到" || k[1].head.text == "达" {
		word = b.verb("reach", english.Lemma, k[1])
	}
	return b.clause(k[0].Phrase, join(0, word, k[2].Phrase))
}

// insideBrackets reports a place behind an open bracket of its line.
func (b *builder) insideBrackets(at int) bool {
	line := b.doc[strings.LastIndexByte(b.doc[:at], '\n')+1 : at]
	return strings.LastIndexAny(line, "(（") > strings.LastIndexAny(line, ")）")
}

// ratioNumber reports two numbers that stand for a ratio: 3:1.
func ratioNumber(k []*item) bool {
	it := k[2]
	for it.rule != nil {
		it = it.kids[it.rule.head]
	}
	return strings.ContainsAny(it.head.text, ":：∶") && (endsIn(k[0].head.text, "比", "比例") || ruleName(bareNoun(k[0])) == "amounts-related")
}

func clauseRatio(b *builder, k []node) english.Phrase {
	word := "is"
	switch zh := k[1].head.text; {
	case strings.HasPrefix(zh, "约"):
		word = "is about"
	case zh == "高达":
		word = "is as high as"
	}
	return as(english.Clause, join(0, b.subject(k[0].Phrase), b.put(word, k[1]), k[2].Phrase))
}

func measureUsually(k []*item) bool {
	return !isPerson(k[0]) && timeUnit(k[2]) && firstPart(k[2]).head.text != "至少" && endsIn(k[0].head.text, "疗程", "病程", "时间", "时长", "间隔", "寿命", "期")
}

func measureUsuallySo(b *builder, k []node) english.Phrase {
	return b.clause(b.figureItself(k[0].Phrase), join(0, b.verb("be", english.Lemma), b.put(oftenWord(k[1].head.text), k[1]), k[2].Phrase))
}
