// Codes all comments again and again, each time with the next code, until it is killed: node child.ts PATH STEP
import { codeComments, openProject } from '#core/project/index.ts'
import { writeOptions } from '../support/test-project.ts'

const [path = '', from = '0'] = process.argv.slice(2)
const project = openProject(path, writeOptions())
for (let step = Number(from) + 1; ; step++) {
  const codes = [(step % 3) + 1]
  codeComments(
    project,
    '意见',
    Array.from({ length: 200 }, (_, i) => ({ response: i + 1, codes })),
  )
  process.stdout.write(`${step}\n`)
}
