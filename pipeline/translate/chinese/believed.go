package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// believedRules render what is thought by nobody in particular: 人们认为, it is believed that.
var believedRules = []Rule{
	// 一般 + 认为: it is generally believed that.
	{Name: "believed", Gives: "TOP", Pattern: "人们|一般|普遍|通常|目前|通常人们 认为|相信", Cost: -0.3, Build: believed},
	// 过去 + 人们 + 认为: in the past, it was believed that.
	{Name: "once-believed", Gives: "TOP", Pattern: "过去|以前|以往|曾经|长期以来|既往 人们 认为|相信", Cost: -0.4, Build: onceBelieved},
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
