package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// affixRules render the affixes of medical compounds, which English writes with a hyphen.
var affixRules = []Rule{
	// 抗 + 瓜氨酸化蛋白: anti-citrullinated protein.
	{Name: "anti", Gives: "A", Pattern: "抗 N", Head: 1, Cost: 0.15, Build: prefix("anti-")},
	// 非 + 糖尿病患者: patients without diabetes; 非 + 住院患者: non-hospitalized patients.
	{Name: "non-people", Gives: "N", Pattern: "非 N", Head: 1, Cost: 0.1, When: personSecond, Build: nonPeople},
	// 双膦酸盐 + 类, of drugs: bisphosphonates.
	{Name: "class-of-drugs", Gives: "NP", Pattern: "N 类", Cost: 0.1, When: medicineFirst, Build: pluralFirst},
	// 非 + 激素类药物: non-hormonal drugs.
	{Name: "non-noun", Gives: "N", Pattern: "非 N", Head: 1, Cost: 0.12, When: deniedTerm, Weigh: nonDisease, Build: nonNoun},
	// 非 + 选择性: non-selective.
	{Name: "non", Gives: "A", Pattern: "非 A|N", Head: 1, Cost: 0.15, Weigh: nonDisease, Build: prefix("non-")},
	// 成纤维细胞 + 样: fibroblast-like.
	{Name: "like", Gives: "A", Pattern: "N 样", Cost: 0.1, Build: suffix("like")},
	// 抗体 + 介导: antibody-mediated.
	{Name: "mediated", Gives: "A", Pattern: "N 介导", Cost: 0.1, Build: suffix("mediated")},
	// 干细胞 + 来源: stem cell-derived.
	{Name: "derived", Gives: "A", Pattern: "N 来源|衍生|源性", Cost: 0.1, Build: suffix("derived")},
	// 癌症 + 相关: cancer-related.
	{Name: "related", Gives: "A", Pattern: "N 相关|相关性", Cost: 0.1, Build: suffix("related")},
	// 护士 + 主导: nurse-led.
	{Name: "led", Gives: "A", Pattern: "N 主导|主导性", Cost: -0.1, When: personFirst, Build: suffix("led")},
	// 药物 + 诱导: drug-induced.
	{Name: "induced", Gives: "A", Pattern: "N 诱导|诱发|所致", Cost: 0.25, Build: suffix("induced")},
	// 胰岛素 + 依赖性: insulin-dependent.
	{Name: "dependent", Gives: "A", Pattern: "N 依赖性|依赖型|依赖", Cost: 0.15, Build: suffix("dependent")},
	// 器官 + 特异性: organ-specific.
	{Name: "specific", Gives: "A", Pattern: "N 特异性|特异", Cost: 0.15, Build: suffix("specific")},
	// HIV + 阳性: HIV-positive.
	{Name: "positive", Gives: "A", Pattern: "N 阳性", Cost: 0.1, When: notTest, Build: suffix("positive")},
	// HIV + 阴性: HIV-negative.
	{Name: "negative", Gives: "A", Pattern: "N 阴性", Cost: 0.1, When: notTest, Build: suffix("negative")},
	// 类风湿因子 + 阴性: a negative rheumatoid factor.
	{Name: "test-result", Gives: "N", Pattern: "N 阳性|阴性", Cost: 0.15, When: hanFirst, Build: testResult},
	// 含 + 铋剂, before a noun: bismuth-containing.
	{Name: "containing", Gives: "A", Pattern: "含 N", Head: 1, Cost: 0.6, When: substanceLast, Build: containing},
	// 含 + 铁 + 量: iron content.
	{Name: "content", Gives: "N", Pattern: "含 N 量", Head: 1, Cost: -0.3, When: substanceLast, Build: content},
	// 预防 + 性: preventive.
	{Name: "xing", Gives: "A", Pattern: "A 性|性的", Cost: -0.2, When: noSex, Build: adjectiveAlone},
	{Name: "xing-noun", Gives: "A", Pattern: "N 性|性的", Cost: 0.15, When: noSex, Build: adjectiveAlone},
	// 资源 + 有限: resource-limited, before a noun.
	{Name: "limited", Gives: "A", Pattern: "N 有限|受限", Cost: 0.2, Weigh: limitedCost, Build: limited},
	// 肾素 - 血管紧张素: renin-angiotensin.
	{Name: "hyphen", Gives: "N", Pattern: "N - N", Head: 2, Cost: 0.05, Build: hyphenated},
	// 白介素 - 6: interleukin-6.
	{Name: "hyphen-number", Gives: "N", Pattern: "N - NUM", Cost: 0.05, Build: hyphenated},
	// 程序性死亡配体 1: programmed death-ligand 1.
	{Name: "noun-number", Gives: "N", Pattern: "N NUM", Cost: 0.4, When: digitsOnly, Build: nounNumber},
	// 2 型 + 糖尿病: type 2 diabetes.
	{Name: "type", Gives: "A", Pattern: "NUM 型|期|级|类", Cost: 0.2, Weigh: romanCost, Build: typeNumber},
	// 慢性肾脏病 + 3 + 期: stage 3 chronic kidney disease.
	{Name: "type-after", Gives: "N", Pattern: "N NUM 期|级", Cost: 0.1, Build: typeAfter},
	// 1型 + 和 + 2型, which no noun follows: types 1 and 2.
	{Name: "type-noun", Gives: "A", Pattern: "N 型", Cost: 0.5, Build: suffix("type")},
	// 人工智能 + 辅助: artificial intelligence-assisted.
	{Name: "assisted", Gives: "A", Pattern: "N 辅助", Cost: 0.15, Build: suffix("assisted")},
	// 产 + 脲酶 + 细菌: urease-producing bacteria.
	{Name: "producing", Gives: "N", Pattern: "产|分泌 N N", Head: 2, Cost: 0.1, When: hanMiddle, Build: producing},
	// 白细胞 + 和 + C反应蛋白 + 升高: elevated white blood cells and C-reactive protein.
	{Name: "changed-both", Gives: "N", Pattern: "N 和|及|与|以及|、|或|和/或 N 升高|增高|降低|下降|减少|增加|增多|异常|延长|缩短|增大|正常|偏高|偏低|肿大|扩张|增厚|受损|缩小", Head: 2, Cost: -0.1, When: measuredBoth, Build: changedBoth},
	// 门静脉压力 + 升高: elevated portal pressure.
	{Name: "changed", Gives: "N", Pattern: "N " + changeWords, Cost: 0.12, When: changeable, Weigh: changedCost, Build: changed},
	// 颅内压 + 明显 + 增高 + 时: when intracranial pressure is markedly elevated.
	{Name: "when-changed", Gives: "CL", Pattern: "N " + changeWords + " 时|的时候", Cost: -0.4, Build: whenChanged},
	// 高危 + 者; 感染 + 者: infected persons have entries; what is left becomes people with.
	{Name: "person", Gives: "N", Pattern: "N 感染者|携带者", Head: 1, Cost: 0.05, Build: personWith},
}

// nonDisease is high for a disease, which people go without rather than being of another kind.
func nonDisease(k []*item) float64 {
	if k[1].rule == nil && k[1].head.entry != nil && k[1].head.entry.POS == "noun" && conditionName(englishOf(k[1])) {
		return 0.3
	}
	return 0
}

// nonPeople denies of people what their name says of them.
func nonPeople(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	if n := slices.IndexFunc(p.Words, func(w english.Word) bool { return w.Text == "with" }); n > 0 {
		return join(0, english.Phrase{Words: p.Words[:n], Cat: p.Cat, Count: p.Count, Determined: p.Determined, Head: p.Head}, b.put("without", k[0]), english.Phrase{Words: p.Words[n+1:]})
	}
	w := headWord(p)
	for _, e := range append([]string{w.Text}, admitted(w)...) {
		if who, what, ok := strings.Cut(e, " with "); ok {
			w.Text, w.Alternatives, w.Source = who+" without "+what, nil, k[0].src()+w.Source
			w.Rules = append(slices.Clip(w.Rules), b.rule)
			p.Words = slices.Clone(p.Words)
			p.Words[p.Head] = w
			return b.plural(p)
		}
	}
	return b.plural(as(english.NounPhrase, prefix("non-")(b, k)))
}

// prefix writes an English prefix close to the word.
func prefix(p string) func(*builder, []node) english.Phrase {
	return func(b *builder, k []node) english.Phrase {
		w := k[1].Phrase
		if len(w.Words) == 0 {
			return w
		}
		w.Words = slices.Clone(w.Words)
		w.Words[0].Glue = true
		if a := nounAdjective(k[1].head); p == "non-" && k[1].item.rule == nil && k[1].head.reads("noun") && a != "" {
			w.Words[0].Text, w.Words[0].Alternatives = a, nil // non-obstetric, non-pregnant
		}
		p := p // as it is before this word
		if p == "anti-" && !w.Words[0].Literal && !strings.HasPrefix(w.Words[0].Text, "tumor necrosis") {
			if first, _, _ := strings.Cut(w.Words[0].Text, " "); lang.Look("anti" + first).English() {
				p = "anti"
			}
		}
		out := join(1, b.put(p, k[0]), w)
		out.Cat = english.AdjPhrase
		return out
	}
}

// suffix writes an English participle or adjective behind the noun, with a hyphen.
func suffix(s string) func(*builder, []node) english.Phrase {
	return func(b *builder, k []node) english.Phrase {
		n := k[0].Phrase
		out := join(0, n, b.put("~-"+s, k[1]))
		out.Cat, out.Head = english.AdjPhrase, len(out.Words)-1
		return out
	}
}

// limited is a compound for one word, and a phrase behind the noun for several: resource-limited, with limited healthcare resources.
func limited(b *builder, k []node) english.Phrase {
	if t := headText(k[0].Phrase); len(k[0].Words) > 1 || strings.Contains(t, " ") || statedPlural(headWord(k[0].Phrase)) {
		return as(english.AdjPhrase, join(0, b.put("with limited", k[1]), b.several(k[0].Phrase)))
	}
	return suffix("limited")(b, k)
}

// substanceLast reports one plain word for a substance behind 含, which can stand before a hyphen.
func substanceLast(k []*item) bool {
	return k[1].size == 1 && !strings.Contains(englishOf(k[1]), " ")
}

func content(b *builder, k []node) english.Phrase {
	p := join(1, k[1].Phrase, b.put("content", k[0], k[2]))
	p.Cat, p.Head, p.Count = english.NounPhrase, len(p.Words)-1, english.Singular
	return p
}

func containing(b *builder, k []node) english.Phrase {
	p := join(0, k[1].Phrase, b.put("~-containing", k[0]))
	p.Cat, p.Head = english.AdjPhrase, len(p.Words)-1
	return p
}

// participial reports an attribute of a noun and a participle, which seldom stands by itself: 免疫耐受诱导 is rather the induction.
func participial(it *item) bool {
	for ruleName(it) == "adjective-phrase" {
		it = it.kids[0]
	}
	return slices.Contains([]string{"induced", "mediated", "limited"}, ruleName(it))
}

// hanFirst keeps acronyms out: HIV阳性 is HIV-positive.
func hanFirst(k []*item) bool { return k[0].head.kind != latinToken }

func testResult(b *builder, k []node) english.Phrase {
	word := "positive"
	if k[1].head.text == "阴性" {
		word = "negative"
	}
	p := join(1, b.put(word, k[1]), k[0].Phrase)
	p.Count = english.Singular
	return p
}

// hanMiddle keeps the producer from being its product: the noun behind it is a living thing.
func hanMiddle(k []*item) bool {
	return endsIn(k[2].head.text, producers...)
}

// producers are nouns for what secretes or produces something.
var producers = []string{"菌", "细胞", "瘤", "株", "病毒", "腺"}

func producing(b *builder, k []node) english.Phrase {
	word := "~-producing"
	if k[0].head.text == "分泌" {
		word = "~-secreting"
	}
	a := as(english.AdjPhrase, join(0, k[1].Phrase, b.put(word, k[0])))
	return join(1, a, k[2].Phrase)
}

// hyphenated joins two parts with a hyphen and no spaces.
func hyphenated(b *builder, k []node) english.Phrase {
	right := k[2].Phrase
	if len(right.Words) > 0 {
		right.Words[0].Glue = true
	}
	if right.Cat == english.NounPhrase {
		return join(2, k[0].Phrase, b.put("~-", k[1]), right)
	}
	p := join(0, k[0].Phrase, b.put("~-", k[1]), right)
	p.Head, p.Count, p.Determined = len(p.Words)-1, english.Mass, true
	return p
}

func digitsOnly(k []*item) bool { return digitAt(k[1]) }

// nounNumber keeps a number behind the noun that it belongs to, as part of a name.
func nounNumber(b *builder, k []node) english.Phrase {
	p := join(0, k[0].Phrase, k[1].Phrase)
	if lastWord(headText(k[0].Phrase)) == "ratio" {
		p = join(0, k[0].Phrase, b.put("of"), k[1].Phrase) // a male-to-female ratio of about 1.5
	}
	p.Determined, p.Count = true, english.Mass
	return p
}

// kindsNumbered give the English of what is numbered: type 2, stage 3.
var kindsNumbered = map[string]string{"型": "type", "期": "stage", "级": "grade", "类": "class"}

// typeNumber renders 型, 期, 级 and 类 with a number: type 2, stage 3.
func typeNumber(b *builder, k []node) english.Phrase {
	word := kindsNumbered[k[1].head.text]
	return as(english.AdjPhrase, join(0, b.put(word, k[1]), k[0].Phrase))
}

func typeAfter(b *builder, k []node) english.Phrase {
	return join(1, typeNumber(b, k[1:]), k[0].Phrase)
}

// personWith renders 感染者 and 携带者 after a pathogen: people with HIV.
func personWith(b *builder, k []node) english.Phrase {
	if k[1].head.text == "携带者" {
		p := join(1, k[0].Phrase, b.put("carriers", k[1]))
		p.Cat, p.Count = english.NounPhrase, english.Many
		return p
	}
	p := join(0, b.put("people with", k[1]), k[0].Phrase)
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Many, true, 0
	return p
}

// deniedTerm reports a term of several characters, of which the first part is what is denied.
func deniedTerm(k []*item) bool {
	return k[1].rule == nil && utf8.RuneCountInString(k[1].head.text) > 3 && k[1].head.entry != nil && strings.Contains(englishOf(k[1]), " ")
}

func nonNoun(b *builder, k []node) english.Phrase {
	p := prefix("non-")(b, k)
	return as(english.NounPhrase, p)
}

// singleThingSecond reports a single word in the second place that is no person.
func singleThingSecond(k []*item) bool { return k[1].size == 1 && !isPerson(k[1]) }

// medicineFirst reports the name of a drug or a family of drugs.
func medicineFirst(k []*item) bool {
	e := k[0].head.entry
	return drugClass(k[0]) || e != nil && e.POS == "noun" && e.Domain == "pharmacology"
}

// limitedCost is high for what something says of itself and not of a place: 证据有限, the evidence is limited.
func limitedCost(k []*item) float64 {
	if slices.Contains([]string{"证据", "数据", "疗效", "效果", "作用", "价值", "经验", "意义", "时间", "能力", "敏感性", "益处", "获益", "研究", "信息"}, k[0].head.text) {
		return 1
	}
	return 0
}

// measuredBoth reports two things of one field that are measured, and share their change.
func measuredBoth(k []*item) bool {
	for _, it := range []*item{k[0], k[2]} {
		if isPerson(it) || it.head.entry == nil || it.head.reads("verb") || ruleName(bareNoun(it)) == "changed" {
			return false
		}
	}
	if endsIn(k[0].head.text, changeEnds...) {
		return false // 淋巴细胞减少、肝功能异常
	}
	a, b := k[0].head.domain(), k[2].head.domain()
	if a == "anatomy" && endsIn(k[0].head.text, "部", "区") {
		return false // 颈部及腋窝淋巴结肿大: it is the nodes
	}
	return a == b || slices.Contains(measuredFields, a) && slices.Contains(measuredFields, b)
}

// measuredFields are the fields of what a laboratory measures.
var measuredFields = strings.Fields("symptoms hematology laboratory physiology immunology nephrology hepatology endocrinology cell-biology")

func changedBoth(b *builder, k []node) english.Phrase {
	first, second := b.numbered(k[0].Phrase), b.numbered(k[2].Phrase)
	p := join(3, b.put(changeEnglish[k[3].head.text][0], k[3]), first, b.put(conjunction(k[1].head.text), k[1]), second)
	p.Count, p.Determined = english.Many, true
	if first.Count != english.Many && second.Count != english.Many && k[0].head.domain() == "anatomy" {
		return b.withArticle("a", p) // an enlarged liver and spleen
	}
	return p
}

// noSex keeps 男性 and 女性, which are people, whole.
func noSex(k []*item) bool { return k[0].head.text != "男" && k[0].head.text != "女" }

// unRules render 未 before a verb that describes a noun: untreated patients.
var unRules = []Rule{
	// 未经批准 has an entry; 未 + 治疗 + 的 + 患者: untreated patients.
	{Name: "relative-un", Gives: "N", Pattern: "未|未经|尚未|未被 V 的 N", Head: 3, Cost: 0.2, Build: unNoun},
	{Name: "relative-un-short", Gives: "A", Pattern: "未|未经 V", Head: 1, Cost: 0.05, When: unWord, Build: unAdjective},
}

// unNoun renders 未 before a verb that modifies a noun: untreated patients, patients not treated.
func unNoun(b *builder, k []node) english.Phrase {
	v, n := k[1].Phrase, b.peopled(k[3])
	if a, ok := b.un(v, k[0]); ok {
		return join(1, a, n)
	}
	return join(0, n, b.put("not", k[0]), inflect(v, english.PastParticiple))
}

// unWord reports verbs whose participle takes un-: untreated, not uncaused.
func unWord(k []*item) bool {
	e := englishOf(k[1])
	return e != "" && !strings.Contains(e, " ") && !slices.Contains(bringAbout, e) && lang.Look("un"+lang.PastParticiple(e)).English()
}

func unAdjective(b *builder, k []node) english.Phrase {
	if a, ok := b.un(k[1].Phrase, k[0]); ok {
		return a
	}
	return as(english.AdjPhrase, join(1, b.put("not", k[0]), inflect(k[1].Phrase, english.PastParticiple)))
}

// un writes un- before a participle when the result is an English word.
func (b *builder) un(v english.Phrase, from node) (english.Phrase, bool) {
	w := headWord(v)
	if len(v.Words) != 1 {
		return v, false
	}
	for _, text := range append([]string{w.Text}, admitted(w)...) {
		w.Text = text
		w.Form = english.PastParticiple
		part := english.Inflect(w)
		if !lang.Look("un" + part).English() {
			continue
		}
		w.Text, w.Form, w.Alternatives, w.POS = "un"+part, english.Lemma, nil, "adj"
		w.Source = from.src() + w.Source
		w.Rules = append(slices.Clone(w.Rules), b.rule)
		return english.Phrase{Cat: english.AdjPhrase, Words: []english.Word{w}}, true
	}
	return v, false
}
