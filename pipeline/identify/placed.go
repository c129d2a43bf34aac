package identify

import (
	"strings"

	"unmix/pipeline/lang"
)

// species reports whether a word that no list has stands behind a capitalised one and ends as Latin names of species do.
func (r *reader) species(i int) bool {
	t := &r.tokens[i]
	if r.genus(i) || i > 0 && r.genus(i-1) && t.onlyFrench() {
		return true
	}
	if r.epithet(i) {
		return true
	}
	if i == 0 || t.capital || t.look != 0 || t.gap != gapSpace || !r.tokens[i-1].capital || r.tokens[i-1].capitals || t.shape.accented ||
		englishGrammar(r.tokens[i-1].folded) {
		return false
	}
	return t.shape.latin
}

// epithet reports whether token i is a Latin epithet that English lists know, which is no word of English prose, behind a genus that is a word of
// neither language: Campylobacter jejuni, Helicobacter pylori.
func (r *reader) epithet(i int) bool {
	t := &r.tokens[i]
	if i == 0 || t.capital || t.gap != gapSpace || t.look.French() || !t.shape.latin || t.look.Count() >= common {
		return false
	}
	before := &r.tokens[i-1]
	return before.capital && !before.capitals && !before.look.English() && !before.look.French() && before.shape.latin && t.pos() == 0
}

// genus reports whether a capitalised word that no list has, with a Latin ending, stands before a word in small letters that ends as Latin
// epithets do and that English lacks: Mustela vison, Zingiber officinale.
func (r *reader) genus(i int) bool {
	t := &r.tokens[i]
	if !t.capital || t.capitals || t.look.English() || t.look.French() && t.look.Count() > 0 || t.shape.accented || i+1 == len(r.tokens) ||
		!endsIn(t.folded, "us", "um", "a", "is", "er", "ium", "es", "on", "ix", "ax") {
		return false
	}
	next := &r.tokens[i+1]
	return next.kind == word && !next.capital && next.gap == gapSpace && !next.look.English() && !next.shape.accented &&
		(next.look == 0 && next.shape.latin || t.look == 0 && endsIn(next.folded, "ale", "are", "stre", "ense", "ile", "is", "us", "on", "um", "a"))
}

// latinPhrase reports whether a word of the shape of French adjectives is a Latin one by the noun before it: nouns in -um, -us, -os and
// -en are masculine in French, and -ale is feminine there (punctum lacrimale, os acromiale, arteriae renales).
func (r *reader) latinPhrase(i int) bool {
	t := &r.tokens[i]
	if i == 0 || t.gap != gapSpace || t.look.English() || t.shape.accented {
		return false
	}
	noun := r.tokens[i-1].folded
	switch {
	case endsIn(t.folded, "ale", "are", "ile", "ense", "forme"):
		return endsIn(noun, "um", "us", "os") && !r.tokens[i-1].look.French() || noun == "os" || noun == "foramen" || noun == "lumen"
	case endsIn(t.folded, "ales", "ares", "iles", "iores", "antes"):
		return endsIn(noun, "ae", "i", "es", "ra") && r.tokens[i-1].look == 0
	}
	return false
}

// latinComplement reports whether a seldom word with a Latin ending, which English lists have and French ones lack, is the complement of a
// French word, or goes on with one: atrophie du putamen, septicémie à Staphylococcus aureus. French uses such words as English does, and
// none of its phrases ends with an article or with "à".
func (r *reader) latinComplement(i int) bool {
	t := &r.tokens[i]
	if i < 2 || t.gap != gapSpace || t.look.French() || t.look.Count() >= common || !t.shape.latin && !endsIn(t.folded, "en", "ma") {
		return false
	}
	switch r.tokens[i-1].folded {
	case "à", "de", "du", "au", "le", "la":
		return r.frenchBefore(i-1) && !t.pos().Has(lang.Verb)
	}
	return r.latinComplement(i - 1)
}

// eponymOf reports whether a capitalised English word stands behind a French noun and "de", so that it is a name: maladie de Still,
// syndrome de Stickler.
func (r *reader) eponymOf(i int) bool {
	t := &r.tokens[i]
	if !t.capital || t.capitals || r.heading || i < 2 || t.gap != gapSpace || r.tokens[i-1].gap != gapSpace || r.tokens[i-1].folded != "de" {
		return false
	}
	head := &r.tokens[i-2]
	return !head.capital && head.look.French() && head.exact.noun != 0
}

// taxon reports whether a capitalised word that no list has ends as the names of orders and families do: Mucorales, Enterobacterales,
// Coraciiformes.
func taxon(t *token) bool {
	return t.capital && !t.capitals && t.look == 0 && !t.shape.accented && endsIn(t.folded, "ales", "iformes", "aceae", "idae", "mycetes", "virales", "oidea")
}

// latinEnding reports whether a word ends as Latin names of genera and species do.
func latinEnding(folded string) bool {
	for _, e := range lastOf(latinEnds, folded) {
		if strings.HasSuffix(folded, e) {
			return true
		}
	}
	return false
}

// latinEnds are such endings.
var latinEnds = endingsByLast("us", "um", "is", "ae", "a", "i", "ens", "ans", "oides", "ides", "ax", "ix", "or", "es", "er")

func endsIn(s string, ends ...string) bool {
	for _, e := range ends {
		if len(s) > len(e)+1 && strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// placedAsName reports whether the words beside token i, or its own shape, make it a name.
func (r *reader) placedAsName(i int) bool {
	t := &r.tokens[i]
	if t.shape.innerCapital {
		return true
	}
	if !t.capital {
		return r.prefixedName(t) || r.species(i) || r.latinPhrase(i) || particle(t.folded) && (r.initialed(i) || r.leadsSurname(i))
	}
	return taxon(t) || r.possessed(i) || r.inverse(i) || r.listedName(i) || t.shape.accented && vietnamese(t.folded) || r.genus(i) ||
		r.initialed(i) || r.cosigns(i) || r.entitled(i) || r.besideForeign(i)
}

// prefixedName reports whether a word is a name behind a prefix that English has too: anti-Franco.
func (r *reader) prefixedName(t *token) bool {
	if strings.IndexByte(t.folded, '-') < 0 {
		return false // most words
	}
	first, second, ok := strings.Cut(t.Of(r.src), "-")
	if !ok || len(second) < 4 || second[0] < 'A' || second[0] > 'Z' || second[1] < 'a' {
		return false
	}
	switch first {
	case "anti", "pro", "post", "pre", "non", "neo", "mid", "ex", "trans", "pseudo", "sub", "inter":
		return true
	}
	return false
}

// initialed reports whether a capitalised word stands behind an initial or a title with a stop, as surnames do, with their particle
// between or not: Dr. Noir, A. Petit, A. du Plessis.
func (r *reader) initialed(i int) bool {
	t := &r.tokens[i]
	if i == 0 || t.capitals || t.capital && gallicism([]byte(t.folded)) || !r.tokens[i-1].capital && r.tokens[i-1].class != nameToken {
		return false
	}
	before := &r.tokens[i-1]
	if t.capital && t.gap == gapSpace && particle(before.folded) && before.class == nameToken {
		return true
	}
	if t.gap != gapStop || t.Start != before.End+2 || !t.capital && !(particle(t.folded) && i+1 < len(r.tokens) && r.tokens[i+1].capital) {
		return false
	}
	switch before.folded {
	case "dr", "drs", "prof", "mr", "mrs", "ms", "mme", "mlle", "st", "ste":
		return true
	}
	return before.End == before.Start+1 && !before.unit && (before.Start == 0 || r.src[before.Start-1] != '/') // 150 × 10⁹/L. Dans
}

// leadsSurname reports whether a particle in small letters begins a surname in an English sentence: "the de Vos procedure", "de Ruiter and".
func (r *reader) leadsSurname(i int) bool {
	if i+1 == len(r.tokens) || !r.tokens[i+1].capital || r.tokens[i+1].capitals || r.tokens[i+1].gap != gapSpace || r.tokens[i+1].look.French() || r.heading {
		return false
	}
	if i+2 < len(r.tokens) && r.tokens[i+2].gap <= gapSpace && (!r.tokens[i+2].look.English() || gallicism([]byte(r.tokens[i+2].folded))) {
		return false
	}
	if i == 0 {
		return r.tokens[i].folded != "la" && r.tokens[i].folded != "le"
	}
	switch r.tokens[i-1].folded {
	case "the", "a", "and", "by", "at", "near":
		return r.tokens[i].gap == gapSpace
	}
	return false
}

// possessed reports whether a capitalised noun or adjective has a possessive before a word that eponyms stand before: Brun's sign.
func (r *reader) possessed(i int) bool {
	t := &r.tokens[i]
	return i+2 < len(r.tokens) && r.tokens[i+1].kind == clitic && t.exact.content && (r.heading && r.tokens[i+2].capital || !r.heading && r.eponym(i, i+2))
}

// inverse reports whether initials stand behind a surname and a comma: "Henriques, M."
func (r *reader) inverse(i int) bool {
	if i+1 == len(r.tokens) || r.tokens[i].capitals || r.tokens[i+1].gap != gapComma {
		return false
	}
	next := &r.tokens[i+1]
	return next.capital && next.End == next.Start+1 && next.End < len(r.src) && r.src[next.End] == '.'
}

// besideForeignGrammar reports whether a word in small letters that another language alone has stands beside token i.
func (r *reader) besideForeignGrammar(i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && k < len(r.tokens) && !r.tokens[k].capital && foreignOnly(r.tokens[k].folded) && !foreignWords[r.tokens[k].folded].name {
			return true
		}
	}
	return false
}

// cosigns reports whether a capitalised word is an author's name by what stands beside it: "Côté et al.", "Bélanger and Côté".
func (r *reader) cosigns(i int) bool {
	t := &r.tokens[i]
	if !t.capital || t.capitals || r.heading {
		return false
	}
	if i+2 < len(r.tokens) && r.tokens[i+1].folded == "et" && r.tokens[i+2].folded == "al" {
		return true
	}
	if i+2 < len(r.tokens) && r.tokens[i+1].folded == "and" && r.tokens[i+1].gap == gapSpace && r.tokens[i+2].gap == gapSpace && surname(&r.tokens[i+2]) {
		return true // Laine and Aubry reported
	}
	return i > 1 && t.gap <= gapJoint && (r.tokens[i-1].folded == "and" || t.gap == gapJoint) && r.tokens[i-1].gap <= gapSpace &&
		r.tokens[i-2].class == nameToken && r.tokens[i-2].capital && !r.beforeFrench(i)
}

// surname reports whether a capitalised word is known as a name only, or not at all.
func surname(t *token) bool {
	return t.kind == word && t.capital && !t.capitals && !t.look.English() &&
		(t.look == 0 && !frenchShape(t.folded) || t.look.EnglishName() || t.look.FrenchName()) && !t.look.French()
}

// besideForeign reports whether a capitalised word stands beside grammar of German or Italian, as in the names of journals: Zentralblatt
// für Pathologie, Allergie und Immunologie.
func (r *reader) besideForeign(i int) bool {
	t := &r.tokens[i]
	if !t.capital || t.capitals || !t.look.French() && !t.look.FrenchUnaccented() && !frenchShape(t.folded) {
		return false
	}
	return i > 0 && t.gap == gapSpace && germanic(r.tokens[i-1].folded) ||
		i+1 < len(r.tokens) && r.tokens[i+1].gap == gapSpace && germanic(r.tokens[i+1].folded)
}

// germanic reports such words.
func germanic(folded string) bool {
	switch folded {
	case "für", "fur", "fuer", "und", "der", "voor", "della", "degli", "och", "og":
		return true
	}
	return false
}

// entitled reports whether an elided article and its noun both have capitals in the middle of a sentence, as titles do: in L'Encéphale.
func (r *reader) entitled(i int) bool {
	t := &r.tokens[i]
	if r.heading || r.capitals {
		return false
	}
	if t.kind == elision {
		return t.capital && t.gap == gapSpace && i+1 < len(r.tokens) && r.tokens[i+1].capital && !r.tokens[i+1].capitals
	}
	return i > 0 && t.capital && r.tokens[i-1].kind == elision && r.tokens[i-1].class == nameToken
}

// onlyE reports whether nothing but a final e parts an unlisted word from an English one, as it parts surnames: Starke, Wickes.
func onlyE(folded string) bool {
	if endsIn(strings.TrimSuffix(folded, "s"), "ine", "ene", "ane", "one", "ole", "ide", "ate", "ase", "yle", "ique") {
		return false // chemicals
	}
	english, _ := respelled(folded)
	return english+"e" == folded || english+"es" == folded
}
