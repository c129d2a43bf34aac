package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// advisableRules render what is best, worst or enough in figures: 以40℃左右为宜, 以夜间为甚, 每天佩戴不宜超过8小时.
var advisableRules = []Rule{
	// 水温 + 以 + 40℃左右 + 为宜: should preferably be about 40 °C.
	{Name: "best-at", Gives: "VP", Pattern: "以 QTY|NUM 为宜|为佳|为好|最佳|最为适宜", Head: 0, Cost: -0.4, Build: bestAt},
	// 症状 + 以 + 夜间 + 为甚: be worst at night.
	{Name: "worst-at", Gives: "VP", Pattern: "以 NP|ADV|PP 为重|为甚|为剧|为著|尤甚", Head: 0, Cost: -0.4, Build: worstAt},
	// 尤以 + 夜间 + 为甚, behind a comma: especially at night.
	{Name: "especially-at", Gives: "PP", Pattern: "尤以|尤其以|特别以 NP|ADV|PP 为重|为甚|为剧|为著|明显|更甚", Head: 1, Cost: -0.5, Build: especiallyAt},
	// 以 + 尿急 + 难忍 + 为 + 特点: be characterized by unbearable urgency.
	{Name: "marked-by-state", Gives: "VP", Pattern: "以 N A 为 特征|特点|主要特征|主要特点|主要表现|突出表现", Head: 0, Cost: -0.5, When: symptomSecond, Build: markedByState},
	// 每天 + 佩戴 + 不宜超过 + 8小时: should not be worn for more than 8 hours a day.
	{Name: "done-no-more", Gives: "VP", Pattern: "VG 不宜超过|不应超过|不能超过|不得超过|不可超过 QTY", Head: 0, Cost: -0.5, When: objectlessVerb(0), Build: doneNoMore},
	{Name: "done-no-more-per", Gives: "VP", Pattern: "FREQ VG 不宜超过|不应超过|不能超过|不得超过|不可超过 QTY", Head: 1, Cost: -0.6, When: objectlessVerb(1), Build: doneNoMorePer},
	// 残余尿 + 超过150 ml + 提示 + 排空障碍: residual urine above 150 ml suggests impaired emptying.
	{Name: "above-suggests", Gives: "VP", Pattern: "超过|大于|高于|≥|> QTY|NUM 提示|常提示|多提示|表明|说明|则提示|即提示 NP", Head: 2, Cost: -0.4, Build: boundSuggests("above")},
	{Name: "below-suggests", Gives: "VP", Pattern: "低于|小于|少于|不足|≤|< QTY|NUM 提示|常提示|多提示|表明|说明|则提示|即提示 NP", Head: 2, Cost: -0.4, Build: boundSuggests("below")},
	// 坚持 + 3个月 + 后: after 3 months.
	{Name: "after-keeping-on", Gives: "PP", Pattern: "坚持|坚持治疗|坚持训练|坚持锻炼|连用|连续用药|连续治疗|规律治疗|足量治疗|持续治疗 QTY 后|之后|以后", Head: 1, Cost: -0.5, When: timeAt(1), Build: afterKeepingOn},
	// 约三分之二的患者 + 症状 + 改善: symptoms improve in about two thirds of patients.
	{Name: "change-in-people", Gives: "S", Pattern: "NP NP VP", Head: 2, Cost: -0.2, When: shareThenState, Build: changeInPeople},
	// 应 + 限制在 + 200 mg + 以内: should be limited to 200 mg.
	{Name: "limit-to", Gives: "PV", Pattern: "限制在|限定在|限制为|限制于 QTY|NUM 以内|以下|之内|内", Head: 0, Cost: -0.3, Build: limitTo},
	{Name: "limit-to-rate", Gives: "PV", Pattern: "限制在|限定在 FREQ QTY|NUM 以内|以下|之内|内", Head: 0, Cost: -0.4, Build: limitToRate},
	// 比 + 安慰剂 + 有效 + ， + 但 + 费用高: be more effective than placebo, but the cost is high.
	{Name: "state-but-clause", Gives: "VP", Pattern: "AP ， 但|但是|然而|不过 S", Head: 0, Cost: 0.5, Build: stateButClause},
	// 与 + 长时间注视屏幕 + 有关: be related to looking at screens for a long time.
	{Name: "related-to-doing", Gives: "VP", Pattern: "与|和 VP 有关|相关|密切相关|有一定关系", Head: 0, Cost: 0.2, When: withObjectLast, Build: relatedToDoing},
	// 两种滴眼液 + 之间 + 应 + 间隔 + 5分钟以上: there should be an interval of more than 5 minutes between two eye drops.
	{Name: "interval-between-things", Gives: "S", Pattern: "NP 之间|间 应|应该|须|需|至少 间隔|相隔|隔开 QTY", Head: 4, Cost: -0.6, Build: intervalOfTwo},
}

func bestAt(b *builder, k []node) english.Phrase {
	p := join(0, b.put("should preferably be", k[0], k[2]), k[1].Phrase)
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

func worstAt(b *builder, k []node) english.Phrase {
	return b.be(join(0, b.put("worse", k[0], k[2]), b.atThatTime(k)))
}

func especiallyAt(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("especially", k[0], k[2]), b.atThatTime(k)))
}

// atThatTime puts the preposition before when, where or in whom something is worst.
func (b *builder) atThatTime(k []node) english.Phrase {
	at := k[1].Phrase
	if at.Cat == english.NounPhrase {
		prep := "in"
		if k[1].head.text == "夜间" || k[1].head.text == "晚上" {
			prep = "at"
		}
		at = join(0, b.put(prep), b.settle(at))
	}
	return at
}

// symptomSecond reports a symptom with an adjective behind it.
func symptomSecond(k []*item) bool {
	e := k[1].head.entry
	return e != nil && (e.Domain == "symptoms" || conditionName(e.English[0])) && !k[2].head.reads("noun")
}

func markedByState(b *builder, k []node) english.Phrase {
	n := join(1, as(english.AdjPhrase, k[2].Phrase), b.bare(k[1].Phrase))
	return join(0, b.bePassive(k[0], b.verb("characterize", english.Lemma, k[4])), b.put("by", k[3]), n)
}

// noMoreThan give the auxiliaries of a limit that is more than advice.
var noMoreThan = map[string]string{"不能超过": "cannot be", "不得超过": "must not be", "不可超过": "must not be"}

func (b *builder) noMore(verb, limit, q node) english.Phrase {
	aux := noMoreThan[limit.head.text]
	if aux == "" {
		aux = "should not be"
	}
	word := "more than"
	if timeUnit(q.item) {
		word = "for more than"
	}
	p := join(0, b.put(aux, limit), inflect(verb.Phrase, english.PastParticiple), b.put(word), q.Phrase)
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

func doneNoMore(b *builder, k []node) english.Phrase { return b.noMore(k[0], k[1], k[2]) }

func doneNoMorePer(b *builder, k []node) english.Phrase {
	period := k[0].Phrase
	if p, ok := periods[k[0].head.text]; ok && k[0].item.size == 1 {
		period = b.put(p[1], k[0])
	}
	return join(0, b.noMore(k[1], k[2], k[3]), period)
}

// boundSuggests says what a value beyond a bound suggests, behind the name of the value.
func boundSuggests(word string) func(*builder, []node) english.Phrase {
	return func(b *builder, k []node) english.Phrase {
		word := word
		if timeUnit(k[1].item) {
			word = map[string]string{"above": "of more than", "below": "of less than"}[word]
		}
		v := b.verb("suggest", english.Lemma, k[2])
		switch zh := k[2].head.text; {
		case strings.HasPrefix(zh, "常"):
			v = join(1, b.put("often"), v)
		case strings.HasPrefix(zh, "多"):
			v = join(1, b.put("usually"), v)
		case zh == "表明" || zh == "说明":
			v = b.verb("indicate", english.Lemma, k[2])
		}
		return join(2, b.put(word, k[0]), k[1].Phrase, v, b.bareSettle(k[3].Phrase))
	}
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

// shareThenState reports a part of the patients with what changes in them.
func shareThenState(k []*item) bool {
	return isPerson(k[0]) && ruleName(k[0]) == "number-de" && k[1].head != nil && !isPerson(k[1]) && endsIn(k[1].head.text, states...)
}

func changeInPeople(b *builder, k []node) english.Phrase {
	return join(0, b.clause(k[1].Phrase, k[2].Phrase), b.put("in"), b.people(k[0]))
}

func limitTo(b *builder, k []node) english.Phrase {
	return join(0, b.passive(b.verb("limit", english.Lemma, k[0])), b.put("to", k[2]), k[1].Phrase)
}

func limitToRate(b *builder, k []node) english.Phrase {
	return join(0, b.passive(b.verb("limit", english.Lemma, k[0])), b.put("to", k[3]), k[2].Phrase, k[1].Phrase)
}

func stateButClause(b *builder, k []node) english.Phrase {
	return join(0, b.be(k[0].Phrase), b.put(", but", k[1], k[2]), k[3].Phrase)
}

func relatedToDoing(b *builder, k []node) english.Phrase {
	word := "related to"
	if k[2].head.text == "密切相关" {
		word = "closely related to"
	}
	return b.be(join(0, b.put(word, k[0], k[2]), verbForm(k[1].Phrase, english.Gerund)))
}

func intervalOfTwo(b *builder, k []node) english.Phrase {
	aux := "there should be"
	if t := k[2].head.text; t == "须" || t == "需" {
		aux = "there must be"
	}
	word := "an interval of"
	if k[2].head.text == "至少" {
		word = "an interval of at least"
	}
	p := join(0, b.put(aux, k[2]), b.put(word, k[3]), k[4].Phrase, b.put("between", k[1]), b.member(k[0].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}
