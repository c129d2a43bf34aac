package chinese

import (
	"strings"

	"unmix/pipeline/lang"
)

// small are the numbers that English writes out.
var small = [...]string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// numeral gives the English of a Chinese numeral: words up to ten, digits above, "30 million" for large round numbers.
func numeral(s string) (string, bool) {
	v, ok := lang.ChineseNumber(strings.ReplaceAll(s, ",", ""))
	if !ok {
		return "", false
	}
	for n, w := range small {
		if v == decimal(n) {
			return w, true
		}
	}
	return grouped(v), true
}

func decimal(n int) string {
	if n == 10 {
		return "10"
	}
	return string(rune('0' + n))
}

// grouped writes a large whole number the English way: 30000 as 30,000 and 300000000 as 300 million.
func grouped(v string) string {
	if strings.ContainsAny(v, ".,/") || len(v) < 5 {
		return v
	}
	for _, scale := range []struct {
		zeros int
		name  string
	}{{9, " billion"}, {6, " million"}} {
		cut := len(v) - scale.zeros
		if cut < 1 {
			continue
		}
		rest := strings.TrimRight(v[cut:], "0")
		if len(rest) > 2 {
			continue
		}
		if rest != "" {
			return v[:cut] + "." + rest + scale.name
		}
		return v[:cut] + scale.name
	}
	var b strings.Builder
	for i, r := range v {
		if i > 0 && (len(v)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(r)
	}
	return b.String()
}
