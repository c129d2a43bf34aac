package verify

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// numbersLost compares the digits on both sides: every number of the source must be in the English, and every number in
// digits of the English must come from digits or from a number word of the source.
func numbersLost(src string, e text.Edit) string {
	if !hasDigit(src) && !hasDigit(e.New) {
		return ""
	}
	have := map[string]int{}
	for _, n := range numbers(e.New) {
		have[n]++
	}
	for _, n := range numbers(src) {
		if have[n] == 0 && inWords(n, e.New) {
			continue
		}
		if have[n] == 0 {
			return fmt.Sprintf("the number %s is lost", n)
		}
		have[n]--
	}
	if e.Lang == text.Chinese && strings.ContainsAny(src, "零〇一二两三四五六七八九十百千万亿半") || e.Lang == text.French {
		return "" // numbers in words may come out as digits
	}
	for _, n := range numbers(e.New) {
		if have[n] > 0 && !inEntry(n, e) {
			return fmt.Sprintf("the number %s has no source", n)
		}
	}
	return ""
}

// inEntry reports a number that belongs to the English of an entry: COVID-19.
func inEntry(number string, e text.Edit) bool {
	return slices.ContainsFunc(e.Reasons, func(r text.Reason) bool { return r.Entry != "" && slices.Contains(numbers(r.To), number) })
}

// inWords reports a number of times that the English writes as an adverb: 每日2次, twice daily.
func inWords(number, english string) bool {
	adverb := map[string]string{"1": "once", "2": "twice"}[number]
	return adverb != "" && strings.Contains(strings.ToLower(english), adverb)
}

// numbers lists the numbers of a text in digits: full-width digits folded, the decimal comma as a point, spaces and
// commas between groups of three digits left out.
func numbers(s string) []string {
	var out []string
	runes := []rune(strings.Map(lang.FoldWidth, s))
	for i := 0; i < len(runes); i++ {
		if !unicode.IsDigit(runes[i]) {
			continue
		}
		var b strings.Builder
		for ; i < len(runes); i++ {
			switch r := runes[i]; {
			case unicode.IsDigit(r):
				b.WriteRune(r)
				continue
			case group(runes, i):
				continue
			case (r == '.' || r == ',') && i+1 < len(runes) && unicode.IsDigit(runes[i+1]):
				b.WriteByte('.')
				continue
			}
			break
		}
		out = append(out, shift(b.String(), power(string(runes[i:min(len(runes), i+12)]))))
	}
	return out
}

// powers are the words and characters that multiply the number before them, with their power of ten.
var powers = []struct {
	word  string
	power int
}{
	{"千万", 7}, {"百万", 6}, {"万", 4}, {"亿", 8},
	{"thousand", 3}, {"million", 6}, {"billion", 9}, {"mille", 3}, {"milliard", 9},
}

// power is the power of ten that the text behind a number multiplies it by.
func power(after string) int {
	after = strings.TrimLeft(strings.ToLower(after), " \u00a0\u202f-")
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

// group reports whether the mark at i stands between groups of three digits: "10 000", "10,000".
func group(r []rune, i int) bool {
	if r[i] != ' ' && r[i] != ',' && r[i] != '\u00a0' && r[i] != '\u202f' || i+3 >= len(r) {
		return false
	}
	for k := 1; k <= 3; k++ {
		if !unicode.IsDigit(r[i+k]) {
			return false
		}
	}
	return i+4 == len(r) || !unicode.IsDigit(r[i+4])
}

// hasDigit reports whether a text holds a digit of any script.
func hasDigit(s string) bool { return strings.IndexFunc(s, unicode.IsDigit) >= 0 }

// codeTorn looks for what is written as one with a mark between digits or capitals: 150/100, HLA-DRB1*15:01. It must come
// out as it was.
func codeTorn(src string, e text.Edit) string {
	if !strings.ContainsAny(src, "*/:") {
		return ""
	}
	for _, c := range code.FindAllString(src, -1) {
		if !strings.Contains(e.New, c) {
			return fmt.Sprintf("%s is not as it was", c)
		}
	}
	return ""
}

var code = regexp.MustCompile(`[A-Z0-9]+(?:-[A-Z0-9]+)*[*/:][A-Z0-9]*[0-9]+(?:[*/:][A-Z0-9]+)*`)

// unitsLost looks for the units that are written with the numbers of the source: "5 mg", "kg/m²".
func unitsLost(src string, e text.Edit) string {
	if !strings.ContainsAny(src, "0123456789/") {
		return ""
	}
	for _, u := range units {
		n := countUnit(src, u)
		if n > 0 && countUnit(e.New, u)+countUnit(e.New, englishUnits[u]) < n {
			return fmt.Sprintf("the unit %s is lost", u)
		}
	}
	return ""
}

// units are symbols that a change must keep byte for byte (SI brochure, 9th ed., and usual clinical ones).
var units = []string{"mg", "µg", "μg", "ng", "kg", "mL", "ml", "dL", "µL", "L", "mmHg", "mmol", "µmol", "mol", "mEq", "IU", "UI", "Gy", "mSv", "kPa", "cm", "mm", "nm", "m²", "°C", "Hz", "kcal", "%", "‰"}

// englishUnits are the English symbols of the units that French writes otherwise.
var englishUnits = map[string]string{"UI": "IU"}

// countUnit counts a unit where it follows a digit, a space after a digit, or a slash.
func countUnit(s, unit string) int {
	if unit == "" {
		return 0
	}
	n := 0
	for from := 0; ; {
		i := strings.Index(s[from:], unit)
		if i < 0 {
			return n
		}
		i += from
		from = i + len(unit)
		before := strings.TrimRight(s[:i], " \u00a0\u202f")
		if before == "" || from < len(s) && letter(s[from:]) {
			continue
		}
		if c := before[len(before)-1]; c >= '0' && c <= '9' || c == '/' {
			n++
		}
	}
}

func letter(s string) bool {
	for _, r := range s {
		return unicode.IsLetter(r) && !lang.IsHan(r)
	}
	return false
}
