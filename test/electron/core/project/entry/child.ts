// Keys forms until it is killed: node child.ts PATH
// Prints `kept SERIAL KEYS` after every key that is in the file, `saved SERIAL` after every finished form.
import { finishEntryForm, keepEntryDraft, openProject, saveEntryBatch } from '#core/project/index.ts'
import { variable, writeOptions } from '../support/test-project.ts'
import { batch, draft } from './support.ts'

const [path = ''] = process.argv.slice(2)
const names = Array.from({ length: 20 }, (_, index) => `Q${index + 1}`)
const project = openProject(path, writeOptions())
saveEntryBatch(project, batch({ fields: names.map((name) => variable(name)) }))
process.stdout.write('open\n')
for (let serial = 1; ; serial++) {
  const answers: Record<string, number> = {}
  for (const [index, name] of names.entries()) {
    answers[name] = ((serial + index) % 5) + 1
    keepEntryDraft(project, draft({ serial, answers, cursor: index + 1 }))
    process.stdout.write(`kept ${serial} ${index + 1}\n`)
  }
  finishEntryForm(project, draft({ serial, answers, cursor: names.length }))
  process.stdout.write(`saved ${serial}\n`)
}
