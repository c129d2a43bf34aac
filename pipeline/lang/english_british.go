package lang

// BritishSpellings gives the British spellings of an American English word in lower case, none if it has no other.
func BritishSpellings(word string) []string { return nil }
