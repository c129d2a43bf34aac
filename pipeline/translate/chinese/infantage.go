package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// infantAgeRules render ages of children that Chinese gives in months, weeks or days without a word for age: 6个月以下的婴儿, infants under 6 months
// of age (AMA Manual of Style, 11.7).
var infantAgeRules = []Rule{
	// 3个月 + 以下 + 的 + 婴儿: infants under 3 months of age.
	{Name: "infant-under", Gives: "N", Pattern: "QTY " + infantBounds + " N", Head: 2, Cost: -0.6, When: infantLast, Build: infantBound},
	// 小于 + 3个月 + 的 + 婴儿: the same.
	{Name: "infant-less", Gives: "N", Pattern: infantBoundsBefore + " QTY 的 N", Head: 3, Cost: -0.6, When: infantLastSecond, Build: infantBoundBefore},
	// 6个月 + 大 + 的 + 婴儿: infants aged 6 months.
	{Name: "so-old", Gives: "N", Pattern: "QTY|N 大 的 N", Head: 3, Cost: -0.6, When: soOldPerson, Build: soOld},
	// 3～6个月 + 的 + 婴儿: infants aged 3 to 6 months.
	{Name: "infant-aged", Gives: "N", Pattern: "QTY 的 N", Head: 2, Cost: -0.5, When: infantRange, Build: infantAged},
}

// infantBounds say that an age is a bound.
const (
	infantBounds       = "以下|以上|及以上|以内|及以下"
	infantBoundsBefore = "小于|大于|不足|不满|未满|不到|超过|<|>"
)

// infants are the ends of words for children whose age is told in months.
var infants = strings.Fields("婴儿 婴幼儿 儿童 患儿 小儿 幼儿 新生儿 宝宝 早产儿 孩子 小婴儿")

func infantNoun(it *item) bool {
	return endsIn(it.head.text, infants...)
}

func infantLast(k []*item) bool { return timeUnit(k[0]) && infantNoun(k[len(k)-1]) }

func infantLastSecond(k []*item) bool { return timeUnit(k[1]) && infantNoun(k[len(k)-1]) }

// infantRange reports a plain span of months or weeks; a time such as 三天 does not tell the age of children.
func infantRange(k []*item) bool {
	return infantLast(k) && ruleName(k[0]) == "measure" && strings.Contains(ruleName(k[0].kids[0]), "range") && slices.Contains([]string{"个月", "月", "周"}, quantityUnit(k[0]))
}

func (b *builder) ofAge(who node, word string, from node, age node) english.Phrase {
	if word == "aged" {
		return join(0, b.plural(who.Phrase), b.put("aged", from), age.Phrase)
	}
	return join(0, b.plural(who.Phrase), b.put(word, from), age.Phrase, b.put("of age"))
}

func infantBound(b *builder, k []node) english.Phrase {
	who := k[len(k)-1]
	switch k[1].head.text {
	case "以下", "以内":
		return b.ofAge(who, "under", k[1], k[0])
	case "以上":
		return b.ofAge(who, "over", k[1], k[0])
	case "及以上":
		return join(0, b.ofAge(who, "aged", k[1], k[0]), b.put("and older"))
	}
	return join(0, b.ofAge(who, "aged", k[1], k[0]), b.put("and younger"))
}

func infantBoundBefore(b *builder, k []node) english.Phrase {
	word := "under"
	if t := k[0].head.text; t == "大于" || t == "超过" || t == ">" {
		word = "over"
	}
	return b.ofAge(k[len(k)-1], word, k[0], k[1])
}

func infantAged(b *builder, k []node) english.Phrase {
	return b.ofAge(k[len(k)-1], "aged", node{english.Phrase{}, k[0].item}, k[0])
}

// soOldFirst reports a span of time that 大 makes an age.
func soOldFirst(k []*item) bool { return period(k[0]) || isAge(k) }

func soOldPerson(k []*item) bool { return soOldFirst(k) && isPerson(k[3]) }

func soOld(b *builder, k []node) english.Phrase {
	k[0].Phrase = years(k[0].Phrase)
	return b.ofAge(k[3], "aged", k[1], k[0])
}
