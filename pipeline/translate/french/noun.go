package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// nounPhrases builds the kernel of each noun phrase: determiners, numeral, adjectives on both sides, in the English order:
// "une oreillette gauche dilatée" is a + dilated + left + atrium. The determiner waits for the rules that need it.
// Source: Le bon usage, the place of the attributive adjective; CGEL, the structure of the noun phrase.
func nounPhrases(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k, dets, num, pre := s.beforeNoun(i)
		noun := s.at(k)
		if np := s.onlyThis(i, k, dets, num, pre); np != nil {
			return k + 1 - i, one(np)
		}
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
		if n := len(post); n > 0 && s.at(i-1).is(tFin, tInf, tPres) &&
			(s.at(i-1).lemma == "rendre" || n == 1 && keptSo[post[0].lemma] && keepingVerbs[s.at(i-1).lemma] && len(dets) > 0 && dets[0].kind != lang.KindIndefinite) {
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

// onlyThis reads "seul" before the noun at k as alone or mere: "par la seule chirurgie" is "by surgery alone", "par la seule élévation de la créatinine" "by the
// mere elevation". It is the phrase with alone, nil for none.
func (s *sentence) onlyThis(i, k int, dets []*chunk, num *chunk, pre []*chunk) *chunk {
	noun, prev := s.at(k), s.at(i-1)
	if !(noun.is(tNoun) && len(pre) > 0 && pre[0].lemma == "seul" && len(dets) == 1 && dets[0].kind == lang.KindArticle && !noun.plural() &&
		prev.is(tPrep) && (prev.lemma == "par" || prev.lemma == "sur") || noun.is(tNoun) && len(pre) == 1 && pre[0].lemma == "seul" && len(dets) == 1 &&
		dets[0].kind == lang.KindArticle && prev.is(tFin) && strings.HasSuffix(prev.source, " sur")) {
		return nil
	}
	if de := s.at(k + 1); !de.is(tPrep, tAdj, tPast) {
		return assemble(dets, num, pre[1:], noun, pre[:1]).note("noun-phrase")
	} else if de.lemma == "de" && eventNoun(lastWord(noun.headWord().Text)) {
		pre[0].words[0].Text, pre[0].words[0].Alternatives = "mere", nil
	}
	return nil
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
		if n.is(tAdj) && !complementing(n) && !governs(n, s.at(k+1)) && !s.valued(k) &&
			!((n.kind == kindComparative || n.kind == kindEqual) && comparedNext(s, k)) || n.is(tPast) && s.attributive(k) {
			if relatedTo(n) && len(post) == 0 && s.at(i-1).prep("de") && s.at(i-2).is(tNoun) && !s.disagrees(s.at(i-2), n) {
				break // une perte de la vision liée à l'âge
			}
			if first := s.at(i); num != nil && clinicalYears(noun, n) ||
				first.is(tDet) && countsMany(first.lemma) && invariable(noun.lemma) && n.number == lang.NumberSingular {
				break // dans la majorité des cas bénin: the cases are many
			}
			if s.disagrees(noun, n) &&
				(len(post) > 0 || s.at(i-1).is(tPrep) || noun.is(tNoun) && genderDiffer(noun.gender, n.gender) && holdsComplement(noun.lemma) && strings.Contains(noun.headWord().Text, " of ")) ||
				n.kind == kindSuperlative && s.complementOnly(i, noun) || n.kind == kindComparative && s.bareComplement(i, noun) || num != nil &&
				spansTime(noun.lemma) && strings.HasPrefix(n.lemma, "à ") {
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

// clinicalYears reports whether a clinical adjective stands behind a length of time, which it does not describe: "l'enfant de plus de deux ans peu symptomatique".
func clinicalYears(noun, adj *chunk) bool {
	d := domain(adj.headWord().Entry)
	return spansTime(noun.lemma) && d != "" && d != "general" && d != "function" && d != "statistics"
}

// against reads a name with anti- behind a noun as its adjective, with the English acronym: "une sérologie anti-VHC" is "anti-HCV serology".
// Source: AMA Manual of Style, on the prefix anti-.
func (s *sentence) against(c *chunk) *chunk {
	prefix, name, ok := strings.Cut(c.source, "-")
	if !ok || strings.ToLower(prefix) != "anti" || len(c.words) != 1 || !c.words[0].Literal {
		return c
	}
	adj := *c
	adj.words = slices.Clone(c.words)
	adj.tag, adj.words[0].POS = tAdj, "adj"
	if list := s.t.lookup(name); len(list) > 0 && list[0].POS == "abbr" && len(list[0].English) > 0 {
		adj.words[0].Text = prefix + "-" + list[0].English[0]
	}
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
	if before := s.at(i - 3); de.prep("de") && noun == s.at(i) && s.at(i-2).is(tNoun) && before.is(tDet) && before.kind == lang.KindArticle &&
		before.number == s.at(i-2).number && s.at(i-2).number == noun.number {
		return true // la cause d'anémie la plus fréquente
	}
	return de.prep("de") && s.at(i-2).is(tNoun, tAdj, tPast) &&
		(domain(noun.headWord().Entry) == "anatomy" || bodyParts[noun.headWord().Text]) && !noun.plural()
}

// bareComplement reports whether the noun at i is the bare complement of a determined noun of its number, of which a comparative is told: "un temps de repos plus
// long" is a longer rest time.
func (s *sentence) bareComplement(i int, noun *chunk) bool {
	head := s.at(i - 2)
	return s.at(i-1).prep("de") && noun == s.at(i) && head.is(tNoun) && s.at(i-3).is(tDet) && !noun.plural() && !head.plural()
}

// comparedNext reports whether the chunk behind k is the que of a comparison.
func comparedNext(s *sentence, k int) bool {
	n := s.at(k + 1)
	return n != nil && n.lemma == "que"
}

// attributive reports whether the participle at k modifies the noun before it alone, without a complement.
func (s *sentence) attributive(k int) bool {
	if a, np := s.at(k+1), s.at(k+2); felt[s.at(k).lemma] && a.prep("à") && (np.is(tDet) || np.is(tNoun)) {
		return false // une douleur majorée à l'inspiration
	}
	return !takesComplement(s.at(k), s.at(k+1)) && !s.circumstanced(k) && !s.valued(k)
}

// valued reports whether what was done to the noun goes on with an à and a determined phrase or a number: "une perte de poids chiffrée à 8 kg", "un
// repérage couplé à une intervention". Source: CGEL, participles with complements are postpositive.
func (s *sentence) valued(k int) bool {
	part, a, np := s.at(k), s.at(k+1), s.at(k+2)
	return (part.is(tPast) || part.is(tAdj) && part.mood == lang.MoodParticiple) && a.prep("à") &&
		(np.is(tDet, tNum) || np.is(tNoun) && np.det != nil) && !plainQualities[part.headWord().Text]
}

// felt are participles of what a complaint is made by.
var felt = map[string]bool{"majorer": true, "aggraver": true, "exacerber": true, "accentuer": true, "calmer": true, "soulager": true, "déclencher": true, "augmenter": true, "majoré": true, "aggravé": true, "accentué": true}

// disagrees reports whether the adjective cannot belong to the noun by gender or number.
func (s *sentence) disagrees(noun, adj *chunk) bool {
	return differ(noun.number, adj.number) || genderDiffer(noun.gender, adj.gender)
}

// headless builds a phrase whose noun is left out or is an adjective: "les plus touchés", "les 35 %", "le premier".
func (s *sentence) headless(i, k int, dets []*chunk, num *chunk, pre []*chunk) (int, []*chunk) {
	if per := s.at(k); num == nil && len(pre) == 0 && len(dets) == 1 && dets[0].indefinite() &&
		(per.prep("par") || per.is(tAdv) && strings.HasPrefix(per.lemma, "par ")) {
		one := *dets[0]
		one.tag, one.words = tNum, []english.Word{{Text: "one", POS: "num", Source: dets[0].source, Rules: []string{"french/noun-phrase"}}}
		return k - i, []*chunk{&one} // au rythme d'une par mois
	}
	if num == nil && s.at(k).is(tNum) && len(pre) == 0 {
		num = s.at(k)
		k++
	}
	switch {
	case len(pre) > 0:
		return k - i, one(s.adjectiveAsNoun(k, dets, num, pre))
	case num != nil:
		np := *num
		np.tag = tNoun
		np.det = joinDeterminers(dets)
		if np.det.kind == lang.KindArticle && (num.lemma == "%" || num.lemma == "unit") {
			np.det = nil
		}
		for _, d := range dets {
			np.cover(d)
		}
		np.post = true
		return k - i, one(&np)
	}
	return 0, nil
}

// adjectiveAsNoun makes the noun of the last adjective: "les plus touchés" are those who are most affected.
func (s *sentence) adjectiveAsNoun(k int, dets []*chunk, num *chunk, pre []*chunk) *chunk {
	noun := pre[len(pre)-1]
	if adaptAdjectives(dets, pre, noun); noun.lemma == "seul" && len(s.set.Right) > 0 && s.at(k) == nil {
		np := assemble(dets, num, pre[:len(pre)-1], noun, nil)
		return np.note("noun-phrase") // après une seule | intervention
	}
	counted := noun.plural() && sequence[noun.lemma] && (num != nil || dets[0].lemma == "les deux")
	if n := s.reread(noun, tNoun); n != noun && !counted && !(noun.plural() && sequence[noun.lemma]) {
		np := assemble(dets, num, pre[:len(pre)-1], n, nil)
		return np.note("noun-phrase")
	}
	if noun.lemma == "autre" && noun.plural() &&
		!(s.at(k) == nil && len(s.set.Right) > 0 && lang.CommonPOS(s.set.Right[0]).Has(lang.Noun) && !lang.CommonPOS(s.set.Right[0]).Has(lang.Verb)) {
		noun.words[0].Text = "others"
	}
	if d := domain(noun.headWord().Entry); noun.plural() && len(noun.words) == 1 && (d == "pharmacology" || d == "drugs" || d == "physiology") &&
		lang.CommonPOS(noun.words[0].Text).Has(lang.Noun) {
		noun.words[0].POS = "noun" // les vasodilatateurs
		noun.setForm(english.PluralNoun)
	}
	if theTwo(dets, pre, nil); num != nil && counted {
		noun.words = append(slices.Clone(noun.words), num.words...) // les trois premiers: the first three
		noun.cover(num)
		num = nil
	}
	if noun.plural() && noun.lemma == "dernier" && num == nil && s.at(k) == nil && len(noun.words) == 1 {
		noun.words = []english.Word{noun.words[0], grammar("ones", "noun", "adjective-as-noun")} // les derniers: the last ones
		noun.words[0].Text, noun.words[0].Alternatives = "last", nil
		counted = true
	}
	np := assemble(dets, num, pre[:len(pre)-1], noun, nil)
	if counted {
		np.det, np.kind = dets[0], kindDefinite
		return np.note("adjective-as-noun")
	}
	if noun.plural() {
		np.human = true
		np.several(dets[0])
	}
	s.doubt += .15
	np.det = dets[0]
	return np.note("adjective-as-noun")
}

// several writes an adjective of persons as a noun in the plural: "les immunodéprimés" is "immunocompromised patients", "les derniers" "the last".
func (c *chunk) several(det *chunk) {
	w := c.headWord()
	switch d := domain(w.Entry); {
	case w.POS != "adj" || len(c.words) != 1 || !det.article() || w.Text == "others":
	case w.Text[0] >= 'A' && w.Text[0] <= 'Z' && strings.HasSuffix(w.Text, "an"):
		w.POS, w.Form = "noun", english.PluralNoun // les Italiens
	case (illFields[d] || d == "immunology") && c.gender != lang.GenderFeminine:
		c.words = append(slices.Clone(c.words), english.Word{Text: "patient", POS: "noun", Form: english.PluralNoun, Rules: []string{"french/adjective-as-noun"}})
		c.head = 1
	case det.lemma == "les":
		c.kind = kindDefinite
	}
}

// isStep reports whether a "mesure" is a step that is taken rather than a measurement: by its determiner or an adjective before it, unless an
// adjective tells how it is measured.
func isStep(dets, pre, post []*chunk) bool {
	for _, a := range post {
		if measuredSo[a.lemma] {
			return false
		}
	}
	if len(pre) > 0 {
		return true
	}
	return len(dets) == 1 && (dets[0].kind == lang.KindDemonstrative || dets[0].kind == lang.KindNegative || dets[0].kind == lang.KindIndefinite)
}

// measuredSo are adjectives of measurements.
var measuredSo = wordSet(`répété précis fiable reproductible instantané invasif direct indirect objectif exact continu automatique quantitatif`)

// levels are the English of adjectives that tell two parts of the body apart.
var levels = map[string]string{"supérieur": "upper", "inférieur": "lower", "moyen": "middle"}

// located reports a noun of the body or of what is done to it, of which there may be an upper and a lower one.
func located(noun *chunk) bool {
	e := noun.headWord().Entry
	return e != nil && e.Domain == "anatomy" || procedure(lastWord(noun.headWord().Text))
}

// adaptAdjectives gives adjectives the sense that their determiner or noun asks for: "son propre" is "its own", "un seul" "a single", "premières causes"
// "leading causes".
func adaptAdjectives(dets, pre []*chunk, noun *chunk) {
	for _, a := range pre {
		if a.lemma == "premier" && (a.plural() || len(dets) == 1 && dets[0].kind == lang.KindArticle) &&
			(strings.HasPrefix(noun.lemma, "cause") || leadingThings[noun.lemma]) && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "leading", nil // l'une des premières causes de décès
		}
		if a.lemma == "nombreux" && !uncountedIll(noun) && massNouns[lastWord(noun.headWord().Text)] && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "much", nil // de nombreuses recherches
		}
	}
	if len(dets) != 1 {
		return
	}
	for _, a := range pre {
		switch {
		case a.lemma == "moindre" && dets[0].lemma != "le" && dets[0].lemma != "la" && dets[0].lemma != "les" && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "lower", nil
		case a.lemma == "propre" && dets[0].kind == lang.KindPossessive && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "own", nil
		case a.lemma == "seul" && dets[0].indefinite() && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "single", nil
		case a.lemma == "dernier" && !a.plural() && spansTime(noun.lemma) && dets[0].kind == lang.KindArticle && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "last", nil // au cours de la dernière année
		case a.lemma == "unique" && dets[0].kind == lang.KindArticle && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "only", nil // l'unique solution
		case a.lemma == "prochain" && a.plural() && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "coming", nil
		}
	}
}

// relatives are persons who, with a possessive, are somebody's family.
var relatives = map[string]string{"femme": "wife", "fille": "daughter", "garçon": "son"}

// ownedSenses are what a noun means where it is somebody's: "son emploi" is "his job".
var ownedSenses = map[string]string{"déplacement": "travel", "emploi": "job"}

// testedSo are adjectives of an examination that is a test.
var testedSo = wordSet(`biologique sanguin complémentaire sérologique génétique paraclinique diagnostique supplémentaire`)

// leadingThings are what the first of is the most important of.
var leadingThings = map[string]bool{"facteur de risque": true, "facteur de risque cardiovasculaire": true, "motif de consultation": true, "motif d'hospitalisation": true, "cancer": true, "source": true}

// senseOfParts picks the sense of a noun that its determiner, number or adjectives tell: "ces mesures" are measures, "les fils sont retirés" sutures.
func (c *chunk) senseOfParts(dets, pre []*chunk, counted bool, noun *chunk, post []*chunk) {
	det := &chunk{}
	if len(dets) == 1 {
		det = dets[0]
	}
	w, the, several := c.headWord(), det.lemma == "la", c.number == lang.NumberPlural
	may := func(t string) bool { return slices.Contains(w.Alternatives, t) }
	if det.kind == lang.KindPossessive {
		if own := relatives[noun.lemma]; own != "" && len(c.words) == 1 {
			c.means(own) // sa fille l'accompagne
		} else if own := ownedSenses[noun.lemma]; own != "" {
			c.means(own)
			c.headWord().Form = english.Lemma // limiter leurs déplacements
		}
	}
	switch singular := c.number == lang.NumberSingular; noun.lemma {
	case "mesure":
		if may("measure") && (several || singular && isStep(dets, pre, post)) {
			c.means("measure") // premières mesures, cette mesure; what is measured says so by its complement, and chooseHead tells "une mesure de la pression"
		}
	case "voie veineuse":
		if the && len(post) == 0 {
			c.means("intravenous route") // la voie veineuse est réservée aux formes sévères; the line is une voie veineuse
		}
	case "appui":
		if (det.lemma == "le" || det.lemma == "l'") && slices.Contains(noun.headWord().Alternatives, "support") {
			c.means(w.Text) // l'appui est interdit: weight-bearing
		}
	case "clinique":
		if the && slices.Contains(noun.headWord().Alternatives, "clinical picture") {
			c.means("clinical picture", "clinic")
		}
	case "examen":
		if singular && w.Text == "examination" && !slices.ContainsFunc(post, func(a *chunk) bool { return testedSo[a.lemma] }) {
			c.means(w.Text) // symptômes et examen, un examen ophtalmologique: examination
		}
	case "vésicule":
		if singular && the && slices.Contains(noun.headWord().Alternatives, "gallbladder") {
			c.means("gallbladder") // la vésicule était distendue; vesicles of the skin are several
		}
	case "fils":
		if several && len(dets) > 0 && dets[0].kind == lang.KindArticle && w.Text == "son" {
			c.means("suture", w.Alternatives...) // les fils sont retirés au dixième jour
			c.human = false
		}
	case "goutte":
		if len(post) == 0 && (counted || det.kind == lang.KindIndefinite) && w.Entry != nil && slices.Contains(w.Entry.English, "drop") {
			c.means("drop") // une goutte dans chaque œil: the illness is la goutte
		}
	case "prise":
		if several && w.Entry != nil && slices.Contains(w.Entry.English, "dose") {
			c.means("dose") // en plusieurs prises: in several doses
			c.setForm(english.PluralNoun)
		}
	}
}

// means gives the head of a phrase that shares its words with its noun this English.
func (c *chunk) means(text string, others ...string) {
	c.words = slices.Clone(c.words)
	w := c.headWord()
	w.Text, w.Alternatives = text, others
}
