package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// whenRules render the time at which something is found or suspected, or something has or shows a sign: 当…时, 出现…时, …不佳时 (Lü 1999, 时).
var whenRules = []Rule{
	// 当 + 出现 + 神经功能缺损 + 时: when a neurological deficit occurs.
	{Name: "when-there", Gives: "CL", Pattern: "当|在 出现|发生|存在|有|合并|伴有 NP 时|的时候", Head: 2, Cost: -0.3, Build: whenThere},
	// 出现 + 皮疹 + 时: when a rash occurs.
	{Name: "when-occurs", Gives: "CL", Pattern: "出现|发生|无|没有 NP 时|后|之后|时候", Head: 1, Cost: 0, Build: whenOccurs},
	// 贫血 + 出现 + 之前: before anemia appears.
	{Name: "before-appears", Gives: "CL", Pattern: "NP 出现|发生|发作|消失|缓解|消退 前|之前|以前|后|之后|以后", Cost: 0, When: thingFirst, Build: whenFailsBare},
}

func whenThere(b *builder, k []node) english.Phrase {
	p := ifThere(b, []node{k[0], k[1], k[2]})
	p.Words = slices.Clone(p.Words)
	p.Words[0].Text = "when"
	return p
}

func whenOccurs(b *builder, k []node) english.Phrase {
	if zh := k[0].head.text; zh == "无" || zh == "没有" {
		return as(english.Clause, join(1, b.put("when", k[2]), thereIsNoBare(b, k))) // 无 + 禁忌证 + 时: when there are no contraindications
	}
	n := b.bareSettle(k[1].Phrase)
	word := "when"
	if strings.HasSuffix(k[2].head.text, "后") {
		word = "after"
	}
	return as(english.Clause, join(1, b.put(word, k[2]), n, agree(b.verb("occur", english.Lemma, k[0]), n.Count)))
}

// whenFailsRules render when a treatment fails, or an illness worsens or returns.
var whenFailsRules = []Rule{
	// 在 + 其他治疗 + 失败 + 时: when other treatments fail.
	{Name: "when-fails", Gives: "CL", Pattern: "在|当 NP 失败|无效|恶化|加重|复发|好转|缓解|消退|稳定|出现|发生|发作|消失 时|后|之后|以后|前|之前|以前", Head: 1, Cost: -0.3, Build: whenFails},
	// 病情 + 变化 + 时: when the condition changes.
	{Name: "when-it-changes", Gives: "CL", Pattern: "N 变化|改变|好转|发生变化|有变化 时", Head: 0, Cost: -0.5, When: notPersonFirst, Build: whenItChanges},
}

func whenFails(b *builder, k []node) english.Phrase {
	return b.turning(b.put(turningTime(k[3]), k[0], k[3]), k[1], k[2])
}

func whenFailsBare(b *builder, k []node) english.Phrase {
	return b.turning(b.put(turningTime(k[2]), k[2]), k[0], k[1])
}

// turningTime is the conjunction for 时, 后 or 前 and their like.
func turningTime(k node) string {
	switch k.head.text {
	case "后", "之后", "以后":
		return "after"
	case "前", "之前", "以前":
		return "before"
	}
	return "when"
}

// turning makes the clause of a treatment or illness and what it does: when treatment fails.
func (b *builder) turning(conjunction english.Phrase, what, change node) english.Phrase {
	verb, rest, _ := strings.Cut(turns[change.head.text], " ")
	vp := b.verb(verb, english.Lemma, change)
	if rest != "" {
		vp = join(0, vp, b.put(rest))
	}
	return as(english.Clause, join(1, conjunction, b.clause(what.Phrase, vp)))
}

// turns give the verbs of what treatments and illnesses do.
var turns = map[string]string{"失败": "fail", "无效": "be ineffective", "恶化": "worsen", "加重": "worsen", "复发": "recur", "好转": "improve", "缓解": "resolve", "消退": "resolve", "稳定": "be stable", "出现": "appear", "发生": "occur", "发作": "occur", "消失": "disappear"}

func whenItChanges(b *builder, k []node) english.Phrase {
	verb := "change"
	if k[1].head.text == "好转" {
		verb = "improve"
	}
	n := b.definite(b.numbered(k[0].Phrase))
	return as(english.Clause, join(1, b.put("when", k[2]), b.clause(n, b.verb(verb, english.Lemma, k[1]))))
}

// whetherRules render questions of need, and questions as the subject of what they depend on.
var whetherRules = []Rule{
	// 是否 + 需要 + 手术: whether surgery is needed.
	{Name: "whether-needed", Gives: "CL", Pattern: "是否 需要|需|有必要 NP", Head: 2, Cost: -0.2, When: notPerson, Build: whetherNeeded},
	// 是否需要补液 + 取决于 + 脱水程度: whether rehydration is needed depends on the degree of dehydration.
	{Name: "whether-depends", Gives: "S", Pattern: "CL 取决于|主要取决于|决定于 NP", Head: 1, Cost: -0.4, When: whetherFirst, Build: whetherDepends},
	// 患者 + 有无 + 药物过敏史: whether patients have a history of drug allergy.
	{Name: "whether-has", Gives: "CL", Pattern: "NP 有无|是否有|是否存在|是否患有 NP", Head: 0, Cost: -0.7, When: preferring, Build: whetherHas},
}

func whetherNeeded(b *builder, k []node) english.Phrase {
	n := b.settle(k[2].Phrase)
	return as(english.Clause, join(1, b.put("whether", k[0]), n, agree(b.verb("be", english.Lemma), n.Count), b.put("needed", k[1])))
}

// neededThing parts 需要 and the thing that is needed; nil for other predicates.
func neededThing(it *item) (need, thing *item) {
	if ruleName(it) != "object" || !slices.Contains([]string{"需要", "需", "有必要"}, it.kids[0].head.text) || isPerson(it.kids[1]) {
		return nil, nil
	}
	return it.kids[0], it.kids[1]
}

func whetherFirst(k []*item) bool { return strings.HasPrefix(ruleName(k[0]), "whether") }

func whetherDepends(b *builder, k []node) english.Phrase {
	word := ""
	if strings.HasPrefix(k[1].head.text, "主要") {
		word = "mainly"
	}
	p := join(2, k[0].Phrase, b.put(word), b.verb("depend", english.PresentSingular, k[1]), b.put("on"), b.settle(k[2].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func whetherClause(b *builder, k []node) english.Phrase {
	if k[1].Cat == english.VerbPhrase && !k[1].Finite && headText(k[1].Phrase) == "be" {
		it := b.put("it")
		return as(english.Clause, join(1, b.put("whether", k[0]), it, inflect(k[1].Phrase, english.PresentSingular))) // whether it is complete
	}
	if k[1].Cat == english.VerbPhrase && !k[1].Finite && slices.Contains(patientHabits, headText(k[1].Phrase)) {
		return as(english.Clause, join(1, b.put("whether", k[0]), b.put("the patient"), inflect(k[1].Phrase, english.PresentSingular))) // whether the patient smokes
	}
	if need, thing := neededThing(k[1].item); thing != nil {
		return whetherNeeded(b, []node{k[0], b.build(need), b.build(thing)})
	}
	if k[1].Cat == english.VerbPhrase && !k[1].Finite {
		return as(english.Clause, join(0, b.put("whether to", k[0]), k[1].Phrase))
	}
	if p, ok := b.whetherDuty(k); ok {
		return p
	}
	return as(english.Clause, join(1, b.put("whether", k[0]), k[1].Phrase))
}

// whetherDuty renders a duty of nobody: whether to use antibiotics, whether the drug should be discontinued.
func (b *builder) whetherDuty(k []node) (english.Phrase, bool) {
	if k[1].Cat != english.VerbPhrase {
		return english.Phrase{}, false
	}
	if _, done, ok := dutyOf(k[1].item); ok && ruleName(k[1].item) == "modal" {
		vp := b.build(done).Phrase
		b.rule = "chinese/whether-or-not"
		return as(english.Clause, join(0, b.put("whether to", k[0]), verbForm(vp, english.Lemma))), !vp.Finite
	}
	if _, _, ok := passiveDuty(k[1].item); !ok {
		return english.Phrase{}, false
	}
	what := "it"
	if drugMeant(k[1].item) {
		what = "the drug"
	} else {
		b.doubts += 0.1
	}
	return as(english.Clause, join(1, b.put("whether", k[0]), b.put(what), k[1].Phrase)), true
}

func whetherHas(b *builder, k []node) english.Phrase {
	has := b.verb("have", english.Lemma, k[1])
	return as(english.Clause, join(1, b.put("whether", k[1]), b.clause(b.people(k[0]), join(0, has, b.one(k[2].Phrase)))))
}
