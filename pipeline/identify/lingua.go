//go:build !nolingua

package identify

import (
	"math"
	"strings"
	"sync"

	"github.com/pemistahl/lingua-go"

	"unmix/pipeline/text"
)

// minLead is how far, in hundredths, lingua's first language must lie before its second one to be believed. Its confidences
// differ in the last digits from call to call, so they are rounded before they are compared.
const minLead = 15

// A linguist is the statistical detector, built at its first use. It answers the same question once only.
type linguist struct {
	build    sync.Once
	detector lingua.LanguageDetector
	answers  sync.Map // text -> answer
}

type answer struct {
	lang text.Lang
	sure bool
}

// language gives the language that lingua-go finds in a run of several Latin words. sure is false when its second guess is
// close. Low-accuracy mode is enough for whole runs and costs 15 ms once, where the full models cost 250.
func (g *linguist) language(run string) (l text.Lang, sure bool) {
	if a, ok := g.answers.Load(run); ok {
		return a.(answer).lang, a.(answer).sure
	}
	g.build.Do(func() {
		g.detector = lingua.NewLanguageDetectorBuilder().FromLanguages(
			lingua.English, lingua.French, lingua.German, lingua.Spanish, lingua.Italian, lingua.Portuguese, lingua.Dutch,
			lingua.Polish, lingua.Danish, lingua.Turkish).WithLowAccuracyMode().Build()
	})
	values := g.detector.ComputeLanguageConfidenceValues(run)
	a := answer{}
	if len(values) > 1 {
		lead := math.Round(100*values[0].Value()) - math.Round(100*values[1].Value())
		a = answer{text.Lang(strings.ToLower(values[0].Language().IsoCode639_1().String())), lead >= minLead}
	}
	g.answers.Store(run, a)
	return a.lang, a.sure
}
