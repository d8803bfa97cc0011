import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { moduleFolder, programRoot } from '../shared/folders.ts'
import { build } from './build.ts'
import { buildIsCurrent } from './build-is-current.ts'

// `npm run csat`: the built command line, in this process; what is not built, or no longer current, is built first.

const root = programRoot(moduleFolder(import.meta.url))
const program = join(root, 'out', 'main', 'cli.js')
if (!buildIsCurrent(root)) build(root)
await import(pathToFileURL(program).href)
