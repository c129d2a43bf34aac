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
	// 比 + 男性 + 更 + 容易 + 患病: more likely to fall ill than men.
	{Name: "likelier-than", Gives: "AP", Pattern: "比 NP 更|更加|更为 容易|易|可能|有可能 VP", Head: 4, Cost: 0, Build: likelierThan},
	{Name: "likelier", Gives: "AP", Pattern: "更|更加|更为 容易|易|可能|有可能 VP", Head: 2, Cost: 0.02, Weigh: lastVoiceCost, Build: likelier},
	// 最可能 + 获益: most likely to benefit.
	{Name: "likeliest", Gives: "VP", Pattern: "最可能|最有可能|最容易|最易 VP", Head: 1, Cost: -0.2, Build: likeliest},
	// 比 + 躁狂发作 + 持续 + 更 + 久: last longer than manic episodes.
	// 比 + 透析 + 更好 + 的 + 生存率: better survival than dialysis.
	{Name: "bi-attribute", Gives: "NP", Pattern: "比|较 NP 更|更加|更为 A 的 NP", Head: 5, Cost: -0.2, Build: attributeThan},
	{Name: "bi-attribute-term", Gives: "NP", Pattern: "比|较 NP A 的 NP", Head: 4, Cost: -0.2, When: comparativeThird, Build: attributeThanTerm},
	{Name: "bi-verb", Gives: "VP", Pattern: "比 NP VG 更|得更|更为 A|ADV", Head: 2, Cost: 0.02, Build: verbThan},
	{Name: "bi-verb-term", Gives: "VP", Pattern: "比 NP VG ADV|A", Head: 2, Cost: 0.1, When: comparativeLast, Build: verbThanTerm},
	// 不比 + 标准治疗 + 差 + 太多: not much worse than standard treatment.
	{Name: "not-much-than", Gives: "AP", Pattern: "不比 NP A 太多|多少|很多", Head: 2, Cost: 0, Build: notMuchThan},
	// 与 + 对照组 + 相比: compared with the control group.
	// 虚弱 + 比 + 年龄 + 更能 + 预测死亡: predict death better than age.
	{Name: "better-than", Gives: "VP", Pattern: "比|较 NP 更能|更能够|更好地|能更好地|可更好地|更准确地|更有效地 VP", Head: 3, Cost: -0.3, Build: betterThan},
	{Name: "compared", Gives: "PP", Pattern: "与|和|同|跟 NP 相比|相比较|比较|相较", Head: 1, Cost: 0.05, Build: compared},
	{Name: "compared-short", Gives: "PP", Pattern: "相比|相较于|相对于|相比于|较之|对比 NP", Head: 1, Cost: 0.1, Build: comparedShort},
	// 早于 + 运动症状 + 数年 + 出现: appear several years before motor symptoms.
	{Name: "appear-before", Gives: "VP", Pattern: "早于|先于|晚于|迟于 NP QTY|N 出现|发生|发作|起病", Head: 3, Cost: -0.4, When: timeThird, Build: appearBefore},
	{Name: "appear-before-plain", Gives: "VP", Pattern: "早于|先于|晚于|迟于 NP 出现|发生|发作|起病", Head: 2, Cost: -0.3, Build: appearBeforePlain},
	// 早于 + 运动症状 + 数年: precede motor symptoms by several years.
	{Name: "precede-by", Gives: "VP", Pattern: "早于|先于 NP QTY|N", Head: 0, Cost: -0.3, When: timeThird, Build: precedeBy},
	// 对 + 发作过程 + 不能 + 回忆: cannot recall the attack.
	{Name: "toward-cannot", Gives: "VP", Pattern: "对 NP 不能|无法|难以|不能够 VG", Head: 3, Cost: -0.2, When: objectlessLast, Build: towardCannot},
	// 与 + 前者 + 一样 + 有效: as effective as the former.
	{Name: "as-as", Gives: "AP", Pattern: "与|和|同|像 NP 一样|同样 A", Head: 3, Cost: 0.05, Build: asAs},
	// 与 + 手术 + 效果 + 相当: as effective as surgery.
	{Name: "as-effective", Gives: "AP", Pattern: "与|和|同 NP 效果|疗效|有效性|的效果|的疗效 相当|相似|类似|相同", Head: 3, Cost: -0.4, Build: asEffective},
	{Name: "similar", Gives: "AP", Pattern: "与|和|同 NP 相似|类似|相同|一致|不同|相反|相当", Head: 1, Cost: 0.05, Build: similarTo},
	// 低于 + 0.70: below 0.70.
	{Name: "below", Gives: "VP", Pattern: "低于|高于|超过|大于|小于|多于|少于|优于|不低于|不超过|不少于|不高于|不多于 NP", Head: 1, Cost: 0.3, When: notMorePeople, Build: beBelow},
	// 不足 + 10%: be less than 10%.
	{Name: "short-of", Gives: "VP", Pattern: "不足|不到 QTY|NUM", Head: 1, Cost: 0.4, Build: beBelow},
	// 已 + 不足 + 0.2%: be now less than 0.2%.
	{Name: "now-below", Gives: "VP", Pattern: "已|已经|现已 低于|高于|超过|大于|小于|不低于|不超过|不足|不到 NP|QTY|NUM", Head: 2, Cost: 0.1, When: boundLast, Build: nowBelow},
	// is + 女性 + 多于 + 男性: more common in women than in men.
	{Name: "commoner-in", Gives: "AP", Pattern: "NP 多于|少于 NP", Head: 1, Cost: 0.7, When: peopleBothEnds, Build: commonerIn},
	{Name: "commoner-in-more", Gives: "AP", Pattern: "NP 较|比 NP 多见|常见|更多见|更常见|高发|少见", Head: 3, Cost: 0, When: peopleBothEnds, Build: commonerIn},
	// 男性 + 多于 + 女性: men outnumber women.
	{Name: "outnumber", Gives: "VP", Pattern: "多于 NP", Cost: 0, When: personLast, Build: outnumber},
	// 患病率 + 高于 + 男孩, behind a subject: have a higher prevalence than boys.
	{Name: "have-higher", Gives: "VP", Pattern: "N 高于|低于|大于|小于|优于 NP", Head: 0, Cost: 0.9, When: notFigureLast, Build: haveHigher},
	// 远高于 + 普通人群 + 的 + 6%: be far higher than the 6% in the general population.
	// 显著长于 + 对照组 + 的 + 7.9个月: significantly longer than the 7.9 months in the control group.
	{Name: "longer-figure-of", Gives: "VP", Pattern: "长于|短于|显著长于|显著短于|明显长于|明显短于|高于|低于|显著高于|显著低于 NP 的 QTY", Head: 1, Cost: -0.5, When: groupTime, Build: longerFigureOf},
	{Name: "above-figure-of", Gives: "VP", Pattern: "高于|低于|远高于|远低于|明显高于|明显低于|显著高于|显著低于|略高于|略低于 NP 的 QTY", Head: 1, Cost: -0.5, When: notTimeLast, Build: aboveFigureOf},
	// 疗效 + 相当, behind a subject: have comparable efficacy.
	{Name: "have-comparable", Gives: "VP", Pattern: "N 相当|相似|类似|相同|不同|较高|较低|更高|更低|较大|较小|更大|更小|较好|更好", Head: 0, Cost: 0.7, Build: haveComparable},
	// 更 + 容易 + 完成, what is done to something: easier to complete.
	{Name: "easier-to", Gives: "AP", Pattern: "更|更加|更为 容易|易 PV", Head: 2, Cost: 0.01, Build: easierTo},
	{Name: "easy-to", Gives: "AP", Pattern: "容易|难以|不易|很难|较难 VG", Head: 1, Cost: 0.1, When: objectlessSecond, Build: easyTo},
	// 对 + 卵巢 + 的 + 毒性 + 较小: less toxic to the ovaries.
	{Name: "less-toxic", Gives: "AP", Pattern: "对 NP 的 毒性 较小|更小|较低|更低|较大|较高|更大|更高", Head: 1, Cost: -0.3, Build: lessToxic},
	// 对 + 生长 + 的 + 影响 + 很小: have little effect on growth.
	{Name: "little-effect", Gives: "VP", Pattern: "对 NP 的 影响 小|很小|较小|不大|有限|甚微|极小", Head: 1, Cost: -0.3, Build: littleEffect},
	{Name: "little-effect-bare", Gives: "VP", Pattern: "对 NP 影响 小|很小|较小|不大|有限|甚微|极小", Head: 1, Cost: -0.3, Build: littleEffectBare},
	{Name: "little-effect-on", Gives: "S", Pattern: "NP 对 NP 的 影响 很小|较小|不大|有限|甚微|极小", Head: 0, Cost: -0.3, Build: littleEffectOf},
	// 高于 + 38.5 ℃ + 时: when above 38.5 °C.
	{Name: "when-quantity", Gives: "PP", Pattern: "QTY 时", Cost: 0.02, When: bounded, Build: whenBounded},
	{Name: "when-quantity-at", Gives: "PP", Pattern: "在|当 QTY 时", Head: 1, Cost: 0.01, When: bounded, Build: whenBounded},
	// 提高认识 + 与 + 治疗 + 同样 + 重要: raising awareness is as important as treatment.
	{Name: "doing-as", Gives: "S", Pattern: "VP 与|和|跟|同 NP|VP 同样|一样 A|AP", Cost: -0.6, When: objectFirst, Build: doingAs},
	// 预防感染 + 比 + 治疗 + 更 + 重要: preventing infection is more important than treatment.
	{Name: "doing-more", Gives: "S", Pattern: "VP 比 NP|VP 更|更加|更为 A|AP", Cost: -0.7, When: objectFirst, Build: doingMore},
	// 较 + 平时 + 减少一半: decrease by half compared with usual.
	{Name: "than-usual", Gives: "VP", Pattern: "较|比|与 平时|平常|往常|平日|以往 VP", Head: 2, Cost: -0.5, Build: thanUsual},
	// 农村 + 高于 + 城市, of the English subject: higher in rural areas than in cities.
	{Name: "higher-in-than", Gives: "AP", Pattern: "NP 高于|低于|多于|少于|明显高于|显著高于|明显低于|显著低于 NP", Head: 1, Cost: -0.1, When: placesCompared, Build: higherInThan},
}

// objectFirst reports a verb with its object, which is what somebody does.
func objectFirst(k []*item) bool {
	v := k[0]
	for ruleName(v) == "adverb" || ruleName(v) == "adverbial" {
		v = v.kids[len(v.kids)-1]
	}
	return ruleName(v) == "object"
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

func doingMore(b *builder, k []node) english.Phrase {
	a := as(english.AdjPhrase, k[4].Phrase)
	if !isComparative(a) {
		a = inflect(a, english.Comparative)
	}
	p := join(1, b.doing(k[0]), b.verb("be", english.PresentSingular), a, b.put("than", k[1], k[3]), b.doing(k[2]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func than(b *builder, k []node) english.Phrase {
	a := as(english.AdjPhrase, k[2].Phrase)
	if headWord(a).Form == english.Lemma && !isComparative(a) {
		a = inflect(a, english.Comparative)
	}
	return join(0, a, b.put(thanIn(k[1]), k[0]), b.settle(k[1].Phrase))
}

func thanMore(b *builder, k []node) english.Phrase {
	a := as(english.AdjPhrase, k[3].Phrase)
	if !isComparative(a) {
		a = inflect(a, english.Comparative)
	}
	return join(0, a, b.put(thanIn(k[1]), k[0], k[2]), b.settle(k[1].Phrase))
}

// isComparative reports an adjective that is a comparative by itself: the entry of 更有效 is "more effective".
func isComparative(a english.Phrase) bool {
	for _, w := range a.Words {
		if first, _, _ := strings.Cut(w.Text, " "); first == "more" || first == "less" || w.Form == english.Comparative {
			return true
		}
	}
	return slices.Contains([]string{"better", "worse", "higher", "lower", "greater", "larger", "smaller", "fewer", "longer", "shorter", "earlier", "later", "older", "younger", "stronger", "weaker", "faster", "slower", "easier", "harder", "deeper", "wider", "narrower", "heavier", "lighter", "poorer", "safer", "thicker", "thinner", "milder", "farther"}, headText(a))
}

// betterManner give the comparative adverb of how much better something does something.
var betterManner = map[string]string{"更准确地": "more accurately than", "更有效地": "more effectively than"}

func betterThan(b *builder, k []node) english.Phrase {
	word := betterManner[k[2].head.text]
	if word == "" {
		word = "better than"
	}
	return join(0, k[3].Phrase, b.put(word, k[0], k[2]), b.settle(b.peopled(k[1])))
}

// whenCompared is the English of a time before or after another.
func whenCompared(from node) string {
	if zh := from.head.text; zh == "晚于" || zh == "迟于" {
		return "after"
	}
	return "before"
}

func appearBefore(b *builder, k []node) english.Phrase {
	return join(0, b.verb("appear", english.Lemma, k[3]), k[2].Phrase, b.put(whenCompared(k[0]), k[0]), b.settle(k[1].Phrase))
}

func appearBeforePlain(b *builder, k []node) english.Phrase {
	return join(0, b.verb("appear", english.Lemma, k[2]), b.put(whenCompared(k[0]), k[0]), b.settle(k[1].Phrase))
}

func precedeBy(b *builder, k []node) english.Phrase {
	return join(0, b.verb("precede", english.Lemma, k[0]), b.member(k[1].Phrase), b.put("by"), k[2].Phrase)
}

func towardCannot(b *builder, k []node) english.Phrase {
	return b.withAuxiliary(k[2], join(0, k[3].Phrase, b.definite(k[1].Phrase)))
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

var likenesses = map[string]string{"相似": "similar to", "类似": "similar to", "相同": "the same as", "一致": "consistent with", "不同": "different from", "相反": "contrary to", "相当": "comparable to"}

func similarTo(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, b.put(likenesses[k[2].head.text], k[0], k[2]), b.settle(k[1].Phrase)))
}

func likeliest(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("most likely to", k[0]), verbForm(k[1].Phrase, english.Lemma))
}

func asEffective(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, b.put("as effective as", k[0], k[2], k[3]), b.settle(k[1].Phrase)))
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

var relations = map[string]string{"低于": "lower than", "高于": "higher than", "大于": "greater than", "小于": "smaller than", "多于": "more than", "少于": "less than", "优于": "superior to", "超过": "more than",
	"不低于": "at least", "不超过": "no more than", "不少于": "at least", "不高于": "no more than", "不多于": "no more than", "不足": "less than", "不到": "less than"}

func beBelow(b *builder, k []node) english.Phrase {
	word := relation(k[0], k[1])
	if strings.HasSuffix(word, " than") && isGroup(k[1].item) {
		word += " in"
	}
	return b.be(join(0, b.put(word, k[0]), b.settle(k[1].Phrase)))
}

// isGroup reports the arm of a trial, in which a figure is compared: lower than in the control group.
func isGroup(it *item) bool {
	if strings.HasSuffix(it.head.text, "人群") {
		return true // higher than in the general population
	}
	return strings.HasSuffix(it.head.text, "组") && strings.HasSuffix(englishOf(it), "group")
}

// relation is the English of a comparison with a quantity (below 7 g/dL) or with a thing (lower than the reference).
func relation(verb, with node) string {
	if quantityOnly(with.item) || ruleName(with.item) == "number-phrase" {
		switch verb.head.text {
		case "低于":
			return "below"
		case "高于":
			return "above"
		}
	}
	return relations[verb.head.text]
}

// bounded reports a quantity with a comparison.
func bounded(k []*item) bool {
	q := k[len(k)-2]
	return ruleName(q) == "about-quantity" && relations[q.kids[0].head.text] != ""
}

// whenBounded renders a bound that is a condition: when above 38 °C.
func whenBounded(b *builder, k []node) english.Phrase {
	q := k[len(k)-2]
	if above, ok := map[string]string{"超过": "above", "高于": "above", "大于": "above", "低于": "below", "小于": "below"}[q.item.kids[0].head.text]; ok && !timeUnit(q.item) {
		return as(english.PrepPhrase, join(0, b.put(above, node{english.Phrase{Span: q.item.kids[0].head.span}, q.item.kids[0]}, k[len(k)-1]), b.build(q.item.kids[1]).Phrase)) // above 1.5 mmol/L
	}
	return as(english.PrepPhrase, join(0, b.put("when", k[len(k)-1]), q.Phrase))
}

func likelierThan(b *builder, k []node) english.Phrase {
	p := as(english.AdjPhrase, join(0, b.put("more likely to", k[2], k[3]), verbForm(k[4].Phrase, english.Lemma)))
	return join(0, p, b.put("than", k[0]), b.settle(b.peopled(k[1])))
}

func likelier(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, b.put("more likely to", k[0], k[1]), verbForm(k[2].Phrase, english.Lemma)))
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

func verbThan(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.degree(b.manner(k[4].Phrase)), b.put("than", k[0], k[3]), b.settle(k[1].Phrase))
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
	return quantityOnly(it) || it.head != nil && it.head.kind == numberToken
}

func nowBelow(b *builder, k []node) english.Phrase {
	p := beBelow(b, k[1:])
	return after(p, 1, b.put("now", k[0]))
}

func outnumber(b *builder, k []node) english.Phrase {
	return join(0, b.verb("outnumber", english.Lemma, k[0]), b.people(k[1]))
}

func objectlessSecond(k []*item) bool { return objectlessFirst(k[1:]) }

// active takes back the passive of a bare verb: easy to complete.
func active(p english.Phrase) english.Phrase {
	if headText(p) == "be" && len(p.Words) > 1 {
		p = dropBe(p)
	}
	return inflect(as(english.VerbPhrase, p), english.Lemma)
}

func easierTo(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, b.put("easier to", k[0], k[1]), active(k[2].Phrase)))
}

func easyTo(b *builder, k []node) english.Phrase {
	word := "easy to"
	switch k[0].head.text {
	case "难以", "很难":
		word = "difficult to"
	case "不易":
		word = "not easy to"
	case "较难":
		word = "relatively difficult to"
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[0]), verbForm(k[1].Phrase, english.Lemma)))
}

func lessToxic(b *builder, k []node) english.Phrase {
	word := "less toxic to"
	if last := k[4].head.text; strings.HasSuffix(last, "大") || strings.HasSuffix(last, "高") {
		word = "more toxic to"
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[0], k[3], k[4]), b.settle(k[1].Phrase)))
}

func (b *builder) little(k []node) english.Phrase {
	word := "little effect on"
	if last := k[len(k)-1].head.text; last == "有限" {
		word = "a limited effect on"
	}
	return join(0, b.verb("have", english.Lemma), b.put(word, k[0], k[3], k[4]), b.settle(k[1].Phrase))
}

func littleEffectBare(b *builder, k []node) english.Phrase {
	return b.little([]node{k[0], k[1], k[2], k[2], k[3]})
}

func littleEffect(b *builder, k []node) english.Phrase { return b.little(k) }

func littleEffectOf(b *builder, k []node) english.Phrase {
	return b.clause(k[0].Phrase, b.little(k[1:]))
}

// lastVoiceCost is high for a transitive verb without an object, which rather is easy to do than likely to be done.
func lastVoiceCost(k []*item) float64 {
	if voiceOf(k[len(k)-1]) != anyVoice {
		return 0.6
	}
	return 0
}

// notMorePeople leaves people who are more than others to "outnumber".
func notMorePeople(k []*item) bool { return k[0].head.text != "多于" || !isPerson(k[1]) }

// notFigureLast keeps comparisons with a figure out: those are of the noun itself.
func notFigureLast(k []*item) bool { return !boundLast(k) && !timeLast(k) }

// had are the attributes of what a thing has, by the Chinese predicate.
var had = map[string]string{"高于": "higher", "低于": "lower", "大于": "greater", "小于": "smaller", "优于": "better", "相当": "comparable", "相似": "similar", "类似": "similar", "相同": "the same", "不同": "different", "较高": "higher", "更高": "higher",
	"较低": "lower", "更低": "lower", "较大": "greater", "更大": "greater", "较小": "smaller", "更小": "smaller", "较好": "better", "更好": "better"}

// having writes "have" with a noun and its attribute, and an article before a count noun.
func (b *builder) having(noun, predicate node) english.Phrase {
	n := b.numbered(noun.Phrase)
	word := had[predicate.head.text]
	if its := slices.Contains(oneOfIts, lastWord(headPart(headText(n)))); word != "the same" && (n.Count == english.Singular && countNoun(n) || its && n.Count != english.Many) {
		word = "a " + word
	}
	return join(0, b.verb("have", english.Lemma), b.put(word, predicate), n)
}

func peopleBothEnds(k []*item) bool { return isPerson(k[0]) && isPerson(k[2]) }

func commonerIn(b *builder, k []node) english.Phrase {
	word := "more common in"
	if last := k[len(k)-1].head.text; k[1].head.text == "少于" || last == "少见" {
		word = "less common in"
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[1]), b.people(k[0]), b.put("than in"), b.people(k[2])))
}

func haveHigher(b *builder, k []node) english.Phrase {
	return join(0, b.having(k[0], k[1]), b.put("than"), b.settle(b.peopled(k[2])))
}

// farWords are the words before the comparison.
var farWords = map[string]string{"远": "far ", "明": "markedly ", "显": "significantly ", "略": "slightly "}

func aboveFigureOf(b *builder, k []node) english.Phrase {
	zh := []rune(k[0].head.text)
	word := farWords[string(zh[0])] + "higher than the"
	if zh[len(zh)-2] == '低' {
		word = farWords[string(zh[0])] + "lower than the"
	}
	return b.be(join(0, b.put(word, k[0]), k[3].Phrase, b.put("in", k[2]), b.settle(b.peopled(k[1]))))
}

func haveComparable(b *builder, k []node) english.Phrase { return b.having(k[0], k[1]) }

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

func attributeThan(b *builder, k []node) english.Phrase {
	a := as(english.AdjPhrase, k[3].Phrase)
	if !isComparative(a) {
		a = inflect(a, english.Comparative)
	}
	p := join(1, a, b.numbered(k[5].Phrase), b.put(thanIn(k[1]), k[0], k[2]), b.settle(k[1].Phrase))
	p.Determined = true
	return p
}

func attributeThanTerm(b *builder, k []node) english.Phrase {
	p := join(1, as(english.AdjPhrase, k[2].Phrase), b.numbered(k[4].Phrase), b.put(thanIn(k[1]), k[0]), b.settle(k[1].Phrase))
	p.Determined = true
	return p
}

// groupTime reports a length of time in a group.
func groupTime(k []*item) bool { return timeUnit(k[3]) && isGroup(k[1]) }

func longerFigureOf(b *builder, k []node) english.Phrase {
	zh := k[0].head.text
	word := "longer than the"
	if strings.Contains(zh, "短于") || strings.Contains(zh, "低于") {
		word = "shorter than the"
	}
	if strings.HasPrefix(zh, "显著") || strings.HasPrefix(zh, "明显") {
		word = "significantly " + word
	}
	return join(0, b.verb("be", english.Lemma, k[0]), b.put(word, k[0]), k[3].Phrase, b.put("in", k[2]), b.settle(k[1].Phrase))
}

func thanUsual(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("compared with usual", k[0], k[1]))
}

func placesCompared(k []*item) bool {
	place := func(it *item) bool {
		return it.head != nil && slices.ContainsFunc(places, func(e string) bool { return strings.HasSuffix(it.head.text, e) })
	}
	return place(k[0]) && place(k[2])
}

func higherInThan(b *builder, k []node) english.Phrase {
	word := "higher"
	if strings.HasSuffix(k[1].head.text, "低于") || strings.HasSuffix(k[1].head.text, "少于") {
		word = "lower"
	}
	if zh := k[1].head.text; strings.HasPrefix(zh, "明显") || strings.HasPrefix(zh, "显著") {
		word = "significantly " + word
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[1]), b.put("in"), b.settle(k[0].Phrase), b.put("than in"), b.settle(k[2].Phrase)))
}

// places are the ends of words for where people live.
var places = strings.Fields("农村 城市 地区 国家 省 市 县 城镇 乡村 东部 西部 中部 南方 北方")
