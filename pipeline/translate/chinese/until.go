package chinese

import "unmix/pipeline/translate/english"

// untilRules say until when something goes on: 直至疾病进展.
var untilRules = []Rule{
	// 直至 + 症状缓解: until symptoms resolve.
	{Name: "until-clause", Gives: "CL", Pattern: "直至|直到 S", Head: 1, Cost: -0.3, Build: untilClause},
	// 直至 + 疾病进展 + 或 + 出现 + 毒性: until disease progression or toxicity.
	{Name: "until-or", Gives: "PP", Pattern: "直至|直到 NP 或|或者 出现|发生 NP", Head: 1, Cost: -0.3, Build: untilOr},
	// 直至 + 发生 + 出血: until bleeding occurs.
	{Name: "until-occurs", Gives: "CL", Pattern: "直至|直到 出现|发生 NP", Head: 2, Cost: -0.4, Build: untilOccurs},
	// 在 + 出血 + 未 + 控制 + 前: until bleeding is controlled. What is not yet done before is done then (Lü 1999, 以前).
	{Name: "until-not-yet", Gives: "CL", Pattern: "在|于 NP 未|尚未|没有|未得到 V 前|之前|以前", Head: 3, Cost: -0.5, When: transitiveThird, Build: untilNotYet},
	// 伤口 + 未 + 愈合 + 前: until the wound heals.
	{Name: "until-not-yet-bare", Gives: "CL", Pattern: "NP 未|尚未|仍未|没有 VP|PV 前|之前|以前", Head: 2, Cost: -0.6, Weigh: untilVoiceCost, Build: untilNotYetBare},
	// 直至 + 稳定: until stable.
	{Name: "until-state", Gives: "PP", Pattern: "直至|直到 A", Head: 1, Cost: 0.1, Build: untilState},
	// 直到 + 晚期 + 才被 + 发现: not be detected until a late stage.
	{Name: "not-until", Gives: "PV", Pattern: "直到|直至 NP 才|才被|才得到|才获|方 VG", Head: 3, Cost: -0.6, When: transitiveLast, Build: notUntil},
	// 每周一次 + 直至 + 稳定: once a week until stable.
	{Name: "frequency-until", Gives: "FREQ", Pattern: "FREQ|QTY PP|CL", Head: 0, Cost: -0.1, When: untilLast, Build: doseFrequency},
	{Name: "frequency-comma-until", Gives: "FREQ", Pattern: "FREQ|QTY ， PP|CL", Head: 0, Cost: -0.1, When: oftenUntil, Build: doseFrequency},
}

func notUntil(b *builder, k []node) english.Phrase {
	vp := inflect(k[3].Phrase, english.PastParticiple)
	return join(1, b.put("not"), vp, b.put("until", k[0]), b.settle(k[1].Phrase))
}

func untilClause(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("until", k[0]), k[1].Phrase))
}

func untilOr(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("until", k[0]), b.event(k[1].Phrase), b.put("or", k[2], k[3]), b.settle(k[4].Phrase)))
}

func untilOccurs(b *builder, k []node) english.Phrase {
	occurs := b.clause(b.bareSettle(k[2].Phrase), b.verb("occur", english.Lemma, k[1]))
	return as(english.Clause, join(1, b.put("until", k[0]), occurs))
}

func untilState(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("until", k[0]), as(english.AdjPhrase, k[1].Phrase)))
}

// oftenUntil keeps a single time out, which belongs to the verb before it: 每3个月评估一次，直至….
func oftenUntil(k []*item) bool { return untilLast(k) && k[0].head.text != "一次" }

// untilLast reports a phrase or clause with until at the end.
func untilLast(k []*item) bool {
	it := k[len(k)-1]
	for it.rule != nil {
		it = it.kids[0]
	}
	return it.head.text == "直至" || it.head.text == "直到"
}

func transitiveThird(k []*item) bool { return objectlessFirst(k[3:]) }

func untilNotYet(b *builder, k []node) english.Phrase {
	done := b.clause(b.bareSettle(k[1].Phrase), b.passive(k[3].Phrase))
	return as(english.Clause, join(1, b.put("until", k[0], k[2], k[4]), done))
}

// untilVoiceCost is high for a transitive verb of a thing that is not in the passive.
func untilVoiceCost(k []*item) float64 { return voiceCost(voiceOf(k[2]), isPerson(k[0])) }

func untilNotYetBare(b *builder, k []node) english.Phrase {
	done := b.clause(b.bareSettle(k[0].Phrase), k[2].Phrase)
	return as(english.Clause, join(1, b.put("until", k[1], k[3]), done))
}
