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

// judgments are deeds of the mind, which are made one at a time.
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

// trying are verbs behind which what somebody sets out to do is an infinitive.
var trying = strings.Fields("try attempt intend wish hope strive seek")

// triedDeed reports a deed as the object of such a verb, or of a state that takes an infinitive, which rather is the verb: 试图 + 戒烟, attempt to quit
// smoking; 难以 + 完全切除, be difficult to resect completely.
func triedDeed(verb string, object *item) bool {
	first, rest, _ := strings.Cut(verb, " ")
	if first == "be" && strings.HasSuffix(rest, " to") {
		return object.size <= 2 && object.head.reads("verb") && slices.Contains(infinitiveStates, strings.TrimSuffix(rest, " to"))
	}
	return object.size == 1 && object.head.reads("verb") && slices.Contains(trying, first) && (rest == "" || rest == "to")
}

// infinitiveStates are adjectives that an infinitive follows (Quirk et al. 1985, 16.75).
var infinitiveStates = strings.Fields("difficult easy hard unable able willing unwilling reluctant ready likely unlikely eager afraid")
