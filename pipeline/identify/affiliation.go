package identify

import "strings"

// Lines of affiliations.

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
		t.keepAs(institutionName, nameCost)
	}
}

// institutionName is the reason to keep the name of a hospital, a society or a journal.
const institutionName = "name of an institution or journal"

// affiliated reports whether the tokens are an address.
func (r *reader) affiliated() bool {
	parts := 1
	for i := range r.tokens {
		t := &r.tokens[i]
		if t.class == englishFunction && !linksAddress(t.folded) || clausal(t) {
			return false
		}
		if i > 0 && beginsPart(t) {
			parts++
		}
	}
	if parts == 1 {
		return false // most lines without a verb
	}
	capitals, named, placed := 0, false, false
	for i := range r.tokens {
		t := &r.tokens[i]
		begins := i == 0 || beginsPart(t)
		if !begins && !t.capital {
			continue
		}
		names := institution(t.folded) || street(t.folded)
		if begins && (t.capital || t.kind == number || names || t.folded == "bureau") {
			capitals++
		}
		named = named || names || institution(strings.TrimSuffix(t.folded, "s")) || englishInstitutions[t.folded]
		placed = placed || countries[t.folded]
	}
	return named && (placed && 3*capitals >= 2*parts || capitals == parts && (parts > 2 || r.tokens[0].kind == number))
}

// beginsPart reports whether a token begins another part of an address.
func beginsPart(t *token) bool { return t.gap == gapComma || t.gap == gapColon || t.gap == gapStop }

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
	"tunis alger kinshasa abidjan yaoundé ouagadougou cotonou bamako antananarivo usa uk deutschland españa italia belgique suisse réunion guadeloupe martinique guyane")
