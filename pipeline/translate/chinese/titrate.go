package chinese

import (
	"slices"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// titrateRules render how a treatment is begun, spaced and borne (AMA Manual of Style, 14.12, on dosage).
var titrateRules = []Rule{
	// 质地 + 柔软: soft in texture.
	{Name: "soft-in-texture", Gives: "AP", Pattern: "质地|质 A", Head: 1, Cost: -0.2, Build: softInTexture},
	// 质地柔软 + ， + 无 + 压痛: soft in texture and without tenderness.
	{Name: "quality-and-without", Gives: "AP", Pattern: "AP ，|且|而 无|没有|不伴 NP", Cost: 0.1, When: textureFirst, Build: qualityAndWithout},
}

func softInTexture(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, k[1].Phrase, b.put("in texture", k[0])))
}

// textureFirst reports the quality of a thing that is felt.
func textureFirst(k []*item) bool { return ruleName(k[0]) == "soft-in-texture" }

func qualityAndWithout(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("and without", k[1], k[2]), b.bareSettle(k[3].Phrase))
}

// described turns a predicate between its noun and the verb of the sentence into a relative clause: a nodule [that grows rapidly] should be examined.
func (w *work) described(b *builder, p english.Phrase) (english.Phrase, bool) {
	left, right := w.r.Setting.Left, w.r.Setting.Right
	if p.Cat != english.VerbPhrase || p.Finite || len(left) == 0 || len(right) < 2 || !w.subjectBefore() {
		return p, false
	}
	v := lang.CommonPOS(right[0])
	if !v.Has(lang.Modal) && !slices.Contains([]string{"is", "are", "was", "were", "has", "have", "indicates", "suggests"}, right[0]) {
		return p, false
	}
	count, word := english.Singular, "that"
	if b.pluralRightBefore() {
		count = english.Many
	}
	if b.peopleBefore() {
		word = "who"
	}
	b.rule = "chinese/that"
	return as(english.Clause, join(1, b.put(word), agree(p, count))), true
}
