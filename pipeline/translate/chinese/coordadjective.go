package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// coordinationAdjectiveRules render several adjectives, before a noun or as a predicate.
var coordinationAdjectiveRules = []Rule{
	// 临床前 + 和 + 临床: preclinical and clinical.
	{Name: "coordination-adjective", Gives: "A", Pattern: "A 和|与|及|或|且|、|而|或者|以及 A", Cost: 0.3, Weigh: adjectivePairCost, Build: pairAdjective},
	{Name: "coordination-adjective-three", Gives: "A", Pattern: "A 、 A 和|与|及|以及|或 A", Cost: 0.1, Weigh: nounsFirst, Build: threeAdjectives},
	// 慢性 、 复发性 、 炎症性, before a noun: chronic, recurrent, inflammatory.
	{Name: "adjectives-three", Gives: "A", Pattern: "A 、 A 、 A", Cost: -0.1, When: attributesAll, Build: adjectivesInRow},
	// 短 、 平 、 宽, of a subject: short, flat, and wide.
	{Name: "adjectives-three-predicate", Gives: "AP", Pattern: "A 、|， A 、|， A", Cost: -0.05, When: attributesAll, Build: adjectivesSaid},
	// 常见 + 却 + 常被忽视: common but often neglected.
	{Name: "adjective-but-done", Gives: "AP", Pattern: "AP 却|但|但却|而 PV|VP", Cost: 0.1, When: donePredicate, Build: adjectiveButDone},
	// 随机 、 双盲 、 安慰剂对照: randomized, double-blind, placebo-controlled.
	{Name: "design-list", Gives: "A", Pattern: "A 、|， A", Head: 2, Cost: -0.3, When: bothDesigns, Build: designList},
	// 随机 、 双盲试验: randomized, double-blind trials.
	{Name: "coordination-predicate", Gives: "AP", Pattern: "AP 且|而|并|又|而且|并且|和|或|但 AP", Cost: 0.2, Build: pairAdjective},
	// 良性 + 、 + 可疑 + 或 + 高度可疑: benign, suspicious, or highly suspicious.
	{Name: "predicates-three", Gives: "AP", Pattern: "AP 、 AP 和|或|及|且|以及 AP", Head: 0, Cost: -0.1, When: plainPredicates, Build: threeAdjectives},
}

// adjectivePairCost is high when the first word is a noun as well, which then is the first member: 妊娠和双侧…
func adjectivePairCost(k []*item) float64 {
	if k[0].head.reads("noun") || k[2].rule == nil && diseaseNoun(k[2].head) {
		return 0.4
	}
	if k[1].head.text == "且" && ruleName(k[2]) == "non" {
		return 0.8 // 症状严重且非药物干预无效: what is not a drug is named by itself
	}
	return 0
}

// designs say how a study is made. Each narrows what the ones behind it leave (The Chicago Manual of Style, coordinate adjectives), so no
// "and" stands between them.
var designs = strings.Fields("随机 双盲 单盲 三盲 非盲 开放标签 安慰剂对照 多中心 单中心 前瞻性 回顾性 平行组 观察性 随机对照 横断面 阳性对照")

func bothDesigns(k []*item) bool {
	return slices.Contains(designs, k[0].head.text) && slices.Contains(designs, k[2].head.text)
}

func designList(b *builder, k []node) english.Phrase {
	a := k[0].Phrase
	if a.Words[0].Text == "random" {
		a.Words = slices.Clone(a.Words)
		a.Words[0].Text, a.Words[0].Alternatives = "randomized", nil
	}
	return join(2, a, b.put(",", k[1]), k[2].Phrase)
}

// nounsFirst is high for words that are nouns as well: 病因、诊断与全身影响, etiology, diagnosis, and systemic effects.
func nounsFirst(k []*item) float64 {
	if k[0].rule == nil && k[2].rule == nil && k[0].head.reads("noun") && k[2].head.reads("noun") && !slices.Contains(bodyDomains, k[0].head.domain()) {
		return 0.5
	}
	return 0
}

// bodyDomains are those of parts of the body, which seldom are members themselves where an adjective is: 心、肝和肾功能.
var bodyDomains = []string{"anatomy", "physiology"}

// plainPredicates keeps nouns out of a row of adjectives: those are things.
func plainPredicates(k []*item) bool {
	return !k[0].head.reads("noun") && !k[2].head.reads("noun") && !k[4].head.reads("noun")
}

func threeAdjectives(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(",", k[1]), k[2].Phrase, b.put(", "+conjunction(k[3].head.text), k[3]), k[4].Phrase)
}

// donePredicate reports a passive as the second of two predicates.
func donePredicate(k []*item) bool {
	return k[2].rule != nil && (k[2].rule.Gives == "PV" || strings.HasPrefix(ruleName(k[2]), "bei") || ruleName(k[2]) == "adverb" && strings.HasPrefix(ruleName(k[2].kids[1]), "bei"))
}

func adjectiveButDone(b *builder, k []node) english.Phrase {
	vp := k[2].Phrase
	if headText(vp) == "be" {
		vp = dropBe(vp)
	}
	return as(english.AdjPhrase, join(0, k[0].Phrase, b.put("but", k[1]), vp))
}

// attributesAll reports entries that are adjectives and no nouns, so that no conjunction is lost between them.
func attributesAll(k []*item) bool {
	for _, i := range []int{0, 2, 4} {
		if k[i].rule == nil && k[i].head.reads("noun") {
			return false
		}
	}
	return true
}

func adjectivesInRow(b *builder, k []node) english.Phrase {
	return join(4, k[0].Phrase, b.put("~,", k[1]), k[2].Phrase, b.put("~,", k[3]), k[4].Phrase)
}

func adjectivesSaid(b *builder, k []node) english.Phrase {
	return join(4, k[0].Phrase, b.put("~,", k[1]), k[2].Phrase, b.put("~, and", k[3]), k[4].Phrase)
}
