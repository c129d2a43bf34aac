package chinese

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"unmix/glossary"
	"unmix/pipeline/gold"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// evalDir holds the evaluation data, which is not part of the repository.
const evalDir = "../../../../shared/eval"

func translator(t testing.TB) *Translator {
	t.Helper()
	g, err := glossary.Load(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	return New(g.Entries("zh"))
}

// request asks for one place of a document, with the English of the line around it as its setting.
func request(doc *text.Document, span text.Span) english.Request {
	r := english.Request{Doc: doc, Span: span}
	r.Setting.Left = wordsOf(lastLine(doc.Text[:span.Start]))
	right, _, _ := strings.Cut(doc.Text[span.End:], "\n")
	r.Setting.Right = wordsOf(right)
	return r
}

func lastLine(s string) string {
	if i := strings.LastIndexAny(s, "\n."); i >= 0 {
		return s[i+1:]
	}
	return s
}

func wordsOf(s string) []string {
	s = strings.ToLower(s)
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '-' || unicode.Is(unicode.Han, r) })
}

var (
	edges   = regexp.MustCompile(`^[\W_]+|[\W_]+$`)
	article = regexp.MustCompile(`^(?:the|a|an) `)
)

// folded compares as the evaluation does: case, a leading article and edge punctuation aside.
func folded(s string) string {
	s = strings.ToLower(norm.NFKC.String(s))
	s = strings.ReplaceAll(s, "’", "'")
	s = strings.Join(strings.Fields(s), " ")
	s = edges.ReplaceAllString(s, "")
	return article.ReplaceAllString(s, "")
}

func accepts(accepted []string, s string) bool {
	for _, a := range accepted {
		if folded(a) == folded(s) {
			return true
		}
	}
	return false
}

// TestGoldDocuments holds the translator to the annotated documents, given where their fragments are. With the environment
// variable UNMIX_SHOW set, the misses are listed.
func TestGoldDocuments(t *testing.T) {
	if _, err := os.Stat(evalDir); err != nil {
		t.Skip("no evaluation data at ../shared/eval")
	}
	tr := translator(t)
	for _, set := range []struct {
		dir   string
		least float64 // of New and the variants, as a share
	}{{"dev", 0.70}, {"seeds", 0.80}} {
		docs, err := gold.ReadDir(evalDir + "/" + set.dir)
		if err != nil {
			t.Fatal(err)
		}
		var all, exact, variant, wrong, flagged int
		for _, d := range docs {
			doc := text.NewDocument(d.Name, d.Mixed)
			for _, m := range d.Marks {
				if m.Kind != "zh" {
					continue
				}
				all++
				got := tr.Translate(request(doc, m.Span))
				ok := accepts(m.Accepted, got.New)
				alt := false
				for _, v := range got.Variants {
					alt = alt || accepts(m.Accepted, v.New)
				}
				switch {
				case got.Why != "":
					flagged++
				case ok:
					exact++
					continue
				case alt:
					variant++
				default:
					wrong++
				}
				if os.Getenv("UNMIX_SHOW") != "" && (!alt || got.Why != "") {
					t.Logf("%s\t%s\n\t%q conf %.2f why %q\n\t%s", d.Name, m.Source, got.New, got.Confidence, got.Why, strings.Join(m.Accepted[:min(3, len(m.Accepted))], " | "))
				}
			}
		}
		t.Logf("%s: %d fragments, accepted %d, with variants %d, wrong %d, flagged %d", set.dir, all, exact, exact+variant, wrong, flagged)
		if share := float64(exact+variant) / float64(all); share < set.least {
			t.Errorf("%s: accepted %.2f, want at least %.2f", set.dir, share, set.least)
		}
	}
}
