package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// stageRules name a part of a course by what takes its course: 治疗初期, the early stages of treatment.
var stageRules = []Rule{
	// 治疗 + 初期: the early stages of treatment.
	{Name: "stage-of", Gives: "NP", Pattern: "N " + stageWords, Cost: -0.05, When: takesCourse, Build: partOfCourse},
	{Name: "stage-of-de", Gives: "NP", Pattern: "N 的 " + stageWords, Cost: -0.05, When: takesCourse, Build: partOfCourseDe},
	// 早期 + 表现为发热: present with fever in the early stages.
	{Name: "stage-does", Gives: "VP", Pattern: stagesBare + " VP", Head: 1, Cost: -0.1, When: showsItself, Build: stageDoes},
	// 早期 + 往往没有症状: there are often no symptoms in the early stages.
	{Name: "stage-without", Gives: "S", Pattern: stagesBare + " 没有|无|可无|多无|常无|可没有|尚无|并无|往往没有|往往无|通常没有|通常无|常没有|多没有|一般没有|一般无|大多没有|大多无|可能没有|可能无|几乎没有 NP", Head: 2, Cost: -0.1, When: findingThird, Build: stageWithout},
	// 治疗 + 初期, as an adverbial.
	{Name: "stage-adverbial", Gives: "PP", Pattern: "N " + stageWords, Cost: 0.05, When: takesCourse, Build: stageAdverbial},
}

const stageWords = "早期|初期|后期|晚期|末期|中期|早期阶段|初始阶段|起始阶段|晚期阶段"

// stages give their English.
var stages = map[string]string{"早期": "the early stages of", "初期": "the early stages of", "早期阶段": "the early stages of", "初始阶段": "the initial stages of", "起始阶段": "the initial stages of",
	"中期": "the middle stages of", "后期": "the later stages of", "晚期": "the late stages of", "晚期阶段": "the late stages of", "末期": "the final stages of"}

// stagesBare are the stages of an illness that is not named, stagesAlone their English.
const stagesBare = "早期|初期|中期|后期|晚期|末期"

var stagesAlone = map[string]string{"早期": "in the early stages", "初期": "in the early stages", "中期": "in the middle stages", "后期": "in the later stages", "晚期": "in the late stages", "末期": "in the final stages"}

// showings are verbs of how an illness shows itself; what people do early is done early: 早期治疗.
var showings = strings.Fields("have be show present occur appear cause manifest resemble remain lack involve develop")

func showsItself(k []*item) bool { return slices.Contains(showings, plainVerb(englishOf(k[1]))) }

// whenStage is when something shows: a stage by itself in full, another time as it is.
func (b *builder) whenStage(k node) english.Phrase {
	if words := stagesAlone[k.head.text]; words != "" && k.item.rule == nil {
		return as(english.PrepPhrase, b.put(words, k))
	}
	return k.Phrase
}

func stageDoes(b *builder, k []node) english.Phrase { return join(0, k[1].Phrase, b.whenStage(k[0])) }

// findingThird reports symptoms or signs.
func findingThird(k []*item) bool {
	return !isPerson(k[2]) && endsIn(k[2].head.text, "症状", "体征", "表现", "不适", "疼痛", "异常", "发热", "感觉", "改变")
}

func stageWithout(b *builder, k []node) english.Phrase {
	word := oftenWord(k[1].head.text)
	be, no := b.verb("be", english.PresentPlural), "no"
	if zh := k[1].head.text; strings.HasPrefix(zh, "可") {
		be = b.put("may be")
	} else if strings.HasPrefix(zh, "几乎") {
		no = "hardly any"
	}
	p := join(1, b.put("there"), be, b.put(word), b.put(no, k[1]), b.plural(k[2].Phrase), b.whenStage(k[0]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// havingCourse are the ends of words for what has a beginning and an end.
var havingCourse = strings.Fields("治疗 用药 给药 化疗 放疗 透析 疾病 感染 病程 康复 恢复 随访 研究 试验 住院 愈合 疗程 流行 疫情")

func takesCourse(k []*item) bool {
	return !isPerson(k[0]) && endsIn(k[0].head.text, havingCourse...) && (k[0].size == 1 || ruleName(k[0]) == "compound" || ruleName(k[0]) == "adjective")
}

// ofCourse reports a part of a course.
func ofCourse(it *item) bool { return strings.HasPrefix(ruleName(it), "stage-of") }

func (b *builder) stage(course, word node) english.Phrase {
	what := b.event(course.Phrase)
	if course.head.text == "病程" {
		what = b.put("the disease", course)
	}
	p := join(0, b.put(stages[word.head.text], word), what)
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Many, true, 2
	return p
}

func partOfCourse(b *builder, k []node) english.Phrase { return b.stage(k[0], k[1]) }

func partOfCourseDe(b *builder, k []node) english.Phrase { return b.stage(k[0], k[2]) }

func stageAdverbial(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("in"), b.stage(k[0], k[1])))
}

// advanceRules render 进展 behind what is worked on, which makes advances where a disease makes progress.
var advanceRules = []Rule{
	// 诊断与治疗 + 进展: advances in diagnosis and treatment.
	{Name: "advances-in", Gives: "TOP", Pattern: "NP 进展|新进展|最新进展|的进展|的新进展|的最新进展", Cost: -0.5, When: activityFirst, Build: advancesIn},
}

// activityFirst reports what makes advances, where a disease makes progress.
func activityFirst(k []*item) bool {
	return endsIn(lastWordOf(k[0]), "治疗", "诊断", "诊治", "诊疗", "研究", "防治", "预防", "康复", "护理", "手术", "技术", "管理", "机制", "药物", "疗法", "疫苗", "检测", "筛查", "应用", "基因组学")
}

func advancesIn(b *builder, k []node) english.Phrase {
	words := "advances in"
	if strings.Contains(k[1].head.text, "新") {
		words = "recent advances in"
	}
	return as(english.NounPhrase, join(0, b.put(words, k[1]), b.settle(k[0].Phrase)))
}

// visitRules render 每次: what is done every time that something else takes place (每次就诊时, at each visit), and how many at a time.
var visitRules = []Rule{
	// 每次 + 随访 + 时: at each follow-up visit; 每次 + 发作 + 时: during each attack.
	{Name: "each-visit", Gives: "PP", Pattern: "每次|每一次 就诊|接诊|随访|复诊|门诊|访视|产检|产前检查|检查|发作|妊娠|怀孕|用药|给药|注射|输注|住院|治疗|透析|换药|手术|进餐|餐|进食|服药|使用|排便|大便|腹泻|呕吐|哺乳|喂奶|化疗|接触 时|中|期间|时都|时均|后|前|之后|之前", Head: 1, Cost: -0.3, Build: eachVisit},
	// 每次 + 产前检查 + 都应 + 测量 + 血压: blood pressure should be measured at each antenatal visit.
	{Name: "each-visit-should", Gives: "S", Pattern: "每次|每一次 N 都应|均应|都应当|均应当|都要|都需|均需|都需要|都必须|均须 VG NP", Head: 4, Cost: -0.6, When: transitiveFourth, Build: eachVisitShould},
}

// occasions give the English of what takes place again and again, with its preposition.
var occasions = map[string]string{"就诊": "at each visit", "接诊": "at each consultation", "随访": "at each follow-up visit", "复诊": "at each follow-up visit", "门诊": "at each clinic visit", "访视": "at each visit", "产检": "at each prenatal visit",
	"产前检查": "at each prenatal visit", "检查": "at each examination", "发作": "during each attack", "妊娠": "during each pregnancy", "怀孕": "during each pregnancy", "用药": "with each dose", "给药": "with each dose",
	"注射": "with each injection", "输注": "during each infusion", "住院": "during each hospitalization", "治疗": "at each treatment session", "透析": "during each dialysis session", "换药": "at each dressing change", "手术": "during each operation",
	"进餐": "at each meal", "餐": "at each meal", "进食": "at each meal", "服药": "with each dose", "使用": "at each use", "排便": "with each bowel movement", "大便": "with each bowel movement",
	"腹泻": "with each episode of diarrhea", "呕吐": "with each episode of vomiting", "哺乳": "at each feeding", "喂奶": "at each feeding", "化疗": "with each cycle of chemotherapy", "接触": "with each contact"}

func eachVisit(b *builder, k []node) english.Phrase {
	words := occasions[k[1].head.text]
	if where := k[2].head.text; strings.HasSuffix(where, "前") || strings.HasSuffix(where, "后") {
		_, each, _ := strings.Cut(words, " ")
		words = beforeVerb[where] + " " + each // after each meal
	}
	return as(english.PrepPhrase, b.put(words, k...))
}

func transitiveFourth(k []*item) bool { return transitiveVerb(k[3]) }

func eachVisitShould(b *builder, k []node) english.Phrase {
	modal := "should"
	if zh := k[2].head.text; zh == "都必须" || zh == "均须" {
		modal = "must"
	}
	p := join(0, b.subject(k[4].Phrase), b.put(modal+" be", k[2]), inflect(k[3].Phrase, english.PastParticiple), b.eachTime(k[0], k[1]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// eachTime is the occasion on which something is done again and again.
func (b *builder) eachTime(each, what node) english.Phrase {
	if words := occasions[what.src()]; words != "" {
		return b.put(words, each, what)
	}
	return join(0, b.put("at each", each), what.Phrase)
}
