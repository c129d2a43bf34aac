package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// leadDeRules render what describes a noun that stands in the English behind the fragment, or before it.
var leadDeRules = []Rule{
	// 完全可以预防 + 的, cut off before its noun or behind 是: entirely preventable.
	{Name: "lead-adjective-de", Gives: "TOP", Pattern: "AP 的", Cost: 0.2, Build: adjectiveAlone},
	// 在临床试验中 + 代表性不足 + 的: underrepresented in clinical trials.
	{Name: "lead-adjective-place", Gives: "TOP", Pattern: "PP AP 的", Head: 1, Cost: 0.1, Build: adjectivePlace},
	// 家长 + 关心 + 的, behind its English noun: that parents care about.
	{Name: "lead-relative", Gives: "TOP", Pattern: "NP VG 的", Cost: 0.2, When: personTransitive, Build: relativeAlone},
	{Name: "lead-relative-adverb", Gives: "TOP", Pattern: "NP ADV VG 的", Cost: 0.2, When: personTransitive, Build: relativeAdverbAlone},
	// 有 + 出血风险 + 的, behind its English noun: with a risk of bleeding.
	{Name: "lead-having", Gives: "TOP", Pattern: havingWords + " NP 的", Head: 1, Cost: 0, Build: leadHaving},
	// 不能耐受他汀 + 的, behind people: who cannot tolerate statins.
	{Name: "lead-who", Gives: "TOP", Pattern: "VP 的", Cost: 0.4, When: finiteFirst, Build: leadWho},
	// 心力衰竭患者 + 的, cut off before its noun: of patients with heart failure.
	{Name: "lead-final-de", Gives: "TOP", Pattern: "NP 的", Cost: 0.3, Build: finalDe},
	// 经肾脏排泄 + 的, behind its noun: excreted through the kidneys; 由药物引起 + 的: caused by drugs.
	{Name: "lead-done-de", Gives: "TOP", Pattern: "PV|VP 的", Cost: 0.3, When: doneFirst, Build: passiveAlone},
}

func finalDe(b *builder, k []node) english.Phrase {
	b.doubts += 0.1
	return as(english.PrepPhrase, join(0, b.put("of", k[1]), b.settle(k[0].Phrase)))
}

func leadHaving(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(hadOf(k[0], k[1].Phrase), k[0], k[2]), b.bareSettle(k[1].Phrase)))
}

func finiteFirst(k []*item) bool { return finiteOnly(k[0]) }

func leadWho(b *builder, k []node) english.Phrase {
	word := "that"
	if b.peopleBefore() {
		word = "who"
	}
	return as(english.Clause, join(1, b.put(word, k[1]), agree(k[0].Phrase, english.Many)))
}

func adjectiveAlone(b *builder, k []node) english.Phrase { return as(english.AdjPhrase, k[0].Phrase) }

func adjectivePlace(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, k[1].Phrase, k[0].Phrase))
}

// personTransitive reports people and what they do to the noun that the English has before the fragment.
func personTransitive(k []*item) bool {
	v := englishOf(k[len(k)-2])
	return isPerson(k[0]) && (transitiveVerb(k[len(k)-2]) || endsInPreposition(v))
}

func relativeAlone(b *builder, k []node) english.Phrase {
	p := b.clause(b.people(k[0]), k[1].Phrase)
	return as(english.Clause, join(1, b.put("that", k[2]), p))
}

func relativeAdverbAlone(b *builder, k []node) english.Phrase {
	p := b.clause(b.people(k[0]), b.placeAdverb(as(english.AdvPhrase, k[1].Phrase), k[2].Phrase))
	return as(english.Clause, join(1, b.put("that", k[3]), p))
}

// doneFirst reports a passive.
func doneFirst(k []*item) bool {
	return k[0].rule != nil && (k[0].rule.Gives == "PV" || strings.HasPrefix(ruleName(k[0]), "caused"))
}

// passiveAlone leaves the form of be to the English before it.
func passiveAlone(_ *builder, k []node) english.Phrase {
	p := k[0].Phrase
	if headText(p) == "be" {
		p = dropBe(p)
	}
	return as(english.AdjPhrase, p)
}
