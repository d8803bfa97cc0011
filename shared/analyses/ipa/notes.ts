import { narrowImportanceShare } from '../bands.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { Importances } from './importance.ts'
import type { IpaOptions } from './options.ts'
import type { IpaPoint, IpaResult } from './result.ts'
import type { IpaStatistics } from './summarise.ts'

interface Found {
  readonly options: IpaOptions
  readonly facts: SampleFacts
  readonly statistics: IpaStatistics
  readonly importance: Importances
  readonly points: readonly IpaPoint[]
  readonly unit: IpaResult['unit']
  readonly n: number
}

export function ipaNotes({ options, facts, statistics, importance, points, unit, n }: Found): Note[] {
  const notes: Note[] = sampleNotes(facts)
  const weighted = facts.weight
  const candidates = weighted ? weighted.missing + weighted.zero : 0
  const dropped = facts.nTotal - candidates - n
  if (options.missing === 'listwise' && dropped > 0) notes.push({ code: 'casesDropped', details: { count: dropped } })
  for (const { name, turned } of statistics.columns) {
    if (turned) notes.push({ code: 'directionReversed', details: { variable: name } })
  }
  if (unit === 'percent') notes.push({ code: 'differentScales', details: {} })
  for (const { name, importance: value } of points) {
    if (value === null) notes.push({ code: 'zeroVariance', details: { variable: name } })
    else if (value < 0) notes.push({ code: 'negativeImportance', details: { variable: name, value } })
  }
  notes.push(...narrow(importance))
  if (options.crosshair === 'midpoint' && (importance.by !== 'stated' || importance.scale === null)) {
    notes.push({ code: 'midpointOfImportance', details: {} })
  }
  const uncertain = points.filter((point) => point.certain === false).length
  if (uncertain > 0) notes.push({ code: 'uncertainQuadrant', details: { count: uncertain } })
  return notes
}

/** Importances that hardly differ, where their scale is known. */
function narrow({ values, scale }: Importances): Note[] {
  const known = values.filter((value) => value !== null)
  const span = Math.max(...known) - Math.min(...known)
  if (!scale || known.length < 2 || span >= narrowImportanceShare * (scale[1] - scale[0])) return []
  return [{ code: 'narrowImportance', details: { span, limit: `${narrowImportanceShare * 100}%` } }]
}
