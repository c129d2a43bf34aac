package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// presentativeRules render 有 before some of many and what they do (Li and Thompson 1981, ch. 17.2): English has no verb for it.
var presentativeRules = []Rule{
	// 仍有 + 三分之一的患者 + 复发: one third of patients still relapse.
	{Name: "presentative", Gives: "S", Pattern: "有|约有|仍有|尚有|还有|已有|可有|会有 NP VP", Head: 2, Cost: -0.2, When: presented, Build: present},
	{Name: "presentative-adjective", Gives: "S", Pattern: "有|约有|仍有|尚有|还有|已有|可有|会有 NP AP", Head: 2, Cost: -0.1, When: presented, Build: presentState},
	// 约有 + 30% 的患者, 共 + 15例患者, before an English verb: about 30% of patients, a total of 15 patients.
	{Name: "lead-presented", Gives: "TOP", Pattern: "有|约有|仍有|尚有|还有|已有|可有|共有|共|总共|一共|合计 NP|QTY", Head: 1, Cost: -0.2, When: presented, Build: leadPresented},
	{Name: "lead-presented-each", Gives: "TOP", Pattern: "FREQ|PP|ADV 有|约有|共有|共 NP|QTY", Head: 2, Cost: -0.2, When: presentedThird, Build: leadPresentedEach},
	// 症状 + 通常, before an English verb: symptoms usually.
	{Name: "lead-subject-adverb", Gives: "TOP", Pattern: "NP ADV", Cost: 0, When: plainAdverbLast, Build: leadSubjectAdverb},
	// 病情加重 + 或 + 出现 + 自杀念头: the condition worsens or suicidal thoughts occur.
	{Name: "or-occurs", Gives: "S", Pattern: "S 或|或者|并|且|及 出现|发生|新发 NP", Head: 0, Cost: -0.3, When: thingThenSign, Build: orOccurs},
	// 退热期前后 + 出现 + 血浆渗漏: plasma leakage occurs before and after defervescence.
	{Name: "occur-then", Gives: "S", Pattern: "PP|ADV 出现|发生|可出现|可发生|常出现|常发生|易发生|易出现 NP", Head: 2, Cost: 0.05, When: happensThen, Build: occurThen},
}

// presented reports a number or share of people or cases.
func presented(k []*item) bool { return countedLast(k) }

func presentedThird(k []*item) bool { return countedLast(k[1:]) }

// plainAdverbLast reports an adverb that stands between subject and verb.
func plainAdverbLast(k []*item) bool {
	e := englishOf(k[1])
	return k[1].rule == nil && !strings.Contains(e, " ") && !slices.Contains([]string{"how", "why", "where", "when"}, e) && !quantityOnly(k[0])
}

func leadSubjectAdverb(b *builder, k []node) english.Phrase {
	return join(0, b.subject(b.peopled(k[0])), k[1].Phrase)
}

// presentedCost is low before the verb of what is presented, and high without it.
func (w *work) presentedCost(whole bool) float32 {
	right := w.r.Setting.Right
	if !whole {
		return 2
	}
	if w.clauseStart() && len(right) > 0 && (w.finiteAhead() || w.pastAhead() || finiteVerb(right[0]) || baseOnly(right[0])) {
		return -0.4
	}
	if len(right) == 0 && w.nothingBefore() {
		return 0.9
	}
	return 2
}

// leadPresented is a subject whose verb the English has.
func leadPresented(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	if zh := k[0].head.text; strings.HasPrefix(zh, "共") || endsIn(zh, "共", "计") {
		p = join(1, b.put("a total of", k[0]), b.numbered(p))
		p.Determined, p.Count = true, english.Many
		return p
	}
	return b.presentedSubject(k)
}

func leadPresentedEach(b *builder, k []node) english.Phrase {
	return join(1, k[0].Phrase, b.put(","), leadPresented(b, k[1:]))
}

// presentedSubject is the subject that 有 presents, with the adverb that stands before it.
func (b *builder) presentedSubject(k []node) english.Phrase {
	p := b.peopled(k[1])
	if k[0].head.text == "约有" {
		p = join(1, b.put("about", k[0]), p)
		p.Determined = true
	}
	return p
}

// presentedVerb gives the predicate the word that 有 carries.
func (b *builder) presentedVerb(from node, vp english.Phrase) english.Phrase {
	word := ""
	switch from.head.text {
	case "仍有", "尚有", "还有":
		word = "still"
	}
	if word == "" {
		return vp
	}
	return b.placeAdverb(as(english.AdvPhrase, b.put(word, from)), vp)
}

func present(b *builder, k []node) english.Phrase {
	return b.clause(b.presentedSubject(k), b.presentedVerb(k[0], k[2].Phrase))
}

func presentState(b *builder, k []node) english.Phrase {
	return b.clause(b.presentedSubject(k), b.presentedVerb(k[0], b.be(k[2].Phrase)))
}

// thingThenSign reports a clause about a thing, which cannot have the sign that appears beside it.
func thingThenSign(k []*item) bool {
	return k[0].rule != nil && len(k[0].kids) > 1 && !isPerson(k[0].kids[0]) && (ruleName(k[0]) == "clause" || ruleName(k[0]) == "s-copula") &&
		!strings.HasPrefix(ruleName(k[0].kids[1]), "modal")
}

func orOccurs(b *builder, k []node) english.Phrase {
	sign := b.clause(b.bareSettle(k[3].Phrase), b.verb("occur", english.Lemma, k[2]))
	p := join(0, k[0].Phrase, b.put(conjunction(k[1].head.text), k[1]), sign)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// happensThen reports an illness or a finding behind a time of treatment or of the illness.
func happensThen(k []*item) bool {
	last := lastWordOf(k[0])
	return !isPerson(k[2]) && endsIn(last, "后", "前", "期间", "中", "期", "天", "周", "内", "时")
}

func occurThen(b *builder, k []node) english.Phrase {
	v := b.verb("occur", english.Lemma, k[1])
	switch zh := k[1].head.text; {
	case strings.HasPrefix(zh, "可"), strings.HasPrefix(zh, "易"):
		v = as(english.VerbPhrase, join(1, b.put("can"), v))
		v.Finite = true
	case strings.HasPrefix(zh, "常"):
		v = join(1, b.put("often"), v)
	}
	return join(0, b.clause(b.bareSettle(k[2].Phrase), v), b.whenStage(k[0]))
}
