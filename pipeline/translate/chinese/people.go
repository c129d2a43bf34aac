package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// peopleRules name people by what they have: patients with asthma, not asthma patients (AMA Manual of Style, 11.12.5).
var peopleRules = []Rule{
	// 免疫功能低下 + 者: immunocompromised patients.
	{Name: "zhe-adjective", Gives: "NP", Pattern: "A 者", Cost: 0.1, When: notAged, Weigh: nounBeside, Build: zheAdjective},
	// 对青霉素过敏 + 者: patients allergic to penicillin.
	{Name: "zhe-to", Gives: "NP", Pattern: "AP 者", Cost: 0, When: adjectiveToFirst, Build: zheTo},
	// 有 + 过敏史 + 者: patients with a history of allergy.
	{Name: "zhe-with", Gives: "NP", Pattern: "有|患有|合并|伴有|伴|存在|患|具有|既往有|曾有 NP 者", Head: 1, Cost: 0, Build: zheWith},
	// 直径 + 大于 + 10 mm + 者: those with a diameter of more than 10 mm.
	{Name: "zhe-bound", Gives: "NP", Pattern: "NP 低于|高于|超过|大于|小于|多于|少于|不低于|不超过|不足|<|>|≥|≤ QTY|NUM 者", Head: 2, Cost: -0.3, When: noAge, Build: zheBound},
	{Name: "zhe-without", Gives: "NP", Pattern: "无|没有|不伴 NP 者", Head: 1, Cost: 0, Build: zheWithout},
	// 症状 + 轻微 + 者: patients with mild symptoms.
	{Name: "zhe-state", Gives: "NP", Pattern: "N AP 者", Head: 0, Cost: 0, When: plainSecond, Build: zheState},
	// 治疗 + 无效 + 者: patients who do not respond to treatment.
	{Name: "zhe-unresponsive", Gives: "NP", Pattern: "N 无效 者", Head: 0, Cost: -0.3, When: treatmentFirst, Build: unresponsive},
	{Name: "unresponsive", Gives: "NP", Pattern: "对|经 N 无效 的 N", Head: 4, Cost: -0.3, When: personLast, Build: unresponsiveTo},
	// 中重度 + 患者: patients with moderate to severe disease.
	{Name: "severity", Gives: "N", Pattern: "A N", Head: 1, Cost: -0.1, When: severityFirst, Build: severity},
	// 凡 + 有 + 发热 + 者: anyone with fever.
	{Name: "anyone-with", Gives: "NP", Pattern: "凡|凡是 有|患有|存在|出现 NP 者", Head: 2, Cost: -0.2, Build: anyoneWith},
	// 既往有 + 哮喘病史 + 的 + 患者: patients with a history of asthma.
	{Name: "past-with", Gives: "NP", Pattern: "既往有|曾有|以往有|既往存在 NP 的 NP", Head: 3, Cost: 0, Build: withNoun("with")},
	// 大多数患儿 + 预后 + 良好: most children have a good prognosis.
	{Name: "people-state", Gives: "S", Pattern: "NP N " + changeWords, Head: 1, Cost: 0.12, When: peopleHaving, Build: peopleState},
	// 哮喘 + 病史: history of asthma.
	{Name: "history", Gives: "N", Pattern: "N 史|病史|既往史|家族史|过敏史|暴露史|接触史|旅行史|旅居史", Head: 1, Cost: -0.15, Build: history},
}

// peopleHaving reports people before a thing that they have.
func peopleHaving(k []*item) bool {
	return isPerson(k[0]) && !isPerson(k[1]) && !strings.HasSuffix(k[1].head.text, "年龄")
}

// peopleState says of people what state a thing of theirs is in.
func peopleState(b *builder, k []node) english.Phrase {
	rule := b.rule
	n := changed(b, k[1:])
	b.rule = rule
	return b.clause(b.peopled(k[0]), join(0, b.verb("have", english.Lemma), b.one(n)))
}

func notAged(k []*item) bool { return !agedFirst(k) }

// nounBeside is high for words that are nouns as well: 糖尿病者 are patients with diabetes.
func nounBeside(k []*item) float64 {
	if k[0].rule == nil && diseaseNoun(k[0].head) {
		return 0.3
	}
	if n := ruleName(k[0]); (n == "positive" || n == "negative") && hanFirst(k[0].kids) {
		return 0.4 // 结果阳性者: patients with positive results
	}
	return 0
}

func adjectiveToFirst(k []*item) bool { return ruleName(k[0]) == "topic-adjective" }

func zheAdjective(b *builder, k []node) english.Phrase {
	if postposed(k[0].Phrase) {
		return people(join(0, b.put("patients", k[1]), k[0].Phrase))
	}
	p := join(1, k[0].Phrase, b.put("patients", k[1]))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

// plainSecond reports an adjective that can stand before the noun.
func plainSecond(k []*item) bool {
	return !isPerson(k[0]) && ruleName(k[1]) != "topic-adjective" && !strings.Contains(englishOf(k[1]), " ")
}

func zheState(b *builder, k []node) english.Phrase {
	n := adjectiveNoun(b, []node{{english.Phrase(as(english.AdjPhrase, k[1].Phrase)), k[1].item}, k[0]})
	return people(join(0, b.put("patients with", k[2]), b.bareSettle(n)))
}

// treated are the ends of words for what patients can fail to respond to.
var treated = strings.Fields("治疗 疗法 药物 化疗 放疗 激素 手术 措施 方案 抗生素")

func treatmentFirst(k []*item) bool {
	return slices.ContainsFunc(treated, func(t string) bool { return strings.HasSuffix(k[0].head.text, t) })
}

func unresponsive(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("patients who do not respond to", k[1], k[2]), b.event(k[0].Phrase)))
}

func unresponsiveTo(b *builder, k []node) english.Phrase {
	return join(0, b.peopled(k[4]), b.put("who do not respond to", k[0], k[2], k[3]), b.event(k[1].Phrase))
}

// severities are degrees of an illness. English says them of the disease, not of the patient (AMA Manual of Style, 11.1).
var severities = strings.Fields("轻度 中度 重度 轻中度 中重度 轻度至中度 中度至重度 早期 晚期 进展期 局部晚期 活动期 缓解期 转移性 难治性 轻型 重型")

func severityFirst(k []*item) bool {
	return k[0].rule == nil && k[1].rule == nil && slices.Contains(severities, k[0].head.text) && slices.Contains(sufferers, k[1].head.text)
}

func severity(b *builder, k []node) english.Phrase {
	return join(0, b.peopled(k[1]), b.put("with"), k[0].Phrase, b.put("disease"))
}

func anyoneWith(b *builder, k []node) english.Phrase {
	p := join(0, b.put("anyone with", k[0], k[1], k[3]), b.bareSettle(k[2].Phrase))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Singular, true, 0
	return p
}

func zheTo(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("patients", k[1]), k[0].Phrase))
}

func zheWith(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("patients with", k[0], k[2]), b.bareSettle(k[1].Phrase)))
}

// zheBound names people by a figure of theirs. What has a size of its own is larger or smaller.
// noAge leaves ages to their own rules: those over 65 years of age.
func noAge(k []*item) bool { return !isAge(k[2:]) }

func zheBound(b *builder, k []node) english.Phrase {
	zh := k[1].head.text
	word := approximations[zh]
	if lengthUnit([]*item{nil, k[2].item}) && !slices.Contains(extentNouns, headText(k[0].Phrase)) {
		word = map[string]string{"大于": "larger than", "超过": "larger than", ">": "larger than", "小于": "smaller than", "<": "smaller than"}[zh]
	}
	if word == approximations[zh] && (strings.HasPrefix(word, "more") || strings.HasPrefix(word, "less") || strings.HasPrefix(word, "no") || strings.HasPrefix(word, "at")) {
		word = "of " + word
	}
	return people(join(0, b.put("those with", k[3]), b.figure(k[0].Phrase), b.put(word, k[1]), k[2].Phrase))
}

// figure is what people have of a measure: an ejection fraction.
func (b *builder) figure(p english.Phrase) english.Phrase {
	p = b.bareSettle(p)
	if p.Count == english.Singular && p.Head < len(p.Words) && !p.Determined {
		p = join(1, b.put("a"), p)
		p.Determined = true
	}
	return p
}

// extentNouns are nouns that are a length themselves.
var extentNouns = strings.Fields("diameter width length thickness depth height")

func zheWithout(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("patients without", k[0], k[2]), b.bareSettle(k[1].Phrase)))
}

// histories give the English of what someone's past holds.
var histories = map[string]string{"史": "history of", "病史": "history of", "既往史": "history of", "家族史": "family history of", "过敏史": "history of allergy to", "暴露史": "history of exposure to",
	"接触史": "history of contact with", "旅行史": "history of travel to", "旅居史": "history of travel to or residence in"}

func history(b *builder, k []node) english.Phrase {
	what := k[0].Phrase
	if k[1].head.text == "史" || k[1].head.text == "病史" {
		what.Count = bareCount(what)
	}
	p := join(0, b.put(histories[k[1].head.text], k[1]), b.bareSettle(what))
	p.Cat, p.Count, p.Head = english.NounPhrase, english.Singular, 0
	if p.Words[0].Text == "family" {
		p.Head = 1
	}
	return p
}

// bareCount leaves diseases and actions in the singular: history of stroke, of smoking.
func bareCount(p english.Phrase) english.Count {
	if last := lastWord(headPart(headText(p))); p.Count == english.AnyCount && (abstract(last, 0) || bareSingular(last) >= oftenBare || bareSingular(last) == 0) {
		return english.Mass
	}
	return p.Count
}

// conditionEndings are the ends of English names of diseases.
var conditionEndings = strings.Fields("disease diseases syndrome disorder disorders cancer carcinoma failure itis osis emia pathy oma infection injury injuries deficiency hypertension hypotension diabetes stroke asthma fracture fractures fibrosis " +
	"obesity infarction arrhythmia ulcer ulcers burns tumor tumors lymphoma leukemia pneumonia sepsis shock epilepsy dementia depression schizophrenia autism tuberculosis malaria hepatitis arthritis insufficiency hemorrhage bleeding pain embolism thrombosis " +
	"metastasis metastases puberty poisoning allergy anemia edema trauma psoriasis eczema lupus gout COPD AIDS paralysis palsy disability dysfunction impairment stenosis obstruction incontinence insomnia preeclampsia fibrillation angina aneurysm hernia myopia glaucoma cataract ulcer ulceration edema jaundice fever cough ascites cirrhosis shock wound")

// condition reports the English name of a disease.
func condition(p english.Phrase) bool {
	w := headWord(p)
	if w.Literal || w.POS != "noun" {
		return false
	}
	return conditionName(w.Text)
}

// conditionName reports the name of a disease by its last word.
func conditionName(english string) bool {
	last := lastWord(english)
	return slices.ContainsFunc(conditionEndings, func(e string) bool { return strings.HasSuffix(last, e) })
}

// sufferers are the words for people who have a disease.
var sufferers = []string{"患者", "病人", "患儿", "女孩", "男孩", "儿童", "女性", "男性", "青少年", "婴儿", "新生儿", "成人", "老年人"}

// sufferer reports a disease before the word for those who have it.
func sufferer(k []node) bool {
	return k[1].item.rule == nil && slices.Contains(sufferers, k[1].head.text) && condition(k[0].Phrase)
}

func (b *builder) sufferersOf(k []node) english.Phrase {
	p := join(0, k[1].Phrase, b.put("with"), b.bareSettle(k[0].Phrase))
	return p
}

// inPeople renders what people have, when their name cannot stand before it: disability in older adults.
func (b *builder) inPeople(k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("in"), b.settle(b.plural(k[0].Phrase)))
}

// peopleWords are the plurals for people behind which a state needs a preposition.
var peopleWords = strings.Fields("patients people adults children women men individuals persons infants those recipients donors residents smokers workers participants")

// afterPeople reports a fragment right behind people, with no verb to come for which it could be the object.
func (w *work) afterPeople() bool {
	left := w.r.Setting.Left
	if len(left) == 0 || !slices.Contains(peopleWords, left[len(left)-1]) {
		return false
	}
	return len(w.r.Setting.Right) == 0 || lang.CommonPOS(w.r.Setting.Right[0]).Has(lang.Conjunction) || slices.Contains([]string{",", ".", ";", ")"}, w.r.Setting.Right[0])
}

// stateOf reports a noun with a change or state behind it, as the whole of the fragment: 预期寿命有限, limited life expectancy.
func stateOf(it *item) bool {
	it = bareNoun(it)
	return ruleName(it) == "changed" || ruleName(it) == "history"
}
