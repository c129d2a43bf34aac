package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// seasonRules render the seasons, and what comes back each year: 流感季来临之前, before the influenza season.
var seasonRules = []Rule{
	// 流感季 + 来临 + 之前: before the influenza season.
	{Name: "before-coming", Gives: "PP", Pattern: "NP 来临|到来 前|之前|以前", Head: 0, Cost: -0.4, When: seasonFirst, Build: beforeComing},
	// 在 + 冬季 + 到来 + 之前: before winter.
	{Name: "before-coming-zai", Gives: "PP", Pattern: "在 NP 来临|到来 前|之前|以前", Head: 1, Cost: -0.5, When: seasonSecond, Build: beforeComingZai},
	// 每年 + 流感季 + 来临 + 之前: before the influenza season each year.
	{Name: "before-coming-each", Gives: "PP", Pattern: "每年 NP 来临|到来 前|之前|以前", Head: 1, Cost: -0.6, When: seasonSecond, Build: beforeComingEach},
	// 冬春季 + 多见: be more common in winter and spring.
	{Name: "season-common", Gives: "VP", Pattern: "N 多见|常见|高发|好发|多发", Head: 1, Cost: -0.5, When: seasonFirst, Build: seasonCommon},
	// 每年 + 秋季: every autumn.
	{Name: "every-season", Gives: "PP", Pattern: "每年 春季|夏季|秋季|冬季|春天|夏天|秋天|冬天", Head: 1, Cost: -0.3, Build: everySeason},
}

// seasonEnds are the ends of nouns for a season.
var seasonEnds = strings.Fields("季 季节 冬天 夏天 高峰 高峰期 流行期")

// season reports a noun for a time of the year.
func season(it *item) bool {
	return endsIn(lastWordOf(it), seasonEnds...)
}

func seasonFirst(k []*item) bool { return season(k[0]) }

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

func seasonCommon(b *builder, k []node) english.Phrase {
	how := "more common in"
	if k[1].head.text == "高发" {
		how = "highly prevalent in"
	}
	return join(0, b.verb("be", english.Lemma, k[1]), b.put(how), k[0].Phrase)
}

// seasonNames give the seasons by their first character.
var seasonNames = map[string]string{"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}

func everySeason(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, b.put("every "+seasonNames[string([]rune(k[1].head.text)[0])], k[0], k[1]))
}
