package batch

import (
	"os"
	"syscall"
)

// peakMemory is the most memory that a finished program held, in KB.
func peakMemory(p *os.ProcessState) int64 {
	usage, ok := p.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	return usage.Maxrss
}
