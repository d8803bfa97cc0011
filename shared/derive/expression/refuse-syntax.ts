import { refuse } from '../../errors/refusal.ts'

/** Refuses what stands at a place (0-based) of an expression, or that it ends there. */
export function refuseSyntax(text: string, index: number): never {
  const found = text.slice(index).trim().slice(0, 12)
  if (found === '') refuse('expressionUnfinished', { position: text.trimEnd().length + 1 })
  refuse('expressionSyntax', { position: index + 1, found })
}
