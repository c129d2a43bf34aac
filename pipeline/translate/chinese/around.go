package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// What the English words around a fragment are: a subject, a verb, the beginning of a clause.

// infinitiveTakers are words behind which "to" begins an infinitive.
var infinitiveTakers = strings.Fields("important essential necessary difficult easy possible impossible able unable likely unlikely hard crucial vital helpful safe best better advisable reasonable appropriate order used aims aim need needs needed want wants try tries helps advised encouraged recommended asked allowed designed intended required ability attempt failure way is")

// copulaBefore reports a form of be right before the fragment.
func (w *work) copulaBefore() bool {
	left := w.r.Setting.Left
	for len(left) > 1 && lang.CommonPOS(left[len(left)-1]).Only(lang.Adverb) ||
		len(left) > 1 && slices.Contains([]string{"only", "not", "first"}, left[len(left)-1]) {
		left = left[:len(left)-1] // is only [slightly higher]
	}
	return len(left) > 0 && (slices.Contains(copulas, left[len(left)-1]) || left[len(left)-1] == "being")
}

// determinerBefore reports a determiner right before the fragment.
func (w *work) determinerBefore() bool {
	left := w.r.Setting.Left
	return len(left) > 0 && (lang.CommonPOS(left[len(left)-1]).Has(lang.Determiner) || strings.HasSuffix(left[len(left)-1], "'s") || left[len(left)-1] == "'s")
}

// oneOfBefore reports "one of" right before the fragment.
func (w *work) oneOfBefore() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && left[n-1] == "of" && slices.Contains([]string{"one", "some", "two", "three", "among"}, left[n-2])
}

// afterVerb reports a finite verb right before the fragment, which takes no other finite verb: resolves [without treatment].
func (w *work) afterVerb() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && w.sentenceEnds() && slices.Contains(endsInVerb, left[n-1]) && !slices.Contains(clauseLinkers, left[n-2])
}

// endsInVerb are verbs that take no object.
var endsInVerb = strings.Fields("resolves resolve occurs occur recurs recur subsides subside disappears disappear heals heal improves progresses persists persist recovers recover begins begin began starts start appears appear arises arise spreads spread radiates radiate originates originate ends end opens open closes close peaks peak")

// whenBefore reports a conjunction right before the fragment that a participle can follow, at the end of a sentence that has its clause: improved
// when [added to therapy].
func (w *work) whenBefore() bool {
	left := w.r.Setting.Left
	return len(left) > 2 && slices.Contains([]string{"when", "if", "once", "unless", "until"}, left[len(left)-1]) && w.nothingFollows()
}

// afterClause reports a fragment right behind a noun, in a clause that has its verb.
func (w *work) afterClause() bool {
	return len(w.r.Setting.Left) > 1 && !w.clauseStart() && !w.subjectBefore() && w.beforePOS().Has(lang.Noun) &&
		slices.ContainsFunc(w.r.Setting.Left[1:], finiteVerb)
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

// verbAhead reports a comma behind the fragment, and then a verb: the sentence goes on with what it says of its subject.
func (w *work) verbAhead() bool {
	right := w.r.Setting.Right
	if len(right) < 2 || right[0] != "," {
		return false
	}
	p := lang.CommonPOS(right[1])
	return finiteVerb(right[1]) || p.Has(lang.Verb) && !p.Has(lang.Adjective)
}

// sentenceStart reports a fragment that a sentence begins with, and ends with.
func (w *work) sentenceStart() bool {
	return w.sentenceBefore() == "" && w.nothingFollows() && w.r.Segment.Kind == text.Sentence
}

// clauseOnly are the conjunctions behind which nothing but a clause stands.
var clauseOnly = strings.Fields("although though because whereas unless whether if when while")

// adverbialOpeners begin what stands before the subject: prepositions and conjunctions.
var adverbialOpeners = strings.Fields("in during after before for if when although though because since while once until as at on with without following by from despite due according unless among between compared under upon to besides given within")

// beginsAdverbial reports words that begin with such an opener: at night, but at least 250 g is a subject.
func beginsAdverbial(words []string) bool {
	if len(words) > 1 && words[0] == "at" && (words[1] == "least" || words[1] == "most") {
		return false
	}
	return len(words) > 0 && slices.Contains(adverbialOpeners, words[0])
}

// textBefore is the text before the fragment, as far back as a sentence goes: a line of megabytes is not read for each of its fragments.
func (w *work) textBefore() string {
	const longest = 1000
	before := w.r.Doc.Text[max(0, w.r.Span.Start-longest):w.r.Span.Start]
	return strings.TrimLeftFunc(before, func(r rune) bool { return r == utf8.RuneError })
}

// sentenceBefore is the sentence before the fragment, in lower case.
func (w *work) sentenceBefore() string {
	if w.sentence == nil {
		before := w.textBefore()
		before = strings.ToLower(strings.TrimSpace(before[strings.LastIndexAny(before, ".;:!?\n")+1:]))
		w.sentence = &before
	}
	return *w.sentence
}

// nothingFollows reports whether the clause ends with the fragment: a mark or nothing stands behind it.
func (w *work) nothingFollows() bool {
	right := w.r.Setting.Right
	return len(right) == 0 || !isLatin([]rune(right[0])[0]) || len(right) == 1 && slices.Contains([]string{"and", "or", "but"}, right[0])
}

// sentenceEnds reports whether nothing but the end of the sentence stands behind the fragment.
func (w *work) sentenceEnds() bool {
	right := w.r.Setting.Right
	return len(right) == 0 || right[0] == "." || right[0] == ";"
}

// noVerbFollows reports whether the clause goes on with nothing but an adverbial: "[can be controlled] in most cases".
func (w *work) noVerbFollows() bool {
	right := w.r.Setting.Right
	if w.nothingFollows() {
		return true
	}
	if slices.Contains(clauseBehind, right[0]) {
		return true // survival [exceeds 90%] when the tumor is confined
	}
	if !slices.Contains(adverbialOpeners, right[0]) && !adjectiveAdded(right) && !slices.Contains(adverbsBehind, right[0]) &&
		!lang.CommonPOS(right[0]).Only(lang.Adverb) && !lang.CommonPOS(right[0]).Only(lang.Preposition) {
		return false
	}
	for i, word := range right {
		if strings.ContainsFunc(word, lang.IsHan) && nounFollows(right[i-1]) {
			continue // in detecting 早期侵蚀
		}
		if !isLatin([]rune(word)[0]) && !strings.ContainsFunc(word, lang.IsHan) {
			return true
		}
		if finiteVerb(word) && !strings.HasSuffix(word, "ing") {
			return false
		}
	}
	return true
}

// adjectiveAdded reports a second adjective that the clause says of its subject: "is as effective] and less toxic".
func adjectiveAdded(right []string) bool {
	return len(right) > 2 && slices.Contains([]string{"and", "but"}, right[0]) && slices.Contains([]string{"less", "more"}, right[1]) &&
		lang.CommonPOS(right[2]).Has(lang.Adjective)
}

// clauseBehind begin a clause with a verb of its own.
var clauseBehind = []string{"when", "if", "because", "although", "unless", "until", "once", "whereas"}

// clauseFirst begin such a clause at the head of a sentence.
var clauseFirst = slices.Concat(clauseBehind, []string{"since", "while"})

// nounFollows reports a word that a noun follows: a preposition, a gerund, a determiner.
func nounFollows(word string) bool {
	p := lang.CommonPOS(word)
	return p.Has(lang.Preposition) || p.Has(lang.Determiner) || strings.HasSuffix(word, "ing")
}

// finiteVerb reports words that are the verb of their clause, or stand before it.
func finiteVerb(word string) bool {
	if strings.ContainsFunc(word, lang.IsHan) {
		return true // for all that is known
	}
	p := lang.CommonPOS(word)
	return slices.Contains(finiteWords, word) || p.Only(lang.Verb) || p.Has(lang.Modal) || p.Has(lang.Verb) && !p.Has(lang.Noun) && !p.Has(lang.Adjective)
}

// beforePOS is what the word before the fragment usually is.
func (w *work) beforePOS() lang.POSSet {
	if left := w.r.Setting.Left; w.before == 0 && len(left) > 0 {
		last := left[len(left)-1]
		if slices.Contains([]string{"alone", "itself", "themselves", "together"}, last) && len(left) > 1 {
			last = left[len(left)-2]
		}
		w.before = lang.CommonPOS(last)
	}
	return w.before
}

// clauseOpeners are the English words after which a clause begins.
var clauseOpeners = strings.Fields("and but or yet whereas while because although though that if when unless since until so")

// clauseStart reports whether the fragment begins a clause: nothing, or a mark, stands before it.
func (w *work) clauseStart() bool {
	before := strings.TrimRight(w.r.Doc.Text[:w.r.Span.Start], " \t")
	if left := w.r.Setting.Left; len(left) > 0 && slices.Contains(clauseOpeners, left[len(left)-1]) {
		return true
	}
	return before == "" || strings.ContainsRune(".,;:!?\n#*-—()。，", rune(before[len(before)-1]))
}

// finiteWords are words that are the verb of their clause, or stand before it.
var finiteWords = strings.Fields("is are was were has have had can may will should must could would does do did affects causes keeps fell rose")

// afterVerbAndNoun reports whether the sentence before the fragment ends in a noun and has its verb already.
func (w *work) afterVerbAndNoun() bool {
	words := strings.Fields(w.sentenceBefore())
	if len(words) == 0 || strings.HasSuffix(words[len(words)-1], ",") || !lang.CommonPOS(words[len(words)-1]).Has(lang.Noun) {
		return false
	}
	for i, word := range words {
		if slices.Contains(finiteWords, word) {
			return !slices.ContainsFunc(words[i:], func(s string) bool { return slices.Contains(clauseLinkers, s) })
		}
	}
	return false
}

// clauseLinkers open a new clause, which wants a verb of its own.
var clauseLinkers = strings.Fields("and but because although that which who while when if whereas")

// severalAsked reports English that asks for the plural: a numeral or determiner on the left, or a verb in the plural behind.
func (w *work) severalAsked() bool {
	left, right := w.r.Setting.Left, w.r.Setting.Right
	for _, word := range left[max(0, len(left)-4):] {
		if slices.Contains(pluralDeterminers, word) || slices.Contains(small[2:], word) {
			return true
		}
	}
	return len(right) > 0 && slices.Contains([]string{"are", "were", "have"}, right[0])
}

// examplesFollow reports "such as" right behind the fragment, whose noun is of several kinds then.
func (w *work) examplesFollow() bool {
	right := w.r.Setting.Right
	return len(right) > 1 && right[0] == "such" && right[1] == "as"
}

// pluralVerb reports a verb whose form tells that its subject is a plural.
func pluralVerb(word string) bool {
	return slices.Contains(verbsOfSeveral, word) || baseOnly(word)
}

// afterFinite reports a sentence before the fragment that has its verb, and ends with the fragment.
func (w *work) afterFinite() bool {
	return w.r.Segment.Kind == text.Sentence && !w.clauseStart() && !w.subjectBefore() &&
		slices.ContainsFunc(strings.Fields(w.sentenceBefore()), finiteVerb) && !w.afterPreposition()
}

// More of what the English around a fragment asks for: an aside between a subject and its verb, and what opens or ends a clause.

// causers are verbs of bringing about, which a noun follows.
var causers = strings.Fields("cause causes caused prevent prevents prevented produce produces produced kill kills")

// betweenSubjectAndVerb reports an aside: a comma before the fragment and behind it, a subject before the one and its verb behind the other.
func (w *work) betweenSubjectAndVerb() bool {
	before, ok := strings.CutSuffix(w.sentenceBefore(), ",")
	right := w.r.Setting.Right
	if !ok || len(right) < 2 || right[0] != "," || !slices.Contains(finiteWords, right[1]) && !presentVerb(right[1]) &&
		!(lang.CommonPOS(right[1]).Only(lang.Verb) && analyzed(right[1], lang.Verb, lang.FormPast)) {
		return false
	}
	words := strings.Fields(before)
	return len(words) > 0 && !slices.Contains(adverbialOpeners, words[0]) && !slices.Contains(sentenceAdverbs, words[0]) &&
		!slices.ContainsFunc(words, finiteVerb)
}

// afterOpening reports a conjunction that begins the sentence right before the fragment, which a clause ends: When [resistance develops], the drug is
// changed.
func (w *work) afterOpening() bool {
	right := w.r.Setting.Right
	return slices.Contains(clauseFirst, w.leftWord()) && w.sentenceBefore() == w.leftWord() && len(right) > 0 && right[0] == ","
}

// closedBeforeAnd reports a predicate before "and" that is over: a passive, an adjective behind a form of be, a verb that takes no object.
func (w *work) closedBeforeAnd() bool {
	last, before := w.secondLeft(), w.leftBy(3)
	if slices.Contains(copulas, before) {
		return participleWord(last) || lang.CommonPOS(last).Only(lang.Adjective)
	}
	if p := lang.CommonPOS(before); !p.Has(lang.Noun) && !p.Has(lang.Pronoun) || p.Has(lang.Preposition) {
		return false // the heart rate rises
	}
	return slices.ContainsFunc(lang.EnglishAnalyses(last), func(a lang.EnglishForm) bool {
		return a.POS == lang.Verb && intransitive(a.Lemma) &&
			(a.Form == lang.FormThird || a.Form == lang.FormPast || a.Form == lang.FormBase && pluralNoun(before))
	})
}

// predicateBeforeAnd reports a predicate that ends in an adverb, or in an adjective behind a form of be.
func (w *work) predicateBeforeAnd() bool {
	p := lang.CommonPOS(w.secondLeft())
	return p.Only(lang.Adverb) && !w.wantsClause() || p.Has(lang.Adjective) && slices.Contains(copulas, w.leftBy(3))
}

// afterClosedAnd reports a coordinator right before the fragment, behind a predicate that no noun goes on from, at the end of the sentence.
func (w *work) afterClosedAnd() bool {
	return slices.Contains([]string{"and", "but"}, w.leftWord()) && w.sentenceEnds() && w.closedBeforeAnd()
}

// purposeBehindNoun reports the "to" of what something is done for, behind a noun: came to the hospital to [repeat CT], but the response to it.
func (w *work) purposeBehindNoun() bool {
	p := lang.CommonPOS(w.secondLeft())
	return p.Only(lang.Noun) && governs[w.secondLeft()] == "" &&
		slices.ContainsFunc(w.r.Setting.Left, func(s string) bool { return slices.Contains(errands, s) })
}

// errands are verbs of going somewhere, or using something, for a purpose.
var errands = strings.Fields("come comes came go goes went return returns returned visit visits visited refer referred send sent admit admitted use uses used attend attended present presented")

// singularBefore reports a bare noun right before the fragment that is no plural, so that a compound can begin with it.
func (w *work) singularBefore() bool {
	return !pluralNoun(w.leftWord()) && !lang.CommonPOS(w.r.Setting.Left[0]).Has(lang.Determiner)
}

// bareTakers are verbs that the bare form of another follows: helps reduce pain.
var bareTakers = []string{"help", "helps", "let", "lets"}

// presentOrBase reports a form of a verb in the present.
func presentOrBase(word string) bool {
	return baseVerb(word) || presentVerb(word)
}

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

// orderGoesOn reports a fragment that begins a sentence, and goes on with "and" and the base form of a verb, in which no other verb is.
func (w *work) orderGoesOn() bool {
	right := w.r.Setting.Right
	return w.nothingBefore() && len(right) > 2 && right[0] == "and" && baseVerb(right[1]) && !pluralNoun(right[1]) && w.r.Segment.Kind != text.Heading &&
		!slices.ContainsFunc(right[2:], func(s string) bool { return slices.Contains(finiteWords, s) || presentVerb(s) })
}
