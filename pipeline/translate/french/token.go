package french

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// A kind is what a token is by its characters alone.
type kind uint8

const (
	word   kind = iota
	number      // digits, in the French or the English way of writing them
	unit        // a unit of measure, right behind a number
	punct       // one punctuation mark or sign
)

// A token is one word, number or mark of the source. Contractions are opened: "du" is the two tokens "de" and "le" that
// share its span.
type token struct {
	// text is the source as it stands; empty for the second half of a contraction.
	text string
	// form is the folded text, an elided word in full: "le" for "L’".
	form string
	span text.Span
	kind kind
	// elided is set for l', d', qu' …
	elided bool
	// opened is 1 for the preposition of a contraction, 2 for its article or pronoun.
	opened uint8
	// upper is set for a token of two capitals or more and no small letter, initial for one that begins with a capital.
	upper, initial bool
	// hangs is set for a pronoun that hangs on an imperative: the second half of "prenez-la".
	hangs bool
	// behind is set for a pronoun that hangs behind its verb: the second half of "faut-il".
	behind bool
	// far is set for a word with the -là of a demonstrative.
	far bool
	// bare is set for a word of a text without its accents, which may be one that has them.
	bare bool
	// spaced is set when white space stands before the token.
	spaced bool
	// forms are the spellings that the token may stand for: the form, and for text without accents the accented ones.
	forms []string
	// readings are the analyses of all forms.
	readings []lang.Analysis
	// known is what the workspace knows of the form; nil for capitals and outside a translation.
	known *form
	// lookups are the keys of the token, once [token.keys] was asked.
	lookups []string
}

// tokenise cuts the source, which begins at byte offset at of its document, into tokens.
func tokenise(src string, at int) []token {
	ts, shout := cut(src, at, make([]token, 0, len(src)/6+2))
	for i := range ts {
		analyse(&ts[i], shout, i == 0)
	}
	return ts
}

// tokenise is tokenise with the memory of the workspace; the tokens are good until the next call.
func (w *workspace) tokenise(src string, at int) []token {
	ts, shout := cut(src, at, w.tokens[:0])
	w.tokens = ts
	bare := stripped(src, ts)
	for i := range ts {
		t := &ts[i]
		t.bare = bare && t.kind == word && t.form != "a" && len(closedByForm[t.form]) == 0
		if bare && t.form == "a" && i > 0 && i+1 < len(ts) && graveBetween(&ts[i-1], &ts[i+1]) {
			t.form = "à"
		}
		if t.kind != word || t.upper || t.bare {
			analyse(t, shout, i == 0)
			continue
		}
		f := w.form(t)
		t.known, t.form, t.forms, t.readings, t.lookups = f, f.text, f.forms, f.readings, f.keys
	}
	return ts
}

// stripped reports a text that has lost its accents: it has none, and a word of it is French with them only: "a ete arrete a la troisieme semaine".
func stripped(src string, ts []token) bool {
	if glossary.Unaccent(src) != src {
		return false
	}
	for i := range ts {
		t := &ts[i]
		if t.kind == word && !t.upper && (!t.initial || i == 0) && len(t.form) > 2 && len(accentedForms(t.form)) > 0 && lang.FrenchAnalyses(t.form) == nil {
			return true
		}
	}
	return false
}

// graveBetween reports whether an "a" without its accent is the preposition by what stands beside it: "arrete a la troisieme semaine", "douleur a la palpation".
func graveBetween(before, next *token) bool {
	definite := next.form == "le" || next.form == "la"
	if !definite && next.form != "un" && next.form != "une" && next.form != "plusieurs" && next.form != "chaque" && next.kind != number {
		return false
	}
	verb, noun := participial(before) || before.infinitive(), false
	for _, a := range before.readings {
		noun = noun || a.POS == lang.Noun || a.POS == lang.Adjective
	}
	return verb || definite && noun && !isHuman(before.form)
}

// cut cuts the source into tokens without analysis, behind those in out, and says whether it is written in capitals.
func cut(src string, at int, out []token) (ts []token, shout bool) {
	s := scanner{src: src, base: at, out: out}
	for s.at < len(src) {
		s.next()
	}
	joinLostApostrophes(s.out)
	conditional(s.out)
	lostGrave(s.out)
	return s.out, shouting(s.out)
}

// joinLostApostrophes gives a lone "l", "d" or "qu" before a vowel the reading that it has with its apostrophe.
func joinLostApostrophes(ts []token) {
	for i := 0; i+1 < len(ts); i++ {
		t, next := &ts[i], &ts[i+1]
		if t.kind != word || t.elided || next.kind != word || len(t.form) > 2 || next.form == "" {
			continue
		}
		forms := lang.ElidedForms(t.form)
		if len(forms) > 0 && !(t.upper || t.text != t.form && i > 0) && strings.ContainsAny(glossary.Unaccent(next.form)[:1], "aeiouyh") {
			t.form, t.elided = forms[0], true
		}
	}
}

// conditional reads the "s'" before il and ils as si, everywhere else it is se.
func conditional(ts []token) {
	for i := 0; i+1 < len(ts); i++ {
		if t := &ts[i]; t.elided && (t.form == "se" || t.form == "si") {
			t.form = "se"
			if f := ts[i+1].form; f == "il" || f == "ils" {
				t.form = "si"
			}
		}
	}
}

// lostGrave reads a lone "a" at the head of a fragment or behind a mark as the preposition that has lost its accent, before words that no verb is
// followed by: "a distance des repas", ", a jeun".
func lostGrave(ts []token) {
	for i := 0; i+1 < len(ts); i++ {
		if t := &ts[i]; t.text == "a" && t.kind == word && (gradedBehind[ts[i+1].form] || (i == 0 || ts[i-1].kind == punct) && behindGrave[ts[i+1].form]) {
			t.form = "à"
		}
	}
}

// behindGrave are words that stand behind "à" in adverbials and hardly behind the verb "a", gradedBehind those that never stand behind the verb, which wants
// an article before them: les malades a haut risque, a faible dose.
var (
	behindGrave  = wordSet(`distance partir chaque`)
	gradedBehind = wordSet(`haut haute hauts faible faibles fort forte fortes long court moyen jeun domicile`)
)

// shouting reports whether the fragment is written in capitals throughout, so that capitals say nothing.
func shouting(ts []token) bool {
	upper, lower := 0, 0
	for i := range ts {
		t := &ts[i]
		for j, r := range t.text {
			t.initial = t.initial || j == 0 && unicode.IsUpper(r)
		}
		t.upper = t.kind == word && capitals(t.text)
		switch {
		case t.kind != word || t.text == "":
		case t.upper && letters(t.text) > 3:
			upper++
		case !t.upper:
			lower++
		}
	}
	return upper > 0 && lower == 0
}

// capitals reports whether the text has capitals and no small letter.
func capitals(s string) bool {
	found := false
	for _, r := range s {
		if unicode.ToUpper(r) != r {
			return false
		}
		found = found || unicode.ToLower(r) != r
	}
	return found
}

// analyse looks the token up. Text in capitals may have lost its accents, and so may a word that French does not have.
func analyse(t *token, shout, first bool) {
	if t.kind != word {
		t.forms = []string{t.form}
		return
	}
	if i := strings.Index(t.form, "- "); i > 0 {
		t.form = strings.ReplaceAll(t.form, "- ", "")
	}
	t.forms = []string{t.form}
	known := lang.FrenchAnalyses(t.form)
	if shout && t.upper || t.bare || known == nil || first && t.form == "a" && t.upper {
		t.forms = append(t.forms, accentedForms(t.form)...)
		if t.form == "a" && (first || shout) {
			t.forms = []string{"à", "a"}
		}
	}
	if one, ok := closedUp(t.form); ok {
		t.forms = append(t.forms, one)
	}
	for _, f := range t.forms {
		if f == t.form && t.readings == nil {
			t.readings = known
		} else {
			t.readings = append(t.readings, lang.FrenchAnalyses(f)...)
		}
	}
	if !shout && t.upper && len(t.text) > 1 && letters(t.text) > 1 {
		t.readings = nil // an acronym
	}
}

// accentedForms are the French words that a form may be whose accents were lost, all of them or some: "electrophorèse" is électrophorèse.
func accentedForms(form string) []string {
	bare := glossary.Unaccent(form)
	if bare == form {
		return lang.FrenchUnaccented(form)
	}
	out := lang.FrenchUnaccented(form) // the ligature alone is gone: oedème
	for _, f := range lang.FrenchUnaccented(bare) {
		if keepsAccents(form, f) {
			out = append(out, f)
		}
	}
	return out
}

// keepsAccents reports whether full has every letter of form, or an accented one where form has none.
func keepsAccents(form, full string) bool {
	a, b := []rune(form), []rune(full)
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] && glossary.Unaccent(string(b[i])) != string(a[i]) {
			return false
		}
	}
	return true
}

func isUnit(s string) bool {
	if s == "" || s[0] == '/' {
		return false
	}
	for i, part := range strings.Split(s, "/") {
		if !unitSymbols[strings.TrimRight(part, "²³0123456789")] && (i == 0 || unitWords[part] == "") {
			return false
		}
	}
	return true
}

// englishUnit is a unit with its French words in English: "mg/kg/jour" is "mg/kg/day".
func englishUnit(s string) string {
	parts := strings.Split(s, "/")
	for i, part := range parts {
		if w := unitWords[part]; i > 0 && w != "" {
			parts[i] = w
		}
		if part == "UFC" {
			parts[i] = "CFU"
		}
		if symbol, ok := strings.CutSuffix(part, "UI"); ok {
			parts[i] = symbol + "IU" // mUI/L
		}
	}
	return strings.Join(parts, "/")
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' }

func digitAt(s string, i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }

// groupSpace is the length of a space at byte i that separates groups of three digits, 0 if there is none.
func groupSpace(s string, i int) int {
	r, n := utf8.DecodeRuneInString(s[i:])
	if r != ' ' && r != '\u00a0' && r != '\u202f' || i < 1 {
		return 0
	}
	j := i + n
	if digitAt(s, j) && digitAt(s, j+1) && digitAt(s, j+2) && !digitAt(s, j+3) {
		return n
	}
	return 0
}

// letters is the length in bytes of the letters that s begins with.
func letters(s string) int {
	n := 0
	for i, r := range s {
		if !unicode.IsLetter(r) {
			break
		}
		n = i + utf8.RuneLen(r)
	}
	return n
}

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
