package identify

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// A foreignWord is what a word says of the other languages in Latin script.
type foreignWord struct {
	lang   text.Lang
	shared bool // English or French has the word as well, so that it is no sign by itself
	clinic bool // a word of clinical notes, no grammar
	name   bool // a particle of names too
}

// foreignWords are frequent words of the other languages: grammar first, then what clinical notes say most. The first language
// that has a word keeps it; the other signs decide between sisters.
var foreignWords = func() map[string]foreignWord {
	m := map[string]foreignWord{}
	for _, l := range []struct {
		lang  text.Lang
		words string
	}{
		{"de", "der die das und ist nicht mit für von bei eine einer eines einem einen ein dem den sich auf auch wird werden wurde wurden sind war waren zur zum durch nach oder wenn über unter vom beim sowie können kann haben hat hatte als aus es besteht bestehen kein keine keinen keiner ohne seit vor im am in an zu wie noch nur bis gegen zwischen während wegen diese dieser dieses jeder aber sehr | patient patienten patientin behandlung therapie untersuchung verdacht zustand befund schmerzen fieber husten jahre tage wochen blut leber niere herz lunge krankheit erkrankung täglich akute akuter akuten chronische chronischer schwere schwerer links rechts " +
			"krankenhaus antibiotika symptome beschwerden kinder frauen männer monate monaten stunden übelkeit erbrechen gewicht entzündung infektion läsion häufig häufigsten starke starken zweimal dreimal einmal"},
		{"es", "los las el la lo una uno un por para con como del y pero más está están fue fueron también puede pueden según entre desde hasta cuando muy su sus son se al sin no es ser ha han debe deben antes después durante sobre que en de | paciente pacientes tratamiento dolor fiebre sangre enfermedad síntomas dosis años días alta dieta normal sal cada todos aguda agudo crónica crónico izquierda derecha intenso intensa antecedentes alergia cirugía prueba mejoría corazón hígado riñón " +
			"presión vía vías veces día lesión piel pulmón cabeza niños mujeres hombres meses semanas horas herida edad cuello pecho vómitos náuseas mareos pérdida antibióticos"},
		{"it", "il gli i le lo la della delle dello degli dei nel nella nelle nei con per che di da una uno un sono è può possono anche come dal dalla più questo questa alla al ai senza prima dopo durante stato stata stati state ha hanno deve devono si non ed se ogni | paziente pazienti terapia trattamento dolore febbre sangue malattia sintomi dose anni giorni esami dieta acuta acuto cronica cronico renale destra sinistra chirurgia allergia fegato cuore efficace gravi " +
			"pressione arteriosa volte giorno lesione lesioni pelle intervento antibiotici polmone polmoni testa bambini donne uomini mesi settimane tosse vomito perdita età normale dimesso addominale"},
		{"pt", "os as o a das dos da do uma umas um com não por para pode podem são foi foram também pelo pela ao aos na nas no nos em sem há é ser tem deve devem antes depois durante sobre que de se ou mais | paciente pacientes tratamento dor febre sangue doença sintomas dose anos dias alta aguda agudo crônica crônico direita esquerda antecedentes alergia cirurgia fígado coração eficaz " +
			"pele lesão lesões vezes dia pressão pulmão cabeça crianças mulheres homens meses semanas horas tosse náuseas vômitos perda idade rins recebeu antibióticos"},
		{"nl", "het een van voor niet wordt worden zijn door ook bij naar deze werd met en de | patiënt behandeling"},
	} {
		grammar, clinic, _ := strings.Cut(l.words, "|")
		for i, words := range []string{grammar, clinic} {
			for w := range strings.FieldsSeq(words) {
				if _, taken := m[w]; !taken {
					k := lang.Look(w)
					m[w] = foreignWord{lang: l.lang, shared: k.English() || k.French() || k.FrenchUnaccented() || len(w) < 2, clinic: i > 0}
				}
			}
		}
	}
	for w := range strings.FieldsSeq("von van der den zu da di del della dos das los las el y lo al do es") {
		k := m[w]
		k.name = true
		m[w] = k
	}
	return m
}()

// foreignSign gives the language of a word that only another language has; ok is false for a word that English or French has.
func foreignSign(folded string) (l text.Lang, ok bool) {
	w, found := foreignWords[folded]
	return w.lang, found && !w.shared
}

// foreignEnds are the endings that words of another language have and those of English and French hardly ever.
var foreignEnds = byLast([]foreignEnd{
	{"ungen", "de"}, {"ung", "de"}, {"keit", "de"}, {"heit", "de"}, {"lich", "de"}, {"liche", "de"}, {"licher", "de"}, {"lichen", "de"}, {"reich", "de"}, {"ische", "de"},
	{"ischer", "de"}, {"ischen", "de"}, {"schaft", "de"}, {"erte", "de"}, {"enz", "de"}, {"tzt", "de"},
	{"ción", "es"}, {"ciones", "es"}, {"miento", "es"}, {"mientos", "es"}, {"dad", "es"}, {"iento", "es"}, {"encia", "es"}, {"ía", "es"}, {"ías", "es"},
	{"zione", "it"}, {"zioni", "it"}, {"enza", "it"}, {"ità", "it"}, {"aggio", "it"}, {"menti", "it"}, {"iscono", "it"}, {"ono", "it"}, {"ile", "it"},
	{"ção", "pt"}, {"ções", "pt"}, {"dade", "pt"}, {"ência", "pt"}, {"ância", "pt"}, {"ento", "pt"}, {"eram", "pt"},
}, foreignEnd.ending)

type foreignEnd struct {
	end  string
	lang text.Lang
}

func (e foreignEnd) ending() string { return e.end }

// foreignShape gives the language whose words end as an unlisted word does.
func foreignShape(folded string) (l text.Lang, ok bool) {
	for _, e := range lastOf(foreignEnds, folded) {
		if len(folded) > len(e.end)+2 && strings.HasSuffix(folded, e.end) {
			return e.lang, true
		}
	}
	return "", false
}

// sureForeign gives the language of a word that is of another one beyond doubt, so that it needs no others beside it: a word of
// clinical notes, or an ending with its accent. Capitals make names, and English borrows short words.
func sureForeign(folded string) (l text.Lang, ok bool) {
	if w, found := foreignWords[folded]; found {
		return w.lang, w.clinic && !w.shared && len(folded) > 5
	}
	for _, e := range lastOf(sureForeignEnds, folded) {
		if len(folded) > len(e.end)+3 && strings.HasSuffix(folded, e.end) {
			return e.lang, true
		}
	}
	return "", false
}

// sureForeignEnds are such endings.
var sureForeignEnds = byLast([]foreignEnd{
	{"ción", "es"}, {"ciones", "es"}, {"sión", "es"}, {"miento", "es"}, {"ología", "es"}, {"opatía", "es"}, {"ectomía", "es"}, {"grafía", "es"}, {"ática", "es"}, {"ático", "es"}, {"ácico", "es"}, {"íaca", "es"}, {"encia", "es"},
	{"zione", "it"}, {"zioni", "it"}, {"ità", "it"}, {"ção", "pt"}, {"ções", "pt"}, {"ência", "pt"}, {"ância", "pt"}, {"ungen", "de"}, {"keit", "de"}, {"ität", "de"},
}, foreignEnd.ending)

// foreignLetters reports whether a word holds a letter that French spelling does not have.
func foreignLetters(folded string) bool {
	return strings.ContainsAny(folded, "áíóúñãõäöüßìòùåøæłśćčšžđğışňřţțșžőűāēīōūęąńż")
}

// letterLanguages name a language by letters of its own.
var letterLanguages = []struct {
	letters string
	lang    text.Lang
}{
	{"ß", "de"}, {"ãõ", "pt"}, {"ñ¿¡", "es"}, {"äö", "de"}, {"ìò", "it"}, {"łśćźż", "pl"}, {"åø", "da"}, {"ğış", "tr"}, {"óíúá", "es"},
}

// otherLatin names the language of a run of words in Latin script that is neither English nor French, by its function
// words and letters; lingua decides where they are silent or divided. ok is false when too little speaks for any.
func (r *reader) otherLatin(tokens []token) (l text.Lang, by text.Evidence, ok bool) {
	votes := map[text.Lang]int{}
	words, signs, unlisted, shared := 0, 0, 0, 0
	for i := range tokens {
		t := &tokens[i]
		if t.kind != word {
			continue
		}
		words++
		w, known := foreignWords[t.folded]
		if shape, ok := foreignShape(t.folded); known {
			votes[w.lang]++
			if w.shared {
				shared++
			} else {
				votes[w.lang]++
				signs++
				if !w.name {
					signs++
				}
			}
		} else if ok && t.look == 0 {
			votes[shape]++
			signs++
		} else if t.look == 0 && (!t.capital || votes["de"] > 0) {
			unlisted++ // a capital makes it a name, but German nouns have one
		}
		for _, k := range letterLanguages {
			if (!t.capital || votes["de"] > 0) && strings.ContainsAny(t.folded, k.letters) {
				votes[k.lang]++
				signs++
				break
			}
		}
	}
	if words < 3 {
		for i := range tokens {
			if tokens[i].class == foreignSure {
				l, _ := sureForeign(tokens[i].folded)
				return l, text.ByLexicon, true
			}
		}
	}
	if words < 3 || signs == 0 || signs == 1 && (unlisted == 0 || shared == 0) || 2*(signs+unlisted)+shared < 5 {
		return "", "", false
	}
	first, second := text.Lang(""), 0
	for _, k := range []text.Lang{"de", "es", "it", "pt", "nl", "pl", "da", "tr"} {
		switch n := votes[k]; {
		case first == "" || n > votes[first]:
			first, second = k, votes[first]
		case n > second:
			second = n
		}
	}
	if words > 3 && votes[first]-second < 2 {
		run := text.Span{Start: tokens[0].Start, End: tokens[len(tokens)-1].End}
		if l, sure := r.linguist.language(run.Of(r.src)); sure && l != text.English && l != text.French {
			return l, text.ByLingua, true
		}
	}
	return first, text.ByLexicon, true
}
