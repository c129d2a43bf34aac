package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// definiteTypical reads an adjective with its de, behind a noun with its article, as the adjective alone: "l'aspect typique des lésions" is "the typical
// appearance of the lesions", and "un aspect typique d'angiome" "an appearance typical of angioma".
// Source: Le bon usage, the place of the complement; CGEL, definiteness with a complement.
func definiteTypical(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		det, noun, adj := s.chunks[i], s.at(i+1), s.at(i+2)
		if !det.is(tDet) || det.kind != lang.KindArticle || !noun.is(tNoun) || !adj.is(tAdj) || len(adj.words) != 1 || !tellingAdjectives[adj.lemma] {
			return 0, nil
		}
		plain, de := *adj, *adj
		plain.words = slices.Clone(adj.words)
		plain.lemma = strings.TrimSuffix(adj.lemma, " de")
		plain.words[0].Text, plain.words[0].Alternatives = strings.TrimSuffix(adj.words[0].Text, " of"), nil
		plain.note("definite-typical")
		de.tag, de.lemma, de.kind, de.words = tPrep, "de", lang.KindNone, []english.Word{{Text: "of", POS: "prep", Rules: []string{"french/definite-typical"}}}
		return 3, []*chunk{det, &plain, noun, &de}
	})
}

// tellingAdjectives are adjectives of what something shows, with the de of their complement.
var tellingAdjectives = map[string]bool{"typique de": true, "caractéristique de": true, "spécifique de": true, "évocateur de": true, "classique de": true}
