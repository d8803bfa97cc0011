import type { Block, Cell } from '#shared/document/block.ts'
import { actionStatusTexts } from '#shared/messages/app/survey-words.ts'
import { improvementTexts as texts } from '#shared/messages/report/improvement.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import { daysLate } from './action-state.ts'
import type { ChapterContext } from './chapter.ts'

/** 行动计划表, on a landscape page: what is done about which cause, by whom, until when, measured how. */
export function actionTable({ input, say }: ChapterContext): Block {
  return {
    kind: 'table',
    size: 'page',
    caption: say.text(texts.actionTable),
    columns: [
      { title: say.text(texts.number), width: 0.6, align: 'center' },
      { title: say.text(texts.problem), width: 1.8 },
      { title: say.text(texts.rootCause), width: 2.2 },
      { title: say.text(texts.measure), width: 3.4 },
      { title: say.text(texts.owner), width: 1.2 },
      { title: say.text(texts.time), width: 1.5 },
      { title: say.text(texts.indicator), width: 1.7 },
      { title: say.text(texts.baseline), width: 0.9, align: 'right' },
      { title: say.text(texts.target), width: 0.9, align: 'right' },
      { title: 'PDCA', width: 0.7, align: 'center' },
      { title: say.text(texts.status), width: 1.5 },
    ],
    rows: input.actions.map((action, index): Cell[] => [
      index + 1,
      action.problem,
      action.rootCause,
      action.measure,
      action.owner,
      period(action, say),
      action.indicator,
      numberText(action.baseline, say),
      numberText(action.target, say),
      pdcaLetter(action.pdcaStep),
      statusCell(action, input.today, say),
    ]),
  }
}

/** Resources, evidence, effect and standard of the actions that have any of them. */
export function followUpTable({ input, say }: ChapterContext): Block[] {
  const rows = input.actions.flatMap((action, index): Cell[][] => {
    const { resources, evidence, effect, standard } = action
    const told = [resources, evidence, effect, standard]
    return told.every((text) => text.trim() === '') ? [] : [[index + 1, action.measure, ...told]]
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      size: 'page',
      caption: say.text(texts.followUp),
      columns: [
        { title: say.text(texts.number), width: 0.6, align: 'center' },
        { title: say.text(texts.measure), width: 3 },
        { title: say.text(texts.resources), width: 2 },
        { title: say.text(texts.evidence), width: 3 },
        { title: say.text(texts.effect), width: 3 },
        { title: say.text(texts.standard), width: 2.4 },
      ],
      rows,
    },
  ]
}

function period({ start, due }: Action, say: ChapterContext['say']): string {
  if (start !== null && due !== null) return `${start}\n${due}`
  if (due !== null) return say.text(texts.due, { date: due })
  return start === null ? '' : say.text(texts.from, { date: start })
}

/** A figure as the user gave it, without a fixed number of decimals. */
function numberText(value: number | null, say: ChapterContext['say']): string {
  if (value === null) return ''
  return say.fixed(value, Math.min(3, (String(value).split('.')[1] ?? '').length))
}

function pdcaLetter(step: Action['pdcaStep']): string {
  return `${step <= 4 ? 'P' : step === 5 ? 'D' : step === 6 ? 'C' : 'A'}${step}`
}

function statusCell(action: Action, today: string, say: ChapterContext['say']): Cell {
  const late = daysLate(action, today)
  if (late > 0) return { value: say.text(texts.overdue, { days: late }), tone: 'bad' }
  return { value: say.text(actionStatusTexts[action.status]), tone: 'neutral' }
}
