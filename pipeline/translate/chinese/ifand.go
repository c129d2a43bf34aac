package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// ifAndRules render conditions of two parts, and those that a finding fulfills.
var ifAndRules = []Rule{
	// 若 + 血小板高于30×10⁹/L + 且 + 无 + 出血: if platelets are above 30×10⁹/L and there is no bleeding.
	{Name: "if-and-none", Gives: "CL", Pattern: "如果|若|如|假如|当|一旦|只要 S 且|并且|而|并 无|没有|未见|未出现|无任何 NP", Head: 1, Cost: -0.5, When: thingHasNone, Build: ifAndNone},
	// 一旦 + 临床 + 怀疑: once clinically suspected.
	{Name: "if-by-finding", Gives: "CL", Pattern: "一旦|如果|若|如|一经 临床|临床上|病理|影像学|组织学|血清学|实验室|超声 V", Head: 2, Cost: -0.2, When: transitiveLast, Build: ifByFinding},
	// 若不治疗 + ， + 多 + 在数月内死亡: if untreated, most patients die within several months.
	{Name: "if-most-die", Gives: "S", Pattern: "CL|PP ， 多|大多|多数|大多数|常|往往 VP", Head: 3, Cost: -0.3, When: fateLast, Build: ifMostDie},
}

// thingHasNone reports a subject that is no person: people have no bleeding, of a platelet count there is none.
func thingHasNone(k []*item) bool {
	subject := k[1]
	return subject.rule != nil && len(subject.kids) > 0 && !isPerson(subject.kids[0])
}

func ifAndNone(b *builder, k []node) english.Phrase {
	word := subordinators[k[0].head.text]
	if word == "" {
		word = "if"
	}
	none := b.there(english.Phrase{}, b.none(k[4].Phrase, k[3]))
	return as(english.Clause, join(1, b.put(word, k[0]), k[1].Phrase, b.put("and", k[2]), none))
}

// findings are the adverbs of that by which a diagnosis is made.
var findings = map[string]string{"临床": "clinically", "临床上": "clinically", "病理": "pathologically", "影像学": "radiologically", "组织学": "histologically", "血清学": "serologically", "实验室": "by laboratory testing", "超声": "by ultrasound"}

func ifByFinding(b *builder, k []node) english.Phrase {
	word := subordinators[k[0].head.text]
	done := inflect(k[2].Phrase, english.PastParticiple)
	how := b.put(findings[k[1].head.text], k[1])
	if len(how.Words) > 1 {
		return as(english.Clause, join(1, b.put(word, k[0]), done, how))
	}
	return as(english.Clause, join(2, b.put(word, k[0]), how, done))
}

// fates are verbs of what becomes of patients, not of what illnesses do.
var fates = strings.Fields("die survive")

// fateLast reports a predicate of what becomes of patients.
func fateLast(k []*item) bool {
	first := firstOf(englishOf(k[3]))
	for _, f := range fates {
		if first == f {
			return true
		}
	}
	return false
}

func ifMostDie(b *builder, k []node) english.Phrase {
	who := "most patients"
	if zh := k[2].head.text; zh == "常" || zh == "往往" {
		who = "patients often"
	}
	p := join(2, k[0].Phrase, b.put(",", k[1]), agree(k[3].Phrase, english.Many))
	p = after(p, len(k[0].Words)+1, b.put(who, k[2]))
	p.Cat, p.Finite = english.Clause, true
	return p
}
