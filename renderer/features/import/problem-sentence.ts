import type { Text } from '#shared/messages/language.ts'
import { problemTexts } from '#shared/messages/problems.ts'
import type { ImportProblem } from '#shared/survey/import-mapping.ts'
import type { Say } from '../../ui/language/use-say.ts'

/** What the importer noticed, in words; a code without words stands as it is. */
export function problemSentence({ code, details }: Pick<ImportProblem, 'code' | 'details'>, say: Say): string {
  const texts: Readonly<Record<string, Text>> = problemTexts
  const text = texts[code]
  return text === undefined ? code : say(text, details)
}
