import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { loadDataFile } from '#core/import/index.ts'
import { closeProject, loadTable, openReadOnly } from '#core/project/index.ts'
import type { CommonResult } from '#shared/analyses/define.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { DataTable } from '#shared/survey/data-table.ts'

const noData: DataTable = { rowCount: 0, columns: new Map() }

/** Runs analyses on data files and projects, reading each data file once. */
export class DataSources {
  readonly #tables = new Map<string, Promise<DataTable>>()

  async analyse(data: string | undefined, id: string, params: unknown): Promise<CommonResult> {
    const analysis = findAnalysis(id)
    if (data === undefined) return analysis.run(noData, params)
    const path = resolve(data)
    if (!existsSync(path)) refuse('fileNotFound', { name: basename(path) })
    if (!path.toLowerCase().endsWith('.csat')) return analysis.run(await this.#table(path), params)
    const project = openReadOnly(path)
    try {
      const names = analysis.needs(params).map(({ name }) => name)
      return analysis.run(loadTable(project, names), params)
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
