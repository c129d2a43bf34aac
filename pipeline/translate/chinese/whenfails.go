package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// whenFailsRules render when a treatment fails, or an illness worsens or returns.
var whenFailsRules = []Rule{
	// 在 + 其他治疗 + 失败 + 时: when other treatments fail.
	{Name: "when-fails", Gives: "CL", Pattern: "在|当 NP 失败|无效|恶化|加重|复发|好转|缓解|消退|稳定|出现|发生|发作|消失 时|后|之后|以后|前|之前|以前", Head: 1, Cost: -0.3, Build: whenFails},
	// 病情 + 变化 + 时: when the condition changes.
	{Name: "when-it-changes", Gives: "CL", Pattern: "N 变化|改变|好转|发生变化|有变化 时", Head: 0, Cost: -0.5, When: notPersonFirst, Build: whenItChanges},
}

func whenFails(b *builder, k []node) english.Phrase {
	return b.turning(b.put(turningTime(k[3]), k[0], k[3]), k[1], k[2])
}

func whenFailsBare(b *builder, k []node) english.Phrase {
	return b.turning(b.put(turningTime(k[2]), k[2]), k[0], k[1])
}

// turningTime is the conjunction for 时, 后 or 前 and their like.
func turningTime(k node) string {
	switch k.head.text {
	case "后", "之后", "以后":
		return "after"
	case "前", "之前", "以前":
		return "before"
	}
	return "when"
}

// turning makes the clause of a treatment or illness and what it does: when treatment fails.
func (b *builder) turning(conjunction english.Phrase, what, change node) english.Phrase {
	verb, rest, _ := strings.Cut(turns[change.head.text], " ")
	vp := b.verb(verb, english.Lemma, change)
	if rest != "" {
		vp = join(0, vp, b.put(rest))
	}
	return as(english.Clause, join(1, conjunction, b.clause(what.Phrase, vp)))
}

// turns give the verbs of what treatments and illnesses do.
var turns = map[string]string{"失败": "fail", "无效": "be ineffective", "恶化": "worsen", "加重": "worsen", "复发": "recur", "好转": "improve", "缓解": "resolve", "消退": "resolve", "稳定": "be stable", "出现": "appear", "发生": "occur", "发作": "occur", "消失": "disappear"}

func whenItChanges(b *builder, k []node) english.Phrase {
	verb := "change"
	if k[1].head.text == "好转" {
		verb = "improve"
	}
	n := b.definite(b.numbered(k[0].Phrase))
	return as(english.Clause, join(1, b.put("when", k[2]), b.clause(n, b.verb(verb, english.Lemma, k[1]))))
}
