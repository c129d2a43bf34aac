package review

import (
	"unmix/pipeline/report"
)

// A Progress counts what has been decided of the changes of one document or many.
type Progress struct {
	Changes                    int
	Accepted, Rejected, Edited int
	// OpenUnresolved is the number of unresolved fragments without a decision.
	OpenUnresolved int
}

// Open is the number of changes without a decision.
func (p Progress) Open() int { return p.Changes - p.Accepted - p.Rejected - p.Edited }

// Plus adds two counts.
func (p Progress) Plus(q Progress) Progress {
	return Progress{p.Changes + q.Changes, p.Accepted + q.Accepted, p.Rejected + q.Rejected, p.Edited + q.Edited, p.OpenUnresolved + q.OpenUnresolved}
}

// Progress counts the decisions on one record.
func (d *Decisions) Progress(r report.Record) Progress {
	actions := map[string]Action{}
	for _, x := range d.For(r.Input) {
		actions[x.ID] = x.Action
	}
	p := Progress{Changes: len(r.Changes)}
	for _, c := range r.Changes {
		switch actions[c.ID] {
		case Accept:
			p.Accepted++
		case Reject:
			p.Rejected++
		case Edit:
			p.Edited++
		default:
			if c.Status == report.Unresolved {
				p.OpenUnresolved++
			}
		}
	}
	return p
}
