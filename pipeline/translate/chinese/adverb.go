package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// adverbRules put adverbs where English has them: before the verb, behind a form of be or a modal, or at the end.
var adverbRules = []Rule{
	// 显著 + 延长生存期: significantly prolong survival.
	{Name: "adverb", Gives: "VP", Pattern: "ADV VP", Head: 1, Cost: 0.1, Weigh: adverbBeforeCost, Build: adverbVerb},
	{Name: "adverb-after", Gives: "VP", Pattern: "VP ADV", Cost: 0.5, Weigh: adjectiveAfter, Build: verbBefore},
	// 依次 + 加用 + 的: adverb with 地.
	{Name: "adverb-di", Gives: "ADV", Pattern: "A|ADV 地", Cost: 0.1, Build: adverbial},
}

// twoPredicatesCost is high for an adverb before two predicates the second of which has an auxiliary of its own: 终身服药，不可停药.
func twoPredicatesCost(k []*item) float64 {
	if strings.HasPrefix(ruleName(k[1]), "coordination-verb") && finiteOnly(k[1].kids[len(k[1].kids)-1]) {
		return 0.5
	}
	return 0
}

// adjectiveAfter is high for an adjective behind an object, which it is the predicate of: 提示 + 病变 + 严重, suggests that the lesion is severe.
func adjectiveAfter(k []*item) float64 {
	if k[1].rule == nil && k[1].head.reads("adj") && ruleName(k[0]) == "object" {
		return 0.6
	}
	return 0
}

// asideCost is high for a predicate with an aside behind a comma, before which the adverb belongs: 及时漱口，以防感染, rinse the mouth promptly to
// prevent infection.
func asideCost(k []*item) float64 {
	if ruleName(k[1]) == "adverbial-comma" {
		return 0.4
	}
	return 0
}

// aboutCost is high for 约 before a clause, where it belongs to the figure that follows: 约 + 两成患者.
func aboutCost(k []*item) float64 {
	if l := bareLeaf(k[0]); l != nil && slices.Contains([]string{"约", "大约", "近", "大概"}, l.text) {
		return 1
	}
	return 0
}

func adverbBeforeCost(k []*item) float64 {
	cost := twoPredicatesCost(k) + asideCost(k)
	if k[0].head.text == "结果" {
		cost += 0.8 // 结果应谨慎解读: the results should be
	}
	if phraseAdverb([]*item{nil, k[0]}) {
		cost += ordersCost(k)
	}
	return cost
}

func adverbialBeforeCost(k []*item) float64 { return reasonCost(k) + asideCost(k) + ordersCost(k) }

// ordersCost is high for a time without a comma behind it, before several orders of which it belongs to the first: 饭后服用，多饮水，避免日晒.
func ordersCost(k []*item) float64 {
	if n := ruleName(k[1]); strings.HasPrefix(n, "verb-comma") {
		return 0.7
	}
	return 0
}

// adverbVerb puts an adverb before the verb, behind a form of be or a modal, and one of several words at the end.
func adverbVerb(b *builder, k []node) english.Phrase {
	if k[0].head.text == "其次" {
		return join(1, b.put("then", k[0]), k[1].Phrase) // first assess the airway, then check breathing
	}
	if k[0].head.text == "在" && strings.IndexAny(firstPart(k[1].item).head.text, "后前") > 0 {
		return sourced(k[1].Phrase, k[0]) // 在 + 活动后加重: what the verb begins with is the time
	}
	return b.placeAdverb(as(english.AdvPhrase, k[0].Phrase), k[1].Phrase)
}

func (b *builder) placeAdverb(adv, vp english.Phrase) english.Phrase {
	if len(adv.Words) == 0 || len(vp.Words) == 0 {
		return join(1, adv, vp)
	}
	if strings.HasPrefix(adv.Words[0].Text, "not ") && !vp.Finite && vp.Words[0].Text != "be" && !strings.HasPrefix(vp.Words[0].Text, "be ") &&
		!slices.Contains(modalWords, vp.Words[0].Text) {
		return join(0, b.verb("do", english.Lemma), adv, inflect(vp, english.Lemma)) // does not always exist
	}
	if head := vp.Words[0].Text; strings.Contains(adv.Words[0].Text, " ") ||
		slices.Contains(endAdverbs, adv.Words[0].Text) && !(head == "be" && len(vp.Words) > 2) {
		if shortAdverbs(adv) || len(vp.Also) > 0 && !vp.Finite && strings.HasSuffix(adv.Words[0].Text, "ly") {
			return join(1, adv, vp) // immediately remove clothing and wash the skin
		}
		if p, ok := beforeGoal(adv, vp); ok {
			return p
		}
		return join(0, vp, adv)
	}
	if len(vp.Words) == 1 && !vp.Finite && slices.Contains(changingVerbs, vp.Words[0].Text) &&
		slices.Contains(extentAdverbs, adv.Words[0].Text) && len(adv.Words) == 1 {
		return join(0, vp, adv)
	}
	if b.mannerBehind(adv, vp) {
		return after(vp, 1, adv)
	}
	if vp.Head == 0 && !vp.Finite && len(adv.Words) == 1 && slices.Contains(onsetAdverbs, adv.Words[0].Text) && slices.Contains(onsetVerbs, vp.Words[0].Text) {
		return after(vp, 1, adv)
	}
	if w := vp.Words[0]; len(vp.Words) == 1 || vp.Head == 0 {
		if rest, ok := strings.CutPrefix(w.Text, "be "); ok && strings.HasSuffix(rest, " to") && len(adv.Words) == 1 {
			be := w
			be.Text, be.Alternatives, be.Source = "be", nil, ""
			w.Text, w.Alternatives, w.POS, w.Form = rest, nil, "adj", english.Lemma
			vp.Words = append([]english.Word{be, w}, vp.Words[1:]...) // usually [is] sufficient to
			vp.Head = 0
		}
	}
	switch first := vp.Words[0].Text; {
	case adv.Words[0].Text == "still" && first == "cannot":
		return join(1, adv, vp) // still cannot
	case first == "do" && len(vp.Words) > 1 && !slices.Contains(endAdverbs, adv.Words[0].Text):
		return join(1, adv, vp) // generally does not need to be treated
	case first == "be" && slices.Contains(endAdverbs, adv.Words[0].Text) && len(vp.Words) > 1 &&
		(vp.Words[1].Form == english.PastParticiple || vp.Words[1].Text == "used"):
		return after(vp, 2, adv)
	case first == "be" || first == "have" && len(vp.Words) > 1 && (vp.Words[1].Form == english.PastParticiple || vp.Words[1].Text == "been") ||
		slices.Contains(modalWords, first):
		return after(vp, 1, adv)
	}
	return join(1, adv, vp)
}

// plainlyBefore are adverbs in -ly that say how often, how surely or when, and stand before the verb; the others say in what manner.
var plainlyBefore = strings.Fields("usually generally commonly rarely frequently occasionally typically possibly probably primarily mainly mostly chiefly predominantly initially eventually finally ultimately subsequently previously currently recently formerly actually simply merely nearly largely partly only especially particularly potentially likely certainly necessarily normally originally simultaneously jointly respectively newly preferably gradually completely repeatedly really truly fully almost hardly barely constantly automatically consequently additionally similarly ideally traditionally conventionally clinically successfully early daily weekly monthly yearly randomly relatively")

// mannerBehind reports an adverb of manner and a verb without an object, behind which it stands (Quirk et al. 1985, 8.39): walk safely, worsen
// progressively.
func (b *builder) mannerBehind(adv, vp english.Phrase) bool {
	if vp.Head != 0 || vp.Finite || len(adv.Words) != 1 || len(vp.Also) > 0 || objectAhead(b.set) {
		return false
	}
	word, verb := adv.Words[0].Text, vp.Words[0].Text
	if !strings.HasSuffix(word, "ly") || slices.Contains(plainlyBefore, word) || strings.Contains(verb, " ") || verb == "have" {
		return false
	}
	if len(vp.Words) > 1 &&
		(vp.Words[1].Source == "" || !slices.Contains([]string{"to", "in", "into", "from", "through", "after", "within", "during"}, firstOf(vp.Words[1].Text))) {
		return false
	}
	return intransitive(verb) || len(vp.Words) == 1 && slices.Contains(objectOptional, verb)
}

// What changes by itself does so significantly: the adverb of extent stands behind an intransitive verb of change.
var (
	changingVerbs = strings.Fields("increase decrease rise fall improve decline drop worsen deteriorate vary differ grow progress recover resolve remit subside")
	extentAdverbs = strings.Fields("significantly markedly substantially considerably dramatically steadily steeply sharply slightly greatly spontaneously")
)

// relieving are verbs that take an object always: what Chinese says to relieve is relieved.
var relieving = strings.Fields("alleviate relieve mitigate")

// What begins or happens does so suddenly: the manner stands behind the verb.
var (
	onsetVerbs   = strings.Fields("occur appear begin start develop arise emerge happen")
	onsetAdverbs = strings.Fields("suddenly abruptly gradually insidiously acutely rapidly slowly spontaneously")
)

// changeAlone puts the adverb that a verb's entry brings behind a verb of change: 明显改善, improve significantly.
func changeAlone(b *builder, k []node) english.Phrase {
	p := k[0].Phrase
	if t := headText(p); slices.Contains(aloneToo, t) && !objectAhead(b.set) &&
		(len(b.set.Right) == 0 || !lang.CommonPOS(b.set.Right[0]).Has(lang.Determiner)) {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Text, _ = cutLast(t) // provided that the patient agrees
		p.Words[p.Head].Alternatives = nil
	}
	if t := headText(p); strings.HasPrefix(t, "be ") && strings.Count(t, " ") == 2 && endsInPreposition(t) && !objectAhead(b.set) &&
		len(b.set.Right) > 0 && b.set.Right[0] == "." {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Text, _ = cutLast(t) // not all patients are suitable
	}
	if headText(p) == "recur" && b.peopleBefore() {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Text, p.Words[p.Head].Alternatives = "relapse", nil // people do not recur
	}
	if slices.Contains(relieving, headText(p)) && len(p.Words) == 1 && p.Words[0].Form == english.Lemma && !objectAhead(b.set) {
		return b.passive(p) // pain is alleviated after rest
	}
	if len(p.Words) == 2 && p.Head == 1 && p.Words[0].POS == "adv" && slices.Contains(changingVerbs, p.Words[1].Text) &&
		slices.Contains(extentAdverbs, p.Words[0].Text) {
		p.Words = []english.Word{p.Words[1], p.Words[0]}
		p.Head = 0
	}
	return p
}

// endAdverbs stand behind the verb phrase.
var endAdverbs = strings.Fields("overnight spontaneously early daily well alone together again promptly immediately first earlier sooner later longer slowly rapidly sequentially separately weekly annually hard barefoot")

// beforeGoal puts an adverb before the goal of a movement that the verb's entry brings the preposition of: spread rapidly to the bones.
func beforeGoal(adv, vp english.Phrase) (english.Phrase, bool) {
	if len(adv.Words) != 1 || vp.Head != 0 || len(vp.Words) < 2 {
		return vp, false
	}
	verb, to, ok := strings.Cut(vp.Words[0].Text, " ")
	if !ok || to != "to" && to != "into" || !intransitive(verb) {
		return vp, false
	}
	vp.Words = slices.Clone(vp.Words)
	vp.Words[0].Text, vp.Words[0].Alternatives = verb, nil
	adv.Words = slices.Clone(adv.Words)
	adv.Words[0].Alternatives = nil // it qualifies the movement as it did behind the goal
	goal := english.Phrase{Words: []english.Word{{Text: to, POS: "particle", Rules: vp.Words[0].Rules}}}
	return after(vp, 1, join(0, adv, goal)), true
}

// shortAdverbs reports adverbs of several words that stand before the verb all the same.
func shortAdverbs(p english.Phrase) bool {
	first, _, _ := strings.Cut(p.Words[0].Text, " ")
	return slices.Contains([]string{"not", "no", "more", "most", "even"}, first)
}

// after inserts a phrase behind the first n words.
func after(p english.Phrase, n int, q english.Phrase) english.Phrase {
	p.Words = slices.Insert(slices.Clone(p.Words), n, q.Words...)
	if p.Head >= n {
		p.Head += len(q.Words)
	}
	p.Also = slices.Clone(p.Also)
	for i := range p.Also {
		if p.Also[i] >= n {
			p.Also[i] += len(q.Words)
		}
	}
	return p
}

func adverbial(b *builder, k []node) english.Phrase {
	p := as(english.AdvPhrase, k[0].Phrase)
	w := headWord(p)
	if w.POS != "adj" {
		return p
	}
	if ly := adverbOf(w.Text); ly != "" {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Text, p.Words[p.Head].Alternatives, p.Words[p.Head].POS = ly, nil, "adv"
	}
	return p
}
