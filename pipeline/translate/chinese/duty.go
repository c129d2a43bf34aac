package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// dutyRules render duties, permissions and recommendations that name nobody. English makes what is to be done, or what it is done to,
// the subject.
var dutyRules = []Rule{
	// 必须 + 监测 + 肝功能, without a subject: liver function must be monitored.
	{Name: "modal-object", Gives: "S", Pattern: dutyWords + " VG NP", Head: 2, Cost: 0.3, When: things(1), Build: modalObject},
	{Name: "modal-object-adverbial", Gives: "S", Pattern: dutyWords + " PP|ADV VG NP", Head: 3, Cost: 0.3, When: things(2), Build: modalObjectAfter},
	{Name: "adverbial-modal-object", Gives: "S", Pattern: "PP|FREQ " + dutyWords + " VG NP", Head: 3, Cost: 0.2, When: things(2), Build: adverbialModalObject},
	{Name: "frequency-modal-once", Gives: "S", Pattern: "FREQ " + dutyWords + " VG 一次 NP", Head: 4, Cost: 0.2, When: objectlessVerb(2), Build: frequencyModalOnce},
	// 可 + 对 + 高危病变 + 进行 + 套扎: high-risk lesions can be ligated.
	{Name: "modal-perform-on", Gives: "S", Pattern: dutyWords + " 对|给 NP 进行|予以|实施 V", Head: 4, Cost: 0.02, Build: modalPerformOn},
	// 应 + 立即 + 停药, whose English has an object: the drug should be discontinued immediately.
	{Name: "modal-inside", Gives: "S", Pattern: dutyWords + " V", Head: 1, Cost: 0.3, When: objectInside, Build: modalInside},
	{Name: "modal-inside-adverb", Gives: "S", Pattern: dutyWords + " ADV|PP V", Head: 2, Cost: 0.3, When: objectInside, Build: modalInsideAdverb},
	// 无需 + 抗生素: antibiotics are not needed.
	{Name: "not-needed", Gives: "S", Pattern: "无需|不需要|不需|不必|无须 NP", Head: 1, Cost: 0.3, Build: notNeeded},
	{Name: "needed", Gives: "S", Pattern: "需要|需|必须|尚需|仍需|仍需要|可能需要 NP", Head: 1, Cost: 0.4, When: notTimeLast, Build: needed},
	// 不推荐 + 使用 + 阿片类药物: opioids are not recommended.
	{Name: "recommended", Gives: "S", Pattern: "推荐|建议|不推荐|不建议|不主张|不提倡|强烈推荐 NP", Head: 1, Cost: 0.3, Build: recommended},
	{Name: "recommended-use", Gives: "S", Pattern: "推荐|建议|不推荐|不建议|不主张|不提倡|强烈推荐 使用|应用|采用|常规使用 NP", Head: 2, Cost: 0.1, Build: recommended},
	// 没有必要 + 等待手术: there is no need to wait for surgery.
	{Name: "no-need", Gives: "S", Pattern: "没有必要|无必要|不必要 VP", Head: 1, Cost: 0.1, Build: noNeed},
	// 禁止 + 饮酒: drinking is prohibited.
	{Name: "prohibited", Gives: "S", Pattern: "禁止|严禁 VP", Head: 1, Cost: 0.4, Build: prohibited},
	// 应 + 保持 + 伤口 + 清洁: the wound should be kept clean.
	{Name: "modal-keep", Gives: "S", Pattern: dutyWords + " 保持|维持 NP A", Head: 2, Cost: 0.2, Build: modalKeep},
	// 保持 + 伤口 + 清洁 + 干燥: keep the wound clean and dry.
	{Name: "keep-two", Gives: "VP", Pattern: "保持|维持 NP A A", Cost: 0, Build: keepTwo},
	{Name: "keep", Gives: "VP", Pattern: "保持|维持 NP A", Cost: 0.12, Build: keep},
}

// dutyWords are the auxiliaries that need no subject.
const dutyWords = "应|应该|应当|必须|须|需|需要|可|可以|不应|不能|不可|不宜|不得|无需"

// agentVerbs are what people do to patients and drugs. A duty with one of them, in a sentence that names nobody, is stated in the passive.
var agentVerbs = strings.Fields("use give administer avoid monitor measure check examine consider perform assess evaluate inject take prescribe add start discontinue stop adjust choose select treat exclude test offer screen apply repeat supplement prefer")

// agentless reports a duty of somebody whom the fragment does not name: 但 + 不应 + 使用抗生素.
func agentless(it *item) bool {
	for it.rule != nil {
		switch it.rule.Name {
		case "modal", "modal-negative":
			return slices.Contains(strings.Split(dutyWords, "|"), it.kids[0].head.text) && slices.Contains(agentVerbs, plainVerb(englishOf(it.kids[1]))) && voiceOf(it.kids[1]) == anyVoice
		}
		it = it.kids[it.rule.head]
	}
	return false
}

// plainVerb is a verb without the adverb of its entry: use prophylactically.
func plainVerb(e string) string {
	if verb, _, ok := cutAdverb(e); ok {
		return verb
	}
	return e
}

// things reports a transitive verb at place n, with an object behind it that is no length of time: 应观察15分钟.
func things(n int) func([]*item) bool {
	return func(k []*item) bool {
		last := k[len(k)-1]
		for _, it := range k[:n] {
			if slices.Contains([]string{"可", "可以", "不能"}, it.head.text) && !slices.Contains(agentVerbs, plainVerb(englishOf(k[n]))) {
				return false // the subject of what can be is often named before
			}
		}
		return transitiveVerb(k[n]) && !timeUnit(last)
	}
}

func objectlessVerb(n int) func([]*item) bool {
	return func(k []*item) bool { return transitiveVerb(k[n]) }
}

// dutyPassive makes the object the subject of a passive.
func (b *builder) dutyPassive(modal node, verb, object english.Phrase, middle ...english.Phrase) english.Phrase {
	object = b.settle(object)
	vp := b.passive(verb)
	var rest []english.Phrase
	for _, m := range middle {
		if m.Cat == english.AdvPhrase && len(m.Words) == 1 && strings.HasSuffix(m.Words[0].Text, "ly") && !strings.Contains(m.Words[0].Text, " ") {
			vp = b.placeAdverb(m, vp)
			continue
		}
		rest = append(rest, m)
	}
	vp = b.withAuxiliary(modal, vp)
	return join(0, append([]english.Phrase{b.clause(object, vp)}, rest...)...)
}

func modalPerformOn(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], k[4].Phrase, k[2].Phrase)
}

func modalObject(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], k[1].Phrase, k[2].Phrase)
}

func modalObjectAfter(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], k[2].Phrase, k[3].Phrase, k[1].Phrase)
}

func adverbialModalObject(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[1], k[2].Phrase, k[3].Phrase, k[0].Phrase)
}

func frequencyModalOnce(b *builder, k []node) english.Phrase {
	once := b.put("once", k[3])
	if p, ok := periods[k[0].head.text]; ok {
		return b.dutyPassive(k[1], k[2].Phrase, k[4].Phrase, once, b.put(p[1], k[0]))
	}
	return b.dutyPassive(k[1], k[2].Phrase, k[4].Phrase, once, k[0].Phrase)
}

// objectInside reports a verb whose English brings a definite object: discontinue the drug, reduce the dose.
func objectInside(k []*item) bool {
	verb, object, ok := strings.Cut(englishOf(k[len(k)-1]), " the ")
	return ok && !strings.Contains(verb, " ") && !strings.Contains(object, " ")
}

// splitObject parts a verb from the object that its entry brings.
func splitObject(p english.Phrase) (verb, object english.Phrase) {
	w := headWord(p)
	v, o, _ := strings.Cut(w.Text, " the ")
	verb, object = p, english.Phrase{Cat: english.NounPhrase, Count: english.Singular, Determined: true, Head: 1}
	w.Text, w.Alternatives = v, nil
	verb.Words = []english.Word{w}
	verb.Head = 0
	rest := w
	rest.Text, rest.POS, rest.Source, rest.Form = o, "noun", "", english.Lemma
	object.Words = []english.Word{{Text: "the", POS: "det", Rules: []string{"chinese/modal-inside"}}, rest}
	return verb, object
}

func modalInside(b *builder, k []node) english.Phrase {
	verb, object := splitObject(k[1].Phrase)
	return b.dutyPassive(k[0], verb, object)
}

func modalInsideAdverb(b *builder, k []node) english.Phrase {
	verb, object := splitObject(k[2].Phrase)
	return b.dutyPassive(k[0], verb, object, k[1].Phrase)
}

func notNeeded(b *builder, k []node) english.Phrase {
	return b.clause(k[1].Phrase, join(0, b.verb("be", english.Lemma), b.put("not needed", k[0])))
}

func needed(b *builder, k []node) english.Phrase {
	if k[0].head.text == "可能需要" {
		p := as(english.VerbPhrase, b.put("may be needed", k[0]))
		p.Finite = true
		return b.clause(k[1].Phrase, p)
	}
	be := b.verb("be", english.Lemma)
	if strings.HasPrefix(k[0].head.text, "尚") || strings.HasPrefix(k[0].head.text, "仍") {
		be = join(0, be, b.put("still"))
	}
	return b.clause(k[1].Phrase, join(0, be, b.put("needed", k[0])))
}

func recommended(b *builder, k []node) english.Phrase {
	word := "recommended"
	switch {
	case strings.HasPrefix(k[0].head.text, "不"):
		word = "not recommended"
	case k[0].head.text == "强烈推荐":
		word = "strongly recommended"
	}
	object := k[len(k)-1].Phrase
	if len(k) == 3 && k[1].head.text == "常规使用" {
		object = as(english.NounPhrase, join(0, b.put("routine use of", k[1]), b.settle(object)))
		object.Determined, object.Count = true, english.Singular
	}
	return b.clause(object, join(0, b.verb("be", english.Lemma), b.put(word, k[0])))
}

func prohibited(b *builder, k []node) english.Phrase {
	word := "prohibited"
	if k[0].head.text == "严禁" {
		word = "strictly prohibited"
	}
	subject := as(english.NounPhrase, verbForm(k[1].Phrase, english.Gerund))
	subject.Determined, subject.Count = true, english.Singular
	return b.clause(subject, join(0, b.verb("be", english.Lemma), b.put(word, k[0])))
}

func modalKeep(b *builder, k []node) english.Phrase {
	object := b.definite(k[2].Phrase)
	vp := b.withAuxiliary(k[0], b.passive(b.verb("keep", english.Lemma, k[1])))
	return join(0, b.clause(object, vp), as(english.AdjPhrase, k[3].Phrase))
}

func keep(b *builder, k []node) english.Phrase {
	return join(0, b.verb("keep", english.Lemma, k[0]), b.definite(k[1].Phrase), as(english.AdjPhrase, k[2].Phrase))
}

func keepTwo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("keep", english.Lemma, k[0]), b.definite(k[1].Phrase), as(english.AdjPhrase, k[2].Phrase), b.put("and"), as(english.AdjPhrase, k[3].Phrase))
}

func noNeed(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, english.Phrase{Finite: true}, b.put("there is no need to", k[0]), verbForm(k[1].Phrase, english.Lemma)))
}

func notTimeLast(k []*item) bool { return !timeLast(k) }
