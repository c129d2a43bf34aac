package chinese

import (
	"slices"
	"strings"
	"unicode"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// Whether the English before a fragment has its subject, and its verb: what the clause wants next.

// attribute reports a fragment between a noun that the sentence begins with and its finite verb: Cirrhosis [with ascites] is difficult
// to treat.
func (w *work) attribute() bool {
	left, right := w.r.Setting.Left, w.r.Setting.Right
	if len(left) == 0 || len(right) == 0 || len(left) > 4 || !w.subjectBefore() {
		return false
	}
	return slices.Contains(finiteWords, right[0])
}

// wantsClause reports whether the sentence before the fragment holds nothing but adverbials that a comma ends: "In patients with
// cirrhosis, […]", and nothing follows that could be the clause.
func (w *work) wantsClause() bool {
	if left := w.r.Setting.Left; len(left) > 1 && (left[len(left)-1] == "which" || left[len(left)-1] == "whom") &&
		lang.CommonPOS(left[len(left)-2]).Has(lang.Preposition) {
		return true // for which […]
	}
	parts, ok := strings.CutSuffix(w.sentenceBefore(), ",")
	if !ok {
		return w.openAdverbial()
	}
	if !w.nothingFollows() {
		return false
	}
	for part := range strings.SplitSeq(parts, ",") {
		part = strings.TrimSpace(part)
		if !beginsAdverbial(strings.Fields(part)) && !slices.Contains(sentenceAdverbs, firstOf(part)) && !strings.HasSuffix(part, " later") &&
			!strings.HasSuffix(part, " ago") {
			return false
		}
	}
	return true
}

// sentenceAdverbs stand before the subject by themselves.
var sentenceAdverbs = strings.Fields("currently today sometimes often usually rarely initially finally however therefore thus moreover furthermore subsequently recently then first second last eventually fortunately unfortunately additionally consequently clinically historically typically generally occasionally meanwhile nevertheless otherwise")

// openers are the prepositions of adverbials behind which a clause can begin without a comma.
var openers = strings.Fields("in during after before for at following among despite with without within throughout upon")

// amountOpeners are prepositions that stand before an amount as well: over a year, but over half of the patients.
var amountOpeners = []string{"over", "between", "under", "across"}

// opensAdverbial reports the first words of an adverbial.
func opensAdverbial(words []string) bool {
	return slices.Contains(openers, words[0]) ||
		slices.Contains(amountOpeners, words[0]) && slices.Contains([]string{"a", "an", "the", "this", "these", "time"}, words[1])
}

// openAdverbial reports a sentence that has had nothing but one adverbial, which no comma ends: In severe cases [antibiotics should be used].
func (w *work) openAdverbial() bool {
	words := strings.Fields(strings.TrimPrefix(w.sentenceBefore(), "only "))
	if len(words) < 2 || !w.nothingFollows() || w.r.Segment.Kind == text.Heading || !opensAdverbial(words) || strings.Contains(w.sentenceBefore(), ",") {
		return false
	}
	p := w.beforePOS()
	return p.Has(lang.Noun) && !p.Has(lang.Preposition) && !p.Has(lang.Determiner) && !p.Has(lang.Adjective) && !slices.ContainsFunc(words, finiteVerb)
}

// clauseListed reports a fragment between clauses: attacks become more frequent, [intervals shorten], and tophi appear.
func (w *work) clauseListed() bool {
	before, ok := strings.CutSuffix(w.sentenceBefore(), ",")
	right := w.r.Setting.Right
	if !ok || len(right) < 3 || right[0] != "," {
		return false
	}
	rest := right[1:]
	if rest[0] == "and" {
		rest = rest[1:]
	}
	if !slices.ContainsFunc(rest, finiteVerb) || finiteVerb(rest[0]) || lang.CommonPOS(rest[0]).Has(lang.Verb) {
		return false
	}
	if slices.Contains(rest, ",") || slices.Contains(adverbialOpeners, rest[0]) || slices.Contains(relativeOpeners, rest[0]) {
		return false
	}
	part := strings.Fields(before[strings.LastIndex(before, ",")+1:])
	return len(part) > 1 && !slices.Contains(clauseOnly, part[0]) &&
		(slices.Contains(stateVerbs, part[len(part)-2]) || strings.HasPrefix(before, "left ") || endsInState(part))
}

// stateVerbs are verbs that a clause ends with, and its predicate: become more frequent.
var stateVerbs = strings.Fields("is are was were become becomes more less")

// endsInState reports a short clause that ends in its verb: fever subsides.
func endsInState(words []string) bool {
	return len(words) < 5 && slices.ContainsFunc(lang.EnglishAnalyses(words[len(words)-1]), func(a lang.EnglishForm) bool {
		return a.POS == lang.Verb && (a.Form == lang.FormThird || a.Form == lang.FormBase) && intransitive(a.Lemma)
	})
}

// wantsPredicate reports whether a subject stands before the fragment and no verb does yet: "Women [are …]".
func (w *work) wantsPredicate() bool {
	if w.secondVerbAhead() && w.subjectBefore() {
		return true
	}
	if right := w.r.Setting.Right; !w.nothingFollows() && !slices.Contains(adverbialOpeners, right[0]) && w.verbPerhaps() {
		return false // the placenta releases [factors] into the blood
	}
	return w.noVerbFollows() && (w.subjectBefore() || w.asideBefore() && !w.verbAhead())
}

// secondVerbAhead reports a second predicate of the subject right behind the fragment: they [contain no DNA] and cannot cause infection.
func (w *work) secondVerbAhead() bool {
	right := w.r.Setting.Right
	if len(right) < 2 || !slices.Contains([]string{"and", "or", "but"}, right[0]) {
		return false
	}
	if right = right[1:]; len(right) > 1 && slices.Contains(midAdverbs, right[0]) {
		right = right[1:] // is benign and rarely spreads
	}
	return finiteVerb(right[0]) || len(right) > 1 && presentVerb(right[0]) && !finiteVerb(right[1])
}

// asideBefore reports a subject with an aside behind it, between commas, and no verb yet: "Sutures, first described by Lynch, [avoid …]".
func (w *work) asideBefore() bool {
	before, ok := strings.CutSuffix(w.sentenceBefore(), ",")
	if !ok || w.r.Segment.Kind != text.Sentence {
		return false
	}
	subject, aside, ok := strings.Cut(before, ",")
	first, rest := strings.Fields(subject), strings.Fields(aside)
	if !ok || len(first) == 0 || len(rest) < 2 || slices.Contains(adverbialOpeners, first[0]) || slices.Contains(sentenceAdverbs, first[0]) ||
		slices.ContainsFunc(first, finiteVerb) {
		return false
	}
	if slices.Contains([]string{"first", "originally", "often", "usually"}, rest[0]) {
		rest = rest[1:]
	}
	switch {
	case rest[0] == "who" || rest[0] == "which":
		return slices.ContainsFunc(rest, finiteVerb) && !strings.Contains(aside, ",")
	case rest[0] == "together" || rest[0] == "along" || rest[0] == "including" || rest[0] == "combined" || rest[0] == "such":
		return true
	}
	if len(rest) > 2 && (rest[0] == "a" || rest[0] == "an" || rest[0] == "the") && !strings.Contains(aside, ",") {
		return !slices.ContainsFunc(rest, func(s string) bool { return finiteVerb(s) && !participleWord(s) }) // hepcidin, a peptide made in the liver, [inhibits …]
	}
	return participleWord(rest[0]) && lang.CommonPOS(rest[1]).Has(lang.Preposition)
}

// subjectBefore reports whether the English before the fragment ends in a subject.
func (w *work) subjectBefore() bool {
	left := w.r.Setting.Left
	if len(left) == 0 || w.r.Segment.Kind == text.Heading || w.textTells() {
		return false
	}
	if p := w.beforePOS(); p != 0 && !p.Has(lang.Noun) && !p.Has(lang.Pronoun) || p.Has(lang.Preposition) || p.Has(lang.Determiner) && !p.Has(lang.Pronoun) {
		return false
	}
	clause := w.sentenceBefore()
	words := strings.Fields(clause[strings.LastIndexAny(clause, ",)")+1:])
	for i := len(words) - 1; i >= 0; i-- {
		if slices.Contains(clauseLinkers, words[i]) {
			linker := words[i]
			words = words[i+1:]
			if (linker == "and" || linker == "but") && len(words) > 1 && lang.CommonPOS(words[0]).Has(lang.Verb) && words[1] != "of" {
				return false // and shift macrophages […]
			}
			break
		}
	}
	if len(words) > 1 && words[0] == "only" {
		words = words[1:] // only after two cultures
	}
	words = pastAdverbial(words)
	if len(words) == 0 || slices.Contains(adverbialOpeners, words[0]) || ordered(words) {
		return false
	}
	return !hasVerb(words)
}

// hasVerb reports a clause that has its verb: one that may be a noun as well at its end, or a finite one.
func hasVerb(words []string) bool {
	if n := len(words); n > 1 {
		verb, before := words[n-1], lang.CommonPOS(words[n-2])
		if slices.Contains(lying, verb) && !before.Has(lang.Determiner) && !before.Has(lang.Preposition) {
			return true // the drug works [by inhibiting COX-2]
		}
		if lang.SubjectPronoun(words[n-2]) && lang.CommonPOS(verb).Has(lang.Verb) {
			return true // it misses
		}
	}
	for i, word := range words {
		if finiteVerb(word) && (i == 0 || !slices.Contains([]string{"a", "an", "the", "this", "these", "any"}, words[i-1])) { // a raised level has no verb yet
			return true
		}
	}
	return false
}

// lying are verbs of being and acting that may be nouns as well.
var lying = strings.Fields("lies lie sits sit resides stays stay lives works remains rests hangs acts lasts")

// orderVerbs are verbs that orders begin with, be their object bare.
var orderVerbs = strings.Fields("keep maintain avoid give take apply continue consider")

// ordered reports an order: a base form of a verb and its object: keep the wound [clean].
func ordered(words []string) bool {
	if len(words) > 1 && slices.Contains(orderVerbs, words[0]) {
		return true // keep blood pressure [below 140/90 mmHg]
	}
	if len(words) < 2 || !lang.CommonPOS(words[1]).Has(lang.Determiner) || lang.CommonPOS(words[0]).Has(lang.Determiner) {
		return false
	}
	return baseVerb(words[0])
}

// pastAdverbial leaves out what stands before the subject without a comma: in children [the disease].
func pastAdverbial(words []string) []string {
	if len(words) == 0 || !slices.Contains(adverbialOpeners, words[0]) {
		return words
	}
	for i := 2; i < len(words); i++ {
		if (slices.Contains([]string{"the", "this", "these", "most", "many", "some"}, words[i]) || lang.SubjectPronoun(words[i])) &&
			lang.CommonPOS(words[i-1]).Has(lang.Noun) && !lang.CommonPOS(words[i-1]).Has(lang.Preposition) {
			return words[i:]
		}
	}
	return words
}

// afterClause reports a fragment right behind a noun, in a clause that has its verb.
func (w *work) afterClause() bool {
	return len(w.r.Setting.Left) > 1 && !w.clauseStart() && !w.subjectBefore() && w.beforePOS().Has(lang.Noun) &&
		slices.ContainsFunc(w.r.Setting.Left[1:], finiteVerb)
}

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

// afterFinite reports a sentence before the fragment that has its verb, and ends with the fragment.
func (w *work) afterFinite() bool {
	return w.r.Segment.Kind == text.Sentence && !w.clauseStart() && !w.subjectBefore() &&
		slices.ContainsFunc(strings.Fields(w.sentenceBefore()), finiteVerb) && !w.afterPreposition()
}

// betweenSubjectAndVerb reports an aside: a comma before the fragment and behind it, a subject before the one and its verb behind the other.
func (w *work) betweenSubjectAndVerb() bool {
	before, ok := strings.CutSuffix(w.sentenceBefore(), ",")
	right := w.r.Setting.Right
	if !ok || len(right) < 2 || right[0] != "," || !slices.Contains(finiteWords, right[1]) && !presentVerb(right[1]) &&
		!onlyPast(right[1]) {
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

// afterPredicateAnd reports "and" right before the fragment, behind a predicate, at the end of the sentence.
func (w *work) afterPredicateAnd() bool {
	return w.leftWord() == "and" && w.sentenceEnds() && w.predicateBeforeAnd()
}

// afterPredicate reports a predicate right before the fragment that takes no other verb behind it.
func (w *work) afterPredicate() bool { return w.afterVerb() || w.afterPassive() && !w.afterUsed() }

// predicateOnly reports a place for a predicate and nothing else.
func (w *work) predicateOnly() bool { return !w.clauseListed() && w.wantsPredicate() }

// clauseBehindArticle reports a conjunction with the article of its subject right before the fragment, and the end of the clause behind it.
func (w *work) clauseBehindArticle() bool {
	return w.leftWord() == "the" && slices.Contains(clauseOnly, w.secondLeft()) && w.clauseEnds()
}

// headAsked reports English determiners and adjectives before the fragment that open the subject of the verb right behind it.
func (w *work) headAsked() bool {
	if len(w.r.Setting.Left) == 0 || !w.finiteAhead() {
		return false
	}
	words := slices.DeleteFunc(strings.Fields(w.sentenceBefore()), func(s string) bool { return !strings.ContainsFunc(s, unicode.IsLetter) }) // The **left
	for i, word := range words {
		p := lang.CommonPOS(word)
		adjective := p.Has(lang.Adjective) && (!p.Has(lang.Noun) || endsIn(word, "ive", "ine", "al", "ic", "ly", "ary", "left", "right"))
		if !adjective && !p.Has(lang.Determiner) && (i == len(words)-1 || word != "most" && word != "more") {
			return false
		}
	}
	return len(words) > 0 && len(words) < 5
}

// subjectOfPast reports a verb in the past right behind a fragment that begins its clause, or its noun phrase behind a determiner.
func (w *work) subjectOfPast() bool { return (w.clauseStart() || w.countingBefore()) && w.pastAhead() }
