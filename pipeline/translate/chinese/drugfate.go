package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// drugFateRules render where a drug is metabolized and how it leaves the body, and by what an infection spreads: 经肝脏代谢，由肾脏排出. What drugs
// undergo is a passive in English (AMA Manual of Style, 7.3.2).
var drugFateRules = []Rule{
	// 经 + 肝脏 + 代谢 + ， + 由 + 肾脏 + 排出: be metabolized by the liver and excreted by the kidneys.
	{Name: "drug-fate", Gives: "VP", Pattern: "主要经|经|由|通过|在|主要在|主要由|主要通过 NP 代谢|灭活|降解|分解 ，|并|后|、|并主要 经|由|通过|随|从|主要经|主要由|主要通过|主要随 NP 排泄|排出|清除|排出体外|消除", Head: 2, Cost: -1.2, Build: drugFate},
	// 通过 + 飞沫 + 传播: spread through droplets.
	{Name: "spread-through", Gives: "VP", Pattern: "通过|经|经由|借助|主要通过|主要经|可通过|可经|可经由|常通过|常经 NP 传播|播散|蔓延|扩散", Head: 2, Cost: -0.6, When: notPersonSecond, Build: spreadThrough},
}

// drugFates are what becomes of drugs, as participles.
var drugFates = map[string]string{"代谢": "metabolized", "灭活": "inactivated", "降解": "degraded", "分解": "broken down", "排泄": "excreted", "排出": "excreted", "清除": "eliminated", "排出体外": "excreted", "消除": "eliminated"}

// excreta are what a drug leaves the body in.
var excreta = []string{"尿", "粪", "便", "胆汁", "汗", "乳汁", "唾液"}

// fateOf is what becomes of a drug, and where.
func (b *builder) fateOf(way, place, what node) english.Phrase {
	zh := strings.TrimPrefix(way.head.text, "主要")
	prep, where := "by", b.settle(place.Phrase)
	if q, ok := b.theOrgan(place.Phrase); ok {
		where = q
	} else if headText(place.Phrase) == "kidney" {
		where = b.inferred("the", b.plural(place.Phrase))
	}
	last := lastPart(place.item).head.text
	if slices.ContainsFunc(excreta, func(e string) bool { return strings.Contains(last, e) }) {
		prep, where = "in", b.inferred("the", place.Phrase)
	}
	if zh == "在" {
		prep = "in"
	}
	p := join(0, as(english.AdjPhrase, b.put(drugFates[what.head.text], what)), b.put(prep, way), where)
	if strings.HasPrefix(way.head.text, "主要") {
		p = join(1, b.put("mainly"), p)
	}
	return p
}

func drugFate(b *builder, k []node) english.Phrase {
	left := b.fateOf(k[4], k[5], k[6])
	if k[3].head.text == "并主要" {
		left = join(1, b.put("mainly"), left)
	}
	return join(0, b.verb("be", english.Lemma), b.fateOf(k[0], k[1], k[2]), b.put("and", k[3]), left)
}

func spreadThrough(b *builder, k []node) english.Phrase {
	p := join(0, b.verb("spread", english.Lemma, k[2]), b.put("through", k[0]), b.bareSettle(k[1].Phrase))
	switch zh := k[0].head.text; {
	case strings.HasPrefix(zh, "主要"):
		return join(1, b.put("mainly"), p) // mainly spreads through droplets
	case strings.HasPrefix(zh, "常"):
		return join(1, b.put("often"), p)
	case strings.HasPrefix(zh, "可"):
		p = join(1, b.put("can"), p)
		p.Finite = true
	}
	return p
}
