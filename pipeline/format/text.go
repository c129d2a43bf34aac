package format

// plainText is text without markup: all of it is prose.
type plainText struct{}

// Recognizes takes everything.
func (plainText) Recognizes(string) bool { return true }

// Prose is the whole text.
func (plainText) Prose(src string, _ Options) (*Prose, error) { return identity(src, nil), nil }
