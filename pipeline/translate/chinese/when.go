package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// whenRules render the time at which something is found or suspected, or something has or shows a sign: 当…时, 出现…时, …不佳时 (Lü 1999, 时).
var whenRules = []Rule{
	// 当 + 出现 + 神经功能缺损 + 时: when a neurological deficit occurs.
	{Name: "when-there", Gives: "CL", Pattern: "当|在 出现|发生|存在|有|合并|伴有 NP 时|的时候", Head: 2, Cost: -0.3, Build: whenThere},
	// 当 + 短时间内 + 出现 + 多例病例 + 时: when several cases occur within a short time.
	{Name: "when-there-then", Gives: "CL", Pattern: "当|在|若|如果 ADV|PP 出现|发生 NP 时|的时候", Head: 3, Cost: -0.4, Build: whenThereThen},
	// 疗效 + 不佳 + 时: when the response is inadequate.
	{Name: "when-inadequate", Gives: "CL", Pattern: "疗效|治疗效果|反应|治疗反应|应答|控制|血糖控制|血压控制|症状控制|疼痛控制|病情控制 不佳|欠佳|不理想|不满意|不良|较差 时|的时候", Cost: -0.5, Build: whenInadequate},
	{Name: "when-inadequate-term", Gives: "CL", Pattern: "疗效不佳|疗效欠佳|反应不佳|控制不佳|控制不良|控制不理想 时|的时候", Cost: -0.5, Build: whenInadequate},
	// 怀疑 + 脑膜炎 + 时: when meningitis is suspected.
	{Name: "when-suspected", Gives: "CL", Pattern: "怀疑|高度怀疑|临床怀疑|疑有|怀疑有|怀疑为 NP 时|的时候", Head: 1, Cost: -0.5, When: notPersonSecond, Build: whenSuspected},
	// 出现 + 皮疹 + 时: when a rash occurs.
	{Name: "when-occurs", Gives: "CL", Pattern: "出现|发生 NP 时|后|之后|时候", Head: 1, Cost: 0, Build: whenOccurs},
	// 贫血 + 出现 + 之前: before anemia appears.
	{Name: "before-appears", Gives: "CL", Pattern: "NP 出现|发生|发作|消失|缓解|消退 前|之前|以前|后|之后|以后", Cost: 0, When: thingFirst, Build: whenFailsBare},
	// 伤口 + 有 + 渗液 + 时: when the wound has exudate.
	{Name: "when-has", Gives: "CL", Pattern: "NP 有|存在 NP 时|的时候", Head: 2, Cost: -0.2, When: thingFirst, Build: whenHas},
	// 学校 + 出现 + 疫情 + 时: when an outbreak occurs in the school.
	{Name: "when-occurs-in", Gives: "CL", Pattern: "NP 出现|发生 NP 时|的时候", Head: 2, Cost: -0.2, When: placeOfSign, Build: whenOccursIn},
}

func whenThere(b *builder, k []node) english.Phrase {
	p := ifThere(b, []node{k[0], k[1], k[2]})
	p.Words = slices.Clone(p.Words)
	p.Words[0].Text = "when"
	return p
}

func whenThereThen(b *builder, k []node) english.Phrase {
	n := b.bareSettle(k[3].Phrase)
	return as(english.Clause, join(1, b.put("when", k[0], k[4]), n, agree(b.verb("occur", english.Lemma, k[2]), n.Count), k[1].Phrase))
}

func whenOccurs(b *builder, k []node) english.Phrase {
	n := b.bareSettle(k[1].Phrase)
	word := "when"
	if strings.HasSuffix(k[2].head.text, "后") {
		word = "after"
	}
	return as(english.Clause, join(1, b.put(word, k[2]), n, agree(b.verb("occur", english.Lemma, k[0]), n.Count)))
}

// controlled give what is controlled.
var controlled = map[string]string{"血糖控制": "glycemic control", "血压控制": "blood pressure control", "症状控制": "symptom control", "疼痛控制": "pain control", "病情控制": "disease control"}

func whenInadequate(b *builder, k []node) english.Phrase {
	what := "the response"
	if word, ok := controlled[k[0].head.text]; ok {
		what = word
	} else if strings.HasPrefix(k[0].head.text, "控制") {
		what = "control"
	}
	p := as(english.Clause, b.put("when "+what+" is inadequate", k...))
	p.Finite = true
	return p
}

func whenSuspected(b *builder, k []node) english.Phrase {
	word := "suspected"
	switch k[0].head.text {
	case "高度怀疑":
		word = "strongly suspected"
	case "临床怀疑":
		word = "clinically suspected"
	}
	return as(english.Clause, join(0, b.put("when", k[2]), b.clause(b.bareSettle(k[1].Phrase), b.be(as(english.AdjPhrase, b.put(word, k[0]))))))
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
