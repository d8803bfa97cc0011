import { basename, extname } from 'node:path'

/** What a project is called when only its file is named. */
export function projectName(file: string): string {
  return basename(file, extname(file))
}
