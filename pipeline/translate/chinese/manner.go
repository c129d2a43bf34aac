package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// mannerRules render 得 behind a verb, which says how something is done (Li and Thompson 1981, ch. 22).
var mannerRules = []Rule{
	// 进展 + 得 + 很慢: progress very slowly; 控制 + 得 + 很好: be very well controlled.
	{Name: "manner", Gives: "VP", Pattern: "VG 得 AP|ADV", Cost: -0.2, When: mannerLast, Build: mannerOf},
	// 走 + 得 + 更快 + 、 + 更远: walk faster and farther.
	{Name: "manner-two", Gives: "VP", Pattern: "VG 得 AP|ADV 、|也|又|且|和 AP|ADV", Cost: -0.3, When: mannersLast, Build: mannersOf},
	// 比 + 对照组 + 走得更快: walk faster than the control group; 比 + 对照组 + 多活3个月: live 3 months longer than the control group.
	{Name: "manner-than", Gives: "VP", Pattern: "比|较 NP VP", Head: 2, Cost: 0, When: mannerCompared, Build: mannerThan},
	// 持续 + 更 + 久: last longer.
	{Name: "verb-degree", Gives: "VP", Pattern: "VG 更|较|得更|得较 A", Cost: 0.15, When: notChanging, Build: verbDegree},
	// 患者 + 平均 + 多活 + 3个月: live 3 months longer on average.
	{Name: "live-longer", Gives: "VP", Pattern: livedMore + " QTY", Cost: -0.4, When: timeAt(1), Build: liveLonger},
}

// flatAdverbs are adjectives that are adverbs as they stand.
var flatAdverbs = strings.Fields("fast long early late high low hard far deep near straight better worse faster longer farther")

// manner turns an adjective into the adverb of how something is done: rapid, rapidly.
func (b *builder) manner(p english.Phrase) english.Phrase {
	w := headWord(p)
	if w.Text == "not good" || len(p.Words) == 2 && p.Words[0].Text == "not" && w.Text == "good" {
		w.Text, w.Alternatives, w.POS = "poorly", nil, "adv" // 睡得不好
		p.Words, p.Head = []english.Word{w}, 0
		return p
	}
	if w.POS != "adj" {
		return p
	}
	text := w.Text + "ly"
	switch {
	case w.Text == "few":
		text = "little" // 吃得少
	case w.Text == "good" || w.Text == "very good":
		text = strings.TrimSuffix(w.Text, "good") + "well"
	case w.Text == "slower":
		text = "more slowly"
	case w.Text == "quicker":
		text = "more quickly"
	case slices.Contains(flatAdverbs, w.Text):
		text = w.Text
	case !lang.Look(text).English():
		if text = adverbOf(w.Text); text == "" {
			return p
		}
	}
	p.Words = slices.Clone(p.Words)
	p.Words[p.Head].Text, p.Words[p.Head].Alternatives, p.Words[p.Head].POS = text, nil, "adv"
	return p
}

// adverbOf is the adverb of an adjective: rapid, rapidly; full, fully; easy, easily. It is "" without one.
func adverbOf(adjective string) string {
	for _, ly := range []string{adjective + "ly", adjective + "y", adjective + "ally", strings.TrimSuffix(adjective, "e") + "y", strings.TrimSuffix(adjective, "y") + "ily"} {
		if strings.HasSuffix(ly, "ly") && lang.Look(ly).English() {
			return ly
		}
	}
	return ""
}

// notChanging keeps the degree of a change from being its manner.
func notChanging(k []*item) bool { return !changes(k) }

func verbDegree(b *builder, k []node) english.Phrase {
	v, how := k[0].Phrase, b.degree(b.manner(k[2].Phrase))
	if e := englishOf(k[0].item); !intransitive(e) && !slices.Contains(objectOptional, e) && !strings.Contains(e, " ") &&
		strings.Contains(k[1].head.text, "得") {
		return after(b.passive(v), 1, how) // 暴露得更充分: be more fully exposed
	}
	return join(0, v, how)
}

// mannerLast keeps set phrases and clauses out of the place of the adverb.
func mannerLast(k []*item) bool {
	return k[2].size <= 2 && !strings.Contains(strings.TrimPrefix(englishOf(k[2]), "very "), " ")
}

// mannersLast holds where both words can be adverbs.
func mannersLast(k []*item) bool { return mannerLast(k) && mannerLast(k[2:]) }

// howDone is the adverb of a word behind 得.
func (b *builder) howDone(k node) english.Phrase {
	a := as(english.AdvPhrase, b.manner(k.Phrase))
	if len(a.Words) > 1 && a.Words[0].Text == "relatively" {
		a.Words, a.Head = a.Words[1:], a.Head-1
		a = b.degree(a) // 较快: faster
	}
	return a
}

func mannerOf(b *builder, k []node) english.Phrase { return b.doneSo(k[0], b.howDone(k[2])) }

func mannersOf(b *builder, k []node) english.Phrase {
	return b.doneSo(k[0], join(2, b.howDone(k[2]), b.put("and", k[3]), b.howDone(k[4])))
}

// mannerCompared reports how something is done, more so than by others.
func mannerCompared(k []*item) bool {
	if ruleName(k[2]) == "live-longer" {
		return true
	}
	if !slices.Contains([]string{"manner", "manner-two", "verb-degree"}, ruleName(k[2])) {
		return false
	}
	return firstLeaf(k[2], func(l *leaf) bool { return beginsIn(l.src, "更", "较") }) != nil
}

func mannerThan(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("than", k[0]), b.settle(b.peopled(k[1])))
}

// doneSo puts an adverb to a verb, which is passive where it needs an object.
func (b *builder) doneSo(verb node, a english.Phrase) english.Phrase {
	v, e := verb.Phrase, englishOf(verb.item)
	if intransitive(e) || slices.Contains(objectOptional, e) || strings.Contains(e, " ") {
		return join(0, v, a)
	}
	if last := lastWord(headText(a)); last == "well" || last == "better" || strings.HasSuffix(last, "ly") {
		return after(b.passive(v), 1, a)
	}
	return join(0, b.passive(v), a)
}

// livedMore say that people live longer.
const livedMore = "多活|多生存|多存活"

func liveLonger(b *builder, k []node) english.Phrase {
	return join(0, b.verb("live", english.Lemma, k[0]), k[1].Phrase, b.put("longer"))
}

// eventMannerRules render how something goes on: a noun of the event with a word of its manner is the predicate of what it happens to (Li and
// Thompson 1981, 4.1). English has the verb and an adverb.
var eventMannerRules = []Rule{
	// 进展 + 缓慢, behind a subject: progress slowly; 吸收 + 良好: be well absorbed.
	{Name: "event-manner", Gives: "VP", Pattern: "进展|生长|增长|起效|消退|发展|愈合|恢复|扩散|蔓延|吸收|控制|代谢|清除|排泄|溶解 缓慢|较慢|迅速|快速|较快|快|慢|良好|较好|不理想|不佳|不良|欠佳|较差|差|顺利|完全|不完全", Cost: 0.5, When: goesOnSo, Build: eventManner},
}

// goings are the verbs of events that go on by themselves, doings those of what is done to their subject.
var (
	goings = map[string]string{"生长": "grow", "增长": "grow", "起效": "act", "消退": "subside", "进展": "progress", "发展": "progress", "愈合": "heal", "恢复": "recover", "扩散": "spread", "蔓延": "spread", "溶解": "dissolve"}
	doings = map[string]string{"吸收": "absorb", "控制": "control", "代谢": "metabolize", "清除": "clear", "排泄": "excrete"}
)

// eventManners give the adverbs.
var eventManners = map[string]string{"缓慢": "slowly", "较慢": "more slowly", "迅速": "rapidly", "快速": "rapidly", "较快": "relatively quickly", "快": "quickly", "慢": "slowly", "良好": "well", "较好": "well", "不理想": "poorly", "不佳": "poorly", "不良": "poorly", "欠佳": "poorly", "较差": "poorly", "差": "poorly", "顺利": "smoothly", "完全": "completely", "不完全": "incompletely"}

// goesOnSo keeps to what is said in English as well: heals poorly, is well controlled, but not: progresses poorly.
func goesOnSo(k []*item) bool {
	event, manner := k[0].head.text, eventManners[k[1].head.text]
	if goings[event] != "" {
		return manner != "poorly" && manner != "well" || event == "愈合" || event == "恢复"
	}
	return manner != "smoothly"
}

func eventManner(b *builder, k []node) english.Phrase {
	adverb := b.put(eventManners[k[1].head.text], k[1])
	if verb := doings[k[0].head.text]; verb != "" {
		return join(0, b.verb("be", english.Lemma), adverb, b.verb(verb, english.PastParticiple, k[0]))
	}
	return join(0, b.verb(goings[k[0].head.text], english.Lemma, k[0]), adverb)
}

// toneRules say what can be done as a rule.
var toneRules = []Rule{
	// 多可 + 完全恢复: can usually recover completely.
	{Name: "can-usually", Gives: "VP", Pattern: "多可|常可|大多可|往往可|多能|大多能|常能 VP", Head: 1, Cost: -0.3, Build: canUsually},
	{Name: "can-usually-passive", Gives: "VP", Pattern: "多可|常可|大多可|往往可|多能|大多能|常能 PV", Head: 1, Cost: -0.27, Build: canUsually},
}

func canUsually(b *builder, k []node) english.Phrase {
	p := join(1, b.put("can "+oftenWord(k[0].head.text), k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

// lightRules render the verbs of doing, 进行, 予以 and 加以, before another verb: they add nothing to it (Lü 1999, 进行 加以 予以).
var lightRules = []Rule{
	// 对 + 伤口 + 进行 + 清创, where the last is a verb too: debride wounds.
	{Name: "light-on", Gives: "VP", Pattern: "对|给 NP 进行|予以|加以|给予|实施|进行了|实施了 V", Head: 3, Cost: 0.02, When: transitiveLast, Build: lightOn},
	// 引起 + 监管机构 + 的 + 关注: attract the attention of regulators.
	{Name: "attract-bare", Gives: "VP", Pattern: "引起|引起了|受到|受到了 A 关注|重视|注意|兴趣", Head: 1, Cost: -0.3, Build: attract},
}

func lightOn(b *builder, k []node) english.Phrase {
	v := k[3].Phrase
	if strings.HasSuffix(k[2].head.text, "了") {
		v = inflect(v, english.PastSingular)
	}
	return join(0, v, b.settle(b.peopled(k[1])))
}

// attracting is the verb of drawing attention or interest, with the noun.
func (b *builder) attracting(verb, noun node) (english.Phrase, english.Phrase) {
	v := b.verb("attract", english.Lemma, verb)
	if strings.HasSuffix(verb.head.text, "了") {
		v = inflect(v, english.PastSingular)
	}
	word := "attention"
	if noun.head.text == "兴趣" {
		word = "interest"
	}
	return v, b.put(word, noun)
}

func attract(b *builder, k []node) english.Phrase {
	v, n := b.attracting(k[0], k[2])
	return join(0, v, as(english.AdjPhrase, k[1].Phrase), n)
}
