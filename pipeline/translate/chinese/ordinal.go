package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// ordinalRules render 第: the second, day 3, second-generation drugs.
var ordinalRules = []Rule{
	// 第 + 一: first.
	{Name: "ordinal-classifier", Gives: "A", Pattern: "第 NUM CLF", Head: 1, Cost: 0.05, Build: ordinal},
	// 第 + 7 + 天: day 7; 第 + 五 + 年: the fifth year.
	{Name: "ordinal-unit", Gives: "NP", Pattern: "第 NUM M", Head: 2, Cost: 0.02, Build: ordinalUnit},
	// 第 + 二 + 代 + 抗组胺药: second-generation antihistamines.
	{Name: "ordinal-class", Gives: "N", Pattern: "第 NUM 代|线|剂|针|轮|疗程|周期 N", Head: 3, Cost: -0.2, When: writtenMiddle, Build: ordinalClass},
}

// ordinalUnit renders the place in a series: day 7, the fifth year.
func ordinalUnit(b *builder, k []node) english.Phrase {
	n := k[2].Phrase
	var p english.Phrase
	if digitAt(k[1].item) {
		if list := b.series(k[1].item); len(list.Words) > 0 {
			k[1].Phrase = list
		}
		if k[1].rule != nil {
			n = inflect(n, english.PluralNoun) // days 3 to 5
		}
		p = join(0, n, b.put(""), k[1].Phrase)
		p.Words[p.Head].Source = k[0].src() + p.Words[p.Head].Source
	} else {
		p = join(2, b.put("the", k[0]), ordinal(b, k[:2]), n)
	}
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Singular, true
	return p
}

// writtenMiddle reports a number in characters: 第 3 代 is rather a name.
func writtenMiddle(k []*item) bool {
	return isNumeral([]rune(k[1].head.text)[0]) && !digitAt(k[1])
}

// ordinalClass names the generation or line that a drug or treatment is of.
func ordinalClass(b *builder, k []node) english.Phrase {
	if of := doseTurns[k[2].head.text]; of != "" {
		turn := as(english.NounPhrase, b.put(of, k[2]))
		turn.Words[0].POS = "noun"
		p := join(2, b.put("the", k[0]), ordinal(b, k[:2]), turn, b.put("of"), b.uncounted(k[3].Phrase))
		p.Count, p.Determined = english.Singular, true
		return p // the second dose of vaccine
	}
	word := "~-line"
	if k[2].head.text == "代" {
		word = "~-generation"
	}
	a := join(0, ordinal(b, k[:2]), b.put(word, k[2]))
	return join(1, as(english.AdjPhrase, a), k[3].Phrase)
}

// uncounted is what a dose is of: vaccine, but antibiotics, which are several.
func (b *builder) uncounted(n english.Phrase) english.Phrase {
	if n.Count == english.AnyCount && lastWord(headText(n)) == "vaccine" {
		n.Count = english.Mass
		return n
	}
	return b.ofKind(n)
}

// doseTurns are what is given several times, one after the other.
var doseTurns = map[string]string{"剂": "dose", "针": "dose", "轮": "round", "疗程": "course", "周期": "cycle"}

// atOrdinalRules render days, weeks and months by their numbers (Lü 1999, 第; AMA Manual of Style, 18.1), how long a thing lasts, and what is to be when.
var atOrdinalRules = []Rule{
	// 第1天 + 和 + 第21天: days 1 and 21.
	{Name: "ordinal-units", Gives: "NP", Pattern: "第 NUM M 和|、|及|与|或 第 NUM M", Head: 2, Cost: -0.3, When: sameOrdinalUnits, Build: ordinalsTogether},
	// 作用 + 持续 + 4至6小时: the effect lasts 4 to 6 hours.
	{Name: "thing-lasts", Gives: "S", Pattern: "N 持续|维持|为期|历时|可持续|可维持|一般持续|通常持续|多持续 QTY", Cost: 0.1, When: thingForTime, Build: thingLasts},
	// 到 + 2030年: by 2030.
	{Name: "by-date", Gives: "PP", Pattern: "到|至 DATE", Head: 1, Cost: -0.3, When: withYear, Build: byDate},
	// 预计将 + 达到6亿: be expected to reach 600 million.
	{Name: "expected-will", Gives: "VP", Pattern: "预计将|预期将|估计将|预计会|预期会|预计将会|预期将会|有望|预计可 VP", Head: 1, Cost: -0.3, Build: expectedWill},
}

// sameOrdinalUnits reports two places in one series of times.
func sameOrdinalUnits(k []*item) bool {
	return k[2].head.text == k[6].head.text && digitAt(k[1]) && digitAt(k[5])
}

// digitAt reports a number in digits.
func digitAt(it *item) bool { return isDigit([]rune(it.head.text)[0]) }

func ordinalsTogether(b *builder, k []node) english.Phrase {
	n := inflect(k[2].Phrase, english.PluralNoun)
	p := join(0, n, b.put(""), k[1].Phrase, b.put(conjunction(k[3].head.text), k[3], k[4], k[6]), k[5].Phrase)
	p.Words[p.Head].Source = k[0].src() + p.Words[p.Head].Source
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

// numberedTime reports a day or week by its number: 第1天, 第0、1、6个月.
func numberedTime(k []*item) bool {
	return (ruleName(k[0]) == "ordinal-unit" || ruleName(k[0]) == "ordinal-units") && slices.Contains(timeUnits, k[0].kids[2].head.text)
}

// atOrdinal puts the preposition before such a time: on day 1, at months 0, 1, and 6, in the second year.
func (b *builder) atOrdinal(k node) english.Phrase {
	unit, word := k.item.kids[2].head.text, "at"
	switch {
	case unit == "天" || unit == "日":
		word = "on"
	case strings.HasPrefix(k.Words[0].Text, "the"):
		word = "in"
	}
	return as(english.PrepPhrase, join(0, b.put(word), k.Phrase))
}

func ordinalDoes(b *builder, k []node) english.Phrase { return join(0, k[1].Phrase, b.atOrdinal(k[0])) }

// thingForTime reports a thing and how long it goes on.
func thingForTime(k []*item) bool { return timeLast(k) && !isPerson(k[0]) }

func thingLasts(b *builder, k []node) english.Phrase {
	last := b.verb("last", english.Lemma, k[1])
	if strings.HasPrefix(k[1].head.text, "可") {
		last = join(0, b.put("can"), last)
	}
	return b.clause(b.subject(k[0].Phrase), join(0, b.howOften(k[1].head.text, last), k[2].Phrase))
}

// withYear reports a date with its year: 至12月 ends a range.
func withYear(k []*item) bool {
	return k[1].rule != nil && slices.Contains([]string{"date-year", "date-month", "date-full"}, ruleName(k[1]))
}

func byDate(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("by", k[0]), k[1].Phrase))
}

func expectedWill(b *builder, k []node) english.Phrase {
	vp := verbForm(k[len(k)-1].Phrase, english.Lemma)
	return join(0, b.verb("be", english.Lemma), b.put("expected to", k[:len(k)-1]...), vp)
}

// Stages, grades and classes are counted with Roman numerals. Chinese sets each as one character (Unicode 15, Number Forms) or in capitals; English has
// capitals (AMA Manual of Style, 18.5): Ⅱ～Ⅲ期, stage II to III.

// romans are the numerals that are one character, as they are folded, by their place after Ⅰ.
var romans = strings.Fields("i ii iii iv v vi vii viii ix x xi xii")

// romanLetters writes them in the letters of the alphabet.
var romanLetters = strings.NewReplacer("Ⅰ", "I", "Ⅱ", "II", "Ⅲ", "III", "Ⅳ", "IV", "Ⅴ", "V", "Ⅵ", "VI", "Ⅶ", "VII", "Ⅷ", "VIII", "Ⅸ", "IX", "Ⅹ", "X", "Ⅺ", "XI", "Ⅻ", "XII",
	"ⅰ", "i", "ⅱ", "ii", "ⅲ", "iii", "ⅳ", "iv", "ⅴ", "v", "ⅵ", "vi", "ⅶ", "vii", "ⅷ", "viii", "ⅸ", "ix", "ⅹ", "x", "ⅺ", "xi", "ⅻ", "xii")

// romanOf spells a numeral that is one character; "" for other characters.
func romanOf(r rune) string {
	switch {
	case r >= 'Ⅰ' && r <= 'Ⅻ':
		return romans[r-'Ⅰ']
	case r >= 'ⅰ' && r <= 'ⅻ':
		return romans[r-'ⅰ']
	}
	return ""
}

// romanEnd is the end of the run of letters that begins with a numeral of one character: the letter of a subgroup belongs to it (ⅢA), the words beside it
// do not.
func romanEnd(chars []char, i int) int {
	j := i
	for j < len(chars) && chars[j].roman {
		j++
	}
	if j < len(chars) && chars[j].r >= 'a' && chars[j].r <= 'c' && !chars[j].roman && (j+1 == len(chars) || !isLatin(chars[j+1].r)) {
		j++
	}
	return j
}

// behindRoman are the characters that a numeral is followed by where it counts stages and the like.
const behindRoman = "期级型类度°~～–—-至到和或与、及"

// romanNumber reports letters that are a Roman numeral, or two that a mark joins (II-III, II/III), in capitals before a word for what it counts.
func (w *work) romanNumber(tok *token, src string) bool {
	next := tok.end
	for next < len(w.chars) && isSpace(w.chars[next].r) {
		next++
	}
	if src != strings.ToUpper(src) || next < len(w.chars) && !strings.ContainsRune(behindRoman, w.chars[next].r) ||
		next == len(w.chars) && !w.chars[tok.start].roman {
		return false
	}
	for part := range strings.FieldsFuncSeq(tok.text, func(r rune) bool { return r == '-' || r == '/' }) {
		if !slices.Contains(romans, strings.TrimRight(part, "abc")) {
			return false
		}
	}
	return true
}

var romanRules = []Rule{
	// Ⅰ～Ⅱ + 期 + 临床试验: phase I to II clinical trial.
	{Name: "roman-phase", Gives: "N", Pattern: "NUM 期 临床试验|临床研究|试验|研究", Head: 2, Cost: -0.3, When: romanRangeFirst, Build: romanPhase},
}

// romanRange are the numerals of one or of a range, nil for another number.
func romanRange(it *item) []*item {
	switch {
	case it.rule == nil && it.head.kind == latinToken:
		return []*item{it}
	case strings.HasPrefix(ruleName(it), "range"):
		if first, last := romanRange(it.kids[0]), romanRange(it.kids[2]); first != nil && last != nil {
			return append(first, last...)
		}
	}
	return nil
}

// romanCost is low for a Roman numeral, which hardly counts anything else.
func romanCost(k []*item) float64 {
	if romanRange(k[0]) != nil {
		return -0.3
	}
	return 0
}

func romanRangeFirst(k []*item) bool { return romanRange(k[0]) != nil }

func romanPhase(b *builder, k []node) english.Phrase {
	word := "trial"
	if strings.Contains(k[2].head.text, "研究") {
		word = "study"
	}
	if strings.HasPrefix(k[2].head.text, "临床") {
		word = "clinical " + word
	}
	n := as(english.NounPhrase, b.put(word, k[2]))
	n.Head = len(n.Words) - 1
	n.Words[n.Head].POS = "noun"
	return join(2, b.put("phase", k[1]), k[0].Phrase, n)
}

// thirdRules name a part of an organ by its share of the length (Terminologia Anatomica speaks of thirds so): 食管的下三分之一, the lower third of
// the esophagus.
var thirdRules = []Rule{
	{Name: "third-of-short", Gives: "NP", Pattern: "N " + thirdSides + " NUM", Head: 2, Cost: -0.5, When: shareLast, Build: thirdOfShort},
}

const thirdSides = "上|中|下|前|后|内|外|近端|远端"

// sidesOfThird give the English of the sides.
var sidesOfThird = map[string]string{"上": "upper", "中": "middle", "下": "lower", "前": "anterior", "后": "posterior", "内": "inner", "外": "outer", "近端": "proximal", "远端": "distal"}

func shareLast(k []*item) bool {
	t := k[len(k)-1].head.text
	return strings.Contains(t, "分之") || strings.Contains(t, "/")
}

func thirdOfShort(b *builder, k []node) english.Phrase {
	part := k[2].Phrase
	if rest, ok := strings.CutPrefix(headText(part), "one "); ok {
		part.Words[part.Head].Text = strings.TrimPrefix(rest, "one-")
	}
	p := join(1, b.put("the "+sidesOfThird[k[1].head.text], k[1]), as(english.NounPhrase, part), b.put("of"), b.settle(k[0].Phrase))
	p.Count, p.Determined = english.Singular, true
	return p
}
