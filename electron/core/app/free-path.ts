import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { safeFileName } from './session-files.ts'

/**
 * The path of a project file in a folder that nothing has yet: name, name 2, name 3 …
 *
 * @example freePath('/data', 'demo') // '/data/demo 2.csat' where demo.csat is there
 */
export function freePath(folder: string, name: string): string {
  const safe = safeFileName(name)
  let path = join(folder, `${safe}.csat`)
  for (let count = 2; existsSync(path); count++) path = join(folder, `${safe} ${count}.csat`)
  return path
}
