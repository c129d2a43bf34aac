package english

import (
	"slices"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/text"
)

func noun(s string, alternatives ...string) Word {
	return Word{Text: s, Alternatives: alternatives, POS: "noun", Source: s}
}

func TestInflect(t *testing.T) {
	entry := &glossary.Entry{English: []string{"diagnosis"}, Forms: "pl=diagnoses"}
	mass := &glossary.Entry{English: []string{"insulin"}, Forms: "pl=-"}
	for _, tt := range []struct {
		in   Word
		want string
	}{
		{Word{Text: "stem cell", Form: PluralNoun}, "stem cells"},
		{Word{Text: "diagnosis", Form: PluralNoun, Entry: entry}, "diagnoses"},
		{Word{Text: "insulin", Form: PluralNoun, Entry: mass}, "insulin"},
		{Word{Text: "lead to", Form: Gerund}, "leading to"},
		{Word{Text: "be", Form: PresentPlural}, "are"},
		{Word{Text: "be", Form: PastSingular}, "was"},
		{Word{Text: "reduce", Form: PresentSingular}, "reduces"},
		{Word{Text: "large", Form: Comparative}, "larger"},
		{Word{Text: "MSC", Form: PluralNoun, Literal: true}, "MSC"},
		{Word{Text: "foie", Form: PluralNoun, Unknown: true}, "foie"},
	} {
		if got := Inflect(tt.in); got != tt.want {
			t.Errorf("Inflect(%q, form %d) = %q, want %q", tt.in.Text, tt.in.Form, got, tt.want)
		}
	}
}

func TestJoin(t *testing.T) {
	for _, tt := range []struct {
		name  string
		words []Word
		set   Setting
		want  string
	}{
		{"spaces", []Word{{Text: "liver"}, {Text: "failure"}}, Setting{}, "liver failure"},
		{"punctuation", []Word{{Text: "age"}, {Text: ","}, {Text: "("}, {Text: "5"}, {Text: "%"}, {Text: ")"}}, Setting{}, "age, (5%)"},
		{"glue", []Word{{Text: "anti"}, {Text: "-TNF", Glue: true}}, Setting{}, "anti-TNF"},
		{"possessive", []Word{{Text: "patient"}, {Text: "'s"}, {Text: "age"}}, Setting{}, "patient's age"},
		{"article by sound", []Word{{Text: "a", POS: "det"}, {Text: "increase"}}, Setting{}, "an increase"},
		{"British document", []Word{{Text: "tumor"}, {Text: "edema"}}, Setting{British: true}, "tumour oedema"},
		{"literal in a British document", []Word{{Text: "tumor", Literal: true}}, Setting{British: true}, "tumor"},
	} {
		if got := Join(tt.words, tt.set); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestChoose(t *testing.T) {
	uses := func(term string) func(string) int {
		return func(s string) int {
			if s == term {
				return 3
			}
			return 0
		}
	}
	for _, tt := range []struct {
		name  string
		words []Word
		set   Setting
		want  string
	}{
		{"the preferred one", []Word{noun("qwxz", "zxwq")}, Setting{}, "qwxz"},
		{"by the neighbour on the right", []Word{noun("hepatic", "liver"), noun("disease")}, Setting{}, "liver disease"},
		{"by the neighbour on the left", []Word{{Text: "heart", Source: "x"}, noun("insufficiency", "failure")}, Setting{}, "heart failure"},
		{"by the words beside the fragment", []Word{noun("insufficiency", "failure")}, Setting{Left: []string{"heart"}}, "failure"},
		{"by its collocation with the object", []Word{{Text: "recover", Alternatives: []string{"restore"}, POS: "verb", Source: "x"}, noun("qwxz"), noun("immunity")}, Setting{}, "restore qwxz immunity"},
		{"by the comma behind it", []Word{{Text: "it is estimated that", Alternatives: []string{"according to estimates"}, POS: "adv", Source: "x"}}, Setting{Right: []string{",", "10"}}, "according to estimates"},
		{"by its collocation with the words around", []Word{{Text: "recover", Alternatives: []string{"restore"}, POS: "verb", Source: "x"}}, Setting{Right: []string{"immunity"}}, "restore"},
		{"by its collocation as an object", []Word{{Text: "relieve", POS: "verb"}, noun("distress", "suffering")}, Setting{}, "relieve suffering"},
		{"by no collocation of a subject as an object", []Word{noun("pain"), {Text: "decrease", Alternatives: []string{"reduce"}, POS: "verb", Source: "x"}}, Setting{}, "pain decrease"},
		{"by no collocation beyond a comma", []Word{{Text: "recover", Alternatives: []string{"restore"}, POS: "verb", Source: "x"}, {Text: ","}, noun("immunity")}, Setting{}, "recover, immunity"},
		{"by the document's own words", []Word{noun("undesirable event", "adverse event")}, Setting{Uses: uses("adverse event")}, "adverse event"},
	} {
		got := Generate([]Phrase{{Cat: Other, Words: tt.words}}, -1, tt.set)
		if got.New != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got.New, tt.want)
		}
	}
}

func TestVariants(t *testing.T) {
	verb := Phrase{Cat: VerbPhrase, Words: []Word{{Text: "reduce", POS: "verb", Source: "x"}, noun("pain")}}
	passive := Phrase{Cat: VerbPhrase, Words: []Word{{Text: "be", POS: "verb", Form: PresentSingular}, {Text: "drive", Form: PastParticiple, Source: "x"}}}
	modal := Phrase{Cat: VerbPhrase, Finite: true, Words: []Word{{Text: "can"}, {Text: "reduce", Source: "x"}}}
	open := Phrase{Cat: NounPhrase, Words: []Word{noun("inhibitor")}}
	definite := Phrase{Cat: NounPhrase, Head: 1, Determined: true, Count: Singular, Words: []Word{{Text: "the", POS: "det"}, noun("risk")}}
	for _, tt := range []struct {
		name string
		in   Phrase
		use  text.Use
		want map[text.Use]string
	}{
		{"verb", verb, text.Base, map[text.Use]string{text.Gerund: "reducing pain", text.ThirdPerson: "reduces pain", text.Past: "reduced pain"}},
		{"passive", passive, text.ThirdPerson, map[text.Use]string{text.Plural: "are driven", text.Gerund: "being driven", text.Reduced: "driven"}},
		{"modal", modal, "", nil},
		{"noun", open, text.Bare, map[text.Use]string{text.Definite: "the inhibitor", text.Indefinite: "an inhibitor", text.PluralNP: "inhibitors"}},
		{"definite", definite, text.Definite, map[text.Use]string{text.Bare: "risk", text.Indefinite: "a risk"}},
	} {
		got := Generate([]Phrase{{Cat: Coordinator, Words: []Word{{Text: "and"}}}, tt.in}, 1, Setting{})
		if got.Use != tt.use {
			t.Errorf("%s: use %q, want %q", tt.name, got.Use, tt.use)
		}
		for use, want := range tt.want {
			i := slices.IndexFunc(got.Variants, func(v text.Variant) bool { return v.Use == use })
			if i < 0 || got.Variants[i].New != "and "+want {
				t.Errorf("%s: no variant %s %q in %+v", tt.name, use, want, got.Variants)
			}
		}
		if tt.want == nil && got.Variants != nil {
			t.Errorf("%s: variants %+v", tt.name, got.Variants)
		}
	}
}

// TestDerivation holds that every word of the English is accounted for by an entry, a rule or the source.
func TestDerivation(t *testing.T) {
	e := &glossary.Entry{Lang: "fr", Domain: "anatomy", Term: "foie", English: []string{"liver"}}
	got := Generate([]Phrase{{Words: []Word{
		{Text: "the", Rules: []string{"french/article"}}, {Text: "liver", Entry: e, Source: "foie"}, {Text: "HBV", Literal: true, Source: "HBV"}, {Text: "xyz", Unknown: true, Source: "xyz"},
	}}}, -1, Setting{})
	want := []text.Reason{
		{To: "the", Rule: "french/article"}, {From: "foie", To: "liver", Entry: "fr/anatomy:foie"}, {From: "HBV", To: "HBV", Rule: "english/copied"}, {From: "xyz", To: "xyz"},
	}
	if !slices.Equal(got.Reasons, want) {
		t.Errorf("reasons %+v\nwant    %+v", got.Reasons, want)
	}
	if !slices.Equal(got.Unknown, []string{"xyz"}) {
		t.Errorf("unknown %q", got.Unknown)
	}
}

func TestOddPairs(t *testing.T) {
	for _, tt := range []struct {
		text string
		set  Setting
		odd  bool
	}{
		{"liver disease", Setting{}, false},
		{"liver curtain", Setting{}, true},
		{"liver curtain", Setting{Uses: func(s string) int { return map[string]int{"liver curtain": 1}[s] }}, true}, // see oddPairs
		{"disease", Setting{Left: []string{"liver"}}, false},
		{"5 mg", Setting{}, false},
	} {
		if got := oddPairs(tt.text, tt.set) > 0; got != tt.odd {
			t.Errorf("%q: odd %v, want %v", tt.text, got, tt.odd)
		}
	}
}
