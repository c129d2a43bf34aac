package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// lightRules render the verbs of doing, 进行, 予以 and 加以, before another verb: they add nothing to it (Lü 1999, 进行 加以 予以).
var lightRules = []Rule{
	// 对 + 伤口 + 进行 + 清创, where the last is a verb too: debride wounds.
	{Name: "light-on", Gives: "VP", Pattern: "对|给 NP 进行|予以|加以|给予|实施 V", Head: 3, Cost: 0.02, When: transitiveLast, Build: lightOn},
	{Name: "light-on-le", Gives: "VP", Pattern: "对|给 NP 进行|予以|加以|给予|实施 了 V", Head: 4, Cost: 0.02, When: transitiveLast, Build: lightOnPast},
	// 引起 + 监管机构 + 的 + 关注: attract the attention of regulators.
	{Name: "attract", Gives: "VP", Pattern: "引起|引起了|受到|受到了|得到 NP 的 关注|重视|注意|兴趣", Head: 1, Cost: -0.3, Build: attractOf},
	{Name: "attract-bare", Gives: "VP", Pattern: "引起|引起了|受到|受到了 A 关注|重视|注意|兴趣", Head: 1, Cost: -0.3, Build: attract},
	// 需要 + 定期 + 进行 + 磁共振监测: need regular MRI monitoring.
	{Name: "need-regular", Gives: "VP", Pattern: "需|需要|仍需|必须 定期|长期|密切|持续|终身|及时|立即|紧急|严格|尽早|尽快|反复|频繁 进行|接受|行|给予 NP", Head: 3, Cost: -0.2, Build: needRegular},
	// 给 + 患者 + 喂水: give water to patients.
	{Name: "care-on", Gives: "VP", Pattern: "给|为|替 NP V", Head: 2, Cost: -0.3, When: careForPerson, Build: careOn},
	// 给 + 患者 + 喂食 + 或 + 喂水: feed patients or give water to them.
	{Name: "care-on-pair", Gives: "VP", Pattern: "给|为|替 NP V 或|和|、|及|并|以及 V", Head: 2, Cost: -0.5, When: caresForPerson, Build: careOnPair},
	// 给 + 孩子 + 服用 + 阿司匹林: give aspirin to children.
	{Name: "give-to", Gives: "VP", Pattern: "给|为|对 NP 服用|使用|口服|应用|喂服|吃|喝|喂|服 NP", Head: 2, Cost: -0.4, When: personThenThing, Build: giveTo},
	// 加以 + 排除 + 诊断: exclude the diagnosis.
	{Name: "light-verb", Gives: "VG", Pattern: "加以|予以 V", Head: 1, Cost: 0.1},
}

// needRegular says what is needed as a noun, with the adverb as its adjective.
func needRegular(b *builder, k []node) english.Phrase {
	word := "require"
	if b.peopleBefore() {
		word = "need"
	}
	thing := join(1, b.put(hows[k[1].head.text], k[1], k[2]), k[3].Phrase)
	return join(0, b.verb(word, english.Lemma, k[0]), b.bareSettle(thing))
}

// careForPerson reports a person, and a verb of what is done to people that takes them as its object.
func careForPerson(k []*item) bool { return isPerson(k[1]) && caresFor(k[2]) }

func caresForPerson(k []*item) bool { return careForPerson(k) && caresFor(k[4]) }

// caresFor reports a verb of nursing, or of what is done to patients.
func caresFor(verb *item) bool {
	e := englishOf(verb)
	return verb.head.domain() == "nursing" && (transitiveVerb(verb) || endsInPreposition(e)) || slices.Contains(doneToPatients, e)
}

func careOn(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.settle(b.peopled(k[1])))
}

// careOnPair names the people once: the second verb has a pronoun behind its preposition.
func careOnPair(b *builder, k []node) english.Phrase {
	who, link := b.settle(b.peopled(k[1])), b.put(conjunction(k[3].head.text), k[3])
	if !endsInPreposition(englishOf(k[2].item)) && !endsInPreposition(englishOf(k[4].item)) {
		return join(0, joinVerbs(k[2].Phrase, link, k[4].Phrase), who)
	}
	pronoun := "them"
	if number(who) == english.Singular {
		pronoun = "the patient"
	}
	return joinVerbs(join(0, k[2].Phrase, who), link, join(0, k[4].Phrase, b.put(pronoun)))
}

func personThenThing(k []*item) bool { return isPerson(k[1]) && !isPerson(k[3]) && !timeUnit(k[3]) }

func giveTo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("give", english.Lemma, k[2]), b.settle(k[3].Phrase), b.put("to", k[0]), b.settle(b.peopled(k[1])))
}

func lightOn(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.settle(b.peopled(k[1])))
}

func lightOnPast(b *builder, k []node) english.Phrase {
	return join(0, inflect(k[4].Phrase, english.PastSingular), b.settle(b.peopled(k[1])))
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

func attractOf(b *builder, k []node) english.Phrase {
	v, n := b.attracting(k[0], k[3])
	return join(0, v, b.put("the"), n, b.put("of", k[2]), b.settle(b.peopled(k[1])))
}

func attract(b *builder, k []node) english.Phrase {
	v, n := b.attracting(k[0], k[2])
	return join(0, v, as(english.AdjPhrase, k[1].Phrase), n)
}
