package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// causeRules render causes: 由…引起, 因, 由于, 因为.
var causeRules = []Rule{
	// 由 + 结核分枝杆菌 + 引起 + 的 + 传染病: an infectious disease caused by Mycobacterium tuberculosis.
	{Name: "caused-by", Gives: "NP", Pattern: "由|因 NP 引起|导致|所致|造成|引发|诱发|产生 的 NP", Head: 4, Cost: 0.05, Build: causedBy},
	{Name: "caused-by-short", Gives: "NP", Pattern: "NP 引起|导致|所致|造成|引发|诱发|产生|带来 的 NP", Head: 3, Cost: 0.35, Build: causedByShort},
	{Name: "caused-by-verb", Gives: "VP", Pattern: "由 NP 引起|导致|所致|造成|引发|诱发", Head: 1, Cost: 0.05, Build: beCausedBy},
	// 由 + 腺瘤 + 发展而来: develop from adenomas.
	{Name: "develop-from-adverb", Gives: "VP", Pattern: "由|从 NP ADV|A 发展而来|演变而来|演化而来|转化而来|衍生而来|分化而来|进化而来", Head: 1, Cost: -0.2, Build: developSlowly},
	{Name: "agent-noun", Gives: "NP", Pattern: "由|被 NP VG 的 NP", Head: 4, Cost: 0.1, Build: agentNoun},
	// 因 + 其他原因: for other reasons.
	{Name: "for-reasons", Gives: "PP", Pattern: "因|由于|出于|因为 NP", Head: 1, Cost: -0.3, When: reasonsLast, Build: forReasons},
	// 由于 + 出血: because of bleeding.
	{Name: "due-to", Gives: "PP", Pattern: "由于|因|因为|鉴于 NP", Head: 1, Cost: 0.1, Weigh: becauseActionCost, Build: dueTo},
	{Name: "due-to-er", Gives: "VP", Pattern: "因|由于|因为 NP 而 VP", Head: 3, Cost: 0.05, Build: verbDueTo},
	// 因 + 害怕 + 而 + 不愿就诊: be unwilling to seek care because of fear.
	{Name: "due-to-feeling", Gives: "VP", Pattern: "因|由于|出于|因为 害怕|恐惧|担心|担忧|焦虑|羞耻|羞愧|疲劳|贫困|缺乏知识 而 VP", Head: 3, Cost: -0.5, Build: dueToFeeling},
	// 由于 + 缺乏 + 多样性: because of a lack of diversity.
	{Name: "due-to-lack", Gives: "PP", Pattern: "由于|因|因为 缺乏|缺少 NP", Head: 2, Cost: -0.3, Build: dueToLack},
	// 随年龄增长 + 而 + 增加: increase with age.
	{Name: "er-verb", Gives: "VP", Pattern: "PP|CL 而 VP", Head: 2, Cost: 0.05, When: reasonFirst, Build: verbThenClause},
	// 因为 + 可引起出血, of what was said last: because it can cause bleeding.
	{Name: "because-verb", Gives: "CL", Pattern: "因为|由于|因 VP", Head: 1, Cost: 0.9, Build: becauseIt},
	// 因为 + 治疗窗较窄: because the therapeutic window is narrow.
	{Name: "because", Gives: "CL", Pattern: "因为|由于|因|是因为 S", Head: 1, Cost: 0.05, Build: because},
	// 因 + 误吸 + 所致者: patients whose condition is caused by aspiration, as cases: cases caused by aspiration.
	{Name: "cases-caused", Gives: "NP", Pattern: "因|由|为 NP 所致者|引起者|导致者|诱发者", Head: 1, Cost: -0.8, When: notPersonSecond, Build: casesCaused},
	{Name: "cases-caused-bare", Gives: "NP", Pattern: "NP 所致者|引起者|导致者", Head: 0, Cost: -0.4, When: notPersonFirst, Build: casesCausedBare},
}

// fears give the nouns of why people act.
var fears = map[string]string{"害怕": "fear", "恐惧": "fear", "担心": "worry", "担忧": "worry", "焦虑": "anxiety", "羞耻": "shame", "羞愧": "shame", "疲劳": "fatigue", "贫困": "poverty", "缺乏知识": "lack of knowledge"}

func dueToFeeling(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.put("because of", k[0], k[2]), b.put(fears[k[1].head.text], k[1]))
}

func causedBy(b *builder, k []node) english.Phrase {
	return join(0, k[4].Phrase, b.put("caused by", k[0], k[2], k[3]), b.settle(k[1].Phrase))
}

func causedByShort(b *builder, k []node) english.Phrase {
	word := "caused by"
	if k[1].head.text == "产生" {
		word = "produced by" // 燃烧产生的烟雾
	}
	return join(0, k[3].Phrase, b.put(word, k[1], k[2]), b.settle(k[0].Phrase))
}

func beCausedBy(b *builder, k []node) english.Phrase {
	word := "caused by"
	if t := k[2].head.text; t == "诱发" || t == "引发" {
		word = "triggered by"
	}
	return join(0, b.verb("be", english.Lemma), b.put(word, k[0], k[2]), b.settle(k[1].Phrase))
}

// origins give the verbs of what comes of something.
var origins = map[string]string{"发展而来": "develop", "演变而来": "evolve", "演化而来": "evolve", "转化而来": "develop", "衍生而来": "derive", "分化而来": "differentiate", "进化而来": "evolve"}

func developSlowly(b *builder, k []node) english.Phrase {
	v := join(0, b.verb(origins[k[3].head.text], english.Lemma, k[3]), as(english.AdvPhrase, b.manner(k[2].Phrase)))
	return join(0, v, b.put("from", k[0]), b.settle(k[1].Phrase))
}

func agentNoun(b *builder, k []node) english.Phrase {
	return join(0, k[4].Phrase, inflect(k[2].Phrase, english.PastParticiple), b.put("by", k[0], k[3]), b.settle(k[1].Phrase))
}

func dueTo(b *builder, k []node) english.Phrase {
	return b.prepositional("due to", []node{k[0]}, k[1])
}

// reasonsLast reports reasons, with what they are before them.
func reasonsLast(k []*item) bool {
	return k[1].size > 1 && strings.HasSuffix(lastWordOf(k[1]), "原因")
}

func forReasons(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	p.Words = slices.Clone(p.Words)
	w := &p.Words[p.Head]
	if before, last := cutLast(w.Text); last == "cause" {
		w.Text = strings.TrimSpace(before + " reason")
	}
	w.Alternatives = nil
	return as(english.PrepPhrase, join(0, b.put("for", k[0]), b.settle(b.plural(p))))
}

func verbDueTo(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.put("because of", k[0], k[2]), b.settle(k[1].Phrase))
}

func because(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("because", k[0]), k[1].Phrase))
}

// becauseActionCost is high for a word of what is done, which rather is the subject of a clause: 因为根除可降低复发率.
func becauseActionCost(k []*item) float64 {
	if k[0].head.text == "因为" && k[1].size == 1 && k[1].head.reads("verb") {
		return 0.5
	}
	return 0
}

// reasonCost is high for a reason or a concession right before a verb, without comma or 而: it rather is a clause with that noun as its
// subject, 因为患者呕吐.
func reasonCost(k []*item) float64 {
	switch ruleName(k[0]) {
	case "due-to", "for-sake":
		return 0.7
	case "despite":
		return 1.1
	case "preposition":
		if t := k[0].kids[0].head.text; t == "因为" {
			return 0.9
		}
	}
	return 0
}

func dueToLack(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("because of a lack of", k[0], k[1]), b.settle(k[2].Phrase)))
}

// reasonFirst reports an adverbial that 而 ties to its verb.
func reasonFirst(k []*item) bool {
	n := ruleName(k[0])
	return strings.HasPrefix(n, "suishe") || n == "due-to" || n == "for-sake" || n == "in-order-to" || n == "by-noun" || n == "by-verb"
}

func casesCaused(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("cases caused by", k[0], k[2]), b.bareSettle(k[1].Phrase)))
}

func casesCausedBare(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("cases caused by", k[1]), b.bareSettle(k[0].Phrase)))
}
