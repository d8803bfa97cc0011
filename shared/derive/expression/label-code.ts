import { refuse } from '../../errors/refusal.ts'

/** The code that a variable's value label stands for, or that the text is itself. Refuses `expressionUnknownLabel`. */
export function labelCode(
  variable: string,
  labels: Readonly<Record<string, string>>,
  { value: label }: { readonly value: string },
  { position }: { readonly position: number },
): number {
  const entry = Object.entries(labels).find(([, text]) => text === label)
  if (entry) return Number(entry[0])
  if (Object.hasOwn(labels, label)) return Number(label)
  const known = Object.values(labels)
  const list = known.slice(0, 12).join(' / ') + (known.length > 12 ? ' …' : '')
  return refuse('expressionUnknownLabel', { position, variable, label, labels: list })
}
