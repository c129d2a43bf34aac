package chinese

import "unmix/pipeline/translate/english"

// untilRules say until when something goes on: 直至疾病进展.
var untilRules = []Rule{
	// 直至 + 症状缓解: until symptoms resolve.
	{Name: "until-clause", Gives: "CL", Pattern: "直至|直到 S", Head: 1, Cost: -0.3, Build: untilClause},
	// 直至 + 发生 + 出血: until bleeding occurs.
	{Name: "until-occurs", Gives: "CL", Pattern: "直至|直到 出现|发生 NP", Head: 2, Cost: -0.4, Build: untilOccurs},
	// 伤口 + 未 + 愈合 + 前: until the wound heals.
	{Name: "until-not-yet-bare", Gives: "CL", Pattern: "NP 未|尚未|仍未|没有 VP|PV 前|之前|以前", Head: 2, Cost: -0.6, Weigh: untilVoiceCost, Build: untilNotYetBare},
	// 直到 + 晚期 + 才被 + 发现: not be detected until a late stage.
	{Name: "not-until", Gives: "PV", Pattern: "直到|直至 NP 才|才被|才得到|才获|方 VG", Head: 3, Cost: -0.6, When: transitiveLast, Build: notUntil},
}

func notUntil(b *builder, k []node) english.Phrase {
	vp := inflect(k[3].Phrase, english.PastParticiple)
	return join(1, b.put("not"), vp, b.put("until", k[0]), b.settle(k[1].Phrase))
}

func untilClause(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("until", k[0]), k[1].Phrase))
}

func untilOccurs(b *builder, k []node) english.Phrase {
	occurs := b.clause(b.bareSettle(k[2].Phrase), b.verb("occur", english.Lemma, k[1]))
	return as(english.Clause, join(1, b.put("until", k[0]), occurs))
}

// untilVoiceCost is high for a transitive verb of a thing that is not in the passive.
func untilVoiceCost(k []*item) float64 { return voiceCost(voiceOf(k[2]), isPerson(k[0])) }

func untilNotYetBare(b *builder, k []node) english.Phrase {
	done := b.clause(b.bareSettle(k[0].Phrase), k[2].Phrase)
	return as(english.Clause, join(1, b.put("until", k[1], k[3]), done))
}
