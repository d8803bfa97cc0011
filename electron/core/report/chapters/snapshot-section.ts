import type { AnyAnalysis } from '#shared/analyses/define.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Block } from '#shared/document/block.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { ChapterContext, Section } from './chapter.ts'

/** The pinned results of one kind, each as a section: as the analysis presents it, with the analyst's words after it. */
export function snapshotSections(context: ChapterContext, belongs: (analysis: AnyAnalysis) => boolean): Section[] {
  const { snapshots } = context.input
  const chosen = snapshots.filter((snapshot) => belongs(findAnalysis(snapshot.analysis)))
  return chosen.map((snapshot) => {
    const brothers = chosen.filter((other) => other.analysis === snapshot.analysis).length
    return { title: titleOf(snapshot, brothers > 1, context), blocks: blocksOf(snapshot, context) }
  })
}

/** The analysis's name; with what it was run on where the same analysis appears more than once. */
function titleOf(snapshot: Snapshot, withSubject: boolean, { say }: ChapterContext): string {
  const title = say.text(findAnalysis(snapshot.analysis).title)
  const names = withSubject ? subjectOf(snapshot.options).map((name) => say.name(name)) : []
  if (names.length === 0) return title
  const subject =
    names.length <= 2
      ? say.list(names)
      : say.text(outlineTexts.andOthers, { names: names[0] ?? '', count: names.length })
  return say.text(outlineTexts.sectionOf, { title, subject })
}

/** The variables an analysis was asked for, whatever its options call them. */
function subjectOf(options: Snapshot['options']): string[] {
  for (const key of ['variables', 'items', 'variable', 'item', 'criteria']) {
    const value = options[key]
    if (typeof value === 'string') return [value]
    if (Array.isArray(value)) return value.filter((name) => typeof name === 'string')
  }
  return []
}

function blocksOf(snapshot: Snapshot, { say, labels }: ChapterContext): Block[] {
  const blocks = findAnalysis(snapshot.analysis)
    .present(snapshot.result, { options: snapshot.options, language: say.language, labels })
    .map((block): Block => (block.kind === 'heading' ? { ...block, level: 3 } : block))
  const comment = snapshot.comment.trim()
  return [
    ...(snapshot.stale ? [{ kind: 'finding', tone: 'bad', text: say.text(outlineTexts.stale) } as const] : []),
    ...blocks,
    ...(comment === ''
      ? []
      : [
          {
            kind: 'paragraph',
            text: [{ text: say.text(outlineTexts.comment), bold: true }, { text: comment }],
          } as const,
        ]),
  ]
}
