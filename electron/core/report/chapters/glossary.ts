import type { Block, TextRun } from '#shared/document/block.ts'
import { toTableCell } from '#shared/document/format-cell.ts'
import { type StatisticKey, statisticHelp } from '#shared/messages/help/index.ts'
import { helpTexts } from '#shared/messages/help/words.ts'
import type { Text } from '#shared/messages/language.ts'
import { methodTexts } from '#shared/messages/report/method.ts'
import type { ChapterContext, Section } from './chapter.ts'

/**
 * What the statistics of the report's tables are, when they are used and how they are read: the sentences behind the
 * question marks of the workbench. Nothing where no table names a statistic.
 *
 * @param printed the blocks of the report, in any order
 */
export function glossary(printed: readonly Block[], { say }: ChapterContext): Section[] {
  const occurring = new Set(printed.flatMap(statisticsOf))
  const keys = Object.keys(statisticHelp).filter((key): key is StatisticKey => occurring.has(key as StatisticKey))
  if (keys.length === 0) return []
  const items = keys.map((key): TextRun[] => {
    const { name, what, when, read } = statisticHelp[key]
    const labelled = (label: Text, text: Text) =>
      say.text(methodTexts.glossaryPart, { label: say.text(label), text: say.text(text) })
    return [
      { text: say.text(methodTexts.glossaryTerm, { name: say.text(name) }), bold: true },
      {
        text: [say.text(what), labelled(helpTexts.when, when), labelled(helpTexts.read, read)].join(
          say.language === 'en' ? ' ' : '',
        ),
      },
    ]
  })
  return [{ title: say.text(methodTexts.glossary), blocks: [{ kind: 'list', ordered: false, items }] }]
}

/** The statistics that a block names at its columns and rows. */
function statisticsOf(block: Block): StatisticKey[] {
  if (block.kind !== 'table') return []
  const named = [...block.columns, ...block.rows.flat().map(toTableCell)]
  return named.flatMap(({ statistic }) => (statistic === undefined ? [] : [statistic]))
}
