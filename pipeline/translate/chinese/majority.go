package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// majorityRules say of most patients what Chinese says of an illness by way of them, 该病 + 多数患者无症状, the disease is asymptomatic in most patients; and
// render the key to something and what gathers somewhere.
var majorityRules = []Rule{
	// 多数患者 + 自愈.
	{Name: "majority-do", Gives: "VP", Pattern: "NP VP", Head: 1, Cost: 0.8, When: mostPeople, Build: majorityDo},
	// 治疗 + 关键 + 在于 + 去除病因: the key to treatment lies in removing the cause.
	{Name: "key-to", Gives: "N", Pattern: "N 关键", Cost: 0, Build: keyTo},
	// 治疗 + 的 + 关键: the key to treatment.
	{Name: "key-to-de", Gives: "NP", Pattern: "N 的 关键", Cost: 0, When: noVerbFirst, Build: keyToDe},
	{Name: "lie-in", Gives: "VP", Pattern: "在于 VP", Head: 1, Cost: -0.2, Build: lieIn},
	// 结晶 + 沉积于 + 关节, as a noun: deposition of crystals in the joints.
	{Name: "deposition-in", Gives: "NP", Pattern: "NP 沉积|浸润|聚集|蓄积|堆积|积聚 于|在 NP 内|中|里|上|表面", Cost: 0.3, Build: depositionIn},
}

// mostPeople reports "most patients" and the like.
func mostPeople(k []*item) bool {
	return ruleName(k[0]) == "determiner" && isPerson(k[0]) && most[k[0].kids[0].head.text] != ""
}

func majorityDo(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("in"), k[0].Phrase)
}

func keyTo(b *builder, k []node) english.Phrase {
	p := join(0, b.put("the key to", k[1]), b.event(k[0].Phrase))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Singular, true, 1
	return p
}

// noVerbFirst leaves verbs with their object to verbNounRules: 改善预后的关键, the key to improving the prognosis.
func noVerbFirst(k []*item) bool {
	return k[0].size == 1 || !firstPart(k[0]).head.reads("verb")
}

func keyToDe(b *builder, k []node) english.Phrase {
	return keyTo(b, []node{k[0], k[2]})
}

func lieIn(b *builder, k []node) english.Phrase {
	return join(0, b.verb("lie", english.Lemma, k[0]), b.put("in"), verbForm(k[1].Phrase, english.Gerund))
}

// depositions are the nouns of what gathers somewhere.
var depositions = map[string]string{"沉积": "deposition of", "浸润": "infiltration of", "聚集": "aggregation of", "蓄积": "accumulation of", "堆积": "accumulation of", "积聚": "accumulation of"}

func depositionIn(b *builder, k []node) english.Phrase {
	place := "in"
	switch k[4].head.text {
	case "上":
		place = "on"
	case "表面":
		place = "on the surface of"
	}
	p := join(0, b.put(depositions[k[1].head.text], k[1]), b.settle(k[0].Phrase), b.put(place, k[2]), b.settle(k[3].Phrase))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Mass, true, 0
	return p
}

// The whole of a share is counted where it is of things that happen one by one or that people have, even where the noun goes uncounted
// otherwise: 2% of pregnancies, 15% of cases of dementia (Quirk et al. 1985, 5.24 and 10.43).

// countedOnes are nouns for what happens, is done or is had one by one.
var countedOnes = strings.Fields("pregnancy birth delivery miscarriage abortion death suicide surgery operation procedure treatment prescription vaccination injection infusion transplant transplantation hospitalization admission readmission discharge " +
	"referral consultation visit relapse recurrence metastasis infection stroke cancer tumor carcinoma infarction fracture hemorrhage bleed rupture leak perforation injury fall arrest attack seizure episode exacerbation aneurysm autopsy cycle course session resection implantation")

// gradedStates are nouns for a state that is itself measured by the percentage: 70% stenosis.
var gradedStates = strings.Fields("stenosis occlusion obstruction narrowing dehydration pain impairment dysfunction disability insufficiency deficiency trauma burn burns")

// countedWhole makes a noun the whole of a share that is counted; ok is false for one that is measured, and for one that has its
// plural by the common rule.
func (b *builder) countedWhole(n english.Phrase) (p english.Phrase, ok bool) {
	w := headWord(n)
	if n.Determined || n.Count == english.Many || w.Literal || w.Unknown || w.POS != "noun" || w.Form != english.Lemma ||
		n.Head != len(n.Words)-1 || strings.Contains(w.Text, " of ") {
		return n, false
	}
	last := lastWord(w.Text)
	switch {
	case slices.Contains(gradedStates, last):
		return n, false
	case slices.Contains(countedOnes, last) || procedureEnding(last) || statedPlural(w):
		n.Words = slices.Clone(n.Words)
		n.Words[n.Head].Text, n.Words[n.Head].Alternatives = pluralText(w), nil
		n.Words[n.Head].Rules = append(slices.Clone(w.Rules), "chinese/counted-whole")
	case condition(n) && pluralOf(n.Words, n.Head) < sharedShare:
		n.Count = english.Mass
		n = join(1, b.put("cases of"), n)
	default:
		return n, false
	}
	n.Cat, n.Count, n.Determined = english.NounPhrase, english.Many, true
	return n, true
}

// narrowings are states that are named by how much of the way they take.
var narrowings = strings.Fields("stenosis occlusion obstruction narrowing")

// percentNarrowed puts the percentage of a narrowing before it: 70% stenosis.
func (b *builder) percentNarrowed(share, n english.Phrase) (english.Phrase, bool) {
	if n.Determined || len(share.Words) == 0 || share.Words[len(share.Words)-1].Text != "%" || !slices.Contains(narrowings, lastWord(headText(n))) {
		return n, false
	}
	p := join(1, share, n)
	p.Cat, p.Count = english.NounPhrase, english.Singular
	return p, true
}

// statedPlural reports an entry that states a plural: anastomoses.
func statedPlural(w english.Word) bool {
	if w.Entry == nil || w.Entry.English[0] != w.Text {
		return false
	}
	pl, ok := w.Entry.Form("pl")
	return ok && pl != "-"
}

// pluralText is the plural of a word, whose entry may say that it has none elsewhere.
func pluralText(w english.Word) string {
	if statedPlural(w) {
		w.Form = english.PluralNoun
		return english.Inflect(w)
	}
	return lang.Plural(w.Text)
}

// wholeOfShare: 妊娠, behind "2% of" or "most": 2% of [pregnancies], most [cases of pneumonia] are mild.
func (s *placement) wholeOfShare() bool {
	if !s.nominal() || !s.w.shareBefore() {
		return false
	}
	p, ok := s.b.countedWhole(s.p)
	return ok && s.decided(p, s.lead)
}

// nounOrAdjective reports a word that may go on with the noun phrase.
func nounOrAdjective(word string) bool {
	p := lang.CommonPOS(word)
	return p.Has(lang.Noun) || p.Has(lang.Adjective)
}

// shares are the words before "of" that make what follows a whole.
var shares = strings.Fields("half third thirds quarter quarters fourth fifth fifths tenth majority proportion percent percentage")

// shareBefore reports a share right before the fragment, which is no modifier of a noun behind it.
func (w *work) shareBefore() bool {
	before := strings.Fields(w.sentenceBefore())
	right := w.r.Setting.Right
	if len(before) == 0 || len(right) > 0 && isLatin([]rune(right[0])[0]) && !pluralVerb(right[0]) && nounOrAdjective(right[0]) {
		return false
	}
	if len(right) > 0 && slices.Contains([]string{"is", "was", "has"}, right[0]) {
		return false
	}
	last := before[len(before)-1]
	if last == "most" || last == "many" || last == "several" {
		return true
	}
	return last == "of" && len(before) > 1 && (strings.HasSuffix(before[len(before)-2], "%") || slices.Contains(shares, before[len(before)-2]))
}

// mostDoneRules render what is done to a thing more or less often, as an attribute of the thing (Quirk et al. 1985, 7.15): the most commonly
// performed operations.
var mostDoneRules = []Rule{
	// 最常 + 施行 + 的 + 手术: the most commonly performed operations.
	{Name: "most-done", Gives: "N", Pattern: "最常|最广泛|最早|最先|最容易|最易|较常|经常|常常|广泛|普遍|很少|较少|极少 V 的 N", Head: 3, Cost: -0.4, When: doneToThing, Build: mostDone},
	// 应用 + 最广泛 + 的 + 方法: the most widely used method.
	{Name: "done-most", Gives: "N", Pattern: "应用|使用|研究 最广泛|最为广泛|最普遍|最为普遍|最多|较多|广泛|较为广泛|最早|较广泛 的 N", Head: 3, Cost: -0.5, Build: doneMost},
	{Name: "now-done-most", Gives: "N", Pattern: "目前|临床 应用|使用|研究 最广泛|最为广泛|最普遍|最为普遍|最多|较多|广泛|较为广泛|最早|较广泛 的 N", Head: 4, Cost: -0.9, Build: nowDoneMost},
}

// oftenDone give the adverbs before the participle.
var oftenDone = map[string]string{"最常": "most commonly", "最广泛": "most widely", "最为广泛": "most widely", "最普遍": "most widely", "最为普遍": "most widely", "最多": "most often", "最早": "first", "最先": "first", "最容易": "most easily", "最易": "most easily",
	"较常": "commonly", "较多": "commonly", "经常": "frequently", "常常": "often", "广泛": "widely", "较为广泛": "widely", "较广泛": "widely", "普遍": "commonly", "很少": "rarely", "较少": "less commonly", "极少": "very rarely"}

// doneToThing reports a verb that takes an object, and a thing to which it is done.
func doneToThing(k []*item) bool {
	e := englishOf(k[1])
	return transitiveVerb(k[1]) && !isPerson(k[3]) && !strings.Contains(e, " ") &&
		!slices.Contains([]string{"cause", "lead", "include", "accompany", "produce"}, e)
}

// doneOften makes the attribute: most commonly used.
func (b *builder) doneOften(adverb node, verb, noun english.Phrase) english.Phrase {
	first := b.put("commonly", adverb)
	first.Words[0].Text = oftenDone[adverb.head.text]
	p := join(2, first, inflect(verb, english.PastParticiple), noun)
	if strings.HasPrefix(first.Words[0].Text, "most ") && p.Count == english.AnyCount && pluralOf(noun.Words, noun.Head) < mostPlural {
		p.Count = english.Singular
	}
	return p
}

func mostDone(b *builder, k []node) english.Phrase {
	return b.doneOften(k[0], k[1].Phrase, k[3].Phrase)
}

// usedOrStudied give the verbs of the nouns of using.
var usedOrStudied = map[string]string{"应用": "use", "使用": "use", "研究": "study"}

func doneMost(b *builder, k []node) english.Phrase {
	return b.doneOften(k[1], b.verb(usedOrStudied[k[0].head.text], english.Lemma, k[0]), k[3].Phrase)
}

func nowDoneMost(b *builder, k []node) english.Phrase {
	word := "at present"
	if k[0].head.text == "临床" {
		word = "in clinical practice"
	}
	return join(0, doneMost(b, k[1:]), b.put(word, k[0]))
}

// routineRules say what is not done, or not meant, as a routine: 不作为常规, and what is no first choice.
var routineRules = []Rule{
	// 不作为 + 常规: be not routine.
	{Name: "not-routine", Gives: "VP", Pattern: "不作为|并不作为|不是|并非|不应作为|不宜作为|不应视为 常规|常规检查|常规治疗|必需|必需的|必须|首选", Cost: -0.7, Build: notRoutine},
}

// routines give what something is not to be taken for.
var routines = map[string]string{"常规": "routine", "常规检查": "a routine test", "常规治疗": "routine treatment", "首选": "the first choice", "必需": "essential", "必需的": "essential", "必须": "essential"}

func notRoutine(b *builder, k []node) english.Phrase {
	return join(0, b.notBeing(k[0]), b.put(routines[k[1].head.text], k[1]))
}

// notBeing writes the negation, with the auxiliary of the Chinese.
func (b *builder) notBeing(not node) english.Phrase {
	if strings.Contains(not.head.text, "应") || strings.Contains(not.head.text, "宜") {
		p := as(english.VerbPhrase, b.put("should not be", not))
		p.Finite = true
		return p
	}
	return join(0, b.verb("be", english.Lemma, not), b.put("not", not))
}
