package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// examRules render what an examination shows, several findings behind commas, as case reports and findings of imaging say it: 查体见腹部膨隆，全腹压
// 痛，无反跳痛. English has one verb with all of them as objects.
var examRules = []Rule{
	// 提示 + 白细胞升高 + ， + 肝功能正常: show elevated white blood cells and normal liver function.
	{Name: "shows-two", Gives: "VP", Pattern: showVerbs + " NP ， NP", Head: 0, Cost: -0.5, When: findingsAt(1, 3), Build: showsAll},
	// 意识 + 清楚 + ， + 呼吸音正常: clear consciousness and normal breath sounds.
	{Name: "quality-and-finding", Gives: "NP", Pattern: "N AP ， NP", Head: 0, Cost: 0.9, When: qualityAndFinding, Build: qualityFinding},
	// 胰腺肿胀 + ， + 周围渗出 + 明显: pancreatic swelling and marked surrounding exudation.
	{Name: "finding-and-quality", Gives: "NP", Pattern: "NP ， N AP", Head: 0, Cost: 0.9, When: findingAndQuality, Build: findingsTwo},
	// 随访 + 半年 + 未复发: no recurrence was seen during half a year of follow-up.
	{Name: "follow-up-none", Gives: "S", Pattern: "随访|术后随访|经随访 NP|QTY 未复发|无复发|未见复发|未见转移|无转移|未见异常|未见复发和转移|未见复发及转移", Head: 1, Cost: -1, When: timeSecond, Build: followUpNone},
	// 嘱 + 患者 + 戒酒: patients are advised to stop drinking.
	{Name: "told-to", Gives: "S", Pattern: "嘱|嘱其|嘱患者|嘱患儿家长|并嘱|并嘱其|并嘱患者|建议其 VP", Head: 1, Cost: -0.4, Build: toldTo},
	// 高血压病史 + 五年: a history of hypertension for five years.
	{Name: "history-for", Gives: "NP", Pattern: "N 病史|史 QTY|N", Head: 1, Cost: -0.4, When: timeLast, Build: historyFor},
	// 肌酶正常 + 不能排除: …, does not exclude the diagnosis.
	{Name: "not-exclude", Gives: "S", Pattern: "NP 不能|并不能|不足以 排除|除外", Head: 0, Cost: -0.1, When: notPersonFirst, Build: notExclude},
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

func timeSecond(k []*item) bool { return timeUnit(k[1]) || halves[k[1].head.text] != "" }

// nothingFound give what follow-up did not show.
var nothingFound = map[string]string{"未复发": "no recurrence was", "无复发": "no recurrence was", "未见复发": "no recurrence was", "未见转移": "no metastasis was", "无转移": "no metastasis was", "未见异常": "no abnormality was", "未见复发和转移": "no recurrence or metastasis was", "未见复发及转移": "no recurrence or metastasis was"}

func followUpNone(b *builder, k []node) english.Phrase {
	p := join(0, b.put(nothingFound[k[2].head.text]+" seen during", k[2]), k[1].Phrase, b.put("of follow-up", k[0]))
	p.Cat, p.Finite = english.Clause, true
	return p
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
