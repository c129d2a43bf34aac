package french

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// renderedSo sets what something is made behind the thing: "rend difficile la comparaison des études" is "makes the comparison of studies difficult".
// Source: CGEL, object complements.
func renderedSo(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, adj, np := s.chunks[i], s.at(i+1), s.at(i+2)
		if w := v.mainVerb(); v.is(tFin, tInf, tPres) && w != nil && w.Entry != nil && strings.HasPrefix(w.Entry.Term, "rendre ") && strings.HasPrefix(w.Text, "make ") && adj.is(tNoun) && adj.det != nil {
			so := &chunk{tag: tPP, span: v.span, words: []english.Word{{Text: strings.TrimPrefix(w.Text, "make "), POS: "adj", Source: w.Source}}}
			w.Text, w.Alternatives, adj.object = "make", nil, true
			return 2, []*chunk{v, adj, so.note("rendered-so")}
		}
		if !v.is(tFin, tInf, tPres) || v.lemma != "rendre" || !adj.is(tAdj) || !np.is(tNoun) || np.det == nil {
			return 0, nil
		}
		adj.tag, np.object = tPP, true
		return 3, []*chunk{v, np, adj.note("rendered-so")}
	})
}

// keepingVerbs keep a thing in a state, keptSo are such states: "gardez le bras surélevé" is "keep the arm elevated".
var (
	keepingVerbs = map[string]bool{"garder": true, "maintenir": true, "laisser": true, "tenir": true}
	keptSo       = wordSet(`surélevé propre sec ouvert fermé immobile couvert découvert allongé tendu plié fléchi éveillé éteint allumé`)
)
