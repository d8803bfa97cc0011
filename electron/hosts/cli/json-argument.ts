import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { refuse } from '#shared/errors/refusal.ts'

/** The JSON text an argument gives: itself, the file it names, or standard input for `-`. Refuses `fileNotFound`. */
export async function jsonArgument(given: string): Promise<{ readonly source: string; readonly isFile: boolean }> {
  if (given === '-') return { source: await text(process.stdin), isFile: false }
  if (given.trimStart().startsWith('{')) return { source: given, isFile: false }
  if (!existsSync(given)) refuse('fileNotFound', { name: given })
  return { source: await readFile(given, 'utf8'), isFile: true }
}

/** Refuses `invalidInput` with the place and what is wrong there. */
export function parseJson(source: string, place: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    return refuse('invalidInput', { place, reason: error instanceof Error ? error.message : String(error) })
  }
}
