package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// objectNounRules render nouns of action with both their subject and their object: 患者对治疗的反应, patients' response to treatment.
var objectNounRules = []Rule{
	{Name: "subject-object-noun", Gives: "NP", Pattern: "NP 对|对于 NP 的 N", Head: 4, Cost: 0.15, When: plainSubject, Build: subjectObjectNoun},
	// 患者 + 对 + 自身疾病 + 的 + 认识 + 和 + 重视: patients' understanding of and attention to their own disease.
	{Name: "subject-object-nouns", Gives: "NP", Pattern: "NP 对|对于 NP 的 N 和|与|及 N", Head: 4, Cost: -0.3, When: bothDirected, Build: subjectObjectNouns},
}

// plainSubject keeps adverbials and clauses out.
func plainSubject(k []*item) bool { return depth(k[0]) == 0 || ruleName(k[0]) == "de-of" }

// objectPrepositions are the nouns whose object takes a preposition of its own in English, by the end of the Chinese word; the longer
// ones come first.
var objectPrepositions = []struct{ noun, prep string }{
	{"保护作用", "against"}, {"检出率", "for"}, {"特异性", "for"}, {"诊断价值", "in"}, {"防护作用", "against"}, {"抵抗力", "to"}, {"免疫力", "to"}, {"影响", "on"}, {"作用", "on"}, {"效应", "on"}, {"效果", "on"}, {"限制", "on"}, {"反应", "to"}, {"应答", "to"}, {"抵抗", "to"}, {"耐药", "to"}, {"耐药性", "to"},
	{"敏感性", "to"}, {"耐受", "to"}, {"耐受性", "to"}, {"暴露", "to"}, {"威胁", "to"}, {"贡献", "to"}, {"需求", "for"}, {"支持", "for"}, {"依从性", "to"}, {"态度", "toward"}, {"兴趣", "in"}, {"信任", "in"}, {"信心", "in"}, {"观察", "of"}, {"认识", "of"}, {"重视", "to"}, {"关注", "to"}, {"依赖", "on"}, {"攻击", "on"},
}

// bothDirected reports two attitudes or effects of people, both with a preposition of their own.
func bothDirected(k []*item) bool {
	directed := func(it *item) bool {
		return it.rule == nil && slices.ContainsFunc(objectPrepositions, func(o struct{ noun, prep string }) bool { return strings.HasSuffix(it.head.text, o.noun) })
	}
	return plainSubject(k) && isPerson(k[0]) && directed(k[4]) && directed(k[6])
}

func subjectObjectNouns(b *builder, k []node) english.Phrase {
	first := b.numbered(k[4].Phrase)
	both := join(0, first, b.put(objectPreposition(k[4].item, first), k[1]), b.put("and", k[5]), b.numbered(k[6].Phrase))
	return subjectObjectNoun(b, []node{k[0], k[1], k[2], k[3], {both, k[6].item}})
}

// objectPreposition is what stands between such a noun and its object.
func objectPreposition(it *item, p english.Phrase) string {
	for _, o := range objectPrepositions {
		if strings.HasSuffix(it.head.text, o.noun) {
			return o.prep
		}
	}
	return prepositionAfter(p, "of", "to", "on", "for")
}

func subjectObjectNoun(b *builder, k []node) english.Phrase {
	n := k[4].Phrase
	prep := objectPreposition(k[4].item, b.numbered(n))
	object := b.settle(k[2].Phrase)
	if isPerson(k[0].item) {
		if object.Words[0].Text == "own" {
			object = join(1, b.put("their"), object) // patients' understanding of their own disease
		}
		owner := b.plural(k[0].Phrase)
		possessive := "~'s"
		if strings.HasSuffix(strings.ToLower(english.Inflect(headWord(owner))), "s") {
			possessive = "~'"
		}
		p := join(2, owner, b.put(possessive), b.numbered(n), b.put(prep, k[1]), object)
		p.Determined = true
		return p
	}
	if owner := k[0]; owner.size <= 2 && len(owner.Words) == 1 && owner.Count == english.AnyCount && (headText(owner.Phrase) == "host" || pairKnown(owner.item, k[4].item)) {
		p := join(1, owner.Phrase, b.numbered(n), b.put(prep, k[1]), object) // a host response to infection
		if a := k[4].item; ruleName(a) == "changed" {
			changed, thing := english.Phrase{Cat: english.AdjPhrase, Words: n.Words[:n.Head]}, n
			thing.Words, thing.Head = n.Words[n.Head:], 0
			p = join(2, changed, owner.Phrase, b.numbered(thing), b.put(prep, k[1]), object)
		}
		p.Determined = false
		return p
	}
	return join(0, n, b.put("of", k[3]), b.settle(k[0].Phrase), b.put(prep, k[1]), object)
}
