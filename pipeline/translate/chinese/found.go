package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// foundRules render what is found, made or reported by nobody in particular, which English says in the passive: 已发现多种基因, multiple genes have been
// found (Quirk et al. 1985, 3.65).
var foundRules = []Rule{
	// 已 + 发现 + 多种基因: multiple genes have been found.
	{Name: "found-already", Gives: "S", Pattern: "已|已经|目前已|现已|迄今已 VG NP", Head: 1, Cost: 0.2, When: foundThing, Build: foundAlready},
	// 还 + 发现 + 两个结节: two nodules were also found.
	{Name: "found-also", Gives: "S", Pattern: "还|也|同时|亦 VG NP", Head: 1, Cost: 0.2, When: foundThing, Build: foundAlso},
}

// discoveries are the verbs of what is found, made or reported.
var discoveries = strings.Fields("find discover identify observe detect report isolate develop approve establish propose publish confirm demonstrate describe record note collect include enroll see test")

func foundThing(k []*item) bool {
	return transitiveVerb(k[1]) && slices.Contains(discoveries, firstOf(englishOf(k[1]))) && !isPerson(k[2])
}

func foundAlready(b *builder, k []node) english.Phrase {
	n := b.subject(k[2].Phrase)
	have := agree(b.verb("have", english.Lemma, k[0]), number(n))
	p := join(0, n, have, b.put("been"), inflect(k[1].Phrase, english.PastParticiple))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func foundAlso(b *builder, k []node) english.Phrase {
	done := join(1, b.put("also", k[0]), inflect(k[1].Phrase, english.PastParticiple))
	return b.clause(k[2].Phrase, join(0, b.verb("be", english.PastSingular), done))
}
