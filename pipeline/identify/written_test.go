package identify

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"unmix/pipeline/text"
)

// TestWritten reads French as careless writers leave it: without accents, in capitals, with any apostrophe or none, broken at a line
// end. The same text with combining accents gives the same fragments.
func TestWritten(t *testing.T) {
	tests := []struct{ name, src, want string }{ // want: the French fragments, parted by |
		{"no accents", "The patient had une insuffisance renale chronique and was treated.", "une insuffisance renale chronique"},
		{"no accents, one word", "We found hepatite B there.", "hepatite B"},
		{"no accents, a sentence", "Le patient a ete opere en urgence after the scan.", "Le patient a ete opere en urgence"},
		{"no accents, a heading", "Etude prospective randomisee", "Etude prospective randomisee"},
		{"no accents, participles", "Une patiente agee de 45 ans was admitted.", "Une patiente agee de 45 ans"},
		{"no ligature", "The oedeme was mild.", "oedeme"},
		{"ligature", "The œdème was severe.", "œdème"},
		{"capitals", "TRAITEMENT DE LA MALADIE DE CROHN", "TRAITEMENT DE LA MALADIE DE CROHN"},
		{"capitals without accents", "EFFETS INDESIRABLES", "EFFETS INDESIRABLES"},
		{"capitals, adjective in no list", "FACTEURS PREDISPOSANTS", "FACTEURS PREDISPOSANTS"},
		{"capitals in a sentence", "Risk factors include HYPERTENSION ARTERIELLE and smoking.", "HYPERTENSION ARTERIELLE"},
		{"one word in capitals", "The DOULEUR was severe.", "DOULEUR"},
		{"acronyms are none", "The RALES and PLATO trials, and the SIRENE network, agreed.", ""},
		{"straight apostrophe", "The role of l'alcool is known.", "l'alcool"},
		{"typographic apostrophe", "The role of l’alcool and of d’autres facteurs is known.", "l’alcool|d’autres facteurs"},
		{"modifier apostrophe", "The role of lʼalcool is known.", "lʼalcool"},
		{"apostrophe lost", "The main cause is linflammation du foie in adults.", "linflammation du foie"},
		{"apostrophe lost, a space left", "The main cause is l inflammation du foie in adults.", "l inflammation du foie"},
		{"a liter is no article", "He drank 5 l infusion of tea.", ""},
		{"qu without apostrophe", "It seems quune patiente had it.", "quune patiente"},
		{"broken at a line end", "We saw an insuffi-\nsance cardiaque in most cases.", "insuffi-\nsance cardiaque"},
		{"broken English", "We saw an insuffi-\nciency of the heart in most cases.", ""},
		{"article and noun in quotation marks", "They did « ponction lombaire » at once.", "ponction lombaire"},
		{"brackets", "The patient (âgé de 3 ans) was seen.", "âgé de 3 ans"},
		{"half of a compound", "An étoile-shaped cell was seen.", "étoile"},
		{"behind a number", "After a 2-semaine course he was well.", "semaine"},
		{"ordinals", "The 3ème molar was removed.", "3ème"},
		{"par an", "He had 12 crises par an in most years.", "12 crises par an"},
		{"il est", "The field is young, and il est surprenant that it works.", "il est surprenant"},
		{"on before a verb that is a noun too", "Care is planned, and on recherche les critères de sevrage every day.", "on recherche les critères de sevrage"},
		{"en before a number", "A dose of 4 g en 20 minutes, then 1 g.", "4 g en 20 minutes"},
		{"the article is English", "It came from a décédé donor and a composé drug.", "décédé|composé"},
		{"the verb is French", "The treatment a entraîné une amélioration of the disease.", "a entraîné une amélioration"},
		{"a court", "The case was heard in a court of law.", ""},
		{"à court terme", "The effects a court terme are good.", "a court terme"},
	}
	s := builtin(t)
	for _, test := range tests {
		for _, form := range []struct {
			name string
			form norm.Form
		}{{"", norm.NFC}, {" (combining)", norm.NFD}} {
			src := form.form.String(test.src)
			var got []string
			for _, f := range foreignSpans(identified(s, "t", src)) {
				if f.Lang == text.French {
					got = append(got, norm.NFC.String(f.Of(src)))
				}
			}
			if strings.Join(got, "|") != norm.NFC.String(test.want) {
				t.Errorf("%s%s: got %q, want %q", test.name, form.name, got, test.want)
			}
		}
	}
}
