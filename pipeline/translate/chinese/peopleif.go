package chinese

import "unmix/pipeline/translate/english"

// peopleIfRules render people of whom something is said in a case that comes first in English: 孕妇如出现阴道出血，应立即就医.
var peopleIfRules = []Rule{
	// 腹泻患儿 + 只要 + 能进食 + ， + 就 + 应继续喂养: as long as they can eat, children with diarrhea should ….
	{Name: "people-as-long", Gives: "S", Pattern: "NP 只要|一旦 VP ， 就|则|即|便 VP", Head: 5, Cost: -0.6, When: personFirst, Build: peopleAsLong},
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
