// Package glossary holds the curated mapping of medical terms to English: entries, the files that they stand in, and
// the look-up of terms in running text.
//
// A glossary is an ordered list of layers, the user's files before the built-in ones. Entries keep the file and line that
// they came from, so that every message and every derivation can name its source. The package also does what the makers of
// a glossary need: it checks files, adds rows, measures how much of a text the entries know, and proposes rows for the rest.
// It knows nothing of documents, stages or grammar; what it must know of a language, inflection above all, it is told by a
// [Normalizer].
package glossary

import (
	"slices"
	"strconv"
	"strings"
)

// A Status says how an entry may be used.
type Status string

// The statuses that an entry can have.
const (
	Preferred Status = "preferred" // the default: used wherever the term stands
	Keep      Status = "keep"      // the term is right in English as it is and stays
	Forbidden Status = "forbidden" // the term must not be translated by this entry; it stays unresolved
	Draft     Status = "draft"     // a proposal that nobody has confirmed: offered, never applied
)

// Statuses lists the valid statuses in the order of the documentation.
var Statuses = []Status{Preferred, Keep, Forbidden, Draft}

// Languages lists the source languages that have built-in entries and that the program translates from.
var Languages = []string{"fr", "zh"}

// POS lists the parts of speech that an entry can have, in the order of the documentation.
var POS = []string{"noun", "verb", "adj", "adv", "prep", "conj", "det", "pron", "num", "measure", "particle", "abbr", "name", "phrase"}

// An Entry maps one term of a source language to English.
type Entry struct {
	// Lang is the language of the term: "fr", "zh".
	Lang string
	// Term is the dictionary form, in NFC; Chinese in simplified characters.
	Term string
	// English lists the translations, the preferred one first, in American spelling and base form.
	English []string
	// POS is the part of speech, one of [POS], or "" when the file does not say.
	POS string
	// Domain is the field that the sense belongs to, and the name of the built-in file.
	Domain string
	// Forms lists irregular English forms: "pl=diagnoses", "pl=-" for a noun without a plural.
	Forms string
	// Status says how the entry may be used.
	Status Status
	// Note warns the reader of the file of an easy mistake.
	Note string
	// Examples are texts that the entry must translate in a certain way: "in -> out", several with "|" between.
	Examples string
	// File and Line say where the entry stands. Line counts from 1.
	File string
	Line int
	// Layer is the place of the entry's file: 0 for the first of the user's files, the built-in ones last.
	Layer int
}

// ID names the entry in derivations: "zh/general:概述". Entries without a domain read "fr:thérapie".
func (e *Entry) ID() string {
	if e.Domain == "" {
		return e.Lang + ":" + e.Term
	}
	return e.Lang + "/" + e.Domain + ":" + e.Term
}

// Place is where the entry stands, as "file:line".
func (e *Entry) Place() string { return e.File + ":" + strconv.Itoa(e.Line) }

// Form returns the irregular English form of this name ("pl"), if the entry states one.
func (e *Entry) Form(name string) (string, bool) {
	for f := range strings.SplitSeq(e.Forms, ";") {
		if k, v, ok := strings.Cut(strings.TrimSpace(f), "="); ok && k == name {
			return v, true
		}
	}
	return "", false
}

// Mass reports whether the entry's English has no plural: "insulin", "fatigue".
func (e *Entry) Mass() bool {
	pl, ok := e.Form("pl")
	return ok && pl == "-"
}

func validStatus(s Status) bool { return slices.Contains(Statuses, s) }

// An Example says what a text must become when the entry is in force.
type Example struct{ In, Out string }

// Tests reads the examples of the entry.
func (e *Entry) Tests() []Example {
	examples, _ := readExamples(e.Examples)
	return examples
}

// readExamples cuts the examples of a row; ok is false when one of them has no arrow, or nothing beside it.
func readExamples(field string) (out []Example, ok bool) {
	if field == "" {
		return nil, true
	}
	for x := range strings.SplitSeq(field, "|") {
		in, result, found := strings.Cut(x, "->")
		in, result = strings.TrimSpace(in), strings.TrimSpace(result)
		if !found || in == "" || result == "" {
			return nil, false
		}
		out = append(out, Example{in, result})
	}
	return out, true
}
