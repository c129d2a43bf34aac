package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// What is done to a part of a patient's body Chinese says of the patient, 患者应切除胆囊; English has the patient have it done (Quirk et al. 1985,
// 16.52).
var haveRemovedRules = []Rule{
	// 患者 + 应 + 切除 + 胆囊: patients should have the gallbladder removed.
	{Name: "have-removed", Gives: "S", Pattern: "NP 应|应该|需|需要|可|必须|宜 切除|摘除|取出|植入|置入|更换|拔除 NP", Head: 3, Cost: -0.4, When: ofPatients, Build: haveRemoved},
	{Name: "have-removed-then", Gives: "S", Pattern: "NP 应|应该|需|需要|可|必须|宜 PP|ADV 切除|摘除|取出|植入|置入|更换|拔除 NP", Head: 4, Cost: -0.4, When: ofPatients, Build: haveRemovedThen},
}

func ofPatients(k []*item) bool {
	return isPerson(k[0]) && !slices.Contains(clinicians, k[0].head.text) && !isPerson(k[len(k)-1])
}

// removals give the participles.
var removals = map[string]string{"切除": "removed", "摘除": "removed", "取出": "removed", "拔除": "removed", "植入": "implanted", "置入": "placed", "更换": "replaced"}

func haveRemoved(b *builder, k []node) english.Phrase {
	thing := k[3].Phrase
	if e := headWord(thing).Entry; e != nil && e.Domain == "anatomy" || removals[k[2].head.text] == "removed" {
		if thing.Count == english.AnyCount {
			thing.Count = english.Singular
		}
		if !thing.Determined {
			thing = b.inferred("the", thing)
		}
	} else {
		thing = b.one(thing)
	}
	vp := join(0, b.verb("have", english.Lemma), thing, b.put(removals[k[2].head.text], k[2]))
	return b.clause(b.people(k[0]), b.withAuxiliary(k[1], vp))
}

func haveRemovedThen(b *builder, k []node) english.Phrase {
	return join(0, haveRemoved(b, []node{k[0], k[1], k[3], k[4]}), k[2].Phrase)
}
