package split

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"unmix/pipeline/text"
)

func run(src string, skip ...text.Span) *text.Document {
	d := text.NewDocument("t", src)
	d.Skip = skip
	New().Run(d)
	return d
}

func TestSegments(t *testing.T) {
	for _, c := range []struct {
		name, src string
		want      []string
	}{
		{"two sentences", "The liver fails. It is grave.", []string{"The liver fails.", "It is grave."}},
		{"title", "Seen by Dr. Smith. He left.", []string{"Seen by Dr. Smith.", "He left."}},
		{"figure", "As in Fig. 2 and No. 5. Then more.", []string{"As in Fig. 2 and No. 5.", "Then more."}},
		{"answer no", "Is it safe? No. The dose is high.", []string{"Is it safe?", "No.", "The dose is high."}},
		{"initial", "Described by M. Dupont in 1900. Later J. K. Smith agreed.", []string{"Described by M. Dupont in 1900.", "Later J. K. Smith agreed."}},
		{"last letter", "It is hepatitis B. The virus persists.", []string{"It is hepatitis B.", "The virus persists."}},
		{"latin", "Antibiotics, e.g. Amoxicillin, help. Others do not.", []string{"Antibiotics, e.g. Amoxicillin, help.", "Others do not."}},
		{"decimal", "It fell to 3.5 mg. Good.", []string{"It fell to 3.5 mg.", "Good."}},
		{"et al", "Smith et al. (2004) found it. Jones et al. The rest.", []string{"Smith et al. (2004) found it.", "Jones et al.", "The rest."}},
		{"reference", "Dupont M. Ann Chir. 1998;12:3-8.", []string{"Dupont M. Ann Chir. 1998;12:3-8."}},
		{"lower case goes on", "It grew approx. twice. it went on", []string{"It grew approx. twice. it went on"}},
		{"Chinese stops", "这是肝炎。应治疗！The end.", []string{"这是肝炎。", "应治疗！", "The end."}},
		{"Chinese after a stop", "It is rare. 干细胞 help.", []string{"It is rare.", "干细胞 help."}},
		{"quote closes", "He said “stop.” Then he left.", []string{"He said “stop.”", "Then he left."}},
		{"heading", "Causes\n\nThere are many.", []string{"Causes", "There are many."}},
		{"heading, one break", "Stem Cell Therapy for Toxic Hepatitis and Other Diseases of the Liver\nToxic hepatitis is a condition of the liver that has many causes, most of them drugs, and it is grave.",
			[]string{"Stem Cell Therapy for Toxic Hepatitis and Other Diseases of the Liver", "Toxic hepatitis is a condition of the liver that has many causes, most of them drugs, and it is grave."}},
		{"hard wrap", "The liver is the largest gland of the body and it\nMay be damaged by drugs, by alcohol and by many\nviruses. It heals.",
			[]string{"The liver is the largest gland of the body and it\nMay be damaged by drugs, by alcohol and by many\nviruses.", "It heals."}},
		{"list", "- one drug\n- two drugs\n3. third\n", []string{"one drug", "two drugs", "third"}},
		{"cells", "Dose\t5 mg\nRoute\toral", []string{"Dose", "5 mg", "Route", "oral"}},
		{"colon", "Ablation: isolation of veins.", []string{"Ablation: isolation of veins."}},
		{"address", "See https://a.org/x.Y?z=1. Then write.", []string{"See https://a.org/x.Y?z=1.", "Then write."}},
		{"nothing", " \n\t\n", nil},
	} {
		var got []string
		for _, s := range run(c.src).Segments {
			got = append(got, s.Of(c.src))
		}
		if strings.Join(got, "¦") != strings.Join(c.want, "¦") {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

func TestKinds(t *testing.T) {
	d := run("Stem Cells Today\n\nThey divide.\n\n* an item\n\nWhat they do: they divide, at length.")
	want := []text.Kind{text.Heading, text.Sentence, text.Item, text.Sentence}
	if len(d.Segments) != len(want) {
		t.Fatalf("%d segments, want %d", len(d.Segments), len(want))
	}
	for i, s := range d.Segments {
		if s.Kind != want[i] {
			t.Errorf("%q: kind %d, want %d", s.Of(d.Text), s.Kind, want[i])
		}
	}
}

func TestSkip(t *testing.T) {
	src := "Use `a.B. C` now, or mail x.y@z.org today, or see www.who.int/fr, doi:10.1/abc."
	d := run(src, text.Span{Start: 4, End: 12})
	var got []string
	for _, s := range d.Skip {
		got = append(got, s.Of(src))
	}
	if want := "`a.B. C`¦x.y@z.org¦www.who.int/fr¦doi:10.1/abc"; strings.Join(got, "¦") != want {
		t.Errorf("skip %q, want %q", got, want)
	}
	if len(d.Segments) != 1 {
		t.Errorf("%d segments, want 1: a stop inside a skipped span ends no sentence", len(d.Segments))
	}
}

func FuzzSegments(f *testing.F) {
	f.Add("The liver. 干细胞。 - x\n\n1. y http://a.b/c.", 3, 9)
	f.Add("a\tb|c\n| d | e |", 0, 0)
	f.Fuzz(func(t *testing.T, src string, a, b int) {
		src = strings.ToValidUTF8(src, "?")
		var skip []text.Span
		if 0 <= a && a < b && b <= len(src) {
			skip = append(skip, text.Span{Start: a, End: b})
		}
		d := run(src, skip...)
		at := 0
		gap := func(from, to int) {
			for i, r := range src[from:to] {
				if unicode.IsLetter(r) && !inSkip(d.Skip, from+i) {
					t.Fatalf("letter %q at %d is in no segment of %q", r, from+i, src)
				}
			}
		}
		for _, s := range d.Segments {
			if s.Start < at || s.Empty() {
				t.Fatalf("segment %v after %d in %q", s.Span, at, src)
			}
			gap(at, s.Start)
			at = s.End
		}
		gap(at, len(src))
	})
}

func inSkip(skip []text.Span, at int) bool {
	for _, s := range skip {
		if s.Start <= at && at < s.End {
			return true
		}
	}
	return false
}

func BenchmarkSplit(b *testing.B) {
	src := strings.Repeat("Stem cells hold promise, e.g. in Fig. 2, for liver disease. Dr. Smith agrees with 3.5 mg.\n", 2000)
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		run(src)
	}
}

func TestAddresses(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"See https://a.org/x.Y?z=1. Then write.", "https://a.org/x.Y?z=1"},
		{"See https://a.org/肝病/a.html?q=治疗 first.", "https://a.org/肝病/a.html?q=治疗"},
		{"见https://a.org/了解更多，请访问我们。", "https://a.org/"},
		{"https://a.org/肝病", "https://a.org/肝病"},
		{"Write to li@a.org today, or www.a.org.", "li@a.org www.a.org"},
	} {
		var got []string
		for _, s := range addresses(c.src) {
			got = append(got, s.Of(c.src))
		}
		slices.Sort(got)
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: got %q, want %q", c.src, got, c.want)
		}
	}
}
