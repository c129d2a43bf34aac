package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// rolesRules say what something does for something else, and what deserves more work (Swales and Feak 2012, unit 5).
var rolesRules = []Rule{
	// 对 + 改善睡眠 + 有 + 积极作用: play a positive role in improving sleep.
	{Name: "role-in-doing", Gives: "VP", Pattern: "对|对于|在 VP 有|具有|起|起到|发挥|方面具有|方面有|方面发挥 NP", Head: 3, Cost: -0.4, When: roleLast, Build: roleInDoing},
	// 对 + 改善预后 + 至关重要: be essential for improving the prognosis.
	{Name: "vital-for-doing", Gives: "AP", Pattern: "对|对于 VP 至关重要|非常重要|十分重要|尤为重要|极为重要|很重要|必不可少|不可或缺|非常关键|十分必要|非常必要", Head: 2, Cost: -0.4, Build: vitalForDoing},
	// 对 + 情绪 + 产生 + 不利影响: have an adverse effect on mood.
	{Name: "effect-upon", Gives: "VP", Pattern: "对|对于 NP 产生|造成|带来|有|具有|存在 N", Head: 3, Cost: -0.35, When: effectLast, Build: effectUpon},
}

// roles are what something plays or has in doing a thing, by the end of the Chinese noun.
var roles = []struct{ noun, verb, prep string }{{"作用", "play", "in"}, {"意义", "be", "for"}, {"价值", "have", "in"}, {"帮助", "be", "in"}, {"影响", "have", "on"}, {"优势", "have", "in"}}

func roleLast(k []*item) bool {
	return slices.ContainsFunc(roles, func(r struct{ noun, verb, prep string }) bool { return strings.HasSuffix(k[3].head.text, r.noun) })
}

func roleInDoing(b *builder, k []node) english.Phrase {
	doing := verbForm(k[1].Phrase, english.Gerund)
	for _, r := range roles {
		if !strings.HasSuffix(k[3].head.text, r.noun) {
			continue
		}
		n := k[3].Phrase
		verb := b.verb(r.verb, english.Lemma, k[2])
		switch r.noun {
		case "作用":
			n.Words = slices.Clone(n.Words)
			before, _ := cutLast(n.Words[n.Head].Text)
			n.Words[n.Head].Text, n.Words[n.Head].Alternatives, n.Count = strings.TrimSpace(before+" role"), nil, english.Singular
			n = b.withArticle("a", n)
		case "意义", "帮助":
			n.Count = english.Mass
			n = join(1, b.put("of"), n)
		case "影响":
			n.Count = english.Singular
			n = b.withArticle("a", n)
		default:
			n = b.settle(n)
		}
		return join(0, verb, n, b.put(r.prep, k[0]), doing)
	}
	return k[3].Phrase
}

// upons are what has a preposition of its own behind it, with the verb before it.
var upons = []struct{ noun, verb, prep string }{{"影响", "have", "on"}, {"效应", "have", "on"}, {"冲击", "have", "on"}, {"威胁", "pose", "to"}, {"风险", "pose", "to"}, {"损害", "cause", "to"}, {"损伤", "cause", "to"}, {"伤害", "cause", "to"}, {"压力", "place", "on"}, {"负担", "place", "on"}}

func effectLast(k []*item) bool {
	if strings.HasSuffix(k[2].head.text, "有") && strings.HasSuffix(k[3].head.text, "风险") {
		return false
	}
	return slices.ContainsFunc(upons, func(u struct{ noun, verb, prep string }) bool { return strings.HasSuffix(k[3].head.text, u.noun) })
}

func effectUpon(b *builder, k []node) english.Phrase {
	for _, u := range upons {
		if !strings.HasSuffix(k[3].head.text, u.noun) {
			continue
		}
		n := b.numbered(k[3].Phrase)
		if slices.Contains([]string{"effect", "impact", "threat", "burden"}, lastWord(headText(n))) {
			n = k[3].Phrase
			n.Count = english.Singular
			n = b.withArticle("a", n)
		}
		return join(0, b.verb(u.verb, english.Lemma, k[2]), n, b.put(u.prep, k[0]), b.settle(k[1].Phrase))
	}
	return k[3].Phrase
}

// vital gives these predicates, which take for.
var vital = map[string]string{"至关重要": "essential", "非常重要": "very important", "十分重要": "very important", "尤为重要": "particularly important", "极为重要": "extremely important", "很重要": "important", "必不可少": "essential", "不可或缺": "indispensable", "非常关键": "crucial", "十分必要": "essential", "非常必要": "essential"}

func vitalForDoing(b *builder, k []node) english.Phrase {
	return join(0, as(english.AdjPhrase, b.put(vital[k[2].head.text], k[2])), b.put("for", k[0]), verbForm(k[1].Phrase, english.Gerund))
}
