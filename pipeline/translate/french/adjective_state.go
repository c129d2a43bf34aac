package french

// stateAdjective reads a participle behind être as the adjective that it has become where the verb means another thing: "la paroi est tendue" is "the wall
// is tense" and not "stretched", "l'œdème était marqué" "the edema was marked" and not "labeled". An agent or a goal behind it makes it a passive again.
// Source: Le bon usage, participles that have become adjectives; CGEL, adjectival passives.
func stateAdjective(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, next := s.chunks[i], s.at(i+1)
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
