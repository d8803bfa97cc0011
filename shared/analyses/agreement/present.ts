import type { Block, Cell, FigureBlock, TableBlock, TableColumn } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { answeredAll, hasName } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { agreementFindings, kappaName, levelText } from './findings.ts'
import type { AgreementOptions } from './options.ts'
import type { AgreementResult } from './result.ts'
import { agreementWords as words } from './sentences.ts'

/** More categories than this make a table or figure nobody reads. */
const mostShown = 12
const mostRaters = 6

export function presentAgreement(result: AgreementResult, context: PresentContext<AgreementOptions>): Block[] {
  const say = createSay(context)
  return [
    ...agreementFindings(result, context.options, say),
    coefficientTable(result, context.options, say),
    ...crossTable(result, say),
    categoryTable(result, say),
    ...marginalFigure(result, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function coefficientTable(result: AgreementResult, { level }: AgreementOptions, say: Say): TableBlock {
  const { cohenKappa, fleissKappa, raters } = result
  const cohen: Cell[][] = cohenKappa
    ? [
        [
          kappaName(result, say),
          cohenKappa.value,
          cohenKappa.se,
          cohenKappa.ci?.lower ?? null,
          cohenKappa.ci?.upper ?? null,
          cohenKappa.z,
          cohenKappa.p,
        ],
      ]
    : []
  const none = cohenKappa ? ['', ''] : []
  return {
    kind: 'table',
    caption: say.text(words.coefficientsCaption),
    columns: [
      { ...say.heading(words.coefficient), align: 'left' },
      right(say.heading(words.value)),
      right(say.heading(words.se)),
      ...(cohenKappa
        ? [
            right(say.heading(words.lower, { level: levelText(level) })),
            right(say.heading(words.upper, { level: levelText(level) })),
          ]
        : []),
      right(say.heading(words.z)),
      { ...say.heading(words.p), align: 'right', format: formats.p },
    ],
    rows: [
      ...cohen,
      [say.text(words.fleissName), fleissKappa.value, fleissKappa.se, ...none, fleissKappa.z, fleissKappa.p],
    ],
    notes: [
      say.text(words.observedNote, {
        m: raters.length,
        percent: say.percent(result.percentAgreement),
        unanimous: say.percent(result.percentUnanimous),
      }),
      ...(cohenKappa ? [say.text(words.errorsNote)] : []),
      sampleLine(result, say),
      methodLine(result, say),
    ],
  }
}

function crossTable({ cells, categories, raters, ...result }: AgreementResult, say: Say): TableBlock[] {
  if (!cells || categories.length > mostShown) return []
  const [a = '', b = ''] = raters.map(say.name)
  const countOf = (row: string, column: string) =>
    cells.find((cell) => cell.row === row && cell.column === column)?.count ?? 0
  const whole = cells.every(({ count }) => Number.isInteger(count))
  const format = whole ? formats.integer : formats.two
  const number = (title: string): TableColumn => right({ title, statistic: 'count' }, format)
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const names = categories.map(({ name }) => name)
  const bottom = names.map((column) => sum(names.map((row) => countOf(row, column))))
  return [
    {
      kind: 'table',
      caption: say.text(words.tableCaption, { a, b }),
      columns: [{ title: a, align: 'left' }, ...names.map(number), number(say.text(commonWords.total))],
      rows: [
        ...names.map((row): Cell[] => {
          const counts = names.map((column) => countOf(row, column))
          const cell = (count: number, column: number): Cell =>
            names[column] === row ? { value: count, bold: true } : count
          return [row, ...counts.map(cell), sum(counts)]
        }),
        [say.text(commonWords.total), ...bottom, sum(bottom)],
      ],
      notes: [sampleLine(result, say)],
    },
  ]
}

function categoryTable(result: AgreementResult, say: Say): TableBlock {
  return {
    kind: 'table',
    caption: say.text(words.categoriesCaption),
    columns: [
      { ...say.heading(words.category), align: 'left' },
      { ...say.heading(words.share), align: 'right', format: formats.share },
      right(say.heading(words.kappa)),
      right(say.heading(words.z)),
      { ...say.heading(words.p), align: 'right', format: formats.p },
    ],
    rows: result.categories.map(({ name, share, kappa, z, p }): Cell[] => [name, share, kappa, z, p]),
    notes: [sampleLine(result, say)],
  }
}

function marginalFigure(
  { marginals, categories }: AgreementResult,
  options: AgreementOptions,
  say: Say,
): FigureBlock[] {
  if (categories.length > mostShown || marginals.length > mostRaters) return []
  return [
    {
      kind: 'figure',
      caption: say.text(words.figureCaption),
      description: say.text(words.figureDescription, { m: marginals.length, c: categories.length }),
      chart: {
        kind: 'groupedBar',
        categories: categories.map(({ name }) => name),
        series: marginals.map(({ name, counts }) => ({
          name: say.name(name),
          values: counts,
          counts,
          stands: categories.map((category) => ({
            all: [hasName(name, category.name, options), ...answeredAll(options.raters)],
          })),
        })),
        axis: { title: say.text(commonWords.count), min: 0, digits: 0 },
      },
    },
  ]
}
