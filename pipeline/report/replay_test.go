package report_test

import (
	"strings"
	"testing"

	"unmix/pipeline/report"
	"unmix/pipeline/text"
)

func TestRevertChosen(t *testing.T) {
	d := text.NewDocument("a.txt", "肝 and 概述 and 肝.")
	for _, e := range []text.Edit{{Span: text.Span{Start: 0, End: 3}, New: "liver"}, {Span: text.Span{Start: 8, End: 14}, New: "overview"}, {Span: text.Span{Start: 19, End: 22}, New: "肝 liver"}} {
		if err := d.Replace(e); err != nil {
			t.Fatal(err)
		}
	}
	r, output := report.New(d), d.Output()
	var ids []string
	for _, c := range r.Changes {
		ids = append(ids, c.ID)
	}
	tests := []struct {
		name, output string
		ids          []string
		want, err    string
	}{
		{"all", output, nil, d.Text, ""},
		{"one", output, ids[1:2], "liver and 概述 and 肝 liver.", ""},
		{"another after it", "liver and 概述 and 肝 liver.", ids[:1], "肝 and 概述 and 肝 liver.", ""},
		{"one that is reverted already", "liver and 概述 and 肝 liver.", ids[1:2], "liver and 概述 and 肝 liver.", ""},
		{"the rest", "liver and 概述 and 肝 liver.", nil, d.Text, ""},
		{"everything is reverted already", d.Text, nil, d.Text, ""},
		{"edited elsewhere", strings.Replace(output, "and", "or", 1), nil, "", "edited since"},
		{"edited in a replacement", strings.Replace(output, "overview", "survey", 1), nil, "", "edited since"},
		{"cut short", output[:len(output)-1], nil, "", "edited since"},
		{"empty", "", nil, "", "edited since"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := report.Revert(r, tt.output, tt.ids...)
			if got != tt.want || (err == nil) != (tt.err == "") || err != nil && !strings.Contains(err.Error(), tt.err) {
				t.Errorf("got %q, %v, want %q, %q", got, err, tt.want, tt.err)
			}
		})
	}
}
