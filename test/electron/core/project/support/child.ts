// A second process on a project: node child.ts hold|try|import|save|rename|restore PATH [NAME]
// Prints one line a step of its work; refusals as `refused CODE USER HOST`.
import {
  closeProject,
  importBatch,
  openProject,
  openReadOnly,
  readVersions,
  renameProject,
  restoreVersion,
  saveIndexSystem,
} from '#core/project/index.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import { batchOf, row, variable, writeOptions } from './test-project.ts'

const [work = '', path = '', argument = ''] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)
const options = writeOptions({ writer: { user: '李强', host: argument || 'QA-PC-1', pid: process.pid } })

try {
  if (work === 'read') {
    closeProject(openReadOnly(path))
    say('read')
  } else {
    const project = openProject(path, options)
    say('open')
    if (work === 'hold') await new Promise((resolve) => process.stdin.once('end', resolve).resume())
    if (work === 'import') {
      function* rows() {
        for (let i = 0; i < 60_000; i++) yield row([i % 5, i % 7, '等'.repeat(100 + (i % 50))])
      }
      const text = variable('T', { type: 'string', role: 'text', scale: null, direction: null })
      await importBatch(project, batchOf([variable('A'), variable('B'), text]), rows())
      say('imported')
    }
    if (work === 'save') {
      for (let i = 1; ; i++) {
        saveIndexSystem(project, node(i, 40))
        say(`saved ${i}`)
      }
    }
    if (work === 'restore') {
      // Newest first: the present state is the first's, so that the work begins with the second.
      const versions = readVersions(project)
      for (let i = 1; ; i++) {
        restoreVersion(project, versions[i % versions.length]?.id ?? '')
        say(`restored ${i}`)
      }
    }
    if (work === 'rename') renameProject(project, argument)
    closeProject(project)
    say('closed')
  }
} catch (error) {
  if (!(error instanceof RefusalError)) throw error
  const { code, details } = error.refusal
  say(['refused', code, details['user'], details['host']].join(' ').trim())
}

/** An index system whose every node carries the number of the save, so that a torn one shows. */
function node(round: number, children: number) {
  const names = Array.from({ length: children }, (_, i) => `${round}-${i}`)
  const leaf = (name: string) => ({ id: name, name: String(round), variable: null, weight: null, children: [] })
  return { id: 'root', name: String(round), variable: null, weight: null, children: names.map(leaf) }
}
