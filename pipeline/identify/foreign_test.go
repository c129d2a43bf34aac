package identify

import (
	"strings"
	"testing"

	"unmix/pipeline/text"
)

// foreignSamples are clauses of the languages that the package reports and never translates, from three words on.
var foreignSamples = []struct {
	lang  text.Lang
	texts []string
}{
	{"de", []string{
		"Die Behandlung war erfolgreich", "Der Patient wurde nach Hause entlassen", "Es besteht keine Allergie", "Die Untersuchung ergab keinen Befund",
		"bei schwerer Niereninsuffizienz", "Verdacht auf Lungenembolie", "Keine Nebenwirkungen beobachtet", "mit hohem Fieber und Husten", "Therapie mit Antibiotika wurde begonnen",
		"Zustand nach Herzinfarkt", "Die Leberwerte sind erhöht",
	}},
	{"es", []string{
		"El paciente fue dado de alta", "La presión arterial es normal", "dolor abdominal intenso y fiebre", "sin antecedentes de alergia", "Se recomienda una dieta baja en sal",
		"El tratamiento fue eficaz", "antes de la cirugía", "con insuficiencia renal crónica", "los síntomas desaparecen después de una semana", "Debe tomarse con alimentos",
	}},
	{"it", []string{
		"Il paziente è stato dimesso", "La terapia è stata efficace", "dolore addominale con febbre", "senza effetti collaterali gravi", "Si raccomanda una dieta povera di sale",
		"prima della chirurgia", "gli esami del sangue sono normali", "insufficienza renale cronica", "I sintomi scompaiono dopo una settimana",
	}},
	{"pt", []string{
		"O paciente recebeu alta", "A pressão arterial é normal", "dor abdominal intensa e febre", "sem antecedentes de alergia", "O tratamento foi eficaz",
		"antes da cirurgia", "com insuficiência renal crônica", "os sintomas desaparecem depois de uma semana", "Não há efeitos colaterais graves",
	}},
}

// TestOtherLanguages asks that clauses of other languages are reported as such, whatever English stands around them.
func TestOtherLanguages(t *testing.T) {
	s := small(t)
	for _, frame := range [][2]string{{"", ". The rest of the note is in English."}, {"The chart said: ", ". Nothing else was written."}, {"The patient was seen again, ", ", and was sent home."}} {
		found, right, all, french := 0, 0, 0, 0
		for _, l := range foreignSamples {
			for _, c := range l.texts {
				all++
				src := frame[0] + c + frame[1]
				covered, named := 0, false
				for _, f := range foreignSpans(identified(s, "t", src)) {
					covered += f.Len()
					named = named || f.Lang == l.lang
					if f.Lang == text.French {
						french++
						t.Logf("taken for French: %q in %q", f.Of(src), src)
					}
				}
				if 2*covered >= len(c) {
					found++
				} else {
					t.Logf("silent: %q", src)
				}
				if named {
					right++
				}
			}
		}
		if 100*found < 80*all || 100*right < 65*all || french > 2 {
			t.Errorf("%q: reported %d, named %d of %d, taken for French %d", frame[0], found, right, all, french)
		}
		t.Logf("%q: %d of %d clauses reported, %d with their language; %d French fragments", frame[0], found, all, right, french)
	}
}

// TestShortForeign reports one or two words of another language where they cannot be anything else, and leaves names and loans.
func TestShortForeign(t *testing.T) {
	s := small(t)
	for _, test := range []struct {
		src, want string
		lang      text.Lang
	}{
		{"The patient had hipertensión for years.", "hipertensión", "es"},
		{"A diagnosis of insuficiencia cardíaca was made.", "insuficiencia cardíaca", "es"},
		{"She took the tratamiento daily.", "tratamiento", "es"},
		{"They saw una infezione of the wound.", "una infezione", "it"},
		{"They saw uma infecção urinária in March.", "uma infecção urinária", "pt"},
		{"He ate a jalapeño and left mañana.", "", ""},
		{"The Asociación Española paid for it.", "", ""},
		{"She was born in Asunción and lives in Concepción.", "", ""},
		{"Valencia and Palencia are in Spain.", "", ""},
	} {
		var got []string
		for _, f := range foreignSpans(identified(s, "t", test.src)) {
			if f.Lang != text.French {
				got = append(got, f.Of(test.src)+" "+string(f.Lang))
			}
		}
		want := strings.TrimSpace(test.want + " " + string(test.lang))
		if strings.Join(got, "|") != want {
			t.Errorf("%s: got %q, want %q", test.src, got, want)
		}
	}
}
