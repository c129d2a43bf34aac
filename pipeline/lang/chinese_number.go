package lang

import (
	"strconv"
	"strings"
)

// chineseDigits holds the digits at their value; 零 and 〇 are both zero, 两 is two before a measure word.
const chineseDigits = "〇一二三四五六七八九"

// maxChineseNumber keeps values inside what a text can mean; more is not a number but a string of digits.
const maxChineseNumber = 1_000_000_000_000_000

// ChineseNumber gives the decimal value of a numeral in Chinese characters, ASCII or full-width digits, or both: 一百二十 is
// 120, 十五 is 15, 两 is 2, 3万 is 30000, 1.5亿 is 150000000, 三点五 is 3.5, 二〇二〇 is 2020, 半 is 0.5; ok is false for anything else, 几 and 数
// (several), 一个半 and 两三 (two or three) among it. Chinese financial digits and
// traditional characters count (貳, 萬).
func ChineseNumber(s string) (value string, ok bool) {
	runes := []rune(SimplifyString(s))
	for i, r := range runes {
		runes[i] = plainDigit(FoldWidth(r))
	}
	text := string(runes)
	if text == "半" {
		return "0.5", true
	}
	whole, fraction, hasPoint := strings.Cut(text, "点")
	if hasPoint {
		return pointNumber(whole, fraction)
	}
	if v, unit, ok := asciiTimesUnit(text); ok {
		return scaled(v, unit)
	}
	if digits, ok := digitString(text); ok {
		return digits, !approximate(runes)
	}
	n, ok := spokenNumber(runes)
	if !ok {
		return "", false
	}
	return strconv.FormatInt(n, 10), true
}

// plainDigit maps the ways to write a digit or unit to one: 零 〇, 两 二, 廿 is left alone; financial forms to plain ones.
func plainDigit(r rune) rune {
	const from, to = "零两俩壹贰叁肆伍陆柒捌玖拾佰仟", "〇二二一二三四五六七八九十百千"
	plain := []rune(to)
	for i, f := range []rune(from) {
		if f == r {
			return plain[i]
		}
	}
	return r
}

func digitValue(r rune) (int64, bool) {
	if r >= '0' && r <= '9' {
		return int64(r - '0'), true
	}
	for i, d := range []rune(chineseDigits) {
		if d == r {
			return int64(i), true
		}
	}
	return 0, false
}

func unitValue(r rune) (int64, bool) {
	switch r {
	case '十':
		return 10, true
	case '百':
		return 100, true
	case '千':
		return 1000, true
	case '万':
		return 10_000, true
	case '亿':
		return 100_000_000, true
	}
	return 0, false
}

// digitString reads digits one after the other (二〇二〇, 2020, 3.5, 12,000 without its commas); a single digit is one too.
func digitString(s string) (string, bool) {
	var b strings.Builder
	points := 0
	for i, r := range s {
		if d, ok := digitValue(r); ok {
			b.WriteByte(byte('0' + d))
		} else if r == '.' && i > 0 && i < len(s)-1 && points == 0 {
			points++
			b.WriteByte('.')
		} else {
			return "", false
		}
	}
	return b.String(), b.Len() > 0
}

// approximate reports whether two digits side by side mean "one or the other": 两三天 is two or three days.
func approximate(runes []rune) bool {
	return len(runes) == 2 && strings.ContainsRune(chineseDigits[len("〇"):], runes[0]) && strings.ContainsRune(chineseDigits[len("〇"):], runes[1])
}

// pointNumber reads 三点五 and 十二点五: a whole number, then single digits.
func pointNumber(whole, fraction string) (string, bool) {
	w, ok := ChineseNumber(whole)
	if !ok || strings.Contains(w, ".") {
		return "", false
	}
	f, ok := digitString(fraction)
	if !ok || strings.Contains(f, ".") {
		return "", false
	}
	return w + "." + f, true
}

// asciiTimesUnit splits 3万, 1.5亿 and 120万 into the decimal and the unit.
func asciiTimesUnit(s string) (decimal string, unit int64, ok bool) {
	end := strings.IndexFunc(s, func(r rune) bool { return (r < '0' || r > '9') && r != '.' })
	if end < 1 {
		return "", 0, false
	}
	unit = 1
	for _, r := range s[end:] {
		u, isUnit := unitValue(r)
		if !isUnit || unit*u > maxChineseNumber {
			return "", 0, false
		}
		unit *= u
	}
	decimal, ok = digitString(s[:end])
	return decimal, unit, ok
}

// scaled multiplies a decimal by a power of ten without rounding, by moving its point.
func scaled(decimal string, unit int64) (string, bool) {
	whole, fraction, _ := strings.Cut(decimal, ".")
	for ; unit > 1; unit /= 10 {
		if fraction == "" {
			whole += "0"
			continue
		}
		whole, fraction = whole+fraction[:1], fraction[1:]
	}
	if whole = strings.TrimLeft(whole, "0"); whole == "" {
		whole = "0"
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return whole, true
}

// spokenNumber reads 一百二十, 十五, 三千零五, 一万二千: each digit before its unit, units falling within a group of four digits,
// groups falling too. 一百二 is 120: a last digit right after a unit of at least a hundred counts tens less of it.
func spokenNumber(runes []rune) (int64, bool) {
	var total, group, last int64
	digit, lastUnit, lastBig, zero := int64(-1), int64(10_000), int64(maxChineseNumber), false
	for i, r := range runes {
		if d, isDigit := digitValue(r); isDigit {
			if digit > 0 || r >= '0' && r <= '9' {
				return 0, false
			}
			digit, zero = d, zero || d == 0
			continue
		}
		u, isUnit := unitValue(r)
		if !isUnit {
			return 0, false
		}
		if u >= 10_000 {
			if u >= lastBig || i == 0 {
				return 0, false
			}
			total += (group + max(digit, 0)) * u
			group, digit, lastUnit, lastBig, last, zero = 0, -1, 10_000, u, u, false
			continue
		}
		if digit < 0 && u != 10 || digit == 0 && u != 10 || u >= lastUnit {
			return 0, false
		}
		if digit <= 0 { // 十五, 一百十五, 一万零十
			digit = 1
		}
		group += digit * u
		digit, lastUnit, last, zero = -1, u, u, false
	}
	if digit > 0 && !zero && last >= 100 {
		digit *= last / 10
	}
	return total + group + max(digit, 0), last > 0
}
