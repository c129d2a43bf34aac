package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// verbRules build verb phrases: verb and object, adverbs before the verb, verbs in a row.
var verbRules = []Rule{
	{Name: "verb", Gives: "VG", Pattern: "V", Cost: 0.02},
	// 导致 + 炎症: lead to inflammation.
	{Name: "object", Gives: "VP", Pattern: "VG NP", Cost: 0.15, Weigh: objectCost, When: takesObject, Build: object},
	// 死亡, without an object: die.
	{Name: "no-object", Gives: "VP", Pattern: "VG", Cost: 0.5, Weigh: noObjectCost},
	// 显著 + 延长生存期: significantly prolong survival.
	{Name: "adverb", Gives: "VP", Pattern: "ADV VP", Head: 1, Cost: 0.1, Build: adverbVerb},
	{Name: "adverb-after", Gives: "VP", Pattern: "VP ADV", Cost: 0.5, Build: verbBefore},
	// 依次 + 加用 + 的: adverb with 地.
	{Name: "adverb-di", Gives: "ADV", Pattern: "A|ADV 地", Cost: 0.1, Build: adverbial},
	// 在肝脏中 + 发生: occur in the liver.
	{Name: "adverbial", Gives: "VP", Pattern: "PP VP", Head: 1, Cost: 0.15, Weigh: reasonCost, Build: verbAfter},
	{Name: "adverbial-after", Gives: "VP", Pattern: "VP PP", Cost: 0.25, Build: verbBefore},
	{Name: "adverbial-comma", Gives: "VP", Pattern: "VP ， PP", Cost: 0.4, Build: verbComma},
	// 需要 + 治疗感染: need to treat infection.
	{Name: "verb-verb", Gives: "VP", Pattern: "V VP", Cost: 0.2, When: takesVerb, Build: verbVerb},
	// 使用 + 四个月: use for four months.
	{Name: "verb-quantity", Gives: "VP", Pattern: "VP QTY", Cost: 0.3, Build: verbQuantity},
	// 至少12个月 + 没有症状: have no symptoms for at least 12 months.
	{Name: "quantity-verb", Gives: "VP", Pattern: "QTY VP", Head: 1, Cost: 0.3, When: timeFirst, Build: quantityVerb},
	// 从 + 10% + 降至 + 8%: fall from 10% to 8%.
	{Name: "change-from-to", Gives: "VP", Pattern: "从|由 NP 降至|降到|降低到|降低至|下降到|下降至|减少到|减少至|增至|增加到|增加至|升至|升高到|升高至|延长到|延长至|缩短到|缩短至|增长到|增长至|上升到|上升至|提高到|提高至 NP", Head: 3, Cost: 0, Build: changeFromTo},
	// 解释 + 起来 + 困难: be difficult to explain.
	{Name: "qilai", Gives: "VP", Pattern: "V 起来 AP", Cost: 0, Build: adjectiveToVerb},
	// 使 + 血压 + 下降约10%: reduce blood pressure by about 10%.
	{Name: "make-change", Gives: "VP", Pattern: "使|令|让|使得 NP VP", Head: 2, Cost: 0.05, When: changesItself, Build: makeChange},
	// 解释 + 为什么 + 患者死亡: explain why patients die.
	{Name: "why", Gives: "VP", Pattern: "VG 为什么|为何 S", Cost: 0.1, Build: questionClause},
	{Name: "how", Gives: "VP", Pattern: "VG 如何|怎样|怎么 VP", Cost: 0.1, Build: questionVerb},
	// 检测 + 出 + 病毒: the complement adds nothing.
	{Name: "complement", Gives: "VG", Pattern: "V 出|完|掉|到|出了|到了", Cost: 0.25, Build: completed},
	// 降低死亡率 + 30%: reduce mortality by 30%.
	{Name: "change-by", Gives: "VP", Pattern: "VG QTY", Cost: 0.25, When: changes, Build: changeBy},
	// 给予 + 患者 + 药物: give patients drugs.
	{Name: "make", Gives: "VP", Pattern: "使|令|让|使得 NP AP", Head: 2, Cost: 0.1, Weigh: makeAdjectiveCost, Build: makeAdjective},
	{Name: "make-verb", Gives: "VP", Pattern: "使|令|让|使得 NP VP", Head: 2, Cost: 0.2, Build: makeVerb},
	// 进行 + 治疗: a verb of doing with the noun of the action.
	{Name: "perform-on", Gives: "VP", Pattern: "对|给 NP 进行|予以|给予|加以|实施|做出|作出 N", Head: 3, Cost: 0.1, Build: performOn},
	// 评估 + 是否 + 存在: assess whether.
	{Name: "whether", Gives: "VP", Pattern: "VG 是否 VP", Cost: 0.4, Build: whether},
	// 告知 + 患者 + 风险: inform patients of the risk.
	{Name: "inform-of", Gives: "VP", Pattern: "VG NP NP", Cost: -0.1, When: informs, Build: informOf},
	// 给予 + 患者 + 氧气: give patients oxygen.
	{Name: "give-person", Gives: "VP", Pattern: "给予|给 NP NP", Cost: 0, When: personMiddle, Build: givePerson},
	// 向 + 腹股沟 + 放射: radiate to the groin.
	{Name: "toward", Gives: "VP", Pattern: "向|往|朝 NP VG", Head: 2, Cost: 0.1, When: intransitiveLast, Build: toward},
	// 需要 + 时间 + 形成: take time to form.
	{Name: "take-time", Gives: "VP", Pattern: "需要|需|要 时间 VP", Head: 2, Cost: -0.1, Build: takeTime},
	// 需要 + 数月: take several months.
	{Name: "take-period", Gives: "VP", Pattern: "需要|需 NP", Cost: 0, When: timeLast, Build: takePeriod},
	// 可持续 + 24小时: can last for 24 hours.
	{Name: "can-last", Gives: "VP", Pattern: "可持续 NP", Cost: 0, When: timeLast, Build: canLast},
	// 对 + 治疗 + 反应良好: respond well to treatment.
	{Name: "respond-well-term", Gives: "VP", Pattern: "对 治疗反应 良好|较好|好|差|不佳|较差", Head: 1, Cost: -0.5, Build: respondWellTerm},
	{Name: "respond-well", Gives: "VP", Pattern: "对 NP 反应|应答 良好|较好|好|差|不佳|较差", Head: 2, Cost: -0.3, Build: respondWell},
	// 认为 + 患者 + 死亡: think that patients die.
	{Name: "that-clause", Gives: "VP", Pattern: "VG S", Cost: 0.8, When: reports, Build: thatClause},
	{Name: "that-clause-comma", Gives: "VP", Pattern: "VG ， S", Cost: 0.5, When: reports, Build: thatClause},
}

// intransitives are English verbs that take no object, so that their participle is active.
var intransitives = strings.Fields("die occur rise fall progress survive recur persist appear disappear relapse deteriorate worsen live exist happen arise circulate result last remain come go belong be emerge age bleed vary fluctuate grow increase decrease decline develop improve change continue act respond differ participate function spread")

func intransitive(verb string) bool {
	first, rest, _ := strings.Cut(verb, " ")
	return slices.Contains(intransitives, first) || rest != "" && first == "be"
}

// noObjectCost is low for verbs that need no object.
func noObjectCost(k []*item) float64 {
	switch e := englishOf(k[0]); {
	case endsInPreposition(e):
		return 1.2 // a complement is missing: need to
	case intransitive(e):
		return -0.2
	}
	return 0
}

// adverbVerb puts an adverb before the verb, behind a form of be or a modal, and one of several words at the end.
func adverbVerb(b *builder, k []node) english.Phrase {
	return b.placeAdverb(as(english.AdvPhrase, k[0].Phrase), k[1].Phrase)
}

func (b *builder) placeAdverb(adv, vp english.Phrase) english.Phrase {
	if len(adv.Words) == 0 || len(vp.Words) == 0 {
		return join(1, adv, vp)
	}
	if head := vp.Words[0].Text; strings.Contains(adv.Words[0].Text, " ") || slices.Contains(endAdverbs, adv.Words[0].Text) && !(head == "be" && len(vp.Words) > 2) {
		if shortAdverbs(adv) {
			return join(1, adv, vp)
		}
		return join(0, vp, adv)
	}
	switch first := vp.Words[0].Text; {
	case first == "be" && slices.Contains(endAdverbs, adv.Words[0].Text) && len(vp.Words) > 1 && (vp.Words[1].Form == english.PastParticiple || vp.Words[1].Text == "used"):
		return after(vp, 2, adv)
	case first == "be" || first == "have" && len(vp.Words) > 1 && (vp.Words[1].Form == english.PastParticiple || vp.Words[1].Text == "been") || slices.Contains(modalWords, first):
		return after(vp, 1, adv)
	}
	return join(1, adv, vp)
}

// endAdverbs stand behind the verb phrase.
var endAdverbs = strings.Fields("early daily well alone together again promptly immediately first slowly rapidly sequentially separately weekly annually")

// shortAdverbs reports adverbs of several words that stand before the verb all the same.
func shortAdverbs(p english.Phrase) bool {
	first, _, _ := strings.Cut(p.Words[0].Text, " ")
	return slices.Contains([]string{"not", "no", "more", "most", "even"}, first)
}

// after inserts a phrase behind the first n words.
func after(p english.Phrase, n int, q english.Phrase) english.Phrase {
	p.Words = slices.Insert(slices.Clone(p.Words), n, q.Words...)
	if p.Head >= n {
		p.Head += len(q.Words)
	}
	p.Also = slices.Clone(p.Also)
	for i := range p.Also {
		if p.Also[i] >= n {
			p.Also[i] += len(q.Words)
		}
	}
	return p
}

func adverbial(b *builder, k []node) english.Phrase {
	p := as(english.AdvPhrase, k[0].Phrase)
	w := headWord(p)
	if w.POS == "adj" {
		for _, ly := range []string{w.Text + "ly", w.Text + "ally", strings.TrimSuffix(w.Text, "e") + "y", strings.TrimSuffix(w.Text, "y") + "ily"} {
			if lang.Look(ly).English() && strings.HasSuffix(ly, "ly") {
				p.Words = slices.Clone(p.Words)
				p.Words[p.Head].Text, p.Words[p.Head].Alternatives, p.Words[p.Head].POS = ly, nil, "adv"
				return p
			}
		}
	}
	return p
}

func verbComma(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(",", k[1]), k[2].Phrase)
}

// verbTakers are verbs that take another verb; the value is its form.
var verbTakers = map[string]english.Form{"need": english.Lemma, "avoid": english.Gerund, "stop": english.Gerund, "continue": english.Lemma, "begin": english.Lemma, "start": english.Gerund,
	"help": english.Lemma, "aim": english.Lemma, "try": english.Lemma, "recommend": english.Gerund, "suggest": english.Gerund, "consider": english.Gerund, "require": english.Gerund,
	"allow": english.Gerund, "include": english.Gerund, "involve": english.Gerund, "choose": english.Lemma, "refuse": english.Lemma, "tend": english.Lemma, "hope": english.Lemma,
	"want": english.Lemma, "decide": english.Lemma, "agree": english.Lemma, "wish": english.Lemma, "prefer": english.Lemma, "fail": english.Lemma, "learn": english.Lemma, "plan": english.Lemma, "intend": english.Lemma, "prevent": english.Gerund, "delay": english.Gerund, "seek": english.Lemma, "attempt": english.Lemma, "strive": english.Lemma}

func takesVerb(k []*item) bool {
	e := englishOf(k[0])
	first, _, _ := strings.Cut(e, " ")
	_, ok := verbTakers[first]
	_, last := cutLast(e)
	return ok || last == "to" || last == "for" || last == "in" || last == "by" || last == "from"
}

func verbVerb(b *builder, k []node) english.Phrase {
	v, vp := k[0].Phrase, k[1].Phrase
	words := strings.Fields(headText(v))
	last := words[len(words)-1]
	switch {
	case last == "to":
		return join(0, v, verbForm(vp, english.Lemma))
	case last == "not":
		return join(0, v, verbForm(vp, english.Lemma))
	case len(words) > 1:
		return join(0, v, verbForm(vp, english.Gerund))
	}
	if verbTakers[words[0]] == english.Gerund {
		return join(0, v, verbForm(vp, english.Gerund))
	}
	return join(0, v, b.put("to"), verbForm(vp, english.Lemma))
}

// verbQuantity adds a length of time, or another quantity, to a verb phrase.
func verbQuantity(b *builder, k []node) english.Phrase {
	if timeUnit(k[1].item) {
		return join(0, k[0].Phrase, b.put("for"), k[1].Phrase)
	}
	return join(0, k[0].Phrase, k[1].Phrase)
}

// timeUnit reports a quantity of time.
func timeUnit(it *item) bool {
	for it.rule != nil {
		it = it.kids[it.rule.head]
	}
	if it.head == nil {
		return false
	}
	if t := it.head.text; strings.HasPrefix(t, "数") || strings.HasPrefix(t, "几") {
		_, n := utf8.DecodeRuneInString(t)
		return timeWords(t[n:])
	}
	return timeWords(it.head.text)
}

// timeWords reports the units of time.
func timeWords(unit string) bool {
	return slices.Contains([]string{"年", "月", "个月", "周", "天", "日", "小时", "分钟", "秒", "星期", "h", "min"}, unit)
}

// changes reports verbs of increase and decrease.
func changes(k []*item) bool {
	first, _, _ := strings.Cut(englishOf(k[0]), " ")
	return slices.Contains(strings.Fields("increase decrease reduce rise fall drop decline improve lower raise prolong shorten grow"), first)
}

func changeBy(b *builder, k []node) english.Phrase {
	if strings.HasSuffix(headText(k[0].Phrase), " to") {
		return join(0, k[0].Phrase, k[1].Phrase)
	}
	return join(0, k[0].Phrase, b.put("by"), k[1].Phrase)
}

func makeAdjective(b *builder, k []node) english.Phrase {
	return join(0, b.verb("make", english.Lemma, k[0]), b.settle(k[1].Phrase), k[2].Phrase)
}

func makeVerb(b *builder, k []node) english.Phrase {
	if headText(k[2].Phrase) == "be" {
		return join(0, b.verb("make", english.Lemma, k[0]), b.settle(k[1].Phrase), dropBe(k[2].Phrase))
	}
	if k[2].Finite {
		return join(0, b.verb("enable", english.Lemma, k[0]), b.settle(k[1].Phrase), b.put("to"), k[2].Phrase)
	}
	return join(0, b.verb("cause", english.Lemma, k[0]), b.settle(k[1].Phrase), b.put("to"), verbForm(k[2].Phrase, english.Lemma))
}

// performOn renders 对…进行…: the noun's action on the object.
func performOn(b *builder, k []node) english.Phrase {
	v := b.verb("perform", english.Lemma, k[2])
	prep := prepositionAfter(k[3].Phrase, "of", "on", "for")
	return join(0, v, b.numbered(k[3].Phrase), b.put(prep, k[0]), b.settle(k[1].Phrase))
}

func whether(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("whether to", k[1]), verbForm(k[2].Phrase, english.Lemma))
}

// reportVerbs take a clause as their object.
var reportVerbs = strings.Fields("show indicate suggest demonstrate find report believe think state confirm prove reveal note say announce mean assume ensure know consider understand emphasize estimate predict imply declare conclude claim observe discover feel hope")

// reports reports verbs of saying, showing and thinking.
func reports(k []*item) bool {
	first, _, _ := strings.Cut(englishOf(k[0]), " ")
	return slices.Contains(reportVerbs, first)
}

func thatClause(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("that"), k[len(k)-1].Phrase)
}

// informs reports verbs of telling, with a person to be told.
func informs(k []*item) bool {
	return slices.Contains([]string{"inform", "notify", "remind", "warn", "advise"}, englishOf(k[0])) && isPerson(k[1])
}

func informOf(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.people(k[1]), b.put("of"), b.definite(k[2].Phrase))
}

func personMiddle(k []*item) bool { return isPerson(k[1]) }

func givePerson(b *builder, k []node) english.Phrase {
	return join(0, b.verb("give", english.Lemma, k[0]), b.people(k[1]), b.settle(k[2].Phrase))
}

// people is a noun phrase for people, in the plural unless the source says otherwise, as an object.
func (b *builder) people(n node) english.Phrase {
	p := n.Phrase
	if p.Count == english.AnyCount && !p.Determined {
		return b.plural(p)
	}
	return b.settle(p)
}

func intransitiveLast(k []*item) bool {
	e := englishOf(k[len(k)-1])
	return intransitive(e) || slices.Contains([]string{"radiate", "move", "migrate", "extend", "spread", "point"}, e)
}

func toward(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("to", k[0]), b.settle(k[1].Phrase))
}

func takeTime(b *builder, k []node) english.Phrase {
	return join(0, b.verb("take", english.Lemma, k[0]), b.put("time to", k[1]), verbForm(k[2].Phrase, english.Lemma))
}

// makeAdjectiveCost is high for an adjective that is a noun as well, the object of a verb before it: 使患者丧失肌肉.
func makeAdjectiveCost(k []*item) float64 {
	if k[2].head.reads("noun") {
		return 0.8
	}
	return 0
}

func takePeriod(b *builder, k []node) english.Phrase {
	return join(0, b.verb("take", english.Lemma, k[0]), k[1].Phrase)
}

func canLast(b *builder, k []node) english.Phrase {
	p := as(english.VerbPhrase, join(0, b.put("can last for", k[0]), k[1].Phrase))
	p.Finite = true
	return p
}

func respondWell(b *builder, k []node) english.Phrase {
	word := "well to"
	if t := k[3].head.text; strings.HasSuffix(t, "差") || t == "不佳" {
		word = "poorly to"
	}
	return join(0, b.verb("respond", english.Lemma, k[2]), b.put(word, k[0], k[3]), b.settle(k[1].Phrase))
}

// respondWellTerm reads 治疗反应, which is one entry, as the response to treatment.
func respondWellTerm(b *builder, k []node) english.Phrase {
	word := "well to treatment"
	if t := k[2].head.text; strings.HasSuffix(t, "差") || t == "不佳" {
		word = "poorly to treatment"
	}
	return join(0, b.verb("respond", english.Lemma, k[1]), b.put(word, k[0], k[2]))
}
