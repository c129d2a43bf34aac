package report

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// The parts of SARIF 2.1.0 (OASIS, errata 01) that a report needs.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version,omitempty"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID            string       `json:"id"`
		Short         sarifMessage `json:"shortDescription"`
		Help          sarifMessage `json:"help"`
		Configuration sarifConfig  `json:"defaultConfiguration"`
	}
	sarifConfig struct {
		Level string `json:"level"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		RuleIndex    int               `json:"ruleIndex"`
		Kind         string            `json:"kind,omitempty"`
		Level        string            `json:"level"`
		Message      sarifMessage      `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Fingerprints map[string]string `json:"partialFingerprints"`
		Fixes        []sarifFix        `json:"fixes,omitempty"`
		Properties   map[string]any    `json:"properties"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int           `json:"startLine"`
		StartColumn int           `json:"startColumn"`
		EndLine     int           `json:"endLine"`
		EndColumn   int           `json:"endColumn"`
		ByteOffset  int           `json:"byteOffset"`
		ByteLength  int           `json:"byteLength"`
		Snippet     *sarifMessage `json:"snippet,omitempty"`
	}
	sarifFix struct {
		Description sarifMessage  `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion  `json:"deletedRegion"`
		Inserted sarifMessage `json:"insertedContent"`
	}
)

// sarifRules has one rule for each status, in the order of the statuses.
var sarifRules = []struct {
	status Status
	rule   sarifRule
}{
	{Replaced, sarifRule{"foreign-fragment", sarifMessage{"Foreign fragment with an English replacement"},
		sarifMessage{"A fragment of another language stands in the English text. unmix clean replaces it."}, sarifConfig{"warning"}}},
	{Unresolved, sarifRule{"unresolved-fragment", sarifMessage{"Foreign fragment that needs a person"},
		sarifMessage{"A fragment of another language stands in the English text, and the glossary does not cover it. Add the missing entries, or decide in unmix review."}, sarifConfig{"error"}}},
	{Kept, sarifRule{"kept-fragment", sarifMessage{"Foreign words that stay on purpose"},
		sarifMessage{"A name, a loan word or a keep entry."}, sarifConfig{"none"}}},
	{Adjusted, sarifRule{"adjusted-english", sarifMessage{"English that follows a replacement beside it"},
		sarifMessage{"An article, a preposition or a space beside a replaced fragment has to follow it."}, sarifConfig{"note"}}},
}

// WriteSARIF writes a static analysis log that code scanning shows at the line. Columns count characters from 1.
func WriteSARIF(w io.Writer, docs []Document) error {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver.Name = "unmix"
	if len(docs) > 0 {
		run.Tool.Driver.Version = docs[0].Unmix
	}
	for _, r := range sarifRules {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, r.rule)
	}
	for _, d := range docs {
		for _, c := range d.Changes {
			run.Results = append(run.Results, sarifResultOf(d, c))
		}
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	log := sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}}
	if err := enc.Encode(log); err != nil {
		return fmt.Errorf("report: sarif: %w", err)
	}
	return nil
}

// sarifResultOf writes one change as a result, with its fix where there is one.
func sarifResultOf(d Document, c Change) sarifResult {
	artifact := sarifArtifact{sarifURI(d.Input)}
	region := sarifRegionOf(c)
	r := sarifResult{
		Message:      sarifMessage{sarifText(c)},
		Locations:    []sarifLocation{{sarifPhysical{artifact, &region}}},
		Fingerprints: map[string]string{"unmixChange/v1": c.ID},
		Properties:   map[string]any{"language": c.Language, "confidence": c.Confidence, "entries": append([]string{}, Entries(c)...)},
	}
	for i, rule := range sarifRules {
		if rule.status == c.Status {
			r.RuleIndex, r.RuleID, r.Level = i, rule.rule.ID, rule.rule.Configuration.Level
		}
	}
	if c.Status == Kept {
		r.Kind = "informational" // a level other than none is for failures only
	}
	if c.Changes() {
		deleted := region
		deleted.Snippet = nil
		r.Fixes = []sarifFix{{sarifMessage{"Replace by English"},
			[]sarifChange{{artifact, []sarifReplacement{{deleted, sarifMessage{c.Replacement}}}}}}}
	}
	return r
}

// sarifText says in a sentence what a change is.
func sarifText(c Change) string {
	switch {
	case c.Original == "":
		return fmt.Sprintf("Insert “%s”.", c.English())
	case c.Changes():
		return fmt.Sprintf("“%s” (%s) becomes “%s”.", c.Source(), c.Language, c.English())
	case c.Status == Kept:
		return fmt.Sprintf("“%s” (%s) stays: %s.", c.Source(), c.Language, c.Reason)
	case c.Draft != "":
		return fmt.Sprintf("“%s” (%s) is unresolved: %s. Draft: “%s”.", c.Source(), c.Language, c.Reason, c.Draft)
	}
	return fmt.Sprintf("“%s” (%s) is unresolved: %s.", c.Source(), c.Language, c.Reason)
}

// sarifRegionOf is the place of a change; the end column is the one behind the last character.
func sarifRegionOf(c Change) sarifRegion {
	endLine, endColumn := c.Line, c.Column+utf8.RuneCountInString(c.Original)
	if n := strings.Count(c.Original, "\n"); n > 0 {
		endLine, endColumn = c.Line+n, 1+utf8.RuneCountInString(c.Original[strings.LastIndexByte(c.Original, '\n')+1:])
	}
	return sarifRegion{c.Line, c.Column, endLine, endColumn, c.Start, c.End - c.Start, &sarifMessage{c.Original}}
}

// sarifURI writes a path as a URI reference: relative paths stay relative, so that code scanning finds the file.
func sarifURI(path string) string {
	path = filepath.ToSlash(path)
	if filepath.IsAbs(path) {
		return (&url.URL{Scheme: "file", Path: path}).String()
	}
	return (&url.URL{Path: path}).String()
}
