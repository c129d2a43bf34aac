package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// traitRules render what a thing is like, said as a row of nouns with their adjectives: 来源丰富、采集方便, an abundant source and easy
// collection. English has the adjectives before the nouns, and "have" where the row is the predicate.
var traitRules = []Rule{
	// 来源 + 丰富 + 、 + 采集 + 方便.
	{Name: "traits", Gives: "NP", Pattern: "N A 、|，|和|且|及 N A", Cost: 0.1, When: plainTraits, Build: traits},
	// 起病 + 急 + ， + 病情 + 凶险, a sentence: the onset is acute, and the condition is critical.
	{Name: "traits-clause", Gives: "S", Pattern: "N A|AP ， N A|AP", Cost: 0.3, When: plainTraits, Build: traitsClause},
	{Name: "have-traits", Gives: "VP", Pattern: "N A 、|，|和|且|及 N A", Cost: 0.4, When: plainTraits, Build: haveTraits},
	// 具有 + 安全、有效 + 的 + 优点: have the advantages of being safe and effective.
	{Name: "advantage-of-being", Gives: "VP", Pattern: "具有|有|具备 AP|A 的 优点|优势|特点|特征|特性", Head: 1, Cost: 0.1, Build: advantageOfBeing},
	// 致瘤性和伦理 + 方面 + 的 + 担忧: concerns about tumorigenicity and ethics.
	{Name: "in-respect", Gives: "NP", Pattern: "NP 方面 的 NP", Head: 3, Cost: -0.1, Build: inRespect},
}

// plainTraits keeps findings out, whose adjectives say more of people than of things: 恶心、腹痛.
func plainTraits(k []*item) bool {
	for i := 1; i < len(k); i += 3 {
		if isPerson(k[i-1]) || k[i].head.reads("noun") {
			return false
		}
	}
	return true
}

// trait puts the adjective before its noun, with an article before what can be counted.
func (b *builder) trait(n, a node) english.Phrase {
	p := b.numbered(join(1, as(english.AdjPhrase, a.Phrase), n.Phrase))
	p.Cat = english.NounPhrase
	if last := lastWord(headText(p)); p.Words[0].Text == "few" && (last == "amount" || last == "volume" || last == "quantity") {
		p.Words[0].Text, p.Words[0].Alternatives, p.Count = "small", nil, english.Singular
	}
	if p.Count == english.Mass && p.Words[0].Text == "many" {
		p.Words[0].Text, p.Words[0].Alternatives = "much", nil
	}
	if slices.Contains(oneOfIts, lastWord(headPart(headText(p)))) {
		return b.one(p)
	}
	return b.bareSettle(p)
}

func traits(b *builder, k []node) english.Phrase {
	p := b.trait(k[0], k[1])
	for i := 2; i < len(k); i += 3 {
		link := b.put("and", k[i])
		if i+3 < len(k) {
			link = b.put(",", k[i])
		} else if len(k) > 5 {
			link = b.put(", and", k[i])
		}
		p = join(0, p, link, b.trait(k[i+1], k[i+2]))
	}
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

func haveTraits(b *builder, k []node) english.Phrase {
	return join(0, b.verb("have", english.Lemma), traits(b, k))
}

// merits give the English of what a thing has.
var merits = map[string]string{"优点": "the advantages of", "优势": "the advantages of", "特点": "the characteristics of", "特征": "the characteristics of", "特性": "the properties of"}

func advantageOfBeing(b *builder, k []node) english.Phrase {
	word := strings.Replace(merits[k[3].head.text], "advantages", "advantage", 1)
	return join(0, b.verb("have", english.Lemma, k[0]), b.put(word+" being", k[2], k[3]), k[1].Phrase)
}

// respects are the prepositions behind nouns of thought and of change, by the end of the Chinese word.
var respects = []struct{ noun, prep string }{
	{"担忧", "about"}, {"顾虑", "about"}, {"担心", "about"}, {"疑虑", "about"}, {"争议", "about"}, {"问题", "with"}, {"知识", "about"}, {"信息", "about"}, {"教育", "about"}, {"数据", "on"}, {"证据", "on"}, {"研究", "on"}, {"指导", "on"}, {"建议", "on"}, {"指南", "on"},
	{"作用", "in"}, {"进展", "in"}, {"进步", "in"}, {"优势", "in"}, {"差异", "in"}, {"改善", "in"}, {"经验", "in"}, {"应用", "in"}, {"挑战", "in"}, {"不足", "in"}, {"突破", "in"}, {"培训", "in"}, {"价值", "in"},
}

func inRespect(b *builder, k []node) english.Phrase {
	prep := "in"
	for _, r := range respects {
		if strings.HasSuffix(k[3].head.text, r.noun) {
			prep = r.prep
			break
		}
	}
	return join(0, k[3].Phrase, b.put(prep, k[1], k[2]), b.settle(k[0].Phrase))
}

// traitsClause says of each thing what it is like.
func traitsClause(b *builder, k []node) english.Phrase {
	p := join(0, b.clause(k[0].Phrase, b.be(k[1].Phrase)), b.put(", and", k[2]), b.clause(k[3].Phrase, b.be(k[4].Phrase)))
	p.Cat, p.Finite = english.Clause, true
	return p
}
