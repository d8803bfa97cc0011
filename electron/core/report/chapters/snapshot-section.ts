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
    const brothers = chosen.filter((other) => other.analysis === snapshot.analysis)
    return sectionOf(snapshot, brothers.length > 1, context)
  })
}

/** One result as a section; `withSubject` names what it was run on, where the same analysis appears more than once. */
export function sectionOf(snapshot: Snapshot, withSubject: boolean, context: ChapterContext): Section {
  const { say } = context
  const title = say.text(findAnalysis(snapshot.analysis).title)
  const subject = withSubject ? subjectOf(snapshot.options, context) : ''
  return {
    title: subject === '' ? title : say.text(outlineTexts.sectionOf, { title, subject }),
    blocks: blocksOf(snapshot, context),
  }
}

/** What an analysis was run on, in the user's words: “专业知识等 5 项”; empty where its options name no variables. */
export function subjectOf(options: Snapshot['options'], { say }: ChapterContext): string {
  const names = variablesOf(options).map((name) => say.name(name))
  if (names.length <= 2) return say.list(names)
  return say.text(outlineTexts.andOthers, { names: names[0] ?? '', count: names.length })
}

function variablesOf(options: Snapshot['options']): string[] {
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
