package lang

import "strings"

// ThirdSingular gives the third person singular of a verb or verb phrase: "lead to" gives "leads to", "be" gives "is". In this
// function and its sisters the verb is the first word of the phrase (adverbs and not are passed over), a hyphenated verb
// is inflected at its end (down-regulates), and a capital at its start is kept.
func ThirdSingular(verb string) string { return inflect(verb, thirdWord) }

// PresentPlural gives the plural present: the verb itself, but "are" for "be".
func PresentPlural(verb string) string {
	return inflect(verb, func(v string) string {
		if v == "be" {
			return "are"
		}
		return v
	})
}

// Past gives the past tense, with a singular subject if that matters: "was", "led to".
func Past(verb string) string { return inflect(verb, pastWord) }

// PastPlural gives the past tense with a plural subject: "were", "led to".
func PastPlural(verb string) string {
	return inflect(verb, func(v string) string {
		if v == "be" {
			return "were"
		}
		return pastWord(v)
	})
}

// PastParticiple gives the past participle: "been", "taken", "led to".
func PastParticiple(verb string) string {
	return inflect(verb, func(v string) string {
		if i := irregularVerb(v); i != nil {
			return i.participle
		}
		return regularPast(v)
	})
}

// Gerund gives the -ing form: "being", "carrying out".
func Gerund(verb string) string { return inflect(verb, gerundWord) }

// inflect applies form to the verb inside a phrase, in lower case, and restores the capital.
func inflect(phrase string, form func(string) string) string {
	if first, second, ok := joinedVerbs(phrase); ok {
		return inflect(first, form) + " and " + inflect(second, form)
	}
	start, end := verbIn(phrase)
	word := phrase[start:end]
	if word == "" {
		return phrase
	}
	lower := strings.ToLower(word)
	prefix := ""
	if hyphen := strings.LastIndexByte(lower, '-'); hyphen >= 0 {
		prefix, lower = lower[:hyphen+1], lower[hyphen+1:]
	}
	inflected := prefix + form(lower)
	if word[0] >= 'A' && word[0] <= 'Z' {
		inflected = strings.ToUpper(inflected[:1]) + inflected[1:]
	}
	return phrase[:start] + inflected + phrase[end:]
}

// joinedVerbs parts two verbs that "and" joins: diagnose and treat, quit smoking and limit alcohol; but not record intake and output.
func joinedVerbs(phrase string) (first, second string, ok bool) {
	first, second, ok = strings.Cut(phrase, " and ")
	if !ok {
		return "", "", false
	}
	n := wordLength(second)
	pos := CommonPOS(strings.ToLower(second[:n]))
	if second[:n] == "be" {
		return first, second, true
	}
	if !pos.Has(Verb) || !baseForm(second[:n]) {
		return "", "", false
	}
	_, end := verbIn(first)
	object := end < len(first)
	return first, second, !object || !pos.Has(Noun) || n < len(second) && !strings.HasPrefix(first[end:], " both ")
}

// baseForm reports a word that can be the base form of a verb.
func baseForm(word string) bool {
	for _, a := range EnglishAnalyses(word) {
		if a.POS == Verb && a.Form == FormBase {
			return true
		}
	}
	return false
}

// verbIn finds the verb of a phrase: the first word that is neither not nor an adverb.
func verbIn(phrase string) (start, end int) {
	for {
		end = start + wordLength(phrase[start:])
		if end == len(phrase) {
			return start, end
		}
		if word := strings.ToLower(phrase[start:end]); word != "not" && word != "also" && !(strings.HasSuffix(word, "ly") && !isVerb(word)) {
			return start, end
		}
		start = end + 1
	}
}

func wordLength(s string) int {
	if i := strings.IndexByte(s, ' '); i >= 0 {
		return i
	}
	return len(s)
}

func thirdWord(v string) string {
	switch v {
	case "be":
		return "is"
	case "have":
		return "has"
	}
	if strings.HasSuffix(v, "go") || v == "do" || strings.HasSuffix(v, "veto") || strings.HasSuffix(v, "echo") {
		return v + "es"
	}
	if modalVerb(v) {
		return v
	}
	return sibilantS(v)
}

func modalVerb(v string) bool {
	return closedPOS(v).Has(Modal) && v != "need" && v != "dare" && v != "will"
}

// sibilantS adds the s of plural and third person: es after a hiss, ies for y after a consonant.
func sibilantS(w string) string {
	switch {
	case endsWithAny(w, "s x z ch sh") && !endsWithAny(w, "stomach eunuch monarch epoch"):
		return doubleZ(w) + "es"
	case strings.HasSuffix(w, "y") && len(w) > 1 && !vowel(w[len(w)-2]):
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}

// doubleZ gives quizz for quiz.
func doubleZ(w string) string {
	if strings.HasSuffix(w, "quiz") {
		return w + "z"
	}
	return w
}

func pastWord(v string) string {
	if i := irregularVerb(v); i != nil {
		return i.past
	}
	return regularPast(v)
}

func regularPast(v string) string {
	switch {
	case modalVerb(v):
		return v
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case strings.HasSuffix(v, "y") && len(v) > 1 && !vowel(v[len(v)-2]):
		return v[:len(v)-1] + "ied"
	}
	return doubled(v, "ed") + "ed"
}

func gerundWord(v string) string {
	switch {
	case modalVerb(v):
		return v
	case strings.HasSuffix(v, "ie"):
		return v[:len(v)-2] + "ying"
	case v == "singe" || v == "tinge" || v == "swinge":
		return v + "ing"
	case strings.HasSuffix(v, "e") && !endsWithAny(v, "ee oe ye") && len(v) > 2:
		return v[:len(v)-1] + "ing"
	}
	return doubled(v, "ing") + "ing"
}

// doubled doubles the last consonant of a verb where English does: after a single stressed vowel. Stress is not known, so
// for words of several syllables the lexicon decides between both spellings (referred, inhibited).
func doubled(v, ending string) string {
	n := len(v)
	if n < 3 || !endsWithAny(v, "b d f g k l m n p r s t v z c") || !vowel(v[n-2]) {
		return v
	}
	if v[n-1] == 'c' {
		return v + "k" // mimicked
	}
	if vowel(v[n-3]) && !(v[n-3] == 'u' && n > 3 && v[n-4] == 'q') {
		return v
	}
	twice := v + v[n-1:]
	once, double := Look(v+ending), Look(twice+ending)
	if once.English() != double.English() {
		if double.English() {
			return twice
		}
		return v
	}
	if once.English() && once.Derived() != double.Derived() {
		if once.Derived() {
			return twice
		}
		return v
	}
	if syllables(v) == 1 {
		return twice
	}
	return v
}

// syllables counts groups of vowels, without a silent e.
func syllables(w string) int {
	n, inside := 0, false
	for i := 0; i < len(w); i++ {
		v := vowel(w[i]) || w[i] == 'y' && i > 0
		if v && !inside && !(w[i] == 'e' && i == len(w)-1 && n > 0 && !strings.HasSuffix(w, "le")) {
			n++
		}
		inside = v
	}
	return n
}

func vowel(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }

// endsWithAny reports whether w has one of the endings, which are separated by spaces.
func endsWithAny(w, endings string) bool {
	for ending := range strings.FieldsSeq(endings) {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}
