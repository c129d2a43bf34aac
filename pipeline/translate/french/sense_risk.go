package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// riskSense reads "exposer à" without a person: "expose à un syndrome sérotoninergique" is "carries a risk of serotonin syndrome".
func (s *sentence) riskSense(i int, v *chunk, w *english.Word) bool {
	if w.Entry.Term != "exposer à" || !v.is(tFin) || v.passive() || v.pronominal() {
		return false
	}
	w.Text, w.Alternatives = "carry", nil // expose à un risque: there is nobody whom it exposes
	np := s.at(i + 1)
	if np.is(tNoun) && strings.HasPrefix(np.lemma, "risque") {
		v.note("verb-sense")
		return true // expose à un risque infectieux, which may be English risk of infection
	}
	if np.is(tNoun) && np.det != nil && np.det.kind == lang.KindIndefinite && !agents[lastWord(np.headWord().Text)] {
		w.Text = "carry a risk of" // expose à un rebond
		np.det = nil
	} else if !np.is(tNoun) || lastWord(np.headWord().Text) != "risk" {
		w.Text = "involve exposure to"
	}
	v.note("verb-sense")
	return true
}

// agents are what one is exposed to.
var agents = wordSet(`radiation smoke noise sun light virus dose agent substance solvent dust pollutant allergen stimulus drug risk`)
