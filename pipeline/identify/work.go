package identify

// Titles of French books and journals.

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
