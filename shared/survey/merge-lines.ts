import { mergeTexts } from '../messages/app/editing.ts'
import { type Details, fill, type Language, type Text } from '../messages/language.ts'
import { listText } from '../messages/list-text.ts'
import type { MergeReport } from './merge-report.ts'

/** Ids named in one sentence. */
const named = 5

/** What a merge found, one sentence a line; what is as it should be is not told. */
export function mergeLines(report: MergeReport, language: Language): string[] {
  const say = (text: Text, details: Details) => fill(text, language, details)
  const some = (ids: readonly string[]) => listText(ids.slice(0, named), language)
  const { onlyHere, onlyThere, repeatedHere, repeatedThere, added, conflicts } = report
  const lines = [say(mergeTexts.matchedLine, { matched: report.matched, filled: report.filled })]
  if (added.length > 0) lines.push(say(mergeTexts.addedLine, { count: added.length, names: some(added) }))
  if (onlyHere.count > 0) lines.push(say(mergeTexts.onlyHereLine, { count: onlyHere.count, ids: some(onlyHere.ids) }))
  if (onlyThere.count > 0)
    lines.push(say(mergeTexts.onlyThereLine, { count: onlyThere.count, ids: some(onlyThere.ids) }))
  const repeated = (text: Text, { count, list }: MergeReport['repeatedHere']) => {
    if (count > 0) lines.push(say(text, { count, ids: some(list.map(({ id }) => id)) }))
  }
  repeated(mergeTexts.repeatedHereLine, repeatedHere)
  repeated(mergeTexts.repeatedThereLine, repeatedThere)
  if (report.blankHere > 0) lines.push(say(mergeTexts.blankHereLine, { count: report.blankHere }))
  if (report.blankThere > 0) lines.push(say(mergeTexts.blankThereLine, { count: report.blankThere }))
  if (conflicts.count > 0) lines.push(say(mergeTexts.conflictLine, { count: conflicts.count }))
  return lines
}
