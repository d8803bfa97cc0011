import { refuse } from '../../errors/refusal.ts'
import { tQuantile } from '../../statistics/distributions/t-quantile.ts'
import type { Scale } from '../../survey/variable.ts'
import { checkCases } from '../common/check-cases.ts'
import type { SampleFacts } from '../common/sample.ts'
import { type ColumnStatistics, jointStatistics } from './columns.ts'
import { dividingLine } from './crosshair.ts'
import { type Importances, importances } from './importance.ts'
import { ipaNotes } from './notes.ts'
import type { IpaOptions } from './options.ts'
import type { IpaPoint, IpaResult, Quadrant } from './result.ts'
import type { IpaColumn, IpaStatistics } from './summarise.ts'

export function concludeIpa(statistics: IpaStatistics, options: IpaOptions, facts: SampleFacts): IpaResult {
  const joint = jointStatistics(statistics.of)
  // Two points always lie on a line: a correlation needs three.
  const needed = typeof options.importance === 'string' ? 3 : 2
  checkCases(Math.min(joint.n, ...joint.columns.map((column) => column.n)), joint.weight, needed, facts)
  const items = statistics.columns.slice(0, options.items.length)
  const importance = importances(joint, statistics.columns, options)
  const unit = placedOnCommonScale(items) ? 'mark' : 'percent'
  const performances = items.map((item, i) => performance(item, joint.columns[i], unit, options.level))
  const known = importance.values.filter((value) => value !== null)
  if (known.length === 0) refuse('allConstant')
  const crosshair = {
    importance: dividingLine(known, options.crosshair, importance.by === 'stated' ? importance.scale : null),
    performance: dividingLine(
      performances.map((point) => point.performance),
      options.crosshair,
      unit === 'percent' ? [0, 100] : (items[0]?.scale ?? null),
    ),
  }
  const points = performances.map((point, i): IpaPoint => {
    const value = importance.values[i] ?? null
    return {
      ...point,
      importance: value,
      quadrant: value === null ? null : quadrantOf(value, point.performance, crosshair),
      certain: point.ci && !(point.ci.lower < crosshair.performance && crosshair.performance < point.ci.upper),
    }
  })
  return {
    n: joint.n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: ipaNotes({ options, facts, statistics, importance, points, unit, n: joint.n }),
    method: methodOf(importance),
    importanceBy: importance.by,
    unit,
    points,
    crosshair,
  }
}

/** Marks compare when all items have the same scale, or none is declared. */
function placedOnCommonScale(items: readonly IpaColumn[]): boolean {
  const scales = items.map((item) => item.scale)
  if (scales.some((scale) => scale === null)) return true
  return scales.every((scale) => scale?.[0] === scales[0]?.[0] && scale?.[1] === scales[0]?.[1])
}

function performance(item: IpaColumn, column: ColumnStatistics | undefined, unit: IpaResult['unit'], level: number) {
  const { n = 0, effectiveN = 0, mean = 0, variance = 0 } = column ?? {}
  const [low, high]: Scale = unit === 'percent' && item.scale ? item.scale : [0, 1]
  const factor = unit === 'percent' ? 100 / (high - low) : 1
  const place = (mark: number) => (unit === 'percent' ? (mark - low) * factor : mark)
  const reach =
    effectiveN > 1 ? tQuantile((1 + level) / 2, effectiveN - 1) * Math.sqrt(variance / effectiveN) : Number.NaN
  const ci = Number.isFinite(reach) ? { level, lower: place(mean - reach), upper: place(mean + reach) } : null
  return { name: item.name, performance: place(mean), ci, n }
}

/** On the line counts as high. */
function quadrantOf(importance: number, performed: number, crosshair: IpaResult['crosshair']): Quadrant {
  if (importance >= crosshair.importance) return performed >= crosshair.performance ? 'keepUp' : 'concentrateHere'
  return performed >= crosshair.performance ? 'possibleOverkill' : 'lowPriority'
}

function methodOf({ by }: Importances): IpaResult['method'] {
  const id = by === 'correlation' ? 'ipaCorrelation' : by === 'regression' ? 'ipaRegression' : 'ipaStated'
  return { id, references: ['martillaJames1977'] }
}
