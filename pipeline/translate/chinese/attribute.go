package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// A determiner or a number with its classifier may stand before all that describes a noun: 一项针对儿童的研究 (Li and Thompson 1981, ch.
// 4.1). It decides the number of the noun behind the description, and with it that of the verb of an English relative clause.

// attributeRules put determiners and numbers before nouns that a clause or phrase with 的 describes.
var attributeRules = []Rule{
	// 一种 + 能降低血压的药物: a drug that can reduce blood pressure; 大多数 + 具有风险的患者: most patients with risk.
	{Name: "determined-clause", Gives: "NP", Pattern: "DET NP", Head: 1, Cost: 0, When: describedLast, Build: determinedClause},
	// 三分之二 + 接受化疗的患者: two thirds of patients receiving chemotherapy.
	{Name: "share-clause", Gives: "NP", Pattern: "NUM|QTY NP", Head: 1, Cost: 0, When: shareDescribed, Build: shareClause},
	// 两 + 名 + 接受化疗的患者: two patients receiving chemotherapy.
	{Name: "counted-clause", Gives: "NP", Pattern: "NUM CLF|个|种|项 NP", Head: 2, Cost: 0, When: describedLast, Build: countedClause},
}

// descriptions are the rules whose 的 joins a description, not a possessor, to the noun.
var descriptions = strings.Fields("relative-having relative-meeting relative-enrolling relative-person relative-that relative-performed relative-object relative-suo " +
	"caused-by agent-noun de-object de-about de-place diagnosed-people unresponsive with-quality diameter treated-at treated-when " +
	"refractory-to common-there relative-by relative-there relative-in-life relative-in-life-zai relative-used-to relative-whose relative-cannot " +
	"in-contact-with having-there kin-affected-de causes-of")

// describedLast reports a noun phrase that begins with a description of its noun.
func describedLast(k []*item) bool {
	it := k[len(k)-1]
	return slices.Contains(descriptions, ruleName(it)) || ruleName(it) == "de-of" && isPerson(it) && hadByPeople(it.kids[0])
}

// hadByPeople reports an illness or a sign, which before 的 and people is what they have: 任何 + 发热的儿童, any child with fever.
func hadByPeople(it *item) bool {
	return !isPerson(it) && !livingPlace(it) && (conditionName(englishOf(it)) || it.head.domain() == "symptoms")
}

// countOfHead is the number of the noun that an item's rule sets from what stands before the description.
func countOfHead(it *item) english.Count {
	switch ruleName(it) {
	case "determined-clause":
		return countBehind(it.kids[0].head)
	case "counted-clause":
		if n, ok := numeral(it.kids[0].head.text); ok && it.kids[0].rule == nil && (n == "one" || n == "1") {
			return english.Singular
		}
		return english.Many
	}
	return english.AnyCount
}

// countBehind is the number of the noun that a determiner asks for.
func countBehind(d *leaf) english.Count {
	if d.entry == nil {
		return english.AnyCount
	}
	first, _, _ := strings.Cut(d.entry.English[0], " ")
	switch {
	case strings.HasPrefix(d.entry.Term, "任何"):
		return english.Singular // any child with fever
	case slices.Contains(quantities, d.entry.Term), slices.Contains(pluralDeterminers, first), strings.HasSuffix(d.entry.English[0], " of"):
		return english.Many
	case slices.Contains(singleDeterminers, first):
		return english.Singular
	}
	return english.AnyCount
}

// counting gives a noun the number that stands before its description, if it is the one: see [countOfHead].
func (b *builder) counting(l *leaf, p english.Phrase) english.Phrase {
	if l != b.described.head || p.Count == english.Mass {
		return p
	}
	if b.described.count == english.Many {
		return b.plural(p)
	}
	if h := headWord(p); len(h.Alternatives) > 0 {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Alternatives = slices.DeleteFunc(slices.Clone(h.Alternatives), func(e string) bool {
			return pluralOf([]english.Word{{Text: e, POS: "noun"}}, 0) < pluralShare // a study, not a research
		})
	}
	p.Count = b.described.count
	return p
}

func determinedClause(b *builder, k []node) english.Phrase {
	out := join(1, as(english.Determiner, k[0].Phrase), k[1].Phrase)
	out.Determined = true
	return out
}

func countedClause(b *builder, k []node) english.Phrase {
	num := k[0].Phrase
	if isOne(num) {
		num = b.put("a", k[0], k[1])
	}
	out := join(1, num, k[2].Phrase)
	out.Determined = true
	return out
}

func shareDescribed(k []*item) bool { return isShare(k[0]) && describedLast(k) }

func shareClause(b *builder, k []node) english.Phrase {
	p := join(2, as(english.NounPhrase, k[0].Phrase), b.put("of"), b.plural(k[1].Phrase))
	p.Determined, p.Count = true, english.Many
	return p
}

// oneDescribed is the noun with a description that one subject is: 感染 + 是 + 影响预后的重要因素, infection is an important factor that affects the
// prognosis; nil where there is none.
func oneDescribed(it *item) *leaf {
	if ruleName(it) != "clause" || ruleName(it.kids[1]) != "shi" || strings.HasPrefix(ruleName(bareNoun(it.kids[0])), "coordination") ||
		strings.HasPrefix(ruleName(bareNoun(it.kids[0])), "list") {
		return nil
	}
	what := it.kids[1].kids[1]
	if strings.HasPrefix(ruleName(what), "superlative-") {
		return what.head // hypertension is the most important risk factor for stroke
	}
	if !describedLast([]*item{what}) || !endsIn(what.head.text, "因素", "原因", "指标", "标志", "病因", "障碍", "问题") {
		return nil
	}
	return what.head
}

// Many words are both a quality and the name of it: 规律 is regular and regularity. Before 的 they describe the noun behind (规律的生活, a regular
// life), unless that says something of an event or state (老化的过程, the process of aging) (Lü 1999, 的).

// aspectEnds are the ends of nouns for what is said of an event or state, which has it.
var aspectEnds = strings.Fields("性 率 度 量 期 过程 时间 时机 速度 标准 指征 意义 目的 价值 影响 作用 效果 益处 好处 原因 机制 历史 规律 特点 特征 概念 定义 变化 改变 恢复 维持 提高 发展 关系 结果 研究 理论 知识 问题 迹象 表现 频率 位点 类型 部位")

func aspectOfEvent(it *item) bool {
	return measureOfEvent(it) || endsIn(it.head.text, aspectEnds...)
}

// describes reports a word of quality, whose adjective is none of relation (social, pulmonary), before a noun that can have the quality.
func describes(k []*item) bool {
	l := bareLeaf(k[0])
	if l == nil || l.entry == nil || l.entry.POS != "adj" || isPerson(k[2]) ||
		!slices.Contains([]string{"general", "academic", "function", "ethics"}, l.domain()) {
		return false
	}
	if l.reads("adv") {
		return !endsIn(k[2].head.text, aspectEnds[:5]...)
	}
	ofRelation := endsIn(englishOf(k[0]), "al", "ic", "ar", "ary", "an")
	return (!ofRelation || l.text == "规律") && !aspectOfEvent(k[2])
}
