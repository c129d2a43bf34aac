package format

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

const (
	chinese = "The patient (患者) has 肝纤维化 and needs 干细胞治疗. 减少炎症，并促进组织修复。"
	taiwan  = "The patient (患者) has 肝纖維化 and needs 幹細胞治療. 減少炎症，並促進組織修復。"
	french  = "The liver: réduire l’inflammation hépatique, à 37 °C — c’est la thérapie cellulaire déjà évaluée."
)

func TestDecode(t *testing.T) {
	tests := []struct{ name, text string }{
		{"utf-8", chinese},
		{"utf-8-bom", french},
		{"utf-16le-bom", chinese},
		{"utf-16be-bom", french},
		{"utf-16le", french},
		{"utf-16be", french},
		{"gb18030", chinese},
		{"gbk", chinese + "€"},
		{"big5", taiwan},
		{"windows-1252", french},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			want, err := CharsetNamed(tt.name)
			if err != nil {
				t.Fatal(err)
			}
			raw, err := want.Encode(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			got, c, err := Decode(raw)
			if err != nil || got != tt.text {
				t.Fatalf("decoded as %s: %q, %v", c.Name, got, err)
			}
			if c.Name != tt.name && !(tt.name == "gbk" && c.Name == "gb18030") {
				t.Errorf("decoded as %s", c.Name)
			}
			// Offsets and Prefix are each other's way back, at every character.
			var at []int
			for i := range tt.text {
				at = append(at, i)
			}
			for k, o := range c.Offsets(tt.text, at) {
				if c.Prefix(tt.text, o) != at[k] {
					t.Fatalf("offset %d is byte %d of the file, and back %d", at[k], o, c.Prefix(tt.text, o))
				}
			}
		})
	}
}

// A few Chinese words in English are enough, and a page may say its encoding.
func TestDecodeShort(t *testing.T) {
	const page = `<html><head><meta charset="%s"></head><body>A <b>肝</b> é</body></html>`
	for _, tt := range []struct{ name, text string }{
		{"gb18030", "The patient had 肝硬化.\n"},
		{"gb18030", "The patient had 肝硬化 and 肝纤维化 and 减少炎症.\n"},
		{"gb18030", "The 肝"},
		{"gb18030", "The 瘢痕 and the 酶, “quoted”"},
		{"big5", "The patient had 肝硬化 and 發炎.\n"},
		{"windows-1252", "Une é, à l’hôpital; ÀÉ «À»"},
		{"windows-1252", "À l'hôpital: thérapie"},
		{"windows-1252", "± 3 °C"},
		{"gbk", strings.Replace(page, "%s", "gbk", 1)},
	} {
		c, err := CharsetNamed(tt.name)
		if err != nil {
			t.Fatal(err)
		}
		raw, err := c.Encode(tt.text)
		if err != nil {
			t.Fatal(err)
		}
		if got, c, err := Decode(raw); err != nil || got != tt.text || c.Name != tt.name {
			t.Errorf("%s: %q decoded as %s: %q, %v", tt.name, tt.text, c.Name, got, err)
		}
	}
}

func TestDecodeBroken(t *testing.T) {
	tests := []struct {
		name, raw string
		at        int
	}{
		{"broken UTF-8", "Café thérapie \xff liver", 16},
		{"one byte that no text has", "liver \xff", 6},
		{"cut character", "liver \xe8\x82", 6},
		{"NUL", "liver\x00", 5},
		{"NULs", strings.Repeat("\x00", 100_000), 0},
		{"half a UTF-16 pair", "\xff\xfea\x00\x00\xd8", 4},
		{"BOM and broken", "\xef\xbb\xbfa\xff", 4},
	}
	for _, tt := range tests {
		_, _, err := Decode([]byte(tt.raw))
		var broken *DecodeError
		if !errors.As(err, &broken) || broken.Offset != tt.at {
			t.Errorf("%s: error %v, want one at byte %d", tt.name, err, tt.at)
		}
	}
}

func TestMojibake(t *testing.T) {
	for _, tt := range []struct {
		text string
		at   int
	}{
		{"thérapie à 37 °C", -1},
		{"the thÃ©rapie", 6},
		{"donâ€™t", 3},
		{"锟斤拷", 0},
		{"lost \ufffd", 5},
	} {
		if at, trace := Mojibake(tt.text); at != tt.at {
			t.Errorf("%q: %q at %d, want %d", tt.text, trace, at, tt.at)
		}
	}
}

// FuzzDecode holds every text that is taken for an encoding to the way back.
func FuzzDecode(f *testing.F) {
	for _, s := range []string{chinese, taiwan, french, "", "\xff\xfe", "\xef\xbb\xbf"} {
		f.Add([]byte(s))
		for _, c := range charsets {
			if raw, err := c.Encode(s); err == nil {
				f.Add(raw)
			}
		}
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, c, err := Decode(raw)
		if err != nil {
			var broken *DecodeError
			if !errors.As(err, &broken) || broken.Offset < 0 || broken.Offset > len(raw) {
				t.Fatalf("error %v", err)
			}
			return
		}
		if !utf8.ValidString(s) {
			t.Fatalf("%s gave text that is not UTF-8", c.Name)
		}
		back, err := c.Encode(s)
		if err != nil || string(back) != string(raw) {
			t.Fatalf("%s: %q comes back as %q, %v", c.Name, raw, back, err)
		}
	})
}
