package identify

import (
	"strings"
)

// Lines of affiliations, the titles of works, and French words that English names as French.

// keepAffiliation marks the line of an author's address, which stays in its language: the parts of it, between commas, begin with capitals, one of
// them names an institution, and no English clause is in it. "Laboratoire de Parasitologie, CHU de Grenoble, 38043 Grenoble Cedex 9, France".
func (r *reader) keepAffiliation() {
	if !r.affiliated() {
		return
	}
	for i := range r.tokens {
		t := &r.tokens[i]
		if t.class == englishWord || t.class == englishFunction || t.class == englishArticle {
			continue
		}
		t.keep = institutionName
		t.score[french] = min(t.score[french], 0) - nameCost
		t.score[other] = min(t.score[other], 0) - nameCost
	}
}

// institutionName is the reason to keep the name of a hospital, a society or a journal.
const institutionName = "name of an institution or journal"

// affiliated reports whether the tokens are an address.
func (r *reader) affiliated() bool {
	parts, capitals, named, placed := 1, 0, false, false
	for i := range r.tokens {
		t := &r.tokens[i]
		begins := i == 0 || t.gap == gapComma || t.gap == gapColon || t.gap == gapStop
		if begins && i > 0 {
			parts++
		}
		switch {
		case t.class == englishFunction && !linksAddress(t.folded), clausal(t):
			return false
		case begins && (t.capital || t.kind == number || institution(t.folded) || street(t.folded) || t.folded == "bureau"):
			capitals++
		}
		if t.capital || begins {
			named = named || institution(strings.TrimSuffix(t.folded, "s")) || institution(t.folded) || englishInstitutions[t.folded] || street(t.folded)
			placed = placed || countries[t.folded]
		}
	}
	return named && parts > 1 && (placed && 3*capitals >= 2*parts || capitals == parts && (parts > 2 || r.tokens[0].kind == number))
}

// clausal reports whether a token is the verb of a French clause, which no address holds.
func clausal(t *token) bool {
	if t.capital || t.kind != word {
		return false
	}
	return t.folded == "est" || t.folded == "sont" || t.folded == "a" || t.exact.finite && t.exact.noun|t.exact.adjective == 0 && t.look.French()
}

// linksAddress reports the English function words of an address.
func linksAddress(folded string) bool {
	switch folded {
	case "of", "and", "the", "for", "at", "in", "from", "on", "to":
		return true
	}
	return false
}

// foreignInstitutions are the words that begin the names of institutions in the other languages of Europe, and those of their departments.
var foreignInstitutions = wordSet("dipartimento università ospedale azienda istituto policlinico clinica clínica universidade universidad faculdade facultad instituto fundación fundação fondazione servicio serviço " +
	"departamento centro hospital hospitales klinik universität universitätsklinikum institut hochschule krankenhaus universiteit ziekenhuis afdeling centrum universitetssjukhuset sjukhuset universitet " +
	"üniversitesi uniwersytet univerzita cliniques ufr umr muséum réserve forêt parti pôle")

// englishInstitutions are those of English, which an address may have beside the others.
var englishInstitutions = wordSet("university department division faculty school")

// countries are the names that addresses end with, and the cities that stand for them.
var countries = wordSet("france belgium switzerland canada italy spain portugal germany austria netherlands luxembourg monaco morocco algeria tunisia senegal mali benin togo guinea gabon cameroon niger chad " +
	"madagascar mauritius haiti lebanon egypt burkina burundi rwanda congo djibouti comoros mauritania vietnam laos cambodia brazil brasil argentina chile mexico méxico colombia peru cuba uruguay ecuador bolivia " +
	"venezuela turkey greece poland sweden norway denmark finland hungary romania serbia croatia paris lyon marseille bruxelles brussels genève geneva lausanne montréal montreal québec quebec dakar rabat casablanca " +
	"tunis alger kinshasa abidjan yaoundé ouagadougou cotonou bamako antananarivo usa uk deutschland españa italia belgique suisse canada réunion guadeloupe martinique guyane")

// works are the words that the titles of French books and journals begin with.
var works = wordSet("traité leçons mémoire mémoires essai recherches dictionnaire histoire précis manuel nosographie observations éléments étude études considérations introduction comptes compte progrès archives annales " +
	"bulletin revue gazette journal cahiers cours lettres discours atlas encyclopédie médecine gynécologie néphrologie thérapeutique maladies relevé enquête")

// workEnd gives the end of the title of a work that begins at token i: it goes on to the first English word or mark, over the commas of
// "ou" ("Traité …, ou la manie").
func (r *reader) workEnd(i int) int {
	end := i + 1
	for end < len(r.tokens) && (r.tokens[end].gap <= gapJoint || r.listedOn(end) || r.tokens[end].gap == gapComma && r.tokens[end].folded == "ou") {
		if c := r.tokens[end].class; c == englishWord || c == englishFunction || c == englishArticle || c == englishRare && !r.tokens[end].shape.accented {
			break
		}
		end++
	}
	for end > i+1 && r.tokens[end-1].grammar.open {
		end--
	}
	return end
}

// introducesWork reports the English words that the title of a book stands behind: in his Traité de l'auscultation.
func (r *reader) introducesWork(i int) bool {
	if i == 0 {
		return false
	}
	before := &r.tokens[i-1]
	if r.tokens[i].gap == gapQuote || r.tokens[i].gap == gapColon && before.keep == institutionName || r.titled(i) {
		return true
	}
	if r.tokens[i].gap != gapSpace {
		return false
	}
	switch before.folded {
	case "his", "her", "their", "in", "entitled", "titled", "called", "published", "famous", "classic", "celebrated", "the", "book", "treatise", "journal", "seminal", "monumental":
		return true
	}
	return before.kind == clitic
}

// titled reports whether the title of a journal that begins at token i has its abbreviation in brackets behind it: Bulletin épidémiologique
// hebdomadaire (BEH).
func (r *reader) titled(i int) bool {
	switch r.tokens[i].folded {
	case "bulletin", "relevé", "revue", "journal", "annales", "archives", "enquête", "gazette":
		end := r.workEnd(i)
		return end > i+1 && end < len(r.tokens) && r.tokens[end].gap == gapBracket && r.tokens[end].capitals
	}
	return false
}

// keepMentions keeps a French word that English names as one: "from the Old French douleur", "the French word grippe", "French: hôpital".
func (r *reader) keepMentions() {
	for i := 0; i+1 < len(r.tokens); i++ {
		if r.tokens[i].folded != "french" {
			continue
		}
		k := i + 1
		named := i > 0 && (r.tokens[i-1].folded == "old" || r.tokens[i-1].folded == "middle") || i > 0 && r.tokens[i-1].folded == "from" || i > 1 && r.tokens[i-1].folded == "the" && r.tokens[i-2].folded == "from"
		if mentions(r.tokens[k].folded) && r.tokens[k].gap <= gapColon {
			k, named = k+1, true
		}
		if k == len(r.tokens) || !named && (r.tokens[k].gap < gapQuote || r.tokens[k].gap == gapStop) {
			continue
		}
		end := k
		for end < len(r.tokens) && end < k+3 && (end == k || r.tokens[end].gap <= gapSpace) && r.tokens[end].score[french] > ownEvidence {
			end++
		}
		if end == k || end == k+3 || end < len(r.tokens) && r.tokens[end].gap <= gapSpace && r.tokens[end].score[french] > 0 {
			continue // no word, but French itself
		}
		for ; k < end; k++ {
			r.tokens[k].keep, r.tokens[k].score[french] = namedWord, -nameCost-100
		}
	}
}

// mentions reports the English words between "French" and the word that is named.
func mentions(folded string) bool {
	switch strings.TrimSuffix(folded, "s") {
	case "word", "term", "for", "name", "expression", "phrase", "verb", "noun", "adjective", "equivalent":
		return true
	}
	return false
}
