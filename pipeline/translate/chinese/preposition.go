package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// prepositionRules render prepositions with their objects; Chinese puts them before the verb, English behind it.
var prepositionRules = []Rule{
	// 从 + 社会 + 角度: from a societal perspective.
	{Name: "from-perspective", Gives: "PP", Pattern: "从 N|A 角度|的角度|角度看|角度来看|的角度看|的角度来看|角度出发|的角度出发", Head: 1, Cost: -0.4, Build: fromPerspective},
	// 根据 + 指南: according to guidelines. The glossary gives the preposition.
	{Name: "preposition", Gives: "PP", Pattern: "P NP|QTY", Head: 1, Cost: 0.2, Weigh: openFrame, Build: prepositional},
	// 通过 + 调节免疫: by modulating immunity.
	{Name: "by-verb", Gives: "PP", Pattern: "通过|经由|借助|经 VP", Head: 1, Cost: 0.2, Build: byVerb},
	// 经 + 积极治疗 + 后: after active treatment.
	{Name: "after-course", Gives: "PP", Pattern: "经|经过 NP 后|之后|以后", Head: 1, Cost: -0.6, When: notPerson, Build: afterCourse},
	// 对 + 儿童 + 尤甚: especially for children.
	{Name: "especially-for", Gives: "PP", Pattern: "对|在 NP 尤甚|更甚|尤为明显|尤其明显|尤为突出|尤其如此|更是如此", Head: 1, Cost: -0.2, Build: especiallyFor},
	// 未经 + 评估 + 前: without prior assessment.
	{Name: "before-unless", Gives: "PP", Pattern: "未经|在未经 NP 前|之前", Head: 1, Cost: -0.2, Build: beforeUnless},
	{Name: "by-noun", Gives: "PP", Pattern: "通过|经由|经|经过 NP", Head: 1, Cost: 0.1, Weigh: timePassedCost, Build: byNoun},
	{Name: "with-tool", Gives: "PP", Pattern: "用|使用|利用|采用|以 NP", Head: 1, Cost: 0.5, Build: withTool},
	// 以 + 常染色体显性 + 方式: in an autosomal dominant manner.
	{Name: "in-manner", Gives: "PP", Pattern: "以|按|通过 A 方式|的方式", Head: 1, Cost: -0.2, Build: inManner},
	// 数周 + 时间: several weeks.
	{Name: "time-span", Gives: "QTY", Pattern: "QTY 时间|的时间", Cost: 0.02},
	{Name: "time-span-noun", Gives: "NP", Pattern: "N 时间", Cost: 0.1, When: spanFirst},
	{Name: "for-person", Gives: "PP", Pattern: "为|给|替 NP", Head: 1, Cost: 0.5, Build: forNoun},
	{Name: "besides", Gives: "PP", Pattern: "除|除了 NP 外|以外|之外", Head: 1, Cost: 0.02, Build: besides},
	{Name: "as-noun", Gives: "PP", Pattern: "作为 NP", Head: 1, Cost: 0.1, Build: asNoun},
	// 按 + 1:1 + 的比例: in a 1:1 ratio.
	{Name: "in-ratio", Gives: "PP", Pattern: "按|按照|以 NUM|QTY|NP 的 比例", Head: 1, Cost: -0.3, When: figureFirst, Build: inRatio},
	{Name: "by-degree", Gives: "PP", Pattern: "按|按照|依照|依据|根据|据 NP", Head: 1, Cost: 0.1, Build: accordingTo},
	{Name: "regardless", Gives: "PP", Pattern: "无论|不论|不管 NP 如何|怎样", Head: 1, Cost: 0.02, Build: regardless},
	// 无论 + 在家中 + 还是 + 在工作场所: whether at home or in the workplace.
	{Name: "whether-either", Gives: "PP", Pattern: "无论|不论|不管|无论是|不论是|不管是 PP|NP|A|PV 还是|抑或|或|或是|或者 PP|NP|A|PV", Head: 1, Cost: -0.3, Build: whetherEither},
	// 无论 + 有无 + 症状: with or without symptoms.
	{Name: "with-or-without", Gives: "PP", Pattern: "无论|不论|不管 有无 NP", Head: 2, Cost: 0, Build: withOrWithout},
	{Name: "regardless-whether", Gives: "PP", Pattern: "无论|不论|不管 是否 有|存在|具有|患有|合并|伴有|出现|发生 NP", Head: 3, Cost: -0.1, Build: regardlessPresence},
	// 有或无 + 高碳酸血症: with or without hypercapnia.
	{Name: "with-or-without-short", Gives: "PP", Pattern: "有或无|伴或不伴|伴有或不伴有|有或没有|合并或不合并 NP", Head: 1, Cost: -0.3, Build: withOrWithoutShort},
	// 在未获 + 批准 + 的情况下: without approval.
	{Name: "without-consent-bare", Gives: "PP", Pattern: "未经|在未经|未获|在未获|未取得|在未取得 同意|许可|允许|批准|授权|知情同意 的情况下|情况下", Head: 1, Cost: -0.8, Build: withoutConsentBare},
	{Name: "adverb-preposition", Gives: "PP", Pattern: "ADV PP", Head: 1, Cost: 0.35, Weigh: frequencyCost, Build: adverbBeforePP},
	{Name: "until-now", Gives: "PP", Pattern: "截至 NP", Head: 1, Cost: 0.1, Build: asOf},
}

// spanFirst reports a noun that counts time: 数周.
func spanFirst(k []*item) bool {
	first, _ := utf8.DecodeRuneInString(k[0].head.text)
	return strings.ContainsRune("数几多", first) && periodLast([]*item{nil, k[0]})
}

func inManner(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("in", k[0]), b.put("a"), as(english.AdjPhrase, k[1].Phrase), b.put("manner", k[2])))
}

// figureFirst reports a ratio in figures.
func figureFirst(k []*item) bool {
	return firstLeaf(k[1], func(l *leaf) bool { return strings.ContainsAny(l.text, ":：∶") }) != nil
}

func inRatio(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("in a", k[0]), k[1].Phrase, b.put("ratio", k[3])))
}

func (b *builder) prepositional(word string, from []node, n node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(word, from...), b.settle(n.Phrase)))
}

// countItself is the number of a quantity that is counted by a measure word; nil for other amounts.
func countItself(it *item) *item {
	it = unwrapped(it)
	if ruleName(it) != "measure" || !classifiers[it.kids[1].head.text] {
		return nil
	}
	return it.kids[0]
}

func prepositional(b *builder, k []node) english.Phrase {
	if number := countItself(k[1].item); number != nil && k[0].head.text == "其中" && b.sentence == "" && len(b.set.Right) > 0 {
		p := join(1, b.put("of these,", k[0]), as(english.NounPhrase, b.build(number).Phrase)) // of these, 3 died
		p.Determined, p.Count = true, english.Many
		return p
	}
	return as(english.PrepPhrase, join(0, k[0].Phrase, b.settle(as(nounCat(k[1]), k[1].Phrase))))
}

func byVerb(b *builder, k []node) english.Phrase { return b.whenVerb("by", []node{k[0]}, k[1].Phrase) }

func afterCourse(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("after", k[0], k[2]), b.event(k[1].Phrase)))
}

// openFrame is high for 当, which a word for its time closes: 当 … 时, and for 不到 without an amount: 触及不到 + 肿块, cannot feel a mass.
func openFrame(k []*item) float64 {
	if zh := k[0].head.text; zh == "当" || zh == "将" || zh == "把" || zh == "不到" && !amountNext(k[1]) {
		return 2
	}
	return 0
}

// amountNext reports an amount, or what begins with a number.
func amountNext(it *item) bool {
	return firstPart(it).head.kind == numberToken || quantityOnly(it) || period(it)
}

// timePassedCost is high for a length of time, after which something is so: 经过 + 三个月的治疗.
func timePassedCost(k []*item) float64 {
	if k[0].head.text == "经过" && (timeUnit(k[1]) || ruleName(k[1]) == "measure-de" && timeUnit(k[1].kids[0])) {
		return 0.5
	}
	if n := bareNoun(k[1]); ruleName(n) == "compound" && k[1].size > 2 && firstPart(n).head.reads("verb") {
		return 0.4 // 通过 + 阻断钙离子内流: by blocking calcium influx
	}
	if k[1].size == 1 && strings.HasSuffix(k[1].head.text, "传播") {
		return 0.6 // 通过 + 血液 + 传播: spread through blood
	}
	return 0
}

func byNoun(b *builder, k []node) english.Phrase {
	if n := &k[1].Phrase; lastWord(headText(*n)) == "route" && n.Count == english.AnyCount && !n.Determined {
		n.Count = english.Singular
		*n = b.definite(*n) // through the fecal-oral route
	}
	if e := k[1].head; e.entry != nil && k[1].Count == english.AnyCount && (strings.HasSuffix(e.text, "活检") || strings.HasSuffix(e.text, "检查")) {
		return b.prepositional("by", []node{k[0]}, node{b.event(k[1].Phrase), k[1].item}) // confirmed by biopsy
	}
	if zh := k[0].head.text; (zh == "经" || zh == "经过") && endsIn(k[1].head.text, courses...) && !isPerson(k[1].item) {
		return as(english.PrepPhrase, join(0, b.put("after", k[0]), b.event(k[1].Phrase)))
	}
	if k[1].item.size == 1 && slices.Contains(testNames, strings.ToUpper(k[1].head.text)) {
		return b.prepositional("by", []node{k[0]}, k[1]) // diagnosed by MRI
	}
	if n := k[1]; bodyPart(n.item) && n.item.size == 1 {
		p := b.settle(n.Phrase)
		if p.Count == english.Many && p.Words[0].POS != "det" {
			p = b.withArticle("the", p) // excreted through the kidneys
		}
		return as(english.PrepPhrase, join(0, b.put("through", k[0]), p))
	}
	return b.prepositional("through", []node{k[0]}, k[1])
}

// courses are what something is so after: 经两周治疗, after two weeks of treatment. testNames are tests by their letters.
var (
	courses   = strings.Fields("治疗 讨论 会诊 训练 康复 抢救 处理 休息 调整 护理 干预 随访 努力 锻炼 化疗 放疗")
	testNames = strings.Fields("MRI CT PET PET-CT PCR RT-PCR ELISA ECG EEG")
)

func withTool(b *builder, k []node) english.Phrase {
	if k[0].head.text == "以" &&
		slices.Contains([]string{"dose", "dosage", "rate", "speed", "frequency", "concentration", "temperature", "level", "interval", "intensity"}, lastWord(headPart(headText(k[1].Phrase)))) {
		return b.prepositional("at", []node{k[0]}, k[1]) // at the lowest effective dose
	}
	return b.prepositional("with", []node{k[0]}, k[1])
}

// forNoun names those for whom, and those to whom where the English speaks of giving.
func forNoun(b *builder, k []node) english.Phrase {
	word := "for"
	if k[0].head.text == "给" && slices.ContainsFunc(b.set.Left, transfer) {
		word = "to"
	}
	return b.prepositional(word, []node{k[0]}, k[1])
}

// transfer reports a form of a verb of giving.
func transfer(word string) bool {
	return slices.ContainsFunc(lang.EnglishAnalyses(word), func(a lang.EnglishForm) bool {
		return a.POS == lang.Verb && slices.Contains(transfers, a.Lemma)
	})
}

// transfers are verbs of giving.
var transfers = strings.Fields("give offer distribute administer deliver provide assign allocate send transfer hand explain teach")

// besides leaves open, as 除 … 外 does, whether what is named is among the others or the exception.
func besides(b *builder, k []node) english.Phrase {
	if strings.HasSuffix(k[1].head.text, "情况") {
		return b.prepositional("except in", []node{k[0], k[2]}, k[1]) // except in very few cases
	}
	return b.prepositional("apart from", []node{k[0], k[2]}, k[1])
}

// asNoun names the part that the English right before the fragment plays: metformin [as a first-line drug].
func asNoun(b *builder, k []node) english.Phrase {
	if k[0].start > 0 || len(b.set.Left) == 0 || b.pluralRightBefore() {
		return b.prepositional("as", []node{k[0]}, k[1])
	}
	return as(english.PrepPhrase, join(0, b.put("as", k[0]), b.role(k[1].Phrase)))
}

// doneBy give the participles of what is done by the measure before it: 按体重计算, calculated by body weight.
var doneBy = map[string]string{"计算": "calculated", "分组": "grouped", "分层": "stratified", "分类": "classified", "折算": "converted", "调整": "adjusted", "排序": "ranked"}

func accordingTo(b *builder, k []node) english.Phrase {
	if it := bareNoun(k[1].item); ruleName(it) == "compound" && doneBy[it.head.text] != "" {
		return as(english.AdjPhrase, join(0, b.put(doneBy[it.head.text], b.build(it.kids[1])), b.put("by", k[0]), b.bareSettle(b.build(it.kids[0]).Phrase)))
	}
	return b.prepositional("according to", []node{k[0]}, k[1])
}

func regardless(b *builder, k []node) english.Phrase {
	thing := k[1]
	if bareLeaf(thing.item) != nil && thing.Count == english.AnyCount && !thing.Determined {
		thing.Phrase.Count = english.Mass // regardless of genotype
	}
	return b.prepositional("regardless of", []node{k[0], k[2]}, thing)
}

// regardlessPresence renders 无论是否存在贫血: regardless of the presence of anemia.
func regardlessPresence(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("regardless of the presence of", k[0], k[1], k[2]), b.settle(k[3].Phrase)))
}

func whetherEither(b *builder, k []node) english.Phrase {
	first, second := k[1].Phrase, k[3].Phrase
	for n, p := range map[int]*english.Phrase{1: &first, 3: &second} {
		switch {
		case isPerson(k[n].item):
			*p = b.people(k[n]) // whether children or adults
		case p.Cat == english.NounPhrase:
			*p = b.bareSettle(*p)
		case p.Cat == english.VerbPhrase:
			*p = dropBe(*p) // whether injected or taken orally
		}
	}
	return as(english.PrepPhrase, join(0, b.put("whether", k[0]), first, b.put("or", k[2]), second))
}

func withOrWithout(b *builder, k []node) english.Phrase {
	return b.prepositional("with or without", []node{k[0], k[1]}, k[2])
}

// frequencyCost is high for how often something happens, which is said of the verb: 常 + 在夜间发作.
func frequencyCost(k []*item) float64 {
	if slices.Contains([]string{"常", "多", "常常", "往往", "通常", "一般", "偶", "偶尔", "有时", "经常", "大多", "总是"}, k[0].head.text) {
		return 0.3
	}
	return 0
}

func adverbBeforePP(b *builder, k []node) english.Phrase {
	if headText(k[0].Phrase) == "respectively" {
		return join(0, k[1].Phrase, b.put(","), k[0].Phrase) // at 1 and 6 months of age, respectively
	}
	return join(1, k[0].Phrase, k[1].Phrase)
}

func withOrWithoutShort(b *builder, k []node) english.Phrase {
	return b.prepositional("with or without", []node{k[0]}, k[1])
}

// consents are the nouns for what somebody gives who lets others do something.
var consents = map[string]string{"同意": "consent", "许可": "permission", "允许": "permission", "批准": "approval", "授权": "authorization", "知情同意": "informed consent"}

func withoutConsentBare(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("without", k[0]), b.put(consents[k[1].head.text], k[1])))
}

func asOf(b *builder, k []node) english.Phrase { return b.prepositional("as of", []node{k[0]}, k[1]) }

// perspectives give the adjectives of whose or what perspective it is, where English has one.
var perspectives = map[string]string{"社会": "societal", "患者": "patient", "医疗系统": "health system", "卫生系统": "health system", "支付方": "payer", "临床": "clinical", "公共卫生": "public health", "经济": "economic", "经济学": "economic", "全球": "global", "进化": "evolutionary", "长远": "long-term", "伦理": "ethical", "实践": "practical"}

func fromPerspective(b *builder, k []node) english.Phrase {
	what := k[1].Phrase
	if word, ok := perspectives[k[1].head.text]; ok && k[1].rule == nil {
		what = b.put(word, k[1])
	}
	article := "a"
	if strings.ContainsAny(what.Words[0].Text[:1], "aeiou") {
		article = "an"
	}
	return as(english.PrepPhrase, join(0, b.put("from "+article, k[0]), what, b.put("perspective", k[2])))
}

func beforeUnless(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("without prior", k[0], k[2]), b.event(k[1].Phrase)))
}

func especiallyFor(b *builder, k []node) english.Phrase {
	word := "especially for"
	if k[0].head.text == "在" {
		word = "especially in"
	}
	return as(english.PrepPhrase, join(0, b.put(word, k[0], k[2]), b.settle(b.peopled(k[1]))))
}
