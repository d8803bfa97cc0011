import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createProject,
  type NewBatch,
  type ProjectEnvironment,
  type ResponseRow,
  type WritableProject,
  type WriteOptions,
} from '#core/project/index.ts'
import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import type { Variable } from '#shared/survey/variable.ts'

/** A new folder for one test, removed with `remove`. */
export function testFolder(): { readonly path: (name: string) => string; readonly root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'csat-project-'))
  return { root, path: (name) => join(root, name), remove: () => rmSync(root, { recursive: true, force: true }) }
}

/** A clock that starts on 1 March 2025 and goes on by a second at every look, and ids that count. */
export function testEnvironment(prefix = 'id'): ProjectEnvironment {
  let seconds = 0
  let ids = 0
  return {
    now: () => new Date(Date.UTC(2025, 2, 1, 8, 0, seconds++)).toISOString(),
    newId: () => `${prefix}-${++ids}`,
    softwareVersion: '0.0.0-test',
  }
}

export function writeOptions(changes: Partial<WriteOptions> = {}): WriteOptions {
  return { writer: { user: '王芳', host: 'QA-PC-1', pid: process.pid }, environment: testEnvironment(), ...changes }
}

export function newProject(path: string, options = writeOptions()): WritableProject {
  return createProject(path, { name: '售后满意度', template: null }, options)
}

export function variable(name: string, changes: Partial<Variable> = {}): Variable {
  return {
    name,
    label: `${name} 的题干`,
    role: 'item',
    type: 'ordinal',
    scale: [1, 5],
    direction: 'high',
    labels: {},
    missing: [],
    ...changes,
  }
}

/** A batch of the given variables in the columns A, B, C … */
export function batchOf(variables: readonly Variable[], fileName = '问卷.xlsx'): NewBatch {
  const mapped = variables.map(
    (each, index): MappedVariable => ({
      ...each,
      column: String.fromCharCode(65 + (index % 26)).repeat(1 + index / 26),
    }),
  )
  return {
    fileName,
    sheet: 'Sheet1',
    sha256: 'ab'.repeat(32),
    mapping: { sheet: 'Sheet1', headerRows: [1], dataRows: [2, 2], variables: mapped, maximumMissingShare: null },
  }
}

export function row(
  values: ResponseRow['values'],
  { sourceRow = null, excluded = null }: Partial<ResponseRow> = {},
): ResponseRow {
  return { sourceRow, excluded, values }
}
