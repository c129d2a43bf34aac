package lang

import (
	"slices"
	"strings"
)

// Names that go with the article: those made of common nouns do, others do not (Quirk et al. 1985, 5.60 to 5.66).

var (
	institutionHeads = strings.Fields(`Organization Organisation Association Society Agency Administration Committee Commission Council Fund Foundation Union Ministry
		Federation Institute Institutes Centers`)
	articleNames = strings.Split("United States,United States of America,United Kingdom,Netherlands,Philippines,Middle East,United Arab Emirates,Czech Republic,"+
		"Dominican Republic,Democratic Republic of the Congo,Maldives,Gambia,Americas,Western Pacific,Eastern Mediterranean,Western Pacific Region", ",")
)

// InstitutionHead reports the heads of names of institutions that go with the article, as they are written: Organization.
func InstitutionHead(word string) bool { return slices.Contains(institutionHeads, word) }

// ArticleName reports names of countries and regions that go with the article: United States.
func ArticleName(name string) bool { return slices.Contains(articleNames, name) }
