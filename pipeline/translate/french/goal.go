package french

import "strings"

// goal gives the place that a patient goes or is taken to its preposition, where the term of the place has that of rest: "transféré en réanimation" is
// "transferred to intensive care".
// Source: CGEL, prepositions of goal; Le bon usage, en, à and chez say both.
func goal(s *sentence) {
	for i := 1; i < len(s.chunks); i++ {
		v, place := s.chunks[i-1], s.chunks[i]
		if !v.is(tFin, tInf, tPast, tPres) || !place.is(tAdv, tPP) || len(place.words) == 0 {
			continue
		}
		w := v.mainVerb()
		if w == nil {
			continue
		}
		rest, ok := restPlace(place.words[0].Text)
		switch {
		case !ok || !careSites[lastWord(rest)]:
		case goalVerbs[firstWord(w.Text)]:
			place.words[0].Text, place.words[0].Alternatives = "to "+rest, nil
			place.note("goal")
		}
	}
}

// restPlace cuts the preposition of rest off a place: "in the emergency department".
func restPlace(t string) (string, bool) {
	for _, p := range []string{"in ", "at "} {
		if rest, ok := strings.CutPrefix(t, p); ok {
			return rest, true
		}
	}
	return t, false
}

// goalVerbs are English verbs of going and sending, careSites the last words of the places that they lead to.
var (
	goalVerbs = wordSet(`admit transfer refer transport readmit present send bring return go travel evacuate move`)
	careSites = wordSet(`department care unit ward hospital clinic center room theater service icu surgery home office laboratory`)
)
