// Package digits reads the numbers in digits of French, Chinese and English text, and tells whether a translation keeps them.
//
// The translators ask it about their drafts and the verify stage about the edits; neither trusts the other.
package digits

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"unmix/pipeline/lang"
)

// Exponent holds the raised digits of a power, and its sign.
const Exponent = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"

// Lost gives the first number in digits of a source text that its English does not keep, as "1.5" or "10000", and ""
// when all are kept, each as often as the source has it. French says that the source is French, where the comma is the
// decimal mark and never groups digits. A number may also come out as a word: the month of a Chinese date as its name, "les
// années 30" as "the 1930s", "2 fois" as "twice", "multiplié par 3" as "tripled".
func Lost(source, english string, french bool) string {
	if !Has(source) {
		return ""
	}
	have := map[string]int{}
	for _, n := range All(english, false) {
		have[n.Value]++
	}
	lower := ""
	for _, n := range All(source, french) {
		if french && Ambiguous(source[n.Start:]) {
			return n.Value
		}
		if lower == "" {
			lower = strings.ToLower(english)
		}
		switch {
		case inMonth(n, source, lower), inDecade(n, source, lower):
		case have[n.Value] > 0:
			have[n.Value]--
		case !inWords(n, source, lower):
			return n.Value
		}
	}
	return ""
}

// ambiguous finds a comma that is a decimal mark in French and groups thousands in English, and what tells which.
var ambiguous = regexp.MustCompile(`^[1-9]\d{0,2},\d{3}(?:\D|$)`)

// Ambiguous reports whether a French text begins with a number such as 10,000: ten, or ten thousand by the habit of the
// English around it. Only a percentage settles it.
func Ambiguous(s string) bool {
	m := ambiguous.FindString(s)
	return m != "" && !strings.HasPrefix(strings.TrimLeft(strings.TrimLeft(s, "0123456789,"), " \u00a0\u202f"), "%")
}

// A Number is a number in digits, and where it stands.
type Number struct {
	// Value has ASCII digits, a point as its decimal mark, no groups, and what multiplies it worked in: 3.5万 is 35000.
	Value string
	// Start and End are byte offsets of its digits and marks.
	Start, End int
}

// All lists the numbers of a text in digits: full-width digits folded, spaces and commas between groups of three
// digits left out. decimalComma says that a comma is always a decimal mark.
func All(s string, decimalComma bool) []Number {
	if !Has(s) {
		return nil
	}
	runes, at := make([]rune, 0, len(s)), make([]int, 0, len(s)+1) // the characters, and where they begin
	for i, r := range s {
		runes, at = append(runes, r), append(at, i)
	}
	at = append(at, len(s))
	var out []Number
	for i := 0; i < len(runes); {
		if !unicode.IsDigit(runes[i]) {
			i++
			continue
		}
		var b strings.Builder
		start, fraction := i, false
	number:
		for ; i < len(runes); i++ {
			switch r := runes[i]; {
			case unicode.IsDigit(r):
				b.WriteRune(lang.FoldWidth(r))
			case group(runes, i, decimalComma):
			case (r == '.' || r == ',' || r == '．') && !fraction && i+1 < len(runes) && unicode.IsDigit(runes[i+1]):
				b.WriteByte('.')
				fraction = true
			default:
				break number
			}
		}
		out = append(out, Number{shift(b.String(), power(string(runes[i:min(len(runes), i+12)]))), at[start], at[i]})
	}
	return out
}

// Has reports whether a text holds a digit of any script.
func Has(s string) bool { return strings.IndexFunc(s, unicode.IsDigit) >= 0 }

// group reports whether the mark at i stands between groups of three digits: "10 000", "10,000".
func group(r []rune, i int, decimalComma bool) bool {
	if r[i] != ' ' && (r[i] != ',' || decimalComma) && r[i] != '\u00a0' && r[i] != '\u202f' || i+3 >= len(r) {
		return false
	}
	for k := 1; k <= 3; k++ {
		if !unicode.IsDigit(r[i+k]) {
			return false
		}
	}
	return i+4 == len(r) || !unicode.IsDigit(r[i+4])
}

// powers are the words and characters that multiply the number before them, with their power of ten.
var powers = []struct {
	word  string
	power int
}{
	{"千万", 7}, {"百万", 6}, {"万", 4}, {"亿", 8}, {"萬", 4}, {"億", 8},
	{"thousand", 3}, {"million", 6}, {"billion", 9}, {"mille", 3}, {"milliard", 9},
}

// power is the power of ten that the text behind a number multiplies it by.
func power(after string) int {
	after = strings.TrimLeft(strings.ToLower(after), " \u00a0\u202f-")
	after = strings.TrimLeft(after, "多余餘几") // 5000多万: more than 50 million
	for _, p := range powers {
		if strings.HasPrefix(after, p.word) {
			return p.power
		}
	}
	return 0
}

// shift moves the decimal point of a number to the right: "1.5" by 4 is "15000".
func shift(number string, by int) string {
	if by == 0 {
		return number
	}
	whole, fraction, _ := strings.Cut(number, ".")
	for ; by > 0; by-- {
		digit := "0"
		if fraction != "" {
			digit, fraction = fraction[:1], fraction[1:]
		}
		whole += digit
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return whole
}

// Months are the English names of the months, in order.
var Months = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// numberWords are the words that stand for a number of times.
var numberWords = map[string][]string{"1": {"once"}, "2": {"twice", "double", "doubling", "halve", "halving"}, "3": {"tripl"}, "4": {"quadrupl"}}

// allOf are the spans that a number of their parts fills, so that English says it once.
var allOf = map[string]string{"24": "hours a day", "7": "days a week"}

// ordinals are the words for the places in a series, which English writes out up to the ninth (AMA Manual of Style, 18.3.2).
var ordinals = map[string]string{"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "6": "sixth", "7": "seventh", "8": "eighth", "9": "ninth"}

// inMonth reports whether a number of the source is that of a Chinese month, and the English, in lower case, has its name.
func inMonth(n Number, source, english string) bool {
	if !strings.HasPrefix(strings.TrimLeft(source[n.End:], " \u00a0\u202f"), "月") {
		return false
	}
	m, err := strconv.Atoi(n.Value)
	return err == nil && m >= 1 && m <= 12 && strings.Contains(english, strings.ToLower(Months[m-1]))
}

// chineseDecade finds a decade that Chinese names by its century: 20世纪90年代.
var chineseDecade = regexp.MustCompile(`^\s?世纪\s?(\d0)\s?年代`)

// inDecade reports whether a number of the source is that of a Chinese century or decade, and the English has the decade: the 1990s.
func inDecade(n Number, source, english string) bool {
	rest := source[n.End:]
	if m := chineseDecade.FindStringSubmatch(rest); m != nil {
		c, err := strconv.Atoi(n.Value)
		return err == nil && strings.Contains(english, strconv.Itoa(c-1)+m[1]+"s")
	}
	return strings.HasPrefix(strings.TrimLeft(rest, " "), "年代") && len(n.Value) == 2 && strings.Contains(source[:n.Start], "世纪") &&
		strings.Contains(english, n.Value+"s")
}

// inWords reports whether the English, in lower case, has a word for a number of the source.
func inWords(n Number, source, english string) bool {
	if before := strings.TrimRight(strings.ToLower(source[:n.Start]), " \u00a0\u202f"); strings.HasSuffix(before, "années") {
		return len(n.Value) == 2 && strings.Contains(english, "19"+n.Value+"s")
	}
	if w := ordinals[n.Value]; w != "" && strings.HasSuffix(source[:n.Start], "第") {
		return strings.Contains(english, w) // 第2剂, the second dose
	}
	if unit := allOf[n.Value]; unit != "" && strings.HasSuffix(strings.TrimRight(strings.ToLower(source[:n.Start]), " \u00a0\u202f"), " sur") {
		return strings.Contains(english, n.Value+" "+unit) // 24 heures sur 24: 24 hours a day
	}
	return slices.ContainsFunc(numberWords[n.Value], func(w string) bool { return strings.Contains(english, w) })
}
