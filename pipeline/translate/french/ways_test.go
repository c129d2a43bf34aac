package french

import (
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"unmix/glossary"
)

// waysWords are the verbs of the table that the small glossary lacks.
const waysWords = `fr	pourquoi	why	adv
fr	estimer	estimate	verb
fr	recommander	recommend	verb
fr	ignorer	be unaware of	verb
fr	se voir	see	verb
fr	revenir à	come back to	verb
fr	venir de	come from	verb
fr	consister à	consist of	verb
fr	laisser	let	verb
fr	dormir	sleep	verb
fr	s'assurer de	ensure	verb
fr	disposer de	have available	verb
fr	aider	help	verb
fr	se faire aider	get help	verb
fr	guérir	recover	verb
fr	test	test	noun
fr	autoriser à	enable to	verb
fr	éviter de	avoid	verb
fr	contribuer à	contribute to	verb
fr	recommander de	recommend	verb
fr	vivre	live	verb
fr	aliment	food	noun
fr	essayer de	try	verb
fr	faillir	fail	verb
fr	mourir	die	verb
`

// TestWays holds the lists of ways to go on from a verb, from on and from il faut: each has a row that comes out as it says, and otherwise without
// the way.
func TestWays(t *testing.T) {
	entries, err := glossary.Read("ways.tsv", strings.NewReader(small+waysWords))
	if err != nil {
		t.Fatal(err)
	}
	tr := New(entries)
	rows := map[string]bool{}
	for _, row := range []struct{ way, source, want string }{
		{"whyDo", "pourquoi réduire la dose", "why reduce the dose"},
		{"howTo", "comment réduire la dose", "how to reduce the dose"},
		{"nearlyDid", "le patient a failli mourir", "the patient nearly died"},
		{"wasSeen", "le patient s'est vu prescrire un traitement", "the patient was prescribed treatment"},
		{"makesDo", "fait commencer le patient", "makes the patient start"},
		{"hasDone", "le laisser dormir", "let him or her sleep"},
		{"helpOneself", "faites-vous aider", "get help"},
		{"getsDone", "se fait exclure", "gets excluded"},
		{"knowsHow", "doit savoir réduire la dose", "must know how to reduce the dose"},
		{"amountsTo", "revient à réduire la dose", "amounts to reducing the dose"},
		{"cannotDo", "ce test n'autorise pas à exclure une infection", "this test cannot exclude an infection"},
		{"possibleTo", "ce test autorise à réduire la dose", "this test makes it possible to reduce the dose"},
		{"justDone", "le vaccin vient d'être modifié", "the vaccine has just been modified"},
		{"opensTo", "contribue à réduire la dose", "helps reduce the dose"},
		{"advisedTo", "il est donc recommandé de réduire la dose", "it is therefore recommended to reduce the dose"},
		{"reportsDoing", "déclare ne pas fumer", "reports not smoking"},
		{"thenGerund", "consiste à réduire la dose", "consists of reducing the dose"},
		{"thenTo", "semble réduire la mortalité", "seems to reduce mortality"},
		{"whatIsKnown", "ce que l'on sait de la maladie", "what is known about the disease"},
		{"whoAreDone", "les patients que l'on suit", "patients who are followed"},
		{"unknownWhether", "on ignore si le traitement réduit la mortalité", "it is unknown if treatment reduces mortality"},
		{"notKnown", "on ne sait pas pourquoi le patient fume", "it is not known why the patient smokes"},
		{"pronounDone", "on peut le réduire", "it can be reduced"},
		{"thereDone", "on y observe une fibrose", "fibrosis is observed there"},
		{"canDo", "on peut vivre avec la maladie", "it is possible to live with the disease"},
		{"objectDone", "on observe une fibrose", "fibrosis is observed"},
		{"itIsDone", "on estime que le traitement réduit la mortalité", "it is estimated that treatment reduces mortality"},
		{"oneAsks", "peut-on guérir ?", "can one recover?"},
		{"weDo", "on dort", "we sleep"},
		{"whatToDo", "ce qu'il faut savoir", "what to know"},
		{"relativeMust", "des aliments qu'il faut éviter", "foods that must be avoided"},
		{"clauseMust", "il faut que le patient reçoive un traitement", "the patient must receive treatment"},
		{"objectMust", "il faut exclure une infection", "an infection must be excluded"},
		{"pronounMust", "il faut le réduire", "it must be reduced"},
		{"takesTime", "il faut trois jours pour réduire la dose", "it takes three days to reduce the dose"},
		{"nounNeeded", "il faut un traitement", "treatment is needed"},
		{"itIsNecessary", "il ne faut pas commencer", "it is necessary not to start"},
	} {
		rows[row.way] = true
		got := translate(tr, row.source)
		if got.New != row.want {
			t.Errorf("%s: %q is %q, want %q", row.way, row.source, got.New, row.want)
		}
		var other string
		withoutWay(row.way, func() { other = translate(tr, row.source).New })
		if other == got.New && row.way != "whyDo" { // which only keeps later rules away
			t.Errorf("%s: %q is the same without it: %q", row.way, row.source, other)
		}
	}
	for _, name := range slices.Concat(waysOf(catenations), waysOf(onPassives), waysOf(musts)) {
		if !rows[name] && name != "unlinked" {
			t.Errorf("no row for %s", name)
		}
	}
}

// withoutWay runs f while the way of that name is left out of its list.
func withoutWay(name string, f func()) {
	a, b, c := catenations, onPassives, musts
	defer func() { catenations, onPassives, musts = a, b, c }()
	catenations, onPassives, musts = without(a, name), without(b, name), without(c, name)
	f()
}

func without[F any](list []F, name string) []F {
	return slices.DeleteFunc(slices.Clone(list), func(f F) bool { return wayName(f) == name })
}

func waysOf[F any](list []F) (names []string) {
	for _, f := range list {
		names = append(names, wayName(f))
	}
	return names
}

// wayName is the name of the function.
func wayName(f any) string {
	full := runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name()
	return full[strings.LastIndex(full, ".")+1:]
}
