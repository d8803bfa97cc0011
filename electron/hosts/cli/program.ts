import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { RefusalError, refusalSentence } from '#shared/errors/refusal.ts'
import type { Language } from '#shared/messages/language.ts'
import { moduleFolder, programRoot, shippedFolders } from '../shared/folders.ts'
import { type Command, exitCodes, type Invocation } from './command.ts'
import { analyseCommand } from './commands/analyse.ts'
import { analysesCommand } from './commands/analyses.ts'
import { createCommand } from './commands/create.ts'
import { demoCommand } from './commands/demo.ts'
import { deriveCommand } from './commands/derive.ts'
import { entryCommand } from './commands/entry.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { inspectCommand } from './commands/inspect.ts'
import { mergeCommand } from './commands/merge.ts'
import { qualityCommand } from './commands/quality.ts'
import { reportCommand } from './commands/report.ts'
import { rowsCommand } from './commands/rows.ts'
import { serveCommand } from './commands/serve.ts'
import { traceCommand } from './commands/trace.ts'
import { verbatimCommand } from './commands/verbatim.ts'
import { refusalJson } from './report-refusal.ts'

const commands: Readonly<Record<string, Command>> = {
  create: createCommand,
  import: importCommand,
  inspect: inspectCommand,
  rows: rowsCommand,
  export: exportCommand,
  entry: entryCommand,
  merge: mergeCommand,
  trace: traceCommand,
  derive: deriveCommand,
  quality: qualityCommand,
  verbatim: verbatimCommand,
  analyses: analysesCommand,
  analyse: analyseCommand,
  report: reportCommand,
  demo: demoCommand,
  serve: serveCommand,
}

const commonOptions = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

function help(): string {
  const rows = Object.values(commands).map(
    ({ usage, summary }) => `  csat ${usage}\n      ${summary.en}\n      ${summary['zh-CN']}`,
  )
  return [
    'csat: CSAT Workbench (满意度工作台) on the command line',
    '',
    ...rows,
    '',
    'Common options: --json (machine-readable results and errors), --lang zh|en, --help',
    'Exit codes: 0 done, 1 the input was refused, 2 wrong usage',
    '',
  ].join('\n')
}

function chosenLanguage(given: string | undefined): Language | null {
  switch (given) {
    case undefined:
    case 'zh':
    case 'zh-CN':
      return 'zh-CN'
    case 'en':
      return 'en'
    default:
      return null
  }
}

function usageError(text: string, usage?: string): number {
  process.stderr.write(`csat: ${text}\n${usage === undefined ? help() : `usage: csat ${usage}\n`}`)
  return exitCodes.usage
}

function progressOnTerminal(step: string, share: number | null): void {
  if (!process.stderr.isTTY) return
  const percent = share === null ? '' : ` ${Math.round(share * 100)} %`
  process.stderr.write(`\r\u001b[2K${step}${percent}${share === 1 ? '\n' : ''}`)
}

/** Runs one command line and gives its exit code: 0 done, 1 refused input, 2 wrong usage. */
export async function runProgram(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(help())
    return name === undefined ? exitCodes.usage : exitCodes.ok
  }
  const root = programRoot(moduleFolder(import.meta.url))
  const version = (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string
    }
  ).version
  if (name === '--version') {
    process.stdout.write(`${version}\n`)
    return exitCodes.ok
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) return usageError(`there is no command “${name}”`)

  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({
      args: rest,
      options: { ...command.options, ...commonOptions },
      allowPositionals: true,
    })
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), command.usage)
  }
  const options = parsed.values as Record<string, string | boolean | undefined>
  const words = parsed.positionals
  if (options['help'] === true) {
    process.stdout.write(`usage: csat ${command.usage}\n${command.summary.en}\n${command.summary['zh-CN']}\n`)
    return exitCodes.ok
  }
  const language = chosenLanguage(typeof options['lang'] === 'string' ? options['lang'] : undefined)
  if (language === null) return usageError('--lang takes zh or en', command.usage)
  if (words.length < command.words[0] || words.length > command.words[1]) {
    return usageError('the number of words does not fit', command.usage)
  }

  const invocation: Invocation = {
    words,
    options,
    language,
    json: options['json'] === true,
    folders: shippedFolders(root),
    version,
    result: (text) => void process.stdout.write(`${text}\n`),
    progress: progressOnTerminal,
    remark: (text) => void process.stderr.write(`${text}\n`),
  }
  try {
    return await command.run(invocation)
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error
    if (invocation.json) invocation.result(JSON.stringify(refusalJson(error.refusal, language)))
    else invocation.remark(refusalSentence(error.refusal, language))
    return exitCodes.refused
  }
}
