package main

import (
	"slices"
	"strings"
	"unicode"

	"unmix/pipeline/lang"
	"unmix/pipeline/lang/internal/table"
)

// reading is one analysis of a French form.
type reading struct {
	lemma string
	tag   table.Tag
}

// frenchForms expands the French dictionary: every form with its readings, closed classes first, then in the order of the
// dictionary. Elided forms (l'hépatite) are left out. names are the words that stand with a capital only, in lower case.
func frenchForms(dic, aff string) (forms map[string][]reading, names map[string]bool, err error) {
	classes, err := readAffixes(aff, 2)
	if err != nil {
		return nil, nil, err
	}
	entries, err := readEntries(dic, 2)
	if err != nil {
		return nil, nil, err
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return closedFirst(a) - closedFirst(b) })
	forms, names = map[string][]reading{}, map[string]bool{}
	for _, extra := range missingReadings {
		forms[extra.form] = append(forms[extra.form], extra.reading)
	}
	for _, e := range entries {
		if slices.Contains(e.tags, "po:err") || !isWord(e.word) {
			continue
		}
		if strings.ToLower(e.word) != e.word {
			expandFrench(classes, e, func(form string, _ []string) { names[strings.ToLower(form)] = true })
			continue
		}
		expandFrench(classes, e, func(form string, tags []string) {
			readings, ok := readingsOf(e.word, tags)
			if !ok {
				return
			}
			for _, r := range readings {
				if !slices.Contains(forms[form], r) && !superseded(form, r) {
					forms[form] = append(forms[form], r)
				}
			}
			if len(readings) == 0 && forms[form] == nil {
				forms[form] = []reading{}
			}
		})
	}
	return forms, names, nil
}

// superseded reports whether missingReadings has the form in the same part of speech with the right lemma.
func superseded(form string, r reading) bool {
	for _, extra := range missingReadings {
		if extra.form == form && extra.tag.POS == r.tag.POS {
			return true
		}
	}
	return false
}

func closedFirst(e entry) int {
	if slices.Contains(e.tags, "po:mg") {
		return 0
	}
	return 1
}

// isWord reports whether s is made of letters with inner hyphens and apostrophes.
func isWord(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters = true
		} else if r != '-' && r != '\'' {
			return false
		}
	}
	return letters && strings.Trim(s, "-'") == s
}

// expandFrench calls give for every form of an entry without an elided head. The dictionary needs one suffix on the stem,
// or one metric prefix (kilo, micro ...) and then the plural.
func expandFrench(classes map[string]*class, e entry, give func(form string, tags []string)) {
	needsAffix := slices.Contains(e.flags, "()")
	if !needsAffix {
		give(e.word, e.tags)
	}
	expandSuffixes(classes, e.word, e.flags, e.tags, give)
	for _, flag := range e.flags {
		c := classes[flag]
		if c == nil || !c.prefix {
			continue
		}
		for _, r := range c.rules {
			if strings.Contains(r.add, "'") {
				continue
			}
			if form, ok := r.apply(e.word, true); ok {
				if !slices.Contains(r.next, "()") {
					give(form, e.tags)
				}
				expandSuffixes(classes, form, r.next, e.tags, give)
			}
		}
	}
}

func expandSuffixes(classes map[string]*class, stem string, flags, tags []string, give func(string, []string)) {
	for _, flag := range flags {
		c := classes[flag]
		if c == nil || c.prefix {
			continue
		}
		for _, r := range c.rules {
			if form, ok := r.apply(stem, false); ok && isWord(form) {
				give(form, append(slices.Clone(tags), r.tags...))
			}
		}
	}
}

// readingsOf turns the tags of a form into readings. ok is false for forms that are not words of running text: the inverted
// first person (chanté-je).
func readingsOf(stem string, tags []string) (readings []reading, ok bool) {
	lemma := stem
	var classes, moods, persons []table.Tag
	var shared table.Tag
	for _, t := range tags {
		key, value, _ := strings.Cut(t, ":")
		if key == "st" {
			lemma = value
			continue
		}
		if class, found := closedClasses[value]; found {
			classes = append(classes, class)
		} else if mood, found := moodTags[value]; found {
			moods = append(moods, mood)
		} else if person, found := personTags[value]; found {
			persons = append(persons, person)
		} else if len(value) > 6 && value[0] == 'v' && value[1] >= '0' && value[1] <= '3' {
			classes = append(classes, table.Tag{POS: uint8(lang.Verb)})
		} else {
			shared = merge(shared, genderTags[value])
		}
	}
	participle := slices.ContainsFunc(moods, func(m table.Tag) bool { return m.Mood == uint8(lang.MoodParticiple) })
	if participle { // "po:ppas po:adj" is one reading, and an inverted person beside it is none
		classes, persons = []table.Tag{{POS: uint8(lang.Verb)}}, nil
	} else if (slices.Contains(tags, "po:1isg") || slices.Contains(tags, "po:1jsg")) && len(persons) == 0 {
		return nil, false
	}
	for _, c := range classes {
		for _, m := range orNone(moods) {
			for _, p := range orNone(persons) {
				readings = append(readings, reading{lemma, merge(merge(merge(shared, c), m), p)})
			}
		}
	}
	return readings, true
}

func orNone(tags []table.Tag) []table.Tag {
	if len(tags) == 0 {
		return []table.Tag{{}}
	}
	return tags
}

// merge gives a with the fields of b that are set.
func merge(a, b table.Tag) table.Tag {
	for _, f := range []struct{ to, from *uint8 }{{&a.POS, &b.POS}, {&a.Kind, &b.Kind}, {&a.Mood, &b.Mood}, {&a.Tense, &b.Tense},
		{&a.Person, &b.Person}, {&a.Gender, &b.Gender}, {&a.Number, &b.Number}} {
		if *f.from != 0 {
			*f.to = *f.from
		}
	}
	return a
}
