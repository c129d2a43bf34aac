package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// divisionRules render what a thing is divided into, where Chinese counts the kinds behind their names (分为 A、B 和 C 三类). English says the
// number first and gives the names behind a colon.
var divisionRules = []Rule{
	// 可 + 分为 + 肾前性、肾性和肾后性 + 三 + 类: can be divided into three types: prerenal, renal, and postrenal.
	{Name: "divided-kinds", Gives: "VP", Pattern: "分为|分成|可分为|可分成 AP|NP NUM 类|型|种|期|组|级|阶段|个阶段|类型|大类|种类型", Cost: -0.6, When: severalKinds, Build: dividedKinds},
	// 将 + 其 + 分为 + 轻、中、重 + 三 + 度: divide it into mild, moderate, and severe forms.
	{Name: "divide-degrees", Gives: "VP", Pattern: "将|把 NP 分为|分成 AP|A NUM 度|型|级|类", Head: 2, Cost: -0.6, Build: divideDegrees},
	// 将 + 患者 + 随机分为 + 两组: randomly divide the patients into two groups.
	{Name: "divide-into", Gives: "VP", Pattern: "将|把 NP 分为|分成|随机分为|随机分成 NP|QTY", Head: 2, Cost: -0.4, Build: divideInto},
	// 随机分为 + 两组: be randomly divided into two groups; both groups are there only after the division.
	{Name: "divided-in-two", Gives: "VP", Pattern: "分为|分成|随机分为|随机分成 两组|两类|两型|两期", Cost: -0.2, Build: dividedInTwo},
	// 随机分为 + 试验组 + 和 + 对照组: be randomly divided into an experimental group and a control group.
	{Name: "divided-groups", Gives: "VP", Pattern: "分为|分成|随机分为|随机分成|随机分配至|随机分入 N 和|与|或|及 N", Cost: -0.6, When: groupsBoth, Build: dividedGroups},
	{Name: "divided-in-two-bei", Gives: "VP", Pattern: "被 分为|分成|随机分为|随机分成 两组|两类|两型|两期", Head: 1, Cost: -0.5, Build: dividedInTwo},
}

// twoParts are the two things that a division gives.
var twoParts = map[string]string{"两组": "two groups", "两类": "two types", "两型": "two types", "两期": "two stages"}

func divideInto(b *builder, k []node) english.Phrase {
	v := b.verb("divide", english.Lemma, k[0], k[2])
	if strings.HasPrefix(k[2].head.text, "随机") {
		v = join(1, b.put("randomly"), v)
	}
	parts := b.settle(k[3].Phrase)
	if two := twoParts[k[3].head.text]; two != "" {
		parts = b.put(two, k[3])
	}
	return join(0, v, b.settle(k[1].Phrase), b.put("into"), parts)
}

func dividedInTwo(b *builder, k []node) english.Phrase {
	division, parts, how := k[len(k)-2], k[len(k)-1], "divided into"
	if strings.HasPrefix(division.head.text, "随机") {
		how = "randomly divided into"
	}
	return join(0, b.verb("be", english.Lemma), b.put(how, k[:len(k)-1]...), b.put(twoParts[parts.head.text], parts))
}

// divisionKinds give the English of what is counted.
var divisionKinds = map[string]string{"类": "types", "型": "types", "种": "types", "类型": "types", "种类型": "types", "大类": "broad types", "期": "stages", "阶段": "stages", "个阶段": "stages", "组": "groups", "级": "grades"}

// severalKinds reports a list, so that the number counts its members.
func severalKinds(k []*item) bool { return k[1].size > 1 && k[2].rule == nil }

func dividedKinds(b *builder, k []node) english.Phrase {
	names := k[1].Phrase
	if names.Cat == english.NounPhrase {
		names = b.member(names)
	}
	p := join(0, b.verb("be", english.Lemma), b.put("divided into", k[0]), k[2].Phrase, b.put(divisionKinds[k[3].head.text]+":", k[3]), names)
	if zh := k[0].head.text; zh == "可分为" || zh == "可分成" {
		p = as(english.VerbPhrase, join(1, b.put("can"), p))
		p.Finite = true
	}
	return p
}

func divideDegrees(b *builder, k []node) english.Phrase {
	forms := as(english.AdjPhrase, k[3].Phrase)
	return join(0, b.verb("divide", english.Lemma, k[0], k[2]), b.settle(k[1].Phrase), b.put("into"), forms, b.put("forms", k[4], k[5]))
}

// groupsBoth reports two groups of a study.
func groupsBoth(k []*item) bool {
	return strings.HasSuffix(k[1].head.text, "组") && strings.HasSuffix(k[3].head.text, "组")
}

func dividedGroups(b *builder, k []node) english.Phrase {
	how := "divided into"
	switch zh := k[0].head.text; {
	case strings.HasPrefix(zh, "随机分配"), strings.HasPrefix(zh, "随机分入"):
		how = "randomly assigned to"
	case strings.HasPrefix(zh, "随机"):
		how = "randomly divided into"
	}
	return join(0, b.verb("be", english.Lemma), b.put(how, k[0]), b.oneGroup(k[1].Phrase), b.put(conjunction(k[2].head.text), k[2]), b.oneGroup(k[3].Phrase))
}

// oneGroup is one of the groups that a study makes: an experimental group.
func (b *builder) oneGroup(p english.Phrase) english.Phrase {
	p.Count = english.Singular
	if p.Determined {
		return p
	}
	return b.inferred("a", p)
}
