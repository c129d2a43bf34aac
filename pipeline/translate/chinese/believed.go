package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// believedRules render what is thought by nobody in particular: 人们认为, it is believed that.
var believedRules = []Rule{
	// 一般 + 认为: it is generally believed that.
	{Name: "believed", Gives: "TOP", Pattern: "人们|一般|普遍|通常|目前|通常人们 认为|相信", Cost: -0.3, Build: believed},
	// 目前 + 认为 + 与遗传有关: be currently believed to be related to heredity.
	{Name: "believed-to-be", Gives: "VP", Pattern: "目前|一般|普遍|现|多|通常|现在 认为 VP", Head: 2, Cost: -0.3, When: isRelation, Build: believedToBe},
	// 过去 + 人们 + 认为: in the past, it was believed that.
	{Name: "once-believed", Gives: "TOP", Pattern: "过去|以前|以往|曾经|长期以来|既往 人们 认为|相信", Cost: -0.4, Build: onceBelieved},
	{Name: "once-believed-short", Gives: "TOP", Pattern: "过去|以前|以往|曾经|既往 认为|相信", Cost: -0.3, Build: onceBelieved},
	// 否认 + 自己 + 生病: deny that they are ill.
	{Name: "that-oneself", Gives: "VP", Pattern: "VG 自己 VP|AP", Cost: -0.2, When: reportsOrDenies, Build: thatOneself},
}

// believers are the adverbs of how widely something is believed.
var believers = map[string]string{"一般": "generally ", "普遍": "widely ", "通常": "generally ", "目前": "currently "}

func believed(b *builder, k []node) english.Phrase {
	return as(english.Clause, b.put("it is "+believers[k[0].head.text]+"believed that", k[0], k[1]))
}

func onceBelieved(b *builder, k []node) english.Phrase {
	when := "in the past, it was believed that"
	if k[0].head.text == "长期以来" {
		when = "it has long been believed that"
	}
	return as(english.Clause, b.put(when, k...))
}

func reportsOrDenies(k []*item) bool {
	first, _, _ := strings.Cut(englishOf(k[0]), " ")
	return reports(k) || first == "deny" || first == "doubt" || first == "worry" || first == "realize"
}

func thatOneself(b *builder, k []node) english.Phrase {
	vp := b.predicate(k[2])
	who := "they"
	if len(b.set.Left) > 0 && !b.peopleBefore() {
		b.doubts += 0.2
	}
	return join(0, k[0].Phrase, b.put("that "+who, k[1]), agree(vp, english.Many))
}

// isRelation reports a predicate of what something is related to or caused by.
func isRelation(k []*item) bool {
	e := englishOf(plainPredicate(k[2]))
	return strings.HasPrefix(e, "be ") || strings.HasPrefix(ruleName(plainPredicate(k[2])), "associated") || strings.HasPrefix(ruleName(plainPredicate(k[2])), "bei")
}

// usualBelief give the adverbs of who believes it, and when.
var usualBelief = map[string]string{"目前": "currently", "现": "currently", "现在": "currently", "一般": "generally", "普遍": "widely", "多": "usually", "通常": "usually"}

func believedToBe(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put(usualBelief[k[0].head.text]+" believed to", k[0], k[1]), verbForm(k[2].Phrase, english.Lemma))
}
