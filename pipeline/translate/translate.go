// Package translate turns each foreign fragment into an edit, or into a note that says why it could not.
//
// All or nothing: a fragment with a word that nothing covers, a lost number or a lost negation stays in place, with the
// best draft attached. The package never looks outside a fragment but to choose among admitted words.
package translate

import (
	"fmt"
	"math"
	"strings"
	"sync"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/chinese"
	"unmix/pipeline/translate/english"
	"unmix/pipeline/translate/french"
)

// DefaultMinConfidence is the confidence below which a translation is only offered as a draft. On annotated documents that
// rules were written from it leaves about one replaced fragment in twenty with English that the annotator does not list, on new
// ones about one in five; `unmix eval --curve` shows what another threshold would do.
const DefaultMinConfidence = 0.6

// A translator makes English of one fragment of its language.
type translator interface {
	Translate(english.Request) english.Translation
}

// languages lists the source languages that have transfer rules. A new one is a folder and a line.
//
// letters are those that a text with fragments of the language is likely to hold, and clean English is not.
//
// caution is taken off the log-odds of a translator's confidence, which is fitted on documents whose errors have been mended: on
// documents that nobody had tuned anything on, Chinese, whose words carry neither number nor part of speech, proved surer of
// itself than it should be: of what the last fifth of this caution leaves in place there, more was wrong than right. French is right
// there at least as often as it says.
var languages = []struct {
	lang    text.Lang
	make    func([]*glossary.Entry) translator
	letters func(rune) bool
	caution float64
}{
	{text.French, func(e []*glossary.Entry) translator { return french.New(e) }, lang.IsFrenchLetter, 0},
	{text.Chinese, func(e []*glossary.Entry) translator { return chinese.New(e) }, lang.IsHan, 1.1},
}

// A Stage is the translate stage.
type Stage struct {
	translators map[text.Lang]func() translator
	// drafters work with the draft entries too; there is one only for a language that has some.
	drafters map[text.Lang]func() translator
	keepers  map[text.Lang]func() map[string]*glossary.Entry
	caution  map[text.Lang]float64
	min      float64
	below    string // why an edit is less certain than that
	memo     memo
	expected sync.Once
	// vocabularies are kept for the next document.
	vocabularies sync.Pool
}

// New makes the stage over a glossary. Fragments whose confidence is below min become drafts; zero means
// [DefaultMinConfidence].
func New(g *glossary.Glossary, min float64) *Stage {
	if min == 0 {
		min = DefaultMinConfidence
	}
	s := &Stage{translators: map[text.Lang]func() translator{}, drafters: map[text.Lang]func() translator{},
		keepers: map[text.Lang]func() map[string]*glossary.Entry{}, caution: map[text.Lang]float64{}, min: min, below: fmt.Sprintf("confidence below %.2f", min)}
	s.memo.segments.Most = maxRemembered
	s.vocabularies.New = func() any { return &vocabulary{last: map[string]occurrence{}} }
	for _, l := range languages {
		s.caution[l.lang] = l.caution
		entries := g.Entries(string(l.lang))
		// A translator is built when the first fragment of its language comes: clean English pays nothing.
		s.translators[l.lang] = sync.OnceValue(func() translator { return l.make(inForce(l.lang, entries, false)) })
		s.keepers[l.lang] = sync.OnceValue(func() map[string]*glossary.Entry { return keepers(entries) })
		if hasDrafts(entries) {
			s.drafters[l.lang] = sync.OnceValue(func() translator { return l.make(inForce(l.lang, entries, true)) })
		}
	}
	return s
}

// Expect begins to make the translators that a text is likely to need, beside the stages before this one: the first document of a run
// waits for them. Later ones find them made, or make them.
func (s *Stage) Expect(src string) {
	s.expected.Do(func() {
		for _, l := range languages {
			if strings.IndexFunc(src, l.letters) >= 0 {
				go func() {
					s.keepers[l.lang]()
					s.translators[l.lang]()
				}()
			}
		}
	})
}

// Name is "translate".
func (*Stage) Name() string { return "translate" }

// Run adds an edit or a note for each fragment that is not English.
func (s *Stage) Run(d *text.Document) error {
	var vocab *vocabulary // of the document's own English, made when first needed
	var part section
	for k, seg := range d.Segments {
		var translations []english.Translation
		for i, f := range seg.Fragments {
			if f.Lang == text.English && f.Keep == "" {
				continue
			}
			why := f.Keep
			if e := s.keeper(f, f.Of(d.Text)); why == "" && e != nil {
				why = "the glossary keeps it: " + e.Place()
			}
			if why != "" {
				d.Notes = append(d.Notes, text.Note{Span: f.Span, Kind: text.Kept, Lang: f.Lang, Confidence: f.Confidence, Why: why})
				continue
			}
			if _, ok := s.translators[f.Lang]; !ok {
				d.Notes = append(d.Notes, text.Note{Span: f.Span, Lang: f.Lang, Confidence: f.Confidence,
					Why: fmt.Sprintf("no rules for language %q", f.Lang)})
				continue
			}
			if translations == nil {
				if vocab == nil {
					vocab = s.vocabularies.Get().(*vocabulary)
					defer s.vocabularies.Put(vocab)
					vocab.read(d)
				}
				translations = s.segment(d, seg, vocab, part.tells(d, k))
			}
			if err := s.record(d, f, translations[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// segment translates the fragments of a segment, one translation for each fragment. told: it tells of the past.
func (s *Stage) segment(d *text.Document, seg text.Segment, v *vocabulary, told bool) []english.Translation {
	key := keyOf(d, seg, v, told)
	if out, ok := s.memo.recall(key, v); ok {
		return out
	}
	r := remembered{out: make([]english.Translation, len(seg.Fragments))}
	own, seg := alone(d, seg)
	seen := map[string]bool{}
	uses := func(term string) int {
		n := v.uses(term)
		if !seen[term] {
			seen[term] = true
			r.asked = append(r.asked, answer{term, n})
		}
		return n
	}
	for i, f := range seg.Fragments {
		if translator, ok := s.translators[f.Lang]; ok && f.Keep == "" {
			set := setting(own, seg, i)
			set.Uses, set.British, set.Reports = uses, v.british, told
			if i > 1 && joined(seg.Fragments[i-1].Of(own.Text)) {
				set.After = r.out[i-2].Use
			}
			request := english.Request{Doc: own, Segment: seg, Span: f.Span, Setting: set}
			r.out[i] = translator().Translate(request)
			if drafter, ok := s.drafters[f.Lang]; ok && len(r.out[i].Unknown) > 0 {
				r.out[i] = draft(r.out[i], drafter().Translate(request))
			}
		}
	}
	s.memo.store(key, r)
	return r.out
}

// draft offers what draft entries make of a fragment that the confirmed ones do not cover. It stays a draft.
func draft(confirmed, with english.Translation) english.Translation {
	if len(with.Unknown) >= len(confirmed.Unknown) {
		return confirmed
	}
	with.Why = "only draft entries cover " + strings.Join(confirmed.Unknown, ", ")
	with.Unknown = confirmed.Unknown
	return with
}

// record writes a translation down: as an edit, which is marked as a draft when it may not be applied, or as a note when
// there is not even a draft.
func (s *Stage) record(d *text.Document, f text.Fragment, t english.Translation) error {
	confidence := shade(t.Confidence*f.Confidence, s.caution[f.Lang])
	doubt := t.Why
	switch {
	case doubt != "":
	case len(t.Unknown) > 0:
		doubt = "words that no entry covers"
	case t.New == "":
		doubt = "no translation"
	case confidence < s.min:
		doubt = s.below
	}
	if t.New == f.Of(d.Text) && doubt == "" {
		d.Notes = append(d.Notes, text.Note{Span: f.Span, Kind: text.Kept, Lang: f.Lang, Confidence: confidence, Why: "English writes it alike"})
		return nil
	}
	if t.New == "" {
		d.Notes = append(d.Notes, text.Note{Span: f.Span, Lang: f.Lang, Confidence: confidence, Why: doubt, Unknown: t.Unknown})
		return nil
	}
	return d.Replace(text.Edit{Span: f.Span, New: t.New, Lang: f.Lang, Confidence: confidence, Reasons: t.Reasons,
		Use: t.Use, Variants: t.Variants, Doubt: doubt, Unknown: t.Unknown, Alternatives: t.Alternatives})
}

// shade takes caution off the log-odds of a probability, and rounds to two places.
func shade(p, caution float64) float64 {
	if p > 0 && p < 1 {
		p = 1 / (1 + (1-p)/p*math.Exp(caution))
	}
	return math.Round(100*p) / 100
}
