package chinese

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/translate/english"
)

// dutySeveralRules render several duties in a row that name nobody, whatever joins them and however many they are. Each becomes a passive with its
// own subject, and only the first has the auxiliary (Quirk et al. 1985, 13.54, gapping).
var dutySeveralRules = []Rule{
	// 应 + 停药并检查血常规: the drug should be discontinued and the complete blood count checked.
	{Name: "duty-several", Gives: "S", Pattern: dutyWords + " VP", Head: 1, Cost: -0.3, When: severalDone, Build: dutySeveral},
}

// A task is one of several things that are to be done.
type task struct {
	link   *item // what joins it to the one before, nil at the first
	verb   *item
	object *item // nil where the verb brings its own or is done to patients
	state  *item // what the object is to be kept like
	around []*item
}

// joinings are the rules that string predicates together.
var joinings = strings.Fields("coordination-verb coordination-verb-comma coordination-verb-list coordination-verb-three verb-comma verb-comma-three verb-comma-four verb-then verbs-three")

// tasksIn parts what is to be done into its tasks; ok is false where one of them is no action on a thing that could be its subject.
func tasksIn(it, link *item) (tasks []task, ok bool) {
	if slices.Contains(joinings, ruleName(it)) {
		for n, k := range it.kids {
			if k.rule == nil && n > 0 && n < len(it.kids)-1 {
				link = k
				continue
			}
			part, ok := tasksIn(k, link)
			if !ok {
				return nil, false
			}
			tasks = append(tasks, part...)
		}
		return tasks, true
	}
	if slices.Contains(plainAround, ruleName(it)) {
		inner := it.kids[it.rule.head]
		tasks, ok := tasksIn(inner, link)
		if !ok || len(tasks) > 1 && it.rule.head == 0 {
			return nil, false // what follows several tasks belongs to the last, or to all
		}
		for n, k := range it.kids {
			if n != it.rule.head {
				tasks[0].around = append(tasks[0].around, k)
			}
		}
		return tasks, true
	}
	d, ok := oneTask(it)
	d.link = link
	return []task{d}, ok
}

// oneTask reads a predicate as an action on a thing, on patients, or on what its verb brings: 停药.
func oneTask(it *item) (task, bool) {
	switch ruleName(it) {
	case "object":
		verb, object := it.kids[0], it.kids[1]
		return task{verb: verb, object: object}, actsOnThing(verb, object)
	case "start-with", "sent-to":
		return task{verb: it}, true
	case "keep":
		return task{verb: it.kids[0], object: it.kids[1], state: it.kids[2]}, true
	case "no-object":
		verb := it.kids[0]
		return task{verb: verb}, verb.size == 1 &&
			(objectInside([]*item{verb}) || slices.Contains(doneToPatients, englishOf(verb)) || actionBySelf(verb) || transitiveVerb(verb))
	}
	return task{}, false
}

// actsOnThing reports a verb that can be a passive with this object as its subject.
func actsOnThing(verb, object *item) bool {
	if timeUnit(object) || quantityOnly(object) || slices.Contains(toldVerbs, plainVerb(englishOf(verb))) && !isPerson(object) {
		return false
	}
	return transitiveVerb(verb) || changes([]*item{verb}) || slices.Contains(broughtAbout, verb.head.text) || slices.Contains(instead, verb.head.text)
}

// toldVerbs are verbs whose object are those who are told.
var toldVerbs = strings.Fields("inform tell advise educate teach instruct encourage ask remind warn")

// broughtAbout are verbs of making something, whose English is intransitive as well: develop a plan.
var broughtAbout = strings.Fields("制定 制订 拟定 建立 开展 培养")

// instead are verbs of using one thing in the place of another.
var instead = strings.Fields("改用 换用 改为 改服")

// actionsAlone are the ends of verbs of what is done to patients that hold their object, and are nouns as well.
var actionsAlone = strings.Fields("清创 引流 缝合 包扎 补液 吸氧 镇痛 镇静 输血 复苏 穿刺 活检 灌洗 切开 结扎 止血 消毒 降温 抗感染 抗凝 退热 插管 通气 透析 造影 手术 化疗 放疗 换药 洗胃 导尿 溶栓")

// actionBySelf reports a verb that is a noun for what is done as well: 清创, debridement.
func actionBySelf(verb *item) bool {
	return verb.head.reads("noun") && endsIn(verb.head.text, actionsAlone...) && !byPatients(verb)
}

// severalDone reports two tasks or more of which one at least is not what patients do themselves.
func severalDone(k []*item) bool {
	if n := ruleName(k[1]); !slices.Contains(joinings, n) && !slices.Contains(plainAround, n) && !strings.HasPrefix(n, "start-") {
		return false
	}
	tasks, ok := tasksIn(k[1], nil)
	if !ok || len(tasks) < 2 && !startsWith(tasks[0]) || sharesObject(tasks[0]) {
		return false
	}
	if slices.Contains(possibles, k[0].head.text) && !slices.Contains(agentVerbs, plainVerb(englishOf(tasks[0].verb))) && !ofMedicine(tasks[0]) {
		return false
	}
	return slices.ContainsFunc(tasks, func(d task) bool { return !byPatients(d.verb) || startsWith(d) })
}

// startsWith reports a dose that treatment is to start with.
func startsWith(d task) bool { return strings.HasPrefix(ruleName(d.verb), "start-") }

// sendsPatient reports where patients are to be taken.
func sendsPatient(d task) bool { return ruleName(d.verb) == "sent-to" }

// sharesObject reports an action without an object of its own, which is that of the one before: 压迫穿刺点并包扎.
func sharesObject(d task) bool {
	return d.object == nil && !startsWith(d) && !sendsPatient(d) && !objectInside([]*item{d.verb}) &&
		!slices.Contains(doneToPatients, englishOf(d.verb)) && !actionBySelf(d.verb)
}

// ofMedicine reports what is done with a medicine or its dose.
func ofMedicine(d task) bool {
	return startsWith(d) || d.object == nil && remedyInside([]*item{d.verb}) ||
		d.object != nil && endsIn(lastPart(d.object).head.text, "药", "药物", "药量", "剂量", "用量")
}

func dutySeveral(b *builder, k []node) english.Phrase {
	tasks, _ := tasksIn(k[1].item, nil)
	rule := b.rule
	defer func() { b.rule = rule }()
	subject, verb, rest := b.task(tasks[0])
	p := b.dutyPassive(k[0], verb, subject, rest...)
	for n, d := range tasks[1:] {
		b.rule = rule
		link := b.put(taskLink(tasks, n+1), b.build(d.link))
		p = join(0, p, link, b.taskDone(d))
	}
	return p
}

// taskLink is the word before a task: the last has the conjunction.
func taskLink(tasks []task, n int) string {
	last := tasks[len(tasks)-1].link.head.text
	word := "and"
	switch {
	case slices.Contains([]string{"然后", "随后", "继而", "之后", "随即", "再"}, last):
		word = "and then"
	case conjunction(last) == "or":
		word = "or"
	}
	switch {
	case n < len(tasks)-1:
		return ","
	case len(tasks) > 2:
		return ", " + word
	}
	return word
}

// task builds what a task is done to, its verb, and what stands around it, the nearest first.
func (b *builder) task(d task) (object, verb english.Phrase, rest []english.Phrase) {
	v := b.build(d.verb)
	verb = performed(v.Phrase)
	switch {
	case sendsPatient(d):
		verb, object = b.verb("take", english.Lemma, v), people(b.put("patients"))
		rest = append(rest, english.Phrase{Words: v.Words[2:]})
	case startsWith(d):
		verb, object = english.Phrase{Cat: v.Cat, Words: v.Words[:1]}, as(english.NounPhrase, b.put("treatment"))
		object.Count, object.Determined = english.Mass, true
		rest = append(rest, english.Phrase{Words: v.Words[1:]})
	case d.object == nil && objectInside([]*item{d.verb}):
		verb, object = splitObject(verb)
	case d.object == nil && !slices.Contains(doneToPatients, englishOf(d.verb)) && actionBySelf(d.verb):
		object, verb = b.actionDone(v)
	case d.object == nil && slices.Contains(doneToPatients, englishOf(d.verb)):
		object = people(b.put("patients"))
	case d.object == nil:
	case slices.Contains(screening, englishOf(d.verb)):
		object, verb = b.screeningOf(v, b.build(d.object).Phrase)
	case d.state != nil:
		object = b.definite(b.build(d.object).Phrase)
		rest = append(rest, as(english.AdjPhrase, b.build(d.state).Phrase))
	case slices.Contains(instead, d.verb.head.text):
		object, verb = b.build(d.object).Phrase, b.verb("use", english.Lemma, v)
		rest = append(rest, b.put("instead"))
	default:
		o := b.build(d.object)
		object, verb = b.changed(v, o), b.verbFor(v, o)
	}
	for _, a := range d.around {
		rest = append(rest, b.adverbialOf(a))
	}
	return object, verb, rest
}

// actionDone makes a noun of a verb without an object: debridement is performed.
func (b *builder) actionDone(v node) (object, verb english.Phrase) {
	i := slices.IndexFunc(v.head.entries, func(e *glossary.Entry) bool { return e.POS == "noun" })
	object = entryPhrase(v.head.entries[i], v.head.src)
	word := "perform"
	for _, p := range procedureVerbs {
		if strings.HasSuffix(headText(object), p.end) {
			word = procedureDoing[p.verb]
		}
	}
	return object, b.verb(word, english.Lemma)
}

// procedureDoing are the verbs of what is done with a procedure by their participles.
var procedureDoing = map[string]string{"given": "give", "used": "use", "performed": "perform"}

// verbFor is a verb of doing in the word that its object asks for: repeat gastroscopy.
func (b *builder) verbFor(verb, object node) english.Phrase {
	o := objectOf{b: b, v: performed(verb.Phrase), verb: verb, obj: object}
	for _, step := range []func(*objectOf) (english.Phrase, bool){completeWorkup, resumeIt, doneWell, repeatExam} {
		step(&o)
	}
	return o.v
}

// onlyMeasures are nouns of what a treatment or a patient has one of.
var onlyMeasures = append(strings.Fields("dosage interval speed temperature diet weight"), dimensions...)

// knownOne is a single measure that is changed, which there was before: the dose.
func (b *builder) knownOne(p english.Phrase) english.Phrase {
	if len(p.Words) != 1 || p.Determined || p.Count != english.AnyCount || !slices.Contains(onlyMeasures, lastWord(headText(p))) || !countNoun(p) {
		return p
	}
	p.Count = english.Singular
	return b.inferred("the", p)
}

// taskDone is a later task, without its auxiliary: and hormones given.
func (b *builder) taskDone(d task) english.Phrase {
	object, verb, rest := b.task(d)
	if vaccinates(verb, object) {
		verb = give(verb)
	}
	var parts []english.Phrase
	if len(object.Words) > 0 {
		parts = append(parts, b.settle(object))
	}
	var behind []english.Phrase
	for _, r := range rest {
		if r.Cat == english.AdvPhrase && len(r.Words) == 1 && endsIn(r.Words[0].Text, "ly") && !slices.Contains(endAdverbs, r.Words[0].Text) {
			parts = append(parts, r)
			continue
		}
		behind = append(behind, r)
	}
	p := join(0, append(append(parts, b.done(verb)), behind...)...)
	p.Cat = english.Clause
	return p
}
