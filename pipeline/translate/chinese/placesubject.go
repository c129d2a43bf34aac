package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// Whether the English behind a fragment has a verb that the fragment is the subject of.

// What follows a subject: verbs that are nothing else, those of several subjects, and adverbs before them.
var (
	plainFinite = strings.Fields("is are was were has have had")
	ofSeveral   = strings.Fields("are were have may can should")
	midAdverbs  = strings.Fields("often usually also sometimes rarely always frequently commonly still")
)

// presentVerb reports a word that can be a verb in the present: blunts, favors.
func presentVerb(word string) bool {
	return analyzed(word, lang.Verb, lang.FormThird)
}

// actsAhead reports an auxiliary, or a verb in the present that nothing else can be or that its object follows: [Too short an interval] blunts the
// response.
func actsAhead(right []string) bool {
	if len(right) > 1 && lang.CommonPOS(right[0]).Only(lang.Verb) && analyzed(right[0], lang.Verb, lang.FormPast) && right[1] == "the" {
		return true // [preoperative chemotherapy] raised the rate
	}
	if !presentVerb(right[0]) {
		return lang.CommonPOS(right[0]).Has(lang.Modal)
	}
	return lang.CommonPOS(right[0]).Only(lang.Verb) || len(right) > 1 && (lang.CommonPOS(right[1]).Has(lang.Determiner) || right[1] == "to")
}

// onlyVerbAhead reports a word that may be a verb in the present, in a sentence that has no other verb: [Poor ventilation] favors spread.
func onlyVerbAhead(right []string) bool {
	if len(right) < 3 || !presentVerb(right[0]) {
		return false
	}
	for _, word := range right[1:] {
		if word == "." || word == ";" {
			break
		}
		if finiteVerb(word) {
			return false
		}
	}
	return true
}

// meaningVerbs are verbs of what a finding means, which nothing but a noun stands before.
var meaningVerbs = strings.Fields("confirms suggests indicates supports requires excludes confirm suggest indicate require exclude suggested indicated confirmed")

// subjectAsked reports the verb of the sentence right behind the fragment, which begins it: "[Poor adherence] is common".
func (w *work) subjectAsked() bool {
	right := w.r.Setting.Right
	if len(right) > 1 && slices.Contains(midAdverbs, right[0]) {
		right = right[1:]
	}
	if len(right) == 0 {
		return false
	}
	if len(right) > 2 && (right[0] == "and" || right[0] == "or") && strings.ContainsFunc(right[1], lang.IsHan) && slices.Contains(ofSeveral, right[2]) {
		return true // [poor pain control] and 害怕 were the main barriers
	}
	if len(right) > 2 && slices.Contains(midAdverbs, w.r.Setting.Right[0]) && baseOnly(right[0]) {
		return true // [patients in intensive care] often lose weight
	}
	return slices.Contains(plainFinite, right[0]) || slices.Contains(meaningVerbs, right[0]) || actsAhead(right) ||
		w.sentenceBefore() == "" && onlyVerbAhead(right)
}

// finiteAhead reports a verb with a subject right behind the fragment.
func (w *work) finiteAhead() bool {
	right := w.r.Setting.Right
	return len(right) > 0 && (slices.Contains(finiteWords, right[0]) || lang.CommonPOS(right[0]).Has(lang.Modal))
}

// pastAhead reports a verb in the past right behind the fragment.
func (w *work) pastAhead() bool {
	right := w.r.Setting.Right
	return len(right) > 0 && lang.CommonPOS(right[0]).Only(lang.Verb) && analyzed(right[0], lang.Verb, lang.FormPast)
}

// verbsBeside reports an item between two verbs of a list: may lose molecules, [recruit cells], or secrete cytokines.
func (w *work) verbsBeside() bool {
	right := w.r.Setting.Right
	if w.leftWord() != "," || len(right) < 3 || right[0] != "," {
		return false
	}
	next := right[1]
	if next == "and" || next == "or" {
		next = right[2]
	}
	if right[1] != next && lang.CommonPOS(next).Has(lang.Verb) &&
		slices.ContainsFunc(w.r.Setting.Left, func(s string) bool { return lang.CommonPOS(s).Only(lang.Modal) }) {
		return true
	}
	first, _, _ := strings.Cut(w.sentenceBefore(), " ")
	return (baseOnly(next) || right[1] != next && slices.Contains(plainFinite, next)) && !slices.Contains(adverbialOpeners, first)
}

// verbGap reports a place between a subject and what can only be its object, in a sentence that has no other verb: the liver [metabolizes] alcohol.
func (w *work) verbGap() bool {
	right := w.r.Setting.Right
	end := slices.Index(right, ".")
	return end > 0 && w.r.Segment.Kind == text.Sentence && w.subjectBefore() && !w.verbPerhaps() && objectAhead(w.r.Setting) &&
		!slices.ContainsFunc(right[:end], func(s string) bool {
			return strings.ContainsFunc(s, lang.IsHan) || finiteVerb(s) && !strings.HasSuffix(s, "ed") && !strings.HasSuffix(s, "ing") || s == ","
		})
}

// objectRightBehind reports a noun phrase right behind the fragment that is no verb.
func (w *work) objectRightBehind() bool {
	right := w.r.Setting.Right
	if len(right) == 0 {
		return false
	}
	p := lang.CommonPOS(right[0])
	return p.Has(lang.Determiner) || p.Has(lang.Noun) && !p.Has(lang.Verb) || p.Only(lang.Adjective)
}

// articleWords begin a noun phrase and nothing else.
var articleWords = strings.Fields("a an the their its his her")

// determinerBehind reports such a word right behind the fragment that begins no time.
func (w *work) determinerBehind() bool {
	right := w.r.Setting.Right
	return len(right) > 1 && slices.Contains(articleWords, right[0]) && !timeAhead(right) && w.r.Segment.Kind == text.Sentence
}

// verbPerhaps reports a word behind a noun right before the fragment that may be its verb: the woman drinks, the placenta releases.
func (w *work) verbPerhaps() bool {
	n := 2
	for lang.CommonPOS(w.leftBy(n)).Only(lang.Adverb) {
		n++ // the placenta then releases
	}
	subject := w.leftBy(n)
	p := lang.CommonPOS(subject)
	return p.Has(lang.Noun) && !p.Has(lang.Adjective) && (presentVerb(w.leftWord()) && !pluralNoun(subject) || baseVerb(w.leftWord()) && pluralNoun(subject))
}

// aims are nouns that are to do something: the goal is to relieve symptoms.
var aims = strings.Fields("goal goals aim aims purpose objective objectives task tasks step steps key strategy strategies priority priorities approach option options solution first role function principle principles intention plan effect mainstay treatment challenge target focus cornerstone")

// aimBefore reports that the sentence before the fragment speaks of an aim.
func (w *work) aimBefore() bool {
	return slices.ContainsFunc(w.r.Setting.Left, func(s string) bool { return slices.Contains(aims, s) })
}

// thingBehind reports a word right behind the fragment that is a noun, and may be a form in -ing as well: there was [massive] bleeding.
func (w *work) thingBehind() bool {
	right := w.r.Setting.Right
	return len(right) > 0 && lang.CommonPOS(right[0]).Has(lang.Noun) && !lang.CommonPOS(right[0]).Has(lang.Preposition)
}
