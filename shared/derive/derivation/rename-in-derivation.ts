import type { Derivation } from '../../survey/derivation.ts'
import { renameInExpression } from '../expression/rename-in-expression.ts'

/** The derivation with one variable under its new name. */
export function renameInDerivation(derivation: Derivation, from: string, to: string): Derivation {
  switch (derivation.kind) {
    case 'compute':
      return { ...derivation, expression: renameInExpression(derivation.expression, from, to) }
    case 'mean':
      return { ...derivation, items: derivation.items.map((item) => (item === from ? to : item)) }
    case 'recode':
    case 'reverse':
    case 'bands':
    case 'codes':
      return derivation.source === from ? { ...derivation, source: to } : derivation
  }
}
