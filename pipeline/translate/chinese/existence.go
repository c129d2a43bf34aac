package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// existenceRules render 有, 无, 没有 and 存在 (Li and Thompson 1981, ch. 17).
var existenceRules = []Rule{
	// 具有 + 优势: have advantages.
	{Name: "have", Gives: "VP", Pattern: "有|具有|拥有|具备 NP", Head: 1, Cost: 0.1, Build: have},
	// 存在 + 风险, of a thing: carry risk.
	{Name: "have-existing", Gives: "VP", Pattern: "存在|存在着|均存在|仍存在|都存在 NP", Head: 1, Cost: 0.15, Build: haveExisting},
	// 仍有 + 决策能力: still have decision-making capacity.
	{Name: "still-have", Gives: "VP", Pattern: "仍有|仍具有|尚有|还有 NP", Head: 1, Cost: 0.05, Build: stillHave},
	// 已有 + 远处转移: already have distant metastases.
	{Name: "already-have", Gives: "VP", Pattern: "已有|已存在|已具有 NP", Head: 1, Cost: 0.1, Build: alreadyHave},
	// 同时 + 患有 + 糖尿病: also have diabetes.
	{Name: "also-have", Gives: "VP", Pattern: "同时|还|亦 有|患有|合并|伴有|存在|具有|患|合并有 NP", Head: 2, Cost: 0, Build: alsoHave},
	// 早期 + 多无 + 症状: usually have no symptoms.
	{Name: "usually-have-no", Gives: "VP", Pattern: "多无|常无|一般无|往往无|通常无|多数无|大多无|可无|多没有|常没有|一般没有|通常没有|可没有 NP", Head: 1, Cost: -0.2, Build: usuallyHaveNo},
	// 无 + 皮肤萎缩 + 之虞: have no risk of skin atrophy.
	{Name: "no-danger", Gives: "VP", Pattern: "无|没有 NP 之虞|之忧|之患|的风险|的危险", Head: 1, Cost: 0, Build: noDanger},
	// 没有 + 发热: have no fever.
	{Name: "have-no", Gives: "VP", Pattern: "没有|无|没|并无|尚无|均无|缺乏|不具有|没有任何|无任何 NP", Head: 1, Cost: 0.1, Build: haveNo},
	// 既无 + 发热 + 也无 + 咳嗽: neither fever nor cough.
	{Name: "neither-nor", Gives: "NP", Pattern: hasNeither, Head: 1, Cost: -0.6, Build: neitherNor},
	{Name: "have-neither", Gives: "VP", Pattern: hasNeither, Head: 1, Cost: -0.5, Build: haveNeither},
	// 既不 + 敏感 + 也不 + 特异: be neither sensitive nor specific.
	{Name: "neither-do", Gives: "VP", Pattern: "既不|既非|既未 AP|VP 也不|也非|又不|亦不|也未|亦未 AP|VP", Head: 1, Cost: -0.4, When: sameKinds, Build: neitherDo},
	// 找不到 + 病因: no cause can be found.
	{Name: "not-to-be-found", Gives: "S", Pattern: "找不到|查不到|找不出|查不出|未找到|未能找到 NP", Head: 1, Cost: -0.4, Build: notToBeFound},
	// 缺乏 + 多样性, as the object of 由于: a lack of diversity.
	{Name: "lack", Gives: "NP", Pattern: "缺乏|缺少 NP", Cost: 0.15, Build: lackOf},
	// 没有 + 发生 + 危象: have no crisis.
	{Name: "have-none-occur", Gives: "VP", Pattern: "没有|未|未再 发生|出现 NP", Head: 2, Cost: 0.05, Build: haveNoneOccur},
	// 有 + 报道: have been reported.
	{Name: "have-reports", Gives: "VP", Pattern: "有|已有 报道|报告", Cost: 0, Build: haveReports},
	// 无 + 严重不良事件: no serious adverse events.
	{Name: "no", Gives: "NP", Pattern: "无|没有|无任何|没有任何|没有任何一种|没有任何一个|没有一种|没有一个|未见|未发现 N", Head: 1, Cost: 0.12, Build: noNoun},
	// 目前 + 尚无 + 统一标准: there is currently no uniform standard.
	{Name: "there-is-no", Gives: "S", Pattern: "ADV|PP 尚无|没有|无|并无|仍无|还没有|仍没有|尚没有 NP", Head: 2, Cost: 0.1, Weigh: becauseCost, Build: thereIsNo},
	{Name: "there-is", Gives: "S", Pattern: "ADV|PP 有|存在|已有 NP", Head: 2, Cost: 0.2, Build: thereIs},
	{Name: "there-is-bare", Gives: "S", Pattern: "有|存在 NP", Head: 1, Cost: 0.15, Weigh: possessionCost, Build: thereIsBare},
	{Name: "there-is-none", Gives: "S", Pattern: "没有|无|并无|仍无|还没有|没有任何 NP", Head: 1, Cost: 0.5, Build: thereIsNoBare},
	// 尚无 + 疫苗 + 可用: there is no vaccine available.
	{Name: "none-available", Gives: "S", Pattern: "尚无|没有|无|并无|仍无 NP 可用|可供选择|可供使用", Head: 1, Cost: -0.1, Build: noneAvailable},
	{Name: "none-available-adverb", Gives: "S", Pattern: "ADV|PP 尚无|没有|无|并无|仍无 NP 可用|可供选择|可供使用", Head: 2, Cost: -0.1, Build: noneAvailableAdverb},
	// 尚无 + 药物 + 能够 + 延缓进展: there are no drugs that can delay progression.
	{Name: "none-can", Gives: "S", Pattern: "尚无|没有|无|并无|仍无|还没有|没有任何|尚无任何 NP 能|能够|可|可以|会 VP", Head: 1, Cost: -0.7, When: noneOfKind(1), Build: noneCan},
	{Name: "none-can-adverb", Gives: "S", Pattern: "ADV|PP 尚无|没有|无|并无|仍无|还没有|没有任何|尚无任何 NP 能|能够|可|可以|会 VP", Head: 2, Cost: -0.7, When: noneOfKind(2), Build: noneCanAdverb},
	{Name: "there-is-no-bare", Gives: "S", Pattern: "尚无 NP", Head: 1, Cost: 0.1, Build: thereIsNoBare},
	// 可 + 出现 + 中毒, of nobody: toxicity can occur.
	{Name: "can-occur", Gives: "S", Pattern: "可|可以|可能|可能会|会|将|常|易|容易 出现|发生 NP", Head: 2, Cost: 0.45, Build: canOccur},
	// because + 出现耐药: resistance develops.
	{Name: "occurs-bare", Gives: "S", Pattern: "出现|发生 NP", Head: 1, Cost: 0.6, When: notPersonSecond, Build: occursBare},
	// since + 缺乏有效药物: effective drugs are lacking.
	{Name: "is-lacking", Gives: "S", Pattern: "缺乏|缺少|尚缺乏|仍缺乏 NP", Head: 1, Cost: 0.5, Build: isLacking},
	// 未发现 + 早期透析能改善生存: did not find that early dialysis can improve survival.
	{Name: "not-found-that", Gives: "VP", Pattern: "未发现|没有发现|未显示|没有显示|未能证明|未证实|未能证实|未表明 S", Head: 1, Cost: -0.2, Build: notFoundThat},
	// 未见 + 复发, of nobody: no recurrence was observed.
	{Name: "none-seen", Gives: "S", Pattern: "未见|未发现|未检出|未观察到 NP", Head: 1, Cost: 0.4, Build: noneSeen},
	// 尚未 + 发现 + 有效的疫苗: an effective vaccine has not yet been found.
	{Name: "not-yet-done", Gives: "S", Pattern: "尚未|还未|仍未|未 VG NP", Head: 1, Cost: 0.3, When: things(1), Build: notYetDone},
	// 无需 + 治疗, behind a clause: without treatment.
	{Name: "without-need", Gives: "PP", Pattern: "无需|无须|不需要|未经 N", Head: 1, Cost: 0.5, Build: withoutNoun},
	// 不含 + 激素: contain no hormones.
	{Name: "contain-no", Gives: "VP", Pattern: "不含|不含有|未含 NP", Head: 1, Cost: 0.55, Build: containNo},
	// 通常 + 没有症状, without a verb: usually without symptoms.
	{Name: "without", Gives: "PP", Pattern: "无|没有|不伴|不伴有|不含|没有任何|无任何 NP", Head: 1, Cost: 0.55, Build: withoutNoun},
	// 家中 + 有 + 氧气 + 时: when there is oxygen at home.
	{Name: "when-there-is", Gives: "CL", Pattern: "有|存在 NP 时|的时候", Head: 1, Cost: 0, When: notPersonSecond, Build: whenThereIs},
	{Name: "when-there-is-place", Gives: "CL", Pattern: "PP 有|存在 NP 时|的时候", Head: 2, Cost: -0.2, Build: whenThereIsPlace},
}

func have(b *builder, k []node) english.Phrase {
	return join(0, b.verb("have", english.Lemma, k[0]), b.bareSettle(k[1].Phrase))
}

// haveExisting says what a thing has in it; a risk it carries.
func haveExisting(b *builder, k []node) english.Phrase {
	word := "have"
	if last := lastWord(headText(k[1].Phrase)); last == "risk" || last == "danger" || last == "hazard" {
		word = "carry"
	}
	v := b.verb(word, english.Lemma, k[0])
	if stillSaid(k[0].head.text) {
		v = join(1, b.put("still"), v)
	}
	return join(0, v, b.bareSettle(k[1].Phrase))
}

func noneAvailable(b *builder, k []node) english.Phrase {
	return join(0, b.there(english.Phrase{}, b.none(k[1].Phrase, k[0])), b.put("available", k[2]))
}

func noneAvailableAdverb(b *builder, k []node) english.Phrase {
	return join(0, b.there(as(english.AdvPhrase, k[0].Phrase), b.none(k[2].Phrase, k[1])), b.put("available", k[3]))
}

// noneOfKind keeps out people without something, and illnesses, whose absence is a condition: 无并发症的患儿可在社区接受治疗, 无出血可出院.
func noneOfKind(n int) func([]*item) bool {
	return func(k []*item) bool {
		return !conditionName(englishOf(k[n])) && (ruleName(k[n]) != "de-of" || !isPerson(k[n]))
	}
}

func noneCan(b *builder, k []node) english.Phrase {
	return join(0, b.there(english.Phrase{}, b.none(k[1].Phrase, k[0])), b.put("that"), b.withAuxiliary(k[2], k[3].Phrase))
}

func noneCanAdverb(b *builder, k []node) english.Phrase {
	return join(0, b.there(as(english.AdvPhrase, k[0].Phrase), b.none(k[2].Phrase, k[1])), b.put("that"), b.withAuxiliary(k[3], k[4].Phrase))
}

func stillHave(b *builder, k []node) english.Phrase {
	v := join(1, b.put("still"), b.verb("have", english.Lemma, k[0]))
	return join(0, v, b.bareSettle(k[1].Phrase))
}

func alreadyHave(b *builder, k []node) english.Phrase {
	return join(1, b.put("already"), b.verb("have", english.Lemma, k[0]), b.bareSettle(k[1].Phrase))
}

func alsoHave(b *builder, k []node) english.Phrase {
	return join(1, b.put("also", k[0]), b.verb("have", english.Lemma, k[1]), b.bareSettle(k[2].Phrase))
}

// none puts "no" before a noun, or "not any" into one that has a determiner.
func (b *builder) none(p english.Phrase, from node) english.Phrase {
	if len(p.Words) > 0 && p.Words[0].Text == "any" {
		p.Words[0].Text, p.Words[0].Alternatives = "no", nil
		p.Words[0].Source = from.src() + p.Words[0].Source
		p.Words[0].Rules = append(p.Words[0].Rules, b.rule)
		return p
	}
	if p.Count == english.AnyCount && slices.Contains(oneNone, headText(p)) {
		p.Count = english.Singular
	}
	p = b.numbered(p)
	q := join(1, b.put("no", from), p)
	q.Determined = true
	return q
}

// oneNone are nouns that no stands before in the singular: no effect, no association.
var oneNone = strings.Fields("trigger benefit effect impact influence association correlation relationship significance")

// becauseCost is high for 由于, which rather governs the whole clause: because there are no symptoms in the early stages.
func becauseCost(k []*item) float64 {
	if ruleName(k[0]) == "due-to" {
		return 0.8
	}
	return 0
}

const hasNeither = "既无|既没有|既未见|既未出现 NP 也无|又无|亦无|也没有|又没有|也未见|亦未见|也未出现 NP"

func neitherNor(b *builder, k []node) english.Phrase {
	p := join(3, b.put("neither", k[0]), b.bareSettle(k[1].Phrase), b.put("nor", k[2]), b.bareSettle(k[3].Phrase))
	p.Cat, p.Determined = english.NounPhrase, true
	return p
}

// sameKinds reports two qualities, or two deeds.
func sameKinds(k []*item) bool { return k[1].cat == k[3].cat }

func neitherDo(b *builder, k []node) english.Phrase {
	first, second := k[1].Phrase, k[3].Phrase
	if first.Cat != english.VerbPhrase {
		return b.be(join(1, b.put("neither", k[0]), as(english.AdjPhrase, first), b.put("nor", k[2]), as(english.AdjPhrase, second)))
	}
	if strings.HasSuffix(k[2].head.text, "未") {
		first, second = verbForm(first, english.PastSingular), verbForm(second, english.PastSingular)
	}
	return join(1, b.put("neither", k[0]), joinVerbs(first, b.put("nor", k[2]), second))
}

func haveNeither(b *builder, k []node) english.Phrase {
	return join(0, b.verb("have", english.Lemma, k[0]), neitherNor(b, k))
}

func haveNo(b *builder, k []node) english.Phrase {
	if k[0].head.text == "缺乏" {
		return join(0, b.verb("lack", english.Lemma, k[0]), b.settle(k[1].Phrase))
	}
	if n := k[1].Phrase; slices.Contains(shownOrNot, headText(n)) && n.Count == english.AnyCount {
		n.Count = english.Singular
		return join(0, b.verb("show", english.Lemma), b.none(n, k[0])) // the control group showed no significant change
	}
	return join(0, b.verb("have", english.Lemma), b.none(k[1].Phrase, k[0]))
}

// oftenWord is the adverb that a word such as 常无 or 主要因 begins with, "" where it has none.
func oftenWord(zh string) string {
	switch {
	case beginsIn(zh, "常", "往往"):
		return "often"
	case beginsIn(zh, "多", "大多", "一般", "通常"):
		return "usually"
	case strings.HasPrefix(zh, "主要"):
		return "mainly"
	case strings.HasPrefix(zh, "有时"):
		return "sometimes"
	}
	return ""
}

// howOften puts that adverb before a verb phrase.
func (b *builder) howOften(zh string, vp english.Phrase) english.Phrase {
	if word := oftenWord(zh); word != "" {
		return join(1, b.put(word), vp)
	}
	return vp
}

func usuallyHaveNo(b *builder, k []node) english.Phrase {
	none := b.none(k[1].Phrase, k[0])
	if strings.HasPrefix(k[0].head.text, "可") {
		p := as(english.VerbPhrase, join(0, b.put("may have", k[0]), none))
		p.Finite = true
		return p
	}
	return join(0, b.howOften(k[0].head.text, b.verb("have", english.Lemma)), none)
}

func noDanger(b *builder, k []node) english.Phrase {
	return join(0, b.verb("carry", english.Lemma, k[0]), b.put("no risk of", k[2]), b.bare(k[1].Phrase))
}

// shownOrNot are nouns for what a group shows or does not.
var shownOrNot = strings.Fields("change improvement progress progression difference")

func noNoun(b *builder, k []node) english.Phrase { return b.none(k[1].Phrase, k[0]) }

func notToBeFound(b *builder, k []node) english.Phrase {
	n := b.none(k[1].Phrase, k[0])
	if strings.HasPrefix(k[0].head.text, "未") {
		p := join(1, n, agree(b.verb("be", english.PresentSingular), number(n)), b.put("found", k[0]))
		p.Cat, p.Finite = english.Clause, true
		return p
	}
	p := join(1, n, b.put("can be found", k[0]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// there writes "there is" with the adverb behind the verb.
func (b *builder) there(adverb, noun english.Phrase) english.Phrase {
	be := b.verb("be", english.PresentSingular)
	switch many := noun.Count == english.Many; {
	case b.past && many:
		be = inflect(be, english.PastPlural)
	case b.past:
		be = inflect(be, english.PastSingular)
	case many:
		be = inflect(be, english.PresentPlural)
	}
	p := english.Phrase{Cat: english.Clause, Finite: true}
	if len(adverb.Words) == 1 && adverb.Words[0].Text == "early" {
		adverb.Words = slices.Clone(adverb.Words)
		adverb.Words[0].Text, adverb.Words[0].Alternatives = "in the early stages", nil
		return join(0, p, b.put("there"), be, noun, adverb)
	}
	if adverb.Cat == english.AdvPhrase && len(adverb.Words) == 1 && !strings.Contains(adverb.Words[0].Text, " ") {
		return join(0, p, b.put("there"), be, adverb, noun)
	}
	if len(adverb.Words) == 0 {
		return join(0, p, b.put("there"), be, noun)
	}
	return join(0, p, adverb, b.put(", there"), be, noun)
}

func thereIsNo(b *builder, k []node) english.Phrase {
	return b.there(k[0].Phrase, b.none(k[2].Phrase, k[1]))
}

func thereIs(b *builder, k []node) english.Phrase {
	return b.there(k[0].Phrase, b.bareSettle(k[2].Phrase))
}

// possessionCost is high for 有, which somebody has rather than that it exists.
func possessionCost(k []*item) float64 {
	if k[0].head.text == "有" {
		return 0.75
	}
	return 0
}

func thereIsBare(b *builder, k []node) english.Phrase {
	return b.there(english.Phrase{}, b.bareSettle(k[1].Phrase))
}

func thereIsNoBare(b *builder, k []node) english.Phrase {
	return b.there(b.put(""), b.none(k[1].Phrase, k[0]))
}

func containNo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("contain", english.Lemma, k[0]), b.put("no", k[0]), b.bareSettle(k[1].Phrase))
}

func withoutNoun(b *builder, k []node) english.Phrase {
	if it := k[1].item; ruleName(it) == "compound" && consents[lastPart(it).head.text] != "" && isPerson(it.kids[0]) {
		who, what := b.build(it.kids[0]).Phrase, b.build(it.kids[1]).Phrase
		return as(english.PrepPhrase, join(0, b.put("without", k[0]), b.withArticle("the", what), b.put("of"), b.withArticle("a", who))) // without the consent of a doctor
	}
	return as(english.PrepPhrase, join(0, b.put("without", k[0]), b.bareSettle(k[1].Phrase)))
}

// haveNoneOccur is past: 没 denies an event, not a habit (Li and Thompson 1981, ch. 12.3).
func haveNoneOccur(b *builder, k []node) english.Phrase {
	return join(0, b.verb("have", english.PastSingular, k[1]), b.none(k[2].Phrase, k[0]))
}

func haveReports(b *builder, k []node) english.Phrase {
	return join(0, b.verb("have", english.Lemma, k[0]), b.put("been reported", k[1]))
}

func lackOf(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, join(0, b.put("a lack of", k[0]), b.member(k[1].Phrase)))
	p.Determined, p.Count, p.Head = true, english.Singular, 1
	return p
}

// countedLast reports a noun phrase that begins with how many or how much.
func countedLast(k []*item) bool {
	it := k[1]
	for it.rule != nil {
		if it.rule.Name == "quantity" || it.rule.Name == "number-phrase" {
			return true
		}
		it = it.kids[0]
	}
	return it.head.kind == numberToken || isShare(it) || beginsIn(it.head.text, "少数", "极少数", "一小部分", "部分", "约", "不到", "一半", "少量", "小部分")
}

func canOccur(b *builder, k []node) english.Phrase {
	occur := b.verb("occur", english.Lemma, k[1])
	switch k[0].head.text {
	case "常", "易", "容易":
		return b.clause(k[2].Phrase, join(1, b.put("often", k[0]), occur))
	}
	return b.clause(k[2].Phrase, b.withAuxiliary(k[0], occur))
}

func occursBare(b *builder, k []node) english.Phrase {
	return b.clause(b.bareSettle(k[1].Phrase), b.verb("occur", english.Lemma, k[0]))
}

func isLacking(b *builder, k []node) english.Phrase {
	return b.clause(b.bareSettle(k[1].Phrase), b.be(as(english.AdjPhrase, b.put("lacking", k[0]))))
}

func noneSeen(b *builder, k []node) english.Phrase {
	n := b.none(k[1].Phrase, k[0])
	p := join(1, n, agree(b.verb("be", english.PastSingular), number(n)), b.put("observed"))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// notYetDone makes what is not yet done to a thing the predicate of that thing.
func notYetDone(b *builder, k []node) english.Phrase {
	n, word := b.none(k[2].Phrase, k[0]), "yet been"
	if k[0].head.text == "未" {
		word = "been"
	}
	p := join(1, n, agree(b.verb("have", english.Lemma), number(n)), b.put(word), inflect(k[1].Phrase, english.PastParticiple))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// foundVerbs give the verbs of findings that were not made.
var foundVerbs = map[string]string{"未发现": "find", "没有发现": "find", "未显示": "show", "没有显示": "show", "未能证明": "prove", "未证实": "confirm", "未能证实": "confirm", "未表明": "show"}

func notFoundThat(b *builder, k []node) english.Phrase {
	return join(0, b.verb("do", english.PastSingular, k[0]), b.put("not "+foundVerbs[k[0].head.text]+" that"), k[1].Phrase)
}

func whenThereIs(b *builder, k []node) english.Phrase {
	n := b.bareSettle(k[1].Phrase)
	return as(english.Clause, join(1, b.put("when there", k[2]), agree(b.verb("be", english.Lemma, k[0]), n.Count), n))
}

func whenThereIsPlace(b *builder, k []node) english.Phrase {
	return join(0, whenThereIs(b, k[1:]), k[0].Phrase)
}
