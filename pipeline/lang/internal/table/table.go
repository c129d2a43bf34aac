// Package table is one read-only hash table format: written by the generator of package lang, read in place
// from an embedded string by package lang, so that both sides share one hash and one layout.
//
// A table maps words to one unsigned value. It keeps fingerprints, never the words: a word that was not put in is answered
// with a value with a probability of (records per bucket) / 2^(fingerprint bits). Layout, all little-endian:
//
//	magic "ulT1" | record size in bytes (1) | fingerprint bits (1) | 0 0 | number of buckets (4) | number of records (4)
//	(buckets+1) starts of 4 bytes, counted in records | records, each fingerprint in the low bits, value above
//
// The high half of the hash chooses the bucket, the low bits are the fingerprint. Nothing is allocated by a look-up.
package table

const (
	magic      = "ulT1"
	headerSize = 16
	// perBucket is the mean number of records in a bucket: one or two cache lines are read per look-up.
	perBucket = 6
)

// Hash gives the 64-bit hash of a word: FNV-1a with a final mix, so that all bits depend on all bytes.
func Hash[T string | []byte](word T) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(word); i++ {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	return mix(h)
}

// Extend hashes on from h with one more word, as for a pair of words: Extend(Hash(a), b).
func Extend[T string | []byte](h uint64, word T) uint64 {
	h = (h ^ ' ') * 1099511628211
	for i := 0; i < len(word); i++ {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	return mix(h)
}

// Join gives the hash of a row of words from the hash of all but the last and that of the last.
func Join(row, last uint64) uint64 { return mix((row^last)*1099511628211 + row) }

// mix is the finaliser of MurmurHash3 (public domain).
func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}

// Find gives the value stored under a hash in the table data with records of 8 bytes and fingerprints of 32 bits; 0 if there
// is none. data must have been written by Write64.
func Find(data string, hash uint64) uint32 {
	if len(data) < headerSize {
		return 0
	}
	buckets := uint64(load32(data, 8))
	b := int((hash >> 32) * buckets >> 32)
	start, end := int(load32(data, headerSize+4*b)), int(load32(data, headerSize+4*b+4))
	records := data[headerSize+4*int(buckets)+4:]
	records = records[8*start : 8*end]
	fingerprint := uint32(hash)
	for i := 0; i+8 <= len(records); i += 8 {
		if load32(records, i) == fingerprint {
			return load32(records, i+4)
		}
	}
	return 0
}

// Find32 is Find for records of 4 bytes: fingerprints of 24 bits, values of 8 bits.
func Find32(data string, hash uint64) uint8 {
	if len(data) < headerSize {
		return 0
	}
	buckets := uint64(load32(data, 8))
	b := int((hash >> 32) * buckets >> 32)
	start, end := int(load32(data, headerSize+4*b)), int(load32(data, headerSize+4*b+4))
	records := data[headerSize+4*int(buckets)+4:]
	records = records[4*start : 4*end]
	fingerprint := uint32(hash) & 0xffffff
	for i := 0; i+4 <= len(records); i += 4 {
		if r := load32(records, i); r&0xffffff == fingerprint {
			return uint8(r >> 24)
		}
	}
	return 0
}

func load32(s string, i int) uint32 {
	s = s[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
