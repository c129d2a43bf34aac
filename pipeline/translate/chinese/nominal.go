package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// A Chinese clause can be the subject of a sentence as it stands: 引流不畅 is a common cause, poor drainage. English makes a noun phrase of it, with the
// predicate before the noun or as the noun itself (Quirk et al. 1985, 17.51 and 17.52: nominalization).

// subjectNoun: 血药浓度过高, before the verb of the sentence: [an excessively high blood concentration] causes tremor.
func (s *placement) subjectNoun() bool {
	subject := s.w.clauseStart() && s.w.subjectAsked()
	if s.lead > 0 || !subject && !s.w.thingsListed() {
		return false
	}
	if s.p.Cat == english.VerbPhrase {
		return subject && s.failureToDo()
	}
	q, ok := s.b.nominal(s.it)
	if !ok {
		return false
	}
	s.b.doubts += 0.05
	return s.decided(q, s.lead)
}

// failureToDo: 未及时就医, before the verb of the sentence: [failure to seek prompt medical care] is common.
func (s *placement) failureToDo() bool {
	if s.w.sentenceBefore() != "" || strings.HasPrefix(ruleName(s.it), "modal") {
		return false
	}
	if do, not := english.DoNot(s.p); do {
		s.b.rule = "chinese/failure-to"
		words, form := "not", english.Gerund
		if beginsIn(s.w.r.Source(), "未", "没") {
			words, form = "failure to", english.Lemma
		}
		p := as(english.NounPhrase, join(0, s.b.put(words), inflect(not, form)))
		p.Words[0].Source = s.p.Words[0].Source
		p.Count, p.Determined, p.Head = english.Singular, true, 0
		return s.decided(p, s.lead)
	}
	if s.p.Finite || headText(s.p) == "be" || headText(s.p) == "have" {
		return false
	}
	return s.asGerund()
}

// asGerund makes a noun phrase of what is done.
func (s *placement) asGerund() bool {
	s.b.rule = "chinese/gerund"
	p := as(english.NounPhrase, inflect(s.p, english.Gerund))
	p.Determined = true
	return s.decided(p, s.lead)
}

// feared: 害怕跌倒, where a noun is wanted: barriers include [fear of falling]. It goes on.
func (s *placement) feared() bool {
	p := s.p
	if p.Cat != english.VerbPhrase || p.Head != 0 || len(p.Words) < 2 || headText(p) != "fear" || p.Words[0].Form != english.Lemma {
		return false
	}
	if !s.w.subjectHere() && !(s.w.clauseStart() && s.w.subjectAsked()) && !s.w.thingsListed() && !s.w.afterGoverning() {
		return false
	}
	s.b.rule = "chinese/feared"
	fear := p.Words[0]
	fear.POS, fear.Alternatives = "noun", nil
	q := join(0, english.Phrase{Cat: english.NounPhrase, Words: []english.Word{fear}}, s.b.put("of"), english.Phrase{Words: p.Words[1:]})
	q.Determined, q.Count = true, english.Mass
	return s.decided(q, s.lead)
}

// nominal makes a noun phrase of a clause; ok is false for those that have none.
func (b *builder) nominal(it *item) (english.Phrase, bool) {
	switch ruleName(it) {
	case "s-copula":
		part := b.build(it.kids[0]).Phrase
		if quality := b.build(it.kids[1]).Phrase; !given(part) &&
			!slices.ContainsFunc(quality.Words, func(w english.Word) bool { return w.Text == "than" || w.Text == "to" }) {
			b.rule = "chinese/subject-noun"
			return b.quality(part, attributively(quality)), true
		}
	case "clause":
		part, vp := b.build(it.kids[0]), b.build(it.kids[1]).Phrase
		if given(part.Phrase) || len(vp.Words) == 0 {
			return english.Phrase{}, false
		}
		b.rule = "chinese/subject-noun"
		return b.nominalEvent(part, vp)
	}
	return english.Phrase{}, false
}

// given reports a noun phrase that says already which thing is meant, so that no quality fits before it.
func given(p english.Phrase) bool { return p.Determined || p.Cat != english.NounPhrase }

// nominalEvent makes a noun phrase of what happens to a thing, or of what people do not do.
func (b *builder) nominalEvent(part node, vp english.Phrase) (english.Phrase, bool) {
	subject := b.settle(part.Phrase)
	if do, verb := english.DoNot(vp); do {
		p := as(english.NounPhrase, join(0, b.put("failure of"), subject, b.put("to"), inflect(verb, english.Lemma)))
		p.Count, p.Determined, p.Head = english.Singular, true, 0
		return p, true // failure of symptoms to resolve
	}
	if vp.Finite {
		return english.Phrase{}, false
	}
	if q := stateKept[headText(vp)]; q != "" && len(vp.Words) > vp.Head+1 {
		vp.Words = slices.Clone(vp.Words[vp.Head:])
		vp.Words[0].Text, vp.Words[0].POS, vp.Words[0].Form, vp.Head = q, "adv", english.Lemma, 0
		return b.quality(part.Phrase, vp), true // persistently elevated levels
	}
	if verb, rest, ok := strings.Cut(headText(vp), " "); ok && stateKept[verb] != "" && len(vp.Words) == 1 {
		vp.Words = slices.Clone(vp.Words)
		vp.Words[0].Text, vp.Words[0].POS, vp.Words[0].Form, vp.Words[0].Alternatives = stateKept[verb]+" "+rest, "adj", english.Lemma, nil
		return b.quality(part.Phrase, vp), true
	}
	if noun := happenNouns[headText(vp)]; noun != "" && len(vp.Also) == 0 && vp.Head <= 1 && len(vp.Words) <= 2 {
		return b.eventOf(noun, subject, vp)
	}
	if headText(vp) == "be" {
		return english.Phrase{}, false
	}
	p := as(english.NounPhrase, join(0, subject, verbForm(vp, english.Gerund)))
	p.Determined = true
	return p, true
}

// eventOf writes what happens as a noun, with its adverb as an adjective: rapid progression of the disease.
func (b *builder) eventOf(noun string, subject, vp english.Phrase) (english.Phrase, bool) {
	var how english.Phrase
	for i, w := range vp.Words {
		if i == vp.Head {
			continue
		}
		adjective, ok := useAdjective(w.Text)
		if !ok {
			return english.Phrase{}, false
		}
		w.Text, w.POS, w.Alternatives = adjective, "adj", nil
		how.Words = append(how.Words, w)
	}
	event := b.put(noun)
	event.Words[0].Source, event.Words[0].POS = vp.Words[vp.Head].Source, "noun"
	p := as(english.NounPhrase, join(1, how, event, subject))
	p.Count, p.Determined, p.Head = english.Singular, true, len(how.Words)
	if strings.HasSuffix(noun, " in") {
		p = b.inferred("a", p) // a rapid rise in temperature
	}
	return p, true
}

// stateKept are verbs of staying in a state, as adverbs.
var stateKept = map[string]string{"remain": "persistently", "remains": "persistently", "stay": "persistently"}

// happenNouns give the noun and preposition of verbs of what happens.
var happenNouns = map[string]string{"recur": "recurrence of", "progress": "progression of", "worsen": "worsening of", "improve": "improvement of", "persist": "persistence of", "disappear": "disappearance of", "fail": "failure of", "deteriorate": "deterioration of", "rupture": "rupture of", "fluctuate": "fluctuation of", "heal": "healing of", "decline": "decline in", "rise": "rise in", "fall": "fall in", "collapse": "collapse of", "dislocate": "dislocation of", "migrate": "migration of", "metastasize": "metastasis of", "accumulate": "accumulation of", "regress": "regression of", "appear": "appearance of", "leak": "leakage of", "stop": "cessation of", "die": "death of"}

// attributively makes a predicate an attribute: too high is excessively high before a noun, not correct is incorrect.
func attributively(p english.Phrase) english.Phrase {
	p.Words = slices.Clone(p.Words)
	for i, w := range p.Words {
		if rest, ok := strings.CutPrefix(w.Text, "too "); ok {
			p.Words[i].Text, p.Words[i].Alternatives = "excessively "+rest, nil
		}
		if w.Text == "too" {
			p.Words[i].Text = "excessively"
		}
		if opposite := opposites[w.Text]; i > 0 && p.Words[i-1].Text == "not" && opposite != "" {
			p.Words[i].Text, p.Words[i].Alternatives, p.Words[i].Source = opposite, nil, p.Words[i-1].Source+w.Source
			p.Words = slices.Delete(p.Words, i-1, i)
			p.Head = max(0, p.Head-1)
			break
		}
	}
	return p
}

// opposites give the adjective for what is not so.
var opposites = map[string]string{"correct": "incorrect", "clear": "unclear", "complete": "incomplete", "regular": "irregular", "adequate": "inadequate", "sufficient": "insufficient", "stable": "unstable", "consistent": "inconsistent", "appropriate": "inappropriate", "timely": "delayed", "satisfactory": "unsatisfactory", "reasonable": "unreasonable", "typical": "atypical", "certain": "uncertain", "ideal": "suboptimal", "uniform": "nonuniform", "standardized": "nonstandardized", "normal": "abnormal", "high": "low", "good": "poor", "healthy": "unhealthy", "balanced": "unbalanced", "known": "unknown", "accurate": "inaccurate", "specific": "nonspecific", "effective": "ineffective"}

// thingsListed reports a member of what something includes, or is: criteria include [stable vital signs], indications are [decreased vision
// interfering with daily life].
func (w *work) thingsListed() bool {
	words := strings.Fields(w.sentenceBefore())
	n := len(words)
	if n < 2 {
		return false
	}
	if words[n-1] == "are" || words[n-1] == "were" {
		return slices.ContainsFunc(words[:n-1], func(s string) bool { return slices.Contains(listNouns, strings.ToLower(s)) })
	}
	if slices.Contains(namers, words[n-1]) {
		return true
	}
	if !strings.HasSuffix(words[n-1], ",") && words[n-1] != "and" && words[n-1] != "or" {
		return false
	}
	at := slices.IndexFunc(words, func(s string) bool { return slices.Contains(namers, s) })
	return at > 0 && !slices.ContainsFunc(words[at+1:], finiteVerb)
}

// namers are verbs that nothing but nouns follows.
var namers = strings.Fields("include includes included including comprise comprises involves prevent prevents avoid avoids predict predicts reflects")

// listNouns are what several things are at once.
var listNouns = strings.Fields("indications contraindications causes features symptoms signs complications findings criteria manifestations triggers predictors reasons factors problems goals complaints")
