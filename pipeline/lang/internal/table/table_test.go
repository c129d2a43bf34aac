package table

import (
	"fmt"
	"testing"
)

func TestFindGivesBackEveryRecord(t *testing.T) {
	for _, n := range []int{0, 1, 7, 5000} {
		var records []Record
		for i := range n {
			records = append(records, Record{Hash(fmt.Sprintf("word%d", i)), uint32(i%200 + 1)})
		}
		wide, err := Write64(append([]Record(nil), records...))
		if err != nil {
			t.Fatal(err)
		}
		narrow, err := Write32(append([]Record(nil), records...))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range records {
			if got := Find(string(wide), r.Hash); got != r.Value {
				t.Errorf("Find of %x in %d records: %d, want %d", r.Hash, n, got, r.Value)
			}
			if got := Find32(string(narrow), r.Hash); uint32(got) != r.Value {
				t.Errorf("Find32 of %x in %d records: %d, want %d", r.Hash, n, got, r.Value)
			}
		}
		if got := Find(string(wide), Hash("absent")); got != 0 {
			t.Errorf("an absent word is found with %d among %d records", got, n)
		}
		if got := Find32(string(narrow), Hash("absent")); got != 0 {
			t.Errorf("an absent word is found with %d among %d narrow records", got, n)
		}
	}
}

func TestWriteRefusesTwins(t *testing.T) {
	if _, err := Write64([]Record{{Hash("a"), 1}, {Hash("a"), 2}}); err == nil {
		t.Error("two records under one hash were written")
	}
}

func TestHashOfBytesAndPairs(t *testing.T) {
	if Hash("foie") != Hash([]byte("foie")) {
		t.Error("string and bytes hash differently")
	}
	if Extend(Hash("a"), "bc") == Extend(Hash("ab"), "c") {
		t.Error("the border of a pair is lost")
	}
}
