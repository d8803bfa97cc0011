import type { IndexResult } from '#shared/analyses/satisfaction-index/result.ts'
import type { Block, KeyFigure } from '#shared/document/block.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import { summaryTexts as texts } from '#shared/messages/report/summary.ts'
import { responseRate } from '#shared/survey/survey-rates.ts'
import { actionCounts } from './action-state.ts'
import { allCauses } from './causes.ts'
import type { Chapter, ChapterContext, Section } from './chapter.ts'
import { pinnedAlpha, pinnedIndex } from './index-result.ts'
import { itemsByScore, type ScoredItem } from './items-by-score.ts'

/** The one page a manager reads: index, change, target, strengths and weak points, causes and actions, decisions. */
export function summaryChapter(context: ChapterContext): Chapter {
  const { input, say } = context
  const index = pinnedIndex(input)
  const figures = keyFigures(index, context)
  const lead: Block[] = [
    ...(figures.length > 0 ? [{ kind: 'keyFigures', figures } as const] : []),
    ...(index === null ? [] : verdict(index, context)),
  ]
  const sections: Section[] = [
    ...extremes(index, context),
    ...causesAndPlan(context),
    ...(input.settings.decisions.length === 0
      ? []
      : [
          {
            title: say.text(texts.decisions),
            blocks: [{ kind: 'list', ordered: true, items: input.settings.decisions } as const],
          },
        ]),
  ]
  return { title: say.text(outlineTexts.summary), kind: 'plain', lead, sections }
}

function keyFigures(index: IndexResult | null, { input, say }: ChapterContext): KeyFigure[] {
  const figures: KeyFigure[] = []
  const before = input.waveScores.at(-2)
  if (index !== null) {
    const target = (input.design.target * index.scale) / 100
    const gap = index.score - target
    figures.push(
      {
        label: say.text(texts.index),
        value: say.score(index.score, 1),
        note: say.text(texts.indexOf, { scale: index.scale, target: say.score(target, 0) }),
      },
      {
        label: say.text(texts.toTarget),
        value: signed(gap, say),
        note: say.text(gap >= 0 ? texts.targetReached : texts.targetMissed),
        tone: gap >= 0 ? 'good' : 'bad',
      },
    )
    const now = input.waveScores.at(-1)
    if (before !== undefined && before.score !== null && now !== undefined && now.score !== null) {
      const change = ((now.score - before.score) * index.scale) / 100
      figures.push({
        label: say.text(texts.change),
        value: signed(change, say),
        note: isOf(now.score, index, say)
          ? say.text(change > 0 ? texts.aboveLast : change < 0 ? texts.belowLast : texts.asLast, {
              wave: before.name,
              score: say.score((before.score * index.scale) / 100, 1),
            })
          : say.text(texts.fromTo, {
              last: before.name,
              before: say.score((before.score * index.scale) / 100, 1),
              wave: now.name,
              score: say.score((now.score * index.scale) / 100, 1),
            }),
        tone: change > 0 ? 'good' : change < 0 ? 'bad' : 'neutral',
      })
    }
  }
  const current = input.returns.at(-1)
  if (current !== undefined) {
    const rate = responseRate(current)
    figures.push({
      label: say.text(texts.validResponses),
      value: say.integer(current.valid),
      ...(rate === null ? {} : { note: say.text(texts.responseRate, { rate: say.share(rate) }) }),
    })
  }
  const alpha = pinnedAlpha(input)
  if (alpha !== null)
    figures.push({
      label: say.text(texts.alpha),
      value: say.decimal(alpha.alpha),
      note: say.text(texts.alphaItems, { k: alpha.k }),
    })
  return figures
}

function signed(value: number, say: ChapterContext['say']): string {
  const text = say.score(value, 1)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** Whether the index above is the wave's: it may be of all waves together, and the change does not lead to it then. */
function isOf(wave: number, { score, scale }: IndexResult, say: ChapterContext['say']): boolean {
  return say.score((wave * scale) / 100, 1) === say.score(score, 1)
}

function verdict(index: IndexResult, { input, say }: ChapterContext): Block[] {
  const { target, stretchTarget } = input.design
  const factor = index.scale / 100
  const reached = index.score >= target * factor
  const stretched = index.score >= stretchTarget * factor
  const sentence = stretched ? texts.stretchReached : reached ? texts.reached : texts.missed
  const first = say.text(sentence, {
    score: say.score(index.score, 1),
    target: say.score((stretched ? stretchTarget : target) * factor, 0),
    gap: say.score(Math.abs(index.score - target * factor), 1),
  })
  const glue = say.language === 'zh-CN' ? '' : ' '
  return [
    { kind: 'finding', tone: reached ? 'good' : 'bad', text: [first, ...change(index, { input, say })].join(glue) },
  ]
}

function change(index: IndexResult, { input, say }: Pick<ChapterContext, 'input' | 'say'>): string[] {
  const [before, now] = [input.waveScores.at(-2), input.waveScores.at(-1)]
  if (before === undefined || now === undefined || before.score === null || now.score === null) return []
  const factor = index.scale / 100
  const difference = (now.score - before.score) * factor
  const shown = say.score(Math.abs(difference), 1)
  const text = !/[1-9]/.test(shown) ? texts.unchanged : difference > 0 ? texts.risen : texts.fallen
  const newest = isOf(now.score, index, say)
    ? []
    : [say.text(texts.newestWave, { wave: now.name, score: say.score(now.score * factor, 1) })]
  return [...newest, say.text(text, { wave: before.name, before: say.score(before.score * factor, 1), gap: shown })]
}

/** Three best and three worst items; fewer where there are too few to tell them apart. */
function extremes(index: IndexResult | null, context: ChapterContext): Section[] {
  const { say } = context
  const items = itemsByScore(context)
  const count = Math.min(3, Math.floor(items.length / 2))
  if (index === null || count === 0) return []
  const best = items.slice(0, count)
  const worst = items.slice(-count).reverse()
  const named = ({ label, turned }: ScoredItem) => (turned ? say.text(texts.turnedItem, { item: label }) : label)
  const side = (title: string) => [
    { title, width: 4 },
    { title: say.text(texts.dimension), width: 2.4 },
    { title: say.text(texts.score), width: 1.2, format: { kind: 'decimal', digits: 1, quantity: 'score' } } as const,
  ]
  return [
    {
      title: say.text(texts.strengthsAndWeaknesses),
      blocks: [
        {
          kind: 'table',
          caption: say.text(texts.strengthsAndWeaknesses),
          columns: [...side(say.text(texts.strength)), { title: '', width: 0.2 }, ...side(say.text(texts.weakPoint))],
          rows: best.map((good, at) => {
            const bad = worst[at] ?? good
            return [named(good), good.dimension, good.score, '', named(bad), bad.dimension, bad.score]
          }),
          notes: [
            say.text(texts.byScore, { scale: index.scale }),
            ...([...best, ...worst].some(({ turned }) => turned) ? [say.text(texts.turnedNote)] : []),
          ],
        },
      ],
    },
  ]
}

function causesAndPlan({ input, say }: ChapterContext): Section[] {
  const items = input.causeTrees.map((tree) => {
    const causes = allCauses(tree)
    const main = causes.filter(({ cause }) => cause.status === 'mainCause')
    return main.length === 0
      ? say.text(texts.noMainCauses, { effect: tree.effect, count: causes.length })
      : say.text(texts.mainCauses, {
          effect: tree.effect,
          count: main.length,
          causes: main.map(({ cause }) => cause.text).join(say.language === 'zh-CN' ? '；' : '; '),
        })
  })
  const counts = actionCounts(input.actions, input.today)
  if (counts.total > 0) items.push(say.text(texts.actions, { ...counts }))
  if (items.length === 0) return []
  return [{ title: say.text(texts.causesAndPlan), blocks: [{ kind: 'list', ordered: false, items }] }]
}
