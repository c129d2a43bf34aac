package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// leadOfWhichRules render 其中 at the head of a fragment, behind what it is part of.
var leadOfWhichRules = []Rule{
	// 其中 + 近一半 + 未被诊断: nearly half of whom are undiagnosed.
	{Name: "lead-of-which", Gives: "TOP", Pattern: "其中 NUM|QTY VP|AP", Head: 2, Cost: 0.02, Weigh: ofWhichCost, Build: ofWhich},
	// 其中 + 大多数 + 发生在儿童中: most of which occur in children.
	{Name: "lead-most-of-which", Gives: "TOP", Pattern: "其中 大多数|绝大多数|大部分|多数|部分|少数|一部分 VP|AP", Head: 2, Cost: 0, Weigh: ofWhichCost, Build: mostOfWhich},
	// 其中 + 可能 + 包括补液: which may include rehydration.
	{Name: "lead-of-which-noun", Gives: "TOP", Pattern: "其中 S", Head: 1, Cost: 0.3, Build: ofWhichClause},
	// 其中 + 女性 + 12 + 例: 12 of whom were women.
	{Name: "lead-of-whom-number", Gives: "TOP", Pattern: "其中 N NUM 例|名|人|位", Head: 1, Cost: -0.6, When: peopleSecond, Build: ofWhomNumber},
}

// ofWhichCost is high for adjectives that are verbs as well: 死亡 is "die".
func ofWhichCost(k []*item) float64 {
	if ruleName(k[2]) == "adjective-phrase" && k[2].head.reads("verb") {
		return 0.8
	}
	return 0
}

func ofWhich(b *builder, k []node) english.Phrase {
	return b.partDoes(k[2], k[1].Phrase, b.put(b.ofWhole(), k[0]))
}

func mostOfWhich(b *builder, k []node) english.Phrase {
	return b.partDoes(k[2], b.put(most[k[1].head.text]+" "+b.ofWhole(), k[0], k[1]))
}

// ofWhole takes the whole up that the English on the left names.
func (b *builder) ofWhole() string {
	if left := b.set.Left; len(left) == 0 || strings.ContainsAny(left[len(left)-1], ".;:!?") {
		return "of these" // a sentence begins
	}
	if b.peopleBefore() {
		return "of whom"
	}
	return "of which"
}

// partDoes says of a part what it does or is: nearly half of whom are undiagnosed.
func (b *builder) partDoes(does node, part ...english.Phrase) english.Phrase {
	vp := b.predicate(does)
	return as(english.Clause, join(len(part), append(part, agree(vp, english.Many))...))
}

func ofWhichClause(b *builder, k []node) english.Phrase {
	b.doubts += 0.2
	if slices.ContainsFunc(k[1].Words, func(w english.Word) bool { return w.Text == "role" }) {
		return b.led("in which", k[0], k[1].Phrase) // something plays a role in a thing
	}
	return b.led("of which", k[0], k[1].Phrase)
}

// peopleSecond reports people of whom there is a number.
func peopleSecond(k []*item) bool {
	return isPerson(k[1]) || slices.Contains([]string{"男性", "女性", "男", "女", "儿童", "老年人"}, k[1].head.text)
}

func ofWhomNumber(b *builder, k []node) english.Phrase {
	p := join(0, k[2].Phrase, b.put("of whom", k[0]), b.verb("be", english.PastPlural), b.plural(k[1].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// leadThenRules render what comes next: 随后, 其次, and the far end of a course, 到.
var leadThenRules = []Rule{
	// 轻度不适 + 到 + 休克, behind "from": mild discomfort to shock.
	{Name: "lead-course", Gives: "TOP", Pattern: "NP|QTY|AP|NUM 到|至 NP", Cost: 0.1, Build: leadCourse},
	// 随后 + 使用 …: followed by.
	{Name: "lead-followed", Gives: "TOP", Pattern: "随后|然后|继而|继之以 NP", Head: 1, Cost: 0.3, Build: followedBy},
	// 随后 + 出现 + 高热, behind a comma: followed by high fever.
	{Name: "lead-then-occurs", Gives: "TOP", Pattern: "随后|然后|继而|随之|接着|而后|之后|继之 出现|发生|出现了|发生了 NP", Head: 2, Cost: -0.5, Build: thenOccurs},
	// 其次 + 是 + 环境清洁: followed by environmental cleaning.
	{Name: "lead-second", Gives: "TOP", Pattern: "其次|再次|然后 是|为 NP", Head: 2, Cost: -0.3, Build: followedNext},
}

// leadCourse renders the two ends of a course that the English has begun with "from".
func leadCourse(b *builder, k []node) english.Phrase {
	return as(english.NounPhrase, join(0, b.bare(k[0].Phrase), b.put("to", k[1]), b.bare(k[2].Phrase)))
}

func followedBy(b *builder, k []node) english.Phrase {
	return b.led("followed by", k[0], k[1].Phrase)
}

func thenOccurs(b *builder, k []node) english.Phrase {
	if b.clauseBefore() {
		return b.led("followed by", k[0], b.settle(k[2].Phrase))
	}
	return b.led("then", k[0], b.clause(k[2].Phrase, b.verb("occur", english.Lemma, k[1])))
}

func followedNext(b *builder, k []node) english.Phrase {
	return b.led("followed by", k[0], b.member(k[2].Phrase))
}

// Chinese goes on about what it has just named with a predicate alone; English wants a relative clause behind the comma (Quirk et al. 1985, 17.24).

// relative reports a predicate with a modal behind a noun and a comma, which is a relative clause in English: "closed-loop systems, [which can
// adjust the rate]". In a list of predicates, and behind people, it is none.
func (w *work) relative(it *item) bool {
	before, ok := strings.CutSuffix(w.sentenceBefore(), ",")
	if !ok || w.t.grammar.names[it.cat] != "VP" || !ableOnly(it) || w.wantsClause() || slices.Contains(w.r.Setting.Right, "and") ||
		slices.Contains(w.r.Setting.Right, "or") {
		return false
	}
	part := strings.TrimSpace(before[strings.LastIndex(before, ",")+1:])
	if first, rest, _ := strings.Cut(part, " "); slices.Contains(adverbialOpeners, first) ||
		len(part) < len(before) && participleWord(first) && !slices.ContainsFunc(strings.Fields(rest), finiteVerb) {
		return false // a parenthesis, behind which the subject's own verb comes
	}
	if !slices.ContainsFunc(strings.Fields(before), finiteVerb) && w.r.Segment.Kind != text.Item && !w.verbAhead() {
		return false
	}
	if words := strings.Fields(part); len(words) > 2 && slices.Contains(copulas, words[len(words)-2]) {
		return false // the cause is unknown, [possibly related to diet]
	}
	_, last := cutLast(part)
	if slices.Contains(timeWords, last) {
		return false // is removed after 24 hours, [and can be removed earlier]
	}
	p := lang.CommonPOS(last)
	return p.Has(lang.Noun) && !p.Has(lang.Adverb) && !w.peopleBefore()
}

// ableOnly reports predicates of what can be or may be.
func ableOnly(it *item) bool {
	it = modalIn(it)
	return it != nil && slices.Contains([]string{"可", "可以", "可能", "可能会", "能", "能够", "不能", "无法"}, it.kids[0].head.text)
}

// timeWords are the units of time, of which a relative clause seldom says anything.
var timeWords = strings.Fields("second seconds minute minutes hour hours day days week weeks month months year years daily weekly monthly yearly")
