package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// topicDutyRules render duties about a topic that stands first, and advice to nobody in particular.
var topicDutyRules = []Rule{
	// 儿童 + 应 + 选用 + 低剂量: low doses should be used in children.
	{Name: "topic-duty", Gives: "S", Pattern: "NP " + dutyWords + " 选用|首选|采用|使用|应用|优先选用|优先使用|慎用|避免使用|避免应用|禁用|用|给予|选择|加用 NP", Head: 3, Cost: 0, When: treatedFirst, Build: topicDuty},
	// 最好 + 在餐后服用: it is best to take it after meals.
	{Name: "best-to", Gives: "S", Pattern: "最好 VP", Head: 1, Cost: 0.3, Build: bestTo},
	// 禁止 + 饮酒: drinking is prohibited.
	{Name: "prohibited", Gives: "S", Pattern: "禁止|严禁 VP", Head: 1, Cost: 0.4, Build: prohibited},
	// 如症状加重 + ， + 应及时就诊: if symptoms worsen, patients should seek prompt medical care.
	{Name: "advice-after", Gives: "S", Pattern: "CL ， VP", Head: 2, Cost: 0, When: toldLast, Build: adviceAfter},
}

// treatedFirst reports people who are treated, or a part of the body, before what is used on them. What patients use they may use
// themselves.
func treatedFirst(k []*item) bool {
	if e := k[0].head.entry; e != nil && e.Domain == "anatomy" || strings.HasSuffix(k[0].head.text, "部位") {
		return true
	}
	return isPerson(k[0]) && !slices.Contains([]string{"使用", "应用", "避免使用"}, k[2].head.text) && !slices.Contains(clinicians, k[0].head.text)
}

// uses give the verbs of what is used on somebody, with what follows their participle.
var uses = map[string][2]string{"选用": {"use", ""}, "采用": {"use", ""}, "使用": {"use", ""}, "应用": {"use", ""}, "首选": {"prefer", ""}, "优先选用": {"prefer", ""}, "优先使用": {"prefer", ""},
	"慎用": {"use", "with caution"}, "避免使用": {"avoid", ""}, "避免应用": {"avoid", ""}, "禁用": {"avoid", ""},
	"用": {"use", ""}, "给予": {"give", ""}, "选择": {"choose", ""}, "加用": {"add", ""}}

// hollows are characters of parts of the body that drugs are put into, not on.
var hollows = []string{"眼", "口", "鼻", "耳", "阴道", "结膜"}

func topicDuty(b *builder, k []node) english.Phrase {
	use := uses[k[2].head.text]
	prep := "on"
	if isPerson(k[0].item) || slices.ContainsFunc(hollows, func(h string) bool { return strings.Contains(k[0].head.text, h) }) {
		prep = "in"
	}
	if use[0] == "give" && isPerson(k[0].item) {
		prep = "to" // immunoglobulin can be given to patients
	}
	vp := b.withAuxiliary(k[1], b.passive(b.verb(use[0], english.Lemma, k[2])))
	if use[1] != "" {
		vp = join(0, vp, b.put(use[1]))
	}
	return join(0, b.clause(b.settle(k[3].Phrase), vp), b.put(prep, k[1]), b.settle(b.peopled(k[0])))
}

func bestTo(b *builder, k []node) english.Phrase {
	p := join(1, b.put("it is best to", k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Cat, p.Finite = english.Clause, true
	return p
}
