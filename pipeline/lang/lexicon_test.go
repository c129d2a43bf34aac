package lang

import (
	"strings"
	"testing"
)

func TestLook(t *testing.T) {
	tests := []struct {
		words string
		want  string // english, name, french, unaccented: e n f u
	}{
		{"patient inflammation important autosomal colorectal folate intubation cytokine vitro", "ef"},
		{"programme centre route", "efu"}, // programmé, centré, routé
		{"liver oesophageal haemorrhage colour organised", "e"},
		{"evaluation", "eu"},
		{"peut foie cellules réduites aiguë cœur rétablissement dont", "f"},
		{"hepatite coeur oedème interet", "u"},
		{"traite", "fu"},
		{"pqzxvk", ""},
	}
	for _, test := range tests {
		for word := range strings.FieldsSeq(test.words) {
			w := Look(word)
			for _, c := range []struct {
				letter string
				got    bool
			}{{"e", w.English()}, {"f", w.French()}, {"u", w.FrenchUnaccented()}} {
				if want := strings.Contains(test.want, c.letter); c.got != want {
					t.Errorf("Look(%q) %s: %v, want %v", word, c.letter, c.got, want)
				}
			}
			if w != LookBytes([]byte(word)) {
				t.Errorf("LookBytes(%q) differs from Look", word)
			}
			if w.Known() != (test.want != "") {
				t.Errorf("Look(%q).Known() is %v", word, w.Known())
			}
		}
	}
}

func TestLookNames(t *testing.T) {
	if w := Look("parkinson"); !w.EnglishName() || w.English() {
		t.Error("Parkinson is a name and no English word")
	}
	if !Look("dna").EnglishName() {
		t.Error("DNA is known with capitals")
	}
	if !Look("alzheimer").FrenchName() {
		t.Error("Alzheimer is in the French list with a capital")
	}
	if Look("haemorrhage").Derived() == Look("hemorrhage").Derived() {
		t.Error("haemorrhage is a derived spelling of hemorrhage")
	}
}

func TestCounts(t *testing.T) {
	if n := Count("the"); n < 80_000 || n > 300_000 {
		t.Errorf("the stands %d times", n)
	}
	if rare, common := Count("hepatocellular"), Count("liver"); rare == 0 || rare >= common {
		t.Errorf("hepatocellular %d, liver %d", rare, common)
	}
	if Count("pqzxvk") != 0 {
		t.Error("an unknown word has a count")
	}
	if of, to := PairCount("risk", "of"), PairCount("risk", "to"); of <= to {
		t.Errorf("risk of %d, risk to %d", of, to)
	}
	if PairCount("of", "the") < 1000 || PairCount("the", "of") > 2 {
		t.Errorf("of the %d, the of %d", PairCount("of", "the"), PairCount("the", "of"))
	}
}

func TestLookAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { Look("hepatocellular"); PairCount("risk", "of") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestUnaccent(t *testing.T) {
	for word, want := range map[string]string{"hépatite": "hepatite", "œdème": "oedeme", "français": "francais", "liver": "liver", "肝": "肝"} {
		if got := Unaccent(word); got != want {
			t.Errorf("Unaccent(%q) = %q, want %q", word, got, want)
		}
	}
}

var sample = strings.Fields("the patient was treated with chemotherapy and the hepatocellular carcinoma responded xyzzyq foie maladies of in to may")

func BenchmarkLook(b *testing.B) {
	for i := 0; b.Loop(); i++ {
		Look(sample[i%len(sample)])
	}
}

func BenchmarkPairCount(b *testing.B) {
	for i := 0; b.Loop(); i++ {
		PairCount(sample[i%len(sample)], sample[(i+1)%len(sample)])
	}
}

func BenchmarkFrenchAnalyses(b *testing.B) {
	for b.Loop() {
		FrenchAnalyses("réduites")
	}
}

func BenchmarkEnglishAnalyses(b *testing.B) {
	for i := 0; b.Loop(); i++ {
		EnglishAnalyses(sample[i%len(sample)])
	}
}
