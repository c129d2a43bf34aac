package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"text/tabwriter"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// configFile is the configuration that is read when it stands in the working folder.
const configFile = "unmix.yaml"

// A configuration is what unmix.yaml may hold: flags of the commands that read documents, under their own names. A flag
// on the command line wins.
type configuration struct {
	Glossary      []string `yaml:"glossary"`
	OnlyGlossary  *bool    `yaml:"only-glossary"`
	MinConfidence *float64 `yaml:"min-confidence"`
	Unresolved    *string  `yaml:"unresolved"`
	Format        *string  `yaml:"format"`
	Field         []string `yaml:"field"`
	Column        []string `yaml:"column"`
	Declared      *bool    `yaml:"declared"`
	KeepEncoding  *bool    `yaml:"keep-encoding"`
	TrackChanges  *bool    `yaml:"track-changes"`
	Include       []string `yaml:"include"`
	Exclude       []string `yaml:"exclude"`
	GitIgnore     *bool    `yaml:"gitignore"`
	Jobs          *int     `yaml:"jobs"`
	Strict        *bool    `yaml:"strict"`
}

// A setting is one key of a configuration file.
type setting struct {
	name   string
	values []string
	line   int
}

// addConfigFlag lets every command read the configuration before it runs.
func addConfigFlag(root *cobra.Command) {
	file := root.PersistentFlags().String("config", "", "read the configuration from `FILE` (default: "+configFile+" in the working folder)")
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error {
		settings, name, err := readConfig(*file)
		if err != nil {
			return err
		}
		return applyConfig(cmd.Flags(), settings, name)
	}
}

// readConfig reads a configuration file; without a name the one in the working folder, if there is one. Unknown keys and
// wrong types are errors with line and column.
func readConfig(name string) ([]setting, string, error) {
	named := name != ""
	if !named {
		name = configFile
	}
	src, err := os.ReadFile(name)
	if !named && errors.Is(err, fs.ErrNotExist) {
		return nil, "", nil
	}
	if err != nil {
		return nil, "", fmt.Errorf("configuration: %w", err)
	}
	var c configuration
	if err := yaml.UnmarshalWithOptions(src, &c, yaml.Strict()); err != nil {
		var at yaml.Error
		if errors.As(err, &at) && at.GetToken() != nil {
			p := at.GetToken().Position
			return nil, "", fmt.Errorf("configuration: %s:%d:%d: %s", name, p.Line, p.Column, plainYAML(at.GetMessage()))
		}
		return nil, "", fmt.Errorf("configuration: %s: %w", name, err)
	}
	file, err := parser.ParseBytes(src, 0)
	if err != nil {
		return nil, "", fmt.Errorf("configuration: %s: %w", name, err)
	}
	var out []setting
	for _, doc := range file.Docs {
		switch body := doc.Body.(type) {
		case *ast.MappingNode:
			for _, v := range body.Values {
				out = append(out, settingOf(v))
			}
		case *ast.MappingValueNode:
			out = append(out, settingOf(body))
		}
	}
	return out, name, nil
}

// wrongKind is what the YAML reader says of a value that does not fit its key.
var wrongKind = regexp.MustCompile(`^cannot unmarshal .* of type (\S+)$`)

// kinds are the kinds of values in the words of a configuration file.
var kinds = map[string]string{"float64": "a number", "int": "a whole number", "bool": "true or false", "string": "a word", "[]string": "a list, as in [a, b]"}

// plainYAML says what the YAML reader found without the types of Go.
func plainYAML(message string) string {
	if m := wrongKind.FindStringSubmatch(message); m != nil && kinds[m[1]] != "" {
		return "the value must be " + kinds[m[1]]
	}
	if strings.HasPrefix(message, "unknown field") {
		return message + ": unmix config lists the fields"
	}
	return message
}

// settingOf reads one key with its values.
func settingOf(v *ast.MappingValueNode) setting {
	s := setting{name: v.Key.GetToken().Value, line: v.Key.GetToken().Position.Line}
	nodes := []ast.Node{v.Value}
	if list, ok := v.Value.(*ast.SequenceNode); ok {
		nodes = list.Values
	}
	for _, n := range nodes {
		s.values = append(s.values, n.GetToken().Value)
	}
	return s
}

// configSource is the annotation of a flag that the configuration has set: file and line.
const configSource = "unmix-source"

// applyConfig sets the flags that the command line has not set. Keys that are no flags of this command are left out.
func applyConfig(flags *pflag.FlagSet, settings []setting, name string) error {
	for _, s := range settings {
		f := flagOf(flags, s.name)
		if f == nil || f.Changed {
			continue
		}
		for _, v := range s.values {
			if err := f.Value.Set(v); err != nil {
				return fmt.Errorf("configuration: %s:%d: %s: %w", name, s.line, s.name, err)
			}
		}
		if err := flags.SetAnnotation(f.Name, configSource, []string{fmt.Sprintf("%s:%d", name, s.line)}); err != nil {
			return err
		}
	}
	return nil
}

// flagOf gives the flag that a key sets, nil when the command has none. The key format is that of the documents: reports and
// glossary files have a --format too, which no configuration sets.
func flagOf(flags *pflag.FlagSet, key string) *pflag.Flag {
	if key != "format" {
		return flags.Lookup(key)
	}
	var out *pflag.Flag
	flags.VisitAll(func(f *pflag.Flag) {
		if _, ok := f.Value.(*formatName); ok {
			out = f
		}
	})
	return out
}

func newConfig(s streams) *cobra.Command {
	var o cleanOptions
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Show the settings in force, and where each comes from",
		Long: `Show the settings in force, and where each comes from: the command line, the configuration file with its line, or the
default. The configuration file holds flags of clean, check, diff and inspect under their own names.`,
		Example: `  unmix config
  unmix config --config team.yaml --min-confidence 0.8`,
		Args: needs(0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return printConfig(s, cmd.Flags())
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.unresolved, "unresolved", "keep", "keep or mark")
	f.BoolVar(&o.keepEncoding, "keep-encoding", false, "write files back in the encoding that they have")
	f.BoolVar(&o.track, "track-changes", false, "write changes of DOCX files as tracked changes")
	f.BoolVar(&o.strict, "strict", false, "exit 1 when a fragment stays unresolved")
	addInputFlags(f, &o.inputs)
	return cmd
}

// printConfig writes the settings as YAML with their sources as comments.
func printConfig(s streams, flags *pflag.FlagSet) error {
	t := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Name == "help" || f.Name == "config" {
			return
		}
		from := "default"
		if f.Changed {
			from = "command line"
		} else if a := f.Annotations[configSource]; len(a) > 0 {
			from = a[0]
		}
		value := f.Value.String()
		if list, ok := f.Value.(pflag.SliceValue); ok {
			value = "[" + strings.Join(list.GetSlice(), ", ") + "]"
		}
		fmt.Fprintf(t, "%s:\t%s\t# %s\n", f.Name, value, from)
	})
	return t.Flush()
}
