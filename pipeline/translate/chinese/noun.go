package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// nounRules build noun phrases: Chinese puts every modifier before the noun (Li and Thompson 1981, ch. 4), English the short ones
// only.
var nounRules = []Rule{
	// 身体 + 一侧: one side of the body.
	{Name: "one-side", Gives: "NP", Pattern: "N 一侧|两侧|双侧", Head: 1, Cost: -0.3, When: bodyFirst, Build: oneSide},
	// 肝功能 stands alone: liver function.
	{Name: "noun", Gives: "NP", Pattern: "N", Cost: 0.1},
	// 它们: they.
	{Name: "pronoun", Gives: "NP", Pattern: "PRON", Cost: 0.1, Build: pronoun},
	// 器官 + 短缺: organ shortage.
	{Name: "compound", Gives: "N", Pattern: "N N", Head: 1, Cost: 0.25, Weigh: compoundCost, When: plainCompound, Build: compound},
	// 手足小关节 + 对称性肿胀: symmetrical swelling of the small joints. The adjective cannot stand amid an English compound.
	{Name: "compound-of", Gives: "N", Pattern: "N N", Head: 1, Cost: 0.3, Weigh: ofCost, When: adjectiveInside, Build: ofPhrase},
	// 慢性 + 疾病: chronic disease.
	{Name: "adjective", Gives: "N", Pattern: "A N", Head: 1, Cost: 0.12, Weigh: adjectiveCost, Build: adjectiveNoun},
	// 首选 + 镇痛药: analgesic of choice.
	{Name: "of-choice", Gives: "N", Pattern: "首选 N", Head: 1, Cost: -0.1, When: singleThingSecond, Build: ofChoice},
	{Name: "of-choice-de", Gives: "N", Pattern: "首选 的 N", Head: 2, Cost: -0.2, When: thingOfChoiceDe, Build: ofChoiceDe},
	// 妊娠期 + 甲状腺功能异常: thyroid dysfunction during pregnancy; 老年 + 髋部骨折: hip fractures in older adults.
	{Name: "illness-in-time", Gives: "NP", Pattern: "N|A N", Head: 1, Cost: -0.05, When: illnessInTime, Build: illnessThen},
	// 碘 + 充足 + 地区: iodine-sufficient areas.
	{Name: "sufficient-place", Gives: "N", Pattern: "N 充足|缺乏|不足|丰富|匮乏|有限|贫乏 N", Head: 2, Cost: -0.2, When: livingPlaceLast, Build: sufficientPlace},
	// 更有效 + 的 + 疫苗: more effective vaccines.
	{Name: "adjective-de", Gives: "N", Pattern: "AP 的 N", Head: 2, Cost: 0.12, Weigh: deAdjectiveCost, Build: adjectiveNoun},
	// 局部 + 和 + 全身 + 并发症: local and systemic complications.
	{Name: "adjectives-shared", Gives: "N", Pattern: "A 和|与|及|或|至|到|、 A N", Head: 3, Cost: 0.1, When: firstSuits, Weigh: sharedAdjectivesCost, Build: adjectivesShared},
	// 第四 + 、 + 五 + 指: fourth and fifth fingers.
	{Name: "ordinals-shared", Gives: "N", Pattern: "A 、|和|与|及|或|至 NUM N", Head: 3, Cost: -0.2, When: ordinalThen, Build: ordinalsShared},
	{Name: "adjectives-shared-three", Gives: "N", Pattern: "A 、 A 和|与|及|或 A N", Head: 5, Cost: 0.1, When: firstSuits, Build: adjectivesSharedThree},
	// 科学家 + 们: scientists.
	{Name: "men", Gives: "N", Pattern: "N 们", Cost: 0.02, Build: pluralFirst},
	// “疑似病例”: quotation marks are kept.
	{Name: "quoted", Gives: "N", Pattern: "“ N|NP|VP|AP|S ”", Head: 1, Cost: 0.1, Build: quoted},
	{Name: "title", Gives: "N", Pattern: "《 N|NP|VP 》", Head: 1, Cost: 0.1, Build: quoted},
	// 确诊后 + 的 + 头几年: the first few years after diagnosis.
	{Name: "adverb-de", Gives: "NP", Pattern: "ADV|FREQ 的 N|NP", Head: 2, Cost: 0.4, Weigh: adjectiveToo, Build: adverbDe},
	// 完全 + 易感人群, where the second part is one entry: fully susceptible population.
	{Name: "degree-term", Gives: "N", Pattern: "ADV N", Head: 1, Cost: 0.02, When: degreeTerm, Build: adverbBefore},
	// 临床前 + 和 + 临床研究, where the second part is one entry: preclinical and clinical studies.
	{Name: "adjective-shared", Gives: "N", Pattern: "A|N 和|与|及|或|、 N", Head: 2, Cost: 0.45, When: sharedTerm, Weigh: sharedCost, Build: adjectiveShared},
	// 这些症状 + 本身: these symptoms themselves.
	{Name: "reflexive", Gives: "NP", Pattern: "NP 本身|本人", Cost: 0.02, Build: reflexive},
	{Name: "apposition", Gives: "NP", Pattern: "NP （ NP ）", Head: 0, Cost: 0.2, Build: apposition},
}

// adjectiveCost favors adjectives that are known beside the noun.
func adjectiveCost(k []*item) float64 {
	cost := 0.0
	if k[0].rule == nil && strings.HasSuffix(englishOf(k[0]), "-dose") && k[0].head.reads("adj") {
		return -0.3 // low-dose atypical antipsychotics
	}
	if ruleName(k[1]) == "test-result" && k[0].rule == nil && k[0].head.reads("noun") {
		return 0.5 // 疲劳试验阳性: the test is positive
	}
	if pairKnown(k[0], k[1]) {
		cost = -0.1
	} else if k[0].rule == nil && k[0].head.reads("verb") && !(modifiedHead(k[1].head) && denominal(k[0].head)) {
		cost = 0.25
	} else if k[0].rule == nil && diseaseNoun(k[0].head) {
		cost = 0.25 // 水肿加重: aggravation of edema, not edematous aggravation
	}
	cost += kindAdjective(k)
	return cost + doubted(adjectiveDoubts, k)
}

// adjectiveDoubts are the signs that an adjective does not belong to the noun behind it, each with its cost.
var adjectiveDoubts = []doubt{
	// 明显 + 更差的预后: a markedly worse prognosis
	{0.4, func(k []*item) bool {
		return k[0].rule == nil && k[0].head.reads("adv") && strings.HasPrefix(firstPart(k[1]).head.text, "更")
	}},
	// 早期 + 乳腺癌患者: the cancer is early
	{0.6, func(k []*item) bool {
		return k[0].rule == nil && (slices.Contains(severities, k[0].head.text) || endsIn(k[0].head.text, illnessKinds...)) && illThere(k[1])
	}},
	{0.6, func(k []*item) bool {
		return k[0].rule == nil && slices.Contains(severities, k[0].head.text) && ruleName(k[1]) == "adjective" && illThere(k[1].kids[1])
	}},
	// 既往 + 对造影剂过敏的患者: patients previously allergic to contrast media
	{0.6, func(k []*item) bool {
		return k[0].rule == nil && slices.Contains([]string{"既往", "以往"}, k[0].head.text) && isPerson(k[1]) && k[1].size > 2
	}},
	// 气道慢性炎症: chronic airway inflammation
	{0.3, func(k []*item) bool { return k[0].rule == nil && sameAsNoun(k[0].head) && adjectiveInside(k) }},
	// 多数 + 轻症患者: most patients with mild disease
	{0.3, func(k []*item) bool {
		return k[0].rule == nil && slices.Contains([]string{"多数", "大多数", "少数", "部分"}, k[0].head.text)
	}},
	// 最初几个月: the first few months
	{0.6, func(k []*item) bool { return k[0].rule == nil && k[0].head.text == "最初" && period(k[1]) }},
	// 诊断糖尿病: diagnosing diabetes
	{0.8, func(k []*item) bool {
		return k[0].rule == nil && slices.Contains([]string{"诊断", "治疗", "预防"}, k[0].head.text) && k[1].rule == nil && condition(k[1].head.english())
	}},
	// 抗凝禁忌证: contraindications to anticoagulation
	{0.4, func(k []*item) bool {
		return k[0].rule == nil && k[1].rule == nil && k[0].head.reads("noun") && slices.Contains(completions, k[1].head.text)
	}},
	// 心肺 + 疾病患者: the disease is of heart and lungs
	{0.4, func(k []*item) bool {
		return k[0].rule == nil && ruleName(k[1]) == "compound" && isPerson(k[1]) && !isPerson(k[1].kids[0]) &&
			(pairKnown(k[0], k[1].kids[0]) || slices.Contains(kindsOfIllness, k[1].kids[0].head.text))
	}},
	// 双侧 + 中耳炎患儿: the illness is on both sides
	{0.6, func(k []*item) bool {
		return k[0].rule == nil && slices.Contains([]string{"双侧", "单侧", "左侧", "右侧", "下肢", "上肢"}, k[0].head.text) && illThere(k[1])
	}},
	{0.1, func(k []*item) bool { return ruleName(k[1]) == "changed" }},
	// 左心房后壁: the posterior wall of the left atrium
	{0.4, func(k []*item) bool {
		return k[0].rule == nil && k[0].head.domain() == "anatomy" && k[0].head.reads("noun") && k[1].rule == nil && slices.Contains(partEnds, k[1].head.text)
	}},
	// 颈部活动受限: limited neck movement, not cervical limited movement
	{0.4, func(k []*item) bool {
		return ruleName(k[1]) == "changed" && k[0].rule == nil && k[0].head.domain() == "anatomy"
	}},
	// 预防跌倒: preventing falls
	{1, func(k []*item) bool {
		return k[0].rule == nil && k[0].head.text == "预防" && !modifiedHead(k[1].head)
	}},
	// 治疗牙周炎: treating periodontitis
	{0.5, func(k []*item) bool {
		return k[0].rule == nil && k[0].head.text == "治疗" && conditionName(englishOf(k[1]))
	}},
	// 双肺移植后的生存期: what was transplanted is not what survives
	{0.6, func(k []*item) bool {
		return ruleName(k[1]) == "adjective-de" && strings.HasSuffix(k[1].kids[0].head.text, "后")
	}},
	// 妊娠结束: the pregnancy ends
	{0.4, func(k []*item) bool {
		return k[0].rule == nil && k[0].head.reads("noun") && k[1].rule == nil && k[1].head.reads("verb") &&
			(slices.Contains(outcomes, k[1].head.text) || slices.Contains(becomings, k[1].head.text))
	}},
	// 气道慢性炎症: chronic inflammation of the airways
	{0.3, func(k []*item) bool {
		return k[0].rule == nil && k[0].head.reads("noun") && adjectiveInside(k) && !isPerson(k[0]) &&
			!slices.Contains([]string{"早期", "晚期", "中期"}, k[0].head.text) && !locational(k[0].head)
	}},
	// 月经 + 不规则 + 半年: what is irregular is no half year
	{1, func(k []*item) bool {
		return k[0].rule == nil && k[0].head.domain() == "pathology" && period(k[1])
	}},
	// 移植后 + 一周: one week after transplantation
	{2, func(k []*item) bool {
		return k[0].rule == nil && period(k[1]) && endsIn(k[0].head.text, "后", "前")
	}},
	// 成人获得性残疾: acquired disability in adults
	{0.4, func(k []*item) bool { return isPerson(k[0]) && k[0].head.reads("noun") && adjectiveInside(k) }},
}

// denominal reports a word whose adjective names what the noun is about, as English prefers it before such heads: 代谢机制 is a metabolic mechanism, not
// one of metabolizing. Participles (surviving, mutated) and "active" say something else. Source: Quirk et al., 7.37 (denominal adjectives).
func denominal(l *leaf) bool {
	return slices.ContainsFunc(l.entries, func(e *glossary.Entry) bool {
		return e.POS == "adj" && e.English[0] != "active" && endsIn(e.English[0], "ic", "al", "ive", "immune")
	})
}

// kindsOfIllness are the nouns that an adjective before them makes the name of an illness.
var kindsOfIllness = strings.Fields("疾病 疾患 病变 感染 障碍 损伤 肿瘤 综合征 手术")

// locational reports an adjective of where something is, beside a noun for the place: 胸骨后, retrosternal.
func locational(l *leaf) bool {
	return l.domain() == "anatomy" && endsIn(l.text, "后", "下", "旁", "周", "上", "间", "内")
}

// illThere reports an illness before the word for those who have it.
func illThere(it *item) bool {
	return ruleName(it) == "compound" && slices.Contains(sufferers, it.kids[1].head.text) && !isPerson(it.kids[0]) &&
		it.kids[0].head.entry != nil && conditionName(englishOf(it.kids[0]))
}

func thingOfChoiceDe(k []*item) bool {
	return !isPerson(k[2]) && !strings.HasPrefix(ruleName(k[2]), "compound-of")
}

func ofChoiceDe(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("of choice", k[0], k[1]))
}

func ofChoice(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("of choice", k[0]))
}

// diseaseNoun reports an adjective beside which stands the noun for a disease or symptom.
func diseaseNoun(l *leaf) bool {
	for _, e := range l.entries {
		if e.POS == "noun" && l.entry != nil && l.entry.POS == "adj" && conditionName(e.English[0]) {
			return true
		}
	}
	return false
}

// harmed are participles of what a thing has suffered, which are nouns as well.
var harmed = []string{"受损", "坏死", "变性", "退化", "老化", "突变", "衰老", "感染", "断裂", "破裂"}

// deAdjectiveCost is high for words that are nouns as well: before 的 those are possessors.
func deAdjectiveCost(k []*item) float64 {
	if bareLeaf(k[0]) != nil && strings.HasSuffix(englishOf(k[0]), "-dose") {
		return -0.3 // 标准剂量的环磷酰胺: standard-dose cyclophosphamide
	}
	if k[0].rule != nil && bareLeaf(k[0]) != nil && k[0].head.reads("noun") && measureOfEvent(k[2]) {
		return 0.8 // 感染的严重程度: the severity of the infection
	}
	if l := bareLeaf(k[0]); l != nil && sameAsNoun(l) && adjectiveInside(k[1:]) {
		return 0.5 // 药物的常见副作用: what is before 的 has the side effects
	}
	if k[0].head.reads("noun") && k[0].head.reads("verb") && slices.Contains(likelihoods, k[2].head.text) {
		return 0.6 // 感染的风险: the risk of infection
	}
	if k[0].head.reads("noun") && endsIn(k[2].head.text, doneToIllness...) && !isPerson(k[2]) {
		return 0.8 // 感染的预防: the prevention of infection
	}
	if k[0].head.text == "反复发作" && !isPerson(k[2]) {
		return -0.1 // 反复发作的喘息: recurrent wheezing
	}
	if slices.Contains(harmed, k[0].head.text) && !isPerson(k[2]) {
		if k[0].head.reads("verb") && !aspectOfEvent(k[2]) {
			return -0.15 // 老化的皮肤: aged skin
		}
		return 0 // 受损的细胞器: damaged organelles
	}
	if otherNoun(k[0].head) && endsIn(k[2].head.text, consequences...) {
		return 0.6 // 衰老的必然结果: an inevitable consequence of aging
	}
	if k[0].rule == nil || bareLeaf(k[0]) != nil {
		if strings.HasPrefix(k[0].head.text, "双") && otherNoun(k[0].head) && !isPerson(k[2]) {
			return 0.6 // 双下肢的肌力: the strength of both legs
		}
	}
	if otherNoun(k[0].head) && isPerson(k[2]) {
		return 0.5 // 需要手术的患者: patients who need surgery
	}
	if otherNoun(k[0].head) && !pairKnown(k[0], k[2]) && !describes(k) {
		return 0.4
	}
	return 0
}

// sameAsNoun reports an adjective that is no other word than the noun, as which it stands before 的: drug, family.
func sameAsNoun(l *leaf) bool {
	return l.entry != nil && l.entry.POS == "adj" && slices.ContainsFunc(l.entries, func(e *glossary.Entry) bool {
		return e.POS == "noun" && e.English[0] == l.entry.English[0]
	})
}

// doneToIllness are the ends of nouns for what is done about an illness.
var doneToIllness = strings.Fields("预防 治疗 诊断 控制 管理 处理 识别 评估 监测 筛查 防治 护理 鉴别 干预 检测 预测 防控 处置 救治 机制 分类 分型 发生")

// likelihoods are nouns for how likely something is, which it does not qualify.
var likelihoods = strings.Fields("风险 危险 危险性 可能性 几率 概率 机会 发生率 发病率 患病率 复发率 死亡率")

// consequences are the ends of nouns for what something is to another thing.
var consequences = strings.Fields("结果 后果 原因 病因 并发症 标志 产物 前兆 先兆 诱因")

// otherNoun reports an adjective beside which stands a noun with English of its own.
func otherNoun(l *leaf) bool {
	for _, e := range l.entries {
		if e.POS == "noun" && l.entry != nil && e.English[0] != l.entry.English[0] {
			return true
		}
	}
	return false
}

// timesAdjectives are the adjectives of how often something is given.
var timesAdjectives = map[string]string{"每周一次": "weekly", "每日一次": "once-daily", "每天一次": "once-daily", "每月一次": "monthly", "每年一次": "annual", "每日两次": "twice-daily", "每天两次": "twice-daily", "每周两次": "twice-weekly"}

// adjectiveToo is high for an adverbial of several words that is an adjective as well, as which it stands before 的: 首选的方法, the preferred method.
func adjectiveToo(k []*item) float64 {
	if k[0].rule == nil && k[0].head.reads("adj") &&
		(strings.Contains(englishOf(k[0]), " ") || k[0].head.reads("noun") && strings.HasSuffix(englishOf(k[0]), "ly") && englishOf(k[0]) != "early") {
		return 0.5 // 科学的方法: scientific methods
	}
	return 0
}

// adverbDe puts an adverbial of several words behind the noun, a single word before it.
func adverbDe(b *builder, k []node) english.Phrase {
	a, n := k[0].Phrase, k[2].Phrase
	if adj := timesAdjectives[k[0].head.text]; adj != "" && k[0].size == 1 {
		return join(1, as(english.AdjPhrase, b.put(adj, k[0], k[1])), n) // 每周一次的异烟肼: weekly isoniazid
	}
	if len(a.Words) > 1 || len(a.Words) == 1 && strings.Contains(a.Words[0].Text, " ") {
		if k[0].rule != nil &&
			slices.Contains([]string{"have", "has", "undergo", "undergoes", "receive", "receives", "need", "needs", "require", "requires"}, b.leftWord()) {
			n = b.one(n) // should have a foot examination at least once a year
		}
		return join(0, n, a)
	}
	if w := headWord(a); strings.HasSuffix(w.Text, "ly") && !lang.CommonPOS(w.Text).Has(lang.Adjective) &&
		lang.Look(strings.TrimSuffix(w.Text, "ly")).English() {
		a.Words[a.Head].Text, a.Words[a.Head].Alternatives, a.Words[a.Head].POS = strings.TrimSuffix(w.Text, "ly"), nil, "adj" // currently: current
	}
	return join(1, a, n)
}

// firstSuits reports an adjective that is known before the last noun, so that the noun belongs to both.
func firstSuits(k []*item) bool {
	first, second := k[0].head, k[2].head
	if slices.Contains(certainties, first.text) && slices.Contains(certainties, second.text) {
		return true // 疑似或确诊病例
	}
	if r, _ := utf8.DecodeLastRuneInString(first.text); lang.IsHan(r) && strings.HasSuffix(second.text, string(r)) {
		return true // 男性和女性患者
	}
	if first.reads("noun") {
		return livingPlace(k[len(k)-1]) && denominalPair(k) // 城市和农村地区, but 妊娠和双侧肾动脉狭窄
	}
	a, n := first.spelled, k[len(k)-1].head.spelled
	if a == nil || n == nil {
		return false
	}
	_, last := cutLast(n.all)
	return lang.PairCount(a.last, n.first) > 0 || lang.PairCount(a.last, last) > 0 || lang.PairCount(a.last, lang.Plural(last)) > 0
}

// certainties say how sure a diagnosis is.
var certainties = strings.Fields("高度怀疑 高度可疑 疑似 可疑 确诊 临床诊断 可能 拟诊")

// termLast reports an entry of two English words at least, the first of which modifies the second.
func termLast(k []*item) bool {
	return k[2].rule == nil && strings.Contains(englishOf(k[2]), " ")
}

// sharedTerm reports an adjective, or a noun that names a place in the body, before a conjunction and such an entry: 头部 + 或 + 颈部损伤, head or neck injury.
func sharedTerm(k []*item) bool {
	adjective := k[0].rule != nil && k[0].rule.Gives == "A" || k[0].rule == nil && k[0].head.reads("adj")
	return termLast(k) && (adjective || namesPlace(k))
}

// degreeTerm reports an adverb of degree before an entry that begins with an adjective.
func degreeTerm(k []*item) bool {
	first, _, ok := strings.Cut(englishOf(k[1]), " ")
	return ok && k[1].rule == nil && (!k[0].head.reads("adj") || k[0].head.text == "完全") && degreeAdverb(k) && lang.CommonPOS(first).Has(lang.Adjective)
}

// sharedCost is high for an adjective that is a noun as well: 创伤 + 和 + 输血, trauma and transfusion.
func sharedCost(k []*item) float64 {
	if e := k[0].head.entry; e != nil && e.POS == "adj" && (alikeMade(e.Term, k[2].head.text) || routesBoth(k)) {
		return -0.5
	} else if e != nil && e.POS == "adj" && denominalPair(k) {
		return -0.3
	}
	if k[2].rule == nil && k[2].head.reads("adj") {
		return 0.5 // 有症状或血流动力学不稳定: symptomatic or hemodynamically unstable
	}
	if k[0].head.reads("noun") {
		if namesPlace(k) {
			return -0.3
		}
		return 0.4
	}
	return 0
}

// alikeMade reports two words of one make: 轻症 + 和 + 重症病例, mild and severe cases.
func alikeMade(first, second string) bool {
	a, c := []rune(first), []rune(second)
	return len(a) > 1 && len(c) > len(a) && a[len(a)-1] == c[len(a)-1]
}

// denominalPair reports two adjectives made from nouns: 医学 + 和 + 社会因素, medical and social factors; 城市 + 和 + 农村地区, urban and rural areas.
func denominalPair(k []*item) bool {
	made := func(adjective string) bool { return endsIn(adjective, "ic", "al", "ive", "ar", "ary", "an") }
	return made(englishOf(k[0])) && made(firstOf(englishOf(k[2]))) && !k[0].head.reads("verb") && !k[2].head.reads("verb") &&
		!diseaseNoun(k[0].head) && k[0].head.domain() != "anatomy"
}

// routesBoth reports two routes by which something is given, the second with what is given so: 口服 + 或 + 静脉补液.
func routesBoth(k []*item) bool {
	return slices.Contains(givenWays, englishOf(k[0])) && slices.Contains(givenWays, firstOf(englishOf(k[2])))
}

// givenWays are the adjectives of such routes.
var givenWays = strings.Fields("oral intravenous intramuscular subcutaneous topical inhaled rectal sublingual nasal")

// namesPlace reports a part of the body, or a side of life, whose adjective is known before the last noun of the term behind the conjunction: 肺部 + 和 +
// 心脏疾病, pulmonary and heart disease; 心理 + 和 + 社会因素, psychological and social factors.
func namesPlace(k []*item) bool {
	if k[0].rule != nil || k[0].head.reads("verb") || conditionName(englishOf(k[0])) || k[0].head.spelled == nil || k[2].head.spelled == nil {
		return false
	}
	if k[2].head.domain() == "anatomy" || k[2].head.reads("adj") {
		return false // the retina and optic nerve
	}
	if d := k[0].head.domain(); d != "anatomy" && d != "psychiatry" && d != "public-health" && d != "ethics" {
		return false
	}
	_, last := cutLast(k[2].head.spelled.all)
	return lang.PairCount(k[0].head.spelled.last, last)+lang.PairCount(k[0].head.spelled.last, lang.Plural(last)) > 0
}

// mostPlural is the share of plurals from which a noun takes the plural behind a superlative: the most common symptoms, but cause.
const mostPlural = 0.45

// operative and earlyLate are adjectives that English puts the other way round.
var (
	operative = []string{"postoperative", "preoperative", "perioperative", "postpartum", "posttraumatic", "posttransplant", "post-transplant", "posttransplantation", "intraoperative"}
	earlyLate = []string{"early", "late", "immediate", "delayed", "common", "frequent", "main", "major", "rare", "serious", "severe"}
)

func livingPlaceLast(k []*item) bool { return livingPlace(k[len(k)-1]) }

// sufficiencies give the second part of the compound for a place by what it has enough, or too little, of.
var sufficiencies = map[string]string{"充足": "sufficient", "缺乏": "deficient", "不足": "deficient", "丰富": "rich", "匮乏": "poor", "有限": "limited", "贫乏": "poor"}

func sufficientPlace(b *builder, k []node) english.Phrase {
	word := sufficiencies[k[1].head.text]
	if headText(k[0].Phrase) == "resource" && word != "limited" && word != "rich" {
		word = "limited"
	}
	return join(2, as(english.AdjPhrase, k[0].Phrase), b.put("~-"+word, k[1]), k[2].Phrase)
}

// timesOfLife give the English of times of life at which people have an illness that no adjective of its name tells.
var timesOfLife = map[string]string{"妊娠期": "during pregnancy", "孕期": "during pregnancy", "哺乳期": "during lactation", "产褥期": "during the puerperium", "围绝经期": "during perimenopause", "老年": "in older adults", "青春期": "during puberty"}

// ownNames are illnesses that English names by the time of life: gestational diabetes, senile cataract.
var ownNames = strings.Fields("糖尿病 高血压 肝内胆汁淤积 白内障 痴呆 贫血 瘙痒")

func illnessInTime(k []*item) bool {
	if k[0].rule != nil || timesOfLife[k[0].head.text] == "" || endsIn(k[1].head.text, ownNames...) {
		return false
	}
	e := k[1].head.entry
	return e != nil && e.POS == "noun" && conditionName(e.English[0])
}

func illnessThen(b *builder, k []node) english.Phrase {
	p := join(0, b.numbered(k[1].Phrase), b.put(timesOfLife[k[0].head.text], k[0]))
	p.Determined = true
	return p
}
