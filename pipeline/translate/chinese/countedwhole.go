package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// The whole of a share is counted where it is of things that happen one by one or that people have, even where the noun goes uncounted
// otherwise: 2% of pregnancies, 15% of cases of dementia (Quirk et al. 1985, 5.24 and 10.43).

// countedOnes are nouns for what happens, is done or is had one by one.
var countedOnes = strings.Fields("pregnancy birth delivery miscarriage abortion death suicide surgery operation procedure treatment prescription vaccination injection infusion transplant transplantation hospitalization admission readmission discharge " +
	"referral consultation visit relapse recurrence metastasis infection stroke cancer tumor carcinoma infarction fracture hemorrhage bleed rupture leak perforation injury fall attack seizure episode exacerbation aneurysm autopsy cycle course session resection implantation")

// gradedStates are nouns for a state that is itself measured by the percentage: 70% stenosis.
var gradedStates = strings.Fields("stenosis occlusion obstruction narrowing dehydration pain impairment dysfunction disability insufficiency deficiency trauma burn burns")

// countedWhole makes a noun the whole of a share that is counted; ok is false for one that is measured, and for one that has its
// plural by the common rule.
func (b *builder) countedWhole(n english.Phrase) (p english.Phrase, ok bool) {
	w := headWord(n)
	if n.Determined || n.Count == english.Many || w.Literal || w.Unknown || w.POS != "noun" || w.Form != english.Lemma || n.Head != len(n.Words)-1 || strings.Contains(w.Text, " of ") {
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
