package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// Verbs of several English words with an object: whether their preposition or manner stands before or behind it.

// partedVerb: use drugs in combination. The manner stands behind the object.
func partedVerb(o *objectOf) (english.Phrase, bool) {
	verb, rest, ok := splitVerb(o.v)
	if !ok {
		return o.v, false
	}
	return join(0, verb, o.settled(), rest), true
}

// splitVerb parts a verb from what its entry says of the manner, which stands behind the object: use drugs in combination, take them on an
// empty stomach.
func splitVerb(p english.Phrase) (verb, rest english.Phrase, ok bool) {
	w := headWord(p)
	first, after, ok := strings.Cut(w.Text, " ")
	if !ok || len(p.Words) != p.Head+1 || !standsApart(after) || endsInPreposition(w.Text) || strings.HasPrefix(first, "be") {
		return p, rest, false
	}
	verb = p
	w.Text, w.Alternatives = first, nil
	verb.Words = slices.Clone(p.Words)
	verb.Words[p.Head] = w
	tail := w
	tail.Text, tail.POS, tail.Source, tail.Form = after, "adv", "", english.Lemma
	rest = english.Phrase{Cat: english.AdvPhrase, Words: []english.Word{tail}}
	return verb, rest, true
}

// parting are the prepositions of such manners.
var parting = strings.Fields("without in on by under into with at before after during as for from")

// standsApart reports a manner or a goal that lets the object stand before it: in combination, to hospital, early.
func standsApart(after string) bool {
	prep, _, more := strings.Cut(after, " ")
	return after == "early" || more && !strings.Contains(after, " the ") && (slices.Contains(parting, prep) || partsTo(after))
}

// partsTo reports a goal behind the verb (take to hospital), which is no infinitive (fail to heal).
func partsTo(after string) bool {
	goal, ok := strings.CutPrefix(after, "to ")
	return ok && (lang.CommonPOS(goal).Only(lang.Noun) || goal == "one side" || goal == "the side")
}

// plainTo takes an admitted verb without "to" where the first has one that no object follows.
func plainTo(o *objectOf) (english.Phrase, bool) {
	w := headWord(o.v)
	if !strings.HasSuffix(w.Text, " to") || endsWell(w.Text) {
		return o.v, false
	}
	o.v.Words = slices.Clone(o.v.Words)
	for _, a := range admitted(w) {
		if !strings.HasSuffix(a, " to") {
			o.say(a)
			break
		}
	}
	return o.v, false
}

// prepositionAsked: respond to the drug. The entry has the verb alone.
func prepositionAsked(o *objectOf) (english.Phrase, bool) {
	if to, ok := withPreposition[headText(o.v)]; ok {
		o.say(to)
	}
	return o.v, false
}

// withPreposition are verbs whose object takes a preposition.
var withPreposition = map[string]string{"wait": "wait for", "respond": "respond to", "react": "react to", "adhere": "adhere to", "participate": "participate in", "suffer": "suffer from", "depend": "depend on", "rely": "rely on", "contribute": "contribute to", "object": "object to", "consent": "consent to", "give birth": "give birth to", "learn to": "learn"}

// infinitiveFirst are the first words of verbs whose "to" begins an infinitive.
var infinitiveFirst = strings.Fields("need want have be tend aim help able try hope")

// endsWell reports verbs with "to" that take a noun: lead to, respond to.
func endsWell(verb string) bool {
	first, _, _ := strings.Cut(verb, " ")
	return !slices.Contains(infinitiveFirst, first)
}
