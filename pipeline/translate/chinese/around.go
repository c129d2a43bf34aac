package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// The English around a fragment, and whether a sentence or a clause begins or ends with it.

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

// clauseBehind begin a clause with a verb of its own.
var clauseBehind = []string{"when", "if", "because", "although", "unless", "until", "once", "whereas"}

// clauseFirst begin such a clause at the head of a sentence.
var clauseFirst = slices.Concat(clauseBehind, []string{"since", "while"})

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

// leftBy is the nth word of the English before the fragment, counted back from it; "" without.
func (w *work) leftBy(n int) string {
	left := w.r.Setting.Left
	if len(left) < n {
		return ""
	}
	return left[len(left)-n]
}

func (w *work) leftWord() string { return w.leftBy(1) }

func (w *work) secondLeft() string { return w.leftBy(2) }

// rightIs reports whether the English right behind the fragment begins with a word.
func (w *work) rightIs(word string) bool {
	right := w.r.Setting.Right
	return len(right) > 0 && right[0] == word
}

func (w *work) nothingBefore() bool { return w.sentenceBefore() == "" }

func (w *work) inHeading() bool { return w.r.Segment.Kind == text.Heading }

func (w *work) insideClause() bool { return !w.clauseStart() }

// closedSentence reports a whole sentence with its stop behind it.
func (w *work) closedSentence() bool {
	return w.sentenceStart() && w.sentenceEnds() && len(w.r.Setting.Right) > 0
}

// clauseEnds reports the end of the sentence or a comma right behind the fragment.
func (w *work) clauseEnds() bool { return w.sentenceEnds() || w.rightIs(",") }

// relativeEnds reports the end of a relative clause: a mark, or the verb of the noun that it belongs to.
func (w *work) relativeEnds() bool { return w.nothingFollows() || w.finiteAhead() }

// predicateEnds reports a mark, or the beginning of an adverbial, right behind the fragment.
func (w *work) predicateEnds() bool {
	right := w.r.Setting.Right
	return w.sentenceEnds() || right[0] == "," || slices.Contains(adjectiveAhead, right[0]) || slices.Contains(adverbialOpeners, right[0]) ||
		slices.Contains(adverbsBehind, right[0]) ||
		slices.Contains(plainFinite, right[0]) && slices.Contains(relativeOpeners, w.secondLeft()) || lang.CommonPOS(right[0]).Has(lang.Preposition)
}

// adverbsBehind end a clause.
var adverbsBehind = strings.Fields("today now once twice again daily weekly monthly yearly annually first early often frequently regularly separately")

// adjectiveAhead are words before which a predicate ends: are [more effective] than, is [safer] and cheaper.
var adjectiveAhead = []string{"and", "or", "but", "than", "when", "if", "because", "once", "unless"}
