package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// generate writes the group in English: modal, have, be and the verb, each of which gives the next its form, with the
// negation and the adverbs behind the first of them.
func (g *verbGroup) generate(s *sentence) *chunk {
	out := g.frame()
	if !(out.reflexive && g.main.lemma == "faire" && s.infinitiveBehind(out.span.End)) {
		g.reflexiveVoice(s)
	}
	if w := g.main.headWord(); g.ownBody && strings.HasSuffix(w.Text, " oneself") {
		w.Text, w.Alternatives = strings.TrimSuffix(w.Text, " oneself"), nil // s'est blessé la main
	}
	if w, told := g.main.headWord(), personTold[g.main.lemma]; told != "" && !g.passive && (told != "ask" || s.asksToDo(out.span.End)) &&
		slices.ContainsFunc(g.objects, func(o *chunk) bool { return toldOnes[o.lemma] }) {
		w.Text, w.Alternatives = told, nil // me dire, lui interdit de conduire
	}
	objects := g.pronouns(s)
	g.recent = s.recentYears(out.span.End) || s.sinceClause()
	chain := g.chain()
	out.fixed = g.modal != nil && g.finite.tag == tFin || g.tensed() || g.mandated || g.feared
	first := 1 // where negation and adverbs stand
	if len(chain) == 1 && chain[0].Text != "be" {
		first = 0
	}
	if g.needsDo(chain, out.tag) {
		do := english.Word{Text: "do", POS: "verb", Form: chain[0].Form, Rules: []string{"french/negation"}}
		chain[0].Form = english.Lemma
		chain = append([]english.Word{do}, chain...)
		first = 1
	}
	mid, last, behind := g.between(out)
	if len(last) > 0 {
		chain = append(chain[:len(chain)-1:len(chain)-1], append(last, chain[len(chain)-1])...)
	}
	out.ne, out.words = g.ne, chain
	if out.tag == tInf || out.tag == tPres {
		first = 0
	}
	if g.modal != nil && out.tag != tInf {
		first = 1
	}
	g.interpose(out, first, mid)
	if len(objects) == 0 && !g.passive && s.opensObject(out.span.End) {
		out.adverbBeforeVerb()
	}
	out.words = append(append(out.words, parted(&out.words[len(out.words)-1], objects)...), behind...)
	out.aux = g.main == g.finite && g.main.lemma == "être" && g.main.headWord().Text == "be"
	if g.ne && g.neg == nil && g.only == nil {
		s.doubt += .05
	}
	return out.note("verb-group")
}

// asksToDo reports "de" and an infinitive, or si, right behind byte end.
func (s *sentence) asksToDo(end int) bool {
	ts := s.tokensFrom(end)
	return len(ts) > 1 && (ts[0].form == "si" || ts[0].form == "de" && ts[1].infinitive())
}

// toldOnes are the pronouns of those whom something is said to.
var toldOnes = wordSet(`me te nous vous lui leur moi`)

// personTold are verbs that English says by another one to whom it is said.
var personTold = map[string]string{"dire": "tell", "interdire": "forbid", "demander": "ask"}

// frame is the chunk of the group, without its words.
func (g *verbGroup) frame() *chunk {
	out := &chunk{tag: g.finite.tag, span: g.parts[0].span, source: g.parts[0].source, lemma: g.main.lemma,
		mood: g.finite.mood, tense: g.finite.tense, person: g.finite.person, number: g.finite.number, gender: g.main.gender}
	if out.tag == tInf && g.passive {
		out.number = g.main.number // of whom it is done to
	}
	for _, p := range g.parts[1:] {
		out.cover(p)
	}
	out.reflexive = g.reflexive()
	return out
}

// between lists the words between the verbs of the chain: behind the first, and right before the last; and those behind the chain.
func (g *verbGroup) between(out *chunk) (mid, last, behind []english.Word) {
	for _, a := range g.early {
		if a.lemma == "toujours" && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "still", nil // toujours pas, but pas toujours: not always
		}
		mid = append(mid, a.words...)
	}
	if w, ok := g.negation(out.tag); ok {
		mid = append(mid, w)
		out.negated = true
	}
	if g.only != nil {
		mid = append(mid, english.Word{Text: "only", POS: "adv", Source: g.only.source, Rules: []string{"french/negation-only"}})
		out.negated = true
	}
	for _, a := range g.adverbs {
		if a.lemma == "longtemps" && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "long", nil
		}
		if a.lemma == "encore" && (g.ne || g.neg != nil) && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "yet", nil
		}
		if g.perfect && !g.passive && !g.objectBehind && wellAdverbs[a.lemma] {
			behind = append(behind, a.words...) // a bien récupéré: recovered well
			continue
		}
		if adverb := a.words[0].Text; g.passive && g.modal != nil && strings.HasSuffix(adverb, "ly") && !earlyAdverbs[adverb] {
			last = append(last, a.words...) // must be completely removed
			continue
		}
		mid = append(mid, a.words...)
	}
	return mid, last, behind
}

// wellAdverbs say how well something goes, which English says behind its verb.
var wellAdverbs = wordSet(`bien mal mieux`)

// interpose puts these words behind the first verb, or before a verb that is alone: cannot reduce, generally does not affect.
func (g *verbGroup) interpose(out *chunk, first int, mid []english.Word) {
	if verb := &out.words[0]; len(mid) > 0 && mid[0].Text == "not" && first == 1 && verb.Text == "can" {
		verb.Text, verb.Alternatives = "cannot", nil
		verb.Rules = append(verb.Rules[:len(verb.Rules):len(verb.Rules)], mid[0].Rules...)
		verb.Source += " " + mid[0].Source
		mid = mid[1:]
	}
	if n := earlyWords(g.early); first == 1 && out.words[0].Text == "do" {
		out.put(1, mid[n:]...)
		out.put(0, mid[:n]...)
		out.head = n
		return
	}
	out.put(first, mid...)
	out.head = 0
	if first == 0 {
		out.head = len(mid)
	}
}

// parted takes from the verb what stands behind its pronouns: take them into account, ask him or her whether.
func parted(verb *english.Word, objects []english.Word) []english.Word {
	if len(objects) == 1 && firstWord(objects[0].Text) != "to" && phrasal(verb.Text) {
		text, rest, _ := strings.Cut(verb.Text, " ")
		verb.Text, verb.Alternatives = text, nil // les prendre en compte
		objects = append(objects, english.Word{Text: rest, POS: "adv", Source: verb.Source})
	}
	if at := strings.LastIndexByte(verb.Text, ' '); at > 0 && len(objects) == 1 && directObjects[strings.ToLower(objects[0].Source)] &&
		verb.Entry != nil && complementPrepositions[lastWord(verb.Entry.Term)] && insidePrepositions[verb.Text[at+1:]] &&
		!strings.HasPrefix(verb.Text, "be ") {
		prep := english.Word{Text: verb.Text[at+1:], POS: "prep", Source: verb.Source}
		verb.Text, verb.Alternatives = verb.Text[:at], nil // les répartir en deux groupes: divide them into
		return append(objects, prep)
	}
	if len(objects) == 1 && toldPersons[strings.ToLower(objects[0].Source)] != "" && verb.Entry != nil {
		if give, thing := givenThing(verb.Entry.Term, verb.Text); give != "" {
			verb.Text, verb.Alternatives = give, nil // vous poser une perfusion: give you an infusion
			objects[0].Text = strings.TrimPrefix(objects[0].Text, "to ")
			return append(objects, english.Word{Text: thing, POS: "noun", Source: verb.Source})
		}
	}
	if text, ok := strings.CutSuffix(verb.Text, " whether"); ok && len(objects) > 0 {
		verb.Text, verb.Alternatives = text, nil // lui demander s'il
		objects = append(objects, english.Word{Text: "whether", POS: "conj", Source: verb.Source})
	}
	return objects
}

// adverbBeforeVerb parts an adverb from the verb that brings it, before an object: augmentent fortement les taux: sharply increase levels.
func (c *chunk) adverbBeforeVerb() {
	last := len(c.words) - 1
	w := &c.words[last]
	verb, adverb, ok := strings.Cut(w.Text, " ")
	if w.POS != "verb" || !ok || !strings.HasSuffix(adverb, "ly") || !lang.CommonPOS(adverb).Has(lang.Adverb) {
		return
	}
	w.Text, w.Alternatives = verb, nil
	c.put(last, english.Word{Text: adverb, POS: "adv", Source: w.Source, Rules: w.Rules})
	if c.head == last {
		c.head++
	}
}

// opensObject reports whether an object begins right behind byte end.
func (s *sentence) opensObject(end int) bool {
	ts := s.tokensFrom(end)
	return len(ts) > 1 && opensAt(ts, 0)
}

// phrasal reports a verb with a particle or a phrase that its pronoun stands before: rule out, take into account, put to sleep.
// Source: CGEL, particles and the order of objects.
func phrasal(verb string) bool {
	f := strings.Fields(verb)
	switch {
	case len(f) < 2:
		return false
	case len(f) == 2:
		return particles[f[1]]
	}
	return (f[1] == "to" || f[1] == "into") && !linkPrepositions[f[len(f)-1]]
}

// directObjects are the unstressed pronouns of a direct object, insidePrepositions what it stands before when the verb's term ends with it.
var (
	directObjects      = map[string]bool{"le": true, "la": true, "les": true, "l'": true, "l’": true, "vous": true, "nous": true, "me": true, "m'": true, "m’": true}
	insidePrepositions = wordSet(`into to from with against as in by`)
)

var particles = wordSet(`out up down off away back`)

// earlyWords counts the English words of the adverbs.
func earlyWords(list []*chunk) (n int) {
	for _, c := range list {
		n += len(c.words)
	}
	return n
}

// tensed reports whether a word like "will" or "would" carries the tense.
func (g *verbGroup) tensed() bool {
	return g.modal == nil && g.finite.tag == tFin && (g.finite.tense == lang.TenseFuture || g.finite.mood == lang.MoodConditional)
}

// prompts reports a verb of what a sign should make people think or do: "conduire à", "faire suspecter".
func (c *chunk) prompts() bool {
	thought, ok := strings.CutPrefix(c.headTerm(), "faire ")
	return promptingVerbs[c.lemma] || ok && promptedThoughts[thought]
}

// promptingVerbs are such verbs, promptedThoughts what they have people do.
var (
	promptingVerbs   = wordSet(`alerter conduire amener inciter inquiéter`)
	promptedThoughts = wordSet(`évoquer suspecter rechercher craindre redouter penser`)
)

// modalFirst is the modal that opens the chain.
func (g *verbGroup) modalFirst() english.Word {
	must := g.modal.lemma == "devoir"
	g.modal.negated = g.ne && must && (len(g.early) > 0 || g.neg == nil) && g.finite.lemma != "avoir" // généralement pas, aucun … ne doit
	if g.modal.tense == lang.TensePresent && g.main.prompts() {
		g.modal.mood = lang.MoodConditional // ces signes doivent alerter: should
	}
	modal := modalWord(g.modal)
	if at := slices.IndexFunc(g.adverbs, func(a *chunk) bool { return a.lemma == "peut-être" }); at >= 0 && must && g.neg == nil && !g.ne {
		modal.Text, modal.Alternatives = "may have to", nil // vous devrez peut-être rester
		modal.Source += " " + g.adverbs[at].source
		g.adverbs = slices.Delete(slices.Clone(g.adverbs), at, at+1)
	}
	return modal
}

// opener is the word that carries the mood or the tense before the verbs: a modal, will, would or may; none where the verb itself does.
func (g *verbGroup) opener() []english.Word {
	tense := ""
	switch {
	case g.modal != nil && g.finite.tag == tFin:
		return []english.Word{g.modalFirst()}
	case g.modal != nil && g.modal.lemma == "pouvoir":
		return []english.Word{{Text: "be able to", POS: "verb", Source: g.modal.source}}
	case g.modal != nil:
		return []english.Word{{Text: "have to", POS: "verb", Source: g.modal.source}}
	case g.tensed() && g.finite.mood == lang.MoodConditional && g.reported, !g.tensed() && g.feared:
		tense = "may" // serait liée à un virus: so it is said
	case g.tensed() && g.finite.mood == lang.MoodConditional:
		tense = "would"
	case g.tensed():
		tense = "will"
	default:
		return nil
	}
	return []english.Word{{Text: tense, POS: "verb", Rules: []string{"french/tense"}}}
}

// chain lists the verbs of the group, the first in its finite form.
func (g *verbGroup) chain() []english.Word {
	chain := g.opener()
	modal := len(chain) > 0
	past := g.narrative() && !g.resulting && !g.ever() && !g.recent
	if g.perfect && !past {
		chain = append(chain, english.Word{Text: "have", POS: "verb", Rules: []string{"french/perfect"}})
	}
	if g.passive {
		chain = append(chain, english.Word{Text: "be", POS: "verb", Rules: []string{"french/passive"}})
	}
	main := *g.main.headWord()
	main.Form = english.Lemma
	chain = append(chain, main)
	if len(chain) == 1 && g.says() {
		chain = openBe(chain)
	}
	for i := range chain {
		switch {
		case i == 0 && modal && g.finite.tag == tFin:
		case i == 0:
			f := *g.finite
			if past {
				f.tense = lang.TenseSimplePast
			}
			if chain[0].Form = finiteForm(&f); g.mandated {
				chain[0].Form = english.Lemma
			}
		case chain[i-1].Text == "have" && g.perfect && !(modal && i == 1):
			chain[i].Form = english.PastParticiple
		case chain[i-1].Text == "be" && g.passive && i == len(chain)-1:
			chain[i].Form = english.PastParticiple
		}
	}
	return chain
}

// says reports whether a negation or an adverb goes inside the group.
func (g *verbGroup) says() bool {
	return g.neg != nil || g.only != nil || len(g.adverbs)+len(g.early) > 0
}

// openBe opens a verb that English says with be and an adjective, so that a negation finds its place: "be sufficient" is "be" and "sufficient".
func openBe(chain []english.Word) []english.Word {
	rest, ok := strings.CutPrefix(chain[0].Text, "be ")
	if !ok {
		return chain
	}
	be := chain[0]
	be.Text, be.Alternatives = "be", nil
	return []english.Word{be, {Text: rest, POS: "adj"}}
}

// narrative reports whether a French compound past is an English simple past: "le patient a présenté une fièvre" is "the patient had a fever". A
// negated passive says what holds until now and stays a perfect: "aucun lien n'a été démontré" is "no link has been shown".
// Source: CGEL, the preterite and the perfect.
func (g *verbGroup) narrative() bool {
	if !g.perfect || g.modal != nil || g.tensed() || g.finite.tag != tFin || g.finite.tense != lang.TensePresent || g.finite.mood == lang.MoodConditional {
		return false
	}
	return !g.passive || !g.ne || doneOnce[g.main.lemma] || g.timed
}

// doneOnce are acts of which a text says that they were not done in this case: "l'autopsie n'a pas été réalisée" is "the autopsy was not performed".
var doneOnce = wordSet(`réhospitaliser réaliser effectuer pratiquer poursuivre reprendre retrouver administrer opérer hospitaliser transfuser observer constater noter`)

// recentYears reports whether "ces dernières années" follows, until when English has the perfect: "s'est amélioré ces dernières années" is "has improved in
// recent years".
func (s *sentence) recentYears(offset int) bool {
	rest := s.tokensFrom(offset)
	for k := 0; k+1 < min(len(rest), 6); k++ {
		if rest[k].form == "ces" && strings.HasPrefix(rest[k+1].form, "dernières") {
			return true
		}
	}
	return false
}

// ever reports whether the compound past looks back from now: with déjà, longtemps and jamais.
// Source: CGEL, the experiential perfect.
func (g *verbGroup) ever() bool {
	if g.neg != nil && g.neg.lemma == "pas encore" || slices.ContainsFunc(g.early, func(a *chunk) bool { return a.lemma == "pas encore" }) {
		return true // n'ont pas encore reçu
	}
	for _, a := range g.adverbs {
		if a.lemma == "déjà" || a.lemma == "longtemps" || a.lemma == "pas encore" {
			return true
		}
	}
	return g.neg != nil && g.neg.lemma == "jamais"
}

// finiteForm is the English form of the French mood and tense. Source: CGEL against Le bon usage: the imperfect and the
// simple past are pasts, the subjunctive is a present.
func finiteForm(c *chunk) english.Form {
	past := c.tense == lang.TenseImperfect || c.tense == lang.TenseSimplePast
	many := c.number == lang.NumberPlural || c.person == 1 && !past || c.person == 2
	switch {
	case c.tag == tInf, c.mood == lang.MoodImperative:
		return english.Lemma
	case c.tag == tPres:
		return english.Gerund
	case past && many:
		return english.PastPlural
	case past:
		return english.PastSingular
	case many:
		return english.PresentPlural
	}
	return english.PresentSingular
}

// needsDo reports whether the negation needs do: a finite lexical verb with not.
func (g *verbGroup) needsDo(chain []english.Word, tg tag) bool {
	if g.neg == nil || tg != tFin || chain[0].Text == "be" || len(chain) > 1 {
		return false
	}
	return g.neg.lemma == "pas" || g.neg.lemma == "point"
}

// negation is the English negation word of the group.
func (g *verbGroup) negation(tg tag) (english.Word, bool) {
	if g.neg == nil {
		if g.ne && g.only == nil && g.modal != nil && negatedByNe[g.modal.lemma] && !g.neither {
			return english.Word{Text: "not", POS: "adv", Source: "ne", Rules: []string{"french/negation"}}, true
		}
		return english.Word{}, false
	}
	w := english.Word{Text: "not", POS: "adv", Source: g.neg.source, Rules: []string{"french/negation"}}
	switch g.neg.lemma {
	case "plus":
		w.Text = "no longer"
		if g.only != nil {
			w.Text = "now" // n'est plus que rarement nécessaire: is now only rarely necessary
		}
	case "jamais":
		w.Text = "never"
	case "guère":
		if w.Text = "hardly"; g.only != nil {
			w.Text = "almost" // ne touche guère que les hommes: almost only affects men
		}
	}
	return w, true
}

// negatedByNe are the verbs that ne negates without pas. Source: Le bon usage, on ne alone.
var negatedByNe = map[string]bool{"pouvoir": true, "savoir": true, "cesser": true, "oser": true}
