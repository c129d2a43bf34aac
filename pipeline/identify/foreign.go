package identify

import (
	"strings"

	"unmix/pipeline/text"
)

// foreignMarkers are function words of the other languages in Latin script that English and French do not have. They tell
// that a run is neither.
var foreignMarkers = func() map[string]text.Lang {
	m := map[string]text.Lang{}
	for _, l := range []struct {
		lang  text.Lang
		words string
	}{
		{"de", "der das und ist nicht mit für von bei eine einer eines einem einen dem den sich auf auch wird werden wurde wurden sind zur zum durch nach oder wenn über unter vom beim sowie können kann haben hat als aus"},
		{"es", "los las el una por para con como del y pero más está están fue también puede pueden según entre desde hasta cuando muy su sus son se al"},
		{"it", "il gli della delle dello degli nel nella nelle dei con per che di una sono è può possono anche come dal dalla più questo questa alla"},
		{"pt", "os das dos uma umas com não por para pode podem são foi também pelo pela ao aos na nas em um"},
		{"nl", "het een van voor niet wordt worden zijn door ook bij naar deze werd"},
	} {
		for w := range strings.FieldsSeq(l.words) {
			if _, taken := m[w]; !taken {
				m[w] = l.lang
			}
		}
	}
	for _, w := range strings.Fields("non mais son se on y al me te per die en de la les un as an a") {
		delete(m, w) // French or English has it as well
	}
	return m
}()

// foreignLetters reports whether a word holds a letter that French spelling does not have.
func foreignLetters(folded string) bool {
	return strings.ContainsAny(folded, "áíóúñãõäößìòùåøæłśćčšžđğışňřţțșžőűāēīōūęąńż")
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
	words, signs := 0, 0
	for i := range tokens {
		t := &tokens[i]
		if t.kind != word {
			continue
		}
		words++
		if l := foreignMarkers[t.folded]; l != "" && t.class == foreignMarker {
			votes[l]++
			signs++
		}
		for _, k := range letterLanguages {
			if strings.ContainsAny(t.folded, k.letters) {
				votes[k.lang]++
				signs++
				break
			}
		}
	}
	if words < 3 || signs < 2 {
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
