package chinese

import "unmix/pipeline/translate/english"

// bracketRules keep what stands in brackets behind a noun: how bad, how often, when or how much (GB/T 15834-2011, 4.9).
var bracketRules = []Rule{
	// 腹泻 （ 可能严重 ）: diarrhea (may be severe); 神经病变（与剂量有关）: neuropathy (related to the dose).
	{Name: "bracket-predicate", Gives: "NP", Pattern: "NP （ VP ）", Head: 0, Cost: 0.3, Build: bracketPredicate},
	// 皮疹 （ 轻度 ）: rash (mild).
	{Name: "bracket-adjective", Gives: "NP", Pattern: "NP （ AP|A ）", Head: 0, Cost: 0.3, Build: bracketed},
	// 发热 （ 多在输注后 ）: fever (mostly after infusion).
	{Name: "bracket-adverbial", Gives: "NP", Pattern: "NP （ PP|CL|FREQ ）", Head: 0, Cost: 0.3, Build: bracketed},
	// 紫杉醇 （ 175 mg/m² ， 每3周一次 ）: paclitaxel (175 mg/m², every 3 weeks).
	{Name: "bracket-dose", Gives: "NP", Pattern: "NP （ QTY ， FREQ|RATE|PP ）", Head: 0, Cost: 0.2, Build: bracketedDose},
	// 高度提示恶性 （ 可能性≥95% ）, behind a verb: is highly suggestive of malignancy (likelihood ≥95%).
	{Name: "bracket-after-verb", Gives: "VP", Pattern: "VP （ NP|QTY|PP|AP ）", Cost: 0.5, Build: bracketed},
	{Name: "bracket-amount", Gives: "NP", Pattern: "NP （ QTY|DATE|DATES|NUM ）", Head: 0, Cost: 0.2, Build: bracketed},
}

// inBrackets puts what stands in brackets behind the noun.
func (b *builder) inBrackets(k []node, inside ...english.Phrase) english.Phrase {
	parts := append([]english.Phrase{k[0].Phrase, b.put("(", k[1])}, inside...)
	return join(0, append(parts, b.put(")", k[len(k)-1]))...)
}

func bracketed(b *builder, k []node) english.Phrase { return b.inBrackets(k, k[2].Phrase) }

func bracketedDose(b *builder, k []node) english.Phrase {
	return b.inBrackets(k, k[2].Phrase, b.put(",", k[3]), k[4].Phrase)
}

// bracketPredicate leaves be out, as English does in brackets.
func bracketPredicate(b *builder, k []node) english.Phrase {
	vp := k[2].Phrase
	if headText(vp) == "be" && !vp.Finite && len(vp.Words) > 1 {
		return b.inBrackets(k, dropBe(vp))
	}
	return b.inBrackets(k, agree(vp, b.numbered(k[0].Phrase).Count))
}
