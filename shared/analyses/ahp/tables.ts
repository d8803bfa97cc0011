import type { Cell, TableBlock, TableColumn } from '../../document/block.ts'
import { priorityMethods } from '../../statistics/ahp/priorities.ts'
import { consistencyLimit } from '../bands.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine } from '../common/present-notes.ts'
import type { Say } from '../common/say.ts'
import { judgementText } from './judgement-text.ts'
import type { AhpOptions } from './options.ts'
import type { AhpResult } from './result.ts'
import { ahpMethodWords, randomIndexWords, ahpWords as words } from './sentences.ts'

export function weightsTable(result: AhpResult, options: AhpOptions, say: Say): TableBlock {
  const descending = result.weights.map((entry) => entry.weight).sort((a, b) => b - a)
  return {
    kind: 'table',
    caption: say.text(words.weightsCaption),
    columns: [
      { ...say.heading(words.criterion), align: 'left' },
      { ...say.heading(words.rank), align: 'right', format: formats.integer },
      ...priorityMethods.map((method): TableColumn => {
        const name = say.text(ahpMethodWords[method])
        const title = method === options.method ? say.text(words.chosen, { method: name }) : name
        return right({ title, statistic: 'weight' }, formats.four)
      }),
    ],
    rows: result.weights.map(({ name, weight }, i): Cell[] => [
      say.name(name),
      descending.indexOf(weight) + 1,
      ...priorityMethods.map((method): Cell => {
        const value = result.methods[method].weights[i]?.weight ?? null
        return method === options.method ? { value, bold: true } : value
      }),
    ]),
    notes: [expertLine(result, say), methodLine(result, say)],
  }
}

export function consistencyTable(result: AhpResult, options: AhpOptions, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.consistencyCaption),
    columns: [
      { ...say.heading(words.methodColumn), align: 'left' },
      ...[words.lambdaMax, words.ci, words.ri, words.cr].map((word) => right(say.heading(word), formats.four)),
    ],
    rows: priorityMethods.map((method): Cell[] => {
      const { lambdaMax, ci, cr } = result.methods[method]
      const bold = method === options.method
      const cell = (value: number): Cell => ({ value, bold })
      return [
        { value: say.text(ahpMethodWords[method]), bold },
        cell(lambdaMax),
        cell(ci),
        cell(result.ri),
        cr < consistencyLimit ? cell(cr) : { value: cr, bold, tone: 'bad' },
      ]
    }),
    notes: [say.text(words.riNote, { table: say.text(randomIndexWords[result.randomIndex]) }), expertLine(result, say)],
  }
}

export function matrixTable(result: AhpResult, say: Say): TableBlock {
  const names = result.weights.map(({ name }) => say.name(name))
  return {
    kind: 'table',
    caption: say.text(result.n > 1 ? words.groupMatrixCaption : words.matrixCaption),
    columns: [
      { ...say.heading(words.criterion), align: 'left' },
      ...names.map((title): TableColumn => ({ title, align: 'center', statistic: 'judgement' })),
    ],
    rows: result.matrix.map((row, i): Cell[] => [names[i] ?? '', ...row.map(judgementText)]),
    notes: [expertLine(result, say)],
  }
}

export function expertsTable(result: AhpResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.expertsCaption),
    columns: [
      { ...say.heading(words.expert), align: 'left' },
      ...result.weights.map(({ name }): TableColumn => right({ title: say.name(name), statistic: 'weight' })),
      { ...say.heading(words.cr), align: 'right', format: formats.three },
    ],
    rows: result.experts.map((expert): Cell[] => [
      expert.name,
      ...expert.weights.map(({ weight }) => weight),
      expert.consistent ? expert.cr : { value: expert.cr, tone: 'bad' },
    ]),
    notes: [expertLine(result, say)],
  }
}

function expertLine(result: AhpResult, say: Say): string {
  return say.text(result.n === 1 ? words.sampleOne : words.sample, { n: result.n })
}
