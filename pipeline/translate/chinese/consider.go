package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// considerRules render what should be considered, suspected or kept in mind.
var considerRules = []Rule{
	// 发热持续五天 + 应考虑 + 川崎病: Kawasaki disease should be considered when fever lasts five days.
	{Name: "consider-when", Gives: "S", Pattern: "S 应考虑|需考虑|要考虑|应怀疑|需怀疑|应警惕|需警惕|应高度怀疑|应想到|须警惕|应排除|需排除|应首先考虑 NP", Head: 2, Cost: -0.2, When: untimed, Build: considerWhen},
	// 突发腹痛 + 应 + 警惕 + 穿孔: perforation should be suspected in patients with sudden abdominal pain.
	{Name: "suspect-in", Gives: "S", Pattern: "NP 应警惕|需警惕|要警惕|应怀疑|需怀疑|应高度怀疑|须警惕|应高度警惕|应排除|需排除 NP", Head: 2, Cost: -0.5, When: signAndIllness, Build: suspectIn},
	// 可 + 考虑 + 行 + 支气管肺泡灌洗: bronchoalveolar lavage can be considered.
	{Name: "consider", Gives: "S", Pattern: dutyWords + " 考虑 行|进行|使用|采用|给予|应用|接受|实施|选用|开展|采取 NP", Head: 3, Cost: -0.3, Build: considered},
	// 应 + 注意 + 药物相互作用: attention should be paid to drug interactions.
	{Name: "attention", Gives: "S", Pattern: dutyWords + " 注意|重视|关注 NP", Head: 2, Cost: -0.1, Build: attention},
	{Name: "attention-doing", Gives: "S", Pattern: dutyWords + " 注意 VP", Head: 2, Cost: 0, Build: attentionDoing},
	// 宽QRS心动过速 + 应首先考虑 + 室性心动过速: ventricular tachycardia should be considered first in wide-complex tachycardia.
	{Name: "consider-first-in", Gives: "S", Pattern: "NP 应首先考虑|应优先考虑|首先应考虑|应首先想到|应高度怀疑|应首先怀疑|应首先排除|首先应排除 NP", Head: 2, Cost: -0.3, When: thingsBoth, Build: considerFirstIn},
}

func (b *builder) attention(modal node, to english.Phrase) english.Phrase {
	vp := b.withAuxiliary(modal, b.passive(b.verb("pay", english.Lemma)))
	p := join(1, as(english.NounPhrase, b.put("attention")), agree(vp, english.Singular), b.put("to"), to)
	p.Cat, p.Finite = english.Clause, true
	return p
}

func attention(b *builder, k []node) english.Phrase { return b.attention(k[0], b.member(k[2].Phrase)) }

func attentionDoing(b *builder, k []node) english.Phrase {
	return b.attention(k[0], verbForm(k[2].Phrase, english.Gerund))
}

// suspicions give the participles of what is to be thought of, by the end of its duty; what stands first decides.
var suspicions = []struct{ end, participle string }{
	{"高度怀疑", "strongly suspected"}, {"怀疑", "suspected"}, {"警惕", "suspected"}, {"排除", "ruled out"}, {"", "considered"},
}

// shouldBeSuspected is the duty to think of something.
func (b *builder) shouldBeSuspected(duty node) english.Phrase {
	word := ""
	for _, s := range suspicions {
		if word == "" && strings.HasSuffix(duty.head.text, s.end) {
			word = s.participle
		}
	}
	vp := as(english.VerbPhrase, b.put("should be "+word, duty))
	vp.Finite = true
	return vp
}

func considerWhen(b *builder, k []node) english.Phrase {
	return join(0, b.clause(b.settle(k[2].Phrase), b.shouldBeSuspected(k[1])), b.put("when"), as(english.Clause, k[0].Phrase))
}

// untimed reports a clause that ends in no word for its time, which would bring its own when.
func untimed(k []*item) bool { return lastPart(k[0]).head.text != "时" }

// signAndIllness reports a sign, and the illness that it may be of.
func signAndIllness(k []*item) bool {
	e := k[0].head.entry
	return e != nil && !isPerson(k[0]) && (e.Domain == "symptoms" || conditionName(englishOf(k[0]))) && !isPerson(k[2])
}

func suspectIn(b *builder, k []node) english.Phrase {
	return join(0, b.clause(b.bareSettle(k[2].Phrase), b.shouldBeSuspected(k[1])), b.put("in patients with"), b.bareSettle(k[0].Phrase))
}

func considered(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], b.verb("consider", english.Lemma, k[1], k[2]), k[3].Phrase)
}

// thingsBoth keeps people out, of whom a duty is their own.
func thingsBoth(k []*item) bool { return !isPerson(k[0]) && !isPerson(k[2]) }

func considerFirstIn(b *builder, k []node) english.Phrase {
	link := "first in"
	if strings.Contains(k[1].head.text, "高度") {
		link = "in"
	}
	return join(0, b.clause(b.settle(k[2].Phrase), b.shouldBeSuspected(k[1])), b.put(link), b.bareSettle(k[0].Phrase))
}
