import type { Block, Cell, FigureBlock, TableBlock } from '../../document/block.ts'
import { right } from '../common/columns.ts'
import { formats } from '../common/formats.ts'
import { methodLine, noteBlocks, sampleLine } from '../common/present-notes.ts'
import { createSay, type Say } from '../common/say.ts'
import { alongWith, answersTo } from '../common/stands.ts'
import { commonWords } from '../common/words.ts'
import type { PresentContext } from '../define.ts'
import { importanceVariables, overallRating } from './importance-variables.ts'
import type { IpaOptions } from './options.ts'
import type { IpaPoint, IpaResult, Quadrant } from './result.ts'
import { quadrantWords, ipaWords as words } from './sentences.ts'

export function presentIpa(result: IpaResult, context: PresentContext<IpaOptions>): Block[] {
  const say = createSay(context)
  return [
    ...findings(result, say),
    figure(result, context.options, say),
    table(result, context.options, say),
    ...noteBlocks(result, say),
  ]
}

function inQuadrant({ points }: IpaResult, quadrant: Quadrant): IpaPoint[] {
  return points.filter((point) => point.quadrant === quadrant).sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0))
}

function findings(result: IpaResult, say: Say): Block[] {
  const names = (points: readonly IpaPoint[]) =>
    say.list(
      points.map((point) =>
        say.text(words.point, {
          name: say.name(point.name),
          importance: say.decimal(point.importance, 2),
          performance: say.score(point.performance, 2),
        }),
      ),
    )
  const concentrate = inQuadrant(result, 'concentrateHere')
  const keep = inQuadrant(result, 'keepUp')
  const overkill = inQuadrant(result, 'possibleOverkill')
  return [
    concentrate.length > 0
      ? { kind: 'finding', tone: 'bad', text: say.text(words.concentrate, { items: names(concentrate) }) }
      : { kind: 'finding', tone: 'good', text: say.text(words.nothingToConcentrate) },
    ...(keep.length > 0
      ? [{ kind: 'finding', tone: 'good', text: say.text(words.keep, { items: names(keep) }) } as const]
      : []),
    ...(overkill.length > 0
      ? [{ kind: 'finding', tone: 'neutral', text: say.text(words.overkill, { items: names(overkill) }) } as const]
      : []),
  ]
}

function performanceTitle({ unit }: IpaResult, say: Say): string {
  return say.text(unit === 'percent' ? words.performancePercent : words.performance)
}

function figure(result: IpaResult, options: IpaOptions, say: Say): FigureBlock {
  const read = [...options.items, ...overallRating(options), ...importanceVariables(options)]
  const along = alongWith(options, read)
  const count = (quadrant: Quadrant) => inQuadrant(result, quadrant).length
  const name = (quadrant: Quadrant) => say.text(quadrantWords[quadrant])
  return {
    kind: 'figure',
    caption: say.text(words.figureCaption),
    description: say.text(words.figureDescription, {
      concentrate: count('concentrateHere'),
      keep: count('keepUp'),
      overkill: count('possibleOverkill'),
      low: count('lowPriority'),
    }),
    chart: {
      kind: 'quadrant',
      points: result.points.flatMap(({ name: item, importance, performance, quadrant, n }) =>
        importance === null || quadrant === null
          ? []
          : [
              {
                name: say.name(item),
                x: performance,
                y: importance,
                group: name(quadrant),
                n,
                stands: answersTo(item, along),
              },
            ],
      ),
      crosshair: { x: result.crosshair.performance, y: result.crosshair.importance },
      xTitle: performanceTitle(result, say),
      yTitle: say.text(words.importance),
      quadrants: [name('keepUp'), name('concentrateHere'), name('lowPriority'), name('possibleOverkill')],
    },
  }
}

function table(result: IpaResult, options: IpaOptions, say: Say): TableBlock {
  const level = `${Number((options.level * 100).toFixed(1))}%`
  return {
    kind: 'table',
    caption: say.text(words.tableCaption),
    columns: [
      { ...say.heading(commonWords.item), align: 'left' },
      right(say.heading(words.importance)),
      right({ title: performanceTitle(result, say), statistic: 'importance' }, formats.mean),
      right(say.heading(words.lower, { level })),
      right(say.heading(words.upper, { level })),
      { ...say.heading(commonWords.n), align: 'right', format: formats.integer },
      { ...say.heading(words.quadrant), align: 'left' },
    ],
    rows: result.points.map((point): Cell[] => [
      say.name(point.name),
      point.importance,
      point.performance,
      point.ci?.lower ?? null,
      point.ci?.upper ?? null,
      point.n,
      {
        value: `${say.text(point.quadrant ? quadrantWords[point.quadrant] : words.undecided)}${point.certain === false ? ' *' : ''}`,
        ...(point.quadrant === 'concentrateHere' ? { tone: 'bad' } : {}),
      },
    ]),
    notes: [
      say.text(words.rule, {
        crosshair: say.text(words[options.crosshair]),
        importance: say.decimal(result.crosshair.importance),
        performance: say.score(result.crosshair.performance, 3),
        by: say.text(words[result.importanceBy]),
      }),
      sampleLine(result, say),
      methodLine(result, say),
    ],
  }
}
