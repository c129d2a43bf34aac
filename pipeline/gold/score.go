package gold

import (
	"regexp"
	"strings"

	"unmix/pipeline/lang"
)

// A Listed is one change of a report, as far as the score needs it. Start and End are bytes of the mixed text.
type Listed struct {
	Start, End int
	Unresolved bool // left in place; replaced otherwise
	Confidence float64
}

// A Tally counts the marks of one language.
type Tally struct {
	Spans, Accepted, Flagged, Wrong, Foreign, Silent, Found int
	ChrF                                                    float64 // the sum; divide by Spans
}

// A Miss is a mark whose output is not accepted.
type Miss struct {
	Document string
	Mark     Mark
	Got      string
}

// A Replaced is a mark that was translated, with the confidence of its change: one point of the calibration curve.
type Replaced struct {
	Kind       string
	Confidence float64
	Accepted   bool
}

// A Score is the sum over annotated documents, by the definitions of eval/gold.py:
// accepted spans come out as one of the accepted texts; flagged ones do not, but the report lists them as unresolved; wrong
// ones are neither; silent ones still hold foreign text that the report does not list as unresolved.
type Score struct {
	Languages map[string]*Tally // "fr", "zh"
	Keep      int
	Kept      int
	// Edits counts changed words outside the marks, of Literals such words; Noise the bytes listed as foreign outside
	// them, of Outside such bytes.
	Edits, Literals int
	Noise, Outside  int
	Misses          []Miss
	Replaced        []Replaced
}

// NewScore returns an empty score.
func NewScore() *Score {
	return &Score{Languages: map[string]*Tally{"fr": {}, "zh": {}}}
}

// Add scores one cleaned document.
func (s *Score) Add(d Document, cleaned string, listed []Listed) {
	a := align(d, cleaned)
	s.Edits += a.edits
	s.Literals += a.literals
	s.addNoise(d, listed)
	for k, m := range d.Marks {
		got := a.texts[k]
		ok := m.Accepts(got)
		if !ok {
			s.Misses = append(s.Misses, Miss{d.Name, m, got})
		}
		if m.Kind == "keep" {
			s.Keep++
			s.Kept += count(ok)
			continue
		}
		t := s.Languages[m.Kind]
		t.Spans++
		t.Accepted += count(ok)
		t.ChrF += bestChrF(got, m.Accepted)
		left := foreignLeft(m, got)
		t.Foreign += count(left)
		covered, flagged, confidence := 0, false, 1.0
		for _, c := range listed {
			if c.Start < m.End && c.End > m.Start {
				covered += min(c.End, m.End) - max(c.Start, m.Start)
				flagged = flagged || c.Unresolved
				confidence = min(confidence, c.Confidence)
			}
		}
		if covered > 0 && !flagged {
			s.Replaced = append(s.Replaced, Replaced{m.Kind, confidence, ok})
		}
		t.Found += count(2*covered >= m.Len())
		t.Silent += count(left && !flagged)
		t.Flagged += count(flagged && !ok)
		t.Wrong += count(!flagged && !ok)
	}
}

// addNoise counts the bytes that the report lists outside every foreign mark.
func (s *Score) addNoise(d Document, listed []Listed) {
	foreign := make([]bool, len(d.Mixed))
	s.Outside += len(d.Mixed)
	for _, m := range d.Marks {
		if m.Kind == "keep" {
			continue
		}
		s.Outside -= m.Len()
		for b := m.Start; b < m.End; b++ {
			foreign[b] = true
		}
	}
	for _, c := range listed {
		for b := c.Start; b < c.End; b++ {
			s.Noise += count(!foreign[b])
		}
	}
}

var letters3 = regexp.MustCompile(`\p{L}{3,}`)

// foreignLeft reports whether the output still holds Han, or French words of the source that no accepted text has.
func foreignLeft(m Mark, got string) bool {
	if strings.ContainsFunc(got, lang.IsHan) {
		return true
	}
	if m.Kind != "fr" {
		return false
	}
	good, src := frenchWords(strings.Join(m.Accepted, " ")), frenchWords(m.Source)
	for w := range frenchWords(got) {
		if src[w] && !good[w] {
			return true
		}
	}
	return false
}

func frenchWords(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range letters3.FindAllString(strings.ToLower(strings.ReplaceAll(s, "’", "'")), -1) {
		out[w] = true
	}
	return out
}
