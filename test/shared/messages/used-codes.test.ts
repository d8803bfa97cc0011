import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evidenceTexts } from '#shared/messages/evidence.ts'
import { methods } from '#shared/messages/methods.ts'
import { notes } from '#shared/messages/notes.ts'
import { problemTexts } from '#shared/messages/problems.ts'
import { refusals } from '#shared/messages/refusals/index.ts'
import { references } from '#shared/survey/references.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const words = new Set<string>()
for (const folder of ['shared', 'electron', 'renderer']) {
  for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    const isTable = /^messages|^survey.references\.ts$/.test(file)
    if (!/\.tsx?$/.test(file) || isTable) continue
    for (const [word] of readFileSync(join(root, folder, file), 'utf8').matchAll(/\w+/g)) words.add(word)
  }
}
// What a sentence of the method says is cited by its key beside the sentence.
for (const text of Object.values(methods)) for (const [word] of JSON.stringify(text).matchAll(/\w+/g)) words.add(word)

describe.each(Object.entries({ refusals, notes, methods, problemTexts, evidenceTexts, references }))(
  'the table of %s',
  (_, table) => {
    it('has no sentence that nothing in the program asks for', () => {
      expect(Object.keys(table).filter((code) => !words.has(code))).toEqual([])
    })
  },
)
