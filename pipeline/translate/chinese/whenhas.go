package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// whenHasRules render the case in which something has or shows a sign, which Chinese sets before what is done then without a comma (Lü 1999, 时).
var whenHasRules = []Rule{
	// 伤口 + 有 + 渗液 + 时: when the wound has exudate.
	{Name: "when-has", Gives: "CL", Pattern: "NP 有|存在 NP 时|的时候", Head: 2, Cost: -0.2, When: thingFirst, Build: whenHas},
	// 学校 + 出现 + 疫情 + 时: when an outbreak occurs in the school.
	{Name: "when-occurs-in", Gives: "CL", Pattern: "NP 出现|发生 NP 时|的时候", Head: 2, Cost: -0.2, When: placeOfSign, Build: whenOccursIn},
}

func whenHas(b *builder, k []node) english.Phrase {
	who := k[0].Phrase
	if who.Count == english.AnyCount {
		who.Count = english.Singular
	}
	return as(english.Clause, join(0, b.put("when", k[3]), b.clause(b.definite(who), join(0, b.verb("have", english.Lemma, k[1]), b.bareSettle(k[2].Phrase)))))
}

// signPlaces are the ends of nouns for where something is seen or happens.
var signPlaces = strings.Fields("学校 社区 家庭 医院 病房 单位 机构 班级 伤口 切口 皮肤 局部 部位 处")

func placeOfSign(k []*item) bool {
	return endsIn(k[0].head.text, signPlaces...)
}

func whenOccursIn(b *builder, k []node) english.Phrase {
	prep := "in"
	if t := k[0].head.text; strings.HasSuffix(t, "部位") || strings.HasSuffix(t, "处") || strings.HasSuffix(t, "学校") {
		prep = "at"
	}
	place := b.numbered(k[0].Phrase)
	if !place.Determined {
		place = b.inferred("the", place)
	}
	sign := b.clause(b.bareSettle(k[2].Phrase), b.verb("occur", english.Lemma, k[1]))
	return as(english.Clause, join(0, b.put("when", k[3]), sign, b.put(prep), place))
}
