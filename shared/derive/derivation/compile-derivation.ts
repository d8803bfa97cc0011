import { refuse } from '../../errors/refusal.ts'
import type { Derivation } from '../../survey/derivation.ts'
import { isNumeric, type Variable } from '../../survey/variable.ts'
import { mapped } from '../expression/combine.ts'
import { type CompiledExpression, compileExpression } from '../expression/compile-expression.ts'
import { ofValid } from '../expression/of-numbers.ts'
import { scopeOfVariables } from '../expression/scope.ts'
import { variableValue } from '../expression/variable-value.ts'
import { bandOf } from './band-of.ts'
import { compileRecode } from './compile-recode.ts'

/** The codebook, by name. */
export type Codebook = ReadonlyMap<string, Variable>

/**
 * A derivation checked against the codebook, ready to be bound to columns.
 *
 * Refuses `derivedUnknownVariable`, `derivedNeedsNumbers`, `derivedNeedsScale` (a reversed variable has to declare its
 * scale), `derivedMinimum`, `derivedRangeReversed`, `derivedBandsOrder`, `codesNeedText`, and what `compileExpression` refuses.
 *
 * @param variable the derived variable's own name, for the refusals
 */
export function compileDerivation(variable: string, derivation: Derivation, codebook: Codebook): CompiledExpression {
  switch (derivation.kind) {
    case 'compute':
      return compileExpression(derivation.expression, scopeOfVariables([...codebook.values()]))
    case 'recode':
      return compileRecode(variable, derivation, known(variable, derivation.source, codebook))
    case 'reverse': {
      const { name, scale } = numeric(variable, derivation.source, codebook)
      if (scale === null) return refuse('derivedNeedsScale', { variable, name })
      const ends = scale[0] + scale[1]
      return { value: mapped('number', numbersOf(name), (x) => ends - x), uses: [name] }
    }
    case 'bands': {
      const { name } = numeric(variable, derivation.source, codebook)
      const band = bandOf(variable, derivation)
      return { value: mapped('number', numbersOf(name), band), uses: [name] }
    }
    case 'mean': {
      const { items, minimumValid } = derivation
      for (const item of items) numeric(variable, item, codebook)
      if (minimumValid > items.length)
        refuse('derivedMinimum', { variable, minimum: minimumValid, found: items.length })
      const args = items.map((item) => ({ type: 'number', bind: numbersOf(item) }) as const)
      const mean = (valid: readonly number[]) => valid.reduce((sum, x) => sum + x, 0) / valid.length
      return { value: ofValid(args, minimumValid, mean), uses: [...new Set(items)] }
    }
    case 'codes': {
      const { name, role } = known(variable, derivation.source, codebook)
      if (role !== 'text') return refuse('codesNeedText', { variable: name })
      // Columns do not say how comments were coded: whoever reads answers adds it (`planAnswers`).
      return { value: { type: 'text', bind: () => () => null }, uses: [name] }
    }
  }
}

function known(variable: string, name: string, codebook: Codebook): Variable {
  return codebook.get(name) ?? refuse('derivedUnknownVariable', { variable, name })
}

function numeric(variable: string, name: string, codebook: Codebook): Variable {
  const source = known(variable, name, codebook)
  return isNumeric(source) ? source : refuse('derivedNeedsNumbers', { variable, name })
}

function numbersOf(name: string) {
  const value = variableValue(name, 'number')
  if (value.type === 'text') throw new TypeError(name)
  return value.bind
}
