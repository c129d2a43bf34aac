package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// manner turns "de façon" or "de manière" with an adjective into an adverb: "de façon significative" is "significantly", and where
// English has no adverb "in a … manner".
// Source: Le bon usage, adverbial phrases; CGEL, adverbs of manner.
func manner(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		de, way, adj := s.chunks[i], s.at(i+1), s.at(i+2)
		if de.is(tAdv) && (strings.HasPrefix(de.lemma, "de façon ") || strings.HasPrefix(de.lemma, "de manière ")) && s.adverbToo(i+1) {
			return 3, []*chunk{de, way, adj} // de façon régulière et adaptée, with an entry for the first three words
		}
		if way.is(tNoun) && (way.lemma == "façon" || way.lemma == "manière") && adj.is(tAdj) && s.withoutDe(de) && len(adj.words) == 1 && adj.toAdverb() {
			adj.cover(way)
			return 3, []*chunk{de, adj.note("manner")} // réduit de façon significative
		}
		if !de.is(tPrep) || !way.is(tNoun) ||
			!(de.lemma == "de" && (way.lemma == "façon" || way.lemma == "manière") || de.lemma == "à" && way.lemma == "titre") || !adj.is(tAdj) ||
			len(adj.words) != 1 && !(len(adj.words) == 3 && adj.words[1].Text == "and" && adj.head != 1) {
			return 0, nil
		}
		adj.cover(de)
		adj.cover(way)
		said := de.source + " " + way.source
		if source := adj.words[0].Source; adj.toAdverb() {
			adj.words[0].Source = said + " " + source
			if s.adverbToo(i + 3) {
				return 5, []*chunk{adj.note("manner"), s.at(i + 3), s.at(i + 4)} // de façon régulière et adaptée
			}
			return 3, one(adj.note("manner"))
		}
		adj.put(0, grammar("in", "prep", "manner"), grammar("a", "det", "manner"))
		adj.words = append(adj.words, english.Word{Text: "manner", POS: "noun", Source: said, Rules: []string{"french/manner"}})
		adj.tag = tAdv
		return 3, one(adj.note("manner"))
	})
}

// adverbToo makes an adverb of the adjective that the "et" at k joins to one.
func (s *sentence) adverbToo(k int) bool {
	and, more := s.at(k), s.at(k+1)
	if !and.is(tCoord) || and.lemma != "et" || !more.is(tAdj, tPast) || len(more.words) != 1 || s.at(k+2).is(tNoun, tPrep) || !more.toAdverb() {
		return false
	}
	more.note("manner")
	return true
}

// withoutDe takes the de from a verb or participle whose term holds it, since it belongs to the manner: "réduit [de façon importante]" is no "réduire de".
func (s *sentence) withoutDe(c *chunk) bool {
	w := c.headWord()
	if !c.is(tFin, tInf, tPast, tPres) || w.Entry == nil {
		return false
	}
	bare, ok := strings.CutSuffix(w.Entry.Term, " de")
	if !ok {
		return false
	}
	for _, e := range s.t.lookup(bare) {
		if e.POS == "verb" {
			w.Text, w.Alternatives, w.Entry = e.English[0], e.English[1:], e
			return true
		}
	}
	return false
}

// adverbOf is the English adverb of an English adjective.
func adverbOf(t string) (string, bool) {
	for _, adv := range []string{t, t + "ly", strings.TrimSuffix(t, "e") + "y", t + "ally", strings.TrimSuffix(t, "y") + "ily"} {
		if lang.CommonPOS(adv).Has(lang.Adverb) && (adv != t || strings.HasSuffix(t, "ly")) {
			return adv, true
		}
	}
	return "", false
}

// toAdverb makes adverbs of the adjectives of the chunk; it leaves the chunk as it is where English has none.
func (c *chunk) toAdverb() bool {
	words := slices.Clone(c.words)
	for k := range words {
		w := &words[k]
		if w.Entry == nil && w.POS != "adj" && len(words) > 1 {
			continue // and, or, a comma
		}
		adv, ok := adverbOf(w.Text)
		if !ok || w.Form != english.Lemma {
			return false
		}
		w.Text, w.Alternatives, w.POS = adv, nil, "adv"
	}
	c.words, c.tag = words, tAdv
	return true
}

// route makes adverbs of further routes of administration: "par voie orale ou intraveineuse" is "orally or intravenously".
// Source: Le bon usage, the ellipsis of a repeated noun.
func route(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tAdv) || !strings.HasPrefix(c.lemma, "par voie ") || len(c.words) != 1 || !strings.HasSuffix(c.words[0].Text, "ly") {
			continue
		}
		for k := i + 1; (s.at(k).is(tCoord) || s.at(k).mark(",")) && s.at(k+1).is(tAdj); k += 2 {
			adj := s.chunks[k+1]
			switch bare := drugRoutes[c.words[0].Text]; {
			case adj.toAdverb():
				adj.note("route")
			case bare != "" && (i == 0 || s.at(i-1).mark(",")):
				c.words[0].Text, c.words[0].POS, c.tag = bare, "adj", tPP // , par voie orale ou intra-articulaire: oral or intra-articular
				c.note("route")
			}
		}
	}
}

// thatIs sets the comma behind "that is": "c'est-à-dire sans dialyse" is "that is, without dialysis".
// Source: The Chicago Manual of Style, commas with that is.
func thatIs(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, next := s.chunks[i], s.at(i+1)
		if i == 0 && c.lemma == "c'est pourquoi" && s.leftIs(",") {
			c.words[0].Text, c.words[0].Alternatives = "which is why", nil // effective, [c'est pourquoi il est prescrit]
			return 1, one(c.note("that-is"))
		}
		if len(c.words) != 1 || c.words[0].Text != "that is" || next == nil || next.mark(",") {
			return 0, nil
		}
		c.words = append(c.words, grammar(",", "", "that-is"))
		return 1, one(c.note("that-is"))
	})
}
