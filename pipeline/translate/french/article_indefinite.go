package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// indefinite writes un and une: "une fièvre" is "a fever", "un stress oxydatif" "oxidative stress".
// Source: CGEL, countable nouns and determiners.
func indefinite(np, d *chunk, inside bool) *chunk {
	// An effective treatment is one of several, treatment is not.
	if head := headNoun(np.headWord().Text); (head == "swelling" || head == "diet") && np.number != lang.NumberPlural {
		np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
		return np // une tuméfaction indolore du cou: a painless swelling; une alimentation riche en fruits: a diet rich in
	}
	if head := headNoun(np.headWord().Text); (np.mass() || head == "use" || head == "exposure" || head == "prophylaxis" || head == "synthesis" || strings.HasSuffix(head, "ization") && !np.predicate || head == "therapy" && ofKind(np) || (head == "rejection" || head == "hemorrhage" || head == "hospitalization" || head == "deficiency" || head == "toxicity") && !np.predicate || eventNoun(head) && rarePlural(head) && (lang.Count(head) >= 10 || strings.HasSuffix(head, "ation")) && !np.predicate && !quantities[head] && np.headWord().Text != "failure" && !(head == "treatment" && np.head > 0 && !ofKind(np))) && (!measuredOf(np) || strings.HasSuffix(headNoun(np.headWord().Text), "ing")) && !(np.predicate && np.head > 0 && instance(np)) || np.number == lang.NumberPlural || alwaysPlural(np) || lastWord(np.headWord().Text) == "cancer" && (np.term() || np.head > 0) {
		return np.note("article-dropped")
	}
	if namedSyndrome(np) && !np.predicate {
		return np.note("article-dropped") // un syndrome du grêle court
	}
	if np.words[0].Text == "same" {
		np.put(0, english.Word{Text: "the", POS: "det", Rules: []string{"french/indefinite-article"}})
		return np // au sein d'une même famille
	}
	if inside && len(np.words) == 1 && bodyParts[np.words[0].Text] || inside && unitNouns[np.lemma] || np.post && measureUnits[np.lemma] {
		np.put(0, english.Word{Text: "one", POS: "num", Source: d.source, Rules: []string{"french/indefinite-article"}})
		return np // une marge d'un centimètre
	}
	np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
	return np
}

// namedSyndrome reports a syndrome whose name is a term of three words or more, or that of a noun, so that there is one of it: short bowel syndrome.
func namedSyndrome(np *chunk) bool {
	words := strings.Fields(np.headWord().Text)
	n := len(words)
	return np.head == 0 && n > 1 && words[n-1] == "syndrome" && words[n-2] != "coronary" && (n > 2 || isNounOnly(words[0]))
}

// ofKind reports whether all that stands before the head says of which kind it is, by its field, and not what the writer thinks of it: "un traitement
// anticoagulant" is "anticoagulant treatment", "un traitement efficace" "an effective treatment".
func ofKind(np *chunk) bool {
	for k := range np.words[:np.head] {
		if givenFor[np.words[k].Text] {
			continue
		}
		if d := domain(np.words[k].Entry); d == "" || d == "general" || d == "function" || d == "academic" || d == "statistics" {
			return false
		}
	}
	return np.head > 0
}

// givenFor say for how long and from when something is given.
var givenFor = wordSet(`long-term short-term lifelong prolonged early continuous intermittent daily weekly monthly current ongoing previous`)

// quantities are nouns of measure and place that look like activities and take a with une: a duration of more than eight weeks.
var quantities = wordSet(`effusion disease duration dimension concentration location proportion reaction function indication contraindication distribution`)

// instance reports whether a noun that mostly has no plural can be a kind of thing all the same: "est une entéropathie auto-immune" is
// "is an autoimmune enteropathy".
func instance(np *chunk) bool {
	if e := np.headWord().Entry; e != nil && e.Mass() {
		return false
	}
	head := lastWord(np.headWord().Text)
	for _, end := range []string{"pathy", "failure", "disease", "itis", "plasia", "penia", "osis"} {
		if strings.HasSuffix(head, end) {
			return true
		}
	}
	return false
}

// unitNouns are units of measure, of which there is one and not a.
var unitNouns = map[string]bool{"centimètre": true, "millimètre": true, "mètre": true, "gramme": true, "milligramme": true, "kilogramme": true, "litre": true, "millilitre": true, "heure": true,
	"minute": true, "jour": true, "semaine": true, "mois": true, "an": true, "année": true}

// measureUnits are units of what is given or drunk: "un litre de sérum salé" is "one liter of normal saline".
var measureUnits = map[string]bool{"litre": true, "gramme": true, "milligramme": true, "millilitre": true, "microgramme": true}

// measuredOf reports whether the phrase says how much there is of its head, which is counted then: "une mortalité de 15 %" is "a mortality of 15%".
func measuredOf(np *chunk) bool {
	k := np.head + 2
	for k < len(np.words) && (np.words[k].Text == "more than" || np.words[k].Text == "less than" || np.words[k].Text == "at least" || np.words[k].Text == "about" || np.words[k].Text == "approximately") {
		k++ // une prise de poids de plus de 2 kg
	}
	return np.head+1 < len(np.words) && np.words[np.head+1].Text == "of" && k < len(np.words) && (np.words[k].POS == "num" || np.words[k].Literal)
}
