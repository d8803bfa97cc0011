import { refuse } from '../../errors/refusal.ts'
import { aggregateJudgements } from '../../statistics/ahp/aggregate.ts'
import { consistencyOf } from '../../statistics/ahp/consistency.ts'
import { optimalTransfer } from '../../statistics/ahp/optimal-transfer.ts'
import { priorities, toUnitSum } from '../../statistics/ahp/priorities.ts'
import { circularTriads, fromThreeScale } from '../../statistics/ahp/three-scale.ts'
import { at, type SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { readExperts } from '../ahp/read-judgements.ts'
import { consistencyLimit } from '../bands.ts'
import { unusedOptions } from '../common/unused-options.ts'
import type { Note } from '../define.ts'
import type { AhpConsistentOptions } from './options.ts'
import { readComparisons } from './read-comparisons.ts'
import type { AhpConsistentResult } from './result.ts'

interface Given {
  /** As typed in. */
  readonly comparisons: SquareMatrix
  /** On the 1-9 kind of scale. */
  readonly judgements: SquareMatrix
  readonly n: number
  readonly nTotal: number
  readonly notes: readonly Note[]
}

export function concludeAhpConsistent(_: null, options: AhpConsistentOptions): AhpConsistentResult {
  const { criteria, scale, randomIndex } = options
  const given = scale === 'three' ? fromComparisons(options) : fromJudgements(options)
  const { comparisons, judgements } = given
  const adjusted = optimalTransfer(judgements)
  const weights = priorities(adjusted, 'root')
  const rootWeights = priorities(judgements, 'root')
  const original = consistencyOf(judgements, rootWeights, randomIndex)
  const triads = scale === 'three' ? circularTriads(comparisons) : null
  const originalConsistent = original.cr < consistencyLimit
  const notes: Note[] = [...unusedOptions(options), ...given.notes]
  if (!originalConsistent) {
    notes.push({ code: 'transferHidesInconsistency', details: { cr: original.cr, limit: consistencyLimit } })
  }
  if (triads !== null && triads > 0) notes.push({ code: 'circularTriads', details: { count: triads } })
  return {
    n: given.n,
    nTotal: given.nTotal,
    missing: 'none',
    notes,
    method: {
      id: scale === 'three' ? 'ahpThreeScale' : 'ahpConsistent',
      references: [
        'saaty1980',
        'crawfordWilliams1985',
        ...(given.nTotal > 1 ? (['formanPeniwati1998'] as const) : []),
        ...(randomIndex === 'tran2007' ? (['saatyTran2007'] as const) : []),
      ],
    },
    scale,
    weights: criteria.map((name, i) => ({
      name,
      weight: weights[i] ?? 0,
      rootWeight: rootWeights[i] ?? 0,
      rowSum: scale === 'three' ? criteria.reduce((sum, __, j) => sum + at(comparisons, i, j), 0) : null,
    })),
    givenMatrix: rowsOf(comparisons),
    matrix: rowsOf(judgements),
    adjustedMatrix: rowsOf(adjusted),
    cr: 0,
    originalCr: original.cr,
    originalLambdaMax: original.lambdaMax,
    originalCi: original.ci,
    ri: original.ri,
    originalConsistent,
    randomIndex,
    circularTriads: triads,
  }
}

function fromComparisons(options: AhpConsistentOptions): Given {
  const comparisons = readComparisons(options)
  return { comparisons, judgements: fromThreeScale(comparisons), n: 1, nTotal: 1, notes: [] }
}

/** One expert's judgements, or the weighted geometric mean of several (the root method makes AIJ and AIP the same). */
function fromJudgements(options: AhpConsistentOptions): Given {
  const { experts: all, notes } = readExperts({ ...options, aggregation: 'aij', method: 'root' })
  const judged = all.map((expert) => ({
    ...expert,
    cr: consistencyOf(expert.matrix, priorities(expert.matrix, 'root'), options.randomIndex).cr,
  }))
  const experts = judged.filter(({ cr }) => cr < consistencyLimit || !options.excludeInconsistent)
  const [first] = experts
  if (!first) refuse('noConsistentExpert')
  const shares = toUnitSum(Float64Array.from(experts, ({ share }) => share))
  const matrix =
    experts.length === 1
      ? first.matrix
      : aggregateJudgements(
          experts.map((expert) => expert.matrix),
          shares,
        )
  const excluded = judged
    .filter((expert) => !experts.includes(expert))
    .map(({ name, cr }): Note => ({ code: 'expertExcluded', details: { expert: name, cr } }))
  return {
    comparisons: matrix,
    judgements: matrix,
    n: experts.length,
    nTotal: all.length,
    notes: [...notes, ...excluded],
  }
}

function rowsOf(matrix: SquareMatrix): number[][] {
  return Array.from({ length: matrix.size }, (_, i) => Array.from({ length: matrix.size }, (__, j) => at(matrix, i, j)))
}
