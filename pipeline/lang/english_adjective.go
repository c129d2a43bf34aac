package lang

import "strings"

// irregularAdjectives are the adjectives and quantifiers whose degrees no rule gives.
var irregularAdjectives = []struct{ base, comparative, superlative string }{
	{"good", "better", "best"}, {"well", "better", "best"}, {"bad", "worse", "worst"}, {"badly", "worse", "worst"}, {"ill", "worse", "worst"},
	{"little", "less", "least"}, {"few", "fewer", "fewest"}, {"much", "more", "most"}, {"many", "more", "most"},
	{"far", "further", "furthest"}, {"late", "later", "latest"}, {"old", "older", "oldest"},
}

// Comparative gives "lower", "more severe", "better". The first letter keeps its case.
func Comparative(adjective string) string {
	return degree(adjective, "more ", "er", func(lower string) string {
		for _, a := range irregularAdjectives {
			if a.base == lower {
				return a.comparative
			}
		}
		return ""
	})
}

// Superlative gives "lowest", "most severe", "best", without the article.
func Superlative(adjective string) string {
	return degree(adjective, "most ", "est", func(lower string) string {
		for _, a := range irregularAdjectives {
			if a.base == lower {
				return a.superlative
			}
		}
		return ""
	})
}

func degree(adjective, adverb, ending string, irregular func(string) string) string {
	lower := strings.ToLower(adjective)
	inflected := irregular(lower)
	if inflected == "" && takesEnding(lower) {
		inflected = gradedStem(lower) + ending
	}
	if inflected == "" {
		inflected = adverb + lower
	}
	if adjective != "" && adjective[0] >= 'A' && adjective[0] <= 'Z' {
		return strings.ToUpper(inflected[:1]) + inflected[1:]
	}
	return inflected
}

// takesEnding reports whether an adjective is compared by endings: one syllable, or two with -y, -ow, -le or -er, and the lexicon
// has the superlative (so not "more real", "more worn").
func takesEnding(adjective string) bool {
	if strings.ContainsAny(adjective, " -") || hasAnyPrefix(adjective, "real right wrong") || adjective == "" {
		return false
	}
	switch syllables(adjective) {
	case 1:
	case 2:
		if !endsWithAny(adjective, "y ow le er") || endsWithAny(adjective, "able ible ely proper eager likely") {
			return false
		}
	default:
		return false
	}
	return Look(gradedStem(adjective) + "est").English()
}

// gradedStem is what er and est are added to: lat, healthi, bigg.
func gradedStem(adjective string) string {
	n := len(adjective)
	switch {
	case strings.HasSuffix(adjective, "e"):
		return adjective[:n-1]
	case strings.HasSuffix(adjective, "y") && n > 2 && !vowel(adjective[n-2]):
		return adjective[:n-1] + "i"
	case n > 2 && syllables(adjective) == 1 && endsWithAny(adjective, "b d g m n p t") && vowel(adjective[n-2]) && !vowel(adjective[n-3]):
		return adjective + adjective[n-1:]
	}
	return adjective
}
