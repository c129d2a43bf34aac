package chinese

import (
	"unmix/pipeline/translate/english"
)

// relativeWhereRules render clauses with 的 about a place: English has where (Quirk et al. 1985, 17.18).
var relativeWhereRules = []Rule{
	// 患者接受治疗 + 的 + 地方: places where patients receive treatment.
	{Name: "relative-where-done", Gives: "NP", Pattern: "S 的 地方|场所|房间|环境|城市|家庭", Head: 2, Cost: -0.4, When: wholeClause, Build: relativeWhere},
	// 疼痛 + 最明显 + 的 + 部位: the site where pain is most obvious.
	{Name: "relative-where-most", Gives: "NP", Pattern: "NP AP 的 部位|位置|地方|区域|时候|时期|季节", Head: 3, Cost: -0.6, When: superlativeSecond, Build: relativeWhereMost},
	// 疟疾 + 流行 + 的 + 地区: areas where malaria is prevalent.
	{Name: "relative-prevalent-short", Gives: "NP", Pattern: "N 流行|高发|多发|盛行 地区|国家|区域|社区", Head: 2, Cost: -0.5, When: notPersonFirst, Build: relativePrevalent},
}

// whereEnglish are the places and populations that a clause can describe.
var whereEnglish = map[string]string{"地区": "areas where", "国家": "countries where", "医院": "hospitals where", "区域": "areas where", "中心": "centers where", "机构": "institutions where", "单位": "units where", "环境": "settings where", "场所": "places where", "社区": "communities where", "部位": "sites where", "人群": "populations where", "地方": "places where", "房间": "rooms where", "城市": "cities where", "家庭": "families where"}

func relativeWhere(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, b.put(whereEnglish[k[2].head.text], k[2])), k[0].Phrase)
	p.Count, p.Determined, p.Head = english.Many, true, 0
	return p
}

// prevalences say how much of an illness there is at a place.
var prevalences = map[string]string{"流行": "prevalent", "高发": "common", "多发": "common", "盛行": "prevalent", "常见": "common", "罕见": "rare", "少见": "uncommon"}

func relativePrevalent(b *builder, k []node) english.Phrase {
	where := b.put(whereEnglish[k[len(k)-1].head.text], k[len(k)-1])
	what := b.settle(k[0].Phrase)
	is := agree(b.verb("be", english.Lemma), what.Count)
	p := join(0, as(english.NounPhrase, where), what, is, b.put(prevalences[k[1].head.text], k[1:len(k)-1]...))
	p.Count, p.Determined, p.Head = english.Many, true, 0
	return p
}

// wholeClause reports a clause of which nothing is missing that the noun behind it could be.
func wholeClause(k []*item) bool {
	if ruleName(k[0]) != "clause" {
		return false
	}
	vp := k[0].kids[1]
	return hasObject(vp) || vp.head.reads("verb") && intransitive(englishOf(vp))
}

// mostPlaces give the place or time of which a superlative is said.
var mostPlaces = map[string]string{"部位": "the site where", "位置": "the location where", "地方": "the place where", "区域": "the area where", "时候": "the time when", "时期": "the period when", "季节": "the season when"}

func relativeWhereMost(b *builder, k []node) english.Phrase {
	what := b.settle(k[0].Phrase)
	is := agree(b.verb("be", english.Lemma), what.Count)
	p := join(0, as(english.NounPhrase, b.put(mostPlaces[k[3].head.text], k[2], k[3])), what, is, k[1].Phrase)
	p.Count, p.Determined, p.Head = english.Singular, true, 0
	return p
}
