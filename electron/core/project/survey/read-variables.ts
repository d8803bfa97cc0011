import type { Variable } from '#shared/survey/variable.ts'
import type { ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { readColumns, type StoredVariable } from './variable-rows.ts'

/** The codebook in its order. */
export function readVariables(project: ReadableProject): Variable[] {
  return reading(project, readColumns).map(withoutPlace)
}

function withoutPlace({ columnNumber: _columnNumber, position: _position, ...variable }: StoredVariable): Variable {
  return variable
}
