package chinese

// clauseBefore reports English before the fragment that it goes on from, behind a comma.
func (b *builder) clauseBefore() bool {
	left := b.set.Left
	return len(left) > 0 && left[len(left)-1] == ","
}
