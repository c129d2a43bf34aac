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
	if rest, ok := strings.CutPrefix(headText(n), "any of "); ok && len(n.Words) == 1 {
		n.Words = slices.Clone(n.Words) // one of the following
		n.Words[0].Text, n.Words[0].Alternatives = rest, nil
		p := join(0, b.put("one of", k[1]), n)
		p.Cat, p.Count, p.Determined = english.NounPhrase, english.Singular, true
		return p
	}
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
	return k[1].item.rule == nil && slices.Contains(wholeHeads, headText(k[1].Phrase)) && !pairKnown(k[0].item, k[1].item) &&
		headWord(k[0].Phrase).POS == "noun"
}

// objectNounRules render nouns of action with both their subject and their object: 患者对治疗的反应, patients' response to treatment.
var objectNounRules = []Rule{
	{Name: "subject-object-noun", Gives: "NP", Pattern: "NP 对|对于 NP 的 N", Head: 4, Cost: 0.15, When: plainSubject, Build: subjectObjectNoun},
	// 患者 + 对 + 自身疾病 + 的 + 认识 + 和 + 重视: patients' understanding of and attention to their own disease.
	{Name: "subject-object-nouns", Gives: "NP", Pattern: "NP 对|对于 NP 的 N 和|与|及 N", Head: 4, Cost: -0.3, When: bothDirected, Build: subjectObjectNouns},
}

// plainSubject keeps adverbials and clauses out.
func plainSubject(k []*item) bool { return depth(k[0]) == 0 || ruleName(k[0]) == "de-of" }

// objectPrepositions are the nouns whose object takes a preposition of its own in English, by the end of the Chinese word; the longer
// ones come first.
var objectPrepositions = []struct{ noun, prep string }{
	{"保护作用", "against"}, {"检出率", "for"}, {"特异性", "for"}, {"诊断价值", "in"}, {"防护作用", "against"}, {"抵抗力", "to"}, {"免疫力", "to"}, {"影响", "on"}, {"作用", "on"}, {"效应", "on"}, {"效果", "on"}, {"限制", "on"}, {"反应", "to"}, {"应答", "to"}, {"抵抗", "to"}, {"耐药", "to"}, {"耐药性", "to"},
	{"敏感性", "to"}, {"耐受", "to"}, {"耐受性", "to"}, {"暴露", "to"}, {"威胁", "to"}, {"贡献", "to"}, {"需求", "for"}, {"支持", "for"}, {"依从性", "to"}, {"态度", "toward"}, {"兴趣", "in"}, {"信任", "in"}, {"信心", "in"}, {"观察", "of"}, {"认识", "of"}, {"重视", "to"}, {"关注", "to"}, {"依赖", "on"}, {"攻击", "on"},
}

// bothDirected reports two attitudes or effects of people, both with a preposition of their own.
func bothDirected(k []*item) bool {
	directed := func(it *item) bool {
		return it.rule == nil &&
			slices.ContainsFunc(objectPrepositions, func(o struct{ noun, prep string }) bool { return strings.HasSuffix(it.head.text, o.noun) })
	}
	return plainSubject(k) && isPerson(k[0]) && directed(k[4]) && directed(k[6])
}

func subjectObjectNouns(b *builder, k []node) english.Phrase {
	first := b.numbered(k[4].Phrase)
	both := join(0, first, b.put(objectPreposition(k[4].item, first), k[1]), b.put("and", k[5]), b.numbered(k[6].Phrase))
	return subjectObjectNoun(b, []node{k[0], k[1], k[2], k[3], {both, k[6].item}})
}

// objectPreposition is what stands between such a noun and its object.
func objectPreposition(it *item, p english.Phrase) string {
	for _, o := range objectPrepositions {
		if strings.HasSuffix(it.head.text, o.noun) {
			return o.prep
		}
	}
	return prepositionAfter(p, "of", "to", "on", "for")
}

func subjectObjectNoun(b *builder, k []node) english.Phrase {
	n := k[4].Phrase
	prep := objectPreposition(k[4].item, b.numbered(n))
	object := b.settle(k[2].Phrase)
	if isPerson(k[0].item) {
		if object.Words[0].Text == "own" {
			object = join(1, b.put("their"), object) // patients' understanding of their own disease
		}
		owner := b.plural(k[0].Phrase)
		possessive := "~'s"
		if strings.HasSuffix(strings.ToLower(english.Inflect(headWord(owner))), "s") {
			possessive = "~'"
		}
		p := join(2, owner, b.put(possessive), b.numbered(n), b.put(prep, k[1]), object)
		p.Determined = true
		return p
	}
	if owner := k[0]; owner.size <= 2 && len(owner.Words) == 1 && owner.Count == english.AnyCount &&
		(headText(owner.Phrase) == "host" || pairKnown(owner.item, k[4].item)) {
		p := join(1, owner.Phrase, b.numbered(n), b.put(prep, k[1]), object) // a host response to infection
		if a := k[4].item; ruleName(a) == "changed" {
			changed, thing := english.Phrase{Cat: english.AdjPhrase, Words: n.Words[:n.Head]}, n
			thing.Words, thing.Head = n.Words[n.Head:], 0
			p = join(2, changed, owner.Phrase, b.numbered(thing), b.put(prep, k[1]), object)
		}
		p.Determined = false
		return p
	}
	return join(0, n, b.put("of", k[3]), b.settle(k[0].Phrase), b.put(prep, k[1]), object)
}

// gerundSubjectRules make a predicate the subject of another one: reducing salt lowers blood pressure.
var gerundSubjectRules = []Rule{
	// 使用抗生素 + 可能降低疗效: using antibiotics may reduce efficacy.
	{Name: "gerund-subject", Gives: "S", Pattern: "VP VP", Head: 1, Cost: 0.55, When: modalLast, Build: gerundSubject},
	// 推迟手术 + 并不 + 增加风险: postponing surgery does not increase risk.
	{Name: "gerund-subject-not", Gives: "S", Pattern: "VP 并不|并不能|并未|并没有|并不会|未能 VP", Head: 2, Cost: -0.4, When: doingFirst, Build: gerundSubjectNot},
	// 延误治疗 + 则 + 可能造成损害: delaying treatment may cause damage.
	{Name: "gerund-subject-ze", Gives: "S", Pattern: "VP 则|就 VP", Head: 2, Cost: 0, When: barePredicates, Build: gerundSubjectLink},
	// 预防跌倒 + 需要 + 团队协作: preventing falls requires teamwork.
	{Name: "gerund-subject-needs", Gives: "S", Pattern: "VP 需要|离不开|有赖于|要求 NP", Head: 2, Cost: -0.1, When: deedWithObject, Build: gerundNeeds},
	// 记录峰流速 + 有助于 + 及早发现: recording peak flow helps to detect early.
	{Name: "gerund-subject-helps", Gives: "S", Pattern: "VP 有助于|有利于 VP", Head: 2, Cost: -0.1, When: deedWithObject, Build: gerundHelps},
	// 保护隐私 + 是 + 建立信任的前提: protecting privacy is a prerequisite for building trust.
	{Name: "gerund-copula", Gives: "S", Pattern: "VP 是|为 NP", Head: 1, Cost: 0.4, When: withObjectFirst, Weigh: givenCost, Build: gerundCopula},
}

// modalLast reports a predicate with a modal, whose subject may be a verb phrase.
func modalLast(k []*item) bool {
	return strings.HasPrefix(ruleName(k[1]), "modal") && !strings.HasPrefix(ruleName(k[0]), "modal")
}

// barePredicates reports a predicate without a modal, as the subject of another.
func barePredicates(k []*item) bool { return !finiteOnly(k[0]) && voiceOf(k[0]) == anyVoice }

func gerundSubjectNot(b *builder, k []node) english.Phrase {
	not := b.negated(k[1], k[2].Phrase)
	if it := k[0].item; ruleName(it) == "adverb" && ruleName(it.kids[1]) == "object" && englishOf(it.kids[1].kids[0]) == "use" {
		if how, ok := useAdjective(englishOf(it.kids[0])); ok {
			word, what := b.build(it.kids[0]), b.build(it.kids[1].kids[1])
			use := join(0, b.put(how+" use of", word), b.settle(what.Phrase)) // prophylactic use of antibiotics does not reduce
			p := join(1, use, agree(not, english.Singular))
			p.Cat, p.Finite = english.Clause, true
			return p
		}
	}
	return gerundSubject(b, []node{k[0], {not, k[2].item}})
}

func gerundSubjectLink(b *builder, k []node) english.Phrase {
	return gerundSubject(b, []node{k[0], k[2]})
}

func gerundSubject(b *builder, k []node) english.Phrase {
	p := join(1, verbForm(k[0].Phrase, english.Gerund), agree(k[1].Phrase, english.Singular))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// deedWithObject reports a plain verb with its object.
func deedWithObject(k []*item) bool { return ruleName(k[0]) == "object" }

func gerundNeeds(b *builder, k []node) english.Phrase {
	verb := b.verb("require", english.Lemma, k[1])
	if zh := k[1].head.text; zh == "离不开" || zh == "有赖于" {
		verb = join(0, b.verb("depend", english.Lemma, k[1]), b.put("on"))
	}
	vp := join(0, verb, b.settle(k[2].Phrase))
	return gerundSubject(b, []node{k[0], {vp, k[2].item}})
}

func gerundHelps(b *builder, k []node) english.Phrase {
	vp := join(0, b.verb("help", english.Lemma, k[1]), verbForm(k[2].Phrase, english.Lemma))
	return gerundSubject(b, []node{k[0], {vp, k[2].item}})
}

func gerundCopula(b *builder, k []node) english.Phrase {
	form := english.PresentSingular
	if ruleName(k[0].item) == "verbs-three" {
		form = english.PresentPlural // staying active, reducing fear, and avoiding tests are the core
	}
	p := join(1, verbForm(k[0].Phrase, english.Gerund), b.verb("be", form, k[1]), b.complement(k[2].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}
