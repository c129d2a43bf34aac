package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// verbNounRules join nouns with the verb phrase that says what they are about: 降低死亡率的关键, the key to reducing mortality.
var verbNounRules = []Rule{
	{Name: "verb-noun-complement", Gives: "NP", Pattern: "VP 的 N", Head: 2, Cost: 0.25, When: takesComplement, Weigh: complementCost, Build: verbComplement},
	// 主要原因 + 之一: one of the main causes.
	{Name: "one-of", Gives: "NP", Pattern: "NP 之一", Cost: -0.1, Build: oneOf},
	// 复发 + 次数: number of recurrences.
	{Name: "number-of", Gives: "N", Pattern: "N 次数|人数|例数|数目|个数", Head: 1, Cost: 0.02, Build: numberOf},
}

// complements are nouns that take a verb, by the end of the Chinese word, with what stands between; "to" takes the infinitive, other
// words the gerund (Quirk et al. 1985, 17.52).
var complements = []struct{ noun, word string }{
	{"金标准", "for"}, {"方法", "for"}, {"措施", "to do"}, {"指征", "for"}, {"时机", "for"}, {"工具", "for"}, {"手段", "for"}, {"策略", "for"}, {"技巧", "for"}, {"依据", "for"}, {"关键", "to"}, {"前提", "for"}, {"基础", "for"}, {"基石", "of"}, {"核心", "of"}, {"障碍", "to"},
	{"目标", "of"}, {"目的", "of"}, {"重要性", "of"}, {"必要性", "of"}, {"可能性", "of"}, {"风险", "of"}, {"想法", "of"}, {"念头", "of"}, {"成本", "of"}, {"费用", "of"}, {"好处", "of"}, {"益处", "of"}, {"优势", "of"}, {"优点", "of"}, {"缺点", "of"}, {"意义", "of"},
	{"原则", "of"}, {"过程", "of"}, {"概率", "of"}, {"困难", "in"}, {"经验", "in"}, {"能力", "to do"}, {"机会", "to do"}, {"需求", "to do"}, {"需要", "to do"}, {"努力", "to do"}, {"决定", "to do"}, {"意愿", "to do"}, {"倾向", "to do"}, {"权利", "to do"}, {"时间", "to do"},
	{"作用", "of"}, {"效果", "of"}, {"功效", "of"}, {"功能", "of"}, {"潜力", "to do"}, {"潜能", "to do"}, {"理由", "to do"}, {"责任", "to do"}, {"义务", "to do"},
}

// complementOf finds what stands between a noun and its verb.
func complementOf(zh string) string {
	for _, c := range complements {
		if strings.HasSuffix(zh, c.noun) {
			return c.word
		}
	}
	return ""
}

// takesComplement keeps predicates of what a thing is out: 戒烟是最重要的措施 is no measure to be most important.
func takesComplement(k []*item) bool {
	it := k[0]
	for it.rule != nil && !strings.HasPrefix(ruleName(it), "shi") {
		it = it.kids[it.rule.head]
	}
	return complementOf(k[2].head.text) != "" && it.rule == nil
}

// mostlyComplement are nouns that hardly ever are the object of the verb before them.
var mostlyComplement = strings.Fields("金标准 指征 时机 关键 目的 必要性 理由 意愿 倾向 努力 决定 手段 方法 策略 工具 措施 重要性 意义 前提 基石 核心")

// complementCost is high where the noun is rather the object: 增加肺炎的风险, to increase the risk of pneumonia.
func complementCost(k []*item) float64 {
	v := k[0]
	for v.rule != nil && v.rule.Name != "verb" {
		v = v.kids[v.rule.head]
	}
	switch {
	case endsIn(k[2].head.text, mostlyComplement...):
		return 0
	case v.rule != nil && (changes(v.kids) || slices.Contains(acting, englishOf(v.kids[0]))):
		return 1
	}
	return 0.3
}

// oftenSeveral are nouns of which there mostly are several.
var oftenSeveral = strings.Fields("想法 念头 策略 障碍 工具 优势 方法 措施 手段 技巧 好处 益处 优点 缺点 费用")

// acting are verbs that act upon abilities and risks.
var acting = strings.Fields("enhance affect assess evaluate exceed limit restrict minimize maximize estimate understand emphasize avoid have carry weaken strengthen promote inhibit")

func verbComplement(b *builder, k []node) english.Phrase {
	vp, word := k[0].Phrase, complementOf(k[2].head.text)
	form := english.Gerund
	if word == "to do" {
		word, form = "to", english.Lemma
	}
	n := k[2].Phrase
	if c := b.verbBehind(n); n.Count == english.AnyCount && c == english.Many {
		n = b.plural(n)
	}
	if n.Count == english.AnyCount && !endsIn(k[2].head.text, oftenSeveral...) {
		n.Count = english.Singular
	}
	if h := headWord(n); slices.Contains(h.Alternatives, "reason") {
		n.Words = slices.Clone(n.Words)
		n.Words[n.Head].Text, n.Words[n.Head].Alternatives = "reason", nil // to delay, where a rationale is for something
	}
	if (endsIn(k[2].head.text, powers...) || k[2].head.text == "功能") && n.Count == english.Singular && !n.Determined {
		n = b.withArticle("the", n) // the ability to repair tissue
	}
	return join(0, n, b.put(word, k[1]), verbForm(vp, form))
}

func oneOf(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	n.Determined = false
	if len(n.Words) > 1 && n.Words[0].POS == "det" && n.Words[0].Text == "the" {
		n.Words, n.Head = n.Words[1:], n.Head-1
	}
	n.Count = english.AnyCount
	if w := headWord(n); w.Entry != nil && entryCount(w.Entry) == english.Mass && !lang.IsUncountable(lastWord(headText(n))) {
		n.Words = slices.Clone(n.Words)
		n.Words[n.Head].Text, n.Words[n.Head].Alternatives = lang.Plural(headText(n)), nil // one of the most common cancers: what has its kinds is counted
	}
	p := join(0, b.put("one of the", k[1]), b.plural(n))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Singular, true, 0
	return p
}

func numberOf(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	if word := countedBy[k[0].head.text]; word != "" && k[0].item.rule == nil && k[1].head.text == "次数" {
		n = join(1, n, as(english.NounPhrase, b.put(word))) // the number of follow-up visits
		n.Count = english.Many
	} else {
		n = b.plural(n)
	}
	p := join(0, b.put("number of", k[1]), n)
	p.Cat, p.Count, p.Head = english.NounPhrase, english.Singular, 0
	return p
}

// countedBy is what deeds without a plural are counted by.
var countedBy = map[string]string{"随访": "visits", "复诊": "visits", "训练": "sessions", "培训": "sessions", "透析": "sessions", "放疗": "sessions", "康复": "sessions", "锻炼": "sessions", "咨询": "sessions", "化疗": "cycles"}

// wholeHeads are English heads of compounds that rather take their noun with of, unless the two are known side by side.
var wholeHeads = strings.Fields("incidence prevalence severity duration onset number degree presence absence extent depth likelihood loss lack frequency course edge margin timing purpose quality reason indication contraindication sign manifestation")

// takesOf reports such a head.
func takesOf(k []node) bool {
	return k[1].item.rule == nil && slices.Contains(wholeHeads, headText(k[1].Phrase)) && !pairKnown(k[0].item, k[1].item) && headWord(k[0].Phrase).POS == "noun"
}
