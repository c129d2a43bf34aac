package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// leafletRules render what leaflets and labels tell patients: how, when and on which days to take a medicine.
var leafletRules = []Rule{
	// 请 + 咨询医生: please consult a doctor.
	{Name: "please", Gives: "VP", Pattern: "请 VP", Head: 1, Cost: -0.6, When: asksPlainly, Build: please},
	// 用 + 温水 + 送服: take with warm water.
	{Name: "take-with", Gives: "VP", Pattern: "用|以 NP 送服|送下|吞服|冲服|调服", Head: 2, Cost: -0.5, Build: takeWith},
	// 每周一 + 、 + 三、五: every Monday, Wednesday, and Friday.
	{Name: "weekdays", Gives: "FREQ", Pattern: "每周一|每周二|每周三|每周四|每周五 、|和|及 NUM", Head: 2, Cost: -0.5, When: daysOfWeek, Build: weekdays},
	// 连用 + 3天 + ， + 停 + 4天: for 3 days, followed by 4 days off.
	{Name: "on-and-off", Gives: "PP", Pattern: "连用|连服|连续使用|连续服用|用药|服药|服用|使用|给药 QTY ， 停|停药|停用|休息|间歇|停服 QTY", Head: 1, Cost: -0.5, When: twoTimesOnOff, Build: onAndOff},
	// 勤 + 洗手: wash hands frequently.
	{Name: "often-do", Gives: "VP", Pattern: "勤|常|多|少 V", Head: 1, Cost: 0.4, When: shortHabit, Build: oftenDo},
	// 自行 + 增减药量: increase or decrease the dose without medical advice.
	{Name: "on-own", Gives: "VP", Pattern: "自行|擅自|随意|私自 VP", Head: 1, Cost: -0.2, When: dosing, Build: onOwn},
	// 除非有禁忌证 + ， + 否则 + 患者应尽早用药: unless there are contraindications, patients should take it as early as possible.
	{Name: "unless-otherwise", Gives: "S", Pattern: "CL ， 否则 S", Head: 3, Cost: -0.2, When: unlessFirst, Build: ifThen},
	// 可 + 将剂量增至20 mg: the dose can be increased to 20 mg.
	{Name: "duty-ba", Gives: "S", Pattern: dutyWords + " VP", Head: 1, Cost: 0.1, When: broughtForward, Build: dutyBa},
	// 诊断结核 + 最可靠 + 的 + 方法: the most reliable method for diagnosing tuberculosis.
	{Name: "verb-noun-quality", Gives: "NP", Pattern: "VP AP|A 的 N", Head: 3, Cost: -0.2, When: bestComplement, Build: bestVerbComplement},
}

// asksPlainly keeps questions and negations, which have their own words, out.
func asksPlainly(k []*item) bool { return !finiteOnly(k[1]) && firstPart(k[1]).head.text != "问" }

func please(b *builder, k []node) english.Phrase {
	p := join(1, b.put("please", k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Finite = true
	return p
}

func takeWith(b *builder, k []node) english.Phrase {
	word := "with"
	if t := k[2].head.text; t == "冲服" || t == "调服" {
		word = "dissolved in"
	}
	return join(0, b.verb("take", english.Lemma, k[2]), b.put(word, k[0]), b.settle(k[1].Phrase))
}

// weekdayNames are the days of the week by their Chinese numbers.
var weekdayNames = map[string]string{"一": "Monday", "二": "Tuesday", "三": "Wednesday", "四": "Thursday", "五": "Friday", "六": "Saturday", "日": "Sunday"}

// numbersOf lists the numbers of an enumeration.
func numbersOf(it *item) []*item {
	if ruleName(it) == "number-or" {
		return append(numbersOf(it.kids[0]), numbersOf(it.kids[2])...)
	}
	return []*item{it}
}

func daysOfWeek(k []*item) bool {
	return !slices.ContainsFunc(numbersOf(k[2]), func(it *item) bool { return it.rule != nil || weekdayNames[it.head.text] == "" })
}

func weekdays(b *builder, k []node) english.Phrase {
	p := b.put("every "+weekdayNames[strings.TrimPrefix(k[0].head.text, "每周")], k[0])
	days := numbersOf(k[2].item)
	for n, d := range days {
		link := ","
		switch {
		case len(days) == 1:
			link = "and"
		case n == len(days)-1:
			link = ", and"
		}
		p = join(0, p, b.put(link, k[1]), b.put(weekdayNames[d.head.text], b.build(d)))
	}
	return as(english.AdvPhrase, p)
}

func twoTimesOnOff(k []*item) bool { return timeUnit(k[1]) && timeUnit(k[4]) }

func onAndOff(b *builder, k []node) english.Phrase {
	p := join(0, b.put("for", k[0]), k[1].Phrase, b.put(", followed by", k[2]), k[4].Phrase, b.put("off", k[3]))
	return as(english.PrepPhrase, p)
}

// habits give the adverbs of how often something ought to be done.
var habits = map[string]string{"勤": "frequently", "常": "often", "多": "more", "少": "less"}

// shortHabit reports a verb of two characters, as in slogans: 勤洗手, 常通风.
func shortHabit(k []*item) bool { return len([]rune(k[1].head.text)) == 2 && k[1].rule == nil }

func oftenDo(b *builder, k []node) english.Phrase {
	word := habits[k[0].head.text]
	if verb, object, ok := strings.Cut(headText(k[1].Phrase), " "); ok && (word == "more" || word == "less") && len(k[1].Words) == 1 && lang.CommonPOS(object).Has(lang.Noun) {
		p := k[1].Phrase // drink less alcohol
		p.Words = slices.Clone(p.Words)
		w := p.Words[0]
		w.Text, w.Alternatives = verb, nil
		rest := w
		rest.Text, rest.POS, rest.Source, rest.Form = object, "noun", "", english.Lemma
		p.Words = []english.Word{w}
		return join(0, p, b.put(word, k[0]), english.Phrase{Words: []english.Word{rest}})
	}
	return join(0, k[1].Phrase, b.put(habits[k[0].head.text], k[0]))
}

// dosing reports what is done with a medicine.
func dosing(k []*item) bool {
	last := lastPart(k[1]).head.text
	return ruleName(k[1]) == "object" && slices.ContainsFunc([]string{"药", "药物", "药量", "剂量", "用量", "激素", "抗生素", "胰岛素", "治疗"}, func(e string) bool { return strings.HasSuffix(last, e) })
}

func onOwn(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("without medical advice", k[0]))
}

func unlessFirst(k []*item) bool { return firstPart(k[0]).head.text == "除非" }

// broughtForward reports a verb phrase whose object 将 or 把 brings forward.
func broughtForward(k []*item) bool {
	return k[1].rule != nil && len(k[1].kids) > 2 && slices.Contains([]string{"将", "把"}, k[1].kids[0].head.text) && k[1].kids[0].rule == nil
}

// dutyBa makes the object that 将 brings forward the subject of a passive.
func dutyBa(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	rule := b.rule
	object := b.definite(b.build(k[1].item.kids[1]).Phrase)
	b.rule = rule
	n := 1 + len(object.Words)
	if p.Head != 0 || p.Finite || len(p.Words) < n || !sameWords(p.Words[1:n], object.Words) {
		b.doubts += 0.5
		return b.withAuxiliary(k[0], p)
	}
	verb := english.Phrase{Cat: english.VerbPhrase, Words: p.Words[:1]}
	rest := english.Phrase{Words: p.Words[n:]}
	return join(0, b.clause(object, b.withAuxiliary(k[0], b.passive(verb))), rest)
}

func sameWords(a, b []english.Word) bool {
	return slices.EqualFunc(a, b, func(x, y english.Word) bool { return x.Text == y.Text })
}

// bestComplement reports a noun that a verb belongs to, with what it is among its kind between them.
func bestComplement(k []*item) bool {
	return takesComplement([]*item{k[0], k[2], k[3]}) && strings.HasPrefix(firstPart(k[1]).head.text, "最") && ruleName(k[0]) == "object"
}

func bestVerbComplement(b *builder, k []node) english.Phrase {
	p := verbComplement(b, []node{k[0], k[2], k[3]})
	p = join(1, as(english.AdjPhrase, k[1].Phrase), p)
	if !p.Determined && p.Count == english.AnyCount {
		p.Count = english.Singular
	}
	return p
}
