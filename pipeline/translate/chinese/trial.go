package chinese

import (
	"regexp"
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// trialRules render studies that bear a name in Latin capitals: PARADIGM-HF 试验, the PARADIGM-HF trial. One name is one study, and what it
// did is past.
var trialRules = []Rule{
	// PARADIGM-HF + 试验: the PARADIGM-HF trial.
	{Name: "named-trial", Gives: "NP", Pattern: "N 试验|研究|临床试验", Cost: -0.3, When: trialName, Build: namedTrial},
}

// trialCapitals is how many capitals in a row the name of a study has at least.
var trialCapitals = regexp.MustCompile(`[A-Z]{3}`)

// knownAbbreviation is how often a word stands in clean English from which it is no name of a study.
const knownAbbreviation = 5

// trialName reports capitals that are neither in the glossary nor usual in medical English.
func trialName(k []*item) bool {
	t := k[0].head
	if k[0].rule != nil || t.kind != latinToken || t.entry != nil || !trialCapitals.MatchString(t.src) || reads(t.token, "abbr") || reads(t.token, "noun") {
		return false
	}
	return !slices.ContainsFunc(strings.Split(strings.ToLower(t.src), "-"), func(s string) bool {
		return len(s) > 2 && lang.Count(s) >= knownAbbreviation && !lang.Look(s).English()
	})
}

// studies give the English of what such a name stands before.
var studies = map[string]string{"试验": "trial", "临床试验": "trial", "研究": "study"}

func namedTrial(b *builder, k []node) english.Phrase {
	n := len(k) - 1
	parts := make([]english.Phrase, len(k))
	for i := range n {
		parts[i] = k[i].Phrase
	}
	parts[n] = as(english.NounPhrase, b.put(studies[k[n].head.text], k[n]))
	p := join(n, parts...)
	p.Count = english.Singular
	p = b.inferred("the", p)
	p.Determined = true
	return p
}

// oneStudy makes the study whose name the English has before the fragment one, and its deed past.
func (b *builder) oneStudy(subject node, vp english.Phrase) (english.Phrase, english.Phrase) {
	n := subject.Phrase
	if b.trial && subject.item.size == 1 && studies[subject.head.text] != "" && subject.start == 0 {
		n = as(english.NounPhrase, b.put(studies[subject.head.text], subject))
		n.Count, n.Determined = english.Singular, true
	} else if !strings.HasPrefix(ruleName(subject.item), "named-trial") {
		return n, vp
	}
	if t := headText(vp); t == "have" && len(vp.Words) > 1 && vp.Words[1].Form == english.PastParticiple {
		return n, vp
	}
	return n, toldPast(vp)
}

// nameBefore is the name of a study at the end of English: PARTNER 3.
var nameBefore = regexp.MustCompile(`\b[A-Z][A-Za-z]*[A-Z]{2}[A-Za-z-]*(?: (?:\d|[IVX]+))? $`)

// trialBefore reports that the name of a study stands right before the fragment.
func (w *work) trialBefore() bool {
	return nameBefore.MatchString(w.textBefore())
}
