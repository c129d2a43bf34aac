package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// negationRules render 不, 没, 未 and their compounds. None may be lost: negationKept looks at the result as well.
var negationRules = []Rule{
	// 不 + 降低死亡率: do not reduce mortality.
	{Name: "bu", Gives: "VP", Pattern: "不|并不|并非|并未|未|没有|没|从不|从未|均不|均未|也不|还不|尚不 VP", Head: 1, Cost: 0.1, Build: negate},
	// 切勿 + 使用冰块: do not use ice.
	{Name: "imperative-not", Gives: "VP", Pattern: "切勿|请勿|勿|不要|别|切忌 VP", Head: 1, Cost: 0, Weigh: orderVoiceCost, Build: imperativeNot},
	// 未 + 被诊断: has not been diagnosed.
	{Name: "wei-passive", Gives: "VP", Pattern: "未|尚未|未被|尚未被|没有被|并未|仍未 VG", Head: 1, Cost: 0.12, When: objectless, Build: notYetPassive},
	{Name: "wei-de", Gives: "VP", Pattern: "未|尚未|仍未|并未|没有|未能 得到|获得|受到 VG|N", Head: 2, Cost: 0.02, Build: notYetGot},
	{Name: "shangwei", Gives: "VP", Pattern: "尚未|还未|仍未|还没有|尚没有|从未|未曾 VP", Head: 1, Cost: 0.08, Build: notYet},
	{Name: "bu-adjective", Gives: "AP", Pattern: "不|并不|不太|并非 AP", Head: 1, Cost: 0.1, Weigh: notDoneCost, Build: notSecond},
	// 患者 + 和 + 研究者 + 均不 + 知道: neither patients nor investigators know.
	{Name: "neither", Gives: "S", Pattern: "NP 和|与|及|以及 NP 均不|都不|均未|都未|均没有|都没有|均无法|均不能|都不能 VP", Head: 4, Cost: -0.3, Build: neither},
	// 并非 + 所有患者: not all patients.
	{Name: "bingfei", Gives: "NP", Pattern: "并非|不是|并不是 NP", Head: 1, Cost: 0.1, When: allOf, Build: notSecond},
	// 6小时内 + 无 + 尿: no urine within 6 hours.
	{Name: "none-within", Gives: "NP", Pattern: "PP 无|没有|未见 N", Head: 2, Cost: 0.1, When: withinFirst, Build: noneWithin},
}

// negativeExtra are the words that some negatives stand for.
var negativeExtra = map[string]string{"从不": "never", "从未": "never"}

// negate puts "not" behind the first auxiliary, or supplies do.
func negate(b *builder, k []node) english.Phrase {
	if vp := k[1].Phrase; experienced(k[1].item) && !vp.Finite && headText(vp) != "be" && headText(vp) != "have" {
		return join(0, b.verb("have", english.Lemma, k[0]), b.put("not"), inflect(vp, english.PastParticiple))
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
	if f := headWord(vp).Form; vp.Finite && vp.Head == 0 && word == "not" && headWord(vp).POS == "verb" && (f == english.PresentSingular || f == english.PresentPlural) && !b.supposed {
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
	first, _, _ := strings.Cut(vp.Words[vp.Head+1].Text, " ")
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
	p := as(english.VerbPhrase, join(1, b.put("do not", k[0]), verbForm(k[1].Phrase, english.Lemma)))
	for i, w := range p.Words {
		if w.Text == "their" && i+1 < len(p.Words) && p.Words[i+1].Text == "own" {
			p.Words[i].Text = "your" // do not squeeze it on your own
		}
	}
	p.Finite = true
	return p
}

// withinFirst reports a time within which something holds.
func withinFirst(k []*item) bool {
	return slices.Contains([]string{"内", "之内", "以内"}, lastPart(k[0]).head.text)
}

func noneWithin(b *builder, k []node) english.Phrase {
	return join(0, b.none(k[2].Phrase, k[1]), k[0].Phrase)
}
