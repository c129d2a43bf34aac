package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// concessionRules render 尽管, 虽然 and 即使 before something that is no clause.
var concessionRules = []Rule{
	// 尽管 + 这些进展: despite these advances.
	{Name: "despite", Gives: "PP", Pattern: "尽管|虽然 NP", Head: 1, Cost: 0.1, Build: despite},
	// 尽管 + 取得了 + 这些进展: despite these advances.
	{Name: "despite-achieved-le", Gives: "PP", Pattern: "尽管|虽然 取得|有|存在|进行|接受|给予|经过|采取 了 NP", Head: 3, Cost: 0.02, Build: despiteHaving},
	// 尽管 + 使用了三种药物: despite using three drugs.
	{Name: "despite-doing", Gives: "PP", Pattern: "尽管|虽然 VP", Head: 1, Cost: 0.45, When: doingLast, Build: despiteDoing},
	// 即使 + 没有发热: even without fever.
	{Name: "even-without", Gives: "PP", Pattern: "即使|即便|哪怕 没有|无 NP", Head: 2, Cost: 0.02, Build: evenWithout},
	{Name: "even-with", Gives: "PP", Pattern: "即使|即便|哪怕 有|在|存在 NP|PP", Head: 2, Cost: 0.1, Build: evenWith},
	// 虽然 + 罕见: although rare.
	{Name: "although-adjective", Gives: "CL", Pattern: "虽然|尽管|虽|即使 AP", Head: 1, Cost: 0.1, Weigh: althoughAdjectiveCost, Build: althoughAdjective},
	// 虽然 + 罕见 + 但 + 可致命: be rare but can be fatal.
	{Name: "conceded-verb-comma", Gives: "VP", Pattern: "虽然|虽|虽说|尽管 VP ， 但|但是|却|但却|但也|但仍 VP", Head: 1, Cost: -0.2, Build: concededVerb},
	// 即使 + 在晚期: even at an advanced stage.
	{Name: "even-place", Gives: "PP", Pattern: "即使|即便|哪怕 PP", Head: 1, Cost: 0, Build: evenPlace},
	{Name: "even-if", Gives: "CL", Pattern: "即使|即便|哪怕 VP", Head: 1, Cost: 0.4, Build: ifVerb},
	// 即使症状消失 + 也 + 不应停止: should not be stopped even if symptoms disappear.
	{Name: "even-if-ye", Gives: "VP", Pattern: "CL|PP 也|仍|仍然|都|均|亦 VP", Head: 2, Cost: -0.4, When: concedes, Build: verbThenClause},
	{Name: "ye", Gives: "VP", Pattern: "也|亦|均|都|就|又|则|即 VP", Head: 1, Cost: 0.15, Build: also},
	// 即使症状消失 ， + 也 + 不应停药: the drug should not be discontinued.
	{Name: "ye-clause", Gives: "S", Pattern: "也|亦|均|都|就|则|即 S", Head: 1, Cost: 0.15},
	// 该病 + 虽 + 罕见: although the disease is rare.
	{Name: "although-inside", Gives: "CL", Pattern: "NP 虽|虽然|尽管 AP|VP", Head: 2, Cost: 0, When: noBut, Build: althoughInside},
	// 该病虽罕见 ， + 但 + 可能致命: although the disease is rare, it can be fatal.
	{Name: "although-but-verb", Gives: "S", Pattern: "CL ， 但|但是|却|仍 VP", Head: 3, Cost: 0, When: althoughFirst, Build: althoughBut},
	{Name: "although-but-short", Gives: "S", Pattern: "CL 但|但是|却|仍 VP", Head: 2, Cost: 0, When: althoughFirst, Build: althoughButShort},
	{Name: "although-but", Gives: "S", Pattern: "CL ， 但|但是|却|仍 S", Head: 3, Cost: 0.05, Build: ifThen},
}

func despite(b *builder, k []node) english.Phrase {
	return b.prepositional("despite", []node{k[0]}, k[1])
}

func despiteHaving(b *builder, k []node) english.Phrase {
	return b.prepositional("despite", []node{k[0], k[1]}, advances(k[3]))
}

// advances takes the sense of 进展 that what has been achieved has: advances, not the progression of a disease.
func advances(n node) node {
	w := headWord(n.Phrase)
	if w.Entry == nil || w.Entry.Term != "进展" {
		return n
	}
	n.Words = slices.Clone(n.Words)
	h := &n.Words[n.Head]
	h.Text, h.Alternatives, h.Form = "advance", []string{"progress"}, english.PluralNoun
	n.Count = english.Many
	for i := range n.Words[:n.Head] {
		if n.Words[i].Text == "this" {
			n.Words[i].Text, n.Words[i].Alternatives = "these", nil
		}
	}
	return n
}

// doingLast reports a predicate without modal or negation, of which the gerund is a noun.
func doingLast(k []*item) bool {
	name := ruleName(k[1])
	return !strings.HasPrefix(name, "modal") && !strings.HasPrefix(name, "not") && !strings.HasPrefix(name, "negat")
}

func despiteDoing(b *builder, k []node) english.Phrase {
	if k[1].Finite || negated(k[1].Phrase) {
		b.doubts += 0.5 // the clause has no subject
		return as(english.Clause, join(1, b.put("although", k[0]), k[1].Phrase))
	}
	return as(english.PrepPhrase, join(0, b.put("despite", k[0]), inflect(k[1].Phrase, english.Gerund)))
}

func evenWithout(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("even without", k[0], k[1]), b.bareSettle(k[2].Phrase)))
}

func evenWith(b *builder, k []node) english.Phrase {
	if k[2].Cat == english.PrepPhrase {
		return join(1, b.put("even", k[0]), k[2].Phrase)
	}
	if k[1].head.text == "在" {
		if t := headText(k[2].Phrase); t == "indoors" || t == "outdoors" {
			return join(1, b.put("even", k[0], k[1]), as(english.PrepPhrase, k[2].Phrase))
		}
		return as(english.PrepPhrase, join(0, b.put("even in", k[0], k[1]), b.settle(k[2].Phrase)))
	}
	return as(english.PrepPhrase, join(0, b.put("even with", k[0], k[1]), b.bareSettle(k[2].Phrase)))
}

// concessives begin what something happens in spite of.
var concessives = strings.Fields("即使 即便 哪怕 尽管 虽然 无论 不论 不管 纵使")

// concedes reports a concession before 也 and 仍, which English leaves out behind "even if" and nowhere else.
func concedes(k []*item) bool {
	if zh := k[1].head.text; zh == "都" || zh == "均" {
		return true
	}
	it := k[0]
	for it.rule != nil {
		it = it.kids[0]
	}
	return slices.Contains(concessives, it.head.text)
}

// adversative reports a clause that goes on with "but".
func adversative(it *item) bool {
	for it.rule != nil {
		if strings.HasPrefix(it.rule.Name, "state-but") {
			return true
		}
		if n := it.rule.Name; (n == "clause-and" || n == "clause-verb") && slices.Contains([]string{"但", "但是", "却", "然而"}, it.kids[2].head.text) {
			return true
		}
		it = it.kids[len(it.kids)-1]
	}
	return false
}

// despiteBareCost is high for 虽然 with a noun, and no comma before a clause: 虽然 + 该药疗效显著.
func despiteBareCost(k []*item) float64 {
	if ruleName(k[0]) == "despite" {
		return 1
	}
	return 0
}

// althoughAdjectiveCost is high for the result of a test, which is a clause: 即使 + 血培养阴性.
func althoughAdjectiveCost(k []*item) float64 {
	if a := k[1]; ruleName(a) == "adjective-phrase" && (ruleName(a.kids[0]) == "negative" || ruleName(a.kids[0]) == "positive") {
		return 1.2
	}
	return 0
}

func evenPlace(b *builder, k []node) english.Phrase {
	return join(1, b.put("even", k[0]), k[1].Phrase)
}

// verbThenClause moves a concession, condition or reason that precedes the Chinese verb behind the English verb phrase.
func verbThenClause(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, k[0].Phrase)
}

// also renders 也 and 亦; 均, 都, 就, 又, 则 and 即 mark what English leaves to the plural and to word order.
func also(b *builder, k []node) english.Phrase {
	switch k[0].head.text {
	case "也", "亦":
		return b.placeAdverb(as(english.AdvPhrase, b.put("also", k[0])), k[1].Phrase)
	}
	return k[1].Phrase
}

func althoughAdjective(b *builder, k []node) english.Phrase {
	word := "although"
	if k[0].head.text == "即使" {
		word = "even if"
	}
	return as(english.Clause, join(0, b.put(word, k[0]), k[1].Phrase))
}

// althoughInside leaves "although" to the English behind the fragment, when that goes on with "but".
func althoughInside(b *builder, k []node) english.Phrase {
	vp := b.predicate(k[2])
	p := b.clause(b.peopled(k[0]), vp)
	if right := b.set.Right; len(right) > 1 && right[0] == "," && right[1] == "but" {
		p.Words[0].Source = k[1].src() + p.Words[0].Source
		return p
	}
	return as(english.Clause, join(1, b.put("although", k[1]), p))
}

// noBut leaves what is said in spite of it out of the concession.
func noBut(k []*item) bool { return !strings.HasPrefix(ruleName(k[2]), "coordination-but") }

func althoughButShort(b *builder, k []node) english.Phrase {
	return althoughBut(b, []node{k[0], k[1], k[1], k[2]})
}

func althoughFirst(k []*item) bool { return ruleName(k[0]) == "although-inside" }

// althoughBut takes up the subject of the concession with a pronoun.
func althoughBut(b *builder, k []node) english.Phrase {
	rule := b.rule
	count, word := b.subject(b.build(k[0].item.kids[0]).Phrase).Count, "it"
	if isPerson(k[0].item.kids[0]) {
		count = english.Many
	}
	if count == english.Many {
		word = "they"
	}
	b.rule = rule
	pronoun := b.put(word, k[2])
	pronoun.Cat, pronoun.Count, pronoun.Determined = english.NounPhrase, count, true
	return join(2, k[0].Phrase, b.put(",", k[1]), b.clause(pronoun, k[3].Phrase))
}

func concededVerb(b *builder, k []node) english.Phrase {
	return butVerb(b, k[1:])
}
