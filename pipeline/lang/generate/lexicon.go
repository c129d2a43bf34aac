package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/lang/internal/table"
)

// writeLexicon joins all word lists and writes lexicon.bin and patterns.bin.
func writeLexicon(o options, c *corpus) error {
	at := func(name string) string { return filepath.Join(o.dictionaries, name) }
	french, frenchNames, err := frenchForms(at("fr.dic"), at("fr.aff"))
	if err != nil {
		return err
	}
	values, err := englishForms(at("en_US.dic"), at("en_US.aff"))
	if err != nil {
		return err
	}
	if err := addGlossary(values, o.glossary); err != nil {
		return err
	}
	addBritish(values)
	if err := writeBritish(o, values); err != nil {
		return err
	}
	addIrregularPlurals(values)
	accented := accentedForms(french)
	lost := lostAccents(french, values)
	leaked := c.addAttested(values, french, func(word string) bool { return lost[word] })
	if o.verbose {
		fmt.Println("French words in the English text, not taken:", leaked)
	}
	addPlurals(values, french)
	c.addNames(values, french)
	refinePOS(values, c)
	for form := range french {
		values[form] |= table.French
	}
	for key := range accented {
		values[key] |= table.FrenchUnaccented
	}
	for name := range frenchNames {
		values[name] |= table.FrenchName
	}
	return assemble(o, c, values, french, accented)
}

func assemble(o options, c *corpus, values map[string]uint32, french map[string][]reading, accented map[string][]string) error {
	for word, n := range c.words {
		if n >= attestedOften {
			values[word] |= 0 // known by its count alone
		}
	}
	pool := newPatternPool()
	records := make([]table.Record, 0, len(values))
	for _, word := range sortedKeys(values) {
		pattern, err := encodePattern(word, french[word], accented[word])
		if err != nil {
			return err
		}
		value := table.WithCount(values[word], table.CountLevel(c.words[word])) | pool.number(pattern)<<table.PatternShift
		if value != 0 {
			records = append(records, table.Record{Hash: table.Hash(word), Value: value})
		}
	}
	patterns, err := pool.bytes()
	if err != nil {
		return err
	}
	lexicon, err := table.Write64(records)
	if err != nil {
		return err
	}
	if o.verbose {
		fmt.Println(len(records), "words,", len(french), "French forms,", len(accented), "unaccented,", len(pool.list), "patterns")
	}
	if err := write(o, "patterns.bin", patterns); err != nil {
		return err
	}
	return write(o, "lexicon.bin", lexicon)
}

// accentedForms maps every unaccented spelling to the forms behind it, sorted.
func accentedForms(french map[string][]reading) map[string][]string {
	accented := map[string][]string{}
	for _, form := range sortedKeys(french) {
		for _, key := range unaccentedKeys(form) {
			accented[key] = append(accented[key], form)
		}
	}
	return accented
}

// lostAccents are the spellings that come about when a program drops the accented letters of a word altogether (caf, naf):
// the English text is damaged in this way.
func lostAccents(french map[string][]reading, english map[string]uint32) map[string]bool {
	lost := map[string]bool{}
	add := func(word string) {
		bare := strings.Map(func(r rune) rune {
			if r >= 0x80 {
				return -1
			}
			return r
		}, word)
		if bare != word {
			lost[bare] = true
		}
	}
	for form := range french {
		add(form)
	}
	for form := range english {
		add(form)
	}
	return lost
}

// writeBritish writes the American words that British English spells otherwise, each with its most usual British spelling.
func writeBritish(o options, english map[string]uint32) error {
	var b strings.Builder
	for _, word := range sortedKeys(english) {
		if english[word]&table.English == 0 {
			continue
		}
		if british, ok := lang.BritishOf(word, func(s string) bool { return english[s]&table.English != 0 }); ok {
			fmt.Fprintf(&b, "%s\t%s\n", word, british)
		}
	}
	return write(o, "british.txt", []byte(b.String()))
}

// writePairs writes the counts of word pairs that stand at least minPairs times.
func writePairs(o options, c *corpus) error {
	var records []table.Record
	for pair, n := range c.pairs {
		if n >= minPairs {
			records = append(records, table.Record{Hash: table.Extend(table.Hash(pair[0]), pair[1]), Value: table.CountLevel(n)})
		}
	}
	slices.SortFunc(records, func(a, b table.Record) int { return compareHash(a.Hash, b.Hash) })
	data, err := table.Write32(records)
	if err != nil {
		return err
	}
	return write(o, "pairs.bin", data)
}

func compareHash(a, b uint64) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}

// minPairs is how often a pair must stand in the text to be kept. Pairs seen once are worth their room: that a pair is
// possible at all is what tells a sound translation from an odd one.
const minPairs = 1
