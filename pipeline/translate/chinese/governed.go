package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// What the English right before a fragment governs: is used [to assess], lowers the pressure [by about 5 mmHg], ranges from mild pain
// [to shock]. Chinese says these without the word, and the author's English stopped before it.

// governed puts in what the English before the fragment asks for.
func (w *work) governed(b *builder, it *item, p english.Phrase) english.Phrase {
	switch {
	case len(p.Words) == 0:
	case len(p.Also) == 0 && w.kindNamed(p):
		b.rule = "chinese/kind-named"
		p = withoutThose(p)
	case ruleName(it) == "verb-adverbial-comma" && !p.Finite && w.verbBefore():
		b.rule = "chinese/participle"
		p = as(english.PrepPhrase, inflect(p, english.Gerund))
	case ruleName(it) == "object" && slices.Contains(sparing, it.kids[0].head.text) && w.afterProtect():
		p = b.sparedFrom(it)
	case p.Cat == english.VerbPhrase && !p.Finite && w.afterPeopleOf():
		b.rule = "chinese/who"
		p = b.peopleWho(p)
	case p.Cat == english.VerbPhrase && (!p.Finite || ruleName(it) == "imperative-not") && w.afterUsed():
		b.rule = "chinese/used-to"
		if p.Finite {
			p = join(0, b.put("not to"), english.Phrase{Words: p.Words[2:]}) // instead of: do not
		} else {
			p = join(1, b.put("to"), inflect(p, english.Lemma))
		}
		p.Cat, p.Finite = english.Clause, true
	case p.Cat == english.VerbPhrase && !p.Finite && headText(p) != "be" && (w.subjectHere() || w.afterIncluding() || w.gerundBeside() || w.afterGoverning() && ruleName(it) == "object"):
		b.rule = "chinese/gerund"
		p = as(english.NounPhrase, inflect(p, english.Gerund))
		p.Determined = true
	case p.Cat == english.VerbPhrase && !p.Finite && w.afterModalBe() && p.Head == 0 && headText(p) != "be" && voiceOf(lastVerb(it)) == activeAlone:
		p = as(english.AdjPhrase, inflect(p, english.PastParticiple)) // must be [found and controlled]
	case p.Cat != english.PrepPhrase && strings.HasSuffix(p.Words[len(p.Words)-1].Text, "gestation") && w.afterPassive():
		b.rule = "chinese/at"
		p = as(english.PrepPhrase, join(1, b.put("at"), p))
	case p.Cat == english.NounPhrase && isPerson(it) && w.afterIndicated():
		b.rule = "chinese/indicated-for"
		p = as(english.PrepPhrase, join(0, b.put("for"), b.settle(p)))
	case p.Cat == english.NounPhrase && bareLeaf(it) != nil && routes[bareLeaf(it).text] != "" && w.afterGiven():
		b.rule = "chinese/route"
		p = as(english.AdvPhrase, b.put(routes[bareLeaf(it).text], node{p, it}))
	case p.Cat == english.NounPhrase && !quantityOnly(it) && w.afterRemedied():
		b.rule = "chinese/remedy"
		p = as(english.PrepPhrase, join(0, b.put("with"), b.settle(p)))
	case p.Cat == english.NounPhrase && !quantityOnly(it) && stageOf(it) && w.afterPassive():
		b.rule = "chinese/during"
		p = as(english.PrepPhrase, join(1, b.put("during"), p))
	case ruleName(it) == "start-with" && w.afterPassive():
		b.rule = "chinese/started-at"
		p = as(english.PrepPhrase, join(0, b.put("at", node{english.Phrase{Span: it.kids[0].head.span}, it.kids[0]}), b.one(b.build(it.kids[1]).Phrase)))
	case p.Cat == english.VerbPhrase && reachedAmount(it) != nil && w.afterChange():
		b.rule = "chinese/changed-by"
		p = b.byAmount(it)
	case it.rule == nil || it.rule.Gives != "QTY" && it.rule.Gives != "NUM" && !quantityOnly(it) && !(ruleName(it) == "number-noun" && timeUnit(it)):
	case w.afterLimited() && (boundedQuantity(it) || ruleName(it) == "daily-limit"):
		b.rule = "chinese/limited-to"
		p = as(english.PrepPhrase, join(0, b.put("to"), p))
	case w.afterAge():
		p = shortYears(p)
	case p.Words[0].Text == "below" || p.Words[0].Text == "above": // where the change ends
	case w.peopleRightBefore() && isAge([]*item{it}) && p.Words[0].Text != "aged":
		b.rule = "chinese/aged"
		p = b.agedPeople(it, p)
	case w.doseOfDrug(it):
		b.rule = "chinese/dosed-at"
		p = as(english.PrepPhrase, join(1, b.put("at"), p))
	case w.afterChange():
		b.rule = "chinese/changed-by"
		p = as(english.PrepPhrase, join(1, b.put("by"), p))
	case timeUnit(it) && w.afterLasting():
		b.rule = "chinese/lasting-for"
		p = as(english.PrepPhrase, join(1, b.put("for"), p))
	}
	return p
}

// afterPeopleOf reports people behind a preposition, of whom the fragment says more: is useful in men [who also have diabetes].
func (w *work) afterPeopleOf() bool {
	left := w.r.Setting.Left
	n := len(left)
	return w.afterPeople() && n > 2 && slices.ContainsFunc(left[max(0, n-4):n-1], func(s string) bool {
		return slices.Contains([]string{"in", "for", "of", "among", "by", "from", "to"}, s)
	}) && !w.subjectBefore() && slices.ContainsFunc(strings.Fields(w.sentenceBefore()), finiteVerb)
}

// peopleWho makes what people have or do part of their name.
func (b *builder) peopleWho(p english.Phrase) english.Phrase {
	if headText(p) == "be" && p.Head+1 < len(p.Words) {
		rest := dropBe(p)
		if rest.Words[0].Text == "accompanied by" {
			rest.Words[0].Text, rest.Words[0].Alternatives, rest.Words[0].Form = "with", nil, english.Lemma
		}
		return as(english.AdjPhrase, rest)
	}
	return as(english.Clause, join(1, b.put("who"), agree(p, english.Many)))
}

// afterAside reports an adverb behind a comma right before the fragment: diarrhea, often [accompanied by pain].
func (w *work) afterAside() bool {
	left := w.r.Setting.Left
	n := len(left)
	if n > 4 && slices.Contains([]string{"most", "more", "less"}, left[n-2]) {
		left = append(slices.Clone(left[:n-2]), left[n-1]) // most often [caused by atony]
		n--
	}
	return n > 3 && left[n-2] == "," && slices.Contains([]string{"often", "usually", "sometimes", "typically", "frequently", "generally", "mostly", "rarely", "mainly", "primarily", "commonly", "probably", "possibly", "largely", "presumably"}, left[n-1]) && slices.ContainsFunc(strings.Fields(w.sentenceBefore()), finiteVerb)
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
	return len(left) > 1 && slices.Contains([]string{"on", "of", "by", "without", "through", "from", "in", "with", "against", "about", "upon", "than"}, left[len(left)-1])
}

// gerundBeside reports a fragment that begins the sentence, and goes on with a gerund: [reducing fluid intake] and limiting caffeine help.
func (w *work) gerundBeside() bool {
	right := w.r.Setting.Right
	if len(right) < 2 || right[0] != "and" && right[0] != "or" || w.sentenceBefore() != "" {
		return false
	}
	return slices.ContainsFunc(lang.EnglishAnalyses(right[1]), func(a lang.EnglishForm) bool { return a.POS == lang.Verb && a.Form == lang.FormGerund })
}

// subjectHere reports the second of two subjects: weight loss and [limiting alcohol] are advised.
func (w *work) subjectHere() bool {
	left, right := w.r.Setting.Left, w.r.Setting.Right
	n := len(left)
	if n < 2 || len(right) == 0 || left[n-1] != "and" && left[n-1] != "or" || !finiteVerb(right[0]) {
		return false
	}
	words := strings.Fields(w.sentenceBefore())
	return !slices.ContainsFunc(words, finiteVerb) && !slices.Contains(adverbialOpeners, words[0])
}

// bareLeaf is the one word that an item consists of, nil for more.
func bareLeaf(it *item) *leaf {
	for it.rule != nil && len(it.kids) == 1 {
		it = it.kids[0]
	}
	if it.rule != nil {
		return nil
	}
	return it.head
}

// afterIndicated reports English that ends in what a treatment is for: is indicated [for patients with diabetes].
func (w *work) afterIndicated() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && slices.Contains([]string{"indicated", "contraindicated", "recommended", "advised", "reserved", "suitable", "appropriate"}, left[n-1]) && (slices.Contains(copulas, left[n-2]) || n > 2 && slices.Contains(copulas, left[n-3]))
}

// afterGiven reports English that ends in "is given".
func (w *work) afterGiven() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && slices.Contains(copulas, left[n-2]) && slices.Contains([]string{"given", "administered", "delivered"}, left[n-1])
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
	if n < 2 || !slices.Contains(infinitivePassives, left[n-1]) {
		return false
	}
	i := n - 2
	for i > 0 && lang.CommonPOS(left[i]).Only(lang.Adverb) {
		i--
	}
	return slices.Contains(copulas, left[i])
}

// infinitivePassives are the participles of such passives, advising the verbs of telling somebody to do something, advisees whom: advise patients [to rest].
var (
	infinitivePassives = strings.Fields("used required needed told advised encouraged instructed asked urged reminded trained taught allowed expected")
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
				if a.POS == lang.Verb && (passive || a.Form != lang.FormPastParticiple) && a.Form != lang.FormGerund && slices.Contains(measuredChanges, a.Lemma) {
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

// reachedAmount is the amount that something has changed by, which Chinese says that it reaches: 达30%以上.
func reachedAmount(it *item) *item {
	for it.rule != nil && len(it.kids) == 1 {
		it = it.kids[0]
	}
	if it.rule == nil || len(it.kids) != 2 || !slices.Contains([]string{"达", "达到", "高达", "可达"}, it.kids[0].head.text) {
		return nil
	}
	return it.kids[1]
}

func (b *builder) byAmount(it *item) english.Phrase {
	for len(it.kids) == 1 {
		it = it.kids[0]
	}
	word, reach := "by", node{english.Phrase{Span: it.kids[0].head.span}, it.kids[0]}
	if reach.head.text == "高达" {
		word = "by up to"
	}
	return as(english.PrepPhrase, join(1, b.put(word, reach), b.build(it.kids[1]).Phrase))
}

// agedPeople says how old the people right before the fragment are: women [aged 50 to 74 years].
func (b *builder) agedPeople(it *item, p english.Phrase) english.Phrase {
	for it.rule != nil && len(it.kids) == 1 {
		it = it.kids[0]
	}
	if ruleName(it) == "above" {
		return ageBound(b, []node{b.build(it.kids[0]), b.build(it.kids[1])})
	}
	return as(english.AdjPhrase, join(1, b.put("aged"), shortYears(p)))
}

// doseOfDrug reports an amount of a substance behind a passive that says how a drug is given, with no person as its subject: is started [at 5 mg
// daily].
func (w *work) doseOfDrug(it *item) bool {
	left := w.r.Setting.Left
	n := len(left)
	if n < 3 || !slices.Contains(copulas, left[n-2]) || !slices.Contains([]string{"given", "administered", "started", "initiated", "begun", "prescribed", "dosed", "continued", "taken"}, left[n-1]) {
		return false
	}
	subject := builder{set: english.Setting{Left: left[:n-2]}}
	return !subject.peopleBefore() && left[n-3] != "dose" && slices.Contains(amountUnits, strings.ToLower(quantityUnit(it)))
}

// afterAge reports an age as what the English speaks of: the mean age was [65 years].
func (w *work) afterAge() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && left[n-2] == "age" && slices.Contains(copulas, left[n-1])
}

// shortYears leaves out what the English has said already: 65 years of age.
func shortYears(p english.Phrase) english.Phrase {
	p.Words = slices.Clone(p.Words)
	for i, w := range p.Words {
		if strings.HasPrefix(w.Text, "year") && strings.HasSuffix(w.Text, " of age") {
			p.Words[i].Text, p.Words[i].Alternatives = strings.TrimSuffix(w.Text, " of age"), nil
		}
	}
	return p
}

// stageOf reports the name of a time of life or of an illness.
func stageOf(it *item) bool {
	return it.head != nil && it.head.entry != nil && strings.HasSuffix(it.head.text, "期") && !strings.HasSuffix(it.head.text, "周期")
}

// afterLimited reports a passive of limiting right before the fragment, which names the limit: should be limited [to no more than 1 hour].
func (w *work) afterLimited() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && slices.Contains([]string{"be", "is", "are", "was", "were", "been"}, left[n-2]) && slices.Contains([]string{"limited", "restricted", "confined"}, left[n-1])
}

// afterRemedied reports a passive of treating right before the fragment, which names the remedy: is treated [with antibiotics].
func (w *work) afterRemedied() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && slices.Contains(copulas, left[n-2]) && slices.Contains([]string{"treated", "corrected", "managed", "relieved", "controlled", "prevented"}, left[n-1])
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
		return a.POS == lang.Verb && (a.Form == lang.FormThird || a.Form == lang.FormPast) && (intransitive(a.Lemma) || a.Lemma == "begin" || a.Lemma == "start")
	})
}

// afterPassive reports a passive right before the fragment, whose time the fragment names: is contraindicated [during pregnancy].
func (w *work) afterPassive() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && slices.Contains(copulas, left[n-2]) && slices.ContainsFunc(lang.EnglishAnalyses(left[n-1]), func(a lang.EnglishForm) bool {
		return a.POS == lang.Verb && (a.Form == lang.FormPastParticiple || a.Form == lang.FormPast)
	})
}

// courseCost is high for a course without its beginning, unless the English says from where.
func (w *work) courseCost(it *item) float32 {
	if ruleName(it) != "lead-course" {
		return 0
	}
	if left := w.r.Setting.Left; len(left) > 0 && left[len(left)-1] == "from" {
		return 0
	}
	return 2
}

// figureNouns are nouns for what is measured, of which a bounded value is one.
var figureNouns = strings.Fields("pressure level rate ratio index fraction count score concentration volume temperature weight duration age saturation")

// boundedNoun makes a noun phrase of a clause that bounds a figure, behind a preposition: defined as [a mean pressure greater than 20 mmHg at rest].
func (w *work) boundedNoun(b *builder, it *item) (english.Phrase, bool) {
	if !w.afterPreposition() {
		return english.Phrase{}, false
	}
	var when english.Phrase
	if ruleName(it) == "clause-adverbial" || ruleName(it) == "clause-adverb" {
		when = b.build(it.kids[0]).Phrase
		it = it.kids[1]
	}
	if ruleName(it) != "clause" || len(it.kids[1].kids) != 2 || relations[it.kids[1].kids[0].head.text] == "" {
		return english.Phrase{}, false
	}
	vp := b.build(it.kids[1])
	if headText(vp.Phrase) != "be" || vp.Head != 0 || len(vp.Words) < 2 {
		return english.Phrase{}, false
	}
	b.rule = "chinese/bounded"
	n := b.build(it.kids[0]).Phrase
	if !n.Determined && slices.Contains(figureNouns, lastWord(headText(n))) {
		n = b.inferred("a", n)
	}
	n = b.complement(n)
	p := join(0, n, english.Phrase{Words: vp.Words[1:]}, when)
	p.Determined = true
	return p, true
}

// lastVerb is the last of several predicates, on whose object the others depend.
func lastVerb(it *item) *item {
	for it.rule != nil && strings.HasPrefix(it.rule.Name, "coordination-verb") || ruleName(it) == "adverb" {
		it = it.kids[len(it.kids)-1]
	}
	return it
}
