import type { Block } from '#shared/document/block.ts'
import { causeStatusTexts } from '#shared/messages/app/survey-words.ts'
import { improvementTexts as texts } from '#shared/messages/report/improvement.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import { allCauses, type PlacedCause } from './causes.ts'
import type { Chapter, ChapterContext } from './chapter.ts'

/** 6 Root causes: for each fishbone where it comes from, the diagram, and how its causes were verified. */
export function rootCausesChapter(context: ChapterContext): Chapter {
  const { input, say } = context
  return {
    title: say.text(outlineTexts.rootCauses),
    kind: 'numbered',
    lead: [],
    sections: input.causeTrees.map((tree) => ({
      title: say.text(texts.causesOf, { effect: tree.effect }),
      blocks: treeBlocks(tree, context),
    })),
  }
}

function treeBlocks(tree: CauseTree, context: ChapterContext): Block[] {
  const { say } = context
  const causes = allCauses(tree)
  const count = (status: PlacedCause['cause']['status']) => causes.filter(({ cause }) => cause.status === status).length
  const { effect, origin } = tree
  const sentences = [
    ...(origin === null
      ? []
      : [say.text(texts.origin, { effect, category: origin.category, count: say.integer(origin.count) })]),
    say.text(texts.causeCounts, {
      bones: tree.bones.length,
      causes: causes.length,
      main: count('mainCause'),
      out: count('notMainCause'),
    }),
  ]
  return [
    { kind: 'paragraph', text: sentences.join(say.language === 'zh-CN' ? '' : ' ') },
    ...verificationTable(tree, causes, context),
    {
      kind: 'figure',
      size: 'page',
      caption: say.text(texts.fishbone, { effect }),
      description: say.text(texts.fishboneDescription, {
        effect,
        bones: say.list(tree.bones.map((bone) => bone.text)),
      }),
      chart: { kind: 'fishbone', tree },
    },
  ]
}

/** The causes that were judged or looked into, main causes first. */
function verificationTable(tree: CauseTree, causes: readonly PlacedCause[], { say }: ChapterContext): Block[] {
  const order = { mainCause: 0, notMainCause: 1, suspected: 2 } as const
  const examined = causes
    .filter(({ cause }) => cause.status !== 'suspected' || cause.verification.trim() !== '')
    .sort((a, b) => order[a.cause.status] - order[b.cause.status] || (b.cause.count ?? 0) - (a.cause.count ?? 0))
  if (examined.length === 0) return []
  return [
    {
      kind: 'table',
      caption: say.text(texts.verification, { effect: tree.effect }),
      columns: [
        { title: say.text(texts.category), width: 1.1 },
        { title: say.text(texts.cause), width: 3.6 },
        { title: say.text(texts.count), width: 0.8, format: { kind: 'integer' } },
        { title: say.text(texts.votes), width: 0.8, format: { kind: 'integer' } },
        { title: say.text(texts.verdict), width: 1.7 },
        { title: say.text(texts.verifiedHow), width: 3.6 },
        { title: say.text(texts.owner), width: 1.2 },
      ],
      rows: examined.map(({ cause, bone, path }) => [
        bone,
        path.join(' › '),
        cause.count,
        cause.votes,
        { value: say.text(causeStatusTexts[cause.status]), bold: cause.status === 'mainCause' },
        cause.verification,
        cause.owner,
      ]),
    },
  ]
}
