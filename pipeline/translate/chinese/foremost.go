package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// foremostRules single out one of the things that the English before the fragment has named: 其中以肺癌最常见, most commonly lung cancer (Lü 1999,
// 其中, 以).
var foremostRules = []Rule{
	// 其中 + 以 + 皮肤、胃肠道 + 最为常见, behind a comma: most commonly the skin and the gastrointestinal tract.
	{Name: "lead-most-commonly", Gives: "TOP", Pattern: "其中|其中又|其中尤 以 NP " + commonest, Head: 2, Cost: -0.5, Build: mostCommonly},
	{Name: "most-commonly", Gives: "TOP", Pattern: "以|尤以|又以 NP " + commonest, Head: 1, Cost: -0.2, When: kindFirst, Build: mostCommonly},
	// 其中 + 以 + 吸烟 + 最为重要: of which smoking is the most important.
	{Name: "lead-most-of-all", Gives: "TOP", Pattern: "其中|其中又|其中尤 以 NP " + utmosts, Head: 2, Cost: -0.5, Build: mostOfAll},
	// 以 + 早醒 + 最具特征性, behind a comma: with early morning awakening being the most characteristic.
	{Name: "most-characteristic", Gives: "TOP", Pattern: "以|尤以|又以 NP 最具特征性|最具特征|最有特征性|最为特征性|最具特异性|最有特异性|最具代表性", Head: 1, Cost: -0.5, When: kindFirst, Build: mostCharacteristic},
	// 其中 + 最常见的 + 是 + 感染: the most common of which is infection.
	{Name: "lead-the-most-is", Gives: "TOP", Pattern: "其中 AP 的 是|为|包括 NP", Head: 4, Cost: -0.4, When: superlativeSecond, Build: theMostIs},
	// 其中 + 最常见者 + 为 + 感染.
	{Name: "lead-the-most-one", Gives: "TOP", Pattern: "其中 AP 者 是|为 NP", Head: 4, Cost: -0.4, When: superlativeSecond, Build: theMostIs},
}

// commonest are the predicates of what is met with most often.
const commonest = "最常见|最为常见|最多见|最为多见|多见|较多见|居多|为多|最多|为最多|常见|较为常见|较常见|为最常见|为常见|为多见"

// utmostEnglish gives the predicates of what is foremost in another way.
var utmostEnglish = map[string]string{"最为重要": "the most important", "最重要": "the most important", "最为严重": "the most serious", "最严重": "the most serious", "最为突出": "the most prominent", "最突出": "the most prominent",
	"最为显著": "the most marked", "最显著": "the most marked", "最为明显": "the most marked", "最明显": "the most marked", "最为常用": "the most commonly used", "最常用": "the most commonly used", "最为关键": "the most crucial", "最关键": "the most crucial", "最为危险": "the most dangerous", "最危险": "the most dangerous"}

// utmosts are its keys, for patterns.
const utmosts = "最为重要|最重要|最为严重|最严重|最为突出|最突出|最为显著|最显著|最为明显|最明显|最为常用|最常用|最为关键|最关键|最为危险|最危险"

// kindFirst reports a kind of thing, other than people and places, of which something is not common but which is the commonest itself.
func kindFirst(k []*item) bool {
	e := k[1].head.entry
	return !isPerson(k[1]) && e != nil && e.POS == "noun" && (e.Domain == "symptoms" || e.Domain != "anatomy" && conditionName(englishOf(k[1])) || drugClass(k[1]))
}

// clauseBefore reports English before the fragment that it goes on from, behind a comma.
func (b *builder) clauseBefore() bool {
	left := b.set.Left
	return len(left) > 0 && left[len(left)-1] == ","
}

// ofThose begins a clause about one of the things named before.
func (b *builder) ofThose() string {
	switch {
	case !b.clauseBefore():
		return "of these,"
	case b.peopleBefore():
		return "of whom"
	}
	return "of which"
}

// characteristics give the predicates of what tells an illness from others.
var characteristics = map[string]string{"最具特异性": "the most specific", "最有特异性": "the most specific", "最具代表性": "the most typical"}

func mostCharacteristic(b *builder, k []node) english.Phrase {
	word := characteristics[k[2].head.text]
	if word == "" {
		word = "the most characteristic"
	}
	if b.clauseBefore() {
		return as(english.PrepPhrase, join(0, b.put("with", k[0]), b.settle(k[1].Phrase), b.put("being "+word, k[2])))
	}
	return b.led(b.ofThose(), k[0], b.clause(k[1].Phrase, b.be(b.put(word, k[2]))))
}

func mostCommonly(b *builder, k []node) english.Phrase {
	n := len(k)
	if !b.clauseBefore() {
		p := b.clause(k[n-2].Phrase, b.be(b.put("the most common", k[n-1])))
		return b.led(b.ofThose(), k[0], p)
	}
	p := join(1, b.put("most commonly", k[n-1]), b.settle(k[n-2].Phrase))
	p.Determined = true
	return p
}

func mostOfAll(b *builder, k []node) english.Phrase {
	p := b.clause(k[2].Phrase, b.be(b.put(utmostEnglish[k[3].head.text], k[3])))
	return b.led(b.ofThose(), k[0], p)
}

func theMostIs(b *builder, k []node) english.Phrase {
	what := k[4].Phrase
	count := english.Singular
	if n := ruleName(k[4].item); strings.HasPrefix(n, "coordination") || slices.Contains([]string{"list-bare", "list-bare-more"}, n) {
		count = english.Many
	}
	subject := join(0, b.put("the", k[2]), k[1].Phrase)
	if b.clauseBefore() {
		subject = join(0, subject, b.put(b.ofThose(), k[0]))
	}
	be := agree(b.verb("be", english.Lemma, k[3]), count)
	p := join(0, subject, be, b.settle(what))
	p.Cat, p.Finite = english.Clause, true
	if !b.clauseBefore() {
		return b.led(b.ofThose(), k[0], p)
	}
	return p
}
