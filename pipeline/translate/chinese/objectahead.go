package chinese

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// A fragment can be half a clause: subject and verb in Chinese, the object in English behind, "[physicians should assess] the risk of
// bleeding". A transitive verb at its end then has its object, and is no passive and no noun.

// objectAheadRules read predicates that wait for their object, which only the English behind the fragment gives.
var objectAheadRules = []Rule{
	// 尚需 + 考虑, before an English noun: one must also consider.
	{Name: "ahead-duty-also", Gives: "TOP", Pattern: "尚需|还需|还应|亦应|也应|还须|还需要 VP", Head: 1, Cost: 0.3, When: openVerb, Build: aheadDutyAlso},
	// 这是由于, before an English clause: this is because.
	{Name: "ahead-because", Gives: "TOP", Pattern: "这是|这主要是|这可能是|这也是 由于|因为", Cost: 0, Build: aheadBecause},
}

// objectAhead reports English that goes on at once with a noun phrase, without a verb of its own: the object of the verb that the
// fragment ends in.
func objectAhead(set english.Setting) bool {
	right := set.Right
	if len(right) == 0 || timeAhead(right) || thirdPerson(right) {
		return false
	}
	first := right[0]
	p := lang.CommonPOS(first)
	switch {
	case slices.Contains([]string{"that", "than", "not", "it", "they", "he", "she", "we", "there"}, first), !isLatin([]rune(first)[0]) &&
		!isDigit([]rune(first)[0]):
		return false
	case p != 0 && !p.Has(lang.Noun) && !p.Has(lang.Determiner) && !p.Has(lang.Adjective) && !p.Has(lang.Numeral) && !strings.HasSuffix(first, "ed"),
		p.Has(lang.Preposition), slices.Contains(adverbialOpeners, first), p.Has(lang.Conjunction), p.Has(lang.Adverb) &&
			!p.Has(lang.Adjective) && !p.Has(lang.Determiner):
		return false
	}
	for i, word := range right {
		p := lang.CommonPOS(word)
		switch {
		case i > 0 && pastVerb(word):
			return false // pain fell
		case slices.Contains([]string{"that", "who", "which", "when", "if", "because", "and", "but"}, word), !isLatin([]rune(word)[0]) &&
			!isDigit([]rune(word)[0]):
			return true
		case slices.Contains(finiteWords, word), p.Has(lang.Modal), p.Only(lang.Verb) && !strings.HasSuffix(word, "ing") && !strings.HasSuffix(word, "ed"):
			return false
		}
	}
	return true
}

// timesAhead are nouns of time, which begin an adverbial: every day, the day before, two weeks later.
var timesAhead = strings.Fields("day days week weeks month months year years hour hours minute minutes night morning evening time times")

// timeAhead reports an adverbial of time behind the fragment.
func timeAhead(right []string) bool {
	if slices.Contains([]string{"every", "each", "once", "twice", "today", "now", "yesterday"}, right[0]) {
		return true
	}
	for _, word := range right[:min(len(right), 3)] {
		if slices.Contains(timesAhead, word) {
			return true
		}
		if lang.CommonPOS(word).Only(lang.Noun) {
			return false // dialysis three times a week
		}
	}
	return false
}

// What a reading costs that leaves no place for the object behind it.
const (
	objectLost   = 0.6  // a passive
	objectFound  = -0.4 // a transitive verb at the end
	objectBeside = 0.7  // a noun of an action, before a determiner or an adjective
	objectNear   = 0.2  // before another noun, which it may modify
)

// objectOpenCost weighs the rules that close the verb at the end of a fragment whose object the English gives.
func objectOpenCost(r *compiled, kids []*item) float32 {
	switch r.Name {
	case "passive", "passive-inside":
		return objectLost
	case "advise-use":
		return objectFound
	case "no-object":
		if transitiveVerb(kids[0]) || endsInPreposition(englishOf(kids[0])) {
			return objectFound
		}
	}
	return 0
}

// nounOpenCost is what the noun of an action costs at the end of such a fragment: it rather is the verb.
func (w *work) nounOpenCost(c *chart, tok *token, end int, r termReading) float32 {
	if end != c.open || r.entry == nil || r.entry.POS != "noun" || !slices.ContainsFunc(tok.entries, transitiveEntry) {
		return 0
	}
	if p := lang.CommonPOS(w.r.Setting.Right[0]); p.Has(lang.Determiner) || p.Has(lang.Adjective) && !p.Has(lang.Noun) {
		return objectBeside
	}
	return objectNear
}

// transitiveEntry reports a verb that takes an object.
func transitiveEntry(e *glossary.Entry) bool {
	v := e.English[0]
	return e.POS == "verb" && !intransitive(v) && (!strings.Contains(v, " ") || endsInPreposition(v))
}

// aheadCost is what a reading that waits for its object costs: it is preferred where one follows, but not behind an English subject.
func (w *work) aheadCost(it *item) float32 {
	switch {
	case !strings.HasPrefix(ruleName(it), "ahead-"):
		return 0
	case w.subjectBefore():
		return 2
	case objectAhead(w.r.Setting):
		return -1
	}
	return 0
}

// adverbialFirst puts an adverbial before the subject, where the object follows the verb: according to comorbidities, physicians should
// choose [the drug].
func (w *work) adverbialFirst(b *builder, it *item) (english.Phrase, bool) {
	if ruleName(it) != "clause" || !w.clauseStart() || !objectAhead(w.r.Setting) {
		return english.Phrase{}, false
	}
	vp, modal := it.kids[1], (*item)(nil)
	if ruleName(vp) == "modal" {
		modal, vp = vp.kids[0], vp.kids[1]
	}
	adverbs := []*item(nil)
	if ruleName(vp) == "adverb" {
		adverbs, vp = append(adverbs, vp.kids[0]), vp.kids[1]
	}
	if ruleName(vp) != "adverbial" || ruleName(vp.kids[1]) != "no-object" {
		return english.Phrase{}, false
	}
	when, verb := b.build(vp.kids[0]), b.build(vp.kids[1]).Phrase
	if len(when.Phrase.Words) == 0 || slices.Contains([]string{"to", "for"}, firstOf(when.Phrase.Words[0].Text)) {
		return english.Phrase{}, false // nurses should explain to patients
	}
	for _, a := range adverbs {
		verb = b.placeAdverb(as(english.AdvPhrase, b.build(a).Phrase), verb)
	}
	if modal != nil {
		verb = b.withAuxiliary(b.build(modal), verb)
	}
	subject := b.build(it.kids[0])
	b.rule = "chinese/adverbial-first"
	return as(english.Clause, join(2, when.Phrase, b.put(","), b.clause(b.peopled(subject), verb))), true
}

// informing are verbs for telling people of something.
var informing = strings.Fields("inform notify warn remind advise")

// beforeObject puts an adverb at the end before the verb, where the object follows: can significantly reduce.
func (w *work) beforeObject(p english.Phrase) english.Phrase {
	n := len(p.Words)
	if n == 0 || !objectAhead(w.r.Setting) || n < 2 && p.Words[0].Text != "help to" {
		return p
	}
	last, before := p.Words[n-1], p.Words[max(n-2, 0)]
	switch done := last.Form == english.PastParticiple; {
	case done && slices.Contains(informing, last.Text):
		return withParticle(p, "of", "chinese/informed-of") // patients should be informed of [the risk]
	case last.Text == "help to":
		word := "contribute to" // helps to, before [early recovery]
		if baseOnly(w.r.Setting.Right[0]) {
			word = "help"
		}
		p.Words = slices.Clone(p.Words)
		p.Words[n-1].Text, p.Words[n-1].Alternatives = word, nil
		return p
	case done && last.Text == "mistake":
		return withParticle(p, "for", "chinese/mistaken-for")
	case slices.Contains(informing, before.Text) && slices.Contains(peopleWords, strings.ToLower(english.Inflect(last))):
		return withParticle(p, "of", "chinese/informed-of") // should remind patients of [the side effects]
	case p.Cat != english.VerbPhrase && p.Cat != english.Clause, before.POS != "verb" ||
		intransitive(before.Text) && before.Form == english.PastParticiple, !goesAhead(last.Text):
		return p
	}
	p.Words = slices.Clone(p.Words)
	if p.Words[n-1].Text == "long term" {
		p.Words[n-1].Text = "long-term" // take long-term methotrexate
		return p
	}
	p.Words[n-1], p.Words[n-2] = p.Words[n-2], p.Words[n-1]
	if p.Head == n-2 {
		p.Head = n - 1
	}
	return p
}

// withParticle adds a preposition that the object ahead asks for.
func withParticle(p english.Phrase, word, rule string) english.Phrase {
	p.Words = append(slices.Clone(p.Words), english.Word{Text: word, POS: "particle", Rules: []string{rule}})
	return p
}

// goesAhead reports an adverb that can stand before its verb; those of how often something is done follow it.
func goesAhead(adverb string) bool {
	switch adverb {
	case "long term", "often":
		return true
	case "daily", "weekly", "monthly", "nightly":
		return false
	}
	return strings.HasSuffix(adverb, "ly") && !strings.Contains(adverb, "ly ")
}

// reasonedBy give the verbs of what a reason is told of.
var reasonedBy = map[string]string{"这是": "is", "这主要是": "is mainly", "这可能是": "may be", "这也是": "is also"}

// aheadBecause gives a reason that the English behind states, as a clause or as a noun.
func aheadBecause(b *builder, k []node) english.Phrase {
	link := "due to"
	for _, word := range b.set.Right {
		if word == "." || word == ";" {
			break
		}
		if finiteVerb(word) {
			link = "because"
			break
		}
	}
	return as(english.Clause, b.put("this "+reasonedBy[k[0].head.text]+" "+link, k...))
}

// openVerb reports a predicate that ends in a transitive verb without its object.
func openVerb(k []*item) bool {
	it := k[len(k)-1]
	for ruleName(it) == "verb-verb" || ruleName(it) == "adverb" {
		it = it.kids[len(it.kids)-1]
	}
	return ruleName(it) == "no-object" && transitiveVerb(it.kids[0])
}

func aheadDutyAlso(b *builder, k []node) english.Phrase {
	word := "one must also"
	if strings.HasSuffix(k[0].head.text, "应") {
		word = "one should also"
	}
	return as(english.Clause, join(0, b.put(word, k[0]), inflect(k[1].Phrase, english.Lemma)))
}
