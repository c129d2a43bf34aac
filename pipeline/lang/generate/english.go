package main

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/lang/internal/table"
)

// affixPOS gives the part of speech of the form that an en_US affix class makes. Inflected forms (S, G, D, T, R) have none of their
// own: the analysis finds their stem.
var affixPOS = map[string]uint32{"Y": table.AdverbForm, "P": table.NounForm, "V": table.AdjectiveForm, "N": table.NounForm,
	"B": table.AdjectiveForm, "L": table.NounForm}

// pluralAffixes make plurals (findings, injections, carriers): the noun is the form without s.
const pluralAffixes = "JXZ"

// englishForms expands the English dictionary: the bits of every form in lower case, and those of words with capitals.
func englishForms(dic, aff string) (forms map[string]uint32, err error) {
	classes, err := readAffixes(aff, 1)
	if err != nil {
		return nil, err
	}
	entries, err := readEntries(dic, 1)
	if err != nil {
		return nil, err
	}
	forms = map[string]uint32{}
	listed := map[string]bool{}
	for _, e := range entries {
		listed[e.word] = true
	}
	for _, e := range entries {
		if !isWord(e.word) {
			continue
		}
		kind := uint32(table.English)
		if strings.ToLower(e.word) != e.word {
			kind = table.EnglishName
		}
		stems := []string{e.word}
		for _, flag := range e.flags {
			if c := classes[flag]; c != nil && c.prefix {
				for _, r := range c.rules {
					if form, ok := r.apply(e.word, true); ok {
						stems = append(stems, form)
					}
				}
			}
		}
		for i, stem := range stems {
			bits := kind | stemPOS(e.word, e.flags, listed)
			forms[strings.ToLower(stem)] |= bits
			for _, flag := range e.flags {
				c := classes[flag]
				if flag == "M" || c == nil || c.prefix || i > 0 && !c.cross {
					continue
				}
				for _, r := range c.rules {
					if form, ok := r.apply(stem, false); ok {
						forms[strings.ToLower(form)] |= kind | affixPOS[flag]
						if strings.Contains(pluralAffixes, flag) {
							forms[strings.ToLower(strings.TrimSuffix(form, "s"))] |= kind | table.NounForm
						}
					}
				}
			}
		}
	}
	return forms, nil
}

// stemPOS reads the part of speech of a stem off the affixes it takes: -ing or -ed make a verb, 's a noun, -est and -ly an
// adjective. Some of these forms are entries of their own (process's, stopped). Words that take none go by their ending.
func stemPOS(word string, flags []string, listed map[string]bool) uint32 {
	set := strings.Join(flags, "")
	var bits uint32
	doubled := word + word[len(word)-1:]
	if strings.ContainsAny(set, "GD") || listed[doubled+"ed"] && listed[doubled+"ing"] {
		bits |= table.VerbForm
	}
	if strings.Contains(set, "M") || listed[word+"'s"] {
		bits |= table.NounForm
	}
	if strings.ContainsAny(set, "TP") || strings.Contains(set, "Y") && !strings.HasSuffix(word, "ly") {
		bits |= table.AdjectiveForm
	}
	if bits == 0 {
		bits = endingPOS(word)
	}
	return bits
}

// endingPOS guesses the part of speech of a word that the dictionary does not describe, 0 if the ending says nothing.
func endingPOS(word string) uint32 {
	for _, e := range []struct {
		endings string
		bits    uint32
	}{
		{"ly", table.AdverbForm},
		{"ic al ous ive able ible ary ory oid less ful genic static iac ar", table.AdjectiveForm},
		{"tion sion ity ness ment ism ist itis osis oma emia aemia uria pathy logy graphy scopy ectomy otomy ostomy plasty therapy " +
			"trophy plasia penia cyte blast gen ine ase ide ol in", table.NounForm},
	} {
		for ending := range strings.FieldsSeq(e.endings) {
			if strings.HasSuffix(word, ending) && len(word) > len(ending)+2 {
				return e.bits
			}
		}
	}
	return 0
}

// addIrregularPlurals marks the plurals of known nouns that the dictionary may lack (sera, emboli).
func addIrregularPlurals(forms map[string]uint32) {
	for _, word := range sortedKeys(forms) {
		if plural, ok := lang.IrregularPlural(word); ok && forms[word]&table.English != 0 && forms[plural]&table.English == 0 {
			forms[plural] |= table.English | table.Derived
		}
	}
}

// addPlurals marks French forms that are as well the regular plural of an English noun (adipocytes, endoscopies): the dictionary
// does not list the plural of every medical noun. Short words are left out, their chance likeness is too high.
func addPlurals(forms map[string]uint32, french map[string][]reading) {
	for _, word := range sortedKeys(forms) {
		if forms[word]&table.English == 0 || forms[word]&table.NounForm == 0 || len(word) < 5 {
			continue
		}
		plural := word + "s"
		if stem, ok := strings.CutSuffix(word, "y"); ok {
			plural = stem + "ies"
		}
		if _, isFrench := french[plural]; isFrench && forms[plural]&table.English == 0 {
			forms[plural] |= table.English | table.Derived
		}
	}
}

// addBritish marks the British spellings of the known American words, with the same parts of speech.
func addBritish(forms map[string]uint32) {
	for _, word := range sortedKeys(forms) {
		if forms[word]&table.English == 0 {
			continue
		}
		for _, british := range lang.BritishSpellings(word) {
			if forms[british]&table.English == 0 {
				forms[british] |= forms[word]&^table.EnglishName | table.Derived
			}
		}
	}
}
