package verify

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/digits"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// numbersLost compares the digits on both sides: every number of the source must be in the English, and every number in
// digits of the English must come from digits or from a number word of the source.
func numbersLost(src string, e text.Edit) string {
	french := e.Lang == text.French
	if n := digits.Lost(src, e.New, french); n != "" {
		return fmt.Sprintf("the number %s is lost", n)
	}
	if !digits.Has(e.New) || french || e.Lang == text.Chinese && (strings.ContainsAny(src, "零〇一二两三四五六七八九十百千万亿半") || strings.Contains(src, "年代")) {
		return "" // numbers in words may come out as digits
	}
	have := map[string]int{}
	for _, n := range digits.All(src, false) {
		have[n.Value]++
	}
	for _, n := range digits.All(e.New, false) {
		if have[n.Value]--; have[n.Value] < 0 && !inEntry(n.Value, e) {
			return fmt.Sprintf("the number %s has no source", n.Value)
		}
	}
	return ""
}

// inEntry reports a number that belongs to the English of an entry: COVID-19.
func inEntry(number string, e text.Edit) bool {
	return slices.ContainsFunc(e.Reasons, func(r text.Reason) bool {
		return r.Entry != "" && slices.ContainsFunc(digits.All(r.To, false), func(n digits.Number) bool { return n.Value == number })
	})
}

// codeTorn looks for what is written as one with a mark between digits or capitals: 150/100, HLA-DRB1*15:01. It must come
// out as it was.
func codeTorn(src string, e text.Edit) string {
	if !strings.ContainsAny(src, "*/:") {
		return ""
	}
	for _, at := range code.FindAllStringIndex(src, -1) {
		c := src[at[0]:at[1]]
		if r, _ := utf8.DecodeRuneInString(src[at[1]:]); strings.ContainsRune("万萬亿億千", r) {
			continue // 0.3/10万 is 0.3 per 100,000: its numbers are counted
		}
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
