package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// namingRules say what something is called, and render the frame 是 … 的 around a predicate, which stresses what it encloses (Li and Thompson 1981,
// ch. 20).
var namingRules = []Rule{
	// 又称 + 脂肪肝: be also called fatty liver.
	{Name: "named", Gives: "VP", Pattern: namingWords + " NP", Head: 0, Cost: 0, Build: named},
	// 将 + 该病 + 称为 + 肝癌: call this disease liver cancer.
	{Name: "call-it", Gives: "VP", Pattern: "将|把 NP 称为|称作|称之为|统称为|简称为|叫做 NP", Head: 2, Cost: -0.8, Build: callIt},
	// 是 + 由真菌产生 + 的: be produced by fungi.
	{Name: "stressed-done", Gives: "VP", Pattern: "是|都是|均是|多是 PV 的", Head: 1, Cost: 0.1, Build: stressedDone},
	{Name: "stressed", Gives: "VP", Pattern: "是|都是|均是 VP 的", Head: 1, Cost: 0.3, When: agentNamed, Build: stressed},
	// 或 + 单发 + ， + 或 + 多发: be either solitary or multiple.
	{Name: "either-or", Gives: "VP", Pattern: "或|要么 AP|A ， 或|要么 AP|A", Head: 1, Cost: -0.4, Build: eitherOr},
}

// namingWords are the verbs of naming.
const namingWords = "称为|被称为|又称|又称为|也称|也称为|亦称|亦称为|又叫|又叫做|也叫|叫做|称作|被称作|俗称|简称|统称为|统称|又名|亦名|旧称|曾称|常称为|通常称为|常被称为|通常被称为|也被称为|又被称为|现称|现称为"

// namings give their English, the first that the word begins with or holds.
var namings = []struct{ zh, english string }{
	{"俗称", "commonly known as"}, {"简称", "abbreviated as"}, {"统称", "collectively called"}, {"旧称", "formerly called"}, {"曾称", "formerly called"}, {"现称", "now called"}, {"名", "also known as"},
	{"又", "also called"}, {"也", "also called"}, {"亦", "also called"}, {"通常", "usually called"}, {"常", "often called"}, {"", "called"},
}

func named(b *builder, k []node) english.Phrase {
	for _, n := range namings {
		if strings.Contains(k[0].head.text, n.zh) {
			return join(0, b.verb("be", english.Lemma), b.put(n.english, k[0]), b.complement(k[1].Phrase))
		}
	}
	return k[1].Phrase
}

func callIt(b *builder, k []node) english.Phrase {
	what := b.settle(k[3].Phrase)
	if !k[3].Determined && k[3].Count == english.AnyCount {
		what = b.complement(k[3].Phrase)
	}
	how := english.Phrase{}
	switch k[2].head.text {
	case "统称为":
		how = b.put("collectively")
	case "简称为":
		how = b.put("for short")
	}
	return join(0, b.verb("call", english.Lemma, k[0], k[2]), b.settle(k[1].Phrase), what, how)
}

func stressedDone(b *builder, k []node) english.Phrase {
	return join(1, english.Phrase{}, b.passive(dropBe(k[1].Phrase)))
}

// agentNamed reports a predicate that begins with who or what does it, or with what it goes.
func agentNamed(k []*item) bool {
	return strings.HasPrefix(ruleName(k[1]), "bei") || strings.HasPrefix(ruleName(k[1]), "caused") || ruleName(k[1]) == "associated"
}

func stressed(_ *builder, k []node) english.Phrase { return k[1].Phrase }

func eitherOr(b *builder, k []node) english.Phrase {
	return b.be(as(english.AdjPhrase, join(1, b.put("either", k[0]), k[1].Phrase, b.put("or", k[2], k[3]), k[4].Phrase)))
}

// foundRules render what is found, made or reported by nobody in particular, which English says in the passive: 已发现多种基因, multiple genes have been
// found (Quirk et al. 1985, 3.65).
var foundRules = []Rule{
	{Name: "found-already", Gives: "S", Pattern: "已|已经|目前已|现已|迄今已 VG NP", Head: 1, Cost: 0.2, When: foundThing, Build: foundAlready},
	{Name: "found-also", Gives: "S", Pattern: "还|也|同时|亦 VG NP", Head: 1, Cost: 0.2, When: foundThing, Build: foundAlso},
	// 有必要 + 行CT检查: it is necessary to perform CT.
	{Name: "necessary-to", Gives: "S", Pattern: "有必要|很有必要|十分必要 VP", Head: 1, Cost: 0.15, Build: necessaryTo},
	// 患者 + 有无 + 药物过敏史: whether patients have a history of drug allergy.
	{Name: "whether-has", Gives: "CL", Pattern: "NP 有无|是否有|是否存在|是否患有 NP", Head: 0, Cost: -0.7, When: personWithThing, Build: whetherHas},
	// 带 + 患儿 + 就诊: take the child to see a doctor.
	{Name: "take-to-visit", Gives: "VP", Pattern: "带|带着|带领|陪同 NP 就诊|就医|看医生|看病|去医院|复诊|随访", Head: 0, Cost: -0.4, When: personSecond, Build: takeToVisit},
}

// discoveries are the verbs of what is found, made or reported.
var discoveries = strings.Fields("find discover identify observe detect report isolate develop approve establish propose publish confirm demonstrate describe record note collect include enroll see test")

func foundThing(k []*item) bool {
	return transitiveVerb(k[1]) && slices.Contains(discoveries, firstOf(englishOf(k[1]))) && !isPerson(k[2])
}

func foundAlready(b *builder, k []node) english.Phrase {
	n := b.subject(k[2].Phrase)
	have := agree(b.verb("have", english.Lemma, k[0]), number(n))
	p := join(0, n, have, b.put("been"), inflect(dropPast(k[1].Phrase), english.PastParticiple))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// dropPast takes the past of 了 and 到 from a verb.
func dropPast(p english.Phrase) english.Phrase { return inflect(p, english.Lemma) }

func foundAlso(b *builder, k []node) english.Phrase {
	done := join(1, b.put("also", k[0]), inflect(dropPast(k[1].Phrase), english.PastParticiple))
	return b.clause(k[2].Phrase, join(0, b.verb("be", english.PastSingular), done))
}

func necessaryTo(b *builder, k []node) english.Phrase {
	does := verbForm(k[1].Phrase, english.Lemma)
	if headText(does) == "undergo" {
		does.Words = slices.Clone(does.Words)
		does.Words[does.Head].Text, does.Words[does.Head].Alternatives = "perform", nil
	}
	p := join(1, b.put("it is necessary to", k[0]), does)
	p.Cat, p.Finite = english.Clause, true
	return p
}

func personWithThing(k []*item) bool { return isPerson(k[0]) && !isPerson(k[2]) }

func whetherHas(b *builder, k []node) english.Phrase {
	has := b.verb("have", english.Lemma, k[1])
	return as(english.Clause, join(1, b.put("whether", k[1]), b.clause(b.people(k[0]), join(0, has, b.one(k[2].Phrase)))))
}

func takeToVisit(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if n.Count == english.AnyCount && !n.Determined {
		n.Count = english.Singular
		n = b.inferred("the", n)
	}
	where := "to see a doctor"
	switch k[2].head.text {
	case "去医院":
		where = "to the hospital"
	case "复诊", "随访":
		where = "for follow-up"
	}
	return join(0, b.verb("take", english.Lemma, k[0]), n, b.put(where, k[2]))
}
