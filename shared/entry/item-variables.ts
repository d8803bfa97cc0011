import type { Scale, Variable } from '../survey/variable.ts'

/** Items on one scale, for a paper survey that starts without any data: Q1, Q2 … with the given wordings. */
export function itemVariables(
  wordings: readonly string[],
  scale: Scale,
  direction: 'high' | 'low',
  labels: Variable['labels'],
): Variable[] {
  return wordings.map((label, index) => ({
    name: `Q${index + 1}`,
    label,
    role: 'item',
    type: 'ordinal',
    scale,
    direction,
    labels,
    missing: [],
  }))
}

/** An open question behind the items, typed as text. */
export function commentVariable(name: string, label: string): Variable {
  return { name, label, role: 'text', type: 'string', scale: null, direction: null, labels: {}, missing: [] }
}
