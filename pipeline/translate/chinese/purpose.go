package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// purposeRules render aims and results: 以, 以便, 为了, 来, 从而, 进而. Where Chinese says with a bare verb phrase what an aim or a task is, English
// has an infinitive (Quirk et al. 1985, 15.10).
var purposeRules = []Rule{
	// 使用 + 该药 + 治疗 + 失眠: use the drug to treat insomnia.
	{Name: "use-to-do", Gives: "VP", Pattern: "使用|采用|应用|选用|利用|运用 NP " + usesFor + " NP", Head: 0, Cost: -0.4, When: notPersonSecond, Build: useToDo},
	// 减少剂量 + 以 + 避免中毒: reduce the dose to avoid poisoning.
	{Name: "purpose", Gives: "VP", Pattern: "VP 以|来|以便|去 VP", Cost: 0.25, Build: purpose},
	// 通过 + 阻断受体 + 来 + 降低血压: lower blood pressure by blocking the receptor.
	{Name: "by-doing-do", Gives: "VP", Pattern: "通过|借助 VP 来|而|以|从而 VP", Head: 3, Cost: -0.4, When: objectSecond, Build: byDoingDo},
	{Name: "purpose-comma", Gives: "VP", Pattern: "VP ， 以|以便|来|旨在|用以 VP", Cost: 0.2, Build: purposeComma},
	// 过快 + ， + 以免 + 引起…: too rapidly, to avoid causing ….
	{Name: "purpose-clause", Gives: "S", Pattern: "S ， 以|以便|用以|旨在 VP", Cost: 0.1, Build: purposeComma},
	// 本文 + 旨在 + 总结进展: aim to summarize progress.
	{Name: "aim-to", Gives: "VP", Pattern: "旨在|意在 VP", Head: 1, Cost: -0.1, Build: aimTo},
	{Name: "in-order-to", Gives: "PP", Pattern: "为|为了|以便|旨在|为着 VP", Head: 1, Cost: 0.05, Weigh: longAimCost, Build: inOrderTo},
	{Name: "for-sake", Gives: "PP", Pattern: "为了|出于 NP", Head: 1, Cost: 0.3, Build: forSake},
	// 抑制检查点 + ， + 从而 + 恢复免疫: inhibit the checkpoint, thereby restoring immunity.
	{Name: "thereby", Gives: "VP", Pattern: "VP ， 从而|进而|由此|因而 VP", Cost: 0.1, Build: thereby},
	{Name: "leading-to", Gives: "S", Pattern: "S ， 导致|引起|造成|使得|从而|进而|并导致 NP|VP", Cost: 0.4, When: clauseResult, Build: leadingTo},
	// 用于 + 治疗疼痛: be used to treat pain.
	{Name: "used-to", Gives: "VP", Pattern: "用于|用来|用以|被用来|被用于|可用于|常用于 VP", Head: 1, Cost: 0.05, Build: usedTo},
	// 可用于, before an English noun: can be used for.
	{Name: "used-for-ahead", Gives: "VP", Pattern: "可用于|常用于", Cost: 0.5, Build: usedForAhead},
	{Name: "used-for", Gives: "VP", Pattern: "用于|被用于|可用于|常用于 NP", Head: 1, Cost: 0.1, Build: usedFor},
	// 以防 + 出现 + 双相反应: to prevent biphasic reactions.
	{Name: "lead-lest-occur", Gives: "TOP", Pattern: "以防|以免|以防止|防止 出现|发生 NP", Head: 2, Cost: -0.4, Build: leadLestOccur},
	// 首要任务 + 是 + 控制出血: the primary task is to control bleeding.
	{Name: "aim-is", Gives: "S", Pattern: "NP 是|为|在于|就是|旨在 VP", Head: 2, Cost: -0.3, When: aimFirst, Build: aimIs},
	// 关键 + 在于 + 早期诊断: the key lies in early diagnosis.
	{Name: "lies-in", Gives: "VP", Pattern: "在于 NP", Cost: -0.1, Build: liesIn},
}

func purpose(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("to", k[1]), verbForm(k[2].Phrase, english.Lemma))
}

func purposeComma(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("to", k[1], k[2]), verbForm(k[3].Phrase, english.Lemma))
}

func inOrderTo(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("to", k[0]), verbForm(k[1].Phrase, english.Lemma)))
}

func forSake(b *builder, k []node) english.Phrase {
	return b.prepositional("for", []node{k[0]}, k[1])
}

func thereby(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", thereby", k[1], k[2]), verbForm(k[3].Phrase, english.Gerund))
}

// clauseResult lets 从而 take a verb phrase and 导致 a noun phrase.
func clauseResult(k []*item) bool {
	adverb := k[2].head.text == "从而" || k[2].head.text == "进而"
	return adverb == (ruleName(k[3]) != "noun" && isVerbal(k[3]))
}

// isVerbal reports a verb phrase.
func isVerbal(it *item) bool {
	for it.rule != nil {
		it = it.kids[it.rule.head]
	}
	return it.head.entry != nil && it.head.entry.POS == "verb"
}

func leadingTo(b *builder, k []node) english.Phrase {
	switch k[2].head.text {
	case "从而", "进而":
		return join(0, k[0].Phrase, b.put(", thereby", k[1], k[2]), verbForm(k[3].Phrase, english.Gerund))
	case "引起", "造成":
		return join(0, k[0].Phrase, b.put(", causing", k[1], k[2]), b.settle(k[3].Phrase))
	}
	return join(0, k[0].Phrase, b.put(", leading to", k[1], k[2]), b.settle(k[3].Phrase))
}

// used writes "be used" with what 可 and 常 add.
func (b *builder) used(from node) english.Phrase {
	p := join(0, b.verb("be", english.Lemma), b.put("used", from))
	switch from.head.text {
	case "可用于":
		p = as(english.VerbPhrase, join(0, b.put("can"), p))
		p.Finite = true
	case "常用于":
		p = join(0, b.verb("be", english.Lemma), b.put("often used", from))
	}
	return p
}

func usedTo(b *builder, k []node) english.Phrase {
	return join(0, b.used(k[0]), b.put("to"), verbForm(k[1].Phrase, english.Lemma))
}

func usedFor(b *builder, k []node) english.Phrase {
	return join(0, b.used(k[0]), b.put("for"), b.numbered(k[1].Phrase))
}

// longAimCost is high for an aim with a comma in it, behind which the main clause begins.
func longAimCost(k []*item) float64 {
	if n := ruleName(k[1]); n == "verb-comma" || n == "coordination-verb-comma" || n == "clause-verb-plain" || n == "topic-clause" {
		return 0.8
	}
	return 0
}

func aimTo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("aim", english.Lemma, k[0]), b.put("to"), verbForm(k[1].Phrase, english.Lemma))
}

func leadLestOccur(b *builder, k []node) english.Phrase {
	p := join(0, b.verb("prevent", english.Lemma, k[0], k[1]), b.event(k[2].Phrase))
	p.Finite = true
	return b.led("to", k[0], p)
}

func byDoingDo(b *builder, k []node) english.Phrase {
	return join(0, k[len(k)-1].Phrase, b.put("by", k[0], k[len(k)-2]), verbForm(k[1].Phrase, english.Gerund))
}

// usesFor are verbs of what something is used to do.
const usesFor = "治疗|控制|预防|诊断|检测|监测|评估|筛查|处理|清除|预测|鉴别"

// usedToDo give their English.
var usedToDo = map[string]string{"治疗": "treat", "控制": "control", "预防": "prevent", "诊断": "diagnose", "检测": "detect", "监测": "monitor", "评估": "assess", "筛查": "screen for", "处理": "manage", "清除": "remove", "预测": "predict", "鉴别": "distinguish"}

func useToDo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("use", english.Lemma, k[0]), b.settle(k[1].Phrase), b.put("to"), b.put(usedToDo[k[2].head.text], k[2]), b.bareSettle(k[3].Phrase))
}

// intents are the ends of nouns for what somebody means to do.
var intents = strings.Fields("目的 目标 任务 宗旨 策略 原则 关键 重点 做法 方法 选择 责任 职责 作用 第一步 下一步 步骤")

func aimFirst(k []*item) bool {
	return endsIn(lastWordOf(k[0]), intents...) && !strings.HasPrefix(ruleName(k[2]), "modal")
}

func aimIs(b *builder, k []node) english.Phrase {
	subject := k[0].Phrase
	if subject.Count == english.AnyCount {
		subject.Count = english.Singular
	}
	vp := join(0, b.verb("be", english.PresentSingular, k[1]), b.put("to"), verbForm(k[2].Phrase, english.Lemma))
	return b.clause(b.definite(subject), vp)
}

func liesIn(b *builder, k []node) english.Phrase {
	return join(0, b.verb("lie", english.Lemma, k[0]), b.put("in"), b.settle(k[1].Phrase))
}

// serialAimRules render two predicates of which the second is what the first is done for, with nothing between (Li and Thompson 1981, 21.1: the
// serial verb construction of purpose): 抬高患肢减轻肿胀, elevate the limb to reduce swelling.
var serialAimRules = []Rule{
	// 戴口罩 + 预防感染: wear masks to prevent infection.
	{Name: "do-to", Gives: "VP", Pattern: "VP VP", Cost: 0, When: actThenAim, Build: doTo},
	// 出现 + 皮疹 + 及时就医: seek prompt medical care if a rash occurs.
	{Name: "occurs-order", Gives: "VP", Pattern: "出现|发生 NP VP", Head: 2, Cost: -0.4, When: urgentThird, Build: orderIfOccurs},
	// 出现 + 皮疹 + 应立即停药: if a rash occurs, the drug should be discontinued immediately.
	{Name: "occurs-duty", Gives: "S", Pattern: "出现|发生 NP S|VP", Head: 2, Cost: -0.3, When: dutyThen, Build: dutyIfOccurs},
	// 阻塞胆管 + 引起 + 黄疸: obstruct the bile duct, causing jaundice.
	{Name: "do-causing", Gives: "VP", Pattern: "VP 引起|导致|造成|引发|致使|产生|形成 NP", Cost: 0.1, When: actThenResult, Weigh: bareActCost, Build: doCausing},
}

// aimVerbs are the verbs of what is aimed at: to prevent, to relieve, to keep.
var aimVerbs = strings.Fields("预防 防止 避免 减轻 缓解 去除 清除 促进 改善 减少 保护 降低 维持 保持 排除 明确 控制 纠正 恢复 增强 提高 监测 评估 抑制 稳定")

// actThenAim reports an action with its object, and behind it an aim with its own.
func actThenAim(k []*item) bool {
	term := ruleName(k[1]) == "no-object" && doesToThing(k[1].head)
	if !term && (ruleName(k[1]) != "object" || !slices.Contains(aimVerbs, k[1].kids[0].head.text)) {
		return false
	}
	it := k[0]
	for strings.HasPrefix(ruleName(it), "adverb") && len(it.kids) == 2 && it.rule.Gives == "VP" {
		it = it.kids[it.rule.head]
	}
	switch ruleName(it) {
	case "object":
	case "no-object":
		if !strings.Contains(englishOf(it), " ") {
			return false
		}
	default:
		return false
	}
	verb := firstOf(englishOf(it))
	return !slices.Contains(aimVerbs, it.kids[0].head.text) && !slices.Contains(aimless, verb) && !slices.Contains(changings, verb)
}

// urgently are the words that begin what is to be done at once.
var urgently = strings.Fields("及时 立即 尽快 马上 立刻 随时 请 应立即 应及时")

// urgentThird reports what is to be done at once when a symptom occurs, dutyThen what should be done then.
func urgentThird(k []*item) bool {
	return !isPerson(k[1]) && !finiteOnly(k[2]) && beginsIn(firstPart(k[2]).head.text, urgently...)
}

func dutyThen(k []*item) bool {
	return !isPerson(k[1]) && slices.Contains(dutyWordList, firstPart(k[2]).head.text) && (k[2].rule.Gives == "S" || toldToPatients(k[2]))
}

// ifOccurs is the condition: if a rash occurs.
func (b *builder) ifOccurs(k []node) english.Phrase {
	n := b.bareSettle(k[1].Phrase)
	return join(1, b.put("if", k[0]), n, agree(b.verb("occur", english.Lemma), n.Count))
}

func orderIfOccurs(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.ifOccurs(k))
}

func dutyIfOccurs(b *builder, k []node) english.Phrase {
	duty := k[2].Phrase
	if k[2].rule.Gives == "VP" {
		duty = b.patientsAre(duty) // if hypoglycemia occurs, patients should eat at once
	}
	return as(english.Clause, join(2, b.ifOccurs(k), b.put(","), duty))
}

// actThenResult reports what something does, and what it causes that way.
func actThenResult(k []*item) bool {
	it := plainPredicate(k[0])
	return (ruleName(it) == "object" || ruleName(it) == "no-object") && !slices.Contains(causings, verbOf(it).head.text) &&
		!slices.Contains(linking, firstOf(englishOf(verbOf(it)))) && !isPerson(k[2])
}

// bareActCost is some for a deed alone, which rather is a noun and the subject: 破裂 + 导致休克.
func bareActCost(k []*item) float64 {
	if ruleName(plainPredicate(k[0])) == "no-object" {
		return 0.4
	}
	return 0
}

func doCausing(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", causing", k[1]), b.bareSettle(k[2].Phrase))
}

// aimless are verbs of what is so, or comes about; nobody does these for a purpose.
var aimless = strings.Fields("be have cause lead result include contain show suggest indicate need require occur develop help seem remain become affect contribute depend aim intend can promote inhibit know understand discuss report recommend advise")

func doTo(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("to"), verbForm(k[1].Phrase, english.Lemma))
}

func usedForAhead(b *builder, k []node) english.Phrase { return join(0, b.used(k[0]), b.put("for")) }
