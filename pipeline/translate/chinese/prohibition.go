package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// prohibitionRules say where somebody goes for care (到医院就诊), and what is prohibited, or calls for caution, where nobody is named: 产褥期禁止盆浴,
// tub baths are prohibited.
var prohibitionRules = []Rule{
	// 到 + 医院 + 就诊: go to the hospital.
	{Name: "go-for-care", Gives: "VP", Pattern: "到|去|前往|来 NP 就诊|就医|治疗|复查|检查|咨询|接种|随访", Head: 2, Cost: -0.4, When: careSecond, Build: goForCare},
	// 产褥期 + 禁止 + 盆浴: tub baths are prohibited during the puerperium; 服药期间 + 禁止 + 饮酒.
	{Name: "thing-prohibited", Gives: "S", Pattern: "PP|CL 禁止|严禁|禁 NP|VP", Head: 2, Cost: -0.2, Build: thingProhibited},
	{Name: "stretch-prohibited", Gives: "S", Pattern: "NP 禁止|严禁|禁 NP|VP", Head: 2, Cost: -0.3, When: stretchFirst, Build: stretchProhibited},
	// 任何 + 单位和个人 + 不得 + 瞒报: no organization or individual may conceal cases.
	{Name: "nobody-may", Gives: "S", Pattern: "任何 NP 不得|都不得|均不得|不能|都不能|均不能|不可|不应 VP", Head: 3, Cost: -0.5, Build: nobodyMay},
	// 不要 + 让 + 孩子 + 玩药瓶: do not let children play with medicine bottles.
	{Name: "do-not-let", Gives: "VP", Pattern: "不要|别|切勿|请勿|勿|不能|不应 让 NP VP", Head: 3, Cost: -0.5, When: personThird, Build: doNotLet},
	// 禁用 + 阿司匹林, of pregnant women: must not use aspirin.
	{Name: "must-not-use", Gives: "VP", Pattern: "禁用|忌用|禁服|忌服|忌食 NP", Head: 0, Cost: 0.3, When: notPersonSecond, Build: mustNotUse},
	// 禁用 + 阿司匹林: aspirin is contraindicated.
	{Name: "contraindicated-alone", Gives: "S", Pattern: "禁用|忌用|禁服|慎用 NP", Head: 1, Cost: 0, When: notPersonSecond, Build: contraindicatedAlone},
	// 切勿 + 打开, of a capsule: must not be opened. Without a thing before it, it is an order.
	{Name: "must-not-be", Gives: "VP", Pattern: "切勿|勿|不要|切忌 PV", Head: 1, Cost: 0.9, When: noTool, Build: mustNotBe},
}

func (b *builder) forbiddenThing(word, what node) english.Phrase {
	is := "prohibited"
	if word.head.text == "严禁" {
		is = "strictly prohibited"
	}
	n := what.Phrase
	if n.Cat == english.VerbPhrase {
		n = as(english.NounPhrase, verbForm(actively(n), english.Gerund)) // 严禁与酒精合用: combining it with alcohol
		n.Determined, n.Count = true, english.Singular
	}
	return b.clause(b.settle(n), join(0, b.verb("be", english.Lemma), b.put(is, word)))
}

func thingProhibited(b *builder, k []node) english.Phrase {
	return join(0, b.forbiddenThing(k[1], k[2]), k[0].Phrase)
}

func stretchProhibited(b *builder, k []node) english.Phrase {
	when := duringPeriod(b, k[:1])
	return join(0, b.forbiddenThing(k[1], k[2]), when)
}

func nobodyMay(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if ruleName(k[1].item) == "coordination" || strings.HasPrefix(ruleName(k[1].item), "list") {
		n.Words = slices.Clone(n.Words)
		for i, w := range n.Words {
			switch {
			case w.Text == "and":
				n.Words[i].Text = "or"
			case w.Form == english.PluralNoun:
				n.Words[i].Form = english.Lemma
			}
		}
	} else if n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	n.Determined, n.Cat = true, english.NounPhrase
	word := "may"
	if strings.HasSuffix(k[2].head.text, "应") {
		word = "should"
	}
	vp := join(1, b.put(word, k[2]), verbForm(k[3].Phrase, english.Lemma))
	vp.Finite = true
	p := join(1, b.put("no", k[0]), n)
	p.Count = english.Singular
	return b.clause(p, vp)
}

func doNotLet(b *builder, k []node) english.Phrase {
	p := join(0, b.put("do not", k[0]), b.put("let", k[1]), b.people(k[2]), verbForm(k[3].Phrase, english.Lemma))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

func mustNotUse(b *builder, k []node) english.Phrase {
	word := "must not use"
	switch zh := k[0].head.text; {
	case strings.HasSuffix(zh, "服"):
		word = "must not take"
	case strings.HasSuffix(zh, "食"):
		word = "must not eat"
	}
	p := as(english.VerbPhrase, join(0, b.put(word, k[0]), b.settle(k[1].Phrase)))
	p.Finite = true
	return p
}

func contraindicatedAlone(b *builder, k []node) english.Phrase {
	return b.clause(b.settle(k[1].Phrase), b.forbidden(k[0]))
}

func prohibited(b *builder, k []node) english.Phrase { return b.forbiddenThing(k[0], k[1]) }

// noTool leaves what is not to be done with a tool to those who do it: 不要用尖锐探针探查.
func noTool(k []*item) bool {
	n := ruleName(k[1])
	return n != "passive-tool" && n != "passive-means"
}

func mustNotBe(b *builder, k []node) english.Phrase {
	p := as(english.VerbPhrase, join(1, b.put("must not", k[0]), inflect(k[1].Phrase, english.Lemma)))
	p.Finite = true
	return p
}

// calmRules render what leaflets tell patients not to feel or do.
var calmRules = []Rule{
	// 不必 + 惊慌: there is no need to panic.
	{Name: "no-need-to-feel", Gives: "S", Pattern: "不必|无需|无须|不用 " + alarmWords, Head: 1, Cost: -0.5, Build: noNeedToFeel},
	{Name: "no-need-to-feel-much", Gives: "S", Pattern: "不必|无需|无须|不用 过度|过分|过于|太 " + alarmWords, Head: 2, Cost: -0.5, Build: noNeedToFeel},
}

// alarmWords are the words for alarm.
const alarmWords = "惊慌|恐慌|慌张|惊恐|担心|担忧|紧张|害怕|焦虑"

// alarms give their verbs.
var alarms = map[string]string{"惊慌": "panic", "恐慌": "panic", "慌张": "panic", "惊恐": "panic", "担心": "worry", "担忧": "worry", "紧张": "be nervous", "害怕": "be afraid", "焦虑": "be anxious"}

func noNeedToFeel(b *builder, k []node) english.Phrase {
	last := k[len(k)-1]
	p := join(0, b.put("there is no need to", k[0]), b.put(alarms[last.head.text], last))
	if len(k) > 2 {
		if verb := alarms[last.head.text]; strings.HasPrefix(verb, "be ") {
			adjective := strings.TrimPrefix(verb, "be ")
			p = join(0, b.put("there is no need to be", k[0]), b.put("overly", k[1]), b.put(adjective, last))
		} else {
			p = join(0, p, b.put("too much", k[1]))
		}
	}
	p.Cat, p.Finite = english.Clause, true
	return p
}

// leafletRules render what leaflets ask of patients themselves: what to take a medicine with and what to do often.
var leafletRules = []Rule{
	// 请 + 咨询医生: please consult a doctor.
	{Name: "please", Gives: "VP", Pattern: "请 VP", Head: 1, Cost: -0.6, When: asksPlainly, Build: please},
	// 勤 + 洗手: wash hands frequently.
	{Name: "often-do", Gives: "VP", Pattern: "勤|常|多|少 V", Head: 1, Cost: 0.4, When: shortHabit, Build: oftenDo},
}

// asksPlainly keeps questions and negations, which have their own words, out.
func asksPlainly(k []*item) bool { return !finiteOnly(k[1]) && firstPart(k[1]).head.text != "问" }

func please(b *builder, k []node) english.Phrase {
	p := join(1, b.put("please", k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Finite = true
	return p
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
	if verb, object, ok := strings.Cut(headText(k[1].Phrase), " "); ok && (word == "more" || word == "less") && len(k[1].Words) == 1 &&
		lang.CommonPOS(object).Has(lang.Noun) {
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

// keepRules render 保持 with what a thing should be like: keep the skin clean and dry.
var keepRules = []Rule{
	// 保持 + 伤口 + 清洁 + 干燥: keep the wound clean and dry.
	{Name: "keep", Gives: "VP", Pattern: "保持|维持 NP A", Cost: 0.12, Build: keep},
}

func keep(b *builder, k []node) english.Phrase {
	return join(0, b.verb("keep", english.Lemma, k[0]), b.definite(k[1].Phrase), as(english.AdjPhrase, k[2].Phrase))
}

// careSecond reports a place of care.
func careSecond(k []*item) bool {
	return endsIn(k[1].head.text, "医院", "门诊", "诊所", "科", "中心", "机构", "急诊", "卫生院")
}

// careAims give what one goes to a hospital for.
var careAims = map[string]string{"治疗": "for treatment", "复查": "for follow-up", "检查": "for examination", "咨询": "for advice", "接种": "for vaccination", "随访": "for follow-up"}

func goForCare(b *builder, k []node) english.Phrase {
	place := k[1].Phrase
	if place.Count == english.AnyCount {
		place.Count = english.Singular
	}
	if place = b.numbered(place); !place.Determined {
		article := "the"
		if place.Words[0].POS != "noun" {
			article = "a" // a specialized hospital
		}
		place = b.withArticle(article, place)
	}
	return join(0, b.verb("go", english.Lemma, k[0], k[2]), b.put("to"), place, b.put(careAims[k[2].head.text]))
}
