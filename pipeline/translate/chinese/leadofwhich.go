package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// leadOfWhichRules render 其中 at the head of a fragment, behind what it is part of.
var leadOfWhichRules = []Rule{
	// 其中 + 近一半 + 未被诊断: nearly half of whom are undiagnosed.
	{Name: "lead-of-which", Gives: "TOP", Pattern: "其中 NUM|QTY VP|AP", Head: 2, Cost: 0.02, Weigh: ofWhichCost, Build: ofWhich},
	// 其中 + 大多数 + 发生在儿童中: most of which occur in children.
	{Name: "lead-most-of-which", Gives: "TOP", Pattern: "其中 大多数|绝大多数|大部分|多数|部分|少数|一部分 VP|AP", Head: 2, Cost: 0, Weigh: ofWhichCost, Build: mostOfWhich},
	// 其中 + 可能 + 包括补液: which may include rehydration.
	{Name: "lead-of-which-noun", Gives: "TOP", Pattern: "其中 S", Head: 1, Cost: 0.3, Build: ofWhichClause},
	// 其中 + 老年人 + 占 + 30%: 30% of whom were older adults.
	{Name: "lead-of-whom-number", Gives: "TOP", Pattern: "其中 N NUM 例|名|人|位", Head: 1, Cost: -0.6, When: peopleSecond, Build: ofWhomShare},
}

// ofWhichCost is high for adjectives that are verbs as well: 死亡 is "die".
func ofWhichCost(k []*item) float64 {
	if ruleName(k[2]) == "adjective-phrase" && k[2].head.reads("verb") {
		return 0.8
	}
	return 0
}

func ofWhich(b *builder, k []node) english.Phrase {
	return b.partDoes(k[2], k[1].Phrase, b.put(b.ofWhole(), k[0]))
}

func mostOfWhich(b *builder, k []node) english.Phrase {
	return b.partDoes(k[2], b.put(most[k[1].head.text]+" "+b.ofWhole(), k[0], k[1]))
}

// ofWhole takes the whole up that the English on the left names.
func (b *builder) ofWhole() string {
	if left := b.set.Left; len(left) == 0 || strings.ContainsAny(left[len(left)-1], ".;:!?") {
		return "of these" // a sentence begins
	}
	if b.peopleBefore() {
		return "of whom"
	}
	return "of which"
}

// partDoes says of a part what it does or is: nearly half of whom are undiagnosed.
func (b *builder) partDoes(does node, part ...english.Phrase) english.Phrase {
	vp := b.predicate(does)
	return as(english.Clause, join(len(part), append(part, agree(vp, english.Many))...))
}

func ofWhichClause(b *builder, k []node) english.Phrase {
	b.doubts += 0.2
	if slices.ContainsFunc(k[1].Words, func(w english.Word) bool { return w.Text == "role" }) {
		return b.led("in which", k[0], k[1].Phrase) // something plays a role in a thing
	}
	return b.led("of which", k[0], k[1].Phrase)
}

// peopleSecond reports people of whom there is a number.
func peopleSecond(k []*item) bool {
	return isPerson(k[1]) || slices.Contains([]string{"男性", "女性", "男", "女", "儿童", "老年人"}, k[1].head.text)
}

func ofWhomShare(b *builder, k []node) english.Phrase {
	share := k[len(k)-1].Phrase
	if k[2].head.text != "占" {
		share = k[2].Phrase
	}
	be := b.verb("be", english.PastPlural)
	p := join(0, share, b.put("of whom", k[0]), be, b.plural(k[1].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}
