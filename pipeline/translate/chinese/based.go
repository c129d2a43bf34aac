package chinese

import (
	"unmix/pipeline/translate/english"
)

// basedRules render what something rests on or is called, before its noun.
var basedRules = []Rule{
	// 误诊为 + 肺结核 + 的 + 血管炎: vasculitis misdiagnosed as tuberculosis.
	{Name: "taken-for", Gives: "NP", Pattern: "误诊为|诊断为|确诊为|定义为|归类为|分类为|视为|判定为|误认为 NP 的 NP", Head: 3, Cost: -0.3, When: notPerson, Build: takenFor},
}

// takings for something, as participles.
var takenWords = map[string]string{"误诊": "misdiagnosed as", "诊断": "diagnosed as", "确诊": "confirmed as", "定义": "defined as", "归类": "classified as", "分类": "classified as", "视为": "regarded as", "判定": "judged to be", "误认": "mistaken for"}

func takenFor(b *builder, k []node) english.Phrase {
	n := len(k)
	word := takenWords[string([]rune(k[0].head.text)[:2])]
	return join(0, k[n-1].Phrase, b.put(word, k[0]), b.bareSettle(k[n-3].Phrase))
}
