package chinese

import (
	"cmp"
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// negationRules render 不, 没, 未 and their compounds. None may be lost: negationKept looks at the result as well.
var negationRules = []Rule{
	// 不 + 降低死亡率: do not reduce mortality.
	{Name: "bu", Gives: "VP", Pattern: "不|并不|并非|并未|未|没有|没|从不|从未|均不|均未|也不|还不|尚不 VP", Head: 1, Cost: 0.1, Build: negate},
	// 切勿 + 使用冰块: do not use ice.
	{Name: "imperative-not", Gives: "VP", Pattern: "切勿|请勿|勿|不要|别|切忌 VP", Head: 1, Cost: 0, Weigh: orderVoiceCost, Build: imperativeNot},
	// 未 + 被诊断: has not been diagnosed.
	{Name: "wei-passive", Gives: "VP", Pattern: "未|尚未|未被|尚未被|没有被|并未|仍未 VG", Head: 1, Cost: 0.12, When: undoneYet, Build: notYetPassive},
	{Name: "wei-de", Gives: "VP", Pattern: "未|尚未|仍未|并未|没有|未能 得到|获得|受到 VG|N", Head: 2, Cost: 0.02, Build: notYetGot},
	{Name: "shangwei", Gives: "VP", Pattern: "尚未|还未|仍未|还没有|尚没有|从未|未曾 VP", Head: 1, Cost: 0.08, Build: notYet},
	{Name: "bu-adjective", Gives: "AP", Pattern: "不|并不|不太|并非 AP", Head: 1, Cost: 0.1, Weigh: notDoneCost, Build: notSecond},
	// 患者 + 和 + 研究者 + 均不 + 知道: neither patients nor investigators know.
	{Name: "neither", Gives: "S", Pattern: "NP 和|与|及|以及 NP 均不|都不|均未|都未|均没有|都没有|均无法|均不能|都不能 VP", Head: 4, Cost: -0.3, Build: neither},
	// 并非 + 所有患者: not all patients.
	{Name: "bingfei", Gives: "NP", Pattern: "并非|不是|并不是 NP", Head: 1, Cost: 0.1, When: allOf, Build: notSecond},
	// 感觉 + 不到 + 疼痛: cannot feel pain.
	{Name: "not-attained", Gives: "VP", Pattern: "V 不到 NP", Head: 0, Cost: -0.3, When: attempted, Build: notAttained},
	// 6小时内 + 无 + 尿: no urine within 6 hours.
	{Name: "none-within", Gives: "NP", Pattern: "PP 无|没有|未见 N", Head: 2, Cost: 0.1, When: withinFirst, Build: noneWithin},
}

// undoneYet reports a transitive verb that no object follows, other than those of what happens by itself: 尚未 + 穿孔, has not yet perforated.
func undoneYet(k []*item) bool {
	return transitiveVerb(k[1]) && (endsIn(k[0].head.text, "被") || !slices.Contains(objectOptional, plainEnglish(k[1])))
}

// negativeExtra are the words that some negatives stand for.
var negativeExtra = map[string]string{"从不": "never", "从未": "never"}

// negate puts "not" behind the first auxiliary, or supplies do.
func negate(b *builder, k []node) english.Phrase {
	if vp := k[1].Phrase; experienced(k[1].item) && !vp.Finite && headText(vp) != "be" && headText(vp) != "have" {
		return join(0, b.verb("have", english.Lemma, k[0]), b.put(cmp.Or(negativeExtra[k[0].head.text], "not")), inflect(vp, english.PastParticiple))
	}
	return b.negated(k[0], k[1].Phrase)
}

// experienced reports 过 behind the verb, of what has been or has not: 没有接种过疫苗, have not been vaccinated (Li and Thompson 1981, ch. 6.3).
func experienced(it *item) bool {
	for it.rule != nil && ruleName(it) != "le" {
		it = it.kids[it.rule.head]
	}
	return it.rule != nil && it.kids[1].head.text == "过"
}

func (b *builder) negated(not node, vp english.Phrase) english.Phrase {
	word := "not"
	if w, ok := negativeExtra[not.head.text]; ok {
		word = w
	}
	if len(vp.Words) == 0 {
		return vp
	}
	if word == "never" && !vp.Finite {
		return b.placeAdverb(as(english.AdvPhrase, b.put(word, not)), vp)
	}
	first := vp.Words[0].Text
	if first == "can" && word == "not" {
		vp.Words = slices.Clone(vp.Words)
		vp.Words[0].Text = "cannot"
		vp.Words[0].Source = not.src() + vp.Words[0].Source
		return vp
	}
	perfect := first == "have" && len(vp.Words) > 1 && vp.Words[1].Form == english.PastParticiple
	if first == "be" || perfect || slices.Contains(modalWords, first) {
		return after(vp, 1, b.put(word, not))
	}
	if f := headWord(vp).Form; vp.Finite && vp.Head == 0 && word == "not" && headWord(vp).POS == "verb" &&
		(f == english.PresentSingular || f == english.PresentPlural) && !b.supposed {
		return join(0, b.verb("do", f, not), b.put(word), inflect(vp, english.Lemma)) // 并不意味着治疗失败: does not mean
	}
	if vp.Finite {
		return join(1, b.put(word, not), vp)
	}
	if rest, ok := strings.CutPrefix(headText(vp), "be "); ok && vp.Head == 0 {
		vp.Words = slices.Clone(vp.Words) // be superior to: is not superior to
		vp.Words[0].Text, vp.Words[0].POS, vp.Words[0].Alternatives = rest, "adj", nil
		return join(0, b.verb("be", english.Lemma), b.put(word, not), vp)
	}
	form := english.Lemma
	if vp.Words[vp.Head].Form == english.PastSingular {
		form = english.PastSingular
	}
	if not.head.text == "没有" || not.head.text == "没" || strings.HasSuffix(not.head.text, "未") {
		form = english.PastSingular
	}
	if b.supposed && form == english.PastSingular && not.head.text != "并未" {
		return join(0, b.verb("have", english.Lemma, not), b.put(word), inflect(vp, english.PastParticiple)) // if hemoglobin has not risen
	}
	return join(0, b.verb("do", form, not), b.put(word), inflect(vp, english.Lemma))
}

// notYetPassive renders 未 before a transitive verb without an object: has not been diagnosed.
func notYetPassive(b *builder, k []node) english.Phrase {
	word := "not been"
	if k[0].head.text == "尚未" || k[0].head.text == "尚未被" {
		word = "not yet been"
	}
	if zh := k[0].head.text; objectAhead(b.set) && !strings.Contains(zh, "被") {
		if word == "not been" {
			return join(0, b.verb("do", english.PastSingular, k[0]), b.put("not"), inflect(k[1].Phrase, english.Lemma)) // did not report [the outcome]
		}
		word = strings.TrimSuffix(word, " been")
	}
	return join(0, b.verb("have", english.Lemma, k[0]), b.put(word), inflect(k[1].Phrase, english.PastParticiple))
}

// notYetGot renders 未得到 with a verb of action: has not been confirmed.
func notYetGot(b *builder, k []node) english.Phrase {
	word := "not"
	if k[0].head.text == "尚未" {
		word = "not yet"
	}
	v := k[2].Phrase
	if v.Cat == english.NounPhrase {
		return join(0, b.verb("have", english.Lemma, k[0]), b.put(word+" received", k[1]), b.numbered(v))
	}
	return join(0, b.verb("have", english.Lemma, k[0]), b.put(word+" been", k[1]), inflect(v, english.PastParticiple))
}

func notYet(b *builder, k []node) english.Phrase {
	word := "not yet"
	if k[0].head.text == "从未" {
		word = "never"
	}
	if vp := k[1].Phrase; vp.Finite || headText(vp) == "be" && !participleAfter(vp) {
		return b.negated(k[0], k[1].Phrase)
	}
	return join(0, b.verb("have", english.Lemma, k[0]), b.put(word), inflect(k[1].Phrase, english.PastParticiple))
}

// participleAfter reports a passive.
func participleAfter(vp english.Phrase) bool {
	if vp.Head+1 >= len(vp.Words) {
		return false
	}
	first := firstOf(vp.Words[vp.Head+1].Text)
	return vp.Words[vp.Head+1].Form == english.PastParticiple || strings.HasSuffix(first, "ed")
}

// notDoneCost is high for verbs that are attributes as well: 不治疗 is not treated, and not "not therapeutic".
func notDoneCost(k []*item) float64 {
	if k[1].size == 1 && k[1].head.reads("verb") && k[1].head.reads("noun") {
		return 0.6
	}
	return 0
}

func notSecond(b *builder, k []node) english.Phrase {
	return join(1, b.put("not", k[0]), k[1].Phrase)
}

func neither(b *builder, k []node) english.Phrase {
	vp := k[4].Phrase
	switch zh := k[3].head.text; {
	case endsIn(zh, "能", "法"):
		vp = as(english.VerbPhrase, join(1, b.put("can"), verbForm(vp, english.Lemma)))
		vp.Finite = true
	case endsIn(zh, "未", "没有"):
		vp = verbForm(vp, english.PastSingular)
	}
	last := b.subject(k[2].Phrase)
	p := join(4, b.put("neither", k[3]), b.subject(k[0].Phrase), b.put("nor", k[1]), last, agree(vp, last.Count))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// allOf reports quantified nouns, the only ones that "not" stands before.
func allOf(k []*item) bool {
	it := k[1]
	for it.rule != nil {
		it = it.kids[0]
	}
	return slices.Contains([]string{"所有", "全部", "每个", "每位", "每一个", "一切", "任何"}, it.head.text)
}

// orderVoiceCost is high for a passive, which nobody is ordered not to do.
func orderVoiceCost(k []*item) float64 {
	switch voiceOf(k[len(k)-1]) {
	case anyVoice:
		return 0
	case activeAlone:
		return 0.2
	}
	return 0.9
}

// imperativeNot forbids.
func imperativeNot(b *builder, k []node) english.Phrase {
	if ruleName(k[1].item) == "below" && k[1].item.kids[0].head.text == "超过" {
		k[1].Phrase = exceeds(k[1].Phrase) // do not exceed the recommended dose
	}
	p := as(english.VerbPhrase, join(1, b.put("do not", k[0]), verbForm(actively(k[1].Phrase), english.Lemma)))
	for i, w := range p.Words {
		if w.Text == "their" && i+1 < len(p.Words) && p.Words[i+1].Text == "own" {
			p.Words[i].Text = "your" // do not squeeze it on your own
		}
	}
	p.Finite = true
	return p
}

// attempted reports a transitive verb before 不到 and a thing, not an amount (Li and Thompson 1981, ch. 3.2.3, resultative verb compounds).
func attempted(k []*item) bool { return transitiveVerb(k[0]) && !amountNext(k[2]) }

func notAttained(b *builder, k []node) english.Phrase {
	p := join(1, b.put("cannot", k[1]), inflect(k[0].Phrase, english.Lemma), b.settle(k[2].Phrase))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

// withinFirst reports a time within which something holds.
func withinFirst(k []*item) bool {
	return slices.Contains([]string{"内", "之内", "以内"}, lastPart(k[0]).head.text)
}

func noneWithin(b *builder, k []node) english.Phrase {
	return join(0, b.none(k[2].Phrase, k[1]), k[0].Phrase)
}

// negatives are the characters of negation. Words that merely hold one of the characters (不过 however, 不仅 not only) are
// taken out first, see [lang.HarmlessNegations].
const negatives = "不未无没非勿"

// negativeEnglish are the words and beginnings of words by which English negates.
var negativeEnglish = []string{"not", "no", "non", "none", "never", "without", "under", "below", "cannot", "neither", "nor", "nothing", "hardly", "free", "fail", "fails", "failed", "failure", "refractory", "absence", "absent",
	"lack", "lacks", "lacking", "unable", "nobody", "few", "little", "less", "against", "rather", "instead", "independent", "independently", "regardless", "irrespective", "deficiency", "insufficiency", "malnutrition", "adverse", "discomfort", "intolerance",
	"poor", "poorly", "inadequate", "avoid", "missing", "missed", "anemia", "arrhythmia", "arrhythmias", "impotence", "instability", "apnea", "aspermia", "anuria", "atypical", "asymptomatic", "asymmetric", "asymmetry", "aseptic", "afebrile", "anaerobic", "asystole", "naive", "numerous", "but", "sterile", "sterility", "until", "other", "anonymous", "infertility", "painless", "wireless", "unless"}

// negationKept reports whether a fragment that negates is negative in English. It errs on the side of doubt.
func negationKept(src, out string) bool {
	s := lang.SimplifyString(src)
	for _, h := range lang.HarmlessNegations {
		s = strings.ReplaceAll(s, h, "")
	}
	if !strings.ContainsAny(s, negatives) {
		return true
	}
	if strings.ContainsAny(s, "使令让") && strings.Contains(out, "prevent") && strings.Contains(out, " from ") {
		return true // 使伤口无法愈合: prevent the wound from healing
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(out), func(r rune) bool { return !isLatin(r) }) {
		if slices.Contains(negativeEnglish, w) {
			return true
		}
		for _, p := range []string{"un", "in", "im", "ir", "il", "non", "dis", "mis", "mal", "anti", "de", "a"} {
			if rest, ok := strings.CutPrefix(w, p); ok && len(rest) > 3 && lang.Look(rest).English() {
				return true
			}
		}
		if strings.HasSuffix(w, "less") || strings.HasPrefix(w, "non") || strings.HasPrefix(w, "un") {
			return true
		}
	}
	return false
}

// nobodyRules render predicates of what is done or needed, in which Chinese names nobody (AMA Manual of Style, 7.3.2: the passive where the actor
// is unknown or of no interest).
var nobodyRules = []Rule{
	// 须 + 确认 + 管路固定妥当: it must be confirmed that the lines are secured.
	{Name: "duty-that", Gives: "S", Pattern: "须|应|必须|需|应当|务必 确认|核实|明确|确保|保证 S", Head: 2, Cost: -0.2, Build: dutyThat},
	// 尚需 + 进一步研究 + 证实, of an effect: still need to be confirmed by further studies.
	{Name: "need-done-by-light", Gives: "VP", Pattern: "仍需|还需|尚需|需|需要|仍需要|尚需要|还需要 NP 加以|予以|进一步|来|进行 V", Head: 3, Cost: -0.3, When: studiesNeeded, Build: needDoneBy},
	// 难以 + 完全 + 排除: cannot be completely excluded.
	{Name: "hardly-done-adverb", Gives: "VP", Pattern: "难以|很难 ADV V", Head: 2, Cost: -0.5, When: transitiveLast, Build: hardlyDoneAdverb},
	// 直立时加重 + 、 + 平卧时缓解: worsen when upright and improve when lying flat.
	{Name: "worse-then-better", Gives: "VP", Pattern: "PP|ADV|CL 加重|加剧|明显 、|，|而 PP|ADV|CL 缓解|减轻|好转|消失|改善", Head: 1, Cost: -0.6, Build: worseThenBetter},
	// 以免 + 反跳性失眠: to avoid rebound insomnia.
	{Name: "lead-lest-noun", Gives: "TOP", Pattern: "以免|以防|免得|以避免|以防止|以免引起|以免造成 NP", Head: 1, Cost: 0.1, Build: lestNoun},
}

// studiesNeeded reports research, or its results, that something waits for.
func studiesNeeded(k []*item) bool {
	return transitiveLast(k) && endsIn(k[1].head.text, "研究", "试验", "证据", "数据", "随访", "样本", "检查", "资料")
}

func needDoneBy(b *builder, k []node) english.Phrase {
	done := b.passive(k[3].Phrase)
	if k[2].head.text == "进一步" {
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

func hardlyDoneAdverb(b *builder, k []node) english.Phrase {
	p := join(1, b.put("cannot", k[0]), inflect(b.placeAdverb(as(english.AdvPhrase, k[1].Phrase), b.passive(k[2].Phrase)), english.Lemma))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
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
