package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// limitRules render what comes at or after a stage, a place in a ranking, and things by their bound: 3期以后, 仅次于肺癌, 一米以上社交距离.
var limitRules = []Rule{
	// 3 + 期 + 以后: after stage 3.
	{Name: "after-stage", Gives: "PP", Pattern: "NUM 期|级 以后|之后|以前|之前", Head: 1, Cost: -0.3, Build: afterStage},
	// 多发生于 + 3期以后: occur mostly after stage 3.
	{Name: "occur-at", Gives: "VP", Pattern: "发生于|多发生于|常发生于|出现于|多出现于|常见于|多见于|好发于|见于|开始于|始于 PP", Head: 0, Cost: -0.3, When: timeOrStage, Build: occurAt},
	// 一旦 + 出现 + ， + 便 + 无法恢复, of what the English names: cannot be reversed once present.
	{Name: "once-then-plain", Gives: "VP", Pattern: "一旦|一经 VG ， VP", Head: 3, Cost: -0.2, Build: onceThenPlain},
	// 前者 + 的 + 一半左右: about half that of the former.
	{Name: "half-that-of", Gives: "NP", Pattern: "NP 的 NUM|QTY", Head: 0, Cost: -0.3, When: partOfOther, Build: halfThatOf},
	// 仅次于 + 肺癌 + 的 + 第二大死因: the second leading cause of death after lung cancer.
	{Name: "second-only", Gives: "NP", Pattern: "仅次于 NP 的 NP", Head: 3, Cost: -0.5, Build: secondOnly},
	// 无论 + 何种 + 原因: whatever the cause.
	{Name: "whatever", Gives: "PP", Pattern: "无论|不论|不管 何种|什么|哪种|何 N", Head: 2, Cost: -0.4, Build: whatever},
	// 一米 + 以上 + 社交距离: a social distance of more than one meter.
	{Name: "bound-noun", Gives: "NP", Pattern: "QTY 以上|以下|以内|以上的|以下的|及以上|及以下|或以上|或以下 N", Head: 2, Cost: -0.2, When: boundOfThing, Build: boundNoun},
}

// changeNames give the nouns of the changes.
var changeNames = map[string]string{"升高": "increase", "增高": "increase", "上升": "increase", "增加": "increase", "增长": "increase", "降低": "decrease", "下降": "decrease", "减少": "decrease", "改善": "improvement", "恶化": "worsening", "延长": "prolongation", "缩短": "shortening", "减轻": "reduction"}

func afterStage(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(1, b.put(beforeOrAfter(k[2]), k[2]), typeNumber(b, k[:2])))
}

// timeOrStage reports a time or a stage behind a verb that ends in 于.
func timeOrStage(k []*item) bool {
	return ruleName(k[1]) == "after-stage" || slices.Contains(timesOfEvents, ruleName(k[1])) || timePhrase(k[1:])
}

// occurAt drops the preposition of the verb, since the time brings its own.
func occurAt(b *builder, k []node) english.Phrase {
	words := "occur"
	switch zh := k[0].head.text; {
	case strings.HasPrefix(zh, "多"), strings.HasPrefix(zh, "好发"):
		words = "occur mostly"
	case strings.HasPrefix(zh, "常"):
		words = "occur commonly"
	case strings.HasSuffix(zh, "始于"):
		words = "begin"
	}
	verb, rest, _ := strings.Cut(words, " ")
	when := k[1].Phrase
	if t := when.Words; len(t) > 0 && (strings.HasPrefix(t[0].Text, "the first") || t[0].Text == "the" || strings.HasPrefix(t[0].Text, "initial")) {
		when = join(1, b.put("in"), when) // in the first few months after treatment
	}
	return join(0, b.verb(verb, english.Lemma, k[0]), b.put(rest), when)
}

// once writes the condition behind the predicate, whose subject it shares.
func (b *builder) once(word, verb node, vp english.Phrase) english.Phrase {
	when := b.put("once present", word, verb)
	if transitiveVerb(verb.item) && !slices.Contains([]string{"出现", "发生", "发作", "形成"}, verb.head.text) {
		when = join(0, b.put("once", word), inflect(verb.Phrase, english.PastParticiple))
	} else if zh := verb.head.text; zh != "出现" && zh != "发生" {
		when = join(0, b.put("once it", word), agree(verb.Phrase, english.Singular))
		b.doubts += 0.1 // several things are "they"
	}
	return join(0, vp, when)
}

func onceThenPlain(b *builder, k []node) english.Phrase { return b.once(k[0], k[1], k[3].Phrase) }

// partOfOther reports a fraction of what a figure is for others.
func partOfOther(k []*item) bool {
	t := lastPart(k[0]).head.text
	if t != "前者" && t != "后者" && !isGroup(k[0]) {
		return false
	}
	it := k[2]
	for it.rule != nil {
		if it.rule.Name == "percent" {
			return false
		}
		it = it.kids[it.rule.head]
	}
	return it.head.text == "一半" || strings.Contains(it.head.text, "分之")
}

func halfThatOf(b *builder, k []node) english.Phrase {
	p := join(0, k[2].Phrase, b.put("that of", k[1]), b.settle(k[0].Phrase))
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Singular
	return p
}

func secondOnly(b *builder, k []node) english.Phrase {
	n := k[3].Phrase
	if !n.Determined {
		n.Count = english.Singular
		n = b.inferred("the", n)
	}
	return join(0, n, b.put("after", k[0], k[2]), b.settle(k[1].Phrase))
}

func whatever(b *builder, k []node) english.Phrase {
	n := k[2].Phrase
	n.Count = english.Singular
	return as(english.PrepPhrase, join(1, b.put("whatever", k[0], k[1]), b.withArticle("the", n)))
}

// gradeUnits are the measures of grades and stages, which stand before their number.
var gradeUnits = map[string]string{"级": "grade", "期": "stage"}

// boundOfThing reports a measure with its bound before a thing, not an age before people; within-noun is for what happens within a time.
func boundOfThing(k []*item) bool {
	if k[1].head.text == "以内" && timeUnit(k[0]) {
		return false
	}
	if zh := k[1].head.text; beginsIn(zh, "及", "或") {
		return gradeUnits[quantityUnit(k[0])] != "" && !isPerson(k[2])
	}
	return !isPerson(k[2]) && !isAge(k[:1]) && !isShare(k[0]) && unitOf(k[0]) && quantityUnit(k[0]) != "次"
}

func boundNoun(b *builder, k []node) english.Phrase {
	if grade := gradeUnits[quantityUnit(k[0].item)]; grade != "" {
		word := "or higher"
		if strings.Contains(k[1].head.text, "以下") {
			word = "or lower"
		}
		num := k[0].Phrase
		num.Words = num.Words[:len(num.Words)-1]
		return join(3, b.put(grade, k[0]), num, b.put(word, k[1]), b.plural(k[2].Phrase)) // grade 3 or higher adverse events
	}
	word := "more than"
	switch k[1].head.text {
	case "以下", "以下的":
		word = "less than"
	case "以内":
		word = "within"
	}
	q := join(1, b.put(word, k[1]), k[0].Phrase)
	n := k[2].Phrase
	if last := lastWord(headText(n)); slices.Contains(timed, last) || slices.Contains(valueHeads, last) || last == "distance" || last == "distancing" {
		if n.Count == english.AnyCount {
			n.Count = english.Singular
		}
		if last != "distancing" {
			n = b.one(n)
		}
		return join(0, n, b.put("of"), q)
	}
	if n.Count == english.AnyCount {
		n.Count = english.Mass
	}
	p := join(0, as(english.NounPhrase, q), b.put("of"), n)
	p.Determined, p.Count = true, english.Many
	return p
}

// beyondRules render values that stay on one side of a bound, or within bounds, and what has none: 持续低于90%, remain below 90%.
var beyondRules = []Rule{
	// 持续 + 低于 + 90%: remain below 90%.
	{Name: "remain-below", Gives: "VP", Pattern: "持续|一直|始终|长期 低于|高于|超过|大于|小于 QTY|NUM", Head: 1, Cost: -0.3, When: noTimeLast, Build: remainBelow},
	// 在 + 正常范围 + 内, of a value: be within the normal range.
	{Name: "be-within", Gives: "VP", Pattern: "在 NP 内|之内|以内", Head: 1, Cost: 0.1, When: rangeOfValues, Build: beWithin},
	// 最迟不超过 + 72小时: no later than 72 hours.
	{Name: "no-later", Gives: "QTY", Pattern: "最迟不超过|最晚不超过|最迟不得超过|最迟不应超过 QTY", Head: 1, Cost: -0.3, When: timeLast, Build: noLater},
	// 不限 + 次数: with no limit on the number.
	{Name: "no-limit", Gives: "PP", Pattern: "不限|不限制|不受限于 NP", Head: 1, Cost: -0.2, Build: noLimit},
}

// boundWords give the prepositions of bounds.
var boundWords = map[string]string{"低于": "below", "小于": "below", "高于": "above", "超过": "above", "大于": "above"}

// valueRanges are nouns for what values lie within, of which there is one.
var valueRanges = []string{"range", "level", "limit", "interval"}

// rangeOfValues reports what values lie within.
func rangeOfValues(k []*item) bool {
	return endsIn(k[1].head.text, "范围", "水平", "限度", "区间")
}

func beWithin(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.located("within", []node{k[0], k[2]}, k[1]))
}

// noTimeLast keeps out how long something lasts: 持续 + 超过三周.
func noTimeLast(k []*item) bool { return !timeUnit(k[len(k)-1]) }

func remainBelow(b *builder, k []node) english.Phrase {
	return join(0, b.verb("remain", english.Lemma, k[0]), b.put(boundWords[k[1].head.text], k[1]), k[2].Phrase)
}

func noLater(b *builder, k []node) english.Phrase {
	return join(1, b.put("no later than", k[0]), k[1].Phrase)
}

func noLimit(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("with no limit on", k[0]), b.settle(k[1].Phrase)))
}

// Times and quantities between two bounds.

// betweenAnd joins the ends of a range as between wants it: between 130 and 155 mmHg (Chicago Manual of Style, 6.78).
func betweenAnd(p english.Phrase) english.Phrase {
	for i, w := range p.Words {
		if w.Text == "to" && i > 0 {
			p.Words = slices.Clone(p.Words)
			p.Words[i].Text = "and"
			break
		}
	}
	return p
}

func betweenAges(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("between the ages of", k[0], k[4], k[5]), k[1].Phrase, b.put("and", k[2]), k[3].Phrase))
}

// event makes a noun for what happens ready to stand behind a time: it is singular, and bare if it names an action.
func (b *builder) event(p english.Phrase) english.Phrase {
	if (p.Count == english.AnyCount || p.Count == english.Mass) && !p.Determined && (abstract(lastWord(headText(p)), 0) || conditionName(headText(p))) {
		p.Count, p.Determined = english.Mass, true
	}
	if which, _, ok := strings.Cut(headText(p), " "); ok && !p.Determined && p.Count != english.Many && p.Cat == english.NounPhrase &&
		slices.Contains([]string{"first", "second", "last"}, which) {
		p.Count = english.Singular
		return b.definite(p) // four weeks after the first dose
	}
	return b.settle(p)
}

// gapRules repair a word that was lost between two Chinese ones and left a space: "the efficacy of stem cell therapy" came
// out as 功效 干细胞疗法, in the English order.
var gapRules = []Rule{
	{Name: "gap", Gives: "NP", Pattern: "N SPACE NP", Cost: 0.3, Build: gap},
	// 表 + 3 + 并发症的比较: Table 3. Comparison of complications.
	{Name: "caption", Gives: "NP", Pattern: "表|图|附表|附图 NUM NP", Head: 2, Cost: -0.3, When: captioning, Build: caption},
}

// captioning reports the number of a table or figure at the head of the fragment.
func captioning(k []*item) bool { return k[0].start == 0 && digitAt(k[1]) }

func caption(b *builder, k []node) english.Phrase {
	word := "Table"
	if strings.HasSuffix(k[0].head.text, "图") {
		word = "Figure"
	}
	n := b.numbered(k[2].Phrase)
	n.Words = slices.Clone(n.Words)
	n.Words[0].Text, n.Words[0].Alternatives = strings.ToUpper(n.Words[0].Text[:1])+n.Words[0].Text[1:], nil
	p := join(3, b.put(word, k[0]), k[1].Phrase, b.put("~."), n)
	p.Determined = true
	return p
}

func gap(b *builder, k []node) english.Phrase {
	p := join(0, b.withArticle("the", k[0].Phrase), b.put("of", k[1]), b.settle(k[2].Phrase))
	p.Count = english.Singular
	return p
}
