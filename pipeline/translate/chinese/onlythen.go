package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// onlyThenRules render 才 and 待…后: what takes place only then, or once something has.
var onlyThenRules = []Rule{
	// 仅当 + 血压降低 + 时: only when blood pressure falls.
	{Name: "only-when", Gives: "CL", Pattern: "仅当|只有当|仅在|只有在|只在 S 时|的时候|的情况下|情况下", Head: 1, Cost: 0, Build: onlyWhen},
	// 只有 + 在必要时 + 才 + 使用: use only when necessary.
	{Name: "only-then", Gives: "VP", Pattern: "只有|仅|只|仅在|只在 PP|CL 才|方|才能 VP", Head: 3, Cost: -0.2, Build: onlyThen},
	// 产后数年 + 才 + 诊断: be diagnosed only several years after delivery.
	{Name: "only-then-bare", Gives: "VP", Pattern: "PP|CL 才|方|方才 VP", Head: 2, Cost: -0.1, Build: onlyThenBare},
	// 只有病情稳定 + ， + 才能 + 出院: can be discharged only if the condition is stable.
	{Name: "only-if-can", Gives: "VP", Pattern: "CL|PP ， 才能|方能|方可|才可|才可以 VP", Head: 3, Cost: -0.4, Build: onlyIfCan},
	// 好转后 + 方可 + 出院: can be discharged only after improvement.
	{Name: "only-after-can", Gives: "VP", Pattern: "PP|CL 方可|方能|才能|才可|才可以|才能够 VP", Head: 2, Cost: -0.4, Build: onlyIfCan},
	{Name: "only-after-can-passive", Gives: "VP", Pattern: "PP|CL 方可|方能|才能|才可|才可以|才能够 PV", Head: 2, Cost: -0.37, Build: onlyIfCan},
	// 需 + 服用6个月以上 + 才能 + 见效: need to be taken for more than 6 months to take effect.
	{Name: "need-before", Gives: "VP", Pattern: "需|须|需要|必须|应 VP|PV 才能|方能|才可|才会|方可 VP", Head: 1, Cost: -0.6, Build: needBefore},
	// 待 + 病情稳定 + 后: once the condition is stable.
	{Name: "once-done", Gives: "CL", Pattern: "待|等|等到 S 后|之后|后再|时", Head: 1, Cost: -0.2, Build: onceDone},
}

func onceDone(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("once", k[0], k[2]), k[1].Phrase))
}

func onlyThen(b *builder, k []node) english.Phrase {
	vp := k[3].Phrase
	if k[2].head.text == "才能" && !vp.Finite {
		vp = as(english.VerbPhrase, join(1, b.put("can", k[2]), inflect(vp, english.Lemma)))
		vp.Finite = true
	}
	return join(0, vp, b.put("only", k[0], k[2]), k[1].Phrase)
}

// onlyIfCan says once that it is the only case, where the clause has said so already.
func onlyIfCan(b *builder, k []node) english.Phrase {
	can, vp := k[len(k)-2], k[len(k)-1].Phrase
	if !vp.Finite {
		vp = as(english.VerbPhrase, join(1, b.put("can", can), inflect(vp, english.Lemma)))
		vp.Finite = true
	}
	if len(k[0].Words) > 0 && strings.HasPrefix(k[0].Words[0].Text, "only") {
		return join(0, vp, k[0].Phrase)
	}
	return join(0, vp, b.put("only", can), k[0].Phrase)
}

func onlyThenBare(b *builder, k []node) english.Phrase {
	if strings.HasPrefix(k[0].Words[0].Text, "only") {
		return join(0, k[2].Phrase, k[0].Phrase)
	}
	return join(0, k[2].Phrase, b.put("only", k[1]), k[0].Phrase)
}

func onlyWhen(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("only when", k[0], k[2]), k[1].Phrase))
}

func needBefore(b *builder, k []node) english.Phrase {
	if k[1].Finite || k[3].Finite {
		b.doubts += 0.3
	}
	return b.withAuxiliary(k[0], join(0, verbForm(k[1].Phrase, english.Lemma), b.put("to", k[2]), verbForm(k[3].Phrase, english.Lemma)))
}

// onlyOnce says "only" once, and puts the auxiliary before the subject, in a sentence that begins with it: only after two negative cultures
// [can isolation be ended] (Quirk et al. 1985, 18.24).
func (w *work) onlyOnce(p english.Phrase) english.Phrase {
	at := slices.IndexFunc(p.Words, func(x english.Word) bool { return x.Text == "can" })
	if !strings.HasPrefix(w.sentenceBefore(), "only ") || at < 0 || at+2 >= len(p.Words) || p.Words[at+1].Text != "only" || p.Words[at+2].Text != "then" {
		return p
	}
	words := slices.Delete(slices.Clone(p.Words), at+1, at+3)
	if p.Cat == english.Clause && at > 0 {
		can := words[at]
		words = slices.Insert(slices.Delete(words, at, at+1), 0, can)
	}
	p.Words, p.Head, p.Also = words, 0, nil
	return p
}
