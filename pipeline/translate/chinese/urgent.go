package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// urgentRules render who is treated first, and how many to how many.
var urgentRules = []Rule{
	// 危重患者 + 优先 + 救治: critically ill patients are treated first.
	{Name: "treated-first", Gives: "VP", Pattern: "优先 V", Head: 1, Cost: -0.4, When: doneToPatient, Build: treatedFirstOfAll},
	// 比例 + 接近 + 1:1:1: in a ratio close to 1:1:1.
	{Name: "ratio-of", Gives: "PP", Pattern: "比例|比率|配比|比 接近|为|约为|是 NUM|QTY", Cost: -0.6, When: ratioLast, Build: ratioOf},
	// 至少5 cm + 但 + 不超过 + 6 cm: at least 5 cm but no more than 6 cm.
	{Name: "quantity-but", Gives: "QTY", Pattern: "QTY|NUM 但|但是|且 不超过|不低于|不少于|不高于|不大于|低于|小于 QTY", Head: 3, Cost: 0, Build: quantityBut},
	{Name: "quantity-comma-but", Gives: "QTY", Pattern: "QTY|NUM ， 但|但是|且 不超过|不低于|不少于|不高于|不大于|低于|小于 QTY", Head: 4, Cost: 0, Build: quantityBut},
	// 以防 + 出现 + 双相反应: to prevent biphasic reactions.
	{Name: "lead-lest-occur", Gives: "TOP", Pattern: "以防|以免|以防止|防止 出现|发生 NP", Head: 2, Cost: -0.4, Build: leadLestOccur},
}

// doneToPatient reports a verb of what is done to patients.
func doneToPatient(k []*item) bool { return slices.Contains(doneToPatients, englishOf(k[1])) }

func treatedFirstOfAll(b *builder, k []node) english.Phrase {
	return join(0, b.passive(k[1].Phrase), b.put("first", k[0]))
}

// ratioLast reports a ratio: 1:1:1.
func ratioLast(k []*item) bool { return strings.Contains(lastPart(k[2]).head.src, ":") }

func ratioOf(b *builder, k []node) english.Phrase {
	word := map[string]string{"接近": "in a ratio close to", "约为": "in a ratio of about"}[k[1].head.text]
	if word == "" {
		word = "in a ratio of"
	}
	return as(english.PrepPhrase, join(1, b.put(word, k[0], k[1]), k[2].Phrase))
}

// butBounds give the English of the second bound of an amount.
var butBounds = map[string]string{"不超过": "but no more than", "不高于": "but no more than", "不大于": "but no more than", "不低于": "but no less than", "不少于": "but no less than", "低于": "but less than", "小于": "but less than"}

func quantityBut(b *builder, k []node) english.Phrase {
	n := len(k)
	return join(2, k[0].Phrase, b.put(butBounds[k[n-2].head.text], k[1:n-1]...), k[n-1].Phrase)
}

func leadLestOccur(b *builder, k []node) english.Phrase {
	p := join(0, b.verb("prevent", english.Lemma, k[0], k[1]), b.event(k[2].Phrase))
	p.Finite = true
	return b.led("to", k[0], p)
}

// dosed are nouns for how much of a treatment is given, and how fast.
var dosed = strings.Fields("rate frequency dose dosage concentration speed temperature pressure depth intensity interval")

// atRate turns a figure of a treatment into an adverbial of the clause before it: compressions are started [at a rate of 100 per minute].
func (w *work) atRate(b *builder, it *item) (english.Phrase, bool) {
	if ruleName(it) != "clause-quantity" || w.clauseStart() || !w.afterFinite() {
		return english.Phrase{}, false
	}
	subject := b.build(it.kids[0])
	if subject.Determined || !slices.Contains(dosed, lastWord(headText(subject.Phrase))) {
		return english.Phrase{}, false
	}
	amount := b.build(it.kids[2]).Phrase
	b.rule = "chinese/at-rate"
	n := subject.Phrase
	n.Count = english.Singular
	return as(english.PrepPhrase, join(0, b.put("at"), b.withArticle("a", n), b.put("of", b.build(it.kids[1])), amount)), true
}

// afterFinite reports a sentence before the fragment that has its verb, and ends with the fragment.
func (w *work) afterFinite() bool {
	return w.r.Segment.Kind == text.Sentence && !w.clauseStart() && !w.subjectBefore() && slices.ContainsFunc(strings.Fields(w.sentenceBefore()), finiteVerb) && !w.afterPreposition()
}

// receivers are verbs of which the patient is no subject: patients receive red blood cells.
var receivers = strings.Fields("infuse transfuse administer")

// receives makes what people are said to infuse what they receive.
func receives(vp english.Phrase) english.Phrase {
	if vp.Head >= len(vp.Words) || !slices.Contains(receivers, headText(vp)) || objectlessPhrase(vp) {
		return vp
	}
	vp.Words = slices.Clone(vp.Words)
	vp.Words[vp.Head].Text, vp.Words[vp.Head].Alternatives = "receive", nil
	return vp
}
