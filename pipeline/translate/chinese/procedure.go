package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// procedureRules render 行, to perform, which Chinese puts before procedures without saying who does it, and 改用, what is used instead.
var procedureRules = []Rule{
	// 可行 + 活检, where 可行 is no adjective: a biopsy can be performed.
	{Name: "procedure-can", Gives: "S", Pattern: "可行 NP", Head: 1, Cost: -0.3, When: performedLast, Build: procedureDuty},
	// 应 + 先行 + 活检, of patients: should undergo biopsy first.
	{Name: "procedure-undergo", Gives: "VP", Pattern: performModals + " 行|先行|再行 NP", Head: 2, Cost: -0.4, When: performedLast, Build: procedureUndergo},
}

// procedureEnds are the ends of nouns of what is performed on patients.
var procedureEnds = strings.Fields("术 手术 检查 活检 穿刺 造影 治疗 化疗 放疗 切除 切开 引流 移植 透析 超声 ct mri 平扫 内镜 胃镜 肠镜 镜检 吻合 固定 复位 消融 栓塞 置换 修补 清创 剖宫产 插管 试验 检测 培养 筛查 扫描 灌洗 灌肠 剖腹探查 探查 介入 搭桥 截肢 测定 x线 监测")

// performModals are the auxiliaries before 行.
const performModals = "可|应|应当|需|宜|须|可以|必须|不宜|不应"

// performedLast reports the name of a procedure.
func performedLast(k []*item) bool {
	n := k[len(k)-1]
	return slices.ContainsFunc(procedureEnds, func(e string) bool {
		return strings.HasSuffix(n.head.text, e) || strings.HasSuffix(lastPart(n).head.text, e)
	})
}

// turnsTaken say which of several procedures it is.
var turnsTaken = map[string]string{"先行": "first", "再行": "afterward"}

// inTurn says behind a verb phrase which of several procedures it is.
func (b *builder) inTurn(vp english.Phrase, word node) english.Phrase {
	if turn := turnsTaken[word.head.text]; turn != "" {
		return join(0, vp, b.put(turn))
	}
	return vp
}

func procedureDuty(b *builder, k []node) english.Phrase {
	n := len(k)
	vp := performing(b, k[0], b.passive(b.verb("perform", english.Lemma, k[n-2])))
	return b.clause(b.event(k[n-1].Phrase), b.inTurn(vp, k[n-2]))
}

func procedureUndergo(b *builder, k []node) english.Phrase {
	n := len(k)
	vp := performing(b, k[0], join(0, b.verb("undergo", english.Lemma, k[n-2]), b.event(k[n-1].Phrase)))
	return b.inTurn(vp, k[n-2])
}

// performing puts the auxiliary before what is done; 可行 is one word with it.
func performing(b *builder, modal node, vp english.Phrase) english.Phrase {
	if modal.head.text != "可行" {
		return b.withAuxiliary(modal, vp)
	}
	p := join(1, b.put("can", modal), inflect(vp, english.Lemma))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}
