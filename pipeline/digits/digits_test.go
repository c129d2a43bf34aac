package digits

import "testing"

func TestLost(t *testing.T) {
	for _, c := range []struct {
		source, english string
		french          bool
		want            string
	}{
		{"5 mg", "mg", true, "5"},
		{"0,5 mg", "0.5 mg", true, ""},
		{"1,500 g", "1,500 g", true, "1.500"}, // one and a half, or one and a half thousand?
		{"1,500 g", "1.500 g", true, "1.500"},
		{"99,999 %", "99.999%", true, ""},
		{"10 000 patients", "10,000 patients", true, ""},
		{"0,004 %", "0.004%", true, ""},
		{"1,7 milliard", "1.7 billion", true, ""},
		{"2 fois par jour", "twice daily", true, ""},
		{"multiplié par 3", "tripled", true, ""},
		{"multiplié par 5", "tripled", true, "5"},
		{"les années 30", "the 1930s", true, ""},
		{"30 patients", "1930s", true, "30"},
		{"5 mg puis 5 mg", "5 mg, then", true, "5"},
		{"5,000多万人", "more than 50 million people", false, ""},
		{"3.5万人", "35,000 people", false, ""},
		{"10,000名患者", "10,000 patients", false, ""},
		{"2020 年 3 月 1 日", "March 1, 2020", false, ""},
		{"2020年3月1日", "May 1, 2020", false, "3"},
		{"3月3日", "March 3", false, ""},
		{"3月3日", "March", false, "3"},
		{"6.47，95%", "6.47, and 95%", false, ""},
		{"第8567、8627条", "articles 8567 and 8627", false, ""},
		{"3个月", "March", false, "3"},
		{"3.125 mg", "3.12 mg", false, "3.125"},
		{"5和5", "5", false, "5"},
		{"１２周", "12 weeks", false, ""},
	} {
		if got := Lost(c.source, c.english, c.french); got != c.want {
			t.Errorf("Lost(%q, %q) = %q, want %q", c.source, c.english, got, c.want)
		}
	}
}

// TestAll holds the offsets to the text.
func TestAll(t *testing.T) {
	s := "\xe5每日 1,000 mg，共１２周" // a byte that is no character counts as one byte
	for _, n := range All(s, false) {
		switch s[n.Start:n.End] {
		case "1,000", "１２":
		default:
			t.Errorf("%q stands at %d to %d: %q", n.Value, n.Start, n.End, s[n.Start:n.End])
		}
	}
}
