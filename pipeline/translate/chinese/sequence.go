package chinese

import "unmix/pipeline/translate/english"

// sequenceRules render 先 … 再 …, what is done first and what then (Lü 1999, 先).
var sequenceRules = []Rule{
	// 先 + 静脉给药 + 再 + 改为口服: first give intravenously and then switch to oral administration.
	{Name: "first-then", Gives: "VP", Pattern: "先|首先 VP 再|后|然后|继而|随后 VP", Head: 1, Cost: -0.3, Build: firstThen},
	{Name: "first-then-comma", Gives: "VP", Pattern: "先|首先 VP ， 再|后|然后|继而|随后 VP", Head: 1, Cost: -0.3, Build: firstThen},
}

func firstThen(b *builder, k []node) english.Phrase {
	n := len(k)
	return join(1, b.put("first", k[0]), joinVerbs(k[1].Phrase, b.put("and then", k[n-2]), k[n-1].Phrase))
}
