package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// nounPhrases builds the kernel of each noun phrase: determiners, numeral, adjectives on both sides, in the English order:
// "une oreillette gauche dilatée" is a + dilated + left + atrium. The determiner waits for the rules that need it.
// Source: Le bon usage, the place of the attributive adjective; CGEL, the structure of the noun phrase.
func nounPhrases(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k, dets, num, pre := s.beforeNoun(i)
		noun := s.at(k)
		if !noun.is(tNoun, tName) {
			if len(dets) > 0 {
				return s.headless(i, k, dets, num, pre)
			}
			return 0, nil
		}
		if noun.is(tName) && (noun.lemma == "unit" || noun.lemma == "%") {
			return 0, nil
		}
		post, k := s.behindNoun(i, k+1, num, noun)
		if n := len(post); n > 0 && s.at(i-1).is(tFin, tInf, tPres) && (s.at(i-1).lemma == "rendre" || n == 1 && keptSo[post[0].lemma] && keepingVerbs[s.at(i-1).lemma] && len(dets) > 0 && dets[0].kind != lang.KindIndefinite) {
			np := assemble(dets, num, pre, noun, post[:n-1])
			post[n-1].tag = tPP // what it is made: "rend la déglutition difficile" is "makes swallowing difficult"
			return k - i, []*chunk{np.note("noun-phrase"), post[n-1]}
		}
		return k - i, one(assemble(dets, num, pre, noun, post))
	})
}

// beforeNoun collects the determiners, the numeral and the adjectives from i on; k is the place behind them.
func (s *sentence) beforeNoun(i int) (k int, dets []*chunk, num *chunk, pre []*chunk) {
	k = i
	for s.at(k).is(tDet) && k-i < 3 {
		dets = append(dets, s.at(k))
		k++
	}
	if s.at(k).is(tNum) && s.at(k).lemma != "%" && s.at(k).lemma != "unit" {
		num = s.at(k)
		k++
	}
	for s.at(k).is(tAdj) && len(pre) < 4 && !complementing(s.at(k)) {
		pre = append(pre, s.at(k))
		k++
	}
	if n := s.at(k); num == nil && len(pre) == 1 && sequence[pre[0].lemma] && n.is(tNum) && n.lemma != "%" && n.lemma != "unit" && s.at(k+1).is(tNoun) {
		num = n // les premières 24 heures
		k++
	}
	return k, dets, num, pre
}

// behindNoun collects the adjectives and participles from k on that belong to the noun; end is the place behind them.
func (s *sentence) behindNoun(i, k int, num, noun *chunk) (post []*chunk, end int) {
	for {
		n := s.at(k)
		if n.is(tAdv) && standingAdverbs[n.lemma] && !s.verbBefore(i) {
			n = s.rereadTerm(n, tAdj) // un traitement au long cours: long-term treatment
			s.chunks[k] = n
		}
		if n.is(tName) && noun.is(tNoun) && !strings.Contains(noun.source, "-") {
			n = s.against(n) // les anticorps anti-HBc
		}
		if n.is(tAdj) && !complementing(n) && !governs(n, s.at(k+1)) && !s.valued(k) && !((n.kind == kindComparative || n.kind == kindEqual) && comparedNext(s, k)) || n.is(tPast) && s.attributive(k) {
			if s.disagrees(noun, n) && (len(post) > 0 || s.at(i-1).is(tPrep)) || n.kind == kindSuperlative && s.complementOnly(i, noun) || num != nil && spansTime(noun.lemma) && strings.HasPrefix(n.lemma, "à ") {
				break
			}
			asAdjective(n)
			post = append(post, n)
			k++
			continue
		}
		break
	}
	return post, k
}

// relatedTo reports an adjective that says what something comes with or from, which the whole of a noun with its complement has: age-related.
func relatedTo(adj *chunk) bool {
	return adj.is(tAdj) && len(adj.words) == 1 && (strings.HasSuffix(adj.words[0].Text, "-related") || strings.HasSuffix(adj.words[0].Text, "-induced"))
}

// against reads a name with anti- behind a noun as its adjective: "une sérologie anti-Hu" is "anti-Hu serology".
// Source: AMA Manual of Style, on the prefix anti-.
func (s *sentence) against(c *chunk) *chunk {
	prefix, _, ok := strings.Cut(c.source, "-")
	if !ok || strings.ToLower(prefix) != "anti" || len(c.words) != 1 || !c.words[0].Literal {
		return c
	}
	adj := *c
	adj.words = slices.Clone(c.words)
	adj.tag, adj.words[0].POS = tAdj, "adj"
	return &adj
}

// standingAdverbs say for how long and are adjectives behind a noun that is no object.
var standingAdverbs = map[string]bool{"au long cours": true, "à long terme": true, "à vie": true, "à court terme": true}

// verbBefore reports whether a verb stands before chunk i, which an adverb behind the noun there may belong to.
func (s *sentence) verbBefore(i int) bool {
	for k := i - 1; k >= max(0, i-6); k-- {
		if s.chunks[k].is(tFin, tInf, tPres, tPast) {
			return true
		}
	}
	return i == 0 && verbIn(s.set.Left)
}

// complementOnly reports whether the noun phrase at i is a part of the body that complements another noun, of which a superlative is told: "le
// cancer primitif du foie le plus fréquent" is the most common cancer, not a most common liver.
func (s *sentence) complementOnly(i int, noun *chunk) bool {
	de := s.at(i - 1)
	return de.is(tPrep) && de.lemma == "de" && s.at(i-2).is(tNoun, tAdj, tPast) && (domain(noun.headWord().Entry) == "anatomy" || bodyParts[noun.headWord().Text]) && !noun.plural()
}

// comparedNext reports whether the chunk behind k is the que of a comparison.
func comparedNext(s *sentence, k int) bool {
	n := s.at(k + 1)
	return n != nil && n.lemma == "que"
}

// attributive reports whether the participle at k modifies the noun before it alone, without a complement.
func (s *sentence) attributive(k int) bool {
	if a, np := s.at(k+1), s.at(k+2); felt[s.at(k).lemma] && a.is(tPrep) && a.lemma == "à" && (np.is(tDet) || np.is(tNoun)) {
		return false // une douleur majorée à l'inspiration
	}
	return !takesComplement(s.at(k), s.at(k+1)) && !s.circumstanced(k) && !s.valued(k)
}

// valued reports whether what was done to the noun goes on with an à and a determined phrase or a number: "une perte de poids chiffrée à 8 kg", "un
// repérage couplé à une intervention". Source: CGEL, participles with complements are postpositive.
func (s *sentence) valued(k int) bool {
	part, a, np := s.at(k), s.at(k+1), s.at(k+2)
	return (part.is(tPast) || part.is(tAdj) && part.mood == lang.MoodParticiple) && a.is(tPrep) && a.lemma == "à" && (np.is(tDet, tNum) || np.is(tNoun) && np.det != nil) && !plainQualities[part.headWord().Text]
}

// felt are participles of what a complaint is made by.
var felt = map[string]bool{"majorer": true, "aggraver": true, "exacerber": true, "accentuer": true, "calmer": true, "soulager": true, "déclencher": true, "augmenter": true, "majoré": true, "aggravé": true, "accentué": true}

// disagrees reports whether the adjective cannot belong to the noun by gender or number.
func (s *sentence) disagrees(noun, adj *chunk) bool {
	return differ(noun.number, adj.number) || genderDiffer(noun.gender, adj.gender)
}
