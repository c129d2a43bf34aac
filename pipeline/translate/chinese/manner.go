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
	if e := englishOf(k[0].item); !intransitive(e) && !slices.Contains(objectOptional, e) && !strings.Contains(e, " ") && strings.Contains(k[1].head.text, "得") {
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
	if strings.HasPrefix(ruleName(k[2]), "live-longer") {
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
