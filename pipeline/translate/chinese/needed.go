package chinese

import (
	"unmix/pipeline/translate/english"
)

// neededRules render what is needed, and what is not, of nobody in particular.
var neededRules = []Rule{
	// 无需 + 活检 + ， + 只要…, behind a predicate: without biopsy, as long as ….
	{Name: "lead-without-need", Gives: "TOP", Pattern: "无需|不需|不需要 NP ， CL", Head: 1, Cost: 0.6, Build: withoutNeed},
	// 无需 + 抗生素: antibiotics are not needed.
	{Name: "not-needed", Gives: "S", Pattern: "无需|不需要|不需|不必|无须 NP", Head: 1, Cost: 0.3, Build: notNeeded},
	{Name: "needed", Gives: "S", Pattern: "需要|需|必须|尚需|仍需|仍需要|可能需要 NP", Head: 1, Cost: 0.4, When: notTimeLast, Build: needed},
	// 至少 + 应 + 检出 + 12枚淋巴结: at least 12 lymph nodes should be detected.
	{Name: "at-least-should", Gives: "S", Pattern: "至少|最多 应|应当|需|须|要|必须 VG NP", Head: 3, Cost: -0.5, When: countedObject, Build: atLeastShould},
	// 没有必要 + 等待手术: there is no need to wait for surgery.
	{Name: "no-need", Gives: "S", Pattern: "没有必要|无必要|不必要 VP", Head: 1, Cost: 0.1, Build: noNeed},
	// 有必要 + 行CT检查: it is necessary to perform CT.
	{Name: "necessary-to", Gives: "S", Pattern: "有必要|很有必要|十分必要 VP", Head: 1, Cost: 0.15, Build: necessaryTo},
	// 无需 + 常规进行 + 影像学检查: routine imaging is not needed.
	{Name: "not-needed-routine", Gives: "S", Pattern: "无需|不需要|不需|不必|无须 常规 进行|行|接受|使用|应用 NP", Head: 3, Cost: -0.2, Build: notNeededRoutine},
	// 通常 + 需要 + 支架: a stent is usually needed.
	{Name: "needed-adverb", Gives: "S", Pattern: "ADV 需要|需 NP", Head: 2, Cost: 0.2, When: thingNeeded, Build: neededAdverb},
}

func notNeeded(b *builder, k []node) english.Phrase {
	if a := k[1].item; ruleName(bareNoun(a)) == "adjective" && !k[1].Determined {
		return b.clause(b.none(k[1].Phrase, k[0]), join(0, b.verb("be", english.Lemma), b.put("needed"))) // no special treatment is needed
	}
	return b.clause(k[1].Phrase, join(0, b.verb("be", english.Lemma), b.put("not needed", k[0])))
}

func notNeededRoutine(b *builder, k []node) english.Phrase {
	object := b.numbered(k[3].Phrase)
	p := join(1, b.put("routine", k[1], k[2]), object)
	p.Determined = true
	return b.clause(p, join(0, b.verb("be", english.Lemma), b.put("not needed", k[0])))
}

// thingNeeded leaves lengths of time to "take", and people, whose needs are their own, to the clause.
func thingNeeded(k []*item) bool { return !timeLast(k) && !isPerson(k[len(k)-1]) }

func neededAdverb(b *builder, k []node) english.Phrase {
	be := b.placeAdverb(as(english.AdvPhrase, k[0].Phrase), join(0, b.verb("be", english.Lemma), b.put("needed", k[1])))
	return b.clause(b.some(k[2].Phrase), be)
}

// stillSaid reports a word for what goes on: 仍需, 尚需, 仍感.
func stillSaid(zh string) bool { return beginsIn(zh, "仍", "还", "尚") }

func needed(b *builder, k []node) english.Phrase {
	if k[0].head.text == "可能需要" {
		p := as(english.VerbPhrase, b.put("may be needed", k[0]))
		p.Finite = true
		return b.clause(k[1].Phrase, p)
	}
	be := b.verb("be", english.Lemma)
	if stillSaid(k[0].head.text) {
		be = join(0, be, b.put("still"))
	}
	return b.clause(k[1].Phrase, join(0, be, b.put("needed", k[0])))
}

func noNeed(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, english.Phrase{Finite: true}, b.put("there is no need to", k[0]), verbForm(k[1].Phrase, english.Lemma)))
}

func withoutNeed(b *builder, k []node) english.Phrase {
	p := join(0, b.put("without", k[0]), b.event(k[1].Phrase), b.put(",", k[2]), k[3].Phrase)
	return as(english.PrepPhrase, p)
}

// beginsWithNumber reports a noun phrase that begins with a number.
func beginsWithNumber(it *item) bool {
	first := firstPart(it).head
	return first.kind == numberToken || first.reads("num")
}

func countedObject(k []*item) bool { return transitiveVerb(k[2]) && beginsWithNumber(k[3]) }

func atLeastShould(b *builder, k []node) english.Phrase {
	modal := "should be"
	if t := k[1].head.text; t == "必须" || t == "须" {
		modal = "must be"
	}
	p := join(1, b.put(approximations[k[0].head.text], k[0]), b.settle(k[3].Phrase), b.put(modal, k[1]), inflect(k[2].Phrase, english.PastParticiple))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func necessaryTo(b *builder, k []node) english.Phrase {
	does := performed(verbForm(k[1].Phrase, english.Lemma))
	p := join(1, b.put("it is necessary to", k[0]), does)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// firstChoiceRules render 首选 behind what something is the first choice for.
var firstChoiceRules = []Rule{
	// 尿崩症 + 首选 + 去氨加压素: desmopressin is the first choice for diabetes insipidus.
	{Name: "first-choice-for", Gives: "S", Pattern: "NP 首选|首选的是|首选为 NP", Head: 2, Cost: -0.1, When: thingFirst, Build: firstChoiceFor},
}

func firstChoiceFor(b *builder, k []node) english.Phrase {
	return b.clause(k[2].Phrase, join(0, b.verb("be", english.Lemma), b.put("the first choice for", k[1]), b.settle(k[0].Phrase)))
}
