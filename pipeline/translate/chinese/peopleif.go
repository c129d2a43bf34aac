package chinese

import "unmix/pipeline/translate/english"

// peopleIfRules render people of whom something is said in a case that comes first in English: 孕妇如出现阴道出血，应立即就医.
var peopleIfRules = []Rule{
	// 孕妇 + 如出现阴道出血 + ， + 应立即就医: if vaginal bleeding occurs, pregnant women should seek immediate medical care.
	{Name: "people-if", Gives: "S", Pattern: "NP CL ， VP", Head: 3, Cost: -0.2, When: peopleIf, Build: peopleIfThey},
	{Name: "people-if-then", Gives: "S", Pattern: "NP CL ， 则|就|即|也|仍|亦 VP", Head: 4, Cost: -0.2, When: peopleIf, Build: peopleIfThey},
	// 孕妇 + 若血糖控制不佳 + ， + 胎儿易发生巨大儿: in pregnant women, if glycemic control is poor, the fetus ….
	{Name: "people-if-clause", Gives: "S", Pattern: "NP CL ， S", Head: 3, Cost: -0.2, When: peopleIf, Build: peopleIfClause},
	// 腹泻患儿 + 只要 + 能进食 + ， + 就 + 应继续喂养: as long as they can eat, children with diarrhea should ….
	{Name: "people-as-long", Gives: "S", Pattern: "NP 只要|一旦 VP ， 就|则|即|便 VP", Head: 5, Cost: -0.6, When: personFirst, Build: peopleAsLong},
}

func peopleIfClause(b *builder, k []node) english.Phrase {
	in := join(0, b.put("in"), b.people(k[0]))
	p := join(4, in, b.put(","), k[1].Phrase, b.put(",", k[2]), k[3].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

func peopleAsLong(b *builder, k []node) english.Phrase {
	they := b.put("they")
	they.Cat, they.Count, they.Determined = english.NounPhrase, english.Many, true
	condition := join(1, b.put(subordinators[k[1].head.text], k[1]), b.clause(they, k[2].Phrase))
	b.rule = "chinese/people-as-long"
	p := join(2, condition, b.put(",", k[3]), b.clause(b.people(k[0]), k[5].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// peopleIf reports people before the case in which they should do something.
func peopleIf(k []*item) bool {
	first := firstPart(k[1]).head.text
	return isPerson(k[0]) && beginsIn(first, "如", "若", "一旦", "当", "只要", "即使", "即便")
}

func peopleIfThey(b *builder, k []node) english.Phrase {
	last := k[len(k)-1]
	if _, done, ok := dutyOf(last.item); ok && dutyOfAgent(last.item) && !byPatients(done) || ok && englishOf(done) == "stop" {
		if verb, object, around, ok := actedOn(done); ok { // others do it to them
			modal, _, _ := dutyOf(last.item)
			rule := b.rule
			what := b.adding(b.dutyPassive(b.build(modal), b.build(verb).Phrase, b.build(object).Phrase), around)
			b.rule = rule
			in := join(0, b.put("in"), b.people(k[0]))
			return join(4, in, b.put(","), k[1].Phrase, b.put(",", k[2]), what)
		}
	}
	return join(2, k[1].Phrase, b.put(",", k[2]), b.clause(b.people(k[0]), last.Phrase))
}
