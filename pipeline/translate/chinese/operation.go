package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// operationRules render 术后, 术前 and 术中 behind the name of an operation, or of the disease that was operated on.
var operationRules = []Rule{
	// 肝移植 + 术后 + 3个月: 3 months after liver transplantation.
	{Name: "operation-period", Gives: "PP", Pattern: "N 术后|术前 QTY|N", Head: 2, Cost: -0.1, When: operatedPeriod, Build: operationPeriod},
	{Name: "operation-within", Gives: "PP", Pattern: "N 术后|术前 QTY|N 内|以内|之内", Head: 2, Cost: -0.2, When: operatedPeriod, Build: operationWithin},
	// 胃癌 + 术后复发, where the second part is one entry.
	{Name: "operation-noun-term", Gives: "NP", Pattern: "N N", Head: 1, Cost: -0.2, When: operatedTerm, Build: operationNounTerm},
	// 尽早 + 手术: early surgery.
	{Name: "early-action", Gives: "N", Pattern: "尽早|尽快|及早|早期|早 N", Head: 1, Cost: 0.05, When: actionSecond, Build: earlyAction},
}

// operationEndings are the ends of English names of operations.
var operationEndings = strings.Fields("tomy plasty transplantation transplant surgery replacement repair graft bypass section implantation fixation fusion amputation reconstruction ablation embolization stenting stent intervention decompression anastomosis procedure suture desis pexy scopy ligation excision enucleation debridement grafting")

// isOperation reports the name of an operation.
func isOperation(it *item) bool {
	last := lastWord(headPart(englishOf(it)))
	return endsIn(last, operationEndings...)
}

// operated reports an operation, or a disease.
func operated(k []*item) bool {
	it := k[0]
	return isOperation(it) || conditionName(englishOf(it)) || it.head.domain() == "oncology"
}

func operatedPeriod(k []*item) bool { return operated(k) && period(k[2]) }

// operationPrepositions give the preposition of each time.
var operationPrepositions = map[string]string{"术后": "after", "术前": "before"}

// operatedOn are illnesses that an operation is named after: cataract surgery.
var operatedOn = strings.Fields("cataract hernia hemorrhoid hemorrhoids glaucoma strabismus")

// operation is the operation as what something happens after: liver transplantation, surgery for gastric cancer.
func (b *builder) operation(n node, from node) english.Phrase {
	p := b.event(n.Phrase)
	if isOperation(n.item) {
		return p
	}
	if slices.Contains(operatedOn, headText(n.Phrase)) {
		return join(1, n.Phrase, b.put("surgery", from)) // cataract surgery
	}
	return join(0, b.put("surgery for", from), b.settle(n.Phrase))
}

func operationTime(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(operationPrepositions[k[1].head.text], k[1]), b.operation(k[0], k[1])))
}

func operationPeriod(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, k[2].Phrase, operationTime(b, k)))
}

func operationWithin(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("within", k[3]), operationPeriod(b, k)))
}

// careName reports what is done for an illness, rather than what it does.
func careName(zh string) bool { return strings.HasSuffix(zh, "疗") || endsIn(zh, treatments...) }

// operatedTerm reports an entry that says when it happens: 术后复发, 术前准备.
func operatedTerm(k []*item) bool {
	if operated(k) && thenOf(k[1]) {
		return true
	}
	return operated(k) && k[1].rule == nil && !isPerson(k[1]) && len(k[1].head.text) > len("术后") && beginsIn(k[1].head.text, "术后", "术前", "术中")
}

// thenOf reports a noun with the time of the operation before it: 术后 + 患者.
func thenOf(it *item) bool {
	return ruleName(it) == "adjective" && it.kids[0].rule == nil && operationPrepositions[it.kids[0].head.text] != "" && it.kids[1].size <= 2
}

func operationNounTerm(b *builder, k []node) english.Phrase {
	if thenOf(k[1].item) {
		when, thing := b.build(k[1].item.kids[0]), b.build(k[1].item.kids[1])
		b.rule = "chinese/operation-noun-term"
		return join(0, b.peopled(thing), operationTime(b, []node{k[0], when})) // patients after coronary artery bypass grafting
	}
	word := "of"
	if careName(k[1].head.text) {
		word = "for"
	}
	return join(0, k[1].Phrase, b.put(word), b.settle(k[0].Phrase))
}

// actionSecond reports a noun for what is done, which is a verb as well or an operation.
func actionSecond(k []*item) bool {
	return k[1].rule == nil && (k[1].head.entry == nil || k[1].head.entry.POS == "noun") && (k[1].head.reads("verb") || isOperation(k[1]))
}

func earlyAction(b *builder, k []node) english.Phrase {
	word := "early"
	if k[0].head.text == "尽快" {
		word = "prompt"
	}
	n := k[1].Phrase
	if n.Count == english.AnyCount {
		n.Count = bareCount(n)
	}
	return join(1, as(english.AdjPhrase, b.put(word, k[0])), n)
}

// procedureRules render 行, to perform, which Chinese puts before procedures without saying who does it.
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
	return endsIn(n.head.text, procedureEnds...) || endsIn(lastPart(n).head.text, procedureEnds...)
}

// turnsTaken say which of several procedures it is.
var turnsTaken = map[string]string{"先行": "first", "再行": "afterward"}

func procedureDuty(b *builder, k []node) english.Phrase {
	vp := join(1, b.put("can", k[0]), inflect(b.passive(b.verb("perform", english.Lemma, k[0])), english.Lemma))
	vp.Cat, vp.Finite = english.VerbPhrase, true
	return b.clause(b.event(k[1].Phrase), vp)
}

func procedureUndergo(b *builder, k []node) english.Phrase {
	vp := b.withAuxiliary(k[0], join(0, b.verb("undergo", english.Lemma, k[1]), b.event(k[2].Phrase)))
	return join(0, vp, b.put(turnsTaken[k[1].head.text]))
}

// performOnRules render 对…进行 of a duty: what should be performed on whom.
var performOnRules = []Rule{
	// 可 + 对 + 高危病变 + 进行 + 套扎: high-risk lesions can be ligated.
	{Name: "modal-perform-on", Gives: "S", Pattern: dutyWords + " 对|给 NP 进行|予以|实施 V", Head: 4, Cost: 0.02, Build: modalPerformOn},
}

func modalPerformOn(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], k[4].Phrase, k[2].Phrase)
}

// placedRules render where things ought to be put, the passive of verbs with a place behind them (Li and Thompson 1981, 16.2, and ch. 9 on 在 behind the verb).
var placedRules = []Rule{
	// 应 + 放在 + 阴凉处: should be placed in a cool place.
	{Name: "placed-at", Gives: "PV", Pattern: puttings + " NP", Head: 0, Cost: -0.4, Build: placedAt},
	// 置于 + 阴凉处 + 保存: be stored in a cool place.
	{Name: "stored-at", Gives: "PV", Pattern: puttings + " NP|PP 保存|储存|贮存|存放|冷藏|冷藏保存", Head: 2, Cost: -0.7, Build: storedAt},
}

// puttings are verbs of putting something somewhere.
const puttings = "放在|放于|置于|放置于|放置在|存放在|存放于|保存在|保存于|贴在|贴于|涂在|涂于|挂在|垫在|安置于|安置在|摆放在|浸泡在|浸入"

// puttingEnglish gives the participle of each by its first characters.
var puttingEnglish = []struct{ zh, participle string }{{"存放", "stored"}, {"保存", "stored"}, {"贴", "applied"}, {"涂", "applied"}, {"挂", "hung"}, {"浸", "immersed"}, {"", "placed"}}

func placedAt(b *builder, k []node) english.Phrase {
	zh := k[0].head.text
	i := slices.IndexFunc(puttingEnglish, func(p struct{ zh, participle string }) bool { return strings.HasPrefix(zh, p.zh) })
	word, prep := puttingEnglish[i].participle, "in"
	switch {
	case word == "applied":
		prep = "to"
	case word == "hung" || endsIn(lastWordOf(k[1].item), "上", "面"):
		prep = "on"
	}
	return join(0, b.verb("be", english.Lemma), b.put(word+" "+prep, k[0]), b.settle(k[1].Phrase))
}

func storedAt(b *builder, k []node) english.Phrase {
	prep, where := "in", b.place(k[1].Phrase)
	if endsIn(lastWordOf(k[1].item), "温", "温度", "℃") || quantityOnly(k[1].item) {
		prep = "at"
	}
	switch {
	case k[1].Cat == english.PrepPhrase && k[1].Words[0].Text == "under":
		where, prep = english.Phrase{Words: k[1].Words[1:]}, "at" // at room temperature
	case k[1].Cat == english.PrepPhrase:
		return join(0, b.verb("be", english.Lemma), b.put("stored", k[0], k[2]), k[1].Phrase)
	case strings.HasSuffix(headText(k[1].Phrase), " place"):
		where = k[1].Phrase // in a cool, dry place
		where.Count = english.Singular
		where = b.inferred("a", where)
	}
	return join(0, b.verb("be", english.Lemma), b.put("stored "+prep, k[0], k[2]), where)
}

// happensThereCost is high for what happens in a place that one word names together with its 内, as an attribute of the event: 在 + 细胞内复制 is to
// replicate within cells, not in replication.
func happensThereCost(k []*item) float64 {
	if ruleName(k[1]) == "period-noun" && k[1].kids[1].rule == nil && k[1].kids[1].head.reads("verb") {
		return 0.6 // 在进食后30分钟服用: take 30 minutes after eating
	}
	it := bareNoun(k[1])
	if ruleName(it) == "adjective" && endsIn(it.kids[0].head.text, "内", "外", "中") && it.head.reads("verb") {
		return 1.6
	}
	return 0
}
