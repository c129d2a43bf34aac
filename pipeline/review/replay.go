package review

import (
	"cmp"
	"slices"
	"strings"

	"unmix/pipeline/report"
	"unmix/pipeline/text"
)

// reasonRejected is the note of a fragment whose replacement a person has rejected.
const reasonRejected = "rejected in review"

// Decide carries the decisions on a document out, after all that the pipeline did: accepted, rejected and edited changes
// come out so, whatever the glossary says since. A decision whose fragment is gone is left out; [Ledger] lists it.
func (d *Decisions) Decide(doc *text.Document) error {
	decisions := d.For(doc.Name)
	if len(decisions) == 0 {
		return nil
	}
	r := &replay{doc: doc, places: places(doc, decisions), settled: map[text.Span]bool{}}
	r.adjusted = slices.ContainsFunc(doc.Edits(), func(e text.Edit) bool { return e.Change == text.Adjusted })
	// Rejections first: what they take away beside them comes back when it was decided on itself.
	for _, rejecting := range []bool{true, false} {
		for _, p := range r.places {
			if (p.decision.Action == Reject) != rejecting {
				continue
			}
			if err := r.carryOut(p); err != nil {
				return err
			}
		}
	}
	doc.Notes = slices.DeleteFunc(doc.Notes, func(n text.Note) bool { return r.settled[n.Span] })
	doc.Notes = append(doc.Notes, r.notes...)
	return nil
}

// A place is a decision with the change that it is on, as this run made it.
type place struct {
	text.Span
	decision Decision
	change   report.Change // the zero change when this run has none at the place
	order    int
}

// places finds where the decisions hold, in the order of the text. Of decisions that overlap, because the text was cut
// differently when they were taken, the later one holds.
func places(doc *text.Document, decisions []Decision) []place {
	changes := map[string]report.Change{}
	for _, c := range report.New(doc).Changes {
		changes[c.ID] = c
	}
	var found []place
	for i, d := range decisions {
		p := place{decision: d, order: i}
		if c, ok := changes[d.ID]; ok {
			p.Span, p.change = text.Span{Start: c.Start, End: c.End}, c
		} else if p.Span, ok = search(doc, d); !ok {
			continue
		}
		found = append(found, p)
	}
	slices.SortFunc(found, func(a, b place) int { return cmp.Compare(b.order, a.order) })
	var out []place
	for _, p := range found {
		if !slices.ContainsFunc(out, func(q place) bool { return q.Overlaps(p.Span) }) {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(a, b place) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

// search finds the fragment of a decision in the text itself: the place with its very id.
func search(doc *text.Document, d Decision) (text.Span, bool) {
	if d.Original == "" {
		return text.Span{}, false
	}
	id := report.NewIdentifier(doc.Name, doc.Text)
	for at := 0; ; {
		i := strings.Index(doc.Text[at:], d.Original)
		if i < 0 {
			return text.Span{}, false
		}
		s := text.Span{Start: at + i, End: at + i + len(d.Original)}
		if id.ID(s.Start, s.End) == d.ID {
			return s, true
		}
		at = s.End
	}
}

// A replay is the decisions on one document being carried out.
type replay struct {
	doc      *text.Document
	places   []place
	adjusted bool               // whether anything was adjusted beside a replacement
	settled  map[text.Span]bool // places whose old notes no longer hold
	notes    []text.Note        // the new ones
}

// carryOut makes the document follow one decision.
func (r *replay) carryOut(p place) error {
	english := p.decision.Text
	switch p.decision.Action {
	case Reject:
		r.clear(p)
		r.leave(p, p.change.English(), reasonRejected)
		r.followers(p)
		return nil
	case Accept:
		if p.change.Status == report.Kept && english == "" {
			return nil // it was to stay, and stays
		}
		if english == "" {
			english = p.change.English()
		}
		if english == "" {
			return nil // nothing was offered
		}
	}
	r.clear(p)
	if english == p.Of(r.doc.Text) {
		r.leave(p, "", "kept in review")
		return nil
	}
	change := text.Replaced
	if p.change.Status == report.Adjusted {
		change = text.Adjusted
	}
	return r.doc.Replace(text.Edit{Span: p.Span, New: english, Change: change, Lang: p.lang(), Confidence: 1, Alternatives: p.change.Alternatives,
		Reasons: append(steps(p.change.Derivation), text.Reason{To: english, Rule: "review/" + string(p.decision.Action)})})
}

// leave notes that the fragment stays.
func (r *replay) leave(p place, draft, why string) {
	r.notes = append(r.notes, text.Note{Span: p.Span, Kind: text.Kept, Lang: p.lang(), Confidence: 1, Why: why, Draft: draft,
		Reasons: steps(p.change.Derivation)})
}

func (p place) lang() text.Lang {
	return text.Lang(cmp.Or(p.change.Language, p.decision.Language, string(text.Undetermined)))
}

// clear takes away what this run says of the place. When the run has cut the text differently, what reaches into the place
// goes too, and the rest of it is left in place and listed.
func (r *replay) clear(p place) {
	r.settled[p.Span] = true
	r.doc.Withdraw(p.Span)
	if p.change.ID != "" {
		return
	}
	for _, e := range r.doc.Edits() {
		if e.Overlaps(p.Span) {
			r.doc.Withdraw(e.Span)
			if e.Change == text.Replaced {
				r.rest(e.Span, e.Lang)
			}
		}
	}
	for _, n := range r.doc.Notes {
		if n.Overlaps(p.Span) && !r.settled[n.Span] {
			r.settled[n.Span] = true
			if n.Kind == text.Unresolved {
				r.rest(n.Span, n.Lang)
			}
		}
	}
}

// rest lists what a fragment holds outside the places that are decided on.
func (r *replay) rest(s text.Span, lang text.Lang) {
	left := func(side text.Span) {
		if side.Empty() {
			return
		}
		t := side.Of(r.doc.Text)
		side.Start += len(t) - len(strings.TrimLeft(t, " \t\r\n"))
		side.End -= len(t) - len(strings.TrimRight(t, " \t\r\n"))
		if !side.Empty() {
			r.notes = append(r.notes, text.Note{Span: side, Lang: lang, Confidence: 1, Why: "beside a fragment that was decided on alone"})
		}
	}
	at := s.Start
	for _, p := range r.places {
		if p.Overlaps(s) {
			left(text.Span{Start: at, End: p.Start})
			at = max(at, p.End)
		}
	}
	left(text.Span{Start: at, End: s.End})
}

// followers takes back the adjustments that were made for the sake of a rejected change.
func (r *replay) followers(p place) {
	if !r.adjusted {
		return
	}
	var adjusted, replaced []text.Span
	for _, e := range r.doc.Edits() {
		if e.Change == text.Adjusted {
			adjusted = append(adjusted, e.Span)
		} else {
			replaced = append(replaced, e.Span)
		}
	}
	for _, s := range followers(r.doc.Text, p.Span, adjusted, replaced) {
		r.doc.Withdraw(s)
	}
}

// followers picks, of all adjusted places, those that only the rejected one needed: they stand right beside it, and beside
// no other replacement.
func followers(src string, rejected text.Span, adjusted, replaced []text.Span) []text.Span {
	beside := func(a, b text.Span) bool {
		if a.Start > b.Start {
			a, b = b, a
		}
		return a.End <= b.Start && strings.TrimSpace(src[a.End:b.Start]) == ""
	}
	var out []text.Span
	for _, s := range adjusted {
		if s != rejected && beside(s, rejected) && !slices.ContainsFunc(replaced, func(o text.Span) bool { return beside(o, s) }) {
			out = append(out, s)
		}
	}
	return out
}

func steps(derivation []report.Step) []text.Reason {
	out := make([]text.Reason, len(derivation))
	for i, s := range derivation {
		out[i] = text.Reason(s)
	}
	return out
}
