package chinese

import "unmix/pipeline/translate/english"

// followingRules point to what is told behind: the following precautions, are as follows.
var followingRules = []Rule{
	// 以下 + 注意事项: the following precautions.
	{Name: "the-following", Gives: "NP", Pattern: "以下|如下 N", Head: 1, Cost: -0.3, When: thingSecond, Build: theFollowing},
	{Name: "the-following-points", Gives: "NP", Pattern: "以下|下列|如下 几点|几个方面|几方面|几种情况|几项|几类|几种|几个|各项|各点|情况|方面", Head: 1, Cost: -0.3, Build: theFollowingPoints},
	// 常见诱因 + 有 + 以下几种: common triggers are as follows.
	{Name: "are-as-follows", Gives: "S", Pattern: "NP 有|主要有|大致有 以下|如下 几种|几点|几类|几项|几个方面|几方面", Head: 0, Cost: -0.3, Build: areAsFollows},
}

// thingSecond leaves amounts out, and places.
func thingSecond(k []*item) bool {
	return k[1].head.kind != numberToken && k[1].head.entry != nil && k[1].head.entry.Domain != "anatomy" && !isPerson(k[1])
}

func theFollowing(b *builder, k []node) english.Phrase {
	p := join(1, b.put("the following", k[0]), b.plural(k[1].Phrase))
	p.Determined = true
	return p
}

// followingPoints is what 以下 stands before when the things are told behind it.
var followingPoints = map[string]string{"几个方面": "aspects", "几方面": "aspects", "方面": "aspects", "几种情况": "situations", "情况": "situations", "几类": "types", "几种": "types"}

func theFollowingPoints(b *builder, k []node) english.Phrase {
	word := followingPoints[k[1].head.text]
	if word == "" {
		word = "points"
	}
	p := as(english.NounPhrase, b.put("the following "+word, k[0], k[1]))
	p.Determined, p.Count, p.Head = true, english.Many, len(p.Words)-1
	return p
}

func areAsFollows(b *builder, k []node) english.Phrase {
	return b.clause(b.plural(k[0].Phrase), join(0, b.verb("be", english.Lemma, k[1]), b.put("as follows", k[2], k[3])))
}
