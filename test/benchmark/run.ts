import { readdirSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'

// `npm run bench`: every benchmark in turn. Times are medians; judge by the ratios, which hold when the machine's speed drifts.
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
)
for (const file of readdirSync(import.meta.dirname).sort()) {
  if (file.endsWith('.bench.ts')) await import(join(import.meta.dirname, file))
}
