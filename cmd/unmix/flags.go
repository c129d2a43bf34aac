package main

import (
	"github.com/spf13/pflag"

	"unmix/pipeline"
)

// addPipelineFlags adds the flags that choose how a document is processed, the same for every command that does.
func addPipelineFlags(f *pflag.FlagSet, o *pipeline.Options) {
	f.StringArrayVar(&o.Glossaries, "glossary", nil, "a glossary `FILE` of your own, before the built-in one (may be repeated)")
	f.BoolVar(&o.OnlyGlossaries, "only-glossary", false, "leave the built-in glossary out")
	f.Float64Var(&o.MinConfidence, "min-confidence", 0, "leave what is less certain than `X` (0 to 1) unresolved")
}
