package chinese

import "unmix/pipeline/translate/english"

// lightRules render the verbs of doing, 进行, 予以 and 加以, before another verb: they add nothing to it (Lü 1999, 进行 加以 予以).
var lightRules = []Rule{
	// 对 + 伤口 + 进行 + 清创, where the last is a verb too: debride wounds.
	{Name: "light-on", Gives: "VP", Pattern: "对|给 NP 进行|予以|加以|给予|实施 V", Head: 3, Cost: 0.02, When: transitiveLast, Build: lightOn},
	{Name: "light-on-le", Gives: "VP", Pattern: "对|给 NP 进行|予以|加以|给予|实施 了 V", Head: 4, Cost: 0.02, When: transitiveLast, Build: lightOnPast},
	// 加以 + 排除 + 诊断: exclude the diagnosis.
	{Name: "light-verb", Gives: "VG", Pattern: "加以|予以 V", Head: 1, Cost: 0.1},
}

func lightOn(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.settle(b.peopled(k[1])))
}

func lightOnPast(b *builder, k []node) english.Phrase {
	return join(0, inflect(k[4].Phrase, english.PastSingular), b.settle(b.peopled(k[1])))
}
