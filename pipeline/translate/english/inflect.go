package english

import (
	"strings"

	"unmix/pipeline/lang"
)

// inflections says how each form is generated. Lemma is the word itself.
var inflections = [...]func(string) string{
	Lemma:           func(s string) string { return s },
	PluralNoun:      lang.Plural,
	PresentSingular: lang.ThirdSingular,
	PresentPlural:   lang.PresentPlural,
	PastSingular:    lang.Past,
	PastPlural:      lang.PastPlural,
	PastParticiple:  lang.PastParticiple,
	Gerund:          lang.Gerund,
	Comparative:     lang.Comparative,
	Superlative:     lang.Superlative,
}

// Inflect generates the word in its form. An irregular plural that the entry states goes before the rules of the
// language, and counts for the preferred translation only.
func Inflect(w Word) string {
	if w.Literal || w.Unknown {
		return w.Text
	}
	if w.Form == PluralNoun && w.Entry != nil {
		if pl, ok := w.Entry.Form("pl"); ok && len(w.Entry.English) > 0 && w.Entry.English[0] == w.Text {
			if pl == "-" {
				return w.Text
			}
			return pl
		}
	}
	return inflections[w.Form](w.Text)
}

// spell writes a word the British way where the document does. Only single words are in the table of spellings, so a
// term is spelled word by word.
func spell(s string, british bool) string {
	if !british {
		return s
	}
	words := strings.Split(s, " ")
	for i, w := range words {
		if b, ok := lang.British(w); ok {
			words[i] = b
		}
	}
	return strings.Join(words, " ")
}
