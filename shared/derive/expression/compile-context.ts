import type { Compiled, CompiledNumber, CompiledText } from './compiled.ts'
import type { Expression } from './syntax.ts'

/** What the functions of the language need of the compiler: their arguments, checked. */
export interface CompileContext {
  value(node: Expression): Compiled
  number(node: Expression): CompiledNumber
  text(node: Expression): CompiledText
  condition(node: Expression): CompiledNumber
  /** Values that are compared with each other; `whole` is what is refused when they are of different types. */
  alike(nodes: readonly Expression[], whole: Expression): CompiledNumber[] | CompiledText[]
  /** The place (1-based) and the text of a part, for a refusal. */
  placeOf(node: Expression): { position: number; place: string }
}
