package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// A Chinese predicate may go on from an English passive, whose subject it does not share: the tumor was resected [并放置引流管]. English
// makes its object the subject of another passive, and a drain was placed.

// goOnRules render predicates that go on about what the text speaks of, which Chinese need not name again.
var goOnRules = []Rule{
	// 并 + 及时治疗, behind "must be recognized": and treated promptly.
	{Name: "lead-passive", Gives: "TOP", Pattern: "并|并且|且|和|及|以及|或|同时 PV", Head: 1, Cost: 0.1, Build: leadPassive},
	// 因此 + 优先于华法林, behind a clause and a comma: and therefore take precedence over warfarin.
	{Name: "lead-therefore", Gives: "TOP", Pattern: "因此|因而|故|故而|所以 VP", Head: 1, Cost: 0.1, Weigh: nobodysDeedCost, Build: leadTherefore},
	// 故 + 行 + 急诊手术, behind a clause and a comma: so emergency surgery was performed.
	{Name: "lead-done", Gives: "TOP", Pattern: "因此|因而|故|故而|所以|遂|于是 VG NP", Head: 2, Cost: 0.2, When: doneByCarers, Build: leadDone},
}

// passiveAuxiliary gives the verb of the passive that the English before the fragment ends with: was, should be.
func passiveAuxiliary(left []string) (string, bool) {
	for i := len(left) - 1; i > 0; i-- {
		switch w := left[i]; {
		case w == ";" || w == ":" || w == "who" || w == "which" || w == "that":
			return "", false
		case slices.Contains([]string{"is", "are", "was", "were"}, w):
			return w, i+1 < len(left) && participleAt(left, i+1)
		case w == "be":
			if lang.CommonPOS(left[i-1]).Has(lang.Modal) && i+1 < len(left) && participleAt(left, i+1) {
				return left[i-1] + " be", true
			}
			return "", false
		case w != "," && lang.CommonPOS(w).Only(lang.Verb) && !participleWord(w):
			return "", false // another verb
		}
	}
	return "", false
}

// participleAt reports a participle at i, or behind an adverb there.
func participleAt(words []string, i int) bool {
	if i+1 < len(words) && strings.HasSuffix(words[i], "ly") {
		i++
	}
	return participleWord(words[i])
}

// strongParticiples are participles without -ed that medical English uses in the passive.
var strongParticiples = strings.Fields("sought bought brought chosen driven written broken worn fed lost sent spent split treated torn met drunk eaten frozen bound given kept taken seen done made found begun cut held left shown drawn withdrawn understood set put taught led known")

// doneByCarers reports a verb of what clinicians do, and a thing as its object.
func doneByCarers(k []*item) bool {
	return !isPerson(k[2]) && (k[1].head.text == "行" || slices.Contains(agentVerbs, englishOf(k[1])) || endsIn(k[2].head.text, "剂量", "用量", "药量"))
}

func leadDone(b *builder, k []node) english.Phrase {
	verb := k[1].Phrase
	if k[1].head.text == "行" {
		verb = b.verb("perform", english.Lemma, k[1])
	}
	return join(1, b.put("so", k[0]), b.clause(b.some(k[2].Phrase), b.passive(verb)))
}

func leadTherefore(b *builder, k []node) english.Phrase {
	if dutyVerb(k[1].item) != nil && nobodysDeed(k[1].item) && len(b.set.Left) > 0 && !b.peopleBefore() {
		b.doubts += 0.1 // dehydration may be severe, so patients should receive fluids
		return join(1, b.put("so", k[0]), b.patientsAre(k[1].Phrase))
	}
	return b.led("and", k[0], b.placeAdverb(as(english.AdvPhrase, b.put("therefore", k[0])), k[1].Phrase))
}

// drugMeant reports a passive whose verb brings what it is done to: 停药.
func drugMeant(it *item) bool {
	for it.rule != nil {
		if it.rule.Name == "passive-inside" {
			return true
		}
		it = it.kids[it.rule.head]
	}
	return false
}

// concludesHere is what a conclusion without a subject costs: nothing behind a clause, the subject of which it shares, much elsewhere.
func (w *work) concludesHere(it *item) float32 {
	before, ok := strings.CutSuffix(w.sentenceBefore(), ",")
	if ok && !w.wantsClause() && slices.ContainsFunc(strings.Fields(before), finiteVerb) {
		cost := w.voiced(it, true)
		if !w.peopleBefore() && nobodysDeed(it.kids[1]) {
			cost += noClause // 故行急诊手术: who undergoes surgery is not the subject
		}
		if drugMeant(it) {
			cost += noClause // 因此应停药: what is discontinued is the drug
		}
		return cost
	}
	if w.r.Span.Start == 0 {
		return 0 // the text was cut before it
	}
	return 3
}

// nobodysDeed reports what people do or what is done to them, which the subject of the clause before it hardly shares: the bleeding did not stop, 故 +
// 行急诊手术, 因此 + 需要输血.
func nobodysDeed(it *item) bool {
	it = behindAdverbs(it)
	for ruleName(it) == "bu" {
		it = it.kids[1]
	}
	verb := firstPart(it)
	if v := dutyVerb(it); v != nil {
		name := ruleName(behindAdverbs(v))
		return name == "object" || name == "no-object" // 应 + 间隔4小时 is said of a thing
	}
	switch {
	case voiceOf(it) == undone, strings.HasPrefix(ruleName(it), "modal") && slices.Contains(doneToPatients, englishOf(verbOf(it))):
		return true
	case ruleName(it) == "object":
		return verb.head.text == "行" || verb.head.text == "需要" || slices.Contains(agentVerbs, englishOf(verb)) || strings.Contains(verb.head.text, "推荐")
	}
	return false
}

func nobodysDeedCost(k []*item) float64 { return 0.6 * unit01(nobodysDeed(k[1])) }

// conclusionCost is high for a conclusion that nothing but an adverb would join to the clause before it: the count fell, [therefore transfusion is
// needed].
func (w *work) conclusionCost() float32 {
	if w.concludes() && w.afterWholeClause() {
		return noVerb
	}
	return 0
}

// leadPassive leaves out the auxiliary that the English has before the fragment.
func leadPassive(b *builder, k []node) english.Phrase {
	p := dropBe(k[1].Phrase)
	p.Cat, p.Finite = english.AdjPhrase, true
	return b.led(conjunction(k[0].head.text), k[0], p)
}

// withoutDoing renders what need not be done behind a clause and a comma: is started at once, [without waiting for results].
func (w *work) withoutDoing(b *builder, it *item) (english.Phrase, bool) {
	if ruleName(it) != "modal-negative" || !slices.Contains([]string{"无需", "无须", "不必", "不需", "不需要"}, it.kids[0].head.text) || !w.spliced() && !w.afterFinite() {
		return english.Phrase{}, false
	}
	vp := b.build(it.kids[1]).Phrase
	if vp.Finite || headText(vp) == "be" {
		return english.Phrase{}, false
	}
	b.rule = "chinese/without-doing"
	without := b.put("without", b.build(it.kids[0]))
	b.rule = "chinese/without-doing"
	return as(english.PrepPhrase, join(0, without, verbForm(vp, english.Gerund))), true
}

// goesOnPassive is what a participle behind "and" costs: nothing where the clause is a passive and goes on, much elsewhere.
func (w *work) goesOnPassive() float32 {
	left := w.r.Setting.Left
	if len(left) == 0 {
		return 0.7
	}
	if _, ok := passiveAuxiliary(left); !ok || !w.sentenceEnds() {
		return 3
	}
	return -0.3
}

// goesOn makes a predicate with an object go on from an English passive; ok is false when it shares the subject.
func (b *builder) goesOn(it *item) (english.Phrase, bool) {
	aux, passive := passiveAuxiliary(b.set.Left)
	var manner english.Phrase
	if ruleName(it) == "adverb" && len(it.kids) == 2 {
		manner = b.build(it.kids[0]).Phrase
		it = it.kids[1]
	}
	if !passive || ruleName(it) != "object" {
		return english.Phrase{}, false
	}
	verb, object := b.build(it.kids[0]), b.build(it.kids[len(it.kids)-1])
	b.rule = "chinese/goes-on"
	if b.peopleBefore() {
		if t := headText(verb.Phrase); t != "give" && t != "administer" {
			return english.Phrase{}, false
		}
		p := join(0, manner, b.put("given", verb), b.settle(object.Phrase))
		p.Cat, p.Finite = english.AdjPhrase, true
		return p, true
	}
	if headText(verb.Phrase) == "undergo" || headText(verb.Phrase) == "receive" {
		verb.Phrase = b.verb("perform", english.Lemma, verb)
	}
	if strings.Contains(headText(verb.Phrase), " ") || verb.Finite || headText(verb.Phrase) == "be" || headText(verb.Phrase) == "have" || len(verb.Words) > 1 {
		return english.Phrase{}, false
	}
	n := b.one(object.Phrase)
	if !strings.HasSuffix(aux, " be") {
		past := aux == "was" || aux == "were"
		many := n.Count == english.Many
		aux = map[[2]bool]string{{false, false}: "is", {false, true}: "are", {true, false}: "was", {true, true}: "were"}[[2]bool{past, many}]
	}
	p := join(0, n, b.put(aux), manner, inflect(verb.Phrase, english.PastParticiple))
	p.Cat, p.Finite = english.Clause, true
	return p, true
}

// givenFor are participles behind which a predicate is what for: nimodipine is given [to prevent vasospasm].
var givenFor = strings.Fields("given used administered performed placed inserted started needed required recommended employed applied added prescribed injected undertaken repeated carried designed indicated adopted introduced implanted obtained done taken")

// purposeBefore reports such a passive at the end of the English before the fragment.
func (w *work) purposeBefore() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && slices.Contains(givenFor, left[n-1]) && (slices.Contains(copulas, left[n-2]) || n > 2 && slices.Contains(copulas, left[n-3]))
}

// precedingVerb is the form of the verb right before the fragment: increases [the success rate]; ok is false when there is none.
func precedingVerb(left []string) (english.Form, bool) {
	if len(left) < 2 {
		return 0, false
	}
	verb, before := left[len(left)-1], left[len(left)-2]
	p := lang.CommonPOS(verb)
	switch {
	case !p.Has(lang.Verb):
		return 0, false
	case lang.CommonPOS(before).Has(lang.Modal) || before == "to":
		return english.Lemma, true
	case strings.HasSuffix(before, "s") && p.Has(lang.Verb) && !p.Has(lang.Noun) && !p.Has(lang.Adjective) && !strings.HasSuffix(verb, "ed") &&
		!strings.HasSuffix(verb, "ing") && !p.Has(lang.Modal):
		return english.PresentPlural, true
	case strings.HasSuffix(verb, "ed") && !slices.Contains([]string{"is", "are", "was", "were", "be", "been", "has", "have"}, before):
		return english.PastSingular, true
	case strings.HasSuffix(verb, "s") && !strings.HasSuffix(verb, "ss") && (lang.CommonPOS(before).Has(lang.Noun) || lang.CommonPOS(before).Has(lang.Pronoun)):
		return english.PresentSingular, true
	}
	return 0, false
}

// goesOnFromVerb reports a noun with a predicate behind a comma, which is the object of the verb before the fragment and another verb:
// increases [the success rate and reduces complications].
func (w *work) goesOnFromVerb(it *item) bool {
	_, ok := precedingVerb(w.r.Setting.Left)
	return ok && ruleName(it) == "topic-clause" && ruleName(it.kids[2]) == "object"
}

// objectThenVerb goes on from the verb before the fragment with another one.
func objectThenVerb(b *builder, k []node) english.Phrase {
	vp := k[2].Phrase
	if form, ok := precedingVerb(b.set.Left); ok && !vp.Finite {
		vp = inflect(vp, form)
	} else {
		b.doubts += 0.5
	}
	p := join(0, b.settle(k[0].Phrase), b.put("and", k[1]), vp)
	p.Determined = true
	return p
}

// thingGoesOn: 大出血，可危及生命, behind a form of be or a preposition: is [massive hemorrhage, which can be life-threatening].
func (s *placement) thingGoesOn() bool {
	if s.rule() != "topic-clause" || !s.w.copulaBefore() && !s.w.afterPreposition() || isPerson(s.it.kids[0]) {
		return false
	}
	n, vp := s.b.build(s.it.kids[0]), s.b.build(s.it.kids[2])
	s.b.rule = "chinese/thing-goes-on"
	thing := s.b.settle(n.Phrase)
	if s.w.copulaBefore() {
		thing = s.b.complement(n.Phrase)
	}
	act := plainPredicate(s.it.kids[2])
	if ruleName(act) == "object" && slices.Contains([]string{"行", "进行", "做"}, act.kids[0].head.text) && firstPart(s.it.kids[2]).head.text == "必要时" {
		done := s.b.build(act.kids[1])
		s.b.rule = "chinese/thing-goes-on"
		p := join(0, thing, s.b.put("and", s.b.build(act.kids[0])), s.b.bareSettle(done.Phrase), s.b.build(firstPart(s.it.kids[2])).Phrase)
		p.Determined = true
		return s.decided(p, 0) // depends on history, tests, and biopsy if necessary
	}
	link := s.b.put(", which", s.b.build(s.it.kids[1]))
	said := agree(vp.Phrase, english.Singular)
	last := ruleName(act)
	if be := vp.Phrase; !be.Finite && headText(be) == "be" && strings.HasPrefix(last, "bei") || last == "accompanied" {
		link, said = s.b.put(","), dropBe(be)
	}
	p := join(0, thing, link, said)
	p.Determined = true
	return s.decided(p, 0)
}
