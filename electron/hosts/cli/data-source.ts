import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { z } from 'zod'
import { resolveSubsets } from '#core/analysis/resolve-subsets.ts'
import { loadDataFile } from '#core/import/index.ts'
import { closeProject, loadTable, openReadOnly, readPreferences, readSubsets } from '#core/project/index.ts'
import type { CommonResult } from '#shared/analyses/define.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { withPreferences } from '#shared/analyses/with-preferences.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import { type Decimals, ownDecimals } from '#shared/survey/decimals.ts'

const paramsSchema = z.record(z.string(), z.unknown())

const noData: DataTable = { rowCount: 0, columns: new Map() }

interface Analysed {
  readonly options: unknown
  readonly result: CommonResult
  /** How many decimals the project shows. */
  readonly decimals: Decimals
}

/** Runs analyses on data files and projects, reading each data file once. */
export class DataSources {
  readonly #tables = new Map<string, Promise<DataTable>>()

  /** The options are those the result was made with: a project's preferences fill in what was not given. */
  async analyse(data: string | undefined, id: string, params: unknown): Promise<Analysed> {
    const analysis = findAnalysis(id)
    if (data === undefined) return { options: params, result: analysis.run(noData, params), decimals: ownDecimals }
    const path = resolve(data)
    if (!existsSync(path)) refuse('fileNotFound', { name: basename(path) })
    if (!path.toLowerCase().endsWith('.csat'))
      return { options: params, result: analysis.run(await this.#table(path), params), decimals: ownDecimals }
    const project = openReadOnly(path)
    try {
      // What is no object at all is refused by the analysis itself.
      const record = paramsSchema.safeParse(params)
      const preferences = readPreferences(project)
      const options = record.success
        ? resolveSubsets(withPreferences(id, record.data, preferences), readSubsets(project))
        : params
      const names = analysis.needs(options).map(({ name }) => name)
      return { options, result: analysis.run(loadTable(project, names), options), decimals: preferences.decimals }
    } finally {
      closeProject(project)
    }
  }

  #table(path: string): Promise<DataTable> {
    const known = this.#tables.get(path) ?? loadDataFile(path)
    this.#tables.set(path, known)
    return known
  }
}
