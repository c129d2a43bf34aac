package identify

import "testing"

// TestPhraseEdges holds the edges of French phrases that end or begin with a word of both languages, or with one that French lists
// lack, each with a sentence of the same shape that is English there.
func TestPhraseEdges(t *testing.T) {
	s := builtin(t)
	for _, c := range []struct{ name, want string }{
		{"Latin complement", "MRI showed [fr:atrophie du putamen] on both sides."},
		{"species behind a preposition", "He died of [fr:septicémie à Staphylococcus aureus]. Blood cultures grew Staphylococcus aureus."},
		{"verb that English has as an adjective", "The dose is doubled [fr:lorsque les symptômes persistent]. It helps."},
		{"the adjective", "The patient had [fr:une toux] and persistent fever."},
		{"loan phrase behind a dose", "Haloperidol [fr:0,5 à 1 mg per os] may be used."},
		{"English number", "They followed 141 patients [fr:pendant deux ans], and a trial of 30 minutes [fr:suffit dans la majorité des cas]."},
		{"English verb behind a unit", "[fr:Radiothérapie de 24 Gy] cures some with limited disease."},
		{"date", "Seen on [fr:3 mars 2019], she was well; on Mars 3 rovers landed."},
		{"age in a cell", "[fr:60 ans]"},
		{"section number", "2.1 [fr:Signes moteurs]"},
		{"heading of a noun that English has as an adjective", "[fr:Diagnostic histologique]"},
		{"opposing Or", "[fr:Or le grade élevé se traite comme un lymphome diffus]."},
		{"English Or", "Or call the clinic."},
		{"plural of a term", "She received four units of [fr:globules rouges], four of plasma."},
		{"compound and adjective", "[fr:Troubles vésico-sphinctériens] and erectile dysfunction come first; antibodies [fr:anti-membrane basale] are found."},
		{"acronym before an English verb", "Antibodies and [fr:cellules CAR-T] have changed the outlook."},
		{"English verb behind a comma", "Late effects, [fr:notamment les seconds cancers], justify [fr:un suivi à vie]."},
		{"number behind de", "The blood pressure [fr:de 70/40 mmHg] was low."},
		{"round number", "They inject [fr:cent milligrammes d'hydrocortisone], and 70 per cent recover."},
	} {
		t.Run(c.name, func(t *testing.T) {
			src := plainText(c.want)
			if got := shown(s, src); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}
