package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// whetherRules render questions of need, and questions as the subject of what they depend on.
var whetherRules = []Rule{
	// 是否 + 需要 + 手术: whether surgery is needed.
	{Name: "whether-needed", Gives: "CL", Pattern: "是否 需要|需|有必要 NP", Head: 2, Cost: -0.2, When: notPerson, Build: whetherNeeded},
	// 是否需要补液 + 取决于 + 脱水程度: whether rehydration is needed depends on the degree of dehydration.
	{Name: "whether-depends", Gives: "S", Pattern: "CL 取决于|主要取决于|决定于 NP", Head: 1, Cost: -0.4, When: whetherFirst, Build: whetherDepends},
	// 患者 + 有无 + 药物过敏史: whether patients have a history of drug allergy.
	{Name: "whether-has", Gives: "CL", Pattern: "NP 有无|是否有|是否存在|是否患有 NP", Head: 0, Cost: -0.7, When: preferring, Build: whetherHas},
}

func whetherNeeded(b *builder, k []node) english.Phrase {
	n := b.settle(k[2].Phrase)
	return as(english.Clause, join(1, b.put("whether", k[0]), n, agree(b.verb("be", english.Lemma), n.Count), b.put("needed", k[1])))
}

func whetherFirst(k []*item) bool { return strings.HasPrefix(ruleName(k[0]), "whether") }

func whetherDepends(b *builder, k []node) english.Phrase {
	word := ""
	if strings.HasPrefix(k[1].head.text, "主要") {
		word = "mainly"
	}
	p := join(2, k[0].Phrase, b.put(word), b.verb("depend", english.PresentSingular, k[1]), b.put("on"), b.settle(k[2].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func whetherClause(b *builder, k []node) english.Phrase {
	if k[1].Cat == english.VerbPhrase && !k[1].Finite && headText(k[1].Phrase) == "be" {
		it := b.put("it")
		return as(english.Clause, join(1, b.put("whether", k[0]), it, inflect(k[1].Phrase, english.PresentSingular))) // whether it is complete
	}
	if k[1].Cat == english.VerbPhrase && !k[1].Finite && slices.Contains(patientHabits, headText(k[1].Phrase)) {
		return as(english.Clause, join(1, b.put("whether", k[0]), b.put("the patient"), inflect(k[1].Phrase, english.PresentSingular))) // whether the patient smokes
	}
	if k[1].Cat == english.VerbPhrase && !k[1].Finite {
		return as(english.Clause, join(0, b.put("whether to", k[0]), k[1].Phrase))
	}
	if p, ok := b.whetherDuty(k); ok {
		return p
	}
	return as(english.Clause, join(1, b.put("whether", k[0]), k[1].Phrase))
}

// whetherDuty renders a duty of nobody: whether to use antibiotics, whether the drug should be discontinued.
func (b *builder) whetherDuty(k []node) (english.Phrase, bool) {
	if k[1].Cat != english.VerbPhrase {
		return english.Phrase{}, false
	}
	if _, done, ok := dutyOf(k[1].item); ok && ruleName(k[1].item) == "modal" {
		vp := b.build(done).Phrase
		b.rule = "chinese/whether-or-not"
		return as(english.Clause, join(0, b.put("whether to", k[0]), verbForm(vp, english.Lemma))), !vp.Finite
	}
	if _, _, ok := passiveDuty(k[1].item); !ok {
		return english.Phrase{}, false
	}
	what := "it"
	if drugMeant(k[1].item) {
		what = "the drug"
	} else {
		b.doubts += 0.1
	}
	return as(english.Clause, join(1, b.put("whether", k[0]), b.put(what), k[1].Phrase)), true
}

func whetherHas(b *builder, k []node) english.Phrase {
	has := b.verb("have", english.Lemma, k[1])
	return as(english.Clause, join(1, b.put("whether", k[1]), b.clause(b.people(k[0]), join(0, has, b.one(k[2].Phrase)))))
}
