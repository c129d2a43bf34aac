package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// leafletRules render what leaflets ask of patients themselves: what to take a medicine with and what to do often.
var leafletRules = []Rule{
	// 请 + 咨询医生: please consult a doctor.
	{Name: "please", Gives: "VP", Pattern: "请 VP", Head: 1, Cost: -0.6, When: asksPlainly, Build: please},
	// 勤 + 洗手: wash hands frequently.
	{Name: "often-do", Gives: "VP", Pattern: "勤|常|多|少 V", Head: 1, Cost: 0.4, When: shortHabit, Build: oftenDo},
}

// asksPlainly keeps questions and negations, which have their own words, out.
func asksPlainly(k []*item) bool { return !finiteOnly(k[1]) && firstPart(k[1]).head.text != "问" }

func please(b *builder, k []node) english.Phrase {
	p := join(1, b.put("please", k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Finite = true
	return p
}

// habits give the adverbs of how often something ought to be done.
var habits = map[string]string{"勤": "frequently", "常": "often", "多": "more", "少": "less"}

// shortHabit reports a verb of two characters, as in slogans: 勤洗手, 常通风.
func shortHabit(k []*item) bool {
	if e := englishOf(k[1]); strings.HasPrefix(e, "be ") {
		return false // 诱因 + 多 + 不明: are usually unknown
	}
	if k[0].head.text == "常" && objectlessFirst(k[1:]) && englishOf(k[1]) != "ventilate" {
		return false // 诊断 + 常 + 延误: is often delayed
	}
	return len([]rune(k[1].head.text)) == 2 && k[1].rule == nil
}

func oftenDo(b *builder, k []node) english.Phrase {
	word := habits[k[0].head.text]
	if verb, object, ok := strings.Cut(headText(k[1].Phrase), " "); ok && (word == "more" || word == "less") && len(k[1].Words) == 1 && lang.CommonPOS(object).Has(lang.Noun) {
		p := k[1].Phrase // drink less alcohol
		p.Words = slices.Clone(p.Words)
		w := p.Words[0]
		w.Text, w.Alternatives = verb, nil
		rest := w
		rest.Text, rest.POS, rest.Source, rest.Form = object, "noun", "", english.Lemma
		p.Words = []english.Word{w}
		return join(0, p, b.put(word, k[0]), english.Phrase{Words: []english.Word{rest}})
	}
	return join(0, k[1].Phrase, b.put(word, k[0]))
}
