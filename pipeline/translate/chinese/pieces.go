package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// Records of what was done count behind the noun, as lists do: 植入支架一枚 (Li and Thompson 1981, 4.2.1). English counts before it.
var piecesRules = []Rule{
	// 支架 + 一 + 枚, as records count: one stent.
	{Name: "counted-behind", Gives: "NP", Pattern: "N NUM 枚|根|例|条|支|片|粒|颗|块|处|个", Head: 0, Cost: 0.1, When: listedThing, Build: countedBehind},
}

// listedThing keeps to plain nouns that are counted by the piece.
func listedThing(k []*item) bool { return k[0].head.kind != latinToken && !timeUnit(k[0]) }

func countedBehind(b *builder, k []node) english.Phrase {
	n := k[0]
	n.Phrase.Words = slices.Clone(n.Phrase.Words)
	if h := n.Phrase.Head; h < len(n.Phrase.Words) {
		n.Phrase.Words[h].Source += k[2].src()
	}
	return counted(b, []node{k[1], n})
}
