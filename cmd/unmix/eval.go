package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"unmix/pipeline"
	"unmix/pipeline/gold"
	"unmix/pipeline/text"
)

// evalOptions are the flags of unmix eval.
type evalOptions struct {
	pipeline.Options
	pairs string
	show  bool
	curve bool
	json  bool
}

func newEval(s streams) *cobra.Command {
	var o evalOptions
	cmd := &cobra.Command{
		Use:   "eval [DIR]",
		Short: "Score the pipeline on annotated documents or sentence pairs",
		Example: `  unmix eval testdata/gold
  unmix eval --pairs fr-en.tsv`,
		Args: needs(0, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 && o.pairs == "" {
				return errors.New("what to score? give a folder of *.gold files or --pairs FILE.tsv")
			}
			if o.curve {
				o.MinConfidence = leastConfidence
			}
			p, err := pipeline.New(o.Options)
			if err != nil {
				return err
			}
			if len(args) == 1 {
				if err := evalGold(s.out, p, args[0], o); err != nil {
					return err
				}
			}
			if o.pairs != "" {
				return evalPairs(s.out, p, o)
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&o.pairs, "pairs", "", "score drafts of whole sentences: a TSV `FILE` whose header names two languages, such as fr and en")
	cmd.Flags().BoolVar(&o.show, "show", false, "list every fragment that is not accepted, every pair whose draft lost something")
	cmd.Flags().BoolVar(&o.curve, "curve", false, "show what each --min-confidence would replace, and how much of that is wrong")
	cmd.Flags().BoolVar(&o.json, "json", false, "write the figures as JSON")
	addPipelineFlags(cmd.Flags(), &o.Options)
	return cmd
}

// evalGold scores the annotated documents of a folder.
func evalGold(w io.Writer, p *pipeline.Pipeline, dir string, o evalOptions) error {
	docs, err := gold.ReadDir(dir)
	if err != nil {
		return err
	}
	score := gold.NewScore()
	for _, g := range docs {
		d, err := p.Process(g.Name, g.Mixed)
		if err != nil {
			return err
		}
		score.Add(g, d.Output(), listed(d))
	}
	if o.json {
		return json.NewEncoder(w).Encode(score)
	}
	if o.show {
		for _, m := range score.Misses {
			fmt.Fprintf(w, "%s [%s] %q\n    got  %q\n    want %q\n", m.Document, m.Mark.Kind, m.Mark.Source, m.Got, m.Mark.Accepted[0])
		}
	}
	if o.curve {
		return writeCurve(w, score)
	}
	for _, lang := range []string{"zh", "fr"} {
		t := score.Languages[lang]
		n := float64(max(1, t.Spans))
		fmt.Fprintf(w, "%s: %d spans  accepted %.1f%%  flagged %.1f%%  wrong %.1f%%  chrF %.3f  foreign %.1f%%  silent %.1f%%  found %.1f%%\n",
			lang, t.Spans, percent(t.Accepted, t.Spans), percent(t.Flagged, t.Spans), percent(t.Wrong, t.Spans), t.ChrF/n, percent(t.Foreign, t.Spans), percent(t.Silent, t.Spans), percent(t.Found, t.Spans))
	}
	_, err = fmt.Fprintf(w, "keep: %d/%d   collateral: %.2f per 1000 words (%d words)   noise: %.2f per 1000 bytes\n", score.Kept, score.Keep,
		1000*float64(score.Edits)/float64(max(1, score.Literals)), score.Literals, 1000*float64(score.Noise)/float64(max(1, score.Outside)))
	return err
}

// leastConfidence lets every translation through.
const leastConfidence = 1e-9

// writeCurve shows, for each threshold, the share of all fragments that it replaces, and of these the share that is not
// accepted.
func writeCurve(w io.Writer, score *gold.Score) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "threshold\tfr replaced\tfr wrong\tzh replaced\tzh wrong\t")
	for _, threshold := range []float64{0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95} {
		fmt.Fprintf(t, "%.2f\t", threshold)
		for _, kind := range []string{"fr", "zh"} {
			replaced, wrong := 0, 0
			for _, r := range score.Replaced {
				if r.Kind == kind && r.Confidence >= threshold {
					replaced++
					if !r.Accepted {
						wrong++
					}
				}
			}
			fmt.Fprintf(t, "%.1f%%\t%.1f%%\t", percent(replaced, score.Languages[kind].Spans), percent(wrong, replaced))
		}
		fmt.Fprintln(t)
	}
	return t.Flush()
}

// percent is a share in percent, 0 of nothing.
func percent(part, whole int) float64 { return 100 * float64(part) / float64(max(1, whole)) }

// listed are the fragments that the document reports as replaced or unresolved.
func listed(d *text.Document) []gold.Listed {
	var out []gold.Listed
	for _, e := range d.Edits() {
		if e.Change == text.Replaced {
			out = append(out, gold.Listed{Start: e.Start, End: e.End, Confidence: e.Confidence})
		}
	}
	for _, n := range d.Notes {
		if n.Kind == text.Unresolved {
			out = append(out, gold.Listed{Start: n.Start, End: n.End, Unresolved: true})
		}
	}
	return out
}
