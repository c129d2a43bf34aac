package french

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// An index finds the entries whose term begins at a token. Terms stand under the lemmas of their words, so that inflected
// text matches them. Entries are put into buckets by the first letters of the term, without any analysis; when a bucket is first
// asked for, the first words of its terms are looked up, and the terms that begin with the word that is asked for become
// a trie: a short document needs a tenth of the terms in its buckets, and analysing them all took a quarter of its time from
// start to end.
type index struct {
	buckets map[string]*bucket
	// builtin is the highest layer, that of the built-in files; lower layers have the right of way.
	builtin int
	keys    termKeys
}

// A bucket holds the entries whose terms begin with the same letters, and once it is open, by the keys of their first words.
type bucket struct {
	entries []*glossary.Entry
	once    sync.Once
	groups  map[string]*group
}

// A group holds the entries whose terms begin with a key.
type group struct {
	key     string
	entries []*glossary.Entry
	once    sync.Once
	trie    *glossary.Trie[string]
	// forms are the words of the terms that do not inflect, as the tokens of running text have them.
	forms map[*glossary.Entry][]string
}

// prefixLength is how many bytes of a folded term choose its bucket.
const prefixLength = 3

func newIndex(entries []*glossary.Entry) *index {
	x := &index{buckets: make(map[string]*bucket, 2000), keys: termKeys{known: map[string]string{}}}
	for _, e := range entries {
		if e.Status == glossary.Draft {
			continue
		}
		x.builtin = max(x.builtin, e.Layer)
		key := bucketKey(firstForm(e.Term))
		b := x.buckets[key]
		if b == nil {
			b = &bucket{}
			x.buckets[key] = b
		}
		b.entries = append(b.entries, e)
	}
	return x
}

// firstForm is the folded form of the term's first word, as the tokens of running text have it.
func firstForm(term string) string {
	i, plain := 0, true
	for i < len(term) && term[i] != ' ' {
		plain = plain && term[i] != '\'' && term[i] != 0xe2 // the first byte of a typographic apostrophe
		i++
	}
	if i == len(term) && plain {
		return glossary.Fold(term)
	}
	if plain {
		first := glossary.Fold(term[:i])
		if prep, rest, ok := lang.Contraction(first); ok && opens(rest) {
			return prep
		}
		return first
	}
	ts := tokenise(term, 0)
	if len(ts) == 0 {
		return ""
	}
	return ts[0].form
}

// bucketKey is the first letters of a folded form, without accents.
func bucketKey(form string) string {
	plain := true
	for i := 0; i < len(form) && i < prefixLength; i++ {
		plain = plain && form[i] < utf8.RuneSelf
	}
	if plain {
		return form[:min(len(form), prefixLength)]
	}
	key := make([]byte, 0, prefixLength+utf8.UTFMax)
	for _, r := range form {
		key = appendBare(key, r)
		if len(key) >= prefixLength {
			return string(key[:prefixLength])
		}
	}
	return string(key)
}

// appendBare appends a letter without its accent; a ligature is opened.
func appendBare(key []byte, r rune) []byte {
	switch r {
	case 'à', 'â', 'ä', 'á':
		r = 'a'
	case 'é', 'è', 'ê', 'ë':
		r = 'e'
	case 'î', 'ï', 'í':
		r = 'i'
	case 'ô', 'ö', 'ó':
		r = 'o'
	case 'ù', 'û', 'ü', 'ú':
		r = 'u'
	case 'ç':
		r = 'c'
	case 'œ':
		return append(key, "oe"...)
	case 'æ':
		return append(key, "ae"...)
	}
	return utf8.AppendRune(key, r)
}

// at returns the terms that begin with the key, nil if there are none.
func (x *index) at(key string) *group { return x.under(key, key) }

// under is at for the terms whose first word has the first letters of a form.
func (x *index) under(form, key string) *group {
	b := x.buckets[bucketKey(form)]
	if b == nil {
		return nil
	}
	b.once.Do(func() { b.open(&x.keys) })
	g := b.groups[key]
	if g != nil {
		g.once.Do(func() { g.build(&x.keys) })
	}
	return g
}

// single returns the entries whose term is one word with the key.
func (x *index) single(key string) []*glossary.Entry {
	g := x.at(key)
	if g == nil {
		return nil
	}
	n, ok := g.trie.Next(0, key)
	if !ok {
		return nil
	}
	return g.trie.Terms(n)
}

// open sorts the entries of a bucket into groups, in their order. Most are in one, a term that begins with an inflected form in two.
func (b *bucket) open(k *termKeys) {
	b.groups = map[string]*group{}
	for _, e := range b.entries {
		keys := k.first(e.Term)
		for i, key := range keys {
			if key == "" || slices.Contains(keys[:i], key) {
				continue
			}
			g := b.groups[key]
			if g == nil {
				g = &group{key: key}
				b.groups[key] = g
			}
			g.entries = append(g.entries, e)
		}
	}
}

// build makes the trie of the terms by the words that begin with the key.
func (g *group) build(k *termKeys) {
	g.trie = glossary.NewTrie[string](len(g.entries))
	g.forms = make(map[*glossary.Entry][]string)
	for _, e := range g.entries {
		keys, forms := k.all(e.Term)
		if rigid(e.POS) {
			g.forms[e] = forms
		}
		if keys[0] == g.key {
			g.trie.Add(keys, e)
		}
		if first := forms[0]; first != keys[0] && first == g.key {
			keys[0] = first
			g.trie.Add(keys, e)
		}
		if one, ok := closedUp(forms[0]); ok && len(keys) == 1 && one == g.key {
			g.trie.Add([]string{one}, e)
		}
	}
}

// termKey is the key under which a word of a term stands: the word itself when it is a dictionary form or unknown,
// else the first lemma of its content readings.
func termKey(t *token) string {
	if t.kind != word || len(closedByForm[t.form]) > 0 {
		return t.form
	}
	best := t.form
	rank := 5
	for _, a := range t.readings {
		if a.Lemma == t.form {
			return t.form
		}
		r, key := 4, a.Lemma
		switch {
		case a.POS == lang.Noun:
			r = 0
		case a.POS == lang.Adjective:
			r = 1
		case pastParticiple(a):
			r, key = 2, masculine(t.form, a)
		case a.POS == lang.Verb:
			r = 3
		}
		if r < rank {
			best, rank = key, r
		}
	}
	return best
}

// keys are the keys that a token of running text can be matched by: its forms, their lemmas, and for participles the
// masculine singular.
func (t *token) keys() []string {
	if t.lookups == nil {
		t.lookups = t.makeKeys()
	}
	return t.lookups
}

func (t *token) makeKeys() []string {
	keys := append(make([]string, 0, 4), t.forms...)
	add := func(k string) {
		for _, have := range keys {
			if have == k {
				return
			}
		}
		keys = append(keys, k)
	}
	if t.kind != word || len(closedByForm[t.form]) > 0 && !t.elided && t.form != "nul" {
		return keys
	}
	for _, a := range t.readings {
		add(a.Lemma)
		if a.POS == lang.Adjective && strings.HasSuffix(a.Lemma, "ée") {
			add(strings.TrimSuffix(a.Lemma, "e")) // ménopausée, which the lexicon has as a word of its own
		}
		if pastParticiple(a) {
			for _, f := range t.forms {
				add(masculine(f, a))
			}
		}
	}
	if t.readings != nil && len(t.forms) > 1 && strings.HasSuffix(t.form, "s") && !lang.Look(t.form).French() {
		add(strings.TrimSuffix(t.form, "s")) // connectivites: the lexicon has connectivités only
	}
	if strings.Contains(t.form, "s-") {
		add(strings.ReplaceAll(strings.TrimSuffix(t.form, "s"), "s-", "-")) // sages-femmes
	}
	if t.addressed() && strings.HasSuffix(t.form, "s") {
		add(strings.TrimSuffix(t.form, "s")) // blastes: of a verb that medicine does not have
	}
	if t.readings == nil && !t.upper {
		bare := strings.TrimSuffix(strings.TrimSuffix(t.form, "s"), "x")
		add(bare)
		for _, f := range feminines {
			if stem, ok := strings.CutSuffix(bare, f.feminine); ok {
				add(stem + f.masculine)
			}
		}
	}
	if t.readings == nil && t.upper && len(t.form) > 5 { // MERS is no plural
		add(strings.TrimSuffix(t.form, "s"))
	}
	return keys
}

// addressed reports whether all readings of the token are verbs in the second person.
func (t *token) addressed() bool {
	for _, a := range t.readings {
		if a.POS != lang.Verb || a.Person != 2 {
			return false
		}
	}
	return len(t.readings) > 0
}

// feminines are the endings of adjectives that the lexicon does not list: médiée, granulomateuse.
var feminines = []struct{ feminine, masculine string }{{"ée", "é"}, {"euse", "eux"}, {"ive", "if"}, {"elle", "el"}, {"ienne", "ien"}, {"ale", "al"}, {"au", "al"}, {"ante", "ant"}, {"ente", "ent"}, {"te", "t"}}

// masculine is the masculine singular of a past participle.
func masculine(form string, a lang.Analysis) string {
	if a.Lemma == "devoir" {
		return "dû"
	}
	if a.Number == lang.NumberPlural {
		form = strings.TrimSuffix(form, "s")
	}
	if a.Gender == lang.GenderFeminine {
		form = strings.TrimSuffix(form, "e")
	}
	return form
}

// opens reports whether the second half of a contraction is one that the tokens open: du, des, au, aux, duquel ….
func opens(rest string) bool {
	return rest == "le" || rest == "les" || strings.HasPrefix(rest, "lequel") || strings.HasPrefix(rest, "lesquel")
}
