import type { ParseArgsOptionsConfig } from 'node:util'
import type { Language, Text } from '#shared/messages/language.ts'

/** What a command gets: its words and options, and the two places it may write to. */
export interface Invocation {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly language: Language
  readonly json: boolean
  readonly folders: {
    readonly resources: string
    readonly fonts: string
    readonly page: string
  }
  readonly version: string
  /** A result, and nothing else, goes to standard output. */
  result(text: string): void
  /** Progress and remarks go to standard error, progress only when it is a terminal. */
  progress(step: string, share: number | null): void
  remark(text: string): void
}

export interface Command {
  readonly usage: string
  readonly summary: Text
  readonly options: ParseArgsOptionsConfig
  /** Smallest and largest number of words after the command's name. */
  readonly words: readonly [number, number]
  /** Gives the exit code; refuses by throwing a RefusalError. */
  run(invocation: Invocation): Promise<number>
}

/** The option as text, or undefined when it was not given. */
export function textOption(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options[name]
  return typeof value === 'string' ? value : undefined
}

/** The word at a place the usage promises; the number of words was checked before. */
export function word(invocation: Invocation, index: number): string {
  return invocation.words[index] ?? ''
}

export const exitCodes = { ok: 0, refused: 1, usage: 2 } as const
