import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { moduleFolder, programRoot } from '../shared/folders.ts'
import { build } from './build.ts'

// `npm run csat`: the built command line, in this process; on a fresh clone it is built first.

const root = programRoot(moduleFolder(import.meta.url))
const program = join(root, 'out', 'main', 'cli.js')
if (!existsSync(program)) build(root)
await import(pathToFileURL(program).href)
