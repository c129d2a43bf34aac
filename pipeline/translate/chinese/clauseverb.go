package chinese

import (
	"regexp"
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// What a verb becomes with the subject that it has: fever lasts five days, patients fall ill, children are vaccinated.

// usingIt gives people the medicine that the text speaks of as an object, where Chinese leaves it out: pregnant women should use it under the
// guidance of a physician.
func (b *builder) usingIt(vp english.Phrase) english.Phrase {
	for i := 0; i+1 < len(vp.Words); i++ {
		if vp.Words[i].Text != "be" || vp.Words[i+1].Form != english.PastParticiple {
			continue
		}
		b.doubts += 0.1
		verb := vp.Words[i+1]
		verb.Form = english.Lemma
		words := append(slices.Clone(vp.Words[:i]), verb, b.put("it").Words[0])
		vp.Words = append(words, vp.Words[i+2:]...)
		break
	}
	return vp
}

// reducedTo puts a verb of change without an object, which English does not have, into the passive: the dose is reduced to 100 mg.
func (b *builder) reducedTo(vp english.Phrase) english.Phrase {
	if vp.Finite || vp.Cat != english.VerbPhrase || vp.Head >= len(vp.Words) || len(vp.Also) > 0 {
		return vp
	}
	w := vp.Words[vp.Head]
	rest := vp.Words[vp.Head+1:]
	verb, prep, _ := strings.Cut(w.Text, " ")
	past := w.Form == english.PastSingular // 延长了3个月: was prolonged by 3 months
	if w.Form != english.Lemma && !past || !undergoesChange(verb, prep, rest) {
		return vp
	}
	w.Text, w.Alternatives, w.Form = verb, nil, english.Lemma
	passive := b.passive(english.Phrase{Cat: english.VerbPhrase, Words: []english.Word{w}})
	if past {
		passive = inflect(passive, english.PastSingular)
	}
	return as(english.VerbPhrase, join(1, english.Phrase{Words: vp.Words[:vp.Head]}, passive, b.put(prep), english.Phrase{Words: rest}))
}

// undergoesChange reports "reduce" or "prolong" without an object, and "shorten" with an amount: the hospital stay is shortened by 2 days.
func undergoesChange(verb, prep string, rest []english.Word) bool {
	if prep == "" && len(rest) > 0 {
		prep = rest[0].Text
	}
	alone, amount := prep == "", slices.Contains([]string{"to", "by", "from"}, prep)
	switch verb {
	case "shorten":
		return amount
	case "prolong":
		return alone || amount
	case "reduce":
		return alone || amount || prep == "in"
	}
	return false
}

// insteadOfBe puts another verb for "be"; ok is false without one.
func insteadOfBe(p english.Phrase, verb string) (english.Phrase, bool) {
	if headText(p) != "be" {
		return p, false
	}
	p.Words = slices.Clone(p.Words)
	p.Words[p.Head].Text, p.Words[p.Head].Alternatives, p.Words[p.Head].Form = verb, nil, english.Lemma
	return p, true
}

// lastsFor puts "last" for "be" before a length of time.
func lastsFor(p english.Phrase) english.Phrase {
	p, _ = insteadOfBe(p, "last")
	return p
}

// exceeds puts "exceed" for "be more than", where "be" is still the verb.
func exceeds(p english.Phrase) english.Phrase {
	if headText(p) != "be" || p.Head+1 >= len(p.Words) || p.Words[p.Head+1].Text != "more" {
		return p
	}
	verb := p.Words[p.Head]
	verb.Text, verb.Alternatives, verb.Form = "exceed", nil, english.Lemma
	verb.Source = p.Words[p.Head+1].Source
	p.Words = append(append(slices.Clone(p.Words[:p.Head]), verb), p.Words[p.Head+3:]...)
	return p
}

// haveIt puts "have" for "be", and the adverb before it: are mostly, mostly have.
func haveIt(p english.Phrase) english.Phrase {
	if headText(p) != "be" || p.Head+1 >= len(p.Words) {
		return p
	}
	p.Words = slices.Clone(p.Words)
	verb := p.Words[p.Head]
	verb.Text, verb.Form = "have", english.Lemma
	p.Words[p.Head], p.Words[p.Head+1] = p.Words[p.Head+1], verb
	p.Head++
	if p.Head+1 < len(p.Words) && (p.Words[p.Head+1].Text == "a" || p.Words[p.Head+1].Text == "an") {
		p.Words = slices.Delete(p.Words, p.Head+1, p.Head+2)
	}
	return p
}

// inPercent reports a share in percent.
func inPercent(it *item) bool {
	return strings.HasSuffix(lastPart(it).head.src, "%") || strings.Contains(it.head.src, "%")
}

// accountsFor puts "account for" for "be" before a share.
func accountsFor(p english.Phrase) english.Phrase {
	p, ok := insteadOfBe(p, "account")
	if !ok {
		return p
	}
	return after(p, p.Head+1, english.Phrase{Words: []english.Word{{Text: "for", POS: "particle", Rules: []string{"chinese/clause"}}}})
}

// bearers are verbs of what findings mean, which English keeps in the present.
var bearers = strings.Fields("provide show suggest demonstrate indicate reveal explain support confirm highlight reflect underline underscore emphasize offer")

// bearing puts what "these findings" or "this" mean into the present, whatever 了 says.
func bearing(subject, vp english.Phrase) english.Phrase {
	if len(subject.Words) == 0 || vp.Finite || headWord(vp).Form != english.PastSingular {
		return vp
	}
	if !slices.Contains(bearers, headText(vp)) {
		return vp
	}
	if first, _, _ := strings.Cut(subject.Words[0].Text, " "); first == "this" || first == "these" {
		return inflect(vp, english.Lemma)
	}
	return vp
}

// ownObject turns a verb whose English brings an object into a passive when that object is the subject: 首剂 + 不应 + 减量, the first dose
// should not be reduced.
func ownObject(subject, vp english.Phrase) english.Phrase {
	w := headWord(vp)
	verb, object, ok := strings.Cut(w.Text, " the ")
	_, last := cutLast(headText(subject))
	if !ok || object != last {
		return vp
	}
	be := english.Word{Text: "be", POS: "verb", Form: w.Form, Rules: []string{"chinese/clause"}}
	w.Text, w.Alternatives, w.Form = verb, nil, english.PastParticiple
	vp.Words = slices.Clone(vp.Words)
	vp.Words[vp.Head] = w
	vp.Words = slices.Insert(vp.Words, vp.Head, be)
	return vp
}

// ownObjectBefore makes a verb passive whose English brings an object that the English before the fragment speaks of: needles are inserted
// and [retained for 30 minutes].
func ownObjectBefore(p english.Phrase, sentence string) (english.Phrase, bool) {
	left := strings.Fields(sentence)
	if p.Cat != english.VerbPhrase || p.Finite || p.Head != 0 || len(p.Words) == 0 {
		return p, false
	}
	w := p.Words[0]
	verb, object, ok := strings.Cut(w.Text, " the ")
	if !ok || strings.Contains(object, " ") || !slices.Contains(left, object) && !slices.Contains(left, lang.Plural(object)) ||
		!slices.ContainsFunc(left, func(s string) bool { return slices.Contains(copulas, s) }) {
		return p, false
	}
	w.Text, w.Alternatives, w.Form, w.POS = verb, nil, english.PastParticiple, "verb"
	p.Words = slices.Clone(p.Words)
	p.Words[0] = w
	p.Finite = true
	return p, true
}

// kinds are nouns whose members Chinese says they "have": 常见症状有发热.
var kinds = strings.Fields("symptom sign cause reason factor type method feature manifestation complication option example effect measure way form")

// including turns what a kind "has" into what it includes.
func including(subject, vp english.Phrase) english.Phrase {
	_, noun := cutLast(headText(subject))
	if headText(vp) != "have" || vp.Finite || vp.Head+1 >= len(vp.Words) || vp.Words[vp.Head+1].Text == "no" || !slices.Contains(kinds, noun) ||
		!joinsSeveral(vp.Words) {
		return vp
	}
	vp.Words = slices.Clone(vp.Words)
	vp.Words[vp.Head].Text = "include"
	return vp
}

// ofPeople give what is said of people in the place of what is said of diseases: diseases develop into others and are complicated by them, people
// develop them and have them as well.
var ofPeople = map[string]string{"develop into": "develop", "be complicated by": "have coexisting"}

func fallsIll(p english.Phrase) english.Phrase {
	for i, w := range p.Words {
		if verb := ofPeople[w.Text]; verb != "" && w.POS == "verb" {
			p.Words = slices.Clone(p.Words)
			p.Words[i].Text, p.Words[i].Alternatives = verb, nil
		}
		if w.Text == "complicated by" && p.Head < i && p.Words[p.Head].Text == "be" {
			p.Words = slices.Clone(p.Words)
			be := p.Words[p.Head]
			be.Text = "have"
			copy(p.Words[p.Head:], p.Words[p.Head+1:i]) // are often complicated by: often have coexisting
			p.Head = i - 1
			p.Words[i-1] = be
			p.Words[i].Text, p.Words[i].Form = "coexisting", english.Lemma
		}
	}
	return p
}

// screenedFor says of an illness that it is screened for; people are screened.
func (b *builder) screenedFor(subject, vp english.Phrase) english.Phrase {
	for i, w := range vp.Words {
		if w.Text == "screen" && w.Form == english.PastParticiple && condition(subject) && (i+1 == len(vp.Words) || vp.Words[i+1].Text != "for") {
			return after(vp, i+1, b.put("for"))
		}
	}
	return vp
}

// givenVaccine: the first dose is given; people are vaccinated.
func givenVaccine(vp english.Phrase) english.Phrase {
	for i, w := range vp.Words {
		if w.Text == "vaccinate" && w.Form == english.PastParticiple {
			vp.Words = slices.Clone(vp.Words)
			vp.Words[i].Text, vp.Words[i].Alternatives = "give", nil
		}
	}
	return vp
}

// vaccinated: family members are screened and [be vaccinated]; they do not vaccinate.
func vaccinated(vp english.Phrase) english.Phrase {
	for i, w := range vp.Words {
		if w.Text == "vaccinate" && w.Form == english.Lemma && w.POS == "verb" && i > 0 &&
			(i+1 == len(vp.Words) || vp.Words[i+1].POS != "noun" && vp.Words[i+1].POS != "det") {
			be := english.Word{Text: "be", POS: "verb", Form: english.Lemma, Rules: []string{"chinese/clause"}}
			vp.Words = slices.Clone(vp.Words)
			vp.Words[i].Form = english.PastParticiple
			vp.Words = slices.Insert(vp.Words, i, be)
			if vp.Head > i {
				vp.Head++
			}
			vp.Also = slices.Clone(vp.Also)
			for n, a := range vp.Also {
				if a > i {
					vp.Also[n]++
				}
			}
			return vp
		}
	}
	return vp
}

// mustNot states an order not to do something as a duty of those whom it names: parents must not give their own medicine.
func mustNot(vp english.Phrase) english.Phrase {
	if len(vp.Words) < 3 || vp.Words[0].Text != "do" || vp.Words[1].Text != "not" {
		return vp
	}
	vp.Words = slices.Clone(vp.Words)
	vp.Words[0].Text, vp.Words[0].Alternatives, vp.Words[0].POS = "must", nil, "particle"
	return vp
}

// clauseLinkRules render two clauses, with a conjunction between them or a comma alone.
var clauseLinkRules = []Rule{
	// A ， 但 B: A, but B.
	{Name: "clause-and", Gives: "S", Pattern: "S ， 但|但是|而|且|并且|而且|或|或者|所以|因此|因而|却|然而 S", Cost: 0.2, Build: clauseAnd},
	// 免疫治疗起效较慢 + ， + 疗效 + 却 + 更持久: …, but its effects are more lasting.
	{Name: "clause-but-inside", Gives: "S", Pattern: "S ， NP 却|反而|反倒 VP", Head: 0, Cost: -0.2, Build: clauseButInside},
	// 解剖不清 + 或 + 出血难以控制: anatomy is unclear or bleeding is difficult to control.
	{Name: "clause-or", Gives: "S", Pattern: "S 或|或者|且 S", Cost: 0.15, Build: clauseOr},
	{Name: "clause-verb", Gives: "S", Pattern: "S ， 但|但是|而|且|并且|而且|并|却|或 VP", Cost: 0.3, Build: clauseVerb},
	{Name: "clause-verb-plain", Gives: "S", Pattern: "S ， VP", Cost: 0.6, Weigh: dutyBehindCost, Build: clauseVerbPlain},
	{Name: "clause-clause", Gives: "S", Pattern: "S ， S", Cost: 0.8, Build: clauseClause},
	{Name: "clause-because", Gives: "S", Pattern: "S ， CL|PP", Cost: 0.3, Build: verbComma},
	// 仍是挑战 ， + 因为抗原丢失: remain a challenge because the antigen is lost.
	{Name: "verb-because", Gives: "VP", Pattern: "VP ， CL", Cost: 0.25, When: becauseLast, Build: withoutComma},
}

// becauseLast reports a clause of cause, which English sets off with no comma.
func becauseLast(k []*item) bool { return ruleName(k[2]) == "because" }

// clauseLinks give the English of links between clauses.
var clauseLinks = map[string]string{"但": "but", "但是": "but", "却": "but", "而": "whereas", "且": "and", "并且": "and", "而且": "and", "并": "and", "或": "or", "或者": "or", "所以": "so", "因此": "so", "因而": "so", "然而": "but"}

func clauseButInside(b *builder, k []node) english.Phrase {
	vp := b.predicate(k[4])
	p := join(0, k[0].Phrase, b.put(", but", k[1], k[3]), b.clause(k[2].Phrase, vp))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func clauseOr(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(clauseLinks[k[1].head.text], k[1]), k[2].Phrase)
}

func clauseAnd(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", "+clauseLinks[k[2].head.text], k[1], k[2]), k[3].Phrase)
}

func clauseVerb(b *builder, k []node) english.Phrase {
	if q, ok := b.dutyGoesOn(k[0], k[3]); ok && slices.Contains([]string{"且", "并且", "而且", "并"}, k[2].head.text) {
		return join(0, k[0].Phrase, b.put(", and", k[1], k[2]), q)
	}
	word := clauseLinks[k[2].head.text]
	if word == "whereas" {
		word = "and"
	}
	return join(0, k[0].Phrase, b.put(word, k[1], k[2]), agree(k[3].Phrase, b.subjectCount(k[0])))
}

// subjectCount is the number of a clause's subject.
func (b *builder) subjectCount(s node) english.Count {
	if s.item.rule != nil && slices.Contains([]string{"clause", "s-copula", "s-copula-adverb", "predicate-of"}, s.item.rule.Name) {
		p := b.subject(b.build(s.item.kids[0]).Phrase)
		return p.Count
	}
	return english.Singular
}

func clauseVerbPlain(b *builder, k []node) english.Phrase {
	if q, ok := b.dutyGoesOn(k[0], k[2]); ok {
		return join(0, k[0].Phrase, b.put(", and", k[1]), q)
	}
	b.doubts += 0.1
	return join(0, k[0].Phrase, b.put("and", k[1]), agree(k[2].Phrase, b.subjectCount(k[0])))
}

func clauseClause(b *builder, k []node) english.Phrase {
	b.doubts += 0.1
	return join(0, k[0].Phrase, b.put(", and", k[1]), k[2].Phrase)
}

// A part of the body with its state is a noun phrase or a clause alike in Chinese: 血压稳定, stable blood pressure or blood pressure is stable. Where
// a sentence begins with it and goes on behind a comma with the next such clause, or with "and" and a subject, it is a clause.

// nextClause is how the sentence goes on then: with a Chinese clause that ends it, or with a subject of its own.
var nextClause = regexp.MustCompile(`^, (?:[\p{Han}，、]+(?:[,.;]|$)|(?:so|yet|hence) [a-z]+ |(?:and|but|so) (?:she|he|it|they|we|the|no|there|this|his|her)\b)`)

// nextAnd is how a sentence goes on that has begun with the fragment, with one more clause that ends it.
var nextAnd = regexp.MustCompile(`^, (?:and|but|so) [\p{Han}，、]+(?:[.;]|$)`)

// nextSubject is how a sentence goes on that has begun with a clause of any kind: [treatment failed], and the graft was removed.
var nextSubject = regexp.MustCompile(`^, (?:(?:and|but|so) (?:(?:she|he|it|they|we|there) |(?:(?:the|no|this|a|an|his|her) )?(?:[a-z]+ ){1,3}(?:was|is|has|had|may|can|could|should|must|became|developed)\b)|(?:but|so) (?:[a-z]+ ){1,4}(?:are|were|have)\b)`)

// subjectNext reports a fragment that a sentence begins with, which goes on with such a clause.
func (w *work) subjectNext() bool {
	return w.nothingBefore() && w.r.Segment.Kind == text.Sentence && nextSubject.MatchString(w.r.Doc.Text[w.r.Span.End:])
}

// stateClause is high for the noun phrase there.
func (w *work) stateClause(it *item, whole bool) float32 {
	if !whole || it.rule == nil || it.rule.Gives != "NP" {
		return 0
	}
	if n := bareNoun(it); w.leftWord() == "whose" && (stateOf(it) || stateNoun([]*item{n}) || personDoes(n)) {
		return 2 // patients whose [glycemic control is poor] develop neuropathy
	}
	if w.determinerBefore() {
		return 0
	}
	if w.sentenceStart() && ruleName(it) == "period-noun" && slices.Contains(becomings, lastPart(it).head.text) {
		return 0.6 // 运动后胸痛加重: chest pain worsens after exercise
	}
	if ruleName(it) == "de-of" {
		it = it.kids[2] // 生物瓣的耐久性有限
	}
	n := bareNoun(it)
	if !stateOf(it) && !stateNoun([]*item{n}) && !changedSomewhat(n) && !goesSlowly(n) &&
		!(ruleName(n) == "compound" && slices.Contains([]string{"稳定", "通畅"}, n.kids[1].head.text)) {
		return 0
	}
	after := w.r.Doc.Text[w.r.Span.End:]
	if w.sentenceBefore() == "" && nextAnd.MatchString(after) {
		return 1.5
	}
	if before := w.sentenceBefore(); before != "" && !strings.HasSuffix(before, ",") || !nextClause.MatchString(after) {
		return 0
	}
	return 1.5
}

// goesSlowly reports a process and how fast it is: 肿瘤生长 + 缓慢.
func goesSlowly(it *item) bool {
	if ruleName(it) == "compound" {
		it = it.kids[1]
	}
	return ruleName(it) == "changed" && slices.Contains([]string{"缓慢", "加快", "减慢", "过快", "过慢"}, it.kids[1].head.text)
}

// changedSomewhat reports a thing with how much it has changed: 食管癌风险 + 轻度增加.
func changedSomewhat(it *item) bool {
	if ruleName(it) != "compound-of" && ruleName(it) != "compound" {
		return false
	}
	last := it.kids[1]
	if n := ruleName(last); n == "compound-of" || n == "compound" {
		return changedSomewhat(last)
	}
	return ruleName(last) == "adjective" && changeEnglish[last.kids[1].head.text][1] != "" && last.kids[0].head.reads("adv")
}
