package chinese

import (
	"unmix/pipeline/translate/english"
)

// dengRules render 等, which closes a list of examples (Lü 1999, 等).
var dengRules = []Rule{
	// 患者年龄 + 等 + 因素: factors such as patient age.
	{Name: "deng", Gives: "NP", Pattern: "NP|LIST 等|等等|之类的|等各种|等多种 NP", Head: 2, Cost: 0.1, Build: suchAs},
	// 发热、咳嗽 + 等: fever, cough, and others.
	{Name: "deng-end", Gives: "NP", Pattern: "LIST|NP 等|等等", Cost: 0.5, Build: andOthers},
	// 例如 + 电话随访, after a noun: such as telephone follow-up.
	{Name: "such-as", Gives: "NP", Pattern: "NP （ 如|例如|比如|包括 NP ）", Cost: 0.2, Build: suchAsBrackets},
	// 日常接触 + 如 + 握手、拥抱: daily contact such as handshakes and hugs.
	{Name: "such-as-comma", Gives: "NP", Pattern: "NP ， 如|例如|比如|包括|特别是|尤其是 NP", Cost: 0.3, Build: exampleAfter},
}

func suchAs(b *builder, k []node) english.Phrase {
	head := b.plural(b.numbered(k[2].Phrase))
	list := k[0].Phrase
	if k[0].rule != nil && (k[0].rule.Name == "list-begin" || k[0].rule.Name == "list-more") {
		list = lastAnd(list)
	}
	p := join(0, head, b.put("such as", k[1]), b.member(list))
	p.Determined = true
	return p
}

// lastAnd turns the last comma of a list into its conjunction.
func lastAnd(p english.Phrase) english.Phrase {
	commas, last := 0, -1
	for i, w := range p.Words {
		if w.Text == "," {
			commas, last = commas+1, i
		}
	}
	if last < 0 {
		return p
	}
	and := p.Words[last]
	and.Text, and.POS = "and", "conj"
	words := append([]english.Word(nil), p.Words[:last]...)
	if commas > 1 {
		words = append(words, p.Words[last])
	}
	p.Words = append(append(words, and), p.Words[last+1:]...)
	return p
}

func andOthers(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put(", and others", k[1]))
	p.Count, p.Determined = english.Many, true
	b.doubts += 0.1
	return p
}

// exampleWord gives the English that leads examples.
func exampleWord(zh string) string {
	switch zh {
	case "包括":
		return "including"
	case "特别是", "尤其是":
		return "especially"
	}
	return "such as"
}

func suchAsBrackets(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("("+exampleWord(k[2].head.text), k[1], k[2]), b.member(k[3].Phrase), b.put(")", k[4]))
}

func exampleAfter(b *builder, k []node) english.Phrase {
	n := len(k)
	lead := exampleWord(k[n-2].head.text)
	if n == 4 {
		lead = ", " + lead
	}
	return join(0, k[0].Phrase, b.put(lead, k[n-2]), b.member(k[n-1].Phrase))
}
