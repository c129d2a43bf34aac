package fit

import (
	"testing"

	"unmix/pipeline/text"
)

// TestMisfits holds every misfit to a sentence that shows it, and to one that is like it and sound.
func TestMisfits(t *testing.T) {
	tests := []struct{ misfit, bad, good string }{
		{"modal", "The dose should [t:no more than 5 mg].", "The dose should [t:not exceed 5 mg]."},
		{"pronoun", "They [t:without viral DNA] and cannot cause infection.", "They [t:contain no viral DNA] and cannot cause infection."},
		{"pronoun", "It [t:in children].", "We treat it [t:in children]."},
		{"adverb", "The drugs are [t:more effectively].", "The drugs are [t:more effectively] absorbed."},
		{"determiner", "It is the [t:as the first choice] drug.", "It is the [t:preferred] drug."},
		{"determiner", "The wound is a [t:well healed].", "The wound is a [t:well healed] one."},
		{"preposition", "Patients with [t:is reduced] are excluded.", "Patients with [t:reduced function] are excluded."},
		{"prepositions", "He was seen after [t:on the second day].", "A rise of [t:at least 2 g] is needed."},
		{"copula", "The child is [t:has a fever].", "The child is [t:febrile]."},
		{"object", "The mask is used [t:those under four years].", "The drug is called [t:an inhibitor]."},
		{"object", "The rash spreads [n:face].", "The drug is repeated [n:next day]."},
		{"verb", "Severe cases require [t:is operated].", "Severe cases require [t:surgery]."},
		{"conjunction", "When [n:medication], avoid alcohol.", "When [n:medication] is stopped, pain returns."},
		{"existence", "There was [v:show|no difference].", "There was [n:difference]."},
		{"agreement", "[the:antibodies] is found.", "[the:antibodies] are found."},
		{"agreement", "[the:infection] are treated.", "[the:infection] is treated."},
		{"agreement", "[t:Chills] is a warning sign.", "[t:Chills] are a warning sign."},
		{"dangling", "New drugs are [t:in urgent need of].", "New drugs are [t:in urgent need of] testing."},
		{"dangling", "The tumor must be [t:treated with].", "The tumor must be [t:looked for]."},
		{"infinitive", "It is important to [t:regular checkups].", "It is important to [t:check regularly]."},
		{"subject", "[t:Allergic to penicillin] is a contraindication.", "[t:Allergy to penicillin] is a contraindication."},
		{"number", "Of these, [t:38 survival].", "Of these, [t:38 survivors]."},
		{"list", "It may lose weight, [t:recruitment of cells], and inhibit growth.", "It may lose weight, [t:recruit cells], and inhibit growth."},
	}
	covered := map[string]bool{}
	for _, tt := range tests {
		covered[tt.misfit] = true
		if why := doubtOf(t, tt.bad); why == "" {
			t.Errorf("%s: nothing is said of %q", tt.misfit, tt.bad)
		}
		if why := doubtOf(t, tt.good); why != "" {
			t.Errorf("%s: %q is doubted: %s", tt.misfit, tt.good, why)
		}
	}
	for _, m := range misfits {
		if !covered[m.name] {
			t.Errorf("misfit %s has no row in the table", m.name)
		}
	}
}

// doubtOf is what fit says against the first edit of a sentence.
func doubtOf(t *testing.T, sentence string) string {
	t.Helper()
	d := document(t, text.Sentence, sentence)
	if err := New().Run(d); err != nil {
		t.Fatal(err)
	}
	return d.Edits()[0].Doubt
}
