package french

// chooseUnder is "on" before what a patient takes: "sous traitement anticoagulant" is "on anticoagulant treatment".
func chooseUnder(_ *sentence, _, next, _ *chunk) (string, bool) {
	if !next.is(tNoun) {
		return "", false
	}
	return "on", taken(next)
}

// takenNouns take on for sous. Source: usage of English prescriptions.
var takenNouns = wordSet(`treatment therapy medication monotherapy chemotherapy dialysis hemodialysis corticosteroid steroid antibiotic anticoagulant antidepressant insulin oxygen immunosuppressant
	diuretic antiretroviral statin opioid`)
