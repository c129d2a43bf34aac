package identify

// byLast sorts the rows of a table of word endings by the last byte of each, in their order: a word is compared with the rows of its own last
// byte, a tenth of them.
func byLast[T any](rows []T, end func(T) string) *[256][]T {
	var m [256][]T
	for _, row := range rows {
		e := end(row)
		m[e[len(e)-1]] = append(m[e[len(e)-1]], row)
	}
	return &m
}

// endingsByLast is byLast for endings alone.
func endingsByLast(ends ...string) *[256][]string {
	return byLast(ends, func(e string) string { return e })
}

// lastOf gives the rows for the last byte of a word.
func lastOf[T any](m *[256][]T, word string) []T {
	if word == "" {
		return nil
	}
	return m[word[len(word)-1]]
}
