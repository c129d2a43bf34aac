package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// withPosture writes how a part of the body is held beside what is done: ", les genoux fléchis" is "with the knees flexed", "debout, les yeux fermés et les pieds
// joints" "standing, with the eyes closed and the feet together". With a verb behind them they are its subject, behind a verb that takes an object its object.
// Source: Le bon usage, the absolute complement without a preposition; CGEL, absolute constructions with with.
func withPosture(s *sentence) {
	held := false
	s.rewrite(func(i int) (int, []*chunk) {
		det, part, how := s.chunks[i], s.at(i+1), s.at(i+2)
		if !det.is(tDet) || det.kind != lang.KindArticle || det.indefinite() || !part.is(tNoun) || !how.is(tAdj, tPast) ||
			differ(part.number, how.number) || !heldPart(part) {
			return 0, nil
		}
		said := posture(how)
		joined := held && s.at(i-1).is(tCoord)
		if said == "" || !joined && !s.besideClause(i, held) || s.clauseBehind(i+2) {
			return 0, nil
		}
		part.headWord().Alternatives = nil
		if part.plural() || det.plural() {
			part.setForm(english.PluralNoun)
		}
		part.put(0, grammar("the", "det", "with-posture"))
		if !joined {
			part.put(0, grammar("with", "prep", "with-posture"))
		}
		part.cover(det)
		part.cover(how)
		part.words = append(part.words[:len(part.words):len(part.words)], english.Word{Text: said, POS: "adj", Source: how.source})
		part.tag, held = tPP, true
		return 3, one(part.note("with-posture"))
	})
}

// besideClause reports whether what stands at i is no part of the clause before it: it opens the sentence before a comma, stands behind a comma or an English
// word of posture or of doing that has no object, and no verb follows.
func (s *sentence) besideClause(i int, held bool) bool {
	if i > 0 {
		return s.chunks[i-1].mark(",") && (held || s.verbAhead(i))
	}
	if right := s.set.Right; len(right) > 0 {
		p := lang.CommonPOS(right[0])
		if p.Has(lang.Verb) || p.Has(lang.Auxiliary) || p.Has(lang.Modal) || len(s.set.Left) == 0 && right[0] != "," {
			return false
		}
	}
	return len(s.set.Left) == 0 || s.leftIs(",") || postureWords[s.wordBefore()]
}

// verbAhead reports a verb before chunk i.
func (s *sentence) verbAhead(i int) bool {
	for k := i - 1; k >= max(0, i-12); k-- {
		if s.chunks[k].is(tFin, tInf, tPast, tPres) {
			return true
		}
	}
	return false
}

// heldPart reports a part of the body that is moved or turned.
func heldPart(c *chunk) bool {
	head := strings.TrimSuffix(lastWord(c.headWord().Text), "s")
	return domain(c.headWord().Entry) == "anatomy" || bodyParts[head] || movedParts[head]
}

// movedParts are parts of a person that are held some way, beside those of the body that there are two of.
var movedParts = wordSet(`head gaze fist trunk face`)

// postureWords are English words behind which a part of the body is no object.
var postureWords = wordSet(`stood stand stands standing sat sit sits sitting seated lay lie lies lying supine prone upright recumbent done performed made repeated positioned placed
	examined walk walks walking walked sleep sleeps sleeping slept measured patient rest resting flat still down`)

// posture is the English of how a part is held, "" for an adjective that says something else of it.
func posture(how *chunk) string {
	form := strings.TrimSuffix(strings.ToLower(how.source), "s")
	if said := postures[form]; said != "" {
		return said
	}
	return postures[strings.TrimSuffix(form, "e")]
}

// postures are the ways to hold a part of the body.
var postures = map[string]string{"fléchi": "flexed", "tendu": "extended", "étendu": "extended", "fermé": "closed", "ouvert": "open", "surélevé": "raised", "élevé": "raised", "relevé": "raised",
	"levé": "raised", "écarté": "apart", "croisé": "crossed", "joint": "together", "serré": "tightly closed", "baissé": "lowered", "plié": "bent", "incliné": "tilted", "tourné": "turned",
	"penché": "tilted", "fixe": "fixed", "nu": "bare", "ballant": "dangling", "pendant": "dangling", "décroisé": "uncrossed", "dégagé": "clear"}
