package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// questionRules render the questions that stand as headings, or as what is asked, without a subject: 如何选择药物, how to choose drugs. Open ones
// English states with "it": it is unclear whether.
var questionRules = []Rule{
	// 何时 + 开始治疗: when to start treatment; 如何 + 诊断: how to diagnose; 为什么 + 要戒烟: why quit smoking.
	{Name: "question-to", Gives: "PH", Pattern: questionWords + " VP|VG", Head: 1, Cost: 0, When: ownSubjectless, Weigh: dutyAskedCost, Build: questionTo},
	// 孕妇可以服用 + 吗: can pregnant women take it.
	{Name: "ask-whether", Gives: "CL", Pattern: "NP VP|AP 吗|么", Head: 1, Cost: -0.3, Build: askWhether},
	// 药物 + 有 + 哪些 + 副作用: what side effects the drug has.
	{Name: "what-have", Gives: "PH", Pattern: "NP VG|有 哪些|什么|何种|哪种 N", Head: 1, Cost: -0.4, Build: whatHave},
	// 患者 + 是否 + 需要住院: whether patients need hospitalization.
	{Name: "whether-clause", Gives: "CL", Pattern: "NP 是否 VP", Head: 2, Cost: 0, Weigh: askingCost, Build: whetherDoes},
	// 疫苗 + 能否 + 预防感染: whether vaccines can prevent infection.
	{Name: "whether-can", Gives: "CL", Pattern: "NP 能否|可否 VP", Head: 2, Cost: 0, Build: whetherCan},
	// 能否 + 及时获得治疗: whether it is possible to obtain treatment promptly.
	{Name: "whether-possible", Gives: "CL", Pattern: "能否|可否|是否能|是否能够|是否可以 VP", Head: 1, Cost: 0, Build: whetherPossible},
	{Name: "whether-adjective", Gives: "CL", Pattern: "NP 是否 AP", Head: 2, Cost: 0.1, Weigh: askingCost, Build: whetherIs},
	// 早期手术能否改善预后 + 尚不清楚: whether early surgery can improve the prognosis is unclear.
	{Name: "whether-remains", Gives: "S", Pattern: "CL|PH VP|AP", Head: 1, Cost: -1, When: questioned, Build: whetherRemains},
	// 遗传变异 + 如何 + 影响反应: how genetic variants affect responses.
	{Name: "how-clause", Gives: "PH", Pattern: "NP " + questionWords + " VP", Head: 2, Cost: 0, Build: howDoes},
	// 就 + 如何用药 + 提供建议: provide recommendations on how to take drugs.
	{Name: "advice-on", Gives: "VP", Pattern: "就|针对|对 PH|NP 提供|提供了|给出|给出了|提出|提出了 建议|指导|指导意见|推荐", Head: 1, Cost: -0.4, Build: adviceOn},
	// 医生 + 能 + 做什么: what physicians can do.
	{Name: "what-can", Gives: "PH", Pattern: "NP 能|可以|应该|应|能够|该 做什么|做些什么|怎么做|如何做", Head: 0, Cost: -0.2, Build: whatCan},
	// 尚不清楚 + 疫苗能否预防感染: it is unclear whether vaccines can prevent infection.
	{Name: "unclear", Gives: "S", Pattern: unclearWords + " CL|PH", Head: 1, Cost: -0.3, When: asksLast, Build: unclear},
	{Name: "unclear-adverb", Gives: "S", Pattern: "ADV " + unclearWords + " CL|PH", Head: 2, Cost: -0.3, When: asksLast, Build: unclearNow},
	// 哪种方案 + 更有效: which regimen is more effective.
	{Name: "which-clause", Gives: "PH", Pattern: "哪种|哪类|哪个|何种|哪些|哪一种 N VP", Head: 1, Cost: 0, Build: which},
	// 最佳剂量 + 是 + 多少: what the optimal dose is; 治疗 + 需要 + 多久: how long treatment takes.
	{Name: "what-is", Gives: "PH", Pattern: "NP 是|为|需要|需|要|持续|会持续|可持续|能持续 什么|多少|何|多久|多长时间", Head: 0, Cost: -0.2, When: fitsQuestion, Build: whatIs},
}

// questionWords ask for the time, the way and the reason; asking gives their English.
const questionWords = "何时|什么时候|如何|怎样|怎么|为什么|为何"

var asking = map[string]string{"何时": "when", "什么时候": "when", "如何": "how", "怎样": "how", "怎么": "how", "为什么": "why", "为何": "why"}

// ownSubjectless reports a verb that needs no object, or one that takes it from the question: 如何预防.
func ownSubjectless(k []*item) bool {
	return k[1].rule == nil || k[1].rule.Gives == "VP" || transitiveLast(k)
}

// dutyAskedCost is low for what one should do: 何时 + 需要治疗患者.
func dutyAskedCost(k []*item) float64 {
	name := ruleName(k[1])
	if name == "modal-only-then" || name == "modal" && !slices.Contains([]string{"会", "将", "将会", "可能", "可能会"}, k[1].kids[0].head.text) {
		return -0.7
	}
	return 0
}

// questionTo puts a question word before an infinitive; the modal between them goes without saying: 何时需要就医, when to seek medical attention.
func questionTo(b *builder, k []node) english.Phrase {
	vp, words := k[1].Phrase, asking[k[0].head.text]
	if it := k[1].item; dutyAskedCost([]*item{nil, k[1].item}) < 0 {
		vp = b.build(it.kids[1]).Phrase // 如何才能预防: how to prevent
		b.rule = "chinese/question-to"
	}
	if need, thing := neededThing(k[1].item); thing != nil {
		needed := as(english.AdjPhrase, b.put("needed", b.build(need)))
		return b.asked(b.put(words, k[0]), b.build(thing).Phrase, b.be(needed)) // why surgery is needed
	}
	if b.peopleBefore() {
		vp = b.ofTheirs(vp) // how to cope with pain
	}
	if vp.Finite {
		b.doubts += 0.5
	}
	if words != "why" {
		words += " to"
	}
	p := join(1, b.put(words, k[0]), verbForm(vp, english.Lemma))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// asks reports a fragment that begins a sentence and is a question: a question mark stands behind it or ends it, or 吗 does.
func (w *work) asks() bool {
	src := strings.TrimSpace(w.r.Source())
	return w.sentenceBefore() == "" && (w.rightIs("?") || endsIn(src, "？", "?", "吗"))
}

// asked makes a clause a question: an indirect one behind its question word; a direct one, which is a whole sentence, with the auxiliary before the subject
// (Quirk et al. 1985, 11.5 and 11.14): are you allergic to penicillin?
func (b *builder) asked(word english.Phrase, subject, vp english.Phrase) english.Phrase {
	s := b.subject(subject)
	p := b.clause(s, vp)
	n := len(s.Words)
	if !b.asks || p.Head >= len(p.Words) || n >= len(p.Words) {
		return as(english.Clause, join(1, word, p))
	}
	if len(word.Words) > 0 && word.Words[0].Text == "whether" {
		p.Words = slices.Clone(p.Words)
		p.Words[n].Source += word.Words[0].Source
		word = english.Phrase{}
	}
	first, verb := p.Words[n], p.Words[p.Head]
	perfect := p.Head == n && first.Text == "have" && n+1 < len(p.Words) && p.Words[n+1].Form == english.PastParticiple
	if slices.Contains(invertible, first.Text) || perfect {
		return question(word, english.Phrase{Words: []english.Word{first}}, english.Phrase{Words: p.Words[:n]}, english.Phrase{Words: p.Words[n+1:]})
	}
	if verb.POS != "verb" {
		return as(english.Clause, join(1, word, p))
	}
	do := b.verb("do", verb.Form)
	p.Words = slices.Clone(p.Words)
	p.Words[p.Head].Form = english.Lemma
	return question(word, do, p)
}

// invertible are the auxiliaries that change places with the subject.
var invertible = strings.Fields("be can could may might must should will would do does did is are was were")

func question(parts ...english.Phrase) english.Phrase {
	p := as(english.Clause, join(0, parts...))
	p.Finite = true
	return p
}

// selfTaken are verbs of what patients do with a drug or food: 孕妇可以服用吗, can pregnant women take it.
var selfTaken = strings.Fields("服用 使用 应用 食用 饮用 吃 喝")

func askWhether(b *builder, k []node) english.Phrase {
	it := k[1].item
	if ruleName(it) == "modal-passive" && isPerson(k[0].item) && slices.Contains(selfTaken, it.kids[1].head.text) {
		took := b.build(&item{head: it.kids[1].head})
		return b.asked(b.put("whether", k[2]), b.peopled(k[0]), b.withAuxiliary(b.build(it.kids[0]), join(0, took.Phrase, b.put("it"))))
	}
	return b.asked(b.put("whether", k[2]), b.peopled(k[0]), b.predicate(k[1]))
}

// whatHave asks for the object: what side effects the drug has.
func whatHave(b *builder, k []node) english.Phrase {
	verb := k[1].Phrase
	if k[1].head.text == "有" {
		verb = b.verb("have", english.Lemma, k[1])
	}
	n := k[3].Phrase
	if zh := k[2].head.text; zh == "哪些" || zh == "什么" {
		n = b.plural(n)
	}
	return b.asked(join(1, b.put("what", k[2]), n), b.peopled(k[0]), verb)
}

// openQuestions are what is said of a question that nobody has answered.
var openQuestions = []string{"尚不清楚", "仍不清楚", "仍存在争议", "仍存争议", "尚无共识", "仍无共识", "尚不明确", "仍不明确", "尚未明确", "仍有争议", "存在争议", "尚存争议", "尚有争议", "有待研究", "有待验证", "尚无定论", "仍不确定", "尚不确定", "尚未可知", "仍待研究", "未知"}

func questioned(k []*item) bool {
	return isQuestion(k[0]) && slices.Contains(openQuestions, k[1].head.text)
}

// isQuestion reports an indirect question.
func isQuestion(it *item) bool {
	name := ruleName(it)
	return name == "question-to" || name == "how-clause" || strings.HasPrefix(name, "whether") || strings.HasPrefix(name, "which") || strings.HasPrefix(name, "what")
}

func whetherRemains(b *builder, k []node) english.Phrase {
	vp := b.predicate(k[1])
	p := join(1, k[0].Phrase, agree(vp, english.Singular))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// askingCost is high for a verb of asking before the question, which is no subject of it: 评估 + 是否需要手术.
func askingCost(k []*item) float64 {
	if l := bareLeaf(k[0]); l != nil && l.reads("verb") && (slices.Contains(askers, l.text) || slices.Contains(deciders, l.text)) {
		return 1
	}
	return 0
}

func whetherDoes(b *builder, k []node) english.Phrase {
	return b.asked(b.put("whether", k[1]), b.peopled(k[0]), k[2].Phrase)
}

func whetherCan(b *builder, k []node) english.Phrase {
	can := join(1, b.put("can", k[1]), inflect(k[2].Phrase, english.Lemma))
	can.Finite = true
	return b.asked(b.put("whether"), b.peopled(k[0]), can)
}

func whetherIs(b *builder, k []node) english.Phrase {
	return b.asked(b.put("whether", k[1]), b.peopled(k[0]), b.be(k[2].Phrase))
}

func howDoes(b *builder, k []node) english.Phrase {
	return b.asked(b.put(asking[k[1].head.text], k[1]), b.peopled(k[0]), k[2].Phrase)
}

func adviceOn(b *builder, k []node) english.Phrase {
	word := "guidance"
	if zh := k[3].head.text; zh == "建议" || zh == "推荐" {
		word = "recommendations"
	}
	v := b.verb("provide", english.Lemma, k[2])
	if zh := k[2].head.text; len(zh) > len("提供") {
		v = inflect(v, english.PastSingular)
	}
	return join(0, v, b.put(word, k[3]), b.put("on", k[0]), b.settle(k[1].Phrase))
}

func whatCan(b *builder, k []node) english.Phrase {
	word := "what"
	if strings.HasSuffix(k[2].head.text, "么做") || strings.HasPrefix(k[2].head.text, "如何") {
		word = "how"
	}
	verb := "can"
	if strings.Contains(k[1].head.text, "应") || k[1].head.text == "该" {
		verb = "should"
	}
	tail := verb + " do"
	if word == "how" {
		tail = verb + " act"
	}
	p := join(1, b.put(word, k[2]), b.subject(b.peopled(k[0])), b.put(tail, k[1]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func whetherPossible(b *builder, k []node) english.Phrase {
	p := join(1, b.put("whether it is possible to", k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// unclearWords say of a question that nobody knows the answer.
const unclearWords = "尚不清楚|不清楚|仍不清楚|尚不明确|仍不明确|尚未明确|尚未阐明|尚不确定|仍不确定|不确定|尚不知道|尚属未知|尚无定论|存在争议|仍存在争议|仍有争议|尚存争议"

func asksLast(k []*item) bool { return isQuestion(k[len(k)-1]) }

// doubtful is the English of the Chinese words for what is not known.
func doubtful(zh string) string {
	switch {
	case strings.HasSuffix(zh, "不确定"):
		return "uncertain"
	case strings.HasSuffix(zh, "不知道"), strings.HasSuffix(zh, "未知"):
		return "unknown"
	case strings.Contains(zh, "争"), strings.HasSuffix(zh, "定论"):
		return "controversial"
	}
	return "unclear"
}

func (b *builder) unclear(from, question node, adverb english.Phrase) english.Phrase {
	be := b.verb("be", english.PresentSingular, from)
	if strings.HasPrefix(from.head.text, "仍") || strings.HasPrefix(from.head.text, "尚存") {
		be = b.verb("remain", english.PresentSingular, from)
	}
	p := join(1, b.put("it"), be, adverb, b.put(doubtful(from.head.text)), question.Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

func unclear(b *builder, k []node) english.Phrase { return b.unclear(k[0], k[1], english.Phrase{}) }

func unclearNow(b *builder, k []node) english.Phrase { return b.unclear(k[1], k[2], k[0].Phrase) }

// whichOf writes "which" before a noun, which is one unless 哪些 asks for several.
func (b *builder) whichOf(word, noun node) english.Phrase {
	n := noun.Phrase
	if word.head.text == "哪些" {
		n = b.plural(n)
	} else {
		n.Count = english.Singular
	}
	p := join(1, b.put("which", word), n)
	p.Cat, p.Determined = english.NounPhrase, true
	return p
}

func which(b *builder, k []node) english.Phrase {
	return b.clause(b.whichOf(k[0], k[1]), b.predicate(k[2]))
}

// longQuestion reports a question for a length of time.
func longQuestion(it *item) bool { return it.head.text == "多久" || it.head.text == "多长时间" }

// fitsQuestion asks for how long behind verbs of taking time, and for what or how much behind a copula.
func fitsQuestion(k []*item) bool {
	copula := k[1].head.text == "是" || k[1].head.text == "为"
	return copula != longQuestion(k[2])
}

func whatIs(b *builder, k []node) english.Phrase {
	what, verb := "what", "be"
	if longQuestion(k[2].item) {
		what, verb = "how long", "take"
		if strings.HasSuffix(k[1].head.text, "持续") {
			verb = "last"
		}
	}
	return b.asked(b.put(what, k[2]), b.definite(k[0].Phrase), b.verb(verb, english.Lemma, k[1]))
}
