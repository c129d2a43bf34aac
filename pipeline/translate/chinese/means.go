package chinese

import "unmix/pipeline/translate/english"

// meansRules render by what or according to what something is done, 采用…进行评估, of a subject that does not do it: is assessed with.
var meansRules = []Rule{
	// 严重程度 + 采用 + 量表 + 进行 + 评估: is assessed with scales.
	{Name: "passive-means", Gives: "PV", Pattern: "采用|使用|应用|利用|用|以|借助|通过|根据|按照|依据|按|参照|基于 NP 进行|来|加以|予以|进行了 V", Head: 3, Cost: -0.45, When: transitiveLast, Build: passiveMeans},
	// 仅依靠 + 体格检查: rely on physical examination alone.
	{Name: "rely-alone", Gives: "VP", Pattern: "仅凭|单凭|只凭|仅靠|单靠|只靠|仅依靠|只依靠|单纯依靠 NP", Head: 1, Cost: -0.1, Build: relyAlone},
}

// means give the English of what introduces the means.
var means = map[string]string{"采用": "using", "使用": "using", "应用": "using", "利用": "using", "用": "with", "以": "with", "借助": "with the aid of", "通过": "through", "根据": "according to", "按照": "according to",
	"依据": "according to", "按": "according to", "参照": "according to", "基于": "on the basis of"}

func passiveMeans(b *builder, k []node) english.Phrase {
	vp := b.bePassive(k[2], k[3].Phrase)
	if k[2].head.text == "进行了" {
		vp = inflect(vp, english.PastSingular)
	}
	return join(0, vp, b.put(means[k[0].head.text], k[0]), b.settle(k[1].Phrase))
}

func relyAlone(b *builder, k []node) english.Phrase {
	return join(0, b.verb("rely", english.Lemma, k[0]), b.put("on"), b.bareSettle(k[1].Phrase), b.put("alone"))
}
