package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// courseRules measure time from the beginning or the end of what is done.
var courseRules = []Rule{
	// 多于 + 生后2至3天 + 出现: usually appear 2 to 3 days after birth.
	{Name: "usually-at", Gives: "VP", Pattern: "多于|常于|大多于|通常于|一般于|多在|常在|通常在|一般在 PP|ADV|CL 出现|发生|发病|起病|发作|消退|消失|缓解|恢复|愈合", Head: 2, Cost: -0.8, Build: usuallyAt},
	// 放疗 + 结束 + 后 + 3个月: 3 months after completion of radiotherapy.
	{Name: "course-period", Gives: "PP", Pattern: "N 结束|完成|开始|终止|启动 前|后|之前|之后|以前|以后 QTY|N", Head: 3, Cost: 0, When: periodAt(3), Build: coursePeriodAfter},
	// 手术 + 前后: before and after surgery.
	{Name: "before-and-after", Gives: "PP", Pattern: "N 前后", Cost: -0.2, When: happens, Build: beforeAndAfter},
	// 接触患者 + 前后: before and after contact with patients.
	{Name: "doing-before-and-after", Gives: "PP", Pattern: "VP 前后", Cost: -0.2, When: doingFirst, Build: doingBeforeAndAfter},
	{Name: "zai-before-and-after", Gives: "PP", Pattern: "在|于 N 前后", Head: 1, Cost: -0.2, When: happensSecond, Build: zaiBeforeAndAfter},
	// 数月 + 至 + 数年: several months to several years.
	{Name: "period-range", Gives: "N", Pattern: "N 至|到 N", Head: 2, Cost: 0, When: periodTerms, Build: periodRange},
}

// courseEnds give the English of the two ends of a course.
var courseEnds = map[string]string{"结束": "completion of", "完成": "completion of", "终止": "discontinuation of", "开始": "initiation of", "启动": "initiation of"}

func (b *builder) courseEnd(course, end node) english.Phrase {
	return join(0, b.put(courseEnds[end.head.text], end), b.event(course.Phrase))
}

func coursePeriodAfter(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, k[3].Phrase, b.put(beforeVerb[k[2].head.text], k[2]), b.courseEnd(k[0], k[1])))
}

// happens reports what there is a time before and after of, other than times themselves.
func happens(k []*item) bool {
	return !period(k[0]) && !isPerson(k[0]) && k[0].head.kind == termToken
}

func happensSecond(k []*item) bool { return happens(k[1:]) }

func beforeAndAfter(b *builder, k []node) english.Phrase {
	if slices.Contains(momentary, k[0].head.text) {
		return as(english.PrepPhrase, join(0, b.put("around the time of", k[1]), b.event(k[0].Phrase)))
	}
	return as(english.PrepPhrase, join(0, b.put("before and after", k[1]), b.event(k[0].Phrase)))
}

// momentary are events of a moment, around which something happens; a treatment has a before and an after.
var momentary = strings.Fields("退热 热退 发病 起病 出生 分娩 绝经 月经 排卵 青春期 死亡 断奶 发热")

func doingBeforeAndAfter(b *builder, k []node) english.Phrase {
	p := b.whenVerb("before", []node{k[1]}, k[0].Phrase)
	p.Words = slices.Clone(p.Words)
	p.Words[0].Text = "before and after"
	return p
}

func zaiBeforeAndAfter(b *builder, k []node) english.Phrase { return beforeAndAfter(b, k[1:]) }

func periodTerms(k []*item) bool {
	return k[0].rule == nil && k[2].rule == nil && period(k[0]) && period(k[2])
}

func periodRange(b *builder, k []node) english.Phrase {
	p := join(2, k[0].Phrase, b.put("to", k[1]), k[2].Phrase)
	p.Count = english.Many
	return p
}

// atTimes are verbs of what happens to an illness at a time.
var atTimes = map[string]string{"出现": "appear", "发生": "occur", "发病": "begin", "起病": "begin", "发作": "occur", "消退": "resolve", "消失": "disappear", "缓解": "resolve", "恢复": "recover", "愈合": "heal"}

func usuallyAt(b *builder, k []node) english.Phrase {
	return join(1, b.put(oftenWord(k[0].head.text), k[0]), b.verb(atTimes[k[2].head.text], english.Lemma, k[2]), k[1].Phrase)
}
