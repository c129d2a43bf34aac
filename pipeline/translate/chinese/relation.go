package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// relationRules render where and when something came from, what one thing matches, what stands before a thing, and how many parts it
// has.
var relationRules = []Rule{
	// 与 + 组织再生 + 相匹配: match tissue regeneration.
	{Name: "match-with", Gives: "VP", Pattern: "与|和|同 NP 相匹配|匹配|相适应|相称|相符合|相符|相吻合|吻合|相对应|对应|相关联|相媲美|相接近|相平行|平行", Head: 1, Cost: -0.2, Build: matchWith},
	// 细胞治疗 + 面临 + 的 + 障碍: obstacles facing cell therapy.
	{Name: "facing", Gives: "NP", Pattern: "NP 面临|所面临|面对|所面对 的 NP", Head: 3, Cost: -0.2, Build: facing},
	// 视 + 病情 + 而定: depend on the condition.
	{Name: "depend-on", Gives: "VP", Pattern: "视|视乎|根据|依|依据|因|取决于|由 NP 而定|来定|来决定", Head: 1, Cost: -0.4, Build: dependOn},
	// 平均 + 1.5分: an average of 1.5 points; 共 + 1200例: a total of 1200 cases.
	{Name: "average-of", Gives: "QTY", Pattern: "平均|平均约|共|共计|总共|合计 QTY", Head: 1, Cost: 0, When: measuredSecond, Build: averageOf},
	// 潜伏期 + 平均为 + 5天: the incubation period averages 5 days.
	{Name: "averages", Gives: "VP", Pattern: "平均为|平均约为|平均达 QTY|NUM", Cost: 0, Build: averages},
	// 万分之 + 一: 1 in 10,000.
	{Name: "part-in", Gives: "NUM", Pattern: "千分之|万分之|十万分之|百万分之|千万分之 NUM", Head: 1, Cost: -0.5, Build: partIn},
	// 尚未 + 完全 + 排除: has not yet been completely excluded.
	{Name: "wei-passive-adverb", Gives: "VP", Pattern: "未|尚未|仍未|并未 ADV VG", Head: 2, Cost: 0.1, When: transitiveLast, Build: notYetPassiveAdverb},
	// 证明安全性 + ， + 但 + 证据不足, behind a subject: demonstrate safety, but evidence is insufficient.
	{Name: "verb-but-clause", Gives: "VP", Pattern: "VP ， 但|但是|然而|不过 S", Head: 0, Cost: 0.4, When: withObjectHere, Build: verbButClause},
	// 每2小时 + 翻身 + 一次: turn over once every 2 hours.
	{Name: "once-every", Gives: "VP", Pattern: "FREQ VG 一次", Head: 1, Cost: -0.2, When: intransitiveEvery, Build: onceEvery},
	// 患者 + 中 + 约三成 + 死亡: about 30% of patients die.
	{Name: "share-of-people-do", Gives: "S", Pattern: "NP 中 NUM|QTY VP|AP", Head: 3, Cost: -0.5, When: sharePeople, Build: shareOfPeopleDo},
	// 考虑 + 停用, of a drug: be considered for discontinuation.
	{Name: "considered-for", Gives: "PV", Pattern: "考虑 N", Head: 0, Cost: 0.1, When: doneSecond, Build: consideredFor},
	// 观察 + 有无 + 反跳: observe for rebound.
	{Name: "observe-for", Gives: "VP", Pattern: "观察|监测|检查|评估|注意|警惕|询问|了解|明确 有无|有否 NP", Head: 0, Cost: -0.3, Build: observeFor},
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

// measuredSecond reports a measured amount; a total is no time: 共 + 5天, for 5 days.
func measuredSecond(k []*item) bool {
	if !strings.HasPrefix(k[0].head.text, "平均") && timeUnit(k[1]) {
		return false
	}
	return ruleName(k[1]) == "measure" || isShare(k[1])
}

func averageOf(b *builder, k []node) english.Phrase {
	word := "an average of"
	switch zh := k[0].head.text; {
	case zh == "平均约":
		word = "an average of about"
	case zh != "平均":
		word = "a total of"
	}
	return join(1, b.put(word, k[0]), k[1].Phrase)
}

func averages(b *builder, k []node) english.Phrase {
	about := ""
	if k[0].head.text == "平均约为" {
		about = "about"
	}
	return join(0, b.verb("average", english.Lemma, k[0]), b.put(about), k[1].Phrase)
}

// wholeNumbers give the wholes of small parts.
var wholeNumbers = map[string]string{"千分之": "1000", "万分之": "10,000", "十万分之": "100,000", "百万分之": "1,000,000", "千万分之": "10,000,000"}

func partIn(b *builder, k []node) english.Phrase {
	return b.smallShare(k[1], wholeNumbers[k[0].head.text], k[0])
}

// smallShare writes a small share by its numbers: 1 in 3000.
func (b *builder) smallShare(part node, whole string, from ...node) english.Phrase {
	n := part.Phrase
	if isOne(n) {
		n = b.put("1", part)
	}
	p := join(0, n, b.put("in "+whole, from...))
	p.Cat = english.Number
	return p
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

func intransitiveEvery(k []*item) bool {
	return strings.HasPrefix(ruleName(k[0]), "every") && !transitiveVerb(k[1])
}

func onceEvery(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("once", k[2]), k[0].Phrase)
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

func dependOn(b *builder, k []node) english.Phrase {
	return join(0, b.verb("depend", english.Lemma, k[0], k[2]), b.put("on"), b.definite(k[1].Phrase))
}
