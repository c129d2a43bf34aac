package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// mostDoneRules render what is done to a thing more or less often, as an attribute of the thing (Quirk et al. 1985, 7.15): the most commonly
// performed operations.
var mostDoneRules = []Rule{
	// 最常 + 施行 + 的 + 手术: the most commonly performed operations.
	{Name: "most-done", Gives: "N", Pattern: "最常|最广泛|最早|最先|最容易|最易|较常|经常|常常|广泛|普遍|很少|较少|极少 V 的 N", Head: 3, Cost: -0.4, When: doneToThing, Build: mostDone},
	// 应用 + 最广泛 + 的 + 方法: the most widely used method.
	{Name: "done-most", Gives: "N", Pattern: "应用|使用|研究 最广泛|最为广泛|最普遍|最为普遍|最多|较多|广泛|较为广泛|最早|较广泛 的 N", Head: 3, Cost: -0.5, Build: doneMost},
	{Name: "now-done-most", Gives: "N", Pattern: "目前|临床 应用|使用|研究 最广泛|最为广泛|最普遍|最为普遍|最多|较多|广泛|较为广泛|最早|较广泛 的 N", Head: 4, Cost: -0.9, Build: nowDoneMost},
}

// oftenDone give the adverbs before the participle.
var oftenDone = map[string]string{"最常": "most commonly", "最广泛": "most widely", "最为广泛": "most widely", "最普遍": "most widely", "最为普遍": "most widely", "最多": "most often", "最早": "first", "最先": "first", "最容易": "most easily", "最易": "most easily",
	"较常": "commonly", "较多": "commonly", "经常": "frequently", "常常": "often", "广泛": "widely", "较为广泛": "widely", "较广泛": "widely", "普遍": "commonly", "很少": "rarely", "较少": "less commonly", "极少": "very rarely"}

// doneToThing reports a verb that takes an object, and a thing to which it is done.
func doneToThing(k []*item) bool {
	e := englishOf(k[1])
	return transitiveVerb(k[1]) && !isPerson(k[3]) && !strings.Contains(e, " ") && !slices.Contains([]string{"cause", "lead", "include", "accompany", "produce"}, e)
}

// doneOften makes the attribute: most commonly used.
func (b *builder) doneOften(adverb node, verb, noun english.Phrase) english.Phrase {
	first := b.put("commonly", adverb)
	first.Words[0].Text = oftenDone[adverb.head.text]
	p := join(2, first, inflect(verb, english.PastParticiple), noun)
	if strings.HasPrefix(first.Words[0].Text, "most ") && p.Count == english.AnyCount && pluralOf(noun.Words, noun.Head) < mostPlural {
		p.Count = english.Singular
	}
	return p
}

func mostDone(b *builder, k []node) english.Phrase {
	return b.doneOften(k[0], k[1].Phrase, k[3].Phrase)
}

// usedOrStudied give the verbs of the nouns of using.
var usedOrStudied = map[string]string{"应用": "use", "使用": "use", "研究": "study"}

func doneMost(b *builder, k []node) english.Phrase {
	return b.doneOften(k[1], b.verb(usedOrStudied[k[0].head.text], english.Lemma, k[0]), k[3].Phrase)
}

func nowDoneMost(b *builder, k []node) english.Phrase {
	word := "at present"
	if k[0].head.text == "临床" {
		word = "in clinical practice"
	}
	return join(0, doneMost(b, k[1:]), b.put(word, k[0]))
}
