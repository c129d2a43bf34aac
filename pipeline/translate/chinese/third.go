package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// thirdRules name a part of an organ by its share of the length (Terminologia Anatomica speaks of thirds so): 食管的下三分之一, the lower third of
// the esophagus.
var thirdRules = []Rule{
	{Name: "third-of-short", Gives: "NP", Pattern: "N " + thirdSides + " NUM", Head: 2, Cost: -0.5, When: shareLast, Build: thirdOfShort},
}

const thirdSides = "上|中|下|前|后|内|外|近端|远端"

// sidesOfThird give the English of the sides.
var sidesOfThird = map[string]string{"上": "upper", "中": "middle", "下": "lower", "前": "anterior", "后": "posterior", "内": "inner", "外": "outer", "近端": "proximal", "远端": "distal"}

func shareLast(k []*item) bool {
	t := k[len(k)-1].head.text
	return strings.Contains(t, "分之") || strings.Contains(t, "/")
}

func (b *builder) third(whole, side, share node) english.Phrase {
	part := share.Phrase
	if rest, ok := strings.CutPrefix(headText(part), "one "); ok {
		part.Words[part.Head].Text = strings.TrimPrefix(rest, "one-")
	}
	p := join(1, b.put("the "+sidesOfThird[side.head.text], side), as(english.NounPhrase, part), b.put("of"), b.settle(whole.Phrase))
	p.Count, p.Determined = english.Singular, true
	return p
}

func thirdOfShort(b *builder, k []node) english.Phrase { return b.third(k[0], k[1], k[2]) }
