package chinese

import "unmix/pipeline/translate/english"

// degreesOfChance are the predicates of how likely something is.
const degreesOfChance = "较小|更小|很小|小|极小|较低|更低|很低|低|极低|较大|更大|很大|大|较高|更高|很高|高"

// likelyRules render how likely somebody is to do what stands before 的可能性. English says it of the person (Quirk et al. 1985, 16.79).
var likelyRules = []Rule{
	// 接受手术 + 的 + 可能性 + 较小: be less likely to receive surgery.
	{Name: "likely-to", Gives: "VP", Pattern: "VP 的 可能性|几率|概率|机会|机率 " + degreesOfChance, Head: 0, Cost: -0.6, Build: likelyTo},
	{Name: "likely-to-adverb", Gives: "VP", Pattern: "VP 的 可能性|几率|概率|机会|机率 ADV " + degreesOfChance, Head: 0, Cost: -0.6, Build: likelyToMuch},
	// 发生并发症 + 的 + 风险 + 更高: be at higher risk of developing complications.
	{Name: "at-risk-of", Gives: "VP", Pattern: "VP 的 风险|危险|危险性 " + degreesOfChance, Head: 0, Cost: -0.6, Build: atRiskOf},
	// 比 + 男性 + 更 + 容易 + 患病: more likely to fall ill than men.
	{Name: "likelier", Gives: "AP", Pattern: "更|更加|更为 容易|易|可能|有可能 VP", Head: 2, Cost: 0.02, Weigh: lastVoiceCost, Build: likelier},
	// 最可能 + 获益: most likely to benefit.
	{Name: "likeliest", Gives: "VP", Pattern: "最可能|最有可能|最容易|最易 VP", Head: 1, Cost: -0.2, Build: likeliest},
	// 更 + 容易 + 完成, what is done to something: easier to complete.
	{Name: "easy-to", Gives: "AP", Pattern: "容易|难以|不易|很难|较难 VG", Head: 1, Cost: 0.1, When: objectlessSecond, Build: easyTo},
}

// moreOrLess is the comparison in a degree of chance.
func moreOrLess(zh string) string {
	small := endsIn(zh, "小", "低")
	switch very := beginsIn(zh, "很", "极"); {
	case very && small:
		return "very unlikely"
	case very:
		return "very likely"
	case small:
		return "less likely"
	}
	return "more likely"
}

func likelyTo(b *builder, k []node) english.Phrase {
	word := moreOrLess(k[3].head.text)
	return join(0, b.verb("be", english.Lemma), b.put(word+" to", k[2], k[3]), verbForm(k[0].Phrase, english.Lemma))
}

func likelyToMuch(b *builder, k []node) english.Phrase {
	p := likelyTo(b, []node{k[0], k[1], k[2], k[4]})
	return after(p, 1, k[3].Phrase)
}

func atRiskOf(b *builder, k []node) english.Phrase {
	word := "higher"
	if t := k[3].head.text; endsIn(t, "小", "低") {
		word = "lower"
	}
	return join(0, b.verb("be", english.Lemma), b.put("at "+word+" risk of", k[2], k[3]), verbForm(k[0].Phrase, english.Gerund))
}

func likeliest(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("most likely to", k[0]), verbForm(k[1].Phrase, english.Lemma))
}

func likelier(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, b.put("more likely to", k[0], k[1]), verbForm(k[2].Phrase, english.Lemma)))
}

func objectlessSecond(k []*item) bool { return objectlessFirst(k[1:]) }

func easyTo(b *builder, k []node) english.Phrase {
	word := "easy to"
	switch k[0].head.text {
	case "难以", "很难", "难":
		word = "difficult to"
	case "不易":
		word = "not easy to"
	case "较难":
		word = "relatively difficult to"
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[0]), verbForm(k[1].Phrase, english.Lemma)))
}
