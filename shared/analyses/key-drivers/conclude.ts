import { refuse } from '../../errors/refusal.ts'
import type { MethodId } from '../../messages/methods.ts'
import { at, submatrix } from '../../statistics/matrix/square-matrix.ts'
import { correlationOf } from '../../statistics/moments/covariance.ts'
import { linearRegression } from '../../statistics/regression/linear-regression.ts'
import type { ReferenceKey } from '../../survey/references.ts'
import { checkCases } from '../common/check-cases.ts'
import { itemCovariances } from '../common/item-covariances.ts'
import type { ItemMoments } from '../common/item-moments.ts'
import { orNull } from '../common/result.ts'
import type { SampleFacts } from '../common/sample.ts'
import { checkDrivers, refuseOverlap } from './check-drivers.ts'
import { driverImportance } from './importance.ts'
import { keyDriversNotes } from './notes.ts'
import type { KeyDriversOptions } from './options.ts'
import type { KeyDriversResult } from './result.ts'

/** Beyond this R² what is left unexplained is rounding. */
const perfect = 1 - 1e-12

const methods = {
  shapley: { id: 'driversShapley', references: ['lindemanMerendaGold1980', 'gromping2006'] },
  relativeWeights: { id: 'driversRelativeWeights', references: ['johnson2000'] },
  regression: { id: 'driversRegression', references: ['spssAlgorithms'] },
} as const satisfies Record<string, { id: MethodId; references: readonly ReferenceKey[] }>

export function concludeKeyDrivers(of: ItemMoments, options: KeyDriversOptions, facts: SampleFacts): KeyDriversResult {
  const { predictors, dependent } = options
  const joint = itemCovariances(of, options.missing)
  const needed = predictors.length + 2
  checkCases(joint.pairs ? joint.pairs.smallest : joint.n, joint.weight, needed, facts)
  // Weights that differ leave fewer degrees of freedom than there are cases.
  if (joint.effectiveN < needed)
    refuse('tooFewCases', { n: Math.floor(joint.effectiveN), needed, nTotal: facts.nTotal })
  checkDrivers(joint, options)
  const correlation = correlationOf(joint.covariance)
  const positions = predictors.map((_, i) => i)
  const last = predictors.length
  const moments = { n: joint.effectiveN, means: joint.means, covariance: joint.covariance }
  const fit = linearRegression(moments, positions, last, options.level)
  if (!fit) return refuseOverlap(submatrix(correlation, positions), options)
  const exact = fit.r2 > perfect
  const test = ({ b, se, t, p, ci }: (typeof fit)['intercept']) =>
    exact ? { b, se, t: null, p: null, ci } : { b, se, t: orNull(t), p: orNull(p), ci }
  const coefficients = fit.slopes.map((slope, i) => ({
    name: predictors[i] ?? '',
    ...test(slope),
    beta: slope.beta,
    vif: slope.vif,
    correlation: at(correlation, i, last),
  }))
  return {
    n: joint.n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: keyDriversNotes({ options, facts, joint, coefficients, r2: fit.r2, exact }),
    method: { id: methods[options.method].id, references: [...methods[options.method].references] },
    dependent,
    importanceBy: options.method,
    r2: fit.r2,
    adjustedR2: fit.adjustedR2,
    f: exact ? null : fit.f,
    df1: fit.df1,
    df2: fit.df2,
    p: exact ? null : fit.p,
    intercept: test(fit.intercept),
    coefficients,
    importance: driverImportance(correlation, options, coefficients),
  }
}
