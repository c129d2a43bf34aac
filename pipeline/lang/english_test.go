package lang

import (
	"slices"
	"strings"
	"testing"
)

func TestVerbForms(t *testing.T) {
	for _, line := range strings.Split(strings.TrimSpace(`
reduce|reduces|reduced|reduced|reducing
lead to|leads to|led to|led to|leading to
carry out|carries out|carried out|carried out|carrying out
be|is|was|been|being
be associated with|is associated with|was associated with|been associated with|being associated with
have|has|had|had|having
do|does|did|done|doing
undergo|undergoes|underwent|undergone|undergoing
stop|stops|stopped|stopped|stopping
refer|refers|referred|referred|referring
inhibit|inhibits|inhibited|inhibited|inhibiting
develop|develops|developed|developed|developing
control|controls|controlled|controlled|controlling
mimic|mimics|mimicked|mimicked|mimicking
die|dies|died|died|dying
biopsy|biopsies|biopsied|biopsied|biopsying
treat|treats|treated|treated|treating
fix|fixes|fixed|fixed|fixing
Reduce|Reduces|Reduced|Reduced|Reducing
down-regulate|down-regulates|down-regulated|down-regulated|down-regulating
significantly improve|significantly improves|significantly improved|significantly improved|significantly improving
show|shows|showed|shown|showing
diagnose and treat|diagnoses and treats|diagnosed and treated|diagnosed and treated|diagnosing and treating
quit smoking and limit alcohol|quits smoking and limits alcohol|quit smoking and limited alcohol|quit smoking and limited alcohol|quitting smoking and limiting alcohol
record intake and output|records intake and output|recorded intake and output|recorded intake and output|recording intake and output`), "\n") {
		f := strings.Split(line, "|")
		got := []string{f[0], ThirdSingular(f[0]), Past(f[0]), PastParticiple(f[0]), Gerund(f[0])}
		if !slices.Equal(got, f) {
			t.Errorf("forms %q, want %q", got, f)
		}
	}
	if PastPlural("be") != "were" || PresentPlural("be") != "are" || PresentPlural("lead to") != "lead to" || Past("") != "" {
		t.Error("plural forms of be, or the empty verb")
	}
}

func TestPlural(t *testing.T) {
	for _, line := range strings.Split(strings.TrimSpace(`
diagnosis diagnoses|metastasis metastases|micrometastasis micrometastases|bacterium bacteria|vertebra vertebrae|alveolus alveoli
ganglion ganglia|phalanx phalanges|criterion criteria|apparatus apparatus|index indices|appendix appendices|matrix matrices
thorax thoraces|crisis crises|testis testes|virus viruses|lens lenses|biopsy biopsies|child children|stomach stomachs
embryo embryos|basis bases|MRI MRIs|Patient Patients|cells cells|findings findings|diagnoses diagnoses|evidence evidence
series series|COVID-19 COVID-19|follow-up follow-ups|T-cell T-cells|mother-in-law mothers-in-law|half halves`), "\n") {
		for pair := range strings.SplitSeq(line, "|") {
			singular, plural, _ := strings.Cut(pair, " ")
			if got := Plural(singular); got != plural {
				t.Errorf("Plural(%q) = %q, want %q", singular, got, plural)
			}
		}
	}
	for phrase, want := range map[string]string{"history of stroke": "histories of stroke", "stem cell": "stem cells", "h": "h", "mL": "mL", "CT scan": "CT scans",
		"carcinoma in situ": "carcinomas in situ", "type 2 diabetes": "type 2 diabetes", "": ""} {
		if got := Plural(phrase); got != want {
			t.Errorf("Plural(%q) = %q, want %q", phrase, got, want)
		}
	}
}

func TestDegrees(t *testing.T) {
	for _, line := range strings.Split(`low lower lowest|big bigger biggest|healthy healthier healthiest|large larger largest|good better best
bad worse worst|little less least|many more most|simple simpler simplest|Long Longer Longest|severe more.severe most.severe
likely more.likely most.likely|effective more.effective most.effective|acute more.acute most.acute|stable more.stable most.stable`, "\n") {
		for entry := range strings.SplitSeq(line, "|") {
			f := strings.Fields(strings.ReplaceAll(entry, ".", "_"))
			if got := strings.ReplaceAll(Comparative(f[0]), " ", "_"); got != f[1] {
				t.Errorf("Comparative(%q) = %q", f[0], got)
			}
			if got := strings.ReplaceAll(Superlative(f[0]), " ", "_"); got != f[2] {
				t.Errorf("Superlative(%q) = %q", f[0], got)
			}
		}
	}
}

func TestArticle(t *testing.T) {
	for _, next := range []string{"hour", "MRI", "X-ray", "8-week", "HIV", "ulcer", "urgent", "unimportant", "mRNA", "eGFR", "11-year", "18", "11,000", "80%",
		"honest", "NSAID", "(MRI)", "“old”", "α-blocker", "NK cell", "S-shaped", "ultrasound", "RNA", "élan", "inflammatory"} {
		if got := Article(next); got != "an" {
			t.Errorf("Article(%q) = %q", next, got)
		}
	}
	for _, next := range []string{"unit", "European", "one-year", "uterus", "urinary", "unilateral", "SARS", "miRNA", "pH", "1800", "110", "historic", "UV", "T-cell",
		"once-daily", "useful", "B cell", "hepatic", "year", "", "肝", "3-month", "uveitis", "β-blocker"} {
		if got := Article(next); got != "a" {
			t.Errorf("Article(%q) = %q", next, got)
		}
	}
}

func TestEnglishAnalyses(t *testing.T) {
	tests := []struct {
		form string
		want EnglishForm // one of the readings
	}{
		{"reduces", EnglishForm{"reduce", Verb, FormThird}}, {"reduced", EnglishForm{"reduce", Verb, FormPastParticiple}},
		{"reducing", EnglishForm{"reduce", Verb, FormGerund}}, {"stopped", EnglishForm{"stop", Verb, FormPast}},
		{"labelled", EnglishForm{"label", Verb, FormPast}}, {"taken", EnglishForm{"take", Verb, FormPastParticiple}},
		{"found", EnglishForm{"find", Verb, FormPast}}, {"lies", EnglishForm{"lie", Verb, FormThird}}, {"lying", EnglishForm{"lie", Verb, FormGerund}},
		{"is", EnglishForm{"be", Auxiliary, FormThird}}, {"were", EnglishForm{"be", Verb, FormPast}}, {"has", EnglishForm{"have", Verb, FormThird}},
		{"cells", EnglishForm{"cell", Noun, FormPlural}}, {"diagnoses", EnglishForm{"diagnosis", Noun, FormPlural}},
		{"vertebrae", EnglishForm{"vertebra", Noun, FormPlural}}, {"studies", EnglishForm{"study", Noun, FormPlural}},
		{"lens", EnglishForm{"lens", Noun, FormSingular}}, {"series", EnglishForm{"series", Noun, FormPlural}},
		{"lower", EnglishForm{"low", Adjective, FormComparative}}, {"better", EnglishForm{"good", Adjective, FormComparative}},
		{"chronic", EnglishForm{"chronic", Adjective, FormBase}}, {"quickly", EnglishForm{"quickly", Adverb, FormBase}},
		{"of", EnglishForm{"of", Preposition, FormBase}}, {"needs", EnglishForm{"need", Noun, FormPlural}},
	}
	for _, test := range tests {
		if got := EnglishAnalyses(test.form); !slices.Contains(got, test.want) {
			t.Errorf("EnglishAnalyses(%q) = %v, misses %v", test.form, got, test.want)
		}
	}
	for _, form := range []string{"", "foie", "pqzxvk", "thes"} {
		if got := EnglishAnalyses(form); got != nil {
			t.Errorf("EnglishAnalyses(%q) = %v, want none", form, got)
		}
	}
}

func TestCommonPOS(t *testing.T) {
	for word, want := range map[string]POSSet{
		"the": set(Determiner), "to": set(Preposition, Particle), "may": set(Modal), "of": set(Preposition), "risk": set(Noun), "chronic": set(Adjective),
		"treatment": set(Noun), "improve": set(Verb), "severely": set(Adverb), "is": set(Auxiliary, Verb), "patients": set(Noun), "cells": set(Noun),
		"reduced": set(Verb), "immune": set(Adjective), "pqzxvk": 0,
	} {
		if got := CommonPOS(word); got != want {
			t.Errorf("CommonPOS(%q) = %b, want %b", word, got, want)
		}
	}
	if s := set(Noun); !s.Has(Noun) || s.Has(Verb) || !s.Only(Noun) || s.With(Verb).Only(Noun) {
		t.Error("POSSet")
	}
}

func TestAmerican(t *testing.T) {
	for british, want := range map[string]string{"tumour": "tumor", "colour": "color", "recolonisation": "recolonization", "improvisation": "improvisation", "liver": "liver"} {
		if got := American(british); got != want {
			t.Errorf("American(%q) = %q, want %q", british, got, want)
		}
	}
}

func TestBritish(t *testing.T) {
	for american, want := range map[string]string{"hemorrhage": "haemorrhage", "tumors": "tumours", "centered": "centred", "organize": "organise",
		"analyzed": "analysed", "labeled": "labelled", "edema": "oedema", "estrogen": "oestrogen", "anemia": "anaemia", "behavior": "behaviour"} {
		if got, ok := British(american); got != want || !ok {
			t.Errorf("British(%q) = %q, %v", american, got, ok)
		}
	}
	for _, word := range []string{"size", "liver", "hemisphere", "perimeter", "prize", "pqzxvk"} {
		if got, ok := British(word); ok {
			t.Errorf("British(%q) = %q", word, got)
		}
	}
}

// TestBritishDoubled holds the doubling of l to words that end in it: what lost an e keeps one l.
func TestBritishDoubled(t *testing.T) {
	for american, want := range map[string]string{"labeled": "labelled", "traveler": "traveller", "tunneled": "tunnelled", "signaling": "signalling",
		"scheduled": "", "rescheduling": "", "compiled": "", "inhaler": "", "profiled": "", "consoling": "", "ticagrelor": "", "bachelor": "", "counselor": "counsellor"} {
		if got := britishDoubled(american); got != want {
			t.Errorf("britishDoubled(%q) = %q, want %q", american, got, want)
		}
	}
}

// TestTablesAreSorted holds the tables that are searched by halves to their order.
func TestTablesAreSorted(t *testing.T) {
	if !slices.IsSortedFunc(irregularVerbs, func(a, b verb) int { return strings.Compare(a.base, b.base) }) {
		t.Error("irregularVerbs")
	}
	if !slices.IsSortedFunc(irregularNouns, func(a, b noun) int { return strings.Compare(a.singular, b.singular) }) {
		t.Error("irregularNouns")
	}
	if !slices.IsSorted(uncountableNouns) || !slices.IsSorted(invariableNouns) {
		t.Error("uncountable or invariable nouns")
	}
}
