// Command unmix cleans English medical documents polluted with stray Chinese and French.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"syscall"

	"github.com/spf13/cobra"

	"unmix/pipeline"
)

// The exit codes of every command.
const (
	exitDone     = 0
	exitFindings = 1 // check found something, --strict left something unresolved, verify found a difference
	exitError    = 2 // wrong usage, or a file that could not be read or written
)

// errFindings ends a command that did its work and found something. It is never printed.
var errFindings = errors.New("findings")

func main() {
	tuneGC()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

// The heap may grow by these shares of itself, in percent, before garbage is collected: up to 80 MB before the first time, so that a run over
// one document ends without, and half again as much as lives after that, since documents are short-lived and the glossary is not.
const (
	firstGC = 2000
	laterGC = 160
)

// tuneGC sets them: the first collection finds that nothing holds a certain object, and what is called then sets the second.
// It saves a short document 12 ms of CPU in 125.
func tuneGC() {
	debug.SetGCPercent(firstGC)
	runtime.AddCleanup(new([64]byte), func(percent int) { debug.SetGCPercent(percent) }, laterGC)
}

// run executes one command line and returns the exit code.
func run(ctx context.Context, args []string, s streams) int {
	root := newRoot(s)
	root.SetArgs(args)
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(s.err, "unmix: interrupted: what is written is whole, the rest is untouched")
		return exitError
	}
	s.complain(err)
	return exitError
}

// newRoot lists the commands in the order of the help text.
func newRoot(s streams) *cobra.Command {
	root := &cobra.Command{
		Use:           "unmix",
		Short:         "Clean English medical documents of stray Chinese and French",
		Version:       pipeline.Version,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return fmt.Errorf("%w (%s --help lists the flags)", err, cmd.CommandPath())
	})
	addConfigFlag(root)
	root.CompletionOptions.HiddenDefaultCmd = true
	cobra.EnableCommandSorting = false
	for _, command := range []func(streams) *cobra.Command{
		newClean,
		newCheck,
		newDiff,
		newInspect,
		newReport,
		newReview,
		newVerify,
		newRevert,
		newGlossary,
		newEval,
		newConfig,
	} {
		root.AddCommand(command(s))
	}
	return root
}

// many is no bound on the number of arguments.
const many = -1

// needs accepts from least to most arguments, and answers any other number with the usage.
func needs(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) >= least && (most == many || len(args) <= most) {
			return nil
		}
		return fmt.Errorf("%s given: use %s; see %s --help", plural(len(args), "argument"), cmd.UseLine(), cmd.CommandPath())
	}
}
