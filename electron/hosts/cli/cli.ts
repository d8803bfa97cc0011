#!/usr/bin/env node
import { hostRefusals } from '#shared/messages/refusals/host.ts'

// The entry looks at the Node version before anything else is loaded: the SQLite binding crashes on an old one.
const needed = [22, 12] as const
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  const details: Record<string, string> = {
    needed: needed.join('.'),
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
