import type { Language } from '../messages/language.ts'
import { methods } from '../messages/methods.ts'
import { noteSentence } from '../messages/note-sentence.ts'
import { references } from '../survey/references.ts'
import type { CommonResult, Note } from './define.ts'

/** A result as the command line prints it: codes stay, with the sentences beside them. */
export type DescribedResult<Result extends CommonResult> = Omit<Result, 'notes' | 'method'> & {
  readonly notes: readonly (Note & { readonly message: string })[]
  readonly method: Result['method'] & { readonly description: string; readonly citations: readonly string[] }
}

/**
 * Puts the messages of the notes, the description of the method and its citations into a result.
 *
 * @param labels variable name → what the user reads instead of it
 */
export function describeResult<Result extends CommonResult>(
  result: Result,
  language: Language,
  labels: Readonly<Record<string, string>> = {},
): DescribedResult<Result> {
  const { notes, method, ...rest } = result
  return {
    ...rest,
    notes: notes.map((note) => ({ ...note, message: noteSentence(note, language, (name) => labels[name] ?? name) })),
    method: {
      ...method,
      description: methods[method.id][language],
      citations: method.references.map((key) => references[key]),
    },
  }
}
