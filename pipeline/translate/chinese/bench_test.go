package chinese

import (
	"strings"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/text"
)

func BenchmarkNew(b *testing.B) {
	g, err := glossary.Load(nil, false)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		New(g.Entries("zh"))
	}
}

func BenchmarkTranslate(b *testing.B) {
	tr := translator(b)
	const src = "并调节免疫细胞的活性"
	doc := text.NewDocument("bench", src)
	r := request(doc, text.Span{Start: 0, End: len(src)})
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		tr.Translate(r)
	}
}

func BenchmarkTranslateLong(b *testing.B) {
	tr := translator(b)
	src := strings.Repeat("患者接受治疗后炎症减少并促进组织修复的因素与年龄相关", 1300) // 100 KB without a comma
	doc := text.NewDocument("bench", src)
	r := request(doc, text.Span{Start: 0, End: len(src)})
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		tr.Translate(r)
	}
}
