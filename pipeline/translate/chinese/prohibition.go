package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// prohibitionRules render what is prohibited, or calls for caution, where nobody is named: 产褥期禁止盆浴, tub baths are prohibited.
var prohibitionRules = []Rule{
	// 产褥期 + 禁止 + 盆浴: tub baths are prohibited during the puerperium.
	{Name: "thing-prohibited", Gives: "S", Pattern: "PP|CL 禁止|严禁|禁 NP", Head: 2, Cost: -0.2, Build: thingProhibited},
	{Name: "stretch-prohibited", Gives: "S", Pattern: "NP 禁止|严禁|禁 NP|VP", Head: 2, Cost: -0.3, When: stretchFirst, Build: stretchProhibited},
	// 任何 + 单位和个人 + 不得 + 瞒报: no organization or individual may conceal cases.
	{Name: "nobody-may", Gives: "S", Pattern: "任何 NP 不得|都不得|均不得|不能|都不能|均不能|不可|不应 VP", Head: 3, Cost: -0.5, Build: nobodyMay},
	// 不要 + 让 + 孩子 + 玩药瓶: do not let children play with medicine bottles.
	{Name: "do-not-let", Gives: "VP", Pattern: "不要|别|切勿|请勿|勿|不能|不应 让 NP VP", Head: 3, Cost: -0.5, When: personThird, Build: doNotLet},
	// 禁用 + 阿司匹林, of pregnant women: must not use aspirin.
	{Name: "must-not-use", Gives: "VP", Pattern: "禁用|忌用|禁服|忌服|忌食 NP", Head: 0, Cost: 0.3, When: notPersonSecond, Build: mustNotUse},
	// 禁用 + 阿司匹林: aspirin is contraindicated.
	{Name: "contraindicated-alone", Gives: "S", Pattern: "禁用|忌用|禁服|慎用 NP", Head: 1, Cost: 0, When: notPersonSecond, Build: contraindicatedAlone},
	// 切勿 + 打开, of a capsule: must not be opened. Without a thing before it, it is an order.
	{Name: "must-not-be", Gives: "VP", Pattern: "切勿|勿|不要|切忌 PV", Head: 1, Cost: 0.9, When: noTool, Build: mustNotBe},
}

func (b *builder) forbiddenThing(word, what node) english.Phrase {
	is := "prohibited"
	if word.head.text == "严禁" {
		is = "strictly prohibited"
	}
	n := what.Phrase
	if n.Cat == english.VerbPhrase {
		n = as(english.NounPhrase, verbForm(n, english.Gerund))
		n.Determined, n.Count = true, english.Singular
	}
	return b.clause(b.settle(n), join(0, b.verb("be", english.Lemma), b.put(is, word)))
}

func thingProhibited(b *builder, k []node) english.Phrase {
	return join(0, b.forbiddenThing(k[1], k[2]), k[0].Phrase)
}

func stretchProhibited(b *builder, k []node) english.Phrase {
	when := duringPeriod(b, k[:1])
	return join(0, b.forbiddenThing(k[1], k[2]), when)
}

func nobodyMay(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if ruleName(k[1].item) == "coordination" || strings.HasPrefix(ruleName(k[1].item), "list") {
		n.Words = slices.Clone(n.Words)
		for i, w := range n.Words {
			switch {
			case w.Text == "and":
				n.Words[i].Text = "or"
			case w.Form == english.PluralNoun:
				n.Words[i].Form = english.Lemma
			}
		}
	} else if n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	n.Determined, n.Cat = true, english.NounPhrase
	word := "may"
	if strings.HasSuffix(k[2].head.text, "应") {
		word = "should"
	}
	vp := join(1, b.put(word, k[2]), verbForm(k[3].Phrase, english.Lemma))
	vp.Finite = true
	p := join(1, b.put("no", k[0]), n)
	p.Count = english.Singular
	return b.clause(p, vp)
}

func doNotLet(b *builder, k []node) english.Phrase {
	p := join(0, b.put("do not", k[0]), b.put("let", k[1]), b.people(k[2]), verbForm(k[3].Phrase, english.Lemma))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

func mustNotUse(b *builder, k []node) english.Phrase {
	word := "must not use"
	switch zh := k[0].head.text; {
	case strings.HasSuffix(zh, "服"):
		word = "must not take"
	case strings.HasSuffix(zh, "食"):
		word = "must not eat"
	}
	p := as(english.VerbPhrase, join(0, b.put(word, k[0]), b.settle(k[1].Phrase)))
	p.Finite = true
	return p
}

func contraindicatedAlone(b *builder, k []node) english.Phrase {
	return b.clause(b.settle(k[1].Phrase), b.forbidden(k[0]))
}

func prohibited(b *builder, k []node) english.Phrase { return b.forbiddenThing(k[0], k[1]) }

// noTool leaves what is not to be done with a tool to those who do it: 不要用尖锐探针探查.
func noTool(k []*item) bool {
	n := ruleName(k[1])
	return n != "passive-tool" && n != "passive-means"
}

func mustNotBe(b *builder, k []node) english.Phrase {
	p := as(english.VerbPhrase, join(1, b.put("must not", k[0]), inflect(k[1].Phrase, english.Lemma)))
	p.Finite = true
	return p
}
