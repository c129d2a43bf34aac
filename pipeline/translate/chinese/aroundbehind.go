package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// What the English right behind a fragment is: the verb that it is the subject of, its object, a noun that it describes.

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

// actsAhead reports an auxiliary, or a verb in the present that nothing else can be or that its object follows: [Too short an interval] blunts the
// response.
func actsAhead(right []string) bool {
	if len(right) > 1 && onlyPast(right[0]) && right[1] == "the" {
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

// finiteAhead reports a verb with a subject right behind the fragment.
func (w *work) finiteAhead() bool {
	right := w.r.Setting.Right
	return len(right) > 0 && (slices.Contains(finiteWords, right[0]) || lang.CommonPOS(right[0]).Has(lang.Modal))
}

// pastAhead reports a verb in the past right behind the fragment.
func (w *work) pastAhead() bool {
	right := w.r.Setting.Right
	return len(right) > 0 && onlyPast(right[0])
}

// severalAhead reports a verb in the plural right behind the fragment.
func (w *work) severalAhead() bool {
	right := w.r.Setting.Right
	return len(right) > 0 && pluralVerb(right[0])
}

// verbRightBehind reports a word right behind the fragment that may be a verb in the present and is no form of a noun phrase: spread.
func (w *work) verbRightBehind() bool {
	right := w.r.Setting.Right
	if len(right) == 0 {
		return false
	}
	p := lang.CommonPOS(right[0])
	return p.Has(lang.Verb) && !p.Has(lang.Adjective) && presentOrBase(right[0]) && len(right) > 1 && lang.CommonPOS(right[1]).Only(lang.Adverb)
}

// verbAhead reports a comma behind the fragment, and then a verb: the sentence goes on with what it says of its subject.
func (w *work) verbAhead() bool {
	right := w.r.Setting.Right
	if len(right) < 2 || right[0] != "," {
		return false
	}
	p := lang.CommonPOS(right[1])
	return finiteVerb(right[1]) || p.Has(lang.Verb) && !p.Has(lang.Adjective)
}

// orderGoesOn reports a fragment that begins a sentence, and goes on with "and" and the base form of a verb, in which no other verb is.
func (w *work) orderGoesOn() bool {
	right := w.r.Setting.Right
	return w.nothingBefore() && len(right) > 2 && right[0] == "and" && baseVerb(right[1]) && !pluralNoun(right[1]) && w.r.Segment.Kind != text.Heading &&
		!slices.ContainsFunc(right[2:], func(s string) bool { return slices.Contains(finiteWords, s) || presentVerb(s) })
}

// opensSentence reports a fragment that a sentence begins with, a comma behind it, and no verb in what follows: "[The prognosis is good],
// with a high survival rate."
func (w *work) opensSentence() bool {
	right := w.r.Setting.Right
	if w.sentenceBefore() != "" || len(right) < 2 || w.r.Segment.Kind != text.Sentence {
		return false
	}
	if right[0] == "than" {
		return true // [mortality is lower] than expected
	}
	if slices.Contains(right, ".") && right[0] != "," && !w.nothingFollows() && !slices.Contains(adverbsBehind, right[0]) && w.noVerbFollows() &&
		!slices.ContainsFunc(right, func(s string) bool { return finiteVerb(s) && !strings.HasSuffix(s, "ing") }) {
		return true // [mortality is high] in older patients
	}
	if right[0] != "compared" &&
		(right[0] != "," || !slices.Contains([]string{"with", "especially", "particularly"}, right[1]) && !strings.HasSuffix(right[1], "ing") && !strings.ContainsFunc(right[1], lang.IsHan)) {
		return false
	}
	return !slices.ContainsFunc(right[1:], finiteVerb)
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
	return (baseOnly(next) || right[1] != next && slices.Contains(plainFinite, next)) && !slices.Contains(adverbialOpeners, firstOf(w.sentenceBefore()))
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

// nounPhraseAhead reports a word right behind the fragment that may be in a noun phrase, and begins no adverbial.
func (w *work) nounPhraseAhead() bool {
	if w.nothingFollows() {
		return false
	}
	first := w.r.Setting.Right[0]
	p := lang.CommonPOS(first)
	return (p.Has(lang.Determiner) || p.Has(lang.Noun) || p.Has(lang.Adjective)) && !p.Has(lang.Preposition) &&
		!slices.Contains(adverbialOpeners, first) && !slices.Contains(adverbsBehind, first)
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

// objectBehind reports the head of a clause before English that gives an object, and no verb.
func (w *work) objectBehind() bool {
	return w.clauseStart() && objectAhead(w.r.Setting) && lang.CommonPOS(w.r.Setting.Right[0]).Only(lang.Determiner)
}

// articleWords begin a noun phrase and nothing else.
var articleWords = strings.Fields("a an the their its his her your our")

// determinerBehind reports such a word right behind the fragment that begins no time.
func (w *work) determinerBehind() bool {
	right := w.r.Setting.Right
	return len(right) > 1 && slices.Contains(articleWords, right[0]) && !timeAhead(right) && w.r.Segment.Kind == text.Sentence
}

// thingBehind reports a word right behind the fragment that is a noun, and may be a form in -ing as well: there was [massive] bleeding.
func (w *work) thingBehind() bool {
	right := w.r.Setting.Right
	return len(right) > 0 && lang.CommonPOS(right[0]).Has(lang.Noun) && !lang.CommonPOS(right[0]).Has(lang.Preposition)
}

// nounAhead reports a noun right behind the fragment, with nothing that says it is its verb: the [right] ovary appeared normal.
func (w *work) nounAhead() bool {
	right := w.r.Setting.Right
	p := lang.CommonPOS(right[0])
	verb := len(right) > 1 && (finiteVerb(right[1]) || lang.CommonPOS(right[1]).Has(lang.Modal) || strings.HasSuffix(right[0], "s") && baseVerb(right[1]))
	if p.Has(lang.Adjective) && len(right) > 1 && (w.beforePOS().Only(lang.Determiner) || len(w.r.Setting.Left) == 0) {
		return p.Has(lang.Noun) && verb || lang.CommonPOS(right[1]).Has(lang.Noun) // the [affected] hip was; the [bilateral] pleural effusions
	}
	if p.Has(lang.Adjective) || !p.Has(lang.Noun) {
		return false
	}
	return !p.Has(lang.Verb) || verb
}

// nounRightBehind reports an English noun right behind the fragment, or one with its adjective, and no determiner before.
func (w *work) nounRightBehind() bool {
	right := w.r.Setting.Right
	if len(right) == 0 || !isLatin([]rune(right[0])[0]) {
		return false
	}
	p := lang.CommonPOS(right[0])
	if len(right) > 1 && p.Has(lang.Adjective) && !p.Has(lang.Adverb) && !p.Has(lang.Determiner) && lang.CommonPOS(right[1]).Has(lang.Noun) {
		return true
	}
	return w.nounAhead()
}

// severalBehind reports that this noun is a plural.
func (w *work) severalBehind() bool {
	right := w.r.Setting.Right
	return pluralNoun(right[0]) || len(right) > 1 && lang.CommonPOS(right[0]).Has(lang.Adjective) && pluralNoun(right[1])
}

// examplesFollow reports "such as" right behind the fragment, whose noun is of several kinds then.
func (w *work) examplesFollow() bool {
	right := w.r.Setting.Right
	return len(right) > 1 && right[0] == "such" && right[1] == "as"
}

func (w *work) thatFollows() bool { return w.rightIs("that") }

// beforeSecondState reports a subject before the fragment and a second adjective said of it behind.
func (w *work) beforeSecondState() bool {
	right := w.r.Setting.Right
	return len(right) > 1 && slices.Contains([]string{"and", "or"}, right[0]) && lang.CommonPOS(right[1]).Only(lang.Adjective) && w.subjectBefore() &&
		(len(right) == 2 || !lang.CommonPOS(right[2]).Has(lang.Noun))
}

// adjectiveAdded reports a second adjective that the clause says of its subject: "is as effective] and less toxic".
func adjectiveAdded(right []string) bool {
	return len(right) > 2 && slices.Contains([]string{"and", "but"}, right[0]) && slices.Contains([]string{"less", "more"}, right[1]) &&
		lang.CommonPOS(right[2]).Has(lang.Adjective)
}
