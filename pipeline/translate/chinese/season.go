package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// seasonRules render what comes back each year: 流感季来临之前, before the influenza season.
var seasonRules = []Rule{
	// 流感季 + 来临 + 之前: before the influenza season.
	{Name: "before-coming", Gives: "PP", Pattern: "NP 来临|到来 前|之前|以前", Head: 0, Cost: -0.4, When: seasonFirst, Build: beforeComing},
	// 在 + 冬季 + 到来 + 之前: before winter.
	{Name: "before-coming-zai", Gives: "PP", Pattern: "在 NP 来临|到来 前|之前|以前", Head: 1, Cost: -0.5, When: seasonSecond, Build: beforeComingZai},
	// 每年 + 流感季 + 来临 + 之前: before the influenza season each year.
	{Name: "before-coming-each", Gives: "PP", Pattern: "每年 NP 来临|到来 前|之前|以前", Head: 1, Cost: -0.6, When: seasonSecond, Build: beforeComingEach},
}

// seasonEnds are the ends of nouns for a season.
var seasonEnds = strings.Fields("季 季节 冬天 夏天 高峰 高峰期 流行期")

// season reports a noun for a time of the year.
func season(it *item) bool {
	return endsIn(lastPart(it).head.text, seasonEnds...)
}

func seasonFirst(k []*item) bool { return lastPart(k[0]).head != nil && season(k[0]) }

func seasonSecond(k []*item) bool { return seasonFirst(k[1:]) }

func (b *builder) beforeThe(n node, from ...node) english.Phrase {
	p := n.Phrase
	p.Count = english.Singular
	if t := headText(p); !p.Determined && !slices.Contains([]string{"winter", "summer", "spring", "autumn"}, t) {
		p = b.withArticle("the", p)
	}
	return as(english.PrepPhrase, join(0, b.put("before", from...), p))
}

func beforeComing(b *builder, k []node) english.Phrase { return b.beforeThe(k[0], k[1], k[2]) }

func beforeComingZai(b *builder, k []node) english.Phrase {
	return b.beforeThe(k[1], k[0], k[2], k[3])
}

func beforeComingEach(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.beforeThe(k[1], k[2], k[3]), b.put("each year", k[0])))
}
