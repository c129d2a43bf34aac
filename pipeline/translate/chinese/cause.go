package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// causeRules render causes: 由…引起, 因, 由于, 因为.
var causeRules = []Rule{
	// 由 + 结核分枝杆菌 + 引起 + 的 + 传染病: an infectious disease caused by Mycobacterium tuberculosis.
	{Name: "caused-by", Gives: "NP", Pattern: "由|因|由于 NP 引起|导致|所致|造成|引发|诱发|产生 的 NP", Head: 4, Cost: 0.05, Build: causedBy},
	{Name: "caused-by-short", Gives: "NP", Pattern: "NP 引起|导致|所致|造成|引发|诱发|产生|带来 的 NP", Head: 3, Cost: 0.35, Build: causedByShort},
	{Name: "caused-by-verb", Gives: "VP", Pattern: "由 NP 引起|导致|所致|造成|引发|诱发", Head: 1, Cost: 0.05, Build: beCausedBy},
	// 由 + 腺瘤 + 发展而来: develop from adenomas.
	{Name: "develop-from-adverb", Gives: "VP", Pattern: "由|从 NP ADV|A 发展而来|演变而来|演化而来|转化而来|衍生而来|分化而来|进化而来", Head: 1, Cost: -0.2, Build: developSlowly},
	{Name: "agent-noun", Gives: "NP", Pattern: "由|被 NP VG 的 NP", Head: 4, Cost: 0.1, Build: agentNoun},
	// 因 + 其他原因: for other reasons.
	{Name: "for-reasons", Gives: "PP", Pattern: "因|由于|出于|因为 NP", Head: 1, Cost: -0.3, When: reasonsLast, Build: forReasons},
	// 由于 + 出血: because of bleeding.
	{Name: "due-to", Gives: "PP", Pattern: "由于|因|因为|鉴于 NP", Head: 1, Cost: 0.1, Weigh: becauseActionCost, Build: dueTo},
	{Name: "due-to-er", Gives: "VP", Pattern: "因|由于|因为 NP 而 VP", Head: 3, Cost: 0.05, Build: verbDueTo},
	// 因 + 害怕 + 而 + 不愿就诊: be unwilling to seek care because of fear.
	{Name: "due-to-feeling", Gives: "VP", Pattern: "因|由于|出于|因为 害怕|恐惧|担心|担忧|焦虑|羞耻|羞愧|疲劳|贫困|缺乏知识 而 VP", Head: 3, Cost: -0.5, Build: dueToFeeling},
	// 由于 + 缺乏 + 多样性: because of a lack of diversity.
	{Name: "due-to-lack", Gives: "PP", Pattern: "由于|因|因为 缺乏|缺少 NP", Head: 2, Cost: -0.3, Build: dueToLack},
	// 随年龄增长 + 而 + 增加: increase with age.
	{Name: "er-verb", Gives: "VP", Pattern: "PP|CL 而 VP", Head: 2, Cost: 0.05, When: reasonFirst, Build: verbThenClause},
	// 因为 + 可引起出血, of what was said last: because it can cause bleeding.
	{Name: "because-verb", Gives: "CL", Pattern: "因为|由于|因 VP", Head: 1, Cost: 0.9, Build: becauseIt},
	// 因为 + 治疗窗较窄: because the therapeutic window is narrow.
	{Name: "because", Gives: "CL", Pattern: "因为|由于|因|是因为 S", Head: 1, Cost: 0.05, Build: because},
	// 因 + 误吸 + 所致者: patients whose condition is caused by aspiration, as cases: cases caused by aspiration.
	{Name: "cases-caused", Gives: "NP", Pattern: "因|由|为 NP 所致者|引起者|导致者|诱发者", Head: 1, Cost: -0.8, When: notPersonSecond, Build: casesCaused},
	{Name: "cases-caused-bare", Gives: "NP", Pattern: "NP 所致者|引起者|导致者", Head: 0, Cost: -0.4, When: notPersonFirst, Build: casesCausedBare},
}

// becauseIt takes the subject of the clause before up with a pronoun.
func becauseIt(b *builder, k []node) english.Phrase {
	b.doubts += 0.1
	word, count := "it", english.Singular
	for _, w := range b.set.Left {
		if w == "are" || w == "were" || w == "have" {
			word, count = "they", english.Many
		}
	}
	p := join(1, b.put("because "+word, k[0]), agree(k[1].Phrase, count))
	return as(english.Clause, p)
}

// fears give the nouns of why people act.
var fears = map[string]string{"害怕": "fear", "恐惧": "fear", "担心": "worry", "担忧": "worry", "焦虑": "anxiety", "羞耻": "shame", "羞愧": "shame", "疲劳": "fatigue", "贫困": "poverty", "缺乏知识": "lack of knowledge"}

func dueToFeeling(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.put("because of", k[0], k[2]), b.put(fears[k[1].head.text], k[1]))
}

func causedBy(b *builder, k []node) english.Phrase {
	return join(0, k[4].Phrase, b.put("caused by", k[0], k[2], k[3]), b.settle(k[1].Phrase))
}

func causedByShort(b *builder, k []node) english.Phrase {
	word := "caused by"
	if k[1].head.text == "产生" {
		word = "produced by" // 燃烧产生的烟雾
	}
	return join(0, k[3].Phrase, b.put(word, k[1], k[2]), b.settle(k[0].Phrase))
}

func beCausedBy(b *builder, k []node) english.Phrase {
	word := "caused by"
	if t := k[2].head.text; t == "诱发" || t == "引发" {
		word = "triggered by"
	}
	return join(0, b.verb("be", english.Lemma), b.put(word, k[0], k[2]), b.settle(k[1].Phrase))
}

// origins give the verbs of what comes of something.
var origins = map[string]string{"发展而来": "develop", "演变而来": "evolve", "演化而来": "evolve", "转化而来": "develop", "衍生而来": "derive", "分化而来": "differentiate", "进化而来": "evolve"}

func developSlowly(b *builder, k []node) english.Phrase {
	v := join(0, b.verb(origins[k[3].head.text], english.Lemma, k[3]), as(english.AdvPhrase, b.manner(k[2].Phrase)))
	return join(0, v, b.put("from", k[0]), b.settle(k[1].Phrase))
}

func agentNoun(b *builder, k []node) english.Phrase {
	return join(0, k[4].Phrase, inflect(k[2].Phrase, english.PastParticiple), b.put("by", k[0], k[3]), b.settle(k[1].Phrase))
}

func dueTo(b *builder, k []node) english.Phrase {
	return b.prepositional("due to", []node{k[0]}, k[1])
}

// reasonsLast reports reasons, with what they are before them.
func reasonsLast(k []*item) bool {
	return k[1].size > 1 && strings.HasSuffix(lastWordOf(k[1]), "原因")
}

func forReasons(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	p.Words = slices.Clone(p.Words)
	w := &p.Words[p.Head]
	if before, last := cutLast(w.Text); last == "cause" {
		w.Text = strings.TrimSpace(before + " reason")
	}
	w.Alternatives = nil
	return as(english.PrepPhrase, join(0, b.put("for", k[0]), b.settle(b.plural(p))))
}

func verbDueTo(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.put("because of", k[0], k[2]), b.settle(k[1].Phrase))
}

func because(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("because", k[0]), k[1].Phrase))
}

// becauseActionCost is high for a word of what is done, which rather is the subject of a clause: 因为根除可降低复发率.
func becauseActionCost(k []*item) float64 {
	if k[0].head.text == "因为" && k[1].size == 1 && k[1].head.reads("verb") {
		return 0.5
	}
	return 0
}

// reasonCost is high for a reason or a concession right before a verb, without comma or 而: it rather is a clause with that noun as its
// subject, 因为患者呕吐.
func reasonCost(k []*item) float64 {
	switch ruleName(k[0]) {
	case "due-to", "for-sake":
		return 0.7
	case "despite":
		return 1.1
	case "preposition":
		if t := k[0].kids[0].head.text; t == "因为" {
			return 0.9
		}
	}
	return 0
}

func dueToLack(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("because of a lack of", k[0], k[1]), b.settle(k[2].Phrase)))
}

// reasonFirst reports an adverbial that 而 ties to its verb.
func reasonFirst(k []*item) bool {
	n := ruleName(k[0])
	return strings.HasPrefix(n, "suishe") || n == "due-to" || n == "for-sake" || n == "in-order-to" || n == "by-noun" || n == "by-verb"
}

func casesCaused(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("cases caused by", k[0], k[2]), b.bareSettle(k[1].Phrase)))
}

func casesCausedBare(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("cases caused by", k[1]), b.bareSettle(k[0].Phrase)))
}

// causationRules render 使, 令 and 让: 使血压下降.
var causationRules = []Rule{
	// 使 + 血压 + 恢复正常: normalize blood pressure.
	{Name: "normalize", Gives: "VP", Pattern: "使|令|让|使得 NP 恢复正常|正常化|恢复至正常|恢复到正常|恢复至正常水平|恢复到正常水平", Head: 1, Cost: -0.3, Build: normalize},
	// 使 + 患者 + 免于 + 感染: protect patients from infection.
	{Name: "protect-from", Gives: "VP", Pattern: "使|让|令|使得|保护 NP 免于|免受|免遭 NP", Head: 1, Cost: -0.3, Build: protecting("from")},
	// 保护 + 患者 + 不受 + 感染: protect patients against infection.
	{Name: "protect-against", Gives: "VP", Pattern: "保护|使|让 NP 不受|不遭受 NP", Head: 1, Cost: -0.3, When: unharmed, Build: protecting("against")},
	// 使 + 患者 + 舒适: make patients comfortable.
	{Name: "make", Gives: "VP", Pattern: "使|令|让|使得 NP AP", Head: 2, Cost: 0.1, Weigh: makeAdjectiveCost, Build: makeAdjective},
	{Name: "make-verb", Gives: "VP", Pattern: "使|令|让|使得|致使|导致 NP VP", Head: 2, Cost: 0.2, When: madeToDo, Build: makeVerb},
}

// madeToDo keeps 导致 before a thing for what it brings about: 导致 + 肺不张.
func madeToDo(k []*item) bool { return k[0].head.text != "导致" || isPerson(k[1]) }

// unharmed reports what one is protected against, where 使 alone may mean no influence at all.
func unharmed(k []*item) bool { return k[0].head.text == "保护" || isPerson(k[1]) }

func normalize(b *builder, k []node) english.Phrase {
	return join(0, b.verb("normalize", english.Lemma, k[0], k[2]), b.settle(k[1].Phrase))
}

// protecting renders 免于 and 不受, whose negation English keeps in the preposition.
func protecting(prep string) func(*builder, []node) english.Phrase {
	return func(b *builder, k []node) english.Phrase {
		return join(0, b.verb("protect", english.Lemma, k[0]), b.settle(b.peopled(k[1])), b.put(prep, k[2]), b.settle(k[3].Phrase))
	}
}

// sparing are the verbs of being spared something.
var sparing = strings.Fields("免于 免受 免遭")

// afterProtect reports a verb of protecting before the fragment, with its object: protects children [from severe disease].
func (w *work) afterProtect() bool {
	left := w.r.Setting.Left
	for _, word := range left[max(0, len(left)-6):] {
		if beginsIn(word, "protect", "shield") {
			return true
		}
	}
	return false
}

// sparedFrom is what English protects from, behind its verb of protecting.
func (b *builder) sparedFrom(it *item) english.Phrase {
	b.rule = "chinese/protect-from"
	from := b.put("from", node{english.Phrase{Span: it.kids[0].head.span}, it.kids[0]})
	return as(english.PrepPhrase, join(0, from, b.settle(b.build(it.kids[1]).Phrase)))
}

func makeAdjective(b *builder, k []node) english.Phrase {
	return join(0, b.verb("make", english.Lemma, k[0]), b.settle(k[1].Phrase), k[2].Phrase)
}

// carers are those who see to it that patients do something.
var carers = strings.Fields("physician physicians doctor doctors nurse nurses clinician clinicians parent parents caregiver caregivers staff therapist therapists surgeon surgeons midwife midwives relatives teachers")

// carersBefore reports such people on the left.
func (b *builder) carersBefore() bool {
	return slices.ContainsFunc(b.set.Left, func(w string) bool { return slices.Contains(carers, w) })
}

// welcome are verbs of what one is glad to do: drugs enable patients to achieve remission.
var welcome = strings.Fields("achieve attain obtain maintain return recover regain gain benefit survive avoid live reach resume tolerate participate complete restore keep stay")

func makeVerb(b *builder, k []node) english.Phrase {
	if p := k[2].Phrase; p.Finite && len(p.Words) > 1 && p.Words[0].Text == "cannot" {
		return b.makeUnable(k, english.Phrase{Cat: english.VerbPhrase, Words: p.Words[1:], Head: max(0, p.Head-1)})
	}
	if enabled, ok := withoutCan(k[2].Phrase); ok {
		word := "enable"
		if headText(enabled) == "be" {
			word = "allow" // transplantation to be used
		}
		return join(0, b.verb(word, english.Lemma, k[0]), b.settle(b.peopled(k[1])), b.put("to"), inflect(enabled, english.Lemma))
	}
	if headText(k[2].Phrase) == "be" {
		if p, ok := b.doneBy(k); ok {
			return p
		}
		return join(0, b.verb("make", english.Lemma, k[0]), b.settle(k[1].Phrase), dropBe(k[2].Phrase))
	}
	if state, ok := strings.CutPrefix(headText(k[2].Phrase), "be "); ok && k[2].Phrase.Head == 0 && !k[2].Finite {
		a := k[2].Phrase
		a.Words = slices.Clone(a.Words)
		a.Words[0].Text, a.Words[0].Alternatives, a.Words[0].POS, a.Words[0].Form = state, nil, "adj", english.Lemma
		return join(0, b.verb("make", english.Lemma, k[0]), b.settle(b.peopled(k[1])), a) // make patients prone to fatigue
	}
	if k[2].Finite {
		b.doubts += 0.5
		return join(0, b.verb("enable", english.Lemma, k[0]), b.settle(k[1].Phrase), b.put("to"), k[2].Phrase)
	}
	if k[0].head.text == "让" && isPerson(k[1].item) && b.carersBefore() {
		return join(0, b.verb("have", english.Lemma, k[0]), b.settle(b.peopled(k[1])), verbForm(k[2].Phrase, english.Lemma)) // have patients drink more
	}
	if l := k[2]; k[0].head.text == "让" && isPerson(k[1].item) && ruleName(l.item) == "no-object" && slices.Contains(doneToPatients, englishOf(l.item)) {
		return join(0, b.verb("have", english.Lemma, k[0]), b.settle(b.peopled(k[1])), inflect(l.Phrase, english.PastParticiple)) // have children vaccinated
	}
	word := "cause"
	if slices.Contains(welcome, firstOf(headText(k[2].Phrase))) {
		word = "enable"
	}
	return join(0, b.verb(word, english.Lemma, k[0]), b.settle(b.peopled(k[1])), b.put("to"), verbForm(k[2].Phrase, english.Lemma))
}

// doneBy makes the cause the subject of what is done to a thing: 使 + 气道炎症 + 减轻, reduce airway inflammation.
func (b *builder) doneBy(k []node) (english.Phrase, bool) {
	state := dropBe(k[2].Phrase)
	at := slices.IndexFunc(state.Words, func(w english.Word) bool { return w.POS == "verb" && w.Form == english.PastParticiple })
	if at < 0 || isPerson(k[1].item) || slices.ContainsFunc(state.Words[at:], func(w english.Word) bool { return w.Text == "by" }) ||
		slices.ContainsFunc(state.Words[:at], func(w english.Word) bool { return w.POS != "adv" }) {
		return english.Phrase{}, false
	}
	verb := english.Phrase{Cat: english.VerbPhrase, Words: slices.Clone(state.Words[:at+1]), Head: at}
	verb.Words[at].Form = english.Lemma
	verb.Words[0].Source = k[0].src() + verb.Words[0].Source
	return join(0, verb, b.settle(k[1].Phrase), english.Phrase{Words: state.Words[at+1:]}), true
}

// makeUnable: leave patients unable to sleep, but prevent the wound from healing.
func (b *builder) makeUnable(k []node, able english.Phrase) english.Phrase {
	if isPerson(k[1].item) {
		return join(0, b.verb("leave", english.Lemma, k[0]), b.settle(b.peopled(k[1])), b.put("unable to"), able)
	}
	return join(0, b.verb("prevent", english.Lemma, k[0]), b.settle(k[1].Phrase), b.put("from"), verbForm(able, english.Gerund))
}

// withoutCan takes the auxiliary off what somebody is enabled to do: 使患者能够行走.
func withoutCan(p english.Phrase) (english.Phrase, bool) {
	if len(p.Words) < 2 || p.Words[0].Text != "can" || p.Head == 0 {
		return p, false
	}
	p.Words = slices.Clone(p.Words)
	p.Words[1].Source = p.Words[0].Source + p.Words[1].Source
	p.Words, p.Head, p.Finite = p.Words[1:], p.Head-1, false
	for i := range p.Also {
		p.Also[i]--
	}
	return p, true
}

// makeAdjectiveCost is high for an adjective that is a noun as well, the object of a verb before it: 使患者丧失肌肉.
func makeAdjectiveCost(k []*item) float64 {
	if actionAdjective(k[2]) {
		return 1.6 // 使子宫 + 收缩: to contract, not contractile
	}
	if k[2].head.reads("noun") {
		return 0.8
	}
	return 0
}

// dueClauseRules render causes and results that are clauses in Chinese: 复发多因停药过早, recurrence is mostly due to premature discontinuation (Lü 1999, 因,
// 因…而, 致).
var dueClauseRules = []Rule{
	// 多因 + 宫缩乏力 + 所致: be usually caused by uterine atony.
	{Name: "usually-caused", Gives: "VP", Pattern: "多因|常因|多由|常由|大多由|主要由|主要因 NP 所致|引起|造成|导致|引发", Head: 1, Cost: -0.8, When: notPersonSecond, Build: usuallyCaused},
	// 因 + 尿道短 + 而 + 易感: be susceptible because of the short urethra.
	{Name: "due-clause-er", Gives: "VP", Pattern: "因|由于|因为 S 而 VP|AP", Head: 3, Cost: -0.6, When: shortStateSecond, Build: dueClauseEr},
	// 胆结石阻塞胆管 + 可 + 导致黄疸: gallstones obstructing the bile duct can cause jaundice.
	{Name: "clause-can-cause", Gives: "S", Pattern: "S 可|可能|会|可能会|能|易|常 VP", Head: 2, Cost: -0.1, When: actsCanCause, Build: clauseCanCause},
}

func usuallyCaused(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put(oftenWord(k[0].head.text)+" caused by", k[0], k[2]), b.bareSettle(k[1].Phrase))
}

// shortStateSecond reports a clause of what something is like.
func shortStateSecond(k []*item) bool {
	return slices.Contains([]string{"s-copula", "clause"}, ruleName(k[1]))
}

func dueClauseEr(b *builder, k []node) english.Phrase {
	vp := k[3].Phrase
	if vp.Cat != english.VerbPhrase {
		vp = b.be(as(english.AdjPhrase, vp))
	}
	rule := b.rule
	what, ok := b.nominal(k[1].item)
	b.rule = rule
	if !ok {
		return join(0, vp, b.put("because", k[0], k[2]), k[1].Phrase)
	}
	return join(0, vp, b.put("because of", k[0], k[2]), what)
}

// actsCanCause reports a clause about one thing that acts upon another, and what it can bring about.
func actsCanCause(k []*item) bool {
	it := k[0]
	return ruleName(it) == "clause" && ruleName(it.kids[1]) == "object" && !isPerson(it.kids[0]) && ruleName(k[2]) == "object" &&
		slices.Contains(causings, k[2].kids[0].head.text)
}

// causings are the verbs of bringing about.
var causings = strings.Fields("引起 导致 造成 引发 诱发 致使 加重 影响 增加 促进")

func clauseCanCause(b *builder, k []node) english.Phrase {
	word := "can"
	switch k[1].head.text {
	case "可能", "可能会":
		word = "may"
	case "易":
		word = "tends to"
	case "常":
		word = "often"
	}
	subject, ok := b.nominal(k[0].item)
	if !ok {
		return join(0, k[0].Phrase, b.put(", which "+word, k[1]), inflect(k[2].Phrase, english.Lemma))
	}
	form := english.Lemma
	if word == "often" {
		form = english.PresentSingular
	}
	p := join(0, subject, b.put(word, k[1]), inflect(k[2].Phrase, form))
	p.Cat, p.Finite = english.Clause, true
	return p
}
