package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// What the English right before a fragment governs: is used [to assess], lowers the pressure [by about 5 mmHg], ranges from mild pain
// [to shock]. Chinese says these without the word, and the author's English stopped before it.

// governings are what the English right before a fragment can ask for, in order: first for predicates, then for nouns, then for amounts. The first
// that applies decides, also where it leaves the phrase as it is.
var governings = []placing{
	{"kind-named", (*placement).kindNamed},
	{"participle", (*placement).participle},
	{"protect-from", (*placement).protectFrom},
	{"who", (*placement).who},
	{"used-to", (*placement).usedTo},
	{"gerund", (*placement).gerund},
	{"modal-be", (*placement).modalBe},
	{"at-gestation", (*placement).atGestation},
	{"indicated-for", (*placement).indicatedFor},
	{"route", (*placement).route},
	{"remedy", (*placement).remedy},
	{"during", (*placement).during},
	{"started-at", (*placement).startedAt},
	{"changed-by-reached", (*placement).changedByReached},
	{"no-amount", (*placement).noAmount},
	{"limited-to", (*placement).limitedTo},
	{"of-value", (*placement).ofValue},
	{"age", (*placement).age},
	{"bound", (*placement).bound},
	{"aged", (*placement).aged},
	{"began-at-age", (*placement).beganAtAge},
	{"dosed-at", (*placement).dosedAt},
	{"changed-by", (*placement).changedBy},
	{"lasting-for", (*placement).lastingFor},
}

// open reports a predicate whose form is not decided yet.
func (s *placement) open() bool { return s.p.Cat == english.VerbPhrase && !s.p.Finite }

// preposed puts a preposition before the phrase, on the strength of a rule.
func (s *placement) preposed(rule, word string) bool {
	s.b.rule = "chinese/" + rule
	return s.decided(as(english.PrepPhrase, join(1, s.b.put(word), s.p)), s.lead)
}

// kindNamed: 小于5 mm者, behind its kind: Stones [smaller than 5 mm], not "those smaller".
func (s *placement) kindNamed() bool {
	if len(s.p.Also) > 0 || !s.w.kindNamed(s.p) {
		return false
	}
	s.b.rule = "chinese/kind-named"
	return s.decided(withoutThose(s.p), s.lead)
}

// participle: 40岁前，表现为背痛, behind a verb without an object: begins [before the age of 40, presenting as back pain].
func (s *placement) participle() bool {
	if s.rule() != "verb-adverbial-comma" || s.p.Finite || !s.w.verbBefore() {
		return false
	}
	s.b.rule = "chinese/participle"
	return s.decided(as(english.PrepPhrase, inflect(s.p, english.Gerund)), s.lead)
}

// protectFrom: 免于重症, behind a verb of protecting: protects children [from severe disease].
func (s *placement) protectFrom() bool {
	if s.rule() != "object" || !slices.Contains(sparing, s.it.kids[0].head.text) || !s.w.afterProtect() {
		return false
	}
	return s.decided(s.b.sparedFrom(s.it), s.lead)
}

// who: 也患糖尿病, behind people with a preposition: is useful in men [who also have diabetes].
func (s *placement) who() bool {
	if !s.open() || !s.w.afterPeopleOf() {
		return false
	}
	s.b.rule = "chinese/who"
	return s.decided(s.b.peopleWho(s.p), s.lead)
}

// usedTo: 评估病情, behind what takes an infinitive: is used [to assess the condition], are advised [not to smoke] (Quirk et al. 1985, 16.38).
func (s *placement) usedTo() bool {
	p := s.p
	if p.Cat != english.VerbPhrase || p.Finite && s.rule() != "imperative-not" || !s.w.afterUsed() {
		return false
	}
	s.b.rule = "chinese/used-to"
	if p.Finite {
		p = join(0, s.b.put("not to"), english.Phrase{Words: p.Words[2:]}) // instead of: do not
	} else {
		p = join(1, s.b.put("to"), inflect(p, english.Lemma))
	}
	p.Cat, p.Finite = english.Clause, true
	return s.decided(p, s.lead)
}

// gerund: 限制盐摄入, behind a verb or preposition: treatment includes [limiting salt], relies on [controlling risk factors].
func (s *placement) gerund() bool {
	if !s.open() || headText(s.p) == "be" ||
		!s.w.subjectHere() && !s.w.afterIncluding() && !s.w.gerundBeside() && !s.w.textTells() && !(s.w.afterGoverning() && s.rule() == "object") {
		return false
	}
	return s.asGerund()
}

// modalBe: 发现并控制, behind a modal with be: must be [found and controlled].
func (s *placement) modalBe() bool {
	if !s.open() || !s.w.afterModalBe() || s.p.Head != 0 || headText(s.p) == "be" || voiceOf(lastVerb(s.it)) != activeAlone {
		return false
	}
	return s.decided(as(english.AdjPhrase, inflect(s.p, english.PastParticiple)), s.lead)
}

// atGestation: 妊娠28周, behind a passive: is performed [at 28 weeks' gestation].
func (s *placement) atGestation() bool {
	if s.p.Cat == english.PrepPhrase || !strings.HasSuffix(s.p.Words[len(s.p.Words)-1].Text, "gestation") ||
		!s.w.afterPassive() && !s.w.betweenSubjectAndVerb() {
		return false
	}
	return s.preposed("at", "at")
}

// indicatedFor: 糖尿病患者, behind what a treatment is for: is indicated [for patients with diabetes].
func (s *placement) indicatedFor() bool {
	if s.p.Cat != english.NounPhrase || !isPerson(s.it) || !s.w.afterIndicated() {
		return false
	}
	s.b.rule = "chinese/indicated-for"
	return s.decided(as(english.PrepPhrase, join(0, s.b.put("for"), s.b.settle(s.p))), s.lead)
}

// route: 口服, behind a passive of giving: is given [orally].
func (s *placement) route() bool {
	l := bareLeaf(s.it)
	if s.p.Cat != english.NounPhrase || l == nil || routes[l.text] == "" || !s.w.afterGiven() {
		return false
	}
	s.b.rule = "chinese/route"
	return s.decided(as(english.AdvPhrase, s.b.put(routes[l.text], node{s.p, s.it})), s.lead)
}

// remedy: 抗生素, behind a passive of treating: is treated [with antibiotics].
func (s *placement) remedy() bool {
	if s.p.Cat != english.NounPhrase || quantityOnly(s.it) || timeUnit(s.it) || periodTerm(s.it) || !s.w.afterRemedied() {
		return false
	}
	s.b.rule = "chinese/remedy"
	return s.decided(as(english.PrepPhrase, join(0, s.b.put("with"), s.b.settle(s.p))), s.lead)
}

// during: 妊娠期, behind a passive: is contraindicated [during pregnancy].
func (s *placement) during() bool {
	if s.p.Cat != english.NounPhrase || quantityOnly(s.it) || !stageOf(s.it) || !s.w.afterPassive() {
		return false
	}
	return s.preposed("during", "during")
}

// startedAt: 从小剂量开始, behind a passive: is given [at a low dose].
func (s *placement) startedAt() bool {
	if s.rule() != "start-with" || !s.w.afterPassive() {
		return false
	}
	s.b.rule = "chinese/started-at"
	from := node{english.Phrase{Span: s.it.kids[0].head.span}, s.it.kids[0]}
	return s.decided(as(english.PrepPhrase, join(0, s.b.put("at", from), s.b.one(s.b.build(s.it.kids[1]).Phrase))), s.lead)
}

// changedByReached: 达30%以上, behind a verb of change: lowers the risk [by more than 30%].
func (s *placement) changedByReached() bool {
	if s.p.Cat != english.VerbPhrase || reachedAmount(s.it) == nil || !s.w.afterChange() {
		return false
	}
	s.b.rule = "chinese/changed-by"
	return s.decided(s.b.byAmount(s.it), s.lead)
}

// noAmount ends the way of what is no amount: the steps behind it are for amounts.
func (s *placement) noAmount() bool {
	it := s.it
	if it.rule == nil {
		return !isShare(it) // 一半
	}
	return it.rule.Gives != "QTY" && it.rule.Gives != "NUM" && !quantityOnly(it) && !(s.rule() == "number-noun" && timeUnit(it))
}

// limitedTo: 不超过1小时, behind a passive of limiting: should be limited [to no more than 1 hour].
func (s *placement) limitedTo() bool {
	if !s.w.afterLimited() || !boundedQuantity(s.it) && s.rule() != "daily-limit" {
		return false
	}
	s.b.rule = "chinese/limited-to"
	return s.decided(as(english.PrepPhrase, join(0, s.b.put("to"), s.p)), s.lead)
}

// age: 65岁, behind a mean age: the mean age was [65 years], not "65 years of age".
func (s *placement) age() bool { return s.w.afterAge() && s.decided(shortYears(s.p), s.lead) }

// bound leaves an amount as it is that says where a change ends: fell [below 5 mmHg].
func (s *placement) bound() bool { return s.p.Words[0].Text == "below" || s.p.Words[0].Text == "above" }

// aged: 50至74岁, right behind people: women [aged 50 to 74 years].
func (s *placement) aged() bool {
	if !s.w.peopleRightBefore() || !isAge([]*item{s.it}) || s.p.Words[0].Text == "aged" {
		return false
	}
	s.b.rule = "chinese/aged"
	return s.decided(s.b.agedPeople(s.it, s.p), s.lead)
}

// beganAtAge: 20岁左右, behind a clause that has its verb: symptoms start [at about 20 years of age].
func (s *placement) beganAtAge() bool {
	if !isAge([]*item{s.it}) || !s.w.wantsTime() ||
		slices.Contains([]string{"exceed", "exceeds", "turn", "turned", "averaged", "least", "most", "than"}, s.w.leftWord()) {
		return false
	}
	s.p = join(0, s.b.put("at"), shortYears(s.p), s.b.put("of age"))
	return s.decided(as(english.PrepPhrase, s.p), s.lead)
}

// dosedAt: 每日5 mg, behind a passive of giving a drug: is started [at 5 mg daily].
func (s *placement) dosedAt() bool {
	return s.w.doseOfDrug(s.it) && s.preposed("dosed-at", "at")
}

// changedBy: 约5 mmHg, behind a verb of change: lowers the pressure [by about 5 mmHg].
func (s *placement) changedBy() bool {
	return s.w.afterChange() && s.preposed("changed-by", "by")
}

// lastingFor: 24小时, behind what goes on for a time: should be observed [for 24 hours].
func (s *placement) lastingFor() bool {
	if slices.Contains([]string{"last", "lasts", "lasted", "take", "takes", "took"}, s.w.leftWord()) {
		return false // should last [at least seven minutes]
	}
	return timeUnit(s.it) && (s.w.afterLasting() || boundFirst(s.p) && s.w.behindClause()) && s.preposed("lasting-for", "for")
}

// boundFirst reports an amount that begins with its bound: at least, up to.
func boundFirst(p english.Phrase) bool {
	if len(p.Words) < 2 {
		return false
	}
	first := p.Words[0].Text + " " + p.Words[1].Text
	return slices.Contains([]string{"at least", "at most", "up to", "more than"}, first)
}

// behindClause reports a fragment that ends its sentence, behind a noun or an adverb in a clause that has its verb: trains every day [for at
// least two weeks].
func (w *work) behindClause() bool {
	p := w.beforePOS()
	return w.sentenceEnds() && w.afterFinite() && (p.Only(lang.Noun) || p.Only(lang.Adverb))
}

// ofValue: 超过95%, behind a figure of which there is one: with a sensitivity [of more than 95%].
func (s *placement) ofValue() bool {
	name := s.w.t.grammar.names[s.it.cat]
	if first := s.p.Words[0].Text; first == "above" || first == "below" {
		return false // temperatures [above 38.5 °C]
	}
	return (name == "QTY" || name == "NUM") && s.w.oneFigure() > 0 && s.preposed("of-value", "of")
}

// oneFigure is how many words the name of a single figure right before the fragment has, with its article: a mean score; 0 without.
func (w *work) oneFigure() int {
	left := w.r.Setting.Left
	n := len(left)
	if one, several := strings.CutSuffix(w.leftWord(), "s"); several && slices.Contains(figureNouns, one) && w.verbOfFiguresAhead() {
		return 1 // doses [of more than 40 mg] are
	}
	if n < 2 || !slices.Contains(figureNouns, left[n-1]) {
		return 0
	}
	i := n - 2
	for i > 0 && i > n-4 && lang.CommonPOS(left[i]).Has(lang.Adjective) {
		i--
	}
	if left[i] != "a" && left[i] != "an" {
		return 0
	}
	return n - i
}

// verbOfFiguresAhead reports a verb behind the fragment, of which the figures right before it are the subject.
func (w *work) verbOfFiguresAhead() bool {
	right := w.r.Setting.Right
	return len(right) > 0 && !w.wantsPredicate() && (w.finiteAhead() || baseOnly(right[0]))
}

// figureInPhrase reports such a figure behind a preposition, so that it is no subject: patients with a score [of at least 50%].
func (w *work) figureInPhrase() bool {
	left := w.r.Setting.Left
	k := w.oneFigure()
	return k > 0 && k < len(left) && lang.CommonPOS(left[len(left)-k-1]).Only(lang.Preposition)
}

// peopleWho makes what people have or do part of their name.
func (b *builder) peopleWho(p english.Phrase) english.Phrase {
	if headText(p) == "be" && p.Head+1 < len(p.Words) {
		rest := dropBe(p)
		if rest.Words[0].Text == "accompanied by" {
			rest.Words[0].Text, rest.Words[0].Alternatives, rest.Words[0].Form = "with", nil, english.Lemma
		}
		return as(english.AdjPhrase, rest)
	}
	return as(english.Clause, join(1, b.put("who"), agree(p, english.Many)))
}

// bareLeaf is the one word that an item consists of, nil for more.
func bareLeaf(it *item) *leaf {
	if it = unwrapped(it); it.rule != nil {
		return nil
	}
	return it.head
}

// reachedAmount is the amount that something has changed by, which Chinese says that it reaches: 达30%以上.
func reachedAmount(it *item) *item {
	it = unwrapped(it)
	if len(it.kids) != 2 || !slices.Contains([]string{"达", "达到", "高达", "可达"}, it.kids[0].head.text) {
		return nil
	}
	return it.kids[1]
}

func (b *builder) byAmount(it *item) english.Phrase {
	it = unwrapped(it)
	word, reach := "by", node{english.Phrase{Span: it.kids[0].head.span}, it.kids[0]}
	if reach.head.text == "高达" {
		word = "by up to"
	}
	return as(english.PrepPhrase, join(1, b.put(word, reach), b.build(it.kids[1]).Phrase))
}

// agedPeople says how old the people right before the fragment are: women [aged 50 to 74 years].
func (b *builder) agedPeople(it *item, p english.Phrase) english.Phrase {
	it = unwrapped(it)
	if ruleName(it) == "above" {
		return ageBound(b, []node{b.build(it.kids[0]), b.build(it.kids[1])})
	}
	return as(english.AdjPhrase, join(1, b.put("aged"), shortYears(p)))
}

// doseOfDrug reports an amount of a substance behind a passive that says how a drug is given, with no person as its subject: is started [at 5 mg
// daily].
func (w *work) doseOfDrug(it *item) bool {
	left := w.r.Setting.Left
	n := len(left)
	if n < 3 || !slices.Contains(copulas, left[n-2]) ||
		!slices.Contains([]string{"given", "administered", "started", "initiated", "begun", "prescribed", "dosed", "continued", "taken"}, left[n-1]) {
		return false
	}
	subject := builder{set: english.Setting{Left: left[:n-2]}}
	return !subject.peopleBefore() && left[n-3] != "dose" && slices.Contains(amountUnits, strings.ToLower(quantityUnit(it)))
}

// shortYears leaves out what the English has said already: 65 years of age.
func shortYears(p english.Phrase) english.Phrase {
	p.Words = slices.Clone(p.Words)
	for i, w := range p.Words {
		if strings.HasPrefix(w.Text, "year") && strings.HasSuffix(w.Text, " of age") {
			p.Words[i].Text, p.Words[i].Alternatives = strings.TrimSuffix(w.Text, " of age"), nil
		}
	}
	return p
}

// stageOf reports the name of a time of life or of an illness.
func stageOf(it *item) bool {
	return it.head.entry != nil && strings.HasSuffix(it.head.text, "期") && !strings.HasSuffix(it.head.text, "周期")
}

// figureNouns are nouns for what is measured, of which a bounded value is one.
var figureNouns = strings.Fields("pressure level rate ratio index fraction count score concentration volume temperature weight duration age saturation sensitivity specificity accuracy incidence prevalence mortality risk diameter size thickness length height depth width dose interval yield")

// boundedNoun makes a noun phrase of a clause that bounds a figure, behind a preposition: defined as [a mean pressure greater than 20 mmHg at rest].
func (w *work) boundedNoun(b *builder, it *item) (english.Phrase, bool) {
	if !w.afterPreposition() {
		return english.Phrase{}, false
	}
	var when english.Phrase
	if ruleName(it) == "clause-adverbial" || ruleName(it) == "clause-adverb" {
		when = b.build(it.kids[0]).Phrase
		it = it.kids[1]
	}
	if ruleName(it) != "clause" || len(it.kids[1].kids) != 2 || relations[it.kids[1].kids[0].head.text] == "" {
		return english.Phrase{}, false
	}
	vp := b.build(it.kids[1])
	if headText(vp.Phrase) != "be" || vp.Head != 0 || len(vp.Words) < 2 {
		return english.Phrase{}, false
	}
	b.rule = "chinese/bounded"
	n := b.build(it.kids[0]).Phrase
	if !n.Determined && slices.Contains(figureNouns, lastWord(headText(n))) {
		n = b.inferred("a", n)
	}
	n = b.complement(n)
	p := join(0, n, english.Phrase{Words: vp.Words[1:]}, when)
	p.Determined = true
	return p, true
}

// lastVerb is the last of several predicates, on whose object the others depend.
func lastVerb(it *item) *item {
	for it.rule != nil && strings.HasPrefix(it.rule.Name, "coordination-verb") || ruleName(it) == "adverb" {
		it = it.kids[len(it.kids)-1]
	}
	return it
}
