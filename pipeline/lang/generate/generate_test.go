package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"unmix/pipeline/lang"
	"unmix/pipeline/lang/internal/table"
)

func writeFile(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestFrenchForms(t *testing.T) {
	aff := writeFile(t, "fr.aff", "FLAG long\nNEEDAFFIX ()\nPFX L' Y 1\nPFX L' 0 l' [aeio] dp:le|la+\nSFX S. Y 2\nSFX S. 0 0/L'D' [^sxz] is:sg\n"+
		"SFX S. 0 s/D' [^sxz] is:pl\nSFX a0 Y 3\nSFX a0 er er/n'q' er po:infi\nSFX a0 er e/j'n' [^y]er po:ipre po:spre po:1sg po:3sg\nSFX a0 er é er po:ppas po:adj is:mas is:sg\n")
	dic := writeFile(t, "fr.dic", "4\nirradiation/S.() po:nom is:fem\nirradier/a0() po:v1__t_q_zz\nParis/L' po:npr\nqu/-- po:mg po:cjsub po:err\n")
	forms, names, err := frenchForms(dic, aff)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, form := range sortedKeys(forms) {
		if len(forms[form]) > 0 && forms[form][0].lemma != "de" && forms[form][0].lemma != "à" {
			got = append(got, form)
		}
	}
	if want := []string{"irradiation", "irradiations", "irradie", "irradier", "irradié"}; !slices.Equal(got, want) {
		t.Errorf("forms %q, want %q", got, want)
	}
	if n := len(forms["irradie"]); n != 4 {
		t.Errorf("irradie has %d readings, want two moods in two persons", n)
	}
	want := reading{"irradiation", table.Tag{POS: uint8(lang.Noun), Gender: uint8(lang.GenderFeminine), Number: uint8(lang.NumberPlural)}}
	if !slices.Contains(forms["irradiations"], want) {
		t.Errorf("irradiations: %v", forms["irradiations"])
	}
	if !names["paris"] {
		t.Error("Paris is a name")
	}
}

func TestCorpusCounts(t *testing.T) {
	c := newCorpus()
	path := writeFile(t, "x.tsv", "fr\ten\tid\nfoie\tThe risk of death, the risk of re-bleeding. X\tA:1\n")
	if err := c.read(path); err != nil {
		t.Fatal(err)
	}
	if c.words["risk"] != 2 || c.words["foie"] != 0 || c.words["bleeding"] != 1 || c.words["re-bleeding"] != 1 {
		t.Errorf("words %v", c.words)
	}
	if c.pairs[[2]string{"risk", "of"}] != 2 || c.pairs[[2]string{"death", "the"}] != 0 {
		t.Errorf("pairs %v", c.pairs)
	}
	if c.lower["the"] != 1 {
		t.Errorf("the stands %d times in lower case, want 1", c.lower["the"])
	}
}

func TestAccentEdits(t *testing.T) {
	for _, form := range []string{"hépatite", "œdème", "cœur", "évaluées"} {
		for _, key := range unaccentedKeys(form) {
			if _, err := accentEdits(key, form); err != nil {
				t.Error(err)
			}
		}
	}
	if _, err := accentEdits("foie", "foié"); err != nil {
		t.Error(err)
	}
	if _, err := accentEdits("foie", "soie"); err == nil {
		t.Error("soie is not an accented foie")
	}
}
