package lang

import "testing"

func TestChineseNumber(t *testing.T) {
	for s, want := range map[string]string{"一百二十": "120", "十五": "15", "两": "2", "半": "0.5", "3万": "30000", "1.5亿": "150000000", "三点五": "3.5",
		"二〇二〇": "2020", "两百五": "250", "一万二": "12000", "三千零五": "3005", "一百零五": "105", "十": "10", "二十": "20", "一百二十万": "1200000",
		"一亿二千万": "120000000", "3.5": "3.5", "１２": "12", "貳拾": "20", "零": "0", "一百十五": "115", "120万": "1200000", "一万零五百": "10500",
		"三萬": "30000", "二〇": "20", "0.5": "0.5"} {
		if got, ok := ChineseNumber(s); got != want || !ok {
			t.Errorf("ChineseNumber(%q) = %q, %v, want %q", s, got, ok, want)
		}
	}
	for _, s := range []string{"", "几", "百", "万", "百分", "两三", "七八", "十七八", "二二十", "数十", "一个半", "3.5.1", "点五", "三点", "abc", "一十百"} {
		if got, ok := ChineseNumber(s); ok {
			t.Errorf("ChineseNumber(%q) = %q, want none", s, got)
		}
	}
}

func TestSimplify(t *testing.T) {
	for s, want := range map[string]string{"肝細胞移植與間充質幹細胞": "肝细胞移植与间充质干细胞", "肝细胞 abc é": "肝细胞 abc é", "": "", "x\xff體": "x\xff体"} {
		if got := SimplifyString(s); got != want {
			t.Errorf("SimplifyString(%q) = %q, want %q", s, got, want)
		}
	}
	if Simplify('體') != '体' || Simplify('a') != 'a' {
		t.Error("Simplify of one rune")
	}
}

func TestRunes(t *testing.T) {
	for _, r := range "肝〇々㐀𠀀" {
		if !IsHan(r) {
			t.Errorf("%q is Han", r)
		}
	}
	for _, r := range "aéα，。カ1" {
		if IsHan(r) {
			t.Errorf("%q is not Han", r)
		}
	}
	for from, to := range map[rune]rune{'，': ',', '。': '.', '、': ',', '（': '(', '）': ')', '：': ':', 'Ａ': 'A', '１': '1', '％': '%', '\u3000': ' ', '《': '"', 'a': 'a',
		'肝': '肝', 'é': 'é'} {
		if got := FoldWidth(from); got != to {
			t.Errorf("FoldWidth(%q) = %q, want %q", from, got, to)
		}
	}
}
