package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// comparisonRules render 比 and 与…相比 (Li and Thompson 1981, ch. 19).
var comparisonRules = []Rule{
	// 比 + 对照组 + 高: higher than in the control group.
	{Name: "bi", Gives: "AP", Pattern: "比|较 NP AP|A", Head: 2, Cost: 0.1, Build: than},
	{Name: "bi-more", Gives: "AP", Pattern: "比 NP 更|更加|更为 A", Head: 3, Cost: 0.02, Build: thanMore},
	// 比 + 透析 + 更好 + 的 + 生存率: better survival than dialysis.
	{Name: "bi-attribute-term", Gives: "NP", Pattern: "比|较 NP A 的 NP", Head: 4, Cost: -0.2, When: comparativeThird, Build: attributeThanTerm},
	// 比 + 躁狂发作 + 持续 + 更 + 久: last longer than manic episodes.
	{Name: "bi-verb-term", Gives: "VP", Pattern: "比 NP VG ADV|A", Head: 2, Cost: 0.1, When: comparativeLast, Build: verbThanTerm},
	// 不比 + 标准治疗 + 差 + 太多: not much worse than standard treatment.
	{Name: "not-much-than", Gives: "AP", Pattern: "不比 NP A 太多|多少|很多", Head: 2, Cost: 0, Build: notMuchThan},
	// 与 + 对照组 + 相比: compared with the control group.
	{Name: "compared", Gives: "PP", Pattern: "与|和|同|跟 NP 相比|相比较|比较|相较", Head: 1, Cost: 0.05, Build: compared},
	// 在冬季 + 比 + 夏季 + 更常见: more common in winter than in summer.
	{Name: "compared-short", Gives: "PP", Pattern: "相比|相较于|相对于|相比于|较之|对比 NP", Head: 1, Cost: 0.1, Build: comparedShort},
	// 不如 + 超声 + 那么 + 准确: not as accurate as ultrasound.
	{Name: "not-as-so", Gives: "AP", Pattern: "不如|不及|不像|没有 NP 那么|那样|这么|这样 A", Head: 3, Cost: -0.4, Build: notAs},
	// 不如 + 超声 + 准确: the same.
	{Name: "not-as", Gives: "AP", Pattern: "不如|不及 NP A|AP", Head: 2, Cost: -0.4, Build: notAs},
	// 与 + 前者 + 一样 + 有效: as effective as the former.
	{Name: "as-as", Gives: "AP", Pattern: "与|和|同|像 NP 一样|同样 A", Head: 3, Cost: 0.05, Build: asAs},
	// 与 + 手术 + 效果 + 相当: as effective as surgery.
	{Name: "similar", Gives: "AP", Pattern: "与|和|同 NP 相似|类似|相同|一致|不同|相反|相当|相近|接近|相仿|近似", Head: 1, Cost: 0.05, Build: similarTo},
	// 提高认识 + 与 + 治疗 + 同样 + 重要: raising awareness is as important as treatment.
	{Name: "doing-as", Gives: "S", Pattern: "VP 与|和|跟|同 NP|VP 同样|一样 A|AP", Cost: -0.6, When: doingFirst, Build: doingAs},
}

func notAs(b *builder, k []node) english.Phrase {
	quality := k[len(k)-1].Phrase
	quality.Words = slices.Clone(quality.Words)
	return as(english.AdjPhrase, join(1, b.put("not as", k[0]), quality, b.put("as"), b.settle(b.peopled(k[1]))))
}

// doing is what somebody does as a noun phrase: 预防感染, preventing infection.
func (b *builder) doing(k node) english.Phrase {
	if k.Cat == english.VerbPhrase {
		p := as(english.NounPhrase, verbForm(k.Phrase, english.Gerund))
		p.Count, p.Determined, p.Also = english.Singular, true, nil
		return p
	}
	return b.settle(k.Phrase)
}

func doingAs(b *builder, k []node) english.Phrase {
	a := as(english.AdjPhrase, k[4].Phrase)
	p := join(1, b.doing(k[0]), b.verb("be", english.PresentSingular, k[3]), b.put("as"), a, b.put("as", k[1]), b.doing(k[2]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func than(b *builder, k []node) english.Phrase {
	a := moreSo(k[2])
	return join(0, a, b.put(thanIn(k[1]), k[0]), b.standard(k[1]))
}

func thanMore(b *builder, k []node) english.Phrase {
	a := moreSo(k[3])
	return join(0, a, b.put(thanIn(k[1]), k[0], k[2]), b.standard(k[1]))
}

// comparativeWords are the adjectives whose entry may be of the comparative itself.
var comparativeWords = strings.Fields("better worse higher lower greater larger smaller fewer longer shorter earlier later older younger stronger weaker faster slower easier harder deeper wider narrower heavier lighter poorer safer thicker thinner milder farther")

// moreSo is an adjective in the comparative, if it is none by itself.
func moreSo(n node) english.Phrase {
	a := as(english.AdjPhrase, n.Phrase)
	if headWord(a).Form == english.Lemma && !isComparative(a) {
		a = inflect(a, english.Comparative)
	}
	return a
}

// isComparative reports an adjective that is a comparative by itself: the entry of 更有效 is "more effective".
func isComparative(a english.Phrase) bool {
	for _, w := range a.Words {
		if first, _, _ := strings.Cut(w.Text, " "); first == "more" || first == "less" || w.Form == english.Comparative {
			return true
		}
	}
	return slices.Contains(comparativeWords, lastWord(headText(a))) // slightly higher
}

func compared(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("compared with", k[0], k[2]), b.settle(k[1].Phrase)))
}

func comparedShort(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("compared with", k[0]), b.settle(k[1].Phrase)))
}

func asAs(b *builder, k []node) english.Phrase {
	return join(1, b.put("as", k[0]), as(english.AdjPhrase, k[3].Phrase), b.put("as", k[2]), b.settle(k[1].Phrase))
}

var likenesses = map[string]string{"相似": "similar to", "类似": "similar to", "相同": "the same as", "一致": "consistent with", "不同": "different from", "相反": "contrary to", "相当": "comparable to", "相近": "similar to", "接近": "close to", "相仿": "similar to", "近似": "similar to"}

func similarTo(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, b.put(likenesses[k[2].head.text], k[0], k[2]), b.settle(k[1].Phrase)))
}

// attributesOf are nouns for what a thing has, which is compared with that of another thing.
var attributesOf = strings.Fields("accuracy efficacy effectiveness sensitivity specificity safety risk rate incidence prevalence mortality prognosis effect survival performance quality concentration level cost yield outcome profile frequency")

// likened puts in what is compared when the Chinese names its owner only: its accuracy is comparable to that of a CSF examination.
func (b *builder) likened(subject, vp english.Phrase) english.Phrase {
	noun := lastWord(headPart(headText(subject)))
	i := slices.IndexFunc(vp.Words, func(w english.Word) bool {
		return w.Text == "comparable" || w.Text == "similar" || w.Text == "superior"
	})
	if i < 0 || i+2 >= len(vp.Words) || vp.Words[i+1].Text != "to" || !slices.Contains(attributesOf, noun) {
		return vp
	}
	for _, w := range vp.Words[i+2:] {
		if slices.Contains(attributesOf, lastWord(headPart(w.Text))) || w.Text == "that" || w.Text == "those" {
			return vp
		}
	}
	rule := b.rule
	b.rule = "chinese/that-of"
	word := "that of"
	if number(subject) == english.Many {
		word = "those of"
	}
	p := after(vp, i+2, b.put(word))
	b.rule = rule
	return p
}

var relations = map[string]string{"低于": "lower than", "高于": "higher than", "大于": "greater than", "小于": "smaller than", "多于": "more than", "少于": "less than", "优于": "superior to", "超过": "more than", "好于": "better than", "差于": "worse than", "劣于": "inferior to", "早于": "earlier than", "晚于": "later than", "快于": "faster than", "慢于": "slower than",
	"强于": "stronger than", "弱于": "weaker than", "重于": "more severe than", "轻于": "milder than", "不亚于": "not inferior to", "不逊于": "not inferior to", "不劣于": "not inferior to", "不次于": "not inferior to", "不差于": "no worse than",
	"不低于": "at least", "不超过": "no more than", "不少于": "at least", "不高于": "no more than", "不多于": "no more than", "不足": "less than", "不到": "less than"}

// isGroup reports the arm of a trial, in which a figure is compared: lower than in the control group.
func isGroup(it *item) bool {
	if strings.HasSuffix(it.head.text, "人群") {
		return true // higher than in the general population
	}
	return strings.HasSuffix(it.head.text, "组") && strings.HasSuffix(englishOf(it), "group")
}

// bounded reports a quantity with a comparison.
func bounded(k []*item) bool {
	q := k[len(k)-2]
	return ruleName(q) == "about-quantity" && relations[q.kids[0].head.text] != ""
}

// degree is an adjective or adverb in the comparative.
func (b *builder) degree(p english.Phrase) english.Phrase {
	if headText(p) == "for a long time" {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Text, p.Words[p.Head].Alternatives = "longer", nil // 更久
		return p
	}
	if isComparative(p) {
		return p
	}
	return inflect(p, english.Comparative)
}

// comparativeLast reports an entry that is a comparative by itself: 更久, longer.
func comparativeLast(k []*item) bool {
	return strings.HasPrefix(k[3].head.text, "更") && k[3].head.entry != nil
}

func verbThanTerm(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.degree(k[3].Phrase), b.put("than", k[0]), b.settle(k[1].Phrase))
}

func notMuchThan(b *builder, k []node) english.Phrase {
	a := b.degree(as(english.AdjPhrase, k[2].Phrase))
	return join(1, b.put("not much", k[0], k[3]), a, b.put("than"), b.settle(k[1].Phrase))
}

// boundLast reports a figure.
func boundLast(k []*item) bool {
	it := k[len(k)-1]
	return quantityOnly(it) || it.head.kind == numberToken
}

// lastVoiceCost is high for a transitive verb without an object, which rather is easy to do than likely to be done.
func lastVoiceCost(k []*item) float64 {
	if voiceOf(k[len(k)-1]) != anyVoice {
		return 0.6
	}
	return 0
}

// had are the attributes of what a thing has, by the Chinese predicate.
var had = map[string]string{"高于": "higher", "低于": "lower", "大于": "greater", "小于": "smaller", "优于": "better", "相当": "comparable", "相似": "similar", "类似": "similar", "相同": "the same", "不同": "different", "较高": "higher", "更高": "higher",
	"较低": "lower", "更低": "lower", "较大": "greater", "更大": "greater", "较小": "smaller", "更小": "smaller", "较好": "better", "更好": "better"}

// having writes "have" with a noun and its attribute, and an article before a count noun.
func (b *builder) having(noun, predicate node) english.Phrase {
	n := b.numbered(noun.Phrase)
	word := had[predicate.head.text]
	if zh := predicate.head.text; beginsIn(zh, "明显", "显著") {
		word = "significantly " + had[zh[len("明显"):]]
	}
	if its := slices.Contains(oneOfIts, lastWord(headPart(headText(n)))); word != "the same" &&
		(n.Count == english.Singular && countNoun(n) || its && n.Count != english.Many) {
		word = "a " + word
	}
	return join(0, b.verb("have", english.Lemma), b.put(word, predicate), n)
}

// thanIn is "than", or "than in" before a group.
func thanIn(n node) string {
	if isGroup(n.item) {
		return "than in"
	}
	return "than"
}

// comparativeThird reports an entry for more of a quality: 更好.
func comparativeThird(k []*item) bool {
	return k[2].rule == nil && strings.HasPrefix(k[2].head.text, "更")
}

func attributeThanTerm(b *builder, k []node) english.Phrase {
	p := join(1, as(english.AdjPhrase, k[2].Phrase), b.numbered(k[4].Phrase), b.put(thanIn(k[1]), k[0]), b.settle(k[1].Phrase))
	p.Determined = true
	return p
}
