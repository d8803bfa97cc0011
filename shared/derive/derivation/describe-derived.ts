import type { Derivation } from '../../survey/derivation.ts'
import type { Scale, Variable } from '../../survey/variable.ts'
import type { ValueType } from '../expression/scope.ts'
import type { Codebook } from './compile-derivation.ts'

type Facts = Pick<Variable, 'type' | 'scale' | 'direction' | 'labels'>

/**
 * What the codebook says of a derived variable, as far as it follows from its derivation: type, scale, direction, labels.
 *
 * @param type what its values are
 * @param own the labels that were given to its codes by hand; they stand before those that follow
 */
export function describeDerived(
  derivation: Derivation,
  type: ValueType,
  codebook: Codebook,
  own: Variable['labels'],
): Facts {
  switch (derivation.kind) {
    case 'compute':
      return {
        type: type === 'number' ? 'numeric' : type === 'boolean' ? 'boolean' : 'nominal',
        scale: null,
        direction: null,
        labels: own,
      }
    case 'reverse':
      return reversed(codebook.get(derivation.source), own)
    case 'mean': {
      const items = derivation.items.map((item) => codebook.get(item))
      return {
        type: 'numeric',
        scale: common(items, ({ scale }) => scale),
        direction: common(items, ({ direction }) => direction),
        labels: own,
      }
    }
    case 'bands': {
      const { bands, source } = derivation
      const labels = Object.fromEntries(bands.map(({ label }, i) => [String(i + 1), label]))
      const scale: Scale | null = bands.length > 1 ? [1, bands.length] : null
      return { type: 'ordinal', scale, direction: codebook.get(source)?.direction ?? null, labels }
    }
    case 'recode': {
      const { rules, otherwise, source } = derivation
      const codes = [...rules.map(({ to }) => to), otherwise].filter((code) => typeof code === 'number')
      const [low, high] = [Math.min(...codes), Math.max(...codes)]
      const scale: Scale | null = otherwise !== 'copy' && low < high ? [low, high] : null
      return { type: 'ordinal', scale, direction: codebook.get(source)?.direction ?? null, labels: own }
    }
  }
}

/** The labels keep their respondents: the one of the lowest mark is now that of the highest. */
function reversed(source: Variable | undefined, own: Variable['labels']): Facts {
  const scale = source?.scale ?? null
  const ends = scale === null ? 0 : scale[0] + scale[1]
  const turned = Object.entries(source?.labels ?? {}).map(([code, label]) => [String(ends - Number(code)), label])
  const direction = source?.direction ?? null
  return {
    type: source?.type ?? 'numeric',
    scale,
    direction: direction === null ? null : direction === 'high' ? 'low' : 'high',
    labels: { ...Object.fromEntries(turned), ...own },
  }
}

/** What all items say; null: they differ, or say nothing. */
function common<Said>(items: readonly (Variable | undefined)[], say: (item: Variable) => Said | null): Said | null {
  const [first] = items
  if (first === undefined) return null
  const said = new Set(items.map((item) => JSON.stringify(item === undefined ? null : say(item))))
  return said.size === 1 ? say(first) : null
}
