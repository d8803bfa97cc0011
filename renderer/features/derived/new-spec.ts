import type { Derivation, DerivationKind } from '#shared/survey/derivation.ts'
import type { DerivedSpec } from '#shared/survey/derived-spec.ts'
import { freeName } from '#shared/survey/free-name.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'

/** A definition to begin with: of the first variables that fit, so that the preview shows something at once. */
export function newSpec(kind: DerivationKind, variables: readonly Variable[]): DerivedSpec {
  const items = variables.filter((variable) => variable.role === 'item' && isNumeric(variable))
  const numeric = items.length > 0 ? items : variables.filter(isNumeric)
  const first = numeric[0] ?? variables[0]
  const source = first?.name ?? ''
  return {
    name: nameFor(kind, source, variables),
    label: '',
    role: kind === 'bands' ? 'segment' : 'item',
    labels: {},
    derivation: newDerivation(kind, first, items),
  }
}

function newDerivation(kind: DerivationKind, source: Variable | undefined, items: readonly Variable[]): Derivation {
  const name = source?.name ?? ''
  const [low, high] = source?.scale ?? [1, 5]
  switch (kind) {
    case 'mean': {
      const chosen = items.slice(0, 3).map((item) => item.name)
      return { kind, items: chosen, minimumValid: Math.max(1, Math.ceil(chosen.length / 2)) }
    }
    case 'reverse':
      return { kind, source: name }
    case 'bands':
      return {
        kind,
        source: name,
        bands: [
          { from: low, label: '1' },
          { from: (low + high) / 2, label: '2' },
        ],
        to: high,
      }
    case 'recode':
      return { kind, source: name, rules: [{ when: { kind: 'range', from: null, to: low }, to: 1 }], otherwise: null }
    case 'compute':
      return { kind, expression: '' }
    case 'codes':
      return { kind, source: name, level: 'code' }
  }
}

const suffixes: Readonly<Record<DerivationKind, string>> = {
  mean: 'M',
  reverse: 'R',
  bands: 'B',
  recode: 'C',
  compute: 'X',
  codes: 'K',
}

/** Q1_R, Q1_R2 … */
function nameFor(kind: DerivationKind, source: string, variables: readonly Variable[]): string {
  const stem = kind === 'mean' || kind === 'compute' ? suffixes[kind] : `${source}_${suffixes[kind]}`
  const taken = new Set(variables.map(({ name }) => name))
  const first = kind === 'mean' || kind === 'compute' ? `${stem}1` : stem
  return freeName(first, taken, (number) => `${stem}${number}`)
}
