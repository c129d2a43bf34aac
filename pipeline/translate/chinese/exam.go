package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// examRules render what an examination shows, several findings behind commas, as case reports and findings of imaging say it: 查体见腹部膨隆，全腹压
// 痛，无反跳痛. English has one verb with all of them as objects.
var examRules = []Rule{
	// 提示 + 白细胞升高 + ， + 肝功能正常: show elevated white blood cells and normal liver function.
	{Name: "shows-two", Gives: "VP", Pattern: showVerbs + " NP ， NP", Head: 0, Cost: -0.5, When: findingsAt(1, 3), Build: showsAll},
	{Name: "shows-three", Gives: "VP", Pattern: showVerbs + " NP ， NP ， NP", Head: 0, Cost: -0.8, When: findingsAt(1, 3, 5), Build: showsAll},
	// 见 + 腹部膨隆 + ， + 无 + 反跳痛: show abdominal distension but no rebound tenderness.
	{Name: "shows-but-no", Gives: "VP", Pattern: showVerbs + " NP ， 无|未见|无明显|未见明显|而无 NP", Head: 0, Cost: -0.7, When: findingsAt(1, 4), Build: showsButNo},
	{Name: "shows-two-no", Gives: "VP", Pattern: showVerbs + " NP ， NP ， 无|未见|无明显|未见明显 NP", Head: 0, Cost: -1, When: findingsAt(1, 3, 6), Build: showsTwoNo},
	// 意识 + 清楚 + ， + 呼吸音正常: clear consciousness and normal breath sounds.
	{Name: "quality-and-finding", Gives: "NP", Pattern: "N AP ， NP", Head: 0, Cost: 0.9, When: qualityAndFinding, Build: qualityFinding},
	// 胰腺肿胀 + ， + 周围渗出 + 明显: pancreatic swelling and marked surrounding exudation.
	{Name: "finding-and-quality", Gives: "NP", Pattern: "NP ， N AP", Head: 0, Cost: 0.9, When: findingAndQuality, Build: findingsTwo},
	// 两周后 + 复查 + CT + ， + 渗出明显吸收: on repeat CT after two weeks, ….
	{Name: "on-repeat", Gives: "S", Pattern: "复查|再次复查 NP ， S", Head: 3, Cost: -0.3, When: examSecond, Build: onRepeat},
	// 复查CT + ， + 渗出明显吸收, where the examination is one entry: on follow-up CT, ….
	{Name: "on-exam", Gives: "S", Pattern: "N ， S", Head: 2, Cost: -0.3, When: repeatFirst, Build: onExam},
	// 体温再次升高 + ， + 考虑 + 继发感染: body temperature rises again, and secondary infection is considered.
	{Name: "then-considered", Gives: "S", Pattern: "S ， 考虑|考虑为|疑为|怀疑为|怀疑|诊断为|拟诊为 NP", Head: 0, Cost: 0, When: notPerson, Build: thenConsidered},
	// 随访 + 半年 + 未复发: no recurrence was seen during half a year of follow-up.
	{Name: "follow-up-none", Gives: "S", Pattern: "随访|术后随访|经随访 NP|QTY 未复发|无复发|未见复发|未见转移|无转移|未见异常|未见复发和转移|未见复发及转移", Head: 1, Cost: -1, When: timeSecond, Build: followUpNone},
	// 随访 + 6个月 + ， + 未见复发: no relapse was observed during 6 months of follow-up.
	{Name: "during-follow-up", Gives: "S", Pattern: "随访|术后随访|经随访|随诊|观察 NP|QTY ， S", Head: 3, Cost: -0.3, When: timeSecond, Build: duringFollowUp},
	// 行 + 胸部CT检查 + 提示 + 肺炎: a chest CT examination suggests pneumonia.
	{Name: "exam-shows", Gives: "S", Pattern: "行|查|急查|复查|急行|完善 N VP", Head: 2, Cost: -0.5, When: examTells, Build: examShows},
	{Name: "exam-shows-comma", Gives: "S", Pattern: "行|查|急查|复查|急行|完善 N ， VP", Head: 3, Cost: -0.8, When: examTells, Build: examShows},
	// 嘱 + 患者 + 戒酒: patients are advised to stop drinking.
	{Name: "told-to", Gives: "S", Pattern: "嘱|嘱其|嘱患者|嘱患儿家长|并嘱|并嘱其|并嘱患者|建议其 VP", Head: 1, Cost: -0.4, Build: toldTo},
	// 高血压病史 + 五年: a history of hypertension for five years.
	{Name: "history-for", Gives: "NP", Pattern: "N 病史|史 QTY|N", Head: 1, Cost: -0.4, When: timeLast, Build: historyFor},
	// 肌酶正常 + 不能排除: …, does not exclude the diagnosis.
	{Name: "not-exclude", Gives: "S", Pattern: "NP 不能|并不能|不足以 排除|除外", Head: 0, Cost: -0.1, When: notPersonFirst, Build: notExclude},
	// 血氨水平 + 与 + 严重程度 + 相关性 + 差: blood ammonia levels correlate poorly with severity.
	{Name: "correlates-so", Gives: "S", Pattern: "NP 与|和|同 NP 相关性差|相关性较差|相关性好|相关性较好|相关性良好|相关性强|相关性弱|相关性较弱", Head: 0, Cost: -0.5, Build: correlatesSo},
}

// showVerbs are what examinations do with findings.
const showVerbs = "见|示|可见|显示|提示|发现|显示有|检查见"

// findingsAt reports things that can be found, at these places.
func findingsAt(places ...int) func([]*item) bool {
	return func(k []*item) bool {
		for _, n := range places {
			if isPerson(k[n]) || timeUnit(k[n]) || quantityOnly(k[n]) {
				return false
			}
		}
		return true
	}
}

// shown is the verb of an examination.
func (b *builder) shown(from node) english.Phrase {
	word := "show"
	if strings.HasPrefix(from.head.text, "提示") {
		word = "suggest"
	}
	return b.verb(word, english.Lemma, from)
}

func showsAll(b *builder, k []node) english.Phrase {
	p := join(0, b.shown(k[0]), b.bareSettle(k[1].Phrase))
	for n := 3; n < len(k); n += 2 {
		link := b.put("and", k[n-1])
		if len(k) > 4 && n+2 < len(k) {
			link = b.put(",", k[n-1])
		} else if len(k) > 4 {
			link = b.put(", and", k[n-1])
		}
		p = join(0, p, link, b.bareSettle(k[n].Phrase))
	}
	return p
}

func showsButNo(b *builder, k []node) english.Phrase {
	return join(0, b.shown(k[0]), b.bareSettle(k[1].Phrase), b.put("but", k[2]), b.none(k[4].Phrase, k[3]))
}

func showsTwoNo(b *builder, k []node) english.Phrase {
	return join(0, b.shown(k[0]), b.bareSettle(k[1].Phrase), b.put("and", k[2]), b.bareSettle(k[3].Phrase), b.put("but", k[4]), b.none(k[6].Phrase, k[5]))
}

func findingAndQuality(k []*item) bool { return findingsAt(0, 2)(k) && qualitySecond(k[2:]) }

func findingsTwo(b *builder, k []node) english.Phrase {
	p := join(0, b.bareSettle(k[0].Phrase), b.put("and", k[1]), b.quality(k[2].Phrase, k[3].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

func qualityAndFinding(k []*item) bool { return findingsAt(0, 3)(k) && qualitySecond(k[:2]) }

func qualityFinding(b *builder, k []node) english.Phrase {
	p := join(0, b.quality(k[0].Phrase, k[1].Phrase), b.put("and", k[2]), b.bareSettle(k[3].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

// examSecond reports an examination.
func examSecond(k []*item) bool { return examFirst(k[1:]) || performedLast(k[:2]) }

func onRepeat(b *builder, k []node) english.Phrase {
	p := join(3, b.put("on repeat", k[0]), b.event(k[1].Phrase), b.put(",", k[2]), k[3].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// repeatFirst reports an entry for an examination that is done again.
func repeatFirst(k []*item) bool {
	return strings.HasPrefix(k[0].head.text, "复查") && k[0].size == 1
}

func onExam(b *builder, k []node) english.Phrase {
	p := join(3, b.put("on"), b.event(k[0].Phrase), b.put(",", k[1]), k[2].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// thoughtOf give what is thought of, as participles.
var thoughtOf = map[string]string{"考虑": "considered", "考虑为": "considered", "疑为": "suspected", "怀疑为": "suspected", "怀疑": "suspected", "诊断为": "diagnosed", "拟诊为": "suspected"}

func thenConsidered(b *builder, k []node) english.Phrase {
	be := b.be(as(english.AdjPhrase, b.put(thoughtOf[k[2].head.text], k[2])))
	p := join(0, k[0].Phrase, b.put(", and", k[1]), b.clause(b.bareSettle(k[3].Phrase), be))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func timeSecond(k []*item) bool { return timeUnit(k[1]) || halves[k[1].head.text] != "" }

// nothingFound give what follow-up did not show.
var nothingFound = map[string]string{"未复发": "no recurrence was", "无复发": "no recurrence was", "未见复发": "no recurrence was", "未见转移": "no metastasis was", "无转移": "no metastasis was", "未见异常": "no abnormality was", "未见复发和转移": "no recurrence or metastasis was", "未见复发及转移": "no recurrence or metastasis was"}

func followUpNone(b *builder, k []node) english.Phrase {
	p := join(0, b.put(nothingFound[k[2].head.text]+" seen during", k[2]), k[1].Phrase, b.put("of follow-up", k[0]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func duringFollowUp(b *builder, k []node) english.Phrase {
	p := join(0, k[3].Phrase, b.put("during", k[0], k[2]), k[1].Phrase, b.put("of follow-up"))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// examTells reports an examination and what it shows.
func examTells(k []*item) bool {
	v := plainPredicate(k[len(k)-1])
	return performedLast(k[:2]) && slices.Contains([]string{"show", "reveal", "suggest", "indicate", "find", "confirm", "see", "be"}, firstOf(englishOf(verbOf(v)))) && !finiteOnly(v)
}

// examShows makes the examination what shows its result, where Chinese tells first that it was done.
func examShows(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if n.Count == english.AnyCount && !n.Determined {
		n.Count = english.Singular
		n = b.withArticle("a", n)
	}
	return b.clause(n, k[len(k)-1].Phrase)
}

func toldTo(b *builder, k []node) english.Phrase {
	who := people(b.put("patients"))
	if strings.Contains(b.sentence, "the patient ") {
		who = b.put("the patient")
		who.Cat, who.Count, who.Determined = english.NounPhrase, english.Singular, true
	}
	if strings.Contains(k[0].head.text, "家长") {
		who = people(b.put("parents"))
	}
	return b.clause(who, join(0, b.verb("be", english.Lemma), b.put("advised to", k[0]), verbForm(k[1].Phrase, english.Lemma)))
}

func historyFor(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, b.put("a history of", k[1])), b.bareSettle(k[0].Phrase), b.put("for"), k[2].Phrase)
	p.Head, p.Count, p.Determined = 1, english.Singular, true
	return p
}

func notExclude(b *builder, k []node) english.Phrase {
	v := join(0, b.verb("do", english.Lemma, k[1], k[2]), b.put("not exclude the diagnosis"))
	return b.clause(k[0].Phrase, v)
}

func correlatesSo(b *builder, k []node) english.Phrase {
	how := "well"
	last := k[len(k)-1].head.text
	switch {
	case strings.HasSuffix(last, "差"):
		how = "poorly"
	case strings.HasSuffix(last, "弱"):
		how = "weakly"
	case strings.HasSuffix(last, "强"):
		how = "strongly"
	}
	v := join(0, b.verb("correlate", english.Lemma, k[3:]...), b.put(how+" with", k[1]), b.settle(k[2].Phrase))
	return b.clause(k[0].Phrase, v)
}
