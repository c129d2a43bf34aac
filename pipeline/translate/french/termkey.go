package french

import (
	"strings"
	"sync"

	"unmix/pipeline/lang"
)

// termKeys gives the keys of terms. Their words are the same few thousand over and over, so that it remembers the keys of those it
// met: what a key depends on is the word alone.
type termKeys struct {
	mu    sync.Mutex
	known map[string]string
	room  []token
}

// first gives the keys that a term is found by at its first token: as a dictionary has the word, as the term has it, and closed up if
// the token is all of the term and has a hyphen; "" for none.
func (k *termKeys) first(term string) (keys [3]string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if word, _, _ := strings.Cut(term, " "); plainWord(word) {
		return [3]string{k.plain(word), word}
	}
	ts := k.cut(term)
	if len(ts) == 0 {
		return keys
	}
	keys[0], keys[1] = k.key(ts, 0), ts[0].form
	if one, ok := closedUp(ts[0].form); ok && len(ts) == 1 {
		keys[2] = one
	}
	return keys
}

// all gives the keys of all tokens of a term, and their forms.
func (k *termKeys) all(term string) (keys, forms []string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	ts := k.cut(term)
	both := make([]string, 0, 2*len(ts))
	for i := range ts {
		both = append(both, k.key(ts, i))
	}
	for i := range ts {
		both = append(both, ts[i].form)
	}
	return both[:len(ts):len(ts)], both[len(ts):]
}

// cut cuts a term into tokens, and analyses those that say more than their form: capitals, numbers, words that are broken.
func (k *termKeys) cut(term string) []token {
	ts, shout := cut(term, 0, k.room[:0])
	k.room = ts
	for i := range ts {
		if t := &ts[i]; t.kind != word || t.upper || strings.Contains(t.form, "- ") {
			analyse(t, shout, i == 0)
		}
	}
	return ts
}

// key is termKey for a token that cut gave.
func (k *termKeys) key(ts []token, i int) string {
	if t := &ts[i]; t.forms != nil {
		return termKey(t)
	}
	return k.plain(ts[i].form)
}

// plain is termKey for a word of small letters.
func (k *termKeys) plain(form string) string {
	key, ok := k.known[form]
	if !ok {
		t := token{text: form, form: form, kind: word}
		analyse(&t, false, false)
		key = termKey(&t)
		k.known[form] = key
	}
	return key
}

// plainWord reports whether the first word of a term is one token of its own form whatever follows it: small letters of French and nothing
// else, no contraction, and no elided head that lost its apostrophe.
func plainWord(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z':
		case c == 0xc3 && i+1 < len(s) && s[i+1] >= 0xa0 && s[i+1] != 0xb7:
			i++ // à to ÿ
		case c == 0xc5 && i+1 < len(s) && s[i+1] == 0x93:
			i++ // œ
		default:
			return false
		}
	}
	_, rest, contracted := lang.Contraction(s)
	return s != "" && s != "a" && !(contracted && opens(rest)) && lang.ElidedForms(s) == nil
}
