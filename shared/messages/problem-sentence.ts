import { type Details, fill, type Language } from './language.ts'
import { type ProblemCode, problemTexts } from './problems.ts'

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemTexts, code)
}

/** An import problem as a person reads it; an unknown code (from a newer program) is shown as it is. */
export function problemSentence(
  problem: { readonly code: string; readonly details: Details },
  language: Language,
): string {
  return isProblemCode(problem.code) ? fill(problemTexts[problem.code], language, problem.details) : problem.code
}
