package chinese

import (
	"slices"
	"strings"
)

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
	if l == nil || l.entry == nil || l.entry.POS != "adj" || isPerson(k[2]) || !slices.Contains([]string{"general", "academic", "function", "ethics"}, l.domain()) {
		return false
	}
	if l.reads("adv") {
		return !endsIn(k[2].head.text, aspectEnds[:5]...)
	}
	ofRelation := endsIn(englishOf(k[0]), "al", "ic", "ar", "ary", "an")
	return (!ofRelation || l.text == "规律") && !aspectOfEvent(k[2])
}
