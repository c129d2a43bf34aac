package chinese

import (
	"cmp"
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// conditionRules render 如果, 若, 一旦, 除非, 只要 and 当 before a clause.
var conditionRules = []Rule{
	// 如果 + 出现症状: if symptoms appear.
	{Name: "if", Gives: "CL", Pattern: "如果|若|假如|如|倘若|若是|要是|一旦|除非|只要|只有|当|无论|尽管|虽然|即使|即便 S", Head: 1, Cost: 0.1, Weigh: wholeClauseCost, Build: subordinate},
	// 一旦 + 获得结果: once results are obtained.
	{Name: "if-done", Gives: "CL", Pattern: "如果|若|一旦|一经|直到|直至 VG NP", Head: 2, Cost: 0.25, When: passivable, Build: ifDone},
	// 如有 + 出血倾向, where conjunction and verb are one entry: if a bleeding tendency is present.
	{Name: "if-there-term", Gives: "CL", Pattern: "如有|若有|倘有|如果有 NP", Head: 1, Cost: 0, Build: ifThereTerm},
	// 若 + 频繁 + 呕吐: if vomiting is frequent.
	{Name: "if-frequent", Gives: "CL", Pattern: "如果|若|假如|如|倘若|若是|要是|一旦 A N", Head: 2, Cost: 0.3, When: statedFinding, Build: ifFrequent},
	// 若 + 首次 + 治疗 + 失败: if the first treatment fails.
	{Name: "if-first", Gives: "CL", Pattern: "如果|若|假如|如|倘若|一旦 首次|初次|第一次|初始|第二次 N 失败|无效|阴性|阳性|正常|异常|不成功", Head: 2, Cost: -0.5, Build: ifFirst},
	// 如需 + 手术: if surgery is needed.
	{Name: "if-needed", Gives: "CL", Pattern: "如果需要|如需|如需要|若需|若需要|一旦需要 NP", Head: 1, Cost: 0, Build: ifNeeded},
	// 如需 + 调整 + 剂量: if the dose needs to be adjusted.
	{Name: "if-needed-verb", Gives: "CL", Pattern: "如果需要|如需|如需要|若需|若需要|一旦需要 VG NP", Head: 2, Cost: 0, When: things(1), Build: ifNeededVerb},
	{Name: "if-there", Gives: "CL", Pattern: "如果|若|假如|如|一旦|除非|万一 有|存在|出现|发生|合并|伴有|伴发|合并有|并发 NP", Head: 2, Cost: 0.05, When: notUnlessHaving, Build: ifThere},
	// 如果 + 治疗: if treated.
	{Name: "if-verb", Gives: "CL", Pattern: "如果|若|假如|如|一旦|一经 VP", Head: 1, Cost: 0.4, Weigh: onceCost, Build: ifVerb},
	// 即使 + 已经 + 停药: even if the drug has been discontinued.
	{Name: "if-inside-done", Gives: "CL", Pattern: "如果|若|假如|如|倘若|一旦|即使|即便|除非 已|已经 V", Head: 2, Cost: -0.1, When: objectInside, Build: ifInside},
	{Name: "if-adjective", Gives: "CL", Pattern: "如果|若|如 AP", Head: 1, Cost: 0.3, Weigh: ifAdjectiveCost, Build: ifAdjective},
	{Name: "subordinate", Gives: "CL", Pattern: "SUB S", Head: 1, Cost: 0.4, Weigh: longAimCost, Build: subordinateEntry},
	// 是否 + 存在 + 气流受限: whether airflow limitation is present.
	{Name: "whether-present", Gives: "CL", Pattern: "是否 存在|有|合并|伴有|出现|发生 NP", Head: 2, Cost: -0.1, When: notPerson, Build: whetherPresent},
	{Name: "whether-or-not", Gives: "CL", Pattern: "是否 VP|S", Head: 1, Cost: 0.3, Build: whetherClause},
	// 除非 + 超过 + 220 mmHg: unless above 220 mmHg.
	{Name: "unless-beyond", Gives: "CL", Pattern: "除非 超过|高于|大于|低于|小于|达到 QTY|NUM", Head: 2, Cost: 0, Build: unlessBeyond},
}

func unlessBeyond(b *builder, k []node) english.Phrase {
	word := cmp.Or(boundWords[k[1].head.text], "at least") // 达到
	return as(english.Clause, join(0, b.put("unless "+word, k[0], k[1]), k[2].Phrase))
}

// thingFirst reports a subject that is no person.
func thingFirst(k []*item) bool { return !isPerson(k[0]) }

// conditions are the rules of clauses that suppose something.
var conditions = []string{"if", "if-done", "if-verb"}

// wholeClauseCost is high for what is no clause of the condition alone: 当血压升高时，必须治疗 has its 时 inside, and 一旦破膜，应就医 its duty outside.
func wholeClauseCost(k []*item) float64 {
	if slices.Contains(concessives, k[0].head.text) && adversative(k[1]) {
		return 1.5 // 虽然有效，但不良反应多: what it is said in spite of stands outside
	}
	switch s := k[1]; ruleName(s) {
	case "topic-clause":
		return 1.5
	case "clause-clause":
		if slices.Contains(dutySentences, ruleName(s.kids[2])) || strings.HasPrefix(ruleName(s.kids[2]), "adverbial-modal") {
			return 1.5
		}
	case "clause-verb-plain":
		if askedFor(s.kids[2]) {
			return 1.5 // 若患者昏迷，不可喂食: what is asked stands outside
		}
	case "clause":
		if ruleName(s.kids[1]) == "verb-adverbial-comma" {
			return 1.5 // 体温超过39℃，请就医: what is asked stands outside
		}
	case "clause-adverb-comma":
		if last := lastPart(s.kids[0]); k[0].head.text == "当" && strings.HasSuffix(last.head.text, "时") {
			return 3
		}
	}
	return 0
}

// askedFor reports a duty or a prohibition.
func askedFor(it *item) bool {
	if _, _, ok := dutyOf(it); ok {
		return true
	}
	_, _, ok := passiveDuty(it)
	return ok || ruleName(it) == "imperative-not"
}

// subordinators give the English of Chinese conjunctions.
var subordinators = map[string]string{"如果": "if", "若": "if", "假如": "if", "如": "if", "倘若": "if", "若是": "if", "要是": "if", "万一": "if", "一旦": "once", "一经": "once", "除非": "unless", "只要": "as long as", "只有": "only if", "当": "when",
	"无论": "whether", "尽管": "although", "虽然": "although", "即使": "even if", "即便": "even if", "直到": "until", "直至": "until"}

func subordinate(b *builder, k []node) english.Phrase {
	if s := k[1].item; ruleName(s) == "clause-adverbial" && s.kids[0].rule != nil && s.kids[0].rule.Gives == "PP" {
		when, clause := b.build(s.kids[0]), b.build(s.kids[1])
		return as(english.Clause, join(1, b.put(subordinators[k[0].head.text], k[0]), clause.Phrase, when.Phrase)) // if there is no improvement after three months
	}
	return as(english.Clause, join(1, b.put(subordinators[k[0].head.text], k[0]), b.stateThen(k[1])))
}

// raised are verbs of a rise, which in a condition tell of a level: if the count is elevated.
var raised = []string{"升高", "增高", "偏高"}

func (b *builder) stateThen(s node) english.Phrase {
	it := s.item
	if ruleName(it) != "clause" || ruleName(it.kids[1]) != "no-object" || !slices.Contains(raised, verbOf(it.kids[1]).head.text) || it.kids[1].size != 1 {
		return s.Phrase
	}
	subject := b.build(it.kids[0])
	return b.clause(subject.Phrase, b.be(as(english.AdjPhrase, b.put("elevated", b.build(it.kids[1])))))
}

// notUnlessHaving leaves 除非有禁忌 to its own: unless contraindicated.
func notUnlessHaving(k []*item) bool { return k[0].head.text != "除非" || k[1].head.text != "有" }

func ifThere(b *builder, k []node) english.Phrase {
	n := b.bareSettle(k[2].Phrase)
	v := b.verb("be", english.PresentSingular, k[1])
	tail := b.put("present", k[1])
	switch k[1].head.text {
	case "出现", "发生":
		v, tail = b.verb("occur", english.Lemma, k[1]), english.Phrase{}
	}
	return as(english.Clause, join(1, b.put(subordinators[k[0].head.text], k[0]), n, agree(v, n.Count), tail))
}

// queries are what a reader may have, not a patient.
var queries = map[string]string{"疑问": "questions", "问题": "questions", "疑虑": "concerns"}

func ifThereTerm(b *builder, k []node) english.Phrase {
	if what := queries[k[1].head.text]; what != "" {
		return as(english.Clause, b.put("if there are any "+what, k[0], k[1]))
	}
	if strings.HasSuffix(k[1].head.text, "史") { // a history is no finding
		n := k[1].Phrase
		if n.Count != english.Many && !n.Determined {
			n.Count = english.Singular
			n = b.withArticle("a", n)
		}
		return as(english.Clause, join(0, b.put("if there is", k[0]), n))
	}
	n := b.bareSettle(k[1].Phrase)
	return as(english.Clause, join(1, b.put("if", k[0]), n, agree(b.verb("be", english.PresentSingular), n.Count), b.put("present")))
}

// findingLast reports a noun for a disease or symptom.
func findingLast(k []*item) bool {
	n := k[len(k)-1]
	e := n.head.entry
	first, _, _ := strings.Cut(englishOf(n), " ")
	return e != nil && e.POS == "noun" && !isPerson(n) && (e.Domain == "symptoms" || conditionName(e.English[0]) || slices.Contains(mishaps, first))
}

// mishaps are nouns for what happens all at once.
var mishaps = strings.Fields("rupture perforation prolapse abruption hemorrhage leakage recurrence rebleeding rejection dislocation")

// statedFinding reports a finding with an attribute that says how it goes on: the word is an adverb as well.
func statedFinding(k []*item) bool {
	return k[1].rule == nil && k[1].head.reads("adv") && whichTime[k[1].head.text] == "" && findingLast(k)
}

// whichTime and turnsOut give the English of which time something is done, and of how it turns out.
var (
	whichTime = map[string]string{"首次": "first", "初次": "initial", "第一次": "first", "初始": "initial", "第二次": "second"}
	turnsOut  = map[string]string{"失败": "fail", "无效": "ineffective", "阴性": "negative", "阳性": "positive", "正常": "normal", "异常": "abnormal", "不成功": "unsuccessful"}
)

func ifFirst(b *builder, k []node) english.Phrase {
	how, n := turnsOut[k[3].head.text], k[2].Phrase
	n.Count = english.Singular
	vp := join(0, b.verb("be", english.PresentSingular), b.put(how, k[3]))
	if how == "fail" {
		vp = b.verb(how, english.PresentSingular, k[3])
	}
	return as(english.Clause, join(2, b.put(subordinators[k[0].head.text], k[0]), b.put("the "+whichTime[k[1].head.text], k[1]), n, vp))
}

func ifFrequent(b *builder, k []node) english.Phrase {
	n := b.event(k[2].Phrase)
	return as(english.Clause, join(1, b.put(subordinators[k[0].head.text], k[0]), n, agree(b.verb("be", english.Lemma), n.Count), as(english.AdjPhrase, k[1].Phrase)))
}

func ifNeeded(b *builder, k []node) english.Phrase {
	n := b.settle(k[1].Phrase)
	return as(english.Clause, join(1, b.put("if", k[0]), n, agree(b.verb("be", english.Lemma), n.Count), b.put("needed")))
}

func ifNeededVerb(b *builder, k []node) english.Phrase {
	n := b.definite(k[2].Phrase)
	return as(english.Clause, join(1, b.put("if", k[0]), n, agree(b.verb("need", english.Lemma), n.Count), b.put("to be"), inflect(k[1].Phrase, english.PastParticiple)))
}

// onceCost is low for 一旦 before a verb alone: once suspected.
func onceCost(k []*item) float64 {
	if first := k[1]; ruleName(first) == "coordination-verb" && ruleName(first.kids[0]) == "have-state" {
		return 1 // 如果疼痛加重或持续: the pain does both
	}
	if voiceOf(k[1]) == unmarkedInside && ruleName(k[1]) == "modal-passive" && ruleName(k[1].kids[1]) != "passive-inside" {
		return 2 * wrongVoice // 如不能口服: patients are meant
	}
	if (k[0].head.text == "一旦" || k[0].head.text == "一经") && voiceOf(k[1]) != anyVoice {
		return -0.4
	}
	return 0
}

// feltVerbs are verbs of what goes on in patients, where a condition says of nobody that it does.
var feltVerbs = strings.Fields("忘记 忘了 感到 感觉 觉得 自觉 怀疑 计划 打算 准备 希望 想 担心 害怕")

// addressed is who the text is about where it speaks to no one in particular: the reader of a leaflet, patients elsewhere.
func (b *builder) addressed() english.Phrase {
	if strings.Contains(b.doc, " your ") || strings.Contains(b.doc, " you ") || strings.Contains(b.doc, "Your ") {
		return people(b.put("you"))
	}
	return people(b.put("patients"))
}

func ifVerb(b *builder, k []node) english.Phrase {
	vp := k[1].Phrase
	word := subordinators[k[0].head.text]
	if !vp.Finite && slices.Contains(feltVerbs, verbOf(k[1].item).head.text) {
		who := b.addressed()
		return as(english.Clause, join(1, b.put(word, k[0]), b.clause(who, vp))) // if you forget to take the drug
	}
	if vp.Finite && slices.Contains([]string{"can", "may"}, vp.Words[0].Text) {
		if slices.Contains(patientVerbs, lastVerbWord(vp)) {
			return as(english.Clause, join(1, b.put(word, k[0]), people(b.put("patients")), vp)) // if patients can walk
		}
		b.doubts += 0.2 // of what the sentence speaks: if it can be completed
		return as(english.Clause, join(1, b.put(word, k[0]), b.put("it"), vp))
	}
	if vp.Finite && vp.Words[0].Text == "cannot" && len(vp.Words) > 1 && slices.Contains(patientVerbs, lastVerbWord(vp)) {
		b.doubts += 0.1
		return as(english.Clause, join(1, b.put(word, k[0]), people(b.put("patients")), vp)) // if patients cannot eat
	}
	if notOfPatients(vp) {
		b.doubts += 0.3
		return as(english.Clause, join(1, b.put(word, k[0]), b.clause(b.addressed(), vp))) // if patients have not urinated
	}
	if vp.Finite || negated(vp) {
		b.doubts += 0.3
		return as(english.Clause, join(1, b.put(word, k[0]), vp))
	}
	if headText(vp) == "be" {
		return as(english.Clause, join(0, b.put(word, k[0]), dropBe(vp)))
	}
	if len(vp.Words) == 1 && !intransitive(headText(vp)) {
		return as(english.Clause, join(0, b.put(word, k[0]), inflect(vp, english.PastParticiple)))
	}
	if done, ok := doneWhen(k[1]); ok {
		return as(english.Clause, join(0, b.put(word, k[0]), done)) // if taken within 12 hours
	}
	b.doubts += 0.2
	return as(english.Clause, join(0, b.put(word, k[0]), inflect(vp, english.Gerund)))
}

// notOfPatients reports what patients do not do: 如未排尿, if patients have not urinated; 如未能好转, if patients fail to improve.
func notOfPatients(vp english.Phrase) bool {
	last := lastVerbWord(vp)
	return len(vp.Words) > 1 && (vp.Words[1].Text == "not" || headText(vp) == "fail") &&
		(slices.Contains(patientVerbs, last) || slices.Contains(ownCourse, last))
}

// ableToTake reports what patients can or cannot do or take: 不能耐受时, when they cannot tolerate it.
func ableToTake(vp english.Phrase) bool {
	last := lastVerbWord(vp)
	return (vp.Words[0].Text == "can" || vp.Words[0].Text == "cannot") && (slices.Contains(patientVerbs, last) || slices.Contains(takenVerbs, last))
}

// ownCourse are verbs of what goes on in patients, with no will of theirs.
var ownCourse = strings.Fields("improve recover respond urinate defecate vomit relapse faint sweat")

// lastVerbWord is the verb behind an auxiliary, and the adverbs between them.
func lastVerbWord(p english.Phrase) string {
	for _, w := range p.Words[1:] {
		if w.POS == "verb" {
			return firstOf(w.Text)
		}
	}
	return ""
}

// doneWhen gives the participle of a transitive verb that stands without its object behind a phrase of time, place or manner: what is done is what
// the sentence speaks of.
func doneWhen(k node) (english.Phrase, bool) {
	it := k.item
	if ruleName(it) != "adverbial" && ruleName(it) != "adverb" {
		return english.Phrase{}, false
	}
	if last := it.kids[len(it.kids)-1]; ruleName(last) != "no-object" || intransitive(headText(k.Phrase)) {
		return english.Phrase{}, false
	}
	return inflect(k.Phrase, english.PastParticiple), true
}

func ifInside(b *builder, k []node) english.Phrase {
	verb, object := splitObject(k[2].Phrase)
	be := join(0, agree(b.verb("have", english.Lemma, k[1]), english.Singular), b.put("been"), inflect(verb, english.PastParticiple))
	return as(english.Clause, join(1, b.put(subordinators[k[0].head.text], k[0]), object, be))
}

func ifAdjective(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, b.put("if", k[0]), k[1].Phrase))
}

func subordinateEntry(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, k[0].Phrase, k[1].Phrase))
}

// conditionThenModal reports a condition, and what may or should be done then.
func conditionThenModal(k []*item) bool {
	return slices.Contains(conditional, firstPart(k[0]).head.text) && finiteOnly(k[1])
}

// passivable reports a verb with an object that the passive can make its subject.
func passivable(k []*item) bool { return transitiveVerb(k[1]) && ruleName(k[1]) == "verb" }

func whetherPresent(b *builder, k []node) english.Phrase {
	n := b.bareSettle(k[2].Phrase)
	if zh := k[1].head.text; zh == "出现" || zh == "发生" {
		return as(english.Clause, join(1, b.put("whether", k[0]), n, agree(b.verb("occur", english.Lemma, k[1]), n.Count)))
	}
	return as(english.Clause, join(1, b.put("whether", k[0]), n, agree(b.verb("be", english.Lemma, k[1]), n.Count), b.put("present")))
}

func ifDone(b *builder, k []node) english.Phrase {
	b.doubts += 0.1
	n := b.subject(k[2].Phrase)
	be := agree(b.verb("be", english.Lemma), n.Count)
	return as(english.Clause, join(1, b.put(subordinators[k[0].head.text], k[0]), n, be, inflect(k[1].Phrase, english.PastParticiple)))
}

// ifAdjectiveCost is high for words that are predicates in another way: 如果治疗 is "if treated", not "if therapeutic".
func ifAdjectiveCost(k []*item) float64 {
	if k[1].head.reads("noun") || k[1].head.reads("verb") {
		return 0.6
	}
	return 0
}

// patientHabits are what patients do, which nobody decides for them.
var patientHabits = strings.Fields("smoke drink exercise snore vape")
