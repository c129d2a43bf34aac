package report

// Relocate puts changes whose Start and End have been moved to another text into its order, and fills in the line, the
// column and the original text of each.
func Relocate(src string, changes []Change) {
	sortChanges(changes)
	locate(src, changes)
}
