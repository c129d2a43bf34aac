package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"unicode/utf8"
)

// rule is one line of an affix class: strip the ending (or the beginning), add another, if the word matches the condition.
type rule struct {
	strip, add string
	next       []string // flags of the new form, for a second affix
	condition  condition
	tags       []string // po:, is:
}

// class is an affix class of a hunspell .aff file.
type class struct {
	prefix, cross bool
	rules         []rule
}

// condition is a hunspell affix condition: one set of runes for each position.
type condition []runeSet

type runeSet struct {
	runes  string
	negate bool // also the way to say "any": not one of no runes
}

func (s runeSet) has(r rune) bool { return strings.ContainsRune(s.runes, r) != s.negate }

func parseCondition(text string) condition {
	var c condition
	for text != "" {
		switch {
		case text[0] == '.':
			c, text = append(c, runeSet{negate: true}), text[1:]
		case text[0] == '[':
			end := strings.IndexByte(text, ']')
			inner := text[1:end]
			negate := strings.HasPrefix(inner, "^")
			c, text = append(c, runeSet{strings.TrimPrefix(inner, "^"), negate}), text[end+1:]
		default:
			_, n := utf8.DecodeRuneInString(text)
			c, text = append(c, runeSet{runes: text[:n]}), text[n:]
		}
	}
	return c
}

// matchEnd reports whether the last runes of word are in the sets; a lone "any" matches the empty word.
func (c condition) matchEnd(word string) bool {
	for i := len(c) - 1; i >= 0; i-- {
		r, n := utf8.DecodeLastRuneInString(word)
		if n == 0 {
			return len(c) == 1 && c[0].runes == ""
		}
		if !c[i].has(r) {
			return false
		}
		word = word[:len(word)-n]
	}
	return true
}

func (c condition) matchStart(word string) bool {
	for _, set := range c {
		r, n := utf8.DecodeRuneInString(word)
		if n == 0 {
			return len(c) == 1 && c[0].runes == ""
		}
		if !set.has(r) {
			return false
		}
		word = word[n:]
	}
	return true
}

// apply gives the affixed word, and whether the rule fits at all.
func (r rule) apply(word string, prefix bool) (string, bool) {
	if prefix {
		if !strings.HasPrefix(word, r.strip) || !r.condition.matchStart(word) {
			return "", false
		}
		return r.add + word[len(r.strip):], true
	}
	if !strings.HasSuffix(word, r.strip) || !r.condition.matchEnd(word) {
		return "", false
	}
	return word[:len(word)-len(r.strip)] + r.add, true
}

// readAffixes reads the PFX and SFX classes of an .aff file. flagWidth is 1, or 2 for "FLAG long".
func readAffixes(path string, flagWidth int) (map[string]*class, error) {
	classes := map[string]*class{}
	err := eachLine(path, func(line string) {
		f := strings.Fields(line)
		if len(f) < 4 || f[0] != "PFX" && f[0] != "SFX" {
			return
		}
		c := classes[f[1]]
		if c == nil {
			classes[f[1]] = &class{prefix: f[0] == "PFX", cross: f[2] == "Y"}
			return
		}
		add, flags, _ := strings.Cut(f[3], "/")
		r := rule{strip: zero(f[2]), add: zero(add), next: splitFlags(flags, flagWidth)}
		if len(f) > 4 {
			r.condition = parseCondition(f[4])
			r.tags = f[5:]
		}
		c.rules = append(c.rules, r)
	})
	return classes, err
}

func zero(s string) string {
	if s == "0" {
		return ""
	}
	return s
}

func splitFlags(flags string, width int) []string {
	var out []string
	for len(flags) >= width {
		out = append(out, flags[:width])
		flags = flags[width:]
	}
	return out
}

// entry is one line of a .dic file.
type entry struct {
	word  string
	flags []string
	tags  []string
}

func readEntries(path string, flagWidth int) ([]entry, error) {
	var entries []entry
	first := true
	err := eachLine(path, func(line string) {
		if first { // the number of lines
			first = false
			return
		}
		f := strings.Fields(line)
		if len(f) == 0 {
			return
		}
		word, flags, _ := strings.Cut(f[0], "/")
		entries = append(entries, entry{strings.ReplaceAll(word, "’", "'"), splitFlags(flags, flagWidth), f[1:]})
	})
	return entries, err
}

func eachLine(path string, do func(line string)) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	scanner := bufio.NewScanner(file)
	scanner.Buffer(make([]byte, 1<<20), 1<<26)
	for scanner.Scan() {
		do(strings.TrimSuffix(scanner.Text(), "\r"))
	}
	if err := scanner.Err(); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
