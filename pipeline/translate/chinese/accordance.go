package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// asStatedRules render clauses that English says with another link: 正如研究所述, as the study states; 升高而无症状, without symptoms; 若已知有狭窄, if there
// is known stenosis.
var asStatedRules = []Rule{
	// 正如 + 该研究 + 所述: as this study states.
	{Name: "as-stated", Gives: "CL", Pattern: "正如|如|如同|就像 NP 所述|所说|所言|所指出|所描述|所预测|所示|所显示", Head: 1, Cost: -0.8, Build: asStated},
	// 据 + 专家 + 所说: according to experts.
	{Name: "as-said-by", Gives: "PP", Pattern: "据|根据 NP 所说|所述|介绍|称|说", Head: 1, Cost: -0.3, Build: asSaidBy},
	// 若 + 已知 + 有 + 狭窄: if there is known stenosis.
	{Name: "if-known", Gives: "CL", Pattern: "若|如|如果|一旦 已知|怀疑|疑似|高度怀疑|已知道 有|存在|患有|合并 NP", Head: 3, Cost: -0.2, When: notPerson, Build: ifKnown},
	// 他们 + 自己: they themselves.
	{Name: "they-themselves", Gives: "NP", Pattern: "PRON 自己|本人|自身", Cost: -0.3, When: personalFirst, Build: theyThemselves},
}

// statings give the verbs of what something says.
var statings = map[string]string{"所述": "state", "所说": "say", "所言": "say", "所指出": "point out", "所描述": "describe", "所预测": "predict", "所示": "show", "所显示": "show"}

func asStated(b *builder, k []node) english.Phrase {
	who := k[1].Phrase
	if who.Count == english.AnyCount && !who.Determined {
		who.Count = english.Singular
		who = b.inferred("the", who)
	}
	return as(english.Clause, join(1, b.put("as", k[0]), b.clause(who, b.verb(statings[k[2].head.text], english.Lemma, k[2]))))
}

func asSaidBy(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("according to", k[0], k[2]), b.settle(k[1].Phrase)))
}

// suspecting give how sure it is that there is something.
var suspecting = map[string]string{"已知": "known", "已知道": "known", "怀疑": "suspected", "疑似": "suspected", "高度怀疑": "strongly suspected",
	"疑诊": "suspected", "可疑": "suspected", "高度疑似": "strongly suspected", "疑似或确诊": "suspected or confirmed", "确诊或疑似": "confirmed or suspected", "已确诊或疑似": "confirmed or suspected"}

func ifKnown(b *builder, k []node) english.Phrase {
	n := join(1, b.put(suspecting[k[1].head.text], k[1]), k[3].Phrase)
	word := subordinators[k[0].head.text]
	return as(english.Clause, join(1, b.put(word, k[0]), b.there(english.Phrase{}, b.bareSettle(n)), english.Phrase{}))
}

func theyThemselves(b *builder, k []node) english.Phrase {
	return reflexive(b, []node{{pronoun(b, k[:1]), k[0].item}, k[1]})
}

// personalFirst reports a pronoun for people.
func personalFirst(k []*item) bool {
	return reflexives[headOfLeaf(k[0])] != ""
}

// basedRules render what something rests on or is called, before its noun.
var basedRules = []Rule{
	// 误诊为 + 肺结核 + 的 + 血管炎: vasculitis misdiagnosed as tuberculosis.
	{Name: "taken-for", Gives: "NP", Pattern: "误诊为|诊断为|确诊为|定义为|归类为|分类为|视为|判定为|误认为 NP 的 NP", Head: 3, Cost: -0.3, When: notPerson, Build: takenFor},
}

// takings for something, as participles.
var takenWords = map[string]string{"误诊": "misdiagnosed as", "诊断": "diagnosed as", "确诊": "confirmed as", "定义": "defined as", "归类": "classified as", "分类": "classified as", "视为": "regarded as", "判定": "judged to be", "误认": "mistaken for"}

func takenFor(b *builder, k []node) english.Phrase {
	word := takenWords[string([]rune(k[0].head.text)[:2])]
	return join(0, k[3].Phrase, b.put(word, k[0]), b.bareSettle(k[1].Phrase))
}

// guidedRules render under whose eyes something is done, and where patients are moved for it.
var guidedRules = []Rule{
	// 在 + 助行器 + 的帮助下: with the help of a walker.
	{Name: "with-help", Gives: "PP", Pattern: "在 NP 帮助下|辅助下|的帮助下|的辅助下", Head: 1, Cost: -0.4, When: notPersonSecond, Build: withHelp},
	// 在 + 医师 + 指导下: under the guidance of a physician.
	{Name: "under-guidance", Gives: "PP", Pattern: "在|于 NP 指导下|监督下|监护下|协助下|陪同下|帮助下|的指导下|的监督下|的协助下|的帮助下", Head: 1, Cost: -0.5, When: guideSecond, Build: underGuidance},
}

// oversights give the English of who stands by.
var oversights = map[string]string{"指导下": "under the guidance of", "监督下": "under the supervision of", "监护下": "under the supervision of", "协助下": "with the assistance of", "陪同下": "accompanied by", "帮助下": "with the help of"}

// overseers are the ends of nouns for those who guide others.
var overseers = strings.Fields("医生 医师 专家 药师 治疗师 营养师 专业人员 医护人员 护士 家长 家属")

// guideSecond reports people who guide others.
func guideSecond(k []*item) bool {
	return isPerson(k[1]) || endsIn(k[1].head.text, overseers...)
}

func underGuidance(b *builder, k []node) english.Phrase {
	who := k[1].Phrase
	if who.Count == english.AnyCount && !who.Determined && k[1].item.rule == nil || ruleName(k[1].item) == "noun" {
		who.Count = english.Singular
		who = b.one(who)
	}
	return as(english.PrepPhrase, join(0, b.put(oversights[strings.TrimPrefix(k[2].head.text, "的")], k[0], k[2]), b.settle(who)))
}

// instrument is one thing that is used, with its article: with the help of a walker.
func (b *builder) instrument(k node) english.Phrase {
	p := k.Phrase
	if endsIn(k.head.text, "镜", "器", "仪", "机", "杖") && p.Count == english.AnyCount && !p.Determined && !hasPostmodifier(p) {
		p.Count = english.Singular
		return b.withArticle("a", p)
	}
	return b.one(p)
}

func withHelp(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("with the help of", k[0], k[2]), b.instrument(k[1])))
}
