import type { Block } from '#shared/document/block.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import type { Chapter, ChapterContext } from './chapter.ts'
import { snapshotSections } from './snapshot-section.ts'

/** Appendices: the statistics of all items, and what respondents wrote. */
export function appendices(context: ChapterContext): Chapter[] {
  const { input, say } = context
  return [
    {
      title: say.text(outlineTexts.itemStatistics),
      kind: 'appendix',
      lead: [],
      sections: snapshotSections(context, ({ id }) => id === 'descriptives'),
    },
    {
      title: say.text(outlineTexts.verbatims),
      kind: 'appendix',
      lead: [],
      sections: input.verbatims.flatMap(({ variable, texts }) => {
        const list: Block = { kind: 'list', ordered: true, items: texts }
        return texts.length === 0 ? [] : [{ title: say.name(variable), blocks: [list] }]
      }),
    },
  ]
}
