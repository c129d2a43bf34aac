package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// coordinationVerbRules render predicates of one subject: 并, 而, 但, 而不是, or nothing but a comma.
var coordinationVerbRules = []Rule{
	{Name: "coordination-verb-even-comma", Gives: "VP", Pattern: "VP ， 甚至|乃至 VP", Cost: 0.2, Build: pairVerbEven},
	// 减少炎症 + 并 + 促进修复: reduce inflammation and promote repair.
	{Name: "coordination-verb", Gives: "VP", Pattern: "VP 并|并且|和|及|且|以及|或|而且|或者|而|与 VP", Cost: 0.3, Weigh: includingCost, Build: pairVerb},
	{Name: "coordination-verb-comma", Gives: "VP", Pattern: "VP ， 并|并且|且|以及|而且|或 VP", Cost: 0.3, Build: pairVerbComma},
	{Name: "coordination-verb-list", Gives: "VP", Pattern: "VP 、 VP", Cost: 0.9, Weigh: includingCost, Build: pairVerbList},
	// 勤洗手 + 、 + 常通风 + 、 + 少聚集: wash hands frequently, ventilate often, and avoid gatherings.
	{Name: "coordination-verb-three", Gives: "VP", Pattern: "VP 、 VP 、 VP", Cost: 0.9, Build: threeVerbs},
	// 抑制炎症 + ， + 调节免疫: suppress inflammation, modulate immunity.
	{Name: "verb-comma", Gives: "VP", Pattern: "VP ， VP", Cost: 0.7, Weigh: dutyBehindCost, Build: pairVerbList},
	// 创伤小 + ， + 恢复快 + ， + 并发症少: has minor trauma, a fast recovery, and few complications.
	{Name: "verb-comma-three", Gives: "VP", Pattern: "VP ， VP ， VP", Cost: 0.9, Build: threeVerbs},
	// 戒烟 + ， + 限酒 + ， + 适量运动 + ， + 保持心情愉快: quit smoking, limit alcohol, exercise moderately, and keep in good spirits.
	{Name: "verb-comma-four", Gives: "VP", Pattern: "VP ， VP ， VP ， VP", Cost: 1, Build: fourVerbs},
	// 持续数分钟 + ， + 然后 + 自行缓解: last several minutes and then resolve spontaneously.
	{Name: "verb-then", Gives: "VP", Pattern: "VP ， 然后|随后|继而|之后|随即|再 VP", Cost: 0, When: doesFirst, Build: verbThen},
	// 可在24小时内开始 + ， + 只要患者能够耐受: can begin within 24 hours, as long as patients can tolerate it.
	{Name: "verb-if", Gives: "VP", Pattern: "VP ， CL", Cost: 0.3, When: conditionLast, Build: verbIf},
	// 提高舒适度 + ， + 而不是 + 降低体温: improve comfort rather than lower the temperature.
	{Name: "verb-rather", Gives: "VP", Pattern: "VP ， 而不是|而非|而不|而并非 VP", Cost: -0.9, Build: verbRather},
	{Name: "verb-rather-short", Gives: "VP", Pattern: "VP 而不是|而非|而并非 VP", Cost: -0.6, Build: verbRather},
	// 缓解症状 + ， + 但 + 不能降低死亡率: relieve symptoms but cannot reduce mortality.
	{Name: "coordination-but", Gives: "VP", Pattern: "VP ， 但|但是|却|而 VP", Cost: 0.3, Build: butVerb},
	{Name: "coordination-but-short", Gives: "VP", Pattern: "VP 但|但是|却 VP", Cost: 0.3, Build: butVerb},
	// 咳嗽 + 、 + 打喷嚏 + 或 + 用力: cough, sneeze, or strain.
	{Name: "verbs-three", Gives: "VP", Pattern: "VP 、 VP 和|或|及|以及|或者 VP", Head: 0, Cost: 0.1, Weigh: includingCost, Build: verbsThree},
}

func pairVerbEven(b *builder, k []node) english.Phrase {
	return joinVerbs(k[0].Phrase, b.put("or even", k[1:len(k)-1]...), k[len(k)-1].Phrase)
}

func threeVerbs(b *builder, k []node) english.Phrase {
	first, second, third := k[0].Phrase, k[2].Phrase, k[4].Phrase
	if bothHave(second, third) && !bothHave(first, second) {
		return joinVerbs(first, b.put("and", k[1]), joinVerbs(second, b.put("and", k[3]), third))
	}
	return joinVerbs(joinVerbs(first, b.put(",", k[1]), second), b.put(", and", k[3]), third)
}

func fourVerbs(b *builder, k []node) english.Phrase {
	return joinVerbs(joinVerbs(joinVerbs(k[0].Phrase, b.put(",", k[1]), k[2].Phrase), b.put(",", k[3]), k[4].Phrase), b.put(", and", k[5]), k[6].Phrase)
}

// sharedPassive is a second verb without an object behind a passive, whose "be" it shares: 被漏诊或误诊, missed or misdiagnosed.
func sharedPassive(first, second node) english.Phrase {
	if headText(first.Phrase) == "be" && participleAfter(first.Phrase) && ruleName(second.item) == "no-object" && objectlessFirst(second.item.kids) {
		p := inflect(second.Phrase, english.PastParticiple)
		p.Finite = true
		return p
	}
	return second.Phrase
}

func pairVerb(b *builder, k []node) english.Phrase {
	k[2].Phrase = sharedPassive(k[0], k[2])
	return joinVerbs(k[0].Phrase, b.put(conjunction(k[1].head.text), k[1]), k[2].Phrase)
}

func pairVerbComma(b *builder, k []node) english.Phrase {
	return joinVerbs(k[0].Phrase, b.put(conjunction(k[2].head.text), k[1], k[2]), k[3].Phrase)
}

func pairVerbList(b *builder, k []node) english.Phrase {
	if first := firstPart(k[2].item).head.text; k[0].rule.Name == "object" && (first == "防止" || first == "预防") && !k[2].Finite {
		return join(0, k[0].Phrase, b.put("to", k[1]), verbForm(k[2].Phrase, english.Lemma)) // change dressings to prevent infection
	}
	if k[0].rule.Name == "verb-comma" || k[0].rule.Name == "coordination-verb-list" {
		return joinVerbs(k[0].Phrase, b.put(",", k[1]), k[2].Phrase)
	}
	return joinVerbs(k[0].Phrase, b.put("and", k[1]), sharedPassive(k[0], k[2]))
}

// doesFirst keeps out what a part of the subject is like: 症状 + 轻微.
func doesFirst(k []*item) bool {
	return ruleName(k[0]) != "have-quality" && ruleName(k[0]) != "have-state"
}

func verbsThree(b *builder, k []node) english.Phrase {
	return joinVerbs(joinVerbs(k[0].Phrase, b.put(",", k[1]), k[2].Phrase), b.put(", "+conjunction(k[3].head.text), k[3]), k[4].Phrase)
}

// dutyBehindCost is high for a duty that names what it is done to, behind what is said of a thing: 面部皮肤薄，不宜使用强效激素.
func dutyBehindCost(k []*item) float64 {
	if mixedVoice(k[0], k[2]) {
		return 0.6
	}
	if ruleName(k[0]) == "predicate-of" && isPerson(k[0].kids[0]) && finiteOnly(k[2]) {
		return 0.8 // 患者呼吸困难，不能平卧: it is the patient who cannot
	}
	_, done, ok := dutyOf(k[2])
	switching := ok && beginsIn(englishOf(done), "switch to", "change to")
	if !ok || !dutyOfAgent(k[2]) && !switching || strings.HasPrefix(ruleName(k[0]), "modal") || slices.Contains(dutySentences, ruleName(k[0])) ||
		strings.HasPrefix(ruleName(k[0]), "adverbial-modal") {
		return 0
	}
	if _, object, _, acted := actedOn(done); acted && !timeUnit(object) {
		return 0.6
	}
	return 0
}

// mixedVoice reports what is to be done to a thing, and an order without an object behind it, which is about the same thing: 须整粒吞服，切勿打开.
func mixedVoice(first, second *item) bool {
	if ruleName(first) == "clause" {
		first = first.kids[1]
	}
	return ruleName(first) == "modal-passive" && ruleName(second) == "imperative-not" && voiceOf(second) == activeAlone
}

func verbThen(b *builder, k []node) english.Phrase {
	return joinVerbs(k[0].Phrase, b.put("and then", k[1], k[2]), k[3].Phrase)
}

// trailing are conjunctions whose clause stands last.
var trailing = []string{"只要", "除非", "如果", "若", "直至", "直到", "因为", "由于", "以便", "前提是", "但前提是", "尤其是"}

// conditionLast reports a predicate with a condition behind it, that is no condition itself.
func conditionLast(k []*item) bool {
	return slices.Contains(trailing, firstPart(k[2]).head.text)
}

func verbIf(b *builder, k []node) english.Phrase {
	switch firstPart(k[2].item).head.text {
	case "只要", "如果", "若", "除非", "直至", "直到":
		return join(0, k[0].Phrase, k[2].Phrase)
	}
	return join(0, k[0].Phrase, b.put(",", k[1]), k[2].Phrase)
}

func verbRather(b *builder, k []node) english.Phrase {
	n := len(k)
	return joinVerbs(k[0].Phrase, b.put("rather than", k[1:n-1]...), k[n-1].Phrase)
}

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
	return k[2].rule != nil &&
		(k[2].rule.Gives == "PV" || strings.HasPrefix(ruleName(k[2]), "bei") || ruleName(k[2]) == "adverb" && strings.HasPrefix(ruleName(k[2].kids[1]), "bei"))
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
