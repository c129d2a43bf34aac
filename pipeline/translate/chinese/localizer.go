package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// localizerRules render 在 … 中 and its kin. The localizer behind the noun decides the English preposition (Li and Thompson 1981, ch. 11).
var localizerRules = []Rule{
	// 颅内压增高者 + 除外: except in patients with increased intracranial pressure.
	{Name: "except", Gives: "PP", Pattern: "NP 除外|例外", Cost: -0.4, Build: except},
	// 在 + 患者 + 中: in patients.
	{Name: "localizer", Gives: "PP", Pattern: "在|于 NP|QTY " + localizerWords, Head: 1, Cost: 0.02, Weigh: cutPeriod, Build: located},
	// 在 + 20 + 至 + 30 + 岁之间: between the ages of 20 and 30.
	{Name: "between-ages", Gives: "PP", Pattern: "在|介于|处于|集中在 NUM 至|到|-|~|和|与 NUM 岁 之间", Head: 3, Cost: 0, Build: betweenAges},
	// 治疗 + 期间: during treatment.
	{Name: "localizer-bare", Gives: "PP", Pattern: "NP|QTY " + localizerWords, Cost: 0.25, Weigh: localizerCost, Build: locatedBare},
	// 短期 + 内: in the short term.
	{Name: "short-within", Gives: "PP", Pattern: "短期|短时间|较短时间|近期 内|之内", Cost: -0.5, Build: shortWithin},
	// 在 + 服用药物 + 后: after taking drugs.
	{Name: "localizer-verb", Gives: "PP", Pattern: "在 VP 后|之后|以后|前|之前|以前|时|期间|过程中|的过程中|的同时|同时|的情况下|情况下|方面", Head: 1, Cost: 0.1, Build: locatedVerb},
	{Name: "localizer-verb-bare", Gives: "PP", Pattern: "VP 后|之后|以后|前|之前|以前|时|期间|过程中|的过程中|的同时", Cost: 0.35, Weigh: occursCost, Build: locatedVerbBare},
	// 在 + 患者死亡 + 后: after patients die.
	{Name: "localizer-clause", Gives: "CL", Pattern: "在|当 S 后|之后|以后|前|之前|以前|时|的时候|的同时|期间|的情况下|情况下", Head: 1, Cost: 0.1, Build: locatedClause},
	{Name: "localizer-clause-bare", Gives: "CL", Pattern: "S 后|之后|以后|前|之前|以前|时|的时候|的同时", Cost: 0.3, Build: locatedClauseBare},
	// 在 + 用药前, one entry: before medication.
	{Name: "zai-adverb", Gives: "PP", Pattern: "在|于 ADV", Head: 1, Cost: 0.1, When: phraseAdverb, Build: zaiAdverb},
	// 在 + 治疗前, which has an adjective only: before treatment.
	{Name: "zai-prefixed", Gives: "PP", Pattern: "在|于 A", Head: 1, Cost: 0, When: prefixedTime, Build: zaiPrefixed},
	{Name: "zai-especially", Gives: "PP", Pattern: "尤其是在|特别是在|尤其在|特别在|主要在 NP|PP", Head: 1, Cost: 0.02, Build: especiallyIn},
	// 过去十年 + 间, where the years are one entry.
	{Name: "adverb-localizer", Gives: "PP", Pattern: "ADV 间|中|里|内|来", Cost: 0.1, When: phraseAdverbFirst, Build: adverbOnly},
	// 在手术期间 + 和 + 术后: during surgery and after it; 餐前 + 和 + 睡前: before meals and at bedtime.
	{Name: "coordination-adverbial", Gives: "PP", Pattern: "PP|ADV 和|及|与|或|以及|、 PP|ADV", Cost: 0.1, When: phrasesBoth, Weigh: openFrameCost, Build: pairAdverbials},
	// 在手术期间 + 及 + 术后早期: during surgery and the early postoperative stage.
	{Name: "adverbial-and-noun", Gives: "PP", Pattern: "PP 和|及|与|或|以及 NP", Cost: 0.5, Build: adverbialAndNoun},
	// 在 + 循证 + 的基础上: on an evidence-based basis.
	{Name: "zai-adjective-basis", Gives: "PP", Pattern: "在 AP 的基础上", Head: 1, Cost: 0.05, Build: onBasis},
	// 在 + 肝脏: in the liver.
	{Name: "zai", Gives: "PP", Pattern: "在|于 NP|QTY", Head: 1, Cost: 0.2, Weigh: happensThereCost, Build: inNoun},
	// 从 + M1 + 到 + M2: from M1 to M2.
	{Name: "from-to", Gives: "PP", Pattern: "从|由|自 NP 到|至|转变为|变为|转为 NP", Head: 1, Cost: 0.05, Build: fromTo},
	{Name: "from", Gives: "PP", Pattern: "从|自|来自 NP 中", Head: 1, Cost: 0.1, Build: fromNoun},
	{Name: "from-plain", Gives: "PP", Pattern: "从|自|来自 NP", Head: 1, Cost: 0.2, Build: fromNoun},
	// 至 + 麻醉前2小时: until 2 hours before anesthesia.
	{Name: "until-before", Gives: "PP", Pattern: "至|到|直至|直到 NP 前|后|之前|之后 QTY", Head: 1, Cost: -0.2, When: timeLast, Build: untilBefore},
	{Name: "to", Gives: "PP", Pattern: "至|到|向|往|直至|直到 NP|QTY", Head: 1, Cost: 0.3, Weigh: untilStateCost, Build: toNoun},
}

// localizerWords are the localizers that stand behind a noun.
const localizerWords = "中|后不久|内|里|上|下|后|过后|前|时|之中|之内|之间|之后|之前|之上|之下|以内|以后|以前|期间|过程中|方面|范围内|情况下|条件下|基础上|当中|间|外|以外|之外|周围|附近|阶段|的情况下|的过程中|的基础上|的条件下|及其后|部|处|上方|下方|前方|后方"

// timeLocalizers are those of time.
var timeLocalizers = strings.Fields("前 后 时 期间 中 之前 之后 过程中")

// localizerPrepositions gives the English preposition of each localizer.
var localizerPrepositions = map[string]string{"后不久": "shortly after", "中": "in", "内": "within", "里": "in", "上": "on", "下": "under", "后": "after", "过后": "after", "前": "before", "时": "during", "之中": "in", "之内": "within", "之间": "between",
	"之后": "after", "之前": "before", "之上": "above", "之下": "under", "以内": "within", "以后": "after", "以前": "before", "期间": "during", "过程中": "during", "方面": "in terms of", "范围内": "within",
	"情况下": "in the case of", "条件下": "under the conditions of", "基础上": "on the basis of", "当中": "among", "间": "between", "外": "outside", "以外": "outside", "之外": "outside", "周围": "around",
	"附近": "near", "阶段": "at the stage of", "的情况下": "in the case of", "的过程中": "during", "的基础上": "on the basis of", "的条件下": "under the conditions of",
	"上方": "above", "下方": "below", "前方": "in front of", "后方": "behind",
	"及其后": "during and after", "部": "in", "处": "at", "的同时": "along with", "同时": "along with", "的时候": "when"}

// localizerCost keeps lone characters that are often parts of words from being localizers behind long phrases.
func localizerCost(k []*item) float64 {
	if cost := noEventCost(k); cost > 0 {
		return cost
	}
	switch k[1].head.text {
	case "内", "以内", "之内":
		if bareNoun(k[0]).rule != nil && ruleName(k[0]) == "noun-quantity" {
			return 0.6 // 症状五天内未消失: the days are the frame
		}
	case "范围内":
		if slices.Contains([]string{"治疗", "参考", "正常", "安全", "有效"}, k[0].head.text) {
			return 1 // 治疗范围 + 内: within the therapeutic range
		}
	case "部", "处":
		if last := k[0].head; isPerson(k[0]) || last != nil && last.reads("verb") {
			return 3 // 培训部 is a department, 学生处 an office
		}
		return 0.5
	case "上方", "下方", "前方", "后方":
		return 0.3 // mostly the part itself
	case "阶段":
		if quantityOnly(k[0]) || k[0].rule != nil && k[0].rule.Gives == "QTY" {
			return 2 // 三个阶段: three stages
		}
		if deed(bareNoun(k[0])) {
			return 0.7 // 康复阶段: the rehabilitation stage
		}
		if slices.Contains(severities, lastPart(k[0]).head.text) || k[0].head.reads("adj") {
			return 0.7 // 疾病的早期阶段: the early stages of disease
		}
	case "间", "上", "下", "外", "里":
		return 0.5
	case "时", "前":
		return 0.1
	}
	return 0
}

// noEventCost is high for what is no event before a localizer of time.
func noEventCost(k []*item) float64 {
	if !slices.Contains([]string{"时", "后", "前", "之后", "之前", "以后"}, k[1].head.text) {
		return 0
	}
	if cost := stateCost(0)(k); cost > 0 {
		return cost
	}
	if d := k[0].head.domain(); d == "anatomy" || d == "cell-biology" {
		return 0.8 // 进入细胞 + 后: after entering cells
	}
	return 0
}

// becomings are verbs of what becomes of a finding.
var becomings = strings.Fields("加重 恶化 好转 稳定 消失 缓解 消退 减退 减轻 升高 下降 降低 增加 减少 改善 进展")

// stateChange reports a noun with what becomes of it, which before 时 and 后 is a clause: 肾功能下降时, when renal function declines.
func stateChange(it *item) bool {
	it = bareNoun(it)
	switch ruleName(it) {
	case "changed":
		return !isPerson(it.kids[0])
	case "compound", "compound-of":
		last := it.kids[1]
		return last.rule == nil && last.head.reads("verb") && slices.Contains(becomings, last.head.text)
	}
	return false
}

// levelStates are the adjectives that such English begins with.
var levelStates = strings.Fields("stable elevated increased decreased reduced worsening impaired improved")

// stateTerm reports an entry for such a noun, whose English names the state and no event: 血压升高, elevated blood pressure.
func stateTerm(it *item) bool {
	return it.size == 1 && endsIn(it.head.text, becomings...) && slices.Contains(levelStates, firstOf(englishOf(it)))
}

// stateCost is high for such a noun at place n.
func stateCost(n int) func([]*item) float64 {
	return func(k []*item) float64 {
		switch it := k[n]; {
		case stateTerm(it):
			return 1.6 // more than the other cut of the entry costs
		case stateChange(it):
			return 0.9
		}
		return 0
	}
}

// lastingNouns are nouns of what goes on for a time, in which other things happen.
var lastingNouns = strings.Fields("sleep surgery pregnancy follow-up exercise dialysis labor infusion hospitalization operation anesthesia")

func (b *builder) located(prep string, from []node, n node) english.Phrase {
	if prep == "during" && from[len(from)-1].head.text == "时" && endsIn(headText(n.Phrase), "impairment", "insufficiency", "failure", "deficiency") {
		prep = "in" // 肾功能不全时: in renal impairment
	}
	if n.item.rule != nil && n.item.rule.Gives == "QTY" {
		n.Determined = true // at 1 month of age
	}
	if prep == "during" && n.Cat == english.NounPhrase && len(n.Words) > 0 && n.Words[0].Form == english.Gerund && n.Words[0].POS == "verb" {
		return as(english.PrepPhrase, join(0, b.put("while", from...), n.Phrase)) // while taking warfarin
	}
	if prep == "in" && from[len(from)-1].head.text == "中" && n.item.rule != nil && slices.Contains(lastingNouns, lastWord(headText(n.Phrase))) {
		prep = "during" // 睡眠中: during sleep
	}
	if prep == "during" && from[len(from)-1].head.text == "时" && slices.Contains(atHeads, lastWord(headText(n.Phrase))) {
		prep = "at" // 出院时: at discharge
	}
	if slices.Contains([]string{"after", "before", "during", "since", "at"}, prep) && n.Cat == english.NounPhrase {
		return as(english.PrepPhrase, join(0, b.put(prep, from...), b.event(n.Phrase)))
	}
	if prep == "under" && slices.Contains([]string{"state", "status", "mode"}, lastWord(headText(n.Phrase))) {
		return as(english.PrepPhrase, join(0, b.put("in", from...), b.one(n.Phrase))) // in a comatose state
	}
	if last := lastWord(headText(n.Phrase)); prep == "in" && (last == "site" || last == "sites") && from[0].head.text == "在" {
		prep = "at" // at different sites
	}
	if slices.Contains([]string{"above", "below", "behind", "in front of"}, prep) && bodyPart(n.item) {
		return as(english.PrepPhrase, join(0, b.put(prep, from...), b.thePart(n.Phrase))) // below the thyroid cartilage
	}
	if prep == "within" && n.Count == english.AnyCount && !n.Determined && slices.Contains(valueRanges, lastWord(headText(n.Phrase))) {
		n.Count = english.Singular
		n.Phrase = b.withArticle("the", n.Phrase) // within the normal range
	}
	if prep == "on" && slices.Contains([]string{"lies", "lie", "lay"}, b.leftWord()) && !bodyPart(n.item) {
		prep = "in" // the difference lies in the dose
	}
	if prep == "between" {
		n.Phrase = betweenAnd(n.Phrase)
	}
	return as(english.PrepPhrase, join(0, b.put(prep, from...), b.settle(as(nounCat(n), n.Phrase))))
}

// nounCat lets a quantity stand as a noun phrase.
func nounCat(n node) english.Cat {
	if n.Cat == english.Pronoun {
		return english.Pronoun
	}
	return english.NounPhrase
}

func located(b *builder, k []node) english.Phrase {
	return b.located(localizerPrepositions[k[2].head.text], []node{k[0], k[2]}, k[1])
}

// openFrameCost is high where the localizer of the second member closes the frame that 在 opens: 在 + 高血压或糖尿病的孕妇 + 中.
func openFrameCost(k []*item) float64 {
	if ruleName(k[0]) == "zai" && ruleName(k[2]) == "localizer-bare" {
		return 0.6
	}
	return 0
}

// absentThen are the localizers that behind what is absent say under which condition something holds.
var absentThen = strings.Fields("时 情况下 的情况下")

func locatedBare(b *builder, k []node) english.Phrase {
	if ruleName(k[0].item) == "no" && slices.Contains(absentThen, k[1].head.text) {
		return as(english.PrepPhrase, join(0, b.put("in the absence of", b.build(k[0].item.kids[0]), k[1]), b.bareSettle(b.build(k[0].item.kids[1]).Phrase))) // 无明确诱因时
	}
	if k[1].head.text == "间" && slices.Contains([]string{"疗程", "发作", "剂量", "周期", "就诊", "治疗"}, k[0].head.text) && k[0].item.size == 1 {
		return as(english.PrepPhrase, join(0, b.put("between", k[1]), b.plural(k[0].Phrase))) // between courses
	}
	return b.located(localizerPrepositions[k[1].head.text], []node{k[1]}, k[0])
}

// beforeVerb are the prepositions that take a gerund; when and while take it as well.
var beforeVerb = map[string]string{"后": "after", "之后": "after", "以后": "after", "前": "before", "之前": "before", "以前": "before", "时": "when", "的时候": "when", "期间": "while", "过程中": "while", "的过程中": "while",
	"的同时": "while", "同时": "while", "的情况下": "when", "情况下": "when", "方面": "in"}

// whenVerb writes a preposition with a gerund: after taking drugs.
func (b *builder) whenVerb(word string, from []node, vp english.Phrase) english.Phrase {
	if vp.Finite {
		b.doubts += 0.2
		if ableToTake(vp) {
			who := b.addressed()
			if b.peopleBefore() {
				who = people(b.put("they"))
			}
			return as(english.PrepPhrase, join(0, b.put(word, from...), b.clause(who, vp))) // when they cannot tolerate it
		}
	}
	if headText(vp) == "be" && !vp.Finite && (word == "when" || word == "while") {
		return as(english.PrepPhrase, join(0, b.put(word, from...), dropBe(vp)))
	}
	return as(english.PrepPhrase, join(0, b.put(word, from...), verbForm(vp, english.Gerund)))
}

func locatedVerb(b *builder, k []node) english.Phrase {
	return b.whenVerb(beforeVerb[k[2].head.text], []node{k[0], k[2]}, k[1].Phrase)
}

func locatedVerbBare(b *builder, k []node) english.Phrase {
	return b.whenVerb(beforeVerb[k[1].head.text], []node{k[1]}, k[0].Phrase)
}

func locatedClause(b *builder, k []node) english.Phrase {
	word, said := beforeVerb[k[2].head.text], k[1].Phrase
	if word == "when" {
		said = b.stateThen(k[1])
	}
	return as(english.Clause, join(1, b.put(word, k[0], k[2]), said))
}

func locatedClauseBare(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put(beforeVerb[k[1].head.text], k[1]), k[0].Phrase))
}

// atHeads are English heads that take "at".
var atHeads = strings.Fields("point time moment stage level age risk center centre site onset baseline dose end beginning rate temperature birth admission discharge diagnosis rest home night")

func inNoun(b *builder, k []node) english.Phrase {
	if ruleName(k[1].item) == "ordinal-unit" {
		switch k[1].item.kids[2].head.text {
		case "天", "日":
			return b.located("on", []node{k[0]}, k[1]) // on days 3 and 7
		case "周":
			return b.located("at", []node{k[0]}, k[1])
		}
	}
	if p, ok := b.onNextDay(k); ok {
		return p
	}
	if ruleName(k[1].item) == "event-day" {
		return b.located("on", []node{k[0]}, k[1]) // on postoperative day 7
	}
	if slices.Contains(atHeads, lastWord(headText(k[1].Phrase))) || temperature(k[1].item) ||
		k[1].item.rule != nil && slices.Contains(amountUnits, strings.ToLower(quantityUnit(k[1].item))) {
		return b.located("at", []node{k[0]}, k[1])
	}
	if n := k[1]; n.Cat == english.NounPhrase && lastWord(headText(n.Phrase)) == "surface" && !n.Determined {
		p := join(1, b.put("on the", k[0]), n.Phrase)
		return as(english.PrepPhrase, p)
	}
	return b.located("in", []node{k[0]}, k[1])
}

// cutPeriod is high for 期 + 间, which are one localizer: 随访 + 期间.
func cutPeriod(k []*item) float64 {
	if k[2].head.text == "阶段" && slices.Contains([]string{"每个", "各个", "每一", "这个", "这一", "该", "不同", "各"}, k[1].head.text) {
		return 2 // 在 + 每个阶段: at each stage
	}
	if k[2].head.text == "范围内" && localizerCost(k[1:]) > 0 {
		return 1
	}
	if k[2].head.text == "间" && strings.HasSuffix(k[1].head.text, "期") {
		return 2
	}
	return 0
}

func especiallyIn(b *builder, k []node) english.Phrase {
	word := "especially"
	if k[0].head.text == "主要在" {
		word = "mainly"
	}
	if k[1].Cat == english.PrepPhrase {
		if first := k[1].Words[0].Text; first == "after" || first == "before" || first == "during" || first == "within" || first == "in" {
			return join(1, b.put(word, k[0]), k[1].Phrase)
		}
	}
	return as(english.PrepPhrase, join(0, b.put(word+" in", k[0]), b.settle(k[1].Phrase)))
}

// phraseAdverb reports adverbs of several words, which hold their preposition.
func phraseAdverb(k []*item) bool {
	e := englishOf(k[1])
	return strings.Contains(e, " ") && lang.CommonPOS(firstOf(e)).Has(lang.Preposition)
}

// phraseAdverbFirst leaves lengths of time to their noun: 数日内 is within several days.
func phraseAdverbFirst(k []*item) bool {
	return phraseAdverb([]*item{nil, k[0]}) && !strings.HasPrefix(englishOf(k[0]), "for ")
}

func adverbialAndNoun(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(conjunction(k[1].head.text), k[1]), b.settle(k[2].Phrase))
}

func adverbOnly(b *builder, k []node) english.Phrase { return as(english.PrepPhrase, k[0].Phrase) }

func zaiAdverb(b *builder, k []node) english.Phrase { return as(english.PrepPhrase, k[1].Phrase) }

func onBasis(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("on", k[0]), b.put("a"), k[1].Phrase, b.put("basis", k[2])))
}

func fromTo(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("from", k[0]), b.end(k[1].Phrase), b.put("to", k[2]), b.end(k[3].Phrase)))
}

// bare decides the number of one end of a course: from onset to diagnosis.
func (b *builder) bare(p english.Phrase) english.Phrase {
	p = b.numbered(p)
	p.Determined = true
	return p
}

func fromNoun(b *builder, k []node) english.Phrase { return b.located("from", []node{k[0]}, k[1]) }

func untilBefore(b *builder, k []node) english.Phrase {
	word := "before"
	if strings.HasSuffix(k[2].head.text, "后") {
		word = "after"
	}
	return as(english.PrepPhrase, join(0, b.put("until", k[0]), k[3].Phrase, b.put(word, k[2]), b.event(k[1].Phrase)))
}

func toNoun(b *builder, k []node) english.Phrase {
	word := "to"
	if strings.HasPrefix(k[0].head.text, "直") {
		word = "until"
	}
	return b.located(word, []node{k[0]}, k[1])
}

// prefixedTime reports an adjective of time that English makes with pre- or post-: pretreatment.
func prefixedTime(k []*item) bool {
	_, event := eventOf(englishOf(k[1]))
	return k[1].rule == nil && event != "" && endsIn(k[1].head.text, "前", "后")
}

// prefixedEvents are those of what is left of such adjectives.
var prefixedEvents = map[string]string{"transplant": "transplantation", "operative": "surgery", "traumatic": "trauma", "partum": "delivery", "menopausal": "menopause", "infectious": "infection", "natal": "birth", "school": "school age", "infarction": "infarction"}

// eventOf parts such an adjective.
func eventOf(adjective string) (prep, event string) {
	for _, p := range []struct{ prefix, prep string }{{"pre", "before"}, {"post", "after"}} {
		if rest, ok := strings.CutPrefix(adjective, p.prefix); ok {
			rest = strings.TrimPrefix(rest, "-")
			if noun := prefixedEvents[rest]; noun != "" {
				rest = noun
			}
			if lang.CommonPOS(rest).Has(lang.Noun) {
				return p.prep, rest
			}
		}
	}
	return "", ""
}

func zaiPrefixed(b *builder, k []node) english.Phrase {
	w := headWord(k[1].Phrase)
	prep, event := eventOf(w.Text)
	w.Text, w.POS, w.Alternatives = event, "noun", nil
	return as(english.PrepPhrase, join(0, b.put(prep, k[0]), english.Phrase{Words: []english.Word{w}}))
}

func except(b *builder, k []node) english.Phrase {
	word := "except for"
	if isPerson(k[0].item) {
		word = "except in"
	}
	return as(english.PrepPhrase, join(0, b.put(word, k[1]), b.settle(b.peopled(k[0]))))
}

// occursCost is high for what occurs at a time, which is a clause: 出现皮疹 + 时, when a rash occurs.
func occursCost(k []*item) float64 {
	if ruleName(k[0]) == "object" && slices.Contains([]string{"出现", "发生"}, k[0].kids[0].head.text) &&
		slices.Contains([]string{"时", "后", "之后"}, k[1].head.text) {
		return 0.6
	}
	return 0
}

func shortWithin(b *builder, k []node) english.Phrase {
	word := "within a short time"
	switch k[0].head.text {
	case "短期":
		word = "in the short term"
	case "近期":
		word = "in the near term"
	}
	return as(english.PrepPhrase, b.put(word, k...))
}
