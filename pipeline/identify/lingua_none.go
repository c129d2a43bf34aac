//go:build nolingua

package identify

import "unmix/pipeline/text"

// A linguist stands in for lingua-go in builds without it: it is never sure, and the lexicons decide alone.
type linguist struct{}

func (*linguist) language(string) (text.Lang, bool) { return "", false }
