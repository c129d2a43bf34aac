package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// ifNotRules render conditions of what is absent, cannot be done or is not done, and conditions with what follows from them: 则, 就, 否则, 所以.
var ifNotRules = []Rule{
	// 如果 + 没有症状: if there are no symptoms.
	{Name: "if-no", Gives: "CL", Pattern: "如果|若|假如|如 没有|无|不存在|没 NP", Head: 2, Cost: 0.02, Build: ifNone},
	// 如无 + 症状: if there are no symptoms.
	{Name: "if-none-term", Gives: "CL", Pattern: "如无|若无 NP", Head: 1, Cost: 0, Build: ifNoneTerm},
	// 当 + 无法 + 进行 + 基因检测 + 时: when genetic testing cannot be performed.
	{Name: "when-cannot", Gives: "CL", Pattern: "当|在|若|如|如果 无法|不能|难以 VG NP 时|的情况下|情况下", Head: 3, Cost: -0.3, When: objectlessVerb(2), Build: whenCannot},
	{Name: "if-cannot", Gives: "CL", Pattern: "若|如|如果|一旦 无法|不能|难以 VG NP", Head: 3, Cost: 0, When: objectlessVerb(2), Build: whenCannot},
	// 如果 + 不 + 进行肝移植: if liver transplantation is not performed.
	{Name: "if-not", Gives: "CL", Pattern: "如果|若|假如|如 不|未|没有|不及时|未及时 VG NP", Head: 3, Cost: 0.05, Build: ifNotDone},
	{Name: "if-not-treated", Gives: "CL", Pattern: "如果|若|假如|如 不|未|没有 ADV VG|N", Head: 3, Cost: 0.05, When: verbLast, Build: ifNotAdverb},
	{Name: "if-not-promptly", Gives: "CL", Pattern: "如果|若|假如|如 不及时|未及时|不|未|没有 VG", Head: 2, Cost: 0.05, When: transitiveLast, Build: ifNotPromptly},
	{Name: "if-then", Gives: "S", Pattern: "CL ， 则|就|那么 S", Head: 3, Cost: 0.05, Build: ifThen},
	{Name: "if-then-verb", Gives: "S", Pattern: "CL ， 则|就|那么 VP", Head: 3, Cost: 0.5, Build: ifThen},
	// 除非有禁忌证 + ， + 否则 + 患者应尽早用药: unless there are contraindications, patients should take it as early as possible.
	{Name: "unless-otherwise", Gives: "S", Pattern: "CL ， 否则 S", Head: 3, Cost: -0.2, When: unlessFirst, Build: ifThen},
	// 因为 A ， 所以 + B: because A, B.
	{Name: "because-so", Gives: "S", Pattern: "CL|PP ， 所以|因此|因而|故 S", Head: 3, Cost: -0.1, Build: ifThen},
	// 前提是 + 患者能够行走: provided that the patient can walk.
	{Name: "provided", Gives: "CL", Pattern: "前提是|前提是要|但前提是 S", Head: 1, Cost: 0, Build: provided},
	// 一旦 + 发生转移 + 便 + 迅速下降: decrease rapidly once metastasis occurs.
	{Name: "condition-then", Gives: "VP", Pattern: "CL 便|就|则|即|便会|就会|则会 VP", Head: 2, Cost: 0, Build: verbThenClause},
}

func provided(b *builder, k []node) english.Phrase {
	word := "provided that"
	if k[0].head.text == "但前提是" {
		word = "but only if"
	}
	return as(english.Clause, join(1, b.put(word, k[0]), k[1].Phrase))
}

// unlessFirst reports the exception before 否则.
func unlessFirst(k []*item) bool { return firstPart(k[0]).head.text == "除非" }

func ifThen(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put(",", k[1], k[2]), b.withSubject(k[0].item, k[3]))
}

// withSubject gives a predicate that follows its condition the subject that Chinese leaves out (Li and Thompson 1981, ch. 24.1): "it",
// when the verb says what a condition does, as in 如果不治疗，可能导致失明. Whom another predicate is about, it does not say.
func (b *builder) withSubject(condition *item, k node) english.Phrase {
	p := k.Phrase
	if p.Cat != english.VerbPhrase {
		return p
	}
	if toldToPatients(k.item) {
		return b.patientsAre(p)
	}
	if s := clauseOf(condition); s != nil && isPerson(s.kids[0]) && p.Finite {
		return b.clause(people(b.put("they")), p) // as long as patients can eat, they should …
	}
	if len(p.Words) == 0 || !slices.ContainsFunc(p.Words[:min(len(p.Words), 3)], func(w english.Word) bool { return slices.Contains(harms, w.Text) }) {
		b.doubts += 1
		return p
	}
	p = join(1, b.put("it"), agree(p, english.Singular))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// clauseOf is the clause with a subject that a condition states; nil without.
func clauseOf(it *item) *item {
	for it.rule != nil && it.rule.Gives == "CL" {
		it = it.kids[it.rule.head]
	}
	if ruleName(it) == "clause" {
		return it
	}
	return nil
}

// harms are verbs of what a condition does.
var harms = []string{"cause", "lead to", "result in", "worsen", "progress", "progress to", "endanger", "be life-threatening", "aggravate", "deteriorate"}

// thenIfRules render a time before a condition, both of which come before what they are about (Lü 1999, 如).
var thenIfRules = []Rule{
	// 跌落后 + 如出现呕吐: if vomiting occurs after a fall.
	{Name: "then-if", Gives: "CL", Pattern: "PP|CL|ADV CL", Head: 1, Cost: -0.1, When: timeThenIf, Build: thenIf},
}

// conditional are the conjunctions of a condition.
var conditional = strings.Fields("如 若 如果 一旦 如有 如无 若无 若有 假如 倘若")

// timeThenIf reports a time and a condition.
func timeThenIf(k []*item) bool {
	return timeOf(k[0]) && slices.Contains(conditional, firstPart(k[1]).head.text) && !slices.Contains(conditional, firstPart(k[0]).head.text)
}

// timeOf reports an adverbial that says when.
func timeOf(it *item) bool {
	t := lastWordOf(it)
	return endsIn(t, "后", "前", "时", "中", "内", "期间", "期")
}

func thenIf(_ *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, k[1].Phrase, k[0].Phrase))
}

func ifNone(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("if", k[0]), b.there(english.Phrase{}, b.none(k[2].Phrase, k[1]))))
}

func ifNoneTerm(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("if", k[0]), b.there(english.Phrase{}, b.none(k[1].Phrase, k[0]))))
}

// ifNotDone makes the object the subject of a passive.
func ifNotDone(b *builder, k []node) english.Phrase {
	n := b.settle(k[3].Phrase)
	be := agree(b.verb("be", english.Lemma), n.Count)
	out := join(1, b.put("if", k[0]), n, be, b.put("not", k[1]), inflect(k[2].Phrase, english.PastParticiple))
	if t := k[1].head.text; t == "不及时" || t == "未及时" {
		out = join(0, out, b.put("promptly"))
	}
	return as(english.Clause, out)
}

// verbLast reports a verb, or a noun of action, at the end.
func verbLast(k []*item) bool { return isVerbal(k[len(k)-1]) && transitiveVerb(k[len(k)-1]) }

func ifNotAdverb(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, b.put("if not", k[0], k[1]), inflect(k[3].Phrase, english.PastParticiple), k[2].Phrase))
}

func ifNotPromptly(b *builder, k []node) english.Phrase {
	p := as(english.Clause, join(0, b.put("if not", k[0], k[1]), inflect(k[2].Phrase, english.PastParticiple)))
	if strings.HasSuffix(k[1].head.text, "及时") {
		p = join(0, p, b.put("promptly"))
	}
	return p
}

// whenCannot makes what cannot be done the subject.
func whenCannot(b *builder, k []node) english.Phrase {
	word := "if"
	if zh := k[0].head.text; zh == "当" || zh == "在" {
		word = "when"
	}
	cannot := as(english.VerbPhrase, join(1, b.put("cannot", k[1]), inflect(b.passive(k[2].Phrase), english.Lemma)))
	cannot.Finite = true
	return as(english.Clause, join(1, b.put(word, k[0]), b.clause(b.settle(k[3].Phrase), cannot)))
}

// ifAndRules render conditions of two parts.
var ifAndRules = []Rule{
	// 若 + 血小板高于30×10⁹/L + 且 + 无 + 出血: if platelets are above 30×10⁹/L and there is no bleeding.
	{Name: "if-and-none", Gives: "CL", Pattern: "如果|若|如|假如|当|一旦|只要 S 且|并且|而|并 无|没有|未见|未出现|无任何 NP", Head: 1, Cost: -0.5, When: thingHasNone, Build: ifAndNone},
}

// thingHasNone reports a subject that is no person: people have no bleeding, of a platelet count there is none.
func thingHasNone(k []*item) bool {
	subject := k[1]
	return subject.rule != nil && len(subject.kids) > 0 && !isPerson(subject.kids[0])
}

func ifAndNone(b *builder, k []node) english.Phrase {
	word := subordinators[k[0].head.text]
	if word == "" {
		word = "if"
	}
	none := b.there(english.Phrase{}, b.none(k[4].Phrase, k[3]))
	return as(english.Clause, join(1, b.put(word, k[0]), k[1].Phrase, b.put("and", k[2]), none))
}

// ifThereRules render conditions of what is found or occurs, with the time at which it does.
var ifThereRules = []Rule{
	// 如 + 接种后 + 出现 + 高热: if high fever occurs after vaccination.
	{Name: "if-there-after", Gives: "CL", Pattern: "如|若|如果|一旦|假如 PP|ADV 出现|发生 NP", Head: 3, Cost: -0.2, Build: ifThereAfter},
	// 除非 + 确有 + 缺铁: unless there is definite iron deficiency.
	{Name: "unless-definite", Gives: "CL", Pattern: "除非|如果|若|如 确有|确实有|确实存在|确定有 NP", Head: 2, Cost: -0.8, Build: ifDefinite},
}

func ifThereAfter(b *builder, k []node) english.Phrase {
	p := ifThere(b, []node{k[0], k[2], k[3]})
	return join(1, english.Phrase{}, p, k[1].Phrase)
}

func ifDefinite(b *builder, k []node) english.Phrase {
	n := k[2].Phrase
	n.Determined = n.Determined || n.Count != english.Many
	return as(english.Clause, join(0, b.put(subordinators[k[0].head.text], k[0]), b.put("there is definite", k[1]), n))
}

// thingIfRules render a condition that stands between its subject and what is to be done: 伤口 + 若 + 出现红肿 + ， + 应及时就诊. The subject is the
// condition's own, which English says behind "if" (Quirk et al. 1985, 15.33).
var thingIfRules = []Rule{
	// 体温 + 若 + 超过38.5℃ + ， + 可给予退热药: if body temperature exceeds 38.5 °C, antipyretics can be given.
	{Name: "thing-if", Gives: "S", Pattern: "NP " + innerIfs + " VP ， VP", Head: 4, Cost: -0.9, When: thingSupposed, Build: thingIf},
	// 嵌顿疝 + 若不及时治疗 + 可导致绞窄: if not treated promptly, incarcerated hernias can lead to strangulation.
	{Name: "if-between", Gives: "S", Pattern: "NP CL VP", Head: 2, Cost: -0.2, When: untreatedBetween, Build: ifBetween},
}

// innerIfs are the conjunctions that can stand behind the subject.
const innerIfs = "若|如|如果|一旦|倘若"

// thingSupposed reports a thing of which something is supposed; of people the condition tells how they are.
func thingSupposed(k []*item) bool {
	if slices.Contains([]string{"不", "未", "没有", "不及时", "未及时"}, firstPart(k[2]).head.text) && transitiveVerb(verbOf(k[2])) {
		return false // 感染 + 若 + 不治疗: if not treated
	}
	return !isPerson(k[0]) && voiceOf(k[2]) != activeAlone && ruleName(k[2]) != "verb-adverbial-comma" && !strings.HasPrefix(ruleName(k[2]), "verb-comma")
}

func ifInsideClause(b *builder, k []node) english.Phrase {
	rule := b.rule
	clause := subjectVerb(b, []node{k[0], k[2]})
	b.rule = rule
	return as(english.Clause, join(1, b.put(subordinators[k[1].head.text], k[1]), clause))
}

func thingIf(b *builder, k []node) english.Phrase {
	last := k[len(k)-1]
	condition := ifInsideClause(b, k[:3])
	p := join(2, condition, b.put(",", k[3]), b.follows(k[0], last))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// follows is what is done in a case, or what comes of it: antipyretics can be given, patients should seek medical care, it can be treated.
func (b *builder) follows(thing, k node) english.Phrase {
	p := k.Phrase
	if p.Cat == english.Clause {
		return p
	}
	if toldToPatients(k.item) {
		return b.patientsAre(p)
	}
	if q, ok := b.dutyUpon(k.item); ok {
		return q
	}
	rule := b.rule
	count, word := b.subject(thing.Phrase).Count, "it"
	if count == english.Many {
		word = "they"
	}
	b.rule = rule
	pronoun := b.put(word)
	pronoun.Cat, pronoun.Count, pronoun.Determined = english.NounPhrase, count, true
	return b.clause(pronoun, p)
}

// dutyUpon states what is to be done to a thing as a passive; ok is false for predicates of another kind.
func (b *builder) dutyUpon(it *item) (english.Phrase, bool) {
	modal, done, ok := dutyOf(it)
	if !ok {
		return english.Phrase{}, false
	}
	verb, object, around, ok := actedOn(done)
	if !ok || !dutyOfAgent(it) && (strings.HasPrefix(modal.head.text, "可") || !transitiveVerb(verb) || byPatients(verb)) {
		return english.Phrase{}, false
	}
	outer, ok := aroundDuty(it)
	if !ok {
		return english.Phrase{}, false
	}
	rule := b.rule
	defer func() { b.rule = rule }()
	p := b.dutyPassive(b.build(modal), b.build(verb).Phrase, b.build(object).Phrase)
	return b.adding(b.adding(p, around), outer), true
}

// aroundDuty lists what stands around the auxiliary and its verb, such as a time; ok is false where a word of a rule's own is among it.
func aroundDuty(it *item) (outer []*item, ok bool) {
	for it.rule != nil && !isModal(it) {
		for n, k := range it.kids {
			if n == it.rule.head {
				continue
			}
			if k.rule == nil && k.head.entry == nil {
				return nil, false
			}
			outer = append(outer, k)
		}
		it = it.kids[it.rule.head]
	}
	return outer, true
}

// untreatedBetween reports a condition of what is not done, between the illness and what becomes of it.
func untreatedBetween(k []*item) bool {
	return strings.HasPrefix(ruleName(k[1]), "if-not") && !isPerson(k[0])
}

func ifBetween(b *builder, k []node) english.Phrase {
	return join(2, k[1].Phrase, b.put(","), b.clause(k[0].Phrase, k[len(k)-1].Phrase))
}
