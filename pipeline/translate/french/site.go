package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// sharedSite gives a term for the illness of one part of the body a second part: "un cancer du sein ou de l'ovaire" is "breast or ovarian cancer".
// Source: Le bon usage, the repetition of prepositions; CGEL, coordination of modifiers.
func sharedSite(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, link, de, site := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
		if !np.is(tNoun) || !link.is(tCoord) || link.lemma != "ou" && link.lemma != "et" || !de.is(tPrep) || de.lemma != "de" || !site.is(tNoun) || len(site.words) != 1 || site.post || domain(site.headWord().Entry) != "anatomy" {
			return 0, nil
		}
		w := np.headWord()
		last := lastWord(w.Text)
		first, ok := strings.CutSuffix(w.Text, " "+last)
		if !ok || w.Entry == nil || !siteIllnesses[last] || !holdsComplement(w.Entry.Term) || strings.Contains(first, " of") {
			return 0, nil
		}
		head := *w
		head.Text, head.Alternatives = last, nil
		part := english.Word{Text: first, POS: "noun", Entry: w.Entry, Source: w.Source}
		other := site.words[0]
		other.Form, other.Alternatives = english.Lemma, nil
		if adj := siteAdjectives[other.Text]; adj != "" {
			other.Text, other.POS = adj, "adj"
		}
		head.Entry, head.Source = nil, ""
		words := slices.Clone(np.words[:np.head])
		words = append(words, part)
		words = append(words, link.words...)
		words = append(words, other, head)
		np.head, np.words = len(words)-1, append(words, np.words[np.head+1:]...)
		for _, c := range []*chunk{link, de, site} {
			np.cover(c)
		}
		return 4, one(np.note("shared-site"))
	})
}

// siteIllnesses are illnesses that are named by where they are.
var siteIllnesses = wordSet(`cancer carcinoma tumor fracture infection abscess cyst pain injury surgery transplantation biopsy`)

// siteAdjectives are the adjectives of parts of the body that stand before them.
var siteAdjectives = map[string]string{"ovary": "ovarian", "rectum": "rectal", "uterus": "uterine", "cervix": "cervical", "endometrium": "endometrial", "pancreas": "pancreatic", "stomach": "gastric", "esophagus": "esophageal",
	"testis": "testicular", "testicle": "testicular", "larynx": "laryngeal", "pharynx": "pharyngeal", "tibia": "tibial", "fibula": "fibular", "femur": "femoral", "humerus": "humeral", "spine": "spinal", "pelvis": "pelvic",
	"intestine": "intestinal", "heart": "heart", "penis": "penile", "vulva": "vulvar", "vagina": "vaginal", "abdomen": "abdominal"}

// definiteTypical reads an adjective with its de, behind a noun with its article, as the adjective alone: "l'aspect typique des lésions" is "the typical
// appearance of the lesions", and "un aspect typique d'angiome" "an appearance typical of angioma".
// Source: Le bon usage, the place of the complement; CGEL, definiteness with a complement.
func definiteTypical(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		det, noun, adj := s.chunks[i], s.at(i+1), s.at(i+2)
		if !det.is(tDet) || det.kind != lang.KindArticle || !noun.is(tNoun) || !adj.is(tAdj) || len(adj.words) != 1 || !tellingAdjectives[adj.lemma] {
			return 0, nil
		}
		plain, de := *adj, *adj
		plain.words = slices.Clone(adj.words)
		plain.lemma = strings.TrimSuffix(adj.lemma, " de")
		plain.words[0].Text, plain.words[0].Alternatives = strings.TrimSuffix(adj.words[0].Text, " of"), nil
		plain.note("definite-typical")
		de.tag, de.lemma, de.kind, de.words = tPrep, "de", lang.KindNone, []english.Word{{Text: "of", POS: "prep", Rules: []string{"french/definite-typical"}}}
		return 3, []*chunk{det, &plain, noun, &de}
	})
}

// tellingAdjectives are adjectives of what something shows, with the de of their complement.
var tellingAdjectives = map[string]bool{"typique de": true, "caractéristique de": true, "spécifique de": true, "évocateur de": true, "classique de": true}
