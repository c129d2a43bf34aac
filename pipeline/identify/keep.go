package identify

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// nameReasonPlain is the reason to keep the name of a person or a place, which a French sentence may hold too.
const nameReasonPlain = "name"

// loanWord is the reason to keep a term that the glossary says to keep.
const loanWord = "loan word"

// namedByPerson is the reason to keep a word that a person is said to have coined.
const namedByPerson = "what a person called it"

// keepNames marks names by shape and context: runs of capitalised words joined by particles, eponyms, names with a
// possessive. In headings, where every word is capitalised, only institutions, persons and eponyms are.
func (r *reader) keepNames(seg text.Segment) {
	if r.capitals {
		return
	}
	for i := 0; i < len(r.tokens); i++ {
		if !r.nameLike(i) || r.tokens[i].class == englishFunction || r.tokens[i].class == englishArticle {
			continue
		}
		if r.tokens[i].keep == loanWord && i+1 < len(r.tokens) && r.tokens[i+1].keep == loanWord && r.tokens[i+1].gap == gapSpace && !r.tokens[i+1].capital {
			continue // Escherichia coli
		}
		end, content := r.nameRun(i)
		if reason := r.nameReason(i, end, content, seg); reason != "" {
			inside := r.afterFrench(i)
			for k := i; k < end; k++ {
				t := &r.tokens[k]
				t.keep = reason
				if inside {
					t.score[french] = max(t.score[french], evidence[nameToken].french) // Hong Kong: English has the first word
				} else {
					t.score[french] = min(t.score[french], 0) - nameCost/int32(end-i) - 100
					if end > i+1 {
						t.score[other] = min(t.score[other], 0) - nameCost
					}
				}
			}
		}
		i = end - 1
	}
	r.keepTitles()
	r.keepStreets()
	r.keepNamed()
	r.keepMentions()
	r.keepAffiliation()
	r.keepNameList()
	r.keepSounds()
	r.keepLatin()
}

// keepNamed keeps the French word that a person is said to have called something, which is quoted, not used: "the tumor that Laennec called mélanose".
func (r *reader) keepNamed() {
	for i := 2; i < len(r.tokens); i++ {
		by, verb := &r.tokens[i-2], r.tokens[i-1].folded
		if !by.capital || by.capitals || by.gap == gapEdge || by.look.English() || verb != "called" && verb != "named" && verb != "termed" {
			continue
		}
		for k := i; k < len(r.tokens) && r.tokens[k].gap <= gapSpace && r.tokens[k].score[french] > 0 && !r.tokens[k].capital; k++ {
			r.tokens[k].mention(namedByPerson)
		}
	}
}

// keepStreets marks French addresses: a number, the word for a street, and the words up to its capitalised name.
func (r *reader) keepStreets() {
	for i := 1; i < len(r.tokens); i++ {
		if r.tokens[i-1].kind != number || r.tokens[i].gap > gapComma || !street(r.tokens[i].folded) {
			continue
		}
		for end := i + 1; end < len(r.tokens) && end < i+6 && r.tokens[end].gap <= gapJoint; end++ {
			if !r.tokens[end].capital {
				continue
			}
			for k := i; k <= end; k++ {
				r.tokens[k].keepAs(nameReasonPlain, nameCost/int32(end-i+1)+100)
			}
			break
		}
	}
}

// street reports the French words for a street.
func street(folded string) bool {
	switch folded {
	case "rue", "avenue", "boulevard", "bd", "quai", "chemin", "allée", "impasse", "cours", "place", "route":
		return true
	}
	return false
}

// afterFrench reports whether a French word that needs another one stands before token i: a name is part of its French
// phrase then ("à Paris", "de l'Hôpital Necker").
func (r *reader) afterFrench(i int) bool {
	if i == 0 || r.tokens[i].gap > gapSpace {
		return false
	}
	t := &r.tokens[i-1]
	if t.grammar.noun != 0 && !t.capital && !t.weak() {
		return true // le docteur Zhang Jixian
	}
	return t.kind == elision || t.grammar.open && t.score[french] > 0 && !t.capital
}

// nameLike reports whether a token may begin or end a name: a capitalised word.
func (r *reader) nameLike(i int) bool {
	t := &r.tokens[i]
	return t.kind == word && t.capital && !t.capitals && t.class != acronymToken && t.class != ownTerm && t.class != neutral && !r.frenchName(t)
}

// nameRun gives the end of the run of capitalised words and particles that begins at token i, and the number of its
// capitalised words that are not grammar.
func (r *reader) nameRun(i int) (end, content int) {
	end = i
	for k := i; k < len(r.tokens); k++ {
		t := &r.tokens[k]
		if k > i && t.gap > gapJoint {
			break
		}
		if r.nameLike(k) || k > i && r.frenchName(t) && institution(r.tokens[i].folded) { // Centre Pasteur du Cameroun
			end = k + 1
			if !opensPhrase(t) {
				content++
			}
			continue
		}
		if t.kind != elision && !particle(t.folded) && !(institution(r.tokens[i].folded) && linksTitle(t.folded)) {
			break
		}
	}
	return end, content
}

// opensPhrase reports whether a capitalised word is grammar that begins a phrase, not a part of a name.
func opensPhrase(t *token) bool {
	return t.kind == elision || t.class == englishFunction || t.class == englishArticle ||
		t.grammar.open && (t.grammar.pos.Has(lang.Determiner) || t.grammar.pos.Has(lang.Preposition) || t.grammar.pos.Has(lang.Conjunction))
}

// particle reports the small words that join the parts of a name.
func particle(folded string) bool {
	switch folded {
	case "de", "du", "des", "la", "le", "les", "von", "van", "der", "den", "di", "da", "del", "della",
		"dos", "das", "do", "y", "e", "zu", "ter", "ten":
		return true
	}
	return false
}

// nameReason says why the run of tokens [i, end) is a name; "" when it is none.
func (r *reader) nameReason(i, end, content int, seg text.Segment) string {
	open := opensPhrase(&r.tokens[i])
	first := r.tokens[i].Start == seg.Start
	switch {
	case content >= 2 && r.hasInstitution(i, end):
		return institutionName
	case open && content == 1 && end == i+2 && !r.heading && r.tokens[i+1].said.name == unsaid && !r.followedByFrench(end) && r.tokens[i+1].gap == gapSpace:
		return nameReasonPlain // Le Monde, La Réunion
	case open && (first || content < 2):
		return ""
	case content >= 2 && r.hasPersonalName(i, end) && !r.commonHead(i, end):
		return nameReasonPlain
	case content == 2 && end == i+2 && surname(&r.tokens[i+1]) &&
		(r.tokens[i].look.EnglishName() || r.tokens[i].look.FrenchName() || r.tokens[i].meaning == unsaid):
		return nameReasonPlain // Cal Keegan, Alizé Marchal
	case content >= 2 && !r.heading && !r.followedByFrench(end) && r.tokens[i].look == 0 &&
		(r.tokens[i].class == unknownWord || r.tokens[i].class == nameToken || r.tokens[i].class == accentedUnknown):
		return nameReasonPlain // Castellón de la Plana, Arthurine Renard
	case content >= 2 && !first && !r.heading && !r.followedByFrench(end) && r.tokens[i].gap < gapColon:
		return nameReasonPlain
	case r.eponym(i, end) && !(first && content < 2 && r.tokens[i].look.French()):
		return "eponym"
	case content == 1 && end == i+1 && hyphenatedName(r.tokens[i].Of(r.src)):
		return nameReasonPlain
	case content == 1 && r.tokens[i].class == nameToken && !first:
		return nameReasonPlain
	case content == 1 && end == i+1 && r.author(i):
		return nameReasonPlain
	case content == 1 && end == i+1 && !first && !r.heading && r.placed(i) && !r.followedByFrench(end):
		return nameReasonPlain
	}
	return ""
}

// author reports whether a surname stands before its initials, as in references: "Blanche S,".
func (r *reader) author(i int) bool {
	if i+1 >= len(r.tokens) || r.tokens[i+1].gap != gapSpace || i > 0 && r.tokens[i].gap <= gapSpace {
		return false
	}
	s := r.tokens[i+1].Of(r.src)
	return len(s) <= 3 && strings.ToUpper(s) == s && r.tokens[i+1].kind == word && (i+2 == len(r.tokens) || r.tokens[i+2].gap > gapSpace)
}

// placed reports whether a capitalised word stands behind a preposition or article in the middle of a sentence, as places
// and persons do: "at Charité", "at the Salpêtrière"; or behind another English word, if nothing in its form is French: "a Venturi
// mask".
func (r *reader) placed(i int) bool {
	if i == 0 || r.tokens[i].gap != gapSpace || r.tokens[i].capitals {
		return false
	}
	t, before := &r.tokens[i], &r.tokens[i-1]
	if before.class == foreignMarker || before.class == foreignLetter {
		return true // Gesellschaft für Chirurgie
	}
	if t.score[french] < 0 && t.class != nameToken {
		return false
	}
	if before.folded == "the" && i > 1 {
		before = &r.tokens[i-2]
	}
	switch before.folded {
	case "at", "from", "by", "near":
		return true
	}
	if _, ok := respelled(t.folded); ok || frenchShape(t.folded) || t.shape.accented || t.grammar.pos.Has(lang.Determiner) {
		return false
	}
	return before.class >= englishArticle && before.class <= englishRare
}

// hasPersonalName reports whether a word of the run is a personal name in one of the lists.
func (r *reader) hasPersonalName(i, end int) bool {
	for k := i; k < end; k++ {
		if t := &r.tokens[k]; t.capital && (t.look.EnglishName() || t.look.FrenchName()) && !t.look.English() {
			return true
		}
		if strings.IndexByte(r.tokens[k].folded, '-') > 0 && hyphenatedName(r.tokens[k].Of(r.src)) {
			return true
		}
	}
	return false
}

// commonHead reports whether the run begins with a common French word and its names stand as complements: "Maladie de
// Crohn".
func (r *reader) commonHead(i, end int) bool {
	return r.tokens[i].class >= frenchAccented && r.tokens[i].class <= frenchFunction && r.tokens[i].grammar.noun != 0 && i+1 < end && !r.tokens[i+1].capital
}

// followedByFrench reports whether the token behind the run is French and stands close: the run is the beginning of a
// French phrase then.
func (r *reader) followedByFrench(end int) bool {
	if end >= len(r.tokens) || r.tokens[end].gap > gapSpace {
		return false
	}
	t := &r.tokens[end]
	return t.kind == elision || t.score[french] > 100
}

// eponym reports whether the run stands before a word that eponyms stand before, or before a possessive 's.
func (r *reader) eponym(i, end int) bool {
	if end >= len(r.tokens) || r.tokens[end].gap > gapSpace {
		return false
	}
	t := &r.tokens[end]
	if t.kind == clitic {
		return true
	}
	switch strings.TrimSuffix(t.folded, "s") {
	case "syndrome", "disease", "sign", "test", "classification", "fracture", "method", "procedure", "score", "criteria", "criterion", "reaction",
		"stain", "staining", "operation", "manoeuvre", "maneuver", "palsy", "tumor", "tumour", "contracture", "cirrhosi", "phenomenon", "law", "scale",
		"anomaly", "malformation", "lymphoma", "sarcoma", "cell", "bodie", "body", "node", "ulcer", "encephalopathy", "neuropathy", "arthropathy",
		"anemia", "anaemia", "vaccine", "agar", "medium", "approach", "technique", "incision", "classificaton", "chorea", "dystrophy", "disorder",
		"effect", "index", "formula", "equation", "curve", "respiration", "murmur", "pulse", "line", "triad", "tetralogy", "hernia", "duct", "canal", "hospital", "institute", "university", "group", "team", "clinic", "gangrene", "reflex":
		return true
	}
	return false
}

// hyphenatedName reports whether every part of a word with hyphens begins with a capital: Guillain-Barré.
func hyphenatedName(s string) bool {
	isHyphen := func(c rune) bool { return c == '-' || c == '–' || c == '‐' || c == '‑' }
	if !strings.ContainsFunc(s, isHyphen) {
		return false // most words
	}
	parts := strings.FieldsFunc(s, isHyphen)
	if len(parts) < 2 {
		return false
	}
	for _, p := range parts {
		if strings.ToLower(p) == p || len(p) < 3 || strings.ToUpper(p) == p {
			return false
		}
	}
	return true
}

// keepAs marks a token that stays as it is, and takes the cost from its evidence for French.
func (t *token) keepAs(reason string, cost int32) {
	t.keep = reason
	t.score[french] = min(t.score[french], 0) - cost
	t.score[other] = min(t.score[other], 0) - nameCost
}

// mention marks a word that is named, not used, whatever its evidence was.
func (t *token) mention(reason string) { t.keep, t.score[french] = reason, -nameCost-100 }
