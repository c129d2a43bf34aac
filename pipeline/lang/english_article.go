package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Article gives "a" or "an" by the sound of the word or phrase that follows: an hour, a unit, an MRI, an 8-week, a one-year.
// Opening quotes, brackets and mark-up before the word are passed over. What has no sound of its own takes "a".
func Article(next string) string {
	word := strings.TrimLeftFunc(next, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if word == "" {
		return "a"
	}
	if end := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != ',' }); end >= 0 {
		word = word[:end]
	}
	if vowelSound(strings.TrimRight(word, ".,")) {
		return "an"
	}
	return "a"
}

func vowelSound(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	switch {
	case unicode.IsDigit(first):
		return numberVowel(word)
	case spelledOut(word):
		return strings.ContainsRune("AEFHILMNORSXaefhilmnorsx", first)
	case first >= 0x80:
		return strings.ContainsRune("αεηιουωàâäáéèêëíîïóôöœæÀÂÄÁÉÈÊËÍÎÏÓÔÖŒÆ", first)
	}
	return wordVowel(strings.ToLower(word))
}

// numberVowel knows eight, eleven and eighteen, with the thousands that are read with them: 8, 80, 800, 11, 11,000, 18.
func numberVowel(number string) bool {
	digits := 0
	for i := 0; i < len(number) && number[i] != '.'; i++ {
		if number[i] >= '0' && number[i] <= '9' {
			digits++
		} else if number[i] != ',' {
			break
		}
	}
	if number[0] == '8' {
		return true
	}
	return digits%3 == 2 && (strings.HasPrefix(number, "11") || strings.HasPrefix(number, "18"))
}

// spelledOut reports whether a word is read letter by letter: single letters, capitals without a pronunciation of their own
// (MRI, but SARS), and a small letter before capitals (mRNA, eGFR, iPSC, pH).
func spelledOut(word string) bool {
	if len(word) == 1 {
		return true
	}
	upper := 0
	for i := 0; i < len(word); i++ {
		if word[i] >= 'A' && word[i] <= 'Z' {
			upper++
		}
	}
	if word[0] >= 'a' && word[0] <= 'z' {
		return upper > 0 && word[1] >= 'A' && word[1] <= 'Z'
	}
	plural := strings.TrimSuffix(word, "s")
	if upper < 2 || word[1] >= 'a' && word[1] <= 'z' {
		return false
	}
	for _, acronym := range pronounced {
		if acronym == plural {
			return false
		}
	}
	return true
}

// pronounced are capital acronyms that are read as words and begin with a letter whose name sounds otherwise.
var pronounced = []string{"FAST", "FODMAP", "HELLP", "HIPAA", "LASIK", "LASER", "LEEP", "MELD", "MERS", "MODS", "MUGA", "NASA", "NASH", "NATO", "NICE",
	"NICU", "NOAC", "RAST", "RECIST", "REM", "SARS", "SCID", "SIDS", "SIRS", "SMART", "STEMI", "SOFA", "SWOT", "UNICEF", "UNESCO",
	"UNAIDS", "HAART"}

// wordVowel decides on a lower-case word by its spelling.
func wordVowel(word string) bool {
	switch word[0] {
	case 'h':
		return hasAnyPrefix(word, "hour hono heir hones herb")
	case 'e':
		return !hasAnyPrefix(word, "eu ewe")
	case 'o':
		return word != "one" && !hasAnyPrefix(word, "once ones ouija")
	case 'u':
		return !youSound(word)
	case 'a', 'i':
		return true
	}
	return false
}

// youSound reports whether a word in u begins with the sound of you: unit, use, uterus, urine, but unimportant, urgent.
func youSound(word string) bool {
	if hasAnyPrefix(word, "unim unin unid unintended unis unill") {
		return hasAnyPrefix(word, "unison unisex")
	}
	if strings.HasPrefix(word, "ur") && len(word) > 2 {
		return vowel(word[2])
	}
	return hasAnyPrefix(word, "uni use usu usa uti uto ute uvu uve ubi uk ula ulo")
}

// hasAnyPrefix reports whether word begins with one of the prefixes, which are separated by spaces.
func hasAnyPrefix(word, prefixes string) bool {
	for prefix := range strings.FieldsSeq(prefixes) {
		if strings.HasPrefix(word, prefix) {
			return true
		}
	}
	return false
}
