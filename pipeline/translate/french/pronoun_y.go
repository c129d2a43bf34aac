package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// governsA gives a verb the English that it has with à and answers what y is behind it: "y sont confrontés" is "are confronted with it", "y participer"
// "participate in it". A verb without such a construction has a place there.
// Source: Le bon usage, y as a complement with à.
func (g *verbGroup) governsA(s *sentence) (string, bool) {
	if placeVerbs[g.main.lemma] {
		return "", false
	}
	term, w := g.main.lemma+" à", g.main.headWord()
	se := slices.ContainsFunc(g.parts, func(c *chunk) bool { return c.is(tObj) && c.lemma == "se" })
	if se {
		term = "se " + term
	}
	for _, e := range s.t.lookup(term) {
		if e.POS != "verb" {
			continue
		}
		verb, prep := e.English[0], ""
		if k := slices.IndexFunc(e.English, func(t string) bool { return strings.HasPrefix(t, w.Text+" ") && strings.Count(t, " ") == 1 }); k > 0 && !se {
			verb = e.English[k] // y associer: combine with it, as associer is combine
		}
		if rest, p := cutPreposition(verb); p != "" {
			verb, prep = rest, p+" "
		} else if g.passive && !se {
			continue
		}
		if done := *w; se && g.passive {
			if done.Form = english.PastParticiple; verb == "be "+english.Inflect(done) {
				return prep + "it", true // s'y ajoute: is added to it
			}
			g.passive = false // s'y oppose: opposes it
		}
		if g.passive && strings.Contains(verb, " ") {
			continue // raise awareness of
		}
		w.Text, w.Alternatives = verb, nil
		return prep + "it", true
	}
	if part := participleTerm(g.main); g.passive && part != "" {
		done := *w
		done.Form = english.PastParticiple
		for _, e := range s.t.lookup(part + " à") {
			for _, t := range e.English {
				if prep, ok := strings.CutPrefix(t, english.Inflect(done)+" "); ok && endPrepositions[prep] {
					w.Alternatives = nil
					return prep + " it", true // y est confrontée: is confronted with it
				}
			}
		}
	}
	return "", false
}

// placeVerbs are verbs whose y is mostly a place.
var placeVerbs = wordSet(`retourner revenir aller arriver rester vivre habiter séjourner entrer limiter réduire conserver trouver`)

// endPrepositions are the prepositions that a verb's or an adjective's English may end with.
var endPrepositions = wordSet(`to with in of on from for at`)

// cutPreposition parts the English of a verb or an adjective from the preposition that it ends with, "" for none.
func cutPreposition(text string) (rest, prep string) {
	if at := strings.LastIndexByte(text, ' '); at > 0 && endPrepositions[text[at+1:]] {
		return text[:at], text[at+1:]
	}
	return text, ""
}

// participleTerm is the past participle of a chunk in the form that the glossary has it in, "" for another chunk.
func participleTerm(c *chunk) string {
	word := lastWord(c.source)
	for _, end := range []string{"es", "e", "s"} {
		if base, ok := strings.CutSuffix(word, end); ok && strings.HasSuffix(base, "é") {
			return base
		}
	}
	if strings.HasSuffix(word, "é") {
		return word
	}
	return ""
}

// inIt places the y of être and avoir: behind an adjective it is its complement or a place ("y sont exposés": are exposed to it, "y est plus intense": is more intense
// there), behind a bare noun the complement of both ("y ont accès": have access to it).
// Source: Le bon usage, y as a complement with à.
func inIt(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, next := s.chunks[i], s.at(i+1)
		last := len(v.words) - 1
		if !v.is(tFin, tInf, tPres) || last < 1 {
			return 0, nil
		}
		if n, out := s.needsIt(i, next); n > 0 {
			return n, out
		}
		if v.words[last].Source != "y" || v.words[last].Text != "there" {
			return 0, nil
		}
		y := v.words[last]
		there := func(text string) *chunk {
			y.Text = text
			return &chunk{tag: tPP, words: []english.Word{y}, span: v.span}
		}
		k := i + 1
		for s.at(k).is(tAdv) && k < i+4 {
			k++
		}
		switch adj := s.at(k); {
		case v.lemma == "être" && adj.is(tAdj, tPast) && len(adj.words) > 0:
			text := "there"
			if to := s.complementA(adj); to != "" {
				text = to + " it"
			}
			v.words = v.words[:last]
			return k + 1 - i, slices.Concat([]*chunk{v.note("in-it")}, s.chunks[i+1:k+1], []*chunk{there(text)})
		case next.is(tNoun) && next.det == nil:
			for _, e := range s.t.lookup(v.lemma + " " + next.lemma + " à") {
				verb, prep := cutPreposition(e.English[0])
				w := v.mainVerb()
				if e.POS != "verb" || prep == "" || w == nil {
					continue
				}
				w.Source += " " + next.source
				w.Text, w.Alternatives, w.Entry = verb, nil, e
				v.words = v.words[:last]
				v.cover(next)
				return 2, []*chunk{v.note("in-it"), there(prep + " it")}
			}
		}
		return 0, nil
	})
}

// needsIt writes the en of avoir and a bare noun as the object of their English: "n'en ont pas besoin" is "do not need it".
func (s *sentence) needsIt(i int, next *chunk) (int, []*chunk) {
	v := s.chunks[i]
	last := len(v.words) - 1
	if v.words[last].Source != "en" || !next.is(tNoun) || next.det != nil || v.lemma != "avoir" {
		return 0, nil
	}
	for _, e := range s.t.lookup("avoir " + next.lemma + " de") {
		w := &v.words[last-1]
		if e.POS != "verb" || w.Text != "have" || strings.Contains(e.English[0], " ") {
			continue
		}
		w.Text, w.Alternatives, w.Entry = e.English[0], nil, e
		w.Source += " " + next.source
		v.words[last].Text = "it"
		v.cover(next)
		return 2, []*chunk{v.note("in-it")}
	}
	return 0, nil
}

// complementA is the English preposition of the à that an adjective takes, "" for none.
func (s *sentence) complementA(adj *chunk) string {
	if placeVerbs[strings.TrimSuffix(adj.lemma, "é")+"er"] {
		return ""
	}
	for _, term := range []string{adj.lemma, participleTerm(adj)} {
		for _, e := range s.t.lookup(term + " à") {
			if _, prep := cutPreposition(e.English[0]); term != "" && prep != "" {
				return prep
			}
		}
	}
	return ""
}

// thereDone: on y retrouve des cellules géantes: giant cells are found there; on en distingue trois formes: three forms are distinguished.
func thereDone(c *onClause) (int, []*chunk, bool) {
	v := c.v
	last := len(v.words) - 1
	if last < 1 || !v.pronominal() || !c.object().noun.is(tNoun) || !transitiveTerm(v.headTerm()) {
		return 0, nil, false
	}
	w, np := v.words[last], c.object().noun
	its := w.Source == "en" && articled(np) && !np.plural()
	counted := np.numbered() || np.det != nil && np.det.kind == lang.KindNone
	if w.Source != "y" && !(w.Source == "en" && counted) && !its {
		return 0, nil, false
	}
	v.words = v.words[:last:last]
	article := np.det
	if its { // on en connaît mal le mécanisme: its mechanism is poorly known
		np.owned("en", grammar("its", "det", "one-passive"), "en")
	}
	n, out, ok := objectDone(c)
	if !ok {
		v.words, np.det = append(v.words, w), article
		return 0, nil, false
	}
	if w.Source == "y" {
		out = append(out, &chunk{tag: tPP, words: []english.Word{w}, span: v.span})
	}
	return n, out, true
}
