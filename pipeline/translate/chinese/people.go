package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// peopleRules name people by what they have: patients with asthma, not asthma patients (AMA Manual of Style, 11.12.5).
var peopleRules = []Rule{
	// 对 + 化疗 + 无效 + 的 + 患者: patients who do not respond to chemotherapy.
	{Name: "unresponsive", Gives: "NP", Pattern: "对|经 NP 无效 的 N", Head: 4, Cost: -0.3, When: personLast, Build: unresponsiveTo},
	// 常规治疗 + 无效 + 的 + 患者: patients who do not respond to conventional treatment.
	{Name: "unresponsive-bare", Gives: "NP", Pattern: "N 无效|失败|效果不佳|效果差|疗效不佳|反应不佳|无反应 的 N", Head: 3, Cost: -0.25, When: treatmentFails, Build: unresponsiveBare},
	// 保守治疗 + 三个月 + 无效 + 的 + 患者: patients who do not respond to three months of conservative treatment.
	{Name: "unresponsive-time", Gives: "NP", Pattern: "N QTY 无效|效果不佳|效果差|疗效不佳|反应不佳|无反应|无改善|不缓解 的 N", Head: 4, Cost: -0.5, When: treatmentTimeFails, Build: unresponsiveTime},
	{Name: "unresponsive-all", Gives: "NP", Pattern: "对|经 NP 均|都 无效 的 N", Head: 5, Cost: -0.3, When: personLast, Build: unresponsiveAll},
	// 对 + 青霉素 + 过敏 + 的 + 患者: patients allergic to penicillin.
	{Name: "allergic", Gives: "NP", Pattern: "对 NP 过敏|高度过敏|严重过敏|耐药|敏感|不敏感 的 N", Head: 4, Cost: -0.4, When: allergicLast, Build: allergicTo},
	{Name: "allergic-people", Gives: "NP", Pattern: "对 NP 过敏者", Head: 2, Cost: -0.4, Build: allergicPeople},
	// 中重度 + 患者: patients with moderate to severe disease.
	{Name: "severity", Gives: "N", Pattern: "A N", Head: 1, Cost: -0.1, When: severityFirst, Build: severity},
	// 大多数患儿 + 预后 + 良好: most children have a good prognosis.
	{Name: "people-state", Gives: "S", Pattern: "NP N " + changeWords, Head: 1, Cost: 0.12, When: peopleHaving, Build: peopleState},
	// 消化性溃疡 + 或 + 肾功能不全 + 病史: a history of peptic ulcers or renal impairment.
	{Name: "history-shared", Gives: "NP", Pattern: "N 或|和|与|及|、 N 史|病史|既往史|家族史", Head: 3, Cost: -0.2, Build: historyShared},
	// 哮喘 + 病史: history of asthma.
	{Name: "history", Gives: "N", Pattern: "N 史|病史|既往史|家族史|过敏史|暴露史|接触史|旅行史|旅居史", Head: 1, Cost: -0.15, Build: history},
	// 住院 + 老年患者: hospitalized older patients.
	{Name: "hospitalized", Gives: "NP", Pattern: "住院 NP", Head: 1, Cost: -0.5, When: personSecond, Build: hospitalized},
}

// allergicLast reports people who are allergic, and anything that is resistant or sensitive.
func allergicLast(k []*item) bool {
	return personLast(k) || !strings.HasSuffix(k[2].head.text, "过敏")
}

// reactingTo give the adjectives of how somebody or something reacts.
var reactingTo = map[string]string{"过敏": "allergic to", "高度过敏": "severely allergic to", "严重过敏": "severely allergic to", "耐药": "resistant to", "敏感": "sensitive to", "不敏感": "insensitive to"}

func allergicTo(b *builder, k []node) english.Phrase {
	zh := k[2].head.text
	to, what := b.put(reactingTo[zh], k[0], k[2]), b.settle(k[1].Phrase)
	if !strings.HasSuffix(zh, "过敏") {
		return join(0, b.several(b.peopled(k[4])), to, what) // bacteria resistant to several antibiotics
	}
	return people(join(0, b.people(k[4]), to, what))
}

func allergicPeople(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("people allergic to", k[0], k[2]), b.settle(k[1].Phrase)))
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

// treated are the ends of words for what patients can fail to respond to.
var treated = strings.Fields("疗 疗法 药 药物 激素 手术 措施 方案 抗生素")

func treatmentFirst(k []*item) bool {
	return endsIn(k[0].head.text, treated...)
}

func unresponsive(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("patients who do not respond to", k[1], k[2]), b.event(k[0].Phrase)))
}

func unresponsiveAll(b *builder, k []node) english.Phrase {
	return unresponsiveTo(b, []node{k[0], k[1], k[3], k[4], k[5]})
}

// treatmentFails reports a treatment, and people.
func treatmentFails(k []*item) bool { return treatmentFirst(k) && personLast(k) }

// treatmentTimeFails reports a treatment that has lasted for some time, and people.
func treatmentTimeFails(k []*item) bool { return treatmentFails(k) && timeUnit(k[1]) }

func unresponsiveTime(b *builder, k []node) english.Phrase {
	return join(0, b.peopled(k[4]), b.put("who do not respond to", k[2], k[3]), k[1].Phrase, b.put("of"), b.event(k[0].Phrase))
}

func unresponsiveBare(b *builder, k []node) english.Phrase {
	return join(0, b.peopled(k[3]), b.put("who do not respond to", k[1], k[2]), b.event(k[0].Phrase))
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

// histories give the English of what someone's past holds.
var histories = map[string]string{"史": "history of", "病史": "history of", "既往史": "history of", "家族史": "family history of", "过敏史": "history of allergy to", "暴露史": "history of exposure to",
	"接触史": "history of contact with", "旅行史": "history of travel to", "旅居史": "history of travel to or residence in"}

func history(b *builder, k []node) english.Phrase {
	what := k[0].Phrase
	if k[1].head.text == "史" || k[1].head.text == "病史" {
		what.Count = bareCount(what)
	}
	var ill english.Phrase
	if k[1].head.text == "病史" && k[0].head.domain() == "anatomy" {
		ill = b.put("disease") // 肝脏 + 病史: a history of liver disease
	}
	p := join(0, b.put(histories[k[1].head.text], k[1]), join(0, b.bareSettle(what), ill))
	p.Cat, p.Count, p.Head = english.NounPhrase, english.Singular, 0
	if p.Words[0].Text == "family" {
		p.Head = 1
	}
	return p
}

func historyShared(b *builder, k []node) english.Phrase {
	first, second := k[0].Phrase, k[2].Phrase
	if h := k[3].head.text; h == "史" || h == "病史" {
		first.Count, second.Count = bareCount(first), bareCount(second)
	}
	what := join(0, b.bareSettle(first), b.put(conjunction(k[1].head.text), k[1]), b.bareSettle(second))
	p := join(0, b.put(histories[k[3].head.text], k[3]), what)
	p.Cat, p.Count, p.Head = english.NounPhrase, english.Singular, 0
	return b.withArticle("a", p)
}

// bareCount leaves diseases and actions in the singular: history of stroke, of smoking.
func bareCount(p english.Phrase) english.Count {
	if last := lastWord(headPart(headText(p))); p.Count == english.AnyCount &&
		(abstract(last, 0) || bareSingular(last) >= oftenBare || bareSingular(last) == 0) {
		return english.Mass
	}
	return p.Count
}

// conditionEndings are the ends of English names of diseases.
var conditionEndings = strings.Fields("mellitus thyroidism parathyroidism aldosteronism hypogonadism hypopituitarism alcoholism disease diseases syndrome disorder disorders cancer carcinoma failure itis osis emia pathy oma infection injury injuries deficiency hypertension hypotension diabetes stroke asthma fracture fractures fibrosis " +
	"obesity infarction arrhythmia ulcer ulcers burns tumor tumors lymphoma leukemia pneumonia sepsis shock epilepsy dementia depression schizophrenia autism tuberculosis malaria hepatitis arthritis insufficiency hemorrhage bleeding pain embolism thrombosis " +
	"rrhea ache seizure seizures convulsion convulsions measles influenza croup pertussis constipation dehydration malnutrition rickets hydrocephalus metastasis metastases puberty poisoning allergy anemia edema trauma psoriasis eczema lupus gout COPD AIDS aphasia dysphagia ataxia paresis plegia apnea dyspnea diarrhea paralysis palsy disability dysfunction impairment stenosis obstruction incontinence insomnia preeclampsia fibrillation angina aneurysm hernia myopia glaucoma cataract ulceration jaundice fever cough ascites cirrhosis wound")

// condition reports the English name of a disease.
func condition(p english.Phrase) bool {
	w := headWord(p)
	if w.Literal || w.POS != "noun" {
		return false
	}
	return conditionName(w.Text)
}

// symptomWord reports a symptom by its entry.
func symptomWord(p english.Phrase) bool {
	e := headWord(p).Entry
	return e != nil && e.POS == "noun" && e.Domain == "symptoms"
}

// conditionName reports the name of a disease by its last word.
func conditionName(english string) bool {
	last := lastWord(english)
	return endsIn(last, conditionEndings...)
}

// sufferers are the words for people who have a disease.
var sufferers = []string{"患者", "病人", "患儿", "女孩", "男孩", "儿童", "女性", "男性", "青少年", "婴儿", "新生儿", "成人", "老年人"}

// sufferer reports a disease before the word for those who have it.
func sufferer(k []node) bool {
	plain := k[1].item.rule == nil && slices.Contains(sufferers, k[1].head.text)
	return (plain || endsIn(k[1].head.text, sufferers[:3]...) && condition(k[0].Phrase) && k[1].item.size <= 2) &&
		(condition(k[0].Phrase) || endsIn(k[0].head.text, "合并症", "并发症") || strings.Contains(headText(k[0].Phrase), " with "))
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
var peopleWords = strings.Fields("patients people adults children infants women men individuals persons those recipients donors residents smokers workers participants")

// afterPeople reports a fragment right behind people, with no verb to come for which it could be the object.
func (w *work) afterPeople() bool {
	if !w.peopleRightBefore() {
		return false
	}
	return len(w.r.Setting.Right) == 0 || lang.CommonPOS(w.r.Setting.Right[0]).Has(lang.Conjunction) ||
		slices.Contains([]string{",", ".", ";", ")"}, w.r.Setting.Right[0])
}

// peopleRightBefore reports a word for people right before the fragment.
func (w *work) peopleRightBefore() bool {
	left := w.r.Setting.Left
	return len(left) > 0 && slices.Contains(peopleWords, left[len(left)-1])
}

// stateOf reports a noun with a change or state behind it, as the whole of the fragment: 预期寿命有限, limited life expectancy.
func stateOf(it *item) bool {
	it = bareNoun(it)
	return ruleName(it) == "changed" || ruleName(it) == "history"
}

func hospitalized(b *builder, k []node) english.Phrase {
	return join(1, as(english.AdjPhrase, b.put("hospitalized", k[0])), k[1].Phrase)
}

// peopleIfRules render people of whom something is said in a case that comes first in English: 患儿只要能进食，就应继续喂养.
var peopleIfRules = []Rule{
	// 腹泻患儿 + 只要 + 能进食 + ， + 就 + 应继续喂养: as long as they can eat, children with diarrhea should ….
	{Name: "people-as-long", Gives: "S", Pattern: "NP 只要|一旦 VP ， 就|则|即|便 VP", Head: 5, Cost: -0.6, When: personFirst, Build: peopleAsLong},
}

func peopleAsLong(b *builder, k []node) english.Phrase {
	they := b.put("they")
	they.Cat, they.Count, they.Determined = english.NounPhrase, english.Many, true
	condition := join(1, b.put(subordinators[k[1].head.text], k[1]), b.clause(they, k[2].Phrase))
	b.rule = "chinese/people-as-long"
	p := join(2, condition, b.put(",", k[3]), b.clause(b.people(k[0]), k[5].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// peopleWithRules pick out those of a size before 者 (Li and Thompson 1981, ch. 20.1).
var peopleWithRules = []Rule{
	// 大于 + 10 mm + 者, of things: those larger than 10 mm.
	{Name: "size-those", Gives: "NP", Pattern: "大于|小于|超过|不足 QTY 者", Head: 1, Cost: -0.4, When: lengthUnit, Build: zheSize},
}

func zheSize(b *builder, k []node) english.Phrase {
	word := "larger than"
	if t := k[0].head.text; t == "小于" || t == "不足" {
		word = "smaller than"
	}
	return people(join(0, b.put("those "+word, k[0], k[2]), k[1].Phrase))
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

// sufferersRules share the word for people among the illnesses before it: 高血压和糖尿病患者 have either (AMA Manual of Style, 11.12.5).
var sufferersRules = []Rule{
	// 高血压 + 和 + 糖尿病 + 患者: patients with hypertension and diabetes.
	{Name: "sufferers-pair", Gives: "NP", Pattern: "N 和|与|及|或|、|以及|或者|合并|伴 N 患者|病人|患儿", Head: 3, Cost: -0.5, When: illnessesFirst, Build: sufferersPair},
	// 糖尿病、高血压 + 和 + 肥胖 + 患者: patients with diabetes, hypertension, and obesity.
	{Name: "sufferers-list", Gives: "NP", Pattern: "LIST 和|与|及|或|以及|或者 N 患者|病人|患儿", Head: 3, Cost: -0.5, When: illnessesListed, Build: sufferersList},
	{Name: "sufferers-list-bare", Gives: "NP", Pattern: "LIST 、 N 患者|病人|患儿", Head: 3, Cost: -0.4, When: illnessesListed, Build: sufferersList},
}

// illnessName reports a noun for an illness.
func illnessName(it *item) bool {
	return it.head.entry != nil && it.head.entry.POS == "noun" && !isPerson(it) &&
		(conditionName(englishOf(it)) || strings.HasSuffix(it.head.text, "病") || strings.HasSuffix(it.head.text, "症"))
}

func illnessesFirst(k []*item) bool { return illnessName(k[0]) && illnessName(k[2]) }

// illnessesListed reports a list of nothing but illnesses.
func illnessesListed(k []*item) bool {
	if !illnessName(k[2]) {
		return false
	}
	for it := k[0]; ; it = it.kids[0] {
		if ruleName(it) != "list-begin" && ruleName(it) != "list-more" {
			return illnessName(it)
		}
		if !illnessName(it.kids[2]) {
			return false
		}
	}
}

// sufferersWith names people by their illnesses.
func (b *builder) sufferersWith(who node, illnesses ...english.Phrase) english.Phrase {
	word := "patients with"
	if who.head.text == "患儿" {
		word = "children with"
	}
	p := join(0, append([]english.Phrase{as(english.NounPhrase, b.put(word, who))}, illnesses...)...)
	p.Count, p.Determined = english.Many, false
	return p
}

func sufferersPair(b *builder, k []node) english.Phrase {
	return b.sufferersWith(k[3], b.bareSettle(k[0].Phrase), b.put(conjunction(k[1].head.text), k[1]), b.bareSettle(k[2].Phrase))
}

func sufferersList(b *builder, k []node) english.Phrase {
	return b.sufferersWith(k[3], k[0].Phrase, b.put(", "+conjunction(k[1].head.text), k[1]), b.bareSettle(k[2].Phrase))
}
