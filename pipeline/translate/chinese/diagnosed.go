package chinese

import "unmix/pipeline/translate/english"

// diagnosing are the verbs of being found to have a disease. Chinese says them of the patient without 被.
const diagnosing = "确诊|诊断|确诊为|诊断为|新诊断为|新确诊为|初诊为"

// diagnosedRules name people by the disease that they were found to have.
var diagnosedRules = []Rule{
	// 确诊 + 肺癌 + 者: those diagnosed with lung cancer.
	{Name: "diagnosed", Gives: "NP", Pattern: diagnosing + " NP 者", Head: 1, Cost: -0.2, When: notPersonSecond, Build: diagnosed},
	{Name: "diagnosed-people", Gives: "NP", Pattern: diagnosing + " NP 的 N", Head: 3, Cost: -0.2, When: diagnosedPerson, Build: diagnosedPeople},
}

func diagnosedPerson(k []*item) bool { return personLast(k) && !isPerson(k[1]) }

func diagnosed(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("those diagnosed with", k[0], k[2]), b.bareSettle(k[1].Phrase)))
}

func diagnosedPeople(b *builder, k []node) english.Phrase {
	return join(0, b.people(k[3]), b.put("diagnosed with", k[0], k[2]), b.bareSettle(k[1].Phrase))
}
