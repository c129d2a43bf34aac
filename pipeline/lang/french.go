package lang

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang/internal/table"
)

// Analysis is one reading of a French form. Fields that do not apply are zero.
type Analysis struct {
	Lemma  string // the dictionary form: infinitive, masculine singular
	POS    POS
	Kind   Kind
	Mood   Mood
	Tense  Tense
	Person uint8 // 1, 2, 3, or 0
	Gender Gender
	Number Number
}

// FrenchAnalyses gives every reading of a lower-case NFC form, nil for an unknown one: grammar words first, then in the order
// of the dictionary. Elided words are asked for without their head (see SplitElision). A form with several persons or
// moods gives several readings. Names have no readings.
func FrenchAnalyses(form string) []Analysis { return appendReadings(nil, form, Look(form), lemma) }

// AppendFrenchAnalyses is [FrenchAnalyses] for callers that have looked the form up and have room for its readings.
func AppendFrenchAnalyses(readings []Analysis, form string, w Word) []Analysis {
	return appendReadings(readings, form, w, lemma)
}

// AppendFrenchTags is [AppendFrenchAnalyses] without the dictionary forms, which cost an allocation each; être and avoir alone
// are named, so that [HasFrenchFunction] can ask.
func AppendFrenchTags(readings []Analysis, form string, w Word) []Analysis {
	return appendReadings(readings, form, w, nameless)
}

// appendReadings appends the readings of a form with the dictionary forms that name gives them.
func appendReadings(readings []Analysis, form string, w Word, name func(form, stem, end string) string) []Analysis {
	if !w.French() {
		return readings
	}
	p := w.pattern()
	if p == "" || p[0] == 0 {
		return readings
	}
	n, before := int(p[0]), readings
	readings = slices.Grow(readings, n)
	p = p[1:]
	for range n {
		strip, add := int(p[0]), int(p[1])
		if strip > len(form) {
			return before // the fingerprint of another word
		}
		a := analysis(p[2+add:])
		a.Lemma = name(form, form[:len(form)-strip], p[2:2+add])
		readings = append(readings, a)
		p = p[2+add+3:]
	}
	return readings
}

// lemma gives the dictionary form of a form: a stem of it and an ending.
func lemma(form, stem, end string) string { return prefixedUnit(form, stem+end) }

// nameless gives the dictionary form if it is être or avoir, else none: it allocates nothing.
func nameless(_, stem, end string) string {
	for _, verb := range [...]string{"être", "avoir"} {
		if len(stem)+len(end) == len(verb) && strings.HasPrefix(verb, stem) && strings.HasSuffix(verb, end) {
			return verb
		}
	}
	return ""
}

// prefixedUnit gives the dictionary form of a unit with its prefix: the dictionary has all of them under the bare unit, so that a
// microgramme would be a gramme.
func prefixedUnit(form, lemma string) string {
	i := strings.Index(form, lemma)
	if i < 3 {
		return lemma
	}
	for _, p := range unitPrefixes {
		if form[:i] == p {
			return p + lemma
		}
	}
	return lemma
}

// unitPrefixes are the prefixes of the international system of units, and those of information.
var unitPrefixes = []string{
	"yotta", "zetta", "exa", "péta", "téra", "giga", "méga", "kilo", "hecto", "déca", "déci", "centi", "milli", "micro", "nano", "pico", "femto", "atto", "zepto", "yocto",
	"kibi", "mébi", "gibi", "tébi", "pébi", "exbi",
}

func analysis(tag string) Analysis {
	t := table.UnpackTag(uint32(tag[0]) | uint32(tag[1])<<8 | uint32(tag[2])<<16)
	return Analysis{"", POS(t.POS), Kind(t.Kind), Mood(t.Mood), Tense(t.Tense), t.Person, Gender(t.Gender), Number(t.Number)}
}

// FrenchUnaccented gives the accented French forms that a lower-case form written without accents (or with oe for œ) may
// stand for, sorted; the form itself is not among them.
func FrenchUnaccented(form string) []string {
	w := Look(form)
	if !w.FrenchUnaccented() {
		return nil
	}
	p := w.pattern()
	if p == "" {
		return nil
	}
	readings := int(p[0])
	p = p[1:]
	for range readings {
		p = p[2+int(p[1])+3:]
	}
	forms := make([]string, 0, p[0])
	count := int(p[0])
	p = p[1:]
	for range count {
		edits := p[1 : 1+2*int(p[0])]
		p = p[1+len(edits):]
		if accented := putAccents(form, edits); accented != "" {
			forms = append(forms, accented)
		}
	}
	return forms
}

// putAccents applies pairs of byte index and accent number, "" if they do not fit the form.
func putAccents(form, edits string) string {
	var b strings.Builder
	at := 0
	for i := 0; i < len(edits); i += 2 {
		place, accent := int(edits[i]), int(edits[i+1])
		if place < at || place > len(form) || !strings.HasPrefix(form[place:], table.Plain[accent]) {
			return ""
		}
		b.WriteString(form[at:place])
		b.WriteRune(table.Accents[accent])
		at = place + len(table.Plain[accent])
	}
	b.WriteString(form[at:])
	return b.String()
}

// IsFrenchLetter reports the letters with accents, and the ligature, that French has and English has in loans only.
func IsFrenchLetter(r rune) bool {
	switch r {
	case 'à', 'â', 'ç', 'è', 'é', 'ê', 'ë', 'î', 'ï', 'ô', 'ù', 'û', 'œ', 'À', 'É', 'È', 'Œ':
		return true
	}
	return false
}

// elisions are the heads that lose their vowel before an apostrophe, with what they stand for.
var elisions = []struct {
	head string
	full []string
}{
	{"l", []string{"le", "la"}}, {"d", []string{"de"}}, {"n", []string{"ne"}}, {"s", []string{"se", "si"}}, {"qu", []string{"que"}},
	{"c", []string{"ce"}}, {"j", []string{"je"}}, {"m", []string{"me"}}, {"t", []string{"te"}},
	{"jusqu", []string{"jusque"}}, {"lorsqu", []string{"lorsque"}}, {"puisqu", []string{"puisque"}}, {"quoiqu", []string{"quoique"}},
	{"presqu", []string{"presque"}}, {"quelqu", []string{"quelque"}}, {"entr", []string{"entre"}},
}

// wholeWords hold an apostrophe that is no elision; nothing is cut from them.
var wholeWords = []string{"aujourd'hui", "quelqu'un", "quelqu'une", "presqu'île", "presqu'îles", "entr'acte"}

// SplitElision cuts an elided head from a French word. word may be in any case and have the straight or the typographic
// apostrophe. head is the canonical lower-case head without apostrophe (l, d, qu, jusqu ...); rest is the byte index
// in word where the rest starts, so word[:rest] holds head and apostrophe. A head with nothing after it, as before a
// markup border, is given with rest == len(word).
func SplitElision(word string) (head string, rest int, ok bool) {
	at := strings.IndexAny(word, "'’ʼ")
	if at < 1 || at > len("lorsqu") {
		return "", 0, false
	}
	_, width := utf8.DecodeRuneInString(word[at:])
	for _, e := range elisions {
		if !strings.EqualFold(e.head, word[:at]) {
			continue
		}
		if isWhole(strings.ToLower(word[:at]) + "'" + strings.ToLower(word[at+width:])) {
			return "", 0, false
		}
		return e.head, at + width, true
	}
	return "", 0, false
}

func isWhole(word string) bool {
	for _, w := range wholeWords {
		if w == word {
			return true
		}
	}
	return false
}

// ElidedForms gives the full words that an elided head stands for: l is le or la, qu is que, nil if it is no head. The result
// is not to be changed.
func ElidedForms(head string) []string {
	for _, e := range elisions {
		if e.head == head {
			return e.full
		}
	}
	return nil
}

// contractions are prepositions that have grown together with an article or a pronoun.
var contractions = [][3]string{
	{"du", "de", "le"}, {"des", "de", "les"}, {"au", "à", "le"}, {"aux", "à", "les"},
	{"duquel", "de", "lequel"}, {"desquels", "de", "lesquels"}, {"desquelles", "de", "lesquelles"},
	{"auquel", "à", "lequel"}, {"auxquels", "à", "lesquels"}, {"auxquelles", "à", "lesquelles"},
	{"dudit", "de", "ledit"}, {"desdits", "de", "lesdits"}, {"desdites", "de", "lesdites"},
	{"audit", "à", "ledit"}, {"auxdits", "à", "lesdits"}, {"auxdites", "à", "lesdites"},
}

// Contraction resolves a contracted French form into preposition and article or pronoun: du is de + le, auxquelles is
// à + lesquelles.
func Contraction(form string) (preposition, rest string, ok bool) {
	for _, c := range contractions {
		if c[0] == form {
			return c[1], c[2], true
		}
	}
	return "", "", false
}

// IsFrenchFunctionWord reports whether a lower-case form is grammar and not content: it has a reading as article, preposition,
// pronoun, conjunction or negation, or as a form of être or avoir. Elided heads without apostrophe count. A word that
// is content as well (son, été) counts.
func IsFrenchFunctionWord(form string) bool {
	return ElidedForms(form) != nil || HasFrenchFunction(FrenchAnalyses(form))
}

// HasFrenchFunction reports whether one of the readings of a form is grammar, as [IsFrenchFunctionWord] asks.
func HasFrenchFunction(readings []Analysis) bool {
	for _, a := range readings {
		switch a.POS {
		case Determiner, Preposition, Pronoun, Conjunction, Negation:
			return true
		case Verb:
			if a.Lemma == "être" || a.Lemma == "avoir" {
				return true
			}
		}
	}
	return false
}
