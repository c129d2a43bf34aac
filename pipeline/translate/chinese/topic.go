package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// topicRules render 对, 对于, 关于 and 针对, which name what is talked about (Lü 1999, 对).
var topicRules = []Rule{
	// 对于 + 患者: for patients.
	{Name: "topic", Gives: "PP", Pattern: "对于|对|关于|针对|就 NP", Head: 1, Cost: 0.25, Build: topic},
	{Name: "topic-as-for", Gives: "PP", Pattern: "对|对于|就 NP 来说|而言|来讲", Head: 1, Cost: 0.02, Build: topic},
	// 对 + 药物 + 敏感: sensitive to the drug.
	{Name: "topic-all-adjective", Gives: "AP", Pattern: "对 NP 均|都|也|同样|很|非常|更|更加 A", Head: 3, Cost: 0.1, Build: allAdjectiveTo},
	{Name: "topic-adjective", Gives: "AP", Pattern: "对 NP AP|A", Head: 2, Cost: 0.2, Build: adjectiveTo},
	// 对 + 药物 + 过敏: allergic to the drug.
	{Name: "allergic-to", Gives: "AP", Pattern: "对 NP 过敏|成瘾|上瘾|免疫", Head: 1, Cost: -0.4, Build: reactsTo},
	// 对 + 花生过敏, one entry: allergic to peanuts; 对 + 任何药物过敏: allergic to any drugs.
	{Name: "allergic-to-term", Gives: "AP", Pattern: "对 NP", Head: 1, Cost: -0.4, When: allergyTerm, Build: allergicToTerm},
	// 对 + 药物 + 产生反应: object before the verb.
	{Name: "topic-verb", Gives: "VP", Pattern: "对 NP VG", Head: 2, Cost: 0.3, When: transitiveLast, Build: verbObjectTo},
}

var topics = map[string]string{"对于": "for", "对": "for", "关于": "regarding", "针对": "for", "就": "regarding"}

// governs are the prepositions of English nouns, verbs and adjectives that stand right before the fragment (Quirk et al. 1985, 16.5, 16.28, 16.69).
var governs = map[string]string{"response": "to", "responses": "to", "resistance": "to", "sensitivity": "to", "exposure": "to", "allergy": "to", "reaction": "to", "reactions": "to", "tolerance": "to", "susceptibility": "to", "contribution": "to", "threat": "to", "adherence": "to",
	"effect": "on", "effects": "on", "impact": "on", "influence": "on", "protection": "against", "immunity": "against", "demand": "for", "need": "for", "damage": "to", "injury": "to", "harm": "to", "compression": "of", "irritation": "of", "pressure": "on", "burden": "on", "dependence": "on", "prejudice": "against", "misgiving": "about", "misgivings": "about", "doubt": "about", "doubts": "about", "concern": "about", "concerns": "about", "attitude": "toward", "attitudes": "toward", "allergic": "to", "harmful": "to", "toxic": "to", "immune": "to", "exposed": "to", "vulnerable": "to", "susceptible": "to", "beneficial": "to", "responsible": "for", "asked": "about", "talk": "about", "learn": "about", "worry": "about", "worried": "about", "preference": "for",
	"directed": "at", "targeted": "at", "aimed": "at", "sensitive": "to", "resistant": "to", "responsive": "to", "respond": "to", "responds": "to", "contraindicated": "in", "focus": "on", "focuses": "on", "focused": "on", "act": "on", "acts": "on",
	"information": "about", "questions": "about", "knowledge": "of", "data": "on", "research": "on", "study": "on", "studies": "on", "evidence": "on", "guidance": "on", "advice": "on", "education": "on", "guideline": "on", "guidelines": "on", "review": "on",
	"active": "against", "protects": "against", "protect": "against", "antibodies": "against", "vaccine": "against", "vaccines": "against", "vaccinated": "against"}

func topic(b *builder, k []node) english.Phrase {
	from := []node{k[0]}
	if len(k) > 2 {
		from = append(from, k[2])
	}
	n := k[1]
	n.Phrase = b.peopled(n)
	word := topics[k[0].head.text]
	if of := governs[b.leftWord()]; of != "" {
		word = of // response to injury
	}
	if right := b.set.Right; k[0].head.text == "针对" && b.sentence == "" && len(right) > 0 && right[0] == "," &&
		endsIn(n.head.text, "问题", "挑战", "现状", "需求", "不足", "困难", "争议", "局限") {
		word = "to address" // to address this problem, a trial was designed
	}
	return b.prepositional(word, from, n)
}

// reacting give what one is to something.
var reacting = map[string]string{"过敏": "allergic to", "成瘾": "addicted to", "上瘾": "addicted to", "免疫": "immune to"}

func reactsTo(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, b.put(reacting[k[2].head.text], k[0], k[2]), b.settle(b.peopled(k[1]))))
}

// allergyTerm reports an entry for the allergy to one thing.
func allergyTerm(k []*item) bool {
	it := bareNoun(k[1])
	return (it.size == 1 || it.size == 2 && it.kids[0].head.reads("det")) && strings.HasSuffix(it.head.text, "过敏") &&
		strings.HasSuffix(englishOf(it), " allergy")
}

func allergicToTerm(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	n.Words = slices.Clone(n.Words)
	n.Words[n.Head].Text, n.Words[n.Head].Alternatives, n.Words[n.Head].Form = strings.TrimSuffix(n.Words[n.Head].Text, " allergy"), nil, english.Lemma
	if n.Count = english.AnyCount; countNoun(n) {
		n = b.plural(n)
	}
	n.Determined = true
	return as(english.AdjPhrase, join(0, b.put("allergic to", k[0]), n))
}

// allAdjectiveTo says the same of several: beneficial for both patients and their families.
func allAdjectiveTo(b *builder, k []node) english.Phrase {
	n := b.settle(b.peopled(k[1]))
	switch t := k[2].head.text; {
	case (t == "均" || t == "都") && strings.HasPrefix(ruleName(k[1].item), "coordination") || ruleName(k[1].item) == "and-their":
		n = join(1, b.put("both", k[2]), n)
	case t == "也" || t == "同样":
		p := adjectiveTo(b, []node{k[0], k[1], k[3]})
		return join(1, b.put("also", k[2]), p)
	case t == "很" || t == "非常":
		p := adjectiveTo(b, []node{k[0], k[1], k[3]})
		return join(1, b.put("very", k[2]), p)
	case t == "更" || t == "更加":
		k[3].Phrase = inflect(k[3].Phrase, english.Comparative)
	}
	return adjectiveTo(b, []node{k[0], {as(english.NounPhrase, n), k[1].item}, k[3]})
}

func adjectiveTo(b *builder, k []node) english.Phrase {
	a := as(english.AdjPhrase, k[2].Phrase)
	if w := headText(a); strings.HasPrefix(w, "drug-") {
		a.Words = slices.Clone(a.Words)
		a.Words[a.Head].Text = strings.TrimPrefix(w, "drug-") // the drug is said: resistant to rifampicin
	}
	prep := prepositionAfter(a, "to", "for", "about")
	if headText(a) == "intolerant" {
		prep = "of"
	}
	if w := headText(a); strings.HasSuffix(w, "effective") {
		prep = "against"
		if isPerson(k[1].item) {
			prep = "in"
		} else if !endsIn(k[1].head.text, illnesses...) {
			prep = "for"
		}
	}
	return join(0, a, b.put(prep, k[0]), b.settle(b.peopled(k[1])))
}

// illnesses are the ends of words for what drugs and vaccines are effective against.
var illnesses = []string{"感染", "病毒", "细菌", "菌", "虫", "癌", "肿瘤", "毒株", "变异株", "流感", "肺炎"}

// verbObjectTo makes the topic the verb's object: 对病变进行套扎 has a rule of its own.
func verbObjectTo(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.settle(k[1].Phrase))
}

// topicDutyRules render duties about a topic that stands first, and advice to nobody in particular.
var topicDutyRules = []Rule{
	// 儿童 + 应 + 选用 + 低剂量: low doses should be used in children.
	{Name: "topic-duty", Gives: "S", Pattern: "NP " + dutyWords + " 选用|首选|采用|使用|应用|优先选用|优先使用|慎用|避免使用|避免应用|禁用|用|给予|选择|加用 NP", Head: 3, Cost: 0, When: treatedFirst, Build: topicDuty},
	// 最好 + 在餐后服用: it is best to take it after meals.
	{Name: "best-to", Gives: "S", Pattern: "最好 VP", Head: 1, Cost: 0.3, Build: bestTo},
	// 禁止 + 饮酒: drinking is prohibited.
	{Name: "prohibited", Gives: "S", Pattern: "禁止|严禁 VP", Head: 1, Cost: 0.4, Build: prohibited},
	// 如症状加重 + ， + 应及时就诊: if symptoms worsen, patients should seek prompt medical care.
	{Name: "advice-after", Gives: "S", Pattern: "CL ， VP", Head: 2, Cost: 0, When: toldLast, Build: adviceAfter},
}

// treatedFirst reports people who are treated, or a part of the body, before what is used on them. What patients use they may use
// themselves.
func treatedFirst(k []*item) bool {
	if e := k[0].head.entry; e != nil && e.Domain == "anatomy" || strings.HasSuffix(k[0].head.text, "部位") {
		return true
	}
	return isPerson(k[0]) && !slices.Contains([]string{"使用", "应用", "避免使用"}, k[2].head.text) && !slices.Contains(clinicians, k[0].head.text)
}

// uses give the verbs of what is used on somebody, with what follows their participle.
var uses = map[string][2]string{"选用": {"use", ""}, "采用": {"use", ""}, "使用": {"use", ""}, "应用": {"use", ""}, "首选": {"prefer", ""}, "优先选用": {"prefer", ""}, "优先使用": {"prefer", ""},
	"慎用": {"use", "with caution"}, "避免使用": {"avoid", ""}, "避免应用": {"avoid", ""}, "禁用": {"avoid", ""},
	"用": {"use", ""}, "给予": {"give", ""}, "选择": {"choose", ""}, "加用": {"add", ""}}

// hollows are characters of parts of the body that drugs are put into, not on.
var hollows = []string{"眼", "口", "鼻", "耳", "阴道", "结膜"}

func topicDuty(b *builder, k []node) english.Phrase {
	use := uses[k[2].head.text]
	prep := "on"
	if isPerson(k[0].item) || slices.ContainsFunc(hollows, func(h string) bool { return strings.Contains(k[0].head.text, h) }) {
		prep = "in"
	}
	if use[0] == "give" && isPerson(k[0].item) {
		prep = "to" // immunoglobulin can be given to patients
	}
	vp := b.withAuxiliary(k[1], b.passive(b.verb(use[0], english.Lemma, k[2])))
	if use[1] != "" {
		vp = join(0, vp, b.put(use[1]))
	}
	return join(0, b.clause(b.settle(k[3].Phrase), vp), b.put(prep, k[1]), b.settle(b.peopled(k[0])))
}

func bestTo(b *builder, k []node) english.Phrase {
	p := join(1, b.put("it is best to", k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Cat, p.Finite = english.Clause, true
	return p
}
