import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { asInFile, plainValue, previewImport, readResponses } from '#core/import/index.ts'
import { openReadOnly, readVariables } from '#core/project/index.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { type Command, exitCodes, type Invocation, textOption, word } from '../command.ts'
import { projectRows } from '../inspected-project.ts'
import { sheetOptions } from '../sheet-options.ts'
import { withProject } from '../with-project.ts'

interface Row {
  readonly values: readonly unknown[]
}

export const rowsCommand: Command = {
  usage: 'rows DATA [--limit N] [--offset N] [--sheet S | --sheets all|A,B] [--profile P] [--json]',
  summary: {
    'zh-CN': '逐行输出数据文件或项目中整理后的答案，每份答卷一个 JSON 对象；不写入任何东西。',
    en: 'Prints the normalised answers of a data file or a project, one JSON object a line; writes nothing.',
  },
  options: {
    sheet: { type: 'string' },
    sheets: { type: 'string' },
    profile: { type: 'string' },
    limit: { type: 'string' },
    offset: { type: 'string' },
  },
  words: [1, 1],
  async run(invocation) {
    const data = resolve(word(invocation, 0))
    if (!existsSync(data)) refuse('fileNotFound', { name: basename(data) })
    const offset = wholeNumber(invocation, 'offset') ?? 0
    const limit = wholeNumber(invocation, 'limit') ?? Number.POSITIVE_INFINITY
    if (data.toLowerCase().endsWith('.csat')) {
      await withProject(openReadOnly(data), (project) => {
        const line = lineOf(readVariables(project))
        for (const row of projectRows(project, offset, limit)) invocation.result(line(row))
      })
      return exitCodes.ok
    }
    const preview = await previewImport(data, basename(data), {
      ...sheetOptions(invocation),
      profile: textOption(invocation, 'profile') ?? null,
    })
    // What stands in the user's own file is no secret to him; it is masked when it is stored.
    const mapping = asInFile(preview.mapping)
    const line = lineOf(mapping.variables)
    let at = 0
    for await (const row of readResponses(data, mapping, { fileName: basename(data) })) {
      if (at >= offset + limit) break
      if (at >= offset) invocation.result(line(row))
      at++
    }
    return exitCodes.ok
  },
}

/** One JSON object, keyed by variable name; columns that are left out of an import are left out here. */
function lineOf(variables: readonly Variable[]): (row: Row) => string {
  const kept = variables.flatMap((variable, index) =>
    variable.role === 'ignore' ? [] : [{ name: variable.name, index, plain: plainValue(variable) }],
  )
  return ({ values }) =>
    JSON.stringify(Object.fromEntries(kept.map(({ name, index, plain }) => [name, plain(values[index])])))
}

function wholeNumber(invocation: Invocation, option: string): number | undefined {
  const given = textOption(invocation, option)
  if (given === undefined) return undefined
  if (!/^\d{1,9}$/.test(given)) refuse('invalidInput', { place: `--${option}`, reason: given })
  return Number(given)
}
