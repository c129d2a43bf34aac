package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// beiRules render the passive: 被, 由, 受 and 得到 (Li and Thompson 1981, ch. 16).
var beiRules = []Rule{
	// 被 + 诊断: be diagnosed.
	{Name: "bei", Gives: "VP", Pattern: "被|受到|得到|获得|遭|受|遭到|遭受 VG", Head: 1, Cost: 0.05, Build: bei},
	// 得到 + 了 + 证实: was confirmed.
	{Name: "bei-le", Gives: "VP", Pattern: "受到|得到|获得|遭到|遭受 了 VG", Head: 2, Cost: 0, When: transitiveLast, Build: beiLe},
	// 被 + 广泛 + 接受: be widely accepted.
	{Name: "bei-adverb", Gives: "VP", Pattern: "被|受到|得到 ADV VG", Head: 2, Cost: 0, When: transitiveLast, Build: beiAdverb},
	// 被 + 细胞 + 吸收: be absorbed by cells.
	{Name: "bei-agent", Gives: "VP", Pattern: "被|由|受|受到|遭 NP VG", Head: 2, Cost: 0.08, Build: beiAgent},
	// 由 + 专科医生 + 定期 + 复查: be regularly rechecked by specialists.
	{Name: "bei-agent-adverb", Gives: "VP", Pattern: "被|由|受到 NP ADV VG", Head: 3, Cost: 0.05, When: mannerOfAgent, Build: beiAgentAdverb},
	// 治疗 + 由 + 多学科团队 + 负责: be the responsibility of a multidisciplinary team.
	{Name: "bei-responsible", Gives: "VP", Pattern: "由 NP 负责|负责完成|负责实施|承担", Head: 1, Cost: -0.4, Build: beResponsibility},
	{Name: "bei-agent-de", Gives: "VP", Pattern: "受|受到 NP 的 影响|调节|控制|限制|调控", Head: 1, Cost: 0.02, Build: affectedBy},
	// 容易 + 被误诊为哮喘: can easily be misdiagnosed as asthma.
	{Name: "bei-easily", Gives: "VP", Pattern: "容易|易|极易|很容易|较易|常易|往往 VP", Head: 1, Cost: -0.3, When: beiSecond, Build: beiEasily},
	// 被 + 用于 + 治疗: be used to treat.
	{Name: "bei-complement", Gives: "VP", Pattern: "被 VP", Head: 1, Cost: 0.3, Build: beiComplement},
	// 被 + 证实 + 能够 + 降低风险: be proven to reduce the risk.
	{Name: "bei-to", Gives: "VP", Pattern: "被 VG 可|可以|能|能够|会 VP", Head: 1, Cost: -0.2, When: provesFirst, Build: provenTo},
	// 由 + 独立委员会 + 评估 + 终点: endpoints are assessed by an independent committee.
	{Name: "agent-object", Gives: "S", Pattern: "由 NP VG NP", Head: 3, Cost: 0.1, When: things(2), Build: agentObject},
	// 由 + 病毒 + 引起 + 的 + 疾病 is in causeRules.
	{Name: "you-compose", Gives: "VP", Pattern: "由 NP 组成|构成", Head: 1, Cost: 0.02, Build: consistOf},
}

// mannerOfAgent keeps a word that is a noun as well with the cause before it: 由 + 胰岛素过量 + 引起.
func mannerOfAgent(k []*item) bool {
	return transitiveLast(k) && !(k[2].head.reads("noun") && slices.Contains(causings, k[3].head.text))
}

func bei(b *builder, k []node) english.Phrase { return b.bePassive(k[0], accepted(k[1])) }

func beiLe(b *builder, k []node) english.Phrase {
	return inflect(b.bePassive(k[0], accepted(k[2])), english.PastSingular)
}

func beiAdverb(b *builder, k []node) english.Phrase {
	return b.placeAdverb(as(english.AdvPhrase, k[1].Phrase), b.bePassive(k[0], accepted(k[2])))
}

// accepted takes the sense of 接受 that is done to a view or a method.
func accepted(v node) english.Phrase {
	p := v.Phrase
	if v.head.text == "接受" && p.Head < len(p.Words) {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Text, p.Words[p.Head].Alternatives = "accept", nil
	}
	return p
}

func beiSecond(k []*item) bool { return strings.HasPrefix(ruleName(k[1]), "bei") }

func beiEasily(b *builder, k []node) english.Phrase {
	if k[0].head.text == "往往" {
		return b.placeAdverb(as(english.AdvPhrase, b.put("often", k[0])), k[1].Phrase)
	}
	p := join(1, b.put("can easily", k[0]), inflect(k[1].Phrase, english.Lemma))
	p.Finite = true
	return p
}

func (b *builder) bePassive(from node, v english.Phrase) english.Phrase {
	if verb, _, ok := strings.Cut(headText(v), " the "); ok && len(v.Words) == 1 {
		w := v.Words[0] // 被漏诊: be missed, of what was to be diagnosed
		w.Text, w.Alternatives = verb, nil
		v.Words = []english.Word{w}
	}
	if headText(v) == "be" {
		return v // 被推荐用于: be recommended for
	}
	return join(0, b.verb("be", english.Lemma, from), inflect(v, english.PastParticiple))
}

func beiAgent(b *builder, k []node) english.Phrase {
	v := k[2].Phrase
	if headText(v) == "decide" && !isPerson(k[1].item) {
		v = b.verb("determine", english.Lemma, k[2]) // 由多种因素决定, which decide nothing
	}
	return join(0, b.verb("be", english.Lemma), inflect(v, english.PastParticiple), b.put("by", k[0]), b.settle(k[1].Phrase))
}

func beiAgentAdverb(b *builder, k []node) english.Phrase {
	p := b.placeAdverb(as(english.AdvPhrase, k[2].Phrase), b.bePassive(k[0], k[3].Phrase))
	return join(0, p, b.put("by"), b.settle(b.peopled(k[1])))
}

var affected = map[string]string{"影响": "affected by", "调节": "regulated by", "控制": "controlled by", "限制": "limited by", "调控": "regulated by"}

func affectedBy(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put(affected[k[3].head.text], k[0], k[2], k[3]), b.settle(k[1].Phrase))
}

func beiComplement(b *builder, k []node) english.Phrase {
	if k[1].Finite {
		b.doubts += 0.3
		return k[1].Phrase
	}
	if p := k[1].Phrase; headText(p) == "be" {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Source = k[0].src() + p.Words[p.Head].Source
		return p // 被 + 应用于临床, be used clinically
	}
	return b.bePassive(k[0], k[1].Phrase)
}

func beResponsibility(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), b.put("the responsibility of", k[2]), b.settle(b.peopled(k[1])))
}

func consistOf(b *builder, k []node) english.Phrase {
	return join(0, b.verb("consist", english.Lemma, k[0], k[2]), b.put("of"), b.settle(k[1].Phrase))
}

// provesFirst reports verbs of showing, which take an infinitive in the passive.
func provesFirst(k []*item) bool {
	return slices.Contains([]string{"show", "prove", "demonstrate", "confirm", "find", "think", "believe", "know", "report"}, englishOf(k[1]))
}

func provenTo(b *builder, k []node) english.Phrase {
	v := k[1].Phrase
	if headText(v) == "confirm" {
		v.Words = slices.Clone(v.Words)
		v.Words[v.Head].Text = "show" // English does not say "confirmed to reduce"
	}
	p := b.bePassive(k[0], v)
	return join(0, p, b.put("to", k[2]), verbForm(k[3].Phrase, english.Lemma))
}

func agentObject(b *builder, k []node) english.Phrase {
	p := join(0, b.passive(k[2].Phrase), b.put("by", k[0]), b.settle(k[1].Phrase))
	return b.clause(k[3].Phrase, p)
}
