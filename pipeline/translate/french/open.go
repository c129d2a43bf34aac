package french

import (
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// A reach says which readings of a token already have an edge with entries.
type reach [tags]bool

// openEdges adds the readings of a content word that no entry covers: derived words, cognates, literals, and what is
// unknown. A word that has an entry for a reading gets no guess for it.
func (t *Translator) openEdges(tok *token, i int, out []edge, extra float64) []edge {
	var have reach
	for _, e := range out {
		if e.to == i+1 {
			have[e.tag] = true
		}
	}
	if s, ok := literal(tok); ok && !(s == "name" && i == 0 && !known(tok)) && !have[tNoun] && !have[tName] && !have[tAdj] {
		cost := edgeCost + literalCost + extra
		if s == "english-word" {
			cost += 1.5
		}
		out = append(out, edge{from: i, to: i + 1, tag: tName, literal: true, rule: s, cost: cost,
			reading: lang.Analysis{Lemma: tok.form, Number: lang.NumberAny}})
		have[tName] = true
	}
	for k, a := range tok.readings {
		tg := openTag(a)
		if tg == tEdge || have[tg] || tg == tAdj && have[tPast] {
			continue
		}
		if tg == tFin && rank(a) > 1 {
			continue
		}
		have[tg] = true
		out = append(out, t.guessOf(tok, i, k, tg, extra))
	}
	if tok.readings == nil && !have[tName] && !have[tNoun] && !have[tAdj] && !have[tPrep] && !have[tAdv] && !have[tPhrase] {
		out = t.unlisted(tok, i, out, extra)
	}
	if len(out) == 0 || !reaches(out, i+1) {
		out = append(out, unknownEdge(tok, i, lang.Analysis{Lemma: tok.form}, tNoun, extra))
	}
	return out
}

// reaches reports whether some edge covers exactly one token, so that a path always exists.
func reaches(out []edge, to int) bool {
	for _, e := range out {
		if e.to == to {
			return true
		}
	}
	return false
}

// openTag is the tag of a reading of an open class; tEdge for the closed ones.
func openTag(a lang.Analysis) tag {
	switch a.POS {
	case lang.Noun:
		return tNoun
	case lang.Adjective:
		return tAdj
	case lang.Verb:
		return verbTag(a)
	case lang.Adverb:
		return tAdv
	case lang.Numeral:
		return tNum
	}
	return tEdge
}

// guess makes the edge of a reading without an entry.
func (t *Translator) guess(tok *token, i int, a lang.Analysis, tg tag, extra float64) edge {
	if s, rule, ok := derive(a.Lemma, a.POS); ok {
		return edge{from: i, to: i + 1, tag: tg, built: s, rule: rule, reading: a, cost: edgeCost + builtCost + extra}
	}
	if s, rule, _, ok := t.prefixed(a.Lemma, posFilter(tg)); ok {
		return edge{from: i, to: i + 1, tag: tg, built: s, rule: rule, reading: a, cost: edgeCost + builtCost + extra}
	}
	if tg == tNoun && !sequence[a.Lemma] { // les derniers: the last, no lasts
		for _, e := range t.lookup(a.Lemma) {
			if p := lang.CommonPOS(e.English[0]); e.POS == "adj" && e.Status != glossary.Forbidden && p.Has(lang.Noun) && p.Has(lang.Adjective) {
				return edge{from: i, to: i + 1, tag: tg, built: e.English[0], rule: "adjective-as-noun", reading: a, cost: edgeCost + .8 + extra}
			}
		}
	}
	if a.POS == lang.Verb {
		for _, p := range []string{"de", "à", "sur", "en", "avec", "par"} {
			if list := t.lookup(a.Lemma + " " + p); len(list) > 0 && list[0].POS == "verb" {
				return edge{from: i, to: i + 1, tag: tg, entries: list[:1], reading: a, cost: edgeCost + .5 + extra}
			}
		}
	}
	if tg == tAdv {
		if s, ok := t.adverb(a.Lemma); ok {
			return edge{from: i, to: i + 1, tag: tg, built: s, rule: "derived-adverb", reading: a, cost: edgeCost + builtCost + extra}
		}
	}
	return unknownEdge(tok, i, a, tg, extra)
}

// adverb builds the adverb of an adjective that has an entry: étroitement from étroit.
func (t *Translator) adverb(form string) (string, bool) {
	stem, ok := strings.CutSuffix(form, "ment")
	if !ok {
		return "", false
	}
	for _, a := range append(lang.FrenchAnalyses(stem), lang.FrenchAnalyses(strings.TrimSuffix(stem, "é")+"e")...) {
		for _, e := range t.index.single(a.Lemma) {
			for _, s := range e.English {
				if e.POS == "adj" && lang.Look(s+"ly").English() {
					return s + "ly", true
				}
				if c, cut := strings.CutSuffix(s, "e"); e.POS == "adj" && cut && lang.Look(c+"y").English() {
					return c + "y", true
				}
			}
		}
	}
	return "", false
}

func posFilter(tg tag) func(*glossary.Entry) bool {
	return func(e *glossary.Entry) bool {
		switch tg {
		case tNoun:
			return e.POS == "noun"
		case tAdj:
			return e.POS == "adj"
		case tInf, tFin, tPast, tPres:
			return e.POS == "verb"
		case tAdv:
			return e.POS == "adv"
		}
		return false
	}
}

// unlisted makes the edges of a word that the French lexicon does not have: a learned word whose ending says what it
// is, a compound of parts with a hyphen, else an unknown noun.
func (t *Translator) unlisted(tok *token, i int, out []edge, extra float64) []edge {
	found := false
	for _, pos := range []lang.POS{lang.Noun, lang.Adjective} {
		lemma, n := tok.form, lang.NumberSingular
		for _, l := range []string{tok.form, strings.TrimSuffix(tok.form, "s")} {
			if l != tok.form {
				lemma, n = l, lang.NumberPlural
			}
			a := lang.Analysis{Lemma: lemma, POS: pos, Number: n, Gender: lang.GenderAny}
			s, rule, ok := derive(lemma, pos)
			if !ok {
				s, rule, _, ok = t.prefixed(lemma, posFilter(openTag(a)))
			}
			if ok {
				out = append(out, edge{from: i, to: i + 1, tag: openTag(a), built: s, rule: rule, reading: a, cost: edgeCost + builtCost + extra})
				found = true
				break
			}
		}
	}
	if !found {
		if s, tg, ok := t.byParts(tok.form); ok {
			return append(out, edge{from: i, to: i + 1, tag: tg, built: s, rule: "hyphen-compound", cost: edgeCost + builtCost + extra,
				reading: lang.Analysis{Lemma: tok.form, Number: lang.NumberAny, Gender: lang.GenderAny}})
		}
		n := lang.NumberSingular
		if strings.HasSuffix(tok.form, "s") {
			n = lang.NumberPlural
		}
		out = append(out, unknownEdge(tok, i, lang.Analysis{Lemma: tok.form, Number: n, Gender: lang.GenderAny}, tNoun, extra))
	}
	return out
}

// byParts translates a hyphenated word part by part: bénéfice-risque. All parts must have entries.
func (t *Translator) byParts(form string) (string, tag, bool) {
	parts := strings.Split(form, "-")
	if len(parts) < 2 {
		return "", 0, false
	}
	tg := tNoun
	for k, p := range parts {
		entries := t.index.single(p)
		if len(entries) == 0 {
			return "", 0, false
		}
		e := entries[0]
		parts[k] = e.English[0]
		if k == len(parts)-1 && e.POS == "adj" {
			tg = tAdj
		}
	}
	return strings.Join(parts, "-"), tg, true
}

func unknownEdge(tok *token, i int, a lang.Analysis, tg tag, extra float64) edge {
	return edge{from: i, to: i + 1, tag: tg, built: tok.text, unknown: true, reading: a, cost: edgeCost + unknownCost + extra}
}

// known reports whether a word in a capital at the start of a fragment is a name for all that the capital says: English has it
// or its spelling is not French.
func known(tok *token) bool {
	return lang.Look(tok.form).EnglishName() || lang.Look(tok.form).English() || glossary.Unaccent(tok.form) == tok.form
}

// literal says whether a token may stand in English as it is, and why: an acronym, a name, a word with digits, an English
// word that French does not have.
func literal(tok *token) (string, bool) {
	switch {
	case tok.form == "à":
		return "", false
	case strings.ContainsAny(tok.text, "0123456789"):
		return "code", true
	case tok.upper && tok.readings == nil && letters(tok.text) >= shoutedLetters && !lang.Look(tok.form).English():
		return "", false // PREDISPOSANTS
	case tok.upper && tok.readings == nil:
		return "acronym", true
	case mixedCase(tok.text) && tok.readings == nil && glossary.Unaccent(tok.form) == tok.form:
		return "acronym", true
	case len(tok.text) == 1 && tok.upper:
		return "acronym", true
	case len(tok.text) == 1 && !tok.elided && strings.Contains("pnrtzkf", tok.form):
		return "code", true // p = 0,12
	case tok.initial && tok.readings == nil:
		return "name", true
	case tok.readings == nil && lang.Look(tok.form).English():
		return "english-word", true
	}
	for _, a := range tok.readings {
		if a.POS == lang.Name && tok.initial {
			return "name", true
		}
	}
	return "", false
}

// shoutedLetters are more letters than an acronym has.
const shoutedLetters = 10

// mixedCase reports whether a capital stands behind a small letter or after a hyphen: mRNA, IgG, anti-TNF.
func mixedCase(s string) bool {
	for i, r := range s {
		if i > 0 && r >= 'A' && r <= 'Z' {
			return true
		}
	}
	return false
}
