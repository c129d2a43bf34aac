package chinese

import (
	"slices"
	"strings"
)

// A voice is whether a predicate acts or is acted upon.
type voice uint8

const (
	anyVoice       voice = iota
	activeAlone          // a transitive verb without an object, read as active: 缓解, relieve
	unmarked             // the same, read as passive: be relieved
	undone               // what is done to patients, read as what they do: discharge
	unmarkedInside       // unmarked, of a verb that means a drug or food: be discontinued, be swallowed
)

// aloneIf is the voice of what is active alone, or has none that could be wrong.
func aloneIf(active bool) voice {
	if active {
		return activeAlone
	}
	return anyVoice
}

// voiceOf finds the voice of a predicate that no word marks.
func voiceOf(it *item) voice {
	for it.rule != nil {
		switch it.rule.Name {
		case "no-object":
			if slices.Contains(doneToPatients, englishOf(it.kids[0])) {
				return undone
			}
			return aloneIf(objectlessFirst(it.kids) || remedyInside(it.kids))
		case "continue-taking":
			return activeAlone
		case "verb-every-once":
			return aloneIf(transitiveVerb(it.kids[1]))
		case "must-not-be":
			return unmarked
		case "passive-unmarked", "wei-passive":
			if slices.Contains(doneToPatients, englishOf(it)) {
				return anyVoice
			}
			return unmarked
		case "modal-passive":
			if ruleName(it.kids[1]) == "passive-inside" || slices.Contains(takenVerbs, firstOf(englishOf(it.kids[1]))) {
				return unmarkedInside
			}
			if slices.Contains([]string{"能", "能够", "无法", "不能", "可以", "会"}, it.kids[0].head.text) {
				return unmarked
			}
			return anyVoice
		case "modal":
			return anyVoice
		case "verb-comma":
			return aloneIf(voiceOf(it.kids[0]) == activeAlone && (ruleName(it.kids[0]) == "verb-every-once" || ruleName(it.kids[2]) == "object"))
		case "coordination-verb", "coordination-verb-list":
			return aloneIf(voiceOf(it.kids[0]) == activeAlone && voiceOf(it.kids[2]) == activeAlone)
		case "modal-negative", "coordination-verb-comma":
			return anyVoice
		}
		it = it.kids[it.rule.head]
	}
	return anyVoice
}

// doneToPatients are what others do to patients, whatever Chinese says: 患者出院, the patient was discharged.
var doneToPatients = strings.Fields("feed wean extubate discharge hospitalize admit transfer refer treat diagnose intubate vaccinate isolate cure infect rescue resuscitate randomize screen immunize quarantine anesthetize sedate transfuse")

// takenVerbs are what patients do with drugs and food, which is never done to them: 不能吞咽的患者, patients who cannot swallow.
var takenVerbs = strings.Fields("take swallow tolerate ingest eat drink chew")

// wrongVoice is what a predicate costs whose voice does not fit its subject: things are acted upon, people act.
const wrongVoice = 0.6

func voiceCost(v voice, person bool) float64 {
	if v == unmarkedInside && person {
		return 2 * wrongVoice
	}
	if v == undone || v == activeAlone && !person || v == unmarked && person {
		return wrongVoice
	}
	return 0
}
