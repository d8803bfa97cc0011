import type { EntryField } from '#shared/entry/entry-field.ts'
import type { KeyingWarning } from '#shared/entry/keying.ts'
import { skipRuleText } from '#shared/entry/skip-rules.ts'
import { keyingWarningTexts } from '#shared/messages/app/entry.ts'
import type { Say } from '../../ui/language/use-say.ts'

/** What the keyer is told about a key. */
export function warningSentence(warning: KeyingWarning, field: EntryField | null, say: Say): string {
  switch (warning.code) {
    case 'noSuchKey':
      return say(keyingWarningTexts.noSuchKey, { key: warning.key })
    case 'againstSkip':
      return say(keyingWarningTexts.againstSkip, { rule: skipRuleText(warning.rule) })
    case 'outOfRange': {
      const [min = '', max = ''] = field?.variable.scale ?? []
      return say(keyingWarningTexts.outOfRange, { min, max })
    }
    default:
      return say(keyingWarningTexts[warning.code])
  }
}
