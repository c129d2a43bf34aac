package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// adjectiveRules build predicates and attributes of adjectives with their adverbs of degree.
var adjectiveRules = []Rule{
	// 对 + 结果 + 不满意: dissatisfied with the results.
	{Name: "satisfied-with", Gives: "AP", Pattern: "对 NP 满意|不满意|不满|非常满意|感到满意", Head: 1, Cost: -0.5, Build: satisfiedWith},
	// 尽可能 + 短: as short as possible.
	{Name: "as-possible", Gives: "AP", Pattern: "尽可能|尽量|尽可能地 A", Head: 1, Cost: -0.2, When: gradedLast, Build: asPossible},
	{Name: "adjective-phrase", Gives: "AP", Pattern: "A", Cost: 0.1},
	// 更 + 有效: more effective.
	{Name: "comparative", Gives: "AP", Pattern: "更|更加|更为|愈 A", Head: 1, Cost: 0.02, Build: comparative},
	{Name: "superlative", Gives: "AP", Pattern: "最 A", Head: 1, Cost: 0.02, Build: superlative},
	// 较 + 窄: relatively narrow.
	{Name: "degree", Gives: "AP", Pattern: "较|较为|比较|相对|很|非常|十分|极|极为|极其|太|尤为|特别|相当|过于|过|高度|高|更多|颇 A", Head: 1, Cost: 0.05, Build: byDegree},
	{Name: "degree-attribute", Gives: "A", Pattern: "更|较|极|很|更加|高度 A", Head: 1, Cost: 0.2, Build: degreeAttribute},
	// 不宜 + 过高: should not be too high.
	{Name: "not-too", Gives: "VP", Pattern: "不宜|不应|不可|不能|不得|不会|不要 过高|过低|过快|过慢|过大|过小|过长|过短|过多|过少|过早|过晚|过深|过浅|过重|过紧", Cost: -0.2, Build: notToo},
	// 不够 + 精确: not precise enough.
	{Name: "not-enough", Gives: "AP", Pattern: "不够 A", Head: 1, Cost: 0, Build: notEnough},
	// 显著 + 更高: adverb and adjective.
	{Name: "adverb-adjective", Gives: "AP", Pattern: "ADV AP", Head: 1, Cost: 0.3, Weigh: doneAdverbCost, Build: equallySo},
	// 完全 + 易感: fully susceptible.
	{Name: "adverb-attribute", Gives: "A", Pattern: "ADV A", Head: 1, Cost: 0.02, When: degreeAdverb, Build: adverbBefore},
	// 设计 + 不良: poorly designed.
	{Name: "poorly", Gives: "A", Pattern: "V 不良|不佳|不当|不足|良好|充分|得当|适当|恰当", Cost: 0.15, When: transitiveFirst, Build: poorly},
	// 可 + 预防: preventable.
	{Name: "able", Gives: "AP", Pattern: "可|可以 V", Head: 1, Cost: 0.3, When: ableWord, Build: able},
	// 多 + 不明: be usually unknown.
	{Name: "usually-state", Gives: "VP", Pattern: "多|大多|多数|往往 AP", Head: 1, Cost: 0.1, When: plainState, Build: usuallyState},
	// 不仅能 + 缓解疼痛, the rest in English: can not only relieve pain.
	{Name: "not-only-can", Gives: "VP", Pattern: "不仅能|不仅可|不仅可以|不仅能够|不但能|不但可|不但可以|不但能够 VP", Head: 1, Cost: -0.3, Build: notOnlyCan},
	{Name: "not-only-verb", Gives: "VP", Pattern: "不仅|不但|不光|不只 VP ， 而且|且|还|也|并且 VP", Head: 1, Cost: -0.2, Build: notOnly},
	// 与年龄 + 相关 as attribute is in withRules.
}

// degreeAdverbs are the adverbs that modify adjectives rather than verbs.
var degreeAdverbs = strings.Fields("completely fully totally partially highly relatively extremely particularly mostly entirely newly recently previously rarely moderately slightly potentially clinically")

// degreeAdverb reports adverbs that modify adjectives rather than verbs.
func degreeAdverb(k []*item) bool {
	return slices.Contains(degreeAdverbs, englishOf(k[0]))
}

func comparative(b *builder, k []node) english.Phrase { return b.graded(k, english.Comparative) }

func superlative(b *builder, k []node) english.Phrase { return b.graded(k, english.Superlative) }

// graded inflects the adjective; the source of the degree word goes with it.
func (b *builder) graded(k []node, f english.Form) english.Phrase {
	p := as(english.AdjPhrase, inflect(k[1].Phrase, f))
	if len(p.Words) > 0 {
		p.Words[p.Head].Source = k[0].src() + p.Words[p.Head].Source
	}
	return p
}

// degrees give the English of adverbs of degree.
var degrees = map[string]string{"较": "relatively", "较为": "relatively", "比较": "relatively", "相对": "relatively", "很": "very", "非常": "very", "十分": "very", "极": "extremely", "极为": "extremely",
	"极其": "extremely", "太": "too", "尤为": "particularly", "特别": "particularly", "相当": "quite", "过于": "excessively", "过": "excessively", "高度": "highly", "高": "highly", "更多": "more", "颇": "quite"}

func byDegree(b *builder, k []node) english.Phrase {
	return join(1, b.put(degrees[k[0].head.text], k[0]), k[1].Phrase)
}

func degreeAttribute(b *builder, k []node) english.Phrase {
	if slices.Contains([]string{"更", "更加"}, k[0].head.text) {
		return comparative(b, k)
	}
	return byDegree(b, k)
}

// equally is the adverb before an adjective, where 同样 compares: equally important.
func equally(adv english.Phrase) english.Phrase {
	if w := adv.Words; len(w) == 1 && w[0].Entry != nil && w[0].Entry.Term == "同样" && slices.Contains(w[0].Alternatives, "equally") {
		adv.Words = slices.Clone(w)
		adv.Words[0].Text, adv.Words[0].Alternatives = "equally", nil
	}
	return adv
}

// doneAdverbCost is high for what is rather done in that way: 尽早 + 治疗, to treat as early as possible.
func doneAdverbCost(k []*item) float64 {
	if l := bareLeaf(k[1]); l != nil && l.reads("verb") && l.reads("noun") {
		return 0.8
	}
	return 0
}

func equallySo(b *builder, k []node) english.Phrase {
	return join(1, equally(k[0].Phrase), k[1].Phrase)
}

func adverbBefore(b *builder, k []node) english.Phrase {
	return join(1, k[0].Phrase, k[1].Phrase)
}

// manners are the adverbs of how something was done.
var manners = map[string]string{"不良": "poorly", "不佳": "poorly", "不当": "improperly", "不足": "insufficiently", "良好": "well", "充分": "fully", "得当": "properly", "适当": "appropriately", "恰当": "appropriately"}

func transitiveFirst(k []*item) bool { return transitiveVerb(k[0]) }

func poorly(b *builder, k []node) english.Phrase {
	p := as(english.AdjPhrase, inflect(k[0].Phrase, english.PastParticiple))
	return join(1, b.put(manners[k[1].head.text], k[1]), p)
}

// ableForm is the adjective in -able of a verb, if English has it.
func ableForm(verb string) (string, bool) {
	if verb == "" || strings.Contains(verb, " ") {
		return "", false
	}
	for _, a := range []string{verb + "able", strings.TrimSuffix(verb, "e") + "able"} {
		if lang.Look(a).English() {
			return a, true
		}
	}
	return "", false
}

func ableWord(k []*item) bool {
	_, ok := ableForm(englishOf(k[1]))
	return ok && objectlessFirst(k[1:])
}

func able(b *builder, k []node) english.Phrase {
	w := headWord(k[1].Phrase)
	a, ok := ableForm(w.Text)
	if !ok {
		a, _ = ableForm(englishOf(k[1].item))
	}
	w.Text, w.Form, w.Alternatives, w.POS = a, english.Lemma, nil, "adj"
	w.Source = k[0].src() + w.Source
	w.Rules = append(slices.Clone(w.Rules), b.rule)
	return english.Phrase{Cat: english.AdjPhrase, Words: []english.Word{w}}
}

// notOnlyCan keeps "can not only" apart: "cannot only" denies.
func notOnlyCan(b *builder, k []node) english.Phrase {
	p := join(1, b.put("can not only", k[0]), inflect(k[1].Phrase, english.Lemma))
	p.Finite = true
	return p
}

// plainState reports an adjective without a degree, which 多 does not compare: 多良好, not 多大.
func plainState(k []*item) bool { return len([]rune(k[1].head.text)) > 1 && !k[1].head.reads("verb") }

func usuallyState(b *builder, k []node) english.Phrase {
	return b.be(join(1, b.put("usually", k[0]), k[1].Phrase))
}

// notOnly renders 不仅…而且: "not only … but also …".
func notOnly(b *builder, k []node) english.Phrase {
	left := k[1].Phrase
	if left.Cat == english.VerbPhrase {
		p := joinVerbs(left, b.put("but also", k[2], k[3]), k[4].Phrase)
		if left.Finite {
			return after(p, 1, b.put("not only", k[0]))
		}
		return join(1, b.put("not only", k[0]), p)
	}
	return join(1, b.put("not only", k[0]), left, b.put("but also", k[2], k[3]), k[4].Phrase)
}

// excesses are what is too much of.
var excesses = map[string]string{"过高": "high", "过低": "low", "过快": "fast", "过慢": "slow", "过大": "large", "过小": "small", "过长": "long", "过短": "short", "过多": "much", "过少": "little", "过早": "early", "过晚": "late", "过深": "deep",
	"过浅": "shallow", "过重": "heavy", "过紧": "tight"}

func notToo(b *builder, k []node) english.Phrase {
	return b.withAuxiliary(k[0], b.be(as(english.AdjPhrase, b.put("too "+excesses[k[1].head.text], k[1]))))
}

func notEnough(b *builder, k []node) english.Phrase {
	return join(1, b.put("not", k[0]), as(english.AdjPhrase, k[1].Phrase), b.put("enough"))
}

// gradedLast reports an adjective of measure: short, low, early.
func gradedLast(k []*item) bool {
	return k[1].rule == nil && slices.Contains([]string{"短", "浅", "深", "低", "少", "小", "早", "快", "长", "轻", "简单", "完整", "准确", "安全", "高", "全面"}, k[1].head.text)
}

func asPossible(b *builder, k []node) english.Phrase {
	return join(1, b.put("as", k[0]), k[1].Phrase, b.put("as possible"))
}

// satisfactions give how content somebody is.
var satisfactions = map[string]string{"满意": "satisfied", "感到满意": "satisfied", "非常满意": "very satisfied", "不满意": "dissatisfied", "不满": "dissatisfied"}

func satisfiedWith(b *builder, k []node) english.Phrase {
	what := b.numbered(k[1].Phrase)
	if !what.Determined && what.Cat == english.NounPhrase {
		what = b.inferred("the", what)
	}
	return as(english.AdjPhrase, join(0, b.put(satisfactions[k[2].head.text]+" with", k[2], k[0]), what))
}
