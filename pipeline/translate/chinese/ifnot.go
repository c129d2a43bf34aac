package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// ifNotRules render conditions of what is absent, cannot be done or is not done.
var ifNotRules = []Rule{
	// 如果 + 没有症状: if there are no symptoms.
	{Name: "if-no", Gives: "CL", Pattern: "如果|若|假如|如 没有|无|不存在|没 NP", Head: 2, Cost: 0.02, Build: ifNone},
	// 如无 + 症状: if there are no symptoms.
	{Name: "if-none-term", Gives: "CL", Pattern: "如无|若无 NP", Head: 1, Cost: 0, Build: ifNoneTerm},
	// 当 + 无法 + 进行 + 基因检测 + 时: when genetic testing cannot be performed.
	{Name: "when-cannot", Gives: "CL", Pattern: "当|在|若|如|如果 无法|不能|难以 VG NP 时|的情况下|情况下", Head: 3, Cost: -0.3, When: objectlessVerb(2), Build: whenCannot},
	{Name: "if-cannot", Gives: "CL", Pattern: "若|如|如果|一旦 无法|不能|难以 VG NP", Head: 3, Cost: 0, When: objectlessVerb(2), Build: whenCannot},
	// 如果 + 不 + 进行肝移植: if liver transplantation is not performed.
	{Name: "if-not", Gives: "CL", Pattern: "如果|若|假如|如 不|未|没有|不及时|未及时 VG NP", Head: 3, Cost: 0.05, Build: ifNotDone},
	{Name: "if-not-treated", Gives: "CL", Pattern: "如果|若|假如|如 不|未|没有 ADV VG|N", Head: 3, Cost: 0.05, When: verbLast, Build: ifNotAdverb},
	{Name: "if-not-promptly", Gives: "CL", Pattern: "如果|若|假如|如 不及时|未及时|不|未|没有 VG", Head: 2, Cost: 0.05, When: transitiveLast, Build: ifNotPromptly},
}

func ifNone(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("if", k[0]), b.there(english.Phrase{}, b.none(k[2].Phrase, k[1]))))
}

func ifNoneTerm(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("if", k[0]), b.there(english.Phrase{}, b.none(k[1].Phrase, k[0]))))
}

// ifNotDone makes the object the subject of a passive.
func ifNotDone(b *builder, k []node) english.Phrase {
	n := b.settle(k[3].Phrase)
	not := "not"
	be := agree(b.verb("be", english.Lemma), n.Count)
	out := join(1, b.put("if", k[0]), n, be, b.put(not, k[1]), inflect(k[2].Phrase, english.PastParticiple))
	if t := k[1].head.text; t == "不及时" || t == "未及时" {
		out = join(0, out, b.put("promptly"))
	}
	return as(english.Clause, out)
}

// verbLast reports a verb, or a noun of action, at the end.
func verbLast(k []*item) bool { return isVerbal(k[len(k)-1]) && transitiveVerb(k[len(k)-1]) }

func ifNotAdverb(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, b.put("if not", k[0], k[1]), inflect(k[3].Phrase, english.PastParticiple), k[2].Phrase))
}

func ifNotPromptly(b *builder, k []node) english.Phrase {
	p := as(english.Clause, join(0, b.put("if not", k[0], k[1]), inflect(k[2].Phrase, english.PastParticiple)))
	if strings.HasSuffix(k[1].head.text, "及时") {
		p = join(0, p, b.put("promptly"))
	}
	return p
}

// whenCannot makes what cannot be done the subject.
func whenCannot(b *builder, k []node) english.Phrase {
	word := "if"
	if zh := k[0].head.text; zh == "当" || zh == "在" {
		word = "when"
	}
	cannot := as(english.VerbPhrase, join(1, b.put("cannot", k[1]), inflect(b.passive(k[2].Phrase), english.Lemma)))
	cannot.Finite = true
	return as(english.Clause, join(1, b.put(word, k[0]), b.clause(b.settle(k[3].Phrase), cannot)))
}
