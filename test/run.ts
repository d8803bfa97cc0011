import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `npm test`: everything. Each check counts as one test; the last line is `N passed, N failed, N skipped`.

interface Step {
  readonly name: string
  readonly command: readonly string[]
}

const checks: readonly Step[] = [
  {
    name: 'format and lint',
    command: ['biome', 'ci', '--error-on-warnings', '.'],
  },
  ...['shared', 'electron', 'electron/preload', 'renderer', 'test'].map((environment) => ({
    name: `types: ${environment}`,
    command: ['tsc', '-p', environment],
  })),
  {
    name: 'dependency rules and cycles',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'shared', 'electron', 'renderer'],
  },
  {
    name: 'dead code and unused packages',
    command: ['knip', '-c', '.knip.json'],
  },
  { name: 'build', command: ['npm', 'run', '-s', 'build'] },
]

function run([program = '', ...args]: readonly string[]): boolean {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numFailedTestSuites: number
}

const tally = { passed: 0, failed: 0, skipped: 0 }
for (const { name, command } of checks) {
  const started = Date.now()
  const passed = run(command)
  tally[passed ? 'passed' : 'failed'] += 1
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

const folder = mkdtempSync(join(tmpdir(), 'csat-test-'))
const report = join(folder, 'vitest.json')
const vitest = [
  'vitest',
  'run',
  '--config',
  'test/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]
const testsPassed = run(vitest)
try {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  tally.passed += counts.numPassedTests
  tally.failed += counts.numFailedTests
  tally.skipped += counts.numPendingTests
  // A file that does not even load holds no failed test, and must not pass unseen.
  if (!testsPassed && counts.numFailedTests === 0) tally.failed += Math.max(1, counts.numFailedTestSuites)
} catch {
  tally.failed += 1
}
rmSync(folder, { recursive: true })

console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`)
process.exitCode = tally.failed === 0 ? 0 : 1
