package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// oneOfThemRules pick some out of things that are known: 其中一项, 另一种, 其他两名, 每次 (Lü 1999, 其中, 另, 其他, 每).
var oneOfThemRules = []Rule{
	// 其中 + 一 + 项 + 研究: one of the studies.
	{Name: "one-of-them", Gives: "NP", Pattern: "其中 NUM CLF|个|种|项|次 N", Head: 3, Cost: -0.3, Build: oneOfThem},
	{Name: "one-of-them-term", Gives: "NP", Pattern: "其中 DET|NUM N", Head: 2, Cost: -0.3, When: countTerm, Build: oneOfThemTerm},
	// 另 + 一 + 项 + 研究: another study; 另外 + 两 + 名 + 患者: two other patients.
	{Name: "another-one", Gives: "NP", Pattern: "另|另外|还有 NUM CLF|个|种|项|次 N", Head: 3, Cost: -0.2, Build: anotherOne},
	// 其他 + 两 + 名 + 患者: the other two patients; 其余 + 三 + 种 + 药物: the remaining three drugs.
	{Name: "the-other-two", Gives: "NP", Pattern: "其他|其它|其余|其余的|剩余|剩下的 NUM CLF|个|种|项|次 N", Head: 3, Cost: -0.2, When: severalSecond, Build: theOtherTwo},
	// 每次 + 输注: each infusion.
	{Name: "each-done", Gives: "NP", Pattern: "每次|每一次|每回 N", Head: 1, Cost: -0.2, When: eventOfMany, Build: everyOne},
}

// termCounts give the English of the first character of an entry that counts: 一项, 两种.
var termCounts = map[string]string{"一": "one", "两": "two", "二": "two", "三": "three", "四": "four", "五": "five", "六": "six", "几": "several", "数": "several", "多": "several"}

// countTerm reports an entry for a number with its measure word.
func countTerm(k []*item) bool {
	t := []rune(k[1].head.text)
	return k[1].rule == nil && len(t) == 2 && termCounts[string(t[0])] != "" && strings.ContainsRune("项种个例名位次条组", t[1])
}

func oneOfThemTerm(b *builder, k []node) english.Phrase {
	count := termCounts[string([]rune(k[1].head.text)[0])]
	p := join(0, as(english.NounPhrase, b.put(count+" of the", k[0], k[1])), b.plural(k[2].Phrase))
	p.Count, p.Determined, p.Head = english.Many, true, 0
	if count == "one" {
		p.Count = english.Singular
	}
	return p
}

func oneOfThem(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, k[1].Phrase), b.put("of the", k[0], k[2]), b.plural(k[3].Phrase))
	p.Count, p.Determined = english.Many, true
	if isOne(k[1].Phrase) {
		p.Count = english.Singular
	}
	return p
}

func anotherOne(b *builder, k []node) english.Phrase {
	n := k[3].Phrase
	if isOne(k[1].Phrase) {
		n.Count = english.Singular
		p := join(1, b.put("another", k[0], k[1], k[2]), n)
		p.Determined = true
		return p
	}
	p := join(2, as(english.NounPhrase, k[1].Phrase), b.put("other", k[0], k[2]), b.plural(n))
	p.Determined, p.Count = true, english.Many
	return p
}

// severalSecond reports a number other than one.
func severalSecond(k []*item) bool { return k[1].head.text != "一" && k[1].head.text != "1" }

func theOtherTwo(b *builder, k []node) english.Phrase {
	word := "the other"
	if !strings.HasPrefix(k[0].head.text, "其他") && !strings.HasPrefix(k[0].head.text, "其它") {
		word = "the remaining"
	}
	p := join(2, b.put(word, k[0]), k[1].Phrase, b.plural(k[3].Phrase))
	p.Determined, p.Count = true, english.Many
	return p
}

// repeatables are the nouns of what is done or comes about again and again, and is counted.
var repeatables = strings.Fields("输注 输液 注射 就诊 复诊 访视 随访 发作 检查 手术 透析 妊娠 怀孕 评估 检测 测量 操作 哺乳 喂养 给药 加重 感染 住院 测试 训练 会诊 咨询 换药 吸入 呼吸 宫缩 化疗 治疗 餐")

func eventOfMany(k []*item) bool {
	return k[1].head.entry != nil && k[1].head.entry.POS == "noun" && endsIn(k[1].head.text, repeatables...) && !isPerson(k[1])
}

// counters are the nouns by which deeds without a plural are counted: each chemotherapy session.
var counters = map[string]string{"化疗": "session", "透析": "session", "治疗": "session", "训练": "session", "随访": "visit", "复诊": "visit"}

func everyOne(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if noun := counters[k[1].head.text]; noun != "" && k[1].item.size == 1 && !slices.Contains([]string{"visit", "session"}, lastWord(headText(n))) {
		n = join(1, n, as(english.NounPhrase, b.put(noun)))
	}
	n.Count = english.Singular
	p := join(1, b.put("each", k[0]), n)
	p.Determined = true
	return p
}
