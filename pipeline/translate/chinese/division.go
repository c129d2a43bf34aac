package chinese

import "unmix/pipeline/translate/english"

// divisionRules render what a thing is divided into, where Chinese counts the divisionKinds behind their names (分为 A、B 和 C 三类). English says the
// number first and gives the names behind a colon.
var divisionRules = []Rule{
	// 可 + 分为 + 肾前性、肾性和肾后性 + 三 + 类: can be divided into three types: prerenal, renal, and postrenal.
	{Name: "divided-kinds", Gives: "VP", Pattern: "分为|分成|可分为|可分成 AP|NP NUM 类|型|种|期|组|级|阶段|个阶段|类型|大类|种类型", Cost: -0.6, When: severalKinds, Build: dividedKinds},
}

// divisionKinds give the English of what is counted.
var divisionKinds = map[string]string{"类": "types", "型": "types", "种": "types", "类型": "types", "种类型": "types", "大类": "broad types", "期": "stages", "阶段": "stages", "个阶段": "stages", "组": "groups", "级": "grades"}

// severalKinds reports a list, so that the number counts its members.
func severalKinds(k []*item) bool { return k[1].size > 1 && k[2].rule == nil }

func dividedKinds(b *builder, k []node) english.Phrase {
	names := k[1].Phrase
	if names.Cat == english.NounPhrase {
		names = b.member(names)
	}
	p := join(0, b.verb("be", english.Lemma), b.put("divided into", k[0]), k[2].Phrase, b.put(divisionKinds[k[3].head.text]+":", k[3]), names)
	if zh := k[0].head.text; zh == "可分为" || zh == "可分成" {
		p = as(english.VerbPhrase, join(1, b.put("can"), p))
		p.Finite = true
	}
	return p
}
