package chinese

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/translate/english"
)

// methodRules render how something was done, as the methods of a study state it: 组间比较采用卡方检验, 数据以均数表示, 分歧通过讨论解决. The Chinese
// sentence is active in form; English has the passive (Lü 1999, 用 采用).
var methodRules = []Rule{
	// 组间比较 + 采用 + 卡方检验: the chi-square test is used for between-group comparisons.
	{Name: "method-used", Gives: "S", Pattern: "NP 采用|使用|选用|应用 NP", Head: 2, Cost: 0.1, When: methodAction, Build: methodUsed},
	// 分歧 + 通过 + 讨论 + 解决: disagreements are resolved through discussion.
	{Name: "passive-through", Gives: "PV", Pattern: "通过|借助|经过 NP VG", Head: 2, Cost: -0.15, When: toolVerb, Build: passiveThrough},
	// 研究 + 经 + 伦理委员会 + 批准: be approved by the ethics committee.
	{Name: "passive-via", Gives: "PV", Pattern: "经|经由 NP VG", Head: 2, Cost: -0.5, When: viaVerb, Build: passiveVia},
	// 界值 + 设定为 + 10%: be set at 10%.
	{Name: "set-at", Gives: "VP", Pattern: "设定为|设为|定为|设定在|设置为 NP|QTY", Cost: -0.1, Build: setAt},
	// 提示 + 存在 + 感染: suggest infection.
	{Name: "suggest-presence", Gives: "VP", Pattern: "提示|表明|怀疑|疑似 存在|有|可能存在|可能有|合并 NP", Cost: -0.2, Build: suggestPresence},
	// 两组 + 在 + 年龄 + 方面 + 无 + 差异: do not differ in age.
	{Name: "differ-in", Gives: "VP", Pattern: "在 NP 上|方面|中 无|没有|无明显|无显著|存在|有|存在显著|存在明显 差异|差别|区别", Cost: -0.2, Build: differIn},
}

// actionNouns are the ends of the names of what is done with a method.
var actionNouns = []string{"比较", "分析", "评估", "评价", "检测", "测定", "诊断", "治疗", "检验", "随机化", "分组", "处理", "筛查", "监测", "测量", "计算", "固定", "重建", "诱导", "维持", "麻醉", "镇痛", "预防", "调查", "抽样", "相关性分析", "描述"}

func methodAction(k []*item) bool {
	return !ofCourse(k[0]) && endsIn(k[0].head.text, actionNouns...) && !isPerson(k[2])
}

func methodUsed(b *builder, k []node) english.Phrase {
	vp := b.bePassive(k[1], b.verb("use", english.Lemma, k[1]))
	return join(0, b.clause(k[2].Phrase, vp), b.put("for"), b.event(k[0].Phrase))
}

func passiveThrough(b *builder, k []node) english.Phrase {
	return join(0, b.passive(k[2].Phrase), b.put("through", k[0]), b.event(k[1].Phrase))
}

// viaVerb reports a transitive verb behind what it is done by, other than treatments: 经药物治疗 is "after drug treatment".
func viaVerb(k []*item) bool {
	return objectlessFirst(k[2:]) &&
		slices.Contains([]string{"approve", "confirm", "verify", "transmit", "spread", "review", "prove", "demonstrate", "exclude", "diagnose", "absorb", "excrete", "eliminate", "metabolize"}, englishOf(k[2]))
}

func passiveVia(b *builder, k []node) english.Phrase {
	v, word := k[2].Phrase, "by"
	switch headText(v) {
	case "spread":
		v = b.verb("transmit", english.Lemma, k[2])
		word = "through"
	case "transmit", "absorb", "excrete", "eliminate":
		word = "through"
	}
	return join(0, b.passive(v), b.put(word, k[0]), b.settle(k[1].Phrase))
}

func setAt(b *builder, k []node) english.Phrase {
	return join(0, b.bePassive(k[0], b.verb("set", english.Lemma, k[0])), b.put("at"), b.settle(k[1].Phrase))
}

// suggestings give the verbs of what a finding suggests.
var suggestings = map[string]string{"提示": "suggest", "表明": "indicate", "怀疑": "suspect", "疑似": "suspect"}

func suggestPresence(b *builder, k []node) english.Phrase {
	v, n := b.verb(suggestings[k[0].head.text], english.Lemma, k[0]), b.bareSettle(k[2].Phrase)
	if t := k[1].head.text; t == "可能存在" || t == "可能有" {
		return join(0, v, b.put("possible", k[1]), n)
	}
	v.Words[0].Source += k[1].src()
	return join(0, v, n)
}

func differIn(b *builder, k []node) english.Phrase {
	v := b.verb("differ", english.Lemma, k[4])
	if t := k[3].head.text; t == "存在" || t == "有" || t == "存在显著" || t == "存在明显" {
		if t == "存在显著" || t == "存在明显" {
			v = join(0, v, b.put("significantly", k[3]))
		}
		v.Words[0].Source += k[3].src()
		return join(0, v, b.put("in", k[0], k[2]), b.settle(k[1].Phrase))
	}
	word := "not"
	if t := k[3].head.text; t == "无明显" || t == "无显著" {
		word = "not significantly"
	}
	do := b.verb("do", english.Lemma, k[3])
	return join(0, do, b.put(word, k[3]), v, b.put("in", k[0], k[2]), b.settle(k[1].Phrase))
}

// meansRules render by what or according to what something is done, 采用…进行评估, of a subject that does not do it: is assessed with.
var meansRules = []Rule{
	// 严重程度 + 采用 + 量表 + 进行 + 评估: is assessed with scales.
	{Name: "passive-means", Gives: "PV", Pattern: "采用|使用|应用|利用|用|以|借助|通过|根据|按照|依据|按|参照|基于 NP 进行|来|加以|予以|进行了 V", Head: 3, Cost: -0.45, When: transitiveLast, Build: passiveMeans},
	// 仅依靠 + 体格检查: rely on physical examination alone.
	{Name: "rely-alone", Gives: "VP", Pattern: "仅凭|单凭|只凭|仅靠|单靠|只靠|仅依靠|只依靠|单纯依靠 NP", Head: 1, Cost: -0.1, Build: relyAlone},
}

// means give the English of what introduces the means.
var means = map[string]string{"采用": "using", "使用": "using", "应用": "using", "利用": "using", "用": "with", "以": "with", "借助": "with the aid of", "通过": "through", "根据": "according to", "按照": "according to",
	"依据": "according to", "按": "according to", "参照": "according to", "基于": "on the basis of"}

func passiveMeans(b *builder, k []node) english.Phrase {
	vp := b.bePassive(k[2], k[3].Phrase)
	if k[2].head.text == "进行了" {
		vp = inflect(vp, english.PastSingular)
	}
	return join(0, vp, b.put(means[k[0].head.text], k[0]), b.settle(k[1].Phrase))
}

func relyAlone(b *builder, k []node) english.Phrase {
	return join(0, b.verb("rely", english.Lemma, k[0]), b.put("on"), b.bareSettle(k[1].Phrase), b.put("alone"))
}

// toolForRules render what something can or should be done with, or by whom it is confirmed, of a thing that the clause does not name again.
var toolForRules = []Rule{
	// 可用 + 生理盐水 + 冲洗, of nobody: saline can be used for irrigation.
	{Name: "tool-for", Gives: "S", Pattern: toolWords + " NP V", Head: 1, Cost: -0.2, When: toolAction, Build: toolFor},
	// 得到 + 多项研究 + 证实: be confirmed by several studies.
	{Name: "get-confirmed", Gives: "VP", Pattern: "得到|获得|获 NP 证实|支持|认可|批准|重视|证明|验证|肯定|确认|采纳|推荐", Head: 1, Cost: -0.4, Build: getConfirmed},
	// 用 + 尖锐探针 + 探查, of those who do it: use a sharp probe to explore.
	{Name: "use-to", Gives: "VP", Pattern: "用|使用|采用|利用|应用 NP V", Head: 0, Cost: 0.7, When: toolLastAny, Build: useTo},
}

func toolAction(k []*item) bool {
	if k[2].head.text == "治疗" {
		return false // patients are treated with it
	}
	return k[1].head.entry != nil && !isPerson(k[1]) && !timeUnit(k[1]) && (k[2].head.reads("noun") || holdsItsObject(k[2]))
}

// holdsItsObject reports a verb whose English brings its object: relieve pain.
func holdsItsObject(verb *item) bool {
	e := englishOf(verb)
	return strings.Contains(e, " ") && !strings.HasPrefix(e, "be ") && !endsInPreposition(e)
}

// toolWords say that a tool can, should or tends to be used.
const toolWords = "可用|可采用|可使用|可选用|可应用|可以用|宜用|需用|须用|应采用|宜采用|应使用|应选用|常用|多用|多采用|常采用"

// toolModals give what the tool word says of ability or duty.
var toolModals = []struct{ zh, words string }{{"可", "can be"}, {"宜", "should be"}, {"应", "should be"}, {"需", "should be"}, {"须", "must be"}}

// toolModal is what the tool word says of ability or duty, "" for a word of how often.
func toolModal(word node) string {
	for _, m := range toolModals {
		if strings.HasPrefix(word.head.text, m.zh) {
			return m.words
		}
	}
	return ""
}

// tool is what something is done with, one that is new to the reader.
func (b *builder) tool(p english.Phrase) english.Phrase {
	if p.Count == english.AnyCount && !p.Determined && countNoun(p) {
		return b.one(p)
	}
	return b.settle(p)
}

func toolFor(b *builder, k []node) english.Phrase {
	tool := b.settle(k[1].Phrase)
	what := join(0, b.put("to"), verbForm(k[2].Phrase, english.Lemma))
	if i := slices.IndexFunc(k[2].head.entries, func(e *glossary.Entry) bool { return e.POS == "noun" }); i >= 0 {
		what = join(0, b.put("for"), b.event(entryPhrase(k[2].head.entries[i], k[2].head.src)))
	}
	if modal := toolModal(k[0]); modal != "" {
		vp := as(english.VerbPhrase, b.put(modal+" used", k[0]))
		vp.Finite = true
		return join(0, b.clause(tool, vp), what)
	}
	return join(0, b.clause(tool, join(0, b.verb("be", english.Lemma), b.put(oftenWord(k[0].head.text)+" used", k[0]))), what)
}

// toolLastAny reports a thing, and what is done with it to something that is not named.
func toolLastAny(k []*item) bool {
	return !isPerson(k[1]) && !timeUnit(k[1]) && transitiveVerb(k[2]) && !byPatients(k[2])
}

func useTo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("use", english.Lemma, k[0]), b.tool(k[1].Phrase), b.put("to"), verbForm(k[2].Phrase, english.Lemma))
}

// confirmings give the participles of what studies and authorities do to a finding or a product.
var confirmings = map[string]string{"证实": "confirmed", "支持": "supported", "认可": "recognized", "批准": "approved", "重视": "valued", "证明": "proven", "验证": "validated", "肯定": "affirmed", "确认": "confirmed", "采纳": "adopted", "推荐": "recommended"}

func getConfirmed(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), b.put(confirmings[k[2].head.text]+" by", k[2]), b.settle(b.peopled(k[1])))
}
