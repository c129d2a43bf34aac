package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// unclearWords say of a question that nobody knows the answer.
const unclearWords = "尚不清楚|不清楚|仍不清楚|尚不明确|仍不明确|尚未明确|尚未阐明|尚不确定|仍不确定|不确定|尚不知道|尚属未知|尚无定论|存在争议|仍存在争议|仍有争议|尚存争议"

// unclearRules render open questions, which English states with "it".
var unclearRules = []Rule{
	// 尚不清楚 + 疫苗能否预防感染: it is unclear whether vaccines can prevent infection.
	{Name: "unclear", Gives: "S", Pattern: unclearWords + " CL|PH", Head: 1, Cost: -0.3, When: asksLast, Build: unclear},
	{Name: "unclear-adverb", Gives: "S", Pattern: "ADV " + unclearWords + " CL|PH", Head: 2, Cost: -0.3, When: asksLast, Build: unclearNow},
	// 哪种方案 + 更有效: which regimen is more effective.
	{Name: "which-clause", Gives: "PH", Pattern: "哪种|哪类|哪个|何种|哪些|哪一种 N VP", Head: 1, Cost: 0, Build: which},
	// 最佳剂量 + 是 + 多少: what the optimal dose is.
	{Name: "what-is", Gives: "PH", Pattern: "NP 是|为 什么|多少|何", Head: 0, Cost: 0, Build: whatIs},
}

// asksLast reports a question: whether, why, how, which.
func asksLast(k []*item) bool {
	it := k[len(k)-1]
	switch name := ruleName(it); {
	case strings.HasPrefix(name, "whether"), strings.HasPrefix(name, "which"), strings.HasPrefix(name, "what"), strings.HasPrefix(name, "why"), strings.HasPrefix(name, "when-to"):
		return true
	}
	return false
}

// doubtful is the English of the Chinese words for what is not known.
func doubtful(zh string) string {
	switch {
	case strings.HasSuffix(zh, "不确定"):
		return "uncertain"
	case strings.HasSuffix(zh, "不知道"), strings.HasSuffix(zh, "未知"):
		return "unknown"
	case strings.Contains(zh, "争"), strings.HasSuffix(zh, "定论"):
		return "controversial"
	}
	return "unclear"
}

func (b *builder) unclear(from, question node, adverb english.Phrase) english.Phrase {
	be := b.verb("be", english.PresentSingular, from)
	if strings.HasPrefix(from.head.text, "仍") || strings.HasPrefix(from.head.text, "尚存") {
		be = b.verb("remain", english.PresentSingular, from)
	}
	p := join(1, b.put("it"), be, adverb, b.put(doubtful(from.head.text)), question.Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

func unclear(b *builder, k []node) english.Phrase { return b.unclear(k[0], k[1], english.Phrase{}) }

func unclearNow(b *builder, k []node) english.Phrase { return b.unclear(k[1], k[2], k[0].Phrase) }

// whichOf writes "which" before a noun, which is one unless 哪些 asks for several.
func (b *builder) whichOf(word, noun node) english.Phrase {
	n := noun.Phrase
	if word.head.text == "哪些" {
		n = b.plural(n)
	} else {
		n.Count = english.Singular
	}
	p := join(1, b.put("which", word), n)
	p.Cat, p.Determined = english.NounPhrase, true
	return p
}

func which(b *builder, k []node) english.Phrase {
	return b.clause(b.whichOf(k[0], k[1]), b.predicate(k[2]))
}

func whatIs(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("what", k[2]), b.clause(b.definite(k[0].Phrase), b.verb("be", english.Lemma, k[1]))))
}
