import type { Block, TableBlock } from '#shared/document/block.ts'
import { plainText } from '#shared/document/plain-text.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { splitTexts } from '#shared/messages/app/split.ts'
import type { Language } from '#shared/messages/language.ts'
import type { GroupRun } from '../../../client/use-split-run.ts'
import type { Say } from '../../../ui/language/use-say.ts'
import { casesOf } from '../cases-of.ts'
import { labelledError } from '../labelled-error.ts'

export interface ShownGroup extends GroupRun {
  /** null: the group has no result. */
  readonly blocks: readonly Block[] | null
}

interface Words {
  readonly say: Say
  readonly language: Language
  /** Variable name → label. */
  readonly labels: Readonly<Record<string, string>>
}

/** The groups beside each other: responses, how many were used, and what came out, or why nothing did. */
export function splitSummary(groups: readonly ShownGroup[], variable: string, words: Words): TableBlock {
  const { say, language, labels } = words
  return {
    kind: 'table',
    caption: say(splitTexts.summary),
    columns: [
      { title: labels[variable] ?? variable },
      { title: say(splitTexts.groupResponses), align: 'right', format: { kind: 'integer' } },
      { title: say(splitTexts.used), align: 'right', format: { kind: 'integer' }, statistic: 'n' },
      { title: say(splitTexts.finding) },
    ],
    rows: groups.map(({ label, n, run, blocks, error }) => {
      const finding = blocks?.find((block) => block.kind === 'finding')
      const said = finding === undefined ? say(analysisTexts.computed) : plainText(finding.text)
      const told = run === null ? say(splitTexts.refused, { reason: labelledError(error, language, labels) }) : said
      return [label, n, run === null ? null : casesOf(run), told]
    }),
  }
}
