package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// movementRules say where something stays that got there, and where it is sent: 淤积在肺部, 送至实验室.
var movementRules = []Rule{
	// 血液 + 淤积在 + 肺部: pool in the lungs.
	{Name: "stay-at", Gives: "VP", Pattern: stayWords + " 在 NP", Head: 2, Cost: -0.6, Build: stayAt},
	{Name: "stay-within", Gives: "VP", Pattern: stayWords + " 在 NP 内|中|里|上|之中|表面", Head: 2, Cost: -0.7, Build: stayAt},
	// 送至 + 实验室: be sent to the laboratory; with an object of its own 将 or 把 comes first.
	{Name: "sent-to", Gives: "VP", Pattern: sendings + " NP", Head: 1, Cost: 0, When: notPersonSecond, Build: sentTo},
	{Name: "sent-to-passive", Gives: "PV", Pattern: sendings + " NP", Head: 1, Cost: -0.2, When: notPersonSecond, Build: sentTo},
}

// moved takes the sense of 转移 that is done to people: they are transferred.
func moved(p english.Phrase) english.Phrase {
	for i, w := range p.Words {
		if rest, ok := strings.CutPrefix(w.Text, "metastasize"); ok {
			p.Words = slices.Clone(p.Words)
			p.Words[i].Text, p.Words[i].Alternatives = "transfer"+rest, nil
		}
	}
	return p
}

// stayWords are verbs of what is somewhere since it got there.
const stayWords = "淤积|沉积|沉着|滞留|局限|卡|聚集|积聚|蓄积|堆积|停留|残留|附着|黏附|粘附|集中|嵌顿|存留|潜伏"

// stays give their English with the preposition.
var stays = map[string]string{"淤积": "pool in", "沉积": "be deposited in", "沉着": "be deposited in", "滞留": "be retained in", "局限": "be confined to", "卡": "be stuck in", "聚集": "accumulate in", "积聚": "accumulate in", "蓄积": "accumulate in", "堆积": "accumulate in", "停留": "remain in", "残留": "remain in", "附着": "adhere to", "黏附": "adhere to", "粘附": "adhere to", "集中": "be concentrated in", "嵌顿": "be lodged in", "存留": "remain in", "潜伏": "lie dormant in"}

func stayAt(b *builder, k []node) english.Phrase {
	words := stays[k[0].head.text]
	var v english.Phrase
	if rest, ok := strings.CutPrefix(words, "be "); ok {
		v = join(0, b.verb("be", english.Lemma), b.put(rest, k[0], k[1]))
	} else {
		verb, rest, _ := strings.Cut(words, " ")
		v = join(0, b.verb(verb, english.Lemma, k[0]), b.put(rest, k[1]))
	}
	where := b.settle(k[2].Phrase)
	if len(k) > 3 && (k[3].head.text == "表面" || k[3].head.text == "上") && !strings.HasSuffix(words, " to") {
		v.Words[len(v.Words)-1].Text = "on"
	}
	return join(0, v, where)
}

// sendings are verbs of taking somebody or something to a place.
const sendings = "送至|送往|送到|送入|运至|运往|转运至|移至|移入"

// place is where something is kept or sent: one that a hospital or a home has one of has its article.
func (b *builder) place(p english.Phrase) english.Phrase {
	if len(p.Words) == 1 && !p.Determined && p.Count == english.AnyCount && countNoun(p) {
		p.Count = english.Singular
		return b.inferred("the", p)
	}
	return b.settle(p)
}

func sentTo(b *builder, k []node) english.Phrase {
	return join(0, b.passive(b.verb("send", english.Lemma, k[0])), b.put("to"), b.place(k[1].Phrase))
}

// giveToRules render 给, 对 and 为 with people, where English has another verb or another object than Chinese: 给患者带来负担, 给患者喂水.
var giveToRules = []Rule{
	// 给 + 患者 + 带来 + 心理负担: place a psychological burden on patients.
	{Name: "place-burden", Gives: "VP", Pattern: "给|对|为 NP 造成|带来|造成了|带来了|增加 N", Head: 2, Cost: -0.4, When: burdenLast, Build: placeBurden},
	// 给 + 患者 + 喂水: give water to patients.
	{Name: "care-on", Gives: "VP", Pattern: "给|为|替 NP V", Head: 2, Cost: -0.3, When: careForPerson, Build: careOn},
	// 给 + 患者 + 喂食 + 或 + 喂水: feed patients or give water to them.
	{Name: "care-on-pair", Gives: "VP", Pattern: "给|为|替 NP V 或|和|、|及|并|以及 V", Head: 2, Cost: -0.5, When: caresForPerson, Build: careOnPair},
	// 给 + 孩子 + 服用 + 阿司匹林: give aspirin to children.
	{Name: "give-to", Gives: "VP", Pattern: "给|为|对 NP 服用|使用|口服|应用|喂服|吃|喝|喂|服 NP", Head: 2, Cost: -0.4, When: personThenThing, Build: giveTo},
}

// burdenLast reports a burden.
func burdenLast(k []*item) bool { return endsIn(k[3].head.text, "负担", "压力") }

func placeBurden(b *builder, k []node) english.Phrase {
	n := k[3].Phrase
	if n.Count == english.AnyCount && !n.Determined && lastWord(headText(n)) == "burden" {
		n.Count = english.Singular
		n = b.inferred("a", n)
	}
	return join(0, b.verb("place", english.Lemma, k[2]), b.settle(n), b.put("on", k[0]), b.settle(b.peopled(k[1])))
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
