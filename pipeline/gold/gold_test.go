package gold

import "testing"

func TestParse(t *testing.T) {
	d := Parse("x", "A {{fr:foie=>liver|the liver}} and {{keep:milieu}}.")
	if d.Mixed != "A foie and milieu." || d.Reference != "A liver and milieu." {
		t.Fatalf("mixed %q, reference %q", d.Mixed, d.Reference)
	}
	if len(d.Marks) != 2 || d.Marks[0].Of(d.Mixed) != "foie" || d.Marks[1].Of(d.Mixed) != "milieu" {
		t.Fatalf("marks %+v", d.Marks)
	}
	if got := d.Marks[0].Accepted; len(got) != 2 || got[1] != "the liver" {
		t.Errorf("accepted %q", got)
	}
}
