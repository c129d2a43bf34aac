package identify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// A form is what a token says by its characters alone, wherever it stands: what the lexicons and the glossary know of it, its
// shape, its class. A text has most of its forms more than once, and the tables that answer are far larger than a processor's caches: with
// each form worked out once a text seen for the first time takes two thirds of the time, and a third where its words were met before.
type form struct {
	kind kind
	// folded is the word in lower case with straight apostrophes; look is what the lexicon knows of it. written is the form as a term
	// of the glossary spells it, and keys stand for that.
	folded, written string
	look            lang.Word
	keys            keys
	// said is what the glossary says of the word, singular what it says of the word without the s of its plural, meaning both together
	// (a plural of a French function word is none), and begins the kinds of glossary term that begin with either.
	said, singular said
	meaning        meaning
	begins         role
	// exact is the French grammar of the word as it is spelled; loose is that of a word that French may have otherwise.
	exact, loose grammar
	foreign      foreignWord
	otherHas     bool // the word is one of foreignWords
	// capital: the first letter is one. capitals: all are, and there are at least two.
	capital, capitals bool
	// head is the first letter of an elided head.
	head byte
	// unit: a unit behind a number. percent: a number that ends in a percent sign without a space. parted: a number with a space in it.
	unit, percent, parted bool
	// hyphen is where the word is cut between its languages, 0 if it is not: étoile-shaped.
	hyphen  int
	shape   shape
	numeral class // of a number
	// sort is the class of a word, sortInCapitals its class in a line of capitals; neutral until they are asked for.
	sort, sortInCapitals class
	parts                lang.POSSet // asked for by pos
	hasParts             bool
}

// A shape is what the letters of a word look like.
type shape struct {
	acronym, acronymPlural bool // HLA, MSCs
	innerCapital           bool // bioMérieux
	accented               bool // a Latin letter outside ASCII
	latin                  bool // the ending of a Latin name
	single                 bool // one letter
	grammatical            bool // one of accentedGrammar
	latinUse               latinUse
}

// keys stand for a word, for the word without the s it ends with, and without two; 0 where it has none.
type keys struct{ whole, cut, cutTwice lang.Key }

func keysOf(written string) keys {
	k := keys{whole: lang.KeyOf(written)}
	if s, cut := strings.CutSuffix(written, "s"); cut {
		k.cut = lang.KeyOf(s)
		if s, cut = strings.CutSuffix(s, "s"); cut {
			k.cutTwice = lang.KeyOf(s)
		}
	}
	return k
}

// singular are the keys of the word without its s.
func (k keys) singular() keys { return keys{whole: k.cut, cut: k.cutTwice} }

// maxForms is how many forms are remembered: the vocabulary of some hundred documents, four megabytes.
const maxForms = 1 << 14

// forms remembers the forms that were met. It serves one reader at a time, and one after the other: a form depends on its characters and
// the glossary alone, so that no result depends on what was read before.
type forms struct {
	terms    *terms
	known    [formKinds]map[string]*form
	number   int
	slab     []form          // forms are cut from it
	letters  strings.Builder // of the forms
	readings []lang.Analysis // scratch
}

// formUnit is the kind of form that units have, behind those of tokens: the same letters may be a word elsewhere.
const (
	formUnit  = number + 1
	formKinds = formUnit + 1
)

func newForms(t *terms) *forms {
	s := &forms{terms: t}
	s.forget()
	return s
}

// forget makes room.
func (s *forms) forget() {
	for k := range s.known {
		s.known[k] = map[string]*form{}
	}
	s.number = 0
}

// of gives the form of a token of a kind.
func (s *forms) of(k kind, raw string) *form {
	if f := s.known[k][raw]; f != nil {
		return f
	}
	return s.add(k, s.keep(raw))
}

// word gives the form of a word.
func (s *forms) word(raw string) *form { return s.of(word, raw) }

// keep copies a text, since a form must not hold on to its document: behind the others in one piece of memory.
func (s *forms) keep(raw string) string {
	if s.letters.Cap()-s.letters.Len() < len(raw) {
		s.letters = strings.Builder{}
		s.letters.Grow(max(4096, len(raw)))
	}
	s.letters.WriteString(raw)
	return s.letters.String()[s.letters.Len()-len(raw):]
}

// add works out a form and remembers it.
func (s *forms) add(k kind, raw string) *form {
	if s.number >= maxForms {
		s.forget()
	}
	if len(s.slab) == 0 {
		s.slab = make([]form, 64)
	}
	f := &s.slab[0]
	s.slab = s.slab[1:]
	s.known[k][raw] = f
	s.number++
	f.kind = k
	switch k {
	case word:
		f.spell(raw)
		s.consult(f, raw)
	case formUnit:
		f.kind, f.unit, f.folded, f.written = word, true, raw, raw
		f.outline(raw)
		s.consult(f, raw)
	default:
		s.addOther(f, raw)
	}
	return f
}

// addOther works out the form of an elided head, an English clitic or a number.
func (s *forms) addOther(f *form, raw string) {
	f.written = glossary.Fold(raw)
	f.keys = keysOf(f.written)
	f.begins = s.terms.of(f.keys.whole).first
	if f.keys.cut != 0 {
		f.begins |= s.terms.of(f.keys.cut).first
	}
	f.exact = s.grammarOf("", 0)
	switch f.kind {
	case elision:
		c, _ := utf8.DecodeRuneInString(raw)
		f.capital, f.head = unicode.IsUpper(c), byte(unicode.ToLower(c))
	case number:
		f.numeral = numberClass(raw)
		f.percent = strings.HasSuffix(raw, "%")
		f.parted = strings.IndexByte(f.written, ' ') >= 0
	}
}

// spell works out the letters and the shape of a word.
func (f *form) spell(raw string) {
	f.folded, f.written = raw, raw
	if allSmall(raw) { // most words
		f.shape = shape{latin: latinEnding(raw), single: len(raw) == 1, latinUse: latinUseOf(raw)}
		return
	}
	upper, lower := 0, 0
	for i, c := range raw {
		if unicode.IsUpper(c) {
			upper++
			f.capital = f.capital || i == 0
		} else if unicode.IsLetter(c) {
			lower++
		}
	}
	f.capitals = lower == 0 && upper > 1
	if upper == 1 && len(raw) > 2 && raw[1] == '-' {
		f.capital = false // C-réactive: the letter is a symbol
	}
	f.folded = glossary.Fold(raw)
	if strings.Contains(f.folded, "- ") {
		f.folded = strings.ReplaceAll(f.folded, "- ", "")
	}
	f.written = f.folded
	f.outline(raw)
}

// allSmall reports whether a word is nothing but small ASCII letters.
func allSmall(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

// outline works out the shape of a word or a unit from its folded letters and those it is written with.
func (f *form) outline(raw string) {
	plural, cut := strings.CutSuffix(raw, "s")
	f.shape = shape{
		acronym:       acronym(raw),
		acronymPlural: cut && len(plural) > 1 && acronym(plural),
		innerCapital:  innerCapital(raw),
		accented:      accented(f.folded),
		latin:         latinEnding(f.folded),
		single:        utf8.RuneCountInString(f.folded) == 1,
		grammatical:   accentedGrammar[f.folded],
		latinUse:      latinUseOf(f.folded),
	}
}

// consult asks the lexicon and the glossary for a word or a unit.
func (s *forms) consult(f *form, raw string) {
	f.keys = keysOf(f.written)
	f.said = s.terms.of(f.keys.whole)
	f.meaning = f.said.word
	if f.keys.cut != 0 {
		f.singular = s.terms.of(f.keys.cut)
		if singular := f.folded[:len(f.folded)-1]; f.meaning == unsaid && f.singular.word != unsaid && len(singular) > 2 &&
			!lang.IsFrenchFunctionWord(singular) {
			f.meaning = f.singular.word
		}
	}
	f.begins = f.said.first | f.singular.first
	f.foreign, f.otherHas = foreignWords[f.folded]
	look := f.keys.whole.Look()
	f.exact = s.grammarOf(f.folded, look)
	if !f.unit { // behind a number it is no word
		f.look = look
		f.hyphen = s.seam(f, raw)
	}
	if f.look.French() || f.look.FrenchUnaccented() || f.meaning != unsaid {
		f.loose = s.looseGrammar(f)
	}
}

// looseGrammar gives the French grammar of a word, by its accented forms if it lost its accents.
func (s *forms) looseGrammar(f *form) grammar {
	if f.look.French() {
		return f.exact
	}
	g := s.terms.grammar(f)
	for _, accented := range lang.FrenchUnaccented(f.folded) {
		h := s.word(accented).exact
		g.noun |= h.noun
		g.adjective |= h.adjective
		g.participle |= h.participle
		g.pos |= h.pos
		g.finite = g.finite || h.finite
	}
	return g
}

// pos gives the parts of speech that English has the word as.
func (f *form) pos() lang.POSSet {
	if !f.hasParts {
		f.parts, f.hasParts = lang.CommonPOS(f.folded), true
	}
	return f.parts
}

// onlyFrench reports whether the lexicon has the word in French and not in English.
func (f *form) onlyFrench() bool { return f.look.French() && !f.look.English() }
