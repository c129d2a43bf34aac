package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// limitRules render what a value should not go beyond, a change that goes beyond it, and what comes after a stage.
var limitRules = []Rule{
	// 110～120 g/L + ， + 不宜超过 + 130 g/L: 110 to 120 g/L and should not exceed 130 g/L.
	{Name: "figure-limit", Gives: "TOP", Pattern: "QTY|NUM ， 不宜超过|不应超过|不能超过|不得超过|不可超过|不宜低于|不应低于|不能低于|最大不超过|最高不超过|最多不超过 QTY|NUM", Cost: -0.5, Build: figureLimit},
	// 升高 + 超过 + 30% + 时: when the increase exceeds 30%.
	{Name: "change-exceeds", Gives: "CL", Pattern: changeNounWords + " 超过|大于|达|达到|不足|小于 QTY|NUM 时|者|后", Head: 0, Cost: -0.4, When: notTimeThird, Build: changeExceeds},
	{Name: "change-exceeds-if", Gives: "CL", Pattern: "若|如|如果|一旦 " + changeNounWords + " 超过|大于|达|达到|不足|小于 QTY|NUM", Head: 1, Cost: -0.4, Build: changeExceedsIf},
	// 3 + 期 + 以后: after stage 3.
	{Name: "after-stage", Gives: "PP", Pattern: "NUM 期|级 以后|之后|以前|之前", Head: 1, Cost: -0.3, Build: afterStage},
	// 多发生于 + 3期以后: occur mostly after stage 3.
	{Name: "occur-at", Gives: "VP", Pattern: "发生于|多发生于|常发生于|出现于|多出现于|常见于|多见于|好发于|见于|开始于|始于 PP", Head: 0, Cost: -0.3, When: timeOrStage, Build: occurAt},
	// 男性 + 约12% + ， + 女性 + 约6%: about 12% in men and about 6% in women.
	{Name: "shares-in-two", Gives: "NP", Pattern: "NP QTY ， NP QTY", Cost: -0.6, When: sharesOfPeople, Build: sharesInTwo},
	// 停药者 + 约为80% + ， + 而 + 坚持服药者 + 不足20%: about 80% in those who stop and less than 20% in those who go on.
	{Name: "shares-set-off", Gives: "NP", Pattern: "NP 为|约|约为|达|高达|仅|仅为|不足|超过|低于|高于 QTY ， 而 NP 为|约|约为|达|高达|仅|仅为|不足|超过|低于|高于|则为|则约为|则不足|则高达 QTY", Cost: -0.6, When: sharesSetOffPeople, Build: sharesSetOff},
	{Name: "shares-in-two-is", Gives: "NP", Pattern: "NP 为|约|约为 QTY ， NP 为|约|约为 QTY", Cost: -0.6, When: sharesOfPeopleIs, Build: sharesInTwoIs},
	// 使 + 其 + 减半: halve it.
	{Name: "make-it-change", Gives: "VP", Pattern: "使其|使之|令其|将其 减半|加倍|翻倍|降低|减少|升高|增加|延长|缩短|减轻|加重|恶化|改善", Head: 1, Cost: -0.3, Build: makeItChange},
	// 一旦 + 出现 + ， + 便 + 无法恢复, of what the English names: cannot be reversed once present.
	{Name: "once-then", Gives: "VP", Pattern: "一旦|一经 VG ， 便|就|则|即|将 VP", Head: 4, Cost: -0.4, Build: onceThen},
	{Name: "once-then-plain", Gives: "VP", Pattern: "一旦|一经 VG ， VP", Head: 3, Cost: -0.2, Build: onceThenPlain},
	// 前者 + 的 + 一半左右: about half that of the former.
	{Name: "half-that-of", Gives: "NP", Pattern: "NP 的 NUM|QTY", Head: 0, Cost: -0.3, When: partOfOther, Build: halfThatOf},
	// 仅次于 + 肺癌 + 的 + 第二大死因: the second leading cause of death after lung cancer.
	{Name: "second-only", Gives: "NP", Pattern: "仅次于 NP 的 NP", Head: 3, Cost: -0.5, Build: secondOnly},
	// 居 + 各类肿瘤 + 之首: rank first among tumors.
	{Name: "rank-first", Gives: "VP", Pattern: "居|位居|列|位列|居于|占 NP 之首|首位|的首位|第一位|的第一位|第二位|的第二位|第三位|的第三位", Head: 0, Cost: -0.4, Build: rankFirst},
	// 无论 + 何种 + 原因: whatever the cause.
	{Name: "whatever", Gives: "PP", Pattern: "无论|不论|不管 何种|什么|哪种|何 N", Head: 2, Cost: -0.4, Build: whatever},
	// 可行 + 体外冲击波碎石: can be treated with extracorporeal shock wave lithotripsy.
	{Name: "can-undergo", Gives: "VP", Pattern: "可行|可采取|可施行|可考虑行|可予 N", Head: 1, Cost: -0.2, When: procedureLast, Build: canUndergo},
	// 一米 + 以上 + 社交距离: a social distance of more than one meter.
	{Name: "bound-noun", Gives: "NP", Pattern: "QTY 以上|以下|以内|以上的|以下的|及以上|及以下|或以上|或以下 N", Head: 2, Cost: -0.2, When: boundOfThing, Build: boundNoun},
	// ≥ + 3级 + 不良反应: grade ≥3 adverse reactions.
	{Name: "bound-grade", Gives: "NP", Pattern: "≥|≤|>|< QTY N", Head: 2, Cost: -0.4, When: gradeSecond, Build: boundGrade},
	// 至少5 cm + 但 + 不超过 + 6 cm: at least 5 cm but no more than 6 cm.
	{Name: "quantity-but", Gives: "QTY", Pattern: "QTY|NUM 但|但是|且 不超过|不低于|不少于|不高于|不大于|低于|小于 QTY", Head: 3, Cost: 0, Build: quantityBut},
	{Name: "quantity-comma-but", Gives: "QTY", Pattern: "QTY|NUM ， 但|但是|且 不超过|不低于|不少于|不高于|不大于|低于|小于 QTY", Head: 4, Cost: 0, Build: quantityBut},
}

// changeNounWords are verbs of change whose amount may go beyond a bound.
const changeNounWords = "升高|增高|上升|增加|下降|降低|减少|增长"

// changeNames give the nouns of the changes.
var changeNames = map[string]string{"升高": "increase", "增高": "increase", "上升": "increase", "增加": "increase", "增长": "increase", "降低": "decrease", "下降": "decrease", "减少": "decrease", "改善": "improvement", "恶化": "worsening", "延长": "prolongation", "缩短": "shortening", "减轻": "reduction"}

// limitWords give the English of what a value must not do.
func limitWords(zh string) string {
	word := "should not "
	switch {
	case strings.HasPrefix(zh, "不能"):
		word = "cannot "
	case strings.HasPrefix(zh, "不得"), strings.HasPrefix(zh, "不可"):
		word = "must not "
	}
	if strings.HasSuffix(zh, "低于") {
		return word + "be below"
	}
	return word + "exceed"
}

func figureLimit(b *builder, k []node) english.Phrase {
	if strings.HasPrefix(k[2].head.text, "最") {
		return join(0, k[0].Phrase, b.put(", up to a maximum of", k[1], k[2]), k[3].Phrase)
	}
	p := join(0, k[0].Phrase, b.put("and", k[1]), b.put(limitWords(k[2].head.text), k[2]), k[3].Phrase)
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Many
	return p
}

func notTimeThird(k []*item) bool { return !timeUnit(k[2]) }

// exceeding gives the verb of a change that goes beyond a bound or does not reach it.
func exceeding(zh string) string {
	switch {
	case strings.HasPrefix(zh, "达"):
		return "reaches"
	case zh == "不足" || zh == "小于":
		return "is less than"
	}
	return "exceeds"
}

func (b *builder) changeExceeds(word string, from, change, verb, value node) english.Phrase {
	p := join(0, b.put(word+" the "+changeNames[change.head.text], from, change), b.put(exceeding(verb.head.text), verb), value.Phrase)
	return as(english.Clause, p)
}

func changeExceeds(b *builder, k []node) english.Phrase {
	word := "when"
	switch k[3].head.text {
	case "者":
		word = "if"
	case "后":
		word = "once"
	}
	return b.changeExceeds(word, k[3], k[0], k[1], k[2])
}

func changeExceedsIf(b *builder, k []node) english.Phrase {
	word := "if"
	if k[0].head.text == "一旦" {
		word = "once"
	}
	return b.changeExceeds(word, k[0], k[1], k[2], k[3])
}

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

func sharesOfPeople(k []*item) bool {
	return isPerson(k[0]) && isPerson(k[3]) && isShare(k[1]) && !timeUnit(k[4])
}

func sharesOfPeopleIs(k []*item) bool {
	return (isPerson(k[0]) && isPerson(k[4]) || settled(k[0]) && settled(k[4])) && !timeUnit(k[2]) && !timeUnit(k[6])
}

// settled reports where people live.
func settled(it *item) bool {
	return it.size == 1 && slices.Contains([]string{"城市", "农村", "城镇", "城区", "发达国家", "发展中国家", "欧洲", "亚洲", "非洲", "美国", "中国"}, it.head.text)
}

func sharesInTwo(b *builder, k []node) english.Phrase {
	p := join(0, k[1].Phrase, b.put("in"), b.people(k[0]), b.put("and", k[2]), k[4].Phrase, b.put("in"), b.people(k[3]))
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Many
	return p
}

func sharesSetOffPeople(k []*item) bool {
	return sharesOfPeopleIs(append(slices.Clone(k[:4]), k[5:]...))
}

// figureWords are the words for how near a figure is, by the verb of the Chinese.
var figureWords = map[string]string{"约": "about", "约为": "about", "高达": "up to", "仅": "only", "仅为": "only", "不足": "less than", "超过": "more than", "低于": "less than", "高于": "more than", "则约为": "about", "则不足": "less than", "则高达": "up to"}

func sharesSetOff(b *builder, k []node) english.Phrase {
	figure := func(word, q node) english.Phrase {
		if w := figureWords[word.head.text]; w != "" {
			return join(1, b.put(w, word), q.Phrase)
		}
		return q.Phrase
	}
	p := join(0, figure(k[1], k[2]), b.put("in"), b.people(k[0]), b.put("but", k[3], k[4]), figure(k[6], k[7]), b.put("in"), b.people(k[5]))
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Many
	return p
}

func sharesInTwoIs(b *builder, k []node) english.Phrase {
	figure := func(word, q node) english.Phrase {
		if strings.HasPrefix(word.head.text, "约") {
			return join(1, b.put("about", word), q.Phrase)
		}
		return q.Phrase
	}
	p := join(0, figure(k[1], k[2]), b.put("in"), b.people(k[0]), b.put("and", k[3]), figure(k[5], k[6]), b.put("in"), b.people(k[4]))
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Many
	return p
}

// changeVerbs give the transitive verbs of what something is made to do.
var changeVerbs = map[string]string{"减半": "halve", "加倍": "double", "翻倍": "double", "降低": "lower", "减少": "reduce", "升高": "raise", "增加": "increase", "延长": "prolong", "缩短": "shorten", "减轻": "alleviate", "加重": "worsen", "恶化": "worsen", "改善": "improve"}

func makeItChange(b *builder, k []node) english.Phrase {
	return join(0, b.verb(changeVerbs[k[1].head.text], english.Lemma, k[1]), b.put("it", k[0]))
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

func onceThen(b *builder, k []node) english.Phrase { return b.once(k[0], k[1], k[4].Phrase) }

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

func rankFirst(b *builder, k []node) english.Phrase {
	word := "first"
	if t := k[2].head.text; strings.Contains(t, "二") {
		word = "second"
	} else if strings.Contains(t, "三") {
		word = "third"
	}
	return join(0, b.verb("rank", english.Lemma, k[0]), b.put(word+" among", k[2]), b.member(b.peopled(k[1])))
}

func whatever(b *builder, k []node) english.Phrase {
	n := k[2].Phrase
	n.Count = english.Singular
	return as(english.PrepPhrase, join(1, b.put("whatever", k[0], k[1]), b.withArticle("the", n)))
}

// procedureLast reports an operation or a procedure.
func procedureLast(k []*item) bool {
	e := k[1].head.entry
	if e == nil || e.POS != "noun" {
		return false
	}
	return endsIn(k[1].head.text, "术", "手术", "碎石", "治疗", "疗法", "化疗", "放疗", "透析", "移植", "消融", "栓塞", "置换", "引流", "切开")
}

// canUndergo says what people can undergo, and what a thing can be treated with.
func canUndergo(b *builder, k []node) english.Phrase {
	words := "can be treated with"
	if b.peopleBefore() {
		words = "can undergo"
	}
	p := as(english.VerbPhrase, join(0, b.put(words, k[0]), b.settle(k[1].Phrase)))
	p.Finite = true
	return p
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

func gradeSecond(k []*item) bool { return gradeUnits[quantityUnit(k[1])] != "" && !isPerson(k[2]) }

func boundGrade(b *builder, k []node) english.Phrase {
	num := k[1].Phrase
	num.Words = slices.Clone(num.Words[:len(num.Words)-1])
	num.Words[0].Glue = true
	return join(3, b.put(gradeUnits[quantityUnit(k[1].item)], k[1]), b.put(k[0].head.text, k[0]), num, b.plural(k[2].Phrase))
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

// butBounds give the English of the second bound of an amount.
var butBounds = map[string]string{"不超过": "but no more than", "不高于": "but no more than", "不大于": "but no more than", "不低于": "but no less than", "不少于": "but no less than", "低于": "but less than", "小于": "but less than"}

func quantityBut(b *builder, k []node) english.Phrase {
	n := len(k)
	return join(2, k[0].Phrase, b.put(butBounds[k[n-2].head.text], k[1:n-1]...), k[n-1].Phrase)
}
