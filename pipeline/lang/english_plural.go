package lang

import (
	"sort"
	"strings"
)

// Plural gives the plural of an English noun or noun phrase: the head of "history of stroke" is pluralised, the last word
// of "stem cell". Capitals are kept, acronyms take a small s (MRIs). Nouns without a plural (evidence), invariable ones, plurals,
// and what does not end in a letter (COVID-19) come back as they are.
func Plural(noun string) string {
	start, end := headNoun(noun)
	head := noun[start:end]
	if head == "" || !asciiLetter(head[len(head)-1]) {
		return noun
	}
	return noun[:start] + pluralHead(head) + noun[end:]
}

// unitSymbols are the symbols of units that stand as words of their own: they have no plural (SI brochure, 9th ed.).
var unitSymbols = map[string]bool{"h": true, "min": true, "s": true, "g": true, "kg": true, "mg": true, "µg": true, "μg": true, "ng": true, "mL": true, "ml": true, "L": true, "dL": true,
	"mm": true, "cm": true, "m": true, "km": true, "nm": true, "µm": true, "μm": true, "mmol": true, "mol": true, "kcal": true, "kJ": true, "Gy": true, "Hz": true, "IU": true, "kPa": true, "mmHg": true}

// pluralHead inflects one word, which may have hyphens: mothers-in-law, follow-ups, T-cells.
func pluralHead(head string) string {
	for _, inner := range []string{"-in-", "-of-", "-to-", "-by"} {
		if i := strings.Index(head, inner); i > 0 && (inner != "-by" || i+len(inner) == len(head)) {
			return pluralHead(head[:i]) + head[i:]
		}
	}
	if i := strings.LastIndexByte(head, '-'); i >= 0 && i+1 < len(head) {
		return head[:i+1] + pluralHead(head[i+1:])
	}
	if unitSymbols[head] {
		return head
	}
	lower := strings.ToLower(head)
	if head != lower && head[1:] != lower[1:] { // acronyms
		if strings.HasSuffix(head, "s") {
			return head
		}
		return head + "s"
	}
	if IsUncountable(lower) || alreadyPlural(lower) || lower == "status" {
		return head
	}
	plural := pluralWord(lower)
	return head[:1] + plural[1:]
}

// headNoun finds the word of a noun phrase that carries the number: the last before the first preposition, and before a Latin
// adjective that follows its noun.
func headNoun(phrase string) (start, end int) {
	end = len(phrase)
	for at := wordLength(phrase); at < len(phrase); {
		next := at + 1 + wordLength(phrase[at+1:])
		word := strings.ToLower(phrase[at+1 : next])
		if headEnds(word) {
			end = at
			break
		}
		at = next
	}
	return strings.LastIndexByte(phrase[:end], ' ') + 1, end
}

func headEnds(word string) bool {
	switch word {
	case "mellitus", "insipidus", "nervosa", "vulgaris", "gravis", "multiforme", "previa", "praevia", "fulminans", "migrans", "arteriosus":
		return true
	case "due", "associated", "related", "caused", "induced", "that", "who", "which":
		return true
	}
	return closedPOS(word).Has(Preposition)
}

// alreadyPlural reports whether a word is the plural of a known noun. Where the dictionary has it as a singular too (lens, findings)
// the counts decide: lens is no plural of len.
func alreadyPlural(word string) bool {
	if irregularNoun(word) != nil {
		return false
	}
	w := Look(word)
	for _, s := range singularsOf(word) {
		if !w.nounForm() || 4*Count(s) > w.Count() {
			return true
		}
	}
	return false
}

// pluralWord gives the plural of one lower-case word.
func pluralWord(word string) string {
	if invariableNoun(word) {
		return word
	}
	if n := irregularNoun(word); n != nil {
		return n.plural
	}
	for _, e := range classicalEndings {
		if stem, ok := strings.CutSuffix(word, e.singular); ok && stem != "" {
			return stem + e.plural
		}
	}
	return sibilantS(word)
}

// irregularNoun finds a singular in the table, nil if its plural is regular.
func irregularNoun(word string) *noun {
	i := sort.Search(len(irregularNouns), func(i int) bool { return irregularNouns[i].singular >= word })
	if i < len(irregularNouns) && irregularNouns[i].singular == word {
		return &irregularNouns[i]
	}
	return nil
}

// IrregularPlural gives the plural of a lower-case noun that stands in the table of irregular nouns.
func IrregularPlural(noun string) (plural string, ok bool) {
	if n := irregularNoun(noun); n != nil {
		return n.plural, true
	}
	return "", false
}

// IsUncountable reports whether a lower-case noun has no plural and takes no a in medical English (evidence, information).
func IsUncountable(noun string) bool {
	i := sort.SearchStrings(uncountableNouns, noun)
	return i < len(uncountableNouns) && uncountableNouns[i] == noun
}

// invariableNoun reports whether singular and plural are the same word.
func invariableNoun(noun string) bool {
	i := sort.SearchStrings(invariableNouns, noun)
	return i < len(invariableNouns) && invariableNouns[i] == noun
}

func asciiLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
