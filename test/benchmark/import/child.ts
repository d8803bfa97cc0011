import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import * as XLSX from 'xlsx'
import { importIntoProject } from '#core/import/import-into-project.ts'
import { previewImport } from '#core/import/index.ts'
import { closeProject, createProject } from '#core/project/index.ts'
import { importMappingSchema } from '#shared/survey/import-mapping.ts'

// One task in a process of its own: node child.ts sheetjs|preview|import FILE. Prints a Measurement.
const [task, file = ''] = process.argv.slice(2)
const mappingFile = `${file}.mapping.json`

let silence = 0
let listened = performance.now()
const listen = () => {
  silence = Math.max(silence, performance.now() - listened)
  listened = performance.now()
}

async function run(): Promise<number> {
  if (task === 'sheetjs') {
    const workbook = XLSX.read(readFileSync(file), { type: 'buffer', dense: true })
    return workbook.SheetNames.length
  }
  if (task === 'preview') {
    const preview = await previewImport(file, 'large')
    writeFileSync(mappingFile, JSON.stringify(preview.mapping))
    return preview.summary.responses
  }
  const mapping = importMappingSchema.parse(JSON.parse(readFileSync(mappingFile, 'utf8')))
  const path = `${file}.csat`
  rmSync(path, { force: true })
  const project = createProject(
    path,
    { name: 'bench', template: null },
    {
      writer: { user: 'bench', host: 'bench', pid: process.pid },
      environment: {
        now: () => new Date().toISOString(),
        newId: () => crypto.randomUUID(),
        softwareVersion: 'bench',
      },
    },
  )
  const signal = new AbortController().signal
  const { responses } = await importIntoProject(project, { path: file, name: 'large', mapping }, listen, signal)
  closeProject(project)
  return responses
}

const started = performance.now()
listened = started
let running = true
const everyTurn = () => {
  listen()
  if (running) setImmediate(everyTurn)
}
setImmediate(everyTurn)
const rows = await run()
const milliseconds = performance.now() - started
running = false
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, silence, rows }))
