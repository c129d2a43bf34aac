package lang

import (
	"slices"
	"testing"
)

func TestFrenchAnalyses(t *testing.T) {
	verb := func(lemma string, m Mood, tense Tense, person uint8, n Number) Analysis {
		return Analysis{Lemma: lemma, POS: Verb, Mood: m, Tense: tense, Person: person, Number: n}
	}
	participle := func(lemma string, g Gender, n Number) Analysis {
		return Analysis{Lemma: lemma, POS: Verb, Mood: MoodParticiple, Tense: TensePast, Gender: g, Number: n}
	}
	nominal := func(lemma string, p POS, g Gender, n Number) Analysis {
		return Analysis{Lemma: lemma, POS: p, Gender: g, Number: n}
	}
	tests := []struct {
		form string
		want Analysis // one of the readings
	}{
		{"peut", verb("pouvoir", MoodIndicative, TensePresent, 3, NumberSingular)},
		{"doit", verb("devoir", MoodIndicative, TensePresent, 3, NumberSingular)},
		{"ont", verb("avoir", MoodIndicative, TensePresent, 3, NumberPlural)},
		{"a", verb("avoir", MoodIndicative, TensePresent, 3, NumberSingular)},
		{"sont", verb("être", MoodIndicative, TensePresent, 3, NumberPlural)},
		{"est", verb("être", MoodIndicative, TensePresent, 3, NumberSingular)},
		{"soit", verb("être", MoodSubjunctive, TensePresent, 3, NumberSingular)},
		{"pourrait", verb("pouvoir", MoodConditional, TensePresent, 3, NumberSingular)},
		{"favoriser", verb("favoriser", MoodInfinitive, 0, 0, 0)},
		{"entraînant", Analysis{Lemma: "entraîner", POS: Verb, Mood: MoodParticiple, Tense: TensePresent}},
		{"été", participle("être", GenderAny, NumberAny)},
		{"fait", participle("faire", GenderMasculine, NumberSingular)},
		{"réduites", participle("réduire", GenderFeminine, NumberPlural)},
		{"montré", participle("montrer", GenderMasculine, NumberSingular)},
		{"atteints", participle("atteindre", GenderMasculine, NumberPlural)},
		{"hépatiques", nominal("hépatique", Adjective, GenderAny, NumberPlural)},
		{"aiguë", nominal("aigu", Adjective, GenderFeminine, NumberSingular)},
		{"nationaux", nominal("national", Adjective, GenderMasculine, NumberPlural)},
		{"cellules", nominal("cellule", Noun, GenderFeminine, NumberPlural)},
		{"virus", nominal("virus", Noun, GenderMasculine, NumberAny)},
		{"microgrammes", nominal("microgramme", Noun, GenderMasculine, NumberPlural)}, // no grammes
		{"millilitre", nominal("millilitre", Noun, GenderMasculine, NumberSingular)},
		{"les", Analysis{Lemma: "le", POS: Determiner, Kind: KindArticle, Gender: GenderAny, Number: NumberPlural}},
		{"du", Analysis{Lemma: "de", POS: Preposition}},
		{"aux", Analysis{Lemma: "à", POS: Preposition}},
		{"dont", Analysis{Lemma: "dont", POS: Pronoun, Kind: KindRelative}},
		{"leur", Analysis{Lemma: "leur", POS: Determiner, Kind: KindPossessive, Gender: GenderAny, Number: NumberSingular}},
		{"lorsque", Analysis{Lemma: "lorsque", POS: Conjunction, Kind: KindSubordinating}},
		{"pas", Analysis{Lemma: "pas", POS: Negation}},
		{"dans", Analysis{Lemma: "dans", POS: Preposition}},
		{"rapidement", Analysis{Lemma: "rapidement", POS: Adverb}},
	}
	for _, test := range tests {
		if got := FrenchAnalyses(test.form); !slices.Contains(got, test.want) {
			t.Errorf("FrenchAnalyses(%q) = %+v, misses %+v", test.form, got, test.want)
		}
	}
	for _, form := range []string{"", "liver", "hepatite", "l'hépatite", "pqzxvk"} {
		if got := FrenchAnalyses(form); got != nil {
			t.Errorf("FrenchAnalyses(%q) = %+v, want none", form, got)
		}
	}
}

// TestFrenchAnalysesOfNoForm: what is no French form has no readings at all; "com" has the fingerprint of another word.
func TestFrenchAnalysesOfNoForm(t *testing.T) {
	for _, form := range []string{"com", "pqzxvk", "liver", ""} {
		if got := FrenchAnalyses(form); got != nil {
			t.Errorf("%q: %v", form, got)
		}
	}
}

func TestFrenchUnaccented(t *testing.T) {
	for form, want := range map[string][]string{
		"hepatite": {"hépatite"}, "therapie": {"thérapie"}, "evaluation": {"évaluation"}, "oedeme": {"œdème"}, "oedème": {"œdème"},
		"coeur": {"cœur"}, "traite": {"traité"}, "ou": {"où"}, "medicamenteuses": {"médicamenteuses"}, "foie": nil, "": nil, "pqzxvk": nil,
	} {
		if got := FrenchUnaccented(form); !slices.Equal(got, want) {
			t.Errorf("FrenchUnaccented(%q) = %q, want %q", form, got, want)
		}
	}
}

func TestSplitElision(t *testing.T) {
	tests := []struct {
		word, head, rest string
		ok               bool
	}{
		{"l'hépatite", "l", "hépatite", true},
		{"L’INSUFFISANCE", "l", "INSUFFISANCE", true},
		{"qu’il", "qu", "il", true},
		{"Jusqu'à", "jusqu", "à", true},
		{"lorsqu'une", "lorsqu", "une", true},
		{"d'", "d", "", true},
		{"aujourd'hui", "", "", false},
		{"quelqu’un", "", "", false},
		{"patient's", "", "", false},
		{"foie", "", "", false},
		{"'l", "", "", false},
	}
	for _, test := range tests {
		head, rest, ok := SplitElision(test.word)
		if ok != test.ok || head != test.head || ok && test.word[rest:] != test.rest {
			t.Errorf("SplitElision(%q) = %q, %d, %v", test.word, head, rest, ok)
		}
	}
	if got := ElidedForms("l"); !slices.Equal(got, []string{"le", "la"}) {
		t.Errorf("ElidedForms(l) = %q", got)
	}
}

func TestContractionAndFunctionWords(t *testing.T) {
	if p, rest, ok := Contraction("auxquelles"); p != "à" || rest != "lesquelles" || !ok {
		t.Errorf("auxquelles = %q + %q, %v", p, rest, ok)
	}
	if _, _, ok := Contraction("dans"); ok {
		t.Error("dans is no contraction")
	}
	for _, w := range []string{"le", "dans", "qui", "et", "ne", "sont", "avait", "qu", "aucune", "ainsi"} {
		if got := IsFrenchFunctionWord(w); got != (w != "ainsi") {
			t.Errorf("IsFrenchFunctionWord(%q) = %v", w, got)
		}
	}
	for _, w := range []string{"foie", "hépatique", "liver"} {
		if IsFrenchFunctionWord(w) {
			t.Errorf("%q is no function word", w)
		}
	}
}
