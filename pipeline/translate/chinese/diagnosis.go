package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// diagnosisRules render what reports of radiology and pathology say of findings: where they are, whether they are there, and what the diagnosis rests
// on.
var diagnosisRules = []Rule{
	// 淋巴结转移 + 的 + 有无: the presence or absence of lymph node metastasis.
	{Name: "presence-or-absence-de", Gives: "NP", Pattern: "NP 的 有无|存在与否", Cost: -0.3, Build: presenceOrAbsence},
	{Name: "presence-or-absence", Gives: "NP", Pattern: "有无 NP", Head: 1, Cost: -0.1, Build: presenceOrAbsenceOf},
	// 以 + 病理结果 + 为准: be based on the pathology results.
	{Name: "based-on", Gives: "VP", Pattern: "以 NP 为准|为依据|为根据", Head: 1, Cost: -0.5, Build: basedOn},
	// 难以 + 鉴别 + 炎症与肿瘤: cannot easily distinguish inflammation from tumors.
	{Name: "hardly-do", Gives: "VP", Pattern: "难以|很难|不易|较难 VP", Head: 1, Cost: -0.4, When: doingSecond, Build: hardlyDo},
	// 可疑恶性 + ， + 应行活检: suspicious for malignancy, and biopsy should be performed.
	{Name: "predicate-and-duty", Gives: "TOP", Pattern: "A|AP ， S", Head: 2, Cost: 0.1, When: dutyThird, Build: predicateAndDuty},
}

// whetherThere is what one looks for to know whether it is there.
func (b *builder) whetherThere(what english.Phrase, from ...node) english.Phrase {
	p := join(0, b.put("the presence or absence of", from...), b.event(what))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Singular, true, 1
	return p
}

func presenceOrAbsence(b *builder, k []node) english.Phrase {
	return b.whetherThere(k[0].Phrase, k[1], k[2])
}

func presenceOrAbsenceOf(b *builder, k []node) english.Phrase {
	return b.whetherThere(k[1].Phrase, k[0])
}

func basedOn(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), b.put("based on", k[2]), b.settle(k[1].Phrase))
}

// doingSecond reports telling one thing from another, or doing something to a thing.
func doingSecond(k []*item) bool {
	return ruleName(k[1]) == "distinguish" || doingFirst(k[1:]) || k[1].rule != nil && strings.Contains(englishOf(k[1]), " from ")
}

func hardlyDo(b *builder, k []node) english.Phrase {
	p := as(english.VerbPhrase, join(1, b.put("cannot easily", k[0]), verbForm(k[1].Phrase, english.Lemma)))
	p.Finite = true
	return p
}

// dutyThird reports a clause of what is to be done.
func dutyThird(k []*item) bool {
	n := ruleName(k[2])
	return beginsIn(n, "modal-object", "recommended", "consider", "adverbial-modal", "needed", "duty")
}

func predicateAndDuty(b *builder, k []node) english.Phrase {
	p := join(2, as(english.AdjPhrase, k[0].Phrase), b.put(", and", k[1]), k[2].Phrase)
	p.Cat, p.Finite = english.AdjPhrase, true
	return p
}

// diagnosing are the verbs of being found to have a disease. Chinese says them of the patient without 被.
const diagnosing = "确诊|诊断|确诊为|诊断为|新诊断为|新确诊为|初诊为"

// diagnosedRules name people by the disease that they were found to have.
var diagnosedRules = []Rule{
	// 确诊 + 肺癌 + 者: those diagnosed with lung cancer.
	{Name: "diagnosed", Gives: "NP", Pattern: diagnosing + "|" + suspectedOf + " NP 者", Head: 1, Cost: -0.2, When: notPersonSecond, Build: diagnosed},
	// 疑似或确诊 + 肺结核 + 的 + 患者: patients with suspected or confirmed pulmonary tuberculosis.
	{Name: "diagnosed-people", Gives: "NP", Pattern: diagnosing + "|" + suspectedOf + " NP 的 NP", Head: 3, Cost: -0.2, When: diagnosedPerson, Build: diagnosedPeople},
}

// withIllness says with which illness people were diagnosed, or with which suspected one they are.
func (b *builder) withIllness(illness node, from ...node) english.Phrase {
	word := "diagnosed with"
	if a := suspecting[from[0].head.text]; a != "" {
		word = "with " + a
	}
	return join(0, b.put(word, from...), b.bareSettle(illness.Phrase))
}

// suspectedOf are the words for what people may have.
const suspectedOf = "疑似|疑诊|可疑|高度疑似|疑似或确诊|确诊或疑似|已确诊或疑似"

func diagnosedPerson(k []*item) bool { return personLast(k) && !isPerson(k[1]) }

func diagnosed(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("those"), b.withIllness(k[1], k[0], k[2])))
}

func diagnosedPeople(b *builder, k []node) english.Phrase {
	return join(0, b.people(k[3]), b.withIllness(k[1], k[0], k[2]))
}

// treatedRules render whom a hospital has treated, and when: Chinese puts time and place before the verb, English both behind the
// participle, the place first.
var treatedRules = []Rule{
	// 我院 + 收治 + 的 + 120例患者: 120 patients treated at our hospital.
	{Name: "treated-at", Gives: "NP", Pattern: "NP " + treatedVerbs + " 的 NP", Head: 3, Cost: 0.02, When: carePlaceFirst, Build: treatedAt},
	// 2018年 + 收治 + 的 + 患者: patients treated in 2018.
	{Name: "treated-when", Gives: "NP", Pattern: "PP " + treatedVerbs + "|就诊 的 NP", Head: 3, Cost: 0.02, When: personLast, Build: treatedWhen},
}

const treatedVerbs = "收治|诊治|接诊|收入"

// careWords say what has happened to the patients.
var careWords = map[string]string{"收治": "treated", "诊治": "treated", "接诊": "seen", "就诊": "seen", "收入": "admitted"}

// carePlace reports where patients are treated, by the end of the word.
func carePlace(it *item) bool {
	return department(it) || endsIn(lastWordOf(it), "院", "中心", "诊所", "门诊", "机构")
}

// department reports a place inside a hospital.
func department(it *item) bool { return endsIn(lastWordOf(it), "科", "科室", "病房") }

func carePlaceFirst(k []*item) bool { return carePlace(k[0]) && isPerson(k[3]) }

// at is the preposition of a place of care: at a hospital, in a department.
func (b *builder) at(place node) english.Phrase {
	word := "at"
	if department(place.item) {
		word = "in"
	}
	return join(0, b.put(word), b.settle(place.Phrase))
}

func treatedAt(b *builder, k []node) english.Phrase {
	return join(0, b.people(k[3]), b.put(careWords[k[1].head.text], k[1]), b.at(k[0]))
}

func treatedWhen(b *builder, k []node) english.Phrase {
	return join(0, b.people(k[3]), b.put(careWords[k[1].head.text], k[1]), k[0].Phrase)
}

// considerRules render what should be considered, suspected or kept in mind.
var considerRules = []Rule{
	// 发热持续五天 + 应考虑 + 川崎病: Kawasaki disease should be considered when fever lasts five days.
	{Name: "consider-when", Gives: "S", Pattern: "S 应考虑|需考虑|要考虑|应怀疑|需怀疑|应警惕|需警惕|应高度怀疑|应想到|须警惕|应排除|需排除|应首先考虑 NP", Head: 2, Cost: -0.2, When: untimed, Build: considerWhen},
	// 突发腹痛 + 应 + 警惕 + 穿孔: perforation should be suspected in patients with sudden abdominal pain.
	{Name: "suspect-in", Gives: "S", Pattern: "NP 应警惕|需警惕|要警惕|应怀疑|需怀疑|应高度怀疑|须警惕|应高度警惕|应排除|需排除 NP", Head: 2, Cost: -0.5, When: signAndIllness, Build: suspectIn},
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
