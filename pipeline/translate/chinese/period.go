package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// A stretch of life or of an illness, 妊娠期 or 急性期, stands before the verb without a preposition (Li and Thompson 1981, ch. 8.2): it
// says when, not who.

// periodRules render periods that say when something is to be done.
var periodRules = []Rule{
	// 妊娠期 + 应避免使用四环素: during pregnancy.
	{Name: "period", Gives: "PP", Pattern: "NP", Cost: 0.15, When: stretchFirst, Build: duringPeriod},
}

// stretches are the English words for stretches of life and illness.
var stretches = strings.Fields("phase stage period pregnancy lactation convalescence puberty adolescence remission infancy childhood menopause puerperium season trimester")

// ownSpans are stretches of which one says how long they are rather than what is done in them.
var ownSpans = []string{"潜伏期", "生存期", "窗口期", "周期", "分期", "半衰期", "有效期", "保质期", "随访期"}

// stretch reports a noun that names a stretch of time by itself.
func stretch(it *item) bool {
	if it.head == nil || it.head.entry == nil || !strings.HasSuffix(it.head.text, "期") && !strings.HasSuffix(it.head.text, "季节") || ruleName(it) == "coordination" {
		return false
	}
	return !slices.Contains(ownSpans, it.head.text) && slices.Contains(stretches, lastWord(englishOf(it)))
}

func stretchFirst(k []*item) bool { return stretch(k[0]) }

func duringPeriod(b *builder, k []node) english.Phrase {
	p := k[0].Phrase
	if !p.Determined && p.Count != english.Many {
		p.Count = english.Mass // during pregnancy, of anybody
	}
	if last := lastWord(headText(p)); last == "puerperium" && p.Count == english.Mass && !p.Determined {
		p = b.withArticle("the", p)
	}
	n := b.settle(p)
	word := b.put("during")
	word.Words[0].Source = n.Words[0].Source
	return as(english.PrepPhrase, join(0, word, n))
}

// lastingVerbs say how long a stretch is.
var lastingVerbs = strings.Fields("last reach exceed vary be shorten prolong extend continue occur take")

// periodCost is high for a period before what somebody must or can do.
func periodCost(k []*item) float64 {
	if ofCourse(k[0]) {
		return 0.8 // 放疗后期可出现黏膜炎: mucositis can occur then
	}
	if !stretch(k[0]) || !finiteOnly(k[1]) {
		return 0
	}
	if first, _, _ := strings.Cut(englishOf(k[1]), " "); slices.Contains(lastingVerbs, first) {
		return 0
	}
	return 0.8
}
