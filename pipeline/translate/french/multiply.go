package french

import (
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// multiplyBy writes how many times something grows or shrinks: "multiplie le risque par deux" is "doubles the risk", "est multiplié par
// 2,5" "is increased 2.5-fold", "divise par cinq la mortalité" "reduces mortality by a factor of five".
// Source: CGEL, multiplicative verbs; AMA Manual of Style, -fold.
func multiplyBy(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v := s.chunks[i]
		verbs, ok := multiples[v.lemma]
		if !ok || !v.is(tFin, tInf, tPres, tPast, tAdj) {
			return 0, nil
		}
		k := i + 1
		np := s.at(k)
		if np.is(tNoun) {
			k++
		} else {
			np = nil
		}
		by, n := s.at(k), s.at(k+1)
		if !by.prep("par") || !n.is(tNum) || n.lemma == "%" || n.lemma == "unit" {
			return 0, nil
		}
		writeMultiple(v, by, n, verbs)
		if np == nil {
			np = s.at(k + 2)
			if !np.is(tNoun) || v.passive() || v.is(tPast, tAdj) {
				np = nil
			} else {
				k++
			}
		}
		out := one(v)
		if np != nil {
			np.object = true
			out = append(out, np)
		}
		if n.is(tAdv) {
			out = append(out, n)
		}
		return k + 2 - i, out
	})
}

// writeMultiple writes the verb with its number: one verb for both, or a verb and an adverb of the number, which n becomes.
func writeMultiple(v, by, n *chunk, verbs multiple) {
	w := v.mainVerb()
	if w == nil {
		w = v.headWord()
	}
	w.POS, w.Alternatives, w.Source = "verb", nil, w.Source+" "+by.source+" "+n.source
	if v.is(tPast, tAdj) {
		w.Form = english.PastParticiple
	}
	if once := verbs.by[n.words[0].Text]; once != "" && len(n.words) == 1 {
		w.Text = once
		v.cover(n)
	} else {
		w.Text = verbs.verb
		n.words, n.tag, n.head = verbs.times(n.words), tAdv, 0
		n.cover(by)
	}
	v.note("multiply-by")
}

// A multiple is the English of a verb that multiplies: by some numbers a verb of its own, by the others a verb with what follows it.
type multiple struct {
	by    map[string]string
	verb  string
	times func(n []english.Word) []english.Word
}

// increases are the verbs for a few times as much.
var increases = map[string]string{"two": "double", "2": "double", "three": "triple", "3": "triple", "four": "quadruple", "4": "quadruple"}

// multiples are the verbs that multiply.
var multiples = map[string]multiple{
	"multiplier": {increases, "increase", fold},
	"multiplié":  {increases, "increase", fold},
	"diviser":    {map[string]string{"two": "halve", "2": "halve"}, "reduce", byFactor},
}

// fold is 2.5-fold, 5- to 10-fold, fivefold.
func fold(n []english.Word) []english.Word {
	for k := range n {
		if n[k].POS == "num" || n[k].Literal {
			if lang.Look(n[k].Text + "fold").English() {
				n[k].Text += "fold"
			} else if k == len(n)-1 {
				n[k].Text += "-fold"
			} else {
				n[k].Text += "-"
			}
		}
	}
	return n
}

// byFactor is "by a factor of five".
func byFactor(n []english.Word) []english.Word {
	return append([]english.Word{grammar("by a factor of", "prep", "multiply-by")}, n...)
}
