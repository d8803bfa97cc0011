import { refuse } from '../../errors/refusal.ts'
import { aggregateJudgements, aggregatePriorities } from '../../statistics/ahp/aggregate.ts'
import { consistencyOf } from '../../statistics/ahp/consistency.ts'
import { type PriorityMethod, priorities, toUnitSum } from '../../statistics/ahp/priorities.ts'
import { worstJudgement } from '../../statistics/ahp/worst-judgement.ts'
import { at, type SquareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { consistencyLimit } from '../bands.ts'
import type { CommonResult } from '../define.ts'
import { ahpNotes } from './notes.ts'
import type { AhpOptions } from './options.ts'
import { type Expert, readExperts } from './read-judgements.ts'
import type { AhpResult } from './result.ts'

const methodOf: Readonly<Record<PriorityMethod, CommonResult['method']>> = {
  root: { id: 'ahpRoot', references: ['saaty1980', 'crawfordWilliams1985'] },
  sum: { id: 'ahpSum', references: ['saaty1980'] },
  eigenvector: { id: 'ahpEigenvector', references: ['saaty1980'] },
}

export function concludeAhp(_: null, options: AhpOptions): AhpResult {
  const { experts: all, notes } = readExperts(options)
  const judged = all.map((expert) => judge(expert, options))
  const experts = judged.filter((expert) => expert.consistent || !options.excludeInconsistent)
  if (experts.length === 0) refuse('noConsistentExpert')
  const shares = toUnitSum(Float64Array.from(experts, (expert) => expert.share))
  const matrix =
    experts.length === 1 && experts[0]
      ? experts[0].matrix
      : aggregateJudgements(
          experts.map((e) => e.matrix),
          shares,
        )
  const methods = {
    root: byMethod('root', matrix, experts, shares, options),
    sum: byMethod('sum', matrix, experts, shares, options),
    eigenvector: byMethod('eigenvector', matrix, experts, shares, options),
  }
  const { vector, ...chosen } = methods[options.method]
  const worst = worstJudgement(matrix, vector)
  const { id, references } = methodOf[options.method]
  const group = all.length > 1
  const result: Omit<AhpResult, 'notes'> = {
    n: experts.length,
    nTotal: all.length,
    missing: 'none',
    method: {
      id,
      references: [
        ...references,
        ...(group ? (['formanPeniwati1998'] as const) : []),
        ...(options.randomIndex === 'tran2007' ? (['saatyTran2007'] as const) : []),
      ],
    },
    ...chosen,
    consistent: chosen.cr < consistencyLimit,
    randomIndex: options.randomIndex,
    worstJudgement: worst && {
      a: options.criteria[worst.a] ?? '',
      b: options.criteria[worst.b] ?? '',
      given: worst.given,
      suggested: worst.suggested,
    },
    methods: { root: table(methods.root), sum: table(methods.sum), eigenvector: table(methods.eigenvector) },
    matrix: options.criteria.map((_name, i) => options.criteria.map((__name, j) => at(matrix, i, j))),
    experts: judged.map((expert) => ({
      name: expert.name,
      weights: named(expert.weights, options),
      cr: expert.cr,
      consistent: expert.consistent,
      included: experts.includes(expert),
    })),
  }
  return { ...result, notes: ahpNotes(result, options, notes) }
}

function judge(expert: Expert, options: AhpOptions) {
  const weights = priorities(expert.matrix, options.method)
  const { cr } = consistencyOf(expert.matrix, weights, options.randomIndex)
  return { ...expert, weights, cr, consistent: cr < consistencyLimit }
}

/** Weights and consistency by one method. With AIP the weights are the experts', λmax that of the common matrix with them. */
function byMethod(
  method: PriorityMethod,
  matrix: SquareMatrix,
  experts: readonly Expert[],
  shares: Float64Array,
  options: AhpOptions,
) {
  const vector =
    experts.length > 1 && options.aggregation === 'aip'
      ? aggregatePriorities(
          experts.map((expert) => priorities(expert.matrix, method)),
          shares,
        )
      : priorities(matrix, method)
  return { vector, weights: named(vector, options), ...consistencyOf(matrix, vector, options.randomIndex) }
}

function named(weights: Float64Array, { criteria }: AhpOptions) {
  return criteria.map((name, i) => ({ name, weight: weights[i] ?? 0 }))
}

function table({ weights, lambdaMax, ci, cr }: ReturnType<typeof byMethod>) {
  return { weights, lambdaMax, ci, cr }
}
