package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// leafletRules render what leaflets ask of patients themselves: what to take a medicine with and what to do often.
var leafletRules = []Rule{
	// 如有不适 + 请 + 就医: if discomfort is present, please seek medical care.
	{Name: "if-please", Gives: "VP", Pattern: "CL 请|请您 VP", Head: 2, Cost: -0.6, When: asksThen, Build: ifPlease},
	// 请 + 咨询医生: please consult a doctor.
	{Name: "please", Gives: "VP", Pattern: "请 VP", Head: 1, Cost: -0.6, When: asksPlainly, Build: please},
	// 用 + 温水 + 送服: take with warm water.
	{Name: "take-with", Gives: "VP", Pattern: "用|以 NP 送服|送下|吞服|冲服|调服", Head: 2, Cost: -0.5, Build: takeWith},
	// 应 + 用 + 温水 + 送服, of a drug: should be taken with warm water.
	{Name: "taken-with-drink", Gives: "PV", Pattern: "用|以 NP 送服|送下|吞服|冲服|调服", Head: 2, Cost: -0.5, Build: takenWithDrink},
	// 勤 + 洗手: wash hands frequently.
	{Name: "often-do", Gives: "VP", Pattern: "勤|常|多|少 V", Head: 1, Cost: 0.4, When: shortHabit, Build: oftenDo},
	// 适量 + 运动, in a row of orders: exercise moderately; 清淡 + 饮食: eat a light diet.
	{Name: "habit-order", Gives: "VP", Pattern: "适量|适度|适当|规律|定期|坚持|充足|充分|保证|合理|均衡|清淡|低盐|低脂|高纤维 运动|锻炼|活动|体育锻炼|饮食|休息|睡眠|作息", Head: 1, Cost: 1, When: knownHabit, Build: habitOrder},
	{Name: "habit-order-term", Gives: "VP", Pattern: "适量运动|规律运动|适度运动|适当运动|规律作息|充足睡眠|清淡饮食|低盐饮食|低脂饮食|均衡饮食|合理饮食|合理膳食|均衡膳食|高纤维饮食|适当休息|充分休息", Cost: 1, Build: habitOrderTerm},
}

// habitHow and habitWhat give the parts of an order about how to live.
var (
	habitHow  = map[string]string{"适量": "moderately", "适度": "moderately", "适当": "moderately", "规律": "regularly", "定期": "regularly", "坚持": "regularly"}
	habitDiet = map[string]string{"合理": "a balanced", "均衡": "a balanced", "清淡": "a light", "低盐": "a low-salt", "低脂": "a low-fat", "高纤维": "a high-fiber"}
)

// habitWords is the English of an order about how to live; "" for words that do not go together.
func habitWords(how, what string) string {
	switch what {
	case "运动", "锻炼", "活动", "体育锻炼":
		if a := habitHow[how]; a != "" {
			return "exercise " + a
		}
	case "饮食", "膳食":
		if a := habitDiet[how]; a != "" {
			return "eat " + a + " diet"
		}
	case "休息":
		if slices.Contains([]string{"充足", "充分", "保证", "适当"}, how) {
			return "get adequate rest"
		}
	case "睡眠":
		if slices.Contains([]string{"充足", "充分", "保证"}, how) {
			return "get adequate sleep"
		}
	case "作息":
		if how == "规律" {
			return "keep regular hours"
		}
	}
	return ""
}

func knownHabit(k []*item) bool { return habitWords(k[0].head.text, k[1].head.text) != "" }

func (b *builder) habit(how, what string, from ...node) english.Phrase {
	verb, rest, _ := strings.Cut(habitWords(how, what), " ")
	return join(0, b.verb(verb, english.Lemma, from...), b.put(rest))
}

func habitOrder(b *builder, k []node) english.Phrase {
	return b.habit(k[0].head.text, k[1].head.text, k...)
}

func habitOrderTerm(b *builder, k []node) english.Phrase {
	how, what := string([]rune(k[0].head.text)[:2]), string([]rune(k[0].head.text)[2:])
	if strings.HasPrefix(k[0].head.text, "高纤维") {
		how, what = "高纤维", "饮食"
	}
	return b.habit(how, what, k[0])
}

// asksPlainly keeps questions and negations, which have their own words, out.
func asksPlainly(k []*item) bool { return !finiteOnly(k[1]) && firstPart(k[1]).head.text != "问" }

func please(b *builder, k []node) english.Phrase {
	p := join(1, b.put("please", k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Finite = true
	return p
}

// dissolved reports a verb of taking a drug in what it has been stirred into.
func dissolved(taken node) bool { return taken.head.text == "冲服" || taken.head.text == "调服" }

func takeWith(b *builder, k []node) english.Phrase {
	word := "with"
	if dissolved(k[2]) {
		word = "dissolved in"
	}
	return join(0, b.verb("take", english.Lemma, k[2]), b.put(word, k[0]), b.settle(k[1].Phrase))
}

func takenWithDrink(b *builder, k []node) english.Phrase {
	word := "taken with"
	if dissolved(k[2]) {
		word = "dissolved in"
	}
	return join(0, b.verb("be", english.Lemma), b.put(word, k[0], k[2]), b.settle(k[1].Phrase))
}

// habits give the adverbs of how often something ought to be done.
var habits = map[string]string{"勤": "frequently", "常": "often", "多": "more", "少": "less"}

// shortHabit reports a verb of two characters, as in slogans: 勤洗手, 常通风.
func shortHabit(k []*item) bool {
	if e := englishOf(k[1]); strings.HasPrefix(e, "be ") {
		return false // 诱因 + 多 + 不明: are usually unknown
	}
	if k[0].head.text == "常" && objectlessFirst(k[1:]) && englishOf(k[1]) != "ventilate" {
		return false // 诊断 + 常 + 延误: is often delayed
	}
	return len([]rune(k[1].head.text)) == 2 && k[1].rule == nil
}

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
	return join(0, k[1].Phrase, b.put(word, k[0]))
}

// asksThen reports a request behind its condition.
func asksThen(k []*item) bool { return asksPlainly(k[1:]) }

func ifPlease(b *builder, k []node) english.Phrase {
	p := join(2, k[0].Phrase, b.put(","), please(b, k[1:]))
	p.Finite = true
	return p
}
