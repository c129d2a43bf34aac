package chinese

import (
	"strings"
	"testing"

	"unmix/glossary"
)

// objectWords are the words of the table.
const objectWords = `lang	term	english	pos	domain	forms
zh	回应	respond	verb	general	
zh	治疗	treatment	noun	general	pl=-
zh	发生在	occur in	verb	general	
zh	头皮	scalp	noun	anatomy	
zh	漏服	miss a dose	verb	pharmacology	
zh	阿司匹林	aspirin	noun	pharmacology	pl=-
zh	取得	achieve	verb	general	
zh	突破	breakthrough	noun	general	
zh	感染	infect	verb	infectious-disease	
zh	登革病毒	dengue virus	noun	infectious-disease	pl=-
zh	决定	decide	verb	general	
zh	预后	prognosis	noun	general	
`

// TestObject holds what a verb and its object ask for of each other.
func TestObject(t *testing.T) {
	entries, err := glossary.Read("object.tsv", strings.NewReader(objectWords))
	if err != nil {
		t.Fatal(err)
	}
	tr := New(entries)
	for _, tt := range []struct{ chinese, want string }{
		{"回应治疗", "respond to treatment"},
		{"发生在头皮", "occur on the scalp"},
		{"漏服阿司匹林", "miss a dose of aspirin"},
		{"取得突破", "make breakthroughs"},
		{"感染登革病毒", "is infected with dengue virus"},
		{"决定预后", "determine the prognosis"},
	} {
		if got := translate(tr, tt.chinese); got.New != tt.want {
			t.Errorf("%s gives %q, want %q", tt.chinese, got.New, tt.want)
		}
	}
}
