package table

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
)

// Record is one hash and its value, to be written. A value of 0 cannot be told from absence.
type Record struct {
	Hash  uint64
	Value uint32
}

// Write64 gives the table of records for Find. It fails if two records cannot be told apart, since one of the words would
// then get the other's value. The records are sorted in place; the bytes depend on nothing but the set of records.
func Write64(records []Record) ([]byte, error) {
	return write(records, 8, 32, func(out []byte, r Record) []byte {
		out = binary.LittleEndian.AppendUint32(out, uint32(r.Hash))
		return binary.LittleEndian.AppendUint32(out, r.Value)
	})
}

// Write32 gives the table of records for Find32. Of two records that cannot be told apart the larger value wins: the
// values are counts, and one in a million is off. Values are at most 255.
func Write32(records []Record) ([]byte, error) {
	return write(records, 4, 24, func(out []byte, r Record) []byte {
		return binary.LittleEndian.AppendUint32(out, uint32(r.Hash)&0xffffff|r.Value<<24)
	})
}

func write(records []Record, size, bits int, add func([]byte, Record) []byte) ([]byte, error) {
	buckets := uint64(len(records)/perBucket + 1)
	bucket := func(h uint64) uint64 { return (h >> 32) * buckets >> 32 }
	mask := uint64(1)<<bits - 1
	slices.SortFunc(records, func(a, b Record) int {
		return cmp.Or(cmp.Compare(bucket(a.Hash), bucket(b.Hash)), cmp.Compare(a.Hash&mask, b.Hash&mask), cmp.Compare(b.Value, a.Value))
	})
	kept := records[:0]
	for _, r := range records {
		if n := len(kept); n > 0 && bucket(kept[n-1].Hash) == bucket(r.Hash) && kept[n-1].Hash&mask == r.Hash&mask {
			if size == 8 {
				return nil, fmt.Errorf("two words share bucket %d and fingerprint %x", bucket(r.Hash), r.Hash&mask)
			}
			continue
		}
		kept = append(kept, r)
	}
	out := append([]byte(magic), byte(size), byte(bits), 0, 0)
	out = binary.LittleEndian.AppendUint32(out, uint32(buckets))
	out = binary.LittleEndian.AppendUint32(out, uint32(len(kept)))
	next := 0
	for b := range buckets + 1 {
		for next < len(kept) && bucket(kept[next].Hash) < b {
			next++
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(next))
	}
	for _, r := range kept {
		out = add(out, r)
	}
	return out, nil
}
