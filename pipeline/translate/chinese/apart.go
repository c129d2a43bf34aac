package chinese

import "unmix/pipeline/translate/english"

// apartRules render 与…相鉴别 and 与…混淆. English differentiates one thing from another and confuses it with another, where Chinese has 与 for
// both (Lü 1999, 与).
var apartRules = []Rule{
	// 与 + 肺炎 + 相鉴别: be differentiated from pneumonia.
	{Name: "told-apart", Gives: "PV", Pattern: "与|和|同|跟 NP 鉴别|相鉴别|鉴别开来|区别|相区别|区别开来|区分|区分开来|相区分", Head: 2, Cost: -0.5, Build: toldApart},
	{Name: "told-apart-light", Gives: "PV", Pattern: "与|和|同|跟 NP 进行|作|做|加以|予以 鉴别|区别|区分", Head: 3, Cost: -0.5, Build: toldApart},
	// 有助于 + 与 + 肺炎 + 相鉴别, of a finding: help differentiate it from pneumonia.
	{Name: "help-tell-apart", Gives: "VP", Pattern: "有助于|有利于|可帮助|帮助|可用于|用于 与|和 NP 鉴别|相鉴别|鉴别开来|区别|相区别|区别开来|区分|区分开来|相区分", Head: 3, Cost: -0.6, Build: helpTellApart},
	// 与 + 肺炎 + 混淆: be confused with pneumonia.
	{Name: "confused", Gives: "PV", Pattern: "与|和|同|跟 NP 混淆|相混淆|混为一谈", Head: 2, Cost: -0.5, Build: confused},
	// 易 + 漏诊: be easily missed.
	{Name: "easily-done", Gives: "VP", Pattern: "易|容易|极易|很容易|较易|常易 PV", Head: 1, Cost: 0, Build: easilyDone},
}

// apartVerb is the verb of telling apart: 区别 and 区分 distinguish.
func apartVerb(zh string) string {
	if zh == "鉴别" || zh == "相鉴别" || zh == "鉴别开来" {
		return "differentiate"
	}
	return "distinguish"
}

func toldApart(b *builder, k []node) english.Phrase {
	last := k[len(k)-1]
	v := b.passive(b.verb(apartVerb(last.head.text), english.Lemma, k[2:]...))
	return join(0, v, b.put("from", k[0]), b.member(b.peopled(k[1])))
}

// helpTellApart takes what is told apart up with a pronoun: the sentence has named it.
func helpTellApart(b *builder, k []node) english.Phrase {
	verb := b.verb("help", english.Lemma, k[0])
	word := apartVerb(k[3].head.text) + " it"
	if k[0].head.text == "可用于" || k[0].head.text == "用于" {
		verb, word = b.be(b.put("used", k[0])), "to "+word
	}
	if k[0].head.text == "可帮助" || k[0].head.text == "可用于" {
		verb = join(1, b.put("can"), inflect(verb, english.Lemma))
		verb.Finite = true
	}
	b.doubts += 0.1 // several things are "them"
	return as(english.VerbPhrase, join(0, verb, b.put(word+" from", k[1], k[3]), b.member(k[2].Phrase)))
}

func confused(b *builder, k []node) english.Phrase {
	return join(0, b.passive(b.verb("confuse", english.Lemma, k[2])), b.put("with", k[0]), b.member(k[1].Phrase))
}

func easilyDone(b *builder, k []node) english.Phrase {
	return after(k[1].Phrase, 1, b.put("easily", k[0]))
}
