package french

import (
	"unicode/utf8"

	"unmix/pipeline/lang"
)

// usualTag says what a word with several readings nearly always is in medical text. Source: counts of French clinical text.
var usualTag = map[string]tag{"avant": tPrep, "entre": tPrep, "sous": tPrep, "vers": tPrep, "pendant": tPrep, "bien": tAdv, "mal": tAdv, "sans": tPrep, "sur": tPrep, "devant": tPrep,
	"derrière": tPrep, "durant": tPrep, "hors": tPrep, "près": tAdv, "environ": tAdv, "comment": tAdv, "souvent": tAdv, "parfois": tAdv, "reste": tFin, "droite": tAdj, "gauche": tAdj, "élevé": tAdj, "élevée": tAdj, "élevés": tAdj, "élevées": tAdj, "encore": tAdv, "ensuite": tAdv, "patient": tNoun, "patients": tNoun, "patiente": tNoun, "patientes": tNoun}

// closedFirst reports whether the first of the closed readings of a form has the tag.
func closedFirst(form string, t tag) bool {
	c := closedByForm[form]
	return len(c) > 0 && c[0].tag == t
}

// auxiliary reports whether the token may be a form of être or avoir; it then hardly ever is anything else.
func auxiliary(t *token) bool {
	for _, a := range t.readings {
		if a.POS == lang.Verb && (a.Lemma == "être" || a.Lemma == "avoir") && (a.Person == 3 || a.Mood == lang.MoodParticiple) {
			return true
		}
	}
	return false
}

// closedEdges are the readings of the token as a word of grammar; "des", "du" and "de la" as determiners among them.
func closedEdges(out []edge, ts []token, i int) []edge {
	forms := ts[i].forms
	if ts[i].upper && ts[i].readings == nil && utf8.RuneCountInString(ts[i].text) > 1 {
		return out
	}
	for _, f := range forms {
		for _, c := range closedByForm[f] {
			if f == "si" && c.tag != tSub && (ts[i].elided || !gradable(ts, i+1)) {
				continue
			}
			if no, more := plus(ts, i); f == "plus" && (c.tag == tNeg && !no || c.tag == tMore && !more) {
				continue
			}
			if ts[i].hangs && c.tag != tObj && c.form != "moi" {
				continue
			}
			if ts[i].behind && c.tag != tSubj && f != "vous" && f != "nous" {
				continue
			}
			if f == "aussi" && (c.tag == tMore) != asMuch(ts, i) {
				continue
			}
			if f == "peu" && !gradable(ts, i+1) {
				if i > 0 && (i+1 == len(ts) || ts[i+1].kind == punct || coordinates(&ts[i+1])) {
					out = append(out, edge{from: i, to: i + 1, tag: tAdv, closed: &littleWord, cost: edgeCost, reading: lang.Analysis{Lemma: f}}) // mange peu
				}
				continue
			}
			if ts[i].opened == 2 && c.tag == tObj {
				continue // the article of du, au
			}
			out = append(out, edge{from: i, to: i + 1, tag: c.tag, closed: c, cost: edgeCost,
				reading: lang.Analysis{Lemma: c.form, Kind: c.kind, Number: c.number}})
		}
	}
	if ts[i].elided && ts[i].form == "le" && i+1 < len(ts) && ts[i+1].form == "on" {
		for _, c := range closedByForm["on"] {
			out = append(out, edge{from: i, to: i + 2, tag: c.tag, closed: c, cost: edgeCost, reading: lang.Analysis{Lemma: c.form, Kind: c.kind, Number: c.number}})
		}
	}
	if ts[i].form == "de" && i+1 < len(ts) {
		switch next := &ts[i+1]; {
		case next.opened == 2 && next.form == "les":
			out = append(out, edge{from: i, to: i + 2, tag: tDet, closed: &partitivePlural, cost: edgeCost + 1.4,
				reading: lang.Analysis{Lemma: "des", Kind: lang.KindArticle, Number: lang.NumberPlural}})
		case next.opened == 2 && next.form == "le", next.opened == 0 && (next.form == "la" || next.form == "le" && next.elided):
			out = append(out, edge{from: i, to: i + 2, tag: tDet, closed: &partitive, cost: edgeCost + 2.05,
				reading: lang.Analysis{Lemma: "du", Kind: lang.KindArticle, Number: lang.NumberSingular}})
		}
	}
	if ts[i].form == "pas" && i+1 < len(ts) && ts[i+1].form == "de" && ts[i+1].opened == 0 && verbless(ts, i) {
		out = append(out, edge{from: i, to: i + 2, tag: tDet, closed: &noneOf, cost: edgeCost, reading: lang.Analysis{Lemma: "pas de", Kind: lang.KindNegative, Number: lang.NumberAny}})
	}
	if ts[i].form == "de" && i+2 < len(ts) && prenominal(&ts[i+1], &ts[i+2]) {
		out = append(out, edge{from: i, to: i + 1, tag: tDet, closed: &partitivePlural, cost: edgeCost - .3,
			reading: lang.Analysis{Lemma: "des", Kind: lang.KindArticle, Number: lang.NumberPlural}})
	}
	return out
}

// verbless reports a "pas" at token i that denies no verb before it: a fragment or clause begins with it, "pas de fièvre, pas de toux".
func verbless(ts []token, i int) bool {
	for k := i - 1; k >= max(0, i-12); k-- {
		if ts[k].form == "ne" {
			return false
		}
	}
	return i == 0 || ts[i-1].kind == punct || coordinates(&ts[i-1])
}

// gradable reports whether token i may be an adjective or adverb and no word of grammar, so that "si" before it is so: "si grave", not "si l'anticoagulation".
func gradable(ts []token, i int) bool {
	if i >= len(ts) || len(closedByForm[ts[i].form]) > 0 {
		return false
	}
	for _, a := range ts[i].readings {
		if a.POS == lang.Adjective || a.POS == lang.Adverb || a.Mood == lang.MoodParticiple {
			return true
		}
	}
	return false
}

// plus says which readings "plus" has at token i: no longer needs a ne that pas does not answer, and is the only one when nothing else answers it:
// "n'apportent plus de bénéfice", but "ne dure pas plus de" and "aucun n'a eu plus de".
func plus(ts []token, i int) (no, more bool) {
	if ts[i].form != "plus" {
		return true, true
	}
	ne := -1
	for k := max(0, i-8); k < i; k++ {
		if ts[k].form == "ne" {
			ne = k
		}
	}
	if ne < 0 || ne+1 == i {
		return ne >= 0, ne < 0 // ne plus fonctionner
	}
	far := false
	for k := max(0, ne-8); k < min(len(ts), i+6); k++ {
		switch ts[k].form {
		case "pas", "guère", "jamais":
			if k > ne && k < i {
				return false, true
			}
		case "aucun", "aucune", "nul", "nulle", "personne", "rien":
			far = true
		case "ni":
			far = far || k < i // ne sait plus où il est ni quel jour on est
		case "que":
			far = far || k > ne
		}
	}
	return true, far || i-ne > 4
}

// asMuch reports whether the "aussi" at token i compares: a word of degree follows and, further on, the que of the comparison, or it opens the fragment.
func asMuch(ts []token, i int) bool {
	if !gradable(ts, i+1) {
		return false
	}
	if i == 0 {
		return true // aussi rare soit-elle
	}
	for k := i + 2; k < min(len(ts), i+10) && ts[k].kind != punct; k++ {
		if ts[k].form == "que" {
			return true
		}
	}
	return len(ts) <= i+3
}

// prenominal reports whether the token is a plural adjective that stands before its noun: "de nombreuses plantes".
func prenominal(t, next *token) bool {
	adj, noun := false, false
	for _, a := range t.readings {
		if a.POS == lang.Noun && !beforeNoun[a.Lemma] {
			return false
		}
		adj = adj || a.POS == lang.Adjective && a.Number != lang.NumberSingular
	}
	for _, a := range next.readings {
		noun = noun || a.POS == lang.Noun && a.Number != lang.NumberSingular
	}
	return adj && (noun || next.readings == nil)
}

// beforeNoun are adjectives that are nouns as well and usually stand before their noun. Source: Le bon usage, the place of the adjective.
var beforeNoun = wordSet(`autre nombreux nouveau petit grand bon mauvais gros beau jeune vieux haut faible fort long bref court multiple divers rare faux vrai premier dernier léger
	grave important intense violent profond ancien futur simple véritable lourd éventuel fréquent récent sérieux sévère massif`)

// coordinates reports a conjunction that joins equals.
func coordinates(t *token) bool { return t.form == "et" || t.form == "ou" || t.form == "mais" }

var (
	littleWord      = closedWord{"peu", tAdv, lang.KindNone, lang.NumberNone, eng("little"), false}
	noneOf          = closedWord{"pas de", tDet, lang.KindNegative, lang.NumberAny, eng("no"), false}
	partitive       = closedWord{"du", tDet, lang.KindArticle, lang.NumberSingular, nil, false}
	partitivePlural = closedWord{"des", tDet, lang.KindArticle, lang.NumberPlural, nil, false}
)
