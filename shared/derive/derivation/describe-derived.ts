import type { Derivation } from '../../survey/derivation.ts'
import type { Scale, Variable } from '../../survey/variable.ts'
import type { ValueType } from '../expression/scope.ts'
import type { Codebook } from './compile-derivation.ts'

type Facts = Partial<Pick<Variable, 'type' | 'scale' | 'direction' | 'labels'>>

/**
 * What the codebook says of a derived variable as far as it follows from its derivation: always (`follows`), or as long as
 * nobody says otherwise (`begins`).
 *
 * @param type what its values are
 */
export function describeDerived(
  derivation: Derivation,
  type: ValueType,
  codebook: Codebook,
): { readonly follows: Facts; readonly begins: Facts } {
  switch (derivation.kind) {
    case 'compute':
      if (type === 'text') return { follows: { type: 'nominal', scale: null, direction: null }, begins: {} }
      return { follows: { type: type === 'number' ? 'numeric' : 'boolean' }, begins: {} }
    case 'codes':
      return { follows: { type: 'set', scale: null, direction: null, labels: {} }, begins: {} }
    case 'reverse':
      return { follows: reversed(codebook.get(derivation.source)), begins: {} }
    case 'mean': {
      const items = derivation.items.map((item) => codebook.get(item))
      const scale = common(items, (item) => item.scale)
      const direction = common(items, (item) => item.direction)
      return { follows: { type: 'numeric', ...(scale === null ? {} : { scale }) }, begins: { direction } }
    }
    case 'bands': {
      const { bands, source } = derivation
      const labels = Object.fromEntries(bands.map(({ label }, i) => [String(i + 1), label]))
      const scale: Scale | null = bands.length > 1 ? [1, bands.length] : null
      return { follows: { type: 'ordinal', scale, labels }, begins: { direction: directionOf(source, codebook) } }
    }
    case 'recode': {
      const { rules, otherwise, source } = derivation
      const codes = [...rules.map(({ to }) => to), otherwise].filter((code) => typeof code === 'number')
      const [low, high] = [Math.min(...codes), Math.max(...codes)]
      const scale: Scale | null = otherwise !== 'copy' && low < high ? [low, high] : null
      return { follows: { type: 'ordinal' }, begins: { scale, direction: directionOf(source, codebook) } }
    }
  }
}

function directionOf(source: string, codebook: Codebook): Variable['direction'] {
  return codebook.get(source)?.direction ?? null
}

/** The labels keep their respondents: the one of the lowest mark is now that of the highest. */
function reversed(source: Variable | undefined): Facts {
  const scale = source?.scale ?? null
  const direction = source?.direction ?? null
  const ends = scale === null ? 0 : scale[0] + scale[1]
  const turned = Object.entries(source?.labels ?? {}).map(([code, label]) => [String(ends - Number(code)), label])
  return {
    type: source?.type ?? 'numeric',
    scale,
    direction: direction === null ? null : direction === 'high' ? 'low' : 'high',
    labels: Object.fromEntries(turned),
  }
}

/** What all items say; null: they differ, or say nothing. */
function common<Said>(items: readonly (Variable | undefined)[], say: (item: Variable) => Said | null): Said | null {
  const [first] = items
  if (first === undefined) return null
  const said = new Set(items.map((item) => JSON.stringify(item === undefined ? null : say(item))))
  return said.size === 1 ? say(first) : null
}
