package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// leadRules take up fragments that begin with a conjunction, because the text was cut before it. The conjunction stays a
// phrase of its own, so that the rest can be fitted to the sentence.
var leadRules = []Rule{
	// 和 + 纤维化: and fibrosis.
	{Name: "lead-noun", Gives: "TOP", Pattern: "和|与|及|以及|或|或者|和/或|而|并|还有 NP", Head: 1, Cost: 0.2, Weigh: whereasCost, Build: leadNoun},
	// 并 + 促进修复: and promote repair.
	{Name: "lead-verb", Gives: "TOP", Pattern: "并|并且|且|和|及|以及|但|但是|而|却|或|而且|又|同时|然而|可是 VP", Head: 1, Cost: 0.15, Build: leadVerb},
	{Name: "lead-clause", Gives: "TOP", Pattern: "但|但是|而|且|而且|却|并|并且|因为|所以|因此|因而|或|不过|然而 S", Head: 1, Cost: 0.15, Build: leadVerb},
	{Name: "lead-adjective", Gives: "TOP", Pattern: "但|而|且|却|和|但是|然而|可是 AP", Head: 1, Cost: 0.3, Build: leadVerb},
	{Name: "lead-adverbial", Gives: "TOP", Pattern: "但|而|且|和|以及|及|或|并|但是 PP|CL", Head: 1, Cost: 0.3, Build: leadVerb},
	// 包括 + 骨髓: including bone marrow.
	{Name: "lead-including", Gives: "TOP", Pattern: "包括|例如|比如|如|诸如|尤其是|特别是|主要是|甚至|其中包括|尤其|特别|主要为 NP", Head: 1, Cost: 0.02, Build: leadExample},
	{Name: "lead-especially", Gives: "TOP", Pattern: "尤其是|特别是|尤其|特别|甚至|主要|主要是|至少 PP|CL", Head: 1, Cost: 0.02, Build: leadExample},
	// 从而 + 恢复免疫: thereby restoring immunity.
	{Name: "lead-thereby", Gives: "TOP", Pattern: "从而|进而|由此 VP", Head: 1, Cost: 0.02, Build: leadThereby},
	// 以 + 避免中毒: to avoid poisoning.
	{Name: "lead-purpose", Gives: "TOP", Pattern: "以|以便|用以|用于|来|旨在 VP", Head: 1, Cost: 0.1, Build: leadPurpose},
	// 以免 + 暴露牙髓: to avoid exposing the pulp.
	{Name: "lead-lest", Gives: "TOP", Pattern: "以免|以防|以防止|免得 VP", Head: 1, Cost: 0, Weigh: eventCostLest, Build: leadLest},
	// 而不是 + 依次加用: rather than adding.
	{Name: "lead-rather", Gives: "TOP", Pattern: "而不是|而非|而不 NP|PP", Head: 1, Cost: 0.05, Build: leadRather},
	// 心血管疾病 + ， + 而非 + 肝病: cardiovascular disease, not liver disease.
	{Name: "not-but", Gives: "NP", Pattern: "NP ， 而不是|而非|而并非|而不 NP", Cost: -0.2, Build: notBut},
	// 而非 + 恶性: rather than malignant.
	{Name: "lead-rather-verb", Gives: "TOP", Pattern: "而不是|而非|而不 VP", Head: 1, Cost: 0.05, Build: leadRatherVerb},
	// 而不 + 切断双链: without cutting both strands.
	{Name: "lead-without", Gives: "TOP", Pattern: "而不|而并不 VP", Head: 1, Cost: 0, When: withObjectLast, Build: leadWithout},
	// 动物研究 + 表明, before an English clause: animal studies show that.
	{Name: "lead-show", Gives: "TOP", Pattern: "NP 表明|显示|提示|发现|证明|认为|指出|证实", Cost: 0, Build: leadShow},
	// 干细胞疗法 + 旨在, before an English verb: stem cell therapy aims to.
	{Name: "lead-aims", Gives: "TOP", Pattern: "NP 旨在|意在|有助于|能够帮助|力求", Cost: 0, Build: leadAims},
	// 应采用三联方案 ， + 即 + 药物和手术: a triple regimen should be used, namely drugs and surgery.
	{Name: "clause-namely", Gives: "S", Pattern: "S ， 即|也就是|亦即 NP", Head: 0, Cost: -0.2, Build: clauseNamely},
	// 即 + 晶状体混浊: that is, clouding of the lens.
	{Name: "lead-that-is", Gives: "TOP", Pattern: "即|也就是|亦即|也即 NP", Head: 1, Cost: 0.1, Build: leadThatIs},
	// 例如 + 屈膝: such as bending the knees.
	{Name: "lead-example-verb", Gives: "TOP", Pattern: "例如|比如|诸如|包括 VP", Head: 1, Cost: 0.1, Build: exampleVerb},
	// 而 + 高危患者 + 则 + 超过 + 20%, of the figure before: whereas it exceeds 20% in high-risk patients.
	{Name: "lead-figure-in", Gives: "TOP", Pattern: "而|但 NP 则|却 超过|低于|高于|高达|不足|为|达|达到|约为|升至|降至 QTY|NUM", Head: 4, Cost: -0.5, When: peopleOrGroup, Build: leadFigureIn},
	// 每日 200 mg，静脉给药: 200 mg daily, intravenously.
	{Name: "lead-dose-route", Gives: "TOP", Pattern: "QTY|NP|FREQ ， 静脉给药|静脉注射|静脉滴注|静脉输注|口服|口服给药|皮下注射|皮下给药|肌内注射|肌肉注射|肌注|静滴|静注|吸入|雾化吸入", Cost: 0.05, When: doseFirst, Build: doseRoute},
	// 不过, which the glossary has as a conjunction, by itself: however.
	{Name: "lead-alone", Gives: "TOP", Pattern: "SUB", Cost: -0.2, When: connects, Build: connectorAlone},
	{Name: "lead-adverb-comma", Gives: "TOP", Pattern: "ADV|PP|CL|FREQ ，", Cost: 0.3},
	// 空腹 ， + 早餐前30分钟: on an empty stomach, 30 minutes before breakfast.
	{Name: "lead-adverbs", Gives: "TOP", Pattern: "ADV|PP ， ADV|PP", Cost: 0.4, Build: joinedBy(",")},
	// 此外 ， + 心理因素, the subject of the English behind it: in addition, psychological factors.
	{Name: "lead-connector-noun", Gives: "TOP", Pattern: "ADV|PP|CL ， NP", Head: 2, Cost: 1.2, Build: adverbComma},
	{Name: "lead-only-comma", Gives: "TOP", Pattern: "ADV ADV", Head: 1, Cost: 0.5, Build: adverbBefore},
}

// notBut sets one thing against another that was thought of.
func notBut(b *builder, k []node) english.Phrase {
	p := join(0, b.settle(k[0].Phrase), b.put(", not", k[1], k[2]), b.settle(k[3].Phrase))
	p.Determined = true
	return p
}

// connectorAlone chooses the English that can stand by itself.
func connectorAlone(b *builder, k []node) english.Phrase {
	p := k[0].Phrase
	w := headWord(p)
	for _, e := range append([]string{w.Text}, w.Alternatives...) {
		if slices.Contains(connectors, e) {
			p.Words[0].Text, p.Words[0].Alternatives = e, nil
			break
		}
	}
	return p
}

// connects reports conjunctions one of whose translations can stand by itself.
func connects(k []*item) bool {
	e := k[0].head.entry
	return e != nil && slices.ContainsFunc(e.English, func(e string) bool { return slices.Contains(connectors, e) })
}

// connectors can stand by themselves at the head of a sentence.
var connectors = strings.Fields("however therefore thus hence moreover furthermore nevertheless otherwise consequently besides meanwhile namely")

// leadWord gives the English of a conjunction at the beginning.
func leadWord(zh string) string {
	switch zh {
	case "而":
		return "and"
	case "因为":
		return "because"
	case "所以", "因此", "因而":
		return "so"
	case "不过", "然而", "可是":
		return "but"
	case "同时":
		return "while"
	}
	return conjunction(zh)
}

// led puts words before the main part and remembers how many.
func (b *builder) led(word string, from node, p english.Phrase) english.Phrase {
	head := b.put(word, from)
	q := join(1, head, p)
	b.lead = len(head.Words)
	return q
}

// whereasCost is high for 而 before a noun, and for 并 before one that is a verb as well: they join predicates (Lü 1999, 而).
func whereasCost(k []*item) float64 {
	if k[0].head.text == "而" {
		return 0.4
	}
	if l := bareLeaf(k[1]); k[0].head.text == "并" && l != nil && l.reads("verb") {
		return 0.5 // 并卧床休息: and rest in bed
	}
	return 0
}

// adjoining are the prepositions of words that relate two things, before which 与 is no "and": consistent [with previous studies] (Quirk et al. 1985, 16.69).
var adjoining = map[string]string{"consistent": "with", "compatible": "with", "comparable": "with", "associated": "with", "correlated": "with", "correlates": "with", "correlate": "with", "interact": "with", "interacts": "with", "interfere": "with", "interferes": "with",
	"compared": "with", "combined": "with", "coexist": "with", "discuss": "with", "discussed": "with", "mixed": "with", "compete": "with", "competes": "with", "agree": "with", "agrees": "with", "coincide": "with", "coincides": "with", "communicates": "with", "conflict": "with", "conflicts": "with", "coexists": "with", "overlap": "with", "overlaps": "with", "contact": "with", "together": "with", "interaction": "with", "interactions": "with", "similar": "to", "identical": "to", "related": "to",
	"equivalent": "to", "linked": "to", "unrelated": "to", "different": "from", "differ": "from", "differs": "from", "indistinguishable": "from"}

func leadNoun(b *builder, k []node) english.Phrase {
	if left := b.set.Left; len(left) > 1 && slices.Contains([]string{"与", "同", "跟"}, k[0].head.text) && adjoining[left[len(left)-1]] != "" {
		return as(english.PrepPhrase, b.led(adjoining[left[len(left)-1]], k[0], b.settle(b.peopled(k[1]))))
	}
	return b.led(leadWord(k[0].head.text), k[0], k[1].Phrase)
}

func leadVerb(b *builder, k []node) english.Phrase {
	if k[0].head.text == "同时" && ruleName(k[1].item) == "object" && !k[1].Phrase.Finite && len(b.set.Left) > 0 &&
		b.set.Left[len(b.set.Left)-1] != "," && !b.peopleBefore() {
		p := verbForm(k[1].Phrase, english.Gerund)
		p.Finite = true
		return b.led("while", k[0], p) // the airway is opened [while protecting the cervical spine]
	}
	if zh := k[0].head.text; zh == "并" || zh == "并且" || zh == "同时" || zh == "且" {
		if p, ok := b.goesOn(k[1].item); ok {
			return b.led("and", k[0], p)
		}
	}
	if vp := k[1].Phrase; ruleName(k[1].item) == "passive-unmarked" && ruleName(k[1].item.kids[0]) == "passive-divided-by" &&
		slices.ContainsFunc(b.set.Left, func(w string) bool { return slices.Contains(copulas, w) }) {
		vp = dropBe(vp)
		vp.Finite = true
		return b.led("and", k[0], vp) // were assigned, and stratified by region
	}
	word := leadWord(k[0].head.text)
	if k[0].head.text == "而" && k[1].Cat == english.Clause {
		word = "whereas"
	}
	return b.led(word, k[0], k[1].Phrase)
}

// leadsToExamples give the words before examples; where there is none, it is "such as".
var leadsToExamples = map[string]string{"包括": "including", "其中包括": "including", "尤其是": "especially", "特别是": "especially", "尤其": "especially", "特别": "especially", "主要是": "mainly", "主要为": "mainly", "主要": "mainly",
	"甚至": "even", "至少": "at least"}

func leadExample(b *builder, k []node) english.Phrase {
	word := leadsToExamples[k[0].head.text]
	if word == "" {
		word = "such as"
	}
	p := k[1].Phrase
	if k[1].Cat == english.NounPhrase {
		p = b.numbered(p)
	}
	return b.led(word, k[0], p)
}

func leadThereby(b *builder, k []node) english.Phrase {
	return b.led("thereby", k[0], verbForm(k[1].Phrase, english.Gerund))
}

func leadPurpose(b *builder, k []node) english.Phrase {
	p := verbForm(k[1].Phrase, english.Lemma)
	p.Finite = true
	return b.led("to", k[0], p)
}

func leadRather(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	if p.Cat == english.NounPhrase {
		p = b.member(p)
	}
	return b.led("rather than", k[0], p)
}

// leadRatherVerb leaves the form of the verb to the sentence; a bare transitive verb is a passive participle.
func leadRatherVerb(b *builder, k []node) english.Phrase {
	vp := k[1].Phrase
	form := english.Gerund
	if objectlessPhrase(vp) {
		form = english.PastParticiple
	}
	return b.led("rather than", k[0], verbForm(vp, form))
}

// objectlessPhrase reports a verb phrase without anything that could be an object.
func objectlessPhrase(p english.Phrase) bool {
	for i, w := range p.Words {
		if i != p.Head && (w.POS == "noun" || w.POS == "abbr") {
			return false
		}
	}
	return p.Head < len(p.Words) && !intransitive(headText(p))
}

// peopleSpokenOf and peopleBeside are the words that speak of people in the Chinese of the sentence and in the English on the left.
var (
	peopleSpokenOf = strings.Fields("患者 病人 患儿 孕妇 儿童 产妇")
	peopleBeside   = strings.Fields("patient child woman man person infant boy girl he she people patients adults children women men persons individuals participants survivors cases donors recipients")
)

// peopleBefore reports whether the nearest words on the left speak of people.
func (b *builder) peopleBefore() bool {
	if b.sentence != "" && slices.ContainsFunc(peopleSpokenOf, func(s string) bool { return strings.Contains(b.sentence, s) }) {
		return true // in a fragment before
	}
	return slices.ContainsFunc(b.set.Left, func(w string) bool { return slices.Contains(peopleBeside, w) })
}

// most give the English of the words for the greater or smaller part.
var most = map[string]string{"大多数": "most", "绝大多数": "the vast majority", "大部分": "most", "多数": "most", "部分": "some", "一部分": "some", "少数": "a few"}

// doseFirst reports a quantity.
func doseFirst(k []*item) bool {
	return ruleName(k[0]) != "number-phrase" && (quantityOnly(k[0]) || ruleName(k[0]) == "drug-dose" || k[0].rule != nil && k[0].rule.Gives != "NP")
}

func doseRoute(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", "+routes[k[2].head.text], k[1], k[2]))
}

func peopleOrGroup(k []*item) bool { return isPerson(k[1]) || isGroup(k[1]) }

// figureVerbs give the predicate of a figure.
var figureVerbs = map[string]string{"超过": "exceeds", "低于": "is below", "高于": "is above", "高达": "is as high as", "不足": "is less than", "为": "is", "达": "reaches", "达到": "reaches", "约为": "is about", "升至": "rises to", "降至": "falls to"}

func leadFigureIn(b *builder, k []node) english.Phrase {
	word := "whereas it"
	if k[0].head.text == "但" {
		word = "but it"
	}
	p := join(0, b.put(word, k[0]), b.put(figureVerbs[k[3].head.text], k[3]), k[4].Phrase, b.put("in"), b.settle(b.peopled(k[1])))
	p.Cat, p.Finite = english.Clause, true
	b.doubts += 0.1 // several figures are "they"
	return p
}

// eventCostLest is high for what nobody does, which is prevented rather than avoided: 以防复发.
func eventCostLest(k []*item) float64 {
	if ruleName(k[1]) == "no-object" && intransitive(englishOf(k[1])) && k[1].head.reads("noun") {
		return 0.8
	}
	return 0
}

func leadLest(b *builder, k []node) english.Phrase {
	p := verbForm(k[1].Phrase, english.Gerund)
	p.Finite = true
	return b.led("to avoid", k[0], p)
}

// withObjectLast reports a verb phrase with an object.
func withObjectLast(k []*item) bool { return ruleName(k[1]) == "object" || ruleName(k[1]) == "adverb" }

func leadWithout(b *builder, k []node) english.Phrase {
	p := verbForm(k[1].Phrase, english.Gerund)
	p.Finite = true
	return b.led("without", k[0], p)
}

func exampleVerb(b *builder, k []node) english.Phrase {
	word := "such as"
	if k[0].head.text == "包括" {
		word = "including"
	}
	return b.led(word, k[0], as(english.NounPhrase, verbForm(k[1].Phrase, english.Gerund)))
}

func leadAims(b *builder, k []node) english.Phrase {
	if zh := k[1].head.text; zh == "有助于" || zh == "能够帮助" {
		return b.clause(k[0].Phrase, b.verb("help", english.Lemma, k[1]))
	}
	return join(0, b.clause(k[0].Phrase, b.verb("aim", english.Lemma, k[1])), b.put("to"))
}

var shows = map[string]string{"表明": "show", "显示": "show", "提示": "suggest", "发现": "find", "证明": "prove", "认为": "believe", "指出": "point out", "证实": "confirm"}

// leadShow leaves "that" to the English if it has it, and leaves it out before an object.
func leadShow(b *builder, k []node) english.Phrase {
	p := b.clause(k[0].Phrase, b.verb(shows[k[1].head.text], english.Lemma, k[1]))
	if len(b.set.Right) == 0 || b.set.Right[0] != "that" && !objectAhead(b.set) {
		p = join(0, p, b.put("that"))
	}
	return p
}

func clauseNamely(b *builder, k []node) english.Phrase {
	p := join(0, k[0].Phrase, b.put(", namely", k[1], k[2]), b.settle(k[3].Phrase))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func leadThatIs(b *builder, k []node) english.Phrase {
	return b.led("that is,", k[0], b.settle(k[1].Phrase))
}

// leadDeRules render what describes a noun that stands in the English behind the fragment, or before it.
var leadDeRules = []Rule{
	// 完全可以预防 + 的, cut off before its noun or behind 是: entirely preventable.
	{Name: "lead-adjective-de", Gives: "TOP", Pattern: "AP 的", Cost: 0.2, Build: adjectiveAlone},
	// 在临床试验中 + 代表性不足 + 的: underrepresented in clinical trials.
	{Name: "lead-adjective-place", Gives: "TOP", Pattern: "PP AP 的", Head: 1, Cost: 0.1, Build: adjectivePlace},
	// 家长 + 关心 + 的, behind its English noun: that parents care about.
	{Name: "lead-relative", Gives: "TOP", Pattern: "NP VG 的", Cost: 0.2, When: personTransitive, Build: relativeAlone},
	{Name: "lead-relative-adverb", Gives: "TOP", Pattern: "NP ADV VG 的", Cost: 0.2, When: personTransitive, Build: relativeAdverbAlone},
	// 有 + 出血风险 + 的, behind its English noun: with a risk of bleeding.
	{Name: "lead-having", Gives: "TOP", Pattern: havingWords + " NP 的", Head: 1, Cost: 0, Build: leadHaving},
	// 不能耐受他汀 + 的, behind people: who cannot tolerate statins.
	{Name: "lead-who", Gives: "TOP", Pattern: "VP 的", Cost: 0.4, When: finiteFirst, Build: leadWho},
	// 心力衰竭患者 + 的, cut off before its noun: of patients with heart failure.
	{Name: "lead-final-de", Gives: "TOP", Pattern: "NP 的", Cost: 0.3, Build: finalDe},
	// 经肾脏排泄 + 的, behind its noun: excreted through the kidneys; 由药物引起 + 的: caused by drugs.
	{Name: "lead-done-de", Gives: "TOP", Pattern: "PV|VP 的", Cost: 0.3, When: doneFirst, Build: passiveAlone},
}

func finalDe(b *builder, k []node) english.Phrase {
	b.doubts += 0.1
	if lastWord(headText(k[0].Phrase)) == "degree" {
		return join(0, b.settle(k[0].Phrase), b.put("of", k[1])) // a certain degree of [scarring]
	}
	return as(english.PrepPhrase, join(0, b.put("of", k[1]), b.settle(k[0].Phrase)))
}

func leadHaving(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(hadOf(k[0], k[1].Phrase), k[0], k[2]), b.bareSettle(k[1].Phrase)))
}

func finiteFirst(k []*item) bool { return finiteOnly(k[0]) }

func leadWho(b *builder, k []node) english.Phrase {
	word := "that"
	if b.peopleBefore() {
		word = "who"
	}
	return as(english.Clause, join(1, b.put(word, k[1]), agree(k[0].Phrase, english.Many)))
}

func adjectiveAlone(b *builder, k []node) english.Phrase { return as(english.AdjPhrase, k[0].Phrase) }

func adjectivePlace(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, k[1].Phrase, k[0].Phrase))
}

// personTransitive reports people and what they do to the noun that the English has before the fragment.
func personTransitive(k []*item) bool {
	v := englishOf(k[len(k)-2])
	return isPerson(k[0]) && (transitiveVerb(k[len(k)-2]) || endsInPreposition(v))
}

func relativeAlone(b *builder, k []node) english.Phrase {
	p := b.clause(b.people(k[0]), k[1].Phrase)
	return as(english.Clause, join(1, b.put("that", k[2]), p))
}

func relativeAdverbAlone(b *builder, k []node) english.Phrase {
	p := b.clause(b.people(k[0]), b.placeAdverb(as(english.AdvPhrase, k[1].Phrase), k[2].Phrase))
	return as(english.Clause, join(1, b.put("that", k[3]), p))
}

// doneFirst reports a passive.
func doneFirst(k []*item) bool {
	return k[0].rule != nil && (k[0].rule.Gives == "PV" || strings.HasPrefix(ruleName(k[0]), "caused"))
}

// passiveAlone leaves the form of be to the English before it.
func passiveAlone(_ *builder, k []node) english.Phrase {
	p := k[0].Phrase
	if headText(p) == "be" {
		p = dropBe(p)
	}
	return as(english.AdjPhrase, p)
}
