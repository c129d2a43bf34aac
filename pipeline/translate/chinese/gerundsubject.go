package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// gerundSubjectRules make a predicate the subject of another one: reducing salt lowers blood pressure.
var gerundSubjectRules = []Rule{
	// 使用抗生素 + 可能降低疗效: using antibiotics may reduce efficacy.
	{Name: "gerund-subject", Gives: "S", Pattern: "VP VP", Head: 1, Cost: 0.55, When: modalLast, Build: gerundSubject},
	// 推迟手术 + 并不 + 增加风险: postponing surgery does not increase risk.
	{Name: "gerund-subject-not", Gives: "S", Pattern: "VP 并不|并不能|并未|并没有|并不会|未能 VP", Head: 2, Cost: -0.4, When: doingFirst, Build: gerundSubjectNot},
	// 延误治疗 + 则 + 可能造成损害: delaying treatment may cause damage.
	{Name: "gerund-subject-ze", Gives: "S", Pattern: "VP 则|就 VP", Head: 2, Cost: 0, When: barePredicates, Build: gerundSubjectLink},
	// 预防跌倒 + 需要 + 团队协作: preventing falls requires teamwork.
	{Name: "gerund-subject-needs", Gives: "S", Pattern: "VP 需要|离不开|有赖于|要求 NP", Head: 2, Cost: -0.1, When: deedWithObject, Build: gerundNeeds},
	// 记录峰流速 + 有助于 + 及早发现: recording peak flow helps to detect early.
	{Name: "gerund-subject-helps", Gives: "S", Pattern: "VP 有助于|有利于 VP", Head: 2, Cost: -0.1, When: deedWithObject, Build: gerundHelps},
	// 保护隐私 + 是 + 建立信任的前提: protecting privacy is a prerequisite for building trust.
	{Name: "gerund-copula", Gives: "S", Pattern: "VP 是|为 NP", Head: 1, Cost: 0.4, When: withObjectFirst, Weigh: givenCost, Build: gerundCopula},
}

// modalLast reports a predicate with a modal, whose subject may be a verb phrase.
func modalLast(k []*item) bool {
	return strings.HasPrefix(ruleName(k[1]), "modal") && !strings.HasPrefix(ruleName(k[0]), "modal")
}

// barePredicates reports a predicate without a modal, as the subject of another.
func barePredicates(k []*item) bool { return !finiteOnly(k[0]) && voiceOf(k[0]) == anyVoice }

func gerundSubjectNot(b *builder, k []node) english.Phrase {
	not := b.negated(k[1], k[2].Phrase)
	if it := k[0].item; ruleName(it) == "adverb" && ruleName(it.kids[1]) == "object" && englishOf(it.kids[1].kids[0]) == "use" {
		if how, ok := useAdjective(englishOf(it.kids[0])); ok {
			word, what := b.build(it.kids[0]), b.build(it.kids[1].kids[1])
			use := join(0, b.put(how+" use of", word), b.settle(what.Phrase)) // prophylactic use of antibiotics does not reduce
			p := join(1, use, agree(not, english.Singular))
			p.Cat, p.Finite = english.Clause, true
			return p
		}
	}
	return gerundSubject(b, []node{k[0], {not, k[2].item}})
}

func gerundSubjectLink(b *builder, k []node) english.Phrase {
	return gerundSubject(b, []node{k[0], k[2]})
}

func gerundSubject(b *builder, k []node) english.Phrase {
	p := join(1, verbForm(k[0].Phrase, english.Gerund), agree(k[1].Phrase, english.Singular))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// deedWithObject reports a plain verb with its object.
func deedWithObject(k []*item) bool { return ruleName(k[0]) == "object" }

func gerundNeeds(b *builder, k []node) english.Phrase {
	verb := b.verb("require", english.Lemma, k[1])
	if zh := k[1].head.text; zh == "离不开" || zh == "有赖于" {
		verb = join(0, b.verb("depend", english.Lemma, k[1]), b.put("on"))
	}
	vp := join(0, verb, b.settle(k[2].Phrase))
	return gerundSubject(b, []node{k[0], {vp, k[2].item}})
}

func gerundHelps(b *builder, k []node) english.Phrase {
	vp := join(0, b.verb("help", english.Lemma, k[1]), verbForm(k[2].Phrase, english.Lemma))
	return gerundSubject(b, []node{k[0], {vp, k[2].item}})
}

func gerundCopula(b *builder, k []node) english.Phrase {
	form := english.PresentSingular
	if ruleName(k[0].item) == "verbs-three" {
		form = english.PresentPlural // staying active, reducing fear, and avoiding tests are the core
	}
	p := join(1, verbForm(k[0].Phrase, english.Gerund), b.verb("be", form, k[1]), b.complement(k[2].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}
