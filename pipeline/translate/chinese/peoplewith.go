package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

const boundingWords = "低于|高于|超过|大于|小于|多于|少于|不低于|不超过|不足|不到|<|>|≥|≤"

// peopleWithRules render people whom two things describe, or an age and a thing, before 的 or 者 (Li and Thompson 1981, ch. 20.1). English puts
// both behind the noun with the same preposition.
var peopleWithRules = []Rule{
	// 血红蛋白 + 低于 + 70 g/L + 或 + 有 + 症状 + 的 + 患者: patients with hemoglobin below 70 g/L or symptoms.
	{Name: "people-bound-or-having", Gives: "NP", Pattern: "NP " + boundingWords + " QTY|NUM 或|或者|且|并|并且 " + havingWords + " NP 的 NP", Head: 7, Cost: -0.4, When: peopleBoundLast, Build: peopleBoundOr},
	// 血红蛋白 + 低于 + 70 g/L + 或 + 有 + 症状 + 者: the same of people named by 者.
	{Name: "zhe-bound-or", Gives: "NP", Pattern: "NP " + boundingWords + " QTY|NUM 或|或者|且|并|并且 " + havingWords + " NP 者", Head: 6, Cost: -0.4, When: noAge, Build: zheBoundOr},
	// 年龄 + ≥ + 18岁 + 且 + 伴 + 高血压 + 的 + 患者: patients aged ≥ 18 years with hypertension.
	{Name: "people-aged-having", Gives: "NP", Pattern: "年龄 大于|超过|小于|低于|<|>|≥|≤ QTY 或|或者|且|并|并且|， " + havingWords + " NP 的 NP", Head: 7, Cost: -0.6, When: peopleAgedHaving, Build: peopleAged},
	// 距 + 末次给药 + 6个月 + 的 + 患者: patients 6 months after the last dose.
	{Name: "people-since", Gives: "NP", Pattern: "距|距离 NP QTY 的 NP", Head: 4, Cost: -0.4, When: peopleSinceTime, Build: peopleSince},
	// 40岁以上 + 有 + 家族史 + 者: people over 40 years of age with a family history.
	{Name: "zhe-aged-having", Gives: "NP", Pattern: "A " + havingWords + " NP 者|的人|的人群", Head: 0, Cost: -0.4, When: agedFirst, Build: agedHavingZhe},
	// 大于 + 10 mm + 者, of things: those larger than 10 mm.
	{Name: "size-those", Gives: "NP", Pattern: "大于|小于|超过|不足 QTY 者", Head: 1, Cost: -0.4, When: lengthUnit, Build: zheSize},
	// 最易 + 发生 + 骨折 + 的 + 部位: the sites most prone to fracture.
	{Name: "most-prone-things", Gives: "NP", Pattern: "最易|最容易 发生|出现|发展为|并发 NP 的 NP", Head: 4, Cost: -0.6, Build: mostProneThings},
	// 起病隐匿 + 、 + 进展 + 缓慢 + 的 + 疾病: diseases with insidious onset and slow progression.
	{Name: "with-qualities", Gives: "NP", Pattern: "N 、|，|且|而 N AP 的 NP", Head: 5, Cost: -0.4, When: qualityBoth, Build: withQualities},
	// 对 + 滴眼液 + 不耐受 + 或 + 依从性差 + 的 + 患者: patients intolerant of eye drops or with poor adherence.
	{Name: "people-reacting-or", Gives: "NP", Pattern: "对 NP 不耐受|过敏|耐药|抵抗|不敏感|无反应|无应答 或|或者|且|并 N 的 NP", Head: 6, Cost: -0.5, When: peopleReactingOr, Build: peopleReacting},
	// 同时 + 服用 + 五种药物 + 的 + 患者: patients taking five drugs at the same time.
	{Name: "people-at-once", Gives: "NP", Pattern: "同时 服用|使用|应用|接受 NP 的 NP", Head: 4, Cost: -0.5, When: personLast, Build: peopleAtOnce},
}

func peopleBoundLast(k []*item) bool { return personLast(k) && noAge(k) && !isPerson(k[0]) }

// boundOrHaving writes "with hemoglobin below 70 g/L or symptoms".
func (b *builder) boundOrHaving(k []node) english.Phrase {
	word := approximations[k[1].head.text]
	if !slices.Contains([]string{"低于", "高于", "<", ">", "≥", "≤"}, k[1].head.text) {
		word = "of " + word
	}
	having := hadOf(k[4], k[5].Phrase)
	if having == "with" {
		having = "" // with hemoglobin below 70 g/L or symptoms
	}
	has := join(0, b.put(having, k[4]), b.bareSettle(k[5].Phrase))
	return join(0, b.put("with", k[6]), b.figure(k[0].Phrase), b.put(word, k[1]), k[2].Phrase, b.put(conjunctionOf(k[3]), k[3]), has)
}

func conjunctionOf(n node) string {
	if t := n.head.text; t == "或" || t == "或者" {
		return "or"
	}
	return "and"
}

func peopleBoundOr(b *builder, k []node) english.Phrase {
	return people(join(0, b.peopled(k[7]), b.boundOrHaving(k)))
}

func zheBoundOr(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("patients"), b.boundOrHaving(k)))
}

func peopleSinceTime(k []*item) bool { return personLast(k) && timeUnit(k[2]) && !isPerson(k[1]) }

func peopleSince(b *builder, k []node) english.Phrase {
	what := k[1].Phrase
	if !what.Determined {
		what = b.withArticle("the", b.numbered(what))
	}
	return people(join(0, b.peopled(k[4]), k[2].Phrase, b.put("after", k[0], k[3]), what))
}

func agedHavingZhe(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("people", k[3]), k[0].Phrase, b.put(hadOf(k[1], k[2].Phrase), k[1]), b.bareSettle(k[2].Phrase)))
}

func zheSize(b *builder, k []node) english.Phrase {
	word := "larger than"
	if t := k[0].head.text; t == "小于" || t == "不足" {
		word = "smaller than"
	}
	return people(join(0, b.put("those "+word, k[0], k[2]), k[1].Phrase))
}

func peopleAtOnce(b *builder, k []node) english.Phrase {
	word := map[string]string{"服用": "taking", "使用": "using", "应用": "using", "接受": "receiving"}[k[1].head.text]
	what := k[2].Phrase
	if what.Count == english.AnyCount && !what.Determined {
		what = b.plural(what)
	}
	return people(join(0, b.peopled(k[4]), b.put(word, k[1], k[3]), b.settle(what), b.put("at the same time", k[0])))
}

// qualityBoth reports an entry for a part with its quality, and another part and its quality behind it.
func qualityBoth(k []*item) bool {
	return k[0].rule == nil && k[0].head.entry != nil && slices.ContainsFunc(qualityEndings, func(e string) bool { return len(k[0].head.text) > 2*len(e)-1 && strings.HasSuffix(k[0].head.text, e) }) && qualitySecond(k[2:])
}

func withQualities(b *builder, k []node) english.Phrase {
	return join(0, b.peopled(k[5]), b.put(b.another(k[5].Phrase), k[4]), b.bare(k[0].Phrase), b.put("and", k[1]), b.quality(k[2].Phrase, k[3].Phrase))
}

func mostProneThings(b *builder, k []node) english.Phrase {
	what := k[4].Phrase
	if what.Count == english.AnyCount && !what.Determined {
		what = b.plural(what)
	}
	p := join(1, b.put("the"), what, b.put("most prone to", k[0], k[1], k[3]), b.event(k[2].Phrase))
	p.Cat, p.Count, p.Determined = english.NounPhrase, what.Count, true
	return p
}

// kindNamed reports English that consists of a plural noun and a picked-out part of its kind: Stones [smaller than 5 mm].
func (w *work) kindNamed(p english.Phrase) bool {
	left := w.r.Setting.Left
	if len(left) != 1 || len(p.Words) < 3 || p.Words[0].Text != "those" || !slices.Contains([]string{"with", "larger", "smaller"}, p.Words[1].Text) {
		return false
	}
	return slices.ContainsFunc(lang.EnglishAnalyses(left[0]), func(f lang.EnglishForm) bool { return f.POS == lang.Noun && f.Lemma != left[0] })
}

// withoutThose leaves out the pronoun where the noun itself stands before it.
func withoutThose(p english.Phrase) english.Phrase {
	p.Words = slices.Clone(p.Words[1:])
	p.Head = max(p.Head-1, 0)
	return p
}

// reactions give what people are with regard to a drug.
var reactions = map[string]string{"不耐受": "intolerant of", "过敏": "allergic to", "耐药": "resistant to", "抵抗": "resistant to", "不敏感": "insensitive to", "无反应": "unresponsive to", "无应答": "unresponsive to"}

func peopleReactingOr(k []*item) bool {
	return personLast(k) && !isPerson(k[1]) && !isPerson(k[4])
}

func peopleReacting(b *builder, k []node) english.Phrase {
	drug := k[1].Phrase
	if drug.Count == english.AnyCount && !drug.Determined && countNoun(drug) {
		drug = b.plural(drug)
	}
	return people(join(0, b.peopled(k[6]), b.put(reactions[k[2].head.text], k[0], k[2]), b.bareSettle(drug), b.put(conjunctionOf(k[3])+" with", k[3], k[5]), b.bareSettle(k[4].Phrase)))
}

func peopleAgedHaving(k []*item) bool { return personLast(k) && isAge(k[2:]) && !isPerson(k[5]) }

// ageBounds write a bound of an age.
var ageBounds = map[string]string{"大于": "over", "超过": "over", "小于": "under", "低于": "under", "<": "<", ">": ">", "≥": "≥", "≤": "≤"}

func peopleAged(b *builder, k []node) english.Phrase {
	word := ageBounds[k[1].head.text]
	if !strings.HasSuffix(word, "er") {
		word = "aged " + word
	}
	and := ""
	if conjunctionOf(k[3]) == "or" {
		and = "or"
	}
	return people(join(0, b.peopled(k[7]), b.put(word, k[0], k[1], k[6]), years(k[2].Phrase), b.put(and, k[3]), b.put(hadOf(k[4], k[5].Phrase), k[4]), b.bareSettle(k[5].Phrase)))
}
