package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// adviceWords recommend, or advise against, what follows.
const adviceWords = "推荐|建议|不推荐|不建议|不主张|不提倡|强烈推荐|强烈建议"

// adviceRules render recommendations that name nobody who makes them.
var adviceRules = []Rule{
	// 不推荐 + 使用 + 阿片类药物: opioids are not recommended.
	{Name: "recommended", Gives: "S", Pattern: adviceWords + " NP", Head: 1, Cost: 0.3, Build: recommended},
	{Name: "recommended-use", Gives: "S", Pattern: adviceWords + " 使用|应用|采用|常规使用|常规应用|预防性使用|预防性应用|早期使用|长期使用|进行|行|接受|给予|实施|采取|开展|首选 NP", Head: 2, Cost: 0.1, Build: recommended},
	// 建议 + 在治疗前 + 进行 + 基因检测: genetic testing is recommended before treatment.
	{Name: "recommended-when", Gives: "S", Pattern: adviceWords + " PP|ADV|FREQ 使用|应用|采用|进行|行|接受|给予|实施|开展 NP", Head: 3, Cost: -0.1, Build: recommendedWhen},
	// 建议 + 对 + 患者 + 进行 + 终身监测: lifelong monitoring of patients is recommended.
	{Name: "recommended-on", Gives: "S", Pattern: adviceWords + " 对|给 NP 进行|实施|予以|给予 N", Head: 4, Cost: -0.3, Build: recommendedOn},
	// 建议 + 患者 + 戒烟: patients are advised to stop smoking.
	{Name: "advised", Gives: "S", Pattern: "建议|不建议|强烈建议 NP VP", Head: 2, Cost: -0.1, When: personSecond, Build: advised},
	// 指南 + 推荐 + 所有患者 + 接受筛查: recommend that all patients undergo screening.
	{Name: "recommend-people", Gives: "VP", Pattern: "推荐|建议|主张|强烈推荐|强烈建议|要求 NP VP", Head: 0, Cost: -0.1, When: personSecond, Build: recommendPeople},
	// 通常 + 不推荐, of what is not: be not recommended.
	{Name: "recommended-alone", Gives: "PV", Pattern: adviceWords, Cost: -0.1, Build: recommendedAlone},
	// 建议 + 每年复查一次: it is recommended to be reviewed once a year.
	{Name: "recommended-to", Gives: "S", Pattern: adviceWords + " VP", Head: 1, Cost: 0.3, Build: recommendedTo},
	// 指南 + 不推荐 + 常规使用, the object in English: do not recommend routine use of.
	{Name: "advise-use", Gives: "VP", Pattern: "推荐|建议|不推荐|不建议|不主张|不提倡|强烈推荐 常规使用|常规应用|单独使用|长期使用|单独应用|长期应用", Cost: 0.6, Build: adviseUse},
	// 不推荐 + 用于 + 孕妇: be not recommended for pregnant women.
	{Name: "be-recommended-for", Gives: "VP", Pattern: beAdviceWords + " 用于|常规用于|单独用于 NP|VP", Head: 2, Cost: -0.1, Build: beRecommendedFor},
}

// recommendWords give the verbs of those who recommend.
var recommendWords = map[string]string{"推荐": "recommend", "建议": "recommend", "主张": "advocate", "强烈推荐": "strongly recommend", "强烈建议": "strongly recommend", "要求": "require"}

// recommendPeople has the base form behind "recommend that" (Quirk et al. 1985, 16.32).
func recommendPeople(b *builder, k []node) english.Phrase {
	words := strings.Fields(recommendWords[k[0].head.text])
	v := b.verb(words[len(words)-1], english.Lemma, k[0])
	if len(words) > 1 {
		v = join(1, b.put(words[0]), v)
	}
	return join(0, v, b.put("that"), b.people(k[1]), verbForm(k[2].Phrase, english.Lemma))
}

// beAdviceWords recommend what stands before them.
const beAdviceWords = "推荐|建议|不推荐|不建议|不主张|不提倡|强烈推荐|不再推荐|不再建议|已不推荐|目前不推荐"

// usesOf give what use of something is recommended or not.
var usesOf = map[string]string{"常规": "routine use", "单独": "sole use", "长期": "long-term use"}

func adviseUse(b *builder, k []node) english.Phrase {
	zh, use := k[0].head.text, usesOf[string([]rune(k[1].head.text)[:2])]
	if objectAhead(b.set) {
		use += " of"
	}
	if strings.HasPrefix(zh, "不") {
		return join(0, b.verb("do", english.Lemma, k[0]), b.put("not recommend "+use, k[1]))
	}
	v := b.verb("recommend", english.Lemma, k[0])
	if strings.HasPrefix(zh, "强烈") {
		v = join(1, b.put("strongly"), v)
	}
	return join(0, v, b.put(use, k[1]))
}

// usedAs give what something is recommended for.
var usedAs = map[string]string{"用于": "for", "常规用于": "for routine use in", "单独用于": "for use alone in"}

func beRecommendedFor(b *builder, k []node) english.Phrase {
	what := k[2].Phrase
	if what.Cat == english.VerbPhrase {
		what = verbForm(what, english.Gerund)
	} else {
		what = b.settle(b.peopled(k[2]))
	}
	return join(0, b.recommending(k[0]), b.put(usedAs[k[1].head.text], k[1]), what)
}

// recommendedAs is "recommended", with what the Chinese verb adds.
func recommendedAs(zh string) string {
	switch {
	case beginsIn(zh, "不再", "已不"):
		return "no longer recommended"
	case beginsIn(zh, "不", "目前不"):
		return "not recommended"
	case strings.HasPrefix(zh, "强烈"):
		return "strongly recommended"
	}
	return "recommended"
}

func (b *builder) recommending(from node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put(recommendedAs(from.head.text), from))
}

func recommendedAlone(b *builder, k []node) english.Phrase { return b.recommending(k[0]) }

// waysOfUse give the adjectives of how something is used.
var waysOfUse = map[string]string{"常规使用": "routine", "常规应用": "routine", "预防性使用": "prophylactic", "预防性应用": "prophylactic", "早期使用": "early", "长期使用": "long-term"}

func recommended(b *builder, k []node) english.Phrase {
	object := k[len(k)-1].Phrase
	if how := waysOfUse[k[1].head.text]; len(k) == 3 && how != "" {
		object = as(english.NounPhrase, join(0, b.put(how+" use of", k[1]), b.settle(object)))
		object.Determined, object.Count = true, english.Singular
	}
	return b.clause(object, b.recommending(k[0]))
}

func recommendedWhen(b *builder, k []node) english.Phrase {
	be := b.recommending(k[0])
	if a := k[1].Phrase; a.Cat == english.AdvPhrase && len(a.Words) == 1 && strings.HasSuffix(a.Words[0].Text, "ly") {
		return b.clause(k[3].Phrase, b.placeAdverb(a, be))
	}
	return join(0, b.clause(k[3].Phrase, be), k[1].Phrase)
}

func recommendedOn(b *builder, k []node) english.Phrase {
	action := b.event(k[4].Phrase)
	of := join(0, action, b.put(prepositionAfter(k[4].Phrase, "of", "on", "for"), k[1]), b.settle(b.peopled(k[2])))
	return b.clause(of, b.recommending(k[0]))
}

// advisedTo are said of people to whom something is recommended.
var advisedTo = map[string]string{"建议": "advised to", "不建议": "not advised to", "强烈建议": "strongly advised to"}

func advised(b *builder, k []node) english.Phrase {
	word := advisedTo[k[0].head.text]
	what := verbForm(k[2].Phrase, english.Lemma)
	if headText(what) == "vaccinate" {
		what = inflect(b.passive(what), english.Lemma) // be vaccinated
	}
	return b.clause(b.people(k[1]), join(0, b.verb("be", english.Lemma), b.put(word, k[0]), what))
}

func recommendedTo(b *builder, k []node) english.Phrase {
	p := join(1, b.put("it is "+recommendedAs(k[0].head.text)+" to", k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// advisableRules render what is best, worst or enough in figures: 以40℃左右为宜, 以夜间为甚, 每天佩戴不宜超过8小时.
var advisableRules = []Rule{
	// 坚持 + 3个月 + 后: after 3 months.
	{Name: "after-keeping-on", Gives: "PP", Pattern: "坚持|坚持治疗|坚持训练|坚持锻炼|连用|连续用药|连续治疗|规律治疗|足量治疗|持续治疗 QTY 后|之后|以后", Head: 1, Cost: -0.5, When: timeAt(1), Build: afterKeepingOn},
	// 比 + 安慰剂 + 有效 + ， + 但 + 费用高: be more effective than placebo, but the cost is high.
	{Name: "state-but-clause", Gives: "VP", Pattern: "AP ， 但|但是|然而|不过 S", Head: 0, Cost: 0.5, Build: stateButClause},
}

func afterKeepingOn(b *builder, k []node) english.Phrase {
	p := join(1, b.put("after", k[2]), k[1].Phrase)
	switch zh := k[0].head.text; {
	case strings.HasSuffix(zh, "治疗"), zh == "连用", zh == "连续用药":
		p = join(1, p, b.put("of treatment", k[0]))
	case zh == "坚持训练", zh == "坚持锻炼":
		p = join(1, p, b.put("of training", k[0]))
	default:
		p = join(1, p, b.put("of adherence", k[0]))
	}
	return as(english.PrepPhrase, p)
}

func stateButClause(b *builder, k []node) english.Phrase {
	return join(0, b.be(k[0].Phrase), b.put(", but", k[1], k[2]), k[3].Phrase)
}

// unadvisedRules render 自行 and 擅自 before what patients do with their medicines without asking a doctor.
var unadvisedRules = []Rule{
	// 自行 + 增减药量: increase or decrease the dose without medical advice.
	{Name: "on-own", Gives: "VP", Pattern: "自行|擅自|随意|私自 VP", Head: 1, Cost: -0.2, When: dosing, Weigh: severalGain, Build: onOwn},
	// 不可 + 自行 + 增加, of a dose: must not be increased without medical advice.
	{Name: "not-on-own", Gives: "VP", Pattern: "不可|不得|不能|不应|不宜|切勿|勿|请勿|不要 自行|擅自|随意|私自|任意 增加|减少|增减|加大|降低|延长|缩短|更改|调整|更换|改变", Head: 2, Cost: -0.6, Build: notOnOwn},
	// 自行 + 挤压脓肿: squeeze abscesses on one's own.
	{Name: "by-oneself", Gives: "VP", Pattern: "自行 VP", Head: 1, Cost: -0.1, When: personsDeed, Build: byOneself},
}

// selfMedicated are verbs of what patients do with their drugs against advice; what illnesses do of their own accord is spontaneous (自行缓解).
var selfMedicated = strings.Fields("停药 减量 加量 停用 增减 调整 服用 换药 更改 中断 使用 用药 停止 减药 增加 减少 改变 服药 购买 停服")

// dosing reports what is done with a medicine, or several such things.
func dosing(k []*item) bool {
	if it := k[1]; slices.Contains(joinings, ruleName(it)) {
		last := it.kids[len(it.kids)-1]
		return dosing([]*item{k[0], it.kids[0]}) && dosing([]*item{k[0], last})
	}
	if ruleName(k[1]) == "no-object" {
		return slices.Contains(selfMedicated, k[1].head.text) && objectInside(k[1].kids)
	}
	last := lastWordOf(k[1])
	return ruleName(k[1]) == "object" && endsIn(last, "药", "药物", "药量", "剂量", "用量", "激素", "抗生素", "胰岛素", "治疗")
}

// severalGain prefers the word over all that is done without asking: 自行停药或减量.
func severalGain(k []*item) float64 {
	if slices.Contains(joinings, ruleName(k[1])) {
		return -0.2
	}
	return 0
}

// ownDeeds are what people do by themselves, and not what an illness does of its own accord.
var ownDeeds = strings.Fields("eat drink walk swallow dress bathe wash urinate breathe squeeze pick remove apply clean buy purchase treat inject insert pull take use cut puncture pop")

// personsDeed reports such a deed.
func personsDeed(k []*item) bool {
	return slices.Contains(ownDeeds, firstOf(englishOf(k[1]))) && (ruleName(k[1]) == "object" || ruleName(k[1]) == "no-object") && !dosing(k)
}

func byOneself(b *builder, k []node) english.Phrase {
	word := "on their own"
	if slices.Contains([]string{"eat", "drink", "walk", "swallow", "breathe", "urinate"}, headText(k[1].Phrase)) {
		word = "independently"
	}
	return join(0, k[1].Phrase, b.put(word, k[0]))
}

// withoutAdvice give the participles of what is not to be done to a dose or a drug.
var withoutAdvice = map[string]string{"增加": "increased", "减少": "reduced", "增减": "increased or reduced", "加大": "increased", "降低": "reduced", "延长": "prolonged", "缩短": "shortened", "更改": "changed", "调整": "adjusted", "更换": "changed", "改变": "changed"}

func notOnOwn(b *builder, k []node) english.Phrase {
	word := "must not be"
	if t := k[0].head.text; t == "不应" || t == "不宜" {
		word = "should not be"
	}
	p := as(english.VerbPhrase, b.put(word+" "+withoutAdvice[k[2].head.text]+" without medical advice", k...))
	p.Finite = true
	return p
}

func onOwn(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("without medical advice", k[0]))
}

// notByItself keeps what happens by itself from being done by somebody: 可自行停止, can stop spontaneously.
func notByItself(k []*item) bool {
	if k[0].rule != nil || !slices.Contains([]string{"自行", "自发", "自然", "自动"}, k[0].head.text) {
		return true
	}
	v := verbOf(k[1]).head.text
	return v != "停止" && slices.Contains(selfMedicated, v)
}
