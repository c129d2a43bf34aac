package chinese

import "slices"

// rules is the grammar: every rule of every phenomenon, in order. Of two equally cheap readings the one whose rule stands
// first wins.
func rules() []Rule {
	return slices.Concat(
		nounRules,
		affixRules,
		saltRules,
		deRules,
		relativeRules,
		peopleRules,
		verbNounRules,
		coordinationRules,
		dengRules,
		numberRules,
		measureRules,
		rateRules,
		ageRules,
		gestationRules,
		dimensionRules,
		frequencyRules,
		doseRules,
		dateRules,
		verbRules,
		aspectRules,
		passiveRules,
		lightRules,
		modalRules,
		dutyRules,
		negationRules,
		copulaRules,
		adjectiveRules,
		comparisonRules,
		existenceRules,
		localizerRules,
		prepositionRules,
		topicRules,
		withRules,
		baRules,
		beiRules,
		causeRules,
		purposeRules,
		weiRules,
		suisheRules,
		clauseRules,
		conditionRules,
		concessionRules,
		leadRules,
		gapRules,
	)
}
