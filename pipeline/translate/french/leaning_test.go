package french

import (
	"strings"
	"testing"
)

// TestLeanings holds each place of the table to words that it is about, and to words that it is not.
func TestLeanings(t *testing.T) {
	for _, row := range []struct {
		name  string
		where func([]token, int) bool
		// here and elsewhere have the word in brackets.
		here, elsewhere string
	}{
		{"usual", usualHere, "[entre] les repas", "[entre] en jeu"},
		{"capital", capitalInside, "Prise en [Charge]", "prise en [charge]"},
		{"infinitive", beforeInfinitive, "signes [devant] faire évoquer", "[devant] le patient"},
		{"devenir", noNounPlace, "ne signifie pas [devenir] dépendant", "le [devenir] des patients"},
		{"first", behindElidedDe, "d'[abord] stable", "voie d'[abord] antérieure"},
		{"present", presentBeforeObject, "la peur [conduit] à une chute", "elle a [conduit] à une chute"},
		{"slash", besideSlash, "relation [dose] / effet", "la [dose] efficace"},
		{"puis", before("je"), "[puis] je", "[puis] il part"},
		{"opens", opensWithVerb, "[objective] des lésions", "[objectif] des lésions"},
		{"sur", beforeSur, "[porte] aussi bien sur", "la [porte] ouverte"},
		{"same", sameBeforePreposition, "est la [même] chez lui", "est [même] chez lui"},
		{"rules", beforeRuled, "[règles] à suivre", "[règles] abondantes"},
		{"twice", repeats, "[soit] le matin, soit le soir", "que ce [soit] le matin"},
		{"hanging", beforeHanging, "[faites] vous vacciner", "vous [faites] cela"},
		{"nobody", negativePronoun, "[personne] ne survit", "la [personne] survit"},
		{"state", stateHere, "est [agitée] la nuit", "a été [agitée]"},
		{"perfect", participleOfPerfect, "a complètement [disparu]", "le [disparu]"},
		{"seen", behindAuxiliary, "s'est [vu] prescrire un traitement", "[vu] le risque"},
		{"been", participleBehindBeen, "a été [traité]", "le [traité]"},
		{"behind", behind("être", "été"), "a été [arrêtée]", "est [arrêtée]"},
		{"auxiliary", auxiliaryHere, "il a [été] traité", "en [été]"},
	} {
		for _, c := range []struct {
			source string
			want   bool
		}{{row.here, true}, {row.elsewhere, false}} {
			if ts, i := bracketed(t, c.source); row.where(ts, i) != c.want {
				t.Errorf("%s: %q is %v", row.name, c.source, !c.want)
			}
		}
	}
}

// bracketed cuts a text without its brackets, and finds the token that stood in them.
func bracketed(t *testing.T, source string) ([]token, int) {
	t.Helper()
	at := strings.Index(source, "[")
	ts := tokenise(strings.NewReplacer("[", "", "]", "").Replace(source), 0)
	for i := range ts {
		if ts[i].span.Start == at {
			return ts, i
		}
	}
	t.Fatalf("no token at the bracket of %q", source)
	return nil, 0
}
