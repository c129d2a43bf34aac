package lang

// IsHan reports whether r is a Han character (Unicode script Han, with 〇 and 々).
func IsHan(r rune) bool { return false }

// Simplify gives the simplified character of a traditional one, every other rune unchanged.
func Simplify(r rune) rune { return r }

// SimplifyString simplifies rune by rune: the number of runes never changes (the number of bytes may).
func SimplifyString(s string) string { return s }

// FoldWidth gives the ASCII counterpart of a full-width or Chinese punctuation mark, digit or letter (，→ , 、→ , 。→ . （→ ( Ａ→A),
// every other rune unchanged.
func FoldWidth(r rune) rune { return r }

// ChineseNumber gives the decimal value of a numeral in Chinese characters, digits, or both: 一百二十 is 120, 十五 is 15,
// 两 is 2, 3万 is 30000, 三点五 is 3.5, 半 is 0.5. ok is false for anything else.
func ChineseNumber(s string) (value string, ok bool) { return "", false }
