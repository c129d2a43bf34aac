package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// What an adjective and its noun become together: where the adjective stands, and what the two are called as one.

func adjectivesShared(b *builder, k []node) english.Phrase {
	word := conjunction(k[1].head.text)
	if zh := k[1].head.text; zh == "至" || zh == "到" {
		word = "to"
	}
	n := k[3].Phrase
	if k[0].head.text == "可疑" && slices.Contains(certainties, k[2].head.text) {
		k[0].Phrase = as(english.AdjPhrase, b.put("suspected", k[0])) // suspected or confirmed tuberculosis
	}
	if word != "to" && ordinalAdjective(k[0]) && ordinalAdjective(k[2]) && n.Count == english.AnyCount {
		n = b.plural(n) // the fourth and fifth lumbar vertebrae
	}
	return join(3, k[0].Phrase, b.put(word, k[1]), k[2].Phrase, n)
}

// sharedAdjectivesCost is low for how sure a diagnosis is, and high for stages and kinds of an illness before those who have it: 早期和晚期 + 乳腺癌患者.
func sharedAdjectivesCost(k []*item) float64 {
	switch last := k[2].head.text; {
	case slices.Contains(certainties, last) && !isPerson(k[3]):
		return -0.6
	case illThere(k[3]) && endsIn(last, "期", "度", "型", "急性", "慢性", "原发性", "继发性", "复发性", "转移性"):
		return 0.7
	}
	return 0
}

// ordinalThen reports an ordinal before a number that goes on with it.
func ordinalThen(k []*item) bool {
	return k[0].rule == nil && strings.HasPrefix(k[0].head.text, "第") && k[2].rule == nil && !digitAt(k[2])
}

func ordinalsShared(b *builder, k []node) english.Phrase {
	return adjectivesShared(b, []node{k[0], k[1], {ordinal(b, []node{k[1], k[2]}), k[0].item}, k[3]})
}

// ordinalAdjective reports an ordinal.
func ordinalAdjective(n node) bool {
	return slices.Contains(ordinalWords, strings.ToLower(headText(n.Phrase)))
}

func adjectivesSharedThree(b *builder, k []node) english.Phrase {
	return join(6, k[0].Phrase, b.put(",", k[1]), k[2].Phrase, b.put(",", k[3]), b.put(conjunction(k[3].head.text)), k[4].Phrase, k[5].Phrase)
}

func adjectiveShared(b *builder, k []node) english.Phrase {
	if base, letter := cutLast(headText(k[2].Phrase)); len(letter) == 1 && len(k[2].Words) == 1 && strings.HasPrefix(headText(k[0].Phrase), "type ") {
		of := k[2].Phrase // influenza A and B
		of.Words = slices.Clone(of.Words)
		of.Words[0].Text, of.Words[0].Alternatives = base, nil
		return join(0, of, b.put(lastWord(headText(k[0].Phrase)), k[0]), b.put(conjunction(k[1].head.text), k[1]), b.put(letter))
	}
	if a := nounAdjective(k[0].head); a != "" && (slices.Contains(expecting, k[0].head.text) && isPerson(k[2].item) || partBesideAdjective(k)) {
		k[0].Phrase = b.put(a, k[0])
	}
	k[0].Phrase = as(english.AdjPhrase, k[0].Phrase)
	k[0].Words = slices.Clone(k[0].Words)
	k[0].Words[k[0].Phrase.Head].POS = "adj" // head or neck injury: no part of the body with its article
	return join(2, k[0].Phrase, b.put(conjunction(k[1].head.text), k[1]), k[2].Phrase)
}

// partBesideAdjective reports a part of the body before an English adjective that it is joined to: 心脏和肾脏损害, cardiac and renal damage.
func partBesideAdjective(k []node) bool {
	l := k[0].head
	return k[0].item.rule == nil && l.domain() == "anatomy" && l.entry.POS == "noun" && lang.CommonPOS(firstOf(headText(k[2].Phrase))).Only(lang.Adjective)
}

// adjectiveNoun puts the adjective before the noun, or after it when its English is a phrase with a preposition.
func adjectiveNoun(b *builder, k []node) english.Phrase {
	a, n := k[0].Phrase, k[len(k)-1].Phrase
	if rest, ok := strings.CutPrefix(a.Words[0].Text, "stage "); ok && len(a.Words) == 1 && slices.Contains([]string{"trial", "study"}, lastWord(headText(n))) {
		a.Words = slices.Clone(a.Words)
		a.Words[0].Text, a.Words[0].Alternatives = "phase "+rest, nil // a phase III trial
	}
	if strings.HasSuffix(a.Words[0].Text, "very few") && n.Count != english.Mass && len(a.Words) == 1 {
		p := join(1, a, b.plural(n))
		p.Count, p.Determined = english.Many, true
		return p // very few children
	}
	if p, ok := historyOf(a, n); ok {
		return p
	}
	if p, ok := illnessOfEntry(k[0].item, a, n); ok {
		return p
	}
	if p, ok := sideOfWhole(a, n); ok {
		return p
	}
	if len(a.Words) == 1 && strings.HasSuffix(a.Words[0].Text, " of") {
		return b.amountOf(k[0], n)
	}
	if (headWord(a).Form == english.Superlative || strings.HasPrefix(a.Words[0].Text, "most ")) && n.Count == english.AnyCount &&
		pluralOf(n.Words, n.Head) < mostPlural {
		n.Count = english.Singular // the most common cause
	}
	if (strings.HasPrefix(ruleName(k[0].item), "ordinal") || slices.Contains(ordinalWords, a.Words[0].Text)) && n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	if isPerson(k[len(k)-1].item) && slices.Contains(expecting, k[0].head.text) && len(a.Words) == 1 {
		a = as(english.AdjPhrase, b.put("pregnant", k[0])) // 妊娠期 + 狼疮患者: pregnant patients with lupus
	}
	if a = b.samePlace(a); postposed(a) {
		return join(0, n, a)
	}
	if t := a.Words[0].Text; len(a.Words) == 1 && strings.HasSuffix(t, " major") && slices.Contains(majorOnes, n.Words[0].Text) {
		a.Words = slices.Clone(a.Words)
		a.Words[0].Text, a.Words[0].Alternatives = strings.TrimSuffix(t, " major"), nil // the two main causes
	}
	if p, ok := changeFirst(a, n); ok {
		return p
	}
	if before := wordsBefore(a, n); before > 0 {
		rest := n
		rest.Words, rest.Head = n.Words[before:], n.Head-before
		return join(2, english.Phrase{Words: n.Words[:before]}, a, rest)
	}
	n.Words = slices.Clone(n.Words)
	first, rest, several := strings.Cut(n.Words[0].Text, " ")
	if several && len(n.Words) == 1 && (slices.Contains(manyWords, first) || sideAlone(a) && slices.Contains(sizeWords, first)) {
		n.Words[0].Text, n.Words[0].Alternatives = rest, nil
		return join(2, b.put(first), a, n) // 国内外 + 多项研究, 双侧 + 大量胸腔积液
	}
	if first, _, _ := strings.Cut(headText(english.Phrase{Words: n.Words}), " "); len(a.Words) == 1 && first == a.Words[0].Text {
		n.Words[0].Source = a.Words[0].Source + n.Words[0].Source // early + early warning
		return n
	}
	return join(1, a, n)
}

// majorOnes say again what "two major" has said.
var majorOnes = strings.Fields("main major principal serious severe common important")

// sideWords say where in the body a finding is, sizeWords how large, amountWords how much of it there is, manyWords how many there are.
var (
	sideWords   = strings.Fields("bilateral unilateral left right")
	sizeWords   = strings.Fields("small large massive")
	amountWords = strings.Fields("small large massive multiple mild moderate severe")
	manyWords   = strings.Fields("several multiple many various")
)

// sideAlone reports a side and nothing else.
func sideAlone(a english.Phrase) bool {
	return len(a.Words) == 1 && slices.Contains(sideWords, a.Words[0].Text)
}

// wordsBefore is how many words of the noun phrase stay before the adjective: early [postoperative] complications, two serious [postoperative]
// complications, small [bilateral] pleural effusions.
func wordsBefore(a, n english.Phrase) int {
	if len(n.Words) < 2 {
		return 0
	}
	first := n.Words[0].Text
	afterOperation := len(a.Words) == 1 && slices.Contains(operative, a.Words[0].Text)
	number, major, ok := strings.Cut(first, " ")
	switch {
	case afterOperation && (slices.Contains(earlyLate, first) || strings.HasPrefix(first, "most ")):
		return 1
	case slices.Contains(small[2:], first) || ok && major == "major" && slices.Contains(small[2:], number):
		if len(n.Words) > 2 && afterOperation && slices.Contains(earlyLate, n.Words[1].Text) {
			return 2
		}
		return 1
	case sideAlone(a) && slices.Contains(amountWords, first):
		return 1
	case len(a.Words) == 1 && slices.Contains(givenBy, a.Words[0].Text) && slices.Contains(strengthWords, first):
		return 1 // potent topical glucocorticoids
	case len(a.Words) == 1 && a.Words[0].Entry != nil && a.Words[0].Entry.Domain == "anatomy" && n.Words[0].POS == "adj" && slices.Contains(courseWords, first):
		return 1 // chronic airway inflammation
	}
	return 0
}

// givenBy say how a drug is given, strengthWords how strong it is, courseWords how an illness runs: what is more a matter of kind stands nearer to the
// noun (Quirk et al. 1985, 7.45).
var (
	givenBy       = strings.Fields("oral topical intravenous inhaled intranasal subcutaneous intramuscular external")
	strengthWords = strings.Fields("potent high-potency low-potency mid-potency high-dose low-dose weak strong new newer novel")
	courseWords   = strings.Fields("chronic acute severe mild progressive persistent recurrent diffuse multiple solitary spontaneous")
)

// amountOf counts or measures a noun: half of patients, varying degrees of liver injury.
func (b *builder) amountOf(amount node, n english.Phrase) english.Phrase {
	a := amount.Phrase
	large := a.Words[0].Text == "a large amount of"
	if large && condition(n) {
		return join(1, as(english.AdjPhrase, b.put("massive", amount)), n) // 大量血胸: massive hemothorax
	}
	if a.Words[0].Text == "a small amount of" && countedFluid(n) {
		n.Count = english.Singular
		p := join(1, b.put("a small", amount), n)
		p.Determined = true
		return p // 少量积液: a small effusion
	}
	if endsIn(a.Words[0].Text, "types of", "kinds of", "forms of") {
		p := join(1, a, b.ofKind(n)) // different types of anemia
		p.Determined = true
		return p
	}
	p := join(1, a, b.counts(n))
	if large && p.Count == english.Many {
		p.Words[0].Text, p.Words[0].Alternatives = "numerous", nil // granular casts
	}
	p.Determined = true
	return p
}

// countedFluid reports a fluid that has gathered, of which there is one.
func countedFluid(n english.Phrase) bool {
	return n.Count == english.AnyCount && slices.Contains([]string{"effusion", "hematoma", "abscess"}, lastWord(headText(n)))
}

// ofIllness are adjectives that say of an illness when it comes or how it is, not of its history.
var ofIllness = strings.Fields("early-onset late-onset premature severe recurrent acute chronic congenital hereditary malignant gestational neonatal spontaneous repeated")

// historyOf gives such an adjective to the illness of which there is a history: a family history of early-onset breast cancer.
func historyOf(a, n english.Phrase) (english.Phrase, bool) {
	if len(a.Words) != 1 || len(n.Words) == 0 || !slices.Contains(ofIllness, a.Words[0].Text) {
		return n, false
	}
	p := n
	if before, of, ok := strings.Cut(n.Words[0].Text, "history of "); ok && len(n.Words) == 1 {
		return withInside(a, n, before+"history of "+a.Words[0].Text+" "+of), true
	}
	if i := n.Head + 1; n.Head < 2 && i+1 < len(n.Words) && headText(n) == "history" && n.Words[i].Text == "of" {
		p.Words = slices.Insert(slices.Clone(n.Words), i+1, a.Words[0])
		return p, true
	}
	if len(n.Words) < 2 || !strings.HasSuffix(headText(n), "history of") {
		return n, false
	}
	p.Words = slices.Insert(slices.Clone(n.Words), n.Head+1, a.Words[0])
	return p, true
}

// withInside writes the one term of a noun phrase anew, with the adjective inside.
func withInside(a, n english.Phrase, text string) english.Phrase {
	n.Words = slices.Clone(n.Words)
	w := &n.Words[0]
	w.Text, w.Alternatives, w.Source = text, nil, a.Words[0].Source+w.Source
	return n
}

// illnessKinds end the adjectives of an illness, which are never those of who has it.
var illnessKinds = append(strings.Fields("原发性 继发性 早发性 重症 严重 活动性 终末期 失代偿期"), ofFinding...)

// illnessOfEntry gives such an adjective to the illness that an entry names with who has it: patients with severe liver disease.
func illnessOfEntry(it *item, a, n english.Phrase) (english.Phrase, bool) {
	if it.rule != nil || len(a.Words) != 1 || len(n.Words) != 1 || !slices.Contains(severities, it.head.text) && !endsIn(it.head.text, illnessKinds...) {
		return n, false
	}
	who, illness, ok := strings.Cut(n.Words[0].Text, " with ")
	if !ok || who != "patient" && who != "patients" {
		return n, false
	}
	return withInside(a, n, who+" with "+a.Words[0].Text+" "+illness), true
}

// sideOfWhole gives a side to the part of the body that an entry names behind "of the": blunting of the right costophrenic angle.
func sideOfWhole(a, n english.Phrase) (english.Phrase, bool) {
	if len(a.Words) != 1 || !slices.Contains([]string{"left", "right"}, a.Words[0].Text) {
		return n, false
	}
	if i := n.Head + 1; i+2 < len(n.Words) && n.Words[i].Text == "of" && n.Words[i+1].Text == "the" {
		p := n
		p.Words = slices.Insert(slices.Clone(n.Words), i+2, a.Words[0])
		return p, true // the lower segment of the right ureter
	}
	if len(n.Words) != 1 {
		return n, false
	}
	before, part, ok := strings.Cut(n.Words[0].Text, " of the ")
	if !ok {
		return n, false
	}
	return withInside(a, n, before+" of the "+a.Words[0].Text+" "+part), true
}

// changeFirst puts the change of an entry before the part of the body where it is: limited cervical mobility, not cervical limited mobility.
func changeFirst(a, n english.Phrase) (english.Phrase, bool) {
	if len(a.Words) != 1 || len(n.Words) != 1 || n.Words[0].Entry == nil || a.Words[0].Entry == nil || a.Words[0].Entry.Domain != "anatomy" {
		return n, false
	}
	how, what, ok := strings.Cut(n.Words[0].Text, " ")
	if !ok ||
		!slices.Contains([]string{"limited", "restricted", "reduced", "decreased", "increased", "impaired", "abnormal", "diminished", "chronic", "acute", "progressive", "recurrent", "persistent"}, how) {
		return n, false
	}
	change, thing := n.Words[0], n.Words[0]
	change.Text, change.POS, change.Alternatives, change.Form = how, "adj", nil, english.Lemma
	thing.Text, thing.Alternatives, thing.Source = what, nil, ""
	p := n
	p.Words, p.Head = []english.Word{change, a.Words[0], thing}, 2
	return p, true
}

// ordinalWords are ordinals that stand in entries.
var ordinalWords = strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth last")

// postposedFirst are the first words of ages.
var postposedFirst = []string{"aged", "over", "under"}

// postposed reports an adjective phrase that English puts after its noun: associated with fibrosis.
func postposed(a english.Phrase) bool {
	if len(a.Words) == 0 {
		return false
	}
	if len(a.Words) > 1 && slices.Contains(postposedFirst, a.Words[0].Text) {
		return true
	}
	_, last := cutLast(a.Words[len(a.Words)-1].Text)
	first, rest, _ := strings.Cut(a.Words[0].Text, " ")
	if len(a.Words) == 1 && rest != "" && slices.Contains(livingWords, first) {
		return true // older people living alone
	}
	prep := func(w string) bool {
		return slices.Contains([]string{"with", "to", "of", "in", "for", "without", "under", "between"}, w) || lang.CommonPOS(w).Only(lang.Preposition)
	}
	return a.Head+1 < len(a.Words) && !a.Words[a.Head].Literal && len(a.Words[a.Head+1:]) > 0 && prep(a.Words[a.Head+1].Text) || prep(first) ||
		prep(last) && len(a.Words) == 1
}

// livingWords begin adjectives of how people live, which are clauses in little.
var livingWords = strings.Fields("living staying lying sitting working residing")

// expecting are the adjectives of pregnancy, which say of people that they are pregnant.
var expecting = []string{"妊娠期", "孕期", "妊娠"}

// nounAdjective is the adjective for a noun that stands for one: 妊娠期或哺乳期女性, pregnant or breastfeeding women; 非产科, non-obstetric.
func nounAdjective(l *leaf) string {
	if slices.Contains(expecting, l.text) {
		return "pregnant"
	}
	if a := adjectivesOf(l); len(a) > 0 {
		return a[0]
	}
	return ""
}

// samePlace keeps of the alternatives of an adjective those that stand on the same side of the noun: of unknown cause behind it, unexplained before it.
func (b *builder) samePlace(a english.Phrase) english.Phrase {
	if len(a.Words) != 1 || len(a.Words[0].Alternatives) == 0 {
		return a
	}
	behind, w := postposed(a), a.Words[0]
	w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(alt string) bool {
		return postposed(english.Phrase{Cat: a.Cat, Words: []english.Word{{Text: alt}}}) != behind
	})
	a.Words = []english.Word{w}
	return a
}
