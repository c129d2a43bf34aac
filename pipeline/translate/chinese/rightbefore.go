package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// What stands right before a fragment in the English: a passive, a verb of change, people, a preposition.

// afterPeopleOf reports people behind a preposition, of whom the fragment says more: is useful in men [who also have diabetes].
func (w *work) afterPeopleOf() bool {
	left := w.r.Setting.Left
	n := len(left)
	return w.afterPeople() && n > 2 && slices.ContainsFunc(left[max(0, n-4):n-1], func(s string) bool {
		return slices.Contains([]string{"in", "for", "of", "among", "by", "from", "to"}, s)
	}) && !w.subjectBefore() && slices.ContainsFunc(strings.Fields(w.sentenceBefore()), finiteVerb)
}

// afterAside reports an adverb behind a comma right before the fragment: diarrhea, often [accompanied by pain].
func (w *work) afterAside() bool {
	left := w.r.Setting.Left
	n := len(left)
	if n > 4 && slices.Contains([]string{"most", "more", "less"}, left[n-2]) {
		left = append(slices.Clone(left[:n-2]), left[n-1]) // most often [caused by atony]
		n--
	}
	return n > 3 && left[n-2] == "," &&
		slices.Contains([]string{"often", "usually", "sometimes", "typically", "frequently", "generally", "mostly", "rarely", "mainly", "primarily", "commonly", "probably", "possibly", "largely", "presumably"}, left[n-1]) &&
		slices.ContainsFunc(strings.Fields(w.sentenceBefore()), finiteVerb)
}

// includers are verbs that name what something consists of.
var includers = strings.Fields("include includes included including involves involve comprises comprise means entails requires predict predicts predicted prevent prevents prevented avoid avoids avoided facilitates consider recommends justifies recommend recommended advise advises suggested")

// afterIncluding reports a verb right before the fragment that takes a noun or a gerund: treatment includes [limiting salt].
func (w *work) afterIncluding() bool {
	left := w.r.Setting.Left
	n := len(left)
	if n > 3 && (left[n-1] == "and" || left[n-1] == "or") {
		for n--; n > 1 && !finiteVerb(left[n-1]); n-- { // includes relieving pain and [improving sleep]
		}
	}
	return n > 1 && slices.Contains(includers, left[n-1]) && !slices.Contains(copulas, left[n-2])
}

// afterGoverning reports a preposition right before the fragment that a gerund follows: relies on [controlling risk factors].
func (w *work) afterGoverning() bool {
	left := w.r.Setting.Left
	return len(left) > 1 &&
		slices.Contains([]string{"on", "of", "by", "without", "through", "from", "in", "with", "against", "about", "upon", "than"}, left[len(left)-1])
}

// gerundBeside reports a fragment that begins the sentence, and goes on with a gerund: [reducing fluid intake] and limiting caffeine help.
func (w *work) gerundBeside() bool {
	right := w.r.Setting.Right
	if len(right) < 2 || right[0] != "and" && right[0] != "or" || w.sentenceBefore() != "" {
		return false
	}
	return analyzed(right[1], lang.Verb, lang.FormGerund)
}

// verbOfBoth reports a verb ahead, right after its subjects or behind a word for each of them: [taking sedatives] each increase the risk.
func verbOfBoth(right []string) bool {
	if len(right) > 1 && slices.Contains([]string{"each", "both", "all"}, right[0]) {
		return finiteVerb(right[1]) || lang.CommonPOS(right[1]).Has(lang.Verb)
	}
	return len(right) > 0 && finiteVerb(right[0])
}

// subjectHere reports the second of two subjects: weight loss and [limiting alcohol] are advised.
func (w *work) subjectHere() bool {
	if l := w.leftWord(); l != "and" && l != "or" || len(w.r.Setting.Left) < 2 || !verbOfBoth(w.r.Setting.Right) {
		return false
	}
	words := strings.Fields(w.sentenceBefore())
	return !slices.ContainsFunc(words, finiteVerb) && !slices.Contains(adverbialOpeners, words[0])
}

// afterIndicated reports English that ends in what a treatment is for: is indicated [for patients with diabetes].
func (w *work) afterIndicated() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 &&
		slices.Contains([]string{"indicated", "contraindicated", "recommended", "advised", "reserved", "suitable", "appropriate"}, left[n-1]) &&
		(slices.Contains(copulas, left[n-2]) || n > 2 && slices.Contains(copulas, left[n-3]))
}

// afterParticiple reports a form of be with one of these participles right before the fragment.
func (w *work) afterParticiple(participles ...string) bool {
	return slices.Contains(copulas, w.secondLeft()) && slices.Contains(participles, w.leftWord())
}

// afterGiven reports English that ends in "is given".
func (w *work) afterGiven() bool {
	return w.afterParticiple("given", "administered", "delivered")
}

// afterUsed reports what takes an infinitive right before the fragment: is used, are advised, advise patients (Quirk et al. 1985, 16.38, 16.50).
func (w *work) afterUsed() bool {
	left := w.r.Setting.Left
	n := len(left)
	if n > 1 && slices.Contains(advisees, left[n-1]) {
		verb := n - 2
		if verb > 0 && (lang.CommonPOS(left[verb]).Has(lang.Determiner) || lang.CommonPOS(left[verb]).Has(lang.Adjective)) {
			verb-- // helps some women [to return to work]
		}
		if slices.Contains(advising, left[verb]) {
			return true
		}
	}
	if n > 1 && slices.Contains(intenders, left[n-1]) && !slices.Contains(copulas, left[n-2]) {
		return true // the committee decided [to postpone surgery]
	}
	if n < 2 || !slices.Contains(infinitivePassives, left[n-1]) {
		return false
	}
	i := n - 2
	for i > 0 && lang.CommonPOS(left[i]).Only(lang.Adverb) {
		i--
	}
	return slices.Contains(copulas, left[i])
}

// intenders are verbs of what somebody means to do himself.
var intenders = strings.Fields("decide decides decided agree agrees agreed choose chooses chose refuse refuses refused plan plans planned hope hopes hoped want wants wanted wish wishes wished attempt attempts attempted fail fails failed tend tends tended try tries tried prefer prefers preferred")

// infinitivePassives are the participles of such passives, advising the verbs of telling somebody to do something, advisees whom: advise patients [to rest].
var (
	infinitivePassives = strings.Fields("used required needed warned told advised encouraged instructed asked urged reminded trained taught allowed expected")
	advising           = strings.Fields("advise advises advised tell tells told encourage encourages encouraged instruct instructs instructed ask asks asked urge urges remind reminds teach teaches help helps allow allows enable enables")
	advisees           = strings.Fields("patients people parents women men adults families caregivers children them clinicians physicians survivors recipients individuals")
)

// copulas are the forms of be before a participle.
var copulas = strings.Fields("is are was were be been")

// lasting are verbs that a length of time follows with "for".
var lasting = strings.Fields("last lasts lasted persist persists persisted continue continues survive survived rest")

// afterLasting reports a verb right before the fragment of what goes on for a time: should be observed [for] 24 hours.
func (w *work) afterLasting() bool {
	left := w.r.Setting.Left
	n := len(left)
	if n < 2 {
		return false
	}
	for n > 2 && (lang.CommonPOS(left[n-1]).Only(lang.Adverb) || left[n-1] == "daily") {
		n--
	}
	if slices.Contains(lasting, left[n-1]) {
		return true
	}
	return slices.Contains(copulas, left[n-2]) && slices.ContainsFunc(lang.EnglishAnalyses(left[n-1]), func(a lang.EnglishForm) bool {
		return a.POS == lang.Verb && (a.Form == lang.FormPastParticiple || a.Form == lang.FormPast) && !slices.Contains(movedInTime, a.Lemma)
	})
}

// movedInTime are verbs of which the time is a measure, without "for".
var movedInTime = strings.Fields("delay postpone space separate repeat schedule age estimate limit expect extend prolong shorten diagnose perform do detect")

// measuredChanges are verbs of change, the extent of which English adds with "by".
var measuredChanges = strings.Fields("lower reduce decrease increase raise rise fall drop decline shorten prolong extend improve grow")

// afterChange reports a verb of change before the fragment, with its object or without one, that no preposition parts from it.
func (w *work) afterChange() bool {
	left := w.r.Setting.Left
	for i := len(left) - 1; i >= 0 && i >= len(left)-5; i-- {
		p := lang.CommonPOS(left[i])
		if p.Has(lang.Verb) || !p.Has(lang.Noun) {
			for _, a := range lang.EnglishAnalyses(left[i]) {
				passive := i > 0 && slices.Contains(copulas, left[i-1])
				if a.POS == lang.Verb && (passive || a.Form != lang.FormPastParticiple) && a.Form != lang.FormGerund &&
					slices.Contains(measuredChanges, a.Lemma) {
					return i > 0 && !lang.CommonPOS(left[i-1]).Has(lang.Determiner)
				}
			}
		}
		if p.Has(lang.Preposition) && left[i] != "of" && left[i] != "in" || !isLatin([]rune(left[i])[0]) {
			return false
		}
	}
	return false
}

// afterAge reports an age as what the English speaks of: the mean age was [65 years].
func (w *work) afterAge() bool {
	return w.secondLeft() == "age" && slices.Contains(copulas, w.leftWord())
}

// afterLimited reports a passive of limiting right before the fragment, which names the limit: should be limited [to no more than 1 hour].
func (w *work) afterLimited() bool {
	return w.afterParticiple("limited", "restricted", "confined")
}

// afterRemedied reports a passive of treating right before the fragment, which names the remedy: is treated [with antibiotics].
func (w *work) afterRemedied() bool {
	return w.afterParticiple("treated", "corrected", "managed", "relieved", "controlled", "prevented")
}

// verbBefore reports an intransitive verb right before the fragment, behind which another predicate is a participle: begins [before the
// age of 40, presenting as back pain].
func (w *work) verbBefore() bool {
	left := w.r.Setting.Left
	n := len(left)
	if n < 2 || w.clauseStart() || lang.CommonPOS(left[n-1]).Has(lang.Modal) || slices.Contains(copulas, left[n-1]) {
		return false
	}
	return slices.ContainsFunc(lang.EnglishAnalyses(left[n-1]), func(a lang.EnglishForm) bool {
		return a.POS == lang.Verb && (a.Form == lang.FormThird || a.Form == lang.FormPast) &&
			(intransitive(a.Lemma) || a.Lemma == "begin" || a.Lemma == "start")
	})
}

// afterPassive reports a passive right before the fragment, whose time the fragment names: is contraindicated [during pregnancy].
func (w *work) afterPassive() bool {
	l := w.leftWord()
	return slices.Contains(copulas, w.secondLeft()) && (analyzed(l, lang.Verb, lang.FormPastParticiple) || analyzed(l, lang.Verb, lang.FormPast))
}

// relativeState reports a relative pronoun right before the fragment, and nothing behind it that an adjective could describe.
func (w *work) relativeState() bool {
	return w.relativeBefore() && (w.relativeEnds() || lang.CommonPOS(w.r.Setting.Right[0]).Has(lang.Verb))
}

// openedSubject reports the subject of a clause with a conjunction, which begins the sentence and ends behind the fragment: unless the abscess […],
func (w *work) openedSubject() bool {
	words := strings.Fields(w.sentenceBefore())
	if len(words) < 2 || !w.rightIs(",") || !slices.Contains(clauseOnly, words[0]) || strings.Contains(w.sentenceBefore(), ",") {
		return false
	}
	p := w.beforePOS()
	return p.Has(lang.Noun) && !p.Has(lang.Preposition) && !p.Has(lang.Adjective) && !slices.ContainsFunc(words[1:], finiteVerb)
}

// secondParticiple reports a passive with "and" or "then" right before the fragment, also a row of them: was incised and [drained], is heated, cooled, and
// then [filtered].
func (w *work) secondParticiple() bool {
	left := w.r.Setting.Left
	i := len(left) - 1
	if i < 2 || !slices.Contains(inRow, left[i]) || left[i] == "," {
		return false
	}
	for i > 0 && slices.Contains(inRow, left[i]) {
		i--
	}
	if !participleWord(left[i]) {
		return false
	}
	for i > 0 && (participleWord(left[i]) || slices.Contains(inRow, left[i]) || lang.CommonPOS(left[i]).Only(lang.Adverb)) {
		i--
	}
	return slices.Contains(copulas, left[i])
}

// inRow are what stands between the participles of a row.
var inRow = []string{"and", "or", "then", ",", "first"}

// afterAdvised reports a passive of telling somebody to do something: is advised [to rest], not is used [to treat].
func (w *work) afterAdvised() bool {
	return w.afterUsed() && !slices.Contains(infinitivePassives[:3], w.leftWord())
}
