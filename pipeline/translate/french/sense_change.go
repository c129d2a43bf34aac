package french

import (
	"strconv"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// changeSense reads verbs of going from one value to another: "est passée de 50 à 65 %" is "rose from 50 to 65%".
func (s *sentence) changeSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case (v.lemma == "passer" || w.Entry.Term == "passer de") && s.risesFrom(i) != "":
		w.Text, w.Alternatives = s.risesFrom(i), nil // est passée de 50 à 65 %
		if p := s.at(i + 1); w.Entry.Term == "passer de" {
			w.Text += " from"
		} else if p.is(tPrep) && p.lemma == "de" {
			p.words, p.fixed = []english.Word{{Text: "from", POS: "prep", Source: p.source}}, true
		}
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// risesFrom says whether a verb before "de 50 à 65 %" means that something rises or falls, by the two numbers; "" when no such pair follows.
func (s *sentence) risesFrom(i int) string {
	var pair []float64
	for k := i + 1; k < min(len(s.chunks), i+6) && len(pair) < 2; k++ {
		c := s.chunks[k]
		if !c.is(tPrep, tNum, tNoun) {
			break
		}
		for w := range strings.FieldsSeq(strings.ReplaceAll(c.source, "\u00a0", " ")) {
			if n, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", "."), 64); err == nil && len(pair) < 2 {
				pair = append(pair, n)
			}
		}
	}
	switch {
	case len(pair) < 2 || pair[0] == pair[1]:
		return ""
	case pair[0] < pair[1]:
		return "rise"
	}
	return "fall"
}

// changeBy sets what is changed before the amount: "réduit de 30 % le risque" is "reduces the risk by 30%".
// Source: CGEL, the order of object and measure phrase.
func changeBy(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, k := s.chunks[i], i+1
		if s.at(k).is(tAdv) {
			k++ // réduit d'environ 30 %
		}
		amount, what := s.at(k), s.at(k+1)
		if !v.is(tFin, tInf, tPres) || v.passive() || !amount.is(tNum, tNoun) || amount.lemma != "%" && amount.lemma != "unit" || !what.is(tNoun) || what.det == nil || what.det.kind != lang.KindArticle {
			return 0, nil
		}
		w := v.mainVerb()
		if w == nil || !strings.HasSuffix(w.Text, " by") {
			return 0, nil
		}
		w.Text, w.Alternatives = strings.TrimSuffix(w.Text, " by"), nil
		by := &chunk{tag: tPrep, lemma: "de", span: amount.span, source: amount.source, words: []english.Word{grammar("by", "prep", "change-by")}}
		return k + 2 - i, append([]*chunk{v.note("change-by"), what, by}, s.chunks[i+1:k+1]...)
	})
}
