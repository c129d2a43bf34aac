package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// thanBeforeRules render a change that is measured by an earlier state of the same patients (Lü 1999, 较, 比).
var thanBeforeRules = []Rule{
	// 较 + 平时 + 减少一半: decrease by half compared with usual; 较 + 治疗前 + 显著下降: decrease significantly compared with before treatment.
	{Name: "than-usual", Gives: "VP", Pattern: "较|比|与|较之|相比 " + earlierStates + " VP", Head: 2, Cost: -0.5, Build: thanUsual},
	// 较 + 治疗前 + 更 + 稳定: more stable than before treatment.
	{Name: "than-before", Gives: "AP", Pattern: "较|比 " + earlierStates + " AP", Head: 2, Cost: -0.4, Build: thanEarlier},
	// 血压 + 较 + 对照组 + 明显升高: blood pressure is markedly elevated compared with the control group.
	{Name: "than-group", Gives: "VP", Pattern: "较 NP VP", Head: 2, Cost: -0.2, When: groupSecond, Build: thanGroup},
}

// earlierStates are what patients are compared with.
const earlierStates = "平时|平常|往常|平日|以往|治疗前|术前|干预前|入院时|入院前|基线|基线时|用药前|护理前|训练前|手术前|孕前|发病前|入组时|接种前|化疗前|放疗前"

// earlierState gives their English.
var earlierState = map[string]string{"治疗前": "before treatment", "术前": "before surgery", "手术前": "before surgery", "干预前": "before the intervention", "入院时": "at admission", "入院前": "before admission", "基线": "baseline",
	"基线时": "baseline", "用药前": "before medication", "护理前": "before nursing care", "训练前": "before training", "孕前": "before pregnancy", "发病前": "before onset", "入组时": "at enrollment", "接种前": "before vaccination", "化疗前": "before chemotherapy", "放疗前": "before radiotherapy"}

// earlier is the English of an earlier state; all words without one of their own say what is usual.
func earlier(n node) string {
	if word := earlierState[n.head.text]; word != "" {
		return word
	}
	return "usual"
}

func thanUsual(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("compared with "+strings.TrimPrefix(earlier(k[1]), "at "), k[0], k[1]))
}

func thanEarlier(b *builder, k []node) english.Phrase {
	a := moreSo(k[2])
	return join(0, a, b.put("than "+earlier(k[1]), k[0], k[1]))
}

// groupSecond reports one of the groups of a study.
func groupSecond(k []*item) bool { return isGroup(k[1]) }

func thanGroup(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("compared with", k[0]), b.definite(k[1].Phrase))
}
