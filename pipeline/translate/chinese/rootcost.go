package chinese

import (
	"strings"

	"unmix/pipeline/lang"
)

// What it costs to let a reading stand by itself: little for whole phrases, much for words that want to be part of one.

// rootCost is that cost; whole says that the reading is all of the fragment.
func (w *work) rootCost(it *item, whole bool) float32 {
	switch name := w.t.grammar.names[it.cat]; name {
	case "TOP":
		return w.leadRoot(it, whole)
	case "S", "NP", "VP", "PP", "FREQ", "PH", "CL":
		if cost, ok := w.placedRoot(it, name, whole); ok {
			return cost
		}
		return 0.1 + w.expected(name, whole) + w.voiced(it, whole) + w.besideNoun(it, whole) + w.stateClause(it, whole) + w.conclusionCost() +
			w.labeled(it, whole) + w.nextClauseCost(it, whole) + w.ableNoun(it, whole)
	case "ADV":
		if whole && w.timedNoun(it) {
			return noPredicate
		}
		return 0.15 + w.adverbAlone(whole) + w.besideNoun(it, whole)
	case "AP":
		return w.adjectiveRoot(it, whole, 0.3)
	case "A":
		return w.adjectiveRoot(it, whole, 0.45)
	case "QTY", "NUM":
		if whole && (w.afterModal() || w.wantsPredicate() && !w.afterPast() && !w.figureInPhrase()) && beginsIn(w.r.Source(), figurePredicates...) {
			return 1 // recurrence [is as high as 50%], survival [exceeds 90%], should [be no more than 5 mg]
		}
		return 0.3
	case "N":
		return 1.5 + w.expected("NP", whole) + w.ableNoun(it, whole)
	case "VG", "V", "LIST":
		return 1.5
	case "DET":
		if whole && w.nounRightBehind() {
			return 0.1 // [certain] foods interact
		}
	}
	return 3
}

// leadRoot is the cost of a beginning that leads over to the English behind it, or goes on from the English before it.
func (w *work) leadRoot(it *item, whole bool) float32 {
	switch it.rule.Name {
	case "lead-only-comma":
		if whole {
			return 0.1 + w.adverbAlone(whole)
		}
	case "lead-passive":
		return w.goesOnPassive()
	case "lead-therefore":
		return w.concludesHere(it)
	case "lead-noun":
		if whole && it.kids[0].head.text == "与" && (w.predicateOnly() && w.sentenceEnds() || w.attribute()) {
			return 2 // the drug [binds to plasma proteins]
		}
	case "lead-purpose":
		if it.kids[0].head.text == "用于" && w.attribute() {
			return noPredicate // the drug [used to treat hypertension] may
		}
	case "lead-presented", "lead-presented-each", "lead-subject-adverb":
		return w.presentedCost(whole)
	case "lead-followed":
		if w.predicateOnly() {
			return noPredicate // the patient [subsequently died]
		}
	}
	if whole {
		return 0.1 + w.voiced(it, whole) + w.courseCost(it) + w.aheadCost(it)
	}
	return 0.6
}

// placedRoot is the cost of a phrase that fits its place, or does not, whatever else may be said of it.
func (w *work) placedRoot(it *item, name string, whole bool) (cost float32, ok bool) {
	switch q := figureOf(it); {
	case whole && w.goesOnFromVerb(it):
		return 0, true
	case whole && ruleName(it) == "event-day":
		return -0.4, true
	case whole && q != nil && boundedQuantity(q.kids[1]) && (w.sentenceStart() || w.afterConcession()):
		return 0.9, true // 复发率低于10%: a sentence says that it is
	case whole && name == "NP" && q != nil && w.attribute():
		return 0.1, true // lesions [no more than 2 cm in diameter] can be removed
	case ruleName(plainPredicate(it)) != "have-figure-bare":
		return 0, false
	case w.subjectBefore():
		return -0.2, true
	}
	return 2, true // the figure is the subject
}

// adjectiveRoot is the cost of an adjective, own what one of its kind costs at least. A participle wants to be part of a predicate.
func (w *work) adjectiveRoot(it *item, whole bool, own float32) float32 {
	if whole && participial(it) {
		return own + 0.3
	}
	return own + w.expected("AP", whole) + w.labeled(it, whole) + w.timeAlone(it, whole)
}

// afterPast reports a word right before the fragment that may be a verb in the past: the pressure fell [below 5 mmHg].
func (w *work) afterPast() bool {
	left := w.r.Setting.Left
	return len(left) > 0 && analyzed(left[len(left)-1], lang.Verb, lang.FormPast)
}

// figurePredicates are verbs whose object is a figure.
var figurePredicates = strings.Fields("高达 超过 低于 高于 不足 不到 不超过 不低于 不高于 不少于 不多于 少于 多于 大于 小于")

// figureOf finds a noun with its figure in a noun phrase: 低危患者的 + 死亡率 + 低于5%.
func figureOf(it *item) *item {
	for it.rule != nil && it.rule.Gives == "NP" {
		if it.rule.Name == "noun-quantity" || it.rule.Name == "dose-amount" {
			return it
		}
		it = it.kids[it.rule.head]
	}
	return nil
}

// plainPredicate is a verb phrase without the adverbials around it.
func plainPredicate(it *item) *item {
	for it.rule != nil && strings.HasPrefix(it.rule.Name, "adverb") && it.rule.Gives == "VP" {
		it = it.kids[it.rule.head]
	}
	return it
}
