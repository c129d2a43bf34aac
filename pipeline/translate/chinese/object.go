package chinese

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/translate/english"
)

// What a verb does to its object: the preposition and the article that English wants between them, and which nouns are no objects.

func object(b *builder, k []node) english.Phrase {
	v := k[0].Phrase
	if w := headWord(v); strings.HasSuffix(w.Text, " to") && !endsWell(w.Text) {
		v.Words = slices.Clone(v.Words)
		for _, a := range admitted(w) {
			if !strings.HasSuffix(a, " to") {
				v.Words[v.Head].Text, v.Words[v.Head].Alternatives = a, nil
				break
			}
		}
	}
	if to, ok := withPreposition[headText(v)]; ok {
		v.Words = slices.Clone(v.Words)
		v.Words[v.Head].Text, v.Words[v.Head].Alternatives = to, nil
	}
	if headText(v) == "occur" { // who has what occur: experience falls
		v.Words = slices.Clone(v.Words)
		v.Words[v.Head].Text, v.Words[v.Head].Alternatives = "experience", nil
	}
	if headText(v) == "decide" { // decide takes no object in the sense of 决定预后
		w := headWord(v)
		w.Text, w.Alternatives = "determine", nil
		if w.Form == english.PastSingular {
			w.Form = english.Lemma
		}
		v.Words = slices.Clone(v.Words)
		v.Words[v.Head] = w
	}
	if slices.Contains(upon, headText(v)) {
		if p, ok := b.changeItself(k[1].item); ok {
			b.rule = "chinese/object"
			return join(0, v, p)
		}
	}
	if timeUnit(k[1].item) && k[1].head.kind != unknownToken && !slices.Contains(measuringTime, headText(v)) {
		return join(0, v, b.put("for"), k[1].Phrase)
	}
	if strings.HasSuffix(v.Words[len(v.Words)-1].Text, " than") && isGroup(k[1].item) {
		return join(0, v, b.put("in"), b.settle(k[1].Phrase))
	}
	if first, _, _ := strings.Cut(headText(v), " "); slices.Contains(bringAbout, first) {
		return join(0, v, b.bareSettle(k[1].Phrase))
	}
	return join(0, v, b.settle(k[1].Phrase))
}

// bringAbout are verbs whose object comes into being, and so is indefinite: cause an immune response.
var bringAbout = strings.Fields("cause trigger induce provoke elicit produce lead result develop generate form create play")

// admitted are the translations that the word's entry admits.
func admitted(w english.Word) []string {
	if w.Entry == nil {
		return nil
	}
	return w.Entry.English
}

// upon are verbs that act upon a change.
var upon = strings.Fields("slow delay prevent accelerate halt limit reverse reduce avoid stop minimize attenuate mitigate")

// objectCost is high for lengths of time, which are no objects: 使用四个月 is to use for four months.
func objectCost(k []*item) float64 {
	switch {
	case ruleName(k[1]) == "quantity" && timeUnit(k[1]):
		return 0.6
	case k[1].size == 1 && slices.Contains(inchoatives, englishOf(k[0])) && intransitiveVerb(k[1].head):
		return 0.5 // 开始 + 改善: begin to improve
	case k[1].size == 1 && slices.Contains(outcomes, k[1].head.text) && k[0].head.reads("noun"):
		return 0.4 // 治疗 + 停止: treatment stops, rather than treating cessation
	}
	return 0
}

// takesObject reports verbs other than "be premature".
func takesObject(k []*item) bool {
	e := englishOf(k[0])
	if slices.Contains(causatives, k[0].head.text) && k[1].size > 1 {
		return false // 使 + 血压下降 is a clause
	}
	return !strings.HasPrefix(e, "be ") || endsInPreposition(e)
}

// causatives take a clause: 使血压下降.
var causatives = []string{"使", "令", "让", "使得"}

// measuringTime are verbs whose object is a length of time.
var measuringTime = strings.Fields("take spend require need exceed reach wait average span total")

// endsWell reports verbs with "to" that take a noun: lead to, respond to.
func endsWell(verb string) bool {
	first, _, _ := strings.Cut(verb, " ")
	return !slices.Contains(strings.Fields("need want have be tend aim help able try hope"), first)
}

// withPreposition are verbs whose object takes a preposition.
var withPreposition = map[string]string{"wait": "wait for", "respond": "respond to", "react": "react to", "adhere": "adhere to", "participate": "participate in", "suffer": "suffer from", "depend": "depend on", "rely": "rely on", "contribute": "contribute to", "object": "object to", "consent": "consent to"}

// inchoatives are verbs of beginning and going on.
var inchoatives = []string{"begin", "start", "continue"}

// intransitiveVerb reports a word that is an intransitive verb as well.
func intransitiveVerb(l *leaf) bool {
	return slices.ContainsFunc(l.entries, func(e *glossary.Entry) bool {
		return e.POS == "verb" && (intransitive(e.English[0]) || slices.Contains(objectOptional, e.English[0]) || strings.HasSuffix(e.English[0], "ize"))
	})
}

// outcomes are what becomes of a treatment or an illness; they rather are its predicate than an object.
var outcomes = []string{"停止", "失败", "成功", "结束", "中断", "无效"}
