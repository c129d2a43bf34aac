package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// relationRules render where and when something came from, what one thing matches, what stands before a thing, and how many parts it
// has.
var relationRules = []Rule{
	// 起源于 + 两千多年 + 前 + 的 + 中国: originate in China more than 2000 years ago.
	{Name: "originate-ago", Gives: "VP", Pattern: "起源于|始于|源于|诞生于|形成于|发源于 NUM|QTY|N 前 的 NP", Head: 0, Cost: -0.5, When: agoSecond, Build: originateAgo},
	// 与 + 组织再生 + 相匹配: match tissue regeneration.
	{Name: "match-with", Gives: "VP", Pattern: "与|和|同 NP 相匹配|匹配|相适应|相称|相符合|相符|相吻合|吻合|相对应|对应|相关联|相媲美|相接近", Head: 1, Cost: -0.2, Build: matchWith},
	// 细胞治疗 + 面临 + 的 + 障碍: obstacles facing cell therapy.
	{Name: "facing", Gives: "NP", Pattern: "NP 面临|所面临|面对|所面对 的 NP", Head: 3, Cost: -0.2, Build: facing},
	// 组织工程 + 三 + 要素: the three elements of tissue engineering.
	{Name: "so-many-parts", Gives: "NP", Pattern: "N NUM 要素|原则|要点|步骤|阶段|环节|支柱|特点|目标|途径|策略", Head: 2, Cost: 0.1, When: smallNumber, Build: soManyParts},
	{Name: "so-many-main-parts", Gives: "NP", Pattern: "N NUM 大|个|项|种|条 要素|原则|要点|步骤|阶段|环节|支柱|特点|目标|途径|策略|机制|类型", Head: 3, Cost: 0.1, When: smallNumber, Build: soManyMainParts},
	// 平均 + 1.5分: an average of 1.5 points.
	{Name: "average-of", Gives: "QTY", Pattern: "平均|平均约|平均为 QTY", Head: 1, Cost: 0, When: measuredSecond, Build: averageOf},
	// 万分之 + 一: 1 in 10,000.
	{Name: "part-in", Gives: "NUM", Pattern: "千分之|万分之|十万分之|百万分之|千万分之 NUM", Head: 1, Cost: -0.5, Build: partIn},
	// 以 + 局部皮肤潮红 + 为度: until the local skin is flushed.
	{Name: "until-degree", Gives: "VP", Pattern: "以 S 为度", Head: 1, Cost: -0.5, Build: untilDegree},
	{Name: "until-degree-noun", Gives: "VP", Pattern: "以 NP 为度", Head: 1, Cost: -0.3, Build: untilDegreeNoun},
	// 尚未 + 完全 + 排除: has not yet been completely excluded.
	{Name: "wei-passive-adverb", Gives: "VP", Pattern: "未|尚未|仍未|并未 ADV VG", Head: 2, Cost: 0.1, When: objectlessLast, Build: notYetPassiveAdverb},
	// 证明安全性 + ， + 但 + 证据不足, behind a subject: demonstrate safety, but evidence is insufficient.
	{Name: "verb-but-clause", Gives: "VP", Pattern: "VP ， 但|但是|然而|不过 S", Head: 0, Cost: 0.4, When: withObjectHere, Build: verbButClause},
	// 扩增 + 约100倍: be expanded about 100-fold.
	{Name: "amplify-times", Gives: "PV", Pattern: "扩增|放大|稀释|浓缩|扩增了|放大了|稀释了|浓缩了 ADV|QTY", Cost: -0.4, When: multipleLast, Build: amplifyTimes},
}

// agoSecond reports an amount of time.
func agoSecond(k []*item) bool {
	return timeUnit(k[1]) || strings.HasSuffix(lastPart(k[1]).head.text, "年")
}

func originateAgo(b *builder, k []node) english.Phrase {
	verb := "originate"
	if zh := k[0].head.text; zh == "始于" {
		verb = "begin"
	} else if zh == "形成于" {
		verb = "take shape"
	}
	return join(0, b.verb(verb, english.PastSingular, k[0]), b.put("in"), b.settle(k[4].Phrase), k[1].Phrase, b.put("ago", k[2]))
}

// matching gives the English of how one thing goes with another.
var matching = map[string]string{"相匹配": "match", "匹配": "match", "相适应": "be adapted to", "相称": "be commensurate with", "相符合": "be consistent with", "相符": "be consistent with", "相吻合": "be consistent with", "吻合": "be consistent with",
	"相对应": "correspond to", "对应": "correspond to", "相关联": "be associated with", "相媲美": "be comparable to", "相接近": "be close to"}

func matchWith(b *builder, k []node) english.Phrase {
	verb, rest, _ := strings.Cut(matching[k[2].head.text], " ")
	return join(0, b.verb(verb, english.Lemma, k[0], k[2]), b.put(rest), b.settle(k[1].Phrase))
}

func facing(b *builder, k []node) english.Phrase {
	n := b.numbered(k[3].Phrase)
	return join(0, n, b.put("facing", k[1], k[2]), b.settle(k[0].Phrase))
}

// smallNumber reports a number of parts.
func smallNumber(k []*item) bool {
	t := []rune(k[1].head.text)
	return k[1].rule == nil && len(t) == 1 && strings.ContainsRune("两二三四五六七八九十23456789", t[0])
}

// partNouns give the plurals of what a thing has so many of.
var partNouns = map[string]string{"要素": "elements", "原则": "principles", "要点": "key points", "步骤": "steps", "阶段": "stages", "环节": "steps", "支柱": "pillars", "特点": "characteristics", "目标": "goals", "途径": "pathways", "策略": "strategies", "机制": "mechanisms", "类型": "types"}

func (b *builder) soMany(what, number, part node, word string) english.Phrase {
	p := join(2, b.put("the"), number.Phrase, b.put(word+partNouns[part.head.text], part), b.put("of"), b.settle(what.Phrase))
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Many
	return p
}

func soManyParts(b *builder, k []node) english.Phrase { return b.soMany(k[0], k[1], k[2], "") }

func soManyMainParts(b *builder, k []node) english.Phrase {
	word := ""
	if k[2].head.text == "大" {
		word = "main "
	}
	return b.soMany(k[0], k[1], k[3], word)
}

func measuredSecond(k []*item) bool { return ruleName(k[1]) == "measure" || percentage(k[1]) }

func averageOf(b *builder, k []node) english.Phrase {
	word := "an average of"
	if k[0].head.text == "平均约" {
		word = "an average of about"
	}
	return join(1, b.put(word, k[0]), k[1].Phrase)
}

// wholeNumbers give the wholes of small parts.
var wholeNumbers = map[string]string{"千分之": "1000", "万分之": "10,000", "十万分之": "100,000", "百万分之": "1,000,000", "千万分之": "10,000,000"}

func partIn(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if isOne(n) {
		n = b.put("1", k[1])
	}
	p := join(0, n, b.put("in "+wholeNumbers[k[0].head.text], k[0]))
	p.Cat = english.Number
	return p
}

func untilDegree(b *builder, k []node) english.Phrase {
	return join(0, b.be(b.put("performed until", k[0], k[2])), k[1].Phrase)
}

func untilDegreeNoun(b *builder, k []node) english.Phrase {
	return join(0, b.be(b.put("performed until", k[0], k[2])), b.settle(k[1].Phrase), b.put("occurs"))
}

func notYetPassiveAdverb(b *builder, k []node) english.Phrase {
	p := notYetPassive(b, []node{k[0], k[2]})
	return after(p, len(p.Words)-len(k[2].Words), as(english.AdvPhrase, k[1].Phrase))
}

// withObjectHere reports a predicate with its object.
func withObjectHere(k []*item) bool {
	it := k[0]
	for ruleName(it) == "adverb" {
		it = it.kids[1]
	}
	return ruleName(it) == "object"
}

func verbButClause(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", but", k[1], k[2]), k[3].Phrase)
}

func amplifyTimes(b *builder, k []node) english.Phrase {
	verb := map[rune]string{'扩': "expand", '放': "amplify", '稀': "dilute", '浓': "concentrate"}[[]rune(k[0].head.text)[0]]
	return join(0, b.passive(b.verb(verb, english.Lemma, k[0])), fold(k[1].Phrase))
}

// lackingWhole reports a lack of what an adjective describes: 缺乏 + 统一的标准 is no standard without unification.
func lackingWhole(k []*item) float64 {
	if slices.Contains([]string{"缺乏", "无", "没有"}, k[0].head.text) && k[1].size == 1 && k[1].head.reads("adj") {
		return 0.6
	}
	return 0
}
