package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// doneTo are verbs with a preposition that Chinese says of the thing itself, and English of what is done with it: 归因于, be attributed to.
var doneTo = strings.Fields("attribute blame divide classify categorize subdivide ascribe transmit use")

// beingDone: 归因于 + 早期治疗, of what stands before it: is attributed to early treatment.
func beingDone(o *objectOf) (english.Phrase, bool) {
	verb, prep, ok := strings.Cut(headText(o.v), " ")
	if !ok || !slices.Contains(doneTo, verb) || !lastIsPreposition(prep) || len(o.v.Words) != 1 {
		return o.v, false
	}
	return join(0, o.b.bePassive(o.verb, o.v), o.settled()), true
}

// lastIsPreposition reports the preposition of such a verb.
func lastIsPreposition(word string) bool {
	return slices.Contains([]string{"to", "into", "on", "as"}, word)
}

// Deeds of the mind are made one at a time.
var judgments = strings.Fields("decision choice judgment commitment contribution compromise")

// makeOne: 作出 + 决定: make a decision.
func makeOne(o *objectOf) (english.Phrase, bool) {
	n := o.obj.Phrase
	if headText(o.v) != "make" || n.Determined || n.Count != english.AnyCount || !slices.Contains(judgments, headText(n)) {
		return o.v, false
	}
	n.Count = english.Singular
	return join(0, o.v, o.b.inferred("a", n)), true
}

// undergoIt: 实施了剖宫产, of the patient: underwent a cesarean section.
func undergoIt(o *objectOf) (english.Phrase, bool) {
	if slices.Contains([]string{"实施", "施行", "行"}, o.verb.head.text) && o.b.peopleBefore() && endsIn(o.obj.head.text, "术", "剖宫产", "治疗", "移植", "切除") {
		o.say("undergo")
	}
	return o.v, false
}

// effects are what treatment comes to.
var effects = strings.Fields("effect efficacy outcome response remission success relief survival")

// achieveIt: 获得 + 良好的效果: achieve good results. Results are not obtained as drugs are.
func achieveIt(o *objectOf) (english.Phrase, bool) {
	if slices.Contains([]string{"obtain", "get", "gain"}, headText(o.v)) && slices.Contains(effects, lastWord(headText(o.obj.Phrase))) {
		o.say("achieve")
	}
	return o.v, false
}
