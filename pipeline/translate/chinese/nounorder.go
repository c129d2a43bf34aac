package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// nounOrderRules render attributes that English has in another place or another form than Chinese: a distance, a ratio, the way of a change, a class of
// heart failure (Li and Thompson 1981, ch. 4).
var nounOrderRules = []Rule{
	// 肝脏 + 与 + 皮肤 + 之间 + 的 + 距离: the distance from the liver to the skin.
	{Name: "distance-from-to-between", Gives: "NP", Pattern: "NP|N 与|和|至|到 NP|N 之间|间 的 距离", Head: 0, Cost: -0.6, Build: distanceBetween},
	// 1:1:1 + 的 + 血制品比例: a 1:1:1 ratio of blood products.
	{Name: "ratio-before", Gives: "NP", Pattern: "NUM|QTY 的 N", Head: 2, Cost: -0.4, When: ofRatio, Build: ratioBefore},
	// 肌酐 + 进行性升高: a progressive rise in creatinine.
	{Name: "rise-in", Gives: "NP", Pattern: "N " + riseWords, Head: 0, Cost: -0.1, When: thingFirst, Build: riseIn},
	// NYHA + 心功能 + III + 级: NYHA class III.
	{Name: "nyha-class", Gives: "A", Pattern: "心功能|心功能分级|心功能分级为 N|NUM 级", Head: 1, Cost: -0.4, When: romanLast, Build: nyhaClass},
	{Name: "nyha-class-named", Gives: "A", Pattern: "nyha 心功能|心功能分级|分级|心功能分级为|分级为 N|NUM 级", Head: 2, Cost: -0.6, When: romanLast, Build: nyhaClass},
	{Name: "nyha-class-short", Gives: "A", Pattern: "nyha N|NUM 级", Head: 1, Cost: -0.6, When: romanLast, Build: nyhaClass},
}

func distanceBetween(b *builder, k []node) english.Phrase {
	from, to := b.placeItself(k[0].Phrase), b.placeItself(k[2].Phrase)
	p := join(0, as(english.NounPhrase, b.put("the distance", k[len(k)-1])), b.put("from"), from, b.put("to", k[1]), to)
	p.Head, p.Count, p.Determined = 1, english.Singular, true
	p.Words[1].POS = "noun"
	return p
}

// placeItself makes a place definite, of which there is one here.
func (b *builder) placeItself(p english.Phrase) english.Phrase {
	if p.Determined {
		return p
	}
	if q, ok := b.theOrgan(p); ok {
		return q
	}
	if p.Count == english.AnyCount {
		p.Count = english.Singular
	}
	return b.inferred("the", p)
}

// ofRatio reports the figures of a ratio before its noun.
func ofRatio(k []*item) bool {
	return strings.ContainsAny(k[0].head.src, ":∶：") && (k[2].size > 1 || strings.HasPrefix(englishOf(k[2]), "ratio of ")) &&
		endsIn(k[2].head.text, "比例", "比率", "比")
}

func ratioBefore(b *builder, k []node) english.Phrase {
	n := as(english.NounPhrase, b.put("ratio", k[2]))
	n.Words[0].POS, n.Count = "noun", english.Singular
	p := b.withArticle("a", join(1, k[0].Phrase, n))
	if kid := k[2].item; ruleName(kid) == "compound" {
		p = join(0, p, b.put("of"), b.settle(b.plural(b.build(kid.kids[0]).Phrase)))
	} else if before, ok := strings.CutPrefix(englishOf(kid), "ratio of "); ok {
		p = join(0, p, b.put("of "+before))
	}
	return p
}

// riseWords are changes with the way in which they come about.
const riseWords = "动态升高|动态下降|动态变化|进行性升高|进行性增高|进行性下降|进行性降低|进行性减少|进行性增大|一过性升高|一过性增高|一过性降低|一过性下降|短暂升高|持续性升高|急剧升高|急剧下降|骤升|骤降|突然升高|突然下降|突然降低"

// rises give their English.
var rises = map[string]string{"动态升高": "a dynamic rise in", "动态下降": "a dynamic fall in", "动态变化": "dynamic changes in", "进行性升高": "a progressive rise in", "进行性增高": "a progressive rise in", "进行性下降": "a progressive decline in", "进行性降低": "a progressive decline in",
	"进行性减少": "a progressive decrease in", "进行性增大": "progressive enlargement of", "一过性升高": "a transient rise in", "一过性增高": "a transient rise in", "一过性降低": "a transient fall in", "一过性下降": "a transient fall in", "短暂升高": "a brief rise in",
	"持续性升高": "a persistent elevation of", "急剧升高": "a sharp rise in", "急剧下降": "a sharp fall in", "骤升": "a sudden rise in", "骤降": "a sudden fall in", "突然升高": "a sudden rise in", "突然下降": "a sudden fall in", "突然降低": "a sudden fall in"}

func riseIn(b *builder, k []node) english.Phrase {
	words := rises[k[1].head.text]
	p := as(english.NounPhrase, join(0, b.put(words, k[1]), b.settle(k[0].Phrase)))
	f := strings.Fields(words)
	p.Head, p.Count, p.Determined = len(f)-2, english.Singular, true
	if f[len(f)-2] == "changes" {
		p.Count = english.Many
	}
	return p
}

// romanLast reports a class of heart failure in Roman or Arabic figures.
func romanLast(k []*item) bool {
	n := k[len(k)-2]
	return romanRange(n) != nil || n.rule == nil && strings.Trim(strings.ToUpper(n.head.src), "IV1234-~～–—") == ""
}

func nyhaClass(b *builder, k []node) english.Phrase {
	class := k[len(k)-2]
	return as(english.AdjPhrase, join(0, b.put("NYHA class", slices.Concat(k[:len(k)-2], k[len(k)-1:])...), class.Phrase))
}

// bodyFirst reports the body, or a part of it that has two sides.
func bodyFirst(k []*item) bool {
	return endsIn(k[0].head.text, "身体", "躯体", "面部", "胸部", "头部", "颈部", "腹部", "脸")
}

func oneSide(b *builder, k []node) english.Phrase {
	word := "one side of the"
	if k[1].head.text != "一侧" {
		word = "both sides of the"
	}
	n := k[0].Phrase
	if headText(n) == "physical" {
		n.Words = slices.Clone(n.Words)
		n.Words[n.Head].Text, n.Words[n.Head].Alternatives = "body", nil
	}
	n.Count = english.Singular
	p := join(1, b.put(word, k[1]), n)
	p.Determined = true
	return p
}
