import { optionValueText } from '#shared/messages/app/analysis-option-values.ts'
import { optionColumnTexts } from '#shared/messages/app/analysis-options.ts'
import type { Say } from '../../../ui/language/use-say.ts'

/** What a person reads instead of a value of an option. */
export function valueText(option: string, value: string | number, say: Say): string {
  const text = optionValueText(option, value)
  return text === undefined ? String(value) : say(text)
}

/** What a person reads instead of the name of a column. */
export function columnText(column: string, say: Say): string {
  const text = optionColumnTexts[column]
  return text === undefined ? column : say(text)
}
