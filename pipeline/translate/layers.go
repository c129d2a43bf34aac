package translate

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// inForce returns the entries that a translator is to work with, in order.
//
// A term of the user's files hides the same term in every later file, and the longer terms there that hold it: the user's
// files come first, then the longest term wins. A Chinese term of one character hides only itself, since nearly every
// longer word would go with it. Entries without a part of speech get the one that their form suggests. Drafts are left
// out, unless drafts asks for them; then they count like other entries.
func inForce(l text.Lang, entries []*glossary.Entry, drafts bool) []*glossary.Entry {
	taken := map[string]bool{} // terms of the layers before
	out := make([]*glossary.Entry, 0, len(entries))
	for start := 0; start < len(entries); {
		end := start
		for end < len(entries) && entries[end].Layer == entries[start].Layer {
			end++
		}
		for _, e := range entries[start:end] {
			if e.Status == glossary.Draft && !drafts || len(taken) > 0 && hidden(l, e, taken) {
				continue
			}
			out = append(out, settled(l, e))
		}
		if end < len(entries) {
			for _, e := range entries[start:end] {
				if e.Status != glossary.Draft {
					taken[glossary.Fold(e.Term)] = true
				}
			}
		}
		start = end
	}
	return out
}

// hidden reports whether an earlier layer has the entry's term, or a part of it.
func hidden(l text.Lang, e *glossary.Entry, taken map[string]bool) bool {
	term := glossary.Fold(e.Term)
	if taken[term] {
		return true
	}
	if l == text.Chinese {
		for i := range term {
			for j := i + 1; j <= len(term); j++ {
				if (j == len(term) || utf8.RuneStart(term[j])) && utf8.RuneCountInString(term[i:j]) > 1 && taken[term[i:j]] {
					return true
				}
			}
		}
		return false
	}
	words := glossary.Words(term)
	for i := range words {
		for j := i + 1; j <= len(words); j++ {
			if taken[strings.Join(words[i:j], " ")] {
				return true
			}
		}
	}
	return false
}

// settled gives an entry what its row left open: a part of speech, and for a draft the right to be used.
func settled(l text.Lang, e *glossary.Entry) *glossary.Entry {
	if e.POS != "" && e.Status != glossary.Draft {
		return e
	}
	c := *e
	if c.Status == glossary.Draft {
		c.Status = glossary.Preferred
	}
	if c.POS == "" {
		c.POS = guessPOS(l, c)
	}
	return &c
}

// guessPOS reads the part of speech off the term or its English; noun when nothing says otherwise.
func guessPOS(l text.Lang, e glossary.Entry) string {
	first, _, _ := strings.Cut(e.English[0], " ")
	p := lang.CommonPOS(strings.ToLower(first))
	if l == text.French {
		adjective := p.Has(lang.Adjective) && !p.Has(lang.Noun)
		for _, a := range lang.FrenchAnalyses(glossary.Fold(e.Term)) {
			switch {
			case a.POS == lang.Noun && !adjective:
				return "noun"
			case a.POS == lang.Verb && a.Mood == lang.MoodInfinitive:
				return "verb"
			case a.POS == lang.Adjective:
				return "adj"
			case a.POS == lang.Adverb:
				return "adv"
			}
		}
	}
	switch {
	case p.Only(lang.Verb):
		return "verb"
	case p.Only(lang.Adjective):
		return "adj"
	case p.Only(lang.Adverb):
		return "adv"
	}
	return "noun"
}

// keepers finds the terms that the glossary says to keep, by their folded form: those for which no entry with the right
// of way says otherwise.
func keepers(entries []*glossary.Entry) map[string]*glossary.Entry {
	var kept map[string]*glossary.Entry
	for _, e := range entries {
		if e.Status == glossary.Keep {
			if kept == nil {
				kept = map[string]*glossary.Entry{}
			}
			kept[e.Term] = nil
		}
	}
	if kept == nil {
		return nil
	}
	out := map[string]*glossary.Entry{}
	for _, e := range entries {
		if first, ok := kept[e.Term]; ok && first == nil && e.Status != glossary.Draft {
			kept[e.Term] = e
			if e.Status == glossary.Keep {
				out[glossary.Fold(e.Term)] = e
			}
		}
	}
	return out
}

// keeper returns the entry that keeps exactly this fragment, if there is one.
func (s *Stage) keeper(f text.Fragment, src string) *glossary.Entry {
	kept, ok := s.keepers[f.Lang]
	if !ok || len(kept()) == 0 {
		return nil
	}
	if f.Lang == text.Chinese {
		src = lang.SimplifyString(src)
	}
	return kept()[glossary.Fold(src)]
}

// hasDrafts reports whether the glossary has draft entries for the language.
func hasDrafts(entries []*glossary.Entry) bool {
	return slices.ContainsFunc(entries, func(e *glossary.Entry) bool { return e.Status == glossary.Draft })
}
