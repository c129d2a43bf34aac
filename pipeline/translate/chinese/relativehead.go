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
	if left := b.set.Left; free && len(left) > 0 && (left[len(left)-1] == "is" || left[len(left)-1] == "was") {
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
	if left := b.set.Left; free && q.Count == english.Singular && countNoun(q) && (len(left) == 0 || !slices.Contains(singularBefore, left[len(left)-1])) {
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
	if len(b.set.Left) > 0 || len(b.set.Right) == 0 || p.Span.End == 0 || p.Span.End > len(b.doc) {
		return english.AnyCount
	}
	after := strings.TrimLeft(b.doc[p.Span.End:], " ")
	switch {
	case !strings.HasPrefix(strings.ToLower(after), b.set.Right[0]):
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
	if ruleName(k[0]) == "clause" && strings.HasPrefix(ruleName(k[0].kids[1]), "modal") && slices.Contains([]string{"应", "应该", "应当", "必须", "须"}, firstPart(k[0].kids[1]).head.text) {
		return 1.5 // 患者应保持良好 + 的 + 状态: what the patient should maintain is the state
	}
	if ruleName(k[0]) == "s-copula" {
		return 0.4 // 移植后的生存期: the adjective is no predicate
	}
	if strings.HasSuffix(ruleName(k[0]), "-comma") || strings.HasPrefix(ruleName(k[0]), "clause-verb") || ruleName(k[0]) == "clause-clause" || ruleName(k[0]) == "topic-clause" {
		return 1.5
	}
	return 0
}
