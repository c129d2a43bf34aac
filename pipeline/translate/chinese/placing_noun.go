package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// whose: women whose [menstrual cycle is irregular] have no other determiner. It goes on.
func (s *placement) whose() bool {
	if p := s.p; s.w.leftWord() == "whose" && p.Cat == english.Clause && len(p.Words) > 1 && p.Words[0].Text == "the" && p.Words[0].Source == "" {
		s.p.Words, s.p.Head = p.Words[1:], max(0, p.Head-1)
	}
	return false
}

// opener: 老年患者, before a comma and a whole clause: [in elderly patients], the dose should be halved (Li and Thompson 1981, 4.1).
func (s *placement) opener() bool {
	q, ok := s.w.opener(s.b, s.it, s.p)
	return ok && s.decided(q, s.lead)
}

// organsFirst: [the face and skin folds] should be washed. The parts of the body at the head of a sentence are those of the person that it
// is about.
func (s *placement) organsFirst() bool {
	right := s.w.r.Setting.Right
	if s.p.Cat != english.NounPhrase || s.p.Determined || !organsFirst(s.p) || !s.w.clauseStart() || len(right) == 0 ||
		!lang.CommonPOS(right[0]).Has(lang.Modal) {
		return false
	}
	return s.decided(s.b.inferred("the", s.p), s.lead)
}

// organList: 左肩和下颌, in running text: radiates to [the left shoulder and jaw]. One article stands before all (Quirk et al. 1985, 13.67).
func (s *placement) organList() bool {
	list := s.rule() == "noun" || strings.HasPrefix(s.rule(), "coordination") || strings.HasPrefix(s.rule(), "listing")
	if !list || s.p.Cat != english.NounPhrase || len(s.p.Words) < 3 || s.p.Words[0].POS == "det" || !s.w.inSentence() || illnessLast(s.p) {
		return false
	}
	i := slices.IndexFunc(s.p.Words, func(w english.Word) bool { return slices.Contains([]string{"and", "or", ","}, w.Text) })
	if i < 1 || !organ(english.Phrase{Cat: english.NounPhrase, Words: s.p.Words[:i], Head: i - 1}) && !partsOfBody(s.p.Words[:i]) {
		return false
	}
	s.b.rule = "chinese/organ"
	return s.decided(s.b.withArticle("the", s.p), s.lead)
}

// organ: the tumor spreads to [the liver], but "liver" in a list or a heading (Quirk et al. 1985, 5.35).
func (s *placement) organ() bool {
	if s.it.size == 1 && s.it.head.domain() == "anatomy" && s.nominal() && len(s.w.r.Setting.Right) > 0 && s.w.nounAhead() {
		s.p.Count = english.Singular
		return s.decided(s.p, s.lead) // [lung] function improved
	}
	if !organ(s.p) {
		return s.pairedPart()
	}
	if s.w.inSentence() {
		p, _ := s.b.theOrgan(s.p)
		return s.decided(p, s.lead)
	}
	s.p.Count = english.Singular
	return s.decided(s.p, s.lead)
}

// pairedPart: 上肢, behind a verb or preposition: later involves [the upper limbs], but cancer of [the kidney].
func (s *placement) pairedPart() bool {
	p, w := s.p, headWord(s.p)
	if p.Determined || p.Cat != english.NounPhrase || p.Count != english.AnyCount || p.Head != len(p.Words)-1 || !isPart(w) ||
		saysWhich(p.Words[:p.Head]) || !s.w.inSentence() {
		return false
	}
	first, before := firstOf(p.Words[0].Text), strings.Fields(s.w.sentenceBefore())
	illness := len(before) > 1 && before[len(before)-1] == "of" && conditionName(before[len(before)-2])
	if first == "left" || first == "right" || lastWord(w.Text) == "breast" || illness {
		p.Count = english.Singular
	} else {
		p = s.b.plural(p)
	}
	s.b.rule = "chinese/organ"
	return s.decided(s.b.withArticle("the", p), s.lead)
}

// oneOfItsKind: 基石, in running text: surgery remains [the cornerstone] of treatment; [the double contour sign] is specific.
func (s *placement) oneOfItsKind() bool {
	p := s.p
	one := p.Cat == english.NounPhrase && !p.Determined && p.Count != english.Many && slices.Contains(definiteHeads, headText(p))
	if !signFound(p) && !one || !s.w.inSentence() {
		return false
	}
	p.Count = english.Singular
	return s.decided(s.b.inferred("the", p), s.lead)
}

// complement: 主要原因, behind a copula: smoking is [the main cause].
func (s *placement) complement() bool {
	if s.w.leftWord() == "as" && s.p.Cat == english.NounPhrase && !s.p.Determined && s.p.Count == english.AnyCount {
		if strings.HasSuffix(s.p.Words[len(s.p.Words)-1].Text, " of choice") ||
			slices.Contains([]string{"serves", "acts", "functions", "works"}, s.w.secondLeft()) {
			return s.decided(s.b.complement(s.p), s.lead) // serves as [a biomarker], as [the drug of choice]
		}
	}
	if s.p.Cat != english.NounPhrase || s.p.Determined || s.p.Count != english.AnyCount || !s.w.copulaBefore() || !definiteComplement(s.p) {
		return false
	}
	if slices.Contains([]string{"are", "were"}, s.w.leftWord()) {
		return s.decided(s.b.complements(s.p), s.lead) // smoking and drinking are [the main causes]
	}
	return s.decided(s.b.complement(s.p), s.lead)
}

// nominal reports a phrase that is a noun, or that was read as one.
func (s *placement) nominal() bool {
	return s.w.t.grammar.names[s.it.cat] == "NP" || s.p.Cat == english.NounPhrase
}

// oneOfSeveral: 最有效的药物, in "one of […]": one of [the most effective drugs] (Quirk et al. 1985, 5.10: "of" before a definite plural).
func (s *placement) oneOfSeveral() bool {
	if s.nominal() && !s.p.Determined && s.w.leftWord() == "of" &&
		slices.Contains([]string{"all", "each", "none", "many", "several", "few", "both", "either", "neither"}, s.w.secondLeft()) && countNoun(s.p) {
		return s.decided(s.b.inferred("the", s.b.plural(s.p)), s.lead) // all of [the participants]
	}
	if !s.nominal() || !superlativePhrase(s.p) || s.p.Determined || !s.w.oneOfBefore() {
		return false
	}
	return s.decided(s.b.inferred("the", s.b.plural(s.p)), s.lead)
}

// number decides the number of a noun where Chinese has left it open, and the article that goes with it. It goes on.
func (s *placement) number() bool {
	if len(s.p.Words) > 0 && s.p.Words[0].Text == "same" && !s.p.Determined && s.w.bareInText() {
		s.p = s.b.withArticle("the", s.p) // [the same] results were obtained (Quirk et al. 1985, 5.10)
	}
	if !s.nominal() {
		return false
	}
	free, determined := s.p.Count == english.AnyCount, s.p.Determined
	if free && !determined && s.numberOfKind() {
		return false
	}
	s.p = s.b.numbered(s.p)
	if s.articleOfKind(free, determined) {
		return false
	}
	if !free {
		if !determined && s.p.Count == english.Singular && s.utmostHere() {
			s.p = s.b.inferred("the", s.p) // [the second leading cause]
		}
		return false
	}
	s.p.Count = english.AnyCount
	if !determined && s.utmostHere() {
		s.p = s.utmost()
	}
	if !determined && s.w.examplesFollow() && countNoun(s.p) {
		s.p = s.b.plural(s.p) // [non-hormonal drugs] such as venlafaxine
	}
	if s.w.severalAsked() {
		s.p.Determined = determined // the two most common [chronic airway diseases]
	}
	return false
}

// bareInText reports running text without a determiner right before the fragment.
func (w *work) bareInText() bool { return w.inSentence() && !w.determinerBefore() }

// numberOfKind decides the number of nouns that have one and the same wherever they stand.
func (s *placement) numberOfKind() bool {
	zh := s.it.head.text
	switch {
	case slices.Contains(namedOnce, lastWord(headPart(headText(s.p)))) && s.it.size <= 2, slices.Contains(oncePerCase, headText(s.p)) && s.it.size == 1:
		s.p.Count = english.Singular // a heading: Study Design
	case s.it.size == 1 && strings.HasSuffix(zh, "法") && !strings.HasSuffix(zh, "方法") && lastWord(headText(s.p)) == "method":
		if s.p.Count = english.Singular; s.w.bareInText() {
			s.p = s.b.inferred("the", s.p) // was randomized with [the random number table method]
		}
	case (s.it.size == 1 && zh != "病毒" || s.it.size == 2 && ruleName(bareNoun(s.it)) == "compound") &&
		strings.HasSuffix(zh, "病毒") && lastWord(headText(s.p)) == "virus" && !s.w.severalAhead():
		s.p.Count = english.Mass // transmits [rabies virus]
	case s.it.size == 1 && strings.HasSuffix(zh, "措施"), s.p.Words[0].Text == "bilateral" && s.it.head.domain() == "anatomy" && s.p.Head > 0:
		s.p = s.b.plural(s.p)
	default:
		return false
	}
	return true
}

// articleOfKind gives the article to nouns that have one in running text, by what they are; free and determined say what the phrase was before its
// number was decided.
func (s *placement) articleOfKind(free, determined bool) bool {
	first := s.p.Words[0].Text
	if free && (first == "left" || first == "right") && s.p.Count == english.Singular && s.definiteHere() {
		s.p = s.b.inferred("the", s.p) // in [the left parotid region]
		return true
	}
	switch wanting := !determined && s.w.bareInText(); {
	case wanting && free && slices.Contains(sizeWords, firstOf(first)) && countedFluid(english.Phrase{Words: s.p.Words, Head: s.p.Head}):
		s.p = s.b.inferred("a", s.p) // revealed [a large right pleural effusion]
	case wanting && slices.Contains(ordinalWords, first) && s.p.Count == english.Singular && slices.Contains(wishing, s.w.leftWord()):
		word := "a"
		if first == "first" || first == "last" {
			word = "the"
		}
		s.p = s.b.inferred(word, s.p) // requested [a second consultation]
	case wanting && s.rule() == "measure-de" && s.p.Count == english.Singular && countNoun(s.p):
		s.p = s.b.one(s.p) // had [a follow-up period of 18 months]
	case s.definiteHere():
		s.p = s.b.inferred("the", s.p)
	default:
		return false
	}
	return true
}

// namedOnce are nouns for what a paper has one of.
var namedOnce = strings.Fields("purpose design background rationale scope summary overview abstract")

// oncePerCase are nouns for what a case has one of.
var oncePerCase = []string{"case report", "chief complaint"}

// definiteHere reports a noun phrase that running text has with its article: records [the severity of pain], delays [the healing process].
func (s *placement) definiteHere() bool {
	p := s.p
	if p.Determined || p.Cat != english.NounPhrase || len(p.Words) < 2 && !strings.Contains(headText(p), " ") || !s.w.bareInText() {
		return false
	}
	last := lastWord(headText(p))
	if first, e := p.Words[0].Text, headWord(p).Entry; (first == "left" || first == "right") && e != nil && e.Domain == "anatomy" && p.Head == len(p.Words)-1 {
		return true // in [the left basal ganglia]
	}
	if before, _, ok := strings.Cut(headText(p), " of "); ok && len(p.Words) == 1 {
		return slices.Contains(definiteOf, lastWord(before)) && p.Count != english.Many // [the extent of resection] depends
	}
	if partOfThe(p) {
		return true // on [the back of the hand]
	}
	if p.Head+1 < len(p.Words) && p.Words[p.Head+1].Text == "between" &&
		(last == "relationship" || last == "interaction" || last == "difference") && p.Count != english.Many {
		return !slices.Contains(finders, s.w.leftWord()) // studied [the relationship between smoking and cancer]
	}
	if p.Head+1 < len(p.Words) {
		return p.Words[p.Head+1].Text == "of" && slices.Contains(definiteOf, last) && p.Count != english.Many
	}
	if (last == "phase" || last == "period") && p.Count != english.Many &&
		slices.Contains([]string{"during", "in", "throughout", "after", "before", "until"}, s.w.leftWord()) {
		return true // during [the acute phase]
	}
	if slices.Contains(ordinalWords, firstOf(p.Words[0].Text)) && p.Words[0].POS == "adj" && p.Count != english.Many &&
		(s.w.nothingBefore() || lang.CommonPOS(s.w.leftWord()).Has(lang.Preposition)) {
		return true // [the second operation] was successful, after [the second operation]
	}
	return last == "process" && p.Count != english.Many && p.Words[0].POS != "adj"
}

// wishing are verbs of wanting or undergoing one more.
var wishing = strings.Fields("request requests requested need needs needed require requires required undergo undergoes underwent received receive recommend recommended had has have offered advised wanted wants")

// finders are verbs of finding something out, which the text has not known before.
var finders = strings.Fields("found find finds showed shows show revealed reveals demonstrated suggested suggests suggest reported is was")

// utmostHere reports a superlative, or the main one at the head of the sentence, that wants its article here.
func (s *placement) utmostHere() bool {
	first := superlativePhrase(s.p) || s.p.Words[0].Text == "main" && s.w.sentenceBefore() == ""
	return first && (s.w.inSentence() || s.w.copulaBefore() || s.w.secondComplement()) && !s.w.determinerBefore()
}

// secondComplement reports the second thing that something is: it is the third most common cancer and [the second leading cause of death].
func (w *work) secondComplement() bool {
	return w.leftWord() == "and" && slices.ContainsFunc(strings.Fields(w.sentenceBefore()), func(s string) bool { return slices.Contains(copulas, s) })
}

// utmost gives it the article, and the number that the verb beside it shows: [the most common symptoms] include, [the best test] is.
func (s *placement) utmost() english.Phrase {
	p := s.p
	if l := s.w.leftWord(); l == "is" || l == "was" || s.b.numberAsked() == english.Singular {
		p = s.built
		p.Count = english.Singular
	} else if len(s.w.r.Setting.Left) == 0 && s.w.severalAhead() && countNoun(s.built) {
		p = s.b.plural(s.built)
	}
	return s.b.inferred("the", p) // offers [the greatest chance of cure]
}

// bounded: 平均压力大于20 mmHg, behind a preposition: defined as [a mean pressure greater than 20 mmHg].
func (s *placement) bounded() bool {
	q, ok := s.w.boundedNoun(s.b, s.it)
	return ok && s.decided(q, 0)
}

// withState: 乏力, right behind people at the end of the clause: occurs in patients [with weakness].
func (s *placement) withState() bool {
	if s.p.Cat != english.NounPhrase || !s.w.afterPeople() || s.w.predicateOnly() || !stateOf(s.it) && !condition(s.p) {
		return false
	}
	s.b.rule = "chinese/with-state"
	return s.decided(as(english.PrepPhrase, join(0, s.b.put("with"), s.b.bareSettle(s.p))), 0)
}

// ownVerb: 疼痛更轻, behind a verb of having: offers [less pain], has [fewer complications].
func (s *placement) ownVerb() bool {
	if s.p.Cat != english.VerbPhrase || s.p.Finite || s.p.Head != 0 || len(s.p.Words) < 2 || headText(s.p) != "have" ||
		s.p.Words[0].Source != "" || !slices.Contains(offering, s.w.leftWord()) {
		return false
	}
	s.p.Words = s.p.Words[1:]
	return s.decided(as(english.NounPhrase, s.p), s.lead)
}

// offering are verbs and a preposition of having and giving.
var offering = []string{"has", "have", "had", "offers", "offer", "offered", "provides", "provide", "provided", "shows", "show", "showed", "gives", "gave", "brings", "with"}

// duringStage: 恢复期, at the head of a sentence and before its comma: [during the recovery phase], the skin peels.
func (s *placement) duringStage() bool {
	right := s.w.r.Setting.Right
	if s.p.Cat != english.NounPhrase || !stageOf(s.it) || s.w.sentenceBefore() != "" || len(right) == 0 || right[0] != "," ||
		s.w.r.Segment.Kind != text.Sentence {
		return false
	}
	s.p = s.b.settle(s.p)
	return s.preposed("during", "during")
}

// haveState: 吞咽困难, behind "who" or a subject that waits for its verb: patients who [have dysphagia], older women [have an increased fracture
// risk] after menopause, the drug [has a prolonged half-life].
func (s *placement) haveState() bool {
	if s.p.Cat != english.NounPhrase || len(s.w.r.Setting.Left) < 2 || !stateOf(s.it) && !condition(s.p) && !symptomWord(s.p) {
		return false
	}
	if s.w.leftWord() != "who" &&
		!(s.w.predicateOnly() && (s.w.afterPeople() || slices.Contains(peopleBeside, s.w.leftWord()) || ruleName(bareNoun(s.it)) == "changed")) {
		return false
	}
	s.b.rule = "chinese/have-state"
	have := s.b.verb("have", english.Lemma)
	if s.b.past && s.w.leftWord() != "who" {
		have = inflect(have, english.PastSingular)
	}
	return s.decided(join(0, have, s.b.bareSettle(s.p)), 0)
}

// withStateSpliced: 进展缓慢, behind a clause and a comma: the onset is early, [with slow progression]. English does not string clauses together
// with commas (Chicago Manual of Style, 6.22).
func (s *placement) withStateSpliced() bool {
	if s.rule() == "duration" && s.w.betweenSubjectAndVerb() && s.p.Words[0].Text == "for" {
		s.p.Words = slices.Clone(s.p.Words)
		s.p.Words[0].Text = "lasting" // the fever, [lasting five days], resolved
		return s.decided(s.p, 0)
	}
	if s.built.Cat != english.NounPhrase || !s.figureSpliced() && !s.stateSpliced() {
		return false
	}
	s.b.rule = "chinese/with-state"
	return s.decided(as(english.PrepPhrase, join(0, s.b.put("with"), s.b.one(s.built))), 0)
}

// figureIs: 血压90/60 mmHg, behind an adverbial and a comma: on admission, [blood pressure was 90/60 mmHg].
func (s *placement) figureIs() bool {
	if figureOf(s.it) != s.it || s.rule() != "noun-quantity" || boundedQuantity(s.it.kids[1]) || !s.w.wantsClause() || timeUnit(s.it.kids[1]) {
		return false
	}
	n, q := s.b.build(s.it.kids[0]), s.b.build(s.it.kids[1])
	s.b.rule = "chinese/figure-is"
	return s.decided(s.b.clause(n.Phrase, s.b.be(q.Phrase)), 0)
}

// figureSpliced: 体重3200 g, behind a whole clause or a subject: was born at term, [with a birth weight of 3200 g].
func (s *placement) figureSpliced() bool {
	return figureOf(s.it) == s.it && !slices.Contains(measuredIn, s.built.Words[len(s.built.Words)-1].Text) &&
		(s.w.afterWholeClause() || s.w.betweenSubjectAndVerb())
}

// stateSpliced reports a thing, or two, with what it is like.
func (s *placement) stateSpliced() bool {
	if s.built.Words[0].Text == "no" && s.w.betweenSubjectAndVerb() {
		return true // the fracture, [with no displacement], was treated with a cast
	}
	one := !s.built.Determined && (stateOf(s.it) || stateNoun([]*item{bareNoun(s.it)}) || changedTerm(s.it))
	if one && s.w.betweenSubjectAndVerb() {
		return true // the lesion, [with ill-defined margins], was excised
	}
	return (one || slices.Contains(severalStates, s.rule())) && s.w.spliced()
}

// changedTerm reports an entry for a part or a value with what becomes of it: 血压下降.
func changedTerm(it *item) bool {
	it = bareNoun(it)
	return it.size == 1 && len([]rune(it.head.text)) > 3 &&
		endsIn(it.head.text, "下降", "升高", "增加", "减少", "消失", "加重", "恶化", "缩小", "增大", "减轻", "延长", "缩短", "减退", "不清", "模糊")
}

// measuredIn are what a figure is measured in, behind it: about 2 cm in diameter.
var measuredIn = strings.Fields("diameter size length height width thickness depth weight old")

// severalStates are the rules for two things with what they are like.
var severalStates = []string{"traits", "finding-and-quality", "quality-and-finding"}

// withOccurring: 出现手指麻木, behind a clause and a comma: the nerve is compressed, [with numbness of the fingers]. What occurs has another subject.
func (s *placement) withOccurring() bool {
	if s.rule() != "object" || s.p.Cat != english.VerbPhrase || s.p.Finite || !slices.Contains([]string{"出现", "发生"}, s.it.kids[0].head.text) ||
		!s.w.afterWholeClause() || s.b.peopleBefore() {
		return false
	}
	n := s.b.build(s.it.kids[1])
	s.b.rule = "chinese/with-state"
	return s.decided(as(english.PrepPhrase, join(0, s.b.put("with", s.b.build(s.it.kids[0])), s.b.bareSettle(n.Phrase))), 0)
}

// atRate: 频率为100次/分, behind a clause: compressions are started [at a rate of 100 per minute].
func (s *placement) atRate() bool {
	q, ok := s.w.atRate(s.b, s.it)
	return ok && s.decided(q, 0)
}

// taking: 口服抗凝药, behind people: patients [taking oral anticoagulants] should be monitored.
func (s *placement) taking() bool {
	right := s.w.r.Setting.Right
	if s.p.Cat != english.NounPhrase || s.p.Determined || !strings.HasPrefix(s.w.r.Source(), "口服") || !s.w.peopleRightBefore() {
		return false
	}
	if !s.w.afterPeopleOf() &&
		!(len(right) > 0 && (lang.CommonPOS(right[0]).Has(lang.Modal) || slices.Contains([]string{"are", "were", "have", "need", "require"}, right[0]))) {
		return false
	}
	s.b.rule = "chinese/taking"
	return s.decided(as(english.AdjPhrase, join(1, s.b.put("taking"), s.b.bareSettle(s.p))), 0)
}

// onlyOne: 仅在一家医院, where the number is what matters: in only [one hospital]. It goes on.
func (s *placement) onlyOne() bool {
	src := s.w.r.Source()
	at := strings.IndexAny(src, "仅只")
	if at < 0 {
		return false
	}
	one := strings.Index(src[at:], "一")
	if one < 0 || one > len("仅仅只有在一") || strings.HasPrefix(src[at+one:], "一般") || strings.HasPrefix(src[at+one:], "一些") {
		return false
	}
	for i, w := range s.p.Words {
		if (w.Text == "a" || w.Text == "an") && w.POS == "det" && strings.HasPrefix(w.Source, "一") {
			s.p.Words = slices.Clone(s.p.Words)
			s.p.Words[i].Text = "one"
			break
		}
	}
	return false
}
