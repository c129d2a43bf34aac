package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// causationRules render 使, 令 and 让: 使血压下降.
var causationRules = []Rule{
	// 使 + 血压 + 恢复正常: normalize blood pressure.
	{Name: "normalize", Gives: "VP", Pattern: "使|令|让|使得 NP 恢复正常|正常化|恢复至正常|恢复到正常|恢复至正常水平|恢复到正常水平", Head: 1, Cost: -0.3, Build: normalize},
	// 使 + 患者 + 免于 + 感染: protect patients from infection.
	{Name: "protect-from", Gives: "VP", Pattern: "使|让|令|使得|保护 NP 免于|免受|免遭 NP", Head: 1, Cost: -0.3, Build: protecting("from")},
	// 保护 + 患者 + 不受 + 感染: protect patients against infection.
	{Name: "protect-against", Gives: "VP", Pattern: "保护|使|让 NP 不受|不遭受 NP", Head: 1, Cost: -0.3, When: unharmed, Build: protecting("against")},
	// 给予 + 患者 + 药物: give patients drugs.
	{Name: "make", Gives: "VP", Pattern: "使|令|让|使得 NP AP", Head: 2, Cost: 0.1, Weigh: makeAdjectiveCost, Build: makeAdjective},
	{Name: "make-verb", Gives: "VP", Pattern: "使|令|让|使得 NP VP", Head: 2, Cost: 0.2, Build: makeVerb},
}

// unharmed reports what one is protected against, where 使 alone may mean no influence at all.
func unharmed(k []*item) bool { return k[0].head.text == "保护" || isPerson(k[1]) }

func normalize(b *builder, k []node) english.Phrase {
	return join(0, b.verb("normalize", english.Lemma, k[0], k[2]), b.settle(k[1].Phrase))
}

// protecting renders 免于 and 不受, whose negation English keeps in the preposition.
func protecting(prep string) func(*builder, []node) english.Phrase {
	return func(b *builder, k []node) english.Phrase {
		return join(0, b.verb("protect", english.Lemma, k[0]), b.settle(b.peopled(k[1])), b.put(prep, k[2]), b.settle(k[3].Phrase))
	}
}

// sparing are the verbs of being spared something.
var sparing = strings.Fields("免于 免受 免遭")

// afterProtect reports a verb of protecting before the fragment, with its object: protects children [from severe disease].
func (w *work) afterProtect() bool {
	left := w.r.Setting.Left
	for _, word := range left[max(0, len(left)-6):] {
		if beginsIn(word, "protect", "shield") {
			return true
		}
	}
	return false
}

// sparedFrom is what English protects from, behind its verb of protecting.
func (b *builder) sparedFrom(it *item) english.Phrase {
	b.rule = "chinese/protect-from"
	from := b.put("from", node{english.Phrase{Span: it.kids[0].head.span}, it.kids[0]})
	return as(english.PrepPhrase, join(0, from, b.settle(b.build(it.kids[1]).Phrase)))
}

func makeAdjective(b *builder, k []node) english.Phrase {
	return join(0, b.verb("make", english.Lemma, k[0]), b.settle(k[1].Phrase), k[2].Phrase)
}

// carers are those who see to it that patients do something.
var carers = strings.Fields("physician physicians doctor doctors nurse nurses clinician clinicians parent parents caregiver caregivers staff therapist therapists surgeon surgeons midwife midwives relatives teachers")

// carersBefore reports such people on the left.
func (b *builder) carersBefore() bool {
	return slices.ContainsFunc(b.set.Left, func(w string) bool { return slices.Contains(carers, w) })
}

// welcome are verbs of what one is glad to do: drugs enable patients to achieve remission.
var welcome = strings.Fields("achieve attain obtain maintain return recover regain gain benefit survive avoid live reach resume tolerate participate complete restore keep stay")

func makeVerb(b *builder, k []node) english.Phrase {
	if enabled, ok := withoutCan(k[2].Phrase); ok {
		word := "enable"
		if headText(enabled) == "be" {
			word = "allow" // transplantation to be used
		}
		return join(0, b.verb(word, english.Lemma, k[0]), b.settle(b.peopled(k[1])), b.put("to"), inflect(enabled, english.Lemma))
	}
	if headText(k[2].Phrase) == "be" {
		return join(0, b.verb("make", english.Lemma, k[0]), b.settle(k[1].Phrase), dropBe(k[2].Phrase))
	}
	if state, ok := strings.CutPrefix(headText(k[2].Phrase), "be "); ok && k[2].Phrase.Head == 0 && !k[2].Finite {
		a := k[2].Phrase
		a.Words = slices.Clone(a.Words)
		a.Words[0].Text, a.Words[0].Alternatives, a.Words[0].POS, a.Words[0].Form = state, nil, "adj", english.Lemma
		return join(0, b.verb("make", english.Lemma, k[0]), b.settle(b.peopled(k[1])), a) // make patients prone to fatigue
	}
	if p := k[2].Phrase; p.Finite && len(p.Words) > 1 && p.Words[0].Text == "cannot" {
		able := english.Phrase{Words: p.Words[1:]}
		return join(0, b.verb("leave", english.Lemma, k[0]), b.settle(b.peopled(k[1])), b.put("unable to"), able) // leave him unable to sleep
	}
	if k[2].Finite {
		b.doubts += 0.5
		return join(0, b.verb("enable", english.Lemma, k[0]), b.settle(k[1].Phrase), b.put("to"), k[2].Phrase)
	}
	if k[0].head.text == "让" && isPerson(k[1].item) && b.carersBefore() {
		return join(0, b.verb("have", english.Lemma, k[0]), b.settle(b.peopled(k[1])), verbForm(k[2].Phrase, english.Lemma)) // have patients drink more
	}
	word := "cause"
	if slices.Contains(welcome, firstOf(headText(k[2].Phrase))) {
		word = "enable"
	}
	return join(0, b.verb(word, english.Lemma, k[0]), b.settle(b.peopled(k[1])), b.put("to"), verbForm(k[2].Phrase, english.Lemma))
}

// withoutCan takes the auxiliary off what somebody is enabled to do: 使患者能够行走.
func withoutCan(p english.Phrase) (english.Phrase, bool) {
	if len(p.Words) < 2 || p.Words[0].Text != "can" || p.Head == 0 {
		return p, false
	}
	p.Words = slices.Clone(p.Words)
	p.Words[1].Source = p.Words[0].Source + p.Words[1].Source
	p.Words, p.Head, p.Finite = p.Words[1:], p.Head-1, false
	for i := range p.Also {
		p.Also[i]--
	}
	return p, true
}

// makeAdjectiveCost is high for an adjective that is a noun as well, the object of a verb before it: 使患者丧失肌肉.
func makeAdjectiveCost(k []*item) float64 {
	if k[2].head.reads("noun") {
		return 0.8
	}
	return 0
}
