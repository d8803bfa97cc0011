import { FuzzProject } from './attempt.ts'

// node child.ts FIRST LAST: one line of JSON a mutated file.
const [first = 0, last = 0] = process.argv.slice(2).map(Number)
const project = new FuzzProject()
for (let seed = first; seed <= last; seed++) {
  process.stdout.write(`${JSON.stringify({ started: seed })}\n`)
  process.stdout.write(`${JSON.stringify(await project.attempt(seed))}\n`)
}
project.close()
