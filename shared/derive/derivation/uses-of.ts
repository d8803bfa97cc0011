import type { Derivation } from '../../survey/derivation.ts'
import { namesIn } from '../expression/names-in.ts'

/**
 * The variables a derivation reads directly, each once; whether they exist is another question.
 *
 * @example usesOf({ kind: 'compute', expression: 'mean(Q1, Q2)' }) // ['Q1', 'Q2']
 */
export function usesOf(derivation: Derivation): string[] {
  switch (derivation.kind) {
    case 'compute':
      return namesIn(derivation.expression)
    case 'mean':
      return [...new Set(derivation.items)]
    case 'recode':
    case 'reverse':
    case 'bands':
    case 'codes':
      return [derivation.source]
  }
}
