package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// appliedRules render what is done to a thing with a method, a tool or a drug: 数据采用t检验比较, data are compared using the t test. The subject
// is what the last verb is done to (Li and Thompson 1981, 16.2).
var appliedRules = []Rule{
	// 伤口 + 用 + 生理盐水 + 冲洗: wounds are irrigated with saline.
	{Name: "done-with", Gives: "S", Pattern: "NP 采用|使用|用|应用|运用|利用|以 NP " + toolVerbs, Head: 3, Cost: -0.5, When: thingTreated, Build: doneWith},
	// 使 + 心率加快: increase the heart rate.
	{Name: "make-changed", Gives: "VP", Pattern: "使|令|让|使得 NP", Head: 1, Cost: -0.3, When: changedThing, Build: makeChanged},
}

// toolVerbs are verbs of what is done with a method or a tool.
const toolVerbs = "处理|分析|比较|检验|评估|评价|评定|测定|检测|测量|计算|校正|估计|判定|表示|描述|固定|修复|修补|消毒|冲洗|清洗|覆盖|缝合|包扎|擦拭|清洁|填充|标记|染色|保存|稀释|治疗|控制|预防"

// methodEnglish gives the participle of each with its preposition.
var methodEnglish = map[string]string{"处理": "treated with", "分析": "analyzed using", "比较": "compared using", "检验": "tested using", "评估": "assessed using", "评价": "evaluated using", "评定": "assessed using", "测定": "measured by", "检测": "measured by", "测量": "measured using", "计算": "calculated using", "校正": "corrected using", "估计": "estimated using", "判定": "determined using",
	"表示": "expressed as", "描述": "described with", "固定": "fixed with", "修复": "repaired with", "修补": "repaired with", "消毒": "disinfected with", "冲洗": "irrigated with", "清洗": "washed with", "覆盖": "covered with", "缝合": "sutured with", "包扎": "dressed with", "擦拭": "wiped with", "清洁": "cleaned with", "填充": "filled with", "标记": "marked with", "染色": "stained with", "保存": "preserved in", "稀释": "diluted with", "治疗": "treated with", "控制": "controlled with", "预防": "prevented with"}

// thingTreated keeps out subjects that do the work themselves: the study, the authors.
func thingTreated(k []*item) bool {
	subject := lastWordOf(k[0])
	if isPerson(k[0]) && k[3].head.text != "治疗" || k[0].head.kind == latinToken {
		return false
	}
	return !endsIn(subject, "研究", "试验", "本文", "中心", "医院", "团队", "机构", "公司", "模型", "系统", "国家", "地区", "实验室", "指南", "分析", "作者", "程序", "方案", "们")
}

func doneWith(b *builder, k []node) english.Phrase {
	words := methodEnglish[k[3].head.text]
	if subject := lastWordOf(k[0].item); k[3].head.text == "处理" && endsIn(subject, "数据", "值", "资料") {
		words = "handled using"
	}
	tool := b.settle(k[2].Phrase)
	if strings.HasPrefix(words, "expressed") {
		tool = b.bareSettle(k[2].Phrase)
	}
	return b.clause(k[0].Phrase, join(0, b.verb("be", english.Lemma), b.put(words, k[1], k[3]), tool))
}

// changedVerbs give the verb for bringing about each change.
var changedVerbs = map[string]string{"升高": "increase", "增高": "increase", "增加": "increase", "增多": "increase", "上升": "increase", "加快": "increase", "增快": "increase", "降低": "reduce", "下降": "reduce", "减少": "reduce", "减退": "reduce", "减慢": "slow", "减弱": "weaken", "增强": "enhance",
	"加重": "worsen", "加剧": "worsen", "恶化": "worsen", "延长": "prolong", "缩短": "shorten", "扩张": "dilate", "缩小": "reduce", "受损": "impair", "受限": "limit", "中断": "interrupt", "增大": "enlarge", "扩大": "enlarge", "延迟": "delay"}

// changedThing reports a thing with how it changed.
func changedThing(k []*item) bool {
	n := bareNoun(k[1])
	return ruleName(n) == "changed" && changedVerbs[n.kids[1].head.text] != "" && !isPerson(n.kids[0])
}

func makeChanged(b *builder, k []node) english.Phrase {
	n := bareNoun(k[1].item)
	thing := b.build(n.kids[0]).Phrase
	return join(0, b.verb(changedVerbs[n.kids[1].head.text], english.Lemma, k[0]), b.settle(thing))
}
