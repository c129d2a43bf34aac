package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// determinerRules put the words that say which or how many before their noun: 这些, 该, 其, 头几年.
var determinerRules = []Rule{
	// 这些 + 发现: these findings.
	{Name: "determiner", Gives: "NP", Pattern: "DET N", Head: 1, Cost: 0.1, When: notUltra, Weigh: doingCost, Build: determined},
	// 各种类型 + 的 + 贫血: various types of anemia.
	{Name: "determiner-de", Gives: "NP", Pattern: "DET 的 N", Head: 2, Cost: 0.02, When: longFirst, Build: determined},
	// 同一 + 家 + 医院: the same hospital.
	{Name: "determiner-classifier", Gives: "DET", Pattern: "DET|该|此 CLF", Cost: 0, When: oneFirst, Build: classified},
	// 这 + 两 + 种 + 疾病: these two diseases; 所有 + 这些 + 症状: all these symptoms.
	{Name: "determiner-number", Gives: "NP", Pattern: "DET NP", Head: 1, Cost: 0.3, When: numbered, Build: determined},
	// 该 + 病: the disease.
	{Name: "gai", Gives: "NP", Pattern: "该|本|此 N", Head: 1, Cost: 0.05, Build: thisNoun},
	// 单靠 + 饮食: diet alone.
	{Name: "means-alone", Gives: "NP", Pattern: "单靠|仅靠|只靠|光靠|仅凭|单凭|单纯依靠 NP", Head: 1, Cost: 0, Build: aloneNoun},
	// 其 + 活性: its activity.
	{Name: "qi", Gives: "NP", Pattern: "其 N", Head: 1, Cost: 0.1, Build: its},
	// 头 + 几年: the first several years.
	{Name: "first-years", Gives: "NP", Pattern: "头|前|最初|最后|首|最初的|最后的|开始的 QTY|N", Head: 1, Cost: 0.05, When: periodLast, Build: firstYears},
	// 使 + 其 + 失去活性: it.
	{Name: "qi-alone", Gives: "NP", Pattern: "其", Cost: 0.9, Build: itself},
	// 各级 + 医疗机构: healthcare facilities at all levels.
	{Name: "at-all-levels", Gives: "NP", Pattern: "各级 N", Head: 1, Cost: -0.2, Build: atAllLevels},
}

// oneFirst reports a determiner of one thing, behind which Chinese has the classifier of the thing (Li and Thompson 1981, 4.2.1).
func oneFirst(k []*item) bool {
	return slices.Contains([]string{"该", "此", "某", "同一", "某一", "每一", "任一", "任何一", "另"}, k[0].head.text)
}

func classified(b *builder, k []node) english.Phrase {
	p := k[0].Phrase
	switch k[0].head.text {
	case "该":
		p = b.put("the", k[0])
	case "此":
		p = b.put("this", k[0])
	case "另":
		p = b.put("another", k[0])
	}
	return as(english.Determiner, p)
}

// periodLast reports a quantity or noun of time.
func periodLast(k []*item) bool {
	return timeUnit(k[1]) || endsIn(k[1].head.text, "年", "天", "月", "周", "小时")
}

func firstYears(b *builder, k []node) english.Phrase {
	word := "the first"
	if strings.HasPrefix(k[0].head.text, "最后") {
		word = "the last"
	}
	if n := k[1].Phrase; len(n.Words) > 1 && isOne(english.Phrase{Words: n.Words[:1]}) {
		n.Words = slices.Clone(n.Words[1:]) // the first hour
		n.Words[0].Source = k[1].head.src + n.Words[0].Source
		n.Head--
		p := as(english.NounPhrase, join(1, b.put(word, k[0]), n))
		p.Determined = true
		return p
	}
	if n := k[1].Phrase; len(n.Words) == 1 && strings.HasPrefix(n.Words[0].Text, "one ") {
		n.Words = slices.Clone(n.Words)
		n.Words[0].Text, n.Words[0].Alternatives = strings.TrimPrefix(n.Words[0].Text, "one "), nil
		p := as(english.NounPhrase, join(1, b.put(word, k[0]), n))
		p.Determined, p.Count = true, english.Singular
		return p
	}
	p := as(english.NounPhrase, join(1, b.put(word, k[0]), k[1].Phrase))
	for i, w := range p.Words {
		if rest, ok := strings.CutPrefix(w.Text, "several"); ok {
			p.Words[i].Text, p.Words[i].Alternatives = "few"+rest, nil
		}
	}
	p.Determined, p.Count = true, english.Many
	return p
}

// seriesFirst are the determiners for a place in a series, which stand only before what comes in turns. Before anything else they
// name a side (上切牙, the upper incisors; 下端, the lower end).
var (
	seriesFirst = []string{"上", "下", "前", "首"}
	seriesLast  = strings.Fields("年 月 日 周 天 星期 季 季度 季节 世纪 学期 学年 周末 年度 周期 疗程 阶段 步 代 批 轮 次 期 章 节 例 剂 晚 夜 餐 回 届 周一 周二 周三 周四 周五 周六 周日")
)

// inSeries keeps 上, 下, 前 and 首 to nouns that come one after the other.
func inSeries(k []*item) bool {
	return !slices.Contains(seriesFirst, k[0].head.text) || endsIn(k[1].head.text, seriesLast...)
}

// longFirst keeps 前 and 上, which mostly are localizers, from being determiners.
func longFirst(k []*item) bool { return len(k[0].head.text) > len("前") }

// pluralDeterminers ask for the plural of a noun that has one, singularDeterminers for the singular.
var (
	pluralDeterminers = strings.Fields("these those all many several various few some most other numerous multiple both certain different")
	singleDeterminers = strings.Fields("this that each every a an another one")
	// seriesDeterminers name one of a series, and so ask for the singular as well
	seriesDeterminers = []string{"the previous", "the next", "the first"}
)

// caseDeterminers count the cases of a disease that has no plural of its own; caseShare is the share of plurals from which it has one.
var caseDeterminers = []string{"all", "most", "many", "some", "a few", "several", "the vast majority of", "a small number of"}

const caseShare = 0.1

// notUltra keeps 超 before a noun from being read as more than: 超耐药菌.
func notUltra(k []*item) bool { return k[0].head.text != "超" && inSeries(k) }

// massDeterminers are what determiners of several things become before what is not counted, pluralThis what those of one become before several.
var (
	massDeterminers = map[string]string{"these": "this", "those": "that", "many": "much", "several": "some"}
	pluralThis      = map[string]string{"this": "these", "that": "those"}
)

// determined puts a determiner before its noun and lets it decide the number.
func determined(b *builder, k []node) english.Phrase {
	if zh := k[0].head.text; (zh == "另外" || zh == "另") && firstPart(k[1].item).head.kind == numberToken {
		p := join(1, b.put("another", k[0]), k[1].Phrase) // another 20% had no symptoms
		p.Determined = true
		return p
	}
	d, n := k[0].Phrase, k[len(k)-1].Phrase
	first := firstOf(headText(english.Phrase{Words: d.Words}))
	_, last := cutLast(d.Words[len(d.Words)-1].Text)
	if first == "very" || d.Words[0].Text == "a few" {
		first = lastWord(d.Words[0].Text) // very few children, a few children
	}
	if strings.HasSuffix(d.Words[0].Text, "amount of") && slices.Contains(inAmounts, lastWord(headText(n))) && n.Count == english.AnyCount {
		n.Count = english.Mass // a large amount of fluid
	}
	switch {
	case k[0].head.text == "一例" && slices.Contains(caseReports, k[1].head.text):
		return b.caseReport(k)
	case d.Words[0].Text == "a small amount of" && countedFluid(n):
		return b.amountOf(k[0], n)
	case n.Count == english.AnyCount && b.leavesOne(k, first, last):
		n.Count = english.Singular
	case last == "following":
		n = b.plural(n) // any of the following conditions
	case len(d.Words) == 1 && (slices.Contains(caseDeterminers, first) || slices.Contains(pluralDeterminers, first)) &&
		n.Count != english.Many && (slices.Contains(countedOnes, lastWord(headText(n))) || statedPlural(headWord(n))):
		n, _ = b.countedWhole(n) // most pregnancies, most diagnoses
	case slices.Contains(caseDeterminers, d.Words[0].Text) && len(d.Words) == 1 && condition(n) && n.Count != english.Many &&
		pluralOf(n.Words, n.Head) < caseShare:
		n.Count = english.Mass
		p := join(0, d, b.put("cases of"), n) // most cases of hypertension
		p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
		return p
	case n.Count == english.Mass && (first == "these" || first == "those" || first == "many" || first == "several"):
		if !pluralAlternative(&n) {
			d.Words[0].Text, d.Words[0].Alternatives = massDeterminers[first], nil
			break
		}
		n = b.plural(n)
	case n.Count != english.AnyCount && n.Count != english.Singular:
		if n.Count == english.Many && (first == "this" || first == "that") {
			d.Words[0].Text, d.Words[0].Alternatives = pluralThis[first], nil
		}
	case first == "this" && last == "of":
		return b.ofThisType(d, n)
	case slices.Contains(pluralDeterminers, first) || last == "of" || last == "remaining" || last == "few" || slices.Contains(small[2:], first):
		n = b.plural(n)
	case slices.Contains(singleDeterminers, first), slices.Contains(seriesDeterminers, d.Words[0].Text):
		n.Count = english.Singular
	default:
		n = b.numbered(n)
	}
	out := join(1, d, n)
	out.Determined = true
	if size, ok := strings.CutSuffix(d.Words[0].Text, " amount of"); ok && n.Count == english.Many && n.Words[n.Head].Form == english.PluralNoun {
		out.Words[0].Text, out.Words[0].Alternatives = size+" number of", nil // a large number of eosinophils
	}
	return out
}

// leavesOne reports a determiner of one thing, though its English may be one of several.
func (b *builder) leavesOne(k []node, first, last string) bool {
	noun := k[len(k)-1]
	switch {
	case last == "following":
		return b.numberAsked() == english.Singular // the following condition is
	case first == "your":
		return endsIn(noun.head.text, ownPersons...) // your doctor
	case first == "any":
		return isPerson(noun.item) || strings.HasPrefix(k[0].head.text, "任何一") // any patient
	}
	return ruleName(k[0].item) == "determiner-classifier" || strings.HasPrefix(k[0].head.text, "同一") // the same patient: 同 alone may be said of several
}

// ofThisType is one type of a thing, or several where the English verb right behind says so: this type of drug is, these types of drugs are.
func (b *builder) ofThisType(d, n english.Phrase) english.Phrase {
	if right := b.set.Right; len(b.set.Left) == 0 && len(right) > 0 && pluralVerb(right[0]) {
		d.Words = slices.Clone(d.Words)
		d.Words[0].Text, d.Words[0].Alternatives = strings.Replace(d.Words[0].Text, "this type", "these types", 1), nil
		n = b.plural(n)
	} else {
		n.Count = english.Singular
	}
	p := join(1, d, n)
	p.Determined = true
	return p
}

// inAmounts are nouns with a plural that an amount is of in the singular.
var inAmounts = strings.Fields("fluid liquid food tissue secretion discharge sputum exudate blood urine water acid protein antigen")

// ownPersons are the ends of words for those of whom someone has one.
var ownPersons = strings.Fields("医生 医师 大夫 药师 药剂师 护士 配偶 雇主")

// pluralAlternative exchanges a mass noun for an admitted translation that has a plural: these advances.
func pluralAlternative(n *english.Phrase) bool {
	for _, a := range headWord(*n).Alternatives {
		w := english.Word{Text: a, POS: "noun"}
		if pluralOf([]english.Word{w}, 0) >= pluralShare {
			n.Words = slices.Clone(n.Words)
			n.Words[n.Head].Text, n.Words[n.Head].Alternatives, n.Count = a, nil, english.AnyCount
			return true
		}
	}
	return false
}

// thisNoun renders 该, 本 and 此: the disease, this study.
func thisNoun(b *builder, k []node) english.Phrase {
	word := "this"
	if k[0].head.text == "该" {
		word = "the"
	}
	n := k[1].Phrase
	if n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	out := join(1, b.put(word, k[0]), n)
	out.Determined = true
	return out
}

// its renders 其; their when the words before the fragment end in a plural.
func its(b *builder, k []node) english.Phrase {
	word := "its"
	if b.pluralBefore() || b.peopleInFragment(k[0]) || endsIn(k[1].head.text, feelings...) {
		word = "their"
	}
	n := k[1].Phrase
	if n.Count == english.AnyCount && superlativePhrase(n) {
		n.Count = english.Singular // its most common adverse effect
	}
	out := join(1, b.put(word, k[0]), b.numbered(n))
	out.Determined = true
	return out
}

// feelings are the ends of nouns for what only people have.
var feelings = strings.Fields("焦虑 恐惧 情绪 信心 依从性 心理 家属 家人 父母 子女 配偶 意愿 隐私 自尊 自信 自尊心 自信心 担忧 顾虑 认知 态度 生活质量 自理能力 主诉 病史")

func aloneNoun(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[1].Phrase), b.put("alone", k[0]))
	p.Determined = true
	return p
}

// peopleInFragment reports that people are named shortly before in the Chinese: 受试者或其代理人, participants or their representatives.
func (b *builder) peopleInFragment(n node) bool {
	before := b.doc[max(0, n.Phrase.Span.Start-18):n.Phrase.Span.Start]
	return slices.ContainsFunc(personNouns, func(p string) bool { return strings.Contains(before, p) })
}

func itself(b *builder, k []node) english.Phrase {
	word := "it"
	if b.pluralBefore() {
		word = "them"
	}
	p := as(english.NounPhrase, b.put(word, k[0]))
	p.Words[0].POS = "pron"
	p.Determined, p.Count = true, english.Singular
	if word == "them" {
		p.Count = english.Many
	}
	return p
}

// pluralBefore reports whether the nearest noun on the left is a plural.
func (b *builder) pluralBefore() bool {
	for i := len(b.set.Left) - 1; i >= 0 && i >= len(b.set.Left)-6; i-- {
		for _, f := range lang.EnglishAnalyses(b.set.Left[i]) {
			if f.POS == lang.Noun && f.Form == lang.FormPlural {
				return true
			}
		}
	}
	return false
}

func atAllLevels(b *builder, k []node) english.Phrase {
	return join(0, b.plural(k[1].Phrase), b.put("at all levels", k[0]))
}
