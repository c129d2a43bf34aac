package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// weiRules render 为 and 给 with a receiver (Lü 1999, 为).
var weiRules = []Rule{
	// 为 + 研究 + 提供 + 理由: provide a rationale for research.
	{Name: "wei-provide", Gives: "VP", Pattern: "为|给|向|替 NP VG NP", Head: 2, Cost: 0.05, Build: provide},
	{Name: "wei-verb", Gives: "VP", Pattern: "为|给|替 NP VP", Head: 2, Cost: 0.4, Build: verbFor},
	// 以 + 水化 + 为主: consist mainly of hydration.
	{Name: "yi-wei-mainly", Gives: "VP", Pattern: "以 NP 为主|为主要手段|为主要方法", Head: 2, Cost: -0.3, When: notPersonSecond, Build: mainlyOf},
	// 轻症者 + 以 + 心理治疗 + 为主: those with mild disease are treated mainly with psychotherapy.
	{Name: "people-treated-mainly", Gives: "S", Pattern: "NP 以 NP 为主|为主要手段|为主要方法", Head: 0, Cost: -0.2, When: peopleAndTreatment, Build: treatedMainly},
	// 以 + 女性 + 为主: be mainly women.
	{Name: "yi-wei-mostly", Gives: "VP", Pattern: "以 NP 为主", Head: 2, Cost: -0.3, When: personSecond, Build: mostlyPeople},
	// 以…为: take as.
	{Name: "yi-wei", Gives: "VP", Pattern: "以 NP 为 NP", Cost: 0.2, Build: takeAs},
	// 以 + 呼吸暂停 + 为 + 首发症状: present with apnea as the first symptom.
	{Name: "yi-wei-symptom", Gives: "VP", Pattern: "以 NP 为 NP", Cost: 0.05, When: symptomLast, Build: presentWith},
	// 以 + 低氧血症 + 为特征 + 的 + 呼吸衰竭: respiratory failure characterized by hypoxemia.
	{Name: "characterized-noun", Gives: "NP", Pattern: "以 NP 为 特征|特点|主要特征|主要特点|主要表现|表现|突出表现|首发症状|首发表现 的 NP", Head: 5, Cost: -0.7, Build: characterizedNoun},
	{Name: "yi-wei-feature", Gives: "VP", Pattern: "以 NP 为 特征|特点|主要特征|主要特点|其特征|标志", Cost: 0, Build: characterizedBy},
	// 直径 + 为 + 5 cm + 的 + 肿瘤: a tumor measuring 5 cm in diameter.
	{Name: "diameter", Gives: "NP", Pattern: "N 为 QTY 的 NP", Head: 4, Cost: 0.02, Build: measuring},
	// 以 + 消肿止痛 + 为主: focus mainly on reducing swelling and relieving pain.
	{Name: "mainly-doing", Gives: "VP", Pattern: "以 VP 为主|为重点|为目标|为目的", Head: 1, Cost: 0, When: actingSecond, Build: mainlyDoing},
}

// onesProvided are nouns of which one is provided: a new platform for drug screening.
var onesProvided = strings.Fields("opportunity platform basis rationale target option idea avenue framework foundation direction reference alternative model tool paradigm possibility")

func provide(b *builder, k []node) english.Phrase {
	word := "for"
	if k[0].head.text == "向" || k[0].head.text == "给" {
		word = "to"
	}
	n := k[3].Phrase
	if slices.Contains(onesProvided, lastWord(headText(n))) {
		n = b.complement(n)
	} else {
		n = b.settle(n)
	}
	if len(n.Words) > 0 && n.Words[0].Text == "the" && n.Words[0].Source == "" {
		n.Words[0].Text = "a"
	}
	v := k[2].Phrase
	if k[2].head.text == "做好" {
		v = b.verb("provide", english.Lemma, k[2]) // 向患者做好宣教
	}
	if headWord(v).Form == english.PastSingular && slices.Contains(bearers, headText(v)) {
		v = inflect(v, english.Lemma) // what something provides, it still provides
	}
	return join(0, v, n, b.put(word, k[0]), b.settle(k[1].Phrase))
}

func verbFor(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("for", k[0]), b.settle(k[1].Phrase))
}

func notPersonSecond(k []*item) bool { return !isPerson(k[1]) }

func mostlyPeople(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0], k[2]), b.put("mainly"), b.plural(k[1].Phrase))
}

func mainlyOf(b *builder, k []node) english.Phrase {
	return join(0, b.verb("consist", english.Lemma, k[0], k[2]), b.put("mainly of"), b.settle(k[1].Phrase))
}

func takeAs(b *builder, k []node) english.Phrase {
	return join(0, b.verb("use", english.Lemma, k[0]), b.bareSettle(k[1].Phrase), b.put("as", k[2]), b.role(k[3].Phrase))
}

// symptomLast reports what patients present with.
func symptomLast(k []*item) bool {
	return slices.Contains([]string{"symptom", "manifestation", "presentation", "sign", "complaint"}, lastWord(englishOf(k[3])))
}

// presentWith renders 以…为首发症状 and 以…为主要表现.
func presentWith(b *builder, k []node) english.Phrase {
	v := b.verb("present", english.Lemma, k[0])
	if strings.HasPrefix(k[3].head.text, "主要") || strings.HasPrefix(k[3].src(), "主要") {
		return join(0, v, b.put("mainly with", k[2], k[3]), b.bareSettle(k[1].Phrase))
	}
	last := k[3].Phrase
	if !last.Determined && last.Count == english.AnyCount {
		last.Count = english.Singular
	}
	return join(0, v, b.put("with"), b.bareSettle(k[1].Phrase), b.put("as", k[2]), b.definite(last))
}

func characterizedBy(b *builder, k []node) english.Phrase {
	return join(0, b.bePassive(k[0], b.verb("characterize", english.Lemma, k[3])), b.put("by", k[2]), b.bareSettle(k[1].Phrase))
}

// measuring renders 直径为30纳米的囊泡: vesicles with a diameter of 30 nanometers.
func measuring(b *builder, k []node) english.Phrase {
	n := b.numbered(k[0].Phrase)
	if n.Count != english.Many && !n.Determined {
		n = b.withArticle("a", n)
	}
	return join(0, k[4].Phrase, b.put("with", k[3]), n, b.put("of", k[1]), k[2].Phrase)
}

// peopleAndTreatment reports people, and what is done for them.
func peopleAndTreatment(k []*item) bool {
	return isPerson(k[0]) && endsIn(k[2].head.text, "疗", "疗法", "药", "药物", "支持", "观察", "干预", "术", "护理", "康复")
}

func treatedMainly(b *builder, k []node) english.Phrase {
	word, with := "treat", "mainly with"
	if strings.HasSuffix(k[2].head.text, "观察") {
		word, with = "manage", "mainly by"
	}
	p := b.clause(b.people(k[0]), b.passive(b.verb(word, english.Lemma, k[1], k[3])))
	return join(0, p, b.put(with), b.settle(k[2].Phrase))
}

func characterizedNoun(b *builder, k []node) english.Phrase {
	word := "characterized by"
	switch zh := k[3].head.text; {
	case strings.HasPrefix(zh, "首发"):
		word = "presenting with"
	case strings.HasSuffix(zh, "表现"):
		word = "manifesting mainly as"
	}
	return join(0, k[5].Phrase, b.put(word, k[0], k[2], k[3]), b.bareSettle(k[1].Phrase))
}

// actingSecond reports what somebody does, not what a thing is.
func actingSecond(k []*item) bool {
	return !finiteOnly(k[1]) && !strings.HasPrefix(ruleName(k[1]), "vp-adjective")
}

func mainlyDoing(b *builder, k []node) english.Phrase {
	verb, prep := "focus", "mainly on"
	if strings.HasPrefix(k[2].head.text, "为目") {
		verb, prep = "aim", "at"
	}
	return join(0, b.verb(verb, english.Lemma, k[0], k[2]), b.put(prep), verbForm(k[1].Phrase, english.Gerund))
}
