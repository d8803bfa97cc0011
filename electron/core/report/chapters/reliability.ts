import { formats } from '#shared/analyses/common/formats.ts'
import { type ReliabilityResult, reliabilityResult } from '#shared/analyses/reliability/result.ts'
import { verdictWords } from '#shared/analyses/reliability/sentences.ts'
import type { Block } from '#shared/document/block.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import { reliabilityTexts as texts } from '#shared/messages/report/reliability.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { Chapter, ChapterContext, Section } from './chapter.ts'
import { nameAmong, sectionOf, snapshotSections } from './snapshot-section.ts'

/** More pinned scales than this are not shown one by one. */
const scalesInFull = 2

/**
 * 2 Reliability and validity. Where many scales were analysed (the whole questionnaire and each dimension), the longest one
 * is shown in full and the others as lines of one table: that is what a reader compares.
 */
export function reliabilityChapter(context: ChapterContext): Chapter {
  const { input, say } = context
  const scales = input.snapshots.flatMap((snapshot) => {
    const result = reliabilityResult.safeParse(snapshot.result).data
    return snapshot.analysis === 'reliability' && result !== undefined ? [{ snapshot, result }] : []
  })
  const title = say.text(outlineTexts.reliability)
  const isScale = (id: string) => id === 'reliability' && scales.length > scalesInFull
  const others = snapshotSections(context, ({ stage, id }) => stage === 'reliability' && !isScale(id))
  if (scales.length <= scalesInFull) return { title, kind: 'numbered', lead: [], sections: others }
  const longest = scales.reduce((best, scale) => (scale.result.k > best.result.k ? scale : best))
  const rest = scales.filter((scale) => scale !== longest)
  const sections: Section[] = [
    sectionOf(
      longest.snapshot,
      scales.map(({ snapshot }) => snapshot),
      context,
    ),
    { title: say.text(texts.scales), blocks: scaleBlocks(rest, scales, context) },
    ...others,
  ]
  return { title, kind: 'numbered', lead: [], sections }
}

type Scale = { readonly snapshot: Snapshot; readonly result: ReliabilityResult }

function scaleBlocks(scales: readonly Scale[], among: readonly Scale[], context: ChapterContext): Block[] {
  const { say } = context
  const integer = { kind: 'integer' } as const
  const pinned = among.map(({ snapshot }) => snapshot)
  const nameOf = ({ snapshot }: Scale) => nameAmong(snapshot, pinned, context)
  const comments = scales.flatMap((scale) =>
    scale.snapshot.comment.trim() === '' ? [] : [`${nameOf(scale)}：${scale.snapshot.comment.trim()}`],
  )
  return [
    {
      kind: 'table',
      caption: say.text(texts.scales),
      columns: [
        { title: say.text(texts.items) },
        { title: say.text(texts.k), format: integer },
        { title: say.text(texts.n), format: integer },
        { title: say.text(texts.alpha), format: formats.three },
        { title: say.text(texts.lower), format: formats.three },
        { title: say.text(texts.upper), format: formats.three },
        { title: say.text(texts.verdict) },
      ],
      rows: scales.map((scale) => {
        const { k, n, alpha, ci, verdict } = scale.result
        const word = verdict === null ? undefined : verdictWords[verdict]
        const stale = scale.snapshot.stale ? say.text(texts.stale) : ''
        const shown = word === undefined ? (verdict ?? '') : say.text(word)
        return [nameOf(scale), k, n, alpha, ci?.lower ?? null, ci?.upper ?? null, shown + stale]
      }),
    },
    ...(comments.length === 0 ? [] : [{ kind: 'list', ordered: false, items: comments } as const]),
  ]
}
