package pipeline_test

import (
	"fmt"

	"unmix/pipeline"
)

// The pipeline takes one text through all stages; the document tells what was changed, and why.
func Example() {
	p, err := pipeline.New(pipeline.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	d, err := p.Process("note.txt", "Stem cells can réduire l’inflammation in patients with 肝纤维化.")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.Output())
	for _, e := range d.Edits() {
		fmt.Printf("%s: %s -> %s\n", e.Lang, e.Of(d.Text), e.New)
	}
	// Output:
	// Stem cells can reduce inflammation in patients with liver fibrosis.
	// fr: réduire l’inflammation -> reduce inflammation
	// zh: 肝纤维化 -> liver fibrosis
}

// Concurrent use of one pipeline is safe, and gives the same documents.
func ExamplePipeline_Process_concurrent() {
	p, err := pipeline.New(pipeline.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	results := make(chan string)
	for range 3 {
		go func() {
			d, err := p.Process("note.txt", "An 概述 of the liver.")
			if err != nil {
				results <- err.Error()
				return
			}
			results <- d.Output()
		}()
	}
	for range 3 {
		fmt.Println(<-results)
	}
	// Output:
	// An overview of the liver.
	// An overview of the liver.
	// An overview of the liver.
}
