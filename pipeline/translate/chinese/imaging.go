package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// imagingRules render the findings of radiology and pathology: what enhances in a phase, what has a signal, what microscopy shows.
var imagingRules = []Rule{
	// 动脉期 + 明显 + 强化: marked enhancement in the arterial phase.
	{Name: "phase-finding", Gives: "NP", Pattern: "N A|ADV N", Head: 2, Cost: -0.2, When: phaseFirst, Build: phaseFinding},
	{Name: "phase-finding-plain", Gives: "NP", Pattern: "N N", Head: 1, Cost: -0.2, When: phasePlain, Build: phaseFindingPlain},
	// 动脉期强化 + ， + 门脉期廓清: … and washout in the portal venous phase.
	{Name: "phase-findings", Gives: "NP", Pattern: "NP ， NP", Cost: -0.1, When: phaseBoth, Build: phaseFindings},
	// 呈 + 高信号: show high signal intensity.
	{Name: "signal", Gives: "VP", Pattern: "呈|均呈|常呈|多呈|呈现 高信号|低信号|等信号|混杂信号|高密度|低密度|等密度|低回声|高回声|无回声|等回声", Cost: -0.3, Build: signal},
	// 镜下见 + 异型细胞: microscopy shows atypical cells.
	{Name: "microscopy", Gives: "S", Pattern: "镜下见|镜下可见|光镜下见|光镜下可见|显微镜下可见 NP", Cost: -0.2, Build: microscopy},
	{Name: "microscopy-clause", Gives: "S", Pattern: "镜下见|镜下可见|光镜下见|光镜下可见|显微镜下可见 S", Cost: -0.2, Build: microscopyClause},
	// 约40% + ， + 提示 + 增殖活跃: about 40%, suggesting active proliferation.
	{Name: "figure-suggests", Gives: "TOP", Pattern: "QTY|NUM ， 提示|表明|说明|显示 NP", Head: 3, Cost: -0.3, Build: figureSuggests},
	// 2.5 cm + × + 1.8 cm: 2.5 cm × 1.8 cm.
	{Name: "times-quantity", Gives: "QTY", Pattern: "QTY ×|* QTY", Cost: 0.01, Build: timesSize},
	// 毛囊隆突 + 区: hair follicle bulge region.
	{Name: "region", Gives: "N", Pattern: "N 区|区域", Head: 1, Cost: 0.3, When: hanFirst, Build: region},
}

// phaseFirst reports a phase of imaging with what is seen in it.
func phaseFirst(k []*item) bool { return phasePlain([]*item{k[0], k[2]}) }

func phasePlain(k []*item) bool {
	return k[0].rule == nil && endsIn(k[0].head.text, "期", "像") && slices.Contains([]string{"强化", "廓清", "充盈", "显影", "不均匀强化", "环形强化"}, k[1].head.text)
}

func phaseBoth(k []*item) bool {
	return strings.HasPrefix(ruleName(k[0]), "phase-") && strings.HasPrefix(ruleName(k[2]), "phase-")
}

// washing gives what a contrast agent does its own word.
func (b *builder) washing(n node) english.Phrase {
	if n.head.text == "廓清" {
		return as(english.NounPhrase, b.put("washout", n))
	}
	p := n.Phrase
	p.Count = english.Mass
	return p
}

func phaseFinding(b *builder, k []node) english.Phrase {
	a := k[1].Phrase
	if k[1].head.text == "明显" || k[1].head.text == "显著" {
		a = b.put("marked", k[1])
	} else if w, ok := useAdjective(headText(a)); ok && len(a.Words) == 1 {
		a = b.put(w, k[1])
	}
	p := join(1, as(english.AdjPhrase, a), b.washing(k[2]), b.put("in"), b.definite(k[0].Phrase))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Mass, true
	return p
}

func phaseFindingPlain(b *builder, k []node) english.Phrase {
	p := join(0, b.washing(k[1]), b.put("in"), b.definite(k[0].Phrase))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Mass, true
	return p
}

func phaseFindings(b *builder, k []node) english.Phrase {
	p := join(0, k[0].Phrase, b.put("and", k[1]), k[2].Phrase)
	p.Count, p.Determined = english.Many, true
	return p
}

// signals give the English of what a lesion shows.
var signals = map[string]string{"高信号": "high signal intensity", "低信号": "low signal intensity", "等信号": "isointense signal", "混杂信号": "mixed signal intensity", "高密度": "high density", "低密度": "low density", "等密度": "isodensity",
	"低回声": "hypoechogenicity", "高回声": "hyperechogenicity", "无回声": "anechogenicity", "等回声": "isoechogenicity"}

func signal(b *builder, k []node) english.Phrase {
	v := b.verb("show", english.Lemma, k[0])
	if t := k[0].head.text; t == "常呈" || t == "多呈" {
		v = join(1, b.put("often"), v)
	}
	return join(0, v, b.put(signals[k[1].head.text], k[1]))
}

func microscopy(b *builder, k []node) english.Phrase {
	p := join(0, b.put("microscopy shows", k[0]), b.settle(k[1].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func microscopyClause(b *builder, k []node) english.Phrase {
	p := join(0, b.put("microscopy shows that", k[0]), k[1].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

func figureSuggests(b *builder, k []node) english.Phrase {
	word := ", suggesting"
	if t := k[2].head.text; t == "表明" || t == "说明" || t == "显示" {
		word = ", indicating"
	}
	p := join(0, k[0].Phrase, b.put(word, k[1], k[2]), b.settle(k[3].Phrase))
	p.Finite = true
	return p
}

func region(b *builder, k []node) english.Phrase {
	return join(1, k[0].Phrase, as(english.NounPhrase, b.put("region", k[1])))
}
