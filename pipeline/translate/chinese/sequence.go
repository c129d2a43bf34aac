package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// sequenceRules render 先 … 再 …, what is done first and what then, and 一边 … 一边 …, what is done at the same
// time (Lü 1999, 先, 再, 一边).
var sequenceRules = []Rule{
	// 先 + 用静脉抗生素 + ， + 退热后 + 改为 + 口服: first use intravenous antibiotics, then change to oral administration after defervescence.
	{Name: "first-then-change", Gives: "VP", Pattern: "先|首先 VP ， PP|CL|ADV 改为|改用|换用|换为|转为|再改为|再改用|再用|再给予|过渡为|过渡到 NP", Head: 1, Cost: -0.8, When: afterwardsFourth, Build: firstThenChange},
	// 体重达到2000克后 + 再 + 接种: vaccinate after the weight reaches 2000 g.
	{Name: "then-do", Gives: "VP", Pattern: "PP|CL|ADV 再 VP", Head: 2, Cost: -0.3, When: afterwards, Build: thenDo},
}

func afterwardsFourth(k []*item) bool { return strings.HasSuffix(lastWordOf(k[3]), "后") }

// firstThenChange says what is given first, and what in its place later; a drug that is given once more needs no change.
func firstThenChange(b *builder, k []node) english.Phrase {
	change := b.verb("use", english.Lemma, k[4])
	if zh := k[4].head.text; zh != "再用" && zh != "再给予" {
		change = join(0, b.verb("switch", english.Lemma, k[4]), b.put("to"))
	}
	then := join(0, change, b.bareSettle(k[5].Phrase), k[3].Phrase)
	return join(1, b.put("first", k[0]), joinVerbs(k[1].Phrase, b.put("and then", k[2]), then))
}

// afterwards reports a phrase for the time after something.
func afterwards(k []*item) bool {
	last := lastPart(k[0])
	return slices.Contains([]string{"后", "之后", "以后"}, last.head.text) || k[0].rule == nil && strings.HasSuffix(last.head.text, "后") && len([]rune(last.head.text)) > 2
}

func thenDo(b *builder, k []node) english.Phrase { return verbAfter(b, []node{k[0], k[2]}) }
