package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// symptomRules render what Chinese adds to a symptom behind a comma, the results of tests, and the parts of a course.
var symptomRules = []Rule{
	// 正中神经 + 在腕管内 + 受压: compression of the median nerve within the carpal tunnel.
	{Name: "event-place", Gives: "NP", Pattern: "N PP N", Head: 2, Cost: 0.3, When: eventLast, Build: eventPlace},
	// 判断 + 感染 + 是否 + 得到控制: determine whether infection is controlled.
	{Name: "verb-whether", Gives: "VP", Pattern: "V NP 是否 VP|AP", Cost: -0.1, When: asks, Build: verbWhether},
	// 间断咳嗽5年 + ， + 气促2个月: intermittent cough for 5 years and shortness of breath for 2 months.
	{Name: "complaints", Gives: "NP", Pattern: "NP ，|、 NP", Cost: -0.2, When: complaintsLast, Build: joinedBy("and")},
	// 右膝疼痛2年 + ， + 加重 + 1周: right knee pain for 2 years, worse for 1 week.
	{Name: "complaint-worse", Gives: "NP", Pattern: "NP ， " + worsenings + " QTY|N", Cost: -0.8, When: complaintWorse, Build: worseFor},
	// 休息 + 不能 + 缓解, of pain: be not relieved by rest.
	{Name: "relieved-by", Gives: "VP", Pattern: "N|V " + reliefWords + " 缓解|减轻|改善|好转", Cost: -0.3, When: remedyFirst, Build: relievedBy},
	// 如果 + 在新生儿期 + 开始 + 治疗: if treatment is started in the neonatal period.
	{Name: "if-done-when", Gives: "CL", Pattern: "如果|若|如|一旦 PP VG NP", Head: 3, Cost: 0.2, When: passivableAfter, Build: ifDoneWhen},
	// 尿频 + 尿急 + 尿痛: urinary frequency, urgency, and dysuria.
	{Name: "symptom-three", Gives: "NP", Pattern: "N N N", Cost: 0, When: threeSymptoms, Build: symptomThree},
	// 经 + 标准治疗 + 无效 + 的 + 溃疡: ulcers refractory to standard treatment.
	{Name: "refractory-to", Gives: "NP", Pattern: "经|对 N 无效|失败|反应不佳|反应差|反应欠佳 的 NP", Head: 4, Cost: -0.4, When: treatedConditionTwo, Build: refractoryTo},
	// 即使是 + 晚期患者: even in patients with advanced disease.
	{Name: "even-in", Gives: "TOP", Pattern: "即使是|即便是|哪怕是 NP", Head: 1, Cost: -0.2, When: personSecond, Build: evenIn},
	// 局部晚期患者 + 首选 + 放化疗: chemoradiotherapy is preferred in patients with locally advanced disease.
	{Name: "preferred-in", Gives: "S", Pattern: "NP 首选 NP", Head: 2, Cost: -0.2, When: preferring, Build: preferredIn},
	// 头晕 + 乏力, side by side: dizziness and fatigue.
	{Name: "symptom-pair", Gives: "NP", Pattern: "N N", Cost: -0.3, When: twoSymptoms, Build: symptomPair},
}

// worsenings say what a complaint has done of late.
const worsenings = "加重|加剧|再发|复发|再次发作|缓解|伴加重"

var latelySo = map[string]string{"加重": "worse", "加剧": "worse", "伴加重": "worse", "再发": "recurring", "复发": "recurring", "再次发作": "recurring", "缓解": "relieved"}

// lasted reports a complaint with how long it has lasted.
func lasted(it *item) bool {
	it = bareNoun(it)
	if ruleName(it) == "frequency-noun" {
		return complains(it.kids[0]) // 晕厥1次
	}
	return ruleName(it) == "complaints" || ruleName(it) == "noun-quantity" && complains(it.kids[0]) && period(it.kids[1])
}

func complaintsLast(k []*item) bool { return lasted(k[0]) && lasted(k[2]) }

func complaintWorse(k []*item) bool { return lasted(k[0]) && period(k[3]) }

func worseFor(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(",", k[1]), b.put(latelySo[k[2].head.text]+" for", k[2]), k[3].Phrase)
}

// twoSymptoms reports two complaints of two characters each, which Chinese sets side by side (Lü 1999, on four-character phrases).
func twoSymptoms(k []*item) bool {
	for _, it := range k {
		e := it.head.entry
		if it.rule != nil || e == nil || e.POS != "noun" || e.Domain != "symptoms" && !slices.Contains(moreComplaints, it.head.text) ||
			len([]rune(it.head.text)) != 2 || slices.Contains(notComplaints, it.head.text) {
			return false
		}
	}
	return true
}

// moreComplaints are complaints that the glossary has in other domains.
var moreComplaints = strings.Fields("怕热 怕冷 畏寒 畏光 消瘦 纳差 便秘 腹泻 失眠 嗜睡 烦躁 焦虑 脱发 盗汗 少尿 呕吐")

// notComplaints are words of the domain that another complaint can modify, or that say how one goes on.
var notComplaints = strings.Fields("症状 体征 表现 主诉 疼痛 发作 部位 体温 血压 脉搏 呼吸 心率 不适 水肿 肿胀 触痛 压痛 肿块 包块")

func symptomPair(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put("and"), b.member(k[1].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

// notTest keeps the results of tests from being attributes: HIV-positive, but a positive straight leg raise test.
func notTest(k []*item) bool { return !isTest(k[0]) }

func isTest(it *item) bool {
	return endsIn(it.head.text, "试验", "征", "检查", "反应", "测试")
}

// eventLast reports a noun for what happens to the first one, no person, in a place.
func eventLast(k []*item) bool {
	return !isPerson(k[0]) && !endsIn(k[0].head.text, "剂", "针") && k[2].rule == nil && k[2].head.reads("verb") && k[2].head.entry != nil &&
		k[2].head.entry.POS == "noun" && (ruleName(k[1]) == "localizer" || ruleName(k[1]) == "zai")
}

func eventPlace(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("of"), b.settle(k[0].Phrase), k[1].Phrase)
}

// askers are verbs of finding out.
var askers = strings.Fields("判断 评估 了解 确定 明确 检查 观察 确认 询问 监测 预测 考虑 评价 鉴别 知道 检验 验证")

func asks(k []*item) bool { return slices.Contains(askers, k[0].head.text) }

func verbWhether(b *builder, k []node) english.Phrase {
	return join(0, ascertain(k[0]), b.put("whether", k[2]), b.clause(k[1].Phrase, b.predicate(k[3])))
}

func passivableAfter(k []*item) bool { return passivable([]*item{k[0], k[2], k[3]}) }

func ifDoneWhen(b *builder, k []node) english.Phrase {
	p := ifDone(b, []node{k[0], k[2], k[3]})
	return as(english.Clause, join(0, p, k[1].Phrase))
}

// treatedCondition reports a treatment before a disease.
func treatedCondition(k []*item) bool {
	return !isPerson(k[3]) && conditionName(englishOf(k[3])) && (careName(k[0].head.text) || endsIn(k[0].head.text, "药", "药物", "复苏", "除颤"))
}

func refractory(b *builder, k []node) english.Phrase {
	n := b.numbered(k[3].Phrase)
	return join(0, n, b.put("refractory to", k[1], k[2]), b.settle(k[0].Phrase))
}

// reliefWords say that a symptom is relieved by something, or is not.
const reliefWords = "可|能|可以|常可|多可|不能|无法|难以"

// remediesBefore are what relieves: rest, food, drugs.
var remediesBefore = strings.Fields("休息 卧床 卧床休息 平卧 进食 禁食 服药 药物 硝酸甘油 含服硝酸甘油 抗酸药 抑酸药 止痛药 镇痛药 热敷 冷敷 按摩 排便 坐位 端坐 前倾坐位 弯腰 吸氧 解痉药 退热药")

func remedyFirst(k []*item) bool { return slices.Contains(remediesBefore, k[0].head.text) }

func relievedBy(b *builder, k []node) english.Phrase {
	by := k[0].Phrase
	if by.Cat == english.VerbPhrase {
		by = as(english.NounPhrase, verbForm(by, english.Gerund))
		by.Determined = true
	}
	if zh := k[1].head.text; strings.HasPrefix(zh, "不") || zh == "无法" || zh == "难以" {
		return b.be(join(0, b.put("not relieved by", k[1], k[2]), b.settle(by)))
	}
	p := as(english.VerbPhrase, join(0, b.put("can be relieved by", k[1], k[2]), b.settle(by)))
	p.Finite = true
	return p
}

func personSecond(k []*item) bool { return isPerson(k[1]) }

func evenIn(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("even in", k[0]), b.people(k[1])))
}

// preferring reports people for whom something is preferred.
func preferring(k []*item) bool { return isPerson(k[0]) && !isPerson(k[2]) }

func preferredIn(b *builder, k []node) english.Phrase {
	p := b.clause(k[2].Phrase, b.be(b.put("preferred", k[1])))
	return join(0, p, b.put("in"), b.people(k[0]))
}

func treatedConditionTwo(k []*item) bool { return treatedCondition(k[1:]) }

func refractoryTo(b *builder, k []node) english.Phrase { return refractory(b, k[1:]) }

func threeSymptoms(k []*item) bool { return twoSymptoms(k[:2]) && twoSymptoms(k[1:]) }

func symptomThree(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put(","), b.member(k[1].Phrase), b.put(", and"), b.member(k[2].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

// complaint reports a noun that the glossary has as a symptom.
func complaint(it *item) bool {
	it = bareNoun(it)
	for it.rule != nil && it.rule.Name == "adjective" {
		it = it.kids[1]
	}
	return it.rule == nil && it.head.domain() == "symptoms" && it.head.reads("noun")
}

// feelRules render how people feel, which Chinese says with the noun of the feeling (感到头晕), and English with an adjective: feel dizzy (Quirk et al.
// 1985, 16.21).
var feelRules = []Rule{
	// 感到 + 头晕: feel dizzy.
	{Name: "feel-so", Gives: "VP", Pattern: feelWords + " N|A", Head: 0, Cost: -0.5, When: feelingAt(1), Build: feelSo},
}

// feelWords are the verbs of feeling.
const feelWords = "感到|感觉|觉得|自觉|常感|常感到|仍感|仍感到"

// feltAs give the adjectives of what is felt.
var feltAs = map[string]string{"头晕": "dizzy", "眩晕": "dizzy", "恶心": "nauseated", "乏力": "weak", "虚弱": "weak", "无力": "weak", "疲劳": "tired", "疲倦": "tired", "疲乏": "tired", "疲惫": "tired", "劳累": "tired", "气促": "short of breath", "气短": "short of breath", "呼吸困难": "short of breath", "气急": "short of breath", "焦虑": "anxious", "抑郁": "depressed", "口渴": "thirsty",
	"饥饿": "hungry", "困倦": "sleepy", "嗜睡": "drowsy", "紧张": "nervous", "不适": "unwell", "不舒服": "unwell", "孤独": "lonely", "无助": "helpless", "绝望": "hopeless", "内疚": "guilty", "自责": "guilty", "恐惧": "afraid", "害怕": "afraid", "沮丧": "discouraged", "烦躁": "irritable", "满意": "satisfied", "寒冷": "cold", "羞耻": "ashamed", "困惑": "confused", "麻木": "numb", "憋气": "breathless", "担心": "worried", "担忧": "worried", "悲伤": "sad", "无聊": "bored", "安心": "reassured", "轻松": "relaxed", "好转": "better"}

// feelingAt reports a feeling at a place of the pattern that has an adjective.
func feelingAt(n int) func(k []*item) bool {
	return func(k []*item) bool { return feltAs[k[n].head.text] != "" && bareNoun(k[n]).rule == nil }
}

func feelSo(b *builder, k []node) english.Phrase {
	v := b.verb("feel", english.Lemma, k[0])
	if stillSaid(k[0].head.text) {
		v = join(1, b.put("still"), v)
	}
	return join(0, b.howOften(k[0].head.text, v), b.put(feltAs[k[1].head.text], k[1]))
}
