package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// approximateRules render what is about a number, above it or below it: 约, 超过, 以上, 左右, 多, 余.
var approximateRules = []Rule{
	// 约 + 一半: about half.
	{Name: "about", Gives: "NUM", Pattern: "约|大约|近|将近|接近|超过|至少|不到|多达|逾|仅|仅有|只有|仅仅|大概|约为|高达|最多 NUM", Head: 1, Cost: 0.02, Build: approximate},
	{Name: "about-quantity", Gives: "QTY", Pattern: "约|大约|近|将近|接近|超过|至少|不到|低于|高于|少于|多于|大于|小于|不超过|不低于|不少于|不高于|不足|最多|多达|逾|仅|仅有|只有|仅仅|大概|高达|约为|<|≥|≤|>|= QTY|NUM", Head: 1, Cost: 0.05, Build: approximate},
	// 介于 + 25 + 和 + 30 + 之间: between 25 and 30.
	{Name: "between-two", Gives: "QTY", Pattern: "介于|处于|位于|在 NUM|QTY 之间|间", Head: 1, Cost: -0.2, When: rangeWithin, Build: betweenTwoEnds},
	{Name: "be-between", Gives: "VP", Pattern: "介于|处于|位于|波动于|波动在 NUM|QTY 之间|间", Head: 1, Cost: -0.3, When: rangeWithin, Build: beBetween},
	// 至少 + 半年, which is one entry: at least half a year.
	{Name: "about-half-period", Gives: "QTY", Pattern: "约|大约|近|超过|至少|不到|不足|不少于|最多 半年|半个月|半小时|半天|半月", Head: 1, Cost: -0.1, Build: aboutHalfPeriod},
	// 三倍 + 以上, where the multiple is one entry: more than three times.
	{Name: "multiple-above", Gives: "ADV", Pattern: "ADV 以上|以下|左右|多", Cost: 0.02, When: multipleFirst, Build: bound},
	// 3 + 天 + 以上: more than 3 days.
	{Name: "above", Gives: "QTY", Pattern: "QTY|NUM 以上|以下|左右|上下|余|多|及以上|及以下|或以上|或以下|或更多|或更少|或更高|或更低|或更慢|或更快|或更长|或更短|或更大|或更小|或更久", Cost: 0.05, Build: bound},
	// 20 + 多 + 名 + 患者: more than 20 patients.
	{Name: "more-than", Gives: "NUM", Pattern: "NUM 多|余", Cost: 0.02, Build: bound},
	// 40 + 多名 + 患者, where the words behind the number are one term.
	{Name: "more-than-counted", Gives: "NP", Pattern: "NUM 多名|多位|多例|多个|多种|多项|多家|多次|余次|余名|余例|余人|余种|余项|余家 N", Head: 2, Cost: 0, Build: moreCounted},
	{Name: "more-than-cases", Gives: "NP", Pattern: "NUM 多例|余例|多人|余人", Cost: 0, Build: moreCases},
	// 20 + 多年: more than 20 years.
	{Name: "more-than-years", Gives: "QTY", Pattern: "NUM 多年|多天|余年|余天", Cost: 0, Build: moreYears},
}

// rangeWithin reports a range, or two figures, between the words for between.
func rangeWithin(k []*item) bool {
	it := k[1]
	for it.rule != nil {
		if slices.Contains([]string{"range", "range-dash", "percent-range", "number-or", "quantity-and"}, it.rule.Name) {
			return true
		}
		it = it.kids[0]
	}
	return false
}

// betweenTwoEnds writes between … and …, whatever joins the two in Chinese.
func betweenTwoEnds(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	p.Words = slices.Clone(p.Words)
	for i, w := range p.Words {
		if i > 0 && (w.Text == "to" || w.Text == "or" || w.Text == "-" || w.Text == "–") {
			p.Words[i].Text, p.Words[i].Glue = "and", false
			if i+1 < len(p.Words) {
				p.Words[i+1].Glue = false
			}
			break
		}
	}
	return join(1, b.put("between", k[0], k[2]), p)
}

func beBetween(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), betweenTwoEnds(b, k))
}

// multipleFirst reports a multiple: 三倍.
func multipleFirst(k []*item) bool { return strings.HasSuffix(k[0].head.text, "倍") }

func moreCounted(b *builder, k []node) english.Phrase {
	p := join(2, b.put("more than", k[1]), k[0].Phrase, b.plural(k[2].Phrase))
	p.Determined, p.Count = true, english.Many
	return p
}

func moreCases(b *builder, k []node) english.Phrase {
	noun := "cases"
	if strings.HasSuffix(k[1].head.text, "人") {
		noun = "people"
	}
	p := as(english.NounPhrase, join(1, b.put("more than"), k[0].Phrase, b.put(noun, k[1])))
	p.Determined, p.Count = true, english.Many
	return p
}

// unitsMore give the units of time behind 多 and 余, which say that there are more.
var unitsMore = map[string]string{"年": "years", "天": "days"}

func moreYears(b *builder, k []node) english.Phrase {
	unit := unitsMore[k[1].head.text[len("多"):]]
	return join(1, b.put("more than"), k[0].Phrase, b.put(unit, k[1]))
}

func aboutHalfPeriod(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, join(1, b.put(approximations[k[0].head.text], k[0]), b.put(halves[k[1].head.text], k[1])))
	p.Determined, p.Count = true, english.Singular
	return p
}

// estimateRules render attributes of time and certainty before a noun: what has been, what is expected.
var estimateRules = []Rule{
	// 既往 + 心肌梗死病史: a history of myocardial infarction.
	{Name: "past-history", Gives: "N", Pattern: "既往|以往|过去 N", Head: 1, Cost: 0.05, When: historySecond, Build: pastHistory},
	// 估计 + 胎儿体重: estimated fetal weight.
	{Name: "estimated", Gives: "N", Pattern: "估计|预计|预期|预估|估算 N", Head: 1, Cost: 0.2, When: estimable, Build: estimated},
}

func historySecond(k []*item) bool { return strings.HasSuffix(lastWordOf(k[1]), "史") }

// pastHistory leaves 既往 to the history, which is of the past.
func pastHistory(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	p.Words = slices.Clone(p.Words)
	p.Words[p.Head].Source = k[0].src() + p.Words[p.Head].Source
	p.Words[p.Head].Rules = append(slices.Clip(p.Words[p.Head].Rules), b.rule)
	return p
}

// estimables are the ends of nouns whose value is estimated or expected.
var estimables = strings.Fields("体重 生存期 寿命 失血量 存活期 预产期 滤过率 剂量 值 时间 风险 发病率 疗效")

func estimable(k []*item) bool {
	return endsIn(k[1].head.text, estimables...)
}

func estimated(b *builder, k []node) english.Phrase {
	word := "expected"
	if strings.Contains(k[0].head.text, "估") {
		word = "estimated"
	}
	return join(1, b.put(word, k[0]), k[1].Phrase)
}

// A predicate of the source may stand where English has room for a participle only: behind a form of be, or between a thing and the verb of the
// sentence (Quirk et al. 1985, 17.28).

// afterBe is what a form of be right before the fragment leaves of a predicate: was [misdiagnosed as pneumonia], which 被 has said as well, and was
// [discontinued because of bleeding], of a verb without an object.
func (s *placement) afterBe() (english.Phrase, bool) {
	p := s.p
	if p.Cat != english.VerbPhrase || p.Finite || p.Head >= len(p.Words) {
		return p, false
	}
	if done := headText(p) == "be" && p.Head+1 < len(p.Words) && p.Words[p.Head+1].Form == english.PastParticiple; !s.w.copulaBefore() &&
		!(s.w.secondParticiple() && (done || voiceOf(s.it) == activeAlone)) {
		return p, false
	}
	w := headWord(p)
	if w.Text == "be" && w.Source != "" && p.Head+1 < len(p.Words) {
		q := dropBe(p)
		q.Words[p.Head].Source = w.Source + q.Words[p.Head].Source
		return as(english.AdjPhrase, q), true
	}
	if slices.Contains(turnedInto, firstOf(w.Text)) && endsInPreposition(w.Text) {
		return as(english.AdjPhrase, inflect(p, english.PastParticiple)), true // is [converted to T3 in peripheral tissues]
	}
	return s.asDone()
}

// asDone is a verb without an object as what is done to a thing; ok is false for verbs that are no passive.
func (s *placement) asDone() (english.Phrase, bool) {
	p := s.p
	w := headWord(p)
	verb, _, _ := strings.Cut(w.Text, " the ")
	if w.Text == "consist" {
		verb = "compose"
	}
	next := p.Head + 1
	if verb == "give" {
		next = len(p.Words) // was [given antibiotics]
	}
	if w.POS != "verb" || len(p.Also) > 0 || objectAhead(s.w.r.Setting) || strings.Contains(w.Text, " to") ||
		next < len(p.Words) && slices.Contains(objectPOS, p.Words[next].POS) {
		return p, false
	}
	if slices.Contains(linking, firstOf(verb)) || intransitive(verb) && !(slices.Contains(alsoDone, verb) && s.w.copulaBefore()) {
		return p, false
	}
	p.Words = slices.Clone(p.Words)
	p.Words[p.Head].Text, p.Words[p.Head].Alternatives = verb, nil
	return as(english.AdjPhrase, inflect(p, english.PastParticiple)), true
}

// doneTo: 在20分钟内静脉注射, between a thing and its verb: a dose [intravenously injected within 20 minutes] halves the risk.
func (s *placement) doneTo() bool {
	if s.p.Cat != english.VerbPhrase || s.p.Finite || s.p.Head >= len(s.p.Words) || slices.Contains(objectOptional, headText(s.p)) ||
		s.b.peopleBefore() || !s.w.thingBefore() || !s.w.verbFollows() {
		return false
	}
	q, ok := s.asDone()
	return ok && s.decided(q, s.lead)
}

// What an object begins with, and verbs that are no passive.
var (
	objectPOS = strings.Fields("noun abbr name adj det num")
	// alsoDone are verbs of change that also say what is done to a thing: the dose is [gradually increased].
	alsoDone = strings.Fields("increase decrease improve change grow develop spread continue")
	linking  = strings.Fields("be have become remain seem appear show lack need")
)

// thingBefore reports a subject right before the fragment, or its amount: a dose of 4 g.
func (w *work) thingBefore() bool {
	left := w.r.Setting.Left
	if w.subjectBefore() {
		return true
	}
	return len(left) > 2 && isUnit(left[len(left)-1]) && !slices.ContainsFunc(strings.Fields(w.sentenceBefore()), finiteVerb) &&
		!slices.Contains(adverbialOpeners, left[0])
}

// verbFollows reports the finite verb of the sentence right behind the fragment: halves the risk.
func (w *work) verbFollows() bool {
	right := w.r.Setting.Right
	return len(right) > 1 && (slices.Contains(finiteWords, right[0]) || thirdPerson(right))
}

// thirdPerson reports a verb in the third person with its object, be it a plural noun as well: halves the risk.
func thirdPerson(words []string) bool {
	return len(words) > 1 && lang.CommonPOS(words[1]).Has(lang.Determiner) && presentVerb(words[0])
}
