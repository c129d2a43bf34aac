//go:build nolingua

package identify

import "unmix/pipeline/text"

// linguaLanguage is silent in builds without lingua: the lexicons decide alone.
func linguaLanguage(string) (text.Lang, bool) { return "", false }
