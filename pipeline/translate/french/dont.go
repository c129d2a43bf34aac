package french

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// dont writes the relative of the genitive: "dont la cause doit" is "whose cause must", "dont 30 %" "of which 30%", "dont deux
// graves" "including two severe".
// Source: Le bon usage, dont; CGEL, whose.
func dont(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, np := s.chunks[i], s.at(i+1)
		if np == nil || !(c.is(tRel) && c.lemma == "dont") && !(c.is(tRel, tStrong) && c.lemma == "ce dont") {
			return 0, nil
		}
		if n, out := s.dontObject(i); n > 0 {
			if c.lemma == "ce dont" {
				c.words[0].Text = s.whatOf(i)
			}
			return n, out
		}
		if c.lemma != "dont" {
			return 0, nil
		}
		verb := false
		for k := i + 1; k < i+8 && !s.at(k).is(tPunct); k++ {
			verb = verb || s.at(k).is(tFin)
		}
		way := i == 0 && (s.leftIs("way") || s.leftIs("manner"))
		switch prev := s.at(i - 1); {
		case !way && np.is(tSubj) && np.lemma == "on" && s.at(i+2).is(tFin) && s.at(i+3).is(tNoun) && s.at(i+3).det.article():
			s.at(i + 3).det = nil
			c.words = []english.Word{{Text: "whose", POS: "pron", Source: c.source}}
		case way, prev.is(tNoun) && (prev.lemma == "façon" || prev.lemma == "manière"):
			c.words = []english.Word{{Text: "in which", POS: "pron", Source: c.source}}
			if who := s.at(i + 2); np.is(tFin) && !np.aux && who.is(tNoun) && who.det != nil && !differ(np.number, who.number) {
				return 3, []*chunk{c.note("dont"), who, np} // la façon dont se transmet la maladie
			}
		case !verb:
			c.words = []english.Word{{Text: "including", POS: "prep", Source: c.source}}
			c.tag = tPrep
		case np.is(tStrong, tDet) && s.at(i+2).is(tFin), np.is(tNum) && np.lemma != "%" && s.at(i+2).is(tFin):
			np.words = append(np.words[:len(np.words):len(np.words)], english.Word{Text: "of " + s.whichOf(i), POS: "pron", Source: c.source})
			np.cover(c)
			np.tag = tStrong
			return 2, one(np.note("dont"))
		case np.is(tNoun) && np.det.article():
			np.det = nil
			c.words = []english.Word{{Text: "whose", POS: "pron", Source: c.source}}
		default:
			c.words = []english.Word{{Text: "of which", POS: "pron", Source: c.source}}
		}
		return 1, one(c.note("dont"))
	})
}

// whatOf is what for the "ce dont" at i, which English all and everything have taken in: "ce dont souffre le patient" is "what the patient suffers from".
func (s *sentence) whatOf(i int) string {
	if i == 0 && (s.leftIs("all") || s.leftIs("everything")) {
		return "that"
	}
	return "what"
}

// whichOf is whom behind persons and which elsewhere; a comma may stand between.
func (s *sentence) whichOf(i int) string {
	prev := s.at(i - 1)
	if prev.mark(",") {
		prev = s.at(i - 2)
	}
	if prev.is(tNoun) && prev.human || i == 0 && s.personBefore() {
		return "whom"
	}
	return "which"
}

// dontObject writes dont that is the complement of its verb, whose preposition stays behind: "dont souffrent des millions de personnes" and
// "dont des millions de personnes souffrent" are "that millions of people suffer from".
func (s *sentence) dontObject(i int) (int, []*chunk) {
	np, v := s.at(i+1), s.at(i+2)
	if np.is(tFin) {
		np, v = v, np
	}
	if need := s.at(i + 3); np.is(tNoun, tSubj) && v.is(tFin) && v.lemma == "avoir" && len(v.words) == 1 && need.is(tNoun) &&
		need.lemma == "besoin" && need.det == nil {
		if list := s.t.lookup("avoir besoin de"); len(list) > 0 {
			w := &v.words[0]
			*w = english.Word{Text: list[0].English[0], POS: "verb", Entry: list[0], Source: w.Source + " " + need.source, Form: w.Form}
			v.cover(need)
			return 4, []*chunk{s.dontThat(i), np, v}
		}
	}
	if n, out := s.dontInverted(i); n > 0 {
		return n, out
	}
	if !np.is(tNoun, tSubj) || !v.is(tFin) || v.lemma == "durer" || deWords[lastWord(v.source)] || s.at(i+3).is(tNoun, tAdj, tPast) ||
		differ(v.number, np.number) || !s.governsDe(v) {
		return 0, nil
	}
	return 3, []*chunk{s.dontThat(i), np, v}
}

// dontThat writes the dont at i as the object of its verb: that, and which behind a comma.
func (s *sentence) dontThat(i int) *chunk {
	c := s.chunks[i]
	c.words, c.tag = []english.Word{{Text: "that", POS: "pron", Source: c.source}}, tSub
	if s.at(i-1).mark(",") || i == 0 && s.leftIs(",") {
		c.words[0].Text = "which"
	}
	return c.note("dont")
}

// dontInverted is dontObject with an adverb behind the verb, or a share as the subject: "dont dépend en partie le pronostic" is "on which the prognosis depends
// in part", "dont souffrent 2 % des adultes" "that 2% of adults suffer from".
func (s *sentence) dontInverted(i int) (int, []*chunk) {
	v, k := s.at(i+1), i+2
	if !v.is(tFin) || v.lemma == "durer" {
		return 0, nil
	}
	for s.at(k).is(tAdv) && k < i+4 {
		k++
	}
	adverbs, subject := s.chunks[i+2:k:k], []*chunk{s.at(k)}
	switch np := s.at(k); {
	case np.is(tNum) && s.at(k+1).prep("de") && s.at(k+2).is(tNoun):
		subject = s.chunks[k : k+3 : k+3]
	case np.is(tNum) && len(np.words) > 1:
	case len(adverbs) == 0 || !np.is(tNoun) || np.det == nil || differ(v.number, np.number):
		return 0, nil
	}
	if next := s.at(k + len(subject)); next.is(tNoun, tFin) && len(adverbs) > 0 || !s.governsDe(v) {
		return 0, nil
	}
	that := s.dontThat(i)
	if w := v.mainVerb(); w != nil && len(adverbs) > 0 {
		if verb, prep := cutPreposition(w.Text); prep != "" { // dont dépend en partie le pronostic: on which it depends in part
			w.Text, w.Alternatives = verb, nil
			that.words[0].Text = prep + " which"
		}
	}
	return k + len(subject) - i, slices.Concat([]*chunk{that}, subject, []*chunk{v}, adverbs)
}

// deWords are the forms of de that end a verb's term, whose complement stands behind it then: dont la taille varie de 2 à 10 mm.
var deWords = wordSet(`de d' d’ du des`)

// governsDe reports whether the verb takes de, and gives it the English of that construction: souffrir de is suffer from. De before a measure
// is no complement: augmenter de is increase by.
func (s *sentence) governsDe(v *chunk) bool {
	term := v.headTerm()
	if strings.HasSuffix(term, " de") {
		if w := v.headWord(); w.Entry != nil && strings.HasPrefix(w.Entry.English[0], w.Text+" ") {
			w.Text = w.Entry.English[0] // dont se plaint le patient: complains of
		}
		return true
	}
	if len(v.words) == 0 || v.words[len(v.words)-1].POS != "verb" {
		return false
	}
	for _, e := range slices.Concat(s.t.lookup(term+" de"), s.t.lookup(v.lemma+" de")) {
		if e.POS == "verb" && lastWord(e.English[0]) != "by" {
			w := &v.words[len(v.words)-1]
			w.Text, w.Alternatives, w.Entry = e.English[0], e.English[1:], e
			return true
		}
	}
	return false
}
