package chinese

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// coordinationRules render 和, 与, 及, 以及, 或, 并 and the enumeration comma 、. English has one conjunction before the last
// member, and a comma before it from three members on.
var coordinationRules = []Rule{
	// 炎症 + 和 + 纤维化: inflammation and fibrosis.
	{Name: "coordination", Gives: "NP", Pattern: "NP 和|与|及|以及|或|或者|和/或|及/或|跟|同|并|还是 NP", Cost: 0.35, Weigh: coordinationCost, Build: pair},
	// 最常累及肺 + ， + 其次为 + 肝: …, followed by the liver.
	{Name: "then-other", Gives: "S", Pattern: "S ， 其次为|其次是|其次|再次为 NP", Cost: -0.3, Build: thenOther},
	// 患者 + 及其 + 家属: patients and their families.
	{Name: "and-their", Gives: "NP", Pattern: "NP 及其|和其|与其|或其 N", Cost: -0.1, When: personFirst, Build: andTheir},
	// 关节 + 及其 + 周围组织: the joints and their surrounding tissues.
	{Name: "and-its", Gives: "NP", Pattern: "NP 及其|和其|与其 N", Cost: 0.05, Build: andIts},
	// 感染、劳累 + 和 + 停药, one entry: infection, exertion, and discontinuing the drug.
	{Name: "coordination-done", Gives: "NP", Pattern: "NP 和|与|及|以及|或|、 V", Cost: 0.3, When: doneLast, Build: pairDone},
	// 昏迷 + 甚至 + 死亡: coma or even death.
	{Name: "coordination-even", Gives: "NP", Pattern: "NP|LIST 甚至|乃至 NP", Cost: 0.1, Build: pairEven},
	{Name: "coordination-even-comma", Gives: "NP", Pattern: "NP|LIST ，|、 甚至|乃至 NP", Cost: 0.2, Build: pairEven},
	// 钠 + 和 + 水 + 潴留: sodium and water retention.
	{Name: "coordination-shared-head", Gives: "N", Pattern: "N 和|与|或|及|、 N N", Head: 3, Cost: 0.3, When: sharedHead, Build: sharedHeadPair},
}

// doneLast reports a verb whose English brings its object, in a row of nouns; a noun of its own would stand there instead.
func doneLast(k []*item) bool {
	return strings.Contains(englishOf(k[2]), " ") && !strings.HasPrefix(englishOf(k[2]), "be ") && !endsInPreposition(englishOf(k[2])) &&
		!k[2].head.reads("noun")
}

func pairDone(b *builder, k []node) english.Phrase {
	k[2].Phrase = as(english.NounPhrase, verbForm(k[2].Phrase, english.Gerund))
	k[2].Determined = true
	return pair(b, k)
}

func andTheir(b *builder, k []node) english.Phrase {
	p := join(0, b.people(k[0]), b.put(conjunction(strings.TrimSuffix(k[1].head.text, "其"))+" their", k[1]), b.plural(k[2].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

func andIts(b *builder, k []node) english.Phrase {
	owner := b.settle(k[0].Phrase)
	word := "its"
	if owner.Count == english.Many {
		word = "their"
	}
	p := join(0, owner, b.put(conjunction(strings.TrimSuffix(k[1].head.text, "其"))+" "+word, k[1]), b.numbered(k[2].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

// conjunction gives the English of a Chinese coordinator.
func conjunction(zh string) string {
	switch zh {
	case "或", "或者", "还是":
		return "or"
	case "和/或", "及/或":
		return "and/or"
	case "但", "但是", "却":
		return "but"
	}
	return "and"
}

// coordinationCost prefers members of the same make, and the nearest ones.
func coordinationCost(k []*item) float64 {
	return doubted(coordinationDoubts, k) + coordinatorCost(k)
}

// coordinationDoubts are the signs that two things are not what the coordinator joins.
var coordinationDoubts = []doubt{
	{0.1, func(k []*item) bool { return strings.HasPrefix(ruleName(k[2]), "coordination") }},
	{0.05, func(k []*item) bool { return depth(k[0]) != depth(k[2]) }},
	// both members belong to what follows 的: the intake of salt and protein
	{0.25, func(k []*item) bool {
		return ruleName(k[2]) == "de-of" && ruleName(k[0]) == "noun" && !actionsApart(k)
	}},
	{twoChanged, changedLast},
	{0.25, func(k []*item) bool {
		return ruleName(k[2]) == "de-of" && depth(k[2].kids[0]) == 0 && sharedByAll(k[0], k[2])
	}},
	// 儿童和青少年的心理健康: what is before 的 are two of a kind
	{0.5, func(k []*item) bool {
		n := bareNoun(k[2])
		return ruleName(n) == "adjective-de" && n.kids[0].head.reads("noun") && depth(k[0]) == 0 && k[0].head.domain() == n.kids[0].head.domain()
	}},
	// 肝脏和脾脏肿大: both are enlarged
	{1.5, func(k []*item) bool { return partThenNoPart(k) && endsIn(bareNoun(k[2]).head.text, bothSuffer...) }},
	// 肺部和心脏疾病: a part of the body is no illness
	{0.4, func(k []*item) bool {
		last := bareNoun(k[2])
		return partThenNoPart(k) && last.rule == nil && !endsIn(last.head.text, bothSuffer...) && conditionName(englishOf(k[2]))
	}},
	// 妊娠或哺乳期女性: both are women
	{0.8, func(k []*item) bool { return slices.Contains(expecting, k[0].head.text) && isPerson(k[2]) }},
	// 嗜睡和头晕等不良反应: 等 closes the whole list
	{0.6, func(k []*item) bool {
		return ruleName(k[2]) == "deng" && !strings.HasPrefix(ruleName(k[2].kids[0]), "coordination") && !strings.HasPrefix(ruleName(k[2].kids[0]), "list")
	}},
	// 男性和女性 + 的发病率: both have it
	{0.8, func(k []*item) bool {
		first := firstPart(k[2])
		return isPerson(k[0]) && !isPerson(k[2]) && k[2].size > 1 && (isPerson(first) || first.head.text == "女" || first.head.text == "男")
	}},
	// 激活B细胞和T细胞: both are what is activated
	{0.3, func(k []*item) bool { return verbFirst(k[0]) }},
	// both belong to what stands before 的: the directions and challenges of therapy
	{0.2, func(k []*item) bool { return ruleName(k[0]) == "de-of" && ruleName(k[2]) == "noun" }},
	// 调整剂量或停药: what is done, not what is adjusted
	{0.4, func(k []*item) bool { return holdsObject(k[2].head) && k[2].size == 1 && !k[0].head.reads("verb") }},
}

// coordinatorCost is that of coordinators that mean other things more often than "and".
func coordinatorCost(k []*item) float64 {
	switch k[1].head.text {
	case "同", "跟":
		return 0.6
	case "与":
		return 0.02
	case "并":
		if firstPart(k[2]).head.reads("verb") && !k[0].head.reads("verb") {
			return 1.5 // 停用该药并静脉注射激素: what is done, not what is stopped
		}
		return 0.5
	}
	return 0
}

// partThenNoPart reports a part of the body, and something else.
func partThenNoPart(k []*item) bool {
	return bareNoun(k[0]).rule == nil && k[0].head.domain() == "anatomy" && bareNoun(k[2]).head.domain() != "anatomy"
}

// changedLast reports a thing that is measured before a term for such a thing with its change: 白细胞和血小板减少, both are low.
func changedLast(k []*item) bool {
	first, last := bareNoun(k[0]), bareNoun(k[2])
	if first.rule != nil || last.rule != nil || isPerson(first) || first.head.reads("verb") || conditionName(englishOf(first)) ||
		endsIn(first.head.text, changeEnds...) {
		return false
	}
	field := first.head.domain()
	return (field == "anatomy" || slices.Contains(measuredFields, field)) && endsIn(last.head.text, changeEnds...) &&
		!slices.Contains(changeEnds, last.head.text)
}

// twoChanged is what the two cost as things that are joined.
const twoChanged = 1.2

func changedLastCost(k []*item) float64 { return twoChanged * unit01(changedLast(k)) }

// changeEnds are the ends of such terms.
var changeEnds = strings.Fields("减少 增多 升高 增高 降低 下降 异常 肿大 增大 延长 缩短")

// namedActions are the ends of terms for what is done to something that the term names.
var namedActions = strings.Fields("锻炼 训练 治疗 监测 检查 管理 控制 护理 康复 手术 干预 随访 评估 教育 预防 诊断 筛查")

// actionsApart reports a term for an action and its object, and another action with its object before 的: 腰背肌锻炼 + 姿势的矫正.
func actionsApart(k []*item) bool {
	t := k[0].head.text
	named := slices.ContainsFunc(namedActions, func(e string) bool { return strings.HasSuffix(t, e) && (t != e || k[0].size > 1) })
	return named && k[2].head.reads("verb") && !k[2].kids[0].head.reads("verb")
}

// verbFirst reports a compound of a word that is a verb as well and a noun that is none, which may be its object.
func verbFirst(it *item) bool {
	it = bareNoun(it)
	return ruleName(it) == "compound" && it.kids[0].rule == nil && it.kids[0].head.reads("verb") && !it.kids[1].head.reads("verb") &&
		!pairKnown(it.kids[0], it.kids[1])
}

func ruleName(it *item) string {
	if it.rule == nil {
		return ""
	}
	return it.rule.Name
}

// depth tells bare nouns from phrases with a complement.
func depth(it *item) int {
	if ruleName(it) == "noun" {
		return 0
	}
	return 1
}

// telling are verbs of the English before a fragment that tell one thing from another.
var telling = strings.Fields("distinguish distinguishes distinguished distinguishing differentiate differentiates differentiated differentiating")

func pair(b *builder, k []node) english.Phrase {
	if p, ok := b.sharedRate(k); ok {
		return p
	}
	if left := b.set.Left; len(left) > 0 && slices.Contains(telling, left[len(left)-1]) && (k[1].head.text == "与" || k[1].head.text == "和") {
		p := join(0, b.member(k[0].Phrase), b.put("from", k[1]), b.member(k[2].Phrase))
		p.Count, p.Determined = english.Many, true
		return p
	}
	if p, ok := b.actionsOn(k); ok {
		return p
	}
	if p, ok := b.bothArms(k); ok {
		return p
	}
	left, right := b.member(k[0].Phrase), b.member(k[2].Phrase)
	if several(left) && !right.Words[0].Glue && k[2].Count == english.AnyCount && k[2].Head < len(k[2].Words) &&
		pluralOf(k[2].Words, k[2].Head) > subjectShare {
		right = b.plural(k[2].Phrase) // certain drugs and infections
	}
	p := join(0, left, b.put(conjunction(k[1].head.text), k[1]), right)
	p.Count, p.Determined = english.Many, true
	if conjunction(k[1].head.text) == "or" && right.Count != english.AnyCount {
		p.Count = right.Count // fever or sore throat occurs
	}
	return p
}

// actsOn reports a noun of action whose verb takes an object.
func actsOn(l *leaf) bool {
	return slices.ContainsFunc(l.entries, func(e *glossary.Entry) bool { return e.POS == "verb" && !intransitive(e.English[0]) })
}

// actionsOn shares the object of a term between two actions: 麻醉诱导与维持, induction and maintenance of anesthesia.
func (b *builder) actionsOn(k []node) (english.Phrase, bool) {
	left, right := k[0].Phrase, k[2].Phrase
	action, object, of := strings.Cut(headText(left), " of ")
	if !of || ruleName(k[0].item) != "noun" || ruleName(k[2].item) != "noun" || len(left.Words) != 1 || len(right.Words) != 1 ||
		k[2].item.size != 1 || !actsOn(k[2].head) ||
		strings.Contains(action, " ") || strings.Contains(headText(right), " ") || !k[0].head.reads("noun") {
		return english.Phrase{}, false
	}
	left.Words = slices.Clone(left.Words)
	left.Words[0].Text, left.Words[0].Alternatives = action, nil
	p := join(0, b.bare(left), b.put(conjunction(k[1].head.text), k[1]), b.bare(right), b.put("of "+object, k[0]))
	p.Count, p.Determined = english.Many, true
	return p, true
}

// bothArms says the head of two arms of a trial once: 治疗组与对照组, the treatment and control groups.
func (b *builder) bothArms(k []node) (english.Phrase, bool) {
	left, right := k[0].Phrase, k[2].Phrase
	if conjunction(k[1].head.text) != "and" || len(left.Words) != 1 || len(right.Words) != 1 || !trialArm(left) || !trialArm(right) {
		return english.Phrase{}, false
	}
	first, _ := cutLast(headText(left))
	if first == "" || headText(right) == "group" {
		return english.Phrase{}, false
	}
	left.Words = slices.Clone(left.Words)
	left.Words[0].Text, left.Words[0].Alternatives = first, nil
	p := b.inferred("the", join(2, left, b.put("and", k[1]), b.plural(right)))
	p.Count = english.Many
	return p, true
}

// several reports things of which the determiner says that there are some, as it then says of those behind them.
func several(p english.Phrase) bool {
	first := p.Words[0].Text
	return p.Count == english.Many && p.Head > 0 && (first == "certain" || first == "some" || first == "various" || first == "many" || first == "multiple")
}

// pairEven adds the most severe member: or even death.
func pairEven(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put("or even", k[1:len(k)-1]...), b.member(k[len(k)-1].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

// sharedRate says the head of two figures once: 再出血率和手术率, rebleeding and surgery rates.
func (b *builder) sharedRate(k []node) (english.Phrase, bool) {
	left, right := k[0].Phrase, k[2].Phrase
	if ruleName(k[0].item) != "noun" || ruleName(k[2].item) != "noun" || len(left.Words) != 1 || len(right.Words) != 1 {
		return english.Phrase{}, false
	}
	first, one := cutLast(headText(left))
	if second, other := cutLast(headText(right)); one != other || first == "" || second == "" || one != "rate" && one != "level" && one != "score" {
		return english.Phrase{}, false
	}
	left.Words = slices.Clone(left.Words)
	left.Words[0].Text, left.Words[0].Alternatives = first, nil
	right = b.plural(right)
	right.Words[0].Alternatives = nil
	p := join(2, left, b.put(conjunction(k[1].head.text), k[1]), right)
	p.Count, p.Determined = english.Many, true
	return p, true
}

func pairAnd(b *builder, k []node) english.Phrase {
	link := "and"
	if len(b.set.Right) > 1 && (b.set.Right[0] == "and" || b.set.Right[0] == "or") {
		link = "," // the English goes on with the last member
	}
	p := join(0, b.member(k[0].Phrase), b.put(link, k[1]), b.member(k[2].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

// bothSuffer are the ends of nouns for what parts of the body suffer or have between them, said once for two of them.
var bothSuffer = strings.Fields("肿大 肿胀 疼痛 出血 水肿 损伤 损害 麻木 受累 交界处")

// partsAndFinding reports two parts of the body before what both suffer from: 肝脏和脾脏 + 肿大.
func partsAndFinding(k []*item) bool {
	return k[3].rule == nil && bodyPart(k[0]) && bodyPart(k[2]) && endsIn(k[3].head.text, bothSuffer...)
}

// sharedHead reports a compound whose head the word before the conjunction is known to modify as well.
func sharedHead(k []*item) bool {
	if k[1].head.text == "、" {
		return partsAndFinding(k) // 吸烟、紫外线 + 暴露: three things are listed
	}
	if partsAndFinding(k) || degreeOfBoth(k) || k[0].head.kind == latinToken && k[2].head.kind == latinToken {
		return true
	}
	if k[0].head.reads("adj") && k[2].head.reads("adj") {
		return false // 早期和晚期乳腺癌
	}
	a, h := englishOf(k[0]), englishOf(k[3])
	if a == "" || h == "" {
		return false
	}
	_, last := cutLast(a)
	first, _, _ := strings.Cut(h, " ")
	return k[0].rule == nil && k[2].rule == nil && lang.PairCount(last, first) > 0
}

// degreeNouns are what symptoms have each, said once for two of them.
var degreeNouns = strings.Fields("程度 严重程度 强度 部位 性质 持续时间 频率")

// degreeOfBoth reports two symptoms or findings before such a noun: 疼痛和肿胀程度.
func degreeOfBoth(k []*item) bool {
	return slices.Contains(degreeNouns, k[3].head.text) && k[3].rule == nil && finding(k[0]) && finding(k[2])
}

// finding reports an entry for a symptom or an illness.
func finding(it *item) bool {
	e := it.head.entry
	return it.rule == nil && e != nil && e.POS == "noun" && slices.Contains([]string{"symptoms", "pathology", "neurology", "psychiatry"}, e.Domain)
}

func sharedHeadPair(b *builder, k []node) english.Phrase {
	if slices.Contains(degreeNouns, k[3].head.text) {
		of := k[3].Phrase
		of.Count = english.Singular
		return join(0, of, b.put("of"), b.bare(k[0].Phrase), b.put(conjunction(k[1].head.text), k[1]), b.bare(k[2].Phrase)) // the degree of pain and swelling
	}
	if partsAndFinding([]*item{k[0].item, nil, k[2].item, k[3].item}) {
		both := pair(b, k[:3])
		both.Determined = false
		word := "of"
		if last := lastWord(headText(k[3].Phrase)); last == "damage" || last == "injury" {
			word = "to"
		}
		return join(0, k[3].Phrase, b.put(word), b.settle(both)) // enlargement of the liver and spleen
	}
	return join(3, k[0].Phrase, b.put(conjunction(k[1].head.text), k[1]), k[2].Phrase, k[3].Phrase)
}

func listEnd(b *builder, k []node) english.Phrase {
	last := b.member(k[2].Phrase)
	p := join(0, k[0].Phrase, b.put(", "+conjunction(k[1].head.text), k[1]), last)
	p.Count, p.Determined = english.Many, true
	if conjunction(k[1].head.text) == "or" && last.Count != english.AnyCount {
		p.Count = last.Count // pain, fever, or confusion develops
	}
	return p
}

func pairAdjective(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(conjunction(k[1].head.text), k[1]), k[2].Phrase)
}

// phrasesBoth reports two adverbials of several words each.
func phrasesBoth(k []*item) bool {
	for _, n := range []int{0, 2} {
		if k[n].rule == nil && !phraseAdverb([]*item{nil, k[n]}) {
			return false
		}
	}
	return k[0].rule == nil || k[0].rule.Gives == "PP" || k[2].rule == nil || k[2].rule.Gives == "PP"
}

// pairAdverbials joins adverbials, of which the first two may stand behind a Chinese comma: before surgery, after it, and at discharge.
func pairAdverbials(b *builder, k []node) english.Phrase {
	if first := k[0].item; ruleName(first) == "coordination-adverbial" && first.kids[1].head.text == "、" {
		a, c := b.build(first.kids[0]).Phrase, b.build(first.kids[2]).Phrase
		return join(0, a, b.put(",", b.build(first.kids[1])), c, b.put(", "+conjunction(k[1].head.text), k[1]), k[2].Phrase)
	}
	return pairAdjective(b, k)
}

// shortPredicate is how many words a form of be and its complement have at most for the form to hold for the next complement as well.
const shortPredicate = 3

// joinVerbs strings two verb phrases together so that their heads inflect as one.
func joinVerbs(left, middle, right english.Phrase) english.Phrase {
	if headText(left) == "be" && headWord(left).Form == english.PresentSingular && !right.Finite && headWord(right).Form == english.Lemma {
		right = inflect(right, english.PresentSingular) // is precise but has a low yield
	}
	if bothHave(left, right) {
		right.Words, right.Finite = right.Words[1:], true // has a poor prognosis and a high recurrence rate
		return join(0, left, middle, right)
	}
	if headText(left) == "be" && headText(right) == "be" && left.Head == 0 && right.Head == 0 && !left.Finite && !right.Finite &&
		len(left.Words) <= shortPredicate && len(right.Words) > 1 {
		right = dropBe(right)
		right.Finite = true // is often underestimated and inadequately treated
		return join(0, left, middle, right)
	}
	p := join(0, left, middle, right)
	at := len(left.Words) + len(middle.Words)
	if !right.Finite {
		p.Also = append(p.Also, at+right.Head)
		for _, a := range right.Also {
			p.Also = append(p.Also, at+a)
		}
	}
	if right.Finite && !left.Finite {
		p.Finite = false
	}
	return p
}

// bothHave reports two verb phrases that say what something has.
func bothHave(left, right english.Phrase) bool {
	has := func(p english.Phrase) bool {
		return p.Head == 0 && len(p.Words) > 1 && len(p.Also) == 0 && !p.Finite && p.Words[0].Text == "have" &&
			p.Words[0].Form == english.Lemma && p.Words[1].Form != english.PastParticiple && p.Words[1].Text != "been"
	}
	return has(left) && has(right)
}

func butVerb(b *builder, k []node) english.Phrase {
	n := len(k)
	return joinVerbs(k[0].Phrase, b.put("but", k[n-2]), k[n-1].Phrase)
}

func thenOther(b *builder, k []node) english.Phrase {
	next := b.settle(k[3].Phrase)
	if p, ok := b.theOrgan(k[3].Phrase); ok {
		next = p
	}
	p := join(0, k[0].Phrase, b.put(",", k[1]), b.put("followed by", k[2]), next)
	p.Cat, p.Finite = english.Clause, true
	return p
}
