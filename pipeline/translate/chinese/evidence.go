package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// noEvidenceWords deny that there is something; toSupport are the verbs of what evidence is for, to say those of what it says.
const (
	noEvidenceWords = "没有|无|尚无|并无|仍无|没有任何|暂无|缺乏|尚缺乏|仍缺乏|尚没有|仍没有"
	toSupport       = "支持|证明|证实"
	toSay           = "表明|显示|提示|说明"
)

// evidenceRules render the clauses in which papers weigh what is known (Swales and Feak 2012, unit 5: claims and their strength).
var evidenceRules = []Rule{
	// 没有 + 足够的证据 + 支持 + 常规使用: insufficient evidence to support routine use.
	{Name: "no-evidence-to", Gives: "NP", Pattern: noEvidenceWords + " N " + toSupport, Head: 1, Cost: -0.35, When: evidenceSecond, Build: noEvidenceTo},
	{Name: "no-evidence-to-object", Gives: "NP", Pattern: noEvidenceWords + " N " + toSupport + " NP", Head: 1, Cost: -0.35, When: evidenceSecond, Build: noEvidenceTo},
	{Name: "there-is-no-evidence-to", Gives: "S", Pattern: noEvidenceWords + " N " + toSupport, Head: 1, Cost: -0.4, When: evidenceSecond, Build: thereIsEvidenceTo},
	{Name: "there-is-no-evidence-to-object", Gives: "S", Pattern: noEvidenceWords + " N " + toSupport + " NP", Head: 1, Cost: -0.4, When: evidenceSecond, Build: thereIsEvidenceTo},
	// 尚无 + 充分证据 + 表明: there is insufficient evidence that, before an English clause.
	{Name: "no-evidence-that", Gives: "NP", Pattern: noEvidenceWords + " N " + toSay, Head: 1, Cost: 0.3, When: evidenceSecond, Build: noEvidenceTo},
	{Name: "there-is-no-evidence-that", Gives: "S", Pattern: noEvidenceWords + " N " + toSay, Head: 1, Cost: 0.2, When: evidenceSecond, Build: thereIsEvidenceTo},
	// 没有 + 证据 + 表明 + 该药有效: no evidence that the drug is effective.
	{Name: "no-evidence", Gives: "NP", Pattern: "没有|无|尚无|并无|没有任何|缺乏 证据|数据|研究|迹象 表明|显示|证明|支持|提示|证实 S", Head: 3, Cost: 0.02, Build: (*builder).withoutEvidence},
	{Name: "there-is-no-evidence", Gives: "S", Pattern: "没有|无|尚无|并无|没有任何 证据|数据|研究|迹象 表明|显示|证明|支持|提示|证实 S", Head: 3, Cost: -0.2, Build: thereIsNoEvidence},
	// 可能的解释 + 是, before an English clause: a possible explanation is that.
	{Name: "explanation-is-that", Gives: "S", Pattern: "NP 是|在于|可能是|可能在于", Head: 0, Cost: 0, When: explains, Build: explanationIs},
}

// evidence are the nouns of proof.
var evidence = map[string]string{"证据": "evidence", "数据": "data", "研究": "studies", "迹象": "sign"}

// withoutEvidence denies what a clause tells.
func (b *builder) withoutEvidence(k []node) english.Phrase {
	word := " that"
	if k[1].head.text == "数据" || k[1].head.text == "研究" {
		word = " show that" // data and studies are no nouns of a clause
	}
	p := join(0, b.put("no "+evidence[k[1].head.text]+word, k[0], k[1], k[2]), k[3].Phrase)
	p.Cat, p.Determined, p.Count, p.Head = english.NounPhrase, true, english.Singular, 1
	return p
}

func thereIsNoEvidence(b *builder, k []node) english.Phrase {
	p := b.withoutEvidence(k)
	if k[1].head.text == "证据" || k[1].head.text == "迹象" {
		return b.there(english.Phrase{}, p)
	}
	p.Cat, p.Finite = english.Clause, true
	return p
}

// evidenceSecond reports what something is shown by.
func evidenceSecond(k []*item) bool { return strings.HasSuffix(k[1].head.text, "证据") }

// noEvidenceTo says what there is no evidence for; not enough of it is insufficient evidence.
func noEvidenceTo(b *builder, k []node) english.Phrase {
	p := b.numbered(k[1].Phrase)
	switch {
	case strings.HasSuffix(k[0].head.text, "缺乏"):
		p = join(0, b.put("a lack of", k[0]), p)
	case slices.Contains([]string{"足够", "充分", "充足"}, firstPart(k[1].item).head.text):
		p.Words = slices.Clone(p.Words)
		p.Words[0].Text, p.Words[0].Alternatives, p.Words[0].Source = "insufficient", nil, k[0].src()+p.Words[0].Source
	default:
		p = b.none(k[1].Phrase, k[0])
	}
	tail := "that"
	switch k[2].head.text {
	case "支持":
		tail = "to support"
	case "证明":
		tail = "to prove"
	case "证实":
		tail = "to confirm"
	}
	parts := []english.Phrase{p, b.put(tail, k[2])}
	if len(k) > 3 {
		parts = append(parts, b.settle(k[3].Phrase))
	}
	p = join(0, parts...)
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Singular
	return p
}

func thereIsEvidenceTo(b *builder, k []node) english.Phrase {
	return b.there(english.Phrase{}, noEvidenceTo(b, k))
}

// explanations are nouns of what a clause tells.
var explanations = strings.Fields("解释 原因 优点 缺点 优势 劣势 特点 关键 问题 事实 假设 观点 共识 结论 理由 机制 不足")

// explains reports such a noun that something is.
func explains(k []*item) bool {
	return endsIn(k[0].head.text, explanations...)
}

// isThat is the copula before such a clause.
func (b *builder) isThat(from node) english.Phrase {
	if strings.HasPrefix(from.head.text, "可能") {
		return b.put("may be that", from)
	}
	return join(0, b.verb("be", english.PresentSingular, from), b.put("that"))
}

// theReason gives 原因 before a clause its sense.
func (b *builder) theReason(n node) english.Phrase {
	p := n.Phrase
	if headText(p) == "cause" {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Text, p.Words[p.Head].Alternatives = "reason", nil
	}
	if p.Determined {
		return p
	}
	p.Count = english.Singular
	word := "the"
	if len(p.Words) > 0 && p.Words[0].Text == "possible" {
		word = "a"
	}
	return b.withArticle(word, p)
}

func explanationIs(b *builder, k []node) english.Phrase {
	p := join(0, b.theReason(k[0]), b.isThat(k[1]))
	p.Cat, p.Finite = english.Clause, true
	return p
}
