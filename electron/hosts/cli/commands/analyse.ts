import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { describeResult } from '#shared/analyses/describe-result.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { RefusalError, refuse } from '#shared/errors/refusal.ts'
import { blocksAsText } from '../blocks-as-text.ts'
import { type Command, exitCodes, type Invocation, textOption, word } from '../command.ts'
import { DataSources } from '../data-source.ts'
import { jsonArgument, parseJson } from '../json-argument.ts'
import { refusalJson } from '../report-refusal.ts'
import { runSplit, splitAnswers } from '../run-split.ts'

const caseSchema = z.object({
  id: z.union([z.string(), z.number()]),
  analysis: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
  data: z.string().optional(),
  /** As `--split`: one answer for each category of this variable. */
  split: z.string().min(1).optional(),
})

/** `--params` as JSON text, as a file that holds it, or `-` for standard input. */
async function readParams(given: string | undefined): Promise<unknown> {
  if (given === undefined) return {}
  const { source, isFile } = await jsonArgument(given)
  return parseJson(source, isFile ? given : '--params')
}

/** The parameters with a subset of the project as one more condition. */
function onSubset(given: unknown, subset: string): Record<string, unknown> {
  const params = z.record(z.string(), z.unknown()).safeParse(given ?? {})
  if (!params.success) return refuse('invalidInput', { place: '--params', reason: z.prettifyError(params.error) })
  const { filter } = params.data
  return { ...params.data, filter: [...(Array.isArray(filter) ? filter : []), { subset }] }
}

/** One line of the batch; whatever is wrong with it is its own answer, and the rest go on. */
async function answer(line: string, number: number, sources: DataSources, { language }: Invocation): Promise<unknown> {
  let id: string | number = number
  try {
    const parsed = caseSchema.safeParse(parseJson(line, `line ${number}`))
    if (!parsed.success) refuse('invalidInput', { place: `line ${number}`, reason: z.prettifyError(parsed.error) })
    id = parsed.data.id
    const { data, analysis, params, split: variable } = parsed.data
    if (variable !== undefined) {
      const { groups } = await splitAnswers(sources, { data, id: analysis, params, variable }, language)
      return { id, variable, groups }
    }
    const { result } = await sources.analyse(data, analysis, params)
    return { id, result: describeResult(result, language) }
  } catch (error) {
    if (error instanceof RefusalError) return { id, ...refusalJson(error.refusal, language) }
    // A defect in one case must not cost the answers of the others; it is told as what it is.
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${id}: ${error instanceof Error ? (error.stack ?? message) : message}\n`)
    return { id, error: { code: 'internal', message, details: {} } }
  }
}

async function runBatch(file: string, invocation: Invocation): Promise<number> {
  if (!existsSync(file)) refuse('fileNotFound', { name: file })
  const sources = new DataSources()
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number += 1
    if (line.trim() !== '') invocation.result(JSON.stringify(await answer(line, number, sources, invocation)))
  }
  return exitCodes.ok
}

export const analyseCommand: Command = {
  usage:
    'analyse DATA ID [--params JSON|FILE|-] [--subset NAME] [--split VARIABLE] [--json]   |   analyse --batch CASES.jsonl --json',
  summary: {
    'zh-CN':
      '在项目或数据文件上运行一项分析；--split 按变量的每个类别各算一次，--batch 在一个进程中逐行完成多项，每行给出一个 JSON 结果。',
    en: 'Runs an analysis on a project or a data file; with --split once for each category of a variable, with --batch many in one process, one JSON answer a line.',
  },
  options: {
    params: { type: 'string' },
    subset: { type: 'string' },
    split: { type: 'string' },
    batch: { type: 'string' },
  },
  words: [0, 2],
  async run(invocation) {
    const batch = textOption(invocation, 'batch')
    if (batch !== undefined) return runBatch(batch, invocation)
    if (invocation.words.length !== 2) {
      invocation.remark(`usage: csat ${this.usage}`)
      return exitCodes.usage
    }
    const [data, id] = [word(invocation, 0), word(invocation, 1)]
    const given = await readParams(textOption(invocation, 'params'))
    const subset = textOption(invocation, 'subset')
    const params = subset === undefined ? given : onSubset(given, subset)
    const { language, json } = invocation
    const split = textOption(invocation, 'split')
    if (split !== undefined) return runSplit(invocation, { data, id, params, variable: split })
    const { options, result, decimals } = await new DataSources().analyse(data, id, params)
    if (json) invocation.result(JSON.stringify(describeResult(result, language)))
    else invocation.result(blocksAsText(findAnalysis(id).present(result, { options, language, labels: {}, decimals })))
    return exitCodes.ok
  },
}
