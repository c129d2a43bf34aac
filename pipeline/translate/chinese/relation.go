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
	{Name: "match-with", Gives: "VP", Pattern: "与|和|同 NP 相匹配|匹配|相适应|相称|相符合|相符|相吻合|吻合|相对应|对应|相关联|相媲美|相接近|相平行|平行", Head: 1, Cost: -0.2, Build: matchWith},
	// 细胞治疗 + 面临 + 的 + 障碍: obstacles facing cell therapy.
	{Name: "facing", Gives: "NP", Pattern: "NP 面临|所面临|面对|所面对 的 NP", Head: 3, Cost: -0.2, Build: facing},
	// 两组 + 间 + 差异: the difference between the two groups.
	{Name: "difference-between", Gives: "NP", Pattern: "NP 间|之间|间的|之间的 差异|差别|区别", Head: 2, Cost: -0.3, When: groupFirst, Build: differenceBetween},
	{Name: "difference-between-term", Gives: "NP", Pattern: "两|三|各|多|四 组间差异|组间差别", Head: 1, Cost: -0.6, Build: differenceBetweenTerm},
	// 视 + 病情 + 而定: depend on the condition.
	{Name: "depend-on", Gives: "VP", Pattern: "视|视乎|根据|依|依据|因|取决于|由 NP 而定|来定|来决定", Head: 1, Cost: -0.4, Build: dependOn},
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
	{Name: "wei-passive-adverb", Gives: "VP", Pattern: "未|尚未|仍未|并未 ADV VG", Head: 2, Cost: 0.1, When: transitiveLast, Build: notYetPassiveAdverb},
	// 证明安全性 + ， + 但 + 证据不足, behind a subject: demonstrate safety, but evidence is insufficient.
	{Name: "verb-but-clause", Gives: "VP", Pattern: "VP ， 但|但是|然而|不过 S", Head: 0, Cost: 0.4, When: withObjectHere, Build: verbButClause},
	// 受损 + 更为 + 明显: more markedly impaired.
	{Name: "more-done", Gives: "AP", Pattern: "VG 更为|更加|更 明显|显著|严重", Cost: -0.1, When: participleFirst, Build: moreDone},
	// 护理 + 要点: key points of nursing care.
	{Name: "key-points", Gives: "N", Pattern: "N 要点", Head: 1, Cost: -0.4, Build: keyPoints},
	// 每年 + 至少 + 评估 + 一次: assess at least once a year.
	{Name: "least-once", Gives: "VP", Pattern: "FREQ 至少 VG 一次", Head: 2, Cost: -0.2, When: periodFirst, Build: leastOnce},
	{Name: "least-once-passive", Gives: "PV", Pattern: "FREQ 至少 VG 一次", Head: 2, Cost: -0.2, When: objectlessVerb(2), Build: leastOncePassive},
	// 每2小时 + 翻身 + 一次: turn over once every 2 hours.
	{Name: "once-every", Gives: "VP", Pattern: "FREQ VG 一次", Head: 1, Cost: -0.2, When: intransitiveEvery, Build: onceEvery},
	// 仅用于 + 躁动危及安全 + 时: be used only when agitation threatens safety.
	{Name: "used-only-when", Gives: "VP", Pattern: "仅用于|只用于|仅适用于|仅限于|只限于|仅限 S 时|的情况|的情况下", Head: 0, Cost: -0.3, Build: usedOnlyWhen},
	// 患者 + 中 + 约三成 + 死亡: about 30% of patients die.
	{Name: "share-of-people-do", Gives: "S", Pattern: "NP 中 NUM|QTY VP|AP", Head: 3, Cost: -0.5, When: sharePeople, Build: shareOfPeopleDo},
	// 太极拳 + 效果 + 尤佳: tai chi is particularly effective.
	{Name: "effect-excellent", Gives: "AP", Pattern: "效果|疗效 尤佳|更佳|最佳|甚佳|极佳|更好|最好|较佳", Head: 1, Cost: -0.3, Build: effectExcellent},
	// 考虑 + 停用, of a drug: be considered for discontinuation.
	{Name: "considered-for", Gives: "PV", Pattern: "考虑 N", Head: 0, Cost: 0.1, When: doneSecond, Build: consideredFor},
	// 观察 + 有无 + 反跳: observe for rebound.
	{Name: "observe-for", Gives: "VP", Pattern: "观察|监测|检查|评估|注意|警惕|询问|了解|明确 有无|有否 NP", Head: 0, Cost: -0.3, Build: observeFor},
	// 扩增 + 约100倍: be expanded about 100-fold.
	{Name: "amplify-times", Gives: "PV", Pattern: "扩增|放大|稀释|浓缩|扩增了|放大了|稀释了|浓缩了 ADV|QTY", Cost: -0.4, When: multipleLast, Build: amplifyTimes},
}

// agoSecond reports an amount of time.
func agoSecond(k []*item) bool {
	return timeUnit(k[1]) || strings.HasSuffix(lastWordOf(k[1]), "年")
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
	"相对应": "correspond to", "对应": "correspond to", "相关联": "be associated with", "相媲美": "be comparable to", "相接近": "be close to", "平行": "parallel", "相平行": "parallel"}

func matchWith(b *builder, k []node) english.Phrase {
	verb, rest, _ := strings.Cut(matching[k[2].head.text], " ")
	v := b.verb(verb, english.Lemma, k[0], k[2])
	if rest == "" {
		return join(0, v, b.settle(k[1].Phrase))
	}
	return join(0, v, b.put(rest), b.settle(k[1].Phrase))
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

func measuredSecond(k []*item) bool { return ruleName(k[1]) == "measure" || isShare(k[1]) }

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
	return ruleName(behindAdverbs(k[0])) == "object"
}

func verbButClause(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", but", k[1], k[2]), k[3].Phrase)
}

func amplifyTimes(b *builder, k []node) english.Phrase {
	verb := map[rune]string{'扩': "expand", '放': "amplify", '稀': "dilute", '浓': "concentrate"}[[]rune(k[0].head.text)[0]]
	return join(0, b.passive(b.verb(verb, english.Lemma, k[0])), fold(k[1].Phrase))
}

// degreesOf give the adverbs of how much something is done.
var degreesOf = map[string]string{"明显": "markedly", "显著": "markedly", "严重": "severely"}

// participleFirst reports a verb whose participle tells a state.
func participleFirst(k []*item) bool {
	return transitiveVerb(k[0]) || strings.HasPrefix(englishOf(k[0]), "be ") && !strings.Contains(englishOf(k[0])[3:], " ")
}

func moreDone(b *builder, k []node) english.Phrase {
	v := k[0].Phrase
	if rest, ok := strings.CutPrefix(headText(v), "be "); ok {
		v = as(english.AdjPhrase, b.put(rest, k[0]))
	} else if headText(v) == "be" {
		v = dropBe(v)
	} else {
		v = inflect(v, english.PastParticiple)
	}
	return as(english.AdjPhrase, join(1, b.put("more "+degreesOf[k[2].head.text], k[1], k[2]), v))
}

func keyPoints(b *builder, k []node) english.Phrase {
	p := join(0, b.put("key points of", k[1]), b.bare(k[0].Phrase))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Many, true, 1
	return p
}

func periodFirst(k []*item) bool {
	return strings.HasPrefix(k[0].head.text, "每") || ruleName(k[0]) != ""
}

// atLeastOnce writes how often, with the article of the period: at least once a year.
func (b *builder) atLeastOnce(freq, least, once node) english.Phrase {
	period := freq.Phrase
	if p, ok := periods[freq.head.text]; ok && freq.item.size == 1 {
		period = b.put(p[1], freq)
	}
	return join(0, b.put("at least once", least, once), period)
}

func leastOnce(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.atLeastOnce(k[0], k[1], k[3]))
}

func leastOncePassive(b *builder, k []node) english.Phrase {
	return join(0, b.passive(k[2].Phrase), b.atLeastOnce(k[0], k[1], k[3]))
}

func intransitiveEvery(k []*item) bool {
	return strings.HasPrefix(ruleName(k[0]), "every") && !transitiveVerb(k[1])
}

func onceEvery(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("once", k[2]), k[0].Phrase)
}

func usedOnlyWhen(b *builder, k []node) english.Phrase {
	return b.be(join(0, b.put("used only when", k[0], k[2]), k[1].Phrase))
}

func sharePeople(k []*item) bool { return isPerson(k[0]) && isShare(k[2]) }

func shareOfPeopleDo(b *builder, k []node) english.Phrase {
	vp := b.predicate(k[3])
	n := join(0, as(english.NounPhrase, k[2].Phrase), b.put("of", k[1]), b.people(k[0]))
	n.Determined, n.Count = true, english.Many
	return b.clause(n, vp)
}

// shareDo makes a share the subject, of what the sentence before has named: yet more than half are not recognized.
func (b *builder) shareDo(share, vp english.Phrase) english.Phrase {
	n := as(english.NounPhrase, share)
	n.Determined, n.Count = true, english.Many
	b.rule = "chinese/share-do"
	b.doubts += 0.1
	return b.clause(n, vp)
}

// excellence gives the English of how well something works.
var excellence = map[string]string{"尤佳": "particularly effective", "更佳": "more effective", "更好": "more effective", "最佳": "most effective", "最好": "most effective", "甚佳": "very effective", "极佳": "extremely effective", "较佳": "relatively effective"}

func effectExcellent(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, b.put(excellence[k[1].head.text], k...))
}

// doneSecond reports a noun of what is done to a thing.
func doneSecond(k []*item) bool {
	return k[1].size == 1 && k[1].head.reads("verb") && slices.ContainsFunc(k[1].head.entries, transitiveEntry)
}

func consideredFor(b *builder, k []node) english.Phrase {
	return join(0, b.passive(b.verb("consider", english.Lemma, k[0])), b.put("for"), b.bare(k[1].Phrase))
}

// observing give the verbs of looking for something.
var observing = map[string]string{"观察": "observe for", "监测": "monitor for", "检查": "check for", "评估": "assess for", "注意": "watch for", "警惕": "watch for", "询问": "ask about", "了解": "find out about", "明确": "check for"}

func observeFor(b *builder, k []node) english.Phrase {
	verb, rest, _ := strings.Cut(observing[k[0].head.text], " ")
	return join(0, b.verb(verb, english.Lemma, k[0]), b.put(rest, k[1]), b.member(k[2].Phrase))
}

// lackingWhole reports a lack of what an adjective describes: 缺乏 + 统一的标准 is no standard without unification.
func lackingWhole(k []*item) float64 {
	if slices.Contains([]string{"缺乏", "无", "没有"}, k[0].head.text) && k[1].size == 1 && k[1].head.reads("adj") {
		return 0.6
	}
	return 0
}

// groupFirst reports groups, or what else there are several of.
func groupFirst(k []*item) bool {
	return isGroup(k[0]) || strings.HasSuffix(k[0].head.text, "组") || isPerson(k[0])
}

// groupNumbers give the groups of a study by their number.
var groupNumbers = map[string]string{"两": "between the two groups", "三": "among the three groups", "四": "among the four groups", "各": "among the groups", "多": "among the groups"}

func differenceBetween(b *builder, k []node) english.Phrase {
	number, _, _ := strings.Cut(k[0].head.text, "组")
	words, ok := groupNumbers[number]
	d := b.put("the difference", k[2])
	if ok && k[0].item.size == 1 {
		d = join(0, d, b.put(words, k[0], k[1]))
	} else {
		d = join(0, d, b.put("between", k[1]), b.settle(k[0].Phrase))
	}
	d.Cat, d.Count, d.Determined, d.Head = english.NounPhrase, english.Singular, true, 1
	return d
}

func differenceBetweenTerm(b *builder, k []node) english.Phrase {
	d := b.put("the difference "+groupNumbers[k[0].head.text], k...)
	d.Cat, d.Count, d.Determined, d.Head = english.NounPhrase, english.Singular, true, 1
	return d
}

func dependOn(b *builder, k []node) english.Phrase {
	return join(0, b.verb("depend", english.Lemma, k[0], k[2]), b.put("on"), b.definite(k[1].Phrase))
}
