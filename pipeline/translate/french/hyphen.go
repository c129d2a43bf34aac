package french

import "strings"

// closedUp writes a word with a hyphen in one: "cérébro-vasculaire" is cérébrovasculaire too, and "cardiorénal" is the cardio-rénal
// of the glossary. French spelling leaves the hyphen of a learned compound to the writer. A capital or a digit keeps its hyphen:
// anti-TNF, oméga-3. Source: Le bon usage, the hyphen in compounds; the spelling of 1990, which closes them up.
func closedUp(form string) (string, bool) {
	before, _, ok := strings.Cut(form, "-")
	if !ok || len(before) < 2 || strings.HasSuffix(form, "-") || strings.ContainsAny(form, " '’0123456789") || strings.ToLower(form) != form {
		return "", false
	}
	return strings.ReplaceAll(form, "-", ""), true
}
