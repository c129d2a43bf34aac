package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// verbRules build verb phrases: verb and object, adverbs before the verb, verbs in a row.
var verbRules = []Rule{
	{Name: "verb", Gives: "VG", Pattern: "V", Cost: 0.02},
	// 导致 + 炎症: lead to inflammation.
	{Name: "object", Gives: "VP", Pattern: "VG NP", Cost: 0.15, Weigh: objectCost, When: takesObject, Build: object},
	// 死亡, without an object: die.
	{Name: "no-object", Gives: "VP", Pattern: "VG", Cost: 0.5, Weigh: noObjectCost, Build: changeAlone},
	// 在肝脏中 + 发生: occur in the liver.
	// 在血清白蛋白低于25 g/L时 + 增加: increase when serum albumin is below 25 g/L.
	{Name: "adverbial-when", Gives: "VP", Pattern: "CL VP", Head: 1, Cost: 0.25, When: timeClause, Build: verbAfter},
	// 若无出血 + 可提前拔除: can be removed early if there is no bleeding.
	{Name: "adverbial-if", Gives: "VP", Pattern: "CL VP", Head: 1, Cost: 0.25, When: conditionThenModal, Build: verbAfter},
	{Name: "adverbial", Gives: "VP", Pattern: "PP VP", Head: 1, Cost: 0.15, Weigh: adverbialBeforeCost, Build: verbAfter},
	{Name: "adverbial-after", Gives: "VP", Pattern: "VP PP", Cost: 0.25, Weigh: withBehindCost, Build: verbBefore},
	{Name: "adverbial-comma", Gives: "VP", Pattern: "VP ， PP", Cost: 0.4, Build: verbComma},
	// 需要 + 治疗感染: need to treat infection.
	{Name: "verb-verb", Gives: "VP", Pattern: "V VP", Cost: 0.2, When: takesVerb, Build: verbVerb},
	// 从 + 小剂量 + 开始: start with a low dose.
	{Name: "start-with", Gives: "VP", Pattern: "从|由 NP 开始|入手", Head: 1, Cost: -0.3, When: doseSecond, Build: startWith},
	// 治疗 + 困难: be difficult to treat.
	{Name: "difficult-to", Gives: "VP", Pattern: "治疗|诊断|鉴别|控制|识别|管理|处理|操作|预测|早期诊断|早期发现|根治|切除 困难|较困难|较难|不易|困难重重|容易|较容易|不难|十分困难|非常困难", Cost: 0.2, Build: difficultTo},
	// 解释 + 起来 + 困难: be difficult to explain.
	{Name: "qilai", Gives: "VP", Pattern: "V 起来 AP", Cost: 0, Build: adjectiveToVerb},
	// 进行 + 治疗: a verb of doing with the noun of the action.
	{Name: "perform-on", Gives: "VP", Pattern: "对|给 NP 进行|予以|给予|加以|实施|做出|作出|进行了|实施了 N", Head: 3, Cost: 0.1, Build: performOn},
	// 向 + 腹股沟 + 放射: radiate to the groin.
	{Name: "toward", Gives: "VP", Pattern: "向|往|朝 NP VG", Head: 2, Cost: 0.1, When: intransitiveLast, Build: toward},
	// 对 + 治疗 + 无反应: do not respond to treatment.
	{Name: "respond-not", Gives: "VP", Pattern: "对 NP 无反应|没有反应|无应答|缺乏反应|缺乏应答", Head: 1, Cost: -0.3, Build: respondNot},
	// 对 + 治疗 + 反应良好: respond well to treatment.
	{Name: "respond-well-term", Gives: "VP", Pattern: "对 治疗反应|药物反应|激素反应|化疗反应|放疗反应|抗生素反应 良好|较好|好|差|不佳|较差", Head: 1, Cost: -0.5, Build: respondWellTerm},
	{Name: "respond-well", Gives: "VP", Pattern: "对 NP 反应|应答 良好|较好|好|差|不佳|较差", Head: 2, Cost: -0.3, Build: respondWell},
	// 固定 + 好: fix, with the result that Chinese says and English means.
	{Name: "done-well", Gives: "VG", Pattern: "固定|准备|保管|包扎|放置|安装|遮盖|密封|保护|安排|存放|系|盖|锁 好|妥|妥当", Cost: -0.2, Build: doneToTheEnd},
}

// doseSecond reports an amount that something begins with.
func doseSecond(k []*item) bool {
	return slices.Contains([]string{"dose", "dosage", "level", "concentration", "amount", "intensity", "speed"}, lastWord(englishOf(k[1])))
}

func startWith(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if !n.Determined &&
		slices.ContainsFunc([]string{"minimum ", "maximum ", "lowest ", "highest ", "smallest ", "minimal ", "minimum effective"}, func(s string) bool { return strings.HasPrefix(headText(n), s) || n.Words[0].Text+" " == s }) {
		n.Count = english.Singular
		return join(0, b.verb("start", english.Lemma, k[0], k[2]), b.put("with"), b.withArticle("the", n)) // with the minimum effective dose
	}
	return join(0, b.verb("start", english.Lemma, k[0], k[2]), b.put("with"), b.one(n))
}

// intransitives are English verbs that take no object, so that their participle is active.
var intransitives = strings.Fields("level reexpand extravasate radiate recoil rebound regress abate fade wane recede diminish heal recover reappear coexist regrow flow remit subside resolve die occur rise fall progress survive recur persist appear disappear relapse deteriorate worsen live exist happen arise circulate result last remain come go belong be emerge age bleed vary fluctuate grow increase decrease decline develop improve change continue act respond differ participate function spread ambulate awaken interact cooperate collaborate communicate compete coincide overlap collapse atrophy cough sneeze cry crawl urinate defecate faint stand sit lie sweat mature shrink harden soften")

func intransitive(verb string) bool {
	first, rest, _ := strings.Cut(verb, " ")
	return slices.Contains(intransitives, first) || rest != "" && first == "be"
}

// aloneToo are verbs that stand without their preposition where nothing follows: agree, respond.
var aloneToo = []string{"agree to", "consent to", "respond to", "react to", "participate in", "cooperate with", "recover from", "comply with", "agree with", "adapt to", "turn over", "roll over"}

// noObjectCost is low for verbs that need no object.
func noObjectCost(k []*item) float64 {
	switch e := englishOf(k[0]); {
	case slices.Contains(bodyVerbs, k[0].head.text):
		return 1
	case slices.Contains(aloneToo, e):
		return 0
	case endsInPreposition(e):
		return 1.2 // a complement is missing: need to
	case intransitive(e):
		return -0.2
	}
	return 0
}

// withBehindCost is high for 和 and 与 behind the verb, where they join its objects: what is done with something stands before it.
func withBehindCost(k []*item) float64 {
	if ruleName(k[1]) == "preposition" && slices.Contains([]string{"和", "与", "同", "跟", "及"}, k[1].kids[0].head.text) {
		return 1
	}
	return 0
}

// bodyVerbs are verbs that are parts of the body as well, and nothing else without an object: 侵犯周围 + 组织.
var bodyVerbs = []string{"组织", "遗传", "反射"}

func verbComma(b *builder, k []node) english.Phrase {
	if first := k[2].Words; len(first) > 0 && first[0].Text == "to" {
		return join(0, k[0].Phrase, k[2].Phrase) // rotated to prevent
	}
	return join(0, k[0].Phrase, b.put(",", k[1]), k[2].Phrase)
}

// verbTakers are verbs that take another verb; the value is its form.
var verbTakers = map[string]english.Form{"need": english.Lemma, "avoid": english.Gerund, "stop": english.Gerund, "continue": english.Lemma, "begin": english.Lemma, "start": english.Gerund,
	"help": english.Lemma, "aim": english.Lemma, "try": english.Lemma, "recommend": english.Gerund, "suggest": english.Gerund, "consider": english.Gerund, "require": english.Gerund,
	"allow": english.Gerund, "include": english.Gerund, "involve": english.Gerund, "choose": english.Lemma, "refuse": english.Lemma, "tend": english.Lemma, "hope": english.Lemma,
	"want": english.Lemma, "decide": english.Lemma, "agree": english.Lemma, "wish": english.Lemma, "prefer": english.Lemma, "fail": english.Lemma, "learn": english.Lemma, "plan": english.Lemma, "intend": english.Lemma, "prevent": english.Gerund, "delay": english.Gerund, "postpone": english.Gerund, "seek": english.Lemma, "attempt": english.Lemma, "strive": english.Lemma}

// takesVerb keeps out a predicate with 则 or 就, which has a subject before it.
func takesVerb(k []*item) bool {
	if _, last := cutLast(englishOf(k[0])); last == "to" && finiteOnly(k[1]) {
		return false // apply a hot compress to
	}
	if k[0].head.text == "在" || slices.Contains([]string{"place", "put", "store"}, firstOf(englishOf(k[0]))) {
		return false // be in, place in
	}
	if ruleName(k[1]) == "ye" && slices.Contains([]string{"则", "就", "即"}, k[1].kids[0].head.text) || ruleName(k[1]) == "have-quality" {
		return false
	}
	e := englishOf(k[0])
	if l := bareLeaf(k[1]); strings.HasSuffix(e, "prone to") && l != nil && l.reads("noun") {
		return false // to infection, not to infect
	}
	if first, _, _ := strings.Cut(e, " "); first == "prevent" && finiteOnly(k[1]) {
		return false // 破伤风预防 + 不可遗漏: a predicate of its own
	}
	_, ok := verbTakers[e] // but 止血, to stop bleeding, has what it takes
	_, last := cutLast(e)
	return ok || last == "to" || last == "for" || last == "in" || last == "by" || last == "from"
}

// What stands before "to" where it is a preposition (Quirk et al. 1985, 16.28): the verb of its phrase, or its participle.
var (
	towards   = strings.Fields("pay lead contribute adhere object respond refer resort devote amount")
	devotedTo = strings.Fields("committed dedicated devoted opposed accustomed attributed attributable conducive due prior beneficial favorable unfavorable detrimental")
)

// nounTo reports a verb with a "to" that is a preposition: pay attention to, be committed to.
func nounTo(verb string) bool {
	before, _ := cutLast(verb)
	_, word := cutLast(before)
	return slices.Contains(towards, firstOf(verb)) || slices.Contains(devotedTo, word)
}

func verbVerb(b *builder, k []node) english.Phrase {
	v, vp := k[0].Phrase, k[1].Phrase
	if headText(v) == "avoid" {
		vp = actively(vp) // avoid combining it with other drugs
	}
	words := strings.Fields(headText(v))
	_, last := cutLast(v.Words[len(v.Words)-1].Text)
	switch {
	case strings.HasSuffix(v.Words[len(v.Words)-1].Text, "used for"): // be commonly used to treat
		v.Words = slices.Clone(v.Words)
		w := &v.Words[len(v.Words)-1]
		w.Text, w.Alternatives = strings.TrimSuffix(w.Text, "for")+"to", nil
		return join(0, v, verbForm(vp, english.Lemma))
	case last == "to" && nounTo(v.Words[len(v.Words)-1].Text):
		return join(0, v, verbForm(vp, english.Gerund)) // pay attention to monitoring
	case last == "to":
		return join(0, v, verbForm(vp, english.Lemma))
	case last == "not":
		return join(0, v, verbForm(vp, english.Lemma))
	case slices.Contains([]string{"for", "of", "in", "on", "at", "with", "from", "by", "against"}, last):
		return join(0, v, verbForm(vp, english.Gerund)) // be responsible for monitoring
	case len(words) > 1:
		return join(0, v, verbForm(vp, english.Gerund))
	}
	if slices.Contains(inchoatives, words[0]) && ruleName(k[1].item) == "no-object" && slices.Contains(relieving, englishOf(k[1].item)) {
		return join(0, v, b.put("to"), b.verb("ease", english.Lemma, k[1])) // symptoms begin to ease
	}
	if verbTakers[words[0]] == english.Gerund {
		return join(0, v, verbForm(vp, english.Gerund))
	}
	return join(0, v, b.put("to"), verbForm(vp, english.Lemma))
}

// performOn renders 对…进行…: the noun's action on the object.
func performOn(b *builder, k []node) english.Phrase {
	v := b.verb("perform", english.Lemma, k[2])
	if strings.HasSuffix(k[2].head.text, "了") {
		v = inflect(v, english.PastSingular)
	}
	prep := prepositionAfter(k[3].Phrase, "of", "on", "for")
	if prep == "for" && k[3].head.reads("verb") {
		prep = "of" // a comprehensive assessment of patients
	}
	return join(0, v, b.numbered(k[3].Phrase), b.put(prep, k[0]), b.settle(k[1].Phrase))
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
	if e := headWord(k[1].Phrase).Entry; e != nil && e.Domain == "anatomy" && !slices.Contains([]string{"the", "both"}, k[1].Phrase.Words[0].Text) {
		return join(0, k[2].Phrase, b.put("to", k[0]), b.inferred("the", k[1].Phrase)) // radiate to the lower abdomen and groin
	}
	return join(0, k[2].Phrase, b.put("to", k[0]), b.settle(k[1].Phrase))
}

func respondWell(b *builder, k []node) english.Phrase {
	word := "well to"
	if t := k[3].head.text; strings.HasSuffix(t, "差") || t == "不佳" {
		word = "poorly to"
	}
	return join(0, b.verb("respond", english.Lemma, k[2]), b.put(word, k[0], k[3]), b.settle(k[1].Phrase))
}

func respondNot(b *builder, k []node) english.Phrase {
	return join(0, b.verb("do", english.Lemma, k[2]), b.put("not respond to", k[0]), b.settle(k[1].Phrase))
}

// respondWellTerm reads 治疗反应, which is one entry, as the response to treatment.
func respondWellTerm(b *builder, k []node) english.Phrase {
	word := "well to "
	if t := k[2].head.text; strings.HasSuffix(t, "差") || t == "不佳" {
		word = "poorly to "
	}
	return join(0, b.verb("respond", english.Lemma, k[1]), b.put(word+responded[k[1].head.text], k[0], k[2]))
}

// responded give what is responded to, in the terms for the response.
var responded = map[string]string{"治疗反应": "treatment", "药物反应": "drugs", "激素反应": "corticosteroids", "化疗反应": "chemotherapy", "放疗反应": "radiotherapy", "抗生素反应": "antibiotics"}

// completed leaves out a complement of result that the English verb implies.
func completed(b *builder, k []node) english.Phrase {
	p := k[0].Phrase
	if p.Head < len(p.Words) {
		p.Words[p.Head].Source += k[1].src()
	}
	return p
}

func adjectiveToVerb(b *builder, k []node) english.Phrase {
	return join(0, b.be(k[2].Phrase), b.put("to", k[1]), verbForm(k[0].Phrase, english.Lemma))
}

// timeClause reports a clause that ends in a word for its time: …时, …后.
func timeClause(k []*item) bool {
	return slices.Contains([]string{"时", "时候", "的时候", "后", "之后", "以后", "前", "之前", "以前"}, lastWordOf(k[0]))
}

// handlings give the verbs of what is easy or difficult to do.
var handlings = map[string]string{"治疗": "treat", "诊断": "diagnose", "鉴别": "differentiate", "控制": "control", "识别": "recognize", "管理": "manage", "处理": "manage", "操作": "perform", "预测": "predict",
	"早期诊断": "diagnose early", "早期发现": "detect early", "根治": "cure", "切除": "resect"}

func difficultTo(b *builder, k []node) english.Phrase {
	word := "difficult to"
	switch k[1].head.text {
	case "容易", "较容易":
		word = "easy to"
	case "不难":
		word = "not difficult to"
	case "十分困难", "非常困难", "困难重重":
		word = "very difficult to"
	}
	return join(0, b.verb("be", english.Lemma), b.put(word, k[1]), b.put(handlings[k[0].head.text], k[0]))
}

// doneVerbs give the verbs that take such a result.
var doneVerbs = map[string]string{"固定": "secure", "准备": "prepare", "保管": "store", "包扎": "dress", "放置": "place", "安装": "install", "遮盖": "cover", "密封": "seal", "保护": "protect", "安排": "arrange", "存放": "store", "系": "fasten", "盖": "cover", "锁": "lock"}

func doneToTheEnd(b *builder, k []node) english.Phrase {
	return b.verb(doneVerbs[k[0].head.text], english.Lemma, k...)
}
