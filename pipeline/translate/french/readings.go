package french

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// A taggedReading is an analysis that an entry is compatible with.
type taggedReading struct {
	lang.Analysis
	tag   tag
	extra float64
}

// readingsFor lists the readings of the tokens under which the entry applies.
func readingsFor(e *glossary.Entry, ts []token, key string) []taggedReading {
	first := &ts[0]
	one := func(tg tag) []taggedReading {
		return []taggedReading{{Analysis: lang.Analysis{Lemma: e.Term}, tag: tg}}
	}
	switch e.POS {
	case "verb":
		return verbReadings(e, ts)
	case "noun", "measure", "abbr":
		return nounReadings(e, ts, key)
	case "adj":
		return adjReadings(e, ts, key)
	case "name":
		return one(tName)
	case "num":
		return []taggedReading{{Analysis: lang.Analysis{Lemma: e.Term, Number: lang.NumberPlural}, tag: tNum}}
	case "adv":
		if len(ts) == 1 && !slices.Contains(first.forms, glossary.Fold(e.Term)) {
			return nil
		}
		return one(tAdv)
	case "prep":
		return one(tPrep)
	case "conj":
		if e.Term == "ainsi" {
			return one(tAdv)
		}
		if coordinators[e.Term] {
			return one(tCoord)
		}
		if strings.HasSuffix(e.Term, " de") || strings.HasSuffix(e.Term, " à") {
			return one(tPrep)
		}
		return one(tSub)
	case "det":
		n := lang.NumberPlural
		for _, r := range first.readings {
			if len(ts) == 1 && r.Number == lang.NumberSingular {
				n = lang.NumberAny
			}
		}
		if len(ts) > 1 {
			n = lang.NumberAny
		}
		return []taggedReading{{Analysis: lang.Analysis{Lemma: e.Term, Number: n}, tag: tDet}}
	case "pron":
		last := ts[len(ts)-1].form
		if len(ts) > 1 && closedFirst(last, tRel) || relativeHeads[last] && len(ts) > 1 {
			return one(tRel)
		}
		n := lang.NumberSingular
		if strings.HasSuffix(e.Term, "s") || strings.HasSuffix(e.Term, "x") || strings.HasSuffix(e.Term, "eux") {
			n = lang.NumberPlural
		}
		return []taggedReading{{Analysis: lang.Analysis{Lemma: e.Term, Number: n}, tag: tStrong}}
	case "phrase":
		return one(tPhrase)
	}
	return one(tAdv)
}

// coordinators are the conjunctions of several words that join equals.
var coordinators = map[string]bool{"ainsi que": true, "ainsi qu'": true, "et même": true, "mais aussi": true, "mais également": true, "mais encore": true, "ou bien": true,
	"ou encore": true, "de même que": true, "et/ou": true, "plutôt que": true, "plus que": true, "puis": true, "aussi bien que": true, "et non": true, "voire": true, "et ce": true}

var relativeHeads = map[string]bool{"laquelle": true, "lequel": true, "lesquels": true, "lesquelles": true, "qui": true, "que": true, "dont": true, "quoi": true}

// verbReadings are the readings of a verb entry: its first token that is a verb says the mood and the person.
func verbReadings(e *glossary.Entry, ts []token) []taggedReading {
	var out []taggedReading
	for k := range ts {
		for _, a := range ts[k].readings {
			if a.POS != lang.Verb || len(ts) == 1 && a.Lemma != glossary.Fold(e.Term) {
				continue
			}
			if len(ts) > 1 && !strings.Contains(glossary.Fold(e.Term), a.Lemma) {
				continue
			}
			if ts[0].form == "se" && pastParticiple(a) {
				continue // "se dissout": an auxiliary would stand between
			}
			out = addReading(out, a)
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// addReading adds a verb reading; of several persons the third is kept, the indicative before the other moods.
func addReading(out []taggedReading, a lang.Analysis) []taggedReading {
	r := taggedReading{Analysis: a, tag: verbTag(a)}
	if r.tag == tFin && a.Person != 3 {
		r.extra = 1.2
	}
	if a.Lemma == "revoir" && a.Tense == lang.TenseSimplePast {
		r.extra = 3 // revit is of revivre
	}
	if a.Lemma == "devoir" && a.Tense == lang.TenseSimplePast {
		r.extra = 3 // durent is of durer
	}
	if a.Lemma == "faillir" || r.tag == tPast && (a.Lemma == "faire" || a.Lemma == "devoir") {
		r.extra = 1 // "fait" is a finite verb, "dû" an adjective, where no auxiliary forbids it
	}
	for k := range out {
		if out[k].tag != r.tag || out[k].Lemma != a.Lemma {
			continue
		}
		if r.tag != tFin || out[k].Number == a.Number || out[k].extra < r.extra {
			if rank(a) < rank(out[k].Analysis) {
				out[k] = r
			}
			return out
		}
	}
	return append(out, r)
}

// rank orders the readings of one form by how usual they are in medical text.
func rank(a lang.Analysis) int {
	n := 0
	if a.Person != 3 {
		n += 2
	}
	switch a.Mood {
	case lang.MoodSubjunctive:
		n++
	case lang.MoodImperative:
		n += 4
	}
	if a.Tense == lang.TenseSimplePast {
		n++
	}
	if a.Tense == lang.TenseImperfect && a.Person == 2 {
		n += 2 // il est possible que vous ressentiez: the subjunctive
	}
	return n
}

func verbTag(a lang.Analysis) tag {
	switch {
	case a.Mood == lang.MoodInfinitive:
		return tInf
	case a.Mood == lang.MoodParticiple && a.Tense == lang.TensePresent:
		return tPres
	case a.Mood == lang.MoodParticiple:
		return tPast
	}
	return tFin
}

// nounReadings are the readings of a noun entry; a term takes its number from its first word.
func nounReadings(e *glossary.Entry, ts []token, key string) []taggedReading {
	var out []taggedReading
	first := &ts[0]
	add := func(a lang.Analysis, extra float64) {
		for k := range out {
			if out[k].Number == a.Number && out[k].Gender == a.Gender {
				return
			}
		}
		a.Lemma = e.Term
		out = append(out, taggedReading{Analysis: a, tag: tNoun, extra: extra})
	}
	itself := 0.0
	if term := glossary.Fold(e.Term); len(ts) == 1 && term != key && (slices.Contains(first.forms, term) || slices.Contains(first.forms, term+"s")) {
		itself = -.1 // adolescentes: the entry adolescente comes before adolescent
	}
	for _, a := range first.readings {
		if a.POS == lang.Noun && (a.Lemma == key || len(ts) > 1) {
			add(a, itself)
		} else if a.POS == lang.Noun && a.Gender == lang.GenderFeminine && a.Lemma+"e" == key {
			add(a, -.1) // la conduite, which the lexicon has as the feminine of conduit
		}
	}
	if len(out) == 0 {
		for _, a := range first.readings {
			switch {
			case a.POS == lang.Adjective && (a.Lemma == key || len(ts) > 1), a.POS == lang.Name, a.POS == lang.Numeral:
				add(a, .5)
			case pastParticiple(a) && inflectedForm(first.forms, firstForm(e.Term)):
				add(a, .2) // les apparentés
			}
		}
	}
	for k := range out {
		for j := 1; j < len(ts) && out[k].Number == lang.NumberAny && ts[j].form != "de" && ts[j].form != "à"; j++ {
			if ts[j].readings == nil {
				break // anticorps anti-ADN natif: the adjective is that of DNA
			}
			for _, a := range ts[j].readings {
				if a.POS == lang.Noun || a.POS == lang.Adjective {
					out[k].Number = a.Number
				}
			}
		}
	}
	if len(out) == 0 &&
		(len(first.readings) == 0 || slices.Contains(first.forms, key) && !(first.infinitive() && key != firstForm(e.Term)) || first.addressed() && slices.Contains(first.forms, key+"s")) {
		n := lang.NumberSingular
		if !slices.Contains(first.forms, firstForm(e.Term)) {
			n = lang.NumberPlural
		}
		for _, a := range first.readings {
			if a.POS == lang.Noun {
				n = a.Number
			}
		}
		if first.upper || strings.HasPrefix(first.form, "anti-") {
			n = lang.NumberAny // les anti-TNF
		}
		add(lang.Analysis{Gender: lang.GenderAny, Number: n}, 0)
	}
	return out
}

// inflectedForm reports whether one of the forms is the participle of a term, or its plural.
func inflectedForm(forms []string, participle string) bool {
	return slices.Contains(forms, participle) || slices.Contains(forms, participle+"s")
}

// adjReadings are the readings of an adjective entry; a participle that the glossary lists as an adjective is one.
func adjReadings(e *glossary.Entry, ts []token, key string) []taggedReading {
	first := &ts[0]
	if len(ts) > 1 && first.infinitive() && key != firstForm(e.Term) {
		return nil // mettre en jeu is no "mettant en jeu"
	}
	for _, a := range first.readings {
		if a.POS == lang.Adjective && (a.Lemma == key || len(ts) > 1) || a.Mood == lang.MoodParticiple && a.Lemma != key {
			a.Lemma = e.Term
			return []taggedReading{{Analysis: a, tag: tAdj}}
		}
	}
	if len(first.readings) == 0 || slices.Contains(first.forms, key) {
		return []taggedReading{{Analysis: lang.Analysis{Lemma: e.Term, Gender: lang.GenderAny, Number: lang.NumberAny}, tag: tAdj}}
	}
	for _, a := range first.readings {
		if a.POS == lang.Noun && a.Lemma == key {
			a.Lemma = e.Term
			return []taggedReading{{Analysis: a, tag: tAdj, extra: .3}}
		}
	}
	return nil
}
