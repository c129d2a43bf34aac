package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"unmix/pipeline"
	"unmix/pipeline/digits"
	"unmix/pipeline/gold"
	"unmix/pipeline/text"
	"unmix/pipeline/verify"
)

// A pairScore is how the drafts of whole sentences do against their English.
type pairScore struct {
	Language text.Lang `json:"language"`
	Pairs    int       `json:"pairs"`
	// ChrF is the mean over the pairs, 0 to 1.
	ChrF float64 `json:"chrf"`
	// Numbers and Negations count the sentences that hold one, and those of them whose draft has all of it.
	Numbers   kept `json:"numbers"`
	Negations kept `json:"negations"`
}

// A kept is of how many things how many were kept.
type kept struct {
	Of   int `json:"of"`
	Kept int `json:"kept"`
}

func (k *kept) count(held, lost bool) {
	if held {
		k.Of++
		if !lost {
			k.Kept++
		}
	}
}

// evalPairs scores the draft of each source sentence against its English. What a draft lost is what the verify stage would
// take it back for.
func evalPairs(w io.Writer, p *pipeline.Pipeline, o evalOptions) error {
	f, err := os.Open(o.pairs)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	var s pairScore
	sum := 0.0
	for in.Scan() {
		row := strings.Split(in.Text(), "\t")
		if len(row) < 2 {
			return fmt.Errorf("%s: a row without two columns", o.pairs)
		}
		if s.Language == "" {
			s.Language = text.Lang(row[0])
			continue
		}
		d, err := p.Draft(row[0], s.Language)
		if err != nil {
			return fmt.Errorf("%s: %w", o.pairs, err)
		}
		s.Pairs++
		sum += gold.ChrF(d.Output(), row[1])
		number, negation := verify.Losses(d)
		s.Numbers.count(digits.Has(row[0]), number != "")
		s.Negations.count(verify.Negates(row[0], s.Language), negation != "")
		if why := strings.TrimSpace(number + "\n    " + negation); o.show && why != "" {
			fmt.Fprintf(w, "%q\n    %s\n    got  %q\n    want %q\n", row[0], why, d.Output(), row[1])
		}
	}
	if err := in.Err(); err != nil {
		return err
	}
	s.ChrF = sum / float64(max(1, s.Pairs))
	if o.json {
		return json.NewEncoder(w).Encode(s)
	}
	_, err = fmt.Fprintf(w, "%s: %d pairs  mean chrF %.3f  numbers kept in %.1f%% of %d  negation kept in %.1f%% of %d\n", s.Language, s.Pairs, s.ChrF,
		percent(s.Numbers.Kept, s.Numbers.Of), s.Numbers.Of, percent(s.Negations.Kept, s.Negations.Of), s.Negations.Of)
	return err
}
