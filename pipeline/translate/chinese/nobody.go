package chinese

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// nobodyRules render predicates of what is done or needed, in which Chinese names nobody (AMA Manual of Style, 7.3.2: the passive where the actor
// is unknown or of no interest).
var nobodyRules = []Rule{
	// 应予 + 治疗: should be treated.
	{Name: "duty-given", Gives: "VP", Pattern: "应予|可予|需予|宜予|须予|应予以|可予以|需予以|应给予|可给予 V", Head: 1, Cost: -0.2, When: transitiveLast, Build: dutyGiven},
	{Name: "duty-given-adverb", Gives: "VP", Pattern: "应予|可予|需予|宜予|须予|应予以|可予以|需予以 ADV V", Head: 2, Cost: -0.2, When: transitiveLast, Build: dutyGivenAdverb},
	// 仍需 + 大规模研究 + 加以 + 验证: large-scale studies are still needed for validation.
	{Name: "needed-to-do", Gives: "S", Pattern: "仍需|还需|尚需|需|需要|仍需要|尚需要 NP 加以|予以|进一步|来|进行 V", Head: 3, Cost: -0.2, When: studiesNeeded, Build: neededToDo},
	// 须 + 确认 + 管路固定妥当: it must be confirmed that the lines are secured.
	{Name: "duty-that", Gives: "S", Pattern: "须|应|必须|需|应当|务必 确认|核实|明确|确保|保证 S", Head: 2, Cost: -0.2, Build: dutyThat},
	// 立即开始胸外按压 + ， + 频率 + 每分钟100次: start chest compressions immediately at a rate of 100 per minute.
	{Name: "verb-at-rate", Gives: "VP", Pattern: "VP ， 频率|速度|速率|流量|流速|剂量 QTY|FREQ", Head: 0, Cost: -0.2, Build: verbAtRate},
	{Name: "verb-at-rate-be", Gives: "VP", Pattern: "VP ， 频率|速度|速率|流量|流速|剂量 为|约|约为 QTY|FREQ", Head: 0, Cost: -0.3, Build: verbAtRate},
	// 尚需 + 进一步研究 + 证实: further studies are still needed to confirm this.
	{Name: "needed-to-do-bare", Gives: "S", Pattern: "仍需|还需|尚需|需|需要|仍需要|尚需要|还需要 NP V", Head: 2, Cost: -0.2, When: studiesNeeded, Build: neededToDo},
	// 尚需 + 进一步研究 + 证实, of an effect: still need to be confirmed by further studies.
	{Name: "need-done-by", Gives: "VP", Pattern: "仍需|还需|尚需|需|需要|仍需要|尚需要|还需要 NP V", Head: 2, Cost: -0.3, When: studiesNeeded, Build: needDoneBy},
	{Name: "need-done-by-light", Gives: "VP", Pattern: "仍需|还需|尚需|需|需要|仍需要|尚需要|还需要 NP 加以|予以|进一步|来|进行 V", Head: 3, Cost: -0.3, When: studiesNeeded, Build: needDoneBy},
	// 值得 + 研究: be worth studying.
	{Name: "worth-doing", Gives: "VP", Pattern: "值得|很值得|非常值得|尤其值得 V", Head: 1, Cost: -0.2, When: transitiveLast, Build: worthDoing},
	// 难以 + 完全 + 排除: cannot be completely excluded.
	{Name: "hardly-done-adverb", Gives: "VP", Pattern: "难以|很难 ADV V", Head: 2, Cost: -0.5, When: transitiveLast, Build: hardlyDoneAdverb},
	// 随访 + 应 + 每周一次: follow-up should be performed once a week.
	{Name: "duty-often", Gives: "S", Pattern: "NP 应|需|宜|可|须|应当 FREQ", Head: 0, Cost: -0.2, When: careFirst, Build: dutyOften},
	// 影像学随访 + 每年一次, as a sentence: imaging follow-up is performed once a year.
	{Name: "done-often", Gives: "S", Pattern: "NP FREQ", Head: 0, Cost: 1, When: careFirst, Build: doneOften},
	// 绝经后 + 多 + 自行萎缩: usually regress spontaneously after menopause.
	{Name: "usually-then", Gives: "VP", Pattern: "PP|ADV 多|大多|多数|多可 VP", Head: 2, Cost: -0.2, When: thenFirst, Build: usuallyThen},
	// 直立时加重 + 、 + 平卧时缓解: worsen when upright and improve when lying flat.
	{Name: "worse-then-better", Gives: "VP", Pattern: "PP|ADV|CL 加重|加剧|明显 、|，|而 PP|ADV|CL 缓解|减轻|好转|消失|改善", Head: 1, Cost: -0.6, Build: worseThenBetter},
	// 以免 + 反跳性失眠: to avoid rebound insomnia.
	{Name: "lead-lest-noun", Gives: "TOP", Pattern: "以免|以防|免得|以避免|以防止|以免引起|以免造成 NP", Head: 1, Cost: 0.1, Build: lestNoun},
	// 输注血小板 + 和 + 血浆, where the verb brings its object: transfuse platelets and plasma.
	{Name: "object-inside-and", Gives: "VP", Pattern: "V 和|与|及|以及|或|、 NP", Head: 0, Cost: 0.2, When: nounInside, Build: objectInsideAnd},
}

func dutyGiven(b *builder, k []node) english.Phrase {
	return givenDuty(b, k[0], b.passive(k[1].Phrase))
}

func dutyGivenAdverb(b *builder, k []node) english.Phrase {
	return givenDuty(b, k[0], b.placeAdverb(as(english.AdvPhrase, k[1].Phrase), b.passive(k[2].Phrase)))
}

// givenDuty puts the auxiliary of 应予 and its like before the passive.
func givenDuty(b *builder, from node, passive english.Phrase) english.Phrase {
	word := "should"
	switch zh := from.head.text; {
	case strings.HasPrefix(zh, "可"):
		word = "can"
	case strings.HasPrefix(zh, "须"):
		word = "must"
	case strings.HasPrefix(zh, "需"):
		return join(0, b.verb("need", english.Lemma, from), b.put("to"), inflect(passive, english.Lemma))
	}
	p := join(1, b.put(word, from), inflect(passive, english.Lemma))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

// studiesNeeded reports research, or its results, that something waits for.
func studiesNeeded(k []*item) bool {
	return transitiveLast(k) && endsIn(k[1].head.text, "研究", "试验", "证据", "数据", "随访", "样本", "检查", "资料")
}

func neededToDo(b *builder, k []node) english.Phrase {
	be := b.verb("be", english.Lemma)
	if stillSaid(k[0].head.text) {
		be = join(0, be, b.put("still"))
	}
	to := b.put("needed to", k[0])
	if len(k) > 3 && k[2].head.text == "进一步" {
		to = join(0, to, b.put("further"))
	}
	return b.clause(b.plural(k[1].Phrase), join(0, be, to, verbForm(k[len(k)-1].Phrase, english.Lemma), b.put("this")))
}

func needDoneBy(b *builder, k []node) english.Phrase {
	last := k[len(k)-1]
	done := b.passive(last.Phrase)
	if len(k) > 3 && k[2].head.text == "进一步" {
		done = after(done, 1, b.put("further", k[2]))
	}
	need := b.verb("need", english.Lemma, k[0])
	if stillSaid(k[0].head.text) {
		need = join(1, b.put("still"), need)
	}
	return join(0, need, b.put("to"), inflect(done, english.Lemma), b.put("by"), b.plural(k[1].Phrase))
}

func dutyThat(b *builder, k []node) english.Phrase {
	modal := "should"
	if zh := k[0].head.text; zh == "须" || zh == "必须" || zh == "务必" {
		modal = "must"
	}
	word := "confirmed"
	if zh := k[1].head.text; zh == "确保" || zh == "保证" {
		word = "ensured"
	}
	p := join(1, b.put("it "+modal+" be "+word+" that", k[0], k[1]), k[2].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// ratesAt give the measure that something is done at.
var ratesAt = map[string]string{"频率": "at a rate of", "速度": "at a speed of", "速率": "at a rate of", "流量": "at a flow rate of", "流速": "at a flow rate of", "剂量": "at a dose of"}

func verbAtRate(b *builder, k []node) english.Phrase {
	n := len(k)
	word := ratesAt[k[2].head.text]
	if n > 4 && strings.HasPrefix(k[3].head.text, "约") {
		word += " about"
	}
	return join(0, k[0].Phrase, b.put(word, k[1], k[2]), k[n-1].Phrase)
}

func worthDoing(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("worth", k[0]), verbForm(k[1].Phrase, english.Gerund))
}

func hardlyDoneAdverb(b *builder, k []node) english.Phrase {
	p := join(1, b.put("cannot", k[0]), inflect(b.placeAdverb(as(english.AdvPhrase, k[1].Phrase), b.passive(k[2].Phrase)), english.Lemma))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

// careFirst reports what is done at intervals.
func careFirst(k []*item) bool {
	return endsIn(k[0].head.text, procedureEnds...) || endsIn(k[0].head.text, "随访", "复查", "换药")
}

func dutyOften(b *builder, k []node) english.Phrase {
	vp := b.withAuxiliary(k[1], b.passive(b.verb("perform", english.Lemma)))
	return join(0, b.clause(b.event(k[0].Phrase), vp), k[2].Phrase)
}

func doneOften(b *builder, k []node) english.Phrase {
	return join(0, b.clause(b.event(k[0].Phrase), b.passive(b.verb("perform", english.Lemma))), k[1].Phrase)
}

// thenFirst reports a time.
func thenFirst(k []*item) bool {
	t := lastPart(k[0]).head.text
	return endsIn(t, "后", "前", "时", "内", "期间", "期")
}

func usuallyThen(b *builder, k []node) english.Phrase {
	vp := k[2].Phrase
	if vp.Finite {
		b.doubts += 0.2
	}
	return join(0, b.placeAdverb(as(english.AdvPhrase, b.put("usually", k[1])), vp), k[0].Phrase)
}

func worseThenBetter(b *builder, k []node) english.Phrase {
	better := "improve"
	if k[4].head.text == "消失" {
		better = "disappear"
	}
	first := join(0, b.verb("worsen", english.Lemma, k[1]), k[0].Phrase)
	return joinVerbs(first, b.put("and", k[2]), join(0, b.verb(better, english.Lemma, k[4]), k[3].Phrase))
}

func lestNoun(b *builder, k []node) english.Phrase {
	word := "to avoid"
	if strings.HasPrefix(k[0].head.text, "以防") {
		word = "to prevent"
	}
	return b.led(word, k[0], b.bareSettle(k[1].Phrase))
}

// nounInside reports a verb whose English brings a bare noun as its object, and a noun of a like kind behind 和.
func nounInside(k []*item) bool {
	verb, object, ok := strings.Cut(englishOf(k[0]), " ")
	return ok && !k[0].head.reads("noun") && verb != "be" && !strings.Contains(object, " ") && lang.CommonPOS(object).Has(lang.Noun) && !isPerson(k[2]) && !endsInPreposition(englishOf(k[0]))
}

func objectInsideAnd(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(conjunction(k[1].head.text), k[1]), b.member(k[2].Phrase))
}
