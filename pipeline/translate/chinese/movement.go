package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// movementRules say from where to where a field, a disease or a policy goes, and where it starts: 从研究走向临床, 从孕期做起.
var movementRules = []Rule{
	// 从 + 化疗 + 转向 + 免疫治疗: shift from chemotherapy to immunotherapy.
	{Name: "move-from-to", Gives: "VP", Pattern: "从|由 NP 走向|转向|迈向|过渡到|发展到|扩展到|扩展至|演变为|进展为|发展为|推广至|推广到 NP", Head: 2, Cost: -0.5, Build: moveFromTo},
	// 从 + 孕期 + 做起: start with pregnancy.
	{Name: "start-from", Gives: "VP", Pattern: "从 NP 做起|抓起|开始做起", Head: 2, Cost: -0.4, Build: startFrom},
}

// movements give the verbs, by the Chinese without its 到 or 为.
var movements = map[string]string{"走向": "move", "转向": "shift", "迈向": "move", "过渡": "transition", "发展": "develop", "扩展": "expand", "演变": "evolve", "进展": "progress", "推广": "expand"}

func moveFromTo(b *builder, k []node) english.Phrase {
	zh := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(k[2].head.text, "到"), "为"), "至")
	return join(0, b.verb(movements[zh], english.Lemma, k[2]), b.put("from", k[0]), b.bare(k[1].Phrase), b.put("to"), b.bare(k[3].Phrase))
}

func startFrom(b *builder, k []node) english.Phrase {
	return join(0, b.verb("start", english.Lemma, k[0], k[2]), b.put("with"), b.event(k[1].Phrase))
}
