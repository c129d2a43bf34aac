package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// titrateRules render how a treatment is begun, spaced and borne (AMA Manual of Style, 14.12, on dosage).
var titrateRules = []Rule{
	// 从 + 小剂量 + 开始 + ， + 逐渐 + 加量: be started at a low dose and gradually increased.
	{Name: "start-low", Gives: "PV", Pattern: "从|由|自 NP 开始|起始|起 ， 逐渐加量|逐步加量|缓慢加量|逐渐增加|逐渐增量|逐渐增加剂量", Head: 2, Cost: -0.4, When: doseSecond, Build: startLow},
	// 与 + 钙剂 + 间隔 + 4小时以上: be separated from calcium by more than 4 hours.
	{Name: "spaced-from", Gives: "PV", Pattern: "与|和|同 NP 间隔|相隔|间隔至少|至少间隔 QTY|NP", Head: 2, Cost: -0.5, When: timeAt(3), Build: spacedFrom},
	// 如无 + 禁忌证 + 且 + 能耐受: if there are no contraindications and it is tolerated.
	{Name: "if-none-tolerated", Gives: "CL", Pattern: "如无|若无|如果没有|若没有|无 NP 且|并|并且 能耐受|可耐受|能够耐受|可以耐受|耐受良好", Head: 1, Cost: -0.5, Build: ifNoneTolerated},
	// 疗程 + 一般 + 为 + 12个月, of a drug: be usually given for 12 months.
	{Name: "course-of", Gives: "VP", Pattern: "疗程 一般为|通常为|多为|常为|至少为|约为|为|需|至少|不少于 QTY|NP", Cost: 0.3, When: timeAt(2), Build: courseOf},
	{Name: "course-usual", Gives: "VP", Pattern: "疗程 一般|通常 为|需|至少 QTY|NP", Cost: 0.3, When: timeAt(3), Build: courseUsual},
	// 经 + 3个月 + 单药治疗 + 后: after 3 months of monotherapy.
	{Name: "after-course-time", Gives: "PP", Pattern: "经|经过 QTY NP 后|之后|以后", Head: 2, Cost: -0.6, When: timeAt(1), Build: afterCourseTime},
	// 每晚 + 睡前 + 一次: once nightly at bedtime.
	{Name: "times-per-day-when", Gives: "FREQ", Pattern: "每日|每天|每晚 ADV|PP 一次", Head: 2, Cost: -0.2, When: dayPart, Build: oncePerDayWhen},
	// 质地 + 柔软: soft in texture.
	{Name: "soft-in-texture", Gives: "AP", Pattern: "质地|质 A", Head: 1, Cost: -0.2, Build: softInTexture},
	// 质地柔软 + ， + 无 + 压痛: soft in texture and without tenderness.
	{Name: "quality-and-without", Gives: "AP", Pattern: "AP ，|且|而 无|没有|不伴 NP", Cost: 0.1, When: textureFirst, Build: qualityAndWithout},
}

func startLow(b *builder, k []node) english.Phrase {
	start := join(0, b.passive(b.verb("start", english.Lemma, k[0], k[2])), b.put("at"), b.one(k[1].Phrase))
	return join(0, start, b.put("and gradually increased", k[3:]...))
}

func spacedFrom(b *builder, k []node) english.Phrase {
	word := "by"
	if strings.Contains(k[2].head.text, "至少") {
		word = "by at least"
	}
	return join(0, b.passive(b.verb("separate", english.Lemma, k[2])), b.put("from", k[0]), b.member(k[1].Phrase), b.put(word), k[3].Phrase)
}

func ifNoneTolerated(b *builder, k []node) english.Phrase {
	b.doubts += 0.1 // "it" is the drug
	none := b.there(english.Phrase{}, b.none(k[1].Phrase, k[0]))
	words := "and it is tolerated"
	if strings.HasSuffix(k[len(k)-1].head.text, "良好") {
		words = "and it is well tolerated"
	}
	return as(english.Clause, join(1, b.put("if", k[0]), none, b.put(words, k[2:]...)))
}

// courseLengths give what stands between the verb and the length of a course.
var courseLengths = map[string]string{"至少为": "for at least", "至少": "for at least", "不少于": "for at least", "约为": "for about"}

func courseOf(b *builder, k []node) english.Phrase {
	word := courseLengths[k[1].head.text]
	if word == "" {
		word = "for"
	}
	be := b.passive(b.verb("give", english.Lemma, k[0]))
	switch zh := k[1].head.text; zh {
	case "一般为", "通常为", "多为", "常为":
		be = after(be, 1, b.put("usually", k[1]))
	}
	return join(0, be, b.put(word, k[1]), k[2].Phrase)
}

func courseUsual(b *builder, k []node) english.Phrase {
	word := courseLengths[k[2].head.text]
	if word == "" {
		word = "for"
	}
	be := after(b.passive(b.verb("give", english.Lemma, k[0])), 1, b.put("usually", k[1]))
	return join(0, be, b.put(word, k[2]), k[3].Phrase)
}

func afterCourseTime(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("after", k[0], k[3]), k[1].Phrase, b.put("of"), b.event(k[2].Phrase)))
}

// dayPart reports a time of the day: 睡前, 清晨空腹.
func dayPart(k []*item) bool {
	t := lastWordOf(k[1])
	return slices.ContainsFunc([]string{"前", "后", "晨", "晨起", "空腹", "早晨", "夜间"}, func(e string) bool { return strings.HasSuffix(t, e) })
}

func oncePerDayWhen(b *builder, k []node) english.Phrase {
	word := "once daily"
	if k[0].head.text == "每晚" {
		word = "once nightly"
	}
	return as(english.AdvPhrase, join(0, b.put(word, k[0], k[2]), k[1].Phrase))
}

func softInTexture(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, k[1].Phrase, b.put("in texture", k[0])))
}

// textureFirst reports the quality of a thing that is felt.
func textureFirst(k []*item) bool { return ruleName(k[0]) == "soft-in-texture" }

func qualityAndWithout(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("and without", k[1], k[2]), b.bareSettle(k[3].Phrase))
}

// described turns a predicate between its noun and the verb of the sentence into a relative clause: a nodule [that grows rapidly] should be examined.
func (w *work) described(b *builder, p english.Phrase) (english.Phrase, bool) {
	left, right := w.r.Setting.Left, w.r.Setting.Right
	if p.Cat != english.VerbPhrase || p.Finite || len(left) == 0 || len(right) < 2 || !w.subjectBefore() {
		return p, false
	}
	v := lang.CommonPOS(right[0])
	if !v.Has(lang.Modal) && !slices.Contains([]string{"is", "are", "was", "were", "has", "have", "indicates", "suggests"}, right[0]) {
		return p, false
	}
	count, word := english.Singular, "that"
	if b.pluralRightBefore() {
		count = english.Many
	}
	if b.peopleBefore() {
		word = "who"
	}
	b.rule = "chinese/that"
	return as(english.Clause, join(1, b.put(word), agree(p, count))), true
}
