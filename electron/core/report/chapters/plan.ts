import type { Block } from '#shared/document/block.ts'
import { pdcaStepTexts } from '#shared/messages/app/survey-words.ts'
import { improvementTexts as texts } from '#shared/messages/report/improvement.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import { pdcaSteps } from '#shared/survey/action-plan.ts'
import { isFinished } from '#shared/survey/is-overdue.ts'
import { actionCounts, daysLate } from './action-state.ts'
import { actionTable, followUpTable } from './action-tables.ts'
import { allCauses } from './causes.ts'
import type { Chapter, ChapterContext, Section } from './chapter.ts'
import { pinnedIndex } from './index-result.ts'

/** A Gantt chart with more rows than this gets a page of its own. */
const rowsBesideText = 16

/** 7 Improvement plan: the eight PDCA steps, the action table, the Gantt chart, the follow-up. */
export function planChapter(context: ChapterContext): Chapter {
  const { input, say } = context
  const sections: Section[] =
    input.actions.length === 0
      ? []
      : [
          { title: say.text(texts.pdca), blocks: [pdcaTable(context)] },
          {
            title: say.text(texts.actions),
            blocks: [lateness(context), ...gantt(context), actionTable(context), ...followUpTable(context)],
          },
        ]
  return { title: say.text(outlineTexts.plan), kind: 'numbered', lead: [], sections }
}

function pdcaTable(context: ChapterContext): Block {
  const { say } = context
  const states = stepStates(context)
  return {
    kind: 'table',
    caption: say.text(texts.pdcaTable),
    columns: [
      { title: say.text(texts.step), width: 4 },
      { title: say.text(texts.state), width: 5 },
    ],
    rows: pdcaSteps.map((step, index) => [say.text(pdcaStepTexts[step]), states[index] ?? '']),
  }
}

function stepStates({ input, say }: ChapterContext): string[] {
  const index = pinnedIndex(input)
  const causes = input.causeTrees.flatMap(allCauses)
  const { actions } = input
  const counts = actionCounts(actions, input.today)
  const count = (keep: (action: Action) => boolean) => actions.filter(keep).length
  return [
    index === null
      ? say.text(texts.stepNoIndex)
      : say.text(texts.stepIndex, {
          score: say.score(index.score, 1),
          target: say.score((input.design.target * index.scale) / 100, 0),
        }),
    say.text(texts.stepCauses, { trees: input.causeTrees.length, causes: causes.length }),
    say.text(texts.stepMain, { main: causes.filter(({ cause }) => cause.status === 'mainCause').length }),
    say.text(texts.stepPlan, {
      total: counts.total,
      complete: count((action) => action.owner !== '' && action.due !== null),
    }),
    say.text(texts.stepDo, { running: count((action) => action.status === 'running'), done: counts.done }),
    say.text(texts.stepCheck, {
      verified: count(({ status }) => status === 'verified' || status === 'closed'),
    }),
    say.text(texts.stepStandard, { standard: count((action) => action.standard.trim() !== '') }),
    say.text(texts.stepNext, { open: counts.open, late: counts.late }),
  ]
}

function lateness({ input, say }: ChapterContext): Block {
  const late = input.actions.flatMap((action, index) => (daysLate(action, input.today) > 0 ? [String(index + 1)] : []))
  const details = { today: input.today, count: late.length, total: input.actions.length, numbers: say.list(late) }
  return late.length === 0
    ? { kind: 'finding', tone: 'good', text: say.text(texts.onTimeFinding, details) }
    : { kind: 'finding', tone: 'bad', text: say.text(texts.lateFinding, details) }
}

function gantt({ input, say }: ChapterContext): Block[] {
  const rows = input.actions.flatMap((action, index) => {
    const end = action.due ?? action.start
    if (end === null || action.status === 'cancelled') return []
    const tone = isFinished(action) ? 'good' : daysLate(action, input.today) > 0 ? 'bad' : 'neutral'
    return [{ name: `${index + 1}. ${action.measure}`, start: action.start ?? end, end, tone } as const]
  })
  if (rows.length === 0) return []
  const starts = rows.map((row) => row.start).sort()
  const ends = rows.map((row) => row.end).sort()
  return [
    {
      kind: 'figure',
      caption: say.text(texts.gantt),
      description: say.text(texts.ganttDescription, {
        count: rows.length,
        start: starts[0] ?? '',
        end: ends.at(-1) ?? '',
      }),
      ...(rows.length > rowsBesideText ? { size: 'page' } : {}),
      chart: { kind: 'gantt', rows, today: input.today },
    },
  ]
}
