package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// consequenceRules render clauses side by side of which Chinese leaves the relation open: a condition with its duty, or two things done at
// once.
var consequenceRules = []Rule{
	// 胎盘滞留 + 超过30分钟 + ， + 应剥离胎盘: if retention of the placenta exceeds 30 minutes, the placenta should be removed.
	{Name: "beyond-then", Gives: "S", Pattern: "NP 超过|高于|低于|大于|小于|达到|达 QTY|NUM ， S", Head: 4, Cost: -0.6, When: dutyAfterFigure, Build: beyondThen},
	// 一边 + 按摩子宫 + ， + 一边 + 建立静脉通路: massage the uterus while establishing venous access.
	{Name: "while-doing", Gives: "VP", Pattern: "一边|边 VP ， 一边|边 VP", Head: 1, Cost: -0.5, Build: whileDoing},
	{Name: "while-doing-short", Gives: "VP", Pattern: "边 VP 边 VP", Head: 1, Cost: -0.3, Build: whileDoing},
	// 到 + 医院 + 就诊: go to the hospital.
	{Name: "go-for-care", Gives: "VP", Pattern: "到|去|前往|来 NP 就诊|就医|治疗|复查|检查|咨询|接种|随访", Head: 2, Cost: -0.4, When: careSecond, Build: goForCare},
	// 任何患者 + 须 + 谨慎: caution is needed.
	{Name: "caution-needed", Gives: "S", Pattern: "NP 须|需|应|应当|必须|宜 谨慎|慎重|小心", Head: 0, Cost: -0.3, When: notPersonOne, Build: cautionNeeded},
	// 不限 + 次数: with no limit on the number.
	{Name: "no-limit", Gives: "PP", Pattern: "不限|不限制|不受限于 NP", Head: 1, Cost: -0.2, Build: noLimit},
	// 从 + 孕期 + 做起: start with pregnancy.
	{Name: "start-from", Gives: "VP", Pattern: "从 NP 做起|抓起|开始做起", Head: 2, Cost: -0.4, Build: startFrom},
	// 产褥期 + 禁止 + 盆浴: tub baths are prohibited during the puerperium.
	{Name: "thing-prohibited", Gives: "S", Pattern: "PP|CL 禁止|严禁|禁 NP", Head: 2, Cost: -0.2, Build: thingProhibited},
	{Name: "stretch-prohibited", Gives: "S", Pattern: "NP 禁止|严禁|禁 NP|VP", Head: 2, Cost: -0.3, When: stretchFirst, Build: stretchProhibited},
}

// dutySentences are the rules for duties that name nobody.
var dutySentences = []string{"modal-object", "modal-inside", "modal-inside-adverb", "modal-object-adverbial", "modal-object-time", "modal-perform-on", "duty-done", "duty-ba", "consider", "recommended", "recommended-use", "needed"}

func dutyAfterFigure(k []*item) bool {
	return !isPerson(k[0]) && slices.Contains(dutySentences, ruleName(k[4]))
}

func beyondThen(b *builder, k []node) english.Phrase {
	vp := english.Phrase{}
	switch k[1].head.text {
	case "超过":
		vp = b.verb("exceed", english.Lemma, k[1])
	case "达到", "达":
		vp = b.verb("reach", english.Lemma, k[1])
	default:
		vp = b.be(b.put(boundWords[k[1].head.text], k[1]))
	}
	return join(3, b.put("if"), b.clause(k[0].Phrase, join(0, vp, k[2].Phrase)), b.put(",", k[3]), k[4].Phrase)
}

func whileDoing(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("while", k[0], k[len(k)-2]), verbForm(k[len(k)-1].Phrase, english.Gerund))
}

func careSecond(k []*item) bool {
	return slices.ContainsFunc([]string{"医院", "门诊", "诊所", "科", "中心", "机构", "急诊", "卫生院"}, func(e string) bool { return strings.HasSuffix(k[1].head.text, e) })
}

// careAims give what one goes to a hospital for.
var careAims = map[string]string{"治疗": "for treatment", "复查": "for follow-up", "检查": "for examination", "咨询": "for advice", "接种": "for vaccination", "随访": "for follow-up"}

func goForCare(b *builder, k []node) english.Phrase {
	place := k[1].Phrase
	if place.Count == english.AnyCount {
		place.Count = english.Singular
	}
	if place = b.numbered(place); !place.Determined {
		article := "the"
		if place.Words[0].POS != "noun" {
			article = "a" // a specialized hospital
		}
		place = b.withArticle(article, place)
	}
	return join(0, b.verb("go", english.Lemma, k[0], k[2]), b.put("to"), place, b.put(careAims[k[2].head.text]))
}

func cautionNeeded(b *builder, k []node) english.Phrase {
	n := b.subject(k[0].Phrase)
	return b.clause(n, join(0, b.verb("require", english.Lemma, k[1]), b.put("caution", k[2])))
}

func noLimit(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("with no limit on", k[0]), b.settle(k[1].Phrase)))
}

func startFrom(b *builder, k []node) english.Phrase {
	return join(0, b.verb("start", english.Lemma, k[0], k[2]), b.put("with"), b.event(k[1].Phrase))
}

func (b *builder) forbiddenThing(word, what node) english.Phrase {
	is := "prohibited"
	if word.head.text == "严禁" {
		is = "strictly prohibited"
	}
	n := what.Phrase
	if n.Cat == english.VerbPhrase {
		n = as(english.NounPhrase, verbForm(n, english.Gerund))
		n.Determined, n.Count = true, english.Singular
	}
	return b.clause(b.settle(n), join(0, b.verb("be", english.Lemma), b.put(is, word)))
}

func thingProhibited(b *builder, k []node) english.Phrase {
	return join(0, b.forbiddenThing(k[1], k[2]), k[0].Phrase)
}

func stretchProhibited(b *builder, k []node) english.Phrase {
	when := duringPeriod(b, k[:1])
	return join(0, b.forbiddenThing(k[1], k[2]), when)
}

// dutyGoesOn states what is to be done besides as a passive with the same auxiliary: blood glucose should be rechecked, and lipids should be
// measured; ok is false when the first clause is no duty, or the second not an action on a thing.
func (b *builder) dutyGoesOn(s, v node) (english.Phrase, bool) {
	if !slices.Contains(append([]string{"adverbial-modal-object"}, dutySentences...), ruleName(s.item)) || finiteOnly(v.item) {
		return english.Phrase{}, false
	}
	i := slices.IndexFunc(s.item.kids, func(k *item) bool { return k.rule == nil && slices.Contains(dutiful, k.head.text) })
	verb, object, around, ok := actedOn(v.item)
	if i < 0 || !ok || !slices.Contains(agentVerbs, plainVerb(englishOf(verb))) && !slices.Contains(screening, englishOf(verb)) {
		return english.Phrase{}, false
	}
	rule := b.rule
	defer func() { b.rule = rule }()
	action, thing := b.build(verb), b.build(object).Phrase
	if slices.Contains(screening, englishOf(verb)) {
		thing = join(0, b.put("screening for", action), b.settle(thing))
		thing.Cat, thing.Determined, thing.Count = english.NounPhrase, true, english.Singular
		action.Phrase = b.verb("perform", english.Lemma)
	}
	p := b.dutyPassive(b.build(s.item.kids[i]), action.Phrase, thing)
	return b.adding(p, around), true
}
