package chinese

import (
	"regexp"
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// The English words right before a fragment: a determiner, a preposition, an auxiliary, a verb and what it takes, a conjunction.

// determinerBefore reports a determiner right before the fragment.
func (w *work) determinerBefore() bool {
	left := w.r.Setting.Left
	return len(left) > 0 && (lang.CommonPOS(left[len(left)-1]).Has(lang.Determiner) || strings.HasSuffix(left[len(left)-1], "'s") || left[len(left)-1] == "'s")
}

// countingBefore reports a determiner right before the fragment that may be a pronoun as well.
func (w *work) countingBefore() bool {
	p := w.beforePOS()
	return p.Has(lang.Determiner) && !p.Has(lang.Preposition)
}

// oneOfBefore reports "one of" right before the fragment.
func (w *work) oneOfBefore() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && left[n-1] == "of" && slices.Contains([]string{"one", "some", "two", "three", "among"}, left[n-2])
}

// afterPreposition reports a preposition right before the fragment, which no clause with a finite verb can follow.
func (w *work) afterPreposition() bool {
	left := w.r.Setting.Left
	n := len(left)
	if n == 0 {
		return false
	}
	if left[n-1] == "as" {
		return n > 1 && slices.Contains([]string{"defined", "described", "known"}, left[n-2])
	}
	return slices.Contains([]string{"of", "from", "by", "to", "with", "through", "despite"}, left[n-1])
}

// coordinatorBefore reports "and" or "but" right before the fragment, in a sentence that has begun.
func (w *work) coordinatorBefore() bool {
	left := w.r.Setting.Left
	return len(left) > 2 && slices.Contains([]string{"and", "but", "or"}, left[len(left)-1])
}

// copulaBefore reports a form of be right before the fragment.
func (w *work) copulaBefore() bool {
	left := w.r.Setting.Left
	for len(left) > 1 && lang.CommonPOS(left[len(left)-1]).Only(lang.Adverb) ||
		len(left) > 1 && slices.Contains([]string{"only", "not", "first"}, left[len(left)-1]) {
		left = left[:len(left)-1] // is only [slightly higher]
	}
	return len(left) > 0 && (slices.Contains(copulas, left[len(left)-1]) || left[len(left)-1] == "being")
}

// haveBefore reports a form of have right before the fragment, with its subject.
func (w *work) haveBefore() bool {
	return slices.Contains([]string{"has", "have", "had"}, w.leftWord()) && w.noVerbFollows() && lang.CommonPOS(w.secondLeft()).Has(lang.Noun)
}

// afterThere reports "there is" right before the fragment.
func (w *work) afterThere() bool {
	return w.secondLeft() == "there" && slices.Contains(copulas, w.leftWord())
}

// afterModal reports an auxiliary that a predicate follows right before the fragment.
func (w *work) afterModal() bool {
	if left := w.r.Setting.Left; len(left) > 1 && left[len(left)-1] == "not" {
		word := left[len(left)-2]
		return lang.BareModal(word) || word == "do" || word == "does" || word == "did" // does not [spread through the air]
	}
	return lang.BareModal(w.leftWord())
}

// afterModalBe reports English that asks for a participle: must be, should be.
func (w *work) afterModalBe() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && left[n-1] == "be" && lang.CommonPOS(left[n-2]).Has(lang.Modal)
}

// turning are verbs that an adjective follows: becomes cyanotic.
var turning = strings.Fields("becomes remains seems appears feels looks gets goes stays turns proves grows keeps makes renders leaves comes tests")

// afterThirdPerson reports a verb in -s right before the fragment that tells no state.
func (w *work) afterThirdPerson() bool {
	l := w.leftWord()
	return strings.HasSuffix(l, "s") && presentVerb(l) && !slices.Contains(copulas, l) && !slices.Contains(turning, l) &&
		!lang.CommonPOS(l).Has(lang.Adverb) && w.secondLeft() != ""
}

// afterTransitive reports a word right before the fragment that is a verb with an object and nothing else.
func (w *work) afterTransitive() bool {
	l := w.leftWord()
	return lang.CommonPOS(l).Only(lang.Verb) && presentOrBase(l) && !slices.Contains(bareTakers, l) && !slices.Contains(clauseTakers, l)
}

// bareTakers are verbs that the bare form of another follows: helps reduce pain.
var bareTakers = []string{"help", "helps", "let", "lets"}

// clauseTakers are verbs that no bare predicate follows: they suggest [that the condition is severe].
var clauseTakers = strings.Fields("suggest suggests suggested show shows showed indicate indicates indicated reveal reveals revealed note notes noted see sees saw demonstrate demonstrates demonstrated confirm confirms confirmed imply implies found detect detects detected")

// causers are verbs of bringing about, which a noun follows.
var causers = strings.Fields("cause causes caused prevent prevents prevented produce produces produced kill kills")

// afterVerb reports a finite verb right before the fragment, which takes no other finite verb: resolves [without treatment].
func (w *work) afterVerb() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && w.sentenceEnds() && slices.Contains(endsInVerb, left[n-1]) && !slices.Contains(clauseLinkers, left[n-2])
}

// endsInVerb are verbs that take no object.
var endsInVerb = strings.Fields("resolves resolve occurs occur recurs recur subsides subside disappears disappear heals heal improves progresses persists persist recovers recover begins begin began starts start appears appear arises arise spreads spread radiates radiate originates originate ends end opens open closes close peaks peak")

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

// afterInfinitiveTo reports the "to" of an infinitive right before the fragment: is difficult to [treat].
func (w *work) afterInfinitiveTo() bool {
	return w.leftWord() == "to" && slices.Contains(infinitiveTakers, w.secondLeft())
}

// infinitiveTakers are words behind which "to" begins an infinitive.
var infinitiveTakers = strings.Fields("important essential necessary difficult easy possible impossible able unable likely unlikely hard crucial vital helpful safe best better advisable reasonable appropriate order used aims aim need needs needed want wants try tries helps advised encouraged recommended asked allowed designed intended required ability attempt failure way is")

// afterAiming reports "aim at" right before the fragment.
func (w *work) afterAiming() bool {
	return w.leftWord() == "at" && strings.HasPrefix(w.secondLeft(), "aim")
}

// aims are nouns that are to do something: the goal is to relieve symptoms.
var aims = strings.Fields("goal goals aim aims purpose objective objectives task tasks step steps key strategy strategies priority priorities approach option options solution first role function principle principles intention plan effect mainstay treatment challenge target focus cornerstone")

// aimBefore reports that the sentence before the fragment speaks of an aim.
func (w *work) aimBefore() bool {
	return slices.ContainsFunc(w.r.Setting.Left, func(s string) bool { return slices.Contains(aims, s) })
}

// purposeBehindNoun reports the "to" of what something is done for, behind a noun: came to the hospital to [repeat CT], but the response to it.
func (w *work) purposeBehindNoun() bool {
	p := lang.CommonPOS(w.secondLeft())
	return p.Only(lang.Noun) && governs[w.secondLeft()] == "" &&
		slices.ContainsFunc(w.r.Setting.Left, func(s string) bool { return slices.Contains(errands, s) })
}

// errands are verbs of going somewhere, or using something, for a purpose.
var errands = strings.Fields("come comes came go goes went return returns returned visit visits visited refer referred send sent admit admitted use uses used attend attended present presented")

// afterOrder reports such a verb as all that stands before the fragment in its sentence.
func (w *work) afterOrder() bool {
	return slices.Contains(orders, w.sentenceBefore()) && w.r.Segment.Kind != text.Heading
}

// orders are verbs that a sentence of advice begins with, and that something follows.
var orders = strings.Fields("start stop avoid continue begin take use check measure report drink eat keep wash apply seek consider limit reduce discontinue resume monitor treat give")

// texts are nouns for what is written or taught, tells the verbs of what they tell, many of which the dictionary has as nouns as well.
var (
	texts = strings.Fields("review article paper study trial report section chapter guideline guidelines protocol leaflet book course module manual document table program session plan")
	tells = strings.Fields("discuss describe cover address outline explain review summarize present list detail examine explore compare test evaluate assess investigate")
)

// textTells reports such a verb right before the fragment, with its subject: the guidelines address [prevention and treatment].
func (w *work) textTells() bool {
	l := w.leftWord()
	return slices.Contains(texts, w.secondLeft()) && slices.ContainsFunc(tells, func(v string) bool {
		return l == v || l == lang.ThirdSingular(v) || l == lang.Past(v)
	})
}

// conditionBefore reports a conjunction right before the fragment behind which a participle stands for a clause (Quirk et al. 1985, 14.18).
func (w *work) conditionBefore() bool {
	return slices.Contains([]string{"if", "unless", "once", "when"}, w.leftWord())
}

// whenBefore reports a conjunction right before the fragment that a participle can follow, at the end of a sentence that has its clause: improved
// when [added to therapy].
func (w *work) whenBefore() bool {
	left := w.r.Setting.Left
	return len(left) > 2 && (w.conditionBefore() || w.leftWord() == "until") && w.nothingFollows()
}

// relativeBefore reports a relative pronoun with its noun right before the fragment.
func (w *work) relativeBefore() bool {
	second := lang.CommonPOS(w.secondLeft())
	return slices.Contains([]string{"that", "which", "who"}, w.leftWord()) &&
		(w.secondLeft() == "," && w.leftWord() != "that" || second.Has(lang.Noun) && !second.Has(lang.Verb))
}

// afterVerbAndThat reports "that" right behind a verb.
func (w *work) afterVerbAndThat() bool {
	return w.leftWord() == "that" && lang.CommonPOS(w.secondLeft()).Has(lang.Verb)
}

// afterAdjectiveBut reports "but" right behind a form of be and its adjective.
func (w *work) afterAdjectiveBut() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 2 && left[n-1] == "but" && lang.CommonPOS(left[n-2]).Has(lang.Adjective) && slices.Contains(copulas, left[n-3])
}

// singularBefore reports a bare noun right before the fragment that is no plural, so that a compound can begin with it.
func (w *work) singularBefore() bool {
	return !pluralNoun(w.leftWord()) && !lang.CommonPOS(w.r.Setting.Left[0]).Has(lang.Determiner)
}

// joinedToVerb reports a place behind a comma or a coordinator with a foreign verb phrase before it.
func (w *work) joinedToVerb() bool {
	switch w.r.Setting.After {
	case text.Base, text.ThirdPerson, text.Plural:
		return true
	}
	return false
}

// afterColon reports what a colon introduces.
func (w *work) afterColon() bool {
	return strings.HasSuffix(strings.TrimRight(w.textBefore(), " "), ":")
}

// captioned is what a caption begins with.
var captioned = regexp.MustCompile(`^\W*(?i:figure|fig\.?|table|图|表) ?\d+[.:：]? ?$`)

// inCaption reports the place behind the number of a figure or table.
func (w *work) inCaption() bool {
	before := w.textBefore()
	return captioned.MatchString(before[strings.LastIndexByte(before, '\n')+1:])
}

// endsPhrase reports a place behind a preposition where the phrase ends: the sentence does, or its verb follows.
func (w *work) endsPhrase() bool {
	l := w.leftWord()
	preposition := lang.CommonPOS(l).Only(lang.Preposition) || l == "to" && lang.CommonPOS(w.secondLeft()).Has(lang.Noun)
	return preposition && (w.sentenceEnds() || w.finiteAhead())
}
