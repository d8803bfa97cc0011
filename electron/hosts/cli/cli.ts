#!/usr/bin/env node
import { hostRefusals } from '#shared/messages/refusals/host.ts'

// The entry looks at the Node version before anything else is loaded: the SQLite binding crashes on an old one.
const needed = 22
if (Number(process.versions.node.split('.')[0]) < needed) {
  const details: Record<string, string> = {
    needed: String(needed),
    found: process.versions.node,
  }
  for (const sentence of Object.values(hostRefusals.nodeTooOld)) {
    process.stderr.write(`${sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => details[name] ?? '')}\n`)
  }
  process.exitCode = 2
} else {
  const { runProgram } = await import('./program.ts')
  process.exitCode = await runProgram(process.argv.slice(2))
}
