package review

import (
	"time"

	"unmix/pipeline/report"
)

// FromUnits reads the decisions out of what a translation tool gave back for the changes of a report: a target that the
// tool's user wrote is an edit, one that equals the source a rejection, and an unchanged one that is marked as reviewed
// or final is accepted. Everything else is open. unknown lists the units whose change the report does not have.
func FromUnits(units []report.Unit, records []report.Record, now time.Time) (out []Decision, unknown []report.Unit) {
	changes := map[key]report.Change{}
	for _, r := range records {
		for _, c := range r.Changes {
			changes[key{r.Input, c.ID}] = c
		}
	}
	for _, u := range units {
		c, ok := changes[key{u.Input, u.ID}]
		if !ok {
			unknown = append(unknown, u)
			continue
		}
		d := Decision{ID: c.ID, Time: now.UTC().Truncate(time.Second), Input: u.Input, Language: c.Language, Original: c.Source()}
		finished := u.State == "reviewed" || u.State == "final"
		switch {
		case u.Target == "": // a tool's empty target is no wish to delete
			continue
		case c.Status == report.Kept && u.Target == c.Source():
			continue // it was sent out as final
		case u.Target == c.Source():
			d.Action = Reject
		case u.Target != c.English():
			d.Action, d.Text = Edit, u.Target
		case finished:
			d.Action, d.Text = Accept, u.Target
		default:
			continue
		}
		out = append(out, d)
	}
	return out, unknown
}
