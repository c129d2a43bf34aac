package main

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/lang/internal/table"
)

// attestedOften is how often a word must stand in lower case to count as English by attestation.
const attestedOften = 3

// corpus counts words and pairs of clean English text, in lower case.
type corpus struct {
	words    map[string]int // every spelling, and the parts of hyphenated ones
	lower    map[string]int // of these, written in lower case and standing alone
	acronyms map[string]int // of these, written in capitals
	pairs    map[[2]string]int
	total    int

	french      map[string]int // forms of French medical text, to judge words that both languages have
	frenchTotal int
}

func newCorpus() *corpus {
	return &corpus{words: map[string]int{}, lower: map[string]int{}, pairs: map[[2]string]int{}, acronyms: map[string]int{},
		french: map[string]int{}}
}

// read counts one file: all of it, or the column "en" of a .tsv file.
func (c *corpus) read(path string) error {
	column := -1
	if filepath.Ext(path) == ".tsv" {
		column = -2 // the header is still to come
	}
	return eachLine(path, func(line string) {
		fields := strings.Split(line, "\t")
		switch {
		case column == -1:
			c.line(line)
		case column == -2:
			for column = len(fields) - 1; column > 0 && fields[column] != "en"; column-- {
			}
		case column < len(fields):
			c.line(fields[column])
		}
	})
}

// line counts the words of one line. Words are pairs only if a single space stands between them.
func (c *corpus) line(line string) {
	previous, previousEnd := "", -1
	for start := 0; start < len(line); {
		r, n := utf8.DecodeRuneInString(line[start:])
		if !unicode.IsLetter(r) {
			start += n
			continue
		}
		end := wordEnd(line, start)
		word := strings.ReplaceAll(line[start:end], "’", "'")
		lower := strings.ToLower(word)
		clean := !strangeBeside(line, start, end)
		c.words[lower]++
		c.total++
		if len(word) > 1 && strings.ToUpper(word) == word {
			c.acronyms[lower]++
		}
		if lower == word && clean {
			c.lower[lower]++
		}
		if strings.Contains(lower, "-") {
			for part := range strings.SplitSeq(lower, "-") {
				c.words[part]++
			}
		}
		if previousEnd >= 0 && start == previousEnd+1 && line[previousEnd] == ' ' {
			c.pairs[[2]string{previous, lower}]++
		}
		previous, previousEnd, start = lower, end, end
	}
}

// wordEnd gives the end of the word at start: letters, and single hyphens and apostrophes between letters.
func wordEnd(s string, start int) int {
	end := start
	for i := start; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if unicode.IsLetter(r) {
			i += n
			end = i
			continue
		}
		if next, _ := utf8.DecodeRuneInString(s[i+n:]); i != end || !strings.ContainsRune("-'’", r) || !unicode.IsLetter(next) {
			break
		}
		i += n
	}
	return end
}

// strangeBeside reports whether the word touches a character that stands for a damaged one, a digit or an underscore.
func strangeBeside(s string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:start])
	after, _ := utf8.DecodeRuneInString(s[end:])
	for _, r := range []rune{before, after} {
		if r >= 0x80 && r != utf8.RuneError && !unicode.IsPunct(r) || strings.ContainsRune("_\\&#@/'-", r) || unicode.IsDigit(r) {
			return true
		}
	}
	return strings.ContainsRune(s[start:end], utf8.RuneError)
}

// addAttested marks what the corpus has often in lower case and no list has. damaged are spellings that a lost accent explains.
func (c *corpus) addAttested(forms map[string]uint32, french map[string][]reading, damaged func(string) bool) (leaked []string) {
	for _, word := range sortedKeys(c.lower) {
		if c.lower[word] < attestedOften || forms[word]&table.English != 0 || len(word) < 3 || damaged(word) {
			continue
		}
		if readings, isFrench := french[word]; isFrench && (isGrammar(readings) || !englishEnough(c, word)) {
			leaked = append(leaked, word)
			continue
		}
		forms[word] |= table.English | table.Derived | endingPOS(word)
	}
	return leaked
}

// isGrammar reports whether a French form is a grammar word: dont in English text is a misspelt don't.
func isGrammar(readings []reading) bool {
	return slices.ContainsFunc(readings, func(r reading) bool {
		switch lang.POS(r.tag.POS) {
		case lang.Determiner, lang.Preposition, lang.Pronoun, lang.Conjunction, lang.Negation:
			return true
		}
		return false
	})
}

// addNames marks what the text has with capitals: acronyms, and capitalised words that are neither English nor French.
func (c *corpus) addNames(forms map[string]uint32, french map[string][]reading) {
	for word, n := range c.acronyms {
		if n >= attestedOften {
			forms[word] |= table.EnglishName
		}
	}
	for word, n := range c.words {
		if _, isFrench := french[word]; n >= attestedOften && !isFrench && forms[word] == 0 && c.lower[word] == 0 && len(word) > 2 {
			forms[word] |= table.EnglishName
		}
	}
}

// leakedRatio is how many times more often a word must stand in French text than in English text to be French only. It parts
// autosomal, folate, cytokine (below 30) from tumoral and the misspelt dont.
const leakedRatio = 30

// englishEnough judges a word of the French list that the English text has, by its frequency in both languages.
func englishEnough(c *corpus, word string) bool {
	english := float64(c.lower[word]) / float64(c.total)
	french := float64(c.french[word]) / float64(c.frenchTotal)
	return french < leakedRatio*english
}

// readFrench reads the frequencies of French forms: a header, then form and count.
func (c *corpus) readFrench(path string) error {
	return eachLine(path, func(line string) {
		form, count, _ := strings.Cut(line, "\t")
		if n, err := strconv.Atoi(count); err == nil {
			c.french[form] = n
			c.frenchTotal += n
		}
	})
}

// notEnglish are the statuses of entries whose English side proves no English word: forbidden ones, and loan words that are
// kept as a whole (pâté de foie gras does not make foie English).
var notEnglish = map[string]bool{"forbidden": true, "keep": true}

// addGlossary marks the words of the English side of the glossary's files below dir.
func addGlossary(forms map[string]uint32, dir string) error {
	return filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".tsv" {
			return err
		}
		column, status := -1, -1
		return eachLine(path, func(line string) {
			fields := strings.Split(line, "\t")
			if column < 0 {
				for i, f := range fields {
					if f == "english" {
						column = i
					} else if f == "status" {
						status = i
					}
				}
				return
			}
			if column >= len(fields) || status >= 0 && status < len(fields) && notEnglish[strings.TrimSpace(fields[status])] {
				return
			}
			for word := range strings.FieldsFuncSeq(fields[column], func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '-' }) {
				if lower := strings.ToLower(word); isWord(word) && lower == word && forms[lower]&table.English == 0 {
					forms[lower] |= table.English | table.Derived | endingPOS(lower)
				}
			}
		})
	})
}
