package chinese

import "unmix/pipeline/translate/english"

// sayingRules render the set phrases of leaflets and posters, by themselves or before what they are the reason for.
var sayingRules = []Rule{
	// 安全第一 + ， + 预防为主: safety first, prevention first.
	{Name: "saying-saying", Gives: "TOP", Pattern: "PH ， PH", Cost: -0.6, Build: sayings},
	// 病从口入 + ， + 应勤洗手: disease enters through the mouth; patients should wash their hands.
	{Name: "saying-clause", Gives: "TOP", Pattern: "PH ， S", Head: 2, Cost: -0.2, When: wholeSaying, Build: sayingClause},
	{Name: "saying-advice", Gives: "TOP", Pattern: "PH ， VP", Head: 2, Cost: -0.2, When: sayingTold, Build: sayingAdvice},
}

func sayings(b *builder, k []node) english.Phrase {
	p := join(0, k[0].Phrase, b.put(",", k[1]), k[2].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// wholeSaying reports a set phrase that is no opener of its sentence: 研究表明, studies have shown that.
func wholeSaying(k []*item) bool {
	return k[0].rule == nil && k[0].head.domain() == "public-health"
}

func sayingTold(k []*item) bool { return wholeSaying(k) && toldToPatients(k[2]) }

func sayingClause(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put("~;", k[1]), k[2].Phrase)
}

func sayingAdvice(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put("~;", k[1]), b.patientsAre(k[2].Phrase))
}
