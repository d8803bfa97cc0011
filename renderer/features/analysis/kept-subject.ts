import { analysisTexts } from '#shared/messages/app/analysis.ts'
import type { AnalysisOptions } from '../../client/use-analysis-run.ts'
import type { Say } from '../../ui/language/use-say.ts'

const listKeys = ['items', 'variables', 'criteria'] as const
const singleKeys = ['item', 'variable'] as const

/**
 * What a result is about, to tell it from others of its kind: its only variable, or the first of several and how many.
 * Empty where the options name none.
 */
export function keptSubject(options: AnalysisOptions, labels: Readonly<Record<string, string>>, say: Say): string {
  const named = (value: unknown) => (typeof value === 'string' ? (labels[value] ?? value) : '')
  for (const key of singleKeys) if (typeof options[key] === 'string') return named(options[key])
  for (const key of listKeys) {
    const list: unknown = options[key]
    if (!Array.isArray(list) || list.length === 0) continue
    const first = named(list[0])
    return list.length === 1 ? first : say(analysisTexts.subject, { first, n: list.length })
  }
  return ''
}
