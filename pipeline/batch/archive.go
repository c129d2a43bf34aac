package batch

import (
	"bytes"
	"fmt"
	"time"

	"unmix/pipeline"
	"unmix/pipeline/format"
	"unmix/pipeline/report"
)

// trackDate is the date of tracked changes: the same input must give the same bytes on every day.
var trackDate = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// archive takes the documents of a zip file through the pipeline and gives the bytes of the new one.
func (w *worker) archive(name string, data []byte, k format.Kind, d *finished) ([]byte, error) {
	z, err := format.OpenZip(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	members, err := z.Documents()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var track *format.Tracking
	if w.o.Track {
		track = &format.Tracking{Author: "unmix", Date: trackDate}
	}
	changed := map[string]string{}
	for _, m := range members {
		content, err := z.Read(m)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		c, _, err := w.document(name+"#"+m, []byte(content), k, track)
		if err != nil {
			return nil, err
		}
		if !w.o.Texts {
			if string(c.Output) != content {
				changed[m] = string(c.Output)
			}
			c.Output = nil
		}
		d.result.Cleaned = append(d.result.Cleaned, c)
	}
	if err := w.comments(name, z, track, changed, k, d); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(changed) == 0 {
		return data, nil
	}
	var out bytes.Buffer
	if err := z.Rewrite(&out, changed); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return out.Bytes(), nil
}

// comments enters the comments of tracked changes into the parts that tell of them, with a record for each part.
func (w *worker) comments(name string, z *format.ZipFile, track *format.Tracking, changed map[string]string, k format.Kind, d *finished) error {
	if track == nil || w.o.Texts {
		return nil
	}
	parts, err := track.Parts(z.Read)
	if err != nil {
		return err
	}
	for _, p := range parts {
		src, err := z.Read(p.Name)
		if err != nil {
			return err
		}
		out := format.Apply(src, []format.Change{p.Change})
		changed[p.Name] = out
		r := report.Record{Input: name + "#" + p.Name, Format: k.Name, InputSHA256: report.Digest(src), OutputSHA256: report.Digest(out),
			Unmix: pipeline.Version, Glossary: w.o.Pipeline.Glossary().Digest(),
			Changes: []report.Change{{ID: report.NewIdentifier(name+"#"+p.Name, src).ID(p.Start, p.End), Start: p.Start, End: p.End, Language: "en",
				Confidence: 1, Status: report.Adjusted, Replacement: p.New, Derivation: []report.Step{{Rule: p.Rule}}}}}
		report.Relocate(src, r.Changes)
		d.result.Cleaned = append(d.result.Cleaned, Cleaned{Record: r})
	}
	return nil
}
