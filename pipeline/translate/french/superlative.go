package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// superlative makes a superlative of an article and a comparative: "le plus fréquent" is "the most common", "le moins
// coûteux" "the least expensive", "les plus jeunes" "the youngest". Behind its noun the article gives way to that of the
// noun: "le trouble le plus fréquent" is "the most common disorder".
// Source: Le bon usage, the relative superlative.
func superlative(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		if n, out := s.superlativeAlone(i); n > 0 {
			return n, out
		}
		the, adj := s.chunks[i], s.at(i+1)
		if !the.is(tDet) || the.kind != lang.KindArticle && the.kind != lang.KindPossessive || !adj.is(tAdj, tAdv) ||
			adj.kind != kindComparative && adj.lemma != "plus souvent" {
			return 0, nil
		}
		if n, out := s.mostDone(i); n > 0 {
			return n, out
		}
		if n, out := s.asPossible(i); n > 0 {
			return n, out
		}
		toSuperlative(adj)
		adj.kind = kindSuperlative
		if s.at(i+2).is(tNoun, tName) && !s.at(i-1).is(tNoun, tName, tAdj) && strings.Contains(adj.source, "plus") {
			return 2, []*chunk{the, adj.note("superlative")}
		}
		adj.cover(the)
		if !s.at(i-1).is(tNoun, tName, tAdj, tPast, tPP) {
			adj.put(0, grammar("the", "det", "superlative"))
		}
		return 2, one(adj.note("superlative"))
	})
}

// superlativeAlone writes superlatives without an article and a comparative of their own: by themselves, behind an English determiner, behind one of, and what
// has a word of its own ("meilleur", "jamais").
func (s *sentence) superlativeAlone(i int) (int, []*chunk) {
	the, adj := s.chunks[i], s.at(i+1)
	if next := s.at(i + 2); the.is(tDet) && the.lemma == "le" && adj.is(tMore) && mostOfAll[adj.lemma] != "" &&
		s.at(i-1).is(tFin, tPast, tInf) && !next.is(tAdj, tAdv, tNoun, tPast, tDet, tRel, tSub) {
		adj.words[0].Text, adj.words[0].Alternatives, adj.tag = mostOfAll[adj.lemma], nil, tAdv // redoute le plus: fears most
		adj.cover(the)
		return 2, one(adj.note("superlative"))
	}
	if own := bestWords[the.lemma]; i == 0 && the.is(tAdj) &&
		(the.kind == kindComparative && strings.HasPrefix(the.source, "plus ") || own != "") && (adj.is(tNoun) || adj == nil && s.wordBehind()) &&
		s.oneOfAll() {
		if toSuperlative(the); own != "" {
			the.words[0].Text, the.words[0].Alternatives = own, nil
		}
		return 1, one(the.note("superlative")) // their [plus grande crainte]
	}
	if the.is(tNeg, tAdv) && the.lemma == "jamais" && adj.is(tPast, tAdj) && s.ofAllBefore(i) {
		the.words[0].Text, the.tag = "ever", tAdv
		return 1, one(the.note("superlative")) // la plus grande étude jamais réalisée
	}
	if s.bestOfAll(i) {
		adj.words[0].Text, adj.words[0].Alternatives, adj.kind = bestWords[adj.lemma], nil, kindSuperlative
		return 2, []*chunk{the, adj.note("superlative")}
	}
	if the.is(tDet) && (strings.HasSuffix(the.lemma, "un des") || strings.HasSuffix(the.lemma, "une des")) && adj.is(tAdj) &&
		adj.kind == kindComparative && !s.at(i+2).is(tNoun) {
		toSuperlative(adj) // l'une des plus fréquentes: one of the most common
		adj.kind = kindSuperlative
		return 2, []*chunk{the, adj.note("superlative")}
	}
	return 0, nil
}

// mostDone writes the superlative of an adverb before a participle: "sont les plus souvent incriminés" is "are most often implicated".
func (s *sentence) mostDone(i int) (int, []*chunk) {
	the, adv, prev := s.chunks[i], s.at(i+1), s.at(i-1)
	if !adv.is(tAdv) || !s.at(i+2).is(tPast, tAdj) || !(prev.is(tFin, tInf) && prev.lemma == "être" || prev.is(tNoun) ||
		prev == nil && len(s.set.Left) > 0 && lang.CommonPOS(s.set.Left[len(s.set.Left)-1]).Has(lang.Noun)) {
		return 0, nil
	}
	toSuperlative(adv)
	if w := adv.headWord(); strings.HasPrefix(w.Text, "more ") {
		w.Text, w.Alternatives = "most "+w.Text[len("more "):], nil
	}
	adv.cover(the)
	adv.kind = lang.KindNone
	return 2, one(adv.note("superlative"))
}

// asPossible writes a superlative of what is possible: "le plus complet possible" is "as complete as possible".
func (s *sentence) asPossible(i int) (int, []*chunk) {
	the, adj, possible := s.chunks[i], s.at(i+1), s.at(i+2)
	if the.kind != lang.KindArticle || !possible.is(tAdj) || possible.lemma != "possible" || s.at(i+3).is(tNoun) ||
		!adj.is(tAdv) && s.at(i-1).is(tNoun, tName, tAdj, tPast, tPP) || !toEquality(adj) {
		return 0, nil
	}
	adj.cover(the)
	adj.cover(possible)
	adj.words = append(adj.words, english.Word{Text: "as possible", POS: "adv", Source: possible.source})
	adj.kind, adj.tag = lang.KindNone, tPP
	return 3, one(adj.note("superlative"))
}

// oneOfAll reports an English determiner or rank before the fragment that a superlative follows: their, the, the second.
func (s *sentence) oneOfAll() bool {
	n := len(s.set.Left)
	return n > 0 && (s.leftIs("the") || lowerRanks[s.set.Left[n-1]] || possessives[s.set.Left[n-1]])
}

// ofAllBefore reports a superlative before chunk i, here or in the English on the left.
func (s *sentence) ofAllBefore(i int) bool {
	for k := max(0, i-3); k < i; k++ {
		if s.chunks[k].kind == kindSuperlative {
			return true
		}
	}
	left := s.set.Left
	return slices.ContainsFunc(left[max(0, len(left)-2):], func(w string) bool {
		return w == "most" || slices.ContainsFunc(lang.EnglishAnalyses(w), func(a lang.EnglishForm) bool { return a.Form == lang.FormSuperlative })
	})
}

// possessives are the English ones.
var possessives = wordSet(`my your his her its our their`)

// bestWords are the superlatives of the adjectives that compare without plus.
var bestWords = map[string]string{"meilleur": "best", "pire": "worst"}

// mostOfAll are the adverbs of the superlative that stand by themselves.
var mostOfAll = map[string]string{"plus": "most", "moins": "least"}

// bestOfAll reports whether the determiner at i and the "meilleur" behind it make a superlative: "la meilleure option" is "the best option". What is known or
// done better than before ("la meilleure connaissance de la maladie"), and what has a que of comparison, stays better.
func (s *sentence) bestOfAll(i int) bool {
	the, adj, np := s.chunks[i], s.at(i+1), s.at(i+2)
	if !the.is(tDet) || the.kind != lang.KindArticle || the.lemma != "le" && the.lemma != "la" && the.lemma != "les" && the.lemma != "l'" ||
		!adj.is(tAdj) || bestWords[adj.lemma] == "" || len(adj.words) != 1 {
		return false
	}
	if !np.is(tNoun) || betterThanBefore[np.lemma] {
		return false
	}
	for k := i + 3; k < i+6; k++ {
		if c := s.at(k); c != nil && c.lemma == "que" && !s.at(k+1).is(tFin, tSubj, tObj, tNe) {
			return s.at(k + 2).is(tFin)
		}
	}
	return true
}

// betterThanBefore are nouns of what gets better with time, so that the better one is compared with the one before.
var betterThanBefore = wordSet(`connaissance compréhension prise diffusion hygiène maîtrise formation organisation coordination sensibilisation`)

// bestDone makes a superlative of "mieux" before a participle: "la thérapie la mieux étudiée" is "the best studied therapy".
// Source: Le bon usage, the superlative of adverbs.
func bestDone(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		the, well, part := s.chunks[i], s.at(i+1), s.at(i+2)
		if !the.is(tDet) || the.kind != lang.KindArticle || !well.is(tAdv) || well.lemma != "mieux" || !part.is(tPast, tAdj) || part.head != 0 {
			return 0, nil
		}
		if part.is(tPast) {
			part.setForm(english.PastParticiple)
			part.tag = tAdj
		}
		part.put(0, english.Word{Text: "best", POS: "adv", Source: well.source})
		part.cover(well)
		part.cover(the)
		part.kind = kindSuperlative
		if !s.at(i-1).is(tNoun, tName, tAdj, tPast, tPP) {
			part.put(0, grammar("the", "det", "best-done"))
		}
		return 3, one(part.note("best-done"))
	})
}

// toEquality writes a comparative of superiority as one of equality: as complete.
func toEquality(adj *chunk) bool {
	w := adj.headWord()
	switch {
	case w.Form == english.Comparative && len(adj.words) == 1:
		w.Form = english.Lemma
		adj.put(0, grammar("as", "adv", "superlative"))
	case len(adj.words) == 2 && adj.words[0].Text == "more":
		adj.words[0].Text = "as"
	default:
		return false
	}
	return true
}

func toSuperlative(adj *chunk) {
	w := adj.headWord()
	if w.Form == english.Comparative {
		w.Form = english.Superlative
		return
	}
	for k := range adj.words {
		switch adj.words[k].Text {
		case "less":
			adj.words[k].Text = "least"
		case "more":
			adj.words[k].Text = "most"
		}
	}
}
