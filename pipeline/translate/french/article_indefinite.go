package french

import "strings"

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
var quantities = wordSet(`disease duration dimension concentration location proportion reaction function indication contraindication distribution`)

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
	return np.head+2 < len(np.words) && np.words[np.head+1].Text == "of" && np.words[np.head+2].POS == "num"
}
