package identify

import (
	"strings"

	"unmix/pipeline/lang"
)

// decode finds the best path through the tokens (Viterbi) and writes its decision into each token. Of two paths of the
// same weight the one that is English earlier wins, so that the answer never depends on anything but the text.
func (r *reader) decode() {
	n := len(r.tokens)
	if cap(r.back) < n*states {
		r.back = make([]uint8, 2*n*states)
	}
	back := r.back[:n*states]
	var best [states]int32
	for s := range states {
		best[s] = r.enter(0, state(s)) + r.tokens[0].score[s]
	}
	for i := 1; i < n; i++ {
		var next [states]int32
		for to := range states {
			top, from := int32(-1<<30), 0
			for s := range states {
				if v := best[s] + r.step(i, state(s), state(to)); v > top {
					top, from = v, s
				}
			}
			next[to] = top + r.tokens[i].score[to]
			back[i*states+to] = uint8(from)
		}
		best = next
	}
	last := 0
	for s := 1; s < states; s++ {
		best[s] -= r.leave(n - 1)
		if best[s] > best[last] {
			last = s
		}
	}
	for i := n - 1; i >= 0; i-- {
		r.tokens[i].lang = state(last)
		last = int(back[i*states+last])
	}
}

// enter is the cost, as a negative weight, of beginning the stretch in a state.
func (r *reader) enter(i int, to state) int32 {
	switch to {
	case english:
		return 0
	case other:
		return -switchCost[r.tokens[i].gap] - otherEntry
	}
	return -switchCost[r.tokens[i].gap]
}

// leave is the cost of ending the stretch outside English.
func (r *reader) leave(i int) int32 {
	if r.tokens[i].grammar.open {
		return switchCost[gapEdge] + danglingOpen/2
	}
	return switchCost[gapEdge]
}

// step is the weight of passing from the token before i in one state to token i in another: what grammar says of the pair
// if both are of one language, the cost of the change otherwise.
func (r *reader) step(i int, from, to state) int32 {
	a, b := &r.tokens[i-1], &r.tokens[i]
	if from == to {
		switch from {
		case french:
			return r.bond(i, a, b)
		case english:
			return englishBond(a, b)
		}
		return 0
	}
	w := -switchCost[b.gap]
	if b.unit {
		w -= unitBehind
	}
	if to == other {
		w -= otherEntry
	}
	if from == french && a.kind == number && !a.percent && b.grammar.noun != 0 && b.gap <= gapSpace {
		w -= numberForward // "120 | patients": both or neither
	}
	if from == french && a.grammar.open && !a.closes && b.gap <= gapSpace {
		if a.grammar.pos.Has(lang.Conjunction) && !a.grammar.pos.Has(lang.Preposition) {
			w -= danglingLink
		} else {
			w -= danglingOpen
		}
	}
	return w
}

// bond is what speaks for two neighbouring tokens being French together.
func (r *reader) bond(i int, a, b *token) int32 {
	if b.gap > gapJoint {
		return 0
	}
	w := int32(0)
	switch {
	case a.keep == loanWord && b.keep == loanWord:
		return 0
	case a.class == sharedArticle && b.class == acronymToken:
		w += articleAcronym
	case a.class == sharedArticle && a.grammar.open && b.kind == word && !b.capital && b.class != englishFunction && b.class != englishWord:
		w += articleAcronym
		if determines(a, b) {
			w += determined - articleAcronym
		}
	case determines(a, b):
		w += determined
	case a.kind == word && b.kind == word && a.grammar.noun != 0 && agree(a.grammar, b) && !r.modifies(i):
		w += agreeing
	case a.grammar.open && b.class == nameToken && a.gap <= gapSpace && complements(a):
		w += complementName
	case a.grammar.open && (b.grammar.pos != 0 || b.kind == number || b.class == acronymToken || b.class == nameToken || b.class == unknownWord || b.class == englishRare):
		w += complement
	case complements(b) && (a.look.French() && a.grammar.noun != 0 || !a.look.English() || a.grammar.finite && a.look.Count() < common):
		w += complement
	case a.grammar.adjective&b.grammar.noun != 0 && a.class <= unaccentedFrench && prenominal(a.folded):
		w += complement
	}
	switch {
	case a.kind == number || a.unit:
		if b.unit {
			break
		}
		if !a.percent && (b.kind == elision || b.grammar.pos.Has(lang.Preposition) || b.grammar.pos.Has(lang.Numeral) || timeWord(b.folded)) {
			w += numberFrench
		} else if b.grammar.noun != 0 && !b.grammar.open && !b.grammar.finite {
			w += numberNoun
		}
	case b.kind == number && (a.grammar.finite || a.grammar.participle != 0):
		w += numberForward
	case b.class == neutral && b.kind == word && a.grammar.noun != 0:
		w += letterBehind
	case b.class == acronymToken && a.grammar.noun|a.grammar.adjective != 0:
		w += acronymEnds
	}
	return w
}

// englishBond is what speaks for two neighbouring tokens being English together.
func englishBond(a, b *token) int32 {
	if b.gap > gapJoint {
		return 0
	}
	switch {
	case b.unit, a.keep == loanWord && b.keep == loanWord:
		return 0
	case a.kind == number && b.kind == word && !b.look.French():
		return numberForward
	case a.class == acronymToken && b.kind == word && !b.capitals && b.look.English():
		return acronymLeads
	case b.class == neutral && b.kind == word:
		return letterBehind
	case (borrowed(a) || borrowed(b)) && a.kind == word && b.kind == word && lang.PairCount(a.folded, b.folded) > 0:
		return attestedPair
	case b.grammar.noun != 0 && b.look.English() && (a.class == englishWord || a.class == englishArticle || englishDeterminer(a.folded)):
		return englishPhrase
	case a.class == englishFunction && (b.class == sharedFrequent || b.class == sharedUbiquitous) && a.folded != "and" && a.folded != "or":
		return englishObject
	}
	return 0
}

// borrowed reports the words that French owns more than English, which English text may still hold in loan phrases.
func borrowed(t *token) bool { return t.class >= frenchAccented && t.class <= sharedRare }

// englishDeterminer reports the English words that a noun must follow.
func englishDeterminer(folded string) bool {
	switch folded {
	case "the", "a", "an", "any", "each", "every", "this", "that", "these", "those", "its", "their", "his", "her", "our", "your", "some", "no", "both", "other":
		return true
	}
	return false
}

// timeWord reports the French nouns that a number counts in dosage and duration.
func timeWord(folded string) bool {
	switch folded {
	case "fois", "ans", "an", "jours", "jour", "mois", "semaines", "semaine", "heures", "heure", "années":
		return true
	}
	return false
}

// determines reports whether a is a French article and b a noun that agrees with it in gender and number, two coincidences at
// once. English names (La Crosse) have a capital behind the article, loan phrases (au lait) are met in English text.
func determines(a, b *token) bool {
	if a.class != sharedArticle && a.class != sharedFunction && a.class != frenchFunction || b.class == frenchAttested || b.capital && !b.capitals || lang.PairCount(a.folded, b.folded) > 0 {
		return false
	}
	var bits uint8
	switch a.folded {
	case "le", "un", "du", "au", "ce", "cet":
		bits = masculine & singular
	case "la", "une", "cette":
		bits = feminine & singular
	case "les", "des", "aux", "ces", "plusieurs":
		bits = plural
	}
	return b.look.French() && b.grammar.noun&bits != 0 && !b.grammar.open
}

// prenominal reports the French adjectives that stand before their noun.
func prenominal(folded string) bool {
	for _, stem := range [...]string{"petit", "grand", "gros", "bon", "mauvais", "nouve", "beau", "bel", "jeune", "vieux", "vieil", "premi", "deuxi", "troisi", "second",
		"dern", "même", "autre", "certain", "différent", "divers", "nombreu", "propre", "haut", "faible", "fort", "long", "court", "meilleur", "moindre", "principa", "ancien", "véritable", "simple", "prochain"} {
		if strings.HasPrefix(folded, stem) {
			return true
		}
	}
	return false
}

// modifies reports whether token i is a usual English word and an English word that it may modify stands behind it: its
// agreement with the noun before it is chance then.
func (r *reader) modifies(i int) bool {
	t := &r.tokens[i]
	if !t.look.English() || t.look.Count() < common || i+1 == len(r.tokens) {
		return false
	}
	next := &r.tokens[i+1]
	return next.gap <= gapJoint && next.class != englishFunction && next.score[french] < 0
}

// complements reports the French prepositions that join a complement to the word before them.
func complements(t *token) bool {
	switch t.folded {
	case "de", "du", "des", "à", "au", "aux", "par", "en", "pour", "chez", "avec", "sans", "dans", "sur", "contre", "sous", "entre", "pendant", "avant", "après", "selon", "depuis", "vers", "dès", "lors", "durant":
		return true
	}
	return t.kind == elision && t.head == 'd'
}
