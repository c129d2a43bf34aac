package identify

import (
	"maps"
	"strings"

	"unmix/glossary"
)

// keepTitles marks the official names that go on in lower case behind an English preposition or article: "the Institut national de la
// santé", "by the Fonds de recherche du Québec". A common noun of French begins a sentence or stands in lower case instead.
func (r *reader) keepTitles() {
	for i := 1; i < len(r.tokens); i++ {
		t := &r.tokens[i]
		if t.capital && works[t.folded] && r.introducesWork(i) {
			if end := r.workEnd(i); end > i+1 {
				r.keepTitle(i, end)
				i = end - 1
				continue
			}
		}
		if !t.capital || t.capitals || !institution(t.folded) || t.gap > gapComma {
			continue
		}
		end := r.titleEnd(i)
		if end == i+1 || t.gap == gapComma && !r.named(i+1, end) || t.gap < gapComma && (t.gap != gapSpace || !introduces(r.tokens[i-1].folded)) {
			continue
		}
		for end < len(r.tokens) && r.tokens[end].gap == gapComma && r.frenchName(&r.tokens[end]) {
			end++ // Tunis, Tunisie
		}
		r.keepTitle(i, end)
		i = end - 1
	}
}

// keepTitle marks tokens [i, end) as a title.
func (r *reader) keepTitle(i, end int) {
	for k := i; k < end; k++ {
		r.tokens[k].keepAs(institutionName, nameCost/int32(end-i)+100)
	}
}

// titleEnd gives the end of the official name that begins at token i.
func (r *reader) titleEnd(i int) int {
	end := i + 1
	for end < len(r.tokens) && (r.tokens[end].gap <= gapJoint || r.dashed(end) || r.listedOn(end)) && r.inTitle(end) {
		end++
	}
	for end > i+1 && !r.tokens[end-1].capital && (r.tokens[end-1].grammar.open || r.tokens[end-1].look.English() && !r.tokens[end-2].grammar.open) {
		end--
	}
	return end
}

// named reports whether a capital stands among tokens [i, j): behind a comma, an institution has a name of its own.
func (r *reader) named(i, j int) bool {
	for k := i; k < j; k++ {
		if r.tokens[k].capital {
			return true
		}
	}
	return false
}

// dashed reports whether a capitalised word stands behind a dash, as the divisions of an institution do: "- Santé".
func (r *reader) dashed(i int) bool {
	between := strings.Trim(r.src[r.tokens[i-1].End:r.tokens[i].Start], " ")
	return r.tokens[i].capital && (between == "-" || between == "–")
}

// listedOn reports whether a title goes on behind a comma: "Archives de Physiologie, de Biochimie et de Biophysique".
func (r *reader) listedOn(i int) bool {
	if r.tokens[i].gap != gapComma || i+1 == len(r.tokens) {
		return false
	}
	t, next := &r.tokens[i], &r.tokens[i+1]
	return next.capital && (t.kind == elision || particle(t.folded) || t.folded == "et") || t.capital && !t.look.English() && t.look.French()
}

// introduces reports the English words that stand before the name of an institution.
func introduces(folded string) bool {
	switch folded {
	case "the", "at", "from", "of", "by", "in", "with", "to", "and", "for":
		return true
	}
	return false
}

// inTitle reports whether token i may be a part of a French title.
func (r *reader) inTitle(i int) bool {
	t := &r.tokens[i]
	return t.kind == elision || particle(t.folded) || linksTitle(t.folded) && t.class != englishFunction ||
		t.capital && t.class != englishWord && t.class != englishFunction || t.look.French() && (t.class < englishArticle || t.class == frenchAcronym)
}

// linksTitle reports the further small words in the titles of institutions and journals.
func linksTitle(folded string) bool {
	switch folded {
	case "et", "en", "sur", "pour", "sans", "au", "aux", "à", "contre", "par", "dans", "of":
		return true
	}
	return false
}

// hasInstitution reports whether a capitalised word of the run names an institution, a journal or a society in French.
func (r *reader) hasInstitution(i, end int) bool {
	for k := i; k < end; k++ {
		if r.tokens[k].capital && institution(r.tokens[k].folded) {
			return true
		}
	}
	return false
}

// institution reports whether a word, with its accents or without, begins such names.
func institution(folded string) bool { return institutions[folded] }

// institutions are the French words that begin the names of hospitals, societies, authorities and journals, with their accents and
// without, and those of other languages.
var institutions = func() map[string]bool {
	m := maps.Clone(foreignInstitutions)
	for w := range strings.FieldsSeq(frenchInstitutions) {
		m[w], m[glossary.Unaccent(w)] = true, true
	}
	return m
}()

const frenchInstitutions = "hôpital hôpitaux hospices institut société journal annales revue groupe haute médecins université fondation académie association ministère agence " +
	"assistance centre école faculté laboratoire ordre comité collège conseil bulletin archives presse direction santé fédération réseau collectif clinique " +
	"polyclinique maternité caisse établissement observatoire commission ligue fonds union registre programme office confédération bibliothèque sorbonne " +
	"chu chru hôtel thèse leçons autorité régie équipe secrétariat service unité département cahiers gazette encyclopédie actualités médecine république " +
	"côte inserm cnrs"
