import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Template, templateSchema } from './template.ts'

/** All templates of a resources folder, in their order. A file that is no template is a fault of the installation. */
export function readTemplates(resourcesFolder: string): Template[] {
  const folder = join(resourcesFolder, 'templates')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => templateSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .sort((a, b) => a.order - b.order)
}
