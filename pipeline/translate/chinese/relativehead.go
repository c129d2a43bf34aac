package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// relativeHead decides the number of a noun that a clause is about: a count noun of which nothing says that it is one is a plural.
func (b *builder) relativeHead(p english.Phrase) english.Phrase {
	free := p.Count == english.AnyCount && !p.Determined
	if l := b.leftWord(); free && (l == "is" || l == "was") {
		return b.complement(p) // is a factor that affects prognosis
	}
	switch c := b.verbBehind(p); {
	case !free || c == english.AnyCount || lang.IsUncountable(lastWord(headText(p))):
	case c == english.Many:
		return b.plural(p) // diseases that cause death are
	case countNoun(p):
		p.Count = c
		return b.inferred("the", p) // the scale that is used to assess the condition is
	}
	q := b.numbered(p)
	if free && q.Count == english.Singular && countNoun(q) && !slices.Contains(singularBefore, b.leftWord()) {
		return b.plural(p)
	}
	return q
}

// verbsOfOne and verbsOfSeveral are the verbs that tell the number of their subject without doubt.
var (
	verbsOfOne     = strings.Fields("is was has does")
	verbsOfSeveral = strings.Fields("are were have include")
)

// verbBehind is the number that the English verb right behind a phrase asks for, where the phrase ends the fragment and opens the sentence.
func (b *builder) verbBehind(p english.Phrase) english.Count {
	if len(b.set.Right) == 0 || p.Span.End == 0 || p.Span.End > len(b.doc) {
		return english.AnyCount
	}
	if after := strings.TrimLeft(b.doc[p.Span.End:], " "); !strings.HasPrefix(strings.ToLower(after), b.set.Right[0]) {
		return english.AnyCount
	}
	return b.numberAsked()
}

// numberAsked is the number that the English verb right behind the fragment asks for, where the fragment opens the text.
func (b *builder) numberAsked() english.Count {
	switch {
	case len(b.set.Left) > 0 || len(b.set.Right) == 0:
		return english.AnyCount
	case slices.Contains(verbsOfOne, b.set.Right[0]):
		return english.Singular
	case slices.Contains(verbsOfSeveral, b.set.Right[0]):
		return english.Many
	}
	return english.AnyCount
}

// singularBefore are the English words that a singular noun follows.
var singularBefore = strings.Fields("a an the this that each every one another any no")

// activeClause is a clause whose verb has its object behind 的, so that no passive is meant: 患者真正需要 + 的 + 药物, drugs that patients really need.
func (b *builder) activeClause(s *item) (english.Phrase, bool) {
	if ruleName(s) != "clause" {
		return english.Phrase{}, false
	}
	vp, ok := b.activeVerb(s.kids[1])
	if !ok {
		return english.Phrase{}, false
	}
	who := b.subject(b.peopled(b.build(s.kids[0])))
	if ruleName(bareNoun(s.kids[0])) == "pronoun" || pluralNoun(lastWord(headText(who))) {
		who.Count = english.Many
	}
	if !vp.Finite {
		vp = agree(vp, who.Count)
	}
	p := join(0, who, vp)
	p.Cat, p.Finite = english.Clause, true
	return p, true
}

// activeVerb is the verb of a passive, with its adverb before it.
func (b *builder) activeVerb(it *item) (english.Phrase, bool) {
	switch ruleName(it) {
	case "passive":
		return b.build(it.kids[0]).Phrase, true
	case "passive-need":
		return b.verb("need", english.Lemma, node{english.Phrase{Span: it.kids[0].head.span}, it.kids[0]}), true
	case "passive-unmarked":
		return b.activeVerb(it.kids[0])
	case "modal-passive":
		if verb, ok := b.activeVerb(it.kids[1]); ok {
			return b.withAuxiliary(b.build(it.kids[0]), verb), true
		}
	case "passive-adverbial":
		if how := b.build(it.kids[0]); how.Cat == english.AdvPhrase && len(how.Words) == 1 {
			if verb, ok := b.activeVerb(it.kids[1]); ok {
				return join(1, how.Phrase, verb), true
			}
		}
	}
	return english.Phrase{}, false
}

// longClauseCost is high for a clause with a comma in it, which is no relative clause.
func longClauseCost(k []*item) float64 {
	if p := k[0]; len(p.kids) > 0 && strings.HasPrefix(ruleName(p.kids[len(p.kids)-1]), "shi") {
		return 1.5 // 蝙蝠是病毒的宿主: what follows 是 is the noun
	}
	if p := k[0]; p.rule != nil && slices.ContainsFunc(duties, func(r Rule) bool { return r.Name == p.rule.Name }) {
		return 2 // 应考虑患者的价值观: a duty is no attribute
	}
	if ruleName(k[0]) == "people-state" {
		return 0.5 // 成人牙齿缺失的原因: nothing is missing there
	}
	if p := k[0]; ruleName(p) == "clause" && hasObject(p.kids[1]) {
		return 0.8 // 它们可分化为三个胚层的细胞: nothing is missing that the noun could be
	}
	if ruleName(k[0]) == "clause" && strings.HasPrefix(ruleName(k[0].kids[1]), "modal") &&
		slices.Contains([]string{"应", "应该", "应当", "必须", "须"}, firstPart(k[0].kids[1]).head.text) {
		return 1.5 // 患者应保持良好 + 的 + 状态: what the patient should maintain is the state
	}
	if ruleName(k[0]) == "s-copula" {
		return 0.4 // 移植后的生存期: the adjective is no predicate
	}
	if strings.HasSuffix(ruleName(k[0]), "-comma") || strings.HasPrefix(ruleName(k[0]), "clause-verb") || ruleName(k[0]) == "clause-clause" ||
		ruleName(k[0]) == "topic-clause" {
		return 1.5
	}
	return 0
}

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
