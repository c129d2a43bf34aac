package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// questionRules render the questions that stand as headings, or as what is asked, without a subject: 如何选择药物, how to choose drugs. Open ones
// English states with "it": it is unclear whether.
var questionRules = []Rule{
	// 如何 + 诊断: how to diagnose.
	{Name: "how-to-verb", Gives: "PH", Pattern: "如何|怎样|怎么 VG", Head: 1, Cost: 0, When: transitiveLast, Build: questionTo("how to")},
	// 何时 + 开始治疗: when to start treatment.
	{Name: "when-to", Gives: "PH", Pattern: "何时|什么时候 VP", Head: 1, Cost: 0, Build: questionTo("when to")},
	// 何时 + 需要 + 就医: when to seek medical attention.
	{Name: "when-need-to", Gives: "PH", Pattern: "何时|什么时候|如何|怎样 需要|需|应|应该|应当|必须 VP", Head: 2, Cost: -0.6, Build: questionNeed},
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
	{Name: "how-clause", Gives: "PH", Pattern: "NP 如何|怎样|怎么 VP", Head: 2, Cost: 0, Build: howDoes},
	// 就 + 如何用药 + 提供建议: provide recommendations on how to take drugs.
	{Name: "advice-on", Gives: "VP", Pattern: "就|针对|对 PH|NP 提供|提供了|给出|给出了|提出|提出了 建议|指导|指导意见|推荐", Head: 1, Cost: -0.4, Build: adviceOn},
	// 医生 + 能 + 做什么: what physicians can do.
	{Name: "what-can", Gives: "PH", Pattern: "NP 能|可以|应该|应|能够|该 做什么|做些什么|怎么做|如何做", Head: 0, Cost: -0.2, Build: whatCan},
	// 尚不清楚 + 疫苗能否预防感染: it is unclear whether vaccines can prevent infection.
	{Name: "unclear", Gives: "S", Pattern: unclearWords + " CL|PH", Head: 1, Cost: -0.3, When: asksLast, Build: unclear},
	{Name: "unclear-adverb", Gives: "S", Pattern: "ADV " + unclearWords + " CL|PH", Head: 2, Cost: -0.3, When: asksLast, Build: unclearNow},
	// 哪种方案 + 更有效: which regimen is more effective.
	{Name: "which-clause", Gives: "PH", Pattern: "哪种|哪类|哪个|何种|哪些|哪一种 N VP", Head: 1, Cost: 0, Build: which},
	// 最佳剂量 + 是 + 多少: what the optimal dose is.
	{Name: "what-is", Gives: "PH", Pattern: "NP 是|为 什么|多少|何", Head: 0, Cost: 0, Build: whatIs},
}

// questionTo puts a question word before an infinitive.
func questionTo(words string) func(*builder, []node) english.Phrase {
	return func(b *builder, k []node) english.Phrase {
		vp := k[1].Phrase
		if it := k[1].item; ruleName(it) == "modal-only-then" {
			vp = b.build(it.kids[1]).Phrase // 如何才能预防: how to prevent
			b.rule = "chinese/how-to"
		}
		if b.peopleBefore() {
			vp = b.ofTheirs(vp) // how to cope with pain
		}
		if vp.Finite {
			b.doubts += 0.5
		}
		p := join(1, b.put(words, k[0]), verbForm(vp, english.Lemma))
		p.Cat, p.Finite = english.Clause, true
		return p
	}
}

// openQuestions are what is said of a question that nobody has answered.
var openQuestions = []string{"尚不清楚", "仍不清楚", "仍存在争议", "仍存争议", "尚无共识", "仍无共识", "尚不明确", "仍不明确", "尚未明确", "仍有争议", "存在争议", "尚存争议", "尚有争议", "有待研究", "有待验证", "尚无定论", "仍不确定", "尚不确定", "尚未可知", "仍待研究", "未知"}

func questioned(k []*item) bool {
	return (strings.HasPrefix(ruleName(k[0]), "whether-") || strings.HasPrefix(ruleName(k[0]), "when-") || strings.HasPrefix(ruleName(k[0]), "how-")) && slices.Contains(openQuestions, k[1].head.text)
}

func whetherRemains(b *builder, k []node) english.Phrase {
	vp := b.predicate(k[1])
	p := join(1, k[0].Phrase, agree(vp, english.Singular))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func questionNeed(b *builder, k []node) english.Phrase {
	word := "when to"
	if t := k[0].head.text; t == "如何" || t == "怎样" {
		word = "how to"
	}
	p := join(1, b.put(word, k[0], k[1]), verbForm(k[2].Phrase, english.Lemma))
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
	return as(english.Clause, join(1, b.put("whether", k[1]), b.clause(b.peopled(k[0]), k[2].Phrase)))
}

func whetherCan(b *builder, k []node) english.Phrase {
	can := join(1, b.put("can", k[1]), inflect(k[2].Phrase, english.Lemma))
	can.Finite = true
	return as(english.Clause, join(1, b.put("whether"), b.clause(b.peopled(k[0]), can)))
}

func whetherIs(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("whether", k[1]), b.clause(b.peopled(k[0]), b.be(k[2].Phrase))))
}

func howDoes(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("how", k[1]), b.clause(b.peopled(k[0]), k[2].Phrase)))
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

// asksLast reports a question: whether, why, how, which.
func asksLast(k []*item) bool {
	it := k[len(k)-1]
	switch name := ruleName(it); {
	case strings.HasPrefix(name, "whether"), strings.HasPrefix(name, "which"), strings.HasPrefix(name, "what"), strings.HasPrefix(name, "why"), strings.HasPrefix(name, "when-to"):
		return true
	}
	return false
}

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

func whatIs(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("what", k[2]), b.clause(b.definite(k[0].Phrase), b.verb("be", english.Lemma, k[1]))))
}

// eitherWayRules render predicates in frames: 既可 … 也可, either … or; 具有 … 的作用, what something does; 对 … 缺乏认识, lack awareness of it.
var eitherWayRules = []Rule{
	// 既可 + 口服 + ， + 也可 + 注射: can be either taken orally or injected.
	{Name: "either-way", Gives: "VP", Pattern: "既可|既可以|既能|既会 VP|PV ， 也可|又可|也可以|又可以|也能|又能|也会|又会 VP|PV", Head: 1, Cost: -0.6, Build: eitherWay},
	// 具有 + 降低血糖 + 的作用: lower blood glucose.
	{Name: "has-effect", Gives: "VP", Pattern: "具有|有|起|起到|发挥|发挥着 VP 的 作用|功效|功能", Head: 1, Cost: -0.3, When: objectSecond, Build: secondAlone},
}

// bothWays are the words for two things of which both hold.
var bothWays = []string{"既能", "既会"}

func eitherWay(b *builder, k []node) english.Phrase {
	first, second := inflect(k[1].Phrase, english.Lemma), inflect(k[len(k)-1].Phrase, english.Lemma)
	words := [2]string{"either", "or"}
	if slices.Contains(bothWays, k[0].head.text) {
		words = [2]string{"both", "and"}
	}
	be := english.Phrase{}
	if headText(first) == "be" && headText(second) == "be" && first.Head == 0 && second.Head == 0 {
		be, first, second = b.put("be"), dropBe(first), dropBe(second)
	}
	p := join(0, b.put("can", k[0]), be, b.put(words[0]), first, b.put(words[1], k[len(k)-2]), second)
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

func objectSecond(k []*item) bool { return ruleName(k[1]) == "object" }
