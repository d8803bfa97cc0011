import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Fixture {
  readonly name: string
  readonly bytes: Uint8Array
}

const folder = fileURLToPath(new URL('../fixtures/imports/', import.meta.url))
const dataFile = /\.(xlsx|xls|ods|csv|sav|zsav)$/

/** Every data file among the import fixtures, of all formats. */
export const fixtures: readonly Fixture[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => dataFile.test(name))
  .sort()
  .map((name) => ({ name: name.replaceAll('\\', '/'), bytes: readFileSync(`${folder}/${name}`) }))

/** The fixture that a seed mutates. */
export function fixtureOf(seed: number): Fixture {
  const found = fixtures[seed % fixtures.length]
  if (found === undefined) throw new Error('No fixtures')
  return found
}
