package identify

import (
	"bufio"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// A composer makes annotated sentences: a French constituent takes the place of an English one of the same kind, so that the edges
// lie where translators' edges lie. The meaning plays no part: only the edges are measured.
type composer struct {
	rnd         *rand.Rand
	english     [][]string // sentences in words
	subjects    []string   // noun phrases that begin a French sentence
	predicates  []string   // from a finite verb to the next punctuation
	complements []string   // from a preposition to the next punctuation
	clauses     []string   // between two commas, or behind a conjunction
	nouns       map[string]string
	adjectives  map[string]string
	phrases     map[string]string // English term of several words -> French
}

// newComposer reads the parallel sentences and the glossary. Sentences with an even number serve development, the others
// the measure; part is 0 or 1.
func newComposer(t testing.TB, part int) *composer {
	c := &composer{rnd: rand.New(rand.NewSource(11)), nouns: map[string]string{}, adjectives: map[string]string{}, phrases: map[string]string{}}
	f, err := os.Open(filepath.Join(evalDir, "tico", "fr-en.tsv"))
	if err != nil {
		t.Skipf("no evaluation data beside the repository: %v", err)
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for n := 0; in.Scan(); n++ {
		fr, rest, _ := strings.Cut(in.Text(), "\t")
		en, _, _ := strings.Cut(rest, "\t")
		if n > 200 && n%2 == part { // the first ones are talk at the desk of a hospital
			c.addEnglish(en)
			c.addFrench(fr)
		}
	}
	if b, err := os.ReadFile(filepath.Join(evalDir, "clean", "medquad.txt")); err == nil {
		for i, line := range strings.Split(string(b[:400000]), "\n") {
			if i%2 == part {
				for s := range strings.SplitSeq(line, ". ") {
					c.addEnglish(strings.TrimSuffix(s, ".") + ".")
				}
			}
		}
	}
	c.addTerms(t)
	return c
}

func (c *composer) addEnglish(s string) {
	w := strings.Fields(s)
	if len(w) < 6 || len(w) > 45 || strings.ContainsAny(s, "{}=|\"“”") || !unicode.IsUpper([]rune(s)[0]) || strings.IndexFunc(s, unicode.IsLetter) < 0 {
		return
	}
	c.english = append(c.english, w)
}

// addFrench cuts one French sentence into constituents.
func (c *composer) addFrench(s string) {
	if strings.ContainsAny(s, "{}=|\"«»()[]") {
		return
	}
	w := strings.Fields(strings.TrimRight(s, " ."))
	if len(w) < 6 || len(w) > 40 {
		return
	}
	if v := slices.IndexFunc(w, frenchVerb); v > 1 && v < 8 && frenchDeterminer(w[0]) && !strings.ContainsAny(strings.Join(w[:v], " "), ",:;") {
		if !clitics(w[v-1]) {
			c.subjects = append(c.subjects, strings.Join(w[:v], " "))
		}
	}
	for i := range w {
		if i > 0 && frenchVerb(w[i]) && !preposition(w[i-1]) && !endsClause(w[i-1]) && !frenchVerb(w[i-1]) && !slices.Contains([]string{"ne", "se", "qui", "et", "ou", "y", "en"}, w[i-1]) {
			c.predicates = appendPhrase(c.predicates, w[i:], 3, 9)
		}
		if i > 0 && preposition(w[i]) && !preposition(w[i-1]) {
			c.complements = appendPhrase(c.complements, w[i:], 3, 8)
		}
		if i > 0 && endsClause(w[i-1]) || slices.Contains([]string{"qui", "dont", "lorsque", "que", "si"}, w[i]) {
			c.clauses = appendPhrase(c.clauses, w[i:], 3, 10)
		}
	}
}

// appendPhrase adds the words up to the next punctuation, if there are neither too few nor too many of them.
func appendPhrase(list []string, w []string, least, most int) []string {
	end := 0
	for end < len(w) {
		end++
		if endsClause(w[end-1]) {
			break
		}
	}
	s := strings.TrimRight(strings.Join(w[:end], " "), ",;:.?! ")
	if end < least || end > most || s == "" || preposition(w[end-1]) {
		return list
	}
	return append(list, s)
}

// clitics reports the words that belong to the verb behind them.
func clitics(w string) bool {
	return slices.Contains([]string{"ne", "se", "nous", "vous", "me", "en", "y", "le", "la", "les", "lui", "leur", "n", "s", "a", "ont", "est", "sont"}, strings.ToLower(w)) || preposition(w)
}

func endsClause(w string) bool { return strings.ContainsAny(w[len(w)-1:], ",;:.?!") }

func preposition(w string) bool {
	return slices.Contains([]string{"dans", "pour", "avec", "sur", "chez", "par", "sans", "entre", "selon", "à", "en", "au", "aux", "après", "depuis", "contre", "lors", "de", "du", "des", "et", "ou", "que"}, w)
}

func frenchDeterminer(w string) bool {
	return slices.Contains([]string{"Le", "La", "Les", "Un", "Une", "Des", "Ces", "Cette", "Ce", "Plusieurs", "Certains", "Certaines"}, w)
}

// frenchVerb reports the forms that are finite verbs and nothing else worth the name.
func frenchVerb(w string) bool {
	switch w {
	case "est", "sont", "a", "ont", "peut", "peuvent", "doit", "doivent", "était", "étaient", "sera", "permet", "permettent":
		return true
	}
	finite := false
	for _, a := range lang.FrenchAnalyses(w) {
		if a.POS != lang.Verb || a.Mood != lang.MoodIndicative || a.Person != 3 && a.Person != 0 {
			if a.POS == lang.Verb && (a.Mood == lang.MoodSubjunctive || a.Mood == lang.MoodImperative || a.Person == 1 || a.Person == 2) {
				continue
			}
			return false
		}
		finite = true
	}
	return finite
}

// addTerms collects the glossary's nouns, adjectives and terms by their English.
func (c *composer) addTerms(t testing.TB) {
	g, err := glossary.Load(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range g.Entries("fr") {
		if e.Status == glossary.Keep || e.Status == glossary.Forbidden || len(e.English) == 0 || strings.ToLower(e.Term) != e.Term {
			continue
		}
		en := e.English[0]
		words := strings.Fields(e.Term)
		switch {
		case strings.EqualFold(en, e.Term) || slices.ContainsFunc(e.English, func(s string) bool { return strings.EqualFold(s, e.Term) }):
		case len(words) == 1 && lang.Look(e.Term).English():
		case len(words) == 1 && e.POS == "noun" && !strings.Contains(en, " "):
			c.nouns[en] = e.Term
		case len(words) == 1 && e.POS == "adj" && !strings.Contains(en, " "):
			c.adjectives[en] = e.Term
		case len(words) > 1 && len(words) < 5 && e.POS == "noun" && strings.Contains(en, " "):
			c.phrases[en] = e.Term
		}
	}
}

// A pattern finds a place in an English sentence and puts a French constituent there; ok is false when the sentence has none.
type pattern struct {
	name string
	make func(c *composer, w []string) (marked string, ok bool)
}

func marked(before []string, fr string, after []string) string {
	first := len(before) == 0
	if first {
		fr = strings.ToUpper(fr[:1]) + fr[1:]
	}
	s := strings.Join(before, " ")
	if !first && !strings.HasSuffix(s, "(") {
		s += " "
	}
	s += "{{fr:" + fr + "=>x}}"
	if rest := strings.Join(after, " "); rest != "" {
		if !strings.ContainsAny(rest[:1], ",.;:)") {
			s += " "
		}
		s += rest
	}
	return s
}

func (c *composer) one(list []string) string { return list[c.rnd.Intn(len(list))] }

// patterns are the kinds of place where fragments stand.
var patterns = []pattern{
	{"predicate after a subject", func(c *composer, w []string) (string, bool) {
		i := slices.IndexFunc(w, englishVerb)
		if i < 1 || i > 8 || strings.ContainsAny(strings.Join(w[:i], " "), ",;:") {
			return "", false
		}
		return marked(w[:i], c.one(c.predicates), afterClause(w[i:])), true
	}},
	{"subject before a verb", func(c *composer, w []string) (string, bool) {
		i := slices.IndexFunc(w, englishVerb)
		if i < 1 || i > 8 || strings.ContainsAny(strings.Join(w[:i], " "), ",;:") {
			return "", false
		}
		return marked(nil, c.one(c.subjects), w[i:]), true
	}},
	{"complement before punctuation", func(c *composer, w []string) (string, bool) {
		for i := 3; i < len(w)-2; i++ {
			if englishPreposition(w[i]) && !endsClause(w[i-1]) && !englishPreposition(w[i-1]) {
				return marked(w[:i], c.one(c.complements), afterClause(w[i:])), true
			}
		}
		return "", false
	}},
	{"complement before more English", func(c *composer, w []string) (string, bool) {
		for i := 3; i < len(w)-3; i++ {
			if englishPreposition(w[i]) && !endsClause(w[i-1]) {
				for j := i + 2; j < min(i+6, len(w)-1); j++ {
					if endsClause(w[j-1]) {
						break
					}
					if englishPreposition(w[j]) || englishVerb(w[j]) {
						return marked(w[:i], c.one(c.complements), w[j:]), true
					}
				}
			}
		}
		return "", false
	}},
	{"clause between commas", func(c *composer, w []string) (string, bool) {
		for i := 2; i < len(w)-2; i++ {
			if strings.HasSuffix(w[i-1], ",") {
				return marked(w[:i], c.one(c.clauses), afterClause(w[i:])), true
			}
		}
		return "", false
	}},
	{"in brackets", func(c *composer, w []string) (string, bool) {
		for i := 2; i < len(w)-2; i++ {
			if w[i][0] == '(' {
				for j := i; j < len(w); j++ {
					if k := strings.IndexByte(w[j], ')'); k >= 0 {
						return marked(append(append([]string{}, w[:i]...), "("), c.one(c.clauses), append([]string{w[j][k:]}, w[j+1:]...)), true
					}
				}
			}
		}
		return "", false
	}},
	{"noun of an English phrase", func(c *composer, w []string) (string, bool) { return c.term(w, c.nouns) }},
	{"adjective of an English phrase", func(c *composer, w []string) (string, bool) { return c.term(w, c.adjectives) }},
	{"term of several words", func(c *composer, w []string) (string, bool) { return c.termOfWords(w) }},
	{"object of an English verb", func(c *composer, w []string) (string, bool) {
		for i := 2; i < len(w)-2; i++ {
			switch w[i-1] {
			case "shows", "show", "includes", "include", "causes", "cause", "requires", "require", "is", "are", "was", "of", "with", "in", "for", "by":
				if !endsClause(w[i]) {
					s := c.one(c.subjects)
					return marked(w[:i], strings.ToLower(s[:1])+s[1:], afterClause(w[i:])), true
				}
			}
		}
		return "", false
	}},
	{"item of a list", func(c *composer, w []string) (string, bool) {
		for i := 2; i < len(w)-2; i++ {
			if strings.HasSuffix(w[i-1], ",") && strings.HasSuffix(w[i], ",") {
				list := []string{}
				for _, fr := range c.phrases {
					list = append(list, fr)
				}
				slices.Sort(list)
				return marked(w[:i], c.one(list), append([]string{","}, w[i+1:]...)), true
			}
		}
		return "", false
	}},
	{"end of a heading", func(c *composer, w []string) (string, bool) {
		s := c.one(c.subjects)
		i := min(len(w), 2)
		if strings.ContainsAny(strings.Join(w[:i], ""), ",;:.()") {
			return "", false
		}
		return titled(w[:i]) + ": {{fr:" + s + "=>x}}\n\n" + strings.Join(w, " "), true
	}},
}

func titled(w []string) string {
	var out []string
	for _, s := range w {
		out = append(out, strings.ToUpper(s[:1])+s[1:])
	}
	return strings.Join(out, " ")
}

// term replaces the first English word that the terms have.
func (c *composer) term(w []string, terms map[string]string) (string, bool) {
	for i := 1; i < len(w)-1; i++ {
		bare := strings.TrimRight(w[i], ",.;")
		if fr := terms[bare]; fr != "" {
			return marked(w[:i], fr, rest(w[i][len(bare):], w[i+1:])), true
		}
	}
	return "", false
}

// termOfWords replaces the first English term of several words.
func (c *composer) termOfWords(w []string) (string, bool) {
	for i := 1; i < len(w)-3; i++ {
		for n := 4; n > 1; n-- {
			if i+n > len(w) {
				continue
			}
			s := strings.Join(w[i:i+n], " ")
			bare := strings.TrimRight(s, ",.;")
			if fr := c.phrases[bare]; fr != "" {
				return marked(w[:i], fr, rest(s[len(bare):], w[i+n:])), true
			}
		}
	}
	return "", false
}

// rest is what follows a replaced word: the punctuation that stood on it and the words behind it.
func rest(punctuation string, w []string) []string {
	if punctuation == "" {
		return w
	}
	return append([]string{punctuation}, w...)
}

func englishVerb(w string) bool {
	return slices.Contains([]string{"is", "are", "was", "were", "has", "have", "had", "can", "may", "should", "must", "could", "will", "would", "includes", "causes", "shows", "occurs"}, w)
}

func englishPreposition(w string) bool {
	return slices.Contains([]string{"in", "with", "for", "by", "from", "during", "after", "without", "between", "against", "through", "among", "since"}, w)
}

// afterClause gives what follows the clause that the words begin with: its punctuation and the rest.
func afterClause(w []string) []string {
	for i, s := range w {
		if endsClause(s) {
			return append([]string{s[len(s)-1:]}, w[i+1:]...)
		}
	}
	return []string{"."}
}
