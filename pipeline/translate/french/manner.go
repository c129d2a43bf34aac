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
		if !de.is(tPrep) || !way.is(tNoun) || !(de.lemma == "de" && (way.lemma == "façon" || way.lemma == "manière") || de.lemma == "à" && way.lemma == "titre") || !adj.is(tAdj) || len(adj.words) != 1 && !(len(adj.words) == 3 && adj.words[1].Text == "and" && adj.head != 1) {
			return 0, nil
		}
		adj.cover(de)
		adj.cover(way)
		said := de.source + " " + way.source
		if source := adj.words[0].Source; adj.toAdverb() {
			adj.words[0].Source = said + " " + source
			return 3, one(adj.note("manner"))
		}
		adj.put(0, grammar("in", "prep", "manner"), grammar("a", "det", "manner"))
		adj.words = append(adj.words, english.Word{Text: "manner", POS: "noun", Source: said, Rules: []string{"french/manner"}})
		adj.tag = tAdv
		return 3, one(adj.note("manner"))
	})
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
			if adj := s.chunks[k+1]; adj.toAdverb() {
				adj.note("route")
			}
		}
	}
}

// thatIs sets the comma behind "that is": "c'est-à-dire sans dialyse" is "that is, without dialysis".
// Source: The Chicago Manual of Style, commas with that is.
func thatIs(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, next := s.chunks[i], s.at(i+1)
		if len(c.words) != 1 || c.words[0].Text != "that is" || next == nil || next.mark(",") {
			return 0, nil
		}
		c.words = append(c.words, grammar(",", "", "that-is"))
		return 1, one(c.note("that-is"))
	})
}
