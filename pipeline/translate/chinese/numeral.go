package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/translate/english"
)

// numberRules join numbers with the nouns that they count, and build ranges, shares and ordinals.
var numberRules = []Rule{
	// 五 + 名 + 患者: five patients.
	{Name: "number-classifier-noun", Gives: "NP", Pattern: "NUM CLF N", Head: 2, Cost: 0.05, Weigh: doingCost, Build: counted},
	{Name: "number-noun", Gives: "NP", Pattern: "NUM N", Head: 1, Cost: 0.3, Weigh: vagueCost, Build: counted},
	// 其余 + 三分之一: the remaining one third.
	{Name: "remaining-share", Gives: "NP", Pattern: "其余|剩余|剩下|剩下的|其余的|余下 NUM|QTY", Head: 1, Cost: -0.3, When: shareSecond, Build: remainingShare},
	{Name: "number-de", Gives: "NP", Pattern: "QTY|NUM 的 N", Head: 2, Cost: 0.05, When: shareOrScoresFirst, Weigh: doingCost, Build: shareOf},
	// 约三分之一 + 自发缓解, of a disease: resolve spontaneously in about one third of cases.
	{Name: "share-does", Gives: "VP", Pattern: "NUM|QTY VP", Head: 1, Cost: 0.6, When: shareFirst, Build: shareDoes},
	// 全球 + 约2% + 的 + 人口: about 2% of the world's population; 中国 + 10% + 的 + 成人: 10% of adults in China.
	{Name: "share-in-place", Gives: "NP", Pattern: "NP QTY|NUM 的 N", Head: 3, Cost: 0.1, When: shareInPlace, Build: shareOfPlace},
	// 两种 + 或 + 多种 + 干预措施: two or more interventions.
	{Name: "count-or-many", Gives: "NP", Pattern: "NUM CLF|个|种|次|项|处|位 或 多个|多种|多项|多次|多名|多例|更多|以上 N", Head: 4, Cost: -0.2, Build: countOrMany},
	// 30 + 至 + 150: 30 to 150.
	{Name: "range", Gives: "NUM", Pattern: "NUM 至|到|- NUM", Cost: 0.02, Build: numberRange},
	{Name: "range-dash", Gives: "NUM", Pattern: "NUM ~|—|～ NUM", Cost: 0.02, Build: numberDash},
	{Name: "number-or", Gives: "NUM", Pattern: "NUM 或|和|、 NUM", Cost: 0.1, Build: numberOr},
	// 6.75 + 亿: 675 million.
	{Name: "scale", Gives: "NUM", Pattern: "NUM 万|亿|千|百万|千万|万亿|十万|十亿", Cost: 0.01, When: scalable, Build: scaled},
	// 5000 + 多 + 万: more than 50 million.
	{Name: "scale-more", Gives: "NUM", Pattern: "NUM 多|余|几 万|亿|千|百万|千万", Cost: 0, When: scalable, Build: scaledMore},
	// 0.31/10 + 万: 0.31 per 100,000.
	{Name: "scale-ratio", Gives: "QTY", Pattern: "NUM 万|亿|千", Cost: 0, When: ratioScalable, Build: scaledRatio},
	// a number by itself
	{Name: "number-phrase", Gives: "NP", Pattern: "NUM", Cost: 1.2, Build: numberPhrase},
	// 支架 + 一 + 枚, as records count behind the noun (Li and Thompson 1981, 4.2.1): one stent.
	{Name: "counted-behind", Gives: "NP", Pattern: "N NUM 枚|根|例|条|支|片|粒|颗|块|处|个", Head: 0, Cost: 0.1, When: listedThing, Build: countedBehind},
}

// doingCost is high for people with what they do, which some of them do and are not counted by: 三分之一的患者死亡, one third of patients
// die. It is high for 半小时 behind 一个, too: 一个半小时 is one and a half hours.
func doingCost(k []*item) float64 {
	n := k[len(k)-1]
	if n.rule == nil && strings.HasPrefix(n.head.text, "半") && halves[n.head.text] != "" && strings.HasSuffix(k[len(k)-2].head.text, "个") {
		return 3
	}
	n = unwrapped(n)
	if len(n.kids) != 2 || !isPerson(n.kids[0]) || n.kids[1].rule != nil || !n.kids[1].head.reads("verb") {
		return 0
	}
	return 2
}

// vagueCost keeps 几 with the number before it: 十几年 is more than ten years, not ten of several years, nor is 20多年 20 of many years.
func vagueCost(k []*item) float64 {
	if k[1].head.text == "号" {
		return 3 // 16号 is a size
	}
	if beginsIn(k[1].head.text, "几", "多", "余") && (timeUnit(k[1]) || spanFirst(k[1:])) && firstPart(k[1]).head == k[1].head {
		return 2 // 一百 + 多年: more than a hundred years
	}
	return 0
}

// isOne reports the number one.
func isOne(p english.Phrase) bool {
	t := strings.ToLower(headText(p))
	return len(p.Words) == 1 && (t == "one" || t == "1" || t == "a")
}

func shareDoes(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("in"), k[0].Phrase, b.put("of cases"))
}

// isShare reports numbers that are parts of a whole: 一半, 三分之一, 35%.
func isShare(it *item) bool {
	for it.rule != nil {
		if slices.Contains([]string{"percent", "percent-of", "fraction", "part-in"}, it.rule.Name) {
			return true
		}
		it = it.kids[it.rule.head]
	}
	t := it.head.text
	switch {
	case t == "多数", strings.Contains(t, "分之"), strings.HasPrefix(t, "大部分"), strings.HasSuffix(t, "半数"):
		return true
	case t == "半", t == "一部分":
		return false
	}
	return endsIn(t, "半", "一部分") || utf8.RuneCountInString(t) == 2 && strings.HasSuffix(t, "成")
}

func shareFirst(k []*item) bool { return isShare(k[0]) }

// shareOrScoresFirst reports a share, and a number that is a noun in English: 成千上万 + 的 + 患者, thousands of patients.
func shareOrScoresFirst(k []*item) bool {
	return isShare(k[0]) || k[0].rule == nil && strings.HasSuffix(englishOf(k[0]), "s of")
}

// counted puts a number before its noun, which takes the plural unless the number is one.
func counted(b *builder, k []node) english.Phrase {
	num, n := k[0].Phrase, k[len(k)-1].Phrase
	if len(k) == 3 && k[1].head.text == "例" && slices.Contains(caseReports, k[2].head.text) {
		return b.caseReport(k)
	}
	if len(k) == 2 && k[0].item.rule == nil && k[0].head.text == "两" && k[1].head.domain() == "anatomy" && slices.Contains(inPairs, lastWord(headText(n))) {
		p := join(1, b.put("both", k[0]), b.plural(n)) // both lungs
		p.Determined, p.Count = true, english.Many
		return p
	}
	if isShare(k[0].item) {
		p := join(2, as(english.NounPhrase, num), b.put(ofShare(num)), b.counts(n)) // about half of patients
		p.Determined = true
		return p
	}
	if isOne(num) || num.Head == len(num.Words)-1 && isOne(english.Phrase{Words: num.Words[num.Head:]}) { // at least one
		n.Count = english.Singular
		if k[0].rule == nil && k[0].head.text == "一" {
			num = b.put("a", k[0])
		}
	} else {
		n = b.plural(n)
	}
	p := join(1, num, n)
	p.Determined = true
	return p
}

// inPairs are parts of the body of which there are two, and no more.
var inPairs = strings.Fields("lung kidney eye ear ovary hand foot arm leg knee hip shoulder elbow wrist ankle breast cheek testis pupil heel thigh")

// percentChange reports what changes behind the percentage by which it does: a weight loss of 5% to 10%.
func percentChange(k []node) bool {
	last, words := k[len(k)-1], k[0].Words
	return endsIn(last.head.text, amountsOfChange...) && !isPerson(last.item) && last.Count != english.Many && strings.HasSuffix(words[len(words)-1].Text, "%")
}

func shareOf(b *builder, k []node) english.Phrase {
	if last := k[len(k)-1]; strings.HasSuffix(last.head.text, "率") && firstLeaf(k[0].item, func(l *leaf) bool { return strings.HasSuffix(l.src, "%") }) != nil {
		n := last.Phrase // a vaccination rate of more than 95%
		if n.Count == english.AnyCount {
			n.Count = english.Singular
		}
		p := join(0, b.one(n), b.put("of"), k[0].Phrase)
		p.Determined = true
		return p
	}
	if n := k[len(k)-1].Phrase; percentChange(k) {
		n.Count = english.Singular
		return join(1, b.put("a"), n, b.put("of"), k[0].Phrase)
	}
	if p, ok := b.percentNarrowed(k[0].Phrase, k[len(k)-1].Phrase); ok {
		return p
	}
	whole := b.counts(k[len(k)-1].Phrase)
	if !k[len(k)-1].Determined && whole.Count != english.Many &&
		slices.Contains([]string{"population", "group", "cohort", "sample", "community"}, lastWord(headText(whole))) {
		whole.Count, whole.Determined = english.Singular, false
		whole = b.definite(whole) // 90% of the target population
	}
	p := join(1, k[0].Phrase, whole)
	if _, last := cutLast(english.Inflect(k[0].Words[len(k[0].Words)-1])); last != "of" {
		p = join(2, k[0].Phrase, b.put(ofShare(k[0].Phrase)), whole)
	}
	p.Determined = true
	return p
}

// ordinals are the written ones.
var ordinals = map[string]string{"one": "first", "two": "second", "three": "third", "four": "fourth", "five": "fifth", "six": "sixth", "seven": "seventh", "eight": "eighth",
	"nine": "ninth", "ten": "tenth"}

func ordinal(b *builder, k []node) english.Phrase {
	p := as(english.AdjPhrase, k[1].Phrase)
	w := p.Words[p.Head]
	if o, ok := ordinals[w.Text]; ok {
		w.Text = o
	} else {
		if rest, ok := strings.CutSuffix(w.Text, "y"); ok {
			w.Text = rest + "ie" // twentieth
		}
		w.Text += ordinalEnding(w.Text)
		w.Literal = false
	}
	w.POS, w.Source = "adj", k[0].src()+w.Source
	p.Words = slices.Clone(p.Words)
	p.Words[p.Head] = w
	return p
}

// series lists numbers that Chinese sets side by side, three or more: days 0, 3, 7, and 14.
func (b *builder) series(it *item) english.Phrase {
	var all []english.Phrase
	word := "and"
	var flatten func(*item)
	flatten = func(it *item) {
		if ruleName(it) != "number-or" {
			all = append(all, b.build(it).Phrase)
			return
		}
		flatten(it.kids[0])
		if it.kids[1].head.text == "或" {
			word = "or"
		}
		flatten(it.kids[2])
	}
	flatten(it)
	if len(all) < 3 {
		return english.Phrase{}
	}
	p := all[0]
	for _, n := range all[1 : len(all)-1] {
		p = join(0, p, b.put(","), n)
	}
	return join(0, p, b.put(", "+word), all[len(all)-1])
}

func ordinalEnding(n string) string {
	switch {
	case strings.HasSuffix(n, "11"), strings.HasSuffix(n, "12"), strings.HasSuffix(n, "13"):
		return "th"
	case strings.HasSuffix(n, "1"):
		return "st"
	case strings.HasSuffix(n, "2"):
		return "nd"
	case strings.HasSuffix(n, "3"):
		return "rd"
	}
	return "th"
}

// scalable reports digits and the last word that they are counted in: 3 + 万, 3 + 余 + 万.
func scalable(k []*item) bool {
	_, ok := numeral(k[0].head.text + k[len(k)-1].head.text)
	return k[0].rule == nil && ok
}

func scaled(b *builder, k []node) english.Phrase {
	words, _ := numeral(k[0].head.text + k[1].head.text)
	p := b.put(words, k[0], k[1])
	p.Cat = english.Number
	return p
}

func ratioScalable(k []*item) bool {
	_, base, ok := strings.Cut(k[0].head.text, "/")
	_, scaled := numeral(base + k[1].head.text)
	return k[0].rule == nil && ok && scaled
}

func scaledRatio(b *builder, k []node) english.Phrase {
	cases, base, _ := strings.Cut(k[0].head.text, "/")
	words, _ := numeral(base + k[1].head.text)
	return b.put(cases+" per "+words, k[0], k[1])
}

func scaledMore(b *builder, k []node) english.Phrase {
	words, _ := numeral(k[0].head.text + k[2].head.text)
	p := join(1, b.put("more than", k[1]), b.put(words, k[0], k[2]))
	p.Cat = english.Number
	return p
}

func numberRange(b *builder, k []node) english.Phrase {
	word := "to"
	if k[1].head.text == "-" {
		word = "~-"
		if strings.Contains(k[1].src(), "–") {
			word = "~–" // as it was
		}
	}
	right := k[2].Phrase
	if word != "to" {
		right.Words[0].Glue = true
	}
	return join(2, k[0].Phrase, b.put(word, k[1]), right)
}

func numberDash(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put("to", k[1]), k[2].Phrase)
}

func numberOr(b *builder, k []node) english.Phrase {
	word := "or"
	if k[1].head.text == "和" {
		word = "and"
	}
	return join(2, k[0].Phrase, b.put(word, k[1]), k[2].Phrase)
}

// approximations give the English of words that qualify a number.
var approximations = map[string]string{"约": "about", "大约": "about", "大概": "about", "约为": "about", "近": "nearly", "将近": "nearly", "接近": "nearly", "长达": "up to", "超过": "more than",
	"逾": "more than", "达到": "at least", "至少": "at least", "最少": "at least", "不到": "less than", "低于": "below", "少于": "less than", "小于": "less than", "不足": "less than", "高于": "above", "多于": "more than",
	"大于": "greater than", "不超过": "no more than", "不低于": "at least", "不少于": "at least", "不高于": "no more than", "最多": "at most", "至多": "at most", "多达": "up to", "高达": "up to", "仅": "only", "仅有": "only", "只有": "only", "仅仅": "only",
	">": ">", "<": "<", "≥": "≥", "≤": "≤", "=": "="}

// writtenLimits give ≥ and ≤ in words, as a Chinese 大于或等于 has them.
var writtenLimits = map[string]string{"≥": "at least", "≤": "no more than"}

func approximate(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if strings.Contains("<>≥≤", k[0].head.text) && len(n.Words) > 0 {
		n.Words = slices.Clone(n.Words)
		n.Words[0].Glue = true // ≥20%
	}
	word := approximations[k[0].head.text]
	if word == "only" && len(n.Words) > 1 && n.Words[0].Text == "less" {
		word = "" // 仅有不足10%: less than 10%
	}
	if words := writtenLimits[word]; words != "" && strings.HasSuffix(k[0].src(), "于") {
		word = words
		n.Words[0].Glue = false
	}
	return join(1, b.put(word, k[0]), n)
}

// orMore gives the English of bounds that name the direction.
var orMore = map[string]string{"或更高": "or higher", "或更低": "or lower", "或更慢": "or slower", "或更快": "or faster", "或更长": "or longer", "或更久": "or longer", "或更短": "or shorter", "或更大": "or larger", "或更小": "or smaller"}

// countOrMany counts things, of which 以上 includes the number itself, as in law (Civil Code of the PRC, art. 1259).
func countOrMany(b *builder, k []node) english.Phrase {
	n := k[4].Phrase
	if n.Count == english.Mass {
		n.Count = english.AnyCount
	}
	p := join(2, k[0].Phrase, b.put("or more", k[2], k[3]), b.plural(n))
	p.Determined, p.Count = true, english.Many
	return p
}

func bound(b *builder, k []node) english.Phrase {
	if k[1].head.text == "以上" && quantityUnit(k[0].item) == "次" {
		n := k[0].Phrase
		return join(0, english.Phrase{Words: n.Words[:n.Head]}, b.put("or more", k[1]), english.Phrase{Words: n.Words[n.Head:]}) // two or more times
	}
	switch zh := k[1].head.text; zh {
	case "以上", "多", "余":
		return join(1, b.put("more than", k[1]), k[0].Phrase)
	case "以下":
		return join(1, b.put("less than", k[1]), k[0].Phrase)
	case "左右", "上下":
		return join(1, b.put("about", k[1]), k[0].Phrase)
	case "或更高", "或更低", "或更慢", "或更快", "或更长", "或更短", "或更大", "或更小", "或更久":
		return join(0, k[0].Phrase, b.put(orMore[zh], k[1]))
	case "及以下", "或以下", "或更少":
		return join(0, k[0].Phrase, b.put("or less", k[1]))
	}
	return join(0, k[0].Phrase, b.put("or more", k[1]))
}

func numberPhrase(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, k[0].Phrase)
	p.Determined, p.Count = true, english.Many
	if isOne(p) {
		p.Count = english.Singular
	}
	return p
}

// sharedShare is the share of plurals from which a noun takes the plural as the whole of a share: 35% of patients, but 1% of body
// surface area.
const sharedShare = 0.25

// wholes are nouns that shares are measured on, not counted.
var wholes = strings.Fields("area volume weight mass length surface population budget time energy dose intake")

// counts puts a noun that is counted rather than measured into the plural.
func (b *builder) counts(n english.Phrase) english.Phrase {
	if whole, ok := b.countedWhole(n); ok {
		return whole // a fifth of deaths
	}
	if n.Count == english.AnyCount && (pluralOf(n.Words, n.Head) < sharedShare || slices.Contains(wholes, lastWord(headText(n)))) {
		n.Count, n.Determined = english.Mass, true
		return n
	}
	return b.plural(b.numbered(n))
}

// shareInPlace reports a share of what is found in a place.
func shareInPlace(k []*item) bool {
	return isShare(k[1]) && (worldwide(k[0]) || k[0].head.domain() == "geography" || k[0].head.domain() == "names")
}

// worldwide reports the words for the whole world.
func worldwide(it *item) bool {
	return it.size == 1 && slices.Contains([]string{"全球", "全世界", "世界", "世界范围内"}, it.head.text)
}

func shareOfPlace(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, k[1].Phrase), b.put("of", k[2]), b.counts(k[3].Phrase))
	switch {
	case worldwide(k[0].item) && headText(k[3].Phrase) == "population":
		p = join(2, as(english.NounPhrase, k[1].Phrase), b.put("of the world ~'s", k[0], k[2]), k[3].Phrase)
	case worldwide(k[0].item):
		p = join(0, p, b.put("worldwide", k[0]))
	default:
		p = join(0, p, b.put("in", k[0]), b.settle(k[0].Phrase))
	}
	p.Determined, p.Count = true, english.Many
	return p
}

func shareSecond(k []*item) bool { return isShare(k[1]) }

func remainingShare(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, join(1, b.put("the remaining", k[0]), k[1].Phrase))
	p.Determined, p.Count = true, english.Many
	return p
}

// listedThing keeps to plain nouns that are counted by the piece.
func listedThing(k []*item) bool { return k[0].head.kind != latinToken && !timeUnit(k[0]) }

func countedBehind(b *builder, k []node) english.Phrase {
	n := k[0]
	n.Phrase.Words = slices.Clone(n.Phrase.Words)
	if h := n.Phrase.Head; h < len(n.Phrase.Words) {
		n.Phrase.Words[h].Source += k[2].src()
	}
	return counted(b, []node{k[1], n})
}
