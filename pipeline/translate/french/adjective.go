package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// notAdjective builds the negative of an adjective: "non invasif" is "noninvasive", "non enceinte" "nonpregnant", and where
// English has no such word "non-" is written with its hyphen.
// Source: Le bon usage, on non as a prefix; AMA Manual of Style, on the prefix non-.
func notAdjective(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		non, adj := s.chunks[i], s.at(i+1)
		if non.lemma != "non" || non.is(tPunct) || !adj.is(tAdj, tPast) {
			return 0, nil
		}
		if adj.is(tPast) {
			adj.setForm(english.PastParticiple)
			adj.tag = tAdj
		}
		w := adj.headWord()
		t := english.Inflect(*w)
		if by := s.at(i + 2); by.is(tPrep) &&
			(adj.mood == lang.MoodParticiple && (by.lemma == "par" || by.lemma == "à") || by.lemma == "à" && (toAdjectives[t] || complementing(adj))) {
			t = "not " + t // non calmée par les antalgiques, non liée à la rechute, non accessible au drainage
		} else if but := s.at(i - 1); but.is(tCoord) && (but.lemma == "mais" || but.lemma == "et" && s.at(i-2).is(tPast)) {
			t = "not " + t // nécessaire mais non suffisant
		} else if un := "un" + t; strings.HasSuffix(t, "ed") && lang.Look(un).English() && lang.Count(un) > lang.Count("non"+t) {
			t = un // un trouble non corrigé: uncorrected
		} else if strings.HasSuffix(t, "ed") && i+2 == len(s.chunks) && (i == 0 || i == 1 && s.chunks[0].is(tAdv)) &&
			(s.beBefore() || len(s.set.Left) == 0 && !s.wordBehind()) {
			t = "not " + t // examen : non réalisé
		} else if lang.Look("non" + t).English() {
			t = "non" + t
		} else {
			t = "non-" + t
		}
		w.Text, w.Form, w.Alternatives = t, english.Lemma, nil
		w.Source = non.source + " " + w.Source
		adj.cover(non)
		adj.negated = true
		return 2, one(adj.note("not-adjective"))
	})
}

// toAdjectives take to. Source: CGEL, adjectives with complements.
var toAdjectives = wordSet(`accessible amenable sensitive resistant responsive susceptible accustomed suited adapted related prone conducive receptive refractory exposed`)

// adverbAdjective joins an adverb and the adjective or participle that it modifies: "cliniquement significatif" is "clinically
// significant", "récemment publié" "recently published".
// Source: Le bon usage, the place of the adverb before an adjective; the order is the same.
func adverbAdjective(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		adv, adj := s.chunks[i], s.at(i+1)
		if !adv.is(tAdv) || !adj.is(tAdj, tPast) ||
			!strings.HasSuffix(adv.english(), "ly") && !strings.HasSuffix(adv.lemma, "ment") && !(frequencyAdverbs[adv.lemma] && s.at(i-1).is(tNoun, tAdj)) {
			return 0, nil
		}
		if adj.is(tPast) && earlyAdverbs[adv.words[0].Text] && s.at(i-1).is(tNoun, tAdj) && takesComplement(adj, s.at(i+2)) {
			return 0, nil
		}
		if prev := s.at(i - 1); prev.is(tFin, tPres) || adj.is(tPast) && prev.is(tNeg) ||
			(adj.is(tPast) || adj.mood == lang.MoodParticiple) && prev.is(tInf, tPast) && prev.lemma == "être" {
			return 0, nil // the adverb belongs to the verb group
		}
		if adj.is(tPast) {
			adj.setForm(english.PastParticiple)
		}
		if adv.lemma == "effectivement" {
			adv.words[0].Text, adv.words[0].Alternatives = "actually", nil // le traitement effectivement reçu
		}
		adj.put(0, adv.words...)
		adj.cover(adv)
		return 2, one(adj.note("adverb-adjective"))
	})
}

// frequencyAdverbs stand before the adjective of a noun as well: "une évolution souvent favorable" is "an often favorable course".
var frequencyAdverbs = wordSet(`souvent parfois toujours`)

// evenAdjective reads a même between a noun and its adjective as the adverb, which stands before the noun phrase in English: "une lésion même minime" is
// "even a minimal lesion".
// Source: Le bon usage, même as an adverb.
func evenAdjective(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k := i
		if s.at(k).is(tDet) {
			k++
		}
		noun, even, adj := s.at(k), s.at(k+1), s.at(k+2)
		if k == i && s.at(i-1).is(tDet, tAdj) || !noun.is(tNoun) || even == nil || even.lemma != "même" || !even.is(tAdj, tAdv, tDet) || !adj.is(tAdj, tPast) {
			return 0, nil
		}
		even.tag, even.words = tAdv, []english.Word{{Text: "even", POS: "adv", Source: even.source}}
		return k + 3 - i, slices.Concat([]*chunk{even.note("even-adjective")}, s.chunks[i:k+1], []*chunk{adj})
	})
}

// adjectiveRange joins the ends of a scale: "modérée à sévère" is "moderate to severe".
// Source: Le bon usage, on à between two terms of a scale.
func adjectiveRange(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		a, link, b := s.chunks[i], s.at(i+1), s.at(i+2)
		if !a.is(tAdj, tPast) || !link.prep("à") || complementing(a) || link.source != "à" {
			return 0, nil
		}
		if b.is(tNoun) && b.det == nil && !differ(a.number, b.number) {
			b = s.reread(b, tAdj)
		}
		if !b.is(tAdj, tPast) {
			return 0, nil
		}
		asAdjective(a)
		asAdjective(b)
		link.words = []english.Word{grammar("to", "prep", "adjective-range")}
		link.words[0].Source = link.source
		a.add(link, b)
		return 3, one(a)
	})
}

// adjectiveCoordination joins adjectives that modify one noun: "rares mais graves" is "rare but serious", "orale et rectale"
// "oral and rectal", "physique, mentale et sociale" "physical, mental and social".
// Source: Le bon usage, coordination of attributive adjectives.
func adjectiveCoordination(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		a := s.chunks[i]
		if s.secondAdjective(i); !plainAdjective(a, s.at(i+1)) {
			return 0, nil
		}
		if be, b := s.at(i-1), s.at(i+2); a.is(tPast) && be.is(tFin, tInf, tPast) && be.lemma == "être" &&
			(s.at(i+1).is(tCoord) || s.at(i+1).mark(",")) && b.is(tAdj, tPast) {
			if s.chunks[i+2] = s.reread(b, tPast); s.chunks[i+2].is(tPast) {
				return 0, nil // doivent être formés et soutenus: trained and supported
			}
		}
		n := 1
		for plainAdjective(s.at(i+n+1), nil) {
			link := s.at(i + n)
			if link.mark(",") {
				more := s.at(i + n + 2)
				if !more.is(tCoord) && !more.mark(",") || !plainAdjective(s.at(i+n+3), nil) {
					break
				}
			} else if !link.is(tCoord) || link.lemma == "ni" {
				break
			}
			n += 2
		}
		if n == 1 {
			return 0, nil
		}
		// "A et B de C": the second adjective may open a phrase of its own.
		if last := s.chunks[i+n-1]; last.is(tPast) && takesComplement(last, s.at(i+n)) || s.at(i+n).is(tNoun) && !s.at(i-1).is(tDet, tPrep, tEdge) && i > 0 {
			return 0, nil
		}
		for k := 1; k < n; k++ {
			c := s.reread(s.chunks[i+k], tAdj) // multiples ou étendues: extensive
			if c.is(tAdj, tPast) {
				asAdjective(c)
			}
			a.add(c)
		}
		asAdjective(a)
		return n, one(a.note("adjective-coordination"))
	})
}

// secondAdjective reads what stands behind the et or ou at i+1 as an adjective, where it may be one: behind a noun with its determiner and an adjective, a second noun would
// have a determiner, too: "les soins médicaux et infirmiers".
func (s *sentence) secondAdjective(i int) {
	a, and, b := s.chunks[i], s.at(i+1), s.at(i+2)
	if !and.is(tCoord) || and.lemma != "et" && and.lemma != "ou" || !b.is(tNoun) || b.det != nil || strings.Contains(b.lemma, " ") {
		return
	}
	owned := a.is(tAdj) && s.at(i-1).is(tNoun) && s.at(i-2).is(tDet)
	term := a.is(tNoun) && strings.Contains(a.lemma, " ") && s.at(i-1).is(tDet) && a.plural()
	if adj := s.reread(b, tAdj); (owned || term) && adj != b && !genderDiffer(a.gender, adj.gender) && (a.number == adj.number || a.plural()) {
		s.chunks[i+2] = adj
	}
}

// sharedNoun joins an adjective to a term that holds its noun: "douleurs articulaires et musculaires", with an entry for the first two
// words, is "joint and muscle pain", "formes légères à sévères" "mild to severe forms".
// Source: CGEL, coordination of attributive modifiers.
func sharedNoun(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, link, adj := s.chunks[i], s.at(i+1), s.at(i+2)
		span := link.prep("à") && link.source == "à"
		if !np.is(tNoun) || np.post || !span && (!link.is(tCoord) || link.lemma != "et" && link.lemma != "ou" && link.lemma != "mais") ||
			!plainAdjective(adj, s.at(i+3)) || adj.kind != lang.KindNone {
			return 0, nil
		}
		if s.at(i+3).is(tNoun, tName, tNum) || genderDiffer(np.gender, adj.gender) ||
			differ(np.number, adj.number) && !(np.plural() && strings.Contains(np.lemma, " ")) || postposed(adj) || governs(adj, s.at(i+3)) {
			return 0, nil
		}
		asAdjective(adj)
		if t := levels[adj.lemma]; t != "" && len(adj.words) == 1 && located(np) {
			adj.words[0].Text, adj.words[0].Alternatives = t, nil // les lobes supérieur et moyen
		}
		w, n := np.headWord(), len(np.words)
		first, rest, more := strings.Cut(w.Text, " ")
		switch {
		case more && !strings.Contains(rest, " of ") && strings.Contains(np.lemma, " "):
			// The first word of the term is what the adjective is coordinated with.
			modifier := *w
			modifier.Text, modifier.Form, modifier.Alternatives = first, english.Lemma, nil
			w.Text, w.Alternatives = rest, nil
			np.put(np.head, slices.Concat([]english.Word{modifier}, link.words, adj.words)...)
		case span:
			return 0, nil
		case n == 1 && strings.Contains(np.lemma, " ") && !strings.Contains(w.Text, " "):
			again := *w // hypertension artérielle et pulmonaire: hypertension and pulmonary hypertension
			np.words = append(append(np.words[:1:1], link.words...), append(adj.words, again)...)
			np.also = append(np.also, len(np.words)-1)
		case n > 1 && np.head == n-1:
			np.put(np.head, slices.Concat(link.words, adj.words)...)
		default:
			np.put(0, slices.Concat(adj.words, link.words)...)
		}
		np.cover(link)
		np.cover(adj)
		s.doubt += .03
		return 3, one(np.note("shared-noun"))
	})
}

// alone writes "seul" behind a verb as "alone": "peut être utilisé seul" is "can be used alone".
// Source: Le bon usage, seul as a predicate.
func alone(s *sentence) {
	for i, c := range s.chunks {
		or := s.at(i + 1)
		paired := or.is(tCoord) && or.lemma == "ou" && (i == 0 || s.at(i-1).mark(",") || s.at(i-1).is(tNoun)) // seul ou associé à
		if n := len(c.words); c.is(tAdj) && n > 2 && c.words[0].Text == "only" && c.words[1].Text == "or" && !s.at(i+1).is(tNoun) {
			c.words[0].Text, c.words[0].Alternatives = "alone", nil // the coordination is joined already
			c.note("alone")
		}
		if c.is(tAdj) && c.lemma == "seul" && len(c.words) == 1 && (s.at(i-1).is(tFin, tInf, tPast, tPres) || paired) {
			c.words[0].Text, c.words[0].Alternatives, c.words[0].Form = "alone", nil, english.Lemma
			c.note("alone")
		}
	}
}

// nounless gives an adjective that stands without its noun the English that is an adjective: "causes [rénales]" are renal, not kidney,
// and patients "vivants à cinq ans" alive, not live.
// Source: CGEL, attributive nouns stand before a noun only.
func nounless(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tAdj) {
			continue
		}
		for k := range c.words {
			w := &c.words[k]
			if t := c.nounlessText(s.at(i - 1).is(tStrong)); t != "" {
				w.Text, w.Alternatives = t, nil
				c.note("nounless")
				continue
			}
			if w.POS != "adj" || w.Entry == nil || w.Entry.Domain != "anatomy" && (w.Entry.Domain != "pathology" || s.nounRight(i)) ||
				len(w.Alternatives) == 0 {
				continue
			}
			all := append([]string{w.Text}, w.Alternatives...)
			if n := slices.IndexFunc(all, func(t string) bool { return !nounOnly(t) }); n >= 0 && slices.ContainsFunc(all, nounOnly) {
				w.Text = all[n]
				w.Alternatives = slices.DeleteFunc(all[n+1:], nounOnly)
				c.note("nounless")
			}
		}
	}
}

// nounlessText is what English says for the single word of the adjective where no noun follows, "" for nothing else. pronoun is set behind a pronoun.
func (c *chunk) nounlessText(pronoun bool) string {
	if len(c.words) != 1 {
		return ""
	}
	w := &c.words[0]
	what, how, _ := strings.Cut(w.Text, "-")
	switch {
	case c.lemma == "à domicile":
		return "at home" // le plus souvent à domicile
	case pronoun && relatedBehind[how] != "":
		return relatedBehind[how] + " " + what // celle liée à l'alcool: that related to alcohol
	case w.Entry != nil:
		return predicates[w.Text]
	}
	return ""
}

// predicates are the adjectives that stand for others without a noun: s'ils sont nombreux, vivants à cinq ans.
var predicates = map[string]string{"many": "numerous", "live": "alive"}

// nounRight reports whether the English behind the fragment, which ends with chunk i, goes on with what may be its noun.
func (s *sentence) nounRight(i int) bool {
	return i == len(s.chunks)-1 && len(s.set.Right) > 0 && lang.CommonPOS(s.set.Right[0]).Has(lang.Noun)
}

// relatedBehind is how the second half of such a compound stands behind its pronoun.
var relatedBehind = map[string]string{"related": "related to", "induced": "induced by", "associated": "associated with", "dependent": "dependent on"}

// nounOnly reports whether the last word of an English text is a noun by its part of speech and by its ending: kidney, liver.
func nounOnly(t string) bool {
	w := lastWord(t)
	for _, end := range []string{"ic", "al", "ary", "ous", "ar", "ive", "ian", "oid", "ent", "ant", "ed", "ing", "able", "ible", "ine"} {
		if strings.HasSuffix(w, end) {
			return false
		}
	}
	return lang.CommonPOS(w).Has(lang.Noun)
}

// uneventful is a course that is "simple": "les suites opératoires ont été simples" is "the postoperative course was uneventful".
// Source: AMA Manual of Style, usage of case reports.
func uneventful(s *sentence) {
	for i, c := range s.chunks {
		v, np := s.at(i-1), s.at(i-2)
		if c.is(tAdj) && c.lemma == "simple" && len(c.words) == 1 &&
			(v.is(tFin) && v.lemma == "être" && np.is(tNoun) && lastWord(np.headWord().Text) == "course") {
			c.words[0].Text, c.words[0].Alternatives = "uneventful", nil
			c.note("uneventful")
		}
	}
}

// plainAdjective reports whether c is an adjective or participle that stands without a complement of its own.
func plainAdjective(c, next *chunk) bool {
	if c.is(tAdj) {
		return !complementing(c)
	}
	return c.is(tPast) && !takesComplement(c, next)
}

// governs reports whether an adjective has the phrase behind it for its complement, so that it stays behind its noun: "germes présents
// dans l'eau" is "germs present in water", "zones atteintes par l'épidémie" "areas affected by the epidemic".
func governs(c, next *chunk) bool {
	if !next.is(tPrep) {
		return false
	}
	if plainQualities[c.headWord().Text] || c.kind == kindSuperlative {
		return false
	}
	if next.lemma == "depuis" {
		return true // un enfant fiévreux depuis cinq jours
	}
	if c.mood == lang.MoodParticiple && next.lemma != "de" && next.lemma != "à" && complementPrepositions[next.lemma] {
		return true
	}
	w := c.headWord().Text
	if next.lemma == "de" {
		return ofAdjectives[w]
	}
	return complementAdjectives[w] && complementPrepositions[next.lemma]
}

// plainQualities are what French participles are in English that say a quality only and stand before their noun whatever follows:
// "traitement prolongé par corticoïdes" is "prolonged treatment with corticosteroids". Source: CGEL, attributive adjectives.
var plainQualities = wordSet(`prolonged repeated advanced elevated high moderate severe extensive extended sustained increased appropriate adequate continued complicated uncontrolled decompensated
	accelerated sufficient insufficient excessive marked aggravated enlarged dilated combined early raised intensive combination suitable`)

// ofAdjectives take of or from, complementAdjectives other prepositions. Source: CGEL, adjectives with complements.
var (
	ofAdjectives         = wordSet(`responsible capable different independent free full pregnant characteristic typical indicative suggestive aware representative devoid specific`)
	complementAdjectives = wordSet(`present responsible sensitive resistant similar necessary rich poor equal comparable available due related compatible common suitable susceptible useful
		specific identical proportional inherent subject refractory essential harmful relevant active effective intended secondary linked close favorable hostile dangerous`)
)

// asAdjective makes an adjective of a participle.
func asAdjective(c *chunk) {
	if c.is(tPast) {
		c.setForm(english.PastParticiple)
		c.tag = tAdj
		bareParticiple(c)
	}
}

// bareParticiple takes from a participle before its noun the preposition that its verb has: "une acidose compensée" is "a compensated acidosis".
func bareParticiple(c *chunk) {
	w := c.headWord()
	at := strings.LastIndexByte(w.Text, ' ')
	if at < 0 || w.Literal || w.Entry == nil || strings.Contains(w.Entry.Term, " ") || !linkPrepositions[w.Text[at+1:]] {
		return
	}
	w.Text, w.Alternatives = w.Text[:at], nil
}

// complementing reports whether an adjective's term ends with the preposition of its complement: "inférieur à".
func complementing(c *chunk) bool {
	i := strings.LastIndexByte(c.lemma, ' ')
	return i > 0 && complementPrepositions[c.lemma[i+1:]] || i > 0 && c.lemma[i+1:] == "de"
}

// complementPrepositions open the complement of a participle or adjective.
var complementPrepositions = map[string]bool{"par": true, "à": true, "avec": true, "chez": true, "dans": true, "sous": true, "pour": true, "en": true, "sur": true,
	"au cours de": true, "depuis": true, "entre": true, "lors de": true, "pendant": true, "selon": true, "après": true, "avant": true, "auprès de": true,
	"comme": true, "au sein de": true, "au niveau de": true, "afin de": true, "vers": true, "parmi": true, "via": true, "durant": true, "jusque": true, "jusqu'à": true,
	"à partir de": true, "dès": true, "autour de": true, "sans": true, "contre": true, "envers": true, "malgré": true, "grâce à": true, "hors de": true}

// stateAdjective reads a participle behind être as the adjective that it has become where the verb means another thing: "la paroi est tendue" is "the wall
// is tense" and not "stretched", "l'œdème était marqué" "the edema was marked" and not "labeled". An agent or a goal behind it makes it a passive again.
// Source: Le bon usage, participles that have become adjectives; CGEL, adjectival passives.
func stateAdjective(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, next := s.chunks[i], s.at(i+1)
		if past := c; c.is(tAdj) && s.at(i-1).is(tAdv) && s.at(i-2).is(tFin) && s.at(i-2).lemma == "être" {
			if past = s.reread(c, tPast); past != c && moving[past.lemma] {
				return 1, one(past.note("state-adjective")) // est malheureusement décédé: what happened, no state
			}
		}
		if !c.is(tPast) || !stateVerbs[c.lemma] || next.is(tPrep) && agentive[next.lemma] {
			return 0, nil
		}
		k := i - 1
		if s.at(k).is(tCoord) && s.at(k-1).is(tAdj, tPast) {
			k -= 2 // ballonné et tendu
		}
		for low := k - maxAdverbs; s.at(k).is(tAdv, tNeg) && k > low; {
			k--
		}
		if be := s.at(k); !be.is(tFin) || be.lemma != "être" && be.lemma != "rester" {
			return 0, nil
		}
		a := s.reread(c, tAdj)
		if a == c {
			return 0, nil
		}
		return 1, one(a.note("state-adjective"))
	})
}

// stateVerbs are verbs whose participle says how something is rather than what was done to it.
var stateVerbs = wordSet(`marquer tendre serrer étendre agiter perturber relâcher`)

// agentive are prepositions that name an agent, an instrument or a goal behind a participle.
var agentive = wordSet(`par avec de à vers sur jusqu'à pendant`)
